"""What is broken is found, and a store goes back to the last version that is whole."""

import shutil
from pathlib import Path

import pytest

from exa.error import StoreCorrupt, StoreError
from exa.store import Store, checkpoint
from exa.store.checking import check, repair
from exa.store.log import Log
from tests.store.scenario import SPEC, TABLES, UNITS, work, write_unit
from tests.store.scenario import check as check_scenario


@pytest.fixture
def store(tmp_path) -> Store:
    return work(tmp_path / "water.exa")


def spoil(path: str, place: int = -10) -> None:
    data = bytearray(Path(path).read_bytes())
    data[place] ^= 1
    Path(path).write_bytes(data)


def test_a_sound_store_has_no_problems(store):
    found = check(store.path, data=True)
    assert (found.problems, found.version, found.newest, found.parts) == ([], 3, 3, 9)
    assert found.bytes == sum(table.bytes for table in store.snapshot().tables.values())
    assert repair(store.path) == (check(store.path), None)


@pytest.mark.parametrize("number", [1, 2, 3])
@pytest.mark.parametrize("how", [spoil, lambda path: Path(path).unlink()])
@pytest.mark.parametrize("checkpoints", [[], [1, 2, 3]])
def test_a_broken_log_goes_back_to_the_entry_before(store, number, how, checkpoints, monkeypatch):
    before = store.snapshot(number - 1)
    if checkpoints:
        monkeypatch.setattr(checkpoint, "EVERY", 1)
    for version in checkpoints[:number]:
        checkpoint.save(store._ledger.log, store._ledger._past(version))
    path = Log(store.path).file(number)
    if number < 3 or how is spoil:
        how(path)
        found = check(store.path)
        assert found.version == number - 1
        assert len(found.problems) == 1
        with pytest.raises(StoreCorrupt, match="exa repair"):
            Store.open(store.path).snapshot()
        assert repair(store.path, dry_run=True)[1] is None
        assert repair(store.path)[1] == 4
    else:
        Store(store.path, store.id, {})._ledger.take_back(2)
    again = Store.open(store.path)
    assert (again.snapshot().tables, again.snapshot().units) == (before.tables, before.units)
    assert check(store.path, data=True).problems == []
    with pytest.raises(StoreError, match="taken back"):
        again.snapshot(number)
    assert again.snapshot(number - 1).units == before.units
    assert work(Path(store.path)).snapshot().units == set(UNITS)
    check_scenario(Path(store.path))


def test_a_broken_history_before_a_checkpoint_is_told_and_costs_no_rows(store):
    checkpoint.save(store._ledger.log, store._ledger._past(2))
    spoil(Log(store.path).file(1))
    found = check(store.path)
    assert (len(found.problems), found.version) == (1, 3)
    assert repair(store.path)[1] is None
    assert Store.open(store.path).snapshot().units == set(UNITS)
    with pytest.raises(StoreCorrupt, match="version 1"):
        Store.open(store.path).snapshot(1)


def test_a_damaged_part_is_found_and_its_version_taken_back(store):
    other = Store.open(store.path)
    other.snapshot()
    [_, part, _] = store.snapshot().tables["atom"].parts
    spoil(part.locate(store.path))
    assert check(store.path).problems == []
    found = check(store.path, data=True)
    assert found.damaged == [part.path]
    assert found.version == 1
    assert repair(store.path, data=True)[1] == 4
    # Also who had read the entries that were taken back sees it, and can go on.
    assert other.snapshot().units == {UNITS[0]}
    other.commit(write_unit(other, "new", 9), ["new"], TABLES)
    assert Store.open(store.path).snapshot().units == {UNITS[0], "new"}
    Store.open(store.path)._ledger.take_back(0)
    assert other.snapshot().units == frozenset()
    assert [entry.version for entry in other.entries()] == [0, 6]


def test_what_is_missing_and_staged_is_looked_at(store):
    job = store.put_job(SPEC)
    store.stage(job, "late", {"adds": write_unit(store, "late", 7)})
    shutil.rmtree(Path(store.path, "tables", "frame"))
    [receipt] = Path(store.path, "_stage", job).iterdir()
    spoil(str(receipt))
    found = check(store.path)
    assert len(found.damaged) == 3
    assert len(found.problems) == 4
    assert found.version == 0
