"""What values from files look like in a terminal and in JSON."""

import json
import unicodedata

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exa.cli.printable import cell, duration, jsonable, printable, size


@given(st.text())
def test_nothing_printable_is_a_command(text):
    shown = printable(text)
    assert not any(unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp") for letter in shown)
    if text.isprintable():
        assert shown == text


def test_escapes_are_spelled_out():
    assert printable("\x1b[2Jx\r\n\u202eabc\udcff") == r"\x1b[2Jx\r\n\u202eabc\udcff"


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (np.int64(3), 3),
        (np.float64(0.1), 0.1),
        (float("nan"), None),
        (float("inf"), "inf"),
        (pd.NA, None),
        (pd.NaT, None),
        (None, None),
        (np.bool_(True), True),
        (pd.Timestamp("2026-01-02 03:04:05.678"), "2026-01-02T03:04:05.678000"),
        ({"a": [np.float64("nan"), (1,)]}, {"a": [None, [1]]}),
    ],
)
def test_json_has_all_values(value, plain):
    assert jsonable(value) == plain
    assert json.loads(json.dumps(jsonable(value), allow_nan=False)) == plain


def test_numbers_keep_all_digits():
    assert cell(0.1 + 0.2) == "0.30000000000000004"
    assert cell(np.float64(1e300)) == "1e+300"


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(1.5, "0 days 00:00:01.5"), (60, "0 days 00:01:00"), (-1, "-1 days +23:59:59"), (86_400, "1 days 00:00:00")],
)
def test_times_that_pass_are_spelled_as_pandas_does(seconds, shown):
    assert cell(pd.Timedelta(seconds=seconds)) == shown
    assert cell(pd.Series([pd.Timedelta(seconds=seconds), pd.NaT]).tolist()[1]) == ""


def test_sizes_and_times_in_words():
    assert [size(n) for n in (0, 999, 1000, 64 << 20, 5e15)] == ["0 B", "999 B", "1.0 kB", "67.1 MB", "5000.0 TB"]
    assert [duration(s) for s in (0.04, 59, 61, 3661)] == ["0.0 s", "59.0 s", "1 min 1 s", "1 h 1 min"]
