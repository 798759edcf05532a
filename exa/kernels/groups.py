"""Groups: the values of spans that were found before, as those of a regular expression are."""

from typing import Any

from exa.kernels.jit import kernel
from exa.kernels.template import (
    CODE,
    END,
    OK,
    OVERFLOWS,
    REJECT_AT,
    REJECT_LINE,
    REJECT_OP,
    REJECT_START,
    REJECT_STATUS,
    REJECT_STOP,
    REJECTS,
    ROWS,
    SPAN_LINE,
    SPAN_START,
    SPAN_STOP,
    SPAN_TAG,
    UNSURES,
    match,
)

#: The span of a group that is not there.
ABSENT = -1


@kernel
def read_groups(
    buf: Any,
    found: Any,
    groups: Any,
    ops: Any,
    firsts: Any,
    slots: Any,
    absent: Any,
    pool: Any,
    out: Any,
    tag_slot: Any,
    rejects: Any,
    unsure: Any,
    state: Any,
) -> Any:
    """Read ``groups[g, k]``, the spans of the groups in line k of `found`, by the programs at ``ops[firsts]``.

    A line of `found` has the columns of a span of lines, its end being its last byte's. A group is
    ``start | length << 32``; one that is not there is `ABSENT`, and its cell ``absent[g]``. The texts are UTF-8. The
    caller makes room for as many rows and rejects as there are lines, and for as many unsure floats as there are
    groups. What a line that becomes a reject has left behind is forgotten.
    """
    for k in range(found.shape[0]):
        row, unsures, overflows = state[ROWS], state[UNSURES], state[OVERFLOWS]
        status, op, at = OK, 0, 0
        for g in range(firsts.shape[0]):
            span = groups[g, k]
            if span == ABSENT:
                if slots[g] >= 0:
                    out[slots[g], row] = absent[g]
                continue
            start = span & 0xFFFFFFFF
            status, op, at = match(
                buf, start, start + (span >> 32), ops, firsts[g], pool, out, row, True, unsure, state
            )
            if status != OK:
                break
        if status == OK:
            if tag_slot >= 0:
                out[tag_slot, row] = found[k, SPAN_TAG]
            state[ROWS] = row + 1
            continue
        state[UNSURES], state[OVERFLOWS] = unsures, overflows
        if ops[op, CODE] == END:
            op -= 1  # a group that goes on behind its value is no such value
        reject = state[REJECTS]
        rejects[reject, REJECT_OP] = op
        rejects[reject, REJECT_STATUS] = status
        rejects[reject, REJECT_START] = found[k, SPAN_START]
        rejects[reject, REJECT_STOP] = found[k, SPAN_STOP]
        rejects[reject, REJECT_AT] = at
        rejects[reject, REJECT_LINE] = found[k, SPAN_LINE]
        state[REJECTS] += 1
