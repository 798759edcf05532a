"""Indices, in memory and out of core, are those of the obvious loops."""

from typing import ClassVar

import dask.array as da
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exa.algorithms import indexing
from exa.algorithms.indexing import (
    arange1,
    arange2,
    group_reduce,
    isin,
    searchsorted,
    spread,
    starts_counts,
    take,
    unique,
    unordered_pairing,
)
from exa.algorithms.iteration import windows
from exa.schedule.gather import PART

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


@given(st.lists(st.integers(-9, 8), max_size=30), chunks)
def test_take(places: list[int], size: int):
    array = np.arange(18.0).reshape(9, 2)
    for one in (array, da.from_array(array, chunks=(size, 1))):
        assert np.array_equal(np.asarray(take(one, places)), array[np.array(places, np.int64)])


@pytest.mark.parametrize("dtype", ["f8", "i2", "M8[ms]", "U9", "O"])
def test_take_so_many_that_threads_share_them(dtype: str):
    array = np.arange(50_000).astype(dtype)
    places = np.random.default_rng(0).integers(-len(array), len(array), 4 * PART + 3)
    source = da.from_array(array, chunks=((0, 17_001, 0, 32_998, 1),))
    lazy = take(source, places[::-1])
    assert lazy.dtype == array.dtype
    assert np.array_equal(lazy.compute(), array[places[::-1]])
    assert lazy.name == take(source, places[::-1].copy()).name != take(source, places).name


class Noted:
    """The numbers from 0 on, which note where reading begins."""

    shape, dtype, ndim = (100,), np.dtype(np.int64), 1
    read: ClassVar[list[int]] = []

    def __getitem__(self, rows):
        self.read.append(rows[0].start)
        return np.arange(100)[rows]


def test_take_reads_each_chunk_once_and_only_what_is_touched():
    source = da.from_array(Noted(), chunks=10, asarray=False, meta=np.empty(0, np.int64))
    places = [99, 5, 98, 5, 41, 0, 97]
    Noted.read.clear()
    lazy = take(source, places)
    assert (lazy.shape, Noted.read) == ((7,), [])
    assert lazy.compute().tolist() == places
    assert sorted(Noted.read) == [0, 40, 90]


@pytest.mark.parametrize("wrong", [9, -10, (1 << 64) - 1])
def test_take_refuses_what_is_not_there(wrong: int):
    for one in (np.arange(9), da.arange(9, chunks=4)):
        with pytest.raises(IndexError, match=f"there are 9 rows, so there is none at {wrong}"):
            take(one, np.array([0, wrong], np.int64 if wrong < 9 else np.uint64))
    with pytest.raises(IndexError, match="whole numbers"):
        take(np.arange(9), [0.5])


@pytest.mark.parametrize("how", ["sum", "mean", "min", "max", "count"])
@given(st.lists(st.tuples(st.integers(0, 2), st.integers(-9, 9)), max_size=30), chunks)
def test_group_reduce(how: str, rows: list[tuple[int, int]], size: int):
    expected: list[tuple[int, list[int]]] = []
    for group, value in rows:
        if not expected or expected[-1][0] != group:
            expected.append((group, []))
        expected[-1][1].append(value)
    groups, values = np.array(rows, np.int64).reshape(-1, 2).T
    for lazy in (False, True):
        given = [da.from_array(column, chunks=size) for column in (groups, values)] if lazy else (groups, values)
        names, found = (np.asarray(column) for column in group_reduce(*given, how))
        assert names.tolist() == [group for group, _ in expected]
        assert found.tolist() == [getattr(np.array(of), how)() if how != "count" else len(of) for _, of in expected]


def test_group_reduce_refuses():
    with pytest.raises(ValueError, match="no statistic 'median': give one of sum, mean, min, max, count"):
        group_reduce(np.zeros(1), np.zeros(1), "median")
    with pytest.raises(ValueError, match="same length"):
        group_reduce(np.zeros(2), np.zeros(1), "sum")


@given(small, st.lists(st.sampled_from([-1.0, 0.0, 2.5, 3.0, 5.0, 9.0, np.nan]), max_size=9), st.booleans(), chunks)
def test_searchsorted(sorted_: list[int], values: list[float], left: bool, size: int):
    array, wanted, side = np.sort(np.array(sorted_, float)), np.array(values), "left" if left else "right"
    expected = np.searchsorted(array, wanted, side).tolist()
    assert searchsorted(array, wanted, side).tolist() == expected
    if values:
        lazy = da.from_array(wanted, chunks=size)
        assert searchsorted(array, lazy, side).compute().tolist() == expected
        assert searchsorted(da.from_array(array, chunks=size), lazy, side).compute().tolist() == expected
        assert (
            searchsorted(dd.from_pandas(pd.Series(array), npartitions=2), wanted, side).compute().tolist() == expected
        )


@given(small, small, chunks)
def test_isin(elements: list[int], values: list[int], size: int):
    array, some = np.array(elements, np.int64), np.array(values, np.int64)
    expected = [element in values for element in elements]
    assert isin(array, some).tolist() == expected
    lazy = da.from_array(array, chunks=size)
    assert isin(lazy, some).compute().tolist() == expected
    assert isin(lazy, da.from_array(some, chunks=size)).compute().tolist() == expected


@given(st.lists(st.integers(0, 4), max_size=20), chunks, chunks)
def test_spread(children: list[int], size: int, other: int):
    parent, child = np.arange(10.0).reshape(5, 2), np.array(children, np.int64)
    assert spread(parent, child).tolist() == parent[child].tolist()
    lazy = spread(da.from_array(parent, chunks=(size, 1)), da.from_array(child, chunks=other))
    assert lazy.shape == (len(children), 2)
    assert lazy.compute().tolist() == parent[child].tolist()


def test_spread_makes_a_column_beside_the_children():
    parent = dd.from_pandas(pd.Series([0.0, 0.5, 1.0], name="time"), npartitions=2)
    atom = dd.from_pandas(pd.DataFrame({"frame": [0, 0, 1, 2, 2]}, index=[5, 6, 7, 8, 9]), npartitions=3)
    told = atom.assign(time=spread(parent, atom.frame)).compute()
    assert told.time.tolist() == [0, 0, 0.5, 1, 1]
    assert told.index.tolist() == [5, 6, 7, 8, 9]
    with pytest.raises(IndexError, match="3 parents, so there is none at 3"):
        spread(parent, atom.frame + 1).compute(scheduler="sync")


def test_columns_of_a_dataframe_are_as_good_as_arrays():
    frame = pd.DataFrame({"group": [1, 1, 2, 2, 2, 3, 1], "x": np.arange(7.0)})
    lazy = dd.from_pandas(frame, npartitions=3)
    group, x = frame.group.to_numpy(), frame.x.to_numpy()
    for of_lazy, of_memory in (
        (starts_counts(lazy.group), starts_counts(group)),
        (group_reduce(lazy.group, lazy.x, "mean"), group_reduce(group, x, "mean")),
        (unique(lazy.group), unique(group)),
        (arange1(lazy.group, lazy.group), arange1(group, group)),
        (arange2(lazy.group, 2), arange2(group, 2)),
        ([unordered_pairing(lazy.group, lazy.group)], [unordered_pairing(group, group)]),
        ([isin(lazy.group, [2])], [isin(group, [2])]),
        ([take(lazy.x, [5, 0])], [take(x, [5, 0])]),
    ):
        assert [part.compute().tolist() for part in of_lazy] == [part.tolist() for part in of_memory]


def test_empty_chunks():
    x = da.from_array(np.arange(6), chunks=2)
    one, three = x[x > 4].compute_chunk_sizes(), x[x > 2].compute_chunk_sizes()
    assert (one.chunks, three.chunks) == (((0, 0, 1),), ((0, 1, 2),))
    assert spread(np.arange(10) * 10, one).compute().tolist() == [50]
    assert searchsorted(x, one).compute().tolist() == [5]
    assert searchsorted(one, x).compute().tolist() == [0] * 6
    assert isin(one, x).compute().tolist() == [True]
    assert isin(x, one).compute().tolist() == [False] * 5 + [True]
    assert windows(three, 1).compute().tolist() == [[3], [4], [5]]
    with pytest.raises(ValueError, match="a step of 0 rows"):
        windows(three, 1, step=0)


def test_objects():
    words = np.array(["a", "a", "b", "a"], object)
    for groups in (words, da.from_array(words, chunks=3)):
        found = [list(np.asarray(part)) for part in group_reduce(groups, np.arange(4), "sum")]
        assert found == [["a", "b", "a"], [1, 2, 3]]
    counts = group_reduce(np.array([0, 0, 1, 1]), words.astype("U1"), "count")
    assert [part.tolist() for part in counts] == [[0, 1], [2, 2]]
    assert isin(np.array([1, 2]), {2, 3}).tolist() == [False, True]
