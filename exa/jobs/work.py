"""The work of one unit: read it, write its parts, leave a receipt."""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from exa.editor.grammar.track import RecordTrack
from exa.editor.planning.plan import Scans, Unit, scans_of_json, scans_to_json
from exa.editor.planning.unit import FILE, Format, UnitResult, read_unit
from exa.editor.readers import objects
from exa.editor.readers.selection import Selection
from exa.editor.readers.widening import Misfits, Watch, guessed
from exa.editor.sources.source import OPEN
from exa.error import SourceError
from exa.store import Store
from exa.store.snapshot import REJECTS

#: The key in a part's metadata under which it says what its unit reads.
UNIT = b"exa.unit"
#: What the store is told of a part whose integers are spelled as their values would be written.
CANONICAL = "canonical"


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
        unit, result, canonical = self._read(unit)
        tables = self._tables(unit, result)
        order = self.first_order + unit.order
        parts = [
            self.store.write_part(
                table,
                with_unit(rows, unit),
                order,
                extra=_extra(unit, table, table in canonical),
                unit=name,
                files=_rows_by_file(unit, table, rows, result),
            )
            for table, rows in tables.items()
            if rows.num_rows
        ]
        parts += [
            self.store.write_array(array, values, order, unit=name, files=_rows_by_file(unit, array, None, result))
            for array, values in result.arrays.items()
            if len(values)
        ]
        return self.store.stage(self.job, name, {"adds": parts, **self._report(name, unit, result, tables)})

    def look(self, unit: Unit) -> None:
        """Read a unit as `__call__` does, and leave nothing behind."""
        self._read(unit)

    def _read(self, unit: Unit) -> tuple[Unit, UnitResult, set[str]]:
        """Read a unit. Under "reject", a source that cannot be read becomes one reject, and the unit is read again.

        So it is where values do not fit columns whose type was guessed, with wider types. With the result comes the
        unit as it was read, and of which tables the integers are spelled as their values would be written.
        """
        for piece in unit.pieces:
            if piece.problem and self.on_error != "reject":
                raise SourceError(piece.problem, piece.source.name)
        watch = Watch()
        with suppress(Misfits):
            try:
                selection = Selection(words=self.words)
                result = read_unit(self.editor, unit, selection, self.on_error, self.numbered, watch=watch, hashed=True)
            except SourceError as error:
                told = [
                    replace(piece, problem=str(error.strerror)) if piece.source.name == error.filename else piece
                    for piece in unit.pieces
                ]
                if self.on_error != "reject" or told == list(unit.pieces):
                    raise
                return self._read(replace(unit, pieces=tuple(told)))
        if watch.wider:
            return self._read(unit.read_as((*column, kind) for column, kind in watch.wider.items()))
        integers = {t.name for t in self.editor.tracks() if any(f.kind == "int" for f in guessed(t).values())}
        return unit, result, integers if watch.canonical else set()

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
                tables[track.name] = pa.table({track.table.number: numbers, **columns})
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
                "kept": result.rows(table),
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
                "size": None if piece.source.size == OPEN else piece.source.size,
                "part": not (piece.whole or piece.source.sure),
                "range": [piece.start, piece.stop, digest],
                # None of a range that begins inside a record of which each range reads a part
                "marks": None if piece.parts else dict(piece.marks) if piece.start else {},
                "lines": result.lines.get(piece.file, 0),
                "claimed": result.claimed.get(piece.file, 0),
                "rejects": result.rejected.get(piece.file, 0),
            }
            for piece, digest in zip(unit.pieces, result.hashes, strict=True)
        ]
        schemas = {table: [[field.name, str(field.type)] for field in rows.schema] for table, rows in tables.items()}
        return {
            "unit": name,
            "order": self.first_order + unit.order,
            "schemas": schemas,
            "seen": result.seen,
            "arrays": {array: [v.dtype.str, list(v.shape[1:])] for array, v in result.arrays.items() if len(v)},
            "counts": counts,
            "files": files,
            "scans": scans_to_json(unit.scans),
            "widened": sorted(map(list, unit.kinds)),
            "overflows": sum(tally.overflows for tally in result.tallies.values()),
        }


def with_unit(rows: pa.Table, unit: Unit) -> pa.Table:
    """The rows of a part, which says in its metadata what was read for it."""
    return rows.replace_schema_metadata({**(rows.schema.metadata or {}), UNIT: json.dumps(unit.to_json())})


def _rows_by_file(unit: Unit, table: str, rows: Any, result: UnitResult) -> list[tuple[int, int]]:
    """The files of a unit in the order of a table's rows, each with how many of them are its own."""
    if table != REJECTS:
        ends = result.ends[table]
        return [(p.file, stop - start) for p, start, stop in zip(unit.pieces, [0, *ends], ends, strict=False)]
    numbers = {piece.source.name: piece.file for piece in unit.pieces}
    paths = rows["path"].combine_chunks()
    runs = pc.run_end_encode(paths.indices)
    names = paths.dictionary.take(runs.values).to_pylist()
    ends = runs.run_ends.to_pylist()
    return [(numbers[name], stop - start) for name, start, stop in zip(names, [0, *ends], ends, strict=False)]


def _extra(unit: Unit, table: str, canonical: bool) -> dict[str, int]:
    """What the store shall know of a part: the number of its first row, where these are numbered, and `CANONICAL`."""
    first = {"first": unit.slots[table][0]} if table in unit.slots else {}
    return first | ({CANONICAL: 1} if canonical else {})


@dataclass
class Arrays:
    """The arrays of a store while units add to them: what the store is told of each."""

    known: dict[str, dict[str, Any]] = field(default_factory=dict)

    @classmethod
    def of(cls, tables: Mapping[str, Any]) -> "Arrays":
        """The arrays of a snapshot."""
        return cls({name: dict(table.meta["array"]) for name, table in tables.items() if "array" in table.meta})

    def add(self, made: Mapping[str, Any]) -> bool:
        """Take in the arrays of a unit; whether anything is new. ValueError where rows are of another shape.

        >>> arrays = Arrays()
        >>> arrays.add({"value": ["<i8", [3]]}), arrays.add({"value": ["<f4", [3]]}), arrays.known["value"]["dtype"]
        (True, True, '<f8')
        """
        before = dict(self.known)
        for name, (dtype, shape) in made.items():
            old = self.known.get(name, {"dtype": dtype, "shape": shape})
            if old["shape"] != shape:
                raise ValueError(f"rows of {name} are of shape {tuple(shape)}, those before of {tuple(old['shape'])}")
            self.known[name] = {**old, "dtype": np.result_type(old["dtype"], dtype).str}
        return before != self.known


#: What an older exa has seen of a column of objects, by its type.
OLDER = {"int64": "i", "double": "f", "bool": "b"}


@dataclass
class Schemas:
    """The schemas of a store's tables while units add columns to them.

    The order of columns does not depend on the order in which units finish: it is that of the first unit, in the
    plan, that has the column.
    """

    columns: dict[str, dict[str, tuple[str, tuple[int, int]]]] = field(default_factory=dict)
    seen: dict[str, dict[str, str]] = field(default_factory=dict)
    "Of tables of objects, what was seen of each column, see `exa.editor.readers.objects`."

    @classmethod
    def of(cls, tables: Mapping[str, Any]) -> "Schemas":
        """The schemas of a snapshot's tables."""
        schemas = {name: table.schema for name, table in tables.items() if "array" not in table.meta}
        seen = {name: {c["name"]: c["seen"] for c in schema if "seen" in c} for name, schema in schemas.items()}
        return cls(
            {name: {c["name"]: (c["type"], tuple(c["at"])) for c in schema} for name, schema in schemas.items()},
            {name: letters for name, letters in seen.items() if letters},
        )

    def add(self, order: int, schemas: Mapping[str, Any], seen: Mapping[str, Mapping[str, str]] | None = None) -> bool:
        """Take in the schemas of a unit, and what it has seen of objects; whether anything is new."""
        before = {table: dict(columns) for table, columns in self.columns.items()}, dict(self.seen)
        for table, letters in (seen or {}).items():
            self._see(order, table, dict(letters))
        for table, columns in schemas.items():
            known = self.columns.setdefault(table, {})
            told = self.seen.get(table)
            for place, (name, kind) in enumerate(columns):
                if told is not None and (name in told or name != FILE):
                    continue
                old, at = known.get(name, (kind, (order, place)))
                known[name] = (_wider(old, kind), min(at, (order, place)))
        return before != (self.columns, self.seen)

    def _see(self, order: int, table: str, letters: dict[str, str]) -> None:
        """Take in what the rows of a unit have; a column that they or others lack may be of another type by that."""
        known = self.columns.setdefault(table, {})
        older = {name: OLDER.get(kind, "s") for name, (kind, _) in known.items() if name != FILE}
        before = self.seen.get(table, older or None)
        self.seen[table] = now = objects.united([before, letters])
        for name in (before or {}).keys() - now.keys():  # of an object that is null elsewhere
            known.pop(name, None)
        places = {name: at for name, (_, at) in known.items()}
        for place, name in enumerate(letters):
            places[name] = min((order, place), places.get(name, (order, place)))
        known |= {name: (str(objects.ARROW[objects.kind(found)]), places[name]) for name, found in now.items()}

    def finish(self) -> bool:
        """Have columns without a value in any row be texts, as there is no more to come; whether there are such.

        Rows of which none has any column get one without a name.
        """
        before = dict(self.seen)
        for table, seen in before.items():
            said = {name: "ms" if letters == "m" else letters for name, letters in seen.items()}
            self.seen[table] = said or {"": "ms"}
            if not said:
                self.columns[table][""] = (str(objects.ARROW["text"]), (0, 0))
        return before != self.seen

    def wider(self, before: "Schemas") -> Iterator[tuple[str, str]]:
        """The columns, as (table, column), that had another type before, but for a dictionary of texts."""
        for table, columns in before.columns.items():
            for name, (kind, _) in columns.items():
                now = self.columns[table][name][0]
                if now != kind and not (is_text(now) and is_text(kind)):
                    yield table, name

    def texts(self) -> dict[str, set[str]]:
        """The columns of texts, by table."""
        return {
            table: {name for name, (kind, _) in columns.items() if is_text(kind)}
            for table, columns in self.columns.items()
        }

    def described(self, table: str) -> list[dict[str, Any]]:
        """The schema of a table as the store keeps it, without columns of which the type is still to come."""
        seen = self.seen.get(table, {})
        columns = sorted(self.columns[table].items(), key=lambda item: (bool(seen) and item[0] == FILE, item[1][1]))
        return [
            {"name": name, "type": kind, "at": list(at), **({"seen": seen[name]} if name in seen else {})}
            for name, (kind, at) in columns
            if seen.get(name) != "m"
        ]


def _wider(a: str, b: str) -> str:
    """The type of a column that holds both; texts stay as they were first kept, with a dictionary or without."""
    if a == b or (is_text(a) and is_text(b)):
        return a
    return "double" if {a, b} == {"int64", "double"} else "large_string"


def is_text(kind: str) -> bool:
    """Whether the type of a column, by its name, is one of texts."""
    return kind in ("string", "large_string") or kind.startswith("dictionary<values=")
