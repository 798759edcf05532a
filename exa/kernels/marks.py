"""Marks: texts that are looked for in lines, to tell where a section begins or ends."""

from typing import Any

import numpy as np

from exa.kernels import lines
from exa.kernels.jit import apart, rare, u8

#: In place of the first byte of a mark in the pool: there is none. What is below is an expression, of which
#: ``marked[marked[k] : marked[k + 1]]`` are the lines that hold it, k being its number.
NO_MARK = -1
NOWHERE = 1 << 62


@rare
def text_in(buf: Any, start: Any, stop: Any, pool: Any, p0: Any, p1: Any) -> Any:
    """The first byte of ``buf[start:stop]`` at which the bytes ``pool[p0:p1]`` stand, or -1."""
    size = p1 - p0
    first = u8(pool, p0)
    i = start
    while True:
        i = lines.find(buf, i, stop - size + 1, first)
        if i + size > stop:
            return -1
        k = 1
        while k < size and u8(buf, i + k) == u8(pool, p0 + k):
            k += 1
        if k == size:
            return i
        i += 1


@rare
def next_marked(marked: Any, number: Any, start: Any) -> Any:
    """Where the first line begins, from a place on, that holds an expression; beyond any buffer where none does."""
    low, high = marked[number], marked[number + 1]
    last = high
    while low < high:
        middle = (low + high) >> 1
        if marked[middle] < start:
            low = middle + 1
        else:
            high = middle
    return marked[low] if low < last else NOWHERE


@rare
def mark_on(buf: Any, start: Any, end: Any, pool: Any, p0: Any, p1: Any, marked: Any) -> Any:
    """Whether a line holds one of the texts of a mark; a text that is empty stands for a blank line."""
    if p0 < NO_MARK:
        return next_marked(marked, NO_MARK - 1 - p0, start) == start
    while True:
        split = lines.find(pool, p0, p1, np.uint8(10))
        if split == p0:
            if is_blank(buf, start, end):
                return True
        elif text_in(buf, start, end, pool, p0, split) >= 0:
            return True
        if split >= p1:
            return False
        p0 = split + 1


@apart
def mark_in(buf: Any, start: Any, stop: Any, pool: Any, p0: Any, p1: Any, eol: Any, marked: Any) -> Any:
    """The first byte of the first line of ``buf[start:stop]`` that holds one of the texts of a mark, or -1."""
    if p0 < NO_MARK:
        begin = next_marked(marked, NO_MARK - 1 - p0, start)
        return begin if begin < stop else -1
    split = lines.find(pool, p0, p1, np.uint8(10))
    if split == p1:
        at = text_in(buf, start, stop, pool, p0, p1)
        return at if at < 0 else max(lines.rfind(buf, start, at, eol) + 1, start)
    position = start
    while position < stop:
        end = lines.find(buf, position, stop, eol)
        if mark_on(buf, position, end, pool, p0, p1, marked):
            return position
        position = end + 1
    return -1


@rare
def is_blank(buf: Any, start: Any, end: Any) -> Any:
    return lines.strip_left(buf, start, end) == end
