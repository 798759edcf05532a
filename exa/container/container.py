"""The container: tables by name, lazy, with what is known of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from exa.container.table import Table


@dataclass(frozen=True)
class Summary:
    """What is known of a table without computing it."""

    name: str
    rows: int | None
    "None where only a computation would tell."
    bytes: int | None
    "At rest."
    columns: dict[str, str]
    "The dtype of each column."
    parent: str | None = None
    "The table whose index is a column of this one."
    widened: tuple[str, ...] = ()
    "The columns that were guessed to be integers, and became floats where a value asked for it."


class Container:
    """A lazy collection of tables.

    >>> water = exa.open("water.exa")                       # doctest: +SKIP
    >>> water.atom.groupby("symbol").x.mean().compute()     # doctest: +SKIP

    Tables are dask dataframes, reached as attributes or by ``container["atom"]``; a name with a leading underscore
    is exa's own (``_files``, ``_rejects``). A table is made when it is first asked for.
    """

    def __init__(
        self,
        tables: Mapping[str, Callable[[], Table]],
        name: str = "",
        summaries: Callable[[], Mapping[str, Summary]] | None = None,
        files: Callable[[str], list[str]] | None = None,
        path: str | None = None,
    ) -> None:
        self._makers = dict(tables)
        self._made: dict[str, Table] = {}
        self._summarize = summaries
        self._locate = files
        self.name = name
        self.path = path

    def __getitem__(self, name: str) -> Table:
        if name not in self._made:
            if name not in self._makers:
                raise KeyError(f"{self.name or 'the container'} has no table {name!r}, but {', '.join(self) or 'none'}")
            self._made[name] = self._makers[name]()
        return self._made[name]

    def __getattr__(self, name: str) -> Table:
        makers = self.__dict__.get("_makers", {})
        if name not in makers:
            raise AttributeError(
                f"{type(self).__name__} has no table or attribute {name!r}; tables: {', '.join(makers)}"
            )
        return self[name]

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._makers if not name.startswith("_"))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, name: object) -> bool:
        return name in self._makers

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self._makers]

    def summaries(self) -> Mapping[str, Summary]:
        """What is known of each table, exa's own among them."""
        if self._summarize is not None:
            return self._summarize()
        return {name: _summary(name, self[name]) for name in self._makers}

    def files(self, table: str) -> list[str]:
        """The live Parquet files of a table, for duckdb, polars and pandas.

        >>> duckdb.read_parquet(water.files("atom"))  # doctest: +SKIP
        """
        if self._locate is None:
            raise TypeError(f"{self.name or 'this container'} is read from text; exa.parse writes one that has files")
        return self._locate(table)

    def source(self, table: str, row: int | Sequence[int]) -> Any:
        """Where a row of a table came from (see `Table.source`).

        >>> print(water.source("atom", -1))  # doctest: +SKIP
        runs/b.xyz:4025 (byte 217350): H 0.7 0.1 0.2
        """
        return self[table].source(row)

    def __repr__(self) -> str:
        lines = [f"<{type(self).__name__} {self.path or self.name}>"]
        summaries = self._summarize() if self._summarize else {}
        for name in self:
            known = summaries.get(name)
            rows = "" if known is None or known.rows is None else f"  {known.rows:,} rows"
            columns = "" if known is None else f"  ({', '.join(known.columns)})"
            lines.append(f"  {name}{rows}{columns if len(columns) < 90 else columns[:87] + '...)'}")
        return "\n".join(lines)


def _summary(name: str, table: Table) -> Summary:
    return Summary(name, table.known_rows, None, {column: str(dtype) for column, dtype in table.dtypes.items()})
