"""Near pairs of points, and how many there are at which distance, in open space or in a periodic box.

Points are sorted into cells once (`Grid`), then ranges of them look for their neighbours, each on its own, so that
threads or workers share the work. Time and memory grow as points and pairs do.
"""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import pairwise
from typing import Any, NamedTuple

import dask
import dask.array as da
import dask.dataframe as dd
import numpy as np
import pandas as pd
from dask.base import tokenize
from dask.task_spec import TaskRef

from exa.kernels import neighbors as kernels
from exa.schedule.chunks import as_chunks, one_chunk_each, whole
from exa.schedule.groups import Groups, whole_groups
from exa.schedule.memory import chunk_bytes, limited, project
from exa.schedule.stream import default_threads, for_each, stream_in_order

#: Cells are no use where they are many times as many as points.
CELLS_A_POINT = 2
#: The cut-off that cells are made for is larger than the one that is asked for, since places are rounded.
SLACK = 1 + 1e-9
#: Points that one task of a graph looks at: 15 ms of work where each has 27 neighbours.
RANGE = 1 << 16
#: Points that a thread looks at: their pairs stay in the cache, and their memory is used again.
PIECE = 1 << 13
#: Bytes of a point in cells, with the images around the box and what is there while they are made.
GRID = 200
#: Bytes of the pairs of a point, where it has 64 of them.
NEAR = 64 * 48


class Pairs(NamedTuple):
    """Pairs of rows that are near each other, `i` < `j`, by number from 0."""

    i: Any
    j: Any
    distance: Any

    def to_frame(self) -> Any:
        """The pairs as a table of pandas or, lazily, of dask: a container saves it block by block as it is made.

        >>> Pairs(np.array([0, 0]), np.array([1, 2]), np.array([1.0, 0.75])).to_frame()
           i  j  distance
        0  0  1      1.00
        1  0  2      0.75
        """
        if not isinstance(self.i, da.Array):
            return _frame(*self)
        # not optimized: what all three are taken from would be made for each
        blocks = [column.to_delayed(optimize_graph=False) for column in self]
        parts = [dask.delayed(_frame)(*block) for block in zip(*blocks, strict=True)]
        return dd.from_delayed(parts, meta=_frame(*(column._meta for column in self)), prefix="pairs")


def _frame(*columns: np.ndarray) -> pd.DataFrame:
    return pd.DataFrame(dict(zip(Pairs._fields, columns, strict=True)))


PAIR = np.dtype([("i", np.int64), ("j", np.int64), ("distance", np.float64)])


@dataclass(frozen=True)
class Grid:
    """Points in the order of cells, with the images that stand around the box."""

    points: np.ndarray
    "Coordinates, (3, images), and behind the last of each room for `LANES` more, as behind the last of `ids`."
    ids: np.ndarray
    "Which point each image is of."
    starts: np.ndarray
    "Where in `points` each cell begins."
    inner: np.ndarray
    "The points of the box itself: place and cell of each."
    shape: np.ndarray
    reach: np.ndarray

    @classmethod
    def of(cls, points: np.ndarray, cutoff: float, box: np.ndarray | None, threads: int = 1) -> "Grid":
        """Sort points, (n, 3), into cells."""
        points = np.ascontiguousarray(points, np.float64)
        low, periodic = np.zeros(3), box is not None
        if box is None:
            low = np.nan_to_num(np.nanmin(points, axis=0, initial=np.inf), posinf=0)
            extent = np.nanmax(points, axis=0, initial=-np.inf) - low
            box = np.diag(np.where(np.isfinite(extent) & (extent > 0), extent, 1.0))
        inverse = np.linalg.inv(box)
        heights = 1 / np.linalg.norm(inverse, axis=0)
        n = _cells(heights, cutoff, len(points))
        reach = np.maximum(np.ceil(cutoff * SLACK * n / heights), 1).astype(np.int64)
        wrapped, cells = np.empty_like(points), np.empty(len(points), np.int64)
        shape = n + 2 * reach
        pieces = _ranges(len(points)) if threads > 1 else [(0, len(points))]

        def wrap(piece: tuple[int, int]) -> None:
            rows = slice(*piece)
            kernels.wrap(points[rows], low, inverse, box, periodic, n, wrapped[rows], cells[rows])

        for_each(wrap, pieces)
        begins = np.zeros(n.prod() + 1, np.int64)
        np.cumsum(np.bincount(cells, minlength=n.prod()), out=begins[1:])
        order = np.empty(len(points), np.int64)
        kernels.order_by_cell(cells, begins.copy(), order)
        starts = np.empty(shape.prod() + 1, np.int64)
        kernels.count_images(begins, n, reach, periodic, starts)
        room = starts[-1] + kernels.LANES
        images, ids = np.empty((3, room)), np.empty(room, np.int64)
        inner = np.empty((len(points), 2), np.int64)

        def fill(piece: tuple[int, int]) -> None:
            kernels.fill_cells(wrapped, order, begins, starts, n, reach, box, *piece, images, ids, inner)

        edges = np.searchsorted(starts, np.linspace(0, starts[-1], len(pieces) + 1))
        for_each(fill, pairwise(edges.tolist()))
        return cls(images, ids, starts, inner, shape, reach)

    @cached_property
    def _candidates(self) -> int:
        """How many points at most are looked at for one point, and what may be written behind them."""
        cells = math.prod((2 * self.reach + 1).tolist())
        return min(int(self.starts[-1]), cells * int(np.diff(self.starts).max(initial=0))) + kernels.LANES

    def pairs(self, cutoff: float, bounds: tuple[int, int]) -> Pairs:
        """The near pairs of a range of points with those above them."""
        at, stop = bounds
        found = []
        room = 16 * (stop - at) + self._candidates
        while at < stop:
            low, high, distance = np.empty(room, np.int64), np.empty(room, np.int64), np.empty(room)
            n, at = kernels.near_pairs(
                self.points, self.ids, self.starts, self.inner, at, stop, self.reach, self.shape, cutoff * cutoff,
                self._candidates, low, high, distance,
            )  # fmt: skip
            found.append(Pairs(low[:n], high[:n], distance[:n]))
        if len(found) == 1:
            return found[0]
        none = np.empty(0, np.int64)
        return Pairs(*map(np.concatenate, zip(Pairs(none, none, np.empty(0)), *found, strict=True)))

    def histogram(self, cutoff: float, bounds: tuple[int, int], bins: int) -> np.ndarray:
        """How many near pairs a range of points has with those above them, by distance."""
        counts = np.zeros(bins, np.int64)
        room = kernels.TOGETHER + self._candidates
        kernels.near_histogram(
            self.points, self.ids, self.starts, self.inner, *bounds, self.reach, self.shape, cutoff * cutoff,
            np.empty(room, np.int64), np.empty(room), bins / cutoff, counts,
        )  # fmt: skip
        return counts


def _cells(heights: np.ndarray, cutoff: float, points: int) -> np.ndarray:
    """How many cells to cut a box of these heights into, along each vector."""
    n = np.maximum(heights / (cutoff * SLACK), 1)
    most = max(CELLS_A_POINT * points, 1)
    while math.prod(np.floor(n)) > most:
        n = np.maximum(n * 0.8, 1)
    return np.floor(n).astype(np.int64)


@limited
def neighbors(points: Any, cutoff: float, box: Any = None, frames: Any = None) -> Pairs:
    """The pairs of points that are at most `cutoff` apart: ``i, j, distance``, with i < j, int64 and float64.

    >>> neighbors(np.array([[0.5, 0, 0], [1.5, 0, 0], [9.75, 0, 0]]), 1.0, box=[10, 10, 10])
    Pairs(i=array([0, 0]), j=array([1, 2]), distance=array([1.  , 0.75]))

    `points` is (n, 3), `box` three lengths or three vectors, the rows of a matrix, along which everything repeats;
    without it space is open. Each image of a pair that is near enough is listed, so that a pair comes several times
    where the cut-off is larger than half the box; a point is no neighbour of itself or its own images. Points with nan
    have no neighbours. Pairs come in the order of the cells that points are sorted into, which depends on nothing but
    the arguments.

    With `frames`, a number for each point that is the same for the points of a frame, which stand together, pairs are
    those within frames, frame by frame, and `box` may have three vectors for each frame, (frames, 3, 3), lazy or not.

    Of a dask array, or columns of a dask dataframe, one task sorts the points, which are held as a whole, and the
    pairs come in chunks of unknown length; with `frames`, a task holds the frames of one chunk. Raises ValueError for
    a cut-off that is not positive, points that are not (n, 3), a box without volume.
    """
    points, cutoff, box = _checked(points, cutoff, box, frames)
    if frames is not None:
        found = _by_frames("neighbors", points, frames, partial(_pairs_of_frames, cutoff=cutoff), box, np.nan, PAIR)
        pairs = found if isinstance(found, da.Array) else np.concatenate([np.empty(0, PAIR), *found])
        return Pairs(*(pairs[name] for name in Pairs._fields))
    if isinstance(points, da.Array):
        pairs = _lazy("neighbors", points, cutoff, box, _pairs, (), np.nan, PAIR)
        return Pairs(*(pairs[name] for name in Pairs._fields))
    grid, ranges = Grid.of(points, cutoff, box, default_threads()), _ranges(len(points), PIECE)
    return _joined(_each(partial(grid.pairs, cutoff), ranges), len(ranges))


@limited
def pair_histogram(points: Any, cutoff: float, bins: int, box: Any = None, frames: Any = None) -> Any:
    """How many pairs of points there are by distance, in equal bins from 0 to `cutoff`: int64, (bins,).

    >>> pair_histogram(np.array([[0.5, 0, 0], [1.5, 0, 0], [9.75, 0, 0]]), 2.0, 4, box=[10, 10, 10])
    array([0, 1, 1, 1])

    No pair is kept. A bin holds its lower edge but not its upper one; the last holds both. Arguments and errors as for
    `neighbors`; with `frames` the counts are those of all frames together.
    """
    if bins < 1:
        raise ValueError(f"{bins} bins: give 1 or more")
    points, cutoff, box = _checked(points, cutoff, box, frames)
    if frames is not None:
        task = partial(_histogram_of_frames, cutoff=cutoff, bins=bins)
        counts = _by_frames("histogram", points, frames, task, box, bins, np.int64)
        return (
            counts.reshape(-1, bins).sum(axis=0)
            if isinstance(counts, da.Array)
            else sum(counts, np.zeros(bins, np.int64))
        )
    if isinstance(points, da.Array):
        counts = _lazy("histogram", points, cutoff, box, Grid.histogram, (bins,), bins, np.int64)
        return counts.reshape(-1, bins).sum(axis=0)
    grid = Grid.of(points, cutoff, box, default_threads())
    ranges = _ranges(len(points), PIECE)
    return sum(_each(partial(grid.histogram, cutoff, bins=bins), ranges), np.zeros(bins, np.int64))


def _joined(parts: Iterable[Pairs], count: int) -> Pairs:
    """All pairs, in arrays as large as what has come lets expect, so that none is copied more often than once."""
    joined, n = Pairs(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0)), 0
    for done, part in enumerate(parts, 1):
        stop = n + len(part.i)
        if stop > len(joined.i):
            joined = Pairs(*(_enlarged(column[:n], int(1.1 * stop * count / done)) for column in joined))
        for column, more in zip(joined, part, strict=True):
            column[n:stop] = more
        n = stop
    for column in joined:
        column.resize(n, refcheck=False)
    return joined


def _enlarged(column: np.ndarray, size: int) -> np.ndarray:
    larger = np.empty(size, column.dtype)
    larger[: len(column)] = column
    return larger


def _by_frames(
    name: str, points: Any, frames: Any, task: Callable[[Groups, Any], np.ndarray], box: Any, size: float, dtype: Any
) -> Any:
    """What the task makes of all frames, chunk by chunk; in memory, of about `RANGE` points at a time."""
    frames = as_chunks(frames)
    if any(isinstance(array, da.Array) for array in (points, frames, box)):
        tasks, needed = whole_groups(frames, points)
        # Of a chunk the rows before and behind the cut, and of each frame the cells.
        project(name, task=4 * chunk_bytes(*needed) + (NEAR + GRID) * max(needed[0].chunks[0]))
        if isinstance(box, da.Array):
            needed.append(whole(box))
            box = TaskRef((needed[-1].name, 0, 0, 0))
        calls = [(_of_chunk, task, TaskRef(key), box) for key in tasks]
        return one_chunk_each(name, calls, (size,) * len(calls), dtype, needed, tasks)
    points, frames = np.asarray(points), np.asarray(frames)
    if frames.shape != points.shape[:1]:
        raise ValueError(f"{len(frames)} frames of {len(points)} points: give a number for each point")
    return _each(lambda groups: task(groups, box), Groups.of(frames, points).batches(RANGE))


def _of_chunk(task: Callable[[Groups, Any], np.ndarray], groups: tuple[Groups, Any], box: Any) -> np.ndarray:
    return task(groups[0], box)


def _grids(groups: Groups, cutoff: float, box: np.ndarray | None) -> Iterator[tuple[int, int, Grid]]:
    """Of each frame the number of its first point, how many points there are, and these in cells."""
    each = box is not None and box.ndim == 3
    if box is not None and each and len(groups) and groups.number + len(groups) > len(box):
        raise ValueError(f"{len(box)} boxes, and more frames: give three vectors for each frame")
    for frame, row, (points,) in groups:
        yield row, len(points), Grid.of(points, cutoff, _volume(box[frame]) if box is not None and each else box)


def _pairs_of_frames(groups: Groups, box: np.ndarray | None, cutoff: float) -> np.ndarray:
    found = [np.empty(0, PAIR)]
    for row, points, grid in _grids(groups, cutoff, box):
        pairs = _pairs(grid, cutoff, (0, points))
        pairs["i"] += row
        pairs["j"] += row
        found.append(pairs)
    return np.concatenate(found)


def _histogram_of_frames(groups: Groups, box: np.ndarray | None, cutoff: float, bins: int) -> np.ndarray:
    counts = np.zeros(bins, np.int64)
    for _, points, grid in _grids(groups, cutoff, box):
        counts += grid.histogram(cutoff, (0, points), bins)
    return counts


def _ranges(points: int, size: int = RANGE) -> list[tuple[int, int]]:
    """The points, cut into the work of one task each."""
    return [(first, min(first + size, points)) for first in range(0, points, size)]


def _each(task: Callable[[Any], Any], work: Iterable[Any]) -> Iterator[Any]:
    """What the task makes of each piece of work, in order, on threads."""
    for outcome in stream_in_order(task, work, key="exa-neighbors"):
        if outcome.error is not None:
            raise outcome.error
        yield outcome.result


def _lazy(
    name: str, points: da.Array, cutoff: float, box: np.ndarray | None, task: Callable[..., Any], more: tuple[Any, ...],
    size: float, dtype: Any,
) -> da.Array:  # fmt: skip
    """What the task makes of every range of points, chunk by chunk; one task before it makes the grid."""
    held = whole(points)
    project(name, held=GRID * len(points), task=NEAR * min(RANGE, len(points)) if dtype is PAIR else 0)
    grid = f"grid-{tokenize(points, cutoff, box)}"
    calls = [(task, TaskRef(grid), cutoff, bounds, *more) for bounds in _ranges(len(points)) or [(0, 0)]]
    shared = {grid: (Grid.of, TaskRef((held.name, 0, 0)), cutoff, box)}
    return one_chunk_each(name, calls, (size,) * len(calls), dtype, [held], shared)


def _pairs(grid: Grid, cutoff: float, bounds: tuple[int, int]) -> np.ndarray:
    pairs = grid.pairs(cutoff, bounds)
    found = np.empty(len(pairs.i), PAIR)
    for name in Pairs._fields:
        found[name] = getattr(pairs, name)
    return found


def _checked(points: Any, cutoff: float, box: Any, frames: Any) -> tuple[Any, float, Any]:
    """Points, cut-off and box as kernels want them; ValueError says what is wrong with the arguments."""
    points = as_chunks(points, sized=frames is None)
    if np.ndim(points) != 2 or np.shape(points)[1] != 3:
        raise ValueError(f"points have the shape {np.shape(points)}: give (n, 3)")
    if not 0 < cutoff < np.inf:
        raise ValueError(f"a cut-off of {cutoff}: give a positive length")
    if box is None or (isinstance(box, da.Array) and frames is not None and box.ndim == 3):
        return points, float(cutoff), box
    vectors = np.asarray(box, np.float64)
    vectors = np.ascontiguousarray(np.diag(vectors) if vectors.shape == (3,) else vectors)
    return points, float(cutoff), vectors if frames is not None and vectors.ndim == 3 else _volume(vectors)


def _volume(box: np.ndarray) -> np.ndarray:
    """A box that has a volume."""
    if box.shape != (3, 3) or not abs(np.linalg.det(box)) > 0:
        raise ValueError(f"the box {box.tolist()} has no volume: give three lengths, or three vectors as rows")
    return box
