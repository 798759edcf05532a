"""Rows of quoted cells end where Python's csv ends them."""

import csv
import io

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from exa.kernels import cells
from tests.kernels.number_texts import buffer

SEP, QUOTE, EOL = np.uint8(ord(",")), np.uint8(ord('"')), np.uint8(10)
rows = st.lists(
    st.lists(st.text('ab",\n é', max_size=6), min_size=1, max_size=4).filter(lambda row: row != [""]),
    min_size=1,
    max_size=6,
)


def written(table: list[list[str]]) -> tuple[bytes, list[int]]:
    """The table as CSV, and where each row begins."""
    out, starts = io.StringIO(), []
    writer = csv.writer(out, lineterminator="\n")
    for row in table:
        starts.append(len(out.getvalue().encode()))
        writer.writerow(row)
    return out.getvalue().encode(), starts


@given(rows)
def test_rows_end_where_they_were_written(table: list[list[str]]):
    raw, starts = written(table)
    buf = buffer(raw)
    for start, after in zip(starts, [*starts[1:], len(raw)], strict=True):
        assert cells.row_end(buf, start, len(raw), True, SEP, QUOTE, EOL) == after - 1


@given(rows, st.data())
def test_a_row_that_is_not_all_there_waits(table: list[list[str]], data):
    raw, starts = written(table)
    stop = data.draw(st.integers(0, len(raw)))
    for start, after in zip(starts, [*starts[1:], len(raw)], strict=True):
        if start >= stop:
            break
        # where the buffer ends with a quote, the next byte may double it
        expected = after - 1 if after <= stop else -1
        assert cells.row_end(buffer(raw[:stop]), start, stop, False, SEP, QUOTE, EOL) == expected


@given(rows)
def test_cells_are_what_was_written(table: list[list[str]]):
    raw, starts = written(table)
    for row, start, after in zip(table, starts, [*starts[1:], len(raw)], strict=True):
        buf, position, found = buffer(raw).copy(), start, []
        while position <= after - 1:
            left, right, position, kind = cells.cell_at(buf, position, after - 1, SEP, QUOTE)
            right = cells.unescape(buf, left, right, QUOTE) if kind == cells.ESCAPED else right
            found.append(buf[left:right].tobytes().decode())
            position += 1
        assert found == row


@given(rows, st.integers(0, 60))
def test_the_rows_of_a_range(table: list[list[str]], limit: int):
    raw, starts = written(table)
    position, count = cells.rows_end(buffer(raw), 0, len(raw), limit, True, SEP, QUOTE, EOL)
    assert position == next((start for start in [*starts, len(raw)] if start >= limit), len(raw))
    assert count == raw[:position].count(b"\n")


def test_a_quote_that_never_closes_ends_with_its_line():
    raw = b'a,"b\n' + b"c\n" * (cells.LONGEST // 2)
    assert cells.row_end(buffer(raw), 0, len(raw), False, SEP, QUOTE, EOL) == 4
