"""Parquet files put one behind the other without being decoded: their pages as they are, under one footer.

A column of a row group says at which byte of the file it begins, so that the rest of its footer is copied, and these
numbers are moved. The schema and the metadata are those of a file without rows.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import pyarrow as pa
import pyarrow.parquet as pq

from exa.error import StoreCorrupt
from exa.store.backends import at
from exa.store.durable import NewFile
from exa.store.parquet import GROUP, without_rows
from exa.store.part import Part
from exa.store.statistics import WIDE, joined, measured
from exa.store.thrift import I64, LIST, STRUCT, Struct, dumps, loads

MAGIC = b"PAR1"
#: How much is copied at once.
BLOCK = 1 << 20
#: Row groups that are smaller on average, in rows, are better made anew.
SMALL = GROUP // 4
#: Fields of footers by their numbers in parquet.thrift: FileMetaData, RowGroup, ColumnChunk, ColumnMetaData.
SCHEMA, ROWS, GROUPS = 2, 3, 4
COLUMNS, GROUP_OFFSET, ORDINAL = 1, 5, 7
CHUNK_OFFSET, METADATA = 2, 3
PAGE_OFFSETS = (9, 10, 11)
#: What a column may say of itself; what is elsewhere in the file (indexes, filters, keys) is not moved.
PLAIN_CHUNK, PLAIN_COLUMN = {CHUNK_OFFSET, METADATA}, {*range(1, 14), 16, 17}


@dataclass(frozen=True)
class Splice:
    """What is copied from where, and the end of the file that it becomes."""

    schema: pa.Schema
    parts: Sequence[Part]
    paths: Sequence[str]
    ends: Sequence[int]
    "Of each file, where its footer begins."
    tail: bytes

    @classmethod
    def of(cls, schema: pa.Schema, parts: Sequence[Part], paths: Sequence[str]) -> "Splice | None":
        """Parts, of all rows of which a file with that schema is to be made; None where they must be read for it."""
        if any(part.hidden for part in parts):
            return None
        whole, groups, ends, place = loads(without_rows(schema)[len(MAGIC) : -8]), list[Struct](), list[int](), 0
        for path in paths:
            footer, end = _footer(path)
            own = footer[GROUPS][1][1]
            if footer[SCHEMA] != whole[SCHEMA] or not all(map(_is_plain, own)):
                return None
            groups += (_moved(group, place) for group in own)
            ends.append(end)
            place += end - len(MAGIC)
        rows = sum(part.rows for part in parts)
        if rows < SMALL * len(groups):
            return None
        data = dumps({**whole, ROWS: (I64, rows), GROUPS: (LIST, (STRUCT, groups))})
        return cls(schema, parts, paths, ends, data + len(data).to_bytes(4, "little") + MAGIC)

    def write(self, file: NewFile, part: Part) -> Part:
        """Make the file, and of what is known of it already the part that it is."""
        try:
            file.write(MAGIC)
            for path, end in zip(self.paths, self.ends, strict=True):
                for block in _blocks(path, len(MAGIC), end):
                    file.write(block)
            file.write(self.tail)
            file.finish()
        except BaseException:
            file.discard()
            raise
        rows, stats = sum(one.rows for one in self.parts), {}
        if len(self.schema) <= WIDE:
            words = [column.name for column in self.schema if pa.types.is_dictionary(column.type)]
            stats = measured(pq.read_metadata(pa.BufferReader(MAGIC + self.tail)), self.schema) | joined(
                self.parts, words
            )
        return replace(part, rows=rows, bytes=file.size, b3=file.b3, stats=stats)


def _footer(path: str) -> tuple[Struct, int]:
    """The footer of a file, and where it begins."""
    size = at(path).size(path)
    try:
        [end] = _blocks(path, max(size - 8, 0), size)
        length = int.from_bytes(end[:4], "little")
        if end[4:] != MAGIC or not 0 < length <= size - 12:
            raise ValueError("it has no footer")
        return loads(b"".join(_blocks(path, size - 8 - length, size - 8))), size - 8 - length
    except ValueError as error:
        raise StoreCorrupt(f"cannot be read ({error}); exa check --data says what is damaged", path) from error


def _blocks(path: str, start: int, stop: int) -> Iterator[bytes]:
    """The bytes of a file from one place to another; StoreCorrupt where it ends before."""
    with at(path).open(path) as file:
        file.seek(start)
        while start < stop:
            block = file.read(min(BLOCK, stop - start))
            if not block:
                raise StoreCorrupt("is shorter than it was; exa check says what is damaged", path)
            start += len(block)
            yield block


def _is_plain(group: Struct) -> bool:
    """Whether all that a row group has is in its pages."""
    return all(
        chunk.keys() <= PLAIN_CHUNK and METADATA in chunk and chunk[METADATA][1].keys() <= PLAIN_COLUMN
        for chunk in group[COLUMNS][1][1]
    )


def _moved(group: Struct, by: int) -> Struct:
    """A row group whose pages are so many bytes further on."""
    chunks = [
        _shifted({**chunk, METADATA: (STRUCT, _shifted(chunk[METADATA][1], PAGE_OFFSETS, by))}, (CHUNK_OFFSET,), by)
        for chunk in group[COLUMNS][1][1]
    ]
    # the number of a row group in its file, which none need have, would be another
    rest = {number: value for number, value in group.items() if number != ORDINAL}
    return _shifted({**rest, COLUMNS: (LIST, (STRUCT, chunks))}, (GROUP_OFFSET,), by)


def _shifted(fields: Struct, numbers: Iterable[int], by: int) -> Struct:
    """Fields of which some, where they are there and say something, are larger."""
    return fields | {n: (I64, fields[n][1] + by) for n in numbers if n in fields and fields[n][1]}
