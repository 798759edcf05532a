"""Near pairs are those that all pairs of all images give, in boxes of any form."""

import importlib
import itertools

import dask.array as da
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exa.algorithms.neighbors import neighbors, pair_histogram

#: Not the function of the same name.
module = importlib.import_module("exa.algorithms.neighbors")
TRICLINIC = np.array([[5.0, 0.0, 0.0], [1.7, 4.0, 0.0], [-0.9, 1.1, 6.0]])
BOXES = [None, np.array([4.0, 5.0, 6.0]), TRICLINIC, np.array([[0.0, 3.0, 0.1], [2.5, 0.0, 0.2], [0.3, 0.4, 2.0]])]


def oracle(points: np.ndarray, cutoff: float, box: np.ndarray | None) -> list[tuple[int, int, float]]:
    """Every pair of a point with every image of another that could be near."""
    vectors, inverse = np.zeros((3, 3)), np.zeros((3, 3))
    if box is not None:
        vectors = np.diag(box) if box.ndim == 1 else box
        inverse = np.linalg.inv(vectors)
    far = int(np.ceil(cutoff * np.linalg.norm(inverse, axis=0).max())) + 1
    shifts = (
        np.array(list(itertools.product(range(-far, far + 1), repeat=3))) @ vectors
        if box is not None
        else np.zeros((1, 3))
    )
    found = []
    for i, j in itertools.combinations(range(len(points)), 2):
        apart = points[j] - points[i]
        apart -= np.round(apart @ inverse) @ vectors
        found += [(i, j, distance) for distance in np.linalg.norm(apart + shifts, axis=1) if distance <= cutoff]
    return sorted(found)


def same(points: np.ndarray, cutoff: float, box: np.ndarray | None) -> None:
    found = sorted(zip(*(column.tolist() for column in neighbors(points, cutoff, box)), strict=True))
    expected = oracle(points, cutoff, box)
    assert [pair[:2] for pair in found] == [pair[:2] for pair in expected]
    assert np.allclose([pair[2] for pair in found], [pair[2] for pair in expected], rtol=1e-12, atol=1e-12)


@given(
    st.integers(0, 2**32 - 1),
    st.integers(0, 24),
    st.sampled_from(range(len(BOXES))),
    st.sampled_from([0.3, 1.1, 2.4, 7.3]),
)
def test_neighbors(seed: int, n: int, box: int, cutoff: float):
    rng = np.random.default_rng(seed)
    if box and cutoff > 7:
        n = min(n, 4)
    same(rng.uniform(-9, 9, (n, 3)), cutoff, BOXES[box])


@pytest.mark.parametrize("box", BOXES)
def test_points_that_coincide(box):
    points = np.array([[1.0, 2.0, 3.0]] * 3 + [[0.0, 0.0, 0.0]] * 2)
    same(points, 0.5, box)
    assert len(neighbors(points, 0.5, box).i) == 4


@pytest.mark.parametrize("box", [None, [4, 5, 6]])
@pytest.mark.parametrize("n", [0, 1])
def test_no_pairs(n: int, box):
    pairs = neighbors(np.zeros((n, 3)), 2.0, box)
    assert [len(column) for column in pairs] == [0, 0, 0]
    assert [column.dtype for column in pairs] == [np.int64, np.int64, np.float64]
    assert pair_histogram(np.zeros((n, 3)), 2.0, 3, box).tolist() == [0, 0, 0]


@pytest.mark.parametrize("box", [None, [4, 5, 6]])
def test_nan_is_near_nothing(box):
    points = np.array([[1.0, 1, 1], [np.nan, 1, 1], [1, 1, 1.5]])
    assert list(zip(*neighbors(points, 1.0, box), strict=True)) == [(0, 2, 0.5)]
    assert len(neighbors(np.full((3, 3), np.nan), 1.0, box).i) == 0


def test_points_in_a_plane_and_far_away():
    points = np.array([[0.0, 0, 0], [0.9, 0, 0], [1e9, 0, 0], [1e9 + 0.5, 0, 0]])
    assert list(zip(*neighbors(points, 1.0), strict=True)) == [(0, 1, 0.9), (2, 3, 0.5)]


def test_room_that_runs_out_and_ranges_do_not_show(monkeypatch):
    points = np.random.default_rng(1).uniform(0, 3, (500, 3))
    whole = neighbors(points, 1.5, [3, 3, 3])
    assert len(whole.i) > 16 * 500
    monkeypatch.setattr(module, "RANGE", 7)
    for one, other in zip(whole, neighbors(points, 1.5, [3, 3, 3]), strict=True):
        assert (one == other).all()


@pytest.mark.parametrize("box", BOXES)
def test_pair_histogram(box):
    points = np.random.default_rng(2).uniform(-3, 3, (200, 3))
    distances = neighbors(points, 2.5, box).distance
    expected, _ = np.histogram(distances, bins=25, range=(0, 2.5))
    assert pair_histogram(points, 2.5, 25, box).tolist() == expected.tolist()


@pytest.mark.parametrize(
    ("points", "cutoff", "box", "message"),
    [
        (np.zeros((2, 2)), 1.0, None, "give \\(n, 3\\)"),
        (np.zeros((2, 3)), 0.0, None, "positive length"),
        (np.zeros((2, 3)), np.inf, None, "positive length"),
        (np.zeros((2, 3)), 1.0, [1, 1, 0], "no volume"),
        (np.zeros((2, 3)), 1.0, [1, 1], "no volume"),
    ],
)
def test_bad_arguments(points, cutoff: float, box, message: str):
    with pytest.raises(ValueError, match=message):
        neighbors(points, cutoff, box)
    with pytest.raises(ValueError, match=message):
        pair_histogram(points, cutoff, 3, box)


@pytest.mark.parametrize("n", [0, 1, 90])
@pytest.mark.parametrize("box", [None, TRICLINIC])
def test_lazy_is_the_same(n: int, box, monkeypatch):
    monkeypatch.setattr(module, "RANGE", 32)
    points = np.random.default_rng(3).uniform(0, 4, (n, 3))
    lazy = da.from_array(points, chunks=(20, 2)) if n else da.zeros((0, 3))
    for one, other in zip(neighbors(lazy, 1.5, box), neighbors(points, 1.5, box), strict=True):
        assert isinstance(one, da.Array)
        assert one.dtype == other.dtype
        assert (one.compute() == other).all()
    counts = pair_histogram(lazy, 1.5, 7, box)
    assert counts.shape == (7,)
    assert (counts.compute() == pair_histogram(points, 1.5, 7, box)).all()


@settings(max_examples=15)
@given(st.integers(0, 2**32 - 1), st.lists(st.integers(1, 9), min_size=1, max_size=6), st.integers(1, 30))
def test_frames_are_worlds_of_their_own(seed: int, counts: list[int], size: int):
    rng = np.random.default_rng(seed)
    frames = np.repeat(np.arange(len(counts)), counts)
    points = rng.uniform(0, 4, (len(frames), 3))
    boxes = TRICLINIC * rng.uniform(0.8, 1.2, (len(counts), 1, 1))
    expected, bins = [], np.zeros(5, np.int64)
    for frame, box in enumerate(boxes):
        rows = np.flatnonzero(frames == frame)
        pairs = neighbors(points[rows], 1.5, box)
        bins += pair_histogram(points[rows], 1.5, 5, box)
        expected += zip(rows[pairs.i].tolist(), rows[pairs.j].tolist(), pairs.distance.tolist(), strict=True)
    chunked = da.from_array(points, chunks=(size, 2)), da.from_array(frames, chunks=size + 1)
    table = dd.from_pandas(pd.DataFrame(points, columns=list("xyz")).assign(frame=frames), npartitions=3)
    lazy = da.from_array(boxes, chunks=(2, 2, 3))
    columns = table[["x", "y", "z"]], table.frame
    for given_points, given_frames, box in ((points, frames, boxes), (*chunked, lazy), (*columns, lazy)):
        found = neighbors(given_points, 1.5, box, given_frames)
        assert list(zip(*(np.asarray(column).tolist() for column in found), strict=True)) == expected
        assert np.asarray(pair_histogram(given_points, 1.5, 5, box, given_frames)).tolist() == bins.tolist()


def test_frames_that_do_not_fit_are_refused():
    with pytest.raises(ValueError, match="2 frames of 3 points"):
        neighbors(np.zeros((3, 3)), 1.0, frames=np.zeros(2))
    with pytest.raises(ValueError, match="1 boxes, and more frames"):
        neighbors(np.zeros((3, 3)), 1.0, np.eye(3)[None], frames=np.array([0, 0, 1]))
    with pytest.raises(ValueError, match="no volume"):
        neighbors(np.zeros((3, 3)), 1.0, np.eye(3)[None])


def test_pairs_are_a_table_each_block_of_which_is_made_once():
    points = np.random.default_rng(1).uniform(0, 5, (300, 3))
    pairs, made = neighbors(points, 1.0), []
    table = pairs.to_frame()
    assert list(table.columns) == ["i", "j", "distance"]
    assert all(np.array_equal(table[name], column) for name, column in pairs._asdict().items())
    counted = da.from_array(points).map_blocks(lambda block: made.append(block) or block, meta=np.empty((0, 3)))
    lazy = neighbors(counted, 1.0).to_frame()
    assert made == []
    pd.testing.assert_frame_equal(lazy.compute(scheduler="sync").reset_index(drop=True), table)
    assert len(made) == 1
