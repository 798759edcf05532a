"""Memory maps as lazy arrays that travel to other processes as the path of their file, and not as its bytes."""

import os
from dataclasses import dataclass
from typing import Any

import dask.array as da
import numpy as np


@dataclass(frozen=True)
class Mapped:
    """Values in a file, in C order, of which a slice is read when it is asked for."""

    path: str
    dtype: np.dtype[Any]
    shape: tuple[int, ...]
    offset: int
    changed: int
    "When the file was written last, so that another content is not taken for the same."

    @property
    def ndim(self) -> int:
        return len(self.shape)

    def __getitem__(self, key: Any) -> np.ndarray:
        return np.array(np.memmap(self.path, self.dtype, "r", self.offset, self.shape)[key])


def mapped(array: np.memmap) -> da.Array:
    """A memory map as a lazy array.

    >>> mapped(np.memmap("x.f64", np.float64, "r"))  # doctest: +SKIP

    One whose changes are its own (mode "c"), or that is no region of a file in C order, stays in this process.
    """
    whole: Any = array
    while isinstance(whole.base, np.memmap):
        whole = whole.base
    if whole.filename is None or whole.mode == "c" or not array.flags.c_contiguous or array.dtype.hasobject:
        return da.from_array(array, chunks="auto")
    path = os.fspath(whole.filename)
    offset = whole.offset + array.ctypes.data - whole.ctypes.data
    known = Mapped(path, array.dtype, array.shape, offset, os.stat(path).st_mtime_ns)
    return da.from_array(known, chunks="auto", asarray=False)
