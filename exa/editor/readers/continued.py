"""Lines that belong to the row before them: the traces in a log."""

import numpy as np
import pyarrow as pa

from exa.editor.grammar.columns import Column, Columns
from exa.editor.grammar.track import LinesTrack
from exa.editor.readers.places import LINE, OFFSET, PLACES, STOP
from exa.editor.readers.reading import Reject, Result, Window
from exa.editor.readers.rows import RowReader, line_count
from exa.kernels import lines

#: How many bytes of lines a row takes; a row with more of them is reported, and the rest is left out.
MOST = 1 << 24


class Continuations:
    """Gathers the lines between the rows of a track, of which each run belongs to the row before it.

    `columns` are those of the rows, which must have their places; a row's place comes to end behind its lines.
    """

    def __init__(self, track: LinesTrack, columns: Columns, result: Result) -> None:
        self._track, self._columns, self._result = track, columns, result
        self._probe = RowReader(track.name, track.templates, PLACES, fortran=track.fortran)
        self._texts, self._owners = [""], [-1]
        self._row, self._size, self._parts = -1, 0, b""

    def take(self, window: Window, start: int, stop: int, first: int, rejects: list[Reject]) -> None:
        """Take the lines in a piece of which the rows from `first` on were read."""
        rows = slice(first, self._columns.rows)
        offsets, stops = (self._columns.out[self._columns.slots[k], rows] - window.base for k in (OFFSET, STOP))
        begins = np.union1d(offsets, [reject.offset - window.base for reject in rejects]).astype(np.int64)
        nexts = np.append(begins, stop)
        self._extend(window, start, int(nexts[0]))
        behind = nexts[np.searchsorted(begins, offsets) + 1]
        for k in np.flatnonzero(behind > stops):
            self._open(first + int(k))
            self._extend(window, int(stops[k]), int(behind[k]))
        if len(begins):
            last_is_row = len(offsets) and offsets[-1] == begins[-1]
            self._open(self._columns.rows - 1 if last_is_row else -1)

    def read_on(self, window: Window, start: int) -> tuple[int, bool]:
        """Take the lines behind a range up to the next row: where they end in the window, and whether that is all."""
        if self._row < 0:
            return start, True
        stop = window.stop if window.final else int(lines.rfind(window.buf, 0, window.stop, window.eol)) + 1
        if start >= stop:
            return start, window.final
        columns = self._probe.columns
        columns.rows = 0
        rejects = self._probe.read(window, np.array([[start, stop, 0, 0]], np.int64), self._track.miss, 0)
        found = [int(columns.out[columns.slots[OFFSET], 0])] if columns.rows else []
        first = min([*found, *(reject.offset for reject in rejects)], default=window.base + stop) - window.base
        self._extend(window, start, first)
        return first, first < stop or window.final

    def close(self) -> None:
        """Finish the row that took lines last."""
        self._open(-1)

    def array(self, column: Column) -> pa.Array:
        """The lines of each row as a text, empty where it has none."""
        which = np.zeros(self._columns.rows, np.int64)
        which[self._owners[1:]] = np.arange(1, len(self._owners))
        texts = pa.array(self._texts, pa.large_string()).take(pa.array(which))
        return texts.dictionary_encode() if column.kind == "word" else texts

    def _open(self, row: int) -> None:
        if row == self._row:
            return
        if self._size:
            text = self._parts.replace(b"\r\n", b"\n").replace(b"\r", b"\n").removesuffix(b"\n")
            self._texts.append(text.decode(errors="backslashreplace"))
            self._owners.append(self._row)
        if self._size > MOST:
            line, offset = (int(self._columns.out[self._columns.slots[k], self._row]) for k in (LINE, OFFSET))
            reason = f"{self._size} bytes of lines follow this row, and only the first {MOST} are kept"
            self._result.rejects.append(Reject(line + 1, offset, self._track.name, self._track.more, reason, b""))
            self._result.tally(self._track.name, 0, 1)
        self._row, self._size, self._parts = row, 0, b""

    def _extend(self, window: Window, start: int, stop: int) -> None:
        if self._row < 0 or start >= stop:
            return
        self._parts += window.buf[start : min(stop, start + max(MOST - self._size, 0))].tobytes()
        self._size += stop - start
        self._result.claimed += line_count(window, start, stop)
        self._columns.out[self._columns.slots[STOP], self._row] = window.base + stop
