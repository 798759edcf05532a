"""Densities, lines, points and selections as a page asks for them."""

import threading
import time

import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest

import exa
from exa.container.scan import stored
from exa.view import Session, asking
from tests.view.conftest import asked

N = 4000


@pytest.fixture(scope="module")
def frame():
    random = np.random.default_rng(8)
    at = pd.date_range("2026-01-01", periods=N, freq="s")
    words = random.choice(list("ABCDEFGHIJKLM"), N)
    x = np.sort(random.normal(size=N))
    return pd.DataFrame({"x": x, "y": random.normal(size=N), "at": at, "word": pd.Categorical(words)})


@pytest.fixture(scope="module", params=["memory", "store"])
def session(request, frame, tmp_path_factory):
    container = exa.Container(atom=dd.from_pandas(frame, npartitions=7))
    if request.param == "store":
        container.save(tmp_path_factory.mktemp("view") / "a.exa")
    return Session({"water": container})


def test_a_density_comes_in_parts(session, frame, monkeypatch):
    monkeypatch.setattr(asking, "FIRST", 0)
    monkeypatch.setattr(asking, "NEXT", 0)
    monkeypatch.setattr(stored, "UNIT", 200)
    *parts, (meta, arrays) = asked(session, "density", table="atom", x="x", y="y", width=30, height=20)
    counts, rows = arrays
    assert meta["layers"] == ["counts", "rows"]
    assert counts.sum() == N
    assert (counts == np.histogram2d(frame.y, frame.x, (20, 30))[0]).all()
    assert ((rows == -1) == (counts == 0)).all()
    assert len(parts) > 2
    # where the ends of columns are not known, one partition is drawn before; the first of all may have a row less
    sums = [part[0].sum() for about, part in parts if about["done"] > 0.01]
    assert sums == sorted(sums)
    assert sums[0] < sums[-1]
    assert [axis["name"] for axis in meta["axes"]] == ["x", "y"]


def test_a_first_picture_comes_before_the_ends_are_known(frame, monkeypatch):
    monkeypatch.setattr(asking, "FIRST", 60)
    session = Session({"a": exa.Container(atom=dd.from_pandas(frame[["x", "y"]], npartitions=10))})
    (meta, (counts,)), *_, (whole, _) = asked(session, "density", table="atom", x="x", y="y")
    assert counts.sum() == 400
    assert meta["done"] == 0.01
    assert meta["axes"][0]["high"] < whole["axes"][0]["high"] == frame.x.max()
    assert len(asked(session, "density", table="atom", x="x", y="y", x_range=[-1, 1], y_range=[0, 1])) == 1


def test_colours_are_words_or_means(session, frame):
    meta, (counts, _) = asked(session, "density", table="atom", x="x", y="y", color="word", width=5, height=4)[-1]
    words = meta["color"]["words"]
    assert len(words) == 10
    assert words[-1] is None
    expected = frame.word.value_counts()
    assert counts.sum(axis=(1, 2)).tolist()[:9] == [expected[word] for word in words[:9]]
    assert counts.sum() == N
    meta, (counts, means, _) = asked(session, "density", table="atom", x="x", y="y", color="x", width=5, height=4)[-1]
    assert meta["layers"] == ["counts", "means", "rows"]
    assert np.nansum(means * counts) == pytest.approx(frame.x.sum(), rel=1e-4, abs=1e-2)


def test_colours_by_value_are_told_apart(session, frame):
    """Half a minute of 2026 is one and the same float32."""
    times = frame["at"].astype("datetime64[us]").astype("int64").to_numpy() / 1000
    *_, codes = asked(session, "scatter", table="atom", x="x", y="y", color="at", x_range=[0, 0.01])[-1][1]
    here = frame.x.between(0, 0.01)
    assert codes.tolist() == times[here].tolist()
    _, (_, means, _) = asked(session, "density", table="atom", x="x", y="y", color="at", width=1, height=1)[-1]
    assert means.item() == pytest.approx(times.mean(), rel=1e-12)
    *_, values = asked(session, "scatter", table="atom", x="x", y="y", color="y")[-1][1]
    assert values.dtype == np.float32


def test_times_are_milliseconds(session, frame):
    begin = frame["at"].iloc[0].timestamp() * 1000
    meta, (counts, _) = asked(
        session, "density", table="atom", x="at", histogram=True, width=10, x_range=[begin, begin + 9000]
    )[-1]
    assert counts.tolist() == [1] * 8 + [1, 1]
    assert meta["axes"][0]["kind"] == "time"
    assert (meta["axes"][0]["low"], meta["axes"][0]["high"]) == (begin, begin + 9000)


def test_a_line_has_a_few_points_to_a_pixel(session, frame):
    meta, (points,) = asked(session, "line", table="atom", x="at", y="y", width=50)[-1]
    assert len(points) == 200
    assert points[:, 1].max() == frame.y.max()
    assert meta["lines"] == ["y"]
    meta, lines = asked(session, "line", table="atom", x=None, y="y", color="word", width=5)[-1]
    assert len(lines) == 10
    assert max(line[:, 1].max() for line in lines) == frame.y.max()


def test_points_name_their_rows(session, frame):
    meta, (x, y, rows, codes) = asked(
        session, "scatter", table="atom", x="x", y="y", color="word", x_range=[0, 0.5], y_range=[0, 1]
    )[-1]
    here = frame[(frame.x >= 0) & (frame.x <= 0.5) & (frame.y >= 0) & (frame.y <= 1)]
    assert rows.tolist() == here.index.tolist()
    assert meta["found"] == len(here)
    np.testing.assert_array_equal(x, here.x)
    np.testing.assert_array_equal(y, here.y)
    assert [meta["color"]["words"][int(code)] for code in codes] == here.word.tolist()
    _, (some, _, _) = asked(session, "scatter", table="atom", x="x", y="y", most=100)[-1]
    assert len(some) == 100


def test_a_pixel_names_its_rows(session, frame):
    meta, (rows,) = asked(session, "under", table="atom", x="x", y="y", x_range=[0, 0.1], y_range=[-1, 1])[-1]
    here = frame[(frame.x >= 0) & (frame.x <= 0.1) & (frame.y >= -1) & (frame.y <= 1)]
    assert len(rows) == 100
    assert set(rows) <= set(here.index)
    assert meta["found"] == len(here)


def test_a_selection_is_a_lazy_frame(session, frame):
    assert Session({}).selection() is None
    begin = frame["at"].iloc[100].timestamp() * 1000
    ranges = {"x": [-3, 3], "at": [begin, begin + 50_000], "word": [0.5, 2.5]}
    meta, _ = asked(session, "select", table="atom", ranges=ranges)[-1]
    chosen = session.selection()
    assert isinstance(chosen, dd.DataFrame)
    words = asked(session, "density", table="atom", x="word", histogram=True)[-1][0]["axes"][0]["words"][1:3]
    rows = frame.iloc[100:151]
    expected = rows[(rows.x >= -3) & (rows.x <= 3) & rows.word.isin(words)]
    found = chosen.compute()
    assert len(expected)
    assert found.x.tolist() == expected.x.tolist()
    assert "atom['x'] >= -3" in meta["python"]


def test_a_filter_leaves_rows(session, frame):
    here = frame[(frame.y > 0) & frame.word.isin(["A", "C"])]
    where = "y > 0 and word in ('A', 'C')"
    _, (counts, rows) = asked(session, "density", table="atom", x="x", histogram=True, where=where, width=9)[-1]
    assert counts.sum() == len(here)
    assert set(rows[rows >= 0]) <= set(here.index)
    meta, _ = asked(session, "scatter", table="atom", x="x", y="y", where=where)[-1]
    assert meta["found"] == len(here)
    _, (points,) = asked(session, "line", table="atom", x="at", y="y", where=where)[-1]
    assert points[:, 1].min() == here.y.min()
    asked(session, "select", table="atom", ranges={"x": [-1, 1]}, where=where)
    assert session.selection().compute().x.tolist() == here[here.x.between(-1, 1)].x.tolist()
    with pytest.raises(ValueError, match="no column 'z'"):
        asked(session, "density", table="atom", x="x", histogram=True, where="z > 1")


def test_what_is_asked_wrongly_is_told(session):
    for params, why in [
        ({"x": "z"}, "no column 'z'"),
        ({"x": "x", "x_range": [2, 1]}, "no range"),
        ({"x": "x", "x_range": ["a", 1]}, "a list of numbers"),
        ({"x": "x", "x_range": [float("nan"), 1]}, "no range"),
        ({"x": "x", "width": 10**6}, "possible"),
        ({"x": "x", "width": 0.5}, "a whole number"),
        ({"x": "x", "container": "other"}, "no container"),
    ]:
        with pytest.raises(ValueError, match=why):
            asked(session, "density", table="atom", histogram=True, **params)
    with pytest.raises(ValueError, match="other"):
        asked(session, "density", table="other", x="x", histogram=True)
    with pytest.raises(ValueError, match="numbers"):
        asked(session, "line", table="atom", x="at", y="y", color="x")


READ, STARTED = [], threading.Event()


def slow(part):
    if len(part):
        READ.append(len(part))
        STARTED.set()
        time.sleep(0.02)
    return part


def test_what_is_given_up_is_not_gone_through(frame):
    table = dd.from_pandas(frame[["x"]], npartitions=100).map_partitions(slow, meta=frame[["x"]].iloc[:0])
    session, sent = Session({"a": exa.Container(atom=table)}), []
    question = {"id": 1, "method": "density", "params": {"table": "atom", "x": "x", "histogram": True}}
    thread = threading.Thread(target=session.handle, args=(question, lambda *message: sent.append(message)))
    thread.start()
    STARTED.wait(10)
    session.handle({"cancel": 1}, lambda *message: sent.append(message))
    thread.join(10)
    assert not thread.is_alive()
    assert not any("error" in message for message, _ in sent)
    assert len(READ) < 50


def test_defaults_and_columns(session):
    meta, _ = asked(session, "drawable", table="atom")[-1]
    kinds = {column["name"]: column["kind"] for column in meta["columns"]}
    assert kinds == {"x": "number", "y": "number", "at": "time", "word": "category"}
