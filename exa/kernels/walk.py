"""The walker: where the records of a text begin and end, at the speed of a scan.

A record is a list of steps (seek a mark, skip lines, read a line by a template, pass over n lines or over lines until
a mark) that repeats to the end of the text. The walker reads what the structure depends on, the lines of the header,
and passes over the rows by counting newlines; `exa.kernels.rows` reads them later, from the spans found here.
Since the structure depends on headers and counts alone, never on the value of a row, the walk that plans a file and
the walk that reads it agree on every record.

After a line that should begin a record and does not, and at the start of a range that may lie inside one, the walker
is out of step. It goes on at the next line that is believable: its header matches, the first row matches, and where
the record ends another begins or the text ends.
"""

from typing import Any

import numpy as np

from exa.kernels import lines
from exa.kernels.jit import rare
from exa.kernels.marks import mark_in
from exa.kernels.step import (
    ASTRAY,
    BELIEVE,
    CODE,
    CUT,
    FOLLOWS,
    LINE_STEP,
    MORE,
    ONCE,
    PROMISED,
    SEEK,
    A,
    B,
    D,
    next_start,
    record_at,
)  # fmt: skip
from exa.kernels.template import DONE, LINE, MISS, NOTES_FULL, OK, POSITION, REJECTS, UNSURES

# how a walk stopped, beside DONE and the full ones of `template`
RECORDS_FULL = 10
# cells of `state`, beside POSITION, LINE, REJECTS, UNSURES and OVERFLOWS of `template`
RECORDS, SYNCING = 3, 7


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
    marked: Any,
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
        if state[REJECTS] >= rejects.shape[0] or state[UNSURES] + 2 * ops.shape[0] > unsure.shape[0]:
            how = NOTES_FULL
            break
        unsures = state[UNSURES]
        if seeking:
            if position >= limit:
                break
            bound = stop if limit > stop else min(lines.find(buf, limit - 1, stop, eol) + 1, stop)
            begin = mark_in(buf, position, bound, pool, steps[0, A], steps[0, B], eol, marked)
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
                    buf, position, line, stop, final, steps, ops, pool, row, head, empty, spans, ascii, eol, marked,
                    unsure, state, BELIEVE,
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
            buf, position, line, stop, final, steps, ops, pool, row, head, empty, spans, ascii, eol, marked, unsure,
            state, FOLLOWS if counted else np.int64(0),
        )  # fmt: skip
        if status == ASTRAY:
            status = OK
            inner = lines.find(buf, position, stop, eol) + 1
            inner_line = line + 1
            kept = state[UNSURES]
            while inner < after:
                found, _, _, _, _ = record_at(
                    buf, inner, inner_line, stop, final, steps, ops, pool, row + 1, head, empty, spans, ascii, eol,
                    marked, unsure, state, BELIEVE,
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
