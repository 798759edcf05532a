"""Marks that are regular expressions: the lines of a window that hold them, found at once by RE2 for the walker."""

import re
from collections.abc import Iterable, Sequence

import numpy as np

from exa.editor import regex
from exa.editor.reading import Window
from exa.editor.regex import Regex
from exa.editor.rows import text_start
from exa.editor.search import SAMPLE, Finder, Query
from exa.error import EditorError
from exa.kernels import lines

#: Texts to be found in a line, or expressions.
Marks = str | re.Pattern[str] | tuple[str | re.Pattern[str], ...]
#: What a blank line is.
BLANK = r"^[ \t\r]*$"
#: Flags of Python's that change nothing in a line by itself, or that RE2 has too.
HARMLESS = re.UNICODE | re.ASCII | re.MULTILINE | re.DOTALL | re.IGNORECASE


def of_marks(marks: Marks | None) -> tuple[str | re.Pattern[str], ...]:
    """Marks one by one.

    >>> of_marks("END"), of_marks(None)
    (('END',), ())
    """
    if marks is None:
        return ()
    return (marks,) if isinstance(marks, str | re.Pattern) else tuple(marks)


def expression_of(marks: Iterable[str | re.Pattern[str]]) -> Regex | None:
    r"""One expression for marks of which some are expressions; None where all are texts.

    >>> expression_of(("a+b", re.compile(r"^END\b", re.IGNORECASE))).pattern
    '(?:a\\+b)|(?i:^END\\b)'
    """
    marks = tuple(marks)
    if all(isinstance(mark, str) for mark in marks):
        return None
    return regex.compile("|".join(_pattern(mark) for mark in marks))


def _pattern(mark: str | re.Pattern[str]) -> str:
    """A mark in RE2's syntax."""
    if isinstance(mark, str):
        return f"(?:{re.escape(mark)})" if mark else f"(?:{BLANK})"
    if not isinstance(mark.pattern, str) or mark.flags & ~HARMLESS:
        raise EditorError(f"{mark!r}: a mark is an expression for str, without flags but re.IGNORECASE")
    regex.compile(mark.pattern)
    return f"(?i:{mark.pattern})" if mark.flags & re.IGNORECASE else f"(?:{mark.pattern})"


class MarkedLines:
    """The lines that hold each of some expressions, as the walker takes them (see `exa.kernels.marks`)."""

    def __init__(self, expressions: Sequence[Regex]) -> None:
        self._expressions = expressions
        self._finders: dict[str, Finder] = {}

    def __call__(self, window: Window) -> np.ndarray:
        """Where the whole lines of a window that hold each expression begin."""
        found = [self._lines(window, one) for one in self._expressions]
        bounds = np.cumsum([len(found) + 1, *map(len, found)])
        return np.concatenate([bounds, *found]).astype(np.int64)

    def _lines(self, window: Window, expression: Regex) -> np.ndarray:
        known = window.marked.get(expression.pattern)
        if known is None:
            start = text_start(window) if window.base == 0 else 0
            stop = window.stop if window.final else int(lines.rfind(window.buf, 0, window.stop, window.eol)) + 1
            buf = window.buf[start:]
            finder = self._finders.get(expression.pattern)
            if finder is None:
                query = Query((expression.pattern,), (expression,))
                finder = self._finders[expression.pattern] = Finder(query, buf[:SAMPLE], window.eol)
            finder.eol = window.eol
            known = finder(buf, stop - start)[0].begins + start if start < stop else np.empty(0, np.int64)
            window.marked[expression.pattern] = known
        return known
