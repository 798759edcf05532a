"""The hash of a range of a text, taken from the bytes that its reader reads anyway."""

import blake3
import numpy as np

from exa.editor.sources.source import Reader, Source

#: How much of what nobody reads is read at once.
PIECE = 1 << 20
#: Of a hash, in bytes.
LENGTH = 16


class Digest:
    """Hashes ``[start, stop)`` as reads of it, or of more, pass by in order; what they leave out is read at the end.

    >>> digest = Digest(2, 6)
    >>> with Source.of_text("a text").open() as file:
    ...     buffer = np.empty(4, np.uint8)
    ...     digest.feed(file, buffer, 1, file.read_into(buffer, 1))
    ...     digest.finish(file) == hash_range(Source.of_text("text"), 0, 4)
    True
    """

    def __init__(self, start: int, stop: int) -> None:
        self._next, self._stop = start, stop
        self._hash = blake3.blake3()

    def feed(self, file: Reader, buffer: np.ndarray, offset: int, count: int) -> None:
        """Take in what a read has filled a buffer with."""
        self._fetch(file, min(offset, self._stop))
        first, last = self._next - offset, min(count, self._stop - offset)
        if 0 <= first < last:
            self._hash.update(memoryview(buffer)[first:last])  # type: ignore[arg-type]
            self._next = offset + last

    def finish(self, file: Reader) -> str:
        """The hash, in hexadecimal."""
        self._fetch(file, self._stop)
        return self._hash.hexdigest(LENGTH)

    def _fetch(self, file: Reader, stop: int) -> None:
        buffer = np.empty(min(PIECE, max(stop - self._next, 0)), np.uint8)
        while self._next < stop:
            n = file.read_into(buffer[: stop - self._next], self._next)
            if n == 0:
                return
            self._hash.update(memoryview(buffer)[:n])  # type: ignore[arg-type]
            self._next += n


def hash_of(data: np.ndarray) -> str:
    """The hash of a text that is in memory."""
    return blake3.blake3(memoryview(data)).hexdigest(LENGTH)  # type: ignore[arg-type]


def hash_range(source: Source, start: int, stop: int) -> str:
    """The hash of a range of a source, read for this alone."""
    with source.open() as file:
        return Digest(start, stop).finish(file)
