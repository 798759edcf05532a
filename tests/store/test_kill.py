"""kill -9 at random moments: what was acknowledged is there, nothing is there twice, everything there can be read."""

import json
import os
import random
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from exa.store import Store, durable, pieces_of
from exa.store.checking import check as check_store
from exa.store.compaction import compact
from exa.store.durable import Calls
from tests.store.power import Unflushed
from tests.store.processes import Tell, fork
from tests.store.scenario import ROWS, SPEC, TABLES, UNITS, check, whole, work, write_unit

#: Kills in this run; a release takes EXA_KILLS=20000.
KILLS = int(os.environ.get("EXA_KILLS", "40"))


def write(path: str, name: str, tell: Tell) -> None:
    """Stage units and commit them in groups of two, for ever; tell each one that is acknowledged."""
    store = Store.open(path)
    job = store.put_job(SPEC)
    for unit in store.receipts(job):  # what a killed writer left
        receipt = store.receipt(job, unit)
        if receipt is not None:
            store.commit(receipt["adds"], [unit], TABLES, job=job)
            tell(unit)
    turn = 0
    while True:
        units = [f"{name}-{turn}", f"{name}-{turn + 1}"]
        receipts = [store.stage(job, unit, {"adds": write_unit(store, unit, turn)}) for unit in units]
        store.commit([part for receipt in receipts for part in receipt["adds"]], units, TABLES, job=job)
        for unit in units:
            tell(unit)
        if turn % 6 == 4:
            store.clear_stage(job)
        turn += 2


@pytest.mark.parametrize("writers", [1, 3])
def test_kill(tmp_path, writers):
    store = Store.create(tmp_path / "water.exa", {})
    # Else each child spends its short life on what happens once per process, such as loading Arrow's libraries.
    store.commit(write_unit(store, "first", 0), ["first"], TABLES)
    luck = random.Random(writers)
    acked: set[str] = set()
    seen: set[str] = set()
    longest = 0.060
    for turn in range(0, KILLS // 2, writers):
        children = [
            fork(lambda tell, name=f"{turn + number}": write(store.path, name, tell)) for number in range(writers)
        ]
        for child in children:
            acked.update(child.kill_after(luck.uniform(0.002, longest)))
        if not acked:  # the machine is busy
            longest = min(2 * longest, 2.0)
        snapshot = Store.open(store.path).snapshot()
        assert acked <= snapshot.units, f"lost: {acked - snapshot.units}"
        for table in snapshot.tables.values():
            owners = [part.unit for part in table.parts]
            assert sorted(owners) == sorted(snapshot.units), "a unit is doubled, or misses a table"
            for part in table.parts:
                if part.path not in seen:
                    whole(store, [part])
                    seen.add(part.path)
    assert acked, "no writer lived long enough to commit"
    check(Path(store.path), [("unit", unit) for unit in acked])
    # What is left behind does not disturb: one more writer finds every staged unit and commits it.
    job = store.put_job(SPEC)
    for unit in list(store.receipts(job)):
        store.commit(store.receipt(job, unit)["adds"], [unit], TABLES, job=job)
    store.clear_stage(job)
    assert list(store.receipts(job)) == []
    check(Path(store.path), [("unit", unit) for unit in acked])


def test_kill_while_parts_are_merged(tmp_path):
    store = Store.create(tmp_path / "water.exa", {})
    store.commit(write_unit(store, "first", 0), ["first"], TABLES)
    compact(store)

    def merge(tell: Tell) -> None:
        merging = Store.open(store.path)
        while True:
            compact(merging)
            tell("merged")

    luck, acked, merged = random.Random(1), {"first"}, 0
    for turn in range(max(KILLS // 4, 4)):
        writer = fork(lambda tell, name=f"{turn}": write(store.path, name, tell))
        merger = fork(merge)
        time.sleep(luck.uniform(0.002, 0.25))
        merged += len(merger.kill_after(0))
        acked.update(writer.kill_after(luck.uniform(0, 0.01)))
        snapshot = Store.open(store.path).snapshot()
        assert acked <= snapshot.units
        for name, table in snapshot.tables.items():
            owners = sorted(piece.unit for part in table.parts for piece in pieces_of(part))
            assert owners == sorted(snapshot.units), f"{name}: a unit is doubled or lost"
        assert store.read("atom").num_rows == ROWS * len(snapshot.units)
    assert merged
    assert len(acked) > 1
    assert check_store(store.path, data=True).problems == []


def test_kill_while_creating(tmp_path):
    for turn in range(KILLS // 4):
        path = tmp_path / f"{turn}.exa"

        def create(tell: Tell, path: Path = path) -> None:
            tell(Store.create(path, {}).id)
            time.sleep(60)

        told = fork(create).kill_after(random.Random(turn).uniform(0, 0.008))
        if not (path / "exa.json").exists():
            assert told == []
            Store.create(path, {})
        store = Store.open(path)
        assert told in ([], [store.id])
        assert store.commit(units=["a"]).version == 1


@pytest.mark.parametrize("when", ["before", "after"])
def test_kill_at_every_call_that_changes_the_disk(tmp_path, when, monkeypatch):
    class Deadly(Unflushed):
        """Ends the process at the n-th call, without warning."""

        def __init__(self, nth: int) -> None:
            self.left = nth

        def __getattribute__(self, name: str) -> object:
            real = super().__getattribute__(name)
            return self._deadly(real) if name in vars(Calls) and callable(real) else real

        def _deadly(self, real: Callable[..., object]) -> Callable[..., object]:
            def call(*args: object) -> object:
                self.left -= 1
                if self.left == 0 and when == "before":
                    os.kill(os.getpid(), signal.SIGKILL)
                result = real(*args)
                if self.left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
                return result

            return call

    monkeypatch.setattr(durable, "calls", Unflushed())
    units = UNITS[:2]
    work(tmp_path / "warm.exa")
    for nth in range(1, 1000):
        path = tmp_path / f"{nth}.exa"

        def run(tell: Tell, nth: int = nth, path: Path = path) -> None:
            durable.calls = Deadly(nth)
            work(path, lambda ack: tell(json.dumps(ack)), units)

        told, died = fork(run).end()
        check(path, [tuple(json.loads(line)) for line in told])
        assert work(path, units=units).snapshot().units == set(units)
        check(path)
        if not died:
            assert nth > 50
            return
    pytest.fail("the calls never ended")
