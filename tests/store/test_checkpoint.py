"""States beside the log: they speed up opening, and change nothing."""

from pathlib import Path

import pytest

from exa.error import StoreError
from exa.store import Mask, Store, checkpoint, durable
from exa.store.log import Entry, Log
from tests.store.scenario import TABLES
from tests.store.test_mask import write


@pytest.fixture
def store(tmp_path, monkeypatch) -> Store:
    monkeypatch.setattr(checkpoint, "EVERY", 4)
    store = Store.create(tmp_path / "water.exa", {})
    store.commit([write(store, "atom", {1: 2, 2: 3})], ["a"], TABLES, job="j")
    store.commit([write(store, "atom", {3: 2})], ["b"], masks=[Mask(1)])
    for number in range(6):
        store.commit([write(store, "frame", {number: 1}, number)], [f"{number}"])
    return store


def checkpoints(store: Store) -> list[Path]:
    return sorted(Path(store.path, "_log").glob("*.ckpt.parquet"))


def counted(monkeypatch) -> list[int]:
    opened: list[int] = []
    read = Log.read

    def counting(self: Log, number: int) -> Entry | None:
        opened.append(number)
        return read(self, number)

    monkeypatch.setattr(Log, "read", counting)
    return opened


def test_a_store_is_opened_from_the_last_checkpoint_and_is_the_same(store, monkeypatch):
    assert [int(path.name[:20]) for path in checkpoints(store)] == [4, 8]
    opened = counted(monkeypatch)
    found = Store.open(store.path).snapshot()
    assert opened == [8, 9]
    early = Store.open(store.path).snapshot(6)
    for path in checkpoints(store):
        path.unlink()
    assert Store.open(store.path).snapshot() == found == store.snapshot()
    assert Store.open(store.path).snapshot(6) == early == store.snapshot(6)


def test_its_bytes_follow_from_the_log(store):
    [_, path] = checkpoints(store)
    before = path.read_bytes()
    path.unlink()
    ledger = Store.open(store.path)._ledger
    ledger.snapshot()
    assert checkpoint.encode(ledger._state) == before


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty", "of another history"])
def test_a_broken_one_is_passed_over(store, tmp_path, damage, monkeypatch):
    expected = store.snapshot()
    [early, late] = checkpoints(store)
    good = bytearray(late.read_bytes())
    match damage:
        case "cut":
            late.write_bytes(good[:-20])
        case "flipped":
            for place in reversed(range(4, len(good), max(1, len(good) // 40))):  # the last is in a page
                bad = bytearray(good)
                bad[place] ^= 1
                late.write_bytes(bad)
                assert Store.open(store.path).snapshot() == expected
        case "empty":
            late.write_bytes(b"")
        case "of another history":
            late.write_bytes(early.read_bytes())
    opened = counted(monkeypatch)
    assert Store.open(store.path).snapshot() == expected
    assert 4 in opened


def test_one_that_cannot_be_written_is_left_out(store, monkeypatch):
    class Full(durable.Calls):
        def create(self, path: str) -> int:
            if "ckpt" in path:
                raise OSError(28, "No space left on device", path)
            return super().create(path)

    monkeypatch.setattr(durable, "calls", Full())
    for number in range(10, 14):
        store.commit(units=[f"{number}"])
    assert len(checkpoints(store)) == 2
    assert store.snapshot().version == 12


def test_it_knows_what_a_reader_must_know(store, monkeypatch):
    monkeypatch.setattr("exa.store.log.READ_FEATURES", frozenset())
    with pytest.raises(StoreError, match="knows mask"):
        Store.open(store.path).snapshot()
