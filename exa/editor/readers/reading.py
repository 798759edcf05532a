"""Reading a range of a text: windows of bytes go through the readers of its tracks, tables come out.

A range owns the rows and records that begin in it, and reads beyond its end as far as the last of them goes. The
window is a buffer that slides over the text; it grows where a record is longer. A line of 64 MiB or more is never held:
it is one reject, and reading goes on behind it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

import numpy as np

from exa.editor.readers.digest import Digest
from exa.editor.sources.source import OPEN, UTF8_BOM, UTF16_BOMS, Reader, Source, changed
from exa.error import SourceError
from exa.kernels import lines
from exa.kernels.jit import PADDING
from exa.kernels.text import is_ascii

if TYPE_CHECKING:
    import pyarrow as pa

WINDOW = 1 << 21
#: A line of so many bytes is refused. Windows grow to this size before they grow beyond.
LONGEST = 1 << 26
TOO_LONG = f"the line has {LONGEST >> 20} MiB or more"
#: How much of a line a reject shows.
SHOWN = 1 << 12
BEYOND = 1 << 16
HEAD = 1 << 16
#: No window is narrower.
NARROW = 1 << 6
#: Behind any text.
NOWHERE = 1 << 62


class Mark(NamedTuple):
    """A place in a source from which a track can be read on."""

    offset: int
    line: int
    "How many lines are before it."
    ordinal: int
    "How many records of the track are before it, in this source."


START = Mark(0, 0, 0)


class Step(NamedTuple):
    """A place within a range from which its rows can be read on."""

    rows: int
    "How many rows of the unit are before it."
    mark: Mark


#: How many bytes of a reject are kept.
RAW = 4096


class Reject(NamedTuple):
    """A record that could not be read."""

    line: int
    offset: int
    section: str
    field: str
    reason: str
    raw: bytes


@dataclass
class Window:
    """A piece of a text in memory."""

    buf: np.ndarray
    base: int
    "Where in the source it begins."
    stop: int
    "How many bytes of the buffer are filled."
    limit: int
    "Where in the buffer the range ends; it may be beyond the bytes that are here."
    final: bool
    "Whether the source ends with it."
    eol: np.uint8
    source: Source | None = None
    "The text it is a window of, and where that ends."
    end: int = 0
    width: int = WINDOW
    "How many bytes are read at once."
    far: int = NOWHERE
    "Where in the buffer the range behind this one ends: what reaches further is read by parts."
    marked: dict[str, np.ndarray] = field(default_factory=dict)
    "By expression: where the lines that hold it begin, as far as somebody asked."
    _holds: dict[int, bool] = field(default_factory=dict)

    @cached_property
    def ascii(self) -> bool:
        """Whether no byte is above 127."""
        return bool(is_ascii(self.buf, self.stop))

    def holds(self, byte: int) -> bool:
        """Whether a byte stands anywhere in the window."""
        if byte not in self._holds:
            self._holds[byte] = bool(lines.find(self.buf, 0, self.stop, np.uint8(byte)) < self.stop)
        return self._holds[byte]

    @property
    def lines_end(self) -> int:
        """One past the last complete line that begins in the range and ends in the window."""
        if self.limit <= 0:
            return 0
        if self.limit <= self.stop:
            end = int(lines.find(self.buf, self.limit - 1, self.stop, self.eol))
            if end < self.stop or self.final:
                return min(end + 1, self.stop)
        return self.stop if self.final else int(lines.rfind(self.buf, 0, self.stop, self.eol)) + 1


class TrackReader(Protocol):
    """Reads one track of a range, window by window."""

    done: bool
    position: int

    def start(self, offset: int, mark: Mark | None) -> None:
        """Begin at a line's start: at a mark that is known, or out of step."""

    def feed(self, window: Window) -> None:
        """Read what the window holds, and move `position` on, or say `done`."""


@runtime_checkable
class LineReader(TrackReader, Protocol):
    """Reads lines that stand for themselves, so that one of them can be left out."""

    def leave_out(self, window: Window, stop: int, reject: Reject | None) -> None:
        """Go on at `stop`, behind a line of which the window holds the beginning; `reject` is for who owns it."""


@dataclass
class Tally:
    """What was seen of a table: rows, and what became no row."""

    seen: int = 0
    rejects: int = 0
    overflows: int = 0


@dataclass
class Result:
    """What a range gave."""

    tables: dict[str, "pa.Table"] = field(default_factory=dict)
    rejects: list[Reject] = field(default_factory=list)
    tallies: dict[str, Tally] = field(default_factory=dict)
    claimed: int = 0
    "How many lines were read into a row or a header."
    seen: dict[str, dict[str, str]] = field(default_factory=dict)
    "By table of objects that has rows, what was seen of each column, see `exa.editor.readers.objects`."

    def refuse(self, reject: Reject) -> None:
        """Keep a reject, and count it."""
        self.rejects.append(reject)
        self.tally(reject.section, 0, 1)

    def tally(self, table: str, kept: int, rejects: int) -> None:
        """Count what became rows of a table, and what did not."""
        tally = self.tallies.setdefault(table, Tally())
        tally.seen += kept + rejects
        tally.rejects += rejects


def eol_of(head: bytes) -> np.uint8:
    """The byte that ends a line: ``\\r`` in a text that has no newline near its start, else ``\\n``."""
    return np.uint8(13 if b"\r" in head[:-1] and b"\n" not in head else 10)


def first_line(reader: Reader, start: int, size: int, eol: np.uint8) -> int:
    """Where the first line begins that begins at `start` or behind it."""
    if start <= 0:
        return 0
    buf = np.empty((1 << 14) + PADDING, np.uint8)
    offset = start - 1
    while offset < size:
        n = reader.read_into(buf[:-PADDING], offset)
        at = int(lines.find(buf, 0, n, eol))
        if at < n:
            return offset + at + 1
        if n == 0:
            break
        offset += n
    return offset if size == OPEN else size


def lines_before(source: Source, start: int) -> int:
    """How many lines begin before the first that begins at `start` or behind it."""
    with source.open() as file:
        eol = eol_of(file.read(0, min(source.size, HEAD)))
        stop = first_line(file, start, source.size, eol)
        buf = np.empty(WINDOW + PADDING, np.uint8)
        count = 0
        for offset in range(0, stop, WINDOW):
            n = file.read_into(buf[: min(WINDOW, stop - offset)], offset)
            count += int(lines.count(buf, 0, n, eol))
    return count


def read_range(
    source: Source,
    readers: Sequence[tuple[TrackReader, Mark | None]],
    start: int,
    stop: int,
    window: int = WINDOW,
    digest: Digest | None = None,
) -> None:
    """Read ``[start, stop)`` of a source through the readers, each from its mark or, without one, out of step.

    What is read passes through the digest, if there is one.
    """
    size = source.size
    with source.open() as file:
        head = file.read(0, min(size, HEAD))
        if len(head) < min(size, HEAD):
            raise changed(source)
        if head[:2] in UTF16_BOMS:
            raise SourceError("is UTF-16; make it UTF-8 first, as with iconv -f utf-16 -t utf-8", source.name)
        eol = eol_of(head)
        aligned = first_line(file, start, size, eol) if any(mark is None for _, mark in readers) else start
        for reader, mark in readers:
            reader.start(aligned if mark is None else mark.offset, mark)
        far = stop + (stop - start) if stop < size else NOWHERE
        # short ranges are read by short windows, so that what goes on in the next is seen in a short text too
        width = min(window, max(2 * (stop - start), NARROW))
        _slide(source, file, [reader for reader, _ in readers], stop, size, eol, width, far, head, digest)
        file.check()


def text_window(source: Source, width: int) -> Window:
    """A window that holds nothing yet."""
    eol = eol_of(source.head(HEAD))
    return Window(np.zeros(PADDING, np.uint8), 0, 0, 0, False, eol, source, source.size, width)


def read_within(source: Source, eol: np.uint8, readers: Sequence[TrackReader], stop: int, width: int) -> None:
    """Read a source from where the readers are to a place at which, for them, the text ends."""
    with source.open() as file:
        _slide(source, file, readers, stop, stop, eol, width)
        file.check()


def _slide(
    source: Source,
    file: Reader,
    readers: Sequence[TrackReader],
    stop: int,
    end: int,
    eol: np.uint8,
    width: int,
    far: int = NOWHERE,
    head: bytes = b"",
    digest: Digest | None = None,
) -> None:
    """Let a window slide over a text that ends at `end`, as the readers go on, until they are done."""
    pending = list(readers)
    base = min(reader.position for reader in pending)
    buf = np.empty(min(width, max(end - base, 1), LONGEST) + PADDING, np.uint8)
    filled = 0 if base else min(len(head), len(buf) - PADDING)
    buf[:filled] = np.frombuffer(head, np.uint8, filled)
    if digest is not None:
        digest.feed(file, buf, base, filled)
    while True:
        capacity = len(buf) - PADDING
        # what a long record needs is not known: twice as much each time, so that its walks add up to twice its size
        wanted = min(capacity - filled, max(stop - base - filled, BEYOND, filled), end - base - filled)
        if wanted > 0:
            got = file.read_into(buf[filled : filled + wanted], base + filled)
            if digest is not None:
                digest.feed(file, buf[filled:], base + filled, got)
            filled += got
            if got < wanted:
                if end < OPEN:
                    raise changed(source)
                end = base + filled
        buf[filled : filled + PADDING] = 0
        piece = Window(buf, base, filled, stop - base, base + filled >= end, eol, source, end, width, far - base)
        if filled >= LONGEST and lines.find(buf, filled - LONGEST, filled, eol) == filled:
            stuck = [reader for reader in pending if reader.position < base + filled]
            leave_out(file, source, piece, stuck)
            pending = [reader for reader in pending if not reader.done]
            if not pending:
                break
            base, filled = min(reader.position for reader in pending), 0
            continue
        for reader in pending:
            reader.feed(piece)
        pending = [reader for reader in pending if not reader.done]
        if not pending:
            break
        keep = min(reader.position for reader in pending) - base
        if piece.final:
            raise AssertionError(f"{source.path}: a track did not end with its text")
        if filled == capacity and (keep <= filled // 2 if capacity < LONGEST else keep == 0):
            capacity = min(2 * capacity, LONGEST) if capacity < LONGEST else 2 * capacity
            grown = np.empty(capacity + PADDING, np.uint8)
            grown[: filled - keep] = buf[keep:filled]
            buf = grown
        elif 0 < keep < filled:
            buf[: filled - keep] = buf[keep:filled].copy()
        base += keep
        filled = max(filled - keep, 0)


def leave_out(file: Reader, source: Source, window: Window, readers: Sequence[TrackReader]) -> None:
    """Let readers go on behind the line that goes on where the window ends; the first of them refuses it.

    Those that are no `LineReader` go on from the window by themselves.
    """
    stop = first_line(file, window.base + window.stop, source.size, window.eol)
    start = min(reader.position for reader in readers) - window.base
    if window.base + start == 0 and window.buf[:3].tobytes() == UTF8_BOM:
        start = len(UTF8_BOM)
    raw = window.buf[start : min(start + SHOWN, window.stop)].tobytes()
    reject: Reject | None = Reject(0, window.base + start, "", "", TOO_LONG, raw)
    for reader in readers:
        if isinstance(reader, LineReader):
            reader.leave_out(window, stop, reject)
            reject = None
        else:
            reader.feed(replace(window, final=False))
