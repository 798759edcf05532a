"""The reader of records: it walks from one to the next, and has the rows of their sections read."""

from collections.abc import Mapping

import numpy as np

from exa.editor.columns import Column, Columns, Words, joined
from exa.editor.places import OFFSET, first_lines, put_places
from exa.editor.reading import Mark, Reject, Result, Tally, Window
from exa.editor.reasons import reason_of
from exa.editor.rows import RAW, RowReader, resolve_unsure, text_start
from exa.editor.selection import Selection
from exa.editor.source import Source
from exa.editor.template import Template
from exa.editor.track import RecordTrack, SectionSpec, columns_of
from exa.kernels import template as op
from exa.kernels import text, walk
from exa.kernels.jit import PADDING


class RecordReader:
    """Walks the records of a track and, unless it only plans, reads their rows.

    `found` is where it came into step (None if it never did), `records` how many records it found. The parents'
    numbers begin at `base`: the records before this source.
    """

    def __init__(self, track: RecordTrack, wanted: Selection, result: Result, base: int = 0, rows: bool = True):
        self._track, self._result, self._base, self._read_rows = track, result, base, rows
        fields = tuple(wanted.kinded(track.name, column) for column in track.fields) + wanted.places_of(track.name)
        self._kept = [f.name for f in fields if wanted.has(track.name, f.name) and not f.name.startswith("_")]
        self._head = Columns(fields)
        self._keys = self._wanted_keys()
        self._empty = np.array([column.missing for column in fields], np.int64)
        self._wanted = wanted
        self._ops, self._pool = track.program.ops, track.program.pool
        self._make_room(64)
        self._rejects = np.empty((256, 6), np.int64)
        self._unsure = np.empty((64 + 4 * len(self._ops), 4), np.int64)
        self._rows: list[dict[str, RowReader]] = [{} for _ in track.sections]
        self._state = np.zeros(8, np.int64)
        self.done, self.position = False, 0
        self.line = self.ordinal = self.records = 0
        self.found: int | None = None
        self._lost: list[tuple[Reject, int]] = []
        self.passed = 0
        self.headers: dict[str, list[str]] = {}
        self.rows: dict[str, int] = {}
        self.gaps: dict[str, list[np.ndarray]] = {}
        "By table of counted rows: which of their lines became no row."

    def _wanted_keys(self) -> list[tuple[int, np.ndarray, np.ndarray, bool]]:
        """Of each key that is asked for: the slot of the text, the key, its own slots, and whether it is a text."""
        headers = {section.header for section in self._track.sections}
        slots = self._head.slots
        keys = []
        for name, keyed in self._track.keys.items():
            for key, columns in keyed.items():
                names = (columns,) if isinstance(columns, str) else columns
                if not self._read_rows or headers.union(self._kept).intersection(names):
                    word = np.frombuffer(key.encode() + bytes(PADDING), np.uint8).copy()
                    keys.append((slots[name], word, np.array([slots[n] for n in names]), isinstance(columns, str)))
        return keys

    def _make_room(self, records: int) -> None:
        self._head.reserve(records)
        self._starts = np.empty((records, 2), np.int64)
        self._spans = np.empty((records, max(len(self._track.sections), 1), 4), np.int64)

    def start(self, offset: int, mark: Mark | None) -> None:
        self.done, self.position = False, offset
        self._lost.clear()
        self.line = mark.line if mark else 0
        self.ordinal = mark.ordinal if mark else 0
        self._state[:] = 0
        once = self._track.steps[0, walk.CODE] == walk.ONCE
        lost = mark is None and offset > 0 and self._track.speculative
        # a range may end within a byte order mark: the next one then begins behind it, at line 0
        self._state[walk.SYNCING] = int(lost or (once and offset > 0 and not (mark and mark.line == 0)))
        self.found = None if lost else offset

    def feed(self, window: Window) -> None:
        state, track = self._state, self._track
        if self.position == 0:
            self.position = text_start(window)
        state[op.POSITION] = self.position - window.base
        state[op.LINE] = self.line
        while True:
            first = self._head.rows
            state[walk.RECORDS] = first
            lost = state[walk.SYNCING] == 1 and self.found is None
            full = walk.walk(
                window.buf, window.stop, window.limit, window.final, track.steps, self._ops, self._pool,
                self._head.out, self._empty, self._starts, self._spans, False, window.eol,
                self._rejects, self._unsure, state,
            )  # fmt: skip
            count = int(state[walk.RECORDS]) - first
            if lost and count:
                self.found = window.base + int(self._starts[first, 0])
                self.passed = int(self._starts[first, 1])
            self._take(window, first, count)
            if full == op.DONE:
                break
            self._make_room(2 * len(self._starts))
        self.position = window.base + int(state[op.POSITION])
        self.line = int(state[op.LINE])
        in_step = state[walk.SYNCING] != walk.ASTRAY
        self.done = window.final or (self.position >= window.base + window.limit and in_step)

    def _take(self, window: Window, first: int, count: int) -> None:
        """Keep the records of one walk, and read their rows."""
        state, result = self._state, self._result
        resolve_unsure(window.buf, self._unsure[: state[op.UNSURES]], self._head.out)
        rejected = self._rejects[: state[op.REJECTS]]
        state[op.UNSURES] = state[op.REJECTS] = 0
        self._head.rows = first + count
        self._read_keys(window, first, count)
        if OFFSET in self._head.slots:
            starts, at = self._starts[first : first + count].T
            put_places(self._head, first, window.base, starts, first_lines(window, starts), at)
        name = self._track.name
        owner = result.tallies.setdefault(name, Tally()) if self._track.table else None
        rejects = [self._explain(window, row) for row in rejected]
        self._quote(window, self._starts[first : first + count, 0], rejects)
        if owner:
            owner.seen += count + len(rejects)
            owner.rejects += len(rejects)
        elif rejects:
            tally = result.tallies.setdefault(self._track.sections[0].table.name, Tally())
            tally.seen += len(rejects)
            tally.rejects += len(rejects)
        for index, section in enumerate(self._track.sections):
            spans = self._spans[first : first + count, index]
            slots = self.rows.get(section.table.name, 0) + np.cumsum(spans[:, walk.LINES]) - spans[:, walk.LINES]
            if section.counted:
                self.rows[section.table.name] = self.rows.get(section.table.name, 0) + int(spans[:, walk.LINES].sum())
            templates: Mapping[str | None, np.ndarray]
            if section.header is None:
                templates = {None: np.arange(count)}
            else:
                templates = self._by_header(window, section, first, count)
            for key, rows in templates.items():
                self._read_section(window, index, section, key, spans[rows], rows, slots[rows])
        result.claimed += count * int((self._track.steps[:, walk.CODE] == walk.LINE_STEP).sum())
        self._head.seal(window.buf)
        self.ordinal += count
        self.records += count

    def _read_keys(self, window: Window, first: int, count: int) -> None:
        """Fill the columns that come from the ``key=value`` pairs of a header's text."""
        head = self._head
        for slot, word, slots, is_text in self._keys:
            spans = head.out[slot, first : first + count]
            if is_text:
                text.value_after(window.buf, spans, word, len(word) - PADDING, head.out[slots[0]], first)
            else:
                text.numbers_after(window.buf, spans, word, len(word) - PADDING, head.out, slots, first)

    def _by_header(self, window: Window, section: SectionSpec, first: int, count: int) -> dict[str | None, np.ndarray]:
        """The records by the template of their rows, which their header says."""
        assert section.columns is not None
        assert section.header is not None
        codes = self._head.out[self._head.slots[section.header], first : first + count].copy()
        if (codes >> text.SPAN_SIZE).any():
            words = Words()
            words.take(window.buf, codes)
            headers = words.array(codes).dictionary.to_pylist()
        else:
            headers = [""]
        templates = [section.columns(header) for header in headers]
        known = self.headers.setdefault(section.table.name, [])
        known += [template for template in dict.fromkeys(templates) if template not in known]
        if len(set(templates)) == 1:
            return {templates[0]: np.arange(count)}
        numbers = np.array([known.index(template) for template in templates], np.int64)[codes]
        return {known[number]: np.flatnonzero(numbers == number) for number in np.unique(numbers)}

    def _read_section(
        self,
        window: Window,
        index: int,
        section: SectionSpec,
        key: str | None,
        spans: np.ndarray,
        rows: np.ndarray,
        slots: np.ndarray,
    ) -> None:
        """Read the spans of the records `rows`; `slots` says how many counted lines come before each."""
        if not self._read_rows or not self._wanted.has(section.table.name):
            return
        reader = self._rows[index].get(key or "")
        if reader is None:
            reader = self._rows[index][key or ""] = self._row_reader(section, key)
        tagged = np.empty((len(spans), 4), np.int64)
        tagged[:, op.SPAN_START] = spans[:, walk.START]
        tagged[:, op.SPAN_STOP] = spans[:, walk.STOP]
        tagged[:, op.SPAN_LINE] = spans[:, walk.FIRST_LINE]
        tagged[:, op.SPAN_TAG] = rows + self.ordinal + (self._base if section.table.parent else 0)
        if not len(tagged):
            return
        before = reader.columns.rows
        rejects = reader.read(window, tagged, section.miss, window.limit - window.stop)
        self._result.rejects += rejects
        if section.counted and rejects:
            passed = np.array([reject.line - 1 for reject in rejects])
            owner = np.searchsorted(spans[:, walk.FIRST_LINE], passed, side="right") - 1
            gaps = slots[owner] + passed - spans[owner, walk.FIRST_LINE]
            self.gaps.setdefault(section.table.name, []).append(gaps)
        tally = self._result.tallies.setdefault(section.table.name, Tally())
        kept = reader.columns.rows - before
        tally.seen += kept + len(rejects)
        tally.rejects += len(rejects)
        self._result.claimed += kept

    def _row_reader(self, section: SectionSpec, key: str | None) -> RowReader:
        spec = section.table
        tag = spec.parent or spec.numbered
        if key is None:
            return RowReader(spec.name, section.templates, self._wanted.columns_of(spec), tag, section.fortran)
        template = Template.parse(key)
        # the owner also where it is not wanted: `joined` sorts by it
        own = self._wanted.take(spec.name, columns_of(template)) + self._wanted.places_of(spec.name)
        columns = (Column(str(tag), "int"), *own)
        return RowReader(spec.name, (template,), columns, tag, section.fortran)

    def _explain(self, window: Window, row: np.ndarray) -> Reject:
        start, stop = int(row[op.REJECT_START]), int(row[op.REJECT_STOP])
        section = self._track.name
        if self._track.speculative:
            stop = window.stop  # see `_quote`
        elif row[op.REJECT_STATUS] == walk.CUT and self._track.steps[0, walk.CODE] in (walk.SEEK, walk.ONCE):
            stop = window.stop  # the text ends with it
        return Reject(
            int(row[op.REJECT_LINE]) + 1,
            window.base + start,
            section,
            self._track.program.owner(int(row[op.REJECT_OP])),
            reason_of(window.buf, window.stop, window.eol, self._track.program, row),
            window.buf[start : min(stop, start + RAW)].tobytes(),
        )

    def _quote(self, window: Window, starts: np.ndarray, rejects: list[Reject]) -> None:
        """Keep rejects for `quote`, each with the byte where reading goes on: where the next record begins."""
        if not self._track.speculative:
            self._result.rejects += rejects
            return
        self._lost += [(reject, -1) for reject in rejects]
        if not self._lost or self._lost[-1][1] >= 0:
            return
        begins = np.union1d(window.base + starts, [reject.offset for reject in rejects]).astype(np.int64)
        for place in range(len(self._lost) - 1, -1, -1):
            reject, stop = self._lost[place]
            if stop >= 0:
                break
            k = int(np.searchsorted(begins, reject.offset, side="right"))
            if k < len(begins):
                self._lost[place] = reject, int(begins[k])

    def quote(self, source: Source) -> None:
        """Hand over the rejects of the range, each with its text up to where reading goes on."""
        for reject, stop in self._lost:
            size = min((self.position if stop < 0 else stop) - reject.offset, RAW)
            raw = reject.raw if len(reject.raw) >= size else source.head(size, reject.offset)
            self._result.rejects.append(reject._replace(raw=raw[:size]))
        self._lost.clear()

    def next_source(self) -> None:
        """Count the records of the source that was read to those before the next."""
        self._base += self.ordinal

    def row_counts(self) -> dict[str, int]:
        """How many rows there are so far in each table, by the section that reads them."""
        counts = {
            section.table.name: sum(reader.columns.rows for reader in readers.values())
            for section, readers in zip(self._track.sections, self._rows, strict=True)
        }
        return counts | ({self._track.name: self._head.rows} if self._track.table else {})

    def present(self) -> list[str]:
        """The optional columns for which a record had a value."""
        return [
            column.name for column in self._head.columns if column.optional and not self._head.is_empty(column.name)
        ]

    def finish(self) -> None:
        if self._track.table is not None:
            table = self._head.table()
            lacking = {c.name for c in self._head.columns if c.optional and self._head.is_empty(c.name)}
            self._result.tables[self._track.name] = table.select([name for name in self._kept if name not in lacking])
            self._result.tallies.setdefault(self._track.name, Tally())
        for section, readers in zip(self._track.sections, self._rows, strict=True):
            if not self._read_rows or not self._wanted.has(section.table.name):
                continue
            tally = self._result.tallies.setdefault(section.table.name, Tally())
            tally.overflows = sum(reader.overflows for reader in readers.values())
            if not readers:
                readers[""] = self._row_reader(section, None) if section.templates else self._row_reader(section, "{_}")
            owner = section.table.parent or section.table.numbered
            table = joined([reader.columns.table() for reader in readers.values()], owner)
            kept = [name for name in table.column_names if self._wanted.has(section.table.name, name)]
            self._result.tables[section.table.name] = table.select(kept)
