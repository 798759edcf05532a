"""Cells and what is in them are those of slow loops in Python."""

import math

import numpy as np
import pytest

from exa.kernels import raster as kernels

SIZE = 7


def slow_place(value, low, high, size: int) -> int:
    """The cell of a value among `size` equal ones; the last holds its upper end."""
    if not low <= value <= high:
        return kernels.OUTSIDE
    return min(int((value - low) * (size / (high - low))), size - 1)


def values_of(dtype: str, count: int = 500) -> np.ndarray:
    random = np.random.default_rng(3)
    if dtype.startswith("i"):
        return random.integers(-9, 9, count).astype(dtype)
    values = random.normal(scale=4, size=count).astype(dtype)
    values[::11] = np.nan
    values[:4] = np.inf, -np.inf, -5.0, 5.0
    return values


@pytest.mark.parametrize("dtype", ["f4", "f8", "i4", "i8"])
def test_cells_along_axes(dtype: str):
    x, y = values_of(dtype), values_of(dtype)[::-1].copy()
    cells = np.zeros(len(x), "i4")
    kernels.place(y, -5, 5, 3 / 10, 3, cells)
    kernels.place(x, -5, 5, SIZE / 10, SIZE, cells)
    pairs = [(slow_place(a, -5, 5, SIZE), slow_place(b, -5, 5, 3)) for a, b in zip(x, y, strict=True)]
    expected = [-1 if min(pair) < 0 else pair[1] * SIZE + pair[0] for pair in pairs]
    assert cells.tolist() == expected
    assert len({*expected}) > SIZE


@pytest.mark.parametrize("dtype", ["f4", "f8", "i4", "i8"])
def test_finite_values_are_counted_and_the_others_told(dtype: str):
    values, counts, ends = values_of(dtype), np.zeros(SIZE, "i8"), np.array([np.inf, -np.inf])
    total, strange, nan = kernels.binned(values, -5.0, 5.0, SIZE / 10, counts, ends)
    finite = values[np.isfinite(values)].astype("f8")
    cells = [slow_place(value, -5, 5, SIZE) for value in finite]
    assert counts.tolist() == [cells.count(cell) for cell in range(SIZE)]
    assert (strange, nan) == (len(values) - len(finite), np.isnan(values).sum())
    assert (total, *ends) == pytest.approx((finite.sum(), finite.min(), finite.max()))
    assert not dtype.startswith("f") or strange > nan > 2


def test_ends_that_are_as_far_apart_as_floats_can_be():
    """Where the width of a cell is no number any more, values are in the first cell or the last, and nowhere else."""
    most = np.finfo(float).max
    for low, high, scale in ((-most, np.inf, 0.0), (-most, most, SIZE / most / 2), (-most, np.inf, np.inf)):
        counts, ends = np.zeros(SIZE, np.int64), np.array([np.inf, -np.inf])
        kernels.binned(np.array([-most, 0.0, most]), low, high, scale, counts, ends)
        assert counts.sum() == 3
        assert ends.tolist() == [-most, most]


def test_times_are_exact_to_the_nanosecond():
    start = 1_790_000_000_000_000_000  # a float would be 256 ns off
    cells = np.zeros(5, "i4")
    kernels.place(np.arange(start - 1, start + 4), start, start + 3, 1.0, 3, cells)
    assert cells.tolist() == [-1, 0, 1, 2, 2]
    not_a_time = np.array([np.iinfo("i8").min])
    kernels.place(not_a_time, start, start + 3, 1.0, 3, outside := np.zeros(1, "i4"))
    assert outside.tolist() == [-1]


def test_what_is_in_each_cell():
    random = np.random.default_rng(5)
    cells = random.integers(-1, SIZE, 300).astype("i4")
    x, y = random.integers(0, 40, 300).astype("f8"), values_of("f8", 300)
    counts, rows = np.zeros(SIZE, "u4"), np.full(SIZE, -1)
    known, totals = np.zeros(SIZE, "u4"), np.zeros(SIZE)
    ends = [np.full((SIZE, 2), math.inf), np.full((SIZE, 2), -math.inf)]
    low, high = np.full(SIZE, math.inf), np.full(SIZE, -math.inf)
    for part in (slice(0, 100), slice(100, 300)):
        kernels.count(cells[part], counts)
        kernels.last_rows(cells[part], 1000 + part.start, rows)
        kernels.add(cells[part], y[part], known, totals)
        kernels.trace(cells[part], x[part], y[part], *ends, low, high)
    for cell in range(SIZE):
        here = [k for k in range(300) if cells[k] == cell]
        points = [(x[k], y[k]) for k in here if not math.isnan(y[k])]
        assert counts[cell] == len(here)
        assert rows[cell] == 1000 + here[-1]
        assert known[cell] == len(points)
        assert totals[cell] == pytest.approx(sum(b for _, b in points), nan_ok=True)
        assert (low[cell], high[cell]) == (min(b for _, b in points), max(b for _, b in points))
        assert tuple(ends[0][cell]) == min(points, key=lambda p: p[0])
        assert tuple(ends[1][cell]) == max(reversed(points), key=lambda p: p[0])


def test_an_image_becomes_smaller():
    image = np.arange(12.0).reshape(3, 4)
    image[0, 0] = np.nan
    counts, totals = np.zeros((2, 2), "u4"), np.zeros((2, 2))
    kernels.shrink(image, np.array([0, 0, 1]), np.array([0, 0, 1, -1]), counts, totals)
    assert counts.tolist() == [[3, 2], [2, 1]]
    assert totals.tolist() == [[1 + 4 + 5, 2 + 6], [8 + 9, 10]]
