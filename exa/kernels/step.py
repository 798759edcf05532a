"""The steps of a record: one walk along them, over the lines of its header and past its rows."""

from typing import Any

import numpy as np

from exa.kernels import lines
from exa.kernels.jit import apart, kernel, rare, u8
from exa.kernels.marks import NO_MARK, NOWHERE, is_blank, mark_in, mark_on
from exa.kernels.template import CODE as OP_CODE
from exa.kernels.template import (
    END,
    MISS,
    OK,
    UNSURE_SLOT,
    UNSURE_START,
    UNSURE_STOP,
    UNSURES,
    match,
    note_unsure,
)
from exa.kernels.template import SLOT as OP_SLOT

# step codes
SEEK, SKIP, LINE_STEP, TRY, COMMIT, COUNTED, UNTIL, WHILE, ONCE, OPEN, CLOSE, GATHER = range(12)
# columns of a step: for each code what A, B, C and D mean
#   SEEK     A, B: the mark in the pool
#   SKIP     A: how many lines
#   LINE     A: the program; first of all, B: 1 where blank lines before it are passed over, D: 1 where nothing
#            else may stand between two records
#   TRY      A: the step to go to, back at this line, where a line of the alternative does not match
#   COMMIT   A: the step to go to
#   COUNTED  A: the section; B: the header slot that holds the count, or -1; C: the count; D: the row's program, or -1
#   UNTIL    A: the section; B, C: the mark in the pool, empty for a blank line
#   WHILE    A: the section; D: the row's program, or -1 and B: the expression that reads a row
#   ONCE     the record stands at the beginning of the text, and nowhere else
#   OPEN     A: the section, whose lines begin here
#   CLOSE    A: the section, which ends where the next record begins: B, C: at a mark in the pool, or `NO_MARK`; D: at a
#            line that this program reads, or -1
#   GATHER   A: the section; B: the program that reads any of its lines into the header, the last one that matches
# A mark may be several texts, a newline between two: any of these. One that is an expression is `NO_MARK` - 1 - its
# number in place of its first byte in the pool.
CODE, A, B, C, D = range(5)

# statuses of a record, beside those of a line
MORE, CUT, PROMISED, BAD_COUNT, ASTRAY, LONG = range(10, 16)
# what `record_at` looks at beside the record
FOLLOWS, BELIEVE = np.int64(1), np.int64(2)
# from here on in `state`, two cells to a step: between which places no line holds the mark that a SEEK looks for
# (`NOWHERE`: to the end of the text)
SOUGHT = 8
# a cell of ``spans[record, section]``: first byte, end, number of the first line, how many lines
START, STOP, FIRST_LINE, LINES = range(4)


@rare
def forget(steps: Any, first: Any, last: Any, ops: Any, head: Any, row: Any, empty: Any) -> Any:
    """Take back what the lines of an alternative that did not match have put into the header."""
    for step in range(first, last + 1):
        if steps[step, CODE] == LINE_STEP:
            op = steps[step, A]
            while ops[op, OP_CODE] != END:
                slot = ops[op, OP_SLOT]
                if slot >= 0:
                    head[slot, row] = empty[slot]
                op += 1


@rare
def next_start(buf: Any, position: Any, line: Any, stop: Any, final: Any, eol: Any) -> Any:
    """``position, line, known`` of the next line that is not blank; known is False where the buffer ends before."""
    while position < stop:
        end = lines.find(buf, position, stop, eol)
        if end == stop and not final:
            return position, line, False
        if not is_blank(buf, position, end):
            return position, line, True
        position = end + 1
        line += 1
    return min(position, stop), line, final


@apart
def gather(
    buf: Any,
    position: Any,
    stop: Any,
    ops: Any,
    first: Any,
    pool: Any,
    head: Any,
    row: Any,
    ascii: Any,
    eol: Any,
    unsure: Any,
    state: Any,
) -> Any:
    """Read the lines ``buf[position:stop]`` by the program at ``ops[first]``; the last that matches fills the header.

    The row behind `row` is scratch, so that a line that matches only in part leaves nothing behind.
    """
    noted = state[UNSURES]
    while position < stop:
        end = lines.find(buf, position, stop, eol)
        before = state[UNSURES]
        status, _, _ = match(buf, position, end, ops, first, pool, head, row + 1, ascii, unsure, state)
        position = end + 1
        if status != OK:
            state[UNSURES] = before
            continue
        count = state[UNSURES] - before
        for place in range(count):
            span = unsure[before + place, UNSURE_START], unsure[before + place, UNSURE_STOP]
            note_unsure(unsure, noted + place, row, unsure[before + place, UNSURE_SLOT], span[0], span[1])
        state[UNSURES] = noted + count
        op = first
        while ops[op, OP_CODE] != END:
            slot = ops[op, OP_SLOT]
            if slot >= 0:
                head[slot, row] = head[slot, row + 1]
            op += 1


@kernel
def last_match(
    buf: Any,
    position: Any,
    stop: Any,
    ops: Any,
    first: Any,
    pool: Any,
    head: Any,
    row: Any,
    ascii: Any,
    eol: Any,
    unsure: Any,
    state: Any,
) -> Any:
    """Where the last of the lines ``buf[position:stop]`` begins that the program at ``ops[first]`` reads, or -1.

    The row is scratch.
    """
    found = -1
    before = state[UNSURES]
    while position < stop:
        end = lines.find(buf, position, stop, eol)
        status, _, _ = match(buf, position, end, ops, first, pool, head, row, ascii, unsure, state)
        state[UNSURES] = before
        if status == OK:
            found = position
        position = end + 1
    return found


@apart
def record_at(
    buf: Any,
    position: Any,
    line: Any,
    stop: Any,
    final: Any,
    steps: Any,
    ops: Any,
    pool: Any,
    row: Any,
    head: Any,
    empty: Any,
    spans: Any,
    ascii: Any,
    eol: Any,
    marked: Any,
    unsure: Any,
    state: Any,
    care: Any,
) -> Any:
    """Walk one record: ``status, position, line, op, at``, the position one past it.

    Header fields that no line fills are `empty`. `care` says what else is looked at: with `FOLLOWS` what comes behind,
    where a record that does not begin another is `ASTRAY` and the position is that of the next line with text; with
    `BELIEVE` this must be another record or the end, and the first line of each counted section must match.
    """
    start = position
    for slot in range(empty.shape[0]):
        head[slot, row] = empty[slot]
    # as plain numbers these would be types of their own, for each of which `forget` is compiled
    attempt: Any = np.int64(0)
    step: Any = np.int64(0)
    handler, saved, saved_line = -1, position, line
    while step < steps.shape[0]:
        code = steps[step, CODE]
        if code == LINE_STEP:
            end = lines.find(buf, position, stop, eol)
            if end == stop and not final:
                return MORE, start, line, -1, position
            if position >= stop:
                status, op, at = MISS, -1, position
            else:
                status, op, at = match(buf, position, end, ops, steps[step, A], pool, head, row, ascii, unsure, state)
            if status == OK:
                position = end + 1
                line += 1
            elif handler >= 0:
                forget(steps, attempt, step, ops, head, row, empty)
                position, line, step, handler = saved, saved_line, handler, -1
                continue
            else:
                return (CUT if position >= stop else status), position, line, op, at
        elif code == COUNTED:
            slot = steps[step, B]
            wanted = head[slot, row] if slot >= 0 else steps[step, C]
            if wanted < 0:
                return BAD_COUNT, position, line, -1, position
            if care == BELIEVE and wanted > 0 and steps[step, D] >= 0:
                end = lines.find(buf, position, stop, eol)
                if end == stop and not final:
                    return MORE, start, line, -1, position
                status, op, at = match(buf, position, end, ops, steps[step, D], pool, head, row, ascii, unsure, state)
                if status != OK:
                    return status, position, line, op, at
            after, passed = lines.skip(buf, position, stop, eol, wanted)
            if passed == wanted - 1 and final and position < stop and after == stop and u8(buf, stop - 1) != eol:
                passed = wanted
            if passed < wanted:
                return (CUT if final else MORE), start, line, -1, passed
            section = steps[step, A]
            spans[row, section, START] = position
            spans[row, section, STOP] = after
            spans[row, section, FIRST_LINE] = line
            spans[row, section, LINES] = wanted
            position = after
            line += wanted
        elif code == UNTIL or code == WHILE:
            section = steps[step, A]
            spans[row, section, START] = position
            spans[row, section, FIRST_LINE] = line
            passed = 0
            while position < stop:
                end = lines.find(buf, position, stop, eol)
                if end == stop and not final:
                    return MORE, start, line, -1, position
                if code == UNTIL:
                    over = mark_on(buf, position, end, pool, steps[step, B], steps[step, C], marked)
                elif steps[step, D] < 0:
                    over = not mark_on(buf, position, end, pool, steps[step, B], steps[step, C], marked)
                else:
                    status, op, at = match(
                        buf, position, end, ops, steps[step, D], pool, head, row, ascii, unsure, state
                    )
                    over = status == MISS
                if over:
                    break
                passed += 1
                position = end + 1
            if position >= stop and not final:
                return MORE, start, line, -1, position
            position = min(position, stop)
            spans[row, section, STOP] = position
            spans[row, section, LINES] = passed
            line += passed
        elif code == OPEN:
            spans[row, steps[step, A], START] = position
            spans[row, steps[step, A], FIRST_LINE] = line
        elif code == CLOSE:
            while position < stop:
                end = lines.find(buf, position, stop, eol)
                if end == stop and not final:
                    return MORE, start, line, -1, position
                if steps[step, B] != NO_MARK and mark_on(
                    buf, position, end, pool, steps[step, B], steps[step, C], marked
                ):
                    break
                if steps[step, D] >= 0:
                    unsures = state[UNSURES]
                    status, op, at = match(
                        buf, position, end, ops, steps[step, D], pool, head, row + 1, ascii, unsure, state
                    )
                    state[UNSURES] = unsures
                    if status != MISS:
                        break
                position = end + 1
                line += 1
            if position >= stop and not final:
                return MORE, start, line, -1, position
            position = min(position, stop)
            section = steps[step, A]
            spans[row, section, STOP] = position
            spans[row, section, LINES] = line - spans[row, section, FIRST_LINE]
        elif code == GATHER:
            section = steps[step, A]
            gather(
                buf, spans[row, section, START], spans[row, section, STOP], ops, steps[step, B], pool, head, row,
                ascii, eol, unsure, state,
            )  # fmt: skip
        elif code == SKIP:
            after, passed = lines.skip(buf, position, stop, eol, steps[step, A])
            if passed < steps[step, A] and not final:
                return MORE, start, line, -1, position
            position = after
            line += passed
        elif code == SEEK:
            known = SOUGHT + 2 * step
            resumed = state[known] <= position <= state[known + 1]
            begin = state[known + 1] if resumed else position
            at = mark_in(buf, begin, stop, pool, steps[step, A], steps[step, B], eol, marked)
            end = lines.find(buf, at, stop, eol) if at >= 0 else stop
            if not resumed:
                state[known] = position
            if at >= 0:
                state[known + 1] = at
            else:
                state[known + 1] = max(stop if final else lines.rfind(buf, begin, stop, eol) + 1, begin)
            if at < 0 and (final or state[known + 1] >= NOWHERE >> 1):
                return CUT, start, line, -1, position
            if end == stop and not final:
                return MORE, start, line, -1, position
            line += lines.count(buf, position, end, eol) + 1
            position = end + 1
        elif code == TRY:
            handler, attempt, saved, saved_line = steps[step, A], step, position, line
        elif code == COMMIT:
            handler, step = -1, steps[step, A]
            continue
        step += 1
    position = min(position, stop)
    if care == 0:
        return OK, position, line, -1, 0
    position, line, known = next_start(buf, position, line, stop, final, eol)
    if not known:
        return MORE, start, line, -1, position
    if position == stop:
        return OK, position, line, -1, 0
    end = lines.find(buf, position, stop, eol)
    if end == stop and not final:
        return MORE, start, line, -1, position
    unsures = state[UNSURES]
    status, op, at = match(buf, position, end, ops, steps[0, A], pool, head, row + 1, ascii, unsure, state)
    state[UNSURES] = unsures
    if status == OK:
        return OK, position, line, -1, 0
    return (MISS if care == BELIEVE else ASTRAY), position, line, op, at
