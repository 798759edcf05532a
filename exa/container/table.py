"""Tables: dask dataframes that know how many rows they have."""

import operator
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, Self, TypeAlias

import dask
import dask.dataframe as dd
import pandas as pd
from dask.base import tokenize
from pandas.errors import PerformanceWarning

from exa.container.analytical import Formula
from exa.container.origin import Locate

# dask joins categories to the other columns one by one, of which pandas warns where these are more than 100
warnings.filterwarnings("ignore", "DataFrame is highly fragmented", PerformanceWarning, "dask.dataframe.backends")

#: Reads rows by place, from which and up to which, and of them the columns that are wanted, or all.
Window: TypeAlias = Callable[[int, int, Sequence[str] | None], pd.DataFrame]


def total(members: Iterable[Any]) -> int | None:
    """How many rows several tables or columns have; None where one does not know."""
    lengths = [getattr(member, "known_rows", None) for member in members]
    return None if None in lengths else sum(filter(None, lengths))


class Table(dd.DataFrame):
    """A dask dataframe whose length may be known without a task, and whose rows know their source.

    Operations on it give plain dask dataframes, which know neither.
    """

    known_rows: int | None = None
    _locate: Locate | None = None
    _window: Window | None = None
    formulas: Mapping[str, Formula] = {}
    "The columns that are known by a formula of others."

    @classmethod
    def of_parts(
        cls,
        task: Callable[..., pd.DataFrame],
        parts: Sequence[Any],
        meta: pd.DataFrame,
        divisions: Sequence[int] | None,
        label: str,
        rows: int | None = None,
        locate: Locate | None = None,
        window: Window | None = None,
        lengths: Sequence[int] | None = None,
    ) -> "Table":
        """A table of one partition to each part, made by ``task(part, columns=...)``.

        The task gets the columns that a computation needs, and must honour them. Text columns stay what the task
        makes them: dask's conversion of strings is off, since it would copy each partition once more. Where `lengths`
        tells the rows of each part, nobody needs to count them.
        """
        with dask.config.set({"dataframe.convert-string": False}):
            if len(parts):
                listed = parts if isinstance(parts, list) else list(parts)
                frame = dd.from_map(_Task(task, lengths), listed, meta=meta, divisions=divisions, label=label)
            else:
                frame = dd.from_pandas(meta, npartitions=1)
            table = cls(frame.expr)
        table.known_rows = rows
        table._locate, table._window = locate, window
        return table

    def __len__(self) -> int:
        return super().__len__() if self.known_rows is None else self.known_rows

    @property
    def shape(self) -> Any:
        return super().shape if self.known_rows is None else (self.known_rows, len(self.columns))

    def __setitem__(self, key: Any, value: Any) -> None:
        """Set a column, of this object alone. A `Formula` of other columns is evaluated when it is computed."""
        names = set(key) if isinstance(key, list) else {key}
        kept = {name: one for name, one in self.formulas.items() if not names & {name, *one.names}}
        super().__setitem__(key, value.on(self) if isinstance(value, Formula) else value)
        self.formulas = {**kept, key: value} if isinstance(value, Formula) else kept
        self._window = None  # reads what is stored

    def _like(self, rows: Any) -> "Table":
        """Other rows as a table."""
        return Table(rows.expr)

    def __reduce__(self) -> Any:
        state = (self.expr, self.known_rows, self._locate, self._window)
        return type(self)._restored, state, {"formulas": self.formulas} if self.formulas else None

    @classmethod
    def _restored(cls, expression: Any, known_rows: int | None, locate: Any, window: Any) -> Self:
        frame = cls(expression)
        frame.known_rows, frame._locate, frame._window = known_rows, locate, window
        return frame

    def source(self, row: int | Sequence[int]) -> Any:
        """Where a row came from: an `Origin` with path, line, byte offset and text; for several rows a list of them.

        >>> water.atom.source(1_000_000)                                              # doctest: +SKIP
        Origin(path='runs/a.xyz', line=1020409, offset=52040817, text='O 0.1 0.2 0.3')

        Rows are counted from 0, or with negative numbers from the end, whatever the index says. What holds the row is
        read again, at most one partition; rows before it that nobody has counted yet are counted first. Raises
        `SourceError` where the source has changed since, IndexError where there is no such row.
        """
        if self._locate is None:
            raise TypeError("nothing is known of where these rows came from; a table of a container that was read can")
        if isinstance(row, Sequence):
            return self._locate([operator.index(one) for one in row])
        return self._locate([operator.index(row)])[0]


class _Task:
    """A task in the form whose ``columns`` dask pushes down, and the rows of each part where they are known."""

    def __init__(self, task: Callable[..., pd.DataFrame], lengths: Sequence[int] | None) -> None:
        self._task = task
        self.lengths = None if lengths is None else tuple(lengths)

    def __call__(self, part: Any, columns: Sequence[str] | None = None) -> pd.DataFrame:
        return self._task(part, columns=columns)

    def __dask_tokenize__(self) -> str:
        return self._token

    @cached_property
    def _token(self) -> str:
        # asked for at each step of an optimization, and a task may know of many columns
        return tokenize(self._task)
