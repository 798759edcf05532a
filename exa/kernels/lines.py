"""Lines in a buffer of bytes: find the ends, count them, skip them.

A line ends at a newline byte (``eol``: ``\\n``, or ``\\r`` in a text that has nothing else) or at the end of the
text. A carriage return before the newline belongs to the end, not to the line: the callers strip it as a blank.

The floor of a scan is one read of each byte. 64 bytes are compared at once (`equal64`), so that a buffer in the
second-level cache is counted at about 30 GB/s and a longer text at the speed of memory.
"""

from typing import Any

import numpy as np

from exa.kernels.jit import count_ones, equal64, leaf, rare, trailing_zeros, u8

ALL = np.uint64(0xFFFFFFFFFFFFFFFF)


@leaf
def below(n: Any) -> Any:
    """A mask of the lowest n bits, n < 64."""
    return (np.uint64(1) << np.uint64(n)) - np.uint64(1)


@leaf
def _below(mask: Any, n: Any) -> Any:
    """The lowest n bits of a mask (all of them from 64 on)."""
    return mask if n >= 64 else mask & below(n)


@rare
def count(buf: Any, start: Any, stop: Any, eol: Any) -> Any:
    """How many `eol` bytes lie in ``buf[start:stop]``."""
    total = 0
    i = start
    while i + 64 <= stop:
        total += count_ones(equal64(buf, i, eol))
        i += 64
    if i < stop:
        total += count_ones(_below(equal64(buf, i, eol), stop - i))
    return total


@rare
def find(buf: Any, start: Any, stop: Any, eol: Any) -> Any:
    """Where the first `eol` byte of ``buf[start:stop]`` is, or `stop`."""
    i = start
    while i < stop:
        mask = equal64(buf, i, eol)
        if mask != 0:
            return min(i + trailing_zeros(mask), stop)
        i += 64
    return stop


@rare
def rfind(buf: Any, start: Any, stop: Any, eol: Any) -> Any:
    """Where the last `eol` byte of ``buf[start:stop]`` is, or -1."""
    for i in range(stop - 1, start - 1, -1):
        if u8(buf, i) == eol:
            return i
    return -1


@rare
def skip(buf: Any, start: Any, stop: Any, eol: Any, n: Any) -> Any:
    """Skip n lines: ``position, skipped``, the position one past the n-th `eol`, or `stop` where there are fewer."""
    i = start
    left = n
    while left > 0 and i < stop:
        mask = _below(equal64(buf, i, eol), stop - i)
        ones = count_ones(mask)
        if ones < left:
            left -= ones
            i += 64
            continue
        while left > 1:
            mask &= mask - np.uint64(1)
            left -= 1
        return i + trailing_zeros(mask) + 1, n
    return min(i, stop), n - left


@leaf
def blank(byte: Any) -> Any:
    """Space, tab or carriage return: what may stand between fields and at the ends of a line."""
    return byte == 32 or byte == 9 or byte == 13


@leaf
def strip_left(buf: Any, start: Any, stop: Any) -> Any:
    """The first byte of ``buf[start:stop]`` that is not blank, or `stop`."""
    return start if start < stop and u8(buf, start) > 32 else _strip_left(buf, start, stop)


@rare
def _strip_left(buf: Any, start: Any, stop: Any) -> Any:
    i = start
    while i < stop and blank(u8(buf, i)):
        i += 1
    return i


@leaf
def next_field(buf: Any, i: Any, end: Any) -> Any:
    """`strip_left`, where mostly one space stands."""
    if i + 1 < end and u8(buf, i) == 32 and u8(buf, i + 1) > 32:
        return i + 1
    return _strip_left(buf, i, end)


@leaf
def strip_right(buf: Any, start: Any, stop: Any) -> Any:
    """One past the last byte of ``buf[start:stop]`` that is not blank, or `start`."""
    return stop if start < stop and u8(buf, stop - 1) > 32 else _strip_right(buf, start, stop)


@rare
def _strip_right(buf: Any, start: Any, stop: Any) -> Any:
    i = stop
    while i > start and blank(u8(buf, i - 1)):
        i -= 1
    return i
