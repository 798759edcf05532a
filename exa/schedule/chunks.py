"""Arrays whose chunks are made by tasks."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeAlias

import dask.array as da
import numpy as np
from dask.base import tokenize
from dask.highlevelgraph import HighLevelGraph
from dask.task_spec import Task

Call: TypeAlias = tuple[Callable[..., Any], *tuple[Any, ...]]


def one_chunk_each(
    name: str,
    calls: Sequence[Call],
    sizes: tuple[float, ...],
    dtype: Any,
    needed: Sequence[da.Array] = (),
    shared: Mapping[str, Call] = MappingProxyType({}),
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
