"""Rows out of parts: those that are to be seen, and of a window of them no more row groups than it touches."""

from collections.abc import Iterator, Sequence

import pyarrow as pa
import pyarrow.parquet as pq

from exa.store.part import Ranges


def window(seen: Ranges, start: int, stop: int) -> Ranges:
    """Of the rows that are to be seen in a part, where the start-th to the stop-th are in its file.

    >>> window(((0, 2), (5, 9)), 1, 4)
    ((1, 2), (5, 7))
    """
    found, before = [], 0
    for low, high in seen:
        a, b = max(low, low + start - before), min(high, low + stop - before)
        if a < b:
            found.append((a, b))
        before += high - low
    return tuple(found)


def read_rows(path: str, wanted: Ranges, columns: Sequence[str] | None = None) -> pa.Table:
    """Rows of the part at a path, from which and up to which `wanted` says; of the columns those that it has.

    >>> read_rows(part.locate(store.path), part.seen(), ["x"])                   # doctest: +SKIP
    """
    with pq.ParquetFile(path) as file:
        has = file.schema_arrow.names
        names = has if columns is None else [name for name in columns if name in has]
        if wanted == ((0, file.metadata.num_rows),):
            return file.read(columns=names, use_threads=False)
        pieces = list(_pieces(file, wanted, names))
        return pa.concat_tables(pieces) if pieces else file.schema_arrow.empty_table().select(names)


def _pieces(file: pq.ParquetFile, wanted: Ranges, names: list[str]) -> Iterator[pa.Table]:
    """The wanted rows, row group by row group."""
    first = 0
    for number in range(file.num_row_groups):
        last = first + file.metadata.row_group(number).num_rows
        inside = [(max(a, first) - first, min(b, last) - first) for a, b in wanted if a < last and b > first]
        if inside:
            group = file.read_row_group(number, columns=names, use_threads=False)
            for a, b in inside:
                yield group.slice(a, b - a)
        first = last
