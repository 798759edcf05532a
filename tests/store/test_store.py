"""The store as jobs and containers use it."""

import os
import pickle
import threading
from pathlib import Path

import duckdb
import numpy as np
import pandas as pd
import polars
import pyarrow as pa
import pyarrow.dataset
import pyarrow.parquet as pq
import pytest

from exa.error import CommitConflict, ExaError, StoreCorrupt, StoreError
from exa.store import Entry, NotAStore, Part, PartMissing, Store, StoreExists, checking, durable
from exa.store.log import Log
from tests.store.processes import fork
from tests.store.scenario import ROWS, SCHEMA, TABLES, check, rows, work, write_unit


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.create(tmp_path / "water.exa", {"name": "water", "tags": [1, None]})


def count(table: str, kept: int, rejects: int = 0, skipped: int = 0, **more: object) -> dict[str, object]:
    return {
        "table": table, "seen": kept + rejects + skipped, "kept": kept, "rejects": rejects, "skipped": skipped, **more
    }  # fmt: skip


# Making and opening


def test_a_store_is_what_was_created(store):
    again = Store.open(store.path)
    assert (again.id, again.meta) == (store.id, {"name": "water", "tags": [1, None]})
    assert again.snapshot().version == 0
    assert pickle.loads(pickle.dumps(again)).id == store.id


def test_a_store_is_created_once_and_in_an_empty_folder(store, tmp_path):
    with pytest.raises(StoreExists, match="is a store already"):
        Store.create(store.path, {})
    (tmp_path / "empty").mkdir()
    Store.create(tmp_path / "empty", {})
    with pytest.raises(FileExistsError, match="holds other files"):
        Store.create(tmp_path, {})
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StoreError, match="cannot become a store"):
        Store.create(tmp_path / "file", {})


def test_of_many_that_create_one_store_one_succeeds(tmp_path):
    def create(tell):
        try:
            tell(Store.create(tmp_path / "a.exa", {}).id)
        except StoreExists:
            tell("exists")

    told = [child.join() for child in [fork(create) for _ in range(6)]]
    winners = [line for [line] in told if line != "exists"]
    assert winners == [Store.open(tmp_path / "a.exa").id]


def test_what_is_no_store_is_refused_with_its_path(tmp_path):
    with pytest.raises(FileNotFoundError, match="does not exist") as missing:
        Store.open(tmp_path / "a.exa")
    assert isinstance(missing.value, ExaError)
    assert missing.value.filename == str(tmp_path / "a.exa")
    with pytest.raises(NotAStore, match=r"no exa\.json"):
        Store.open(tmp_path)
    (tmp_path / "exa.json").write_text('{"format": "other"}')
    with pytest.raises(NotAStore, match="another format"):
        Store.open(tmp_path)
    for hostile in ["{", "[" * 100_000, '{"format": "exa", "id": 3}']:
        (tmp_path / "exa.json").write_text(hostile)
        with pytest.raises(StoreCorrupt, match=r"exa\.json"):
            Store.open(tmp_path)


# Parts


def test_parts_are_in_order_and_other_tools_read_them(store):
    tables = [rows(number) for number in range(4)]
    parts = [store.write_part("atom", tables[number], order=number) for number in (2, 0, 3, 1)]
    store.commit(parts, tables={"atom": (SCHEMA, {})})
    atom = store.snapshot().tables["atom"]
    assert [part.order for part in atom.parts] == [0, 1, 2, 3]
    assert (atom.rows, atom.schema) == (4 * ROWS, SCHEMA)
    assert atom.bytes == sum(os.path.getsize(file) for file in store.files("atom"))
    expected = pa.concat_tables(tables)
    assert pa.dataset.dataset(store.files("atom")).to_table().equals(expected)
    frame = pd.concat([pd.read_parquet(file) for file in store.files("atom")], ignore_index=True)
    pd.testing.assert_frame_equal(frame, expected.to_pandas())
    # The folder alone, before anything was removed, reads the same.
    assert pq.read_table(Path(store.path, "tables", "atom")).equals(expected)


def test_polars_reads_parts(store):
    store.commit([store.write_part("atom", rows(5))], tables={"atom": (SCHEMA, {})})
    assert polars.read_parquet(store.files("atom"))["x"].to_list() == [5.0] * ROWS


def test_duckdb_reads_parts(store):
    store.commit([store.write_part("atom", rows(5))], tables={"atom": (SCHEMA, {})})
    assert duckdb.read_parquet(store.files("atom")).fetchall() == [(5.0,)] * ROWS


def test_rows_that_do_not_fit_at_once_are_streamed_and_keep_their_types(store):
    symbols = pa.array(["H", "O"] * 50).dictionary_encode()
    block = pa.table({"symbol": symbols, "x": np.arange(100.0), "n": pa.array([None, 1] * 50)})
    with store.part_writer("atom", block.schema, order=7, extra={"offsets": [1]}) as writer:
        for _ in range(3):
            writer.write(block)
    part = writer.part
    assert (part.rows, part.order, part.extra) == (300, 7, {"offsets": [1]})
    assert part.stats == {"symbol": ["H", "O", 0], "x": [0.0, 99.0, 0], "n": [1, 1, 150]}
    assert pq.read_table(part.locate(store.path)).equals(pa.concat_tables([block] * 3))
    store.commit([part], tables={"atom": (SCHEMA, {})})
    assert Store.open(store.path).snapshot().tables["atom"].parts == (part,)


def test_a_link_that_leads_out_of_the_store_is_refused(store, tmp_path):
    part = store.write_part("atom", rows(1))
    store.commit([part], tables={"atom": (SCHEMA, {})})
    folder = Path(store.path, "tables", "atom")
    folder.rename(tmp_path / "elsewhere")
    folder.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(StoreCorrupt, match="link"):
        store.files("atom")
    folder.unlink()
    folder.mkdir()
    Path(part.locate(store.path)).symlink_to(tmp_path / "elsewhere" / Path(part.path).name)
    with pytest.raises(StoreCorrupt, match="link"):
        store.files("atom")


@pytest.mark.parametrize("name", ["../atom", "a/b", ".hidden", "", "a\n", "c:"])
def test_a_table_needs_a_name_that_stays_in_the_store(store, name):
    with pytest.raises(StoreError, match="cannot be a name"):
        store.write_part(name, rows(1))
    with pytest.raises(StoreError, match="cannot be a name"):
        store.commit(tables={name: (SCHEMA, {})})


def test_integers_of_numpy_are_integers(store):
    part = store.write_part("atom", rows(0), order=np.int64(3), extra={"offset": np.uint64(7)})
    counts = [{"table": "atom", "seen": np.int64(ROWS), "kept": np.int32(ROWS)}]
    store.commit([part], ["a"], TABLES, counts=counts)
    [found] = Store.open(store.path).snapshot().tables["atom"].parts
    assert (found.order, found.extra) == (3, {"offset": 7})


def test_an_unknown_table_is_named(store):
    with pytest.raises(StoreError, match="no table 'atom', but none at all"):
        store.files("atom")


# Jobs and receipts


def test_a_job_is_what_its_specification_says(store):
    job = store.put_job({"parser": "xyz", "columns": ["x", "é"]})
    assert store.put_job({"columns": ["x", "é"], "parser": "xyz"}) == job
    other = store.put_job({"parser": "xyz"})
    assert store.jobs() == sorted([job, other])
    assert Store.open(store.path).job(job) == {"parser": "xyz", "columns": ["x", "é"]}
    with pytest.raises(StoreError, match="no such job"):
        store.job("0" * 64)
    Path(store.path, "_jobs", f"{job}.json").write_text("{}")
    with pytest.raises(StoreCorrupt, match="not the job"):
        store.job(job)


def test_rows_beside_jobs_are_what_was_put_there(store):
    rows = pa.table({"path": pa.array(["a", "é"], pa.large_string()), "size": [1, 2]})
    name = store.put_listing(rows)
    assert store.put_listing(rows) == name
    assert Store.open(store.path).listing(name) == rows
    assert store.jobs() == checking.check(store.path).problems == []
    Path(store.path, "_jobs", f"{name}.parquet").write_bytes(b"PAR1")
    with pytest.raises(StoreCorrupt, match="not what its name says"):
        store.listing(name)
    assert len(checking.check(store.path).problems) == 1


def test_the_first_receipt_wins(store):
    job = store.put_job({})
    first = {"adds": write_unit(store, "u", 0), "files": [{"path": "a"}], "at": 1.5}
    assert store.receipt(job, "u") is None
    assert list(store.receipts(job)) == []
    assert store.stage(job, "u", first) == first
    assert store.stage(job, "u", {"adds": write_unit(store, "u", 0), "at": 2.5}) == first
    assert Store.open(store.path).receipt(job, "u") == first
    assert list(store.receipts(job)) == ["u"]


def test_of_many_attempts_at_one_unit_all_get_the_same_receipt(store):
    job = store.put_job({})

    def attempt(tell):
        part = store.write_part("atom", rows(os.getpid() % 100))
        tell(store.stage(job, "u", {"adds": [part]})["adds"][0].path)

    told = [child.join() for child in [fork(attempt) for _ in range(6)]]
    assert len({path for [path] in told}) == 1


def test_committed_receipts_are_cleared_and_the_others_stay(store):
    job = store.put_job({})
    for order, unit in enumerate(["a", "b", "c"]):
        store.stage(job, unit, {"adds": write_unit(store, unit, order)})
    staged = [store.receipt(job, unit) for unit in ["a", "b"]]
    store.commit([part for receipt in staged for part in receipt["adds"]], ["a", "b"], TABLES, job=job)
    assert store.clear_stage(job) == 2
    assert list(store.receipts(job)) == ["c"]
    assert store.snapshot().jobs == {job}


@pytest.mark.parametrize("unit", ["../u", "a/b", "", ".u"])
def test_a_unit_needs_a_name_that_stays_in_the_store(store, unit):
    with pytest.raises(StoreError, match="cannot be a name"):
        store.stage(store.put_job({}), unit, {})
    with pytest.raises(StoreError, match="cannot be a name"):
        store.receipt("../job", "u")


# Commits


def test_a_commit_covers_several_tables_and_is_seen_at_once(store):
    other = Store.open(store.path)
    before = other.snapshot()
    commit = store.commit(write_unit(store, "u", 0), ["u"], TABLES, op="update", job="j")
    assert (commit.version, commit.units) == (1, ("u",))
    after = other.snapshot()
    assert {name: table.rows for name, table in after.tables.items()} == dict.fromkeys(TABLES, ROWS)
    assert after.tables["atom"].meta == {"parent": "frame"}
    assert (before.version, before.tables, before.units) == (0, {}, frozenset())
    assert other.snapshot(0) == before
    assert other.snapshot() is after
    [_, entry] = store.entries()
    assert (entry.op, entry.job) == ("update", "j")
    with pytest.raises(StoreError, match="no version 2"):
        store.snapshot(2)


def test_a_unit_is_committed_once_with_its_parts_and_counts(store):
    store.commit(write_unit(store, "a", 0), ["a"], TABLES, counts=[count("atom", ROWS, unit="a")])
    parts = [*write_unit(store, "a", 0), *write_unit(store, "b", 1)]
    counts = [count("atom", ROWS, unit="a"), count("atom", ROWS, rejects=2, skipped=1, unit="b")]
    assert store.commit(parts, ["a", "b"], counts=counts).units == ("b",)
    again = store.commit(parts, ["a", "b"], counts=counts)
    assert (again.version, again.units) == (2, ())
    snapshot = store.snapshot()
    assert [part.unit for part in snapshot.tables["atom"].parts] == ["a", "b"]
    assert snapshot.counts["atom"] == {"seen": 2 * ROWS + 3, "kept": 2 * ROWS, "rejects": 2, "skipped": 1}


def test_counts_of_a_group_cannot_be_divided(store):
    store.commit(write_unit(store, "a", 0), ["a"], TABLES)
    parts = [*write_unit(store, "a", 0), *write_unit(store, "b", 1)]
    with pytest.raises(CommitConflict, match="count by unit"):
        store.commit(parts, ["a", "b"], counts=[count("atom", 2 * ROWS, rejects=1)])


def test_a_part_without_a_unit_goes_with_the_one_unit_or_with_all(store):
    [part] = [store.write_part("atom", rows(0))]
    store.commit([part], ["a"], TABLES)
    assert store.snapshot().tables["atom"].parts[0].unit == "a"
    summary = store.write_part("frame", rows(1))
    with pytest.raises(CommitConflict, match="has no unit"):
        store.commit([summary], ["a", "b"])
    store.commit([summary], ["b", "c"])
    assert store.snapshot().tables["frame"].rows == ROWS


@pytest.mark.parametrize(
    ("counts", "why"),
    [
        ([{"table": "atom", "seen": ROWS + 1, "kept": ROWS, "rejects": 0, "skipped": 0}], "loses records"),
        ([count("atom", ROWS - 1)], "new parts hold"),
        ([count("atom", ROWS), count("atom", ROWS)], "new parts hold"),
        ([count("frame", 1)], "new parts hold 0"),
        ([{"table": "atom", "seen": -1, "kept": -1}], "not a count"),
        ([{"seen": 1}], "not a count"),
    ],
)
def test_records_cannot_vanish(store, counts, why):
    part = store.write_part("atom", rows(0))
    with pytest.raises(StoreError, match=why):
        store.commit([part], ["a"], TABLES, counts=counts)
    assert store.snapshot().version == 0


def test_a_missing_or_cut_part_is_named_and_nothing_is_committed(store):
    part = store.write_part("atom", rows(0), unit="a")
    path = Path(part.locate(store.path))
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(PartMissing, match=path.name) as cut:
        store.commit([part], ["a"], TABLES)
    path.unlink()
    with pytest.raises(PartMissing, match="is missing") as missing:
        store.commit([part], ["a"], TABLES)
    assert cut.value.part == missing.value.part == part
    assert pickle.loads(pickle.dumps(missing.value)).part == part
    assert store.snapshot().version == 0


def test_what_makes_no_sense_is_refused(store):
    part = store.write_part("atom", rows(0), unit="a")
    with pytest.raises(StoreError, match="no table 'atom' yet"):
        store.commit([part], ["a"])
    with pytest.raises(StoreError, match="not among those"):
        store.commit([part], ["b"], TABLES)
    with pytest.raises(StoreError, match="added twice"):
        store.commit([part, part], ["a"], TABLES)
    with pytest.raises(CommitConflict, match="take a new snapshot"):
        store.commit(removes=["tables/atom/none.parquet"])
    assert store.snapshot().version == 0
    assert store.commit().version == 0
    store.commit([part], ["a"], TABLES)
    with pytest.raises(CommitConflict, match="already in the store"):
        store.commit(
            [Part(**{name: getattr(part, name) for name in ("table", "path", "rows", "bytes", "b3", "order")})]
        )


def test_parts_are_replaced_in_one_commit(store):
    old = write_unit(store, "a", 0)
    store.commit(old, ["a"], TABLES)
    store.commit(write_unit(store, "a2", 5), ["a2"], removes=old)
    assert [part.order for part in store.snapshot().tables["atom"].parts] == [5]
    assert [part.order for part in store.snapshot(1).tables["atom"].parts] == [0]
    with pytest.raises(CommitConflict, match="take a new snapshot"):
        store.commit(write_unit(store, "a3", 5), ["a3"], removes=[part.path for part in old])


def test_the_schema_of_rows_that_stay_can_only_grow(store):
    old = [store.write_part("atom", rows(0))]
    store.commit(old, ["a"], TABLES)
    store.commit(units=["b"], tables={"atom": (SCHEMA, {"parent": "other"})})
    assert store.snapshot().tables["atom"].meta == {"parent": "other"}
    wider = [{"name": "first", "type": "float64"}, *SCHEMA]
    store.commit(tables={"atom": (wider, {})})
    assert store.snapshot().tables["atom"].schema == wider
    for other in (SCHEMA, [{**column, "type": "bool"} for column in wider], []):
        with pytest.raises(CommitConflict, match="keep them"):
            store.commit(tables={"atom": (other, {})})
    store.commit(tables={"atom": (SCHEMA, {})}, removes=old)
    assert store.snapshot().tables["atom"].schema == SCHEMA


def test_parts_of_an_old_schema_lose_the_race_against_a_new_one(store, monkeypatch):
    store.commit(tables={"atom": (SCHEMA, {})})
    wider = [*SCHEMA, {"name": "y", "type": "float64"}]

    class Overtaken(durable.Calls):
        def link(self, source: str, target: str) -> None:
            monkeypatch.undo()
            Store.open(store.path).commit(tables={"atom": (wider, {})})
            super().link(source, target)

    part = store.write_part("atom", rows(0))
    monkeypatch.setattr(durable, "calls", Overtaken())
    with pytest.raises(CommitConflict, match="has got another schema"):
        store.commit([part], ["a"])


def test_a_unit_that_another_commits_meanwhile_is_dropped(store, monkeypatch):
    store.commit(tables=TABLES)
    parts = [*write_unit(store, "a", 0), *write_unit(store, "b", 1)]

    class Overtaken(durable.Calls):
        def link(self, source: str, target: str) -> None:
            monkeypatch.undo()
            other = Store.open(store.path)
            other.commit(write_unit(other, "a", 0), ["a"])
            super().link(source, target)

    monkeypatch.setattr(durable, "calls", Overtaken())
    commit = store.commit(parts, ["a", "b"])
    assert (commit.version, commit.units) == (3, ("b",))
    check(Path(store.path), [("unit", "a"), ("unit", "b")])


def test_a_lost_reply_is_recognised_by_reading_back(store, monkeypatch):
    class LostReply(durable.Calls):
        def link(self, source: str, target: str) -> None:
            Path(target).write_bytes(Path(source).read_bytes())
            raise FileExistsError(17, "File exists", target)

    monkeypatch.setattr(durable, "calls", LostReply())
    commit = store.commit(units=["a"])
    assert (commit.version, commit.units) == (1, ("a",))
    assert store.snapshot().version == 1


def test_patience_has_an_end(store, monkeypatch):
    def others() -> None:
        last = list(store.entries())[-1]
        new = Entry(last.version + 1, "f", last.b3, last.at + 1, None, "x", "0", "", ())
        Path(Log(store.path).file(new.version)).write_bytes(new.encode())

    class Slow(durable.Calls):
        def link(self, source: str, target: str) -> None:
            others()
            super().link(source, target)

    monkeypatch.setattr("exa.store.ledger.PATIENCE", 0.05)
    monkeypatch.setattr(durable, "calls", Slow())
    with pytest.raises(CommitConflict, match="others were faster"):
        store.commit(units=["a"])


def test_eight_processes_lose_nothing(store):
    store.commit(tables=TABLES)

    def writer(number):
        def run(tell):
            mine = Store.open(store.path)
            for turn in range(25):
                unit = f"{number}-{turn}"
                # One unit in five is contended: everybody tries to commit it.
                units = [unit, f"shared-{turn}"] if turn % 5 == 0 else [unit]
                parts = [part for name in units for part in write_unit(mine, name, turn)]
                commit = mine.commit(parts, units)
                tell(f"{commit.version} {' '.join(commit.units)}")

        return run

    told = [child.join() for child in [fork(writer(number)) for number in range(8)]]
    acks = [line.split() for lines in told for line in lines]
    assert len(acks) == 8 * 25
    assert len({version for version, *_ in acks}) == 8 * 25
    committed = [unit for _, *units in acks for unit in units]
    snapshot = store.snapshot()
    assert sorted(committed) == sorted(snapshot.units)
    assert len(committed) == 8 * 25 + 5
    check(Path(store.path), [("unit", unit) for unit in committed])


def test_threads_share_one_store(store):
    store.commit(tables=TABLES)

    def run(number: int) -> None:
        for turn in range(5):
            store.commit(units=[f"{number}-{turn}"])
            assert f"{number}-{turn}" in store.snapshot().units

    threads = [threading.Thread(target=run, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store.snapshot().units) == 20


def test_a_snapshot_reads_new_entries_alone(store, monkeypatch):
    other = Store.open(store.path)
    for number in range(10):
        store.commit(units=[f"{number}"])
    other.snapshot()
    opened: list[int] = []
    read = Log.read

    def counting(self: Log, number: int) -> Entry | None:
        found = read(self, number)
        opened.extend([number] if found else [])
        return found

    monkeypatch.setattr(Log, "read", counting)
    other.snapshot()
    assert opened == []
    store.commit(units=["new"])
    opened.clear()
    assert "new" in other.snapshot().units
    assert opened == [11]


def test_the_work_of_a_job_can_be_repeated_without_effect(tmp_path):
    store = work(tmp_path / "a.exa")
    before = store.snapshot()
    assert work(tmp_path / "a.exa").snapshot() == before
