"""Rows out of parts: those that are to be seen, of a window of them no more row groups than it touches; in one type."""

import errno
from collections.abc import Container, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from exa.error import StoreCorrupt, StoreError
from exa.store.backends import at
from exa.store.part import Ranges

_NUMBERS = (pa.int8(), pa.int16(), pa.int32(), pa.uint8(), pa.uint16(), pa.uint32(), pa.uint64(), pa.float32())
#: What a type that the log names of a table is, whatever each part has.
TYPES = {str(kind): kind for kind in _NUMBERS} | {
    "int64": pa.int64(),
    "double": pa.float64(),
    "bool": pa.bool_(),
    "large_string": pa.large_string(),
    "string": pa.large_string(),
    "dictionary": pa.dictionary(pa.int32(), pa.large_string()),
    "timestamp[us]": pa.timestamp("us"),
}


#: Smaller integers are floats without a loss.
EXACT = 2**53


def type_of(name: str) -> pa.DataType:
    """The type of a column that the log describes by that name; KeyError where it is none."""
    return TYPES["dictionary"] if name.startswith("dictionary") else TYPES[name]


def conformed(rows: pa.Table, schema: pa.Schema, blank: Container[str] = ()) -> pa.Table:
    """Rows of a part with the columns of a table, in its types; one that the part lacks is NaN or missing.

    Texts that are `blank` where a record lacks them are so too where no record of the part has them.
    """
    # a column that is asked for by its name costs as much as there are columns
    known = dict(zip(rows.column_names, rows.columns, strict=True))
    arrays = [_as_kind(known.get(c.name), c.type, rows.num_rows, c.name in blank) for c in schema]
    return pa.table(arrays, schema=schema)


def _as_kind(column: Any, kind: pa.DataType, rows: int, blank: bool) -> Any:
    if column is None and blank:
        column = pa.array([""] * rows, pa.large_string())
    if column is None:
        return pa.array([float("nan")] * rows, kind) if pa.types.is_floating(kind) else pa.nulls(rows, kind)
    return column if column.type == kind else cast(column, kind)


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


def cast(column: pa.ChunkedArray | pa.Array, kind: pa.DataType) -> Any:
    """A column as another type; a float that is whole is written as an integer is, which it may be elsewhere.

    What is no number is missing: where floats are missing a part may have either.
    """
    if pa.types.is_dictionary(kind) and pa.types.is_floating(column.type):
        # of words of which there is none pandas makes missing numbers
        return cast(column, pa.large_string()).cast(kind)
    if kind != pa.large_string() or not pa.types.is_floating(column.type):
        # a large integer becomes the nearest float, as if it had been read as one
        return column.cast(kind, safe=not pa.types.is_floating(kind))
    # Arrow writes 10000000000.0 as 1e+10
    whole = pc.and_(pc.less(pc.abs(column), EXACT), pc.equal(pc.floor(column), column))
    integers = pc.if_else(whole, column, None).cast(pa.int64())
    return pc.coalesce(integers.cast(kind), pc.if_else(pc.is_nan(column), None, column.cast(kind)))


def raw_values(array: pa.Array) -> np.ndarray:
    """The numbers of an array where they lie, times as integers; where one is missing, whatever is there.

    >>> raw_values(pa.array([1, 2, 3], pa.int16()).slice(1))
    array([2, 3], dtype=int16)

    Arrow's own `to_numpy` loads pandas.
    """
    kind = array.type
    dtype = np.dtype(f"i{kind.bit_width // 8}" if pa.types.is_temporal(kind) else kind.to_pandas_dtype())
    held = array.buffers()[1] if len(array) else b""
    values = np.frombuffer(held, dtype, array.offset + len(array) if len(array) else 0)[array.offset :]
    values.flags.writeable = False  # as some are; kernels are compiled for either
    return values


@contextmanager
def opened(path: str, footer: pq.FileMetaData | None = None) -> Iterator[pq.ParquetFile]:
    """The Parquet file of a part; StoreError where the disk fails, StoreCorrupt where it is not what was written."""
    try:
        with at(path).parquet(path, footer) as file:
            yield file
    except StoreError:
        raise
    except (OSError, pa.ArrowInvalid) as error:
        code = getattr(error, "errno", None)
        kind = StoreCorrupt if code in (None, errno.ENOENT) else StoreError
        why = "it is missing" if code == errno.ENOENT else error
        raise kind(f"cannot be read ({why}); exa check --data says what is damaged", path, errno=code) from error


def read_rows(path: str, wanted: Ranges, columns: Sequence[str] | None = None) -> pa.Table:
    """Rows of the part at a path, from which and up to which `wanted` says; of the columns those that it has.

    >>> read_rows(part.locate(store.path), part.seen(), ["x"])                   # doctest: +SKIP
    """
    with opened(path) as file:
        has = file.schema_arrow.names
        names = has if columns is None else [name for name in columns if name in has]
        if wanted == ((0, file.metadata.num_rows),):
            return file.read(columns=names, use_threads=False)
        pieces = list(in_groups(file, wanted, names))
        return pa.concat_tables(pieces) if pieces else file.schema_arrow.empty_table().select(names)


def schema_of(path: str) -> pa.Schema:
    """The columns of the part at a path."""
    with opened(path) as file:
        return file.schema_arrow


def in_groups(file: pq.ParquetFile, wanted: Ranges, names: list[str]) -> Iterator[pa.Table]:
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
