"""The container: tables by name, lazy, with what is known of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Self

from sqlalchemy.orm import reconstructor

from exa.container.members import as_member, declared
from exa.container.opening import Origins, no_origins, stored_tables
from exa.container.table import Table
from exa.container.tables import Summary, Tables
from exa.relational.container import ContainerRow
from exa.store import Store


class Container(ContainerRow):
    """A lazy collection of tables.

    >>> water = exa.open("water.exa")                       # doctest: +SKIP
    >>> water.atom.groupby("symbol").x.mean().compute()     # doctest: +SKIP

    Tables are dask dataframes, reached as attributes or by ``container["atom"]``; a name with a leading underscore
    is exa's own (``_files``, ``_rejects``). A table is made when it is first asked for.

    It is besides a class of SQLAlchemy's, whose columns are those of `ContainerRow`, so that a subclass may have more.
    What is not saved needs no database; what a query of the catalogue gives opens its store when that is needed.
    """

    def __init__(self, tables: Tables | Mapping[str, Callable[[], Table]] | None = None, **columns: Any) -> None:
        super().__init__(**{"name": "", **columns})
        self._known: Tables | None = tables if isinstance(tables, Tables) else Tables(tables or {})
        self._made: dict[str, Table] = {}

    @reconstructor
    def _revive(self) -> None:
        """What ``__init__`` is for an object that a query has made."""
        self._known, self._made = None, {}

    @classmethod
    def stored(cls, path: str, version: int | None = None, origins: Origins = no_origins) -> Self:
        """The container in the store at a path, at its newest version or an earlier one.

        `origins` makes of a table's parts what finds the sources of its rows.
        """
        store = Store.open(path)
        snapshot = store.snapshot(version)
        facts = {"uid": store.id, "path": store.path, "editor": store.meta.get("editor"), "version": snapshot.version}
        return cls(stored_tables(store, snapshot, origins), name=str(store.path), **facts)

    def __setattr__(self, name: str, value: Any) -> None:
        """Keep a table or an array as a member, lazily, and as what the class declares it to be (``atom: Atom``)."""
        owner = type(self).__name__
        member = None if name.startswith("_") else as_member(value, declared(type(self)).get(name), f"{owner}.{name}")
        if member is None:
            super().__setattr__(name, value)
        elif hasattr(type(self), name):
            raise AttributeError(f"every {owner} has something else called {name!r}: choose another name")
        else:
            self._made[name] = member

    def __delattr__(self, name: str) -> None:
        if self._made.pop(name, None) is None:
            super().__delattr__(name)

    @property
    def _tables(self) -> Tables:
        if self._known is None:
            store = Store.open(self.path) if self.path else None
            self._known = stored_tables(store, store.snapshot()) if store else Tables()
        return self._known

    def __getitem__(self, name: str) -> Any:
        if name not in self._made:
            if name not in self._tables.makers:
                raise KeyError(f"{self.name or 'the container'} has no table {name!r}, but {', '.join(self) or 'none'}")
            kind = declared(type(self)).get(name)
            table = self._tables.makers[name]()
            self._made[name] = as_member(table, kind, f"{type(self).__name__}.{name}")
        return self._made[name]

    def __getattr__(self, name: str) -> Any:
        # Nothing is looked up in an object that is being made or unpickled.
        if "_known" in self.__dict__ and not name.startswith(("_sa_", "_tables", "_made")):
            if name in self:
                return self[name]
            if compute := getattr(type(self), f"compute_{name}", None):
                setattr(self, name, compute(self))
                return getattr(self, name)
        tables = ", ".join(self) if "_known" in self.__dict__ else ""
        raise AttributeError(f"{type(self).__name__} has no table or attribute {name!r}; tables: {tables}")

    def __iter__(self) -> Iterator[str]:
        return (name for name in {**self._tables.makers, **self._made} if not name.startswith("_"))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, name: object) -> bool:
        return name in self._made or name in self._tables.makers

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self._tables.makers, *self._made]

    def summaries(self) -> Mapping[str, Summary]:
        """What is known of each table, exa's own among them."""
        if self._tables.summaries is not None:
            return self._tables.summaries()
        return {name: _summary(name, self[name]) for name in self._tables.makers}

    def files(self, table: str) -> list[str]:
        """The live Parquet files of a table, for duckdb, polars and pandas.

        >>> duckdb.read_parquet(water.files("atom"))  # doctest: +SKIP
        """
        if self._tables.files is None:
            raise TypeError(f"{self.name or 'this container'} is read from text; exa.parse writes one that has files")
        return self._tables.files(table)

    def source(self, table: str, row: int | Sequence[int]) -> Any:
        """Where a row of a table came from (see `Table.source`).

        >>> print(water.source("atom", -1))  # doctest: +SKIP
        runs/b.xyz:4025 (byte 217350): H 0.7 0.1 0.2
        """
        return self[table].source(row)

    def __repr__(self) -> str:
        lines = [f"<{type(self).__name__} {self.path or self.name}>"]
        summaries = self._tables.summaries() if self._tables.summaries else {}
        for name in self:
            known = summaries.get(name)
            rows = "" if known is None or known.rows is None else f"  {known.rows:,} rows"
            columns = "" if known is None else f"  ({', '.join(known.columns)})"
            lines.append(f"  {name}{rows}{columns if len(columns) < 90 else columns[:87] + '...)'}")
        return "\n".join(lines)


def _summary(name: str, table: Table) -> Summary:
    return Summary(name, table.known_rows, None, {column: str(dtype) for column, dtype in table.dtypes.items()})
