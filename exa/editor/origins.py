"""Where the rows of a table came from: what holds them is read again, and nothing is kept per row."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate, groupby

import numpy as np

from exa.container.origin import Origin
from exa.editor.places import LINE, OFFSET, STOP
from exa.editor.plan import Piece, Unit
from exa.editor.reading import lines_before
from exa.editor.selection import Selection
from exa.editor.unit import Format, read_unit
from exa.error import SourceError
from exa.schedule.stream import active_client, stream

#: How many units are counted at once.
MOST = 64


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
    asked for, once. The places of the unit that was read last are kept.
    """

    def __init__(self, editor: Format, table: str, units: Sequence[Unit], rows: Sequence[int] = ()) -> None:
        self._editor, self._table, self._units = editor, table, units
        self._ends = list(accumulate(rows))
        self._last: tuple[int, Places] | None = None

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
        counts = {}
        for outcome in stream(partial(_count_rows, self._editor, self._table), units, client=active_client()):
            if outcome.error is not None:
                raise outcome.error
            counts[outcome.item[0]] = outcome.result
        for number, _ in units:
            self._ends.append((self._ends[-1] if self._ends else 0) + counts[number])

    def _of_unit(self, number: int, rows: Sequence[int]) -> dict[tuple[int, int], Origin]:
        if self._last is None or self._last[0] != number:
            self._last = number, self._read(number)
        places = self._last[1]
        for piece in places.pieces:
            _check_unchanged(piece)
        return {(number, row): places.origin(row) for row in rows}

    def _read(self, number: int) -> Places:
        """Read a unit again."""
        unit = self._units[number]
        for piece in unit.pieces:
            _check_unchanged(piece)
        result = read_unit(self._editor, unit, Selection({self._table: frozenset()}, places=True))
        ends = result.ends.get(self._table, [0])
        known = self._ends[number] - (self._ends[number - 1] if number else 0)
        if ends[-1] != known:
            raise SourceError(
                f"{unit.pieces[0].source.name}: holds {ends[-1]} rows of {self._table} where {known} were read: the "
                "editor is another one now; read or parse the text again"
            )
        table = result.tables[self._table]
        if OFFSET not in table.column_names:
            return Places(unit.pieces, ends, None)
        offsets, stops, lines = (table[name].to_numpy() for name in (OFFSET, STOP, LINE))
        first = unit.pieces[0]
        track = next(t.name for t in self._editor.tracks() if any(spec.name == self._table for spec in t.tables))
        if first.start and track not in first.marks:
            lines = lines + lines_before(first.source, first.start)
        return Places(unit.pieces, ends, (offsets, stops, lines))


def _check_unchanged(piece: Piece) -> None:
    try:
        if not piece.problem:
            piece.source.check()
    except SourceError as error:
        raise changed(piece.source.name) from error


def changed(path: str) -> SourceError:
    """What is raised where a source is no longer what it was when its rows were read."""
    return SourceError("changed since its rows were read, or is gone: read or parse it again", path)


def _count_rows(editor: Format, table: str, numbered: tuple[int, Unit]) -> int:
    tally = read_unit(editor, numbered[1], Selection({table: frozenset()})).tallies.get(table)
    return tally.seen - tally.rejects if tally else 0
