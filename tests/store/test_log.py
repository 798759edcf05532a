"""The commit log: what is no entry is never taken for one."""

import json
import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exa.error import StoreCorrupt, StoreError
from exa.store import Store
from exa.store.log import MAX_LINE, Entry, Log, canonical, seal, unseal
from tests.store.scenario import TABLES, UNITS, rows, work, write_unit

ADD = {"t": "atom", "p": "tables/atom/x", "rows": 1, "bytes": 1, "b3": ""}
texts = st.text(max_size=20)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
#: What unseal and json.loads say of broken lines.
BROKEN = r"it |line|Expecting|Invalid|Unterminated|decode|Extra"
lines = st.lists(st.tuples(texts, st.dictionaries(texts, values, max_size=4)), max_size=6)


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(work(tmp_path_factory.mktemp("log") / "water.exa").path)


@pytest.fixture
def copy(worked: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(worked, tmp_path / "water.exa"))


def entry(store: Path, number: int) -> Path:
    return Path(Log(str(store)).file(number))


def append(store: Path, *lines: tuple[str, dict[str, object]], exa: str = "9.9") -> int:
    """Commit lines as another program might, with a faultless chain of hashes."""
    last = list(Store.open(store).entries())[-1]
    new = Entry(last.version + 1, "ff", last.b3, last.at + 1, None, "ingest", exa, "", lines)
    entry(store, new.version).write_bytes(new.encode())
    return new.version


@given(lines)
def test_lines_come_back(lines):
    assert unseal(seal(lines)) == lines


@given(lines, st.data())
def test_no_prefix_and_no_flipped_bit_is_an_entry(lines, data):
    sealed = seal(lines)
    cut = data.draw(st.integers(0, len(sealed) - 1))
    with pytest.raises(ValueError, match=BROKEN):
        unseal(sealed[:cut])
    flipped = bytearray(sealed)
    flipped[cut] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(ValueError, match=BROKEN):
        unseal(bytes(flipped))


def test_canonical_does_not_depend_on_the_order_of_keys():
    assert canonical({"b": [1], "a": "é"}) == canonical({"a": "é", "b": [1]}) == b'{"a":"\\u00e9","b":[1]}'


@pytest.mark.parametrize("value", [float("nan"), {1, 2}, b"x", object()])
def test_what_is_not_json_is_refused(value):
    with pytest.raises(StoreError, match="not JSON"):
        canonical({"a": value})


def test_names_that_are_not_utf8_survive():
    name = os.fsdecode(b"\xff.xyz")
    assert unseal(seal([("unit", {"id": name})])) == [("unit", {"id": name})]


def test_too_long_a_line_is_refused_on_both_sides():
    with pytest.raises(StoreError, match="too long"):
        seal([("add", {"a": "x" * MAX_LINE})])
    with pytest.raises(ValueError, match="too long"):
        unseal(seal([("add", {"a": "x" * MAX_LINE})], limit=2 * MAX_LINE))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_corrupt_bytes_in_any_entry_are_found(copy, data):
    number = data.draw(st.integers(0, len(UNITS)), "entry")
    path = entry(copy, number)
    good = path.read_bytes()
    start = data.draw(st.integers(0, len(good)), "start")
    stop = data.draw(st.integers(start, min(len(good), start + 50)), "stop")
    bad = good[:start] + data.draw(st.binary(max_size=50), "instead") + good[stop:]
    path.write_bytes(bad)
    try:
        if bad == good:
            Store.open(copy).snapshot()
        else:
            with pytest.raises(StoreCorrupt, match=f"version {number} of the store is corrupt") as caught:
                Store.open(copy).snapshot()
            assert caught.value.filename == str(path)
    finally:
        path.write_bytes(good)


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_gap_is_found(copy, number):
    entry(copy, number).unlink()
    with pytest.raises(StoreCorrupt, match=rf"version {number} .* is missing"):
        Store.open(copy).snapshot()
    with pytest.raises(StoreCorrupt, match=rf"version {number} .* is missing"):
        Store.open(copy).commit(units=["new"])


def test_an_empty_log_is_corrupt(copy):
    shutil.rmtree(copy / "_log")
    (copy / "_log").mkdir()
    with pytest.raises(StoreCorrupt, match="empty"):
        Store.open(copy).snapshot()


def test_a_whole_entry_of_another_history_is_found(copy, tmp_path):
    other = Path(work(tmp_path / "other.exa").path)
    shutil.copy(entry(other, 2), entry(copy, 2))
    with pytest.raises(StoreCorrupt, match=r"version 2 .* does not follow"):
        Store.open(copy).snapshot()


def test_an_entry_under_another_number_is_found(copy):
    shutil.copy(entry(copy, 2), entry(copy, 3))
    with pytest.raises(StoreCorrupt, match=r"version 3 .* calls itself 2"):
        Store.open(copy).snapshot()


@pytest.mark.parametrize(
    "path",
    ["../x", "/etc/passwd", "tables/../../x", "tables//atom/x", "tables/atom/../x", "tables/./atom/x",
     "tables\\..\\x/a/b", "C:/tables/x", "tables/atom/c:x", "_log/a/x", "tables/x",
     "", ".", "tables/atom/x\0", "tables/atom/.x", None, 7],
)  # fmt: skip
def test_a_path_that_may_lead_out_of_the_store_is_refused(copy, path):
    version = append(copy, ("add", {"t": "atom", "p": path, "rows": 1, "bytes": 1, "b3": ""}))
    with pytest.raises(StoreCorrupt, match=f"version {version} .* refuses the path"):
        Store.open(copy).snapshot()


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (("add", {"t": "atom", "p": "tables/atom/x", "rows": -1, "bytes": 1, "b3": ""}), "not counts"),
        (("add", {"t": "atom", "p": "tables/atom/x", "rows": True, "bytes": 1, "b3": ""}), "not counts"),
        (("add", {"t": "atom", "p": "tables/atom/x", "bytes": 1, "b3": ""}), "without 'rows'"),
        (("add", {"t": "atom", "p": "tables/atom/x", "rows": 1, "bytes": 1, "b3": None}), "are text"),
        (("add", {"t": "nobody", "p": "tables/x/x", "rows": 1, "bytes": 1, "b3": ""}), "nobody described"),
        (("add", {"t": "atom", "p": "tables/a/x", "rows": 1, "bytes": 1, "b3": "", "unit": "?"}), "but not the unit"),
        (("unit", {"id": UNITS[0]}), "a second time"),
        (("unit", {"id": ["a"]}), "a second time"),
        (("remove", {"p": "tables/atom/none"}), "not there"),
        (("remove", {"p": ["a"]}), "not there"),
        (("table", {"t": "../atom", "schema": []}), "cannot be a name"),
        (("table", {"t": "atom", "schema": 3}), "without schema"),
        (("count", {"table": "atom", "seen": 2, "kept": 1}), "loses records"),
        (("count", {"table": "atom", "seen": "2"}), "not a count"),
        (("protocol", {"read": "1"}), "unreadable"),
        (("mask", {"file": 7}), "must know of masks"),
        (("mask", {"file": "7"}), "not the number of a file"),
        (("mask", {"file": 7, "t": "../atom"}), "cannot be a name"),
        (("add", ADD | {"files": [[7, 1, 1]]}), "do not account"),
        (("add", ADD | {"files": [[7]]}), "do not account"),
        (("add", ADD | {"files": 3}), "do not account"),
        (("add", ADD | {"hidden": [[0, 2]]}), "not ranges"),
        (("add", ADD | {"hidden": [[0, 1], [0, 1]]}), "not ranges"),
        (("add", ADD | {"hidden": 3}), "no ranges"),
    ],
)
def test_an_entry_that_contradicts_the_others_is_corrupt(copy, line, why):
    version = append(copy, line)
    with pytest.raises(StoreCorrupt, match=f"version {version} .*{why}"):
        Store.open(copy).snapshot()


def test_the_clock_of_another_machine_cannot_reorder_entries(copy):
    store = Store.open(copy)
    last = list(store.entries())[-1]
    future = last.at + 10**15
    new = Entry(last.version + 1, "ff", last.b3, future, None, "ingest", "1", "", ())
    entry(copy, new.version).write_bytes(new.encode())
    store.commit(units=["later"])
    assert store.snapshot().at == future + 1


def test_what_a_newer_exa_says_is_ignored_and_stays(copy):
    add = {"t": "atom", "p": "tables/atom/x", "rows": 1, "bytes": 1, "b3": "", "colour": "blue"}
    append(copy, ("weather", {"rain": 1}), ("add", add), ("unit", {"id": "n", "mood": 3}))
    snapshot = Store.open(copy).snapshot()
    [part] = [part for part in snapshot.tables["atom"].parts if part.path == "tables/atom/x"]
    assert part.to_json()["colour"] == "blue"
    assert "n" in snapshot.units


def test_an_end_line_may_say_more_in_later_versions():
    [first, end] = seal([("unit", {"id": "a"})]).splitlines()
    said = json.loads(end)["end"] | {"signed": "by"}
    newer = first + b"\n" + json.dumps({"end": said}, separators=(",", ":")).encode() + b"\n"
    assert unseal(newer) == [("unit", {"id": "a"})]
    with pytest.raises(ValueError, match="no end line"):
        unseal(newer[:-2] + b" }\n")


@pytest.mark.parametrize(
    ("protocol", "needs"),
    [({"read": 2}, "protocol 2"), ({"read": 1, "readFeatures": ["mask", "z", "a"]}, "a, z")],
)
def test_features_that_a_reader_lacks_are_refused_naming_the_version(copy, protocol, needs):
    append(copy, ("protocol", protocol | {"write": 1}), exa="7.1")
    with pytest.raises(StoreError, match=f"knows {needs}: install exa 7.1") as caught:
        Store.open(copy).snapshot()
    assert not isinstance(caught.value, StoreCorrupt)


def test_features_that_a_writer_lacks_leave_the_store_readable(copy):
    append(copy, ("protocol", {"read": 1, "write": 1, "writeFeatures": ["domains"]}))
    store = Store.open(copy)
    assert store.snapshot().units == set(UNITS)
    with pytest.raises(StoreError, match="a writer must know domains"):
        store.commit(units=["new"])


def test_a_deeply_nested_line_is_corrupt_not_a_crash(copy):
    last = list(Store.open(copy).entries())[-1]
    body = b'{"a":' * 100_000 + b"1" + b"}" * 100_000
    entry(copy, last.version + 1).write_bytes(seal([("commit", {})])[:0] + body + b"\n")
    with pytest.raises(StoreCorrupt):
        Store.open(copy).snapshot()


def test_temporary_files_of_dead_writers_are_invisible(copy):
    (copy / "_log" / ".00000000000000000009.json.dead.tmp").write_bytes(b"half")
    store = Store.open(copy)
    store.commit(write_unit(store, "new", 9), ["new"], TABLES)
    assert store.snapshot().units == {*UNITS, "new"}
    assert rows(9).num_rows == store.snapshot().tables["atom"].parts[-1].rows
