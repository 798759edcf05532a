"""Arrays whose chunks are made by tasks."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeAlias

import dask.array as da
import numpy as np
from dask.base import tokenize
from dask.highlevelgraph import HighLevelGraph
from dask.task_spec import List, Task, TaskRef


def as_chunks(array: Any, sized: bool = False) -> Any:
    """A column or columns of a dask dataframe as a dask array, chunk for partition; anything else as it is.

    >>> import dask.dataframe as dd, pandas as pd
    >>> as_chunks(dd.from_pandas(pd.Series([1, 2, 3]), npartitions=2)).compute()
    array([1, 2, 3])

    An array of dask's has no empty chunks then. With `sized` the result knows how many rows each chunk has: from a
    store's log, else they are counted now, in a pass over the column.
    """
    if not hasattr(array, "to_dask_array"):
        return dense(array) if isinstance(array, da.Array) else array
    return array.to_dask_array(lengths=(lengths_of(array) or True) if sized else None)


def dense(array: da.Array) -> da.Array:
    """The array without its empty chunks, of which dask takes ``(0, 0, 1)`` for a length to repeat.

    >>> dense(da.from_array(np.array([7]), chunks=((0, 0, 1),))).chunks
    ((1,),)
    """
    full = {
        axis: tuple(size for size in sizes if size)
        for axis, sizes in enumerate(array.chunks)
        if 0 in sizes and any(sizes) and not np.isnan(sum(sizes))
    }
    return array.rechunk(full) if full else array


def lengths_of(column: Any) -> tuple[int, ...] | None:
    """The rows of each partition of a whole table's columns, if what makes them says so."""
    from dask.dataframe.dask_expr._expr import Projection
    from dask.dataframe.dask_expr.io import FromMap

    made = column.expr
    while isinstance(made, Projection):
        made = made.frame
    whole = isinstance(made, FromMap) and made.operand("_partitions") is None
    return getattr(made.operand("func"), "lengths", None) if whole else None


def whole(array: da.Array) -> da.Array:
    """The array in one chunk, also where nobody knows how long its chunks are.

    >>> whole(da.ones((4, 2), chunks=1)).chunks
    ((4,), (2,))
    """
    array = array.rechunk(dict.fromkeys(range(1, array.ndim), -1))
    if array.numblocks[0] == 1:
        return array
    key = f"whole-{array.name}"
    rest = (0,) * (array.ndim - 1)
    blocks = List(*(TaskRef((array.name, k, *rest)) for k in range(array.numblocks[0])))
    graph: dict[Any, Any] = {(key, 0, *rest): Task((key, 0, *rest), np.concatenate, blocks)}
    layers = HighLevelGraph.from_collections(key, graph, dependencies=list[Any]([array]))
    return da.Array(layers, key, ((array.shape[0],), *array.chunks[1:]), meta=array._meta)


def same_rows(*arrays: Any) -> list[da.Array]:
    """Arrays in chunks of the same rows, those of the first, each of which holds its rows whole.

    >>> [array.numblocks for array in same_rows(da.ones(4, chunks=2), da.ones((4, 3), chunks=(1, 2)))]
    [(2,), (2, 1)]

    Where nobody knows how many rows a chunk has, chunks are taken to be of the same rows. Raises ValueError for arrays
    of different lengths.
    """
    every = [da.asarray(array) for array in arrays]
    rows = every[0].chunks[0]
    unknown = any(np.isnan(sum(array.chunks[0])) for array in every)
    for array in every:
        if array.numblocks[0] != len(rows) if unknown else len(array) != sum(rows):
            raise ValueError(f"chunks of {array.chunks[0]} rows beside {rows}: give arrays of the same rows")
    whole = {} if unknown else {0: rows}
    return [array.rechunk(whole | dict.fromkeys(range(1, array.ndim), -1)) for array in every]


Call: TypeAlias = tuple[Callable[..., Any], *tuple[Any, ...]]


def one_chunk_each(
    name: str,
    calls: Sequence[Call],
    sizes: tuple[float, ...],
    dtype: Any,
    needed: Sequence[da.Array] = (),
    shared: Mapping[Any, Call] = MappingProxyType({}),
) -> da.Array:
    """An array of one axis, each chunk made by a call, function first.

    >>> one_chunk_each("parts", [(np.zeros, 2), (np.ones, 1)], (2, 1), float).compute()
    array([0., 0., 1.])

    By `TaskRef` the calls may name chunks of what is `needed`, and what other calls made once for all, `shared`. A
    size may be nan where it is not known before.
    """
    key = f"{name}-{tokenize(calls, *needed)}"
    tasks: dict[Any, Call] = {**shared, **{(key, k): call for k, call in enumerate(calls)}}
    graph: dict[Any, Any] = {at: Task(at, *call) for at, call in tasks.items()}
    made = HighLevelGraph.from_collections(key, graph, dependencies=list[Any](needed))
    return da.Array(made, key, (sizes,), dtype=np.dtype(dtype))
