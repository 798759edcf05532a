"""Blueprints: what an algorithm does with blocks, as data; a small walker makes a graph of it.

An algorithm that reduces says what becomes of one block, how neighbours are combined, and how the last one standing is
finished. In memory there is one block; out of core a tree of tasks holds as many intermediate results at a time as
threads are at work. Adding an algorithm touches nothing here.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import dask.array as da
import numpy as np
from dask.base import tokenize
from dask.highlevelgraph import HighLevelGraph
from dask.task_spec import List, Task, TaskRef

#: Intermediate results that one task combines.
FAN_IN = 8


@dataclass(frozen=True)
class Blueprint:
    """A reduction of arrays of the same rows, block by block.

    >>> total = Blueprint("total", chunk=lambda first, x: x.sum(), combine=sum, finish=np.atleast_1d)
    >>> total(np.arange(4)), total(da.arange(4, chunks=2)).compute()
    (array([6]), array([6]))
    """

    name: str
    "What its tasks are called: one word."
    chunk: Callable[..., Any]
    "``chunk(first, *blocks)`` of blocks whose first row is row `first` of all."
    combine: Callable[[list[Any]], Any]
    "Of the results of neighbours, in order; what it makes can be combined again."
    finish: Callable[[Any], np.ndarray]

    def __call__(self, *arrays: Any) -> Any:
        """The result, at once for numpy; for dask an array of one chunk whose lengths are not known yet."""
        if not any(isinstance(array, da.Array) for array in arrays):
            return self.finish(self.chunk(0, *map(np.asarray, arrays)))
        return _walk(self, [da.asarray(array) for array in arrays])


def _walk(blueprint: Blueprint, arrays: Sequence[da.Array]) -> da.Array:
    rows = arrays[0].chunks[0]
    arrays = [_whole_rows(array, rows) for array in arrays]
    name = f"{blueprint.name}-{tokenize(blueprint.name, *arrays)}"
    firsts = np.cumsum((0, *rows))
    graph: dict[Any, Any] = {}
    level = []
    for k, first in enumerate(firsts[:-1]):
        blocks = [TaskRef((array.name, k, *(0,) * (array.ndim - 1))) for array in arrays]
        level.append(_add(graph, (f"{name}-chunk", k), blueprint.chunk, int(first), *blocks))
    depth = 0
    while len(level) > 1:
        groups = [level[k : k + FAN_IN] for k in range(0, len(level), FAN_IN)]
        level = [
            _add(graph, (f"{name}-combine", depth, k), blueprint.combine, List(*map(TaskRef, group)))
            for k, group in enumerate(groups)
        ]
        depth += 1
    small = tuple(np.zeros((0,) * array.ndim, array.dtype) for array in arrays)
    meta = blueprint.finish(blueprint.chunk(0, *small))
    _add(graph, (name, *(0,) * meta.ndim), blueprint.finish, TaskRef(level[0]))
    layers = HighLevelGraph.from_collections(name, graph, dependencies=list[Any](arrays))
    # What has no length where there are no rows has one that depends on them.
    return da.Array(layers, name, tuple((length or np.nan,) for length in meta.shape), meta=meta)


def _whole_rows(array: da.Array, rows: tuple[int, ...]) -> da.Array:
    """The array in blocks of those rows, each of which holds its rows whole."""
    if np.isnan(sum(array.chunks[0])) or sum(array.chunks[0]) != sum(rows):
        raise ValueError(f"{array.shape[0]} rows beside {sum(rows)}: give arrays of the same known length")
    whole: da.Array = array.rechunk((rows, *array.shape[1:]))
    return whole


def _add(graph: dict[Any, Any], key: tuple[Any, ...], function: Callable[..., Any], *args: Any) -> tuple[Any, ...]:
    graph[key] = Task(key, function, *args)
    return key
