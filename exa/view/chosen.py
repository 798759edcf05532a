"""Rows that were chosen on a page, as Python takes them up again: lazily."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import dask.dataframe as dd
import pandas as pd

from exa.container import Container
from exa.container.scan import Box, Scan
from exa.container.scan.members import scan_of
from exa.view.filters import Filter


@dataclass(frozen=True)
class Chosen:
    """Rows of a table whose columns lie between two ends, both included, or are one of some words."""

    container: Container
    table: str
    between: Mapping[str, tuple[Any, Any]]
    among: Mapping[str, tuple[str, ...]]
    where: Filter | None = None

    def rows(self) -> Any:
        """The rows, as a lazy dask dataframe of the partitions that may have any.

        >>> session.selection().x.mean().compute()  # doctest: +SKIP
        0.25
        """
        table = self.container[self.table]
        if not isinstance(table, dd.DataFrame):
            raise TypeError(f"{self.table} is no table: rows are selected of tables")
        scan = scan_of(self.container, self.table, list(self.between))
        numbers = scan.partitions(Box(self.between).possible)
        part = table if len(numbers) == table.npartitions else table.partitions[numbers or [0]]
        frame = dd.DataFrame(part.expr)
        for name, (low, high) in self.between.items():
            values = frame.index.to_series() if name == frame.index.name else frame[_named(frame, name)]
            frame = frame[(values >= _value(scan, name, low)) & (values <= _value(scan, name, high))]
        for name, words in self.among.items():
            frame = frame[frame[_named(frame, name)].isin(list(words))]
        return frame if self.where is None else self.where.of(frame)

    def __str__(self) -> str:
        """The same in Python, of a container that is called as its table is here."""
        tests = [
            f"({self.table}[{name!r}] >= {low!r}) & ({self.table}[{name!r}] <= {high!r})"
            for name, (low, high) in self._shown()
        ]
        tests += [f"{self.table}[{name!r}].isin({list(words)!r})" for name, words in self.among.items()]
        return f"{self.table}[{' & '.join(tests)}]" if tests else self.table

    def _shown(self) -> list[tuple[str, tuple[Any, Any]]]:
        scan = scan_of(self.container, self.table, list(self.between))
        return [
            (name, (_plain(scan, name, low), _plain(scan, name, high))) for name, (low, high) in self.between.items()
        ]


def _named(frame: Any, name: str) -> Any:
    """The name of a column as the frame has it, which need not be a text."""
    return next(one for one in frame.columns if str(one) == name)


def _value(scan: Scan, name: str, end: Any) -> Any:
    column = scan.columns[name]
    return pd.Timestamp(end, unit=column.unit) if column.kind == "time" else end


def _plain(scan: Scan, name: str, end: Any) -> Any:
    value = _value(scan, name, end)
    return str(value) if isinstance(value, pd.Timestamp) else value
