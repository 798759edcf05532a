"""Values as they lie in memory, and as the text of cells."""

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

from exa.store import raw_values
from exa.store.cells import cells, number

KINDS = [pa.int8(), pa.uint16(), pa.int32(), pa.int64(), pa.uint64(), pa.float16(), pa.float32(), pa.float64()]
TIMES = [pa.timestamp("s"), pa.timestamp("ns"), pa.duration("us"), pa.date32(), pa.date64(), pa.time32("ms")]


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_values_are_those_of_arrow(kind):
    array = pa.array(np.arange(9).astype(kind.to_pandas_dtype()), kind)
    for part in (array, array.slice(2), array.slice(3, 4), array.slice(9)):
        found, expected = raw_values(part), part.to_numpy()
        assert found.dtype == expected.dtype
        assert found.tolist() == expected.tolist()


@pytest.mark.parametrize("kind", TIMES, ids=str)
def test_times_are_integers(kind):
    whole = pa.array([86_400_000, None, 5 * 86_400_000], pa.int64() if kind.bit_width == 64 else pa.int32()).cast(kind)
    assert raw_values(whole)[[0, 2]].tolist() == [86_400_000, 5 * 86_400_000]
    assert raw_values(pa.array([], kind)).tolist() == []


def test_cells_of_pieces_say_what_is_missing():
    numbers = pa.chunked_array([pa.array([1.5, None, 2.0]).slice(1), pa.array([float("nan"), -0.25])])
    assert cells(numbers) == [None, "2", "NaN", "-0.25"]
    at = pa.array([None, 1_500_000, 0], pa.timestamp("us"))
    assert cells(pa.chunked_array([at, at.slice(1, 1)])) == [
        None, "1970-01-01 00:00:01.5", "1970-01-01 00:00:00", "1970-01-01 00:00:01.5",
    ]  # fmt: skip
    assert cells(pa.chunked_array([], pa.float32())) == []
    assert cells(pa.array([3, None], pa.duration("s"))) == ["0 days 00:00:03", None]


def test_times_with_a_zone_say_that_they_are_utc():
    assert cells(pa.array([0, None], pa.timestamp("s", "Europe/Berlin"))) == ["1970-01-01 00:00:00Z", None]


def test_times_that_pass_are_spelled_as_pandas_does():
    passed = [0, 1_500_000, 86_400 * 10**6, -1, -86_400 * 10**6, 3_600_000_001]
    texts = cells(pa.array(passed, pa.duration("us")))
    assert texts[:3] == ["0 days 00:00:00", "0 days 00:00:01.5", "1 days 00:00:00"]
    assert [pd.Timedelta(text) for text in texts] == [pd.Timedelta(one, "us") for one in passed]
    assert number(np.timedelta64(2999, "ms")) == "0 days 00:00:02.999"
