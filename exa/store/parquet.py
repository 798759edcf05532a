"""Writes the rows of one part as Parquet, durably."""

import io
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from types import TracebackType
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from exa.error import StoreError
from exa.store.durable import NewFile
from exa.store.part import Part
from exa.store.statistics import WIDE, Words, measured

#: Measured on one core with 1.5 M rows of a trajectory (dictionary of symbols, three float64 columns, frame number),
#: pyarrow 26, MB/s of Arrow memory written | size | MB/s read:
#: none 420 | 0.98 | 240; snappy 460 | 0.74 | 380; lz4 270 | 0.72 | 530; zstd-1 210 | 0.67 | 390;
#: zstd-3 130 | 0.55 | 300. Snappy costs nothing to write, as fewer bytes are hashed and copied; zstd halves the speed
#: for a tenth of the size. Floats with their bytes apart (the exponents together) and lz4: 62 ms in place of 75 for a
#: unit of 43 MiB, 24.5 MiB in place of 31.4; to read they take 31 ms in place of 27.
COMPRESSION, OF_FLOATS = "snappy", "lz4"
#: Rows to a page; pyarrow's own 20 000 cost 5 ms per column and million rows. Packed differences of integers take half
#: the time of plain ones and a tenth of the bytes; least and greatest words would cost as much as the words.
PAGE = 1 << 17
#: Rows to a row group, which is what must be read for one row of it: of the trajectory 2.3 ms, where groups of a
#: million take 14, of 131 072 five, and of 32 768 a quarter more to write; the bytes are the same.
GROUP = 1 << 16


class PartWriter:
    """Rows go in table by table; the part comes out at the end of the ``with`` block, or nothing does.

    >>> with store.part_writer("atom", schema, order=3) as writer:               # doctest: +SKIP
    ...     for rows in blocks:
    ...         writer.write(rows)
    >>> writer.part.rows                                                         # doctest: +SKIP
    1000000
    """

    def __init__(
        self,
        file: NewFile,
        schema: pa.Schema,
        part: Part,
        row_group_size: int = GROUP,
        files: Sequence[Sequence[int]] = (),
        pieces: Sequence[Sequence[Any]] = (),
    ) -> None:
        self._file, self._part, self._rows, self._done = file, part, 0, False
        self._row_group_size, self._files, self._pieces = row_group_size, files, pieces
        self._schema, self._words = schema, Words()
        self._worded = _worded(schema)
        try:
            self._writer = _writer(file, schema)
        except BaseException:
            file.discard()
            raise

    def write(self, rows: pa.Table) -> None:
        """Append rows; each call begins a new row group, so give many at once."""
        self._writer.write_table(rows, row_group_size=self._row_group_size)
        for name in self._worded:
            self._words.add(name, rows[name])
        self._rows += rows.num_rows

    def _statistics(self) -> dict[str, Any]:
        if len(self._schema) > WIDE:
            return {}
        return measured(self._writer.writer.metadata, self._schema) | self._words.known()

    @property
    def part(self) -> Part:
        """What was written, ready to be staged or committed."""
        if not self._done:
            raise StoreError("is not complete before the end of the with block", self._file.path)
        return self._part

    def __enter__(self) -> "PartWriter":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._writer.close()
                self._file.finish()
                self._part = replace(
                    self._part,
                    rows=self._rows,
                    bytes=self._file.size,
                    b3=self._file.b3,
                    files=self._files,
                    stats=self._statistics(),
                    pieces=self._pieces,
                )
                self._done = True
        finally:
            if not self._done:
                self._file.discard()
                # Else its finalizer would try again to write the footer.
                with suppress(OSError, ValueError, pa.ArrowException):
                    self._writer.close()
                self._writer.is_open = False


def without_rows(schema: pa.Schema) -> bytes:
    """The file that a `PartWriter` makes of no rows."""
    out = io.BytesIO()
    _writer(out, schema).close()
    return out.getvalue()


def _worded(schema: pa.Schema) -> list[str]:
    """The columns that Parquet gets a dictionary of.

    Float columns hardly repeat: trying to build one of them costs time and saves nothing.
    """
    return [column.name for column in schema if pa.types.is_dictionary(column.type)]


def _writer(file: Any, schema: pa.Schema) -> pq.ParquetWriter:
    words = _worded(schema)
    encodings = {
        column.name: "DELTA_BINARY_PACKED" if pa.types.is_integer(column.type) else "BYTE_STREAM_SPLIT"
        for column in schema
        if pa.types.is_integer(column.type) or column.type in (pa.float32(), pa.float64())
    }
    return pq.ParquetWriter(
        file,
        schema,
        compression={column.name: OF_FLOATS if pa.types.is_floating(column.type) else COMPRESSION for column in schema},
        use_dictionary=words,
        column_encoding=encodings or None,
        write_statistics=[column.name for column in schema if column.name not in words],
        max_rows_per_page=PAGE,
    )
