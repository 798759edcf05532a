"""The lines of a source by their numbers.

An index counts the line ends before each block of 1 MiB, so that a line is found by reading one block: 8 bytes for
each MiB, 800 KB for 100 GB. It grows as far as a number asks for, by threads at the speed of the disk, and in passing
where the text is read anyway; a complete one is kept in the user's folder and belongs to the identity of its source.
"""

import codecs
import weakref
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from exa.editor.planning.index import WORTH
from exa.editor.readers.reading import HEAD, LONGEST, eol_of
from exa.editor.sources.kept import place, put
from exa.editor.sources.source import UTF8_BOM, UTF16_BOMS, BytesReader, Reader, Source
from exa.error import EditorError, SourceError
from exa.kernels import lines
from exa.kernels.jit import PADDING
from exa.schedule.stream import default_threads

BLOCK = 1 << 20
#: Sources up to this size are held in memory, so that many small editors hold no files open.
SMALL = 1 << 20
#: Texts are read in pieces of this size first, of `MOST` later.
PAGE = 1 << 16
MOST = 1 << 22
#: How many pages are remembered.
PAGES = 4
#: Blocks that a thread counts at once.
RUN = 32


class Page(NamedTuple):
    """Some lines that were read."""

    first: int
    lines: list[str]
    stop: int
    "Where in the source the next line begins."


class Blocks:
    """The lines of a source, counted from 0; a line has no end.

    >>> blocks = Blocks(Source.of_text("one\\ntwo\\nthree"))
    >>> blocks.line(2), blocks.count
    ('three', 3)

    Raises `SourceError` where the source is no longer what it was when it was found.
    """

    def __init__(self, source: Source, encoding: str = "utf-8") -> None:
        self.source, self.encoding = source, encoding
        self._ends = array("q", [0])
        "How many line ends are before each block, as far as it is known."
        self._seen, self._seen_ends = 0, 0
        "How far line ends were counted, and how many there are."
        self._pages: list[Page] = []

    def __reduce__(self) -> tuple[Any, ...]:
        return Blocks, (self.source, self.encoding)

    @cached_property
    def _reader(self) -> Reader:
        """Open until this object goes: who replaces the file does not change the text."""
        reader = self.source.open()
        if self.source.size <= SMALL:
            with reader:
                data = reader.read(0, self.source.size)
            reader = BytesReader(data)
        else:
            weakref.finalize(self, reader.close)
        self.source.check()
        return reader

    @cached_property
    def _head(self) -> bytes:
        head = self.read(0, min(self.source.size, HEAD))
        if head[:2] in UTF16_BOMS:
            raise SourceError(f"{self.source.path}: is UTF-16; make it UTF-8 first, as with iconv -f utf-16 -t utf-8")
        return head

    @cached_property
    def eol(self) -> np.uint8:
        """The byte that ends a line."""
        return eol_of(self._head)

    @cached_property
    def end(self) -> str:
        """What ends the first line, for lines that are put in: ``\\n``, ``\\r\\n`` or ``\\r``."""
        if self.eol == 13:
            return "\r"
        return "\r\n" if self._head.partition(b"\n")[0].endswith(b"\r") and b"\n" in self._head else "\n"

    @cached_property
    def start(self) -> int:
        """Where the first line begins: behind a byte order mark."""
        return len(UTF8_BOM) if self._head.startswith(UTF8_BOM) else 0

    @cached_property
    def ended(self) -> bool:
        """Whether the last line has an end."""
        size = self.source.size
        return size > self.start and self.read(size - 1, 1)[0] == self.eol

    @property
    def counted(self) -> bool:
        """Whether all lines have been counted."""
        return (len(self._ends) - 1) * BLOCK >= self.source.size

    @property
    def count(self) -> int:
        """How many lines there are."""
        self._reach(1 << 62)
        return self._ends[-1] + (self.source.size > self.start and not self.ended)

    def has(self, number: int) -> bool:
        """Whether there is such a line, without counting those behind it."""
        if number < self._ends[-1] or any(page.first <= number < page.first + len(page.lines) for page in self._pages):
            return True
        return number < self.count if self.counted else self._offset(number) is not None

    def line(self, number: int) -> str:
        """One line; an `IndexError` where there are fewer."""
        offset = None
        for page in self._pages:
            if page.first <= number < page.first + len(page.lines):
                return page.lines[number - page.first]
            if number == page.first + len(page.lines):
                offset = page.stop
        if offset is None:
            offset = self._offset(number)
        if offset is None or offset >= self.source.size:
            raise IndexError(f"{self.source.path}: there is no line {number}")
        _, buf, stop = next(self._whole_lines(number, offset, None))
        page = Page(number, self.decode(buf[:stop].tobytes()), offset + stop)
        self._pages = [page, *self._pages[: PAGES - 1]]
        return page.lines[0]

    def before(self, offset: int) -> int:
        """How many lines end before a byte."""
        block = offset // BLOCK
        self._reach(1 << 62, block)
        buf = np.empty(offset - block * BLOCK + PADDING, np.uint8)
        self._fill(buf[:-PADDING], block * BLOCK)
        return self._ends[block] + int(lines.count(buf, 0, len(buf) - PADDING, self.eol))

    def pieces(self, first: int, stop: int | None = None, longest: int = 0) -> Iterator[tuple[int, np.ndarray, int]]:
        """Lines ``[first, stop)``, some at a time: the number of the first, a buffer of ours, and how much is filled.

        A line that is longer than `longest` is cut there; 0: it is whole, or a `SourceError`.
        """
        offset = self._offset(first)
        if offset is not None:
            yield from self._whole_lines(first, offset, stop, longest)

    def last(self, count: int, first: int = 0, longest: int = 0) -> list[str]:
        """The last lines behind line `first`, at most so many, without counting; `longest` as in `pieces`."""
        offset, size = self._offset(first), self.source.size
        if offset is None or not count:
            return []
        step = PAGE
        while True:
            begin = max(size - step, offset)
            raw = self.read(begin, size - begin)
            if raw.removesuffix(bytes([self.eol])).count(self.eol) >= count or begin == offset or step >= longest > 0:
                return self.decode(raw)[-count:]
            step *= 2
            if step > LONGEST:
                raise self._too_long(begin)

    def copied(self, first: int, stop: int | None) -> Iterator[memoryview]:
        """The bytes of lines ``[first, stop)``, with their ends, in a buffer of ours."""
        begin, end = self._offset(first), self._offset(stop) if stop is not None else None
        end = self.source.size if end is None else end
        if begin is not None:
            buf = np.empty(min(MOST, end - begin), np.uint8)
            for offset in range(begin, end, MOST):
                part = buf[: min(MOST, end - offset)]
                self._fill(part, offset)
                yield part.data

    def decode(self, raw: bytes) -> list[str]:
        """The lines of a piece; bytes that are not of the encoding become lone surrogates, as in file names."""
        eol = chr(self.eol)
        text = raw.decode(self.encoding, "surrogateescape")
        found = text.removesuffix(eol).split(eol) if text else []
        return [line.removesuffix("\r") for line in found] if "\r" in text else found

    def encode(self, text: str) -> bytes:
        """Text as the source would hold it."""
        return text.encode(self.encoding, "surrogateescape")

    def read(self, offset: int, size: int) -> bytes:
        buf = np.empty(size, np.uint8)
        self._fill(buf, offset)
        return buf.tobytes()

    def _fill(self, buf: np.ndarray, offset: int) -> None:
        """Fill a buffer; a `SourceError` where the source is shorter than it was."""
        if self._reader.read_into(buf, offset) < len(buf):
            self.source.check()
            raise SourceError(f"{self.source.path}: ends before byte {offset + len(buf)}, where it was longer")

    def _too_long(self, offset: int) -> SourceError:
        return SourceError(f"{self.source.path}: a line of {LONGEST >> 20} MiB or more at byte {offset}")

    def _offset(self, number: int) -> int | None:
        """Where a line begins; None where there is no such line."""
        offset = self.start
        if number:
            self._reach(number)
            block = bisect_left(self._ends, number) - 1
            if self._ends[-1] < number:
                return None
            base = block * BLOCK
            size = min(BLOCK, self.source.size - base)
            buf = np.empty(size + PADDING, np.uint8)
            self._fill(buf[:size], base)
            offset = base + int(lines.skip(buf, 0, size, self.eol, number - self._ends[block])[0])
        return offset if offset < self.source.size else None

    def _whole_lines(
        self, number: int, base: int, stop: int | None, longest: int = 0
    ) -> Iterator[tuple[int, np.ndarray, int]]:
        size, eol = self.source.size, self.eol
        buf, filled, step = np.empty(PAGE + PADDING, np.uint8), 0, PAGE
        while base + filled < size and (stop is None or number < stop):
            # up to a multiple of the step, so that blocks are counted in passing
            wanted = min(max(step - (base + filled) % step, filled), LONGEST - filled, size - base - filled)
            if filled + wanted + PADDING > len(buf):
                grown = np.empty(filled + wanted + PADDING, np.uint8)
                grown[:filled] = buf[:filled]
                buf = grown
            self._fill(buf[filled : filled + wanted], base + filled)
            self._note(buf, filled, wanted, base + filled)
            old, filled = filled, filled + wanted
            final = base + filled == size
            cut = filled if final else int(lines.rfind(buf, old, filled, eol)) + 1
            if not cut:
                if filled >= LONGEST:
                    raise self._too_long(base)
                if filled >= longest > 0:
                    yield number, buf, filled
                    behind = self._offset(number + 1)
                    if behind is None:
                        return
                    number, base, filled = number + 1, behind, 0
                continue
            count = int(lines.count(buf, 0, cut, eol)) + int(buf[cut - 1] != eol)
            if stop is not None and number + count > stop:
                cut = int(lines.skip(buf, 0, cut, eol, stop - number)[0])
            yield number, buf, cut
            number, base, filled = number + count, base + cut, filled - cut
            step = min(2 * step, MOST)
            buf[:filled] = buf[cut : cut + filled].copy()

    def _note(self, buf: np.ndarray, at: int, size: int, offset: int) -> None:
        """Count what goes by, where it follows what was counted."""
        while offset <= self._seen < offset + size:
            stop = min(self._seen - self._seen % BLOCK + BLOCK, offset + size)
            begin = at + self._seen - offset
            self._seen_ends += int(lines.count(buf, begin, begin + stop - self._seen, self.eol))
            self._seen = stop
            if stop % BLOCK == 0 or stop == self.source.size:
                self._grow([self._seen_ends - self._ends[-1]])

    def _grow(self, counts: Sequence[int]) -> None:
        for count in counts:
            self._ends.append(self._ends[-1] + count)
        self._seen, self._seen_ends = min((len(self._ends) - 1) * BLOCK, self.source.size), self._ends[-1]
        if self.counted and self._kept is not None:
            put(self._kept, self._ends.tobytes())

    @cached_property
    def _kept(self) -> Any:
        """Where the index is kept; None where counting is quicker than looking."""
        source = self.source
        if source.size < WORTH or source.text is not None:
            return None
        return place(["lines", BLOCK, *source.key], "lines")

    @cached_property
    def _known(self) -> None:
        """Take back what was kept; evaluated once."""
        if self._kept is not None:
            try:
                kept = array("q", self._kept.read_bytes())
            except (OSError, ValueError):
                return
            if len(kept) - 1 == -(-self.source.size // BLOCK) and kept[0] == 0:
                self._ends = kept
                self._seen, self._seen_ends = self.source.size, kept[-1]

    def _reach(self, number: int, blocks: int = 1 << 62) -> None:
        """Count on until so many line ends are known, or those of so many blocks, or all."""
        if not self.counted and self._ends[-1] < number:
            self._known  # noqa: B018
        blocks = min(blocks, -(-self.source.size // BLOCK))
        while self._ends[-1] < number and (known := len(self._ends) - 1) < blocks:
            stop = min(blocks, known + max(known, 1))
            runs = [(at, min(at + RUN, stop)) for at in range(known, stop, RUN)]
            if len(runs) == 1:
                self._grow(self._counts(runs[0]))
                continue
            with ThreadPoolExecutor(default_threads(), thread_name_prefix="exa-lines") as pool:
                counts = [count for run in pool.map(self._counts, runs) for count in run]
            self.source.check()
            self._grow(counts)

    def _counts(self, run: tuple[int, int]) -> list[int]:
        """How many line ends are in each of some blocks."""
        buf = np.empty(BLOCK + PADDING, np.uint8)
        counts = []
        for block in range(*run):
            size = min(BLOCK, self.source.size - block * BLOCK)
            self._fill(buf[:size], block * BLOCK)
            counts.append(int(lines.count(buf, 0, size, self.eol)))
        return counts


def ascii_codec(encoding: str | None) -> str | None:
    """The name of an encoding in which ASCII stands for itself, so that lines can be found before they are decoded."""
    try:
        name = codecs.lookup(encoding or "utf-8").name
    except LookupError as error:
        raise EditorError(f"encoding={encoding!r}: Python knows none of that name") from error
    try:
        plain = bytes(range(128)).decode(name) == bytes(range(128)).decode("ascii")
    except UnicodeError:
        plain = False
    return None if not plain else "utf-8" if name == "utf-8-sig" else name
