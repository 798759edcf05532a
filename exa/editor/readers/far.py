"""Records that no window holds: they are walked and read window by window, so that memory does not grow with them.

A record is walked in steps as the walker of the kernels does it (see `exa.kernels.step`), but with a cursor that slides
over the source. What it leaves is where its sections are, and a digest: the lines of its header and those that hold its
values, which are read as a short record would be. Its rows are read from where its sections are; those that lie in
other ranges than the one that the record begins in are the `Part` of these, as the plan says.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from exa.editor.grammar.track import RecordTrack
from exa.editor.readers.cursor import Cursor, Place, packed
from exa.editor.readers.marked import MarkedLines
from exa.editor.readers.reading import NOWHERE, RAW, Mark, Reject, Window
from exa.editor.readers.rows import line_count
from exa.editor.readers.spans import SpanReader
from exa.kernels import lines, step, walk
from exa.kernels import template as op
from exa.kernels.marks import mark_in

#: Of a longer record no window is made that holds it.
LONG = 1 << 24
#: The steps of a header, which come before all others but a mark.
HEADER = (step.LINE_STEP, step.TRY, step.COMMIT)

#: By source and mark: from where on no line holds the mark, to the end.
_absent: dict[tuple[str, str, int, str], int] = {}


class Part(NamedTuple):
    """What a range holds of a record that began in an earlier one."""

    ordinal: int
    "The record's number in its source."
    spans: list[list[int]]
    "By section: which span of the record it is, its first byte, its end, the number of its first line, how many lines."
    words: dict[str, str]
    "The texts of its header that say what columns its sections have."
    rows: dict[str, int]
    "By table of counted rows: how many there are."


@dataclass(frozen=True)
class Walked:
    """What a walk over one record found; places are those of the source."""

    status: int
    stop: int
    "One past its last line."
    after: Place
    "Where reading goes on."
    at: int = 0
    op: int = -1
    window: Window | None = None
    "Where a line of the header stands that cannot be read, by that op, at that byte."
    spans: np.ndarray | None = None
    digest: bytes = b""
    crossed: tuple[Place, ...] = ()
    "The first lines in the ranges that it reaches into."
    omitted: tuple[Place, ...] = ()
    "Its lines that are too long to be read."

    def is_too_long_at(self, start: Place) -> bool:
        """Whether its first line, which begins there, is too long to be read."""
        here = self.window.base + self.at if self.window else -1
        return self.status == step.LONG and here == start.offset

    def omitted_outside(self, rows: Sequence[int]) -> Iterator[Place]:
        """Its lines that are too long and stand in none of some spans."""
        assert self.spans is not None
        spans = self.spans[list(rows), : step.STOP + 1].tolist()
        return (p for p in self.omitted if not any(start <= p.offset < stop for start, stop in spans))


class FarWalker:
    """Walks records of a track, however long they are."""

    def __init__(self, track: RecordTrack, empty: np.ndarray) -> None:
        self._track, self._empty = track, empty
        self._ops, self._pool = track.program.ops, track.program.pool
        self._marked = MarkedLines(track.expressions)
        self._head = np.zeros((max(len(empty), 1), 4), np.int64)
        self._scratch = np.zeros((4, max(track.spans, 1), 4), np.int64)
        self._state = np.zeros(step.SOUGHT + 2 * len(track.steps), np.int64)
        self._unsure = np.empty((64 + 4 * len(self._ops), 4), np.int64)
        codes = track.steps[:, step.CODE]
        header = np.flatnonzero(np.isin(codes, HEADER))
        self._headed = int(header[-1]) + 1 if len(header) else int(codes[0] in (step.SEEK, step.ONCE))

    def walk(self, window: Window, start: Place, care: Any, bounds: Iterable[int] = ()) -> Walked:
        """Walk the record that begins at a place (see `exa.kernels.step.record_at`)."""
        steps, spans = self._track.steps, np.zeros((max(self._track.spans, 1), 4), np.int64)
        with Cursor(window, start, bounds) as cursor:
            status, place, at = self._run(cursor, steps[: self._headed], 0)
            if status != op.OK:
                here = cursor.window
                if status == step.CUT and steps[0, step.CODE] == step.SEEK:
                    self._skip(cursor, NOWHERE)
                return Walked(int(status), start.offset, cursor.place, int(at), int(place), here)
            digest = self.text(window, start.offset, cursor.offset)
            if not digest.endswith(bytes([window.eol])):
                digest += bytes([window.eol])
            for number in range(self._headed, len(steps)):
                code, section = int(steps[number, step.CODE]), int(steps[number, step.A])
                if code in (step.COUNTED, step.UNTIL, step.WHILE, step.OPEN):
                    spans[section, step.START], spans[section, step.FIRST_LINE] = cursor.place
                if code == step.COUNTED:
                    slot, wanted = int(steps[number, step.B]), int(steps[number, step.C])
                    wanted = int(self._head[slot, 0]) if slot >= 0 else wanted
                    judge = int(steps[number, step.D])
                    if wanted < 0:
                        status = step.BAD_COUNT
                    elif care == step.BELIEVE and wanted > 0 and judge >= 0:
                        status = self._matches(cursor, judge)
                    if status != op.OK:
                        return Walked(int(status), cursor.offset, cursor.place)
                    if self._skip(cursor, wanted):
                        return Walked(step.CUT, cursor.offset, cursor.place)
                elif code == step.SKIP:
                    self._skip(cursor, section)
                elif code == step.SEEK:
                    sought = cursor.offset
                    if not self._seek(cursor, number, window):
                        if steps[0, step.CODE] == step.SEEK:
                            self._skip(cursor, NOWHERE)
                        return Walked(step.CUT, sought, cursor.place, number)
                elif code in (step.UNTIL, step.WHILE, step.CLOSE):
                    self._run(cursor, steps[number : number + 1], 2)
                elif code == step.GATHER:
                    continue
                if code in (step.COUNTED, step.UNTIL, step.WHILE, step.CLOSE):
                    spans[section, step.STOP] = cursor.offset
                    spans[section, step.LINES] = cursor.line - spans[section, step.FIRST_LINE]
            stop = cursor.offset
            status = self._followed(cursor) if care else op.OK
            after, crossed, omitted = cursor.place, tuple(cursor.crossed), tuple(cursor.omitted)
        if status != op.OK:
            status = op.MISS if care == step.BELIEVE else step.ASTRAY
        digest += self._values(window, spans)
        return Walked(status, stop, after, spans=spans, digest=digest, crossed=crossed, omitted=omitted)

    def next_line(self, window: Window, start: Place) -> Place:
        """Where the line behind one begins."""
        with Cursor(window, start) as cursor:
            self._skip(cursor, 1)
            return cursor.place

    def begin(self, window: Window, start: Place) -> tuple[Place, bool]:
        """The line from a place on at which a record may begin; another one than that only if none begins there.

        With it comes whether that is as the line is too long.
        """
        steps = self._track.steps
        a, b = (int(cell) for cell in steps[0, step.A : step.B + 1])
        with Cursor(window, start) as cursor:
            if steps[0, step.CODE] != step.SEEK:
                if b == 1:
                    self._pass_blank(cursor)
                return cursor.place, False
            while True:
                here = cursor.window
                end = int(lines.find(here.buf, cursor.at, here.stop, here.eol))
                if end < here.stop or here.final:
                    break
                if cursor.pass_line():
                    return cursor.place, True
            if mark_in(here.buf, cursor.at, end, self._pool, a, b, here.eol, self._marked(here)) < 0:
                self._skip(cursor, 1)
            return cursor.place, False

    def believable(self, window: Window, start: Place, before: int) -> Place:
        """The first line from a place on at which a believable record begins; behind `before` where none does."""
        starts, rejects = np.empty((3, 2), np.int64), np.empty((8, 6), np.int64)
        state = self._state
        with Cursor(window, start) as cursor:
            while cursor.offset < before:
                here = cursor.window
                state[:] = 0
                state[step.SOUGHT :: 2] = 1
                state[op.POSITION], state[op.LINE], state[walk.SYNCING] = cursor.at, cursor.line, 1
                walk.walk(
                    here.buf, here.stop, before - here.base, here.final, self._track.steps, self._ops, self._pool,
                    self._head, self._empty, starts, self._scratch, False, here.eol, self._marked(here), rejects,
                    self._unsure, state,
                )  # fmt: skip
                if state[walk.RECORDS]:
                    return Place(here.base + int(starts[0, 0]), int(starts[0, 1]))
                if state[op.POSITION] > cursor.at:
                    cursor.move(min(int(state[op.POSITION]), here.stop))
                    cursor.more()
                elif here.final:
                    cursor.move(here.stop)
                elif self.walk(window, cursor.place, step.BELIEVE).status == op.OK:
                    break
                else:
                    self._skip(cursor, 1)
            return cursor.place

    @property
    def digest_steps(self) -> np.ndarray:
        """The steps of a record of which there is only a digest: its header, and its values."""
        first, rest = self._track.steps[: self._headed], self._track.steps[self._headed :]
        kept = np.concatenate([first, rest[np.isin(rest[:, step.CODE], (step.OPEN, step.CLOSE, step.GATHER))]])
        kept[kept[:, step.CODE] == step.CLOSE, step.B :] = -1
        return kept

    def _run(self, cursor: Cursor, steps: np.ndarray, row: int) -> tuple[int, int, int]:
        """Walk some steps from the cursor on, which follows: the status, the op, and where. The header is at `row`."""
        while True:
            window = cursor.window
            self._state[:] = 0
            self._state[step.SOUGHT :: 2] = 1
            status, after, _, place, at = step.record_at(
                window.buf, cursor.at, cursor.line, window.stop, window.final, steps, self._ops, self._pool, row,
                self._head, self._empty, self._scratch, False, window.eol, self._marked(window), self._unsure,
                self._state, np.int64(0),
            )  # fmt: skip
            if status != step.MORE:
                if status == op.OK:
                    cursor.move(int(after))
                return status, place, at
            code = steps[0, step.CODE]
            if code in (step.UNTIL, step.WHILE, step.CLOSE):
                cursor.move(int(at))
            if not cursor.full:
                cursor.more()
            elif code in (step.UNTIL, step.CLOSE):
                cursor.pass_line()
            else:
                # a line that is too long does not match, so that what goes on while lines do ends before it
                return (op.OK if code == step.WHILE else step.LONG), place, at

    def _matches(self, cursor: Cursor, program: int) -> int:
        """Whether the next line is read by a program; the cursor stays."""
        line = np.array([[step.LINE_STEP, program, 0, 0, 0]], np.int64)
        before = cursor.place
        status, _, _ = self._run(cursor, line, 2)
        cursor.offset, cursor.line = before
        return op.MISS if status == step.CUT else status

    def _skip(self, cursor: Cursor, wanted: int) -> int:
        """Pass over so many lines: how many are not there."""
        while wanted:
            window = cursor.window
            after, passed = lines.skip(window.buf, cursor.at, window.stop, window.eol, wanted)
            wanted -= passed
            if wanted and not window.final:
                wanted -= cursor.pass_whole_lines()
                continue
            before = cursor.line
            cursor.move(int(after))
            return wanted - (cursor.line - before - passed)
        return 0

    def _seek(self, cursor: Cursor, number: int, text: Window) -> bool:
        """Go behind the next line with a mark, if there is one."""
        source, start = text.source, cursor.offset
        assert source is not None
        a, b = (int(cell) for cell in self._track.steps[number, step.A : step.B + 1])
        mark = self._track.expressions[-2 - a].pattern if a < 0 else self._pool[a:b].tobytes().decode()
        key = source.path, source.identity, text.end, f"{a < 0}{mark}"
        while start < _absent.get(key, NOWHERE):
            window = cursor.window
            at = int(mark_in(window.buf, cursor.at, window.stop, self._pool, a, b, window.eol, self._marked(window)))
            end = int(lines.find(window.buf, at, window.stop, window.eol)) if at >= 0 else window.stop
            if end == window.stop and not window.final:
                cursor.pass_whole_lines()
            elif at < 0:
                _absent[key] = start
            else:
                cursor.move(min(end + 1, window.stop))
                return True
        return False

    def _followed(self, cursor: Cursor) -> int:
        """Whether the next line that is not blank begins another record, or the text ends; the cursor goes there."""
        self._pass_blank(cursor)
        at_end = cursor.window.final and cursor.at == cursor.window.stop
        return op.OK if at_end else self._matches(cursor, int(self._track.steps[0, step.A]))

    def _pass_blank(self, cursor: Cursor) -> None:
        """Go on to the next line that is not blank."""
        while True:
            window = cursor.window
            at, _, known = step.next_start(window.buf, cursor.at, 0, window.stop, window.final, window.eol)
            cursor.move(int(at))
            if known or cursor.full:
                return
            cursor.more()

    def _values(self, window: Window, spans: np.ndarray) -> bytes:
        """The lines that hold the values of an open record: of each program the last that it reads."""
        steps = self._track.steps
        gathers = steps[steps[:, step.CODE] == step.GATHER]
        if not len(gathers):
            return b""
        found: dict[int, tuple[int, bytes]] = {}
        first, stop, line, _ = (int(cell) for cell in spans[gathers[0, step.A]])
        with Cursor(window, Place(first, line)) as cursor:
            while cursor.offset < stop:
                here = cursor.window
                end = here.stop if here.final else int(lines.rfind(here.buf, cursor.at, here.stop, here.eol)) + 1
                end = min(max(end, cursor.at), stop - here.base)
                for program in gathers[:, step.B]:
                    self._state[op.UNSURES] = 0
                    at = step.last_match(
                        here.buf, cursor.at, end, self._ops, program, self._pool, self._head, 2, False, here.eol,
                        self._unsure, self._state,
                    )  # fmt: skip
                    if at >= 0:
                        cut = int(lines.find(here.buf, at, here.stop, here.eol))
                        found[int(program)] = here.base + int(at), here.buf[at:cut].tobytes() + bytes([here.eol])
                cursor.move(end)
                cursor.pass_line()
        return b"".join(text for _, text in sorted(set(found.values())))

    def text(self, window: Window, start: int, stop: int) -> bytes:
        """A piece of the source."""
        assert window.source is not None
        with window.source.open() as file:
            return file.read(start, stop - start)

    def head(self, window: Window, start: Place) -> Window:
        """What a reject quotes of a record."""
        text = self.text(window, start.offset, min(start.offset + RAW, window.end))
        return packed(text, start.offset, window.eol)


def own(spans: np.ndarray, start: Place, stop: Place) -> Iterator[list[int]]:
    """What lies of each span between two places: its number, its first byte, its end, its first line, how many."""
    for number, (begin, end, line, count) in enumerate(spans.tolist()):
        first, last = max(line, start.line), min(line + count, stop.line)
        if first < last:
            yield [number, max(begin, start.offset), min(end, stop.offset), first, last - first]


def divided(track: RecordTrack, ordinal: int, walked: Walked, words: Mapping[str, str]) -> Iterator[Part]:
    """The parts of a record in the ranges behind the one that it begins in."""
    assert walked.spans is not None
    for start, stop in zip(walked.crossed, (*walked.crossed[1:], Place(NOWHERE, NOWHERE)), strict=True):
        spans = list(own(walked.spans, start, stop))
        lengths = {number: count for number, *_, count in spans}
        rows = {s.table.name: lengths.get(s.span, 0) for s in track.sections if s.counted}
        yield Part(ordinal, spans, dict(words), rows)


class SpanFeed:
    """Gives the lines of a span to the readers of its sections, window by window."""

    def __init__(
        self, readers: Sequence[SpanReader], span: Sequence[int], number: int, words: Mapping[str, str]
    ) -> None:
        self._readers, self._number, self._words = readers, number, words
        self.done = False
        self.position, self._stop, self._line = span

    def start(self, offset: int, mark: Mark | None) -> None:
        """It begins where its span does."""

    def leave_out(self, window: Window, stop: int, reject: Reject | None) -> None:
        for reader in self._readers:
            if reader.leave_out(reject and reject._replace(line=self._line + 1)):
                reject = None
        self.position, self._line = stop, self._line + 1
        self.done = stop >= self._stop

    def feed(self, window: Window) -> None:
        stop = min(window.lines_end, self._stop - window.base)
        start = self.position - window.base
        if start < stop:
            count = line_count(window, start, stop)
            spans = np.array([[start, stop, self._line, count]], np.int64)
            for reader in self._readers:
                header = reader.section.header
                words = None if header is None else ([self._words[header]], np.zeros(1, np.int64))
                reader.read(window, spans, np.array([self._number]), words)
            self.position, self._line = window.base + stop, self._line + count
        self.done = self.position >= self._stop
