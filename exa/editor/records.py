"""The reader of records: it walks from one to the next, and has the rows of their sections read."""

from collections.abc import Iterator, Mapping

import numpy as np

from exa.editor.heads import Heads
from exa.editor.lost import Lost
from exa.editor.marks import MarkedLines
from exa.editor.reading import Mark, Reject, Result, Tally, Window
from exa.editor.reasons import explain
from exa.editor.rows import RAW, resolve_unsure, text_start
from exa.editor.selection import EVERYTHING, Selection
from exa.editor.source import Source
from exa.editor.spans import SpanReader
from exa.editor.track import RecordTrack
from exa.kernels import step, walk
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
        self._lost = Lost()
        self.done, self.position = False, 0
        self.line = self.ordinal = self.records = self.passed = 0
        self.found: int | None = None

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
        once = self._track.steps[0, step.CODE] == step.ONCE
        lost = mark is None and offset > 0 and self._track.speculative
        # a range may end within a byte order mark: the next one then begins behind it, at line 0
        self._state[walk.SYNCING] = int(lost or (once and offset > 0 and not (mark and mark.line == 0)))
        self.found = None if lost else offset

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
        while True:
            first = self._heads.columns.rows
            lost = state[walk.SYNCING] == 1 and self.found is None
            full, count = self._walk(window, first, window.stop, window.limit, window.final)
            if lost and count:
                self.found = window.base + int(self._starts[first, 0])
                self.passed = int(self._starts[first, 1])
            self._take(window, first, count)
            if full == op.DONE:
                break
            if full == walk.RECORDS_FULL:
                self._make_room(2 * len(self._starts))
        self.position = window.base + int(state[op.POSITION])
        self.line = int(state[op.LINE])
        in_step = state[walk.SYNCING] != step.ASTRAY
        self.done = window.final or (self.position >= window.base + window.limit and in_step)

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

    def _walk(self, window: Window, row: int, stop: int, limit: int, final: bool) -> tuple[int, int]:
        """How a walk went from the place that the state says, and how many records it found, from number `row` on."""
        self._state[walk.RECORDS] = row
        self._state[step.SOUGHT :] -= window.base - self._at
        self._at = window.base
        full = walk.walk(
            window.buf, stop, limit, final, self._track.steps, self._ops, self._pool, self._heads.columns.out,
            self._heads.empty, self._starts, self._spans, False, window.eol, self._marked(window),
            self._rejects, self._unsure, self._state,
        )  # fmt: skip
        return full, int(self._state[walk.RECORDS]) - row

    def _take(self, window: Window, first: int, count: int, owners: np.ndarray | None = None) -> None:
        """Keep the records of a walk, and have their sections and the records inside them read."""
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
        for reader in self._sections:
            header = reader.section.header
            words = None if header is None else heads.words(window, header, first, count)
            reader.read(window, self._spans[first : first + count, reader.section.span], numbers, words)
        for inner in self._inner:
            inner.read_within(window, self._spans[first : first + count, inner._track.span], numbers)
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
