"""Rasters out of core are numpy's histograms."""

import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest

from exa.container import Container
from exa.container.points import Points
from exa.container.raster import Canvas, Trace, axes_of, drawn
from exa.container.scan.members import scan_of

N = 3000


@pytest.fixture(scope="module")
def frame():
    random = np.random.default_rng(4)
    x, y = random.normal(size=N), random.normal(size=N).astype("f4")
    y[::17] = np.nan
    return pd.DataFrame({"x": x, "y": y, "p": np.exp(x), "n": random.integers(0, 9, N), "one": 7.0, "none": np.nan})


@pytest.fixture(scope="module")
def scan(frame):
    return scan_of(Container(atom=dd.from_pandas(frame, npartitions=5)), "atom")


def canvas_of(scan, columns, sizes, ranges=None, logs=None, **how):
    axes = axes_of(scan, columns, sizes, ranges or [None] * len(columns), logs or [False] * len(columns))
    canvas = Canvas(axes, **how)
    for _ in drawn(scan, canvas):
        pass
    return canvas


@pytest.mark.parametrize("box", [None, [(-1.0, 0.5), (-0.25, 2.0)]])
def test_a_density_is_that_of_numpy(frame, scan, box):
    canvas = canvas_of(scan, ["y", "x"], [13, 29], box, rows=True, mean="p")
    known = frame.dropna(subset=["y"])
    ends = [(axis.low, axis.high) for axis in canvas.axes]
    expected, *edges = np.histogram2d(known.y, known.x, (13, 29), ends)
    np.testing.assert_array_equal(canvas.counts, expected)
    sums, *_ = np.histogram2d(known.y, known.x, (13, 29), ends, weights=known.p)
    np.testing.assert_allclose(canvas.means, sums / np.where(expected, expected, np.nan), rtol=1e-5)
    rows = scan.places(canvas.rows)
    for (i, j), count in np.ndenumerate(expected):
        if count == 0:
            assert rows[i, j] == -1
        else:
            row = frame.iloc[rows[i, j]]
            assert edges[0][i] - 1e-6 <= row.y <= edges[0][i + 1] + 1e-6
            assert edges[1][j] - 1e-6 <= row.x <= edges[1][j + 1] + 1e-6


def test_a_logarithmic_axis(frame, scan):
    counts = canvas_of(scan, ["p"], [10], logs=[True]).counts
    expected, _ = np.histogram(np.log10(frame.p), 10)
    np.testing.assert_array_equal(counts, expected)
    assert canvas_of(scan, ["x"], [10], logs=[True]).counts.sum() == (frame.x >= 1e-6).sum()


def test_constant_and_empty_columns(scan):
    assert canvas_of(scan, ["one"], [4]).counts.tolist() == [0, 0, N, 0]
    assert canvas_of(scan, ["none"], [4]).counts.tolist() == [0, 0, 0, 0]


def test_numbers_of_rows_are_an_axis(scan):
    assert canvas_of(scan, [None], [10]).counts.tolist() == [300] * 10


def test_too_many_cells_are_refused(scan):
    axes = axes_of(scan, ["x", "p"], [4096, 4097], [None, None], [False, False])
    with pytest.raises(ValueError, match="possible"):
        Canvas(axes)


def test_a_line_goes_through_the_ends_of_each_cell(frame, scan):
    trace = Trace(axes_of(scan, ["x"], [7], [None], [False]), "y")
    for _ in drawn(scan, trace):
        pass
    points = trace.points()
    known = frame.dropna(subset=["y"])
    cells = np.minimum(((known.x - frame.x.min()) / (frame.x.max() - frame.x.min()) * 7).astype(int), 6)
    expected = []
    for _, rows in known.groupby(cells):
        rows = rows.sort_values("x")
        expected += [rows.y.iloc[0], *(() if len(rows) < 2 else (rows.y.min(), rows.y.max(), rows.y.iloc[-1]))]
    np.testing.assert_array_equal(points[:, 1], expected)
    assert (np.diff(points[:, 0]) >= 0).all()


def test_a_sample_of_points_stays(frame, scan):
    def points(box, most):
        found = Points(axes_of(scan, ["x"], [1], [box], [False]), ["x", "n"], most)
        for _ in drawn(scan, found):
            pass
        return found

    every = points((-9.0, 9.0), N)
    rows, x, n = every.found()
    rows = scan.places(rows)
    assert (every.total, len(rows)) == (N, N)
    np.testing.assert_array_equal(x, frame.x.iloc[rows])
    np.testing.assert_array_equal(n, frame.n.iloc[rows])
    few = points((-9.0, 9.0), 200)
    assert (few.total, len(few.found()[0])) == (N, 200)
    moved = points((0.0, 9.0), 200)
    kept = {row for row in scan.places(few.found()[0]) if frame.x.iloc[row] >= 0}
    assert kept <= set(scan.places(moved.found()[0]).tolist())
