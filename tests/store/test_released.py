"""Stores that earlier versions of exa wrote are what they were, and are gone on with."""

import json
import shutil
from pathlib import Path

import pytest

import exa
from exa.error import StoreError
from exa.store import Store, log
from exa.store.checking import check
from tests.store.fixtures.make import HERE, make, rows

RELEASED = sorted(path for path in HERE.iterdir() if (path / "rows.json").exists())


def test_there_are_some():
    assert HERE / exa.__version__ in RELEASED, "python -m tests.store.fixtures.make"


@pytest.fixture(params=RELEASED, ids=lambda path: path.name)
def released(request, tmp_path) -> Path:
    shutil.copytree(request.param, tmp_path / "old")
    return tmp_path / "old"


def test_what_they_hold_is_what_they_held(released):
    assert rows(released) == json.loads((released / "rows.json").read_text())
    for name in ("job.exa", "saved.exa"):
        assert check(str(released / name), data=True).problems == []


def test_they_are_gone_on_with(released, monkeypatch):
    monkeypatch.chdir(released)
    (released / "d.csv").write_text("n,x,word\n9,9,nine\n")
    before = rows(released)["table"]
    exa.update("job.exa", ["a.csv", "b.csv", "c.csv", "d.csv"])
    exa.api.compact("job.exa")
    assert sorted(map(str, rows(released)["table"])) != sorted(map(str, before))
    assert {row[1] for row in rows(released)["table"]} == {row[1] for row in before} | {9}
    assert check("job.exa", data=True).problems == []


@pytest.mark.parametrize("feature", ["mask", "pieces", "arrays"])
def test_a_reader_that_lacks_a_feature_refuses_them(released, monkeypatch, feature):
    monkeypatch.setattr(log, "READ_FEATURES", log.READ_FEATURES - {feature})
    with pytest.raises(StoreError, match=rf"{feature}.*install exa {exa.__version__}"):
        [Store.open(released / name).snapshot() for name in ("job.exa", "saved.exa")]


def test_what_is_made_now_is_as_the_newest(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    make(tmp_path / "now")
    now, newest = rows(tmp_path / "now"), json.loads((RELEASED[-1] / "rows.json").read_text())
    assert {name: now[name] for name in ("table", "atom", "position")} == {
        name: newest[name] for name in ("table", "atom", "position")
    }
