"""Groups are whole, in order and complete, however the chunks cut them."""

import dask.array as da
import numpy as np
import pytest
from dask.task_spec import TaskRef
from hypothesis import given
from hypothesis import strategies as st

from exa.schedule.chunks import one_chunk_each
from exa.schedule.groups import Groups, whole_groups

counts = st.lists(st.integers(1, 9), min_size=1, max_size=9)
FOUND = np.dtype([("number", np.int64), ("row", np.int64), ("rows", np.int64), ("last", np.int64)])


def numbered(groups: tuple[Groups, object]) -> np.ndarray:
    """Of each group its number, its first row, how many rows there are and the last of them."""
    return np.array([(number, row, len(x), x[-1]) for number, row, (x,) in groups[0]], FOUND)


@given(counts, st.integers(1, 30))
def test_no_chunk_cuts_a_group(counts: list[int], size: int):
    ends = np.cumsum(counts).tolist()
    groups, rows = np.repeat(np.arange(len(counts)) % 2, counts), np.arange(ends[-1])
    expected = [(k, end - count, count, end - 1) for k, (end, count) in enumerate(zip(ends, counts, strict=True))]
    tasks, needed = whole_groups(da.from_array(groups, chunks=size), da.from_array(rows, chunks=7))
    calls = [(numbered, TaskRef(key)) for key in tasks]
    found = one_chunk_each("found", calls, (np.nan,) * len(calls), FOUND, needed, tasks)
    assert found.compute().tolist() == expected


@given(counts, st.integers(1, 20))
def test_batches_are_the_same_groups(counts: list[int], size: int):
    ends = np.cumsum(counts)
    groups = Groups.of(np.repeat(np.arange(len(counts)), counts), np.arange(ends[-1]))
    batches = list(groups.batches(size))
    assert [(number, row, x.tolist()) for batch in batches for number, row, (x,) in batch] == [
        (number, row, x.tolist()) for number, row, (x,) in groups
    ]
    assert all(len(batch) == 1 or batch.bounds[-1] <= size for batch in batches)


def test_arrays_of_other_lengths_are_refused():
    with pytest.raises(ValueError, match="same rows"):
        whole_groups(da.zeros(4, chunks=2), da.zeros(5, chunks=2))
