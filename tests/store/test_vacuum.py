"""What nothing needs is deleted, and nothing else, whoever writes meanwhile."""

import errno
import os
from pathlib import Path

import pytest

from exa.error import StoreError
from exa.store import Mask, PartMissing, Store, durable
from exa.store.checking import check
from exa.store.vacuum import vacuum
from tests.store.scenario import TABLES, work, write_unit
from tests.store.test_mask import shown, write


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.create(tmp_path / "water.exa", {})


def age(store: Store, seconds: float) -> None:
    """Let everything in a store be older."""
    for path in Path(store.path).rglob("*"):
        stat = path.stat()
        os.utime(path, (stat.st_atime, stat.st_mtime - seconds))


def files(store: Store) -> set[str]:
    return {str(path.relative_to(store.path)) for path in Path(store.path).glob("tables/*/*")}


def test_orphans_go_once_they_are_old_and_nothing_else(store):
    kept, orphan = write(store, "atom", {1: 2}), write(store, "atom", {1: 2})
    store.commit([kept], ["a"], TABLES)
    Path(store.path, "_log", ".x.tmp").write_bytes(b"half")
    assert vacuum(store.path).files == []
    age(store, 2 * 3600)
    young = write(store, "atom", {1: 2})
    assert vacuum(store.path, dry_run=True).files == ["_log/.x.tmp", orphan.path]
    assert files(store) == {kept.path, orphan.path, young.path}
    swept = vacuum(store.path)
    assert swept.bytes == orphan.bytes + 4
    assert files(store) == {kept.path, young.path}
    assert vacuum(store.path).files == []
    assert check(store.path, data=True).problems == []


def test_what_was_replaced_stays_for_a_week(store):
    store.commit([write(store, "atom", {1: 2})], ["a"], TABLES)
    age(store, 9 * 86400)
    store.commit([write(store, "atom", {1: 3})], ["b"], masks=[Mask(1)])
    age(store, 6 * 86400)
    store.commit([write(store, "atom", {1: 4})], ["c"], masks=[Mask(1)])
    assert vacuum(store.path).files == []
    assert shown(store, version=1) == [1, 1]
    age(store, 2 * 86400)
    assert len(vacuum(store.path).files) == 1
    assert (shown(store), shown(store, version=2)) == ([1] * 4, [1] * 3)
    age(store, 6 * 86400)
    assert len(vacuum(store.path).files) == 1
    assert shown(store) == [1] * 4


def test_receipts_keep_their_parts(store):
    job = store.put_job({})
    store.stage(job, "u", {"adds": write_unit(store, "u", 0)})
    age(store, 9 * 86400)
    assert vacuum(store.path).files == []
    store.commit(store.receipt(job, "u")["adds"], ["u"], TABLES, job=job)


def test_a_writer_that_slept_is_told_that_his_part_is_gone(store, monkeypatch):
    """He has looked at his part a last time, and is about to commit it, when it is deleted."""
    store.commit(tables=TABLES)
    part = write(store, "atom", {1: 2})
    age(store, 86400)

    class Asleep(durable.Calls):
        def link(self, source: str, target: str) -> None:
            monkeypatch.undo()
            assert vacuum(store.path).files == [part.path]
            super().link(source, target)

    monkeypatch.setattr(durable, "calls", Asleep())
    with pytest.raises(PartMissing, match="vacuum"):
        store.commit([part], ["a"])
    assert check(store.path, data=True).problems == []


def test_a_part_that_is_committed_while_vacuum_decides_is_spared(store, monkeypatch):
    store.commit(tables=TABLES)
    part = write(store, "atom", {1: 2})
    age(store, 86400)

    class Overtaken(durable.Calls):
        def link(self, source: str, target: str) -> None:
            if target.endswith(".json"):
                monkeypatch.undo()
                Store.open(store.path).commit([part], ["a"])
            super().link(source, target)

    monkeypatch.setattr(durable, "calls", Overtaken())
    assert vacuum(store.path).files == []
    assert shown(store) == [1, 1]


def test_a_finished_job_leaves_nothing_to_sweep(tmp_path):
    store = work(tmp_path / "a.exa")
    age(store, 9 * 86400)
    assert vacuum(store.path, keep=0, grace=0).files == []


def test_where_nothing_can_be_written_that_is_what_is_said(store, monkeypatch):
    class ReadOnly(durable.Calls):
        def create(self, path: str) -> int:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), path)

        def unlink(self, path: str) -> None:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), path)

    monkeypatch.setattr(durable, "calls", ReadOnly())
    with pytest.raises(StoreError, match="cannot write: Read-only file system"):
        vacuum(store.path)
