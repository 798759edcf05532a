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

from exa.schedule.chunks import as_chunks, same_rows
from exa.schedule.memory import chunk_bytes, project

#: Intermediate results that one task combines.
FAN_IN = 8


@dataclass(frozen=True)
class Blueprint:
    """A reduction of arrays of the same rows, block by block.

    >>> total = Blueprint("total", chunk=lambda x: x.sum(), combine=sum, finish=np.atleast_1d)
    >>> total(np.arange(4)), total(da.arange(4, chunks=2)).compute()
    (array([6]), array([6]))
    """

    name: str
    "What its tasks are called: one word."
    chunk: Callable[..., Any]
    "``chunk(*blocks)``, the blocks of the same rows of each array."
    combine: Callable[[list[Any]], Any]
    "Of the results of neighbours, in order; what it makes can be combined again."
    finish: Callable[[Any], np.ndarray]
    factor: float = 4
    "How many bytes a task takes for each byte of its blocks."

    def __call__(self, *arrays: Any) -> Any:
        """The result, at once for numpy; for dask an array of one chunk whose lengths are not known yet."""
        arrays = tuple(map(as_chunks, arrays))
        if not any(isinstance(array, da.Array) for array in arrays):
            return self.finish(self.chunk(*map(np.asarray, arrays)))
        return _walk(self, arrays)


def _walk(blueprint: Blueprint, arrays: Sequence[da.Array]) -> da.Array:
    arrays = same_rows(*arrays)
    project(blueprint.name, task=blueprint.factor * chunk_bytes(*arrays))
    name = f"{blueprint.name}-{tokenize(blueprint.name, *arrays)}"
    graph: dict[Any, Any] = {}
    level = []
    for k in range(arrays[0].numblocks[0]):
        blocks = [TaskRef((array.name, k, *(0,) * (array.ndim - 1))) for array in arrays]
        level.append(_add(graph, (f"{name}-chunk", k), blueprint.chunk, *blocks))
    depth = 0
    while len(level) > 1:
        groups = [level[k : k + FAN_IN] for k in range(0, len(level), FAN_IN)]
        level = [
            _add(graph, (f"{name}-combine", depth, k), blueprint.combine, List(*map(TaskRef, group)))
            for k, group in enumerate(groups)
        ]
        depth += 1
    small = tuple(np.zeros((0,) * array.ndim, array.dtype) for array in arrays)
    meta = blueprint.finish(blueprint.chunk(*small))
    _add(graph, (name, *(0,) * meta.ndim), blueprint.finish, TaskRef(level[0]))
    layers = HighLevelGraph.from_collections(name, graph, dependencies=list[Any](arrays))
    # What has no length where there are no rows has one that depends on them.
    return da.Array(layers, name, tuple((length or np.nan,) for length in meta.shape), meta=meta)


def _add(graph: dict[Any, Any], key: tuple[Any, ...], function: Callable[..., Any], *args: Any) -> tuple[Any, ...]:
    graph[key] = Task(key, function, *args)
    return key
