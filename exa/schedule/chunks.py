"""Arrays whose chunks are made by tasks."""

from collections.abc import Callable, Sequence
from typing import Any

import dask.array as da
import numpy as np
from dask.base import tokenize
from dask.highlevelgraph import HighLevelGraph
from dask.task_spec import Task


def one_chunk_each(
    name: str,
    calls: Sequence[tuple[Callable[..., Any], *tuple[Any, ...]]],
    sizes: tuple[float, ...],
    dtype: Any,
    *needed: da.Array,
) -> da.Array:
    """An array of one axis, each chunk made by a call, function first; what is `needed` it may name by `TaskRef`.

    >>> one_chunk_each("parts", [(np.zeros, 2), (np.ones, 1)], (2, 1), float).compute()
    array([0., 0., 1.])

    A size may be nan where it is not known before.
    """
    key = f"{name}-{tokenize(calls, *needed)}"
    graph: dict[Any, Any] = {(key, k): Task((key, k), *call) for k, call in enumerate(calls)}
    made = HighLevelGraph.from_collections(key, graph, dependencies=list[Any](needed))
    return da.Array(made, key, (sizes,), dtype=np.dtype(dtype))
