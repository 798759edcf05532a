"""Segments of an array put together into one, shard by shard.

Shards of the first that are whole, and of which no row is hidden, are taken over as they are: what is added to an array
of a terabyte costs what is added, and the file at its end.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import accumulate
from math import prod
from typing import Any, Protocol

import numpy as np

from exa.schedule.stream import Outcome
from exa.store.part import Part
from exa.store.reading import window
from exa.store.segment import SegmentWriter, Written, chunks_for, files_for, read_segment, shards_for, shards_of
from exa.store.store import Store


class Spread(Protocol):
    """As `exa.schedule.stream.stream`, with the workers chosen."""

    def __call__(self, function: Callable[[Any], Any], items: Iterable[Any], *, key: str) -> Iterator[Outcome]: ...


def whole_rows(segment: Part, dtype: str | None = None) -> int:
    """How many rows at the beginning of a segment are in shards that a longer one can have, too.

    >>> whole_rows(Part("a", "arrays/a/0", 10**7, 0, "", 0, zarr=ZARR))          # doctest: +SKIP
    8388608
    """
    shape, chunks, own = segment.zarr["shape"], segment.zarr["chunks"], segment.zarr["dtype"]
    seen = segment.seen()
    if not shape or not prod(shape) or not seen or seen[0][0] or dtype not in (None, own):
        return 0
    itemsize = np.dtype(own).itemsize
    rows = shards_for(shape, chunks, itemsize)[0]
    longer = shards_for([shape[0] + 2 * rows, *shape[1:]], chunks, itemsize)[0]
    return seen[0][1] // rows * rows if rows == longer else 0


def shape_of(segments: Sequence[Part]) -> list[int]:
    """The shape of what some become together."""
    return [sum(segment.live for segment in segments), *segments[0].zarr["shape"][1:]]


def chunks_of(segments: Sequence[Part], dtype: str) -> Sequence[int]:
    """The chunks of what some become together: those of the first if its shards can stay."""
    if whole_rows(segments[0], dtype):
        return tuple(segments[0].zarr["chunks"])
    return chunks_for(shape_of(segments), np.dtype(dtype).itemsize)


def count_files(segments: Sequence[Part], dtype: str) -> int:
    """Of how many files the segment will be that some become together."""
    shape, chunks = shape_of(segments), chunks_of(segments, dtype)
    return files_for(shape, shards_for(shape, chunks, np.dtype(dtype).itemsize)) + 1


def join(
    store: Store,
    name: str,
    dtype: str,
    segments: Sequence[Part],
    files: Iterable[tuple[int, int]],
    pieces: Sequence[Sequence[Any]],
    spread: Spread,
) -> Part:
    """One segment of the rows that are to be seen in some, in no commit yet; `spread` has its shards written.

    `files` and `pieces` are as for `Store.segment_writer`.
    """
    first = segments[0]
    writer = store.segment_writer(
        name, dtype, shape_of(segments), chunks_of(segments, dtype), first.order,
        files=files, pieces=pieces, after=first,
    )  # fmt: skip
    stay = {file.name: file for file in shards_of(first, store.path)} if (rows := whole_rows(first, dtype)) else {}
    shared, rest = [], []
    for place in writer:
        file = stay.get(writer.name(place)) if place and place[0].stop <= rows else None
        if file is None:
            rest.append(place)
        else:
            shared.append(file)
    write = partial(_write, writer, segments)
    share = partial(writer.share, segment=first)
    # Those that are written first: by their age `vacuum` sees that the segment is not to be swept.
    written = [file for files in _results(spread, write, rest) for file in files]
    return writer.finish([*written, *_results(spread, share, shared)])


def _results(spread: Spread, function: Callable[[Any], Any], items: Iterable[Any]) -> Iterator[Any]:
    for outcome in spread(function, items, key="exa-merge"):
        if outcome.error is not None:
            raise outcome.error
        yield outcome.result


def _write(writer: SegmentWriter, segments: Sequence[Part], place: Sequence[slice]) -> list[Written]:
    """Write one shard of what some segments become together, of which no more is held than it and a chunk."""
    along, *inner = place
    values = np.empty([part.stop - part.start for part in place], writer.part.zarr["dtype"])
    starts = accumulate((segment.live for segment in segments), initial=0)
    done = 0
    for segment, start in zip(segments, starts, strict=False):
        low, high, rows = max(along.start - start, 0), min(along.stop - start, segment.live), segment.zarr["chunks"][0]
        for begin in range(low // rows * rows, high, rows):
            seen = window(segment.seen(), max(begin, low), min(begin + rows, high))
            found = read_segment(segment, writer.store, seen, inner)
            values[done : done + len(found)] = found
            done += len(found)
    return writer.write(values, place)
