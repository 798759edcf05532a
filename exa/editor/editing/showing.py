"""How a text is shown: its head and tail, with numbers."""

from itertools import islice

from exa.editor.editing.matching import lines
from exa.editor.editing.pieces import Pieces

#: Longer lines are cut.
WIDE = 1000
#: What is read of a line that is long.
READ = 1 << 18
CONTROL = {code: f"\\x{code:02x}" for code in (*range(9), *range(10, 32), *range(127, 160))}


def shown(pieces: Pieces, count: int, total: int | None) -> str:
    """The first and the last lines, each with its number; from the end (-1) where nobody knows how many there are."""
    head = [line for _, line in islice(lines(pieces, longest=READ), 2 * count + 1)]
    if total is None and len(head) <= 2 * count:
        total = len(head)
    if total is not None and total <= 2 * count:
        return "".join(_numbered(range(total), head, len(str(total))))
    tail = pieces.last(count, READ)
    first = (total or 0) - len(tail)
    width = len(str(first)) if total is None else len(str(total))
    top = _numbered(range(count), head[:count], width)
    return "".join([*top, "...\n".rjust(width), *_numbered(range(first, first + len(tail)), tail, width)])


def _numbered(numbers: range, text: list[str], width: int) -> list[str]:
    return [f"{number:>{width}}: {_safe(line)}\n" for number, line in zip(numbers, text, strict=False)]


def _safe(line: str) -> str:
    """A line that a terminal can show."""
    cut = line if len(line) <= WIDE else f"{line[:WIDE]}…"
    return cut.translate(CONTROL).encode(errors="backslashreplace").decode()
