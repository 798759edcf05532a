"""Columns of a stored table, straight from the row groups of its files, of which those that cannot matter are left out.

A file of 64 MiB and more is several units, so that what is read in random order soon looks like the whole.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Any, TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from exa.container.scan.columns import Batch, Column, column_of, numbers
from exa.store import Part, Store, type_of
from exa.store.backends import at
from exa.store.reading import cast
from exa.store.snapshot import Snapshot

#: Rows that are read at once: decoded, they stay in the cache until they are counted.
BATCH = 1 << 17
#: Rows of a unit of work.
UNIT = 1 << 19
#: Of columns the least and the greatest value that matter.
Within: TypeAlias = Mapping[str, tuple[Any, Any]]


@lru_cache(maxsize=32)
def snapshot_of(path: str, version: int | None) -> tuple[Store, Snapshot]:
    """A store at one version, which stays what it is."""
    store = Store.open(path)
    return store, store.snapshot(version)


class StoredScan:
    """The parts of a table of a store; a unit is a part of one, or a whole one."""

    def __init__(self, store: Store, snapshot: Snapshot, table: str) -> None:
        known = snapshot.tables[table]
        self.key = f"{store.id}/{table}"
        self.rows: int | None = known.rows
        self._store, self._table, self._version = store, table, snapshot.version
        self._parts = [part for part in known.parts if part.live]
        self._firsts = [0, *accumulate(part.live for part in self._parts)]
        self._kinds = {column["name"]: _kind(column["type"]) for column in known.schema}
        index = known.meta.get("index")
        shown = {index: index.removeprefix("_")} if index and not index.startswith("__") else {}
        self._names = {shown.get(name, name): name for name in self._kinds}

    @property
    def names(self) -> set[str]:
        """All columns that the files have."""
        return set(self._names)

    @cached_property
    def columns(self) -> dict[str, Column]:
        """The columns that can be drawn, by name."""
        found = ((name, column_of(name, self._kinds[stored], self.key)) for name, stored in self._names.items())
        return {name: column for name, column in found if column is not None and not name.startswith("__index")}

    def units(self, within: Within) -> list[tuple[int, int]]:
        """Units that may have rows in a box, each with the number of its rows."""
        found, unit = [], 0
        for part in self._parts:
            count = -(-part.rows // UNIT)
            outside = any(self._outside(self._said(part, name), *box) for name, box in within.items())
            if not outside:
                found += [(unit + k, part.rows // count) for k in range(count)]
            unit += count
        return found

    def partitions(self, within: Within) -> list[int]:
        """The numbers of the parts that may have rows in a box, which are those of the table's partitions."""
        return [
            number
            for number, part in enumerate(self._parts)
            if not any(self._outside(self._said(part, name), *box) for name, box in within.items())
        ]

    @cached_property
    def _units(self) -> list[tuple[int, int, int]]:
        counts = [-(-part.rows // UNIT) for part in self._parts]
        return [(number, k, count) for number, count in enumerate(counts) for k in range(count)]

    def read(self, unit: int, names: Sequence[str], within: Within, raw: Sequence[str] = ()) -> Iterator[Batch]:
        """The rows of a unit, but for row groups that have none in the box; columns that are `raw` as they are, too."""
        number, piece, pieces = self._units[unit]
        part = self._parts[number]
        path = part.locate(self._store.path)
        with at(path).parquet(path) as file:
            groups = file.metadata.num_row_groups
            wanted = range(groups * piece // pieces, groups * (piece + 1) // pieces)
            stored = [self._names[name] for name in dict.fromkeys([*names, *raw])]
            here = [name for name in stored if name in file.schema_arrow.names] or file.schema_arrow.names[:1]
            for first, run in self._runs(file, wanted, within):
                row = first
                for rows in file.iter_batches(BATCH, row_groups=run, columns=here, use_threads=False):
                    columns = {name: numbers(self._column(rows, name), self.columns[name]) for name in names}
                    table = pa.table({name: self._column(rows, name) for name in raw}) if raw else None
                    batch = Batch(row, rows.num_rows, columns, table)
                    yield from self._seen(part, self._firsts[number], batch)
                    row += rows.num_rows

    def _seen(self, part: Part, start: int, batch: Batch) -> Iterator[Batch]:
        """Of rows of a file those that are to be seen, numbered as those of the table."""
        if not part.hidden:
            yield replace(batch, first=start + batch.first)
            return
        row, before = batch.first, 0
        for low, high in part.seen():
            a, b = max(low, row), min(high, row + batch.rows)
            if a < b:
                inside = {name: values[a - row : b - row] for name, values in batch.columns.items()}
                table = None if batch.table is None else batch.table.slice(a - row, b - a)
                yield Batch(start + before + a - low, b - a, inside, table)
            before += high - low

    def _column(self, rows: pa.RecordBatch, name: str) -> pa.Array:
        kind, place = self._kinds[self._names[name]], rows.schema.get_field_index(self._names[name])
        if place < 0:
            return pa.nulls(rows.num_rows, kind)
        values = rows.column(place)
        return values if values.type == kind or pa.types.is_dictionary(kind) else cast(values, kind)

    def _runs(self, file: pq.ParquetFile, wanted: range, within: Within) -> Iterator[tuple[int, list[int]]]:
        """Row groups one behind another that may have rows in the box, with the row of the file that is their first."""
        footer, run, first, row = file.metadata, list[int](), 0, 0
        for number in range(wanted.stop):
            group = footer.row_group(number)
            if number >= wanted.start:
                if within and self._is_outside(file, group, within):
                    if run:
                        yield first, run
                    run = []
                else:
                    first = first if run else row
                    run.append(number)
            row += group.num_rows
        if run:
            yield first, run

    def _is_outside(self, file: pq.ParquetFile, group: Any, within: Within) -> bool:
        places = {name: place for place, name in enumerate(file.schema_arrow.names)}
        for name, box in within.items():
            stored = self._names[name]
            if (place := places.get(stored)) is None or file.schema_arrow.field(place).type != self._kinds[stored]:
                continue
            said = group.column(place).statistics
            if self.columns[name].kind == "category" or said is None or not said.has_min_max:
                continue
            ends = (said.min_raw, said.max_raw) if self.columns[name].kind == "time" else (said.min, said.max)
            if self._outside(ends, *box):
                return True
        return False

    def _said(self, part: Part, name: str) -> tuple[Any, Any]:
        """The least and the greatest number in a part, as its log knows them."""
        column = self.columns[name]
        # a column that a part lacks has nothing there
        low, high, *_ = part.stats.get(self._names[name], ("nan", "nan") if part.stats else (None, None))
        if column.kind == "category" or low is None or high is None:
            return None, None
        try:
            return (float(low), float(high)) if isinstance(low, str) or isinstance(high, str) else (low, high)
        except ValueError:  # of a column that was of texts then
            return None, None

    @staticmethod
    def _outside(ends: tuple[Any, Any], low: Any, high: Any) -> bool:
        if ends[0] is None:
            return False
        if ends[0] != ends[0]:  # nan: there are no numbers
            return True
        return bool(ends[1] < low or ends[0] > high)

    def ends(self, name: str) -> tuple[Any, Any] | None:
        """The least and the greatest number of a column, from the log; None where it does not say."""
        if self.columns[name].kind == "category":
            return None
        said = [self._said(part, name) for part in self._parts]
        if any(low is None for low, _ in said):
            return None
        known = [one for one in said if one[0] == one[0]]
        low, high = min((low for low, _ in known), default=np.nan), max((high for _, high in known), default=np.nan)
        return (low + 0, high + 0) if np.isfinite([low, high]).all() else None  # Parquet has -0.0 for 0.0

    def places(self, rows: np.ndarray) -> np.ndarray:
        """The places in the table of rows as batches number them."""
        return rows


def _kind(name: str) -> pa.DataType:
    try:
        return type_of(name)
    except KeyError:  # as Arrow writes types of which exa's own editors make none
        return _OTHERS.get(name, pa.binary())


_OTHERS = {f"timestamp[{unit}]": pa.timestamp(unit) for unit in ("s", "ms", "us", "ns")} | {
    "date32[day]": pa.date32(),
    "halffloat": pa.float16(),
    "date64[ms]": pa.date64(),
}
