"""Statistics and histograms: beside numpy, at once where they are known, and growing."""

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

import exa
from exa.store import RowGroups
from exa.view import Session, columns
from exa.view.columns import Bins, Words
from tests.view.conftest import asked


def test_ends_are_known_without_reading(many, ask, monkeypatch):
    frame, stored, lazy = many
    monkeypatch.setattr(RowGroups, "batches", None)
    known = ask(Session({"a": exa.open(stored.path)}), "statistics", table="many")["columns"]
    assert known["n"] == {"min": 0, "max": 3299, "missing": 0}
    assert (known["x"]["min"], known["x"]["max"]) == (frame.x.min(), frame.x.max())
    assert known["word"] == {"min": "a", "max": "it's", "missing": 0}
    assert known["text"]["missing"] == frame.text.isna().sum()
    assert known["when"]["min"] == str(frame.when.min())
    assert ask(Session({"a": lazy}), "statistics", table="many")["columns"]["n"]["min"] is None


@pytest.mark.parametrize("kind", [1, 2])
@pytest.mark.parametrize("where", [None, "x < 1"])
def test_a_histogram_counts_all_values(many, kind, where):
    frame = many[0] if where is None else many[0][many[0].x < 1]
    (meta, (counts,)) = asked(Session({"a": many[kind]}), "histogram", table="many", column="x", bins=10, where=where)[
        -1
    ]
    values = frame.x.dropna()
    assert counts.sum() == len(values)
    assert counts.tolist() == np.histogram(values, meta["edges"])[0].tolist()
    assert (meta["min"], meta["max"]) == (values.min(), values.max())
    assert meta["mean"] == pytest.approx(values.mean())
    assert meta["missing"] + meta["nan"] == frame.x.isna().sum()
    assert meta["rows"] == len(frame)


def test_times_have_times_as_ends(many):
    (meta, (counts,)) = asked(Session({"a": many[1]}), "histogram", table="many", column="when")[-1]
    assert (meta["min"], counts.sum()) == (str(many[0].when.min()), 1400)


@pytest.mark.parametrize(("kind", "column"), [(1, "word"), (2, "word"), (1, "text"), (2, "text")])
def test_texts_are_counted_by_value(many, ask, kind, column):
    found = ask(Session({"a": many[kind]}), "histogram", table="many", column=column)
    counts = many[0][column].astype("str").where(many[0][column].notna()).value_counts()
    assert dict(found["values"]) == counts[counts > 0].to_dict()
    assert found["missing"] == many[0][column].isna().sum()
    assert found["exact"]


def test_parts_of_a_histogram_come_before_it(many, monkeypatch):
    monkeypatch.setattr(columns.Beat, "due", lambda self: True)
    said = asked(Session({"a": many[1]}), "histogram", table="many", column="x")
    done = [meta["done"] for meta, _ in said]
    assert len(done) > 3
    assert done == sorted(done)
    assert done[-1] == 1


def test_bins_grow_where_nobody_knew_the_ends():
    draw = np.random.default_rng(0)
    batches = [draw.normal(size=500) * 10**k - 3**k for k in range(6)]
    bins = Bins(32)
    for batch in batches:
        bins.add(pa.array(batch))
    meta, (counts,) = bins.said()
    every = np.concatenate(batches)
    assert counts.sum() == len(every)
    assert counts[:-1].tolist() == np.histogram(every, meta["edges"])[0][:-1].tolist()


def test_of_too_many_texts_the_frequent_stay(monkeypatch):
    monkeypatch.setattr(columns, "DISTINCT", 100)
    words = Words()
    for first in range(0, 5000, 50):
        words.add(pa.array([f"w{k}" for k in range(first, first + 50)] + ["often"] * 5))
    meta, _ = words.said()
    assert meta["values"][0] == ["often", 500]
    assert not meta["exact"]
    assert meta["distinct"] == 5001


def test_infinities_and_columns_of_nothing_are_no_trouble(ask):
    frame = pd.DataFrame({"x": [np.inf, 1.0, np.nan, -np.inf], "none": [np.nan] * 4, "big": [2**60, 1, 2, 3]})
    session = Session({"a": exa.Container(a=frame)})
    found = ask(session, "histogram", table="a", column="x")
    assert (found["min"], found["max"], found["nan"]) == (1, 1, 1)
    assert ask(session, "histogram", table="a", column="none")["edges"] == []
    assert ask(session, "histogram", table="a", column="big")["rows"] == 4
