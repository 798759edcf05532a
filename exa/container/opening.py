"""A store as tables: dask dataframes over its Parquet parts, known from the log alone."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from operator import itemgetter
from typing import Any, TypeAlias

import pandas as pd
import pyarrow as pa

from exa.container.origin import Locate
from exa.container.table import Table
from exa.container.tables import Summary, Tables
from exa.store import Part, Ranges, Snapshot, Store, read_rows, rows_by_file, window

DECLARED = (pa.int8(), pa.int16(), pa.int32(), pa.uint8(), pa.uint16(), pa.uint32(), pa.uint64(), pa.float32())
TYPES = {str(kind): kind for kind in DECLARED} | {
    "int64": pa.int64(),
    "double": pa.float64(),
    "bool": pa.bool_(),
    "large_string": pa.large_string(),
    "string": pa.large_string(),
    "dictionary": pa.dictionary(pa.int32(), pa.large_string()),
    "timestamp[us]": pa.timestamp("us"),
}
#: The path of a part, the place of its first row in the table, and which of its rows are to be seen.
StoredPart: TypeAlias = tuple[str, int, Ranges]
#: Makes of a table's parts what finds the sources of its rows, if anything can.
Origins: TypeAlias = Callable[[Store, Sequence[Part]], Locate | None]


def no_origins(store: Store, parts: Sequence[Part]) -> None:
    """Of rows whose sources nobody asks for."""


def stored_tables(store: Store, snapshot: Snapshot, origins: Origins = no_origins) -> Tables:
    """The tables of a store at one version, known from the log alone."""
    return Tables(
        {name: partial(_table, store, snapshot, name, origins) for name in sorted(snapshot.tables, key=_rank)},
        summaries=partial(_summaries, snapshot),
        files=partial(store.files, version=snapshot.version),
        statistics=partial(store.statistics, version=snapshot.version),
        sources=partial(_sources, snapshot),
    )


def _rank(name: str) -> tuple[bool, str]:
    return name.startswith("_"), name


def _schema(snapshot: Snapshot, name: str) -> pa.Schema:
    return pa.schema([(column["name"], _type(column["type"])) for column in snapshot.tables[name].schema])


def _type(name: str) -> pa.DataType:
    return TYPES["dictionary"] if name.startswith("dictionary") else TYPES[name]


def _table(store: Store, snapshot: Snapshot, name: str, origins: Origins) -> Table:
    """A table of the store, a partition to a part, indexed by its own numbers or by the place of each row."""
    known = snapshot.tables[name]
    schema = _schema(snapshot, name)
    index = known.meta.get("index")
    meta = to_frame(schema.empty_table(), index, 0)
    live = [part for part in known.parts if part.live]
    parts: list[StoredPart] = []
    row = 0
    divisions: list[int] | None = []
    for part in live:
        parts.append((part.locate(store.path), row, part.seen()))
        first = row if index is None else part.extra.get("first")
        if divisions is not None:
            divisions = None if first is None or (divisions and first <= divisions[-1]) else [*divisions, first]
        row += part.live
    if divisions:
        divisions.append(divisions[-1] + (live[-1].live if index is None else live[-1].rows) - 1)
    task = partial(read_part, schema=schema, index=index)
    label = f"open{name.strip('_')}"
    locate = None if name.startswith("_") else origins(store, live)
    return Table.of_parts(task, parts, meta, divisions or None, label, row, locate, StoredRows(task, parts, meta))


@dataclass(frozen=True)
class StoredRows:
    """Rows of a table by place, read from the row groups that hold them, and from nothing else."""

    task: Callable[..., pd.DataFrame]
    parts: Sequence[StoredPart]
    meta: pd.DataFrame

    def __call__(self, start: int, stop: int, columns: Sequence[str] | None = None) -> pd.DataFrame:
        found = []
        place = max(bisect_right(self.parts, start, key=itemgetter(1)) - 1, 0)
        while place < len(self.parts) and self.parts[place][1] < stop:
            path, first, seen = self.parts[place]
            wanted = window(seen, max(start - first, 0), stop - first)
            found.append(self.task((path, max(start, first), wanted), columns=columns))
            place += 1
        if not found or start >= stop:
            return self.meta if columns is None else self.meta[list(columns)]
        return found[0] if len(found) == 1 else pd.concat(found)


def read_part(part: StoredPart, *, schema: pa.Schema, index: str | None, columns: Sequence[str] | None = None) -> Any:
    """The rows of one part that are to be seen; `columns` are those that the computation needs."""
    path, row, seen = part
    names = [name for name in schema.names if name != index] if columns is None else list(columns)
    wanted = names + ([index] if index else [])
    table = read_rows(path, seen, wanted)
    rows = sum(stop - start for start, stop in seen)
    # a column that is asked for by its name costs as much as there are columns
    kinds = dict(zip(schema.names, schema.types, strict=True))
    known = dict(zip(table.column_names, table.columns, strict=True))
    arrays = [_column(known.get(name), kinds[name], rows) for name in wanted]
    made = pa.table(arrays, names=wanted) if wanted else pa.table({"": pa.nulls(rows)})
    frame = to_frame(made, index, row)
    return frame[names]


def _column(column: Any, kind: pa.DataType, rows: int) -> Any:
    """A column in the type of the whole table; NaN or missing where the part lacks it."""
    if column is None:
        return pa.array([float("nan")] * rows, kind) if pa.types.is_floating(kind) else pa.nulls(rows, kind)
    # a large integer becomes the nearest float, as if it had been read as one
    return column if column.type == kind else column.cast(kind, safe=not pa.types.is_floating(kind))


def to_frame(table: pa.Table, index: str | None, row: int) -> pd.DataFrame:
    """Arrow as pandas, indexed by a column or by the place of each row."""
    frame = table.to_pandas(split_blocks=True)
    if index is not None:
        return frame.set_index(index)
    frame.index = pd.RangeIndex(row, row + len(frame))
    return frame


def _sources(snapshot: Snapshot, name: str) -> dict[int, int]:
    return rows_by_file(snapshot.tables[name].parts)


def _summaries(snapshot: Snapshot) -> dict[str, Summary]:
    found = {}
    for name in sorted(snapshot.tables, key=_rank):
        table = snapshot.tables[name]
        dtypes = to_frame(_schema(snapshot, name).empty_table(), None, 0).dtypes
        columns = {str(column): str(dtype) for column, dtype in dtypes.items()}
        found[name] = Summary(
            name, table.rows, table.bytes, columns, table.meta.get("parent"), tuple(table.meta.get("widened", ()))
        )
    return found
