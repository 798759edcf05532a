"""Indices, in memory and out of core, are those of the obvious loops."""

import dask.array as da
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exa.algorithms import indexing
from exa.algorithms.indexing import arange1, arange2, starts_counts, unique, unordered_pairing

small = st.lists(st.integers(0, 5), max_size=20)
chunks = st.integers(1, 7)


def ranges(starts: list[int], counts: list[int]) -> list[tuple[int, int, int]]:
    return [(i, j, start + j) for i, (start, n) in enumerate(zip(starts, counts, strict=True)) for j in range(n)]


def rows(arrays: tuple) -> list[tuple[int, ...]]:
    arrays = tuple(np.asarray(array) for array in arrays)
    assert {array.dtype for array in arrays} <= {np.dtype("i8")}
    return list(zip(*(array.tolist() for array in arrays), strict=True))


@given(small, st.integers(-(2**40), 2**40), chunks)
def test_arange1(counts: list[int], offset: int, size: int):
    starts = [offset + 3 * k for k in range(len(counts))]
    expected = ranges(starts, counts)
    given = np.array(starts, np.int64), np.array(counts, np.int64)
    assert rows(arange1(*given)) == expected
    if counts:
        assert rows(arange1(da.from_array(given[0], chunks=size), given[1])) == expected


@given(small, st.integers(0, 4), chunks)
def test_arange2(starts: list[int], count: int, size: int):
    expected = ranges(starts, [count] * len(starts))
    assert rows(arange2(np.array(starts, np.int64), count)) == expected
    if starts:
        lazy = arange2(da.from_array(np.array(starts), chunks=size), count)
        assert lazy[0].shape == (count * len(starts),)
        assert rows(lazy) == expected


def test_the_names_of_exa_02():
    assert indexing.indexes_sc1 is arange1
    assert indexing.indexes_sc2 is arange2


def test_arange1_refuses():
    with pytest.raises(ValueError, match="same length"):
        arange1(np.array([1, 2]), np.array([1]))
    with pytest.raises(ValueError, match="count of -1"):
        arange1(np.array([1]), np.array([-1]))
    with pytest.raises(ValueError, match="same length"):
        arange1(da.zeros(3, dtype=int, chunks=2), np.array([1]))


def test_unordered_pairing():
    x, y = np.meshgrid(np.arange(1, 80), np.arange(1, 80))
    numbers = unordered_pairing(x, y)
    assert (numbers == numbers.T).all()
    assert len(np.unique(numbers)) == 79 * 80 // 2
    assert numbers.tolist() == [[a * b + int((abs(a - b) - 1) ** 2 / 4) for a in range(1, 80)] for b in range(1, 80)]
    lazy = unordered_pairing(da.from_array(x, chunks=30), da.from_array(y, chunks=(79, 10)))
    assert (lazy.compute() == numbers).all()
    assert unordered_pairing(10**9, 2 * 10**9) == 2 * 10**18 + (10**9 - 1) ** 2 // 4


@given(st.lists(st.integers(0, 2), max_size=30), chunks)
def test_starts_counts(groups: list[int], size: int):
    expected = []
    for k, group in enumerate(groups):
        if k and group == groups[k - 1]:
            expected[-1][1] += 1
        else:
            expected.append([k, 1])
    array = np.array(groups, np.int64)
    assert rows(starts_counts(array)) == [tuple(run) for run in expected]
    assert rows(starts_counts(da.from_array(array, chunks=size))) == [tuple(run) for run in expected]


def test_each_nan_is_a_run():
    assert rows(starts_counts(np.array([np.nan, np.nan, 1.0]))) == [(0, 1), (1, 1), (2, 1)]
    assert rows(starts_counts(da.from_array(np.array([np.nan, np.nan, 1.0]), chunks=1))) == [(0, 1), (1, 1), (2, 1)]


@given(st.lists(st.sampled_from([1.5, -2.0, np.nan, 7.0]), max_size=30), chunks)
def test_unique(values: list[float], size: int):
    array = np.array(values)
    expected, counts = np.unique(array, return_counts=True)
    for one in (array, da.from_array(array, chunks=size)):
        found, often = (np.asarray(part) for part in unique(one))
        assert np.array_equal(found, expected, equal_nan=True)
        assert often.tolist() == counts.tolist()
