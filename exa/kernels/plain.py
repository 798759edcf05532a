"""Plain rows: the fast way through lines of words and plain numbers, which most lines of most formats are.

A window of 64 bytes becomes masks, a bit to a byte: which bytes are digits, which separate. From them follow the
ends of all fields and whether each is a number, without a look at a single byte; only the numbers that are kept are
converted. What is not plain (an exponent, a quote, a long number, a line that does not match) is left to `match` of
`exa.kernels.template`, which knows the whole grammar; a line is plain only where `match` would read it the same. It
must be ASCII without control characters but tabs and line ends. Of lines that look alike only the first is judged so,
see `exa.kernels.layouts`.

The floor: three compares of 64 bytes to a window, 10 ns at 2 GHz, and 4 ns to a number; jumps that no processor could
foresee are what the masks avoid: the interpreter's loops over blanks cost 40 of its 110 ns a row.
"""

from typing import Any

import numpy as np

from exa.kernels import lines
from exa.kernels.digits import ALL, MOST_DIGITS, decimal
from exa.kernels.jit import above64, apart, cell, count_ones, equal64, leaf, rare, set_cell, trailing_zeros, u8
from exa.kernels.layouts import is_printable, known_lines, learn, promising
from exa.kernels.lines import below
from exa.kernels.numbers import digit_marks, signed_float

# op codes as in `exa.kernels.template`
END, WORD, SKIP_REST, FLOAT, INT = 0, 2, 5, 6, 7
CELL_TEXT, CELL_FLOAT, CELL_INT = range(14, 17)
CODE, A, TAIL, SLOT, WIDE = 0, 1, 2, 4, 6

# how a program's lines may be plain
NO, TOKENS, CELLS = range(3)

ONE = np.uint64(1)
NAN = np.float64(np.nan).view(np.uint64)
POINT, MINUS = 46, 45
SPACE = np.uint8(32)


@leaf
def digits64(buf: Any, i: Any) -> Any:
    """Which of the 64 bytes from i on are digits."""
    return digit_marks(buf, i) | digit_marks(buf, i + 32) << np.uint64(32)


@leaf
def plain_float(buf: Any, base: Any, digits: Any, start: Any, end: Any, convert: Any) -> Any:
    """``bits, ok`` of the float that is ``buf[base + start:base + end]``: an optional sign, digits, a point, digits."""
    sign = np.int64(u8(buf, base + start))
    negative = sign == 45
    start += np.int64(negative or sign == 43)
    whole = trailing_zeros(~(digits >> np.uint64(start)))
    point = start + whole
    p = base + start
    fraction = 0
    if point < end:
        fraction = trailing_zeros(~(digits >> np.uint64(point) >> ONE))
        if u8(buf, base + point) != POINT or point + 1 + fraction != end or whole > 7:
            return np.uint64(0), False
    count = whole + fraction
    if count == 0 or count > MOST_DIGITS:
        return np.uint64(0), False
    if not convert:
        return np.uint64(0), True
    return signed_float(decimal(buf, p, whole, count), -fraction, negative), True


@leaf
def plain_int(buf: Any, base: Any, digits: Any, start: Any, end: Any, convert: Any) -> Any:
    """``value, ok`` of the integer that is ``buf[base + start:base + end]``, of at most 18 digits."""
    sign = np.int64(u8(buf, base + start))
    negative = np.int64(sign == 45)
    start += negative | np.int64(sign == 43)
    count = end - start
    if count <= 0 or count > 18 or trailing_zeros(~(digits >> np.uint64(start))) < count:
        return 0, False
    if not convert:
        return 0, True
    value = decimal(buf, base + start, count, count)
    return (np.int64(value) ^ -negative) + negative, True


@rare
def are_floats(begins: Any, tokens: Any, digits: Any, points: Any, minus: Any) -> Any:
    """Whether the tokens of a window, from the first of `begins` on, are plain floats, all at once.

    A minus may begin a token, and a digit follows it; each token has one point at most, and a digit behind it where it
    begins with it. Adding the begins to the bytes that are no points carries to the first point, or the end, of each.
    """
    tokens &= ALL << np.uint64(trailing_zeros(begins))
    points &= tokens
    minus &= tokens
    others = tokens & ~digits & ~points & ~minus
    solid = tokens & ~points
    carried = (solid + (begins & solid)) & ~solid
    firsts = (carried | begins) & points
    heads = minus | (begins & points)
    return (others | (minus & ~begins) | (points ^ firsts) | (heads << ONE & ~digits)) == 0


@leaf
def keep_floats(
    buf: Any, base: Any, ops: Any, op: Any, begins: Any, tokens: Any, digits: Any, minus: Any, out: Any, row: Any
) -> Any:
    """Convert those of the tokens, known to be floats, that the ops from `op` on keep; False where one is long."""
    while begins != 0:
        slot = cell(ops, op + SLOT)
        if slot >= 0:
            begin = trailing_zeros(begins)
            negative = np.int64(minus >> np.uint64(begin) & ONE)
            start = begin + negative
            whole = trailing_zeros(~(digits >> np.uint64(start)))
            count = trailing_zeros(~(tokens >> np.uint64(start)))
            count -= np.int64(whole < count)
            if count > MOST_DIGITS or (whole > 7 and whole < count):
                return False
            bits = signed_float(decimal(buf, base + start, whole, count), whole - count, negative)
            set_cell(out, slot * out.shape[1] + row, np.int64(bits))
        begins &= begins - ONE
        op += WIDE
    return True


@leaf
def token_line(buf: Any, start: Any, stop: Any, eol: Any, ops: Any, first: Any, out: Any, row: Any) -> Any:
    """Read the line at `start` as fields between blanks: its end, or -1 where it is not plain."""
    stride = out.shape[1]
    base = start
    fresh = True
    over = False
    tokens = begins = digits = np.uint64(0)
    end_of_line = 0
    op = first * WIDE
    while True:
        if fresh:
            newline = equal64(buf, base, eol)
            if base + 64 > stop:
                newline |= ONE << np.uint64(max(stop - base, 0))
            over = newline != 0
            end_of_line = trailing_zeros(newline)
            tokens = above64(buf, base, SPACE)
            if over:
                tokens &= below(end_of_line)
            begins = tokens & ~(tokens << ONE)
            digits = digits64(buf, base)
            fresh = False
        code = cell(ops, op + CODE)
        if code == SKIP_REST:
            return base + end_of_line if over else lines.find(buf, base, stop, eol)
        if begins == 0:
            if over:
                return base + end_of_line if code == END else np.int64(-1)
            base += 64
            fresh = True
            continue
        if code == END:
            return np.int64(-1)
        begin = trailing_zeros(begins)
        end = begin + trailing_zeros(~(tokens >> np.uint64(begin)))
        if end >= 64 and not (over and end_of_line == 64):
            if begin == 0:
                return np.int64(-1)
            base += begin
            fresh = True
            continue
        begins &= begins - ONE
        slot = cell(ops, op + SLOT)
        if code == FLOAT:
            tail = cell(ops, op + TAIL)
            if tail > 1 and over:
                rest = begins | ONE << np.uint64(begin)
                minus = equal64(buf, base, np.uint8(MINUS))
                if count_ones(rest) == tail and are_floats(
                    rest, tokens, digits, equal64(buf, base, np.uint8(POINT)), minus
                ):
                    if keep_floats(buf, base, ops, op, rest, tokens, digits, minus, out, row):
                        return base + end_of_line
                    return np.int64(-1)
            bits, ok = plain_float(buf, base, digits, begin, end, slot >= 0)
            if not ok:
                return np.int64(-1)
            if slot >= 0:
                set_cell(out, slot * stride + row, np.int64(bits))
        elif code == WORD:
            if slot >= 0:
                set_cell(out, slot * stride + row, (base + begin) | (end - begin) << 32)
        else:
            value, ok = plain_int(buf, base, digits, begin, end, slot >= 0)
            if not ok:
                return np.int64(-1)
            if slot >= 0:
                set_cell(out, slot * stride + row, value)
        op += WIDE


@leaf
def cell_line(buf: Any, start: Any, stop: Any, eol: Any, ops: Any, first: Any, out: Any, row: Any) -> Any:
    """Read the line at `start` as cells between separators, none quoted: its end, or -1 where it is not plain."""
    stride = out.shape[1]
    op = first * WIDE
    sep = np.uint8(cell(ops, op + A) >> 8)
    base = start - 64
    begin = 64
    ends = newline = digits = np.uint64(0)
    while True:
        if ends == 0:
            if newline != 0 or begin == 0:
                return np.int64(-1)
            base += begin
            newline = equal64(buf, base, eol)
            if base + 64 > stop:
                newline |= ONE << np.uint64(max(stop - base, 0))
            ends = equal64(buf, base, sep) | newline
            digits = digits64(buf, base)
            begin = 0
            if ends == 0:
                return np.int64(-1)
        end = trailing_zeros(ends)
        ends &= ends - ONE
        code = cell(ops, op + CODE)
        slot = cell(ops, op + SLOT)
        op += WIDE
        final = cell(ops, op + CODE) == END
        stops = end
        if final:
            if newline & (ALL >> np.uint64(63 - end)) != ONE << np.uint64(end):
                return np.int64(-1)
            stops -= np.int64(end > begin and u8(buf, base + end - 1) == 13)
        if code == CELL_FLOAT:
            bits, ok = plain_float(buf, base, digits, begin, stops, slot >= 0)
            if not ok:
                if stops > begin:
                    return np.int64(-1)
                bits = NAN
            if slot >= 0:
                set_cell(out, slot * stride + row, np.int64(bits))
        elif code == CELL_INT:
            value, ok = plain_int(buf, base, digits, begin, stops, slot >= 0)
            if not ok:
                return np.int64(-1)
            if slot >= 0:
                set_cell(out, slot * stride + row, value)
        elif slot >= 0:
            set_cell(out, slot * stride + row, (base + begin) | (stops - begin) << 32)
        if final:
            return base + end
        begin = end + 1


@apart
def token_lines(
    buf: Any,
    position: Any,
    stop: Any,
    eol: Any,
    ops: Any,
    first: Any,
    out: Any,
    row: Any,
    tag_slot: Any,
    tag: Any,
    layouts: Any,
) -> Any:
    """Read lines of tokens as long as they are plain and there is room: ``position, row`` behind the last."""
    sep = np.uint8(0)
    capacity = out.shape[1]
    begin = row
    slots, facts, looks, luck = layouts
    while position < stop and row < capacity:
        lucky = promising(luck)
        if lucky:
            position, row = known_lines(buf, position, stop, eol, sep, out, row, slots, facts, looks, luck)
            if position >= stop or row >= capacity:
                break
        end = token_line(buf, position, stop, eol, ops, first, out, row)
        if end < 0 or not is_printable(buf, position, end):
            break
        if lucky:
            learn(buf, position, end, sep, ops, first, facts, looks)
        row += 1
        position = end + 1
    if tag_slot >= 0:
        for tagged in range(begin, row):
            set_cell(out, tag_slot * capacity + tagged, tag)
    return position, row


@apart
def cell_lines(
    buf: Any, position: Any, stop: Any, eol: Any, ops: Any, first: Any, out: Any, row: Any, layouts: Any
) -> Any:
    """Read lines of cells as long as they are plain and there is room: ``position, row`` behind the last."""
    sep = np.uint8(cell(ops, first * WIDE + A) >> 8)
    capacity = out.shape[1]
    slots, facts, looks, luck = layouts
    while position < stop and row < capacity:
        lucky = promising(luck)
        if lucky:
            position, row = known_lines(buf, position, stop, eol, sep, out, row, slots, facts, looks, luck)
            if position >= stop or row >= capacity:
                break
        end = cell_line(buf, position, stop, eol, ops, first, out, row)
        if end < 0 or not is_printable(buf, position, end):
            break
        if lucky:
            learn(buf, position, end, sep, ops, first, facts, looks)
        row += 1
        position = end + 1
    return position, row
