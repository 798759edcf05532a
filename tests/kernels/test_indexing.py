"""Indices made by kernels are those of the obvious loops."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from exa.kernels import indexing as kernels


@given(st.lists(st.integers(1, 9), min_size=1, max_size=8), st.data())
def test_sort_by_chunk(sizes: list[int], data):
    begins = np.cumsum([0, *sizes])
    rows = np.array(data.draw(st.lists(st.integers(0, int(begins[-1]) - 1), max_size=30)), np.int64)
    ends, order, local = np.zeros(len(begins), np.int64), np.empty_like(rows), np.empty_like(rows)
    kernels.sort_by_chunk(rows, begins, ends, order, local)
    chunk = [int((begins <= row).sum()) - 1 for row in rows]
    expected = sorted(range(len(rows)), key=lambda k: chunk[k])
    assert order.tolist() == expected
    assert local.tolist() == [rows[k] - begins[chunk[k]] for k in expected]
    assert ends.tolist() == [sum(each < k for each in chunk) for k in range(len(begins))]
