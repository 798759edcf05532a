"""A cursor over a text of any length: it goes on line by line, and a window slides with it."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from exa.editor.readers.reading import LONGEST, NOWHERE, Window, first_line
from exa.kernels import lines
from exa.kernels.jit import PADDING


class Place(NamedTuple):
    """Where a line begins."""

    offset: int
    line: int


class Cursor:
    """A place in a text that moves on, and a window there; no window holds the end of a line of 64 MiB or more."""

    def __init__(self, window: Window, place: Place, bounds: Iterable[int] = ()) -> None:
        assert window.source is not None
        self._file, self._end, self._eol = window.source.open(), window.end, window.eol
        self.offset, self.line = place
        self._bounds = iter(bounds)
        self._bound = next(self._bounds, NOWHERE)
        self.crossed: list[Place] = []
        self.omitted: list[Place] = []
        "The lines that were passed over as they are too long."
        self._width = min(window.width, LONGEST)
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
        """Let the window begin here; where it did, let it be longer, if it may be."""
        if not self.full:
            self.window = self._read(self._width if self.at else min(2 * self.window.stop, LONGEST))

    @property
    def full(self) -> bool:
        """Whether the window begins here and is as long as one may be."""
        return self.at == 0 and self.window.stop >= LONGEST

    def pass_line(self) -> int:
        """Go on behind the line here if it is too long: how many lines that is, 0 or 1; if not, see `more`."""
        window = self.window
        if not self.full or lines.find(window.buf, 0, LONGEST, self._eol) < LONGEST:
            self.more()
            return 0
        self.omitted.append(self.place)
        self.offset = first_line(self._file, window.base + window.stop, self._end, self._eol)
        self.line += 1
        while self._bound <= self.offset:
            self.crossed.append(self.place)
            self._bound = next(self._bounds, NOWHERE)
        self.window = self._read(self._width)
        return 1

    def pass_whole_lines(self) -> int:
        """Go on to the last line, of which the end may not be in the window, and on as `pass_line` does."""
        self.move(max(int(lines.rfind(self.window.buf, self.at, self.window.stop, self._eol)) + 1, self.at))
        return self.pass_line()

    def _read(self, size: int) -> Window:
        size = min(size, self._end - self.offset)
        buf = np.zeros(size + PADDING, np.uint8)
        self._file.read_into(buf[:size], self.offset)
        too_long = size >= LONGEST and lines.find(buf, 0, size, self._eol) == size
        return Window(buf, self.offset, size, size, self.offset + size >= self._end and not too_long, self._eol)


def packed(text: bytes, base: int, eol: np.uint8) -> Window:
    """A text as a window with which it ends."""
    buf = np.frombuffer(text + bytes(PADDING), np.uint8).copy()
    return Window(buf, base, len(text), len(text), True, eol)
