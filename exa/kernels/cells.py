"""Cells of delimited text: quoted or bare, and where a row ends when a quoted cell holds newlines.

Quotes count only where a cell begins, as in RFC 4180; a quote within a bare cell is a character like any other.
"""

from typing import Any

import numpy as np

from exa.kernels import lines
from exa.kernels.jit import apart, leaf, rare, u8

#: A quoted cell that does not end within so many bytes is not quoted: its row ends with its line, and is a reject.
LONGEST = 1 << 20
# what `cell_at` found
BARE, QUOTED, ESCAPED, OPEN = range(4)


@leaf
def closing(buf: Any, i: Any, stop: Any, quote: Any) -> Any:
    """``place, doubled``: the quote that closes the cell whose text begins at byte i, or -1; whether any is doubled."""
    doubled = False
    while True:
        i = lines.find(buf, i, stop, quote)
        if i >= stop:
            return -1, doubled
        if i + 1 < stop and u8(buf, i + 1) == quote:
            doubled = True
            i += 2
            continue
        return i, doubled


@leaf
def cell_at(buf: Any, i: Any, end: Any, sep: Any, quote: Any) -> Any:
    """``start, stop, next, kind`` of the text of the cell at byte i; next is its separator, or `end`."""
    if quote != 0 and i < end and u8(buf, i) == quote:
        close, doubled = closing(buf, i + 1, end, quote)
        if close < 0:
            return i, end, end, OPEN
        return i + 1, close, close + 1, ESCAPED if doubled else QUOTED
    stop = lines.find(buf, i, end, sep)
    return i, stop, stop, BARE


@apart
def unescape(buf: Any, start: Any, stop: Any, quote: Any) -> Any:
    """Undouble the quotes of a cell in place: where its text now ends."""
    to = start
    i = start
    while i < stop:
        buf[to] = buf[i]
        to += 1
        i += 2 if buf[i] == quote else 1
    return to


@apart
def row_end(buf: Any, start: Any, stop: Any, final: Any, sep: Any, quote: Any, eol: Any) -> Any:
    """Where the row at `start` ends, its newline or `stop`; -1 where the buffer must grow to tell."""
    first = lines.find(buf, start, stop, eol)
    end = first
    i = start
    while True:
        if i < end and u8(buf, i) == quote:
            limit = min(stop, i + LONGEST)
            close, _ = closing(buf, i + 1, limit, quote)
            if close < 0 or (close == stop - 1 and final == 0):
                if limit == stop and final == 0:
                    return -1
                if close < 0:
                    return first
            if close > end:
                end = lines.find(buf, close, stop, eol)
            i = close
        i = lines.find(buf, i, end, sep)
        if i >= end:
            return end if end < stop or final != 0 else -1
        i += 1


@rare
def rows_end(buf: Any, start: Any, stop: Any, limit: Any, final: Any, sep: Any, quote: Any, eol: Any) -> Any:
    """``position, lines`` one past the last row that begins before `limit` and ends in ``buf[start:stop]``."""
    position = start
    while position < stop and position < limit:
        end = row_end(buf, position, stop, np.int64(final), sep, quote, eol)
        if end < 0:
            break
        position = min(end + 1, stop)
    count = lines.count(buf, start, position, eol)
    if final != 0 and position == stop and position > start and u8(buf, stop - 1) != eol:
        count += 1
    return position, count


@leaf
def is_word_of(buf: Any, start: Any, stop: Any, pool: Any, p0: Any, p1: Any) -> Any:
    """Whether a text is one of the words in the pool, a newline behind each."""
    word = p0
    while word < p1:
        end = lines.find(pool, word, p1, np.uint8(10))
        if end - word == stop - start:
            k = 0
            while k < stop - start and u8(buf, start + k) == u8(pool, word + k):
                k += 1
            if k == stop - start:
                return True
        word = end + 1
    return False
