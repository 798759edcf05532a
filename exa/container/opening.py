"""A store as tables: dask dataframes over its Parquet parts, known from the log alone."""

import sys
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from operator import itemgetter
from typing import Any, TypeAlias

import pandas as pd
import pyarrow as pa
from dask.tokenize import normalize_token

from exa.container.arrays import stored_array
from exa.container.field import Field, Field3D
from exa.container.numerical import DataFrame
from exa.container.origin import Locate
from exa.container.restoring import array_summary, is_saved, restored, saved_summary
from exa.container.table import Table
from exa.container.tables import Summary, Tables
from exa.container.values import StoredValues
from exa.relational.values import CONTAINER
from exa.store import Part, Ranges, Snapshot, Store, conformed, pieces_of, read_rows, rows_by_file, type_of, window

#: Bytes of a partition in memory; but a window of a part has that many rows at least, some of its row groups.
PARTITION, LEAST = 128 << 20, 1 << 18
#: Bytes of a text, with where it begins.
TEXT = 32
#: The path of a part, the place of its first row in the table, and which of its rows are to be seen.
StoredPart: TypeAlias = tuple[str, int, Ranges]


class StoredParts(list[StoredPart]):
    """The parts of a table; dask tells them from others at once, and not by looking at all that each is made of."""


@normalize_token.register(StoredParts)
def _token(parts: StoredParts) -> tuple[str, str]:
    return "StoredParts", repr(list(parts))


#: Makes of a table's parts what finds the sources of its rows, if anything can.
Origins: TypeAlias = Callable[[Store, Sequence[Part]], Locate | None]


def no_origins(store: Store, parts: Sequence[Part]) -> None:
    """Of rows whose sources nobody asks for."""


def stored_tables(
    store: Store, snapshot: Snapshot, origins: Origins = no_origins, kinds: Mapping[str, type] | None = None
) -> Tables:
    """The tables of a store at one version, known from the log alone; what was saved there is as it was saved.

    `kinds` are the classes of what a job wrote, by name.
    """
    kinds = kinds or {}
    parsed = [name for name in sorted(snapshot.tables, key=_rank) if not is_saved(name, snapshot.tables[name])]
    makers: dict[str, Callable[[], Any]] = {
        name: partial(stored_array, snapshot.tables[name], store.path)
        if "array" in snapshot.tables[name].meta
        else partial(_member, store, snapshot, name, origins, kinds.get(name))
        for name in parsed
    }
    makers |= {name: partial(restored, store, snapshot, name, record) for name, record in saved_members(snapshot)}
    return Tables(
        makers,
        summaries=partial(_summaries, snapshot),
        files=partial(store.files, version=snapshot.version),
        statistics=partial(store.statistics, version=snapshot.version),
        sources=partial(_sources, snapshot),
        at=partial(stored_tables, store, origins=origins, kinds=kinds),
    )


def saved_members(snapshot: Snapshot) -> list[tuple[str, dict[str, Any]]]:
    """The names of the members that were saved, and what is known of each."""
    saved = snapshot.tables.get(CONTAINER)
    return [(name, record) for name, record in saved.meta["members"]] if saved else []


def _rank(name: str) -> tuple[bool, str]:
    return name.startswith("_"), name


def schema_of(snapshot: Snapshot, name: str) -> pa.Schema:
    """The columns of a table; of integers those that may be null say so, as pandas has another type for them."""
    table = snapshot.tables[name]
    maybe = table.meta.get("nullable", ())
    kinds = {column["name"]: type_of(column["type"]) for column in table.schema}
    return pa.schema([pa.field(n, kind, n in maybe or not pa.types.is_integer(kind)) for n, kind in kinds.items()])


def _member(store: Store, snapshot: Snapshot, name: str, origins: Origins, kind: type | None) -> Any:
    """A table of the store; where an array has values of its rows, as fields."""
    table = _table(store, snapshot, name, origins, kind)
    array = snapshot.tables.get(snapshot.tables[name].meta.get("values", ""))
    if array is None:
        return table
    fields = Field3D if set(Field3D._columns) <= set(table.columns) else Field
    return fields(StoredValues(store.path, snapshot.tables[name], array), table)


def _table(store: Store, snapshot: Snapshot, name: str, origins: Origins, kind: type | None) -> Table:
    """A table of the store, a partition to a part, indexed by its own numbers or by the place of each row.

    A part whose rows take much more memory than it has bytes makes several, unless its rows have numbers of their own.
    It is of the given class, or of the one that it was written as, if that is loaded: opening runs no code of others.
    """
    known = snapshot.tables[name]
    schema = schema_of(snapshot, name)
    index = known.meta.get("index")
    meta = to_frame(schema.empty_table(), index, 0)
    live = [part for part in known.parts if part.live]
    parts = StoredParts()
    lengths: list[int] = []
    row = 0
    most = sys.maxsize if index is not None else max(LEAST, PARTITION // max(1, sum(map(_width, schema.types))))
    for part in live:
        for start in range(0, part.live, most):
            stop = min(start + most, part.live)
            parts.append((part.locate(store.path), row + start, window(part.seen(), start, stop)))
            lengths.append(stop - start)
        row += part.live
    divisions, last = [first for _, first, _ in parts], row - 1
    if index is not None:
        pieces = [pieces_of(part) for part in live]
        firsts = [piece.extra.get("first", -1) for each in pieces for piece in each]
        ordered = all(a < b for a, b in pairwise([-1, *firsts]))
        divisions = [each[0].extra["first"] for each in pieces] if ordered else []
        last = firsts[-1] + pieces[-1][-1].rows - 1 if firsts else 0
    task = partial(read_part, schema=schema, index=index, blank=frozenset(known.meta.get("blank", ())))
    label = f"open{name.strip('_')}"
    locate = None if name.startswith("_") else origins(store, live)
    rows = StoredRows(task, parts, meta)
    table = Table.of_parts(
        task, parts, meta, [*divisions, last] if divisions else None, label, row, locate, rows, lengths
    )
    kind = kind or _loaded(str(known.meta.get("class", "")))
    return table if kind is None else kind(table)


def _width(kind: pa.DataType) -> int:
    """About how many bytes a value takes in memory."""
    return TEXT if pa.types.is_large_string(kind) else 4 if pa.types.is_dictionary(kind) else -(-kind.bit_width // 8)


def _loaded(name: str) -> type[DataFrame] | None:
    """The class of tables ``module:name`` of a module that is imported already."""
    module, _, path = name.partition(":")
    found: Any = sys.modules.get(module)
    for part in path.split("."):
        found = getattr(found, part, None)
    return found if isinstance(found, type) and issubclass(found, DataFrame) else None


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


def read_part(
    part: StoredPart,
    *,
    schema: pa.Schema,
    index: str | None,
    blank: frozenset[str] = frozenset(),
    columns: Sequence[str] | None = None,
) -> Any:
    """The rows of one part that are to be seen; `columns` are those that the computation needs.

    Texts that are `blank` where a record lacks them are so too where no record of the part has them.
    """
    path, row, seen = part
    names = [name for name in schema.names if name != index] if columns is None else list(columns)
    wanted = names + ([index] if index else [])
    table = read_rows(path, seen, wanted)
    rows = sum(stop - start for start, stop in seen)
    asked = pa.schema([schema.field(name) for name in wanted])
    made = conformed(table, asked, blank) if wanted else pa.table({"": pa.nulls(rows)})
    frame = to_frame(made, index, row)
    return frame[names]


def to_frame(table: pa.Table, index: str | None, row: int) -> pd.DataFrame:
    """Arrow as pandas, indexed by a column or by the place of each row; integers that may be null are Int64."""
    frame = table.to_pandas(split_blocks=True)
    for field in table.schema:
        if field.nullable and field.type == pa.int64():
            frame[field.name] = table[field.name].to_pandas(types_mapper={pa.int64(): pd.Int64Dtype()}.get)
    if index is not None:
        return frame.set_index(index).rename_axis(index.removeprefix("_"))  # see `TableSpec.number`
    frame.index = pd.RangeIndex(row, row + len(frame))
    return frame


def _sources(snapshot: Snapshot, name: str) -> dict[int, int]:
    return rows_by_file(snapshot.tables[name].parts)


def _summaries(snapshot: Snapshot) -> dict[str, Summary]:
    found = {name: saved_summary(snapshot, name, record) for name, record in saved_members(snapshot)}
    for name in sorted(snapshot.tables, key=_rank):
        table = snapshot.tables[name]
        if is_saved(name, table):
            continue
        if "array" in table.meta:
            found[name] = array_summary(table)
            continue
        dtypes = to_frame(schema_of(snapshot, name).empty_table(), None, 0).dtypes
        columns = {str(column): str(dtype) for column, dtype in dtypes.items()}
        found[name] = Summary(
            name, table.rows, table.bytes, columns, table.meta.get("parent"), tuple(table.meta.get("widened", ()))
        )
    return found
