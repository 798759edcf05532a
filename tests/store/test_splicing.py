"""Parquet files that were put one behind the other are those that writing their rows again would make."""

import datetime
from dataclasses import replace
from pathlib import Path

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exa.error import StoreCorrupt
from exa.store import Mask, Store, durable
from exa.store.checking import check
from exa.store.compaction import compact
from exa.store.parquet import GROUP
from exa.store.splicing import Splice
from exa.store.thrift import dumps, loads

ROWS = 2 * GROUP + 77


def table(seed: int, words=("O", "H")) -> pa.Table:
    """Columns of all kinds that editors make, some values missing."""
    luck = np.random.default_rng(seed)
    gone = luck.random(ROWS) < 0.1
    moments = np.datetime64("2026-01-01", "us") + luck.integers(0, 10**12, ROWS)
    return pa.table(
        {
            "n": pa.array(luck.integers(-(2**62), 2**62, ROWS)),
            "k": pa.array(np.arange(ROWS), mask=gone),
            "x": pa.array(np.where(gone, np.nan, luck.normal(size=ROWS) + seed)),
            "f": pa.array(luck.normal(size=ROWS).astype("f4")),
            "w": pa.array(luck.choice(words, ROWS), pa.large_string(), mask=gone).dictionary_encode(),
            "s": pa.array(luck.integers(0, 999, ROWS).astype(str), pa.large_string()),
            "t": pa.array(moments, pa.timestamp("us")),
            "b": pa.array(gone),
            "none": pa.nulls(ROWS, pa.float64()),
        }
    )


SCHEMA = [{"name": field.name, "type": str(field.type)} for field in table(0).schema]


@pytest.fixture
def store(tmp_path):
    """A table of three parts."""
    store = Store.create(tmp_path / "a.exa", {})
    words = [("O", "H"), ("He",), ("O", "Å")]
    parts = [
        store.write_part("atom", table(n, words[n]), n, unit=f"u{n}", files=[(n, ROWS)], extra={"first": n * ROWS})
        for n in range(3)
    ]
    store.commit(parts, ["u0", "u1", "u2"], {"atom": (SCHEMA, {})})
    return store


def same(found: pa.Table, expected: pa.Table) -> bool:
    """Whether two tables have the same values, nan being itself, whatever dictionaries they have."""
    assert found.schema.equals(expected.schema)
    plain = [
        pa.table({**dict(zip(t.column_names, t.columns, strict=True)), "w": t["w"].cast(pa.large_string())})
        for t in (found, expected)
    ]
    bits = [t.set_column(2, "x", [t["x"].combine_chunks().view(pa.int64())]) for t in plain]
    return bits[0].equals(bits[1])


def splice(store: Store) -> Splice | None:
    parts = store.snapshot().tables["atom"].parts
    paths = [part.locate(store.path) for part in parts]
    return Splice.of(table(0).schema, parts, paths)


def test_merging_whole_parts_decodes_nothing_and_changes_nothing(store, monkeypatch):
    before, known = store.read("atom"), store.statistics("atom")
    bytes_before = sum(part.bytes for part in store.snapshot().tables["atom"].parts)

    def never(*_, **__):
        raise AssertionError("rows were read")

    with monkeypatch.context() as blind:
        blind.setattr(pq.ParquetFile, "read_row_group", never)
        blind.setattr(pq.ParquetFile, "read", never)
        assert compact(store).after == {"atom": 1}
    [part], [path] = store.snapshot().tables["atom"].parts, store.files("atom")
    assert part.bytes < bytes_before + 8000
    assert same(store.read("atom"), before)
    assert store.statistics("atom") == known
    assert [piece[:2] for piece in part.pieces] == [["u0", ROWS], ["u1", ROWS], ["u2", ROWS]]
    assert check(store.path, data=True).problems == []
    with pq.ParquetFile(path) as file:
        assert file.metadata.num_row_groups == 9
        assert file.metadata.num_rows == 3 * ROWS
        assert same(file.read_row_group(4), before.slice(ROWS + GROUP, GROUP))


def test_other_readers_see_the_same(store):
    expected = store.read("atom").to_pandas()
    query = "select sum(n), sum(k), min(f), max(t), count(w), count(distinct s), count(*) filter (b) from '{}'"
    before = duckdb.sql(query.format(f"{store.path}/tables/atom/*.parquet")).fetchall()
    compact(store)
    [path] = store.files("atom")
    pd.testing.assert_frame_equal(pd.read_parquet(path), expected)
    assert duckdb.sql(query.format(path)).fetchall() == before
    lazily = pl.scan_parquet(path).filter(pl.col("k") == 5).select("n").collect()["n"].to_list()
    assert lazily == expected.n[expected.k == 5].tolist()


def test_merged_parts_are_merged_again_and_masks_still_hide_their_rows(store):
    before = store.read("atom")
    compact(store)
    store.commit(
        [store.write_part("atom", table(3), 3, unit="u3", files=[(3, ROWS)], extra={"first": 3 * ROWS})], ["u3"]
    )
    compact(store)
    found = store.read("atom")
    assert same(found.slice(0, 3 * ROWS), before)
    assert found["n"].slice(3 * ROWS).equals(table(3)["n"])
    store.commit(masks=[Mask(1)])
    assert splice(store) is None, "a file with hidden rows is made anew"
    compact(store)
    assert store.read("atom")["x"].to_pylist()[:ROWS] == pytest.approx(table(0)["x"].to_pylist(), nan_ok=True)
    assert store.read("atom").num_rows == 3 * ROWS
    assert check(store.path, data=True).problems == []


def test_what_does_not_fit_is_made_anew(store, tmp_path):
    def others(path: Path, rows: pa.Table, **how) -> Splice | None:
        pq.write_table(rows, path, row_group_size=GROUP, **how)
        part = replace(store.snapshot().tables["atom"].parts[0], rows=rows.num_rows, files=())
        return Splice.of(table(0).schema, [part], [str(path)])

    assert splice(store)
    assert others(tmp_path / "same", table(0))
    assert others(tmp_path / "index", table(0), write_page_index=True) is None
    assert others(tmp_path / "narrow", table(0).drop_columns("x")) is None
    assert others(tmp_path / "null", table(0).set_column(0, pa.field("n", pa.int64(), False), table(0)["n"])) is None
    pq.write_table(table(0), tmp_path / "tiny", row_group_size=1000)
    part = replace(store.snapshot().tables["atom"].parts[0], rows=ROWS)
    assert Splice.of(table(0).schema, [part], [str(tmp_path / "tiny")]) is None


@pytest.mark.parametrize("kept", [0, 7, 11, 4000, -1])
def test_a_file_that_was_cut_is_corrupt(store, kept):
    path = Path(store.files("atom")[1])
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(StoreCorrupt, match="exa check"):
        splice(store)


def test_a_disk_that_gets_full_leaves_nothing(store, monkeypatch):
    class Full(durable.Calls):
        def write(self, fd, data):
            raise OSError(28, "No space left on device")

    before = sorted(Path(store.path).rglob("*.parquet"))
    monkeypatch.setattr(durable, "calls", Full())
    with pytest.raises(OSError, match="No space"):
        compact(store)
    assert sorted(Path(store.path).rglob("*.parquet")) == before
    assert len(store.files("atom")) == 3


COLUMNS = st.sampled_from(
    [
        pa.array([1, None, 3]),
        pa.array([1.5, float("nan"), None]),
        pa.array(["a", None, "ä" * 300]).dictionary_encode(),
        pa.array([True, False, None]),
        pa.array([datetime.date(2026, 1, 1), None, None]),
        pa.array([[1, 2], None, []]),
        pa.array([{"a": 1, "b": [None]}, None, {"a": 2, "b": []}]),
        pa.array([None, None, None], pa.decimal128(30, 3)),
    ]
)


@given(st.lists(COLUMNS, min_size=1, max_size=20), st.integers(1, 3), st.booleans())
def test_a_footer_written_again_is_the_same(columns, rows, index):
    sink = pa.BufferOutputStream()
    pq.write_table(
        pa.table({f"{n}": column for n, column in enumerate(columns)}), sink, row_group_size=rows,
        write_page_index=index, sorting_columns=[pq.SortingColumn(0)],
    )  # fmt: skip
    data = sink.getvalue().to_pybytes()
    footer = data[-8 - int.from_bytes(data[-8:-4], "little") : -8]
    assert dumps(loads(footer)) == footer


@given(st.binary(max_size=60))
def test_any_bytes_are_a_struct_or_refused(data):
    try:
        found = loads(data)
    except ValueError:
        return
    assert loads(dumps(found)) == found
