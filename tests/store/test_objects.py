"""Stores in an object store: what is acknowledged is there once, whatever becomes of requests and replies."""

import json
import os
import random
import uuid
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from itertools import count

import fsspec
import numpy as np
import pyarrow as pa
import pytest

from exa.error import StoreError
from exa.store import NotAStore, Store, StoreExists, compaction, ledger, read_segment, segment
from exa.store.backends import Url, at, join, located, objects
from exa.store.checking import check as check_store
from exa.store.compaction import SPARE, compact
from exa.store.vacuum import vacuum
from tests.conftest import SECRET
from tests.store.proxy import FAULTS
from tests.store.scenario import TABLES, UNITS, check, work, write_unit

#: Every how manyth request of a job the slow tests spoil; all with EXA_STRIDE=1.
STRIDE = int(os.environ.get("EXA_STRIDE", "9"))


def new_url(options: dict | None = None) -> str:
    """A place where nothing is."""
    return located(f"s3://stores/{uuid.uuid4().hex}.exa" if options else f"memory://{uuid.uuid4().hex}.exa", options)


@pytest.fixture(params=["s3", "memory"])
def url(request):
    return new_url(request.getfixturevalue("options") if request.param == "s3" else None)


def test_the_work_of_a_job(url):
    acks = []
    store = work(url, acks.append)
    check(url, acks)
    assert work(url).snapshot().units == set(UNITS)
    assert store.read("atom")["x"].to_pylist() == [0.0] * 4 + [1.0] * 4 + [2.0] * 4
    assert check_store(store.path, data=True).problems == []
    with pytest.raises(StoreExists):
        Store.create(url, {})


def test_other_places_are_told_apart(url):
    with pytest.raises(NotAStore, match="does not exist"):
        Store.open(url)
    at(url).advise(join(url, "letter.txt"), b"hello")
    with pytest.raises(StoreExists, match="other files"):
        Store.create(url, {})


def test_of_many_that_create_one_store_one_succeeds(url):
    def create(number):
        with suppress(StoreExists):
            return Store.create(url, {"by": number})

    with ThreadPoolExecutor(8) as pool:
        [made] = [store for store in pool.map(create, range(8)) if store]
    assert Store.open(url).meta == made.meta


def test_writers_lose_nothing_and_double_nothing(url):
    writers, commits = 4, 4
    Store.create(url, {})

    def write(number):
        store = Store.open(url)
        for turn in range(commits):
            unit = f"{number}-{turn}"
            store.commit(write_unit(store, unit, turn), [unit], TABLES)

    with ThreadPoolExecutor(writers) as pool:
        list(pool.map(write, range(writers)))
    snapshot = Store.open(url).snapshot()
    assert snapshot.units == {f"{number}-{turn}" for number in range(writers) for turn in range(commits)}
    assert snapshot.version == commits * writers
    check(url)


def test_the_first_receipt_wins(url):
    store = Store.create(url, {})
    job = store.put_job({})

    def attempt(number):
        return store.stage(job, "u", {"adds": [], "by": number})["by"]

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(attempt, range(8)))) == 1


def test_merging_and_cleaning_up(url):
    store = work(url)
    before = store.read("atom")
    compact(store)
    assert store.read("atom") == before
    assert len(store.files("atom")) == 1
    swept = vacuum(store.path, keep=-60, grace=-60)
    assert len([name for name in swept.files if name.startswith("tables/atom/")]) == 3
    left = {
        "/".join(file.name.split("/")[:3]) for file in at(url).walk(url) if file.name.startswith(("tables", "arrays"))
    }
    assert left == {part.path for table in store.snapshot().tables.values() for part in table.parts}
    assert check_store(store.path, data=True).problems == []
    assert Store.open(url).read("atom") == before


def test_the_end_of_a_job_leaves_few_objects(url, monkeypatch):
    """What is as large as a file shall be stays; of an array, whole shards are copied by the service."""
    monkeypatch.setattr(compaction, "TARGET", 20_000)
    monkeypatch.setattr(segment, "SHARD", 20_000)
    monkeypatch.setattr(segment, "CHUNK", 4_000)
    store, luck = Store.create(url, {}), np.random.default_rng(1)
    tables = {"atom": ([{"name": "x", "type": "double"}], {}), "a": ([], {"array": {"dtype": "<f8", "shape": [3]}})}
    expected = []
    for turn in range(12):
        values = luck.random((500, 3))
        expected.append(values)
        rows = pa.table({"x": values[:, 0]})
        files = [(turn, 500)]
        parts = [
            store.write_part("atom", rows, turn, unit=f"u{turn}", files=files),
            store.write_array("a", values, turn, f"u{turn}", files),
        ]
        store.commit(parts, [f"u{turn}"], tables)
        if turn % 3 == 2:
            compact(store, spare=SPARE)
            known = store.snapshot().tables
            assert len(known["atom"].parts) <= known["atom"].bytes // 20_000 + SPARE
            assert sum(part.zarr["files"] for part in known["a"].parts) <= known["a"].rows * 24 // 20_000 + SPARE
    values = np.concatenate(expected)
    [part] = store.snapshot().tables["a"].parts
    assert np.array_equal(read_segment(part, store.path, part.seen()), values)
    assert store.read("atom")["x"].to_pylist() == values[:, 0].tolist()
    assert check_store(store.path, data=True).problems == []


def test_other_tools_open_the_files(options):
    store = work(new_url(options))
    system = fsspec.filesystem("s3", **options)
    tables = [pa.parquet.read_table(path.removeprefix("s3://"), filesystem=system) for path in store.files("atom")]
    assert pa.concat_tables(tables).num_rows == 12


def test_rubbish_in_the_log_is_passed_over(url):
    store = work(url)
    for name in ("_last", "17.json", "00000000000000000099.tmp"):
        at(url).advise(join(url, "_log", name), b"\x00garbage")
    assert Store.open(url).snapshot() == store.snapshot()


@pytest.mark.parametrize("place", ["http://127.0.0.1:1/a.exa", "zip://a.exa::/tmp/none.zip", "ftp://127.0.0.1:1/a.exa"])
def test_services_that_cannot_create_exclusively_are_refused(place):
    with pytest.raises(StoreError):
        Store.create(place, {})


def test_a_service_that_overwrites_is_refused(monkeypatch):
    """An object store of an older kind knows no condition, and says nothing about it."""

    def overwrites(self, name, data):
        self._system.pipe_file(name, data)
        return True, None

    monkeypatch.setattr(objects, "_tried", set())
    monkeypatch.setattr(objects.Objects, "_put", overwrites)
    url = new_url()
    with pytest.raises(StoreError, match="overwrites"):
        Store.create(url, {})
    with pytest.raises(NotAStore):
        Store.open(url)


def test_what_opens_a_store_is_not_shown_and_goes_with_it(options):
    import pickle

    store = work(new_url(options))
    again = pickle.loads(pickle.dumps(store))
    assert again.read("atom").num_rows == 12
    assert SECRET not in repr(store) + str(store.path) + json.dumps(store.files("atom"))
    assert SECRET not in "".join(map(str, at(store.path).walk(store.path)))
    assert isinstance(store.snapshot().tables["atom"].parts[0].locate(store.path), Url)


def test_a_large_part_is_sent_in_blocks(url, monkeypatch):
    monkeypatch.setattr(objects, "WHOLE", 1000)
    monkeypatch.setattr(objects, "BLOCK", 5 << 20)
    store = Store.create(url, {})
    rows = pa.table({"x": np.random.default_rng(1).random(2_000_000)})
    store.commit([store.write_part("atom", rows)], tables={"atom": ([{"name": "x", "type": "double"}], {})})
    assert store.read("atom").equals(rows)
    assert check_store(store.path, data=True).problems == []


@pytest.mark.parametrize("whole", [1 << 20, 100])
def test_a_part_that_fails_half_way_does_not_appear(url, whole, monkeypatch):
    monkeypatch.setattr(objects, "WHOLE", whole)
    store = Store.create(url, {})
    rows = pa.table({"x": [1.0] * 1000})

    def blocks():
        yield rows
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), store.part_writer("atom", rows.schema) as writer:
        any(map(writer.write, blocks()))
    assert not [file for file in at(url).walk(url) if file.name.startswith("tables/")]


def put_of_an_entry(method: str, path: str) -> bool:
    return method == "PUT" and "/_log/0000" in path


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_at_the_commit_is_one_commit(faulty, fault):
    server, options = faulty
    store = Store.create(new_url(options), {})
    parts = write_unit(store, "u", 0)
    seen = count()
    listing = "list-type" if fault == "stale" else "/_log/0000"

    def once(method, path):
        return fault if listing in path and method in ("PUT", "GET") and next(seen) == 0 else ""

    store.snapshot()
    server.fault = once
    assert store.commit(parts, ["u"], TABLES).version == 1
    assert next(seen) > 0
    server.fault = lambda method, path: ""
    assert Store.open(store.path).snapshot().units == {"u"}
    assert [entry.version for entry in Store.open(store.path).entries()] == [0, 1]
    check(store.path, [("unit", "u")])


def test_stale_listings_hide_no_commit(faulty):
    server, options = faulty
    url = new_url(options)
    first = Store.create(url, {})
    first.snapshot()
    server.fault = lambda method, path: "stale"
    other = Store.open(url)
    for number in range(5):
        store = (first, other)[number % 2]
        assert store.commit(write_unit(store, f"u{number}", number), [f"u{number}"], TABLES).version == number + 1
        assert Store.open(url).snapshot().version == number + 1
    assert Store.open(url).snapshot(5).units == {f"u{number}" for number in range(5)}


def faults_of_work(faulty, fault: str, nth: int) -> bool:
    """Do the work of a job, of which one request goes wrong; whether there were as many."""
    server, options = faulty
    url, seen, acks = new_url(options), count(1), []
    server.fault = lambda method, path: fault if next(seen) == nth else ""
    with suppress(StoreError):
        work(url, acks.append)
    server.fault = lambda method, path: ""
    check(url, acks)
    assert work(url).snapshot().units == set(UNITS)
    check(url, acks)
    snapshot = Store.open(url).snapshot()
    assert snapshot.counts["atom"]["seen"] == 15
    assert snapshot.version == 3
    return next(seen) > nth


@pytest.mark.parametrize(("fault", "nth"), [("drop", 14), ("cut", 17)])
def test_a_fault_at_some_requests(faulty, fault, nth):
    assert faults_of_work(faulty, fault, nth)


@pytest.mark.slow
@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_at_every_so_manyth_request(faulty, fault):
    nth = next(nth for nth in count(STRIDE, STRIDE) if not faults_of_work(faulty, fault, nth))
    assert nth > 60


@pytest.mark.slow
def test_writers_before_a_service_that_fails_at_random(faulty, monkeypatch):
    monkeypatch.setattr(ledger, "PATIENCE", 600.0)  # alone they take 40 s, of which the last waits for all others
    server, options = faulty
    url = new_url(options)
    Store.create(url, {})
    luck = random.Random(1)
    server.fault = lambda method, path: luck.choice(("drop", "409", "500", "503")) if luck.random() < 0.05 else ""

    def write(number):
        store = Store.open(url)
        for turn in range(4):
            unit = f"{number}-{turn}"
            store.commit(write_unit(store, unit, turn), [unit], TABLES)

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(write, range(16)))
    server.fault = lambda method, path: ""
    snapshot = Store.open(url).snapshot()
    assert len(snapshot.units) == snapshot.version == 64
    check(url)
