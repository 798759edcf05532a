"""Rows of groups that no chunk cuts, where the chunks of the arrays do: each frame of a trajectory, say, as a whole.

A group belongs to the chunk in which it ends. What is left of a chunk behind its last whole group is carried to the
next one, so that each chunk is read once, and the work on one waits for nothing but the rows carried to it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import dask.array as da
import numpy as np
from dask.base import tokenize
from dask.task_spec import TaskRef

from exa.kernels.indexing import runs
from exa.schedule.chunks import Call, same_rows


@dataclass(frozen=True)
class Groups:
    """Consecutive whole groups, and the arrays of their rows.

    >>> [(group, row, x) for group, row, (x,) in Groups.of(np.array([7, 7, 4]), np.array([1, 2, 3]))]
    [(0, 0, array([1, 2])), (1, 2, array([3]))]
    """

    number: int
    "How many groups are before them."
    row: int
    "How many rows are before them."
    bounds: np.ndarray
    "Where each group begins, and the last one ends."
    arrays: tuple[np.ndarray, ...]

    @classmethod
    def of(cls, groups: np.ndarray, *arrays: np.ndarray) -> "Groups":
        """The runs of equal groups of arrays in memory."""
        return cls(0, 0, np.append(run_starts(groups), len(groups)), arrays)

    def __len__(self) -> int:
        return len(self.bounds) - 1

    def __iter__(self) -> Iterator[tuple[int, int, tuple[np.ndarray, ...]]]:
        """Of each group its number, the number of its first row, and its rows."""
        for k, (start, stop) in enumerate(zip(self.bounds[:-1].tolist(), self.bounds[1:].tolist(), strict=True)):
            yield self.number + k, self.row + start, tuple(array[start:stop] for array in self.arrays)

    def batches(self, rows: int) -> Iterator["Groups"]:
        """The same groups, about so many rows at a time."""
        first = 0
        while first < len(self):
            stop = int(np.searchsorted(self.bounds, self.bounds[first] + rows, side="right"))
            stop = min(max(stop - 1, first + 1), len(self))
            start, end = self.bounds[first], self.bounds[stop]
            bounds = self.bounds[first : stop + 1] - start
            yield Groups(
                self.number + first, self.row + int(start), bounds, tuple(array[start:end] for array in self.arrays)
            )
            first = stop


@dataclass(frozen=True)
class _Rest:
    """The rows of a group whose end has not been seen."""

    number: int
    row: int
    pieces: tuple[tuple[np.ndarray, ...], ...]
    "The groups and the other arrays, a piece of each chunk."


def whole_groups(groups: Any, *arrays: Any) -> tuple[dict[Any, Call], list[da.Array]]:
    """Tasks of which each gives ``(Groups, rest)`` of a chunk, in order; and the arrays, in chunks, that they need.

    The arrays have as many rows as the groups. Raises ValueError where they have not.
    """
    every = same_rows(groups, *arrays)
    name = f"groups-{tokenize(*every)}"
    count = len(every[0].chunks[0])
    tasks: dict[Any, Call] = {}
    rest: Any = (None, _Rest(0, 0, ()))
    for k in range(count):
        blocks = [TaskRef((array.name, k, *(0,) * (array.ndim - 1))) for array in every]
        tasks[name, k] = (_cut, rest, k == count - 1, *blocks)
        rest = TaskRef((name, k))
    return tasks, every


def _cut(before: tuple[Any, _Rest], last: bool, *blocks: np.ndarray) -> tuple[Groups, _Rest]:
    """The groups of which a chunk has the end, the last chunk that of all; and what is left."""
    rest = before[1]
    starts = run_starts(blocks[0])
    if rest.pieces and len(starts) and rest.pieces[-1][0][-1] == blocks[0][0]:
        starts = starts[1:]
    if last:
        cut = len(blocks[0])
    elif len(starts):
        cut = int(starts[-1])
    else:
        nothing = Groups(rest.number, rest.row, np.zeros(1, np.int64), tuple(block[:0] for block in blocks[1:]))
        return nothing, replace(rest, pieces=(*rest.pieces, blocks) if len(blocks[0]) else rest.pieces)
    pieces = (*rest.pieces, tuple(block[:cut] for block in blocks))
    joined = (column[0] if len(column) == 1 else np.concatenate(column) for column in zip(*pieces, strict=True))
    whole = replace(Groups.of(*joined), number=rest.number, row=rest.row)
    left = (tuple(block[cut:] for block in blocks),) if cut < len(blocks[0]) else ()
    return whole, _Rest(rest.number + len(whole), rest.row + int(whole.bounds[-1]), left)


def run_starts(groups: np.ndarray) -> np.ndarray:
    """Where each run of equal neighbours begins, int64.

    >>> run_starts(np.array([7, 7, 4]))
    array([0, 2])
    """
    if groups.dtype.hasobject:
        return np.flatnonzero(np.append([True] * (len(groups) > 0), groups[1:] != groups[:-1]))
    starts = np.empty(len(groups), np.int64)
    return starts[: runs(groups, starts)]
