"""Tables: dask dataframes that know how many rows they have."""

from collections.abc import Callable, Sequence
from typing import Any

import dask
import dask.dataframe as dd
import pandas as pd


class Table(dd.DataFrame):
    """A dask dataframe whose length may be known without a task.

    Operations on it give plain dask dataframes.
    """

    known_rows: int | None = None

    @classmethod
    def of_parts(
        cls,
        task: Callable[..., pd.DataFrame],
        parts: Sequence[Any],
        meta: pd.DataFrame,
        divisions: Sequence[int] | None,
        label: str,
        rows: int | None = None,
    ) -> "Table":
        """A table of one partition to each part, made by ``task(part, columns=...)``.

        The task gets the columns that a computation needs, and must honour them. Text columns stay what the task
        makes them: dask's conversion of strings is off, since it would copy each partition once more.
        """
        with dask.config.set({"dataframe.convert-string": False}):
            if len(parts):
                frame = dd.from_map(_Task(task), list(parts), meta=meta, divisions=divisions, label=label)
            else:
                frame = dd.from_pandas(meta, npartitions=1)
            table = cls(frame.expr)
        table.known_rows = rows
        return table

    def __len__(self) -> int:
        return super().__len__() if self.known_rows is None else self.known_rows

    @property
    def shape(self) -> Any:
        return super().shape if self.known_rows is None else (self.known_rows, len(self.columns))


class _Task:
    """A task in the form whose ``columns`` dask pushes down."""

    def __init__(self, task: Callable[..., pd.DataFrame]) -> None:
        self._task = task

    def __call__(self, part: Any, columns: Sequence[str] | None = None) -> pd.DataFrame:
        return self._task(part, columns=columns)

    def __dask_tokenize__(self) -> Any:
        from dask.base import normalize_token

        return normalize_token((type(self).__name__, self._task))
