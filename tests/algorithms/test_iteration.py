"""Pairs, products, windows and images are those of the obvious loops, in memory and out of core."""

import itertools

import dask.array as da
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exa.algorithms import iteration
from exa.algorithms.iteration import cdist, combinations, pdist, product, supercell3, windows


def points(n: int, dimensions: int = 3) -> np.ndarray:
    return np.random.default_rng(n).normal(size=(n, dimensions))


@pytest.fixture(params=[5, 1 << 23], ids=["in many pieces", "at once"])
def pairs_a_task(request, monkeypatch):
    monkeypatch.setattr(iteration, "PAIRS", request.param)


@pytest.mark.usefixtures("pairs_a_task")
@pytest.mark.parametrize("n", [0, 1, 2, 3, 17, 40])
@pytest.mark.parametrize("dimensions", [1, 3, 5])
@pytest.mark.parametrize("lazy", [False, True])
def test_pdist(n: int, dimensions: int, lazy: bool):
    given = points(n, dimensions)
    distances, low, high = pdist(da.from_array(given, chunks=(4, 2)) if lazy and n else given)
    assert distances.shape == low.shape == high.shape == (n * (n - 1) // 2,)
    expected = list(itertools.combinations(range(n), 2))
    assert list(zip(np.asarray(low).tolist(), np.asarray(high).tolist(), strict=True)) == expected
    norms = [np.linalg.norm(given[i] - given[j]) for i, j in expected]
    assert np.allclose(np.asarray(distances), norms, rtol=1e-14)


@given(st.integers(0, 3000), st.integers(1, 10**6))
def test_pieces_cover_all_rows(n: int, size: int):
    before, iteration.PAIRS = iteration.PAIRS, size
    try:
        pieces = list(iteration._rows(n))
    finally:
        iteration.PAIRS = before
    assert [first for first, _ in pieces] == [0, *(stop for _, stop in pieces)][: len(pieces)]
    assert pieces[-1:] == ([(pieces[-1][0], n - 1)] if n > 1 else [])
    for first, stop in pieces:
        assert stop - first == 1 or sum(n - 1 - row for row in range(first, stop)) <= size


def test_more_pairs_than_32_bits_count():
    lazy, low, _ = pdist(da.zeros((100_000, 3), chunks=-1))
    assert lazy.shape == (100_000 * 99_999 // 2,)
    assert low[-1].compute() == 99_998


@pytest.mark.parametrize("shapes", [((5, 3), (600, 3)), ((0, 2), (4, 2)), ((3, 1), (1, 1))])
def test_cdist(shapes):
    left, right = (np.random.default_rng(k).normal(size=shape) for k, shape in enumerate(shapes))
    expected = np.linalg.norm(left[:, None] - right[None], axis=2)
    assert np.allclose(cdist(left, right), expected, rtol=1e-14)
    if len(left):
        assert np.allclose(cdist(da.from_array(left, chunks=2), da.from_array(right, chunks=(250, 2))), expected)


def test_distances_refuse():
    with pytest.raises(ValueError, match="give \\(n, dimensions\\)"):
        pdist(np.zeros(3))
    with pytest.raises(ValueError, match="3 and 2 dimensions"):
        cdist(np.zeros((1, 3)), np.zeros((1, 2)))


@pytest.mark.parametrize("lazy", [False, True])
def test_supercell3(lazy: bool):
    x, y, z = points(4).T
    given = [da.from_array(axis, chunks=3) for axis in (x, y, z)] if lazy else [x, y, z]
    found = supercell3(*given, 1.0, 2.0, 3.0)
    expected = [
        (x[k] + a * 1.0, y[k] + b * 2.0, z[k] + c * 3.0)
        for a, b, c in itertools.product((-1, 0, 1), repeat=3)
        for k in range(4)
    ]
    assert np.array_equal(np.stack([np.asarray(axis) for axis in found], axis=1), expected)


@pytest.mark.parametrize("lazy", [False, True])
def test_product_and_combinations(lazy: bool):
    arrays = [np.arange(3), np.array([0.5, 1.5]), np.arange(4) + 10]
    given = [da.from_array(array, chunks=2) for array in arrays] if lazy else arrays
    found = [np.asarray(column).tolist() for column in product(*given)]
    assert list(zip(*found, strict=True)) == list(itertools.product(*(array.tolist() for array in arrays)))
    low, high = (np.asarray(column).tolist() for column in combinations(given[2]))
    assert list(zip(low, high, strict=True)) == list(itertools.combinations(range(10, 14), 2))


@pytest.mark.parametrize("lazy", [False, True])
def test_windows(lazy: bool):
    array = np.arange(11.0)
    found = windows(da.from_array(array, chunks=3) if lazy else array, 4, step=2)
    assert np.asarray(found).tolist() == [array[k : k + 4].tolist() for k in range(0, 8, 2)]
    with pytest.raises(ValueError, match="windows of 12 rows of 11: give 1 to 11"):
        windows(array, 12)
