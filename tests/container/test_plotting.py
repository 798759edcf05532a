"""Static pictures: what is drawn are the counts of numpy, with axes that say of what."""

import sys
from typing import ClassVar

import dask.dataframe as dd
import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest
from matplotlib import dates, pyplot

import exa
from exa.container import DataFrame

N = 2000


class Atom(DataFrame):
    _units: ClassVar = {"x": "Å"}


@pytest.fixture(autouse=True)
def closed():
    mpl.use("agg")
    yield
    pyplot.close("all")


@pytest.fixture(scope="module")
def frame():
    random = np.random.default_rng(6)
    symbol = pd.Categorical(random.choice(["O", "H"], N, p=[0.3, 0.7]))
    at = pd.date_range("2026-01-01", periods=N, freq="min")
    return pd.DataFrame({"x": random.normal(size=N), "y": random.normal(size=N), "symbol": symbol, "at": at})


@pytest.fixture(scope="module")
def container(frame):
    return exa.Container(atom=Atom(dd.from_pandas(frame, npartitions=3)), field=np.arange(24.0).reshape(2, 3, 4))


def test_density(container, frame):
    ax = container.plot.density("atom", "x", "y", size=(20, 10))
    counts = ax.collections[0].get_array().filled(0)
    np.testing.assert_array_equal(counts, np.histogram2d(frame.y, frame.x, (10, 20))[0])
    assert (ax.get_xlabel(), ax.get_ylabel()) == ("x (Å)", "y")
    assert ax.get_xlim() == pytest.approx((frame.x.min(), frame.x.max()))
    ax = container.plot.density("atom", "x", "y", "y", size=(4, 3), x_range=(-1, 1))
    assert ax.get_xlim() == (-1, 1)
    assert np.nanmean(ax.collections[0].get_array()) == pytest.approx(0, abs=0.5)


def test_words_are_mixed(container):
    ax = container.plot.density("atom", "x", "y", color="symbol", size=(8, 6))
    assert ax.collections[0].get_array().shape == (6, 8, 4)
    assert [text.get_text() for text in ax.get_legend().get_texts()] == ["H", "O"]


def test_hist(container, frame):
    ax = container.plot.hist("atom", "x", bins=12)
    np.testing.assert_array_equal(ax.patches[0].get_data().values, np.histogram(frame.x, 12)[0])
    ax = container.plot.hist("atom", "x", color="symbol", bins=12, y_log=True)
    np.testing.assert_array_equal(ax.patches[-1].get_data().values, np.histogram(frame.x, 12)[0])
    ax = container.plot.hist("atom", "symbol")
    assert [label.get_text() for label in ax.get_xticklabels()] == ["H", "O"]


def test_lines_along_times(container, frame):
    ax = container.plot.line("atom", "at", "y", x_range=("2026-01-01 01:00", "2026-01-01 02:00"), width=61)
    x, y = ax.lines[0].get_data()
    assert (x.min(), x.max()) == (np.datetime64("2026-01-01T01:00"), np.datetime64("2026-01-01T02:00"))
    assert y.max() == frame.y[60:121].max()
    assert ax.get_xlabel() == "at (UTC)"
    assert dates.num2date(ax.get_xlim()[0]).hour == 1
    ax = container.plot.line("atom", None, "y", color="symbol")
    assert [line.get_label() for line in ax.lines] == ["H", "O"]


def test_points(container, frame):
    ax = container.plot.scatter("atom", "x", "y", most=100)
    assert len(ax.collections[0].get_offsets()) == 100
    ax = container.plot.scatter("atom", "x", "y", color="symbol", x_range=(0, 1), y_range=(0, 1))
    here = frame[frame.x.between(0, 1) & frame.y.between(0, 1)]
    assert [len(one.get_offsets()) for one in ax.collections] == here.symbol.value_counts()[["H", "O"]].tolist()


def test_an_array(container):
    ax = container.plot.heatmap("field", at=[1], ax=pyplot.figure().add_subplot())
    np.testing.assert_array_equal(ax.images[0].get_array(), np.arange(12, 24).reshape(3, 4))


def test_without_matplotlib(container, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib.pyplot", None)
    with pytest.raises(ImportError, match=r"pip install 'exa\[plot\]'"):
        container.plot.hist("atom", "x")


def test_a_strange_column(container):
    with pytest.raises(KeyError, match="no column 'z'"):
        container.plot.density("atom", "x", "z")
