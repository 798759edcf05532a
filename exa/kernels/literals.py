"""Literals of templates in text: what stands between the fields of a line."""

from typing import Any

from exa.kernels import lines
from exa.kernels.jit import cell, leaf, rare, u8

#: In a literal: a run of one or more blanks, and exactly one blank.
RUN, EXACT = 32, 9
NEWLINE = 10


@rare
def literal_at(buf: Any, i: Any, end: Any, pool: Any, p0: Any, p1: Any, open_end: Any) -> Any:
    """Where the literal ``pool[p0:p1]`` ends that begins at byte i, or -1.

    A space in the pool is a run of one or more blanks, a tab is one blank; with `open_end` the last run may be the end
    of the line.
    """
    for p in range(p0, p1):
        byte = u8(pool, p)
        if byte == RUN:
            j = lines.strip_left(buf, i, end)
            if j == i and not (open_end and p == p1 - 1 and i == end):
                return -1
            i = j
        elif byte == EXACT:
            if i >= end or not lines.blank(u8(buf, i)):
                return -1
            i += 1
        elif i < end and u8(buf, i) == byte:
            i += 1
        else:
            return -1
    return i


@rare
def literal_in(buf: Any, start: Any, end: Any, pool: Any, p0: Any, p1: Any, open_end: Any) -> Any:
    """``begin, stop`` of the first place in ``buf[start:end]`` at which the literal stands, or -1 twice."""
    first = u8(pool, p0)
    i = start
    while True:
        if first == RUN or first == EXACT:
            while i < end and not lines.blank(u8(buf, i)):
                i += 1
        else:
            i = lines.find(buf, i, end, first)
        if i >= end:
            return (i, i) if open_end and first == RUN and p1 == p0 + 1 else (-1, -1)
        stop = literal_at(buf, i, end, pool, p0, p1, open_end)
        if stop >= 0:
            return i, stop
        i += 1


@rare
def word_at(buf: Any, i: Any, end: Any, pool: Any, p0: Any, p1: Any) -> Any:
    """Where the longest of the words in the pool, a newline behind each, ends that begins at byte i; or -1."""
    stop, j, same = -1, i, True
    for p in range(p0, p1):
        byte = u8(pool, p)
        if byte == NEWLINE:
            if same and j > stop:
                stop = j
            j, same = i, True
        elif same and j < end and u8(buf, j) == byte:
            j += 1
        else:
            same = False
    return stop


@leaf
def alike(ops: Any, start: Any, stop: Any, other: Any) -> Any:
    """Whether the cells of a program from one to another are those that begin at a third."""
    for k in range(stop - start):
        if cell(ops, start + k) != cell(ops, other + k):
            return False
    return True
