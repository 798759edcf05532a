"""The lines of spans as rows: by the fast way through plain lines where they are, else by the interpreter."""

from typing import Any

import numpy as np

from exa.kernels import lines
from exa.kernels.cells import row_end
from exa.kernels.jit import apart
from exa.kernels.literals import alike
from exa.kernels.plain import CELLS, NO, TOKENS, cell_lines, token_lines
from exa.kernels.template import (
    DONE,
    IGNORE,
    LINE,
    MISS,
    NOTES_FULL,
    OK,
    POSITION,
    REJECT_AT,
    REJECT_BEGUN,
    REJECT_LINE,
    REJECT_OP,
    REJECT_START,
    REJECT_STATUS,
    REJECT_STOP,
    REJECT_UNLESS_BLANK,
    REJECTS,
    ROWS,
    ROWS_FULL,
    SPAN,
    SPAN_LINE,
    SPAN_LINES,
    SPAN_ROWS,
    SPAN_START,
    SPAN_STOP,
    SPAN_TAG,
    UNSURES,
    WIDE,
    match_lines,
)


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
            # a line behind this one is for the first program first, and for the plain way before
            limit = stop if plain == NO and quoted == 0 else end
            for first in firsts:
                if missed >= 0 and alike(ops, WIDE * missed, WIDE * (tried + 1), WIDE * first):  # it misses there, too
                    continue
                state[POSITION], state[ROWS] = position, row
                status, tried, reached = match_lines(
                    buf, position, end, limit, eol, ops, first, pool, out, row, tag_slot, tag, ascii, unsure, state
                )
                if state[ROWS] > row:
                    line += state[ROWS] - row
                    position, row, last_line = state[POSITION], state[ROWS], line
                    end = lines.find(buf, position, stop, eol)
                limit = end
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
