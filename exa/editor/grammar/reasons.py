"""What went wrong with a record, in words."""

import numpy as np

from exa.editor.grammar.template import Program
from exa.kernels import lines, step
from exa.kernels import template as op

EXPECTED = {
    op.END: "the end of the line",
    op.WORD: "a word",
    op.FLOAT: "a number",
    op.FIXED_FLOAT: "a number",
    op.CELL_FLOAT: "a number",
    op.INT: "an integer",
    op.FIXED_INT: "an integer",
    op.CELL_INT: "an integer",
    op.CELL_TEXT: "the end of a quoted cell",
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
CUT_OFF = "the text ends inside this record"
SHOWN = 40
BLANKS = set(b" \t\r")
NUMBERS = (op.FLOAT, op.INT, op.HEX)


def explain(buf: np.ndarray, size: int, eol: np.uint8, program: Program, reject: np.ndarray) -> tuple[str, str]:
    """The field and the reason of a row of the kernels' `rejects`.

    >>> explain(window.buf, window.stop, window.eol, program, rejects[0])  # doctest: +SKIP
    ('x', "expected a number, found 'xx' at column 11")
    """
    place, status, start, stop, at = (int(cell) for cell in reject[:5])
    if status == op.MISS and start < at < stop and not {buf[at - 1], buf[at]} & BLANKS:
        ends = program.ops[place, op.LEAD] or program.ops[place, op.CODE] == op.END
        if ends and int(program.ops[place - 1, op.CODE]) in NUMBERS:
            # what ends within a word, as 1x does, is no number
            place, at = place - 1, at - len(buf[start:at].tobytes().split()[-1])
    return program.owner(place), _reason(buf, size, eol, program, (place, status, start, stop, at))


def _reason(buf: np.ndarray, size: int, eol: np.uint8, program: Program, reject: tuple[int, ...]) -> str:
    place, status, start, stop, at = reject
    if status == step.CUT:
        return CUT_OFF
    if status == step.PROMISED:
        return f"the next record begins after {at} lines of this one, before the count in its header is reached"
    if status == step.LONG:
        return "a line of its header has 64 MiB or more"
    if status == step.BAD_COUNT:
        return "the count in the header is negative, or missing"
    field = program.owner(place)
    if status != op.MISS:
        return f"{field or 'the line'} {STATUS[status]}: {_quote(buf, start, stop)}"
    code, a, b = (int(cell) for cell in program.ops[place, :3])
    expected = EXPECTED.get(code, "")
    if code in (op.LITERAL, op.TEXT):
        expected = f"the text {program.pool[a:b].tobytes().decode()!r}"
    if code == op.ONE_OF:
        expected = f"one of {', '.join(program.pool[a:b].tobytes().decode().splitlines())}"
    if at > stop:  # in another line of the record than its first
        start = max(int(lines.rfind(buf, 0, at, eol)) + 1, start)
        stop = int(lines.find(buf, at, size, eol))
    if program.ops[place, op.LEAD] and start < at < stop and not {buf[at - 1], buf[at]} & BLANKS:
        expected = "a blank"
    if op.CELL_TEXT <= code <= op.CELL_INT and place and is_behind_cell(buf, start, at, a):
        expected = f"the separator {chr(a >> 8)!r}"
    return f"expected {expected}, found {_quote(buf, at, stop)} at column {at - start + 1}"


def is_behind_cell(buf: np.ndarray, start: int, at: int, quoted: int) -> bool:
    """Whether a cell that is not the first begins at a place with no separator before it; blanks may be between."""
    before = buf[start:at].tobytes().rstrip(b" ")[-1:]
    return before not in (bytes([quoted >> 8]), bytes([quoted & 255]))


def _quote(buf: np.ndarray, start: int, stop: int) -> str:
    shown = buf[start : min(stop, start + SHOWN)].tobytes().decode(errors="backslashreplace").rstrip("\r")
    if not shown:
        return "the end of the line"
    return repr(shown) + ("..." if stop - start > SHOWN else "")
