"""Distances in any number of dimensions are those of numpy."""

import numpy as np
import pytest

from exa.kernels import distances as kernels


@pytest.mark.parametrize("dimensions", [1, 2, 3, 4, 7])
@pytest.mark.parametrize("count", [1, 2, 7, 600, 1300])
def test_distances(dimensions: int, count: int):
    columns = np.random.default_rng(count).normal(size=(dimensions, count))
    expected = np.sqrt(((columns[:, :, None] - columns[:, None]) ** 2).sum(axis=0))
    cross = np.empty((count, count))
    kernels.cross_distances(columns, columns, cross)
    assert np.allclose(cross, expected, rtol=1e-14, atol=0)
    first, stop = count // 3, count - count // 5
    above = [expected[i, i + 1 :] for i in range(first, stop)]
    pairs = np.full(sum(map(len, above)) + 1, -1.0)
    kernels.pair_distances(columns, first, stop, pairs[:-1])
    assert np.allclose(pairs[:-1], np.concatenate(above), rtol=1e-14, atol=0)
    assert pairs[-1] == -1
