"""Indices made by kernels are those of the obvious loops."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from exa.kernels import indexing as kernels


@given(st.lists(st.integers(0, 9), min_size=1, max_size=8).filter(any), st.data())
def test_sort_by_chunk(sizes: list[int], data):
    begins = np.cumsum([0, *sizes])
    total = int(begins[-1])
    rows = np.array(data.draw(st.lists(st.integers(-total, total - 1), max_size=30)), np.int64)
    counts, order, local = np.zeros(len(sizes), np.int64), np.empty(len(rows), np.int32), np.empty(len(rows), np.int32)
    kernels.count_by_chunk(rows, begins, counts)
    kernels.sort_by_chunk(rows, begins, np.cumsum(counts) - counts, 5, order, local)
    chunk = [int((begins <= row % total).sum()) - 1 for row in rows]
    expected = sorted(range(len(rows)), key=lambda k: chunk[k])
    assert order.tolist() == [k + 5 for k in expected]
    assert local.tolist() == [rows[k] % total - begins[chunk[k]] for k in expected]
    assert counts.tolist() == [chunk.count(k) for k in range(len(sizes))]
