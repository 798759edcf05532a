"""Single rows in a box: all, or as many as can be drawn, always the same ones."""

import threading
from collections.abc import Sequence

import numpy as np

from exa.container.raster import Axis, cells_of, values_of
from exa.container.scan import Batch


class Points:
    """Rows in a box of two axes, and their values in some columns: at most so many, by a sample that stays.

    A row is in the sample by its number alone, so that a picture that is moved does not flicker.
    """

    def __init__(self, axes: Sequence[Axis], columns: Sequence[str | None], most: int) -> None:
        self.axes, self.columns, self.most = tuple(axes), tuple(columns), most
        self._lock = threading.Lock()
        self._limit = np.uint64(np.iinfo(np.uint64).max)
        self._found: list[tuple[np.ndarray, ...]] = []
        self._size = 0
        #: How many rows are in the box, so far.
        self.total = 0

    @property
    def names(self) -> list[str]:
        """The columns that are needed."""
        wanted = [*(axis.column for axis in self.axes), *self.columns]
        return list(dict.fromkeys(name for name in wanted if name is not None))

    def take(self, batch: Batch, chosen: np.ndarray | None = None) -> None:
        """Take in rows, or of them those that are chosen."""
        here = np.flatnonzero(cells_of(self.axes, batch, chosen) >= 0)
        keys = mixed(batch.first + here)
        few = keys <= self._limit
        kept = here[few]
        values = [values_of(batch, name)[kept] for name in self.columns]
        with self._lock:
            self.total += len(here)
            self._found.append((keys[few], batch.first + kept, *values))
            self._size += len(kept)
            if self._size > 2 * self.most:
                self._cut()

    def _cut(self) -> None:
        """Forget all but the first by key."""
        joined = [np.concatenate(parts) for parts in zip(*self._found, strict=True)]
        first = np.argpartition(joined[0], self.most - 1)[: self.most]
        self._limit = joined[0][first].max()
        self._found = [tuple(values[first] for values in joined)]
        self._size = len(first)

    def found(self) -> list[np.ndarray]:
        """The numbers of the rows, in order, and the values of each column."""
        with self._lock:
            if self._size > self.most:
                self._cut()
            empty = (np.zeros(0, np.uint64), np.zeros(0, np.int64), *(np.zeros(0) for _ in self.columns))
            joined = [np.concatenate(parts) for parts in zip(*(self._found or [empty]), strict=True)]
        order = np.argsort(joined[1], kind="stable")
        return [values[order] for values in joined[1:]]


def mixed(rows: np.ndarray) -> np.ndarray:
    """Numbers of rows as numbers that look random: the finalizer of splitmix64.

    >>> mixed(np.arange(2)).tolist()
    [16294208416658607535, 10451216379200822465]
    """
    mixed = rows.astype(np.uint64) + np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return mixed ^ (mixed >> np.uint64(31))
