"""Arrays as rows of a store, and back: a part to a chunk, its values in C order."""

from collections.abc import Mapping, Sequence
from typing import Any

import dask.array as da
import numpy as np
import pyarrow as pa
from dask.base import tokenize
from dask.highlevelgraph import HighLevelGraph
from dask.task_spec import Task

from exa.store import Part, read_rows

VALUE = "value"


def described(array: da.Array) -> dict[str, Any]:
    """What a store says of an array, besides what each part says of its chunk."""
    return {"array": {"axes": array.ndim, "dtype": array.dtype.str}}


def written(array: da.Array) -> pa.Schema:
    """The one column of its rows; ValueError for what is no plain number, text or time."""
    return to_arrow(np.empty(0, array.dtype)).schema


def to_arrow(chunk: Any, schema: pa.Schema | None = None) -> pa.Table:
    """A chunk as rows; complex numbers take two."""
    flat = np.ascontiguousarray(chunk).reshape(-1)
    if flat.dtype.kind not in "biufcMmSU":
        raise ValueError(f"arrays of {flat.dtype} have no place in a store")
    flat = flat.view(flat.real.dtype) if flat.dtype.kind == "c" else flat
    # pyarrow has no text of fixed width
    values = pa.array(flat.tolist() if flat.dtype.kind in "SU" else flat, _type(flat.dtype))
    return pa.table({VALUE: values}, schema=schema)


def _type(dtype: np.dtype[Any]) -> pa.DataType | None:
    return {"U": pa.large_string(), "S": pa.large_binary()}.get(dtype.kind)


def chunks_of(parts: Sequence[Part], axes: int) -> tuple[tuple[int, ...], ...]:
    """How many values the chunks of an array have along each axis."""
    sizes: list[dict[int, int]] = [{} for _ in range(axes)]
    for part in parts:
        for axis in range(axes):
            sizes[axis][part.extra["chunk"][axis]] = part.extra["shape"][axis]
    return tuple(tuple(size for _, size in sorted(axis.items())) for axis in sizes)


def stored_array(parts: Sequence[Part], store: str, facts: Mapping[str, Any]) -> da.Array:
    """The array of these parts, lazily, a chunk to a part."""
    dtype, chunks = np.dtype(facts["dtype"]), chunks_of(parts, facts["axes"])
    key = f"array-{tokenize(store, [part.path for part in parts])}"
    graph: dict[Any, Any] = {}
    for part in parts:
        at = (key, *part.extra["chunk"])
        graph[at] = Task(at, read_chunk, part.locate(store), part.rows, tuple(part.extra["shape"]), dtype)
    return da.Array(HighLevelGraph.from_collections(key, graph), key, chunks, dtype=dtype)


def read_chunk(path: str, rows: int, shape: tuple[int, ...], dtype: np.dtype[Any]) -> np.ndarray:
    """One chunk, in C order."""
    values = read_rows(path, ((0, rows),) if rows else (), [VALUE])[VALUE].to_numpy()
    # times have come back in a finer unit, where Parquet has none as coarse
    return np.ascontiguousarray(values.view(dtype) if dtype.kind == "c" else values.astype(dtype)).reshape(shape)
