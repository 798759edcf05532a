"""The work of one unit: read it, write its parts, leave a receipt."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Any

import pyarrow as pa

from exa.editor.plan import Scans, Unit, scans_of_json, scans_to_json
from exa.editor.reasons import TOO_LARGE
from exa.editor.selection import Selection
from exa.editor.track import RecordTrack
from exa.editor.unit import Format, UnitResult, read_unit
from exa.editor.widening import guessed_integers
from exa.error import ParseError, SourceError
from exa.store import Store

REJECTS = "_rejects"
FILES = "_files"
#: The key in a part's metadata under which it says what its unit reads.
UNIT = b"exa.unit"


@dataclass(frozen=True)
class Work:
    """What all units of a job have in common. It travels to workers; the unit itself comes beside it."""

    store: Store
    job: str
    editor: Format
    words: frozenset[tuple[str, str]]
    on_error: str
    first_order: int
    "What is added to the order of a unit: the parts of earlier jobs come before."
    numbered: bool
    "Whether tables get a column that says which file a row is from."

    def unit_id(self, unit: Unit) -> str:
        """The name of a unit within its store; the job's name stands for what the unit reads."""
        return f"{self.job[:32]}-{unit.order:08d}"

    def __call__(self, unit: Unit) -> dict[str, Any]:
        """Do the work unless its receipt says that it is done; the receipt."""
        name = self.unit_id(unit)
        receipt = self.store.receipt(self.job, name)
        if receipt is not None:
            return receipt
        unit, result = self._read(unit)
        tables = self._tables(unit, result)
        parts = [
            self.store.write_part(
                table, _with_unit(rows, unit), order=self.first_order + unit.order, extra=_extra(unit, table), unit=name
            )
            for table, rows in tables.items()
            if rows.num_rows
        ]
        return self.store.stage(self.job, name, {"adds": parts, **self._report(name, unit, result, tables)})

    def _read(self, unit: Unit) -> tuple[Unit, UnitResult]:
        """Read a unit. Under "reject", a source that cannot be read becomes one reject, and the unit is read again.

        So it is where a value does not fit a column that was guessed to be of integers, and is one of floats. With
        the result comes the unit as it was read.
        """
        for piece in unit.pieces:
            if piece.problem and self.on_error != "reject":
                raise SourceError(piece.problem, piece.source.name)
        try:
            result = read_unit(self.editor, unit, Selection(words=self.words), self.on_error, self.numbered)
            misfits = self._misfits(unit, result)
        except ParseError as error:
            floats = {(str(error.section), str(error.field))} & self._guessed(unit)
            if not floats or TOO_LARGE in str(error):
                raise
            return self._read(replace(unit, floats=unit.floats | floats))
        except SourceError as error:
            told = [
                replace(piece, problem=str(error.strerror)) if piece.source.name == error.filename else piece
                for piece in unit.pieces
            ]
            if self.on_error != "reject" or told == list(unit.pieces):
                raise
            return self._read(replace(unit, pieces=tuple(told)))
        if not misfits:
            return unit, result
        wider = replace(unit, floats=unit.floats | misfits.keys())
        again = read_unit(self.editor, wider, Selection(words=self.words), self.on_error, self.numbered)
        still = self._misfits(unit, again)
        floats = {column for column, lines in misfits.items() if lines - still.get(column, set())}
        return self._read(replace(unit, floats=unit.floats | floats)) if floats else (unit, result)

    def _misfits(self, unit: Unit, result: UnitResult) -> dict[tuple[str, str], set[tuple[str, int]]]:
        """The rejects by guessed integer for which a float may be meant, as path and line; not what is too large."""
        guessed = self._guessed(unit)
        found: dict[tuple[str, str], set[tuple[str, int]]] = {}
        for row in result.rejects.to_pylist() if guessed else ():
            column = row["section"], row["field"]
            if column in guessed and TOO_LARGE not in row["reason"]:
                found.setdefault(column, set()).add((row["path"], row["line"]))
        return found

    def _guessed(self, unit: Unit) -> set[tuple[str, str]]:
        return guessed_integers(self.editor.tracks()) - unit.floats

    def known_scans(self, unit: Unit) -> Scans | None:
        """What the receipt of a unit that an earlier run has done says of its scan."""
        receipt = self.store.receipt(self.job, self.unit_id(unit))
        return None if receipt is None else scans_of_json(receipt["scans"])

    def _tables(self, unit: Unit, result: UnitResult) -> dict[str, pa.Table]:
        """The tables as they are stored: records with their numbers, rejects unless they are to be skipped."""
        tables = dict(result.tables)
        records = (track.family for track in self.editor.tracks() if isinstance(track, RecordTrack))
        for track in chain.from_iterable(records):
            if track.table is not None:
                first = unit.slots[track.name][0] if track.name in unit.slots else 0
                rows = tables[track.name]
                numbers = pa.array(range(first, first + rows.num_rows), pa.int64())
                columns = dict(zip(rows.column_names, rows.columns, strict=True))
                tables[track.name] = pa.table({track.name: numbers, **columns})
        if self.on_error == "reject":
            tables[REJECTS] = result.rejects
        return tables

    def _report(self, name: str, unit: Unit, result: UnitResult, tables: Mapping[str, pa.Table]) -> dict[str, Any]:
        """What the coordinator needs to know of a unit: schemas, counts, and what each file had."""
        skipped = self.on_error == "skip"
        counts = [
            {
                "table": table,
                "unit": name,
                "seen": tally.seen,
                "kept": result.tables[table].num_rows if table in result.tables else 0,
                "rejects": 0 if skipped else tally.rejects,
                "skipped": tally.rejects if skipped else 0,
            }
            for table, tally in result.tallies.items()
        ]
        if result.rejects.num_rows and not skipped:
            n = result.rejects.num_rows
            counts.append({"table": REJECTS, "unit": name, "seen": n, "kept": n, "rejects": 0, "skipped": 0})
        files = [
            {
                "file": piece.file,
                "bytes": piece.stop - piece.start,
                "lines": result.lines.get(piece.file, 0),
                "claimed": result.claimed.get(piece.file, 0),
                "rejects": result.rejected.get(piece.file, 0),
            }
            for piece in unit.pieces
        ]
        schemas = {table: [[field.name, str(field.type)] for field in rows.schema] for table, rows in tables.items()}
        return {
            "unit": name,
            "order": self.first_order + unit.order,
            "schemas": schemas,
            "counts": counts,
            "files": files,
            "scans": scans_to_json(unit.scans),
            "widened": sorted(map(list, unit.floats)),
            "overflows": sum(tally.overflows for tally in result.tallies.values()),
        }


def _with_unit(rows: pa.Table, unit: Unit) -> pa.Table:
    """The rows of a part, which says in its metadata what was read for it."""
    return rows.replace_schema_metadata({**(rows.schema.metadata or {}), UNIT: json.dumps(unit.to_json())})


def _extra(unit: Unit, table: str) -> dict[str, int]:
    """What the store shall know of a part: the number of its first row, where its rows are numbered."""
    return {"first": unit.slots[table][0]} if table in unit.slots else {}


@dataclass
class Schemas:
    """The schemas of a store's tables while units add columns to them.

    The order of columns does not depend on the order in which units finish: it is that of the first unit, in the
    plan, that has the column.
    """

    columns: dict[str, dict[str, tuple[str, tuple[int, int]]]] = field(default_factory=dict)

    @classmethod
    def of(cls, tables: Mapping[str, Any]) -> "Schemas":
        """The schemas of a snapshot's tables."""
        return cls(
            {name: {c["name"]: (c["type"], tuple(c["at"])) for c in table.schema} for name, table in tables.items()}
        )

    def add(self, order: int, schemas: Mapping[str, Any]) -> bool:
        """Take in the schemas of a unit; whether anything is new."""
        before = {table: dict(columns) for table, columns in self.columns.items()}
        for table, columns in schemas.items():
            known = self.columns.setdefault(table, {})
            for place, (name, kind) in enumerate(columns):
                old, at = known.get(name, (kind, (order, place)))
                known[name] = (_wider(old, kind), min(at, (order, place)))
        return before != self.columns

    def described(self, table: str) -> list[dict[str, Any]]:
        """The schema of a table as the store keeps it."""
        columns = sorted(self.columns[table].items(), key=lambda item: item[1][1])
        return [{"name": name, "type": kind, "at": list(at)} for name, (kind, at) in columns]


def _wider(a: str, b: str) -> str:
    """The type of a column that holds both; texts stay as they were first kept, with a dictionary or without."""
    if a == b or (_is_text(a) and _is_text(b)):
        return a
    return "double" if {a, b} == {"int64", "double"} else "large_string"


def _is_text(kind: str) -> bool:
    return kind in ("string", "large_string") or kind.startswith("dictionary<values=")
