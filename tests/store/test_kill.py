"""kill -9 at random moments: what was acknowledged is there, nothing is there twice, everything there can be read."""

import gc
import json
import os
import random
import select
import signal
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from exa.store import Store, durable, pieces_of
from exa.store.checking import check as check_store
from exa.store.compaction import compact
from exa.store.durable import Calls
from tests.store.power import Unflushed
from tests.store.processes import Tell, fork
from tests.store.scenario import ROWS, SPEC, TABLES, UNITS, check, whole, work, write_unit

#: Kills in this run; make test-slow takes EXA_KILLS=2000, a release 20000.
KILLS = int(os.environ.get("EXA_KILLS", "40"))
#: How long a writer may live, in seconds, before it is plain that it does nothing.
LONGEST = 4.0
LANES = 3 * (os.cpu_count() or 1)


def each(kills: int) -> int:
    """How many of them are for each lane."""
    return -(-kills // LANES)


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


def in_lanes(run: Callable[[Store, int, Tell], None], memory: Path, disk: Path) -> list[str]:
    """What is told by processes that each kill those that write into a store of their own, on the disk or in memory.

    There are more of them than cores, as they mostly wait.
    """

    def lane(number: int, tell: Tell) -> None:
        store = Store.create((disk if number % LANES == 0 else memory) / f"{number}.exa", {})
        store.commit(write_unit(store, "first", 0), ["first"], TABLES)
        run(store, number, tell)

    # Else each child spends its short life on what happens once per process, such as loading Arrow's libraries.
    warm = Store.create(disk / "warm.exa", {})
    warm.commit(write_unit(warm, "first", 0), ["first"], TABLES)
    compact(warm)
    gc.freeze()  # what is not looked through is not copied to each child
    lanes = [fork(partial(lane, number)) for number in range(LANES)]
    return [line for lane in lanes for line in lane.join()]


@pytest.mark.parametrize("writers", [1, 3])
def test_kill(tmp_path, memory, writers):
    def run(store: Store, lane: int, tell: Tell) -> None:
        luck = random.Random(f"{writers} {lane}")
        acked: set[str] = set()
        seen: set[str] = set()
        turn, longest = 0, 0.060
        while turn < each(KILLS // 2) or (not acked and longest < LONGEST):
            children = [fork(partial(write, store.path, f"{turn + number}")) for number in range(writers)]
            for child in children:
                acked.update(child.kill_after(luck.uniform(0.002, longest)))
            if not acked:  # the machine is busy
                longest = min(2 * longest, LONGEST)
            turn += writers
            snapshot = Store.open(store.path).snapshot()
            assert acked <= snapshot.units, f"lost: {acked - snapshot.units}"
            for table in snapshot.tables.values():
                owners = [part.unit for part in table.parts]
                assert sorted(owners) == sorted(snapshot.units), "a unit is doubled, or misses a table"
                for part in table.parts:
                    if part.path not in seen:
                        whole(store, [part])
                        seen.add(part.path)
        tell(f"{len(acked)}")
        check(Path(store.path), [("unit", unit) for unit in acked])
        # What is left behind does not disturb: one more writer finds every staged unit and commits it.
        job = store.put_job(SPEC)
        for unit in list(store.receipts(job)):
            store.commit(store.receipt(job, unit)["adds"], [unit], TABLES, job=job)
        store.clear_stage(job)
        assert list(store.receipts(job)) == []
        check(Path(store.path), [("unit", unit) for unit in acked])

    acked = in_lanes(run, memory, tmp_path)
    assert any(map(int, acked)), "no writer lived long enough to commit"


def test_kill_while_parts_are_merged(tmp_path, memory):
    def merge(path: str, tell: Tell) -> None:
        merging = Store.open(path)
        while True:
            compact(merging)
            tell("merged")

    def run(store: Store, lane: int, tell: Tell) -> None:
        luck, acked = random.Random(lane), {"first"}
        for turn in range(each(max(KILLS // 4, LANES))):
            writer = fork(partial(write, store.path, f"{turn}"))
            merger = fork(partial(merge, store.path))
            if turn:
                time.sleep(luck.uniform(0.002, 0.25))
            else:  # one lives until it has merged, however long it takes where others compute
                select.select([merger.pipe], [], [], 60)
            for _ in merger.kill_after(0):
                tell("merged")
            acked.update(writer.kill_after(luck.uniform(0, 0.01)))
            snapshot = Store.open(store.path).snapshot()
            assert acked <= snapshot.units
            for name, table in snapshot.tables.items():
                owners = sorted(piece.unit for part in table.parts for piece in pieces_of(part))
                assert owners == sorted(snapshot.units), f"{name}: a unit is doubled or lost"
            assert store.read("atom").num_rows == ROWS * len(snapshot.units)
        tell(f"{len(acked)}")
        assert check_store(store.path, data=True).problems == []

    told = in_lanes(run, memory, tmp_path)
    assert "merged" in told
    assert any(int(line) > 1 for line in told if line != "merged")


def test_kill_while_creating(memory):
    for turn in range(KILLS // 4):
        path = memory / f"{turn}.exa"

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
