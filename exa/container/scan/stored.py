"""Columns of a stored table, straight from the row groups of its files, of which those that cannot matter are left out.

A file of 64 MiB and more is several units, so that what is read in random order soon looks like the whole.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Any

import numpy as np
import pyarrow as pa

from exa.container.scan.columns import Batch, Column, column_of, numbers
from exa.container.scan.possible import Known, May, anything, number
from exa.store import Bounds, RowGroups, Store, type_of
from exa.store.snapshot import Snapshot

#: Rows of a unit of work.
UNIT = 1 << 19


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
        self._kinds = {column["name"]: _kind(column["type"]) for column in known.schema}
        self._groups = RowGroups(store.path, known, pa.schema(self._kinds))
        self._firsts = [0, *accumulate(part.live for part in self._groups.parts)]
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

    def units(self, may: May = anything) -> list[tuple[int, int]]:
        """Units that may have rows that matter, each with the number of its rows."""
        rows = {number: self._groups.parts[number].rows for number in self.partitions(may)}
        return [(unit, rows[number] // count) for unit, (number, _, count) in enumerate(self._units) if number in rows]

    def partitions(self, may: May = anything) -> list[int]:
        """The numbers of the parts that may have rows that matter, which are those of the table's partitions."""
        return [number for number in range(len(self._groups.parts)) if may(self._known(number))]

    def _known(self, number: int, group: int | None = None) -> Known:
        """What is known of the columns of a part, or of a row group of it."""

        def known(name: str) -> Bounds | None:
            return self._groups.bounds(number, self._names[name], group) if name in self._names else None

        return known

    @cached_property
    def _units(self) -> list[tuple[int, int, int]]:
        counts = [-(-part.rows // UNIT) for part in self._groups.parts]
        return [(number, k, count) for number, count in enumerate(counts) for k in range(count)]

    def read(self, unit: int, names: Sequence[str], may: May = anything, raw: Sequence[str] = ()) -> Iterator[Batch]:
        """The rows of a unit, but for row groups of which none matter; columns that are `raw` as they are, too."""
        number, piece, pieces = self._units[unit]
        spans = self._groups.spans(number)
        some = range(len(spans) * piece // pieces, len(spans) * (piece + 1) // pieces)
        wanted = [spans[group] for group in some if may(self._known(number, group))]
        asked = list(dict.fromkeys([*names, *raw])) or [next(iter(self._names))]
        stored = [self._names[name] for name in asked]
        for first, rows in self._groups.batches(number, stored, wanted):
            by_name = dict(zip(asked, rows.columns, strict=True))
            columns = {name: numbers(by_name[name].chunk(0), self.columns[name]) for name in names}
            table = pa.table({name: by_name[name] for name in raw}) if raw else None
            yield Batch(self._firsts[number] + first, rows.num_rows, columns, table)

    def ends(self, name: str) -> tuple[Any, Any] | None:
        """The least and the greatest number of a column, from the log; None where it does not say."""
        if self.columns[name].kind == "category":
            return None
        said = self._said(name)
        known = [one for one in said if one is not None]
        if len(known) < len(said):
            return None
        low = min((number(one.low) for one in known if one.low is not None), default=np.nan)
        high = max((number(one.high) for one in known if one.high is not None), default=np.nan)
        return (low + 0, high + 0) if np.isfinite([low, high]).all() else None  # Parquet has -0.0 for 0.0

    def empty(self, name: str) -> bool:
        """Whether it is known that a column has no values."""
        return all(one is not None and one.low is None for one in self._said(name))

    def _said(self, name: str) -> list[Bounds | None]:
        return [self._known(number)(name) for number in range(len(self._groups.parts))]

    def places(self, rows: np.ndarray) -> np.ndarray:
        """The places in the table of rows as batches number them."""
        return rows


def _kind(name: str) -> pa.DataType:
    try:
        return type_of(name)
    except KeyError:  # as Arrow writes types of which exa's own editors make none
        if found := _ZONED.fullmatch(name):
            return pa.timestamp(found[1], found[2])
        return _OTHERS.get(name, pa.binary())


_ZONED = re.compile(r"timestamp\[(s|ms|us|ns), tz=([^\]]+)\]")
_UNITS = ("s", "ms", "us", "ns")
_OTHERS = {f"timestamp[{unit}]": pa.timestamp(unit) for unit in _UNITS} | {
    **{f"duration[{unit}]": pa.duration(unit) for unit in _UNITS},
    "date32[day]": pa.date32(),
    "halffloat": pa.float16(),
    "date64[ms]": pa.date64(),
}
