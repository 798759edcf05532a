"""Small things are right for every size."""

import gc
import os
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exa.utility import SIZES, convert_bytes, datetime_header, mkp, uncollected


@pytest.mark.parametrize(
    ("value", "converted"),
    [
        (0, (0.0, "B")),
        (1, (1.0, "B")),
        (1023, (1023.0, "B")),
        (1024, (1.0, "KiB")),
        (1024**2 - 1, (1024 - 1 / 1024, "KiB")),
        (1.5 * 2**30, (1.5, "GiB")),
        (2**60, (1.0, "EiB")),
        (2**80, (2.0**20, "EiB")),
        (-2048, (-2.0, "KiB")),
    ],
)
def test_bytes_are_converted(value, converted):
    assert convert_bytes(value) == converted


@given(st.integers(0, 2**70))
def test_the_unit_is_the_largest_that_fits(value):
    number, unit = convert_bytes(value)
    assert number * 1024 ** SIZES.index(unit) == pytest.approx(value, rel=1e-15)
    assert unit == "EiB" or value < 1024 ** (SIZES.index(unit) + 1)
    assert unit == "B" or value >= 1024 ** SIZES.index(unit)


def test_paths_are_made_when_asked(tmp_path):
    path = mkp(tmp_path, "a", "b")
    assert not os.path.exists(path)
    assert mkp(tmp_path, "a", "b", mk=True) == mkp(tmp_path, "a", "b", mk=True) == path
    assert os.path.isdir(path)


def test_a_header_has_the_time():
    ruler, line, again = datetime_header("parsed").splitlines()
    assert ruler == again == "=" * 80
    title, _, said = line.partition(": ")
    assert title == "parsed"
    assert abs(datetime.now() - datetime.fromisoformat(said)).total_seconds() < 60
    assert len(datetime_header().splitlines()) == 3


def test_garbage_is_looked_for_again_afterwards_where_it_was_before():
    with uncollected():
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_was_made_meanwhile_counts_as_old():
    with uncollected():
        made = [[] for _ in range(10_000)]
    assert len(gc.get_objects(generation=0)) < 1_000 < len(made)
    assert gc.get_freeze_count() == 0
