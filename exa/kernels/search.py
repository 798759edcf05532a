"""Texts looked for in lines: which lines of a buffer hold which of several literals.

Two bytes of each literal, the pair that is rarest in the text, are compared with 64 places at once, at their offsets;
only where both are right is the whole literal compared (the packed pairs of ripgrep's memchr). What counts is lines:
behind a hit the search goes on at the next line.

The floor of one literal is one read of each byte: two compares to 64 bytes from the second-level cache take 2 ns, and
bringing the bytes there takes 5. Lines are numbered in the same pass, by the line ends in the 64 bytes that are there
already: a third compare, which costs nothing where memory is what is waited for.
"""

from typing import Any

import numpy as np

from exa.kernels import lines
from exa.kernels.jit import (
    cell,
    copy,
    count_ones,
    equal64,
    kernel,
    leading_zeros,
    leaf,
    rare,
    set_cell,
    trailing_zeros,
    u8,
    u64,
)

# a literal as a row of integers: where it is in the pool, its size, the offsets of its pair, each below 64, the bytes
# of the pair, and the same bytes in the other case
PLACE, SIZE, FIRST, SECOND, BYTE1, BYTE2, OTHER1, OTHER2, WIDE = range(9)

NOTHING = np.uint64(0)
ONE = np.uint64(1)


@leaf
def _below(mask: Any, n: Any) -> Any:
    """The lowest bits of a mask, fewer than 64."""
    return mask & ((ONE << np.uint64(n)) - ONE)


@leaf
def _tell(out: Any, n: Any, begin: Any, end: Any, literal: Any, number: Any) -> Any:
    room = out.shape[1]
    set_cell(out, n, begin)
    set_cell(out, room + n, end)
    set_cell(out, 2 * room + n, literal)
    set_cell(out, 3 * room + n, number)


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
def _pair(table: Any, row: Any) -> Any:
    """The offsets and the bytes of a pair."""
    first, second = cell(table, row + FIRST), cell(table, row + SECOND)
    return first, second, np.uint8(cell(table, row + BYTE1)), np.uint8(cell(table, row + BYTE2))


@leaf
def _pair64(buf: Any, at: Any, table: Any, row: Any) -> Any:
    """At which of the 64 bytes from `at` on the pair of a literal is right."""
    first, second, byte1, byte2 = _pair(table, row)
    return equal64(buf, at + first, byte1) & equal64(buf, at + second, byte2)


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
def _next_pair_counted(
    buf: Any, at: Any, last: Any, stop: Any, first: Any, second: Any, byte1: Any, byte2: Any, eol: Any
) -> Any:
    """The same, and how many lines end before that place, or before `stop` where there is none."""
    count = 0
    while at < last:
        mask = equal64(buf, at + first, byte1) & equal64(buf, at + second, byte2)
        ends = equal64(buf, at, eol)
        if mask != 0:
            bit = trailing_zeros(mask)
            if at + bit < last:
                return at + bit, count + count_ones(_below(ends, bit))
        if at + 64 > last:
            break
        count += count_ones(ends)
        at += 64
    return last, count + lines.count(buf, at, stop, eol)


@rare
def _next_of_four(buf: Any, at: Any, stop: Any, table: Any, numbered: Any, count: Any, eol: Any) -> Any:
    """The first of the places `at`, `at` + 64, ... with the pair of one of up to four literals in its 64 bytes, or the
    last that has not 64 before `stop`; and `count` with the lines that end before it.

    Pairs that stay in registers are looked for at three times the speed of those in a loop.
    """
    last = len(table) - 1
    a, b, c, d = 0, min(1, last) * WIDE, min(2, last) * WIDE, last * WIDE
    a0, a1, a2, a3 = _pair(table, a)
    b0, b1, b2, b3 = _pair(table, b)
    c0, c1, c2, c3 = _pair(table, c)
    d0, d1, d2, d3 = _pair(table, d)
    while at + 64 <= stop:
        some = (
            equal64(buf, at + a0, a2) & equal64(buf, at + a1, a3)
            | equal64(buf, at + b0, b2) & equal64(buf, at + b1, b3)
            | equal64(buf, at + c0, c2) & equal64(buf, at + c1, c3)
            | equal64(buf, at + d0, d2) & equal64(buf, at + d1, d3)
        )
        if some != 0:
            break
        if numbered:
            count += count_ones(equal64(buf, at, eol))
        at += 64
    return at, count


@rare
def _line_start(buf: Any, floor: Any, at: Any, eol: Any) -> Any:
    """The first byte of the line that `at` is in; no line begins before `floor`."""
    while at - 64 >= floor:
        mask = equal64(buf, at - 64, eol)
        if mask != 0:
            return at - leading_zeros(mask)
        at -= 64
    mask = _below(equal64(buf, floor, eol), at - floor)
    return floor + 64 - leading_zeros(mask)


@rare
def _one(
    buf: Any,
    at: Any,
    stop: Any,
    eol: Any,
    pool: Any,
    folds: Any,
    table: Any,
    numbered: Any,
    count: Any,
    out: Any,
) -> Any:
    """`hits` of a single literal in one case."""
    place, size = cell(table, PLACE), cell(table, SIZE)
    first, second, byte1, byte2 = _pair(table, 0)
    room = out.shape[1]
    last = stop - size + 1
    floor = at
    n = 0
    while n < room:
        if numbered:
            at, more = _next_pair_counted(buf, at, last, stop, first, second, byte1, byte2, eol)
            count += more
        else:
            at = _next_pair(buf, at, last, first, second, byte1, byte2)
        if at >= last:
            return n, stop, count
        if _is_at(buf, at, pool, folds, place, size):
            end = lines.find(buf, at + size, stop, eol)
            _tell(out, n, _line_start(buf, floor, at, eol), end, np.int64(0), count)
            n += 1
            floor = at = end + 1
            count += np.int64(end < stop)
        else:
            count += np.int64(numbered and u8(buf, at) == eol)
            at += 1
    return n, min(at, stop), count


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
    numbered: Any,
    count: Any,
    free: Any,
    masks: Any,
    out: Any,
) -> Any:
    """`hits` of several literals, all looked for in 64 places before the next 64."""
    literals = len(table)
    room = out.shape[1]
    floor = n = 0
    ends = NOTHING
    few = literals <= 4 and not folded
    while at < stop:
        if few:
            at, count = _next_of_four(buf, at, stop, table, numbered, count, eol)
        some = NOTHING
        if folded:
            for k in range(literals):
                mask = _folded_pair64(buf, at, table, k * WIDE)
                set_cell(masks, k, mask)
                some |= mask
        else:
            for k in range(literals):
                mask = _pair64(buf, at, table, k * WIDE)
                set_cell(masks, k, mask)
                some |= mask
        if numbered:
            ends = equal64(buf, at, eol)
        while some != 0:
            bit = trailing_zeros(some)
            some &= some - ONE
            place = at + bit
            for k in range(literals):
                row = k * WIDE
                size = cell(table, row + SIZE)
                if cell(masks, k) >> np.uint64(bit) & ONE == 0 or place < free[0 if once else k] or place + size > stop:
                    continue
                if _is_at(buf, place, pool, folds, cell(table, row + PLACE), size):
                    if n == room:
                        return n, at, count
                    end = lines.find(buf, place + size, stop, eol)
                    floor = _line_start(buf, floor, place, eol)
                    _tell(out, n, floor, end, np.int64(k), count + count_ones(_below(ends, bit)))
                    n += 1
                    free[0 if once else k] = end + 1
        if once and free[0] > at + 64:
            count = cell(out, 3 * room + n - 1) + np.int64(free[0] <= stop)
            at = free[0]
        elif at + 64 <= stop:
            count += count_ones(ends)
            at += 64
        else:
            return n, stop, count + count_ones(_below(ends, stop - at))
    return n, stop, count


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
    numbered: Any,
    count: Any,
    free: Any,
    masks: Any,
    out: Any,
) -> Any:
    """The lines of ``buf[start:stop]`` that hold a literal: ``n, position, count``.

    Each is a column of `out`: the line's first byte, its end, which literal, and, with `numbered`, `count` and how many
    lines end between `start` and the line. A line that holds several literals is told once for each, or only `once`.
    They come in the order of their lines. Where `out` is full before the text ends, call again from `position`, with
    the new `count` and the same `free`: up to where each literal has been told, zeros at first. `folded` says that
    letters may be in either case; `masks` is scratch, one to a literal. The buffer begins with a line.
    """
    if len(table) == 1 and not folded:
        return _one(buf, start, stop, eol, pool, folds, table, numbered, count, out)
    return _several(buf, start, stop, eol, pool, folds, table, folded, once, numbered, count, free, masks, out)


@kernel
def every_line(buf: Any, start: Any, stop: Any, eol: Any, count: Any, out: Any) -> Any:
    """All lines of ``buf[start:stop]``, as `hits` tells them: ``n, position, count``."""
    n = 0
    while start < stop and n < out.shape[1]:
        end = lines.find(buf, start, stop, eol)
        _tell(out, n, start, end, np.int64(0), count)
        n += 1
        count += np.int64(end < stop)
        start = end + 1
    return n, min(start, stop), count


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
