"""The walker: where the records of a text begin and end, at the speed of a scan.

A record is a list of steps (seek a mark, skip lines, read a line by a template, pass over n lines or over lines until
a mark) that repeats to the end of the text. The walker reads what the structure depends on, the lines of the header,
and passes over the rows by counting newlines; `template.read_lines` reads them later, from the spans found here.
Since the structure depends on headers and counts alone, never on the value of a row, the walk that plans a file and
the walk that reads it agree on every record.

After a line that should begin a record and does not, and at the start of a range that may lie inside one, the walker
is out of step. It goes on at the next line that is believable: its header matches, the first row matches, and where
the record ends another begins or the text ends.
"""

from typing import Any

import numpy as np

from exa.kernels import lines
from exa.kernels.jit import rare, u8
from exa.kernels.marks import is_blank, mark_in, mark_on
from exa.kernels.template import CODE as OP_CODE
from exa.kernels.template import DONE, END, LINE, MISS, OK, POSITION, REJECTS, REJECTS_FULL, UNSURE_FULL, UNSURES, match
from exa.kernels.template import SLOT as OP_SLOT

# step codes
SEEK, SKIP, LINE_STEP, TRY, COMMIT, COUNTED, UNTIL, WHILE, ONCE = range(9)
# columns of a step: for each code what A, B, C and D mean
#   SEEK     A, B: the mark in the pool
#   SKIP     A: how many lines
#   LINE     A: the program; first of all, B: 1 where blank lines before it are passed over, D: 1 where nothing
#            else may stand between two records
#   TRY      A: the step to go to, back at this line, where a line of the alternative does not match
#   COMMIT   A: the step to go to
#   COUNTED  A: the section; B: the header slot that holds the count, or -1; C: the count; D: the row's program, or -1
#   UNTIL    A: the section; B, C: the mark in the pool, empty for a blank line
#   WHILE    A: the section; D: the row's program
#   ONCE     the record stands at the beginning of the text, and nowhere else
# A mark may be several texts, a newline between two: any of these.
CODE, A, B, C, D = range(5)

# statuses of a record, beside those of a line
MORE, CUT, PROMISED, BAD_COUNT, ASTRAY = range(10, 15)
# what `record_at` looks at beside the record
FOLLOWS, BELIEVE = np.int64(1), np.int64(2)
# how a walk stopped, beside DONE and the full ones of `template`
RECORDS_FULL = 10
# cells of `state`, beside POSITION, LINE, REJECTS, UNSURES and OVERFLOWS of `template`
RECORDS, SYNCING = 3, 7

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


@rare
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
    handler, attempt, saved, saved_line = -1, 0, position, line
    step = 0
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
                    over = mark_on(buf, position, end, pool, steps[step, B], steps[step, C])
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
        elif code == SKIP:
            after, passed = lines.skip(buf, position, stop, eol, steps[step, A])
            if passed < steps[step, A] and not final:
                return MORE, start, line, -1, position
            position = after
            line += passed
        elif code == SEEK:
            at = mark_in(buf, position, stop, pool, steps[step, A], steps[step, B], eol)
            end = lines.find(buf, at, stop, eol) if at >= 0 else stop
            if end == stop and not final:
                return MORE, start, line, -1, position
            if at < 0:
                return CUT, start, line, -1, position
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


@rare
def walk(
    buf: Any,
    stop: Any,
    limit: Any,
    final: Any,
    steps: Any,
    ops: Any,
    pool: Any,
    head: Any,
    empty: Any,
    starts: Any,
    spans: Any,
    ascii: Any,
    eol: Any,
    rejects: Any,
    unsure: Any,
    state: Any,
) -> Any:
    """Find the records that begin before `limit` in ``buf[:stop]``, going on from `state`.

    They are numbered from ``state[RECORDS]`` on. Record k begins at byte ``starts[k, 0]``, line ``starts[k, 1]``; the
    fields of its header are ``head[:, k]``, its sections ``spans[k]``. `final` says that the text ends at `stop`. Each
    needs two spare rows. The walk is over when the position has reached `limit` in step, or the end of the text; before
    that the buffer must grow.
    """
    seeking = steps[0, CODE] == SEEK
    counted = steps[0, CODE] == LINE_STEP and steps[0, D] == 1
    once = steps[0, CODE] == ONCE
    position, line, row = state[POSITION], state[LINE], state[RECORDS]
    how = DONE
    while position < stop:
        if row + 2 >= starts.shape[0]:
            how = RECORDS_FULL
            break
        if state[REJECTS] >= rejects.shape[0]:
            how = REJECTS_FULL
            break
        if state[UNSURES] + 2 * ops.shape[0] > unsure.shape[0]:
            how = UNSURE_FULL
            break
        unsures = state[UNSURES]
        if seeking:
            if position >= limit:
                break
            bound = stop if limit > stop else min(lines.find(buf, limit - 1, stop, eol) + 1, stop)
            begin = mark_in(buf, position, bound, pool, steps[0, A], steps[0, B], eol)
            if begin < 0:
                if bound == stop and not final:
                    bound = max(lines.rfind(buf, position, stop, eol) + 1, position)
                line += lines.count(buf, position, bound, eol)
                position = bound
                break
            line += lines.count(buf, position, begin, eol)
            position = begin
        else:
            if steps[0, B] == 1:
                position, line, known = next_start(buf, position, line, stop, final, eol)
                if not known:
                    break
            if position >= stop or (position >= limit and state[SYNCING] != ASTRAY):
                break
            if once and state[SYNCING] != 0:
                end = stop if final else lines.rfind(buf, position, stop, eol) + 1
                end = min(end, max(lines.find(buf, limit - 1, stop, eol) + 1, position)) if limit < end else end
                line += lines.count(buf, position, end, eol)
                position = max(end, position)
                break
            if state[SYNCING] != 0:
                status, _, _, _, _ = record_at(
                    buf, position, line, stop, final, steps, ops, pool, row, head, empty, spans, ascii, eol, unsure,
                    state, BELIEVE,
                )  # fmt: skip
                state[UNSURES] = unsures
                if status == MORE:
                    break
                if status != OK:
                    position = min(lines.find(buf, position, stop, eol) + 1, stop)
                    line += 1
                    continue
                state[SYNCING] = 0
                continue
        status, after, after_line, op, at = record_at(
            buf, position, line, stop, final, steps, ops, pool, row, head, empty, spans, ascii, eol, unsure, state,
            FOLLOWS if counted else np.int64(0),
        )  # fmt: skip
        if status == ASTRAY:
            status = OK
            inner = lines.find(buf, position, stop, eol) + 1
            inner_line = line + 1
            kept = state[UNSURES]
            while inner < after:
                found, _, _, _, _ = record_at(
                    buf, inner, inner_line, stop, final, steps, ops, pool, row + 1, head, empty, spans, ascii, eol,
                    unsure, state, BELIEVE,
                )  # fmt: skip
                state[UNSURES] = kept
                if found == OK:
                    status, after, after_line, op, at = PROMISED, inner, inner_line, -1, inner_line - line
                    break
                if found == MORE:
                    status = MORE
                    break
                inner = lines.find(buf, inner, stop, eol) + 1
                inner_line += 1
        if status == MORE:
            state[UNSURES] = unsures
            break
        if status == OK:
            starts[row, 0] = position
            starts[row, 1] = line
            row += 1
            position, line = after, after_line
            state[SYNCING] = int(once)
            continue
        state[UNSURES] = unsures
        if not counted and not seeking and status == MISS:
            position = min(lines.find(buf, position, stop, eol) + 1, stop)
            line += 1
            continue
        reject = state[REJECTS]
        rejects[reject, 0] = op
        rejects[reject, 1] = status
        rejects[reject, 2] = position
        rejects[reject, 3] = lines.find(buf, position, stop, eol)
        rejects[reject, 4] = at
        rejects[reject, 5] = line
        state[REJECTS] += 1
        if status == PROMISED:
            position, line = after, after_line
        elif status == CUT and final and seeking:
            line += lines.count(buf, position, stop, eol)
            position = stop
        else:
            position = min(rejects[reject, 3] + 1, stop)
            line += 1
            state[SYNCING] = ASTRAY if counted else int(once)
    state[POSITION], state[LINE], state[RECORDS] = position, line, row
    return how
