"""The reader of a section of lines that each stand for themselves."""

import numpy as np

from exa.editor.reading import Mark, Result, Tally, Window
from exa.editor.rows import RowReader, rows_between, text_start
from exa.editor.selection import Selection
from exa.editor.track import LinesTrack
from exa.error import ParseError
from exa.kernels import lines
from exa.kernels import template as op


class LinesReader:
    """Reads a section of lines that each stand for themselves."""

    def __init__(self, track: LinesTrack, wanted: Selection, result: Result) -> None:
        self._track, self._result = track, result
        columns = wanted.columns_of(track.table)
        self._rows = RowReader(track.name, track.templates, columns, None, track.fortran, track.quoted)
        self._miss = op.REJECT_UNLESS_BLANK if track.strict else op.IGNORE
        self.done, self.position, self.line, self.ordinal = False, 0, 0, 0

    def start(self, offset: int, mark: Mark | None) -> None:
        self.done, self.position = False, offset
        self.line = mark.line if mark else 0

    def feed(self, window: Window) -> None:
        start = self.position - window.base
        if self.position == 0:
            start = text_start(window)
            if self._track.header:
                start = self.position = self._pass_header(window, start)
        stop, passed = rows_between(window, start, self._track.quoted)
        if start < stop:
            spans = np.array([[start, stop, self.line, 0]], np.int64)
            rows = self._rows.columns.rows
            rejects = self._rows.read(window, spans, self._miss, window.limit - window.stop)
            self._result.rejects += rejects
            tally = self._result.tallies.setdefault(self._track.name, Tally())
            kept = self._rows.columns.rows - rows
            tally.seen += kept + len(rejects)
            tally.rejects += len(rejects)
            self._result.claimed += kept
            self.line += passed
            self.position = window.base + stop
        self.done = self.position >= window.base + window.limit or window.final

    def _pass_header(self, window: Window, start: int) -> int:
        """Where the first row begins, behind a header that must be the expected one; 0 where the window cuts it."""
        end = int(lines.find(window.buf, start, window.stop, window.eol))
        if end == window.stop and not window.final:
            return 0
        header = window.buf[start:end].tobytes().decode(errors="replace").rstrip("\r")
        if header != self._track.header:
            reason = f"the header is {header!r}, where the first source has {self._track.header!r}"
            raise ParseError(reason, line=1, offset=0, section=self._track.name, hint="read such sources by themselves")
        self._result.claimed += 1
        self.line += 1
        return min(end + 1, window.stop)

    def row_counts(self) -> dict[str, int]:
        return {self._track.name: self._rows.columns.rows}

    def finish(self) -> None:
        self._result.tables[self._track.name] = self._rows.columns.table()
        self._result.tallies.setdefault(self._track.name, Tally()).overflows = self._rows.overflows
