"""Layouts: a line that looks like one read before is not judged again.

Two lines have one layout where their digits and their fields are in the same places and all other bytes are equal, but
those of words, of which only the place counts. Whether a line is plain depends on nothing else, nor do the places of
its numbers: most texts have a few dozen layouts, and for a line of a known one three masks are compared in place of
all that `exa.kernels.plain` does.

A layout is a row of `facts`, found by a hash of the line's masks: its digits, its fields, the words in it, and for each
kept field, in the order of the ops, where it is in the line; the line's bytes are beside it in `looks`.
The floor: 45 instructions for a line and 35 for a number, 8 ns in all for one number kept; to judge the line takes 20.
"""

from typing import Any

import numpy as np
from llvmlite import ir
from numba.core import types
from numba.extending import intrinsic

from exa.kernels.digits import decimal
from exa.kernels.jit import above64, apart, cell, copy, equal64, leaf, rare, set_cell, trailing_zeros, u8
from exa.kernels.lines import below
from exa.kernels.numbers import digit_marks, signed_float

#: How many layouts are kept at most, and of how many bytes their lines are.
SLOTS, LONGEST = 4096, 62
SHIFT, LEFT, RIGHT = np.uint64(64 - 12), np.uint64(23), np.uint64(41)
PRIME = np.uint64(0x9E3779B97F4A7C15)
# columns of `facts`; those from KEPT on are the kept fields
DIGITS, FIELDS, WORDS, KEPT = range(4)
# a kept field: its first byte or digit in the lowest 32 bits, then its bytes or digits (a text is a span), how many of
# them are before the point, whether it is negative, and its kind
COUNT, WHOLE, NEGATIVE, KIND = 32, 40, 48, 56
A_TEXT, A_FLOAT, AN_INT, MISSING = (np.int64(kind) for kind in range(4))
#: Lines to a batch: what is marked is converted while it is in the first-level cache.
BATCH = 256
# cells of `luck`
HITS, MISSES = range(2)
SLACK = 4096

# op codes as in `exa.kernels.template`
END, WORD, SKIP_REST, FLOAT, INT = 0, 2, 5, 6, 7
CELL_TEXT, CELL_FLOAT, CELL_INT = range(14, 17)
CODE, A, SLOT, WIDE = 0, 1, 4, 6

BLANK, CONTROL, TAB, RETURN = (np.uint8(byte) for byte in (32, 31, 9, 13))
NAN = np.int64(np.float64(np.nan).view(np.int64))


def empty(kept: np.ndarray, known: int = SLOTS) -> tuple[np.ndarray, ...]:
    """Room for the layouts of lines, none of them known: ``slots, facts, looks, luck``.

    `kept` are the slots of the fields that are kept, in the order of the ops.
    """
    luck = np.zeros(2, np.int64)
    if 2 * len(kept) > LONGEST + 1:  # no line of so many fields is short enough
        known, luck[MISSES] = 0, 1 << 62
    facts = np.full((known, KEPT + len(kept)), -1, np.int64)
    return kept, facts, np.empty((known, 64), np.uint8), luck


#: For readers that know no layouts.
NONE = empty(np.empty(0, np.int64), 0)


def _same64(typingctx: Any, a: Any, i: Any, b: Any, j: Any) -> Any:
    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        lanes = ir.VectorType(ir.IntType(8), 64)

        def load(place: int) -> Any:
            data = context.make_array(signature.args[place])(context, builder, args[place]).data
            return builder.load(builder.bitcast(builder.gep(data, [args[place + 1]]), lanes.as_pointer()), align=1)

        return builder.bitcast(builder.icmp_signed("==", load(0), load(2)), ir.IntType(64))

    return types.uint64(a, types.intp, b, types.intp), codegen


#: ``mask = same64(a, i, b, j)``: bit k is set where ``a[i + k] == b[j + k]``, the arrays seen as flat, for k < 64.
same64: Any = intrinsic(_same64)


@leaf
def promising(luck: Any) -> Any:
    """Whether lines are worth looking up: a text of which each line has another layout is read faster without."""
    return cell(luck, MISSES) <= SLACK + (cell(luck, HITS) >> 1)


@leaf
def masks_of(buf: Any, start: Any, end: Any, sep: Any) -> Any:
    """``digits, fields, slot`` of the line ``buf[start:end]``: its masks, and where among the layouts it belongs."""
    here = below(end - start)
    digits = (digit_marks(buf, start) | digit_marks(buf, start + 32) << np.uint64(32)) & here
    fields = above64(buf, start, BLANK) & ~equal64(buf, start, sep) & here
    return digits, fields, np.int64(((digits ^ (fields << LEFT | fields >> RIGHT)) * PRIME) >> SHIFT)


@apart
def known_lines(
    buf: Any, position: Any, stop: Any, eol: Any, sep: Any, out: Any, row: Any, slots: Any, facts: Any, looks: Any,
    luck: Any,
) -> Any:  # fmt: skip
    """Read lines as long as their layouts are known and there is room: ``position, row`` behind the last.

    First the places of the fields are put into the cells, for some lines, then what stands there: a number takes many
    steps one after another, and the next line need not wait for them (20 ns a line in place of 8).
    """
    capacity = out.shape[1]
    wide = facts.shape[1]
    size, steady = np.int64(0), False
    while position < stop and row < capacity:
        first = row
        last = min(row + BATCH, capacity)
        while row < last:
            end = position + size
            if not steady or u8(buf, end) != eol:
                before, size = size, trailing_zeros(equal64(buf, position, eol))
                steady = size == before
                end = position + size
            if end >= stop or size > LONGEST:
                break
            digits, fields, slot = masks_of(buf, position, end, sep)
            fact = slot * wide
            same = same64(buf, position, looks, slot * 64) | digits | np.uint64(cell(facts, fact + WORDS))
            if (
                (digits ^ np.uint64(cell(facts, fact + DIGITS)))
                | (fields ^ np.uint64(cell(facts, fact + FIELDS)))
                | (~same & below(end + 1 - position))  # the byte that ends them too: none is the other's beginning
            ) != 0:
                break
            for kept in range(slots.shape[0]):
                set_cell(out, cell(slots, kept) * capacity + row, position + cell(facts, fact + KEPT + kept))
            row += 1
            position = end + 1
        for kept in range(slots.shape[0]):
            convert(buf, out, cell(slots, kept) * capacity + first, cell(slots, kept) * capacity + row)
        luck[HITS] += row - first
        if row < last:
            luck[MISSES] += np.int64(position < stop)
            break
    return position, row


@rare
def convert(buf: Any, out: Any, first: Any, last: Any) -> Any:
    """Put numbers in place of the cells from one to another of a column, each the place of a field (see `place_of`)."""
    for k in range(first, last):
        place = cell(out, k)
        start = place & 0xFFFFFFFF
        count = place >> COUNT & 255
        whole = place >> WHOLE & 255
        negative = place >> NEGATIVE & 1
        kind = place >> KIND
        if kind == A_FLOAT:
            value = np.int64(signed_float(decimal(buf, start, whole, count), whole - count, negative))
        elif kind == AN_INT:
            value = (np.int64(decimal(buf, start, count, count)) ^ -negative) + negative
        elif kind == MISSING:
            value = NAN
        else:  # a column of texts
            return
        set_cell(out, k, value)


@apart
def learn(buf: Any, position: Any, end: Any, sep: Any, ops: Any, first: Any, facts: Any, looks: Any) -> Any:
    """Keep the layout of a line that the program at ``ops[first]`` has read and that is plain and printable."""
    if end - position > LONGEST:
        return
    digits, fields, slot = masks_of(buf, position, end, sep)
    fact = slot * facts.shape[1]
    words = np.uint64(0)
    kept = KEPT
    size = end - position
    begin, stop = np.int64(0), np.int64(-1)
    op = first * WIDE
    while cell(ops, op + CODE) != END:
        code = cell(ops, op + CODE)
        if code < CELL_TEXT:
            begin = min(stop + 1 + trailing_zeros(fields >> np.uint64(stop + 1)), size)
            stop = begin + trailing_zeros(~(fields >> np.uint64(begin)))
        else:
            begin = stop + 1
            stop = begin
            while stop < size and u8(buf, position + stop) != sep:
                stop += 1
            if cell(ops, op + WIDE + CODE) == END and stop > begin and u8(buf, position + stop - 1) == RETURN:
                stop -= 1
        if code == SKIP_REST:
            words |= fields & ~below(begin)
            break
        if code == WORD or code == CELL_TEXT:
            words |= fields & below(stop) & ~below(begin)
        if cell(ops, op + SLOT) >= 0:
            set_cell(facts, fact + kept, place_of(buf, position, digits, begin, stop, code))
            kept += 1
        op += WIDE
    set_cell(facts, fact + DIGITS, np.int64(digits))
    set_cell(facts, fact + FIELDS, np.int64(fields))
    set_cell(facts, fact + WORDS, np.int64(words))
    copy(looks, slot * 64, buf, position, 64)


@leaf
def place_of(buf: Any, position: Any, digits: Any, begin: Any, stop: Any, code: Any) -> Any:
    """Where a kept field is, as `known_lines` takes it apart."""
    count = stop - begin
    if code == WORD or code == CELL_TEXT:
        return begin | count << COUNT | A_TEXT << KIND
    if count == 0:
        return MISSING << KIND
    sign = np.int64(u8(buf, position + begin))
    negative = np.int64(sign == 45)
    begin += negative | np.int64(sign == 43)
    count = stop - begin
    whole = trailing_zeros(~(digits >> np.uint64(begin)))
    count -= np.int64(whole < count)
    kind = A_FLOAT if code == FLOAT or code == CELL_FLOAT else AN_INT
    return begin | count << COUNT | whole << WHOLE | negative << NEGATIVE | kind << KIND


@rare
def is_printable(buf: Any, start: Any, end: Any) -> Any:
    """Whether a line is of ASCII without control characters but tabs and carriage returns."""
    while start < end:
        odd = ~(above64(buf, start, CONTROL) | equal64(buf, start, TAB) | equal64(buf, start, RETURN))
        if end - start < 64:
            odd &= below(end - start)
        if odd != 0:
            return False
        start += 64
    return True
