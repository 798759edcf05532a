"""Pages of tables: of a store, of a text, of memory; what is read for them, and how values are spelled."""

import os
from dataclasses import replace

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

import exa
from exa.store import Mask, RowGroups, Store, groups
from exa.view import Session
from exa.view.tables import PartRows, rows_of

SCHEMA = [{"name": "n", "type": "int64"}, {"name": "x", "type": "double"}]


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """Rows whose `n` is their place, in parts of several row groups, of which some rows are hidden."""
    store = Store.create(tmp_path_factory.mktemp("rows") / "a.exa", {})
    row, parts = 0, []
    for order, size in enumerate((7, 11, 5)):
        n = np.concatenate([np.full(2, -1), np.arange(row, row + size)])
        row += size
        files = [(99, 2), (order, size)]
        parts.append(store.write_part("atom", pa.table({"n": n, "x": n / 2}), order, row_group_size=3, files=files))
    store.commit(parts, tables={"atom": (SCHEMA, {})})
    store.commit(masks=[Mask(99)])
    return store


@pytest.fixture(scope="module")
def text(tmp_path_factory):
    path = tmp_path_factory.mktemp("text") / "water.xyz"
    path.write_text("".join(f"2\nstep {k}\nO {k} 0 0.5\nH 0.9 nan 0\n" for k in range(300)))
    return path


def column(page, name):
    return page["cells"][[one["name"] for one in page["columns"]].index(name)]


def test_words_of_which_there_is_none_are_missing(tmp_path, ask):
    """Where no row has any, pandas gives missing numbers."""
    exa.Container(t=pd.DataFrame({"k": pd.Categorical([None, None])})).save(tmp_path / "a.exa")
    page = ask(Session({"a": exa.open(tmp_path / "a.exa")}), "rows", table="t")
    assert column(page, "k") == [None, None]


@pytest.mark.parametrize(("first", "count"), [(0, 5), (6, 3), (0, 100), (22, 4), (23, 1), (500, 1)])
def test_a_page_of_a_store_has_the_rows_of_these_numbers(store, ask, first, count):
    page = ask(Session({"a": exa.open(store.path)}), "rows", table="atom", first=first, count=count)
    assert column(page, "n") == [str(n) for n in range(23)][first : first + count]
    assert page["total"] == page["known"] == 23


def test_a_page_reads_the_row_groups_that_it_touches_and_the_next_time_nothing(store, ask, monkeypatch):
    read, real = [], RowGroups.batches
    monkeypatch.setattr(
        RowGroups, "batches", lambda self, part, names, wanted: read.append(wanted) or real(self, part, names, wanted)
    )
    session = Session({"a": exa.open(store.path)})
    ask(session, "rows", table="atom", first=8, count=2, columns=["x"])
    assert read == [[(1, 4)]]
    ask(session, "rows", table="atom", first=8, count=2, columns=["x"])
    assert len(read) == 1


def test_a_table_of_1e9_rows_costs_what_a_small_one_does(tmp_path, ask):
    """A thousand parts that are one file."""
    groups.footer_of.cache_clear()
    store = Store.create(tmp_path / "a.exa", {})
    one = store.write_part("row", pa.table({"x": np.arange(1000.0)}))
    parts = [one]
    for n in range(1, 1000):
        parts.append(replace(one, path=f"tables/row/{n}.parquet", order=n))
        os.link(one.locate(store.path), parts[-1].locate(store.path))
    store.commit(parts, tables={"row": ([{"name": "x", "type": "double"}], {})})
    rows = rows_of(exa.open(store.path), "row")
    assert isinstance(rows, PartRows)
    assert rows.page(999_998, 5, ["x"])["x"].to_pylist() == [998.0, 999.0]
    assert groups.footer_of.cache_info().misses == 1


def test_of_a_text_rows_are_counted_as_far_as_they_were_read(text, ask):
    session = Session({"a": exa.read(text, chunk=1000)})
    page = ask(session, "rows", table="atom", first=0, count=10)
    assert page["total"] is None
    assert 10 <= page["known"] < 600
    assert column(page, "x")[::2] == ["0", "1", "2", "3", "4"]
    assert column(page, "y")[1] == "NaN"
    assert column(ask(session, "rows", table="atom", first=598, count=10), "x") == ["299", "0.9"]
    assert ask(session, "rows", table="atom", first=600, count=10)["total"] == 600


def test_what_is_saved_is_shown_as_it_was(tmp_path, ask):
    table = pd.DataFrame(
        {
            "wide": pd.array([2**60 + 1, None], "Int64"),
            "single": np.array([0.1, np.inf], "float32"),
            "when": pd.to_datetime(["2020-01-02 03:04:05.5", None]),
            "name": ["<script>alert(1)</script>", None],
            "kind": pd.Categorical(["a", None]),
            "flag": [True, False],
        },
        index=pd.Index([7, 9], name="frame"),
    )
    made = exa.Container(atom=table, field=np.arange(6.0).reshape(2, 3), energy=pd.Series([1.5, 2.5], name="energy"))
    cells = [["7", "9"], ["1152921504606846977", None], ["0.1", "∞"], ["2020-01-02 03:04:05.5", None],
             ["<script>alert(1)</script>", None], ["a", None], ["true", "false"]]  # fmt: skip
    saved = exa.Container.load(made.copy().save(tmp_path / "a.exa").path)
    for container in (made, saved):
        session = Session({"a": container})
        page = ask(session, "rows", table="atom")
        assert page["cells"] == cells
        kinds = [one["kind"] for one in page["columns"]]
        assert kinds == ["number", "number", "number", "time", "text", "text", "bool"]
        assert ask(session, "rows", table="field", first=1, columns=["0", "2"])["cells"] == [["3"], ["5"]]
        assert ask(session, "rows", table="energy")["cells"][-1] == ["1.5", "2.5"]
    assert isinstance(rows_of(saved, "atom"), PartRows)


def test_pages_and_cells_have_a_largest_size(ask):
    long = exa.Container(a=pd.DataFrame({"t": ["x" * 2_000] * 1500}))
    (cells,) = ask(Session({"a": long}), "rows", table="a", count=10**9)["cells"]
    assert len(cells) == 1000
    assert cells[0] == "x" * 500 + "…"


def test_what_is_not_there_is_said(store, ask):
    session = Session({"a": exa.open(store.path)})
    for params, said in [({"table": "b"}, "no table 'b'"), ({"table": "atom", "columns": ["q"]}, "no column 'q'"),
                         ({"table": "atom", "container": "z"}, "no container 'z'")]:  # fmt: skip
        with pytest.raises(ValueError, match=said):
            ask(session, "rows", **params)


def test_the_overview_tells_members_columns_and_relations(text, tmp_path, ask):
    water = exa.parse(text, tmp_path / "water.exa")
    (about,) = ask(Session({"water": water}), "overview")["containers"]
    members = {one["name"]: one for one in about["members"]}
    assert list(members) == ["atom", "frame", "_files", "_rejects"]
    assert [members[name]["rows"] for name in members] == [600, 300, 1, 0]
    assert members["atom"]["columns"][1] == {"name": "symbol", "dtype": "category", "kind": "text"}
    assert {"table": "atom", "column": "frame", "parent": "frame"} in about["relations"]


def test_a_row_tells_its_source(text, tmp_path, ask):
    session = Session({"water": exa.parse(text, tmp_path / "water.exa")})
    found = ask(session, "source", table="atom", row=598)
    assert (found["path"], found["line"], found["text"]) == (str(text), 1199, "O 299 0 0.5")
