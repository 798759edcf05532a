"""Where a row came from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias


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

    def __str__(self) -> str:
        return self.path if self.line is None else f"{self.path}:{self.line} (byte {self.offset}): {self.text}"


#: Finds the origins of rows, which are given by their places in a table.
Locate: TypeAlias = Callable[[Sequence[int]], list[Origin]]
