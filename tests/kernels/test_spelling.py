"""How integers are spelled, beside a loop over the fields."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exa.kernels.jit import PADDING
from exa.kernels.spelling import are_canonical

FIELDS = st.sampled_from(["7", "-7", "0", "10", "-0", "007", "+7", "-07", "0.5", "-0.5", "-.5", ".5", "x", "1e5", ""])
ODD = re.compile(r"\+.*|0[0-9].*|-0(?!\.).*")


def ask(text, sep):
    buf = np.frombuffer(text.encode() + bytes(PADDING), np.uint8).copy()
    return bool(are_canonical(buf, 0, len(text), np.uint8(ord(sep)), np.uint8(10)))


@pytest.mark.parametrize("sep", [",", " "])
@given(rows=st.lists(st.lists(FIELDS, min_size=1, max_size=40), max_size=8), end=st.sampled_from(["", "\n", "\r\n"]))
def test_fields(sep, rows, end):
    text = "\n".join(sep.join(row) for row in rows) + end
    assert ask(text, sep) == (not any(ODD.fullmatch(field) for row in rows for field in row))


@pytest.mark.parametrize("before", range(60, 66))
@pytest.mark.parametrize("cell", [" 7", "7 "])
def test_blanks_beside_a_separator(before, cell):
    text = "1" * before + f",{cell},1\n"
    assert not ask(text, ",")
    assert ask(text.replace(",", " "), " ")
    assert not ask(f"{'1' * before},{cell}", ",")
