"""Sparse arrays: lazy ones whose chunks hold the values that are not zero, as the package `sparse` has them.

A store has them as it has other arrays, chunk by chunk in full, where compression leaves little of the zeros; they come
back sparse. Sparse columns of pandas are columns like others (see `exa.container.frames`).
"""

from collections.abc import Mapping
from typing import Any

import dask.array as da
import numpy as np

from exa.container.interop import needed
from exa.relational.values import from_json, to_json


def is_sparse(array: Any) -> bool:
    """Whether an array, or what each chunk of a lazy one is like, holds some of its values only."""
    like = getattr(array, "_meta", array)
    return _package(like) in ("sparse", "scipy") and hasattr(like, "nnz")


def _package(array: Any) -> str:
    """Who made it, without loading that."""
    return type(array).__module__.partition(".")[0]


def lazy(array: Any) -> da.Array:
    """A sparse array of `sparse` or scipy as a lazy one. ImportError where `sparse` is not installed."""
    sparse = needed("sparse")
    made = sparse.COO.from_scipy_sparse(array) if _package(array) == "scipy" else array.asformat("coo")
    return da.from_array(made, chunks="auto", asarray=False)


def in_full(array: da.Array) -> tuple[da.Array, dict[str, Any]]:
    """A lazy array whose chunks are numpy's, and what is to be told of it so that it becomes as it was."""
    if not is_sparse(array):
        return array, {}
    like = np.empty((0,) * array.ndim, array.dtype)
    fill = array.dtype.type(getattr(array._meta, "fill_value", 0)).item()
    return da.map_blocks(_in_full, array, meta=like), {"fill": to_json(fill, "what a sparse array holds elsewhere")}


def as_before(array: da.Array, told: Mapping[str, Any]) -> da.Array:
    """What `in_full` was given."""
    if "fill" not in told:
        return array
    sparse, fill = needed("sparse"), array.dtype.type(from_json(told["fill"]))
    like = sparse.COO.from_numpy(np.empty((0,) * array.ndim, array.dtype), fill_value=fill)
    return da.map_blocks(sparse.COO.from_numpy, array, fill_value=fill, meta=like)


def _in_full(chunk: Any) -> np.ndarray:
    return np.ascontiguousarray(chunk.todense())
