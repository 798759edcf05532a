"""Where the rows of a table came from: what holds them is read again, and nothing is kept per row."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import accumulate, groupby

import numpy as np

from exa.container.origin import Origin
from exa.editor.grammar.track import LinesTrack
from exa.editor.planning.blocks import Blocks
from exa.editor.planning.plan import Piece, Unit
from exa.editor.planning.unit import Format, read_unit
from exa.editor.readers.places import LINE, OFFSET, STOP
from exa.editor.readers.reading import Step
from exa.editor.readers.selection import Selection
from exa.error import SourceError
from exa.schedule.stream import active_client, stream

#: How many units are counted at once.
MOST = 64
#: Rows are placed within pieces of about this many bytes: it takes a microsecond for each row of the piece.
NEAR = 1 << 16


@dataclass(frozen=True)
class Counted:
    """How many rows of a table a unit has, and whence they can be read on."""

    ends: list[int]
    "How many rows there are after each piece."
    steps: list[list[Step]]
    "By piece; none where the rows are no lines that stand for themselves."


@dataclass(frozen=True)
class Places:
    """Where the rows of one unit are."""

    pieces: tuple[Piece, ...]
    ends: list[int]
    "How many rows there are after each piece."
    columns: tuple[np.ndarray, ...] | None
    "Of each row the offset, where it ends, and the lines before it; None where a method in Python made them."

    def origin(self, row: int) -> Origin:
        """Where a row came from, by its place in the unit."""
        source = self.pieces[bisect_right(self.ends, row)].source
        if self.columns is None:
            return Origin(source.name)
        offset, stop, line = (int(column[row]) for column in self.columns)
        text = source.head(stop - offset, offset).decode(errors="backslashreplace")
        return Origin(source.name, line + 1, offset, text.rstrip("\r\n"))


class Origins:
    """Finds the origins of a table's rows.

    `rows` are how many rows each unit has, as far as that is known; the others are counted when a row behind them is
    asked for, once. Counting notes where each window began, so that the place of a row is found by reading one window
    of its unit again; the places that were read last are kept.
    """

    def __init__(self, editor: Format, table: str, units: Sequence[Unit], rows: Sequence[int] = ()) -> None:
        self._editor, self._table, self._units = editor, table, units
        self._ends = list(accumulate(rows))
        self._counted: dict[int, Counted] = {}
        self._before: dict[int, int] = {}
        "By unit: how many lines of its source are before it."
        self._unit: tuple[int, Unit] | None = None
        self._last: tuple[int, range, Places] | None = None
        "The places that were read last: of which unit, and of which of its rows."

    def __call__(self, rows: Sequence[int]) -> list[Origin]:
        """The origins of rows, which are counted from 0, or with negative numbers from the end."""
        found = [self._find(row) for row in rows]
        origins: dict[tuple[int, int], Origin] = {}
        for unit, places in groupby(sorted(set(found)), key=lambda place: place[0]):
            origins |= self._of_unit(unit, [row for _, row in places])
        return [origins[place] for place in found]

    def _find(self, row: int) -> tuple[int, int]:
        """The unit that holds a row, and the row's place in it."""
        place = row
        while len(self._ends) < len(self._units) and (row < 0 or not self._ends or self._ends[-1] <= row):
            self._count()
        total = self._ends[-1] if self._ends else 0
        if row < 0:
            place += total
        if not 0 <= place < total:
            raise IndexError(f"{self._table} has {total} rows, so there is none at {row}")
        unit = bisect_right(self._ends, place)
        return unit, place - (self._ends[unit - 1] if unit else 0)

    def _count(self) -> None:
        """Count the rows of the next units: of one at first, then of as many as are counted."""
        first = len(self._ends)
        units = list(enumerate(self._units[first : first + min(max(first, 1), MOST)], first))
        for outcome in stream(partial(_count_rows, self._editor, self._table), units, client=active_client()):
            if outcome.error is not None:
                raise outcome.error
            self._counted[outcome.item[0]] = outcome.result
        for number, _ in units:
            ends = self._counted[number].ends
            self._ends.append((self._ends[-1] if self._ends else 0) + ends[-1])

    def _of_unit(self, number: int, rows: Sequence[int]) -> dict[tuple[int, int], Origin]:
        if self._unit is None or self._unit[0] != number:
            self._unit = number, self._units[number]
        unit = self._unit[1]
        for piece in unit.pieces:
            _check_unchanged(piece)
        origins = {}
        for row in rows:
            if self._last is None or self._last[0] != number or row not in self._last[1]:
                near = self._read_near(number, unit, row) if self._stepped else self._read(number, unit)
                self._last = number, *near
            _, known, places = self._last
            origins[number, row] = places.origin(row - known.start)
        return origins

    @cached_property
    def _stepped(self) -> bool:
        """Whether the rows are lines that stand for themselves, which can be read on from any of them."""
        tracks = self._editor.tracks()
        return any(isinstance(track, LinesTrack) and track.name == self._table for track in tracks)

    def _read_near(self, number: int, unit: Unit, row: int) -> tuple[range, Places]:
        """The places of the rows near one, and which they are."""
        if number not in self._counted:
            self._counted[number] = _count_rows(self._editor, self._table, (number, unit))
        counted = self._counted[number]
        self._check_count(number, unit, counted.ends[-1])
        place = bisect_right(counted.ends, row)
        piece, steps = unit.pieces[place], counted.steps[place]
        while True:
            at = bisect_right(steps, row, key=lambda step: step.rows) - 1
            before, mark = steps[at]
            stop = steps[at + 1].mark.offset if at + 1 < len(steps) else piece.stop
            near = replace(piece, start=mark.offset, stop=stop, marks={self._table: mark})
            part = replace(unit, pieces=(near,))
            if stop - mark.offset <= 2 * NEAR:
                break
            selection = Selection({self._table: frozenset()})
            finer = read_unit(self._editor, part, selection, window=NEAR).steps[self._table][0]
            if len(finer) == 1:
                break
            steps[at : at + 1] = [step._replace(rows=before + step.rows) for step in finer]
        places = _places(self._editor, self._table, part, self._lines_before(number, piece, counted))
        return range(before, before + places.ends[-1]), places

    def _lines_before(self, number: int, piece: Piece, counted: Counted) -> int:
        """How many lines there are before the first step of a piece, as far as its mark does not say it."""
        if piece.start == 0 or self._table in piece.marks:
            return 0
        if number not in self._before:
            self._before[number] = Blocks(piece.source).before(counted.steps[0][0].mark.offset)
        return self._before[number]

    def _read(self, number: int, unit: Unit) -> tuple[range, Places]:
        """The places of all rows of a unit, and which they are."""
        places = _places(self._editor, self._table, unit)
        self._check_count(number, unit, places.ends[-1])
        return range(places.ends[-1]), places

    def _check_count(self, number: int, unit: Unit, rows: int) -> None:
        known = self._ends[number] - (self._ends[number - 1] if number else 0)
        if rows != known:
            raise SourceError(
                f"{unit.pieces[0].source.name}: holds {rows} rows of {self._table} where {known} were read: the "
                "editor is another one now; read or parse the text again"
            )


def _check_unchanged(piece: Piece) -> None:
    try:
        if not piece.problem:
            piece.source.check()
    except SourceError as error:
        raise changed(piece.source.name) from error


def changed(path: str) -> SourceError:
    """What is raised where a source is no longer what it was when its rows were read."""
    return SourceError("changed since its rows were read, or is gone: read or parse it again", path)


def _count_rows(editor: Format, table: str, numbered: tuple[int, Unit]) -> Counted:
    result = read_unit(editor, numbered[1], Selection({table: frozenset()}))
    return Counted(result.ends.get(table, [0]), result.steps.get(table, []))


def _places(editor: Format, table: str, unit: Unit, lines_before: int = 0) -> Places:
    """Where the rows of a unit are."""
    result = read_unit(editor, unit, Selection({table: frozenset()}, places=True))
    ends, rows = result.ends.get(table, [0]), result.tables[table]
    if OFFSET not in rows.column_names:
        return Places(unit.pieces, ends, None)
    offsets, stops, lines = (rows[name].to_numpy() for name in (OFFSET, STOP, LINE))
    return Places(unit.pieces, ends, (offsets, stops, lines + lines_before))
