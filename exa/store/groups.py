"""The row groups of a table's parts: which rows they have, what is known of their values, and these batch by batch.

Rows of a part are counted as they are to be seen, without those that are hidden.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from exa.store.part import Part
from exa.store.reading import conformed, opened, window
from exa.store.snapshot import Table

#: Rows that are read at once: decoded, they stay in the processor's cache until they are looked at.
BATCH = 1 << 17


class Bounds(NamedTuple):
    """What is known of the values of a column in some rows; nan is not among its ends."""

    low: Any
    "None, as `high`, where no value is known."
    high: Any
    missing: int | None


@dataclass(frozen=True)
class Footer:
    """What a file of Parquet says of itself: at which row each of its groups begins, and where columns and ends are."""

    metadata: pq.FileMetaData
    kinds: Mapping[str, pa.DataType]
    places: Mapping[str, int]
    edges: Sequence[int]


@lru_cache(maxsize=1024)
def footer_of(path: str) -> Footer:
    """The footer of the part at a path, which nobody writes again."""
    with opened(path) as file:
        metadata, schema = file.metadata, file.schema_arrow
    places = {metadata.schema.column(place).path: place for place in range(metadata.num_columns)}
    sizes = (metadata.row_group(number).num_rows for number in range(metadata.num_row_groups))
    return Footer(metadata, dict(zip(schema.names, schema.types, strict=True)), places, [*accumulate(sizes, initial=0)])


class RowGroups:
    """The row groups of the parts of a table, in the types of a schema; many threads may read them.

    >>> groups = RowGroups(store.path, store.snapshot().tables["atom"], schema)     # doctest: +SKIP
    >>> groups.bounds(0, "x", span=3)                                                # doctest: +SKIP
    Bounds(low=-3.5, high=4.1, missing=0)
    """

    def __init__(self, store: str, table: Table, schema: pa.Schema) -> None:
        self.parts = [part for part in table.parts if part.live]
        self._store, self._schema, self._blank = store, schema, frozenset(table.meta.get("blank", ()))

    def _footer(self, part: int) -> Footer:
        return footer_of(self.parts[part].locate(self._store))

    def spans(self, part: int) -> list[tuple[int, int]]:
        """From which row of a part to which each of its groups is."""
        return list(pairwise(_seen_before(self.parts[part], row) for row in self._footer(part).edges))

    def bounds(self, part: int, column: str, span: int | None = None) -> Bounds | None:
        """What the log says of a column in a part, or its footer of a group of it; None where nothing is said."""
        kind = self._schema.field(column).type
        if span is not None:
            return _of_group(self._footer(part), column, kind, span)
        file = self.parts[part]
        if file.stats and column not in file.stats and column not in self._blank:
            return Bounds(None, None, file.rows)  # the part has no such column
        return _of_log(file.stats[column], kind) if column in file.stats else None

    def batches(
        self, part: int, columns: Sequence[str], wanted: Iterable[tuple[int, int]]
    ) -> Iterator[tuple[int, pa.Table]]:
        """Columns of rows of a part, batch by batch, each with the number of its first row; ranges are in order."""
        file, asked = self.parts[part], pa.schema([self._schema.field(name) for name in columns])
        path, footer, all_seen = file.locate(self._store), self._footer(part), file.seen()
        ranges = _joined(one for start, stop in wanted for one in window(all_seen, start, stop))
        with opened(path, footer.metadata) as parquet:
            here = [name for name in columns if name in footer.kinds] or list(footer.kinds)[:1]
            for run in _runs(footer.edges, ranges):
                row = footer.edges[run[0]]
                for rows in parquet.iter_batches(BATCH, row_groups=run, columns=here, use_threads=False):
                    for low, high in _inside(ranges, row, row + rows.num_rows):
                        found = conformed(rows.slice(low - row, high - low), asked, self._blank)
                        yield _seen_before(file, low), found
                    row += rows.num_rows


def _joined(ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same rows in as few ranges as there can be."""
    found: list[tuple[int, int]] = []
    for start, stop in ranges:
        if found and found[-1][1] == start:
            found[-1] = found[-1][0], stop
        else:
            found.append((start, stop))
    return found


def _runs(edges: Sequence[int], ranges: Sequence[tuple[int, int]]) -> Iterator[list[int]]:
    """The groups that have some of the rows, as many together as follow one another."""
    run: list[int] = []
    for number, (first, last) in enumerate(pairwise(edges)):
        if next(_inside(ranges, first, last), None):
            run.append(number)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _inside(ranges: Iterable[tuple[int, int]], first: int, last: int) -> Iterator[tuple[int, int]]:
    return ((max(low, first), min(high, last)) for low, high in ranges if low < last and high > first)


def _seen_before(part: Part, row: int) -> int:
    """How many rows of a file before one are to be seen."""
    return row - sum(max(0, min(stop, row) - start) for start, stop in part.hidden)


def _of_group(footer: Footer, column: str, kind: pa.DataType, span: int) -> Bounds | None:
    place, inside = footer.places.get(column), footer.kinds.get(column)
    said = None if place is None else footer.metadata.row_group(span).column(place).statistics
    if said is None or not said.has_null_count or not _alike(inside, kind):
        return None
    if not said.has_min_max:
        none = said.null_count == footer.metadata.row_group(span).num_rows or pa.types.is_floating(kind)
        return Bounds(None, None, said.null_count) if none else None
    if pa.types.is_timestamp(kind):
        if kind.unit == "s":  # which Parquet does not have, and writes as another
            return None
        low, high = (np.datetime64(end, kind.unit) for end in (said.min_raw, said.max_raw))
        return Bounds(low, high, said.null_count)
    return Bounds(said.min, said.max, said.null_count)


def _alike(inside: Any, kind: pa.DataType) -> bool:
    """Whether values of a type of a file are in the order of those of the table's type."""
    return bool(inside == kind) or any(is_one(inside) and is_one(kind) for is_one in (_is_number, is_text))


def _is_number(kind: pa.DataType) -> bool:
    return bool(pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_boolean(kind))


def is_text(kind: pa.DataType) -> bool:
    """Whether values of a type are words, each by itself or by its place among them."""
    return bool(pa.types.is_dictionary(kind) or pa.types.is_large_string(kind) or pa.types.is_string(kind))


def _of_log(known: Sequence[Any], kind: pa.DataType) -> Bounds | None:
    """What the log says of a part as bounds of values."""
    low, high, missing = known
    if low == "nan":
        return Bounds(None, None, missing)
    if low is None or high is None or is_text(kind) != (isinstance(low, str) and not pa.types.is_floating(kind)):
        return None
    if pa.types.is_floating(kind):
        try:
            return Bounds(float(low), float(high), missing)
        except ValueError:  # of a column that was of texts then
            return None
    if pa.types.is_timestamp(kind):
        return Bounds(np.datetime64(low, kind.unit), np.datetime64(high, kind.unit), missing)
    return Bounds(low, high, missing)
