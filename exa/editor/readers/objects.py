"""Lines that are JSON objects: pyarrow reads them; what it cannot judge, Python's own reader does line by line.

Any line may bring a new key or another type, so that a text is scanned before its columns are known. What is seen of
a column are letters, which unite over windows and ranges: i, an integer; B, one that no float64 may hold; f, a float;
b, a boolean; s, a text; m, a row without it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.json

from exa.editor.grammar.columns import Column
from exa.editor.grammar.track import ObjectsTrack
from exa.editor.readers.places import PLACES
from exa.editor.readers.reading import RAW, Mark, Reject, Result, Tally, Window
from exa.editor.readers.rows import rows_between, text_start
from exa.editor.readers.selection import Selection
from exa.store.reading import EXACT, cast

Seen = dict[str, str]


def columns_seen(scans: Sequence[str]) -> list[Column]:
    """The columns, by what the scans of all ranges have seen (see `ObjectsReader.scan`)."""
    seen = united([json.loads(scan) for scan in scans])
    return [Column(name, kind(letters)) for name, letters in seen.items()]


def united(scans: Iterable[Seen | None]) -> Seen:
    """What was seen in all; a column that one lacks is missing there, but for None, which has no rows."""
    known = [scan for scan in scans if scan is not None]
    names = dict.fromkeys(name for scan in known for name in scan)
    seen = {name: "".join(sorted({letter for scan in known for letter in scan.get(name, "m")})) for name in names}
    # what is null here and an object there is an object
    objects = {name[:k] for name in seen for k, letter in enumerate(name) if letter == "."}
    return {name: found for name, found in seen.items() if found != "m" or name not in objects}


def kind(letters: str) -> str:
    """The kind of a column of which this was seen.

    >>> [kind(letters) for letters in ("i", "im", "fi", "b", "Bm", "is")]
    ['int', 'float', 'float', 'bool', 'text', 'text']
    """
    found = set(letters)
    if found in ({"i"}, {"B"}, {"B", "i"}):
        return "int"
    if found == {"b"}:
        return "bool"
    return "float" if found & {"i", "f"} and found <= {"i", "f", "m"} else "text"


class ObjectsReader:
    """Reads the objects of a range."""

    def __init__(self, track: ObjectsTrack, wanted: Selection, result: Result) -> None:
        self._track, self._wanted, self._result = track, wanted, result
        self._pieces: list[tuple[pa.Table, Seen]] = []
        self._texts: dict[str, pa.DataType] = {}
        self.done, self.position, self.line, self.ordinal, self.rows = False, 0, 0, 0, 0

    def start(self, offset: int, mark: Mark | None) -> None:
        self.done, self.position, self.found = False, offset, offset
        self.line = mark.line if mark else 0

    def feed(self, window: Window) -> None:
        start = text_start(window) if self.position == 0 else self.position - window.base
        stop, count = rows_between(window, start, 0)
        if start < stop:
            text = window.buf[start:stop].tobytes()
            lines = text.split(bytes([window.eol]))
            rejects: list[Reject] = []
            table = self._quick(text, lines)
            if table is None:
                table, seen = self._slow(lines, window.base + start, rejects)
            else:
                seen = dict(zip(table.column_names, map(letters_of, table.columns), strict=True))
            if self._wanted.places:
                table = self._placed(table, lines, window.base + start, {reject.line - 1 for reject in rejects})
            if table.num_rows:
                self._pieces.append((table, seen))
            self.rows += table.num_rows
            self._result.rejects += rejects
            tally = self._result.tallies.setdefault(self._track.name, Tally())
            tally.seen += table.num_rows + len(rejects)
            tally.rejects += len(rejects)
            self._result.claimed += table.num_rows
            self.line += count
            self.position = window.base + stop
        self.done = self.position >= window.base + window.limit or window.final

    def leave_out(self, window: Window, stop: int, reject: Reject | None) -> None:
        if reject:
            self._result.refuse(reject._replace(line=self.line + 1, section=self._track.name))
        self.line, self.position = self.line + 1, stop
        self.done = stop >= window.base + window.limit

    def _quick(self, text: bytes, lines: list[bytes]) -> pa.Table | None:
        """The objects as pyarrow reads them; None where it fails, or may have read something else than Python does."""
        whole = [line for line in (line.strip() for line in lines) if line]
        if not whole or not all(line[:1] == b"{" and line[-1:] == b"}" for line in whole):
            return None
        try:
            text.decode()
            table = self._arrow(text)
            if times := [f for f in table.schema if replaced(f.type) != f.type]:
                self._texts |= {f.name: replaced(f.type) for f in times}
                table = self._arrow(text)
        except (pa.ArrowInvalid, UnicodeDecodeError):
            return None
        while nested := [column for column in table.columns if pa.types.is_struct(column.type)]:
            if any(_has_empty(column) for column in nested):
                return None
            table = table.flatten()
        doubtful = any(
            pa.types.is_nested(column.type) or pa.types.is_null(column.type) or _doubtful(column)
            for column in table.columns
        )
        if doubtful or table.num_rows != len(whole) or len(set(table.column_names)) != table.num_columns:
            return None
        return table if table.num_columns else None

    def _arrow(self, text: bytes) -> pa.Table:
        return pa.json.read_json(
            BytesIO(text),
            pa.json.ReadOptions(use_threads=False, block_size=len(text) + 1),
            pa.json.ParseOptions(explicit_schema=pa.schema(list(self._texts.items()))),
        )

    def _slow(self, lines: list[bytes], offset: int, rejects: list[Reject]) -> tuple[pa.Table, Seen]:
        """The objects one by one, and rejects for lines that are none."""
        rows: list[dict[str, Any]] = []
        for number, line in enumerate(lines):
            if line.strip():
                try:
                    rows.append(flat(json.loads(line.decode(), object_pairs_hook=once)))
                except (ValueError, RecursionError) as error:
                    why = "is nested too deeply" if isinstance(error, RecursionError) else str(error)
                    reject = Reject(self.line + number + 1, offset, self._track.name, "", why, line[:RAW])
                    rejects.append(reject)
            offset += len(line) + 1
        names = dict.fromkeys(name for row in rows for name in row)
        seen = {name: "".join(sorted({letter(row.get(name)) for row in rows})) for name in names}
        columns = [column_of([row.get(name) for row in rows], kind(seen[name])) for name in names]
        return pa.table(columns, names=list(names)) if names else pa.table({"": pa.nulls(len(rows))}), seen

    def _placed(self, table: pa.Table, lines: list[bytes], offset: int, passed: set[int]) -> pa.Table:
        """The table with the place of each row, see `exa.editor.readers.places`."""
        places = []
        for number, line in enumerate(lines, self.line):
            if line.strip() and number not in passed:
                places.append((offset, offset + len(line) + 1, number))
            offset += len(line) + 1
        for column, cells in zip(PLACES, np.array(places, np.int64).reshape(-1, len(PLACES)).T, strict=True):
            table = table.append_column(column.name, pa.array(cells))
        return table

    def scan(self) -> str:
        """What the range has of each column, for `columns_seen`."""
        return json.dumps(united(self._seen) if self._seen else None)

    @property
    def _seen(self) -> list[Seen]:
        """What was seen in each window that has rows."""
        return [seen for table, seen in self._pieces if table.num_rows]

    def row_counts(self) -> dict[str, int]:
        return {self._track.name: self.rows}

    def finish(self) -> None:
        seen = united(self._seen)
        if self._seen:
            self._result.seen[self._track.name] = seen
        # of what is missing in all rows others say the type
        known = [name for name, found in seen.items() if found != "m" and self._wanted.has(self._track.name, name)]
        kinds = {name: kind(seen[name]) for name in known}
        kinds |= {place.name: "int" for place in self._wanted.places_of(self._track.name)}
        tables = [with_columns(table, kinds) for table, _ in self._pieces]
        # objects without keys are rows, too
        made = pa.concat_tables(tables) if tables else pa.table({})
        if self.rows and not kinds:
            made = pa.table({"": pa.nulls(self.rows, pa.large_string())})
        self._result.tables[self._track.name] = made
        self._result.tallies.setdefault(self._track.name, Tally())


ARROW = {"int": pa.int64(), "float": pa.float64(), "bool": pa.bool_(), "text": pa.large_string()}


def with_columns(table: pa.Table, kinds: Mapping[str, str]) -> pa.Table:
    """A table with these columns of these kinds; nulls where it lacks one."""
    # a column that is asked for by its name costs as much as there are columns
    known = dict(zip(table.column_names, table.columns, strict=True))
    return pa.table(
        {
            name: cast(known[name], ARROW[kind]) if name in known else pa.nulls(table.num_rows, ARROW[kind])
            for name, kind in kinds.items()
        }
    )


def column_of(values: Sequence[Any], wanted: str) -> pa.Array:
    """Values of Python as a column."""
    if wanted == "float":
        values = [None if value is None else float(value) for value in values]
    if wanted == "text":
        values = [value if isinstance(value, str) else written(value) for value in values]
    return pa.array(values, ARROW[wanted])


def written(value: Any) -> str | None:
    """A number or a boolean as text, the same whether its column was of integers or of floats first: 5.0 is 5."""
    if value is None or value != value:
        return None
    if isinstance(value, float):
        if value.is_integer() and abs(value) < EXACT:
            return str(int(value))
        return str(pa.scalar(value).cast(pa.string()).as_py())
    return json.dumps(value)


def letters_of(column: pa.ChunkedArray) -> str:
    """What pyarrow has seen of a column."""
    letters = "m" if column.null_count else ""
    if pa.types.is_integer(column.type):
        limits = pc.min_max(column).as_py()
        values = [abs(value) for value in limits.values() if value is not None]
        return ("B" if values and max(values) > EXACT else "i") + letters
    return {"double": "f", "bool": "b"}.get(str(column.type), "s") + letters


def letter(value: Any) -> str:
    """What a value of Python is."""
    if isinstance(value, int) and not isinstance(value, bool):
        return "B" if abs(value) > EXACT else "i"
    return {type(None): "m", bool: "b", float: "f"}.get(type(value), "s")


def _has_empty(column: pa.ChunkedArray) -> bool:
    """Whether an object may have no keys: in one of them all is missing that others have."""
    for chunk in column.chunks:
        empty = chunk.is_valid()
        for child in chunk.flatten():
            empty = pc.and_(empty, child.is_null())
        if pc.any(empty).as_py():
            return True
    return False


def _doubtful(column: pa.ChunkedArray) -> bool:
    """Whether floats may have been written as integers that no float holds, or as NaN."""
    if not pa.types.is_floating(column.type):
        return False
    return bool((np.abs(column.to_numpy()) >= EXACT).any() or pc.any(pc.is_nan(column)).as_py())


def replaced(kind: pa.DataType) -> pa.DataType:
    """A type with times as the texts that they are."""
    if pa.types.is_timestamp(kind):
        return pa.string()
    if pa.types.is_struct(kind):
        return pa.struct([(f.name, replaced(f.type)) for f in kind])
    return kind


def once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """An object of which no key stands twice."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError(f"a key stands twice among {', '.join(key for key, _ in pairs)}"[:200])
    return found


def flat(value: Any) -> dict[str, Any]:
    """The columns of an object: those of the objects in it by both names with a dot between, lists as JSON.

    >>> flat({"a": {"b": 1, "c": [2, 3]}, "d": {}})
    {'a.b': 1, 'a.c': '[2, 3]', 'd': '{}'}
    """
    if not isinstance(value, Mapping):
        raise ValueError(f"expected an object, found {json.dumps(value)[:40]}")
    found: dict[str, Any] = {}
    for name, cell in _cells(value, ""):
        if name in found:
            raise ValueError(f"the column {name!r} stands twice")
        if isinstance(cell, int) and not -(2**63) <= cell < 2**63:
            raise ValueError(f"{name} does not fit a 64-bit integer: {str(cell)[:40]}")
        if isinstance(cell, str):
            cell.encode()  # half of a pair of surrogates is no text
        found[name] = cell
    return found


def _cells(value: Mapping[str, Any], before: str) -> Iterator[tuple[str, Any]]:
    for key, cell in value.items():
        if isinstance(cell, dict) and cell:
            yield from _cells(cell, f"{before}{key}.")
        else:
            yield f"{before}{key}", json.dumps(cell, ensure_ascii=False) if isinstance(cell, (dict, list)) else cell
