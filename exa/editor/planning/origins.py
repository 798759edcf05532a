"""Where the rows of a table came from: what holds them is read again, and nothing is kept per row."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
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
    problem: SourceError | None = None
    "Why nothing is known of the pieces behind these."

    @property
    def rows(self) -> int:
        return self.ends[-1] if self.ends else 0


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
        return Origin(source.name, line + 1, offset, text.rstrip("\r\n"), source.head)


class Origins:
    """Finds the origins of a table's rows.

    `rows` are how many rows each unit has, as far as that is known; the others are counted when a row behind them is
    asked for, once. Counting notes where each window began, so that the place of a row is found by reading one window
    of its source again; the places that were read last are kept. Of a unit of many sources, `files` may know how many
    rows each has; then only that of the row is read.
    """

    def __init__(
        self,
        editor: Format,
        table: str,
        units: Sequence[Unit],
        rows: Sequence[int] = (),
        files: Callable[[int], Mapping[int, int] | None] = lambda unit: None,
    ) -> None:
        self._editor, self._table, self._units, self._files = editor, table, units, files
        self._ends = list(accumulate(rows))
        self._problem: SourceError | None = None
        "Why nothing is known of the rows behind these."
        self._counted: dict[int, Counted] = {}
        self._steps: dict[tuple[int, int], list[Step]] = {}
        "By unit and piece; finer where rows were placed."
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
        while self._goes_on and (row < 0 or not self._ends or self._ends[-1] <= row):
            self._count()
        total = self._ends[-1] if self._ends else 0
        if row < 0:
            place += total
        if self._problem is not None and (row < 0 or place >= total):
            raise self._problem
        if not 0 <= place < total:
            raise IndexError(f"{self._table} has {total} rows, so there is none at {row}")
        unit = bisect_right(self._ends, place)
        return unit, place - (self._ends[unit - 1] if unit else 0)

    @property
    def _goes_on(self) -> bool:
        """Whether there are units to be counted, and it is known where their rows begin."""
        return len(self._ends) < len(self._units) and self._problem is None

    def _count(self) -> None:
        """Count the rows of the next units: of one at first, then of as many as are counted."""
        first = len(self._ends)
        units = list(enumerate(self._units[first : first + min(max(first, 1), MOST)], first))
        for outcome in stream(partial(_count_rows, self._editor, self._table), units, client=active_client()):
            if outcome.error is not None:
                raise outcome.error
            self._counted[outcome.item[0]] = outcome.result
        for number, _ in units:
            counted = self._counted[number]
            self._ends.append((self._ends[-1] if self._ends else 0) + counted.rows)
            if counted.problem is not None:
                self._problem = counted.problem
                break

    def _of_unit(self, number: int, rows: Sequence[int]) -> dict[tuple[int, int], Origin]:
        if self._unit is None or self._unit[0] != number:
            self._unit = number, self._units[number]
        unit = self._unit[1]
        ends = self._piece_ends(number, unit)
        origins = {}
        for row in rows:
            place = bisect_right(ends, row)
            _check_unchanged(unit.pieces[place])
            if self._last is None or self._last[0] != number or row not in self._last[1]:
                read = self._read_near if self._stepped else self._read
                whole = range(ends[place - 1] if place else 0, ends[place])
                self._last = number, *read(number, unit, place, whole, row)
            _, known, places = self._last
            origins[number, row] = places.origin(row - known.start)
        return origins

    @cached_property
    def _stepped(self) -> bool:
        """Whether the rows are lines that stand for themselves, which can be read on from any of them."""
        tracks = self._editor.tracks()
        return any(isinstance(track, LinesTrack) and track.name == self._table for track in tracks)

    def _piece_ends(self, number: int, unit: Unit) -> list[int]:
        """How many rows of a unit there are after each of its pieces, as far as that is known."""
        rows = self._ends[number] - (self._ends[number - 1] if number else 0)
        if len(unit.pieces) == 1:
            return [rows]
        known = self._files(number)
        if known is not None:
            return list(accumulate(known.get(piece.file, 0) for piece in unit.pieces))
        if number not in self._counted:
            self._counted[number] = counted = _count_rows(self._editor, self._table, (number, unit))
            if counted.problem is not None:
                raise counted.problem
        counted = self._counted[number]
        _check_count(self._table, unit, counted.rows, rows)
        return counted.ends

    def _read_near(self, number: int, unit: Unit, place: int, whole: range, row: int) -> tuple[range, Places]:
        """The places of the rows near one, and which they are; `whole` are those of its piece."""
        piece, steps = unit.pieces[place], self._steps_of(number, unit, place, whole)
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
        places = _places(self._editor, self._table, part, self._lines_before(number, piece, steps[0]))
        return range(before, before + places.ends[-1]), places

    def _steps_of(self, number: int, unit: Unit, place: int, whole: range) -> list[Step]:
        """Whence the rows of a piece can be read on."""
        if (number, place) not in self._steps:
            if number in self._counted:
                steps = self._counted[number].steps[place]
            else:
                one = replace(unit, pieces=(unit.pieces[place],))
                counted = _count_rows(self._editor, self._table, (number, one))
                _check_count(self._table, one, counted.rows, len(whole))
                steps = [step._replace(rows=whole.start + step.rows) for step in counted.steps[0]]
            self._steps[number, place] = steps
        return self._steps[number, place]

    def _lines_before(self, number: int, piece: Piece, first: Step) -> int:
        """How many lines there are before the first step of a piece, as far as its mark does not say it."""
        if piece.start == 0 or self._table in piece.marks:
            return 0
        if number not in self._before:
            self._before[number] = Blocks(piece.source).before(first.mark.offset)
        return self._before[number]

    def _read(self, number: int, unit: Unit, place: int, whole: range, row: int) -> tuple[range, Places]:
        """The places of all rows of a piece, and which they are."""
        one = replace(unit, pieces=(unit.pieces[place],))
        places = _places(self._editor, self._table, one)
        _check_count(self._table, one, places.ends[-1], len(whole))
        return whole, places


def _check_count(table: str, unit: Unit, rows: int, known: int) -> None:
    if rows != known:
        raise SourceError(
            f"{unit.pieces[0].source.name}: holds {rows} rows of {table} where {known} were read: the editor is "
            "another one now; read or parse the text again"
        )


def _check_unchanged(piece: Piece) -> None:
    if piece.source.problem:
        raise SourceError(piece.source.problem, piece.source.name)
    try:
        piece.source.check()
    except SourceError as error:
        raise changed(piece.source.name) from error


def changed(path: str) -> SourceError:
    """What is raised where a source is no longer what it was when its rows were read."""
    return SourceError("changed since its rows were read, or is gone: read or parse it again", path)


def _count_rows(editor: Format, table: str, numbered: tuple[int, Unit]) -> Counted:
    number, unit = numbered
    try:
        result = read_unit(editor, unit, Selection({table: frozenset()}))
        return Counted(result.ends.get(table, [0]), result.steps.get(table, []))
    except SourceError:
        if len(unit.pieces) == 1:
            raise
    ends: list[int] = []
    steps: list[list[Step]] = []
    for piece in unit.pieces:
        try:
            one = _count_rows(editor, table, (number, replace(unit, pieces=(piece,))))
        except SourceError as error:
            return Counted(ends, steps, changed(str(error.filename)))
        before = ends[-1] if ends else 0
        ends.append(before + one.rows)
        steps += [[step._replace(rows=before + step.rows) for step in found] for found in one.steps]
    return Counted(ends, steps)


def _places(editor: Format, table: str, unit: Unit, lines_before: int = 0) -> Places:
    """Where the rows of a unit are."""
    result = read_unit(editor, unit, Selection({table: frozenset()}, places=True))
    ends, rows = result.ends.get(table, [0]), result.tables[table]
    if OFFSET not in rows.column_names:
        return Places(unit.pieces, ends, None)
    offsets, stops, lines = (rows[name].to_numpy() for name in (OFFSET, STOP, LINE))
    return Places(unit.pieces, ends, (offsets, stops, lines + lines_before))
