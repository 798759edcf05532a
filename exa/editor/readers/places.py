"""Where each row is: columns that are filled only where somebody asks.

Of a row the kernels say only to which span of lines it belongs. So each row is made a span by itself, and its place
is that of its span; reading without places costs nothing.
"""

import numpy as np

from exa.editor.grammar.columns import Column, Columns
from exa.editor.readers.reading import Window
from exa.kernels import cells
from exa.kernels import template as op

# no field can have these names
OFFSET, STOP, LINE = "row:offset", "row:stop", "row:line"
PLACES = tuple(Column(name, "int") for name in (OFFSET, STOP, LINE))


def row_spans(window: Window, spans: np.ndarray, quoted: int) -> np.ndarray:
    """The spans (see `exa.kernels.template`) of the single rows in some spans, each with the tag of its span.

    `quoted` is the separator << 8 | the quote where a quoted cell may hold newlines, else 0.
    """
    newlines = _newlines(window)
    ends = newlines
    if quoted and window.holds(quoted & 255):
        ends = np.array([end for span in spans for end in _row_ends(window, span, quoted)], np.int64)
    begins, stops = spans[:, op.SPAN_START], np.union1d(ends + 1, spans[:, op.SPAN_STOP])
    first = np.searchsorted(stops, begins, side="right")
    counts = np.searchsorted(stops, spans[:, op.SPAN_STOP], side="right") - first
    owner = np.repeat(np.arange(len(spans)), counts)
    before = np.cumsum(counts) - counts
    within = np.arange(len(owner)) - before[owner]
    place = first[owner] + within
    rows = spans[owner]
    rows[:, op.SPAN_STOP] = stops[place]
    rows[:, op.SPAN_START] = np.where(within == 0, begins[owner], stops[place - 1])
    passed = np.searchsorted(newlines, rows[:, op.SPAN_START]) - np.searchsorted(newlines, begins)[owner]
    rows[:, op.SPAN_LINE] += passed
    return rows


def first_lines(window: Window, starts: np.ndarray) -> np.ndarray:
    """One past the lines that begin at `starts`."""
    stops = np.append(_newlines(window) + 1, window.stop)
    return stops[np.searchsorted(stops, starts, side="right").clip(max=len(stops) - 1)]


def put_places(columns: Columns, first: int, base: int, starts: np.ndarray, stops: np.ndarray, at: np.ndarray) -> None:
    """Fill the columns of places from row `first` on: bytes of a window that begins at `base`, and lines."""
    rows = slice(first, first + len(starts))
    columns.out[columns.slots[OFFSET], rows] = starts + base
    columns.out[columns.slots[STOP], rows] = stops + base
    columns.out[columns.slots[LINE], rows] = at


def _newlines(window: Window) -> np.ndarray:
    return np.flatnonzero(window.buf[: window.stop] == window.eol)


def _row_ends(window: Window, span: np.ndarray, quoted: int) -> list[int]:
    """Where the rows of a span end whose cells may hold newlines."""
    sep, quote = np.uint8(quoted >> 8), np.uint8(quoted & 255)
    position, stop = int(span[op.SPAN_START]), int(span[op.SPAN_STOP])
    ends = []
    while position < stop:
        ends.append(int(cells.row_end(window.buf, position, stop, np.int64(1), sep, quote, window.eol)))
        position = ends[-1] + 1
    return ends
