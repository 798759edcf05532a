"""Rows from all over an array, in any order: each chunk gives what is wanted of it, once."""

import operator
from collections.abc import Mapping
from typing import Any

import dask.array as da
import numpy as np
from dask.base import tokenize
from dask.highlevelgraph import HighLevelGraph
from dask.task_spec import List, Task, TaskRef

from exa.schedule.memory import chunk_bytes, project


def gather(array: da.Array, wanted: Mapping[int, np.ndarray], order: np.ndarray) -> da.Array:
    """The rows ``wanted[k]`` of each chunk k, one after another, the i-th of them all being row ``order[i]``.

    >>> source = da.from_array(np.array([5, 6, 7]), chunks=2)
    >>> gather(source, {0: np.array([1]), 1: np.array([0])}, np.array([1, 0])).compute()
    array([7, 6])

    The array has one chunk along its other axes; so has the result along all.
    """
    name = f"take-{tokenize(array, order, *wanted.values())}"
    ones = (0,) * (array.ndim - 1)
    graph: dict[Any, Any] = {}
    picked = []
    for k, rows in wanted.items():
        key = (f"{name}-pick", k)
        graph[key] = Task(key, operator.getitem, TaskRef((array.name, k, *ones)), rows)
        picked.append(TaskRef(key))
    blank = np.empty((0, *array.shape[1:]), array.dtype)
    graph[name, 0, *ones] = Task((name, 0, *ones), _in_order, List(*picked), order, blank)
    layers = HighLevelGraph.from_collections(name, graph, dependencies=list[Any]([array]))
    project("take", held=2 * len(order) * chunk_bytes(array) / max(*array.chunks[0], 1), task=chunk_bytes(array))
    return da.Array(layers, name, ((len(order),), *((size,) for size in array.shape[1:])), meta=blank)


def _in_order(pieces: list[np.ndarray], order: np.ndarray, blank: np.ndarray) -> np.ndarray:
    out = np.empty((len(order), *blank.shape[1:]), blank.dtype)
    begin = 0
    for piece in pieces:
        out[order[begin : begin + len(piece)]] = piece
        begin += len(piece)
    return out
