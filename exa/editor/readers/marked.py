"""The lines of a window that hold the expressions of marks, found at once by RE2 for the walker."""

from collections.abc import Sequence

import numpy as np

from exa.editor.grammar.regex import Regex
from exa.editor.readers.reading import Window
from exa.editor.readers.rows import text_start
from exa.editor.readers.search import SAMPLE, Finder, Query
from exa.kernels import lines


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
