"""Columns whose type was guessed from samples: they widen, from int to float to text, where a value asks for it.

A line whose only fault is a number that is none of the guessed kind is no reject where columns may widen. It is judged
by itself, whatever else was seen: its guessed columns are read as text, and what stands there says what they must be.
A column is as wide as the widest of its values, so that the outcome is the same for every cut.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import numpy as np

from exa.editor.grammar.template import Cells, Field, Template
from exa.editor.grammar.track import LinesTrack, Track, columns_of
from exa.editor.readers.reading import Window
from exa.editor.readers.rows import RowReader
from exa.kernels.jit import PADDING
from exa.kernels.spelling import are_canonical
from exa.kernels.template import REJECT

WIDTHS = ("int", "float", "text")
INTEGER = re.compile(r"[-+]?\d+", re.ASCII)
NUMBER = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?|[-+]?(inf|infinity|nan)", re.IGNORECASE | re.ASCII)
MISSING = Cells((), ",").missing
#: So many lines of a range that ask for other types, and it is read anew with these before it is read to its end.
MOST = 1000

#: Columns, as (table, column, kind), that are read as another kind than was guessed.
Kinds = frozenset[tuple[str, str, str]]


class Misfits(Exception):
    """So many lines ask for other types that it is no use to read on with these."""


@dataclass
class Watch:
    """What is noted of columns that may widen while a unit is read."""

    wider: dict[tuple[str, str], str] = field(default_factory=dict)
    "By table and column: the kind that its values ask for, where that is not the one it has."
    lines: int = 0
    "How many lines asked for it."
    canonical: bool = True
    "Whether each integer is spelled as its value would be written, so that it gives its text back."

    def note(self, table: str, kinds: Mapping[str, str], lines: int) -> None:
        """Take in what some lines of a table ask for."""
        for column, kind in kinds.items():
            known = self.wider.get((table, column), kind)
            self.wider[table, column] = max(known, kind, key=WIDTHS.index)
        self.lines += lines if kinds else 0
        if self.lines > MOST:
            raise Misfits


def is_integer(text: str) -> bool:
    """Whether a text is an integer of 64 bits."""
    return bool(INTEGER.fullmatch(text)) and -(2**63) <= int(text[:40]) < 2**63


def asked(text: str, kind: str, missing: Iterable[str]) -> str:
    """The kind that a column of a kind must have to hold a text; some words mean a missing number.

    >>> [asked(text, "int", ["NA"]) for text in ("007", "7.5", "NA", "many", str(2**63))]
    ['int', 'float', 'float', 'text', 'text']
    """
    text = text.strip()
    if kind == "int" and INTEGER.fullmatch(text):
        return "int" if is_integer(text) else "text"
    return "float" if text in missing or NUMBER.fullmatch(text) or set(text) == {"*"} else "text"


def guessed(track: Track) -> dict[str, Field]:
    """The fields of numbers of a track whose kind was guessed, by column."""
    if not isinstance(track, LinesTrack):
        return {}
    return {f.name: f for line in track.templates for f in line.columns if f.guessed and f.kind != "text"}


def with_kinds(track: Track, kinds: Kinds) -> Track:
    """The track, with those of its columns read as these kinds."""
    mine = {column: kind for table, column, kind in kinds if table == track.name}
    return _track_with(track, mine) if mine and isinstance(track, LinesTrack) else track


def _track_with(track: LinesTrack, mine: Mapping[str, str]) -> LinesTrack:
    lines = tuple(_line_with(line, mine) for line in track.templates)
    kept = {column.name: column for line in lines for column in columns_of(line)}
    columns = tuple(kept[c.name] if c.name in mine else c for c in track.table.columns)
    return replace(track, templates=lines, table=replace(track.table, columns=columns))


def _line_with(line: Template | Cells, kinds: Mapping[str, str]) -> Template | Cells:
    if isinstance(line, Cells):
        return replace(line, columns=tuple(_field_with(one, kinds) for one in line.columns))
    return replace(line, parts=tuple(_field_with(p, kinds) if isinstance(p, Field) else p for p in line.parts))


def _field_with(one: Field, kinds: Mapping[str, str]) -> Field:
    kind = kinds.get(one.name, one.kind)
    if kind == one.kind:
        return one
    return replace(one, kind=kind, blank=kind == "float", word=kind == "text", missing=())


class Judgement(NamedTuple):
    """What is said of some lines that a track rejects."""

    kinds: dict[str, str]
    "By guessed column: the kind that it must have to hold them, where this is wider than its own."
    faults: dict[int, tuple[str, str]]
    "By place among the lines: the field and the reason of one that has other faults."


class Judge:
    """Says of lines that a track rejects which kinds its guessed columns must have to hold them, or what is wrong."""

    def __init__(self, track: LinesTrack) -> None:
        self._fields, self._track = guessed(track), track
        self._texts = _track_with(track, dict.fromkeys(self._fields, "text"))
        cells = track.templates[0]
        self._missing = cells.missing if isinstance(cells, Cells) else ()
        widths = any(field.width for field in self._fields.values())
        self._sep = ord(cells.sep) if isinstance(cells, Cells) else 0 if widths else ord(" ")

    def __call__(self, lines: list[bytes], eol: np.uint8) -> Judgement:
        """Judge lines by themselves. One with NULs, as crashes leave them, is no text that a column should hold."""
        torn = {place: ("", "holds NULs where a number was expected") for place, line in enumerate(lines) if 0 in line}
        ends = np.cumsum([0, *(len(line) + 1 for line in lines)])
        spans = np.column_stack([ends[:-1], ends[1:], np.arange(len(lines)), np.zeros(len(lines), np.int64)])
        spans = spans[[place not in torn for place in range(len(lines))]]
        buf = np.frombuffer(bytes([eol]).join([*lines, bytes(PADDING)]), np.uint8).copy()
        window = Window(buf, 0, int(ends[-1]), int(ends[-1]), True, eol)
        columns = tuple(c for c in self._texts.table.columns if c.name in self._fields)
        reader = RowReader(self._track.name, self._texts.templates, columns, None, False, self._track.quoted)
        rejects = reader.read(window, spans, REJECT, 0)
        rows, found = reader.columns.table(), {}
        for name, one in self._fields.items():
            missing = (*self._missing, *one.missing, *([""] if one.width else []))
            kinds = {asked(text, one.kind, missing) for text in rows[name].to_pylist()}
            widest = max(kinds, key=WIDTHS.index, default=one.kind)
            if WIDTHS.index(widest) > WIDTHS.index(one.kind):
                found[name] = widest
        faults = {reject.line - 1: (reject.field, reject.reason) for reject in rejects}
        return Judgement(found, faults | torn)

    def are_canonical(self, window: Window, start: int, stop: int) -> bool:
        """Whether the integers of some lines are spelled as their values would be written; False where it may be."""
        if not any(one.kind == "int" for one in self._fields.values()):
            return True
        if not self._sep or (self._track.quoted and window.holds(self._track.quoted & 255)):
            return False
        return bool(are_canonical(window.buf, start, stop, np.uint8(self._sep), window.eol))
