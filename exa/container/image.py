"""Planes of arrays as pictures of few pixels, chunk by chunk."""

import threading
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from random import Random
from typing import Any

import dask.array as da
import numpy as np

from exa.kernels import raster as kernels
from exa.schedule.stream import active_client, stream


class Picture:
    """The means of blocks of a lazy array of two axes, of which each pixel has about as many values."""

    def __init__(self, plane: da.Array, height: int, width: int) -> None:
        self._plane = plane
        self._counts, self._totals = np.zeros((height, width), np.uint32), np.zeros((height, width))
        self._lock = threading.Lock()
        self._starts = [np.concatenate([[0], np.cumsum(sizes)]) for sizes in plane.chunks]

    def filled(self, check: Callable[[], None] = lambda: None) -> Iterator[float]:
        """Take in one block after another, in random order; after each the share that is done."""
        blocks = list(product(*map(range, self._plane.numblocks)))
        Random(0).shuffle(blocks)
        for number, outcome in enumerate(stream(lambda block: self._take(block, check), blocks, key="image")):
            if outcome.error is not None:
                raise outcome.error
            yield (number + 1) / len(blocks)

    def _take(self, block: tuple[int, ...], check: Callable[[], None]) -> None:
        check()
        how: dict[str, Any] = {} if active_client() is not None else {"scheduler": "synchronous"}
        values = np.asarray(self._plane.blocks[block].compute(**how))
        values = np.abs(values) if values.dtype.kind == "c" else values
        rows, columns = (
            (np.arange(starts[k], starts[k + 1]) * cells // size).astype(np.int64)
            for starts, k, cells, size in zip(self._starts, block, self._counts.shape, self._plane.shape, strict=True)
        )
        with self._lock:
            kernels.shrink(np.ascontiguousarray(values, np.float64), rows, columns, self._counts, self._totals)

    @property
    def means(self) -> np.ndarray:
        """What is known so far."""
        with self._lock, np.errstate(invalid="ignore", divide="ignore"):
            return (self._totals / self._counts).astype(np.float32)


def plane_of(array: Any, at: Sequence[int]) -> da.Array:
    """The plane of an array at these places of all but its last two axes."""
    if not isinstance(array, da.Array) or array.ndim < 2 or array.dtype.kind not in "biufc":
        raise ValueError("an image is of an array of numbers with two axes or more")
    if np.isnan(array.shape).any():
        raise ValueError("an image is of an array whose shape is known")
    places = [*at, *[0] * (array.ndim - 2 - len(at))]
    if len(places) != array.ndim - 2 or not all(
        type(k) is int and 0 <= k < size for k, size in zip(places, array.shape, strict=False)
    ):
        raise ValueError(f"there is no plane {list(at)} of an array of the shape {array.shape}")
    plane: da.Array = array[tuple(places)]
    if 0 in plane.shape:
        raise ValueError(f"an array of the shape {array.shape} has nothing to draw")
    return plane
