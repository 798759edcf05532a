"""A piece table: a text as runs of lines, of the source or put in since.

An edit changes which runs there are and moves no line. Runs are kept in buckets of some hundred, so that an edit costs
microseconds, also after a hundred thousand others. The last run of a source is open: how many lines it has is found
out when a number asks for it.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from exa.editor.planning.blocks import Blocks

#: A bucket with twice as many is divided.
WIDE = 256
#: As many lines as an open run may have.
OPEN = 1 << 62


class Piece(NamedTuple):
    """Lines ``[start, stop)`` of a list, or of the source."""

    text: Sequence[str] | None
    "None: the source."
    start: int
    stop: int
    changes: tuple[tuple[str, str], ...] = ()
    "What is replaced in each line of the source by what, one after the other, when it is read."

    @property
    def size(self) -> int:
        return self.stop - self.start


class Pieces:
    """The runs of a text.

    >>> from exa.editor.sources.source import Source
    >>> pieces = Pieces(Blocks(Source.of_text("a\\nb\\n")))
    >>> pieces.insert(1, ["new"])
    >>> len(pieces)
    3
    """

    def __init__(self, blocks: Blocks, pieces: Iterable[Piece] | None = None) -> None:
        self.blocks = blocks
        self._buckets: list[list[Piece]] = []
        self._sizes: list[int] = []
        self._reset([Piece(None, 0, OPEN)] if pieces is None else pieces)

    def _reset(self, pieces: Iterable[Piece]) -> None:
        kept = [piece for piece in pieces if piece.size]
        self._buckets = [kept[at : at + WIDE] for at in range(0, len(kept), WIDE)] or [[]]
        self._sizes = [_size(bucket) for bucket in self._buckets]

    def copy(self) -> "Pieces":
        return Pieces(self.blocks, self)

    def __iter__(self) -> Iterator[Piece]:
        # `list(pieces)` asks for the length, which counts all lines; `list(iter(pieces))` does not
        return chain.from_iterable(self._buckets)

    def __len__(self) -> int:
        self._close()
        return sum(self._sizes)

    @property
    def untouched(self) -> bool:
        """Whether these are the lines of the source and nothing else."""
        stop = self.blocks.count if self.blocks.counted else OPEN
        return list(iter(self)) in ([Piece(None, 0, OPEN)], [Piece(None, 0, stop)])

    @property
    def counted(self) -> bool:
        """Whether the number of lines is known without reading."""
        return self.blocks.counted or max(self._sizes) < OPEN >> 1

    def _close(self) -> None:
        """Give an open run the lines that it has."""
        for number, size in enumerate(self._sizes):
            if size >= OPEN >> 1:
                count = self.blocks.count
                bucket = [p if p.stop < OPEN else p._replace(stop=max(count, p.start)) for p in self._buckets[number]]
                self._buckets[number] = [piece for piece in bucket if piece.size]
                self._sizes[number] = _size(self._buckets[number])

    def _at(self, line: int) -> tuple[int, int, int]:
        """The bucket, the run in it, and the line in the run; for lines behind the last, the end."""
        before = 0
        for number, size in enumerate(self._sizes):
            if line < before + size:
                for index, piece in enumerate(self._buckets[number]):
                    if line < before + piece.size:
                        offset = line - before
                        if piece.stop == OPEN and not self.blocks.has(piece.start + offset):
                            self._close()
                            return self._at(line)
                        return number, index, offset
                    before += piece.size
            before += size
        return len(self._buckets) - 1, len(self._buckets[-1]), 0

    def has(self, line: int) -> bool:
        """Whether there is such a line; those behind it are not counted."""
        number, index, _ = self._at(line)
        return index < len(self._buckets[number])

    def line(self, line: int) -> str:
        number, index, offset = self._at(line)
        if index == len(self._buckets[number]):
            raise IndexError(f"there is no line {line}")
        piece = self._buckets[number][index]
        if piece.text is not None:
            return piece.text[piece.start + offset]
        return changed([self.blocks.line(piece.start + offset)], piece.changes)[0]

    def runs(self, start: int = 0, stop: int | None = None) -> Iterator[tuple[int, Piece]]:
        """The runs of lines ``[start, stop)``, each with the number of its first line, as they are when it begins."""
        number = 0
        for piece in list(iter(self)):
            if stop is not None and number >= stop:
                return
            first = max(start - number, 0)
            last = piece.size if stop is None else min(piece.size, stop - number)
            if first < last:
                begin, end = piece.start + first, min(piece.start + last, piece.stop)
                yield number + first, piece._replace(start=begin, stop=end)
            if piece.stop == OPEN and stop is not None and self.blocks.has(piece.start + stop - number - 1):
                return
            number += piece.size if piece.stop < OPEN else self.blocks.count - piece.start

    def last(self, count: int, longest: int = 0) -> list[str]:
        """The last lines, at most so many; those before are not counted."""
        found: list[str] = []
        for piece in reversed(list(iter(self))):
            if len(found) >= count:
                break
            want = count - len(found)
            if piece.text is not None:
                more = list(piece.text[max(piece.start, piece.stop - want) : piece.stop])
            elif piece.stop == OPEN:
                more = changed(self.blocks.last(want, piece.start, longest), piece.changes)
            else:
                numbers = range(max(piece.start, piece.stop - want), piece.stop)
                more = changed([self.blocks.line(number) for number in numbers], piece.changes)
            found = more + found
        return found

    def _split(self, line: int) -> tuple[int, int]:
        """The place between two runs before which the line stands."""
        number, index, offset = self._at(line)
        if offset:
            bucket = self._buckets[number]
            piece = bucket[index]
            middle = piece.start + offset
            bucket[index : index + 1] = [piece._replace(stop=middle), piece._replace(start=middle)]
            index += 1
        return number, index

    def insert(self, line: int, text: Sequence[str]) -> None:
        """Put lines before a line, or behind the last."""
        if text:
            number, index = self._split(line)
            self._put(number, index, Piece(text, 0, len(text)))

    def append(self, text: list[str]) -> None:
        """Put lines behind the last; nothing is counted."""
        if not text:
            return
        bucket = self._buckets[-1]
        last = bucket[-1] if bucket else None
        if last is not None and isinstance(last.text, list) and last.stop == len(last.text):
            last.text.extend(text)
            bucket[-1] = last._replace(stop=len(last.text))
            self._sizes[-1] += len(text)
        else:
            self._put(len(self._buckets) - 1, len(bucket), Piece(list(text), 0, len(text)))

    def _put(self, number: int, index: int, piece: Piece) -> None:
        bucket = self._buckets[number]
        bucket.insert(index, piece)
        self._sizes[number] += piece.size
        if len(bucket) > 2 * WIDE:
            halves = [bucket[:WIDE], bucket[WIDE:]]
            self._buckets[number : number + 1] = halves
            self._sizes[number : number + 1] = [_size(half) for half in halves]

    def delete(self, start: int, stop: int) -> None:
        """Take lines ``[start, stop)`` out, as far as they are there."""
        first, begin = self._split(start)
        last, end = self._split(stop)
        if first == last:
            del self._buckets[first][begin:end]
        elif first < last:
            del self._buckets[first][begin:]
            del self._buckets[last][:end]
            self._buckets[first + 1 : last] = []
            self._sizes[first + 1 : last] = []
            self._sizes[first + 1] = _size(self._buckets[first + 1])
        self._sizes[first] = _size(self._buckets[first])

    def replace(self, old: str, new: str) -> None:
        """Replace a text in all lines: those of the source when they are read."""
        self._reset([_replaced(piece, old, new) for piece in self])


def _size(bucket: Iterable[Piece]) -> int:
    return sum(piece.size for piece in bucket)


def _replaced(piece: Piece, old: str, new: str) -> Piece:
    if piece.text is None:
        return piece._replace(changes=(*piece.changes, (old, new)))
    text = changed(piece.text[piece.start : piece.stop], ((old, new),))
    return Piece(text, 0, len(text))


def changed(text: Sequence[str], changes: Iterable[tuple[str, str]]) -> list[str]:
    """The lines with all that is to be replaced in them."""
    for old, new in changes:
        text = [line.replace(old, new) for line in text]
    return list(text)
