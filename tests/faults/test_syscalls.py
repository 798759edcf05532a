"""kill -9 at a system call, and errors from the kernel: at each of them, over one commit, one merge, one clean-up."""

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from exa.error import StoreError
from exa.schedule.stream import Outcome
from exa.store import Store, read_segment, segment
from exa.store.checking import check
from exa.store.compaction import compact
from exa.store.vacuum import vacuum
from tests.faults.tracing import injected
from tests.store.scenario import ARRAY, ROWS, SPEC, TABLES, UNITS, work, write_unit

pytestmark = pytest.mark.skipif(
    not os.path.exists("/proc/self/status") or "TracerPid:\t0" not in Path("/proc/self/status").read_text(),
    reason="this process is traced already",
)
#: Calls that change a disk or may; strace counts each by itself. Between two of them a kill finds what the next finds.
CALLS = ("openat", "write", "fsync", "link", "unlink", "mkdir", "rename", "rmdir")
#: Of the calls of an action every how manyth is tried by the quick tests.
STRIDE = 9


def commit(path: Path) -> None:
    store = Store.open(path)
    job = store.put_job(SPEC)
    receipt = store.receipt(job, "new") or store.stage(job, "new", {"adds": write_unit(store, "new", 9)})
    store.commit(receipt["adds"], ["new"], TABLES, job=job)
    store.clear_stage(job)


def here(function: Callable[[Any], Any], items: Iterable[Any], *, key: str) -> Iterator[Outcome]:
    """Work on this thread: strace counts the calls of each by itself."""
    for item in items:
        try:
            yield Outcome(item, function(item), None)
        except StoreError as error:
            yield Outcome(item, None, error)


def merge(path: Path) -> None:
    compact(Store.open(path), spread=here)


def clean(path: Path) -> None:
    vacuum(str(path), keep=-60, grace=-60)


ACTIONS = {"commit": commit, "merge": merge, "clean": clean}


@pytest.fixture(scope="module")
def stores(tmp_path_factory):
    """A store before each action; of its array a merge takes the first shard over."""
    folder, large = tmp_path_factory.mktemp("stores"), (segment.SHARD, segment.CHUNK)
    segment.SHARD, segment.CHUNK = 24 * ROWS, 12 * ROWS
    for name in ACTIONS:
        work(folder / name)
    merge(folder / "clean")
    assert any(path.is_file() and path.stat().st_nlink == 2 for path in (folder / "clean").rglob("0"))
    for action in ACTIONS.values():  # what happens once per process happens here
        shutil.copytree(folder / "clean", folder / "warm")
        action(folder / "warm")
        shutil.rmtree(folder / "warm")
    yield folder
    segment.SHARD, segment.CHUNK = large


def rows(path: Path) -> dict[str, list[float]]:
    store = Store.open(path)
    segments = store.snapshot().tables[ARRAY].parts
    values = [value for part in segments for value in read_segment(part, store.path, part.seen())[:, 0].tolist()]
    return {ARRAY: values} | {name: store.read(name)["x"].to_pylist() for name in ("atom", "frame")}


def is_sound(path: Path, units: set[str]) -> None:
    """Whether a store holds the rows of these units once, and every byte is what it was."""
    expected = sorted(4 * [float((*UNITS, "", "", "", "", "", "", "new").index(unit)) for unit in units])
    assert all(sorted(found) == expected for found in rows(path).values())
    assert check(str(path), data=True).problems == []


def killed(stores: Path, folder: Path, name: str, call: str, nth: int) -> bool:
    """Kill an action at its n-th such call, and do it again; whether it had as many."""
    path = folder / f"{name}-{call}-{nth}"
    shutil.copytree(stores / name, path)

    def act(tell) -> None:
        ACTIONS[name](path)
        tell("done")

    told, died = injected(act, f"{call}:signal=KILL:when={nth}")
    units = set(Store.open(path).snapshot().units)
    assert units in [set(UNITS), {*UNITS, "new"}]
    assert not told or name != "commit" or "new" in units
    is_sound(path, units)
    ACTIONS[name](path)
    is_sound(path, {*UNITS, "new"} if name == "commit" else set(UNITS))
    shutil.rmtree(path)
    return died


def kills(stores: Path, folder: Path, name: str, start: int, stride: int) -> int:
    """How often an action was killed, at every so manyth of each call."""
    return sum(
        next(number for number in count() if not killed(stores, folder, name, call, start + stride * number))
        for call in CALLS
    )


@pytest.mark.parametrize("name", ACTIONS)
def test_kill_at_some_calls(stores, tmp_path, name):
    assert kills(stores, tmp_path, name, 2, STRIDE) > 3


@pytest.mark.slow
@pytest.mark.parametrize("name", ACTIONS)
def test_kill_at_every_call(stores, tmp_path, name):
    assert kills(stores, tmp_path, name, 1, 1) > 40


#: Calls that may fail, and how.
ERRORS = [
    ("fsync", "EIO"),
    ("write", "ENOSPC"),
    ("write", "EIO"),
    ("link", "EIO"),
    ("mkdir", "EACCES"),
    ("unlink", "EIO"),
]


def failed(stores: Path, folder: Path, name: str, call: str, code: str, nth: int) -> bool:
    """Let the n-th of some calls of an action fail; whether the action failed by it."""
    path = folder / f"{name}-{call}-{code}-{nth}"
    shutil.copytree(stores / name, path)

    def act(tell) -> None:
        try:
            ACTIONS[name](path)
        except StoreError as error:
            tell(str(error))

    told, _ = injected(act, f"{call}:error={code}:when={nth}")
    is_sound(path, set(Store.open(path).snapshot().units))
    ACTIONS[name](path)
    is_sound(path, {*UNITS, "new"} if name == "commit" else set(UNITS))
    shutil.rmtree(path)
    assert all(str(path) in why for why in told)
    return bool(told)


@pytest.mark.parametrize(("call", "code"), ERRORS)
def test_the_first_error_of_the_kernel(stores, tmp_path, call, code):
    assert failed(stores, tmp_path, "commit", call, code, 1) == (call != "unlink")


@pytest.mark.slow
@pytest.mark.parametrize("name", ACTIONS)
@pytest.mark.parametrize(("call", "code"), ERRORS)
def test_every_error_of_the_kernel(stores, tmp_path, name, call, code):
    for nth in range(1, 40):
        failed(stores, tmp_path, name, call, code, nth)
