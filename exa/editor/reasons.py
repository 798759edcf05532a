"""What went wrong with a record, in words."""

import numpy as np

from exa.editor.template import Program
from exa.kernels import lines, step
from exa.kernels import template as op

EXPECTED = {
    op.END: "the end of the line",
    op.WORD: "a word",
    op.FLOAT: "a number",
    op.FIXED_FLOAT: "a number",
    op.INT: "an integer",
    op.FIXED_INT: "an integer",
    op.HEX: "a hexadecimal integer",
    op.FIXED_HEX: "a hexadecimal integer",
    op.DATETIME: "a time",
}
TOO_LARGE = "does not fit a 64-bit integer"
STATUS = {
    op.OVERFLOW: TOO_LARGE,
    op.NOT_A_DATE: "is no date or time that exists",
    op.NOT_UTF8: "is not UTF-8",
}
SHOWN = 40
BLANKS = set(b" \t\r")


def reason_of(buf: np.ndarray, size: int, eol: np.uint8, program: Program, reject: np.ndarray) -> str:
    """The reason of a row of the kernels' `rejects`.

    >>> reason_of(window.buf, window.stop, window.eol, program, rejects[0])  # doctest: +SKIP
    "expected a number, found 'xx' at column 11"
    """
    place, status, start, stop, at = (int(cell) for cell in reject[:5])
    if status == step.CUT:
        return "the text ends inside this record"
    if status == step.PROMISED:
        return f"the next record begins after {at} lines of this one, before the count in its header is reached"
    if status == step.BAD_COUNT:
        return "the count in the header is negative"
    field = program.owner(place)
    if status != op.MISS:
        return f"{field or 'the line'} {STATUS[status]}: {_quote(buf, start, stop)}"
    code, a, b = (int(cell) for cell in program.ops[place, :3])
    expected = EXPECTED.get(code, "")
    if code in (op.LITERAL, op.TEXT):
        expected = f"the text {program.pool[a:b].tobytes().decode()!r}"
    if at > stop:  # in another line of the record than its first
        start = max(int(lines.rfind(buf, 0, at, eol)) + 1, start)
        stop = int(lines.find(buf, at, size, eol))
    if program.ops[place, op.LEAD] and start < at < stop and not {buf[at - 1], buf[at]} & BLANKS:
        expected = "a blank"
    return f"expected {expected}, found {_quote(buf, at, stop)} at column {at - start + 1}"


def _quote(buf: np.ndarray, start: int, stop: int) -> str:
    shown = buf[start : min(stop, start + SHOWN)].tobytes().decode(errors="backslashreplace").rstrip("\r")
    if not shown:
        return "the end of the line"
    return repr(shown) + ("..." if stop - start > SHOWN else "")
