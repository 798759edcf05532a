"""The interpreter: one compiled kernel that reads the lines of any template.

A template is compiled (`exa.editor.grammar.template`) to a program: rows of six integers in `ops`, and the bytes of its
literals in `pool`. The kernel runs the program over each line, so that a new format costs no compilation. Values go to
``out[slot, row]``, a matrix of int64 or of floats' bits; a text goes there as a span, ``start | length << 32``, in the
buffer; slot -1 reads a field, so that the line is judged alike whatever columns are asked for, and keeps nothing.

The floor: each byte is compared once for the end of its line (`lines.find`) and once by its field.
"""

from typing import Any

import numpy as np

from exa.kernels import lines
from exa.kernels.cells import ESCAPED, OPEN, cell_at, is_word_of, unescape
from exa.kernels.datetimes import datetime_at
from exa.kernels.jit import apart, cell, leaf, rare, set_cell, u8
from exa.kernels.literals import EXACT, literal_at, literal_in, word_at
from exa.kernels.numbers import float_at, hex_at, int_at, stars_at
from exa.kernels.text import is_utf8

# op codes
END, LITERAL, WORD, TEXT, REST, SKIP_REST, FLOAT, INT, HEX, DATETIME = range(10)
FIXED_TEXT, FIXED_FLOAT, FIXED_INT, FIXED_HEX = range(10, 14)
CELL_TEXT, CELL_FLOAT, CELL_INT = range(14, 17)
NOTHING, MISSING, ONE_OF = range(17, 20)
# columns of an op: what A, B and C mean
#   LITERAL, TEXT   A, B: the literal in the pool; C: 1 where its last blank may be the end of the line, 2 more of a
#                   text whose literal is the next op
#   FLOAT           B: how many floats that are not kept end the line with it, or 0; C: 1 for Fortran's exponents
#   DATETIME        A, B: the format's program in the pool
#   FIXED_...       A: the width; B: 1 where a float may be blank; C: 1 for Fortran's exponents
#   CELL_...        A: the separator << 8 | the quote; B, C: the words in the pool that mean a missing number
#   NOTHING         A: the bits of a cell that this line does not fill
#   MISSING         A, B: the words in the pool that stand for a missing value of the next op; C: a byte that ends one
#   ONE_OF          A, B: the words in the pool, one of which the text is
# LEAD is 1 where blanks must stand before the op, 2 where the end of the line will do.
CODE, A, B, C, SLOT, LEAD = range(6)
WIDE = 6

# what became of a line; the first five are the statuses of the number kernels
OK, MISS, UNSURE, OVERFLOW, NOT_A_DATE, NOT_UTF8 = range(6)

# how a kernel stopped
DONE, ROWS_FULL, NOTES_FULL = range(3)

#: A row of `rejects`: the failing op, the status, the line's first byte and end, the byte in question, its line.
REJECT_OP, REJECT_STATUS, REJECT_START, REJECT_STOP, REJECT_AT, REJECT_LINE = range(6)
#: A row of `unsure`: the cell, and the text that Python's float must read.
UNSURE_ROW, UNSURE_SLOT, UNSURE_START, UNSURE_STOP = range(4)

# columns of `spans`, the lines that belong together: first byte, end, number of the first line, parent's ordinal; if
# there are more, they get how many rows there are behind the span and how many lines are in it
SPAN_START, SPAN_STOP, SPAN_LINE, SPAN_TAG, SPAN_ROWS, SPAN_LINES = range(6)
# cells of `state`
SPAN, POSITION, LINE, ROWS, REJECTS, UNSURES, OVERFLOWS = range(7)

# what to do with a line that does not match; one has begun where it matches the first op of a program
IGNORE, REJECT, REJECT_UNLESS_BLANK, REJECT_BEGUN = range(4)

#: The cells of a float, and of an integer or a time, that are missing.
NAN, NOT_A_VALUE = np.float64(np.nan).view(np.int64), np.int64(-(2**63))


@rare
def number_at(buf: Any, i: Any, end: Any, code: Any, fortran: Any) -> Any:
    """``bits, stop, status`` of the number that begins at byte i, its value as the bits of an int64 or a float64."""
    if code == INT:
        return int_at(buf, i, end)
    if code == HEX:
        return hex_at(buf, i, end)
    value, stop, status = float_at(buf, i, end, fortran)
    return np.float64(value).view(np.int64), stop, status


@rare
def note_unsure(unsure: Any, place: Any, row: Any, slot: Any, start: Any, stop: Any) -> Any:
    """Leave a number to Python's float."""
    unsure[place, UNSURE_ROW] = row
    unsure[place, UNSURE_SLOT] = slot
    unsure[place, UNSURE_START] = start
    unsure[place, UNSURE_STOP] = stop


@leaf
def _within(buf: Any, start: Any, end: Any, code: Any, byte: Any) -> Any:
    """The part of a line that a program reads, whose first op has this code and, if it is a literal, begins so."""
    if CELL_TEXT <= code < ONE_OF:
        return start, end - np.int64(end > start and u8(buf, end - 1) == 13)
    end = lines.strip_right(buf, start, end)
    if FIXED_TEXT <= code < CELL_TEXT or (code == LITERAL and byte == EXACT):
        return start, end
    return lines.strip_left(buf, start, end), end


@rare
def match(
    buf: Any,
    start: Any,
    end: Any,
    ops: Any,
    first: Any,
    pool: Any,
    out: Any,
    row: Any,
    ascii: Any,
    unsure: Any,
    state: Any,
) -> Any:
    """Read one line, ``buf[start:end]`` without its end, by the program at ``ops[first]``.

    Returns ``status, op, position``: OK, or what is wrong, with the failing op and the byte where it failed. A value
    that cannot be kept (an integer that overflows) is told only where the shape of the whole line is right.
    """
    none = np.int64(-1)
    return match_lines(buf, start, end, end, np.uint8(10), ops, first, pool, out, row, none, none, ascii, unsure, state)


@apart
def match_lines(
    buf: Any,
    start: Any,
    ending: Any,
    limit: Any,
    eol: Any,
    ops: Any,
    first: Any,
    pool: Any,
    out: Any,
    row: Any,
    tag_slot: Any,
    tag: Any,
    ascii: Any,
    unsure: Any,
    state: Any,
) -> Any:
    """`match` of the line ``buf[start:ending]`` and, as long as there is nothing wrong and room, of those behind it.

    It ends with a line that is wrong, or the last that begins before `limit`; what is told is told of that one. If it
    is not the first, ``state[POSITION]`` and ``state[ROWS]`` are where it begins and its row: to call a kernel for each
    line takes 15 of its 100 ns.
    """
    begin = cell(ops, WIDE * first + CODE)
    if begin == MISSING:
        begin = cell(ops, WIDE * first + WIDE + CODE)
    byte = u8(pool, cell(ops, WIDE * first + A)) if begin == LITERAL else np.uint8(0)
    i, end = _within(buf, start, ending, begin, byte)
    stride = out.shape[1]
    bad, bad_op, bad_at = OK, 0, 0
    op = first
    unsures = state[UNSURES]
    overflows = 0
    while True:
        base = op * WIDE
        code = cell(ops, base + CODE)
        slot = cell(ops, base + SLOT)
        lead = cell(ops, base + LEAD)
        if lead != 0:
            stop = lines.next_field(buf, i, end)
            if stop == i and not (lead == 2 and i == end):
                return MISS, op, i
            i = stop
        status = OK
        if code == FLOAT:
            integer, stop, status = number_at(buf, i, end, code, cell(ops, base + C))
            if status != OK:
                if status == UNSURE:
                    if slot >= 0:
                        note_unsure(unsure, unsures, row, slot, i, stop)
                        unsures += 1
                else:
                    stop = stars_at(buf, i, end)
                    if stop == i:
                        return MISS, op, i
                    integer = NAN
                    overflows += 1
                status = OK
            if slot >= 0:
                set_cell(out, slot * stride + row, integer)
            i = stop
        elif code == END:
            if i != end:
                return MISS, op, i
            state[UNSURES] = unsures
            if bad != OK:
                return bad, bad_op, bad_at
            state[OVERFLOWS] += overflows
            start = ending + 1
            if start >= limit or row + 1 >= stride or unsures + ops.shape[0] > unsure.shape[0]:
                return OK, bad_op, bad_at
            if tag_slot >= 0:
                set_cell(out, tag_slot * stride + row, tag)
            row += 1
            state[POSITION], state[ROWS] = start, row
            ending = lines.find(buf, start, limit, eol)
            i, end = _within(buf, start, ending, begin, byte)
            op, overflows = first, 0
            continue
        elif code == WORD:
            stop = i
            while stop < end and not lines.blank(u8(buf, stop)):
                stop += 1
            if stop == i:
                return MISS, op, i
            if not ascii and not is_utf8(buf, i, stop):
                status = NOT_UTF8
            if slot >= 0:
                set_cell(out, slot * stride + row, i | (stop - i) << 32)
            i = stop
        elif code == LITERAL:
            stop = literal_at(buf, i, end, pool, cell(ops, base + A), cell(ops, base + B), cell(ops, base + C) == 1)
            if stop < 0:
                return MISS, op, i
            i = stop
        elif code == TEXT:
            how = cell(ops, base + C)
            stop, after = literal_in(buf, i, end, pool, cell(ops, base + A), cell(ops, base + B), how & 1 == 1)
            if stop < 0:
                return MISS, op, i
            last = lines.strip_right(buf, i, stop)
            if not ascii and not is_utf8(buf, i, last):
                status = NOT_UTF8
            if slot >= 0:
                set_cell(out, slot * stride + row, i | (last - i) << 32)
            if how & 2 != 0 and status == OK:
                op += 1
                stop = after
            i = stop
        elif code == REST:
            i = lines.strip_left(buf, i, end)
            if not ascii and not is_utf8(buf, i, end):
                status = NOT_UTF8
            if slot >= 0:
                set_cell(out, slot * stride + row, i | (end - i) << 32)
            i = end
        elif code == SKIP_REST:
            i = end
        elif code == INT or code == HEX:
            integer, stop, status = number_at(buf, i, end, code, np.int64(0))
            if status == MISS:
                stop = stars_at(buf, i, end)
                if stop == i:
                    return MISS, op, i
                status = OVERFLOW
            if slot >= 0:
                set_cell(out, slot * stride + row, integer)
            i = stop
        elif code == DATETIME:
            integer, stop, status = datetime_at(buf, i, end, pool, cell(ops, base + A), cell(ops, base + B))
            if status == MISS:
                return MISS, op, i
            if slot >= 0:
                set_cell(out, slot * stride + row, integer)
            i = stop
        elif code == NOTHING:
            if slot >= 0:
                set_cell(out, slot * stride + row, cell(ops, base + A))
        elif code == MISSING:
            kind = cell(ops, base + WIDE + CODE)
            left, stop = i, i
            if kind >= FIXED_TEXT:
                stop = min(i + cell(ops, base + WIDE + A), end)
                left = lines.strip_left(buf, i, stop)
                right = lines.strip_right(buf, left, stop)
            else:
                while stop < end and not lines.blank(u8(buf, stop)) and u8(buf, stop) != cell(ops, base + C):
                    stop += 1
                right = stop
            if is_word_of(buf, left, right, pool, cell(ops, base + A), cell(ops, base + B)):
                if slot >= 0:
                    set_cell(out, slot * stride + row, NAN if kind == FLOAT or kind == FIXED_FLOAT else NOT_A_VALUE)
                i = stop
                op += 1
        elif code == ONE_OF:
            stop = word_at(buf, i, end, pool, cell(ops, base + A), cell(ops, base + B))
            if stop < 0:
                return MISS, op, i
            if slot >= 0:
                set_cell(out, slot * stride + row, i | (stop - i) << 32)
            i = stop
        elif code >= CELL_TEXT:
            sep, quote = np.uint8(cell(ops, base + A) >> 8), np.uint8(cell(ops, base + A) & 255)
            left, right, stop, kind = cell_at(buf, i, end, sep, quote)
            status = MISS if kind == OPEN else OK
            if code == CELL_TEXT:
                if not ascii and not is_utf8(buf, left, right):
                    status = NOT_UTF8
                if kind == ESCAPED and slot >= 0:
                    right = unescape(buf, left, right, quote)
                if slot >= 0:
                    set_cell(out, slot * stride + row, left | (right - left) << 32)
            elif kind != OPEN:
                while left < right and u8(buf, left) == 32:
                    left += 1
                while right > left and u8(buf, right - 1) == 32:
                    right -= 1
                integer, last, status = number_at(buf, left, right, FLOAT if code == CELL_FLOAT else INT, np.int64(0))
                if status == UNSURE:
                    if slot >= 0:
                        note_unsure(unsure, unsures, row, slot, left, last)
                        unsures += 1
                    status = OK
                elif status == MISS or last != right:
                    status = MISS
                    if code == CELL_FLOAT:
                        if left < right and stars_at(buf, left, right) == right:
                            overflows += 1
                            status = OK
                        elif is_word_of(buf, left, right, pool, cell(ops, base + B), cell(ops, base + C)):
                            status = OK
                        integer = NAN
                if slot >= 0:
                    set_cell(out, slot * stride + row, integer)
            if status == MISS:
                return MISS, op, left
            i = stop
            if cell(ops, base + WIDE + CODE) != END:
                if i >= end or u8(buf, i) != sep:
                    return MISS, op + 1, i
                i += 1
        else:
            stop = min(i + cell(ops, base + A), end)
            left = lines.strip_left(buf, i, stop)
            right = lines.strip_right(buf, left, stop)
            if code == FIXED_TEXT:
                if not ascii and not is_utf8(buf, left, right):
                    status = NOT_UTF8
                if slot >= 0:
                    set_cell(out, slot * stride + row, left | (right - left) << 32)
            else:
                kind = FLOAT if code == FIXED_FLOAT else INT if code == FIXED_INT else HEX
                integer, last, status = number_at(buf, left, right, kind, cell(ops, base + C))
                if status == MISS and left == right and cell(ops, base + B) == 1:
                    integer, last, status = NAN, right, OK
                elif status == MISS:
                    last = stars_at(buf, left, right)
                    if last == left:
                        return MISS, op, left
                    if code == FIXED_FLOAT:
                        integer, status = NAN, OK
                        overflows += 1
                    else:
                        status = OVERFLOW
                elif status == UNSURE:
                    if slot >= 0:
                        note_unsure(unsure, unsures, row, slot, left, last)
                        unsures += 1
                    status = OK
                if last != right:
                    return MISS, op, last
                if slot >= 0:
                    set_cell(out, slot * stride + row, integer)
            i = stop
        if status != OK and bad == OK:
            bad, bad_op, bad_at = status, op, i
        op += 1
