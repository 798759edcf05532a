"""Iteration: all pairs, products, combinations, windows and images, in memory and out of core.

Each function takes numpy and returns numpy, or takes dask and returns dask, without computing anything. Lengths are
known beforehand, and int64 throughout.
"""

import math
from collections.abc import Iterator
from functools import partial
from itertools import product as every
from typing import Any

import dask.array as da
import numpy as np
from dask.task_spec import TaskRef

from exa.kernels import distances as kernels
from exa.schedule.chunks import as_chunks, one_chunk_each, whole
from exa.schedule.memory import chunk_bytes, limited, project
from exa.schedule.stream import stream_in_order

#: Pairs that one task makes: 24 MiB of distances. What has more than 32 the C library has from the system each time,
#: which clears the pages: 40 000 points took 1.5 s on one thread then, and take 1.0.
PAIRS = 3 << 20


@limited
def pdist(array: Any) -> tuple[Any, Any, Any]:
    """The distances of all pairs of rows, and both numbers of each: float64, int64, int64, (n (n - 1) / 2,) each.

    >>> pdist(np.array([[0.0, 0], [3, 4], [0, 1]]))
    (array([5.        , 1.        , 4.24264069]), array([0, 0, 1]), array([1, 2, 2]))

    `array` is (n, dimensions); pairs come in the order (0, 1), (0, 2), ... (1, 2), ... . Of a dask array, the points
    are held as a whole by each task, the pairs in chunks of 24 MiB. A pair takes 24 bytes: where few are near, see
    `exa.algorithms.neighbors`. Raises ValueError for other shapes.
    """
    array = as_chunks(array, sized=True)
    n = _points(array)
    if isinstance(array, da.Array):
        return _lazy_pairs(array)
    columns = np.ascontiguousarray(np.asarray(array, np.float64).T)
    size = n * (n - 1) // 2
    project("pdist", held=24 * size + columns.nbytes)
    found = np.empty(size), np.empty(size, np.int64), np.empty(size, np.int64)
    for outcome in stream_in_order(partial(_fill, columns, found), _rows(n), key="exa-pdist"):
        if outcome.error is not None:
            raise outcome.error
    return found


def _fill(columns: np.ndarray, found: tuple[np.ndarray, np.ndarray, np.ndarray], rows: tuple[int, int]) -> None:
    begin, end = (_pairs_before(row, columns.shape[1]) for row in rows)
    kernels.pair_distances(columns, *rows, found[0][begin:end])
    kernels.pair_indices(columns.shape[1], *rows, found[1][begin:end], found[2][begin:end])


def _pairs_before(row: int, n: int) -> int:
    return row * (2 * n - row - 1) // 2


def _rows(n: int) -> Iterator[tuple[int, int]]:
    """Rows of the triangle of pairs, cut so that each piece has about `PAIRS` of them, or is one row."""
    first = 0
    while first < n - 1:
        left, want = n - first, PAIRS
        # The rows r for which r (2 left - r - 1) / 2 is what is wanted.
        b = 2 * left - 1
        r = int((b - math.sqrt(max(b * b - 8 * want, 0))) / 2) if b * b > 8 * want else left
        stop = min(first + max(r, 1), n - 1)
        yield first, stop
        first = stop


def _lazy_pairs(points: da.Array) -> tuple[da.Array, da.Array, da.Array]:
    n = points.shape[0]
    block = whole(points)
    pieces = list(_rows(n)) or [(0, 0)]
    chunks = tuple(_pairs_before(stop, n) - _pairs_before(first, n) for first, stop in pieces)
    held = TaskRef((block.name, 0, 0))
    # Each task turns the points into columns, makes distances, or both numbers to give one of them.
    project("pdist", held=2 * points.nbytes, task=points.nbytes + 24 * max(chunks))
    distances = one_chunk_each("pdist", [(_distances, held, *rows) for rows in pieces], chunks, np.float64, [block])
    low, high = (
        one_chunk_each("pairs", [(_numbers, n, *rows, end) for rows in pieces], chunks, np.int64) for end in (0, 1)
    )
    return distances, low, high


def _distances(points: np.ndarray, first: int, stop: int) -> np.ndarray:
    n = len(points)
    out = np.empty(_pairs_before(stop, n) - _pairs_before(first, n))
    kernels.pair_distances(np.ascontiguousarray(points.T, np.float64), first, stop, out)
    return out


def _numbers(n: int, first: int, stop: int, end: int) -> np.ndarray:
    found = np.empty((2, _pairs_before(stop, n) - _pairs_before(first, n)), np.int64)
    kernels.pair_indices(n, first, stop, *found)
    return found[end]


@limited
def cdist(left: Any, right: Any) -> Any:
    """The distance of each row of one array to each of another: float64, (n, m).

    >>> cdist(np.array([[0.0, 0]]), np.array([[3.0, 4], [0, 1]]))
    array([[5., 1.]])

    Of dask arrays, each block of the result needs one block of either. Raises ValueError where dimensions differ.
    """
    left, right = as_chunks(left, sized=True), as_chunks(right, sized=True)
    _points(left), _points(right)
    if left.shape[1] != right.shape[1]:
        raise ValueError(f"points of {left.shape[1]} and {right.shape[1]} dimensions: give the same to both")
    if isinstance(left, da.Array) or isinstance(right, da.Array):
        pair = [da.asarray(side).rechunk({1: -1}) for side in (left, right)]
        project("cdist", task=2 * chunk_bytes(*pair) + 8 * math.prod(max(side.chunks[0]) for side in pair))
        return da.blockwise(
            _cross, "ij", pair[0], "id", pair[1], "jd", concatenate=True, dtype=np.float64, token="cdist"
        )
    project("cdist", held=8 * len(left) * len(right))
    return _cross(np.asarray(left), np.asarray(right))


def _cross(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    out = np.empty((len(left), len(right)))
    columns = (np.ascontiguousarray(side.T, np.float64) for side in (left, right))
    kernels.cross_distances(*columns, out)
    return out


def _points(array: Any) -> int:
    if array.ndim != 2:
        raise ValueError(f"points have the shape {array.shape}: give (n, dimensions)")
    return int(array.shape[0])


@limited
def supercell3(x: Any, y: Any, z: Any, rx: float, ry: float, rz: float) -> tuple[Any, Any, Any]:
    """The points of a cell and of the 26 around it: 27 times as many, cell by cell.

    >>> supercell3(np.array([0.5]), np.array([0.0]), np.array([0.0]), 1, 1, 1)[0].tolist()[::9]
    [-0.5, 0.5, 1.5]

    The lengths of the cell are `rx`, `ry` and `rz`. Cells come in the order (-1, -1, -1), (-1, -1, 0), ... (1, 1, 1).
    """
    x, y, z = map(as_chunks, (x, y, z))
    if not any(isinstance(points, da.Array) for points in (x, y, z)):
        project("supercell", held=2 * 27 * chunk_bytes(x, y, z))
    else:
        project("supercell", task=2 * chunk_bytes(x, y, z))
    cells = list(every((-1, 0, 1), repeat=3))
    axes = zip((x, y, z), (rx, ry, rz), zip(*cells, strict=True), strict=True)
    joined = [
        _library(x, y, z).concatenate([points + step * length for step in steps]) for points, length, steps in axes
    ]
    return joined[0], joined[1], joined[2]


@limited
def product(*arrays: Any) -> tuple[Any, ...]:
    """The Cartesian product of arrays, a column for each, the last changing fastest.

    >>> product(np.array([1, 2]), np.array([5, 6, 7]))
    (array([1, 1, 1, 2, 2, 2]), array([5, 6, 7, 5, 6, 7]))

    Of dask arrays, the elements are held as a whole by each task.
    """
    arrays = tuple(as_chunks(array, sized=True) for array in arrays)
    shape = tuple(map(len, arrays))
    total = math.prod(shape)
    if not any(isinstance(array, da.Array) for array in arrays):
        project("product", held=8 * len(arrays) * total)
        return tuple(grid.ravel() for grid in np.meshgrid(*arrays, indexing="ij"))
    project("product", held=sum(array.nbytes for array in arrays), task=32 * min(PAIRS, total))
    bounds = [(first, min(first + PAIRS, total)) for first in range(0, total, PAIRS)] or [(0, 0)]
    sizes = tuple(stop - first for first, stop in bounds)
    found = []
    for axis, array in enumerate(arrays):
        all_of_it = whole(da.asarray(array))
        held = TaskRef((all_of_it.name, 0))
        calls = [(_elements, held, math.prod(shape[axis + 1 :]), *each) for each in bounds]
        found.append(one_chunk_each("product", calls, sizes, array.dtype, [all_of_it]))
    return tuple(found)


def _elements(array: np.ndarray, often: int, first: int, stop: int) -> np.ndarray:
    """Elements of one array of a product, each of which stands `often` times in a row."""
    return array[np.arange(first, stop) // often % len(array)] if first < stop else array[:0]


@limited
def combinations(array: Any) -> tuple[Any, Any]:
    """Both members of each pair of elements, in the order of `pdist`.

    >>> combinations(np.array([7, 8, 9]))
    (array([7, 7, 8]), array([8, 9, 9]))

    Of a dask array, the elements are held as a whole by each task.
    """
    array = as_chunks(array, sized=True)
    n = len(array)
    if not isinstance(array, da.Array):
        project("combinations", held=(16 + 2 * np.asarray(array).itemsize) * n * (n - 1) // 2)
        found = np.empty((2, n * (n - 1) // 2), np.int64)
        kernels.pair_indices(n, 0, n, *found)
        return np.asarray(array)[found[0]], np.asarray(array)[found[1]]
    project("combinations", held=2 * array.nbytes, task=(24 + array.dtype.itemsize) * min(PAIRS, n * n))
    _, low, high = _lazy_pairs(da.zeros((n, 1), chunks=-1))
    elements = whole(array)
    first, second = (
        da.blockwise(_pick, "k", places, "k", elements, "n", concatenate=True, dtype=array.dtype, token="combinations")
        for places in (low, high)
    )
    return first, second


def _pick(places: np.ndarray, elements: np.ndarray) -> np.ndarray:
    return elements[places]


@limited
def windows(array: Any, size: int, step: int = 1) -> Any:
    """The windows of `size` consecutive rows that begin every `step` rows: (windows, ..., size), without a copy.

    >>> windows(np.arange(5), 3, step=2)
    array([[0, 1, 2],
           [2, 3, 4]])

    Of a dask array, a block takes the rows that it lacks from the next. Raises ValueError where there are fewer rows.
    """
    array = as_chunks(array, sized=True)
    if not 0 < size <= len(array):
        raise ValueError(f"windows of {size} rows of {len(array)}: give 1 to {len(array)}")
    if step < 1:
        raise ValueError(f"a step of {step} rows: give 1 or more")
    if isinstance(array, da.Array):
        project("windows", task=(1 + size / step) * chunk_bytes(array))
    return _library(array).lib.stride_tricks.sliding_window_view(array, size, axis=0)[::step]


def _library(*arrays: Any) -> Any:
    """dask.array where one of them is lazy, else numpy."""
    return da if any(isinstance(array, da.Array) for array in arrays) else np
