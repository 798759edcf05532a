"""Arrays of a store as dask's: lazy, a chunk to each region of a segment that is read at once."""

from dataclasses import replace
from itertools import product
from math import prod
from typing import Any

import dask.array as da
import numpy as np
from dask import delayed
from dask.array.core import normalize_chunks
from dask.base import tokenize
from dask.highlevelgraph import HighLevelGraph
from dask.task_spec import Task

from exa.container.summaries import shape_of
from exa.store import Part, Ranges, Table, places, read_segment, window

#: Bytes to a chunk of dask's where nobody said how large chunks are.
READ = 64 << 20
#: A list of more sizes of chunks is not kept.
LONG = 10_000


def described(array: da.Array) -> dict[str, Any]:
    """What a store says of an array that was saved, besides what its segment says."""
    chunks: list[Any] = []
    for sizes in array.chunks:
        uneven = len(set(sizes[:-1])) > 1 or sizes[-1] > sizes[0]
        chunks.append(list(sizes) if uneven and len(sizes) <= LONG else max(1, *sizes))
    return {"array": {"dtype": array.dtype.str, "shape": list(array.shape[1:]), "chunks": chunks}}


def stored_array(array: Table, store: str) -> da.Array:
    """A stored array, lazily, with the chunks that it was saved with; of what a job wrote, some of about 64 MiB."""
    facts, shape = array.meta["array"], shape_of(array)
    dtype, segments = np.dtype(facts["dtype"]), [part for part in array.parts if part.live]
    if not prod(shape):
        return da.zeros(shape, dtype=dtype)
    if not shape:
        value = delayed(read_chunk, pure=True)(segments[0], store, segments[0].seen(), (), dtype)
        return da.from_delayed(value, shape, dtype)
    wanted = facts.get("chunks") or _read_at_once(segments[0])
    steps = [max(sizes) if isinstance(sizes, list) else sizes for sizes in wanted]
    rows = [
        (_bare(part), window(part.seen(), start, start + steps[0]))
        for part in segments
        for start in range(0, part.live, steps[0])
    ]
    inner = normalize_chunks(steps[1:], shape[1:])
    regions = list(zip(product(*(range(len(sizes)) for sizes in inner)), places(shape[1:], steps[1:]), strict=True))
    key = f"array-{tokenize(store, [(part.path, part.hidden) for part in segments])}"
    graph: dict[Any, Any] = {}
    for n, (part, seen) in enumerate(rows):
        for at, place in regions:
            graph[key, n, *at] = Task((key, n, *at), read_chunk, part, store, seen, place, dtype)
    first = tuple(sum(b - a for a, b in seen) for _, seen in rows)
    made = da.Array(HighLevelGraph.from_collections(key, graph), key, (first, *inner), dtype=dtype)
    uneven = {axis: tuple(sizes) for axis, sizes in enumerate(wanted) if isinstance(sizes, list)}
    return made.rechunk(uneven) if uneven else made


def _bare(segment: Part) -> Part:
    """A segment with no more than reading it takes."""
    return replace(segment, files=(), pieces=(), hidden=(), stats={}, extra={})


def _read_at_once(segment: Part) -> list[int]:
    rows, *rest = segment.zarr["chunks"]
    size = prod((rows, *rest)) * np.dtype(segment.zarr["dtype"]).itemsize
    return [rows * max(1, READ // size), *rest]


def read_chunk(part: Part, store: str, rows: Ranges, inner: tuple[slice, ...], dtype: np.dtype[Any]) -> np.ndarray:
    """One chunk, in C order; segments of which a job wrote some as integers and some as floats are of one dtype."""
    return read_segment(part, store, rows, inner).astype(dtype, order="C", copy=False)
