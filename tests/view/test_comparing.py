"""Values of filters beside those of columns: as Python compares them, which is exact."""

import datetime

import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exa.view.comparing import OPERATORS, beside, compared, duration_of, time_of

ENDS = [0, 1, -1, 2**53 + 1, 2**63 - 1, 2**63, -(2**63), 2**64 - 1, 2**70, -(2**70), 10**400]
NUMBERS = st.sampled_from(ENDS) | st.integers() | st.floats(allow_nan=False)
SIGNS = st.sampled_from(list(OPERATORS))


@pytest.mark.parametrize("kind", [pa.date32(), pa.date64()])
def test_dates_are_times(kind):
    days = pa.array([datetime.date(2026, 1, 1), datetime.date(2026, 2, 1), None], kind)
    assert compared(">", days, "2026-01-01 12:00").to_pylist() == [False, True, None]
    assert compared("==", days, "2026-01-01").to_pylist() == [True, False, None]


@given(SIGNS, NUMBERS, st.sampled_from([pa.uint64(), pa.int64(), pa.int8(), pa.float64(), pa.float32()]))
def test_a_number_is_compared_exactly(sign, value, kind):
    signed = [0, 1, -1, 2**53 + 1, 2**53, 2**63 - 1, -(2**63)]
    known = {
        pa.uint64(): [0, 1, 5, 2**53 + 1, 2**63, 2**64 - 1],
        pa.int64(): signed,
        pa.int8(): [0, 1, -1, 127, -128],
    }.get(kind, [0.0, 1.5, -1.0, 2.0**53, 2.0**63, -(2.0**70), float("inf"), float("-inf"), float("nan")])
    found = compared(sign, pa.array([*known, None], kind), value)
    assert found.to_pylist() == [*(OPERATORS[sign][1](one, value) for one in known), None]


@given(SIGNS, st.integers(0, 2**64 - 1), st.integers(-(2**63), 2**63 - 1))
def test_columns_of_integers_are_compared_exactly(sign, large, signed):
    left, right = pa.array([large, large, None], pa.uint64()), pa.array([signed, None, -1], pa.int64())
    plain = OPERATORS[sign][1]
    assert beside(sign, left, right).to_pylist() == [plain(large, signed), None, None]
    assert beside(sign, right, left).to_pylist() == [plain(signed, large), None, None]


def test_columns_of_integers_are_compared_with_floats():
    assert beside("<", pa.array([2**64 - 1, 1], pa.uint64()), pa.array([1e30, 0.5])).to_pylist() == [True, False]
    assert beside("<", pa.array([1e30, 0.5]), pa.array([2**62 + 1, 1])).to_pylist() == [False, True]


def test_times_with_a_zone_are_compared_as_utc():
    zoned = pa.array([0, 1_500_000, None], pa.timestamp("us", "Europe/Berlin"))
    for text in ("1970-01-01 00:00:01.5", "1970-01-01 00:00:01.5Z", "1970-01-01T01:00:01.5+01:00"):
        assert compared("<", zoned, text).to_pylist() == [True, False, None]
    assert beside("==", zoned, pa.array([0, 0, 0], pa.timestamp("ms"))).to_pylist() == [True, False, None]


@pytest.mark.parametrize("unit", ["s", "ns"])
def test_a_time_that_a_column_cannot_have_is_between_those_it_can(unit):
    times = pa.array([1, 2], pa.timestamp("s")).cast(pa.timestamp(unit))
    assert compared(">=", times, "1970-01-01 00:00:01.25").to_pylist() == [False, True]
    assert compared("==", times, "1970-01-01 00:00:01.25").to_pylist() == [False, False]
    assert compared("<", times, "9999-01-01").to_pylist() == [True, True]
    assert compared("<", times, "0001-01-01").to_pylist() == [False, False]


@pytest.mark.parametrize("text", ["5", "", " 1e9", "soon", "NaT"])
def test_a_time_that_passes_has_a_unit(text):
    with pytest.raises(ValueError, match=r"."):
        duration_of(text)


@pytest.mark.parametrize("text", ["5s", "1 min", "2h", "3 days", "-1 days +23:59:58.5", "0 days 00:00:01.5"])
def test_a_time_that_passes_is_what_pandas_takes_it_for(text):
    assert duration_of(text) == pd.Timedelta(text).value


@pytest.mark.parametrize("text", ["NaT", "", "soon", "2026-13-01", "2026-11-30 01:25 Europe/Berlin"])
def test_what_is_no_time_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        time_of(text)
