"""Columns batch by batch: all rows once, with their numbers, of stores with hidden rows, texts, frames and arrays."""

import threading

import dask.array as da
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

import exa
from exa.container import Container
from exa.container.scan import Box, columns, ends, lazy, passed, stored
from exa.container.scan.members import scan_of
from exa.store import Mask, Store, groups
from exa.view.filters import parse

SCHEMA = [
    {"name": "n", "type": "int64"},
    {"name": "x", "type": "double"},
    {"name": "word", "type": "dictionary<values=large_string, indices=int32, ordered=0>"},
    {"name": "at", "type": "timestamp[us]"},
]


def rows_from(first: int, count: int) -> dict[str, object]:
    n = np.arange(first, first + count)
    words = pa.array(np.array(["H", "O", "C"])[n % 3], pa.large_string()).dictionary_encode()
    at = pa.array(n * 1_000_000, pa.timestamp("us"))
    return {"n": n, "x": np.where(n % 5 == 0, np.nan, n / 2), "word": words, "at": at}


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """Parts of several row groups, of which some rows are hidden; `n` is the place of a row. One lacks a column."""
    store, parts, row = Store.create(tmp_path_factory.mktemp("scan") / "a.exa", {}), [], 0
    for order, size in enumerate((700, 1100, 500)):
        table = pa.table(rows_from(row, size))
        hidden = pa.table(rows_from(row, 7))
        both = pa.concat_tables([table.slice(0, 20), hidden, table.slice(20)]).unify_dictionaries()
        files = [(order, 20), (99, 7), (order, size - 20)]
        parts.append(store.write_part("atom", both, order, row_group_size=64, files=files))
        row += size
    parts.append(store.write_part("atom", pa.table({"n": np.arange(row, row + 30)}), 3, files=[(4, 30)]))
    store.commit(parts, tables={"atom": (SCHEMA, {})})
    store.commit(masks=[Mask(99)])
    return store


def collected(scan, names, **how) -> dict[str, np.ndarray]:
    """The rows of a pass, in order; the number of each is ``row``."""
    found, lock = [], threading.Lock()

    def take(batch):
        with lock:
            found.append({"row": batch.first + np.arange(batch.rows), **batch.columns})

    shares = list(passed(scan, names, take, **how))
    assert shares[-1] == pytest.approx(1)
    joined = {name: np.concatenate([one[name] for one in found]) for name in found[0]}
    joined["row"] = scan.places(joined["row"])
    order = np.argsort(joined["row"])
    return {name: values[order] for name, values in joined.items()}


def test_a_store_gives_all_rows_that_are_to_be_seen(store, monkeypatch):
    monkeypatch.setattr(stored, "UNIT", 300)
    monkeypatch.setattr(groups, "BATCH", 50)
    scan = scan_of(exa.open(store.path), "atom", ["n", "x", "word", "at"])
    assert len(scan.units()) == 3 + 4 + 2 + 1
    found = collected(scan, ["n", "x", "word", "at"])
    assert found["row"].tolist() == found["n"].tolist() == list(range(2330))
    np.testing.assert_array_equal(found["x"][:2300], rows_from(0, 2300)["x"])
    names = np.array([*scan.columns["word"].words.names, "none"])
    assert names[found["word"]].tolist() == [*np.array(["H", "O", "C"])[np.arange(2300) % 3], *["none"] * 30]
    assert found["at"][7] == 7_000_000
    assert np.isnan(found["x"][2300:]).all()
    assert set(found["at"][2300:]) == {np.iinfo("i8").min}


def test_words_are_numbered_by_how_many_they_are(store):
    frame = pd.DataFrame({"word": ["b"] * 5 + ["a"] * 7 + ["d"] * 2 + ["c"] * 2})
    scan = scan_of(Container(atom=dd.from_pandas(frame, npartitions=4, sort=False)), "atom", ["word"])
    assert ends(scan, ["word"]) == {"word": (0, 3)}
    assert scan.columns["word"].words.names == ["a", "b", "c", "d"]
    assert collected(scan, ["word"])["word"].tolist() == [1] * 5 + [0] * 7 + [3] * 2 + [2] * 2


def test_row_groups_outside_of_a_box_are_not_read(store, monkeypatch):
    monkeypatch.setattr(stored, "UNIT", 300)
    scan = scan_of(exa.open(store.path), "atom", ["n", "at"])
    box = {"n": (900, 910), "at": (0, 10**12)}
    assert sum(rows for _, rows in scan.units(Box(box).possible)) == pytest.approx(1107, abs=4)  # one part
    found = collected(scan, ["n"], within=box)["n"]
    assert set(range(900, 911)) <= set(found.tolist())
    assert len(found) <= 128
    assert scan.partitions(Box(box).possible) == [1]
    assert scan.partitions(Box({"n": (5000, 6000)}).possible) == []


@pytest.mark.parametrize("kind", [pa.date32(), pa.timestamp("s")])
def test_times_in_units_that_footers_do_not_have_are_found_in_a_box(tmp_path, kind):
    days = pa.array(np.arange("2026-01-01", "2026-04-11", dtype="datetime64[D]")).cast(kind)
    store = Store.create(tmp_path / "a.exa", {})
    part = store.write_part("a", pa.table({"n": np.arange(100), "at": days}), 0, row_group_size=10)
    store.commit([part], tables={"a": ([{"name": "n", "type": "int64"}, {"name": "at", "type": str(kind)}], {})})
    scan = scan_of(exa.open(store.path), "a", ["n", "at"])
    noon = np.datetime64("2026-02-10", scan.columns["at"].unit).astype("i8").item()
    found = collected(scan, ["n", "at"], within={"at": (noon, noon)})
    assert found["n"][found["at"] == noon].tolist() == [40]


def test_times_with_a_zone_are_times(tmp_path):
    at = pd.Series(pd.date_range("2026-03-28", periods=5, freq="h", tz="Europe/Berlin").as_unit("us"))
    made = Container(times=pd.DataFrame({"at": at, "passed": at - at[0]}))
    made.save(tmp_path / "a.exa")
    container = exa.open(tmp_path / "a.exa")
    scan = scan_of(container, "times", ["at"])
    assert isinstance(scan, stored.StoredScan)
    assert [(one.name, one.kind, one.unit) for one in scan.columns.values()] == [("at", "time", "us")]
    expected = at.dt.tz_convert("UTC").dt.tz_localize(None).to_numpy().astype("i8").tolist()
    assert collected(scan, ["at"])["at"].tolist() == expected
    assert ends(scan, ["at"]) == {"at": (expected[0], expected[-1])}
    assert len(collected(scan, ["at"], within={"at": (expected[1], expected[2])})["at"]) == 5
    where = parse("passed >= '3h' and at < '2026-03-28 03:00'")
    found = []
    assert list(passed(scan, ["at"], lambda batch, true: found.extend(batch.columns["at"][true]), where=where))
    assert found == expected[3:4]


def test_ends_are_those_of_the_log(store, monkeypatch):
    scan = scan_of(exa.open(store.path), "atom", ["n", "at"])
    monkeypatch.setattr(scan, "read", None)
    assert ends(scan, ["n", "at"]) == {"n": (0, 2329), "at": (0, 2299000000)}


FRAME = pd.DataFrame(
    {
        "x": [1.5, np.nan, -2.0, np.inf, 0.0],
        "n": pd.array([3, None, 5, 1, 2], "Int64"),
        "flag": [True, False, True, True, False],
        "day": pd.to_datetime(["2026-01-02", None, "2026-01-04", "2026-01-01", "2026-01-03"]),
        "text": ["b", "a", "b", None, "c"],
        "small": np.arange(5, dtype="u1"),
        3: np.arange(5.0),
    },
    index=pd.Index([10, 11, 12, 13, 14], name="atom"),
)


def test_partitions_of_any_types():
    scan = scan_of(Container(atom=dd.from_pandas(FRAME, npartitions=2)), "atom", [])
    found = collected(scan, list(scan.columns))
    assert found["row"].tolist() == [0, 1, 2, 3, 4]
    assert found["atom"].tolist() == [10, 11, 12, 13, 14]
    assert found["3"].tolist() == found["small"].tolist() == [0, 1, 2, 3, 4]
    np.testing.assert_array_equal(found["n"], [3, np.nan, 5, 1, 2])
    assert found["flag"].tolist() == [1, 0, 1, 1, 0]
    words = [*scan.columns["text"].words.names, None]
    assert [words[code] for code in found["text"]] == ["b", "a", "b", None, "c"]
    assert ends(scan, ["x", "n", "day"])["x"] == (-2.0, 1.5)
    low, high = ends(scan, ["day"])["day"]
    assert (pd.Timestamp(low, unit="us"), pd.Timestamp(high, unit="us")) == (FRAME.day.min(), FRAME.day.max())


def test_partitions_are_computed_once(monkeypatch):
    computed = []

    def noted(frame):
        if len(frame):
            computed.append(len(frame))
        return frame

    frame = dd.from_pandas(FRAME[["x", "n"]], npartitions=2).map_partitions(noted, meta=FRAME[["x", "n"]].iloc[:0])
    container = Container(atom=frame)
    for _ in range(2):
        assert len(collected(scan_of(container, "atom", ["x", "n"]), ["x", "n"])["x"]) == 5
    assert sorted(computed) == [2, 3]


def test_arrays_have_columns():
    container = Container(a=da.arange(10, chunks=3), b=da.arange(12, chunks=5).reshape(6, 2), c=da.zeros((2, 2, 2)))
    assert collected(scan_of(container, "a"), ["value"])["value"].tolist() == list(range(10))
    assert collected(scan_of(container, "b"), ["1"])["1"].tolist() == [1, 3, 5, 7, 9, 11]
    with pytest.raises(TypeError, match="shape"):
        scan_of(container, "c")


def test_what_is_not_there_is_named(store):
    with pytest.raises(KeyError, match="no column 'z'"):
        scan_of(exa.open(store.path), "atom", ["z"])


def test_a_pass_ends_where_its_check_says_so(store):
    scan = scan_of(exa.open(store.path), "atom", ["n"])

    def check():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(passed(scan, ["n"], lambda batch: None, check=check))


def test_what_is_held_is_limited():
    assert lazy.HELD == 256 << 20
    assert lazy._held.n == lazy.HELD


def test_numbers_that_are_missing_are_nan():
    for kind in (pa.int64(), pa.int8(), pa.float32(), pa.bool_()):
        found = columns.numbers(pa.array([1, None, 0]).cast(kind), columns.Column("n", "number", str(kind)))
        np.testing.assert_array_equal(found, [1, np.nan, 0])
