"""The reader of rows that a regular expression finds: RE2 says where the groups are, the kernels read them."""

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from exa.editor.grammar import regex
from exa.editor.grammar.columns import Column, Columns
from exa.editor.grammar.patterns import Pattern
from exa.editor.grammar.template import Program
from exa.editor.readers.places import OFFSET, put_places
from exa.editor.readers.reading import RAW, Reject, Window
from exa.editor.readers.rows import explained, resolve_unsure
from exa.editor.readers.schema import refuse
from exa.editor.readers.search import SAMPLE, Finder, Query, gathered
from exa.kernels import groups as kernel
from exa.kernels import template as op

#: Lines that are read at once.
BATCH = 4096


class GroupReader:
    """Reads the lines that match an expression into the columns of a table."""

    def __init__(
        self, name: str, pattern: Pattern, columns: tuple[Column, ...], tag: str | None = None, fortran: bool = False
    ) -> None:
        self.name, self.columns, self.overflows = name, Columns(columns), 0
        self._pattern = pattern
        self._program = Program()
        slots = self.columns.slots
        self._firsts = np.array([self._program.add(one, slots, fortran) for one in pattern.templates])
        self._tag = slots.get(tag or "", -1)
        self._slots = np.array([slots.get(name, -1) for name in pattern.expression.names])
        missing = {column.name: column.missing for column in columns}
        self._absent = np.array([missing.get(name, 0) for name in pattern.expression.names])
        self._ops, self._pool = self._program.ops, self._program.pool
        self._finder: Finder | None = None
        self._rejects = np.empty((BATCH, 6), np.int64)
        self._unsure = np.empty((BATCH * len(self._firsts), 4), np.int64)

    def read(self, window: Window, spans: np.ndarray, miss: int, size: int) -> list[Reject]:
        """Read the lines of spans, in the order of the text, as a `RowReader` does."""
        if spans[0, op.SPAN_START] >= spans[-1, op.SPAN_STOP]:
            return []
        strict = miss != op.IGNORE
        begins, ends, numbers, tags = self._candidates(window, spans, strict)
        texts = regex.column(*gathered(window.buf, begins, ends, trim=True))
        bad = np.zeros(len(begins), bool)
        if not window.ascii:
            texts, bad = decoded(texts)
        found = self._pattern.expression.spans(texts)
        matched = np.asarray(found.is_valid())
        rejects = self._refused(window, begins, ends, numbers, matched & bad, "is not UTF-8")
        if strict:
            blank = np.asarray(pc.equal(pc.utf8_trim_whitespace(texts), ""))
            missed = ~matched & ~(blank & (miss != op.REJECT))
            rejects += self._refused(window, begins, ends, numbers, missed, "does not match the expression")
        kept = np.flatnonzero(matched & ~bad)
        groups = np.array([_spans(found.field(place), begins) for place in range(found.type.num_fields)])[:, kept]
        rows = np.column_stack([begins, ends, numbers, tags])[kept]
        first = self.columns.rows
        for at in range(0, len(kept), BATCH):
            rejects += self._batch(window, rows[at : at + BATCH], np.ascontiguousarray(groups[:, at : at + BATCH]))
        if OFFSET in self.columns.slots:
            rejects += refuse(self.columns, first, window, self.name)
        self.columns.seal(window.buf)
        return rejects

    def _candidates(self, window: Window, spans: np.ndarray, strict: bool) -> tuple[np.ndarray, ...]:
        """The lines of the spans that may match: where each begins and ends, its number, and the tag of its span."""
        start, stop = int(spans[0, op.SPAN_START]), int(spans[-1, op.SPAN_STOP])
        buf = window.buf[start:]
        if self._finder is None:
            query = Query((self._pattern.text,), (self._pattern.candidates(strict),))
            self._finder = Finder(query, buf[: min(stop - start, SAMPLE)], window.eol)
        self._finder.eol = window.eol
        hits, _ = self._finder(buf, stop - start, numbered=True)
        begins = hits.begins + start
        owners = np.searchsorted(spans[:, op.SPAN_START], begins, side="right") - 1
        inside = begins < spans[owners, op.SPAN_STOP]
        found = begins, hits.ends + start, hits.numbers + spans[0, op.SPAN_LINE], spans[owners, op.SPAN_TAG]
        return tuple(cells[inside] for cells in found)

    def _batch(self, window: Window, rows: np.ndarray, groups: np.ndarray) -> list[Reject]:
        columns, first = self.columns, self.columns.rows
        if first + len(rows) > columns.out.shape[1]:
            columns.reserve(2 * (first + len(rows)))
        state = np.zeros(8, np.int64)
        state[op.ROWS] = first
        placed, tags = columns.slots.get(OFFSET, -1), rows[:, op.SPAN_TAG].copy()
        if placed >= 0:
            rows[:, op.SPAN_TAG] = np.arange(len(rows))
        kernel.read_groups(
            window.buf, rows, groups, self._ops, self._firsts, self._slots, self._absent, self._pool, columns.out,
            placed if placed >= 0 else self._tag, self._rejects, self._unsure, state,
        )  # fmt: skip
        columns.rows = int(state[op.ROWS])
        resolve_unsure(window.buf, self._unsure[: state[op.UNSURES]], columns.out)
        self.overflows += int(state[op.OVERFLOWS])
        if placed >= 0:
            kept = columns.out[placed, first : columns.rows].copy()
            lines = rows[kept]
            if self._tag >= 0:
                columns.out[self._tag, first : columns.rows] = tags[kept]
            stops = np.minimum(lines[:, op.SPAN_STOP] + 1, window.stop)
            put_places(columns, first, window.base, lines[:, op.SPAN_START], stops, lines[:, op.SPAN_LINE])
        return explained(window, window.buf, self.name, self._program, self._rejects[: state[op.REJECTS]])

    def _refused(
        self, window: Window, begins: np.ndarray, ends: np.ndarray, numbers: np.ndarray, which: np.ndarray, reason: str
    ) -> list[Reject]:
        """Rejects of whole lines."""
        rejects = []
        for k in np.flatnonzero(which):
            raw = window.buf[begins[k] : min(ends[k], begins[k] + RAW)].tobytes()
            why = f"the line {reason}: {raw[:40].decode(errors='backslashreplace')!r}"
            rejects.append(Reject(int(numbers[k]) + 1, window.base + int(begins[k]), self.name, "", why, raw))
        return rejects


def decoded(texts: pa.Array) -> tuple[pa.Array, np.ndarray]:
    """The texts with a replacement for what is not UTF-8 in them, and which ones have such bytes."""
    raw = texts.cast(pa.large_binary(), safe=False)
    try:
        raw.cast(pa.large_string())
        return texts, np.zeros(len(texts), bool)
    except pa.ArrowInvalid:
        lines = [(one, one.decode(errors="replace")) for one in raw.to_pylist()]
    return pa.array([text for _, text in lines], pa.large_string()), np.array([t.encode() != one for one, t in lines])


def _spans(group: pa.Array, begins: np.ndarray) -> np.ndarray:
    """Where a group is in the buffer, for each line, as the kernel takes it."""
    pairs = group.values.fill_null(0).to_numpy().reshape(-1, 2)
    spans = (pairs[:, 0] + begins) | pairs[:, 1] << 32
    return np.where(np.asarray(group.is_valid()), spans, kernel.ABSENT)
