"""Rasters of rows: how many fall into each cell of one axis or more, out of core.

The axes say where a row falls, a canvas what is kept of the rows of each cell. Both work on batches, from any thread.
"""

import math
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from exa.container.scan import Batch, Column, Scan, Where, ends, passed
from exa.kernels import raster as kernels

#: Cells that a raster may have at most: 4096 x 4096, or 800 x 600 of 34 categories.
MOST_CELLS = 1 << 24
#: Words with a colour of their own; all others share one.
COLOURS = 9


@dataclass(frozen=True)
class Axis:
    """Equal cells between two ends of a column, of a logarithmic axis between two positive ends."""

    column: str | None
    "None for the numbers of the rows."
    low: Any
    high: Any
    size: int
    log: bool = False

    def place(self, batch: Batch, cells: np.ndarray) -> None:
        """Go on from the cells of the rows of a batch along the axes before to those along this one."""
        low, high, values = self.low, self.high, values_of(batch, self.column)
        if self.log:
            with np.errstate(divide="ignore", invalid="ignore"):
                values = np.log10(values)
            low, high = np.log10(low), np.log10(high)
        kernels.place(values, low, high, self.size / (high - low), self.size, cells)

    @property
    def within(self) -> dict[str, tuple[Any, Any]]:
        """The least and the greatest value that matters, by column."""
        return {} if self.column is None else {self.column: (self.low, self.high)}


class Shares(Axis):
    """The axis along which each of the first words has a cell, and all others one."""

    def place(self, batch: Batch, cells: np.ndarray) -> None:
        """As of any axis."""
        codes, last = batch.columns[str(self.column)], self.size - 1
        kernels.place(np.where((codes < 0) | (codes > last), last, codes), 0.0, float(last), 1.0, self.size, cells)

    @property
    def within(self) -> dict[str, tuple[Any, Any]]:
        return {}


def values_of(batch: Batch, column: str | None) -> np.ndarray:
    """The values of a column, or the numbers of the rows."""
    return np.arange(batch.first, batch.first + batch.rows) if column is None else batch.columns[column]


def axis_of(column: Column | None, low: Any, high: Any, size: int, log: bool = False) -> Axis:
    """The axis of a column between two ends, which is widened where they are the same.

    >>> axis_of(Column("x", "number", "double"), 2.0, 2.0, 10).low
    1.5

    Words and whole numbers that are fewer than the cells have a cell each, about them.

    >>> axis_of(Column("n", "number", "int64"), 0, 8, 100)
    Axis(column='n', low=-0.5, high=8.5, size=9, log=False)
    """
    name = None if column is None else column.name
    if not low <= high:
        raise ValueError(f"{name or 'row'}: from {low} to {high} is no range")
    if column is not None and column.kind == "time":
        low, high = int(low), int(high)
        return Axis(name, low, high, size) if high > low else Axis(name, low - 1, high + 1, size)
    low, high = float(low), float(high)
    if column is not None and column.whole and not log and round(high) - round(low) < size:
        low, high = math.floor(low + 0.5) - 0.5, math.ceil(high - 0.5) + 0.5
        return Axis(name, low, high, int(high - low))
    if log:
        if high <= 0:
            raise ValueError(f"{name or 'row'}: a logarithmic axis has positive values, and the greatest is {high}")
        low = low if low > 0 else min(high, 1.0) * 1e-6
        return Axis(name, low, high, size, True) if high > low else Axis(name, low / 2, high * 2, size, True)
    if high > low:
        return Axis(name, low, high, size)
    half = max(abs(low) * 1e-6, 0.5)
    return Axis(name, low - half, high + half, size)


class Canvas:
    """What is known of the rows of each cell.

    `counts` (uint32), and where it is asked `rows` (int64, the last, -1 without one), `known` and `totals` (uint32 and
    float64: how many values of a column, and their sum). All have the sizes of the axes as shape, the first slowest.
    """

    def __init__(self, axes: Sequence[Axis], *, rows: bool = False, mean: str | None = None) -> None:
        self.axes, self._mean = tuple(axes), mean
        self.shape = tuple(axis.size for axis in axes)
        if min(self.shape) < 1 or np.prod(self.shape) > MOST_CELLS:
            raise ValueError(f"a raster of {' x '.join(map(str, self.shape))} cells: 1 to {MOST_CELLS:,} are possible")
        size = int(np.prod(self.shape))
        self._lock = threading.Lock()
        self._counts = np.zeros(size, np.uint32)
        self._rows = np.full(size, -1) if rows else None
        self._known = np.zeros(size if mean is not None else 0, np.uint32)
        self._totals = np.zeros(len(self._known))

    @property
    def names(self) -> list[str]:
        """The columns that are needed."""
        wanted = [axis.column for axis in self.axes] + [self._mean]
        return list(dict.fromkeys(name for name in wanted if name is not None))

    def take(self, batch: Batch, chosen: np.ndarray | None = None) -> None:
        """Take in rows, or of them those that are chosen."""
        cells = cells_of(self.axes, batch, chosen)
        with self._lock:
            kernels.count(cells, self._counts)
            if self._rows is not None:
                kernels.last_rows(cells, batch.first, self._rows)
            if self._mean is not None:
                kernels.add(cells, batch.columns[self._mean], self._known, self._totals)

    @property
    def counts(self) -> np.ndarray:
        """How many rows are in each cell, so far."""
        with self._lock:
            return self._counts.reshape(self.shape).copy()

    @property
    def rows(self) -> np.ndarray:
        """The last row of each cell, -1 of those without any."""
        if self._rows is None:
            raise TypeError("no rows were asked for")
        with self._lock:
            return self._rows.reshape(self.shape).copy()

    @property
    def means(self) -> np.ndarray:
        """The mean of a column in each cell; NaN without a value."""
        if self._mean is None:
            raise TypeError("no means were asked for")
        with self._lock, np.errstate(invalid="ignore", divide="ignore"):
            return (self._totals / self._known).reshape(self.shape)


class Trace:
    """A line in few cells: in each the first and the last point, the least and the greatest y."""

    def __init__(self, axes: Sequence[Axis], y: str) -> None:
        self.axes, self.y = tuple(axes), y
        self.shape = tuple(axis.size for axis in axes)
        size = int(np.prod(self.shape))
        self._lock = threading.Lock()
        self._firsts, self._lasts = np.full((size, 2), np.inf), np.full((size, 2), -np.inf)
        self._low, self._high = np.full(size, np.inf), np.full(size, -np.inf)

    @property
    def names(self) -> list[str]:
        """The columns that are needed."""
        return list(dict.fromkeys([*(axis.column for axis in self.axes if axis.column is not None), self.y]))

    def take(self, batch: Batch, chosen: np.ndarray | None = None) -> None:
        """Take in rows, or of them those that are chosen."""
        cells = cells_of(self.axes, batch, chosen)
        x, y = values_of(batch, self.axes[-1].column), batch.columns[self.y]
        with self._lock:
            kernels.trace(cells, x, y, self._firsts, self._lasts, self._low, self._high)

    def points(self, line: int = 0) -> np.ndarray:
        """The points to be joined, in the order of x: (n, 2) float64, at most four to a cell.

        Of each cell the first, the least and the greatest in between, and the last; what is drawn of them is what would
        be drawn of all, where a cell is a column of pixels.
        """
        axis = self.axes[-1]
        part = slice(line * axis.size, (line + 1) * axis.size)
        with self._lock:
            firsts, lasts = self._firsts[part].copy(), self._lasts[part].copy()
            low, high = self._low[part].copy(), self._high[part].copy()
        with np.errstate(invalid="ignore"):  # of cells without a point
            middle = (firsts[:, 0] + lasts[:, 0]) / 2
        four = np.stack([firsts, np.stack([middle, low], 1), np.stack([middle, high], 1), lasts], axis=1)
        seen = np.isfinite(low)
        several = (lasts[:, 0] > firsts[:, 0]) | (high > low)
        keep = np.stack([seen, seen & several, seen & several, seen & several], axis=1)
        return four[keep]


def cells_of(axes: Sequence[Axis], batch: Batch, chosen: np.ndarray | None = None) -> np.ndarray:
    """The cell of each row of a batch, int32; -1 of those that are outside, or not chosen."""
    cells = np.zeros(batch.rows, np.int32)
    for axis in axes:
        axis.place(batch, cells)
    if chosen is not None:
        cells[~chosen] = kernels.OUTSIDE
    return cells


@cache
def warm() -> None:
    """Load the kernels of rasters in the background, once in a process: the first picture need not wait for them."""
    threading.Thread(target=load, name="warm", daemon=True).start()


def load() -> None:
    """Load them now: numba takes 0.35 s for the first kernel of a process, and milliseconds for each that follows."""
    for dtype in (np.float64, np.float32, np.int64):
        batch = Batch(0, 1, {"x": np.zeros(1, dtype), "y": np.zeros(1)})
        Canvas([Axis("x", 0.0, 1.0, 1)], rows=True, mean="y").take(batch)


def drawn(
    scan: Scan, canvas: Any, check: Callable[[], None] = lambda: None, where: Where | None = None
) -> Iterator[float]:
    """Take all rows of a member, or those of a condition, into a canvas; after each unit the share that is done."""
    within: dict[str, tuple[Any, Any]] = {}
    for axis in canvas.axes:
        within |= axis.within
    return passed(scan, canvas.names, canvas.take, within, check, where)


def axes_of(
    scan: Scan,
    columns: Sequence[str | None],
    sizes: Sequence[int],
    ranges: Sequence[tuple[Any, Any] | None],
    logs: Sequence[bool],
    check: Callable[[], None] = lambda: None,
) -> list[Axis]:
    """The axes of columns, between the ends of all values where no range is given."""
    open_ones = [name for name, given in zip(columns, ranges, strict=True) if given is None and name is not None]
    known: dict[str | None, tuple[Any, Any]] = dict(ends(scan, open_ones, check).items())
    if None in columns:
        if scan.rows is None:
            for _ in passed(scan, list(scan.columns)[:1], lambda batch: None, check=check):
                pass
        known[None] = 0, max((scan.rows or 1) - 1, 0)
    axes = []
    for name, size, given, log in zip(columns, sizes, ranges, logs, strict=True):
        low, high = known[name] if given is None else given
        axes.append(axis_of(None if name is None else scan.columns[name], low, high, size, log))
    return axes


def shares(scan: Scan, column: Column, check: Callable[[], None] = lambda: None) -> Shares:
    """The axis of a column of words that gives its colours."""
    ends(scan, [column.name], check)  # so that the first words are known
    count = min(len(column.words.names) if column.words else 0, COLOURS)
    return Shares(column.name, 0, count, count + 1)
