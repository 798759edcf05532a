"""Rows of a table of a store as pandas, by place: read at once, without dask."""

import re
import sys
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from operator import itemgetter
from typing import Any, TypeAlias

import pandas as pd
import pyarrow as pa

from exa.container.summaries import schema_of
from exa.store import Ranges, Snapshot, Statistics, Store, conformed, read_rows, window

#: Bytes of a partition in memory; but a window of a part has that many rows at least, some of its row groups.
PARTITION, LEAST = 128 << 20, 1 << 18
#: Bytes of a text, with where it begins.
TEXT = 32
#: The path of a part, the place of its first row in the table, and which of its rows are to be seen.
StoredPart: TypeAlias = tuple[str, int, Ranges]
#: What pandas calls an index without a name in a file.
UNNAMED_INDEX = re.compile(r"__index_level_\d+__")


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


def rows_of(store: Store, snapshot: Snapshot, name: str) -> StoredRows:
    """The rows of a table that a job wrote.

    >>> rows_of(store, store.snapshot(), "atom")(0, 10)  # doctest: +SKIP

    A part whose rows take much more memory than it has bytes makes several, unless its rows have numbers of their own.
    """
    known, schema = snapshot.tables[name], schema_of(snapshot, name)
    index = known.meta.get("index")
    parts: list[StoredPart] = []
    row = 0
    most = sys.maxsize if index is not None else max(LEAST, PARTITION // max(1, sum(map(_width, schema.types))))
    for part in known.parts:
        for start in range(0, part.live, most):
            parts.append((part.locate(store.path), row + start, window(part.seen(), start, start + most)))
        row += part.live
    task = partial(read_part, schema=schema, index=index, blank=frozenset(known.meta.get("blank", ())))
    return StoredRows(task, parts, to_frame(schema.empty_table(), index, 0))


def statistics_of(known: Mapping[str, Statistics], dtypes: Mapping[str, str]) -> pd.DataFrame:
    """What is known of the columns of a table, a row for each."""
    rows = {name: [dtypes.get(name), *one] for name, one in known.items() if not UNNAMED_INDEX.fullmatch(name)}
    return pd.DataFrame.from_dict(rows, orient="index", columns=["dtype", "min", "max", "missing", "exact"])


def _width(kind: pa.DataType) -> int:
    """About how many bytes a value takes in memory."""
    return TEXT if pa.types.is_large_string(kind) else 4 if pa.types.is_dictionary(kind) else -(-kind.bit_width // 8)


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
