"""Statistics of the columns of an array larger than memory, and the array in other chunks.

exa run graphs/arrays.py big.npy --chunks 100000 --chunks 8 -o big.exa
"""

from pathlib import Path
from typing import Any

import dask.array as da
import dask.dataframe as dd
import numpy as np
import zarr

from exa import Container

#: Bytes of a chunk, at most.
CHUNK = 64 << 20


def build(array: str, chunks: list[int] | None = None) -> Container:
    """`column` has mean, std, min and max of each column; `rechunked` is the array in chunks of the shape that is told.

    `array` has rows and columns: a file of numpy (.npy), of which only what is needed is read, or a folder of zarr.
    The statistics are one pass in the order of the disk. A chunk of `rechunked` is read by itself, in squares if
    nothing is told, so that nothing is kept for the next; of zarr, each chunk is decoded as often as new ones cut it.
    """
    source: Any = zarr.open_array(array, mode="r") if Path(array).is_dir() else np.load(array, mmap_mode="r")
    if source.ndim != 2:
        raise ValueError(f"{array} has the shape {source.shape}: give rows and columns")
    side = int(np.sqrt(CHUNK // source.dtype.itemsize))
    shape = [min(pair) for pair in zip(chunks or (side, side), source.shape, strict=True)]
    if (size := shape[0] * shape[1] * source.dtype.itemsize) > CHUNK:
        raise ValueError(f"chunks of {size:,} bytes: give a shape of {CHUNK:,} or fewer")
    rows = max(CHUNK // (source.shape[1] * source.dtype.itemsize), 1)
    whole = da.from_array(source, chunks=getattr(source, "chunks", (rows, -1)))
    columns = [whole.mean(axis=0), whole.std(axis=0), whole.min(axis=0), whole.max(axis=0)]
    table = da.stack([column.astype(float) for column in columns], axis=1).rechunk(-1)
    return Container(
        column=dd.from_dask_array(table, columns=["mean", "std", "min", "max"]),
        rechunked=da.from_array(source, chunks=tuple(shape)),
    )
