"""Rows by place and what the log knows: of a store, and of what is in none."""

from dataclasses import replace
from typing import ClassVar

import dask
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import exa
from exa.container import Container, DataFrame
from exa.schedule.chunks import as_chunks
from exa.store import Mask, Store

SCHEMA = [{"name": "n", "type": "int64"}, {"name": "x", "type": "double"}]
SIZES = (7, 11, 5, 13)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """Rows whose `n` is their place, in parts of several row groups; of one part a file is hidden."""
    store = Store.create(tmp_path_factory.mktemp("water") / "water.exa", {})
    row, parts = 0, []
    for order, size in enumerate(SIZES):
        n = np.arange(row, row + size)
        row += size
        parts.append(
            store.write_part("atom", pa.table({"n": n, "x": n / 2}), order, row_group_size=3, files=[(order, size)])
        )
        hidden = pa.table({"n": [-1] * 2, "x": [0.0] * 2})
        parts.append(store.write_part("atom", hidden, order, files=[(99, 2)]))
    store.commit(parts, tables={"atom": (SCHEMA, {})})
    store.commit(masks=[Mask(99)])
    return store


places = st.none() | st.integers(-50, 50)


@given(start=places, stop=places, columns=st.sampled_from([None, ["x"], ["x", "n"], []]))
@settings(deadline=None)
def test_rows_are_those_of_a_slice_and_run_no_task(store, start, stop, columns):
    expected = pd.DataFrame({"n": np.arange(sum(SIZES)), "x": np.arange(sum(SIZES)) / 2})
    expected = (expected if columns is None else expected[columns])[start:stop]
    with dask.config.set(scheduler=_refuse):
        rows = exa.open(store.path).rows("atom", start, stop, columns)
    assert list(rows.columns) == list(expected.columns)
    pd.testing.assert_frame_equal(rows, expected, check_index_type=len(expected) > 0)


def _refuse(*args, **kwargs):
    raise AssertionError("a task was run")


def test_chunks_of_a_column_are_as_long_as_the_log_says(store):
    atom = exa.open(store.path).atom
    with dask.config.set(scheduler=_refuse):
        chunks = [as_chunks(columns, sized=True).chunks[0] for columns in (atom.x, atom[["x", "n"]], atom)]
    assert chunks == [SIZES] * 3
    assert as_chunks(atom.x[atom.x > 2], sized=True).shape == (sum(SIZES) - 5,)
    assert as_chunks(atom.x.partitions[1:3], sized=True).chunks == (SIZES[1:3],)
    assert as_chunks(atom.partitions[1:3].x, sized=True).chunks == (SIZES[1:3],)


def test_only_the_parts_and_row_groups_that_hold_them_are_read(store):
    water, read = exa.open(store.path), []
    window = water.atom._window

    def noting(part, **how):
        read.append(part[2])
        return window.task(part, **how)

    water.atom._window = replace(window, task=noting)
    assert water.rows("atom", 8, 10).n.tolist() == [8, 9]
    assert read == [((1, 3),)]
    with pq.ParquetFile(water.atom._window.parts[1][0]) as file:
        assert file.num_row_groups == 4


def test_a_typed_table_gives_rows_as_its_store_has_them(store):
    class Water(Container):
        class Atom(DataFrame):
            _columns: ClassVar = ["x"]

        atom: Atom

    assert Water.stored(store.path).rows("atom", 3, 5).n.tolist() == [3, 4]


def test_rows_of_what_is_in_no_store(tmp_path):
    made = Container()
    made.atom = pd.DataFrame({"x": np.arange(10.0), "n": np.arange(10)})
    made.position = np.arange(12.0).reshape(6, 2)
    assert made.rows("atom", -3, None, ["x"]).x.tolist() == [7, 8, 9]
    assert made.rows("position", 1, 3).tolist() == [[2, 3], [4, 5]]
    (tmp_path / "a.csv").write_text("n,x\n" + "".join(f"{n},{n / 2}\n" for n in range(1000)))
    read = exa.read(tmp_path / "a.csv", chunk=512)
    [name] = read
    assert read.rows(name, 497, 503).n.tolist() == list(range(497, 503))
    for ask in (read.statistics, read.rows_by_file, read.files):
        with pytest.raises(TypeError, match=r"is in no store; exa\.parse makes one"):
            ask(name)


def test_statistics_and_rows_by_file_come_from_the_log(store):
    water = exa.open(store.path)
    with dask.config.set(scheduler=_refuse):
        known = water.statistics("atom")
        counts = water.rows_by_file("atom")
    assert known.loc["x"].to_dict() == {"dtype": "float64", "min": 0.0, "max": 17.5, "missing": 0, "exact": True}
    assert counts.to_dict() == dict(enumerate(SIZES))
    with pytest.raises(KeyError, match="stores no table 'atoms', but atom"):
        water.statistics("atoms")


def test_a_part_that_is_large_in_memory_makes_several_partitions(store, monkeypatch):
    """Its rows, their places and their lengths are what they were."""
    whole = exa.open(store.path).atom
    monkeypatch.setattr("exa.container.rows.LEAST", 4)
    monkeypatch.setattr("exa.container.rows.PARTITION", 16 * 4)
    atom = exa.open(store.path).atom
    assert (whole.npartitions, atom.npartitions) == (len(SIZES), sum(-(-size // 4) for size in SIZES))
    pd.testing.assert_frame_equal(atom.compute(), whole.compute())
    assert atom.divisions[:4] == (0, 4, 7, 11)
    assert atom.loc[9:20].compute().n.tolist() == list(range(9, 21))
    assert len(atom) == len(whole) == sum(SIZES)
    assert as_chunks(atom.n, sized=True).chunks[0][:3] == (4, 3, 4)
