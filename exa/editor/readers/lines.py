"""The reader of a section of lines that each stand for themselves."""

import re
from collections.abc import Mapping

import numpy as np

from exa.editor.grammar.template import Field
from exa.editor.grammar.track import LinesTrack
from exa.editor.readers.continued import Continuations
from exa.editor.readers.groups import GroupReader
from exa.editor.readers.places import PLACES
from exa.editor.readers.reading import RAW, Mark, Reject, Result, Step, Tally, Window
from exa.editor.readers.rows import RowReader, rows_between, text_start
from exa.editor.readers.schema import with_judged
from exa.editor.readers.selection import Selection
from exa.editor.readers.widening import Judge, Watch, guessed
from exa.error import ParseError
from exa.kernels import lines


class LinesReader:
    """Reads a section of lines that each stand for themselves."""

    def __init__(self, track: LinesTrack, wanted: Selection, result: Result, watch: Watch | None = None) -> None:
        self._track, self._result = track, result
        self.name = track.name
        self._wanted = columns = wanted.columns_of(track.table)
        if track.more:
            columns = (*(c for c in columns if c.name != track.more and c not in PLACES), *PLACES)
        columns = with_judged(columns, track.table.columns)
        self._rows: RowReader | GroupReader
        if track.pattern is not None:
            self._rows = GroupReader(track.name, track.pattern, columns, track.table.numbered, track.fortran)
        else:
            self._rows = RowReader(
                track.name, track.templates, columns, track.table.numbered, track.fortran, track.quoted
            )
        self._guessed, self._watch = guessed(track), watch
        self._judge = Judge(track) if watch is not None and self._guessed else None
        self._more = Continuations(track, self._rows.columns, result) if track.more else None
        self.done, self.position, self.line, self.ordinal = False, 0, 0, 0
        self.steps: list[Step] = []
        "Where each window of the piece began."

    def start(self, offset: int, mark: Mark | None) -> None:
        self.done, self.position = False, offset
        self.line, self.ordinal = (mark.line, mark.ordinal) if mark else (0, 0)
        self.steps = []

    def feed(self, window: Window) -> None:
        start = self.position - window.base
        if not self.steps or self.steps[-1].mark.offset < self.position:
            mark = Mark(self.position, self.line, self.ordinal)
            self.steps.append(Step(self._rows.columns.rows, mark))
        if self.position == 0:
            start = text_start(window)
            if self._track.header:
                passed = pass_header(self._track, window, start)
                if passed is None:
                    return
                start, self.line = passed
                self.position = start
                self._result.claimed += self.line
        stop, count = rows_between(window, start, self._track.quoted)
        if start < stop:
            spans = np.array([[start, stop, self.line, 0]], np.int64)
            if self._track.comment and window.holds(ord(self._track.comment)):
                spans = uncommented(window, start, stop, self.line, ord(self._track.comment))
                self._result.claimed += len(spans) - 1
            if self._track.split:
                spans = numbered(window, start, stop, self.line, self.ordinal, self._track.split)
                self.ordinal += len(spans) - 1
            rows = self._rows.columns.rows
            if self._watch and self._judge and self._watch.canonical:
                self._watch.canonical = self._judge.are_canonical(window, start, stop)
            rejects = self._read(window, spans, window.limit - window.stop)
            self._result.rejects += rejects
            if self._more:
                self._more.take(window, start, stop, rows, rejects)
            self.line += count
            self.position = window.base + stop
        self.done = self.position >= window.base + window.limit or window.final
        if self._more and self.done:
            stop, self.done = self._more.read_on(window, self.position - window.base)
            self.position = window.base + stop
            if self.done:
                self._more.close()

    @property
    def header(self) -> bytes | None:
        """What each text begins with that `read_texts` can read; None where it can read none."""
        track = self._track
        simple = isinstance(self._rows, RowReader) and not (self._rows.placed or track.comment or track.split)
        return track.header.encode() if simple and self._more is None else None

    def read_texts(self, window: Window, spans: np.ndarray) -> list[Reject]:
        """Read whole texts that lie in a window, one behind the other; of each, `spans` has what follows its header.

        Lines and offsets of rejects are those of the window.
        """
        if self._watch and self._judge and self._watch.canonical:
            self._watch.canonical = all(self._judge.are_canonical(window, *map(int, span[:2])) for span in spans)
        return self._read(window, spans, 0)

    def leave_out(self, window: Window, stop: int, reject: Reject | None) -> None:
        # the lines that follow a row are read beyond the range, and may not be its own
        if reject and self.position < window.base + window.limit:
            self._result.refuse(reject._replace(line=self.line + 1, section=self.name))
        self.line, self.position = self.line + 1, stop
        self.done = stop >= window.base + window.limit
        if self._more and self.done:
            self._more.close()

    def _read(self, window: Window, spans: np.ndarray, size: int) -> list[Reject]:
        """Read spans of lines into rows, and count them; `size` bytes of text are expected to come after them."""
        rows = self._rows.columns.rows
        rejects = self._rows.read(window, spans, self._track.miss, size)
        if rejects and self._watch and self._judge:
            judged = self._judge([whole(window, reject) for reject in rejects], window.eol)
            self._watch.note(self._track.name, judged.kinds, len(rejects) - len(judged.faults))
            for k, (column, reason) in judged.faults.items():
                rejects[k] = rejects[k]._replace(field=column, reason=reason)
        elif self._guessed:
            rejects = [hinted(reject, self._guessed) for reject in rejects]
        tally = self._result.tallies.setdefault(self._track.name, Tally())
        kept = self._rows.columns.rows - rows
        tally.seen += kept + len(rejects)
        tally.rejects += len(rejects)
        self._result.claimed += kept
        return rejects

    def row_counts(self) -> dict[str, int]:
        return {self._track.name: self._rows.columns.rows}

    def finish(self) -> None:
        table = self._rows.columns.table()
        if self._more:
            for column in self._wanted:
                if column.name == self._track.more:
                    table = table.append_column(column.name, self._more.array(column))
        self._result.tables[self._track.name] = table.select([column.name for column in self._wanted])
        self._result.tallies.setdefault(self._track.name, Tally()).overflows = self._rows.overflows


def whole(window: Window, reject: Reject) -> bytes:
    """The text of a rejected line; not its beginning only."""
    if len(reject.raw) < RAW:
        return reject.raw
    start = reject.offset - window.base
    return window.buf[start : lines.find(window.buf, start, window.stop, window.eol)].tobytes()


def hinted(reject: Reject, guessed: Mapping[str, Field]) -> Reject:
    """The reject, with what its user may do about a column whose type was guessed."""
    if reject.field not in guessed:
        return reject
    hint = f"the column's type, {guessed[reject.field].kind}, is a guess from samples; declare it with dtype="
    return reject._replace(reason=f"{reject.reason}; {hint}")


def pass_header(track: LinesTrack, window: Window, start: int) -> tuple[int, int] | None:
    """Where reading begins, and how many lines are before: behind a header, which must be the expected one.

    A header that is a comment is looked for, and left to be passed over as other comments are. None where the window
    ends before the first line that is no comment.
    """
    line = ""
    position, count = start, 0
    while position < window.stop:
        end = int(lines.find(window.buf, position, window.stop, window.eol))
        if end == window.stop and not window.final:
            return None
        line = window.buf[position:end].tobytes().decode(errors="replace").rstrip("\r")
        count += 1
        position = min(end + 1, window.stop)
        commented = bool(track.comment and line.startswith(track.comment))
        if line == track.header and not commented:
            return position, count
        if not track.comment or (line.strip() and not commented):
            break
        if line == track.header:
            return start, 0
    else:
        if not window.final:
            return None
    reason = f"the header is {line!r}, where the first source has {track.header!r}"
    path = window.source.name if window.source else None
    hint = "read such sources by themselves"
    raise ParseError(reason, path=path, line=max(count, 1), offset=0, section=track.name, hint=hint)


def uncommented(window: Window, start: int, stop: int, line: int, comment: int) -> np.ndarray:
    """The spans between the lines that begin with a byte, the first of them at the number `line`."""
    buf = window.buf
    at = np.flatnonzero(buf[start:stop] == comment) + start
    spans = []
    for place in at[(at == start) | (buf[at - 1] == window.eol)]:
        spans.append((start, int(place), line, 0))
        line += int(lines.count(buf, start, place, window.eol)) + 1
        start = min(int(lines.find(buf, place, stop, window.eol)) + 1, stop)
    return np.array([*spans, (start, stop, line, 0)], np.int64)


def splits(window: Window, start: int, stop: int, text: str) -> list[int]:
    """Where the lines begin that begin with a text."""
    buf = window.buf
    found = [start + match.start() for match in re.finditer(re.escape(text.encode()), buf[start:stop].data)]
    return [place for place in found if place == start or buf[place - 1] == window.eol]


def numbered(window: Window, start: int, stop: int, line: int, ordinal: int, text: str) -> np.ndarray:
    """The spans between the lines that begin with a text, each with its number, from `ordinal` on."""
    spans = []
    for place in splits(window, start, stop, text):
        spans.append((start, place, line, ordinal))
        line += int(lines.count(window.buf, start, place, window.eol))
        start, ordinal = place, ordinal + 1
    return np.array([*spans, (start, stop, line, ordinal)], np.int64)
