"""One function over the elements of arrays that broadcast, block by block."""

from collections.abc import Callable
from itertools import chain
from typing import Any

import dask.array as da
import numpy as np

from exa.schedule.chunks import dense
from exa.schedule.memory import chunk_bytes, project


def elementwise(function: Callable[..., Any], *arrays: Any, dtype: Any, name: str, factor: float = 1) -> Any:
    """``function(*blocks)`` of arrays of any chunks whose shapes broadcast, as a dask array; one task to a block.

    Of numpy alone it is just that. A task takes `factor` times the bytes of its blocks and its result.

    >>> elementwise(np.hypot, da.from_array(np.array([3.0, 5.0]), chunks=1), 4.0, dtype=float, name="hypot").compute()
    array([5.        , 6.40312424])
    """
    if not any(isinstance(array, da.Array) for array in arrays):
        return function(*arrays)
    every = [array if np.ndim(array) == 0 else dense(da.asarray(array)) for array in arrays]
    axes = tuple(range(max(np.ndim(array) for array in every)))
    # As in numpy: the last axes are the same. A number is part of each task.
    pairs = [(array, axes[len(axes) - np.ndim(array) :] or None) for array in every]
    made = da.blockwise(function, axes, *chain.from_iterable(pairs), dtype=np.dtype(dtype), token=name)
    project(name, task=factor * chunk_bytes(*every, made))
    return made
