"""Texts looked for in lines: which lines of a buffer hold which of several literals.

Two bytes of each literal, the pair that is rarest in the text, are compared with 64 places at once, at their offsets;
only where both are right is the whole literal compared (the packed pairs of ripgrep's memchr). What counts is lines:
behind a hit the search goes on at the next line.

The floor of one literal is one read of each byte: two compares to 64 bytes from the second-level cache take 2 ns, and
bringing the bytes there takes 5.
"""

from typing import Any

import numpy as np

from exa.kernels import lines
from exa.kernels.jit import cell, copy, equal64, kernel, leading_zeros, leaf, rare, set_cell, trailing_zeros, u8, u64

# a literal as a row of integers: where it is in the pool, its size, the offsets of its pair, the bytes of the pair, and
# the same bytes in the other case
PLACE, SIZE, FIRST, SECOND, BYTE1, BYTE2, OTHER1, OTHER2, WIDE = range(9)

NOTHING = np.uint64(0)
ONE = np.uint64(1)


@leaf
def _is_at(buf: Any, at: Any, pool: Any, folds: Any, place: Any, size: Any) -> Any:
    """Whether ``pool[place:place + size]`` stands at a byte of the buffer; `folds` are the bits that do not count."""
    k = 0
    while k + 8 <= size:
        if u64(buf, at + k) | u64(folds, place + k) != u64(pool, place + k):
            return False
        k += 8
    if k == size:
        return True
    rest = (u64(buf, at + k) | u64(folds, place + k)) ^ u64(pool, place + k)
    return rest << np.uint64(64 - 8 * (size - k)) == 0


@leaf
def _pair64(buf: Any, at: Any, table: Any, row: Any) -> Any:
    """At which of the 64 bytes from `at` on the pair of a literal is right."""
    return equal64(buf, at + cell(table, row + FIRST), np.uint8(cell(table, row + BYTE1))) & equal64(
        buf, at + cell(table, row + SECOND), np.uint8(cell(table, row + BYTE2))
    )


@leaf
def _folded_pair64(buf: Any, at: Any, table: Any, row: Any) -> Any:
    """The same with each byte in either case."""
    first, second = at + cell(table, row + FIRST), at + cell(table, row + SECOND)
    return (
        equal64(buf, first, np.uint8(cell(table, row + BYTE1)))
        | equal64(buf, first, np.uint8(cell(table, row + OTHER1)))
    ) & (
        equal64(buf, second, np.uint8(cell(table, row + BYTE2)))
        | equal64(buf, second, np.uint8(cell(table, row + OTHER2)))
    )


@rare
def _next_pair(buf: Any, at: Any, last: Any, first: Any, second: Any, byte1: Any, byte2: Any) -> Any:
    """The first place from `at` on where a pair is right, or `last` or more."""
    while at < last:
        mask = equal64(buf, at + first, byte1) & equal64(buf, at + second, byte2)
        if mask != 0:
            return at + trailing_zeros(mask)
        at += 64
    return at


@rare
def _line_start(buf: Any, floor: Any, at: Any, eol: Any) -> Any:
    """The first byte of the line that `at` is in; no line begins before `floor`."""
    while at - 64 >= floor:
        mask = equal64(buf, at - 64, eol)
        if mask != 0:
            return at - leading_zeros(mask)
        at -= 64
    mask = equal64(buf, floor, eol) & ((ONE << np.uint64(at - floor)) - ONE)
    return floor + 64 - leading_zeros(mask)


@rare
def _one(buf: Any, at: Any, stop: Any, eol: Any, pool: Any, folds: Any, table: Any, out: Any) -> Any:
    """`hits` of a single literal in one case."""
    place, size = cell(table, PLACE), cell(table, SIZE)
    first, second = cell(table, FIRST), cell(table, SECOND)
    byte1, byte2 = np.uint8(cell(table, BYTE1)), np.uint8(cell(table, BYTE2))
    room = out.shape[1]
    last = stop - size + 1
    floor = at
    n = 0
    while n < room:
        at = _next_pair(buf, at, last, first, second, byte1, byte2)
        if at >= last:
            return n, stop
        if _is_at(buf, at, pool, folds, place, size):
            end = lines.find(buf, at + size, stop, eol)
            set_cell(out, n, _line_start(buf, floor, at, eol))
            set_cell(out, room + n, end)
            set_cell(out, 2 * room + n, np.int64(0))
            n += 1
            floor = at = end + 1
        else:
            at += 1
    return n, min(at, stop)


@rare
def _several(
    buf: Any,
    at: Any,
    stop: Any,
    eol: Any,
    pool: Any,
    folds: Any,
    table: Any,
    folded: Any,
    once: Any,
    free: Any,
    masks: Any,
    out: Any,
) -> Any:
    """`hits` of several literals, all looked for in 64 places before the next 64."""
    count = len(table)
    room = out.shape[1]
    floor = n = 0
    while at < stop:
        some = NOTHING
        if folded:
            for k in range(count):
                mask = _folded_pair64(buf, at, table, k * WIDE)
                set_cell(masks, k, mask)
                some |= mask
        else:
            for k in range(count):
                mask = _pair64(buf, at, table, k * WIDE)
                set_cell(masks, k, mask)
                some |= mask
        while some != 0:
            bit = trailing_zeros(some)
            some &= some - ONE
            place = at + bit
            for k in range(count):
                row = k * WIDE
                size = cell(table, row + SIZE)
                if cell(masks, k) >> np.uint64(bit) & ONE == 0 or place < free[0 if once else k] or place + size > stop:
                    continue
                if _is_at(buf, place, pool, folds, cell(table, row + PLACE), size):
                    if n == room:
                        return n, at
                    end = lines.find(buf, place + size, stop, eol)
                    floor = _line_start(buf, floor, place, eol)
                    set_cell(out, n, floor)
                    set_cell(out, room + n, end)
                    set_cell(out, 2 * room + n, np.int64(k))
                    n += 1
                    free[0 if once else k] = end + 1
        at = max(at + 64, free[0]) if once else at + 64
    return n, stop


@kernel
def hits(
    buf: Any,
    start: Any,
    stop: Any,
    eol: Any,
    pool: Any,
    folds: Any,
    table: Any,
    folded: Any,
    once: Any,
    free: Any,
    masks: Any,
    out: Any,
) -> Any:
    """The lines of ``buf[start:stop]`` that hold a literal: ``n, position``.

    Each is a column of `out`: the line's first byte, its end, and which literal; a line that holds several is told once
    for each, or only `once`. They come in the order of their lines. Where `out` is full before the text ends, call
    again from `position`, with the same `free`: up to where each literal has been told, zeros at first. `folded` says
    that letters may be in either case; `masks` is scratch, one to a literal. The buffer begins with a line.
    """
    if len(table) == 1 and not folded:
        return _one(buf, start, stop, eol, pool, folds, table, out)
    return _several(buf, start, stop, eol, pool, folds, table, folded, once, free, masks, out)


@kernel
def every_line(buf: Any, start: Any, stop: Any, eol: Any, out: Any) -> Any:
    """All lines of ``buf[start:stop]``, as `hits` tells them: ``n, position``."""
    room = out.shape[1]
    n = 0
    while start < stop and n < room:
        end = lines.find(buf, start, stop, eol)
        set_cell(out, n, start)
        set_cell(out, room + n, end)
        n += 1
        start = end + 1
    return n, min(start, stop)


@kernel
def number(buf: Any, stop: Any, eol: Any, begins: Any, out: Any) -> Any:
    """How many lines end before each of some places, in rising order; returns how many end in ``buf[:stop]``."""
    count = at = 0
    for k in range(len(begins)):
        count += lines.count(buf, at, begins[k], eol)
        at = begins[k]
        out[k] = count
    return count + lines.count(buf, at, stop, eol)


@kernel
def gather(buf: Any, begins: Any, ends: Any, trim: Any, out: Any, offsets: Any) -> Any:
    """Put lines one behind another into `out`, text k at ``offsets[k]:offsets[k + 1]``.

    With `trim` a carriage return at the end of a line is left out.
    """
    size = 0
    offsets[0] = 0
    for k in range(len(begins)):
        begin, end = begins[k], ends[k]
        end -= np.int64(trim and end > begin and u8(buf, end - 1) == 13)
        copy(out, size, buf, begin, end - begin)
        size += end - begin
        offsets[k + 1] = size


@kernel
def render(texts: Any, offsets: Any, numbers: Any, prefix: Any, out: Any) -> Any:
    """Lines as grep prints them, prefix, number and colon where there are numbers, text: how many bytes are written."""
    size = 0
    digits = np.empty(20, np.uint8)
    for k in range(len(offsets) - 1):
        copy(out, size, prefix, 0, len(prefix))
        size += len(prefix)
        if len(numbers):
            value, n = numbers[k], 0
            while value > 0 or n == 0:
                digits[n] = 48 + value % 10
                value //= 10
                n += 1
            for i in range(n):
                out[size + i] = digits[n - 1 - i]
            out[size + n] = 58
            size += n + 1
        begin, end = offsets[k], offsets[k + 1]
        copy(out, size, texts, begin, end - begin)
        size += end - begin
        out[size] = 10
        size += 1
    return size
