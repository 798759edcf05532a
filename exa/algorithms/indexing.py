"""Indexing: ranges from starts and counts, runs of equal values, numbers of pairs, rows by number, values in order.

Each function takes numpy and returns numpy, or takes dask and returns dask, without computing anything: then blocks
are computed one by one, and lengths that depend on values are unknown (nan) until they are. A column of a dask
dataframe is as good as a dask array; where its length must be known, it is counted first.
"""

import math
from collections.abc import Callable, Set
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

import dask.array as da
import dask.dataframe as dd
import numpy as np
import pandas as pd

from exa.kernels import indexing as kernels
from exa.schedule.blueprint import Blueprint
from exa.schedule.chunks import as_chunks, dense, whole
from exa.schedule.elementwise import elementwise
from exa.schedule.gather import gather
from exa.schedule.groups import run_starts
from exa.schedule.memory import chunk_bytes, limited, project

#: Three numbers of 8 bytes, and one of them once more on its way.
RANGE_BYTES = 32


@limited
def arange1(initials: Any, counts: Any) -> tuple[Any, Any, Any]:
    """Count on from each start as often as it says: the start's number, the step and the value, int64, (n,) each.

    >>> arange1(np.array([0, 4]), np.array([2, 3]))
    (array([0, 0, 1, 1, 1]), array([0, 1, 0, 1, 2]), array([0, 1, 4, 5, 6]))

    `initials` and `counts` are whole numbers of the same length; n is the sum of the counts. Raises ValueError where
    the lengths differ or a count is negative.
    """
    initials, counts = as_chunks(initials, sized=True), as_chunks(counts, sized=True)
    if not (isinstance(initials, da.Array) or isinstance(counts, da.Array)):
        outer, inner, index = _ranges(np.asarray(initials), np.asarray(counts))
        return outer, inner, index
    starts, counts = da.asarray(initials), da.asarray(counts)
    _same_length(starts, counts)
    project("ranges", task=math.nan)
    counts = counts.rechunk(starts.chunks)
    blocks = da.map_blocks(
        _ranges_of_block, starts, counts, dtype=np.int64, new_axis=0, chunks=((3,), (np.nan,) * starts.numblocks[0]),
        meta=np.empty((0, 0), np.int64), token="ranges",
    )  # fmt: skip
    return blocks[0], blocks[1], blocks[2]


@limited
def arange2(initials: Any, count: int) -> tuple[Any, Any, Any]:
    """Count on from each start `count` times: the start's number, the step and the value, int64, (n,) each.

    >>> arange2(np.array([0, 5]), 2)
    (array([0, 0, 1, 1]), array([0, 1, 0, 1]), array([0, 1, 5, 6]))
    """
    initials = as_chunks(initials, sized=True)
    if not isinstance(initials, da.Array):
        return arange1(initials, np.full(len(initials), count))
    sizes = tuple(count * size for size in initials.chunks[0])
    project("ranges", task=RANGE_BYTES * max(sizes))
    blocks = da.map_blocks(
        _ranges_of_block, initials, count, dtype=np.int64, new_axis=0, chunks=((3,), sizes),
        meta=np.empty((0, 0), np.int64), token="ranges",
    )  # fmt: skip
    return blocks[0], blocks[1], blocks[2]


#: The names of exa 0.2 for indices from starts and counts.
indexes_sc1, indexes_sc2 = arange1, arange2


def _ranges_of_block(starts: np.ndarray, counts: Any, block_info: Any = None) -> np.ndarray:
    first = block_info[0]["array-location"][0][0] if block_info else 0
    return _ranges(starts, np.broadcast_to(counts, starts.shape), first)


def _ranges(starts: np.ndarray, counts: np.ndarray, first: int = 0) -> np.ndarray:
    _same_length(starts, counts)
    if len(counts) and counts.min() < 0:
        raise ValueError(f"a count of {counts.min()}: give 0 or more")
    out = np.empty((3, int(counts.sum())), np.int64)
    kernels.ranges(starts.astype(np.int64, copy=False), counts.astype(np.int64), first, out)
    return out


def _same_length(a: Any, b: Any) -> None:
    if a.shape != b.shape or a.ndim != 1:
        raise ValueError(f"the shapes {a.shape} and {b.shape}: give two lists of the same length")


@limited
def unordered_pairing(x: Any, y: Any) -> Any:
    """A number for each pair of whole numbers, the same for (x, y) and (y, x), and for no other pair: int64.

    >>> unordered_pairing(np.array([1, 2, 3]), np.array([3, 2, 1]))
    array([3, 4, 3])

    It is ``x y + floor((|x - y| - 1)^2 / 4)``, for numbers from 1 to 2e9 (M. DiPasquale, 2014); x and y broadcast.
    """
    x, y = as_chunks(x), as_chunks(y)
    if isinstance(x, da.Array) or isinstance(y, da.Array):
        return elementwise(unordered_pairing, x, y, dtype=np.int64, name="pairing")
    x, y = np.broadcast_arrays(x, y)
    out = np.empty(x.size, np.int64)
    kernels.pair_numbers(x.flatten(), y.flatten(), out)
    return out.reshape(x.shape)[()]


@limited
def starts_counts(groups: Any) -> tuple[Any, Any]:
    """Where each run of equal neighbours begins, and how long it is: int64, (runs,) each.

    >>> starts_counts(np.array([7, 7, 7, 4, 4, 7]))
    (array([0, 3, 5]), array([3, 2, 1]))

    Of a column that is sorted by groups, as `atom.frame` is, these are the groups. Each nan is a run by itself. The
    results for dask have one chunk.
    """
    found = RUNS(groups)
    return found[0], found[1]


@dataclass(frozen=True)
class _Runs:
    """The runs of a block: where in it they begin, how many rows it has, and the values at both ends."""

    starts: np.ndarray
    rows: int
    ends: np.ndarray


def _runs(groups: np.ndarray) -> _Runs:
    if groups.ndim != 1:
        raise ValueError(f"groups have the shape {groups.shape}: give one list")
    return _Runs(run_starts(groups), len(groups), groups[[0, -1]] if len(groups) else groups)


def _join_runs(blocks: list[_Runs]) -> _Runs:
    whole, *rest = [block for block in blocks if len(block.starts)] or blocks[:1]
    starts, rows, last = [whole.starts], whole.rows, whole
    for block in rest:
        starts.append(rows + block.starts[int(block.ends[0] == last.ends[-1]) :])
        rows, last = rows + block.rows, block
    return _Runs(np.concatenate(starts), rows, np.concatenate([whole.ends[:1], last.ends[-1:]]))


def _starts_and_counts(runs: _Runs) -> np.ndarray:
    return np.stack([runs.starts, np.diff(runs.starts, append=runs.rows)])


RUNS = Blueprint("runs", _runs, _join_runs, _starts_and_counts)


@limited
def unique(array: Any) -> tuple[Any, Any]:
    """The different values, sorted, and how often each is there: (n,) each, the counts int64.

    >>> unique(np.array([3, 1, 3, 2]))
    (array([1, 2, 3]), array([1, 1, 2]))

    All nan are one value, as for `numpy.unique`. Of a dask array, each task and the result hold the different values.
    """
    found = UNIQUE(array)
    return found["value"], found["count"]


def _unique(block: np.ndarray) -> np.ndarray:
    return _counted(*np.unique(block, return_counts=True))


def _join_unique(blocks: list[np.ndarray]) -> np.ndarray:
    every = np.concatenate(blocks)
    values, places = np.unique(every["value"], return_inverse=True)
    counts = np.zeros(len(values), np.int64)
    np.add.at(counts, places, every["count"])
    return _counted(values, counts)


def _counted(values: np.ndarray, counts: np.ndarray) -> np.ndarray:
    found = np.empty(len(values), [("value", values.dtype), ("count", np.int64)])
    found["value"], found["count"] = values, counts
    return found


def _as_it_is(result: np.ndarray) -> np.ndarray:
    return result


UNIQUE = Blueprint("unique", _unique, _join_unique, _as_it_is)


@limited
def take(array: Any, indices: Any) -> Any:
    """The rows of an array by number, in the order that is asked for: (indices, ...).

    >>> take(np.array([10, 20, 30]), np.array([2, 0, 2, -1]))
    array([30, 10, 30, 30])

    Negative numbers count from the end. Of a dask array each chunk that is touched is read once, whatever the order;
    the rows taken are in memory together when they are computed. Raises IndexError where there is no such row.
    """
    array, indices = as_chunks(array, sized=True), np.asarray(indices)
    if indices.ndim != 1 or not (np.issubdtype(indices.dtype, np.integer) or not indices.size):
        raise IndexError(f"indices of {indices.dtype}, {indices.shape}: give a list of whole numbers")
    if len(indices) and not (-len(array) <= indices.min() and indices.max() < len(array)):
        wrong = next(index for index in indices.tolist() if not -len(array) <= index < len(array))
        raise IndexError(f"there are {len(array)} rows, so there is none at {wrong}")
    rows = np.ascontiguousarray(indices, np.int64)
    return gather(array, rows) if isinstance(array, da.Array) else np.asarray(array)[rows]


@limited
def spread(parent: Any, child: Any) -> Any:
    """The value of each row's parent, by its number: a frame's time for each of its atoms, as long as `child`.

    >>> spread(np.array([0.0, 0.5]), np.array([0, 0, 1]))
    array([0. , 0. , 0.5])

    `parent` has a row for each parent, `child` the number of one for each row, in any order: ``spread(c.frame.time,
    c.atom.frame)``. Of a column `child` it makes a column beside it, of a dask array a dask array; `parent`, numpy or
    lazy and cut into whatever chunks, is held as a whole. Raises IndexError where there is no such parent.
    """
    if not hasattr(child, "dask"):
        return _of_parents(np.asarray(child), np.asarray(parent))
    if isinstance(child, da.Array):
        child = dense(child)
    parents = whole(da.asarray(as_chunks(parent)))
    row = parents.dtype.itemsize * math.prod(parents.shape[1:])
    rows = max(child.chunks[0]) if isinstance(child, da.Array) else math.nan
    project("spread", held=2 * chunk_bytes(parents), task=rows * (row + 2 * child.dtype.itemsize))
    if isinstance(child, da.Array):
        axes = tuple(range(1, parent.ndim + 1))
        return da.blockwise(
            _of_parents, (0, *axes[1:]), child, (0,), parents, (-1, *axes[1:]), concatenate=True,
            dtype=parents.dtype, token="spread",
        )  # fmt: skip
    (held,) = parents.to_delayed().ravel()
    meta = pd.Series(parents._meta, child._meta.index, name=getattr(parent, "name", None))
    return dd.map_partitions(_column_of_parents, child, held, meta=meta, token="spread")


def _of_parents(child: np.ndarray, parent: np.ndarray) -> np.ndarray:
    wrong = (child < 0) | (child >= len(parent))
    if wrong.any():
        raise IndexError(f"there are {len(parent)} parents, so there is none at {child[wrong][0]}")
    return parent[child]


def _column_of_parents(child: pd.Series, parent: np.ndarray) -> pd.Series:
    return pd.Series(_of_parents(child.to_numpy(), parent), child.index)


@limited
def searchsorted(array: Any, values: Any, side: Literal["left", "right"] = "left") -> Any:
    """Where each value would stand in a sorted array, before its equals or, with "right", behind them: int64.

    >>> searchsorted(np.array([1, 3, 3, 7]), np.array([3, 9]))
    array([1, 4])

    The result has the shape of `values`. Of dask arrays, each block of it is the sum of the places in each block of
    `array`, which is read once. nan stands last.
    """
    array, values = as_chunks(array), as_chunks(values)
    if not isinstance(array, da.Array):
        return elementwise(
            partial(np.searchsorted, np.asarray(array), side=side), values, dtype=np.int64, name="places"
        )
    values = da.asarray(values)
    project("places", task=chunk_bytes(array) + 4 * chunk_bytes(values))
    axes = tuple(range(1, values.ndim + 1))
    places = da.blockwise(
        _places, (0, *axes), array, (0,), values, axes, side=side, dtype=np.int64, adjust_chunks={0: 1}, token="places"
    )
    return places.sum(axis=0)


def _places(array: np.ndarray, values: np.ndarray, side: Literal["left", "right"]) -> np.ndarray:
    return np.searchsorted(array, values, side)[None]


@limited
def isin(array: Any, values: Any) -> Any:
    """Whether each element is one of some values: bool, of the shape of the array.

    >>> isin(np.array([1, 2, 3, 2]), [2, 5])
    array([False,  True, False,  True])

    Of dask arrays each task holds the different values. nan is none of them, as for `numpy.isin`.
    """
    array, values = as_chunks(array), as_chunks(list(values) if isinstance(values, Set) else values)
    if isinstance(values, da.Array):
        project("isin", task=6 * chunk_bytes(array))
        return da.isin(array, unique(values.ravel())[0])
    return elementwise(partial(np.isin, test_elements=np.unique(values)), array, dtype=bool, name="isin", factor=6)


@limited
def group_reduce(groups: Any, values: Any, how: str) -> tuple[Any, Any]:
    """A statistic of each run of equal groups: the groups, and "sum", "mean", "min", "max" or "count" of their values.

    >>> group_reduce(np.array([7, 7, 4]), np.array([1.0, 2.0, 3.0]), "mean")
    (array([7, 4]), array([1.5, 3. ]))

    For columns that are sorted by groups, as those of `atom` are by `atom.frame`. Sums of integers are int64, and nan
    spreads as in numpy. Of dask arrays, the result has one chunk, and each task holds the groups of its block. Raises
    ValueError for other statistics, and where the lengths differ.
    """
    if how not in STATISTICS:
        raise ValueError(f"no statistic {how!r}: give one of {', '.join(STATISTICS)}")
    statistic = STATISTICS[how]
    found = Blueprint(how, statistic.of_block, statistic.joined, statistic.finished)(groups, values)
    return found["group"], found["value"]


@dataclass(frozen=True)
class _Groups:
    """The groups of some rows, how many values each has, and what these were reduced to."""

    names: np.ndarray
    counts: np.ndarray
    values: np.ndarray


@dataclass(frozen=True)
class Statistic:
    """A statistic of groups, as data: by which function values are reduced, and what the result is of that."""

    reduce: np.ufunc | None
    "None where the values do not matter, whatever they are."
    finish: Callable[[np.ndarray, np.ndarray], np.ndarray]
    "Of what the values were reduced to, and of how many there were."

    def of_block(self, groups: np.ndarray, values: np.ndarray) -> _Groups:
        """The groups of a block."""
        _same_length(groups, values)
        ones = np.ones(len(values), np.int64)
        return self._reduced(groups, ones, ones if self.reduce is None else values)

    def joined(self, blocks: list[_Groups]) -> _Groups:
        """The groups of neighbours: the last of one may be the first of the next."""
        columns = ([getattr(block, name) for block in blocks] for name in ("names", "counts", "values"))
        return self._reduced(*map(np.concatenate, columns))

    def finished(self, groups: _Groups) -> np.ndarray:
        """Groups and results, as one array of both."""
        values = self.finish(groups.values, groups.counts)
        found = np.empty(len(values), [("group", groups.names.dtype), ("value", values.dtype)])
        found["group"], found["value"] = groups.names, values
        return found

    def _reduced(self, names: np.ndarray, counts: np.ndarray, values: np.ndarray) -> _Groups:
        starts, reduce = _runs(names).starts, self.reduce or np.add
        if not len(starts):
            return _Groups(names, counts, reduce(values, values))
        return _Groups(names[starts], np.add.reduceat(counts, starts), reduce.reduceat(values, starts))


def _reduced_to(values: np.ndarray, counts: np.ndarray) -> np.ndarray:
    return values


#: Adding one here is all that it takes.
STATISTICS = {
    "sum": Statistic(np.add, _reduced_to),
    "mean": Statistic(np.add, np.divide),
    "min": Statistic(np.minimum, _reduced_to),
    "max": Statistic(np.maximum, _reduced_to),
    "count": Statistic(None, lambda values, counts: counts),
}
