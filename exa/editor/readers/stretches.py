"""Stretches of lines: how a search reads.

Sources are cut into ranges, which own the lines that begin in them. A range is read into a buffer that is reused,
stretch by stretch of whole lines; a line that is too long to be held comes in parts.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np

from exa.editor.readers.reading import HEAD, LONGEST, eol_of, first_line
from exa.editor.sources.decoding import damaged
from exa.editor.sources.source import OPEN, UTF8_BOM, UTF16_BOMS, Reader, Source, changed
from exa.error import SourceError
from exa.kernels import lines
from exa.kernels.jit import PADDING

WINDOW = 1 << 20
RANGE = 32 << 20
#: Ranges of texts that are decoded, of which some are held in memory.
DECODED = 8 << 20
#: Ranges of which the lines that are found are kept.
SHOWN = 4 << 20
#: What is read behind a range for the line that goes on there; more where that line is longer.
BEYOND = 1 << 12
MOST_FILES = 500


class Range(NamedTuple):
    """The lines of a source that begin in ``[start, stop)``."""

    source: Source
    start: int
    stop: int


class Stretch(NamedTuple):
    """Whole lines of a source in a buffer, or a part of a line that is too long to be held."""

    buf: np.ndarray
    base: int
    "Where in the source the buffer begins."
    stop: int
    "Where in the buffer the last line ends, or the part of a line does."
    eol: np.uint8
    line: int = -1
    "Where the line begins that this is a part of."


def ranges(sources: Iterable[Source], size: int = RANGE, ahead: int = 0) -> Iterator[list[Range]]:
    """The work in pieces of about `size` bytes: ranges of big sources, and many small sources together.

    A text that must be decoded is decoded as far as the next piece is asked for, and the last `ahead` are held in
    memory; without `ahead` it is one range, to be decoded by who reads it.
    """
    batch: list[Range] = []
    filled = 0
    for source in sources:
        most = size if source.sure else min(size, DECODED)
        for piece in _ranges(source, most, ahead):
            batch.append(piece)
            filled += piece.stop - piece.start
            if filled >= most or len(batch) >= MOST_FILES:
                yield batch
                batch, filled = [], 0
    if batch:
        yield batch


def _ranges(source: Source, size: int, ahead: int) -> Iterator[Range]:
    """The ranges of a source, at least one; where it is damaged, one that says so is the last."""
    if source.size == 0 or not (source.sure or ahead):
        yield Range(source, 0, source.size)
        return
    try:
        for start, stop, known in source.ranges(size, ahead):
            yield Range(known, start, stop)
    except SourceError as error:
        yield Range(damaged(source, error), 0, 0)


def windows(piece: Range, window: int = WINDOW, overlap: int = 0) -> Iterator[Stretch]:
    """The lines of a range, stretch by stretch; the buffer is reused.

    A line of 64 MiB or more comes in parts, of which each begins with the last `overlap` bytes of the one before.
    Raises `SourceError` where the source has changed.
    """
    source, start, stop = piece
    size = source.size
    with source.open() as file:
        head = file.read(0, min(size, HEAD))
        if head[:2] in UTF16_BOMS:
            raise SourceError("is UTF-16; make it UTF-8 first, as with iconv -f utf-16 -t utf-8", source.name)
        eol = eol_of(head)
        base = first_line(file, start, stop, eol)
        if base == 0 and head.startswith(UTF8_BOM):
            base = len(UTF8_BOM)
        capacity, beyond = min(window, max(stop - base, 0)) + BEYOND, BEYOND
        buf = np.empty(capacity + PADDING, np.uint8)
        while base < stop:
            wanted = min(capacity, size - base, stop - base + beyond)
            filled = file.read_into(buf[:wanted], base)
            if filled < wanted:
                if size < OPEN:
                    raise changed(source)
                size = base + filled
                stop = min(stop, size)
                continue
            end = _whole_lines(buf, filled, stop - base, base + filled >= size, eol)
            if end:
                yield Stretch(buf, base, end, eol)
                base += end
                continue
            if wanted >= LONGEST:
                for part in _parts(source, size, file, Stretch(buf, base, filled, eol, base), overlap):
                    yield part
                    base = part.base + part.stop
                continue
            beyond = max(2 * beyond, 2 * wanted)
            capacity = min(max(capacity, 2 * wanted), LONGEST)
            buf = np.empty(capacity + PADDING, np.uint8)
        file.check()


def _parts(source: Source, size: int, file: Reader, part: Stretch, overlap: int) -> Iterator[Stretch]:
    """The parts of a line of which the first is read, up to its end."""
    capacity, goes_on = len(part.buf) - PADDING, True
    while goes_on:
        yield part
        base = part.base + part.stop - overlap
        wanted = min(capacity, size - base)
        filled = file.read_into(part.buf[:wanted], base)
        if filled < wanted:
            if size < OPEN:
                raise changed(source)
            size = base + filled
        end = int(lines.find(part.buf, overlap, filled, part.eol))
        goes_on = end == filled and base + filled < size
        part = part._replace(base=base, stop=min(end + 1, filled))
    yield part


def _whole_lines(buf: np.ndarray, filled: int, limit: int, final: bool, eol: np.uint8) -> int:
    """Where the last line ends that begins before `limit` and is whole; 0 where the first is not."""
    if limit <= filled:
        end = int(lines.find(buf, limit - 1, filled, eol))
        if end < filled or final:
            return min(end + 1, filled)
    return filled if final else int(lines.rfind(buf, 0, filled, eol)) + 1
