"""Small plots of block characters."""

from collections.abc import Sequence
from itertools import pairwise

EIGHTHS = " ▁▂▃▄▅▆▇█"
ASCII = "    #####"


def bars(values: Sequence[float], height: int = 8, blocks: str = EIGHTHS) -> list[str]:
    """The lines of a bar chart, from the top, a column to a value; values below zero are not seen.

    >>> print(*bars([0, 1, 2, 4], height=2), sep="|")
       █| ▄██
    """
    top = max(values, default=0.0) or 1.0
    filled = [round(max(value, 0) / top * height * 8) for value in values]
    return ["".join(blocks[min(max(eighths - 8 * row, 0), 8)] for eighths in filled) for row in reversed(range(height))]


def axis(start: float | str, stop: float | str, width: int, name: str) -> str:
    """The line below a chart: where it begins and ends, and of what.

    >>> axis(0, 2.5, 20, "r")
    '0       r        2.5'

    Numbers have six digits, or as many as tell the ends apart.
    """
    for digits in range(6, 18):
        left, right = (end if isinstance(end, str) else f"{end:.{digits}g}" for end in (start, stop))
        if left != right or start == stop:
            break
    return left + name.center(max(width - len(left) - len(right), len(name) + 2)) + right


def thinned(values: Sequence[float], width: int) -> list[float]:
    """At most so many values, each the mean of its neighbours.

    >>> thinned([1, 3, 5, 7], 2)
    [2.0, 6.0]
    """
    count = min(width, len(values))
    edges = [len(values) * k // count for k in range(count + 1)] if count else [0]
    return [sum(values[a:b]) / (b - a) for a, b in pairwise(edges)]
