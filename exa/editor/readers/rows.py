"""The reader of rows: one program over spans of lines, into the columns of a table."""

import re

import numpy as np

from exa.editor.grammar.columns import Column, Columns
from exa.editor.grammar.reasons import explain
from exa.editor.grammar.template import Cells, Program, Template
from exa.editor.readers.places import OFFSET, put_places, row_spans
from exa.editor.readers.reading import RAW, Reject, Window
from exa.editor.readers.schema import refuse
from exa.editor.sources.source import UTF8_BOM
from exa.kernels import cells, layouts, lines, plain
from exa.kernels import template as op
from exa.kernels.rows import read_lines

#: Where an exponent begins that Python does not know: ``1.0D+05``, ``1.0+05``.
FORTRAN = re.compile(rb"(?<=[0-9.])(?:[dDqQ]|(?=[+-]))")


class RowReader:
    """Runs one program over spans of lines into the columns of a table."""

    def __init__(
        self,
        name: str,
        templates: tuple[Template | Cells, ...],
        columns: tuple[Column, ...],
        tag: str | None = None,
        fortran: bool = False,
        quoted: int = 0,
    ) -> None:
        self.name = name
        self.columns = Columns(columns)
        self._quoted = quoted
        self._program = Program()
        slots = self.columns.slots
        lacking = [
            {slots[c.name]: c.missing for c in columns if c.optional and c.name not in template.fields}
            | {slots[name]: bits for name, bits in getattr(template, "given", ()) if name in slots}
            for template in templates
        ]
        pairs = zip(templates, lacking, strict=True)
        self._firsts = np.array([self._program.add(one, slots, fortran, without) for one, without in pairs])
        self._plain = self._program.plain(0) if len(templates) == 1 else plain.NO
        self._ops, self._pool = self._program.ops, self._program.pool
        self._tag = self.columns.slots.get(tag or "", -1)
        self.placed = OFFSET in self.columns.slots
        if self.placed and self._plain == plain.CELLS:
            self._plain = plain.NO  # it knows no tags
        self._rejects = np.empty((256, 6), np.int64)
        self._unsure = np.empty((64 + 2 * len(self._ops), 4), np.int64)
        self._copy = np.empty(0, np.uint8)
        self._layouts = layouts.empty(self._program.kept(0)) if self._plain else layouts.NONE
        self.overflows = 0

    def read(self, window: Window, spans: np.ndarray, miss: int, size: int) -> list[Reject]:
        """Read the spans (see `exa.kernels.rows`); `size` bytes of text are expected to come after them."""
        if not self.placed:
            rejects = self._read(window, spans, miss, size, self._tag)
            self.columns.seal(window.buf)
            return rejects
        columns, first = self.columns, self.columns.rows
        singles = row_spans(window, spans, self._quoted)
        tags = singles[:, op.SPAN_TAG].copy()
        singles[:, op.SPAN_TAG] = np.arange(len(singles))
        rejects = self._read(window, singles, miss, size, columns.slots[OFFSET])
        kept = columns.out[columns.slots[OFFSET], first : columns.rows].copy()
        found = singles[kept]
        put_places(columns, first, window.base, found[:, op.SPAN_START], found[:, op.SPAN_STOP], found[:, op.SPAN_LINE])
        if self._tag >= 0:
            columns.out[self._tag, first : columns.rows] = tags[kept]
        rejects += refuse(columns, first, window, self.name)
        columns.seal(window.buf)
        return rejects

    def _read(self, window: Window, spans: np.ndarray, miss: int, size: int, tag: int) -> list[Reject]:
        columns = self.columns
        state = np.zeros(8, np.int64)
        first = state[op.ROWS] = columns.rows
        quotes = self._quoted and window.holds(self._quoted & 255)
        way = plain.NO if quotes else self._plain
        # the plain way looks for itself; few lines are left to the other
        ascii = way == plain.NO and window.ascii
        text = self._kept(window) if quotes else window.buf
        rejects: list[Reject] = []
        while True:
            full = read_lines(
                window.buf, spans, self._ops, self._firsts, way, self._pool, columns.out, tag, miss, ascii, window.eol,
                self._quoted, self._layouts, self._rejects, self._unsure, state,
            )  # fmt: skip
            columns.rows = int(state[op.ROWS])
            resolve_unsure(window.buf, self._unsure[: state[op.UNSURES]], columns.out)
            rejects += explained(window, text, self.name, self._program, self._rejects[: state[op.REJECTS]])
            state[op.UNSURES] = state[op.REJECTS] = 0
            if full == op.DONE:
                break
            if full == op.ROWS_FULL:
                seen = max(int(state[op.POSITION]) - int(spans[0, op.SPAN_START]), 1)
                rows = columns.rows - first
                more = rows * (window.stop - int(spans[0, op.SPAN_START]) + size) // seen if rows > 1000 else 0
                columns.reserve(max(2 * columns.rows, columns.rows + more + more // 16, columns.room))
        self.overflows += int(state[op.OVERFLOWS])
        return rejects

    def _kept(self, window: Window) -> np.ndarray:
        """A copy of the window: quotes are undoubled where they stand, and a reject quotes what was there before."""
        if len(self._copy) < len(window.buf):
            self._copy = np.empty(len(window.buf), np.uint8)
        self._copy[: window.stop] = window.buf[: window.stop]
        return self._copy


def explained(window: Window, text: np.ndarray, name: str, program: Program, rejects: np.ndarray) -> list[Reject]:
    """The rejects that the kernels tell, in words; `text` is what the window held before they ran."""
    return [
        Reject(
            int(row[op.REJECT_LINE]) + 1,
            window.base + int(row[op.REJECT_START]),
            name,
            *explain(text, window.stop, window.eol, program, row),
            text[row[op.REJECT_START] : min(row[op.REJECT_STOP], row[op.REJECT_START] + RAW)].tobytes(),
        )
        for row in rejects
    ]


def resolve_unsure(buf: np.ndarray, unsure: np.ndarray, out: np.ndarray) -> None:
    """Let Python's float read the few numbers whose last bit the kernel could not decide."""
    for row, slot, start, stop in unsure:
        text = FORTRAN.sub(b"e", buf[start:stop].tobytes(), count=1)
        out[slot, row] = np.float64(float(text)).view(np.int64)


def rows_between(window: Window, start: int, quoted: int) -> tuple[int, int]:
    """``stop, lines`` of the rows from `start` on that the range owns and the window holds whole."""
    if not quoted or not window.holds(quoted & 255):
        stop = window.lines_end
        return stop, line_count(window, start, stop)
    sep, quote = np.uint8(quoted >> 8), np.uint8(quoted & 255)
    limit = max(window.limit, start)
    return cells.rows_end(window.buf, start, window.stop, limit, window.final, sep, quote, window.eol)


def text_start(window: Window) -> int:
    """Where the text begins in the first window of a source: behind a byte order mark."""
    return len(UTF8_BOM) if window.buf[: len(UTF8_BOM)].tobytes() == UTF8_BOM else 0


def line_count(window: Window, start: int, stop: int) -> int:
    """How many lines begin in a piece of the window that begins at a line's start."""
    count = int(lines.count(window.buf, start, stop, window.eol))
    return count + int(stop > start and window.final and stop == window.stop and window.buf[stop - 1] != window.eol)
