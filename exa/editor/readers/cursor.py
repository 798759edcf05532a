"""A cursor over a text of any length: it goes on line by line, and a window slides with it."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from exa.editor.readers.reading import LONGEST, NOWHERE, Window
from exa.error import SourceError
from exa.kernels import lines
from exa.kernels.jit import PADDING


class Place(NamedTuple):
    """Where a line begins."""

    offset: int
    line: int


class Cursor:
    """A place in a text that moves on, and a window there."""

    def __init__(self, window: Window, place: Place, bounds: Iterable[int] = ()) -> None:
        assert window.source is not None
        self._file, self._end, self._eol = window.source.open(), window.end, window.eol
        self._name = window.source.name
        self.offset, self.line = place
        self._bounds = iter(bounds)
        self._bound = next(self._bounds, NOWHERE)
        self.crossed: list[Place] = []
        self._width = window.width
        self.window = self._read(self._width)

    def __enter__(self) -> "Cursor":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.check()
        self._file.close()

    @property
    def at(self) -> int:
        """Where in the window it is."""
        return self.offset - self.window.base

    @property
    def place(self) -> Place:
        return Place(self.offset, self.line)

    def move(self, to: int) -> None:
        """Go on to a place in the window where a line begins, or to the end of the text."""
        window, eol = self.window, self._eol
        while self._bound <= window.base + to:
            begin = max(self._bound - window.base, self.at)
            if begin > self.at:
                begin = min(int(lines.find(window.buf, begin - 1, window.stop, eol)) + 1, to)
            self.crossed.append(Place(window.base + begin, self.line + self._count(begin)))
            self._bound = next(self._bounds, NOWHERE)
        self.line += self._count(to)
        self.offset = window.base + to

    def _count(self, to: int) -> int:
        window = self.window
        cut = window.final and to == window.stop and to > self.at and window.buf[to - 1] != self._eol
        return int(lines.count(window.buf, self.at, to, self._eol)) + int(cut)

    def more(self) -> None:
        """Let the window begin here; where it did, let it be longer. A `SourceError` where a line is too long."""
        if self.at == 0 and self.window.stop >= LONGEST:
            why = f"the line has {LONGEST >> 20} MiB or more at byte {self.offset}, and is part of a record"
            raise SourceError(why, self._name)
        self.window = self._read(self._width if self.at else 2 * self.window.stop)

    def pass_whole_lines(self) -> None:
        """Go on to the last line, of which the end may not be in the window; there must be more text."""
        self.move(max(int(lines.rfind(self.window.buf, self.at, self.window.stop, self._eol)) + 1, self.at))
        self.more()

    def _read(self, size: int) -> Window:
        size = min(size, self._end - self.offset)
        buf = np.zeros(size + PADDING, np.uint8)
        self._file.read_into(buf[:size], self.offset)
        return Window(buf, self.offset, size, size, self.offset + size >= self._end, self._eol)


def packed(text: bytes, base: int, eol: np.uint8) -> Window:
    """A text as a window with which it ends."""
    buf = np.frombuffer(text + bytes(PADDING), np.uint8).copy()
    return Window(buf, base, len(text), len(text), True, eol)
