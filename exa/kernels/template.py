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
from exa.kernels.cells import ESCAPED, OPEN, cell_at, is_word_of, row_end, unescape
from exa.kernels.datetimes import datetime_at
from exa.kernels.jit import apart, cell, rare, set_cell, u8
from exa.kernels.literals import EXACT, alike, literal_at, literal_in, word_at
from exa.kernels.numbers import float_at, hex_at, int_at, stars_at
from exa.kernels.plain import CELLS, TOKENS, cell_lines, token_lines
from exa.kernels.text import is_utf8

# op codes
END, LITERAL, WORD, TEXT, REST, SKIP_REST, FLOAT, INT, HEX, DATETIME = range(10)
FIXED_TEXT, FIXED_FLOAT, FIXED_INT, FIXED_HEX = range(10, 14)
CELL_TEXT, CELL_FLOAT, CELL_INT = range(14, 17)
NOTHING, MISSING, ONE_OF = range(17, 20)
# columns of an op: what A, B and C mean
#   LITERAL, TEXT   A, B: the literal in the pool; C: 1 where its last blank may be the end of the line
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


@apart
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
    i = start
    begin = cell(ops, WIDE * first + CODE)
    if begin == MISSING:
        begin = cell(ops, WIDE * first + WIDE + CODE)
    if begin < CELL_TEXT or begin == ONE_OF:
        end = lines.strip_right(buf, start, end)
        fixed = FIXED_TEXT <= begin < CELL_TEXT or (begin == LITERAL and u8(pool, cell(ops, WIDE * first + A)) == EXACT)
        if not fixed:
            i = lines.strip_left(buf, start, end)
    elif end > start and u8(buf, end - 1) == 13:
        end -= 1
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
            stop = lines.strip_left(buf, i, end)
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
            if bad == OK:
                state[OVERFLOWS] += overflows
            return bad, bad_op, bad_at
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
            stop = literal_in(buf, i, end, pool, cell(ops, base + A), cell(ops, base + B), cell(ops, base + C) == 1)
            if stop < 0:
                return MISS, op, i
            last = lines.strip_right(buf, i, stop)
            if not ascii and not is_utf8(buf, i, last):
                status = NOT_UTF8
            if slot >= 0:
                set_cell(out, slot * stride + row, i | (last - i) << 32)
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


@apart
def read_lines(
    buf: Any,
    spans: Any,
    ops: Any,
    firsts: Any,
    plain: Any,
    pool: Any,
    out: Any,
    tag_slot: Any,
    miss: Any,
    ascii: Any,
    eol: Any,
    quoted: Any,
    layouts: Any,
    rejects: Any,
    unsure: Any,
    state: Any,
) -> Any:
    """Read every line of `spans` by the programs at ``ops[firsts]``, the first that matches, into the columns of `out`.

    Goes on from `state` and stops where the rows, the rejects or the list of unsure floats is full; the caller makes
    room and calls again. With ``tag_slot >= 0`` that column gets the ordinal of each row's parent. `quoted` is the
    separator << 8 | the quote where a quoted cell may hold newlines, else 0; `plain` says by which of the ways of
    `exa.kernels.plain` a line is tried first; `layouts` are those it knows, see `exa.kernels.layouts`.
    """
    capacity = out.shape[1]
    while state[SPAN] < spans.shape[0]:
        span = state[SPAN]
        stop = spans[span, SPAN_STOP]
        position = max(state[POSITION], spans[span, SPAN_START])
        line, row = state[LINE], state[ROWS]
        tag = spans[span, SPAN_TAG]
        while position < stop:
            first_row = row
            if plain == TOKENS:
                position, row = token_lines(buf, position, stop, eol, ops, firsts[0], out, row, tag_slot, tag, layouts)
            elif plain == CELLS:
                position, row = cell_lines(buf, position, stop, eol, ops, firsts[0], out, row, layouts)
            line += row - first_row
            if position >= stop:
                break
            if row >= capacity:
                state[POSITION], state[LINE], state[ROWS] = position, line, row
                return ROWS_FULL
            if state[REJECTS] >= rejects.shape[0] or state[UNSURES] + ops.shape[0] > unsure.shape[0]:
                state[POSITION], state[LINE], state[ROWS] = position, line, row
                return NOTES_FULL
            end = lines.find(buf, position, stop, eol)
            last_line = line
            if quoted != 0:
                end = row_end(buf, position, stop, np.int64(1), np.uint8(quoted >> 8), np.uint8(quoted & 255), eol)
                line += lines.count(buf, position, end, eol)
            status, op, at = MISS, firsts[0], position - 1
            begun, missed, tried = False, np.int64(-1), np.int64(-1)
            for first in firsts:
                if missed >= 0 and alike(ops, WIDE * missed, WIDE * (tried + 1), WIDE * first):  # it misses there, too
                    continue
                status, tried, reached = match(buf, position, end, ops, first, pool, out, row, ascii, unsure, state)
                begun = begun or tried > first
                if status != MISS or reached > at:
                    op, at = tried, reached
                if status != MISS:
                    break
                missed = first
            if status == OK:
                if tag_slot >= 0:
                    out[tag_slot, row] = tag
                row += 1
            elif status != MISS or (
                miss != IGNORE
                and (begun or miss != REJECT_BEGUN)
                and not (miss == REJECT_UNLESS_BLANK and lines.strip_left(buf, position, end) == end)
            ):
                reject = state[REJECTS]
                rejects[reject, REJECT_OP] = op
                rejects[reject, REJECT_STATUS] = status
                rejects[reject, REJECT_START] = position
                rejects[reject, REJECT_STOP] = end
                rejects[reject, REJECT_AT] = at
                rejects[reject, REJECT_LINE] = spans[span, SPAN_LINE] + last_line
                state[REJECTS] += 1
            line += 1
            position = end + 1
        if spans.shape[1] > SPAN_LINES:
            spans[span, SPAN_ROWS], spans[span, SPAN_LINES] = row, line
        state[SPAN], state[POSITION], state[LINE], state[ROWS] = span + 1, 0, 0, row
    return DONE
