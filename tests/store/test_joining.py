"""Segments that are put together share files: whatever the power, a call or a worker does meanwhile, no row is lost."""

import errno
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from exa.error import StoreError
from exa.store import Store, durable, read_segment, segment
from exa.store.checking import check
from exa.store.compaction import compact
from exa.store.vacuum import vacuum
from tests.faults.test_syscalls import here
from tests.store.power import Recorder, Unflushed, crashes

Use = Callable[[durable.Calls], None]
#: States of the disk after every operation; make test-slow takes 250.
STATES = int(os.environ.get("EXA_POWER", "4"))
ROWS = 5


class WithoutLinks(Recorder):
    """A file system that has no hard links, but renames that do not overwrite."""

    def link(self, source: str, target: str) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM), target)


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Use:
    """Make the store work on other system calls, as a process does that has made no folder yet; shards are small."""
    monkeypatch.setattr(segment, "SHARD", 96)
    monkeypatch.setattr(segment, "CHUNK", 48)

    def replace(calls: durable.Calls) -> None:
        monkeypatch.setattr(durable, "calls", calls)
        monkeypatch.setattr(durable, "_known", set())

    return replace


def add(store: Store, unit: int) -> None:
    """Five rows of three numbers, which are that of the unit."""
    values = np.full((ROWS, 3), float(unit))
    store.commit([store.write_array("place", values, unit, str(unit), [(unit, ROWS)])], [str(unit)])


def merge(path: Path) -> None:
    compact(Store.open(path), spread=here)


def clean(path: Path) -> None:
    vacuum(str(path), keep=-60, grace=-60)


#: The values of segments by hash: what has the same bytes has the same values.
_read: dict[str, list[float]] = {}


def holds(path: Path, least: int) -> None:
    """Raise, if a store has not each row of its units, of so many at least, once and in order."""
    snapshot = Store.open(path).snapshot()
    assert len(snapshot.units) >= least
    assert check(str(path), data=True).problems == []
    parts = snapshot.tables["place"].parts
    for part in parts:
        if part.b3 not in _read:
            _read[part.b3] = read_segment(part, str(path), part.seen()).mean(axis=1).tolist()
    found = [value for part in parts for value in _read[part.b3]]
    assert found == [float(unit) for unit in range(len(snapshot.units)) for _ in range(ROWS)]


def record(base: Path, recorder: Recorder, use: Use, omit: Callable[[str, str], bool]) -> tuple[Path, int]:
    """An array that is put together twice with what was added, and what it was is deleted; its store.

    Flushes are left out only then: after so many operations.
    """
    base.mkdir()
    use(recorder)
    store = Store.create(base / "a.exa", {})
    array = {"array": {"dtype": "<f8", "shape": [3]}}
    store.commit(tables={"place": ([], array)})
    add(store, 0)
    add(store, 1)
    recorder.note("ack", "", 2)
    began = len(recorder.ops)
    recorder.omit = omit
    merge(base / "a.exa")
    clean(base / "a.exa")
    add(store, 2)
    recorder.note("ack", "", 3)
    merge(base / "a.exa")
    clean(base / "a.exa")
    return base / "a.exa", began


@pytest.mark.parametrize("kind", [Recorder, WithoutLinks])
def test_what_is_put_together_survives_a_power_loss_after_any_operation(tmp_path, memory, use, kind):
    recorder = kind()
    path, began = record(tmp_path / "base", recorder, use, recorder.omit)
    holds(path, 3)
    shared = [at for op, at, source in recorder.ops[began:] if op == "link" and not str(source).endswith(".tmp")]
    assert [bool(re.search(r"/c/[01]/0$", at)) for at in shared] == (0 if kind is WithoutLinks else 3) * [True]
    use(Unflushed())
    for number, (state, acks) in enumerate(crashes(recorder.ops, str(tmp_path / "base"), memory, STATES, after=began)):
        holds(state / "a.exa", acks[-1])
        if number % 10 == 0:
            merge(state / "a.exa")
            clean(state / "a.exa")
            holds(state / "a.exa", acks[-1])
        shutil.rmtree(state)


#: What a merge flushes, with links and without, and where.
FLUSHES: dict[str, tuple[type[Recorder], str, str]] = {
    "name of a shared shard": (Recorder, "sync_dir", r"/c/0$"),
    "name of a copied shard": (WithoutLinks, "sync_dir", r"/c/0$"),
    "bytes of a copied shard": (WithoutLinks, "sync", r"/c/0/[^/]+$"),
    "name of a written shard": (Recorder, "sync_dir", r"/c/1$"),
    "bytes of a written shard": (Recorder, "sync", r"/c/1/[^/]+$"),
    "names of the shards' folders": (Recorder, "sync_dir", r"/c$"),
    "bytes of the head": (Recorder, "sync", r"zarr.json[^/]+$"),
    "names in the segment": (Recorder, "sync_dir", r"/place/[^/]+$"),
    "name of the segment": (Recorder, "sync_dir", r"/place$"),
    "bytes of the entry": (Recorder, "sync", r"/_log/[^/]+$"),
    "name of the entry": (Recorder, "sync_dir", r"/_log$"),
}


@pytest.mark.parametrize("missing", FLUSHES)
def test_the_model_finds_every_flush_that_a_merge_forgets(tmp_path, memory, use, missing):
    made, wanted, where = FLUSHES[missing]
    omitted = []

    def omit(kind: str, path: str) -> bool:
        if kind == wanted and re.search(where, path):
            omitted.append(path)
            return True
        return False

    recorder = made()
    _, began = record(tmp_path / "base", recorder, use, omit)
    assert omitted
    use(Unflushed())
    for state, acks in crashes(recorder.ops, str(tmp_path / "base"), memory, STATES, after=began):
        try:
            holds(state / "a.exa", acks[-1])
        except (AssertionError, OSError):
            return
        shutil.rmtree(state)
    pytest.fail("nobody noticed")


class LostReply(Unflushed):
    """NFS, which makes a link and says that it could not; or the repeated call, which says that it was there."""

    def __init__(self, code: int) -> None:
        self.code = code

    def link(self, source: str, target: str) -> None:
        super().link(source, target)
        raise OSError(self.code, os.strerror(self.code), target)


class Refusing(Unflushed):
    """Links from one folder into another are refused."""

    def __init__(self, code: int) -> None:
        self.code = code

    def link(self, source: str, target: str) -> None:
        if os.path.dirname(source) != os.path.dirname(target):
            raise OSError(self.code, os.strerror(self.code), target)
        super().link(source, target)


@pytest.mark.parametrize(
    "calls",
    [Unflushed(), WithoutLinks(), LostReply(errno.EIO), LostReply(errno.EEXIST), Refusing(errno.EXDEV)],
    ids=["links", "none", "EIO", "EEXIST", "EXDEV"],
)
def test_a_shard_is_shared_once_however_often_it_is_tried(tmp_path, use, calls):
    use(calls)
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    (tmp_path / "old" / "0").write_bytes(b"values")
    for _ in range(2):  # who works for a dead worker does again what that had done
        durable.share(tmp_path / "old" / "0", tmp_path / "new" / "0")
        assert (tmp_path / "new" / "0").read_bytes() == b"values"
    assert os.listdir(tmp_path / "new") == ["0"]


def test_a_link_that_fails_is_an_error_with_a_path_and_nothing_is_there(tmp_path, use):
    use(Refusing(errno.EDQUOT))
    (tmp_path / "old").write_bytes(b"values")
    (tmp_path / "folder").mkdir()
    with pytest.raises(StoreError, match="cannot link") as caught:
        durable.share(tmp_path / "old", tmp_path / "folder" / "new")
    assert caught.value.errno == errno.EDQUOT
    assert str(tmp_path / "folder" / "new") in str(caught.value)
    assert os.listdir(tmp_path / "folder") == []


def test_a_vacuum_spares_the_shards_that_a_merge_has_just_shared(tmp_path, use):
    """They are as old as the segment that they are from."""

    class Cleaning(Unflushed):
        def link(self, source: str, target: str) -> None:
            super().link(source, target)
            if not source.endswith(".tmp"):
                use(Unflushed())
                vacuum(str(tmp_path / "base" / "a.exa"), keep=-60)

    path, _ = record(tmp_path / "base", Recorder(), use, Recorder().omit)
    add(Store.open(path), 3)
    for folder, _, names in os.walk(path):
        for name in names:
            os.utime(os.path.join(folder, name), (0, 0))
    use(Cleaning())
    done = compact(Store.open(path), spread=here)
    assert (done.given_up, done.after) == (0, {"place": 1})
    holds(path, 4)
