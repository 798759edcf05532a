"""Where a row came from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np


@dataclass(frozen=True)
class Origin:
    """The place of a row in its source.

    >>> print(Origin("a.xyz", 3, 8, "H 0.0 0.0 0.0"))
    a.xyz:3 (byte 8): H 0.0 0.0 0.0
    """

    path: str
    line: int | None = None
    "Of the row's first line, counted from 1; None for what a ``parse_<name>`` method made of a whole text."
    offset: int | None = None
    "Of the row's first byte, in the decompressed text."
    text: str | None = None
    "The row as the source has it, without its line end; of a record the line at which it begins."
    read: Callable[[int, int], bytes] | None = field(default=None, repr=False, compare=False)
    "Reads so many bytes of the text from an offset on."

    def around(self, lines: int, size: int = 1 << 16) -> tuple[list[str], list[str]]:
        r"""As many lines before and behind the row, as far as they are within that many bytes.

        >>> text = b"1\n\nH 0.0 0.0 0.0\n1\n"
        >>> Origin("a.xyz", 3, 3, "H 0.0 0.0 0.0", lambda size, offset: text[offset : offset + size]).around(2)
        (['1', ''], ['1'])
        """
        if self.read is None or self.offset is None or self.text is None:
            return [], []
        start = max(self.offset - size, 0)
        before = _lines(self.read(self.offset - start, start))
        data = self.read(size, self.offset)
        behind = _lines(data)[self.text.count("\n") + 1 :]
        if behind and (len(data) == size or not behind[-1]):
            del behind[-1]  # cut off, or what is behind the last line end
        before = before[1 if start else 0 : -1]
        return before[max(len(before) - lines, 0) :], behind[:lines]

    def __str__(self) -> str:
        return self.path if self.line is None else f"{self.path}:{self.line} (byte {self.offset}): {self.text}"


def _lines(data: bytes) -> list[str]:
    return [line.removesuffix("\r") for line in data.decode(errors="backslashreplace").split("\n")]


#: Finds the origins of rows, which are given by their places in a table.
Locate: TypeAlias = Callable[[Sequence[int]], list[Origin]]


@dataclass(frozen=True)
class Chosen:
    """Finds the origins of rows that were chosen among others."""

    locate: Locate
    "Finds those of the others."
    rows: Any
    "Their places among the others, or a dask column of theirs that says of each whether it was chosen."

    @cached_property
    def _places(self) -> Any:
        return np.flatnonzero(self.rows.compute()) if hasattr(self.rows, "compute") else self.rows

    def __call__(self, rows: Sequence[int]) -> list[Origin]:
        return self.locate([int(self._places[row]) for row in rows])
