"""The reader of records: it walks from one to the next, and has the rows of their sections read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count as boundaries

import numpy as np

from exa.editor.grammar.reasons import explain
from exa.editor.grammar.track import RecordTrack
from exa.editor.readers.cursor import Place, packed
from exa.editor.readers.far import LONG, FarWalker, Part, SpanFeed, Walked, divided, own
from exa.editor.readers.heads import Heads
from exa.editor.readers.lost import Lost
from exa.editor.readers.marked import MarkedLines
from exa.editor.readers.reading import LONGEST, NOWHERE, TOO_LONG, Mark, Reject, Result, Tally, Window, read_within
from exa.editor.readers.rows import RAW, resolve_unsure, text_start
from exa.editor.readers.selection import EVERYTHING, Selection
from exa.editor.readers.spans import SpanReader
from exa.editor.sources.source import OPEN, Source
from exa.kernels import lines, step, walk
from exa.kernels import template as op


class RecordReader:
    """Walks the records of a track and, unless it only plans, reads their rows.

    `found` is where it came into step (None if it never did), `records` how many records it found. `bases` says for
    each table of records how many there are before: for the track's own in earlier sources, for those inside its
    records in all that is read before.
    """

    def __init__(
        self,
        track: RecordTrack,
        wanted: Selection = EVERYTHING,
        result: Result | None = None,
        bases: Mapping[str, int] | None = None,
        rows: bool = True,
    ) -> None:
        self._track, self._result = track, result or Result()
        self._base = (bases or {}).get(track.name, 0)
        self._heads = Heads(track, wanted, rows)
        self._ops, self._pool = track.program.ops, track.program.pool
        self._make_room(64)
        self._rejects = np.empty((256, 6), np.int64)
        self._unsure = np.empty((64 + 4 * len(self._ops), 4), np.int64)
        self._state = np.zeros(step.SOUGHT + 2 * len(track.steps), np.int64)
        self._marked = MarkedLines(track.expressions)
        self._at = 0
        self._sections = [SpanReader(section, wanted, self._result, rows) for section in track.sections]
        inner = [t for t in track.inner if not rows or any(wanted.has(spec.name) for spec in t.tables)]
        self._inner = [RecordReader(t, wanted, self._result, bases, rows) for t in inner]
        self._walker: FarWalker | None = None
        self._names = {spec.name for spec in track.tables}
        self._lost = Lost()
        self.done, self.position = False, 0
        self.line = self.ordinal = self.records = self.passed = 0
        self.found: int | None = None
        self.parts: list[Part] = []
        "What the ranges behind this one hold of its last record."
        self._guess = False
        self._owner: int | None = None

    def _make_room(self, records: int) -> None:
        self._heads.columns.reserve(records)
        self._starts = np.empty((records, 2), np.int64)
        self._spans = np.empty((records, max(self._track.spans, 1), 4), np.int64)

    def start(self, offset: int, mark: Mark | None) -> None:
        self.done, self.position = False, offset
        self._lost.clear()
        self.line = mark.line if mark else 0
        self.ordinal = mark.ordinal if mark else 0
        for reader in self._family():
            reader._forget()
        lost = mark is None and offset > 0 and self._track.speculative
        # a range may end within a byte order mark: the next one then begins behind it, at line 0
        self._state[walk.SYNCING] = int(lost or (self._once and offset > 0 and not (mark and mark.line == 0)))
        self.found = None if lost else offset
        self._guess = mark is None and offset > 0
        self.parts = []

    def _forget(self) -> None:
        """Forget what is known of the text that was read."""
        self._state[:] = 0
        self._state[step.SOUGHT :: 2] = 1

    def feed(self, window: Window) -> None:
        state = self._state
        if self.position == 0:
            self.position = text_start(window)
        state[op.POSITION] = self.position - window.base
        state[op.LINE] = self.line
        stop = window.stop if self._once and state[walk.SYNCING] else min(window.stop, window.far)
        final = window.final and stop == window.stop
        while True:
            first = self._heads.columns.rows
            lost = state[walk.SYNCING] == 1 and self.found is None
            full, count = self._walk(window, first, stop, window.limit, final)
            if lost and count:
                self.found = window.base + int(self._starts[first, 0])
                self.passed = int(self._starts[first, 1])
            self._take(window, first, count, self._owners(count))
            if full == walk.RECORDS_FULL:
                self._make_room(2 * len(self._starts))
            if full == op.DONE:
                if final or not self._is_far(window, stop):
                    break
                if self._guess:
                    self.found, self.done = None, True
                    return
                self._go_far(window)
        self.position = window.base + int(state[op.POSITION])
        self.line = int(state[op.LINE])
        in_step = state[walk.SYNCING] != step.ASTRAY or self.position >= window.end
        self.done = window.final or (self.position >= window.base + window.limit and in_step)

    @property
    def _once(self) -> bool:
        return bool(self._track.steps[0, step.CODE] == step.ONCE)

    def _owners(self, count: int) -> np.ndarray | None:
        return None if self._owner is None else np.full(count, self._owner)

    def _is_far(self, window: Window, stop: int) -> bool:
        """Whether the walk stopped before what is longer than a window should be."""
        at, syncing = int(self._state[op.POSITION]), int(self._state[walk.SYNCING])
        if at >= window.stop or (at >= window.limit and syncing != step.ASTRAY):
            return False
        if self._once and syncing:
            return window.stop - at >= LONGEST
        return window.stop >= window.far or stop - at >= LONG

    def _go_far(self, window: Window) -> None:
        """Go on behind what no window holds."""
        state = self._state
        if self._walker is None:
            self._walker = FarWalker(self._track, self._heads.empty)
        if window.end >= OPEN:
            assert window.source is not None
            known = window.source.measured()
            window = replace(window, source=known, end=known.size)
        start = Place(window.base + int(state[op.POSITION]), int(state[op.LINE]))
        if state[walk.SYNCING] == step.ASTRAY:
            after = self._walker.believable(window, start, window.end)
            state[walk.SYNCING] = 0 if after.offset < window.end else step.ASTRAY
        elif self._once and state[walk.SYNCING]:
            after = self._walker.next_line(window, start)
        else:
            after, too_long = self._walker.begin(window, start)
            if too_long:
                self._refuse_line(self._walker, window, start)
            elif after == start:
                after = self._far_record(self._walker, window, start)
        state[op.POSITION], state[op.LINE] = after.offset - window.base, after.line

    def _far_record(self, walker: FarWalker, window: Window, start: Place) -> Place:
        """Read the record at a place, or reject it: where reading goes on."""
        state, counted = self._state, self._track.speculative
        bounds = boundaries(window.base + window.limit, window.far - window.limit) if window.far < NOWHERE >> 1 else ()
        walked = walker.walk(window, start, step.FOLLOWS if counted else np.int64(0), bounds)
        status, after, at = walked.status, walked.after, walked.at
        if status == step.ASTRAY:
            inner = walker.believable(window, walker.next_line(window, start), after.offset)
            status = op.OK
            if inner.offset < after.offset:
                status, after, at = step.PROMISED, inner, inner.line - start.line
        if status == op.OK:
            self._take_far(walker, window, start, walked)
            state[walk.SYNCING] = int(self._once)
            return after
        seeking = self._track.steps[0, step.CODE] == step.SEEK
        if walked.is_too_long_at(start) and not (counted or seeking or self._once):
            self._refuse_line(walker, window, start)
            return walker.next_line(window, start)
        if status != op.MISS or counted or seeking:
            here = walked.window or walker.head(window, start)
            begin = start.offset - here.base
            end = int(lines.find(here.buf, begin, here.stop, here.eol))
            reject = np.array([walked.op, status, begin, end, at, start.line], np.int64)
            self._reject(here, [self._explain(here, reject)], self._heads.columns.rows, 0)
        if status == step.CUT and walked.at and walked.window is None:
            # other records of the window need not look for it again
            sought = step.SOUGHT + 2 * walked.at
            state[sought : sought + 2] = walked.stop - window.base, NOWHERE
        if status == step.PROMISED or (status == step.CUT and seeking):
            return after
        if status != op.MISS or counted:
            state[walk.SYNCING] = step.ASTRAY if counted else int(self._once)
        return walker.next_line(window, start)

    def _take_far(self, walker: FarWalker, window: Window, start: Place, walked: Walked) -> None:
        """Keep a record of which the walker has left the places of its sections and a digest."""
        digest = packed(walked.digest, start.offset, window.eol)
        state, first = self._state.copy(), self._heads.columns.rows
        self._state[op.POSITION], self._state[op.LINE], self._state[walk.SYNCING] = 0, start.line, 0
        _, found = self._walk(digest, first, digest.stop, digest.stop, True, walker.digest_steps)
        assert found == 1, self._track.name
        self._take(digest, first, 1, self._owners(1), (window, walked))
        self._state[:] = state
        self._at = window.base
        for place in walked.omitted_outside([reader.section.span for reader in self._sections]):
            self._refuse_line(walker, window, place, within=True)

    def _refuse_line(self, walker: FarWalker, window: Window, place: Place, within: bool = False) -> None:
        """Refuse a line that is too long and of no section; those of records inside others are of these, and once."""
        known = any(r.offset == place.offset and r.section in self._names for r in self._result.rejects)
        if not known and (within or self._owner is None):
            raw = walker.text(window, place.offset, min(place.offset + RAW, window.end))
            self._reject(window, [Reject(place.line + 1, place.offset, self._track.name, "", TOO_LONG, raw)], 0, 0)

    def _read_far(self, window: Window, walked: Walked, number: int, words: dict[str, str]) -> None:
        """Read the rows of a long record that lie in the range, and say which are parts of others."""
        assert walked.spans is not None
        if walked.stop <= window.base + window.far or not walked.crossed:
            mine = own(walked.spans, Place(0, 0), Place(NOWHERE, NOWHERE))
        else:
            mine = own(walked.spans, Place(0, 0), walked.crossed[0])
            self.parts = list(divided(self._track, self.ordinal, walked, words))
        for reader in self._sections:
            reader.see(words.get(str(reader.section.header), ""))
        for span in mine:
            self._read_span(window, span, number, words)
        for inner in self._inner:
            inner.read_far(window, walked.spans[inner._track.span], number)

    def _read_span(self, window: Window, span: Sequence[int], number: int, words: dict[str, str]) -> None:
        """Read the lines of a long span into the sections that lie in it, or only count them."""
        readers = [reader for reader in self._sections if reader.section.span == span[0]]
        if any(reader.reads for reader in readers):
            assert window.source is not None
            feed = SpanFeed(readers, span[1:4], number, words)
            read_within(window.source, window.eol, [feed], span[2], window.width)
            return
        for reader in readers:
            header = reader.section.header
            one = None if header is None else ([words[header]], np.zeros(1, np.int64))
            reader.read(window, np.array([span[1:]], np.int64), np.array([number]), one)

    def read_part(self, window: Window, part: Part) -> None:
        """Read what a range holds of a record that began in an earlier one."""
        number = part.ordinal + (self._base if self._track.table else 0)
        for span in part.spans:
            self._read_span(window, span, number, part.words)

    def read_far(self, window: Window, span: np.ndarray, owner: int) -> None:
        """Read the records within a long span of the source."""
        assert window.source is not None
        self.position, self.line = int(span[step.START]), int(span[step.FIRST_LINE])
        self._state[walk.SYNCING], self._owner, self.done, self._guess = 0, owner, False, False
        if span[step.START] < span[step.STOP]:
            read_within(window.source, window.eol, [self], int(span[step.STOP]), window.width)
        self._owner = None

    def read_within(self, window: Window, spans: np.ndarray, owners: np.ndarray) -> None:
        """Read the records that lie in spans of the window; `owners` number the records that these belong to."""
        state = self._state
        first, total = self._heads.columns.rows, 0
        counts = np.zeros(len(spans), np.int64)
        for k, span in enumerate(spans):
            state[op.POSITION], state[op.LINE], state[walk.SYNCING] = span[step.START], span[step.FIRST_LINE], 0
            while True:
                full, count = self._walk(window, first + total, span[step.STOP], span[step.STOP], True)
                counts[k] += count
                total += count
                if full == op.DONE:
                    break
                self._take(window, first, total, np.repeat(owners, counts))
                first, total = first + total, 0
                counts[:] = 0
                if full == walk.RECORDS_FULL:
                    self._make_room(2 * len(self._starts))
        self._take(window, first, total, np.repeat(owners, counts))

    def _walk(
        self, window: Window, row: int, stop: int, limit: int, final: bool, steps: np.ndarray | None = None
    ) -> tuple[int, int]:
        """How a walk went from the place that the state says, and how many records it found, from number `row` on."""
        steps = self._track.steps if steps is None else steps
        self._state[walk.RECORDS] = row
        self._state[step.SOUGHT :] -= window.base - self._at
        self._at = window.base
        full = walk.walk(
            window.buf, stop, limit, final, steps, self._ops, self._pool, self._heads.columns.out,
            self._heads.empty, self._starts, self._spans, False, window.eol, self._marked(window),
            self._rejects, self._unsure, self._state,
        )  # fmt: skip
        return full, int(self._state[walk.RECORDS]) - row

    def _take(
        self,
        window: Window,
        first: int,
        count: int,
        owners: np.ndarray | None = None,
        far: tuple[Window, Walked] | None = None,
    ) -> None:
        """Keep the records of a walk, and have their sections and the records inside them read.

        The window of a `far` record is its digest.
        """
        state, track, heads = self._state, self._track, self._heads
        resolve_unsure(window.buf, self._unsure[: state[op.UNSURES]], heads.columns.out)
        self._reject(window, [self._explain(window, row) for row in self._rejects[: state[op.REJECTS]]], first, count)
        state[op.UNSURES] = state[op.REJECTS] = 0
        heads.take(window, first, self._starts[first : first + count], owners)
        if track.table:
            self._result.tally(track.name, count, 0)
        numbers = np.arange(self.ordinal, self.ordinal + count) + (self._base if track.table else 0)
        if owners is not None and not track.table:
            numbers = owners
        headers = dict.fromkeys(reader.section.header for reader in self._sections)
        words = {header: heads.words(window, header, first, count) for header in headers if header is not None}
        if far is not None:
            self._read_far(*far, int(numbers[0]), {header: one[0][0] for header, one in words.items()})
        else:
            spans = self._spans[first : first + count]
            for reader in self._sections:
                reader.read(window, spans[:, reader.section.span], numbers, words.get(str(reader.section.header)))
            for inner in self._inner:
                inner.read_within(window, spans[:, inner._track.span], numbers)
        self._result.claimed += count * int((track.steps[:, step.CODE] == step.LINE_STEP).sum())
        heads.columns.seal(window.buf)
        self.ordinal += count
        self.records += count

    def _reject(self, window: Window, rejects: list[Reject], first: int, count: int) -> None:
        if self._track.speculative:
            self._lost.add(rejects, window.base + self._starts[first : first + count, 0])
        else:
            self._result.rejects += rejects
        if rejects:
            self._result.tally(self._track.tables[0].name, 0, len(rejects))

    def _explain(self, window: Window, row: np.ndarray) -> Reject:
        start, stop = int(row[op.REJECT_START]), int(row[op.REJECT_STOP])
        track = self._track
        if track.speculative:
            stop = window.stop  # see `Lost`
        elif row[op.REJECT_STATUS] == step.CUT and track.steps[0, step.CODE] in (step.SEEK, step.ONCE):
            stop = stop if track.span >= 0 else window.stop  # the text ends with it
        return Reject(
            int(row[op.REJECT_LINE]) + 1,
            window.base + start,
            track.name,
            *explain(window.buf, window.stop, window.eol, track.program, row),
            window.buf[start : min(stop, start + RAW)].tobytes(),
        )

    def quote(self, source: Source) -> None:
        """Hand over the rejects of the range, each with its text up to where reading goes on."""
        self._result.rejects += self._lost.quoted(source, self.position)

    def next_source(self) -> None:
        """Count the records of the source that was read to those before the next."""
        self._base += self.ordinal

    def _family(self) -> Iterator["RecordReader"]:
        """This reader and those of the records inside, in the order of `RecordTrack.family`."""
        yield self
        for inner in self._inner:
            yield from inner._family()

    def row_counts(self) -> dict[str, int]:
        """How many rows there are so far in each table."""
        counts = {}
        for reader in self._family():
            if reader._track.table:
                counts[reader._track.name] = reader._heads.columns.rows
            counts |= {section.name: section.rows for section in reader._sections}
        return counts

    def promised(self) -> dict[str, int]:
        """How many rows each table of counted rows, and each of records inside records, has by what headers say."""
        promised = {s.name: s.counted for reader in self._family() for s in reader._sections if s.section.counted}
        inner = {r._track.name: r.records for r in self._family() if r is not self and r._track.table}
        return promised | inner

    def headers(self) -> dict[str, list[str]]:
        """By table whose columns the text says: the templates of its rows."""
        return {s.name: s.headers for reader in self._family() for s in reader._sections if s.headers}

    def present(self) -> dict[str, list[str]]:
        """By table: the optional columns for which a record had a value."""
        return {reader._track.name: reader._heads.present() for reader in self._family()}

    def gaps(self) -> dict[str, np.ndarray]:
        """By table of counted rows: which of those that the headers promise became none."""
        return {s.name: np.concatenate(s.gaps) for reader in self._family() for s in reader._sections if s.gaps}

    def finish(self) -> None:
        """Hand over the tables."""
        if self._track.table is not None:
            self._result.tables[self._track.name] = self._heads.table()
            self._result.tallies.setdefault(self._track.name, Tally())
        for section in self._sections:
            section.finish()
        for inner in self._inner:
            inner.finish()
