"""Arrays of two axes and more as images: one plane of them, in as many pixels as are asked for."""

import threading
from collections.abc import Sequence
from itertools import product
from random import Random
from typing import Any

import dask.array as da
import numpy as np

from exa.error import ExaError
from exa.kernels import raster as kernels
from exa.schedule.stream import active_client, stream
from exa.view.raster import paced, sizes_checked
from exa.view.rows import container_of
from exa.view.session import Answer, Ask, Session, answer


@answer
def image(
    session: Session,
    ask: Ask,
    array: str,
    at: Sequence[int] = (),
    container: str | None = None,
    rows: Sequence[int] | None = None,
    columns: Sequence[int] | None = None,
    width: int = 800,
    height: int = 600,
) -> Answer:
    """The means of a plane of an array, that at these places of all but its last two axes, chunk by chunk.

    `rows` and `columns` are from which to which the picture goes. One array (height, width) of float32, at most as many
    pixels as there are values; NaN without a value.
    """
    sizes_checked(width, height)
    kept = container_of(session, container)
    if array not in kept:
        raise ExaError(f"there is no array {array!r}")
    plane = plane_of(kept[array], at)
    (top, bottom), (left, right) = (_span(span, size) for span, size in zip((rows, columns), plane.shape, strict=True))
    part = plane[top:bottom, left:right]
    picture = Picture(part, min(height, bottom - top), min(width, right - left))
    about = {
        "plane": list(plane.shape),
        "rows": [top, bottom],
        "columns": [left, right],
        "shape": list(picture.means.shape),
    }
    for share in paced(picture.filled(ask)):
        ask.partial({**about, "done": share}, [picture.means])
    return {**about, "done": 1}, [picture.means]


class Picture:
    """The means of blocks of a lazy array of two axes, of which each pixel has about as many values."""

    def __init__(self, plane: da.Array, height: int, width: int) -> None:
        self._plane = plane
        self._counts, self._totals = np.zeros((height, width), np.uint32), np.zeros((height, width))
        self._lock = threading.Lock()
        self._starts = [np.concatenate([[0], np.cumsum(sizes)]) for sizes in plane.chunks]

    def filled(self, ask: Ask) -> Any:
        """Take in one block after another, in random order; after each the share that is done."""
        blocks = list(product(*map(range, self._plane.numblocks)))
        Random(0).shuffle(blocks)
        for number, outcome in enumerate(stream(lambda block: self._take(block, ask), blocks, key="image")):
            if outcome.error is not None:
                raise outcome.error
            yield (number + 1) / len(blocks)

    def _take(self, block: tuple[int, ...], ask: Ask) -> None:
        ask.check()
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
        raise ExaError("an image is of an array of numbers with two axes or more")
    if np.isnan(array.shape).any():
        raise ExaError("an image is of an array whose shape is known")
    places = [*at, *[0] * (array.ndim - 2 - len(at))]
    if len(places) != array.ndim - 2 or not all(
        type(k) is int and 0 <= k < size for k, size in zip(places, array.shape, strict=False)
    ):
        raise ExaError(f"there is no plane {list(at)} of an array of the shape {array.shape}")
    plane: da.Array = array[tuple(places)]
    if 0 in plane.shape:
        raise ExaError(f"an array of the shape {array.shape} has nothing to draw")
    return plane


def _span(given: Sequence[int] | None, size: int) -> tuple[int, int]:
    if given is None:
        return 0, size
    try:
        low, high = (int(end) for end in given)
    except (TypeError, ValueError):
        raise ExaError(f"{given!r} is no range") from None
    low, high = max(low, 0), min(high, size)
    if low >= high:
        raise ExaError(f"{given!r} is no range of {size}")
    return low, high
