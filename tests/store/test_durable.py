"""What durable.py promises when the power fails, the disk is full or broken, and links are missing."""

import errno
import os
import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from exa.error import StoreCorrupt, StoreError
from exa.store import Store, durable
from tests.store.power import Recorder, Unflushed, crashes
from tests.store.scenario import UNITS, check, rows, work

#: States of the disk after every operation; make test-slow takes 250, which are 100 000 in all.
STATES = int(os.environ.get("EXA_POWER", "4"))


class WithoutLinks(Recorder):
    """A file system like FAT: no hard links, but renames that do not overwrite."""

    def link(self, source: str, target: str) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM), target)


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Callable[[durable.Calls], None]:
    """Make the store work on other system calls, as a process does that has made no folder yet."""

    def replace(calls: durable.Calls) -> None:
        monkeypatch.setattr(durable, "calls", calls)
        monkeypatch.setattr(durable, "_known", set())

    return replace


def record(base: Path, recorder: Recorder, units: Sequence[str] = UNITS) -> Path:
    base.mkdir()
    path = base / "deep" / "water.exa"
    work(path, lambda what: recorder.note("ack", "", what), units)
    return path


@pytest.mark.parametrize("kind", [Recorder, WithoutLinks])
def test_acknowledged_work_survives_a_power_loss_after_any_operation(tmp_path, memory, use, kind):
    recorder = kind()
    use(recorder)
    record(tmp_path / "base", recorder)
    assert [what for op, _, what in recorder.ops if op == "ack"][-1] == ("unit", UNITS[-1])
    use(Unflushed())
    for number, (state, acks) in enumerate(crashes(recorder.ops, str(tmp_path / "base"), memory, STATES)):
        path = state / "deep" / "water.exa"
        check(path, acks)
        if number % 10 == 0 and (path / "exa.json").exists():
            assert work(path).snapshot().units == set(UNITS)
            check(path, acks)
        shutil.rmtree(state)


def test_what_a_dead_process_left_unflushed_is_flushed_by_the_one_that_relies_on_it(tmp_path, memory, use):
    class Mortal(Recorder):
        def __init__(self, nth: int) -> None:
            super().__init__()
            self.left = nth

        def sync_dir(self, path: str) -> None:
            self.left -= 1
            if self.left == 0:
                raise KeyboardInterrupt
            super().sync_dir(path)

    for nth in range(1, 1000):
        recorder, base = Mortal(nth), tmp_path / f"{nth}"
        use(recorder)
        try:
            record(base, recorder, UNITS[:1])
        except KeyboardInterrupt:
            use(recorder)  # another process, on the same disk
            work(base / STORE, lambda what, recorder=recorder: recorder.note("ack", "", what), UNITS[:1])
        use(Unflushed())
        for state, acks in crashes(recorder.ops, str(base), memory / f"{nth}", 2, at="ack"):
            check(state / STORE, acks)
            shutil.rmtree(state)
        if recorder.left > 0:
            assert nth > 20
            return
    pytest.fail("the calls never ended")


@pytest.mark.parametrize("unflushed", ["", "_log"])
def test_a_commit_relies_on_nothing_that_was_not_flushed(tmp_path, memory, use, unflushed):
    base = tmp_path / "base"
    base.mkdir()
    path = base / "water.exa"
    recorder = Recorder(lambda kind, at: at == os.path.join(path, unflushed).rstrip("/"))
    use(recorder)
    Store.create(path, {})
    if unflushed:
        Store.open(path).commit(units=["a"])  # visible, but whoever did it never learned that it was
    recorder.omit = lambda kind, at: False
    use(recorder)  # another process
    Store.open(path).commit(units=["a"])
    recorder.note("ack", "", ("unit", "a"))
    use(Unflushed())
    for state, acks in crashes(recorder.ops, str(base), memory, 2, at="ack"):
        check(state / "water.exa", acks)


STORE = os.path.join("deep", "water.exa")
FLUSHES: dict[str, Callable[[str, str], bool]] = {
    "bytes of exa.json": lambda kind, path: kind == "sync" and path.startswith(os.path.join(STORE, ".exa.json")),
    "bytes of an entry": lambda kind, path: kind == "sync" and path.startswith(os.path.join(STORE, "_log")),
    "bytes of a job": lambda kind, path: kind == "sync" and path.startswith(os.path.join(STORE, "_jobs")),
    "bytes of a receipt": lambda kind, path: kind == "sync" and path.startswith(os.path.join(STORE, "_stage")),
    "bytes of a chunk": lambda kind, path: kind == "sync" and path.startswith(os.path.join(STORE, "arrays")),
    "name of a chunk": lambda kind, path: kind == "sync_dir" and path.endswith(os.path.join("c", "0")),
    "names in a segment": lambda kind, path: kind == "sync_dir" and bool(re.search(r"position/[^/]+$", path)),
    "name of a segment": lambda kind, path: kind == "sync_dir" and path == os.path.join(STORE, "arrays", "position"),
    "bytes of a part": lambda kind, path: kind == "sync" and path.startswith(os.path.join(STORE, "tables")),
    "name of the store's parent": lambda kind, path: kind == "sync_dir" and path == ".",
    "name of the store": lambda kind, path: kind == "sync_dir" and path == "deep",
    "names in the store": lambda kind, path: kind == "sync_dir" and path == STORE,
    "name of an entry": lambda kind, path: kind == "sync_dir" and path == os.path.join(STORE, "_log"),
    "name of a job": lambda kind, path: kind == "sync_dir" and path == os.path.join(STORE, "_jobs"),
    "name of a job's stage": lambda kind, path: kind == "sync_dir" and path == os.path.join(STORE, "_stage"),
    "name of a receipt": lambda kind, path: kind == "sync_dir" and path.startswith(os.path.join(STORE, "_stage", "")),
    "name of a table": lambda kind, path: kind == "sync_dir" and path == os.path.join(STORE, "tables"),
    "name of a part": lambda kind, path: kind == "sync_dir" and path.startswith(os.path.join(STORE, "tables", "")),
}  # fmt: skip


@pytest.mark.parametrize("missing", FLUSHES)
def test_the_model_finds_every_missing_flush(tmp_path, memory, use, missing):
    base = tmp_path / "base"
    omitted = []

    def omit(kind: str, path: str) -> bool:
        if FLUSHES[missing](kind, os.path.relpath(path, base)):
            omitted.append(path)
            return True
        return False

    recorder = Recorder(omit)
    use(recorder)
    record(base, recorder)
    assert omitted
    use(Unflushed())
    for state, acks in crashes(recorder.ops, str(base), memory, STATES):
        try:
            check(state / STORE, acks)
        except (AssertionError, OSError):
            return
        shutil.rmtree(state)
    pytest.fail("nobody noticed")


class Failing(durable.Calls):
    """The n-th call of one kind fails, or writes half."""

    def __init__(self, kind: str, nth: int, code: int) -> None:
        self.kind, self.left, self.code = kind, nth, code
        self.failed: list[int] = []
        self.again: list[int] = []

    def _fails(self, kind: str) -> bool:
        self.left -= kind == self.kind
        return kind == self.kind and self.left == 0

    def create(self, path: str) -> int:
        if self._fails("create"):
            raise OSError(self.code, os.strerror(self.code), path)
        fd = super().create(path)
        self.failed = [other for other in self.failed if other != fd]
        return fd

    def write(self, fd: int, data: memoryview) -> int:
        if self._fails("write"):
            raise OSError(self.code, os.strerror(self.code))
        if self._fails("half"):
            return super().write(fd, data[: len(data) // 2])
        return super().write(fd, data)

    def sync(self, fd: int, path: str) -> None:
        if fd in self.failed:
            self.again.append(fd)
        if self._fails("sync"):
            self.failed.append(fd)
            raise OSError(self.code, os.strerror(self.code))

    def sync_dir(self, path: str) -> None:
        if self._fails("sync_dir"):
            raise OSError(self.code, os.strerror(self.code), path)

    def mkdir(self, path: str) -> None:
        if self._fails("mkdir"):
            raise OSError(self.code, os.strerror(self.code), path)
        super().mkdir(path)

    def link(self, source: str, target: str) -> None:
        if self._fails("link"):
            raise OSError(self.code, os.strerror(self.code), target)
        super().link(source, target)


def attempt(path: Path, acks: list[object]) -> StoreError | None:
    try:
        work(path, acks.append)
    except StoreError as error:
        return error
    return None


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("sync", errno.EIO),
        ("sync_dir", errno.EIO),
        ("create", errno.EMFILE),
        ("write", errno.ENOSPC),
        ("half", 0),
        ("mkdir", errno.ENOSPC),
        ("link", errno.EDQUOT),
    ],
)
def test_a_failure_of_any_call_is_an_error_with_a_path_and_the_work_goes_on(tmp_path, use, kind, code):
    for nth in range(1, 1000):
        path, acks = tmp_path / f"{nth}.exa", []
        failing = Failing(kind, nth, code)
        use(failing)
        if kind == "half":
            work(path, acks.append)
        else:
            error = attempt(path, acks)
            if error is not None:
                assert error.errno == code
                assert str(error).startswith(f"{error.filename}: ")
                assert error.filename.startswith(str(tmp_path))
        use(Unflushed())
        check(path, acks)
        assert work(path).snapshot().units == set(UNITS)
        check(path, acks)
        assert not failing.again, "the same file was flushed again after a failed flush"
        if failing.left > 0:
            assert nth > 5
            return
    pytest.fail("the calls never ended")


def test_create_is_exclusive_and_leaves_nothing_else(tmp_path):
    assert durable.create(tmp_path / "a", b"1")
    assert not durable.create(tmp_path / "a", b"2")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_bytes() == b"1"


def test_without_links_a_rename_that_does_not_overwrite_is_used(tmp_path, use):
    use(WithoutLinks())
    test_create_is_exclusive_and_leaves_nothing_else(tmp_path)


def test_a_file_system_without_links_and_renames_is_refused(tmp_path, use):
    class Poor(WithoutLinks):
        def rename(self, source: str, target: str) -> None:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), target)

    use(Poor())
    with pytest.raises(StoreError, match="neither hard links nor exclusive renames"):
        durable.create(tmp_path / "a", b"1")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("code", [errno.EEXIST, errno.EIO])
def test_a_link_whose_reply_was_lost_is_a_success(tmp_path, use, code):
    class LostReply(durable.Calls):
        def link(self, source: str, target: str) -> None:
            super().link(source, target)
            raise OSError(code, os.strerror(code), target)

    use(LostReply())
    assert durable.create(tmp_path / "a", b"1")


def test_a_part_that_fails_half_way_leaves_no_file_and_no_noise(tmp_path, use):
    store = Store.create(tmp_path / "a.exa", {})

    class Full(durable.Calls):
        def write(self, fd: int, data: memoryview) -> int:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    use(Full())
    with pytest.raises(OSError, match="No space left"):
        store.write_part("atom", rows(1))
    use(durable.Calls())
    schema = rows(1).schema
    writer = store.part_writer("atom", schema)
    writer.write(rows(1))
    with pytest.raises(ValueError, match="schema"), writer:
        writer.write(pa.table({"y": [1.0]}))
    with pytest.raises(StoreError, match="not complete"):
        _ = writer.part
    assert list((tmp_path / "a.exa" / "tables" / "atom").iterdir()) == []


def test_a_new_file_is_not_written_after_it_is_finished(tmp_path):
    file = durable.NewFile(tmp_path / "a")
    file.write(b"abc")
    file.finish()
    with pytest.raises(ValueError, match="closed"):
        file.write(b"d")
    with pytest.raises(StoreError, match="cannot create"):
        durable.NewFile(tmp_path / "a")
    assert file.size == len((tmp_path / "a").read_bytes()) == 3


def test_folders_are_made_once_and_files_in_the_way_are_named(tmp_path):
    durable.make_dirs(tmp_path / "a" / "b" / "c")
    durable.make_dirs(tmp_path / "a" / "b" / "c", below=tmp_path)
    assert (tmp_path / "a" / "b" / "c").is_dir()
    (tmp_path / "f").write_bytes(b"")
    with pytest.raises(StoreError, match="cannot make the folder"):
        durable.make_dirs(tmp_path / "f" / "g")


def test_a_crash_while_a_store_is_created_can_be_repeated(tmp_path, use):
    class Crash(durable.Calls):
        def create(self, path: str) -> int:
            if "exa.json" in path:
                raise KeyboardInterrupt
            return super().create(path)

    use(Crash())
    with pytest.raises(KeyboardInterrupt):
        Store.create(tmp_path / "a.exa", {})
    use(durable.Calls())
    store = Store.create(tmp_path / "a.exa", {"name": "b"})
    assert store.snapshot().version == 0
    assert store.meta == {"name": "b"}


def test_a_torn_receipt_is_corrupt_and_can_be_dropped(tmp_path):
    store = Store.create(tmp_path / "a.exa", {})
    job = store.put_job({})
    store.stage(job, "u", {"adds": [store.write_part("atom", rows(1))]})
    [receipt] = (tmp_path / "a.exa" / "_stage" / job).iterdir()
    receipt.write_bytes(receipt.read_bytes()[:-5])
    with pytest.raises(StoreCorrupt, match="drop it"):
        store.receipt(job, "u")
    store.drop_receipt(job, "u")
    assert store.receipt(job, "u") is None


def test_what_was_written_through_our_file_is_the_table(tmp_path):
    store = Store.create(tmp_path / "a.exa", {})
    part = store.write_part("atom", rows(7, 1000), row_group_size=100)
    found = pq.ParquetFile(part.locate(store.path))
    assert found.read().equals(rows(7, 1000))
    assert found.metadata.num_row_groups == 10


def test_the_disk_begins_with_a_big_file_before_it_is_whole(tmp_path, use):
    begun = []

    class Noting(durable.Calls):
        def begin(self, fd: int, start: int, size: int) -> None:
            begun.append((start, size))
            super().begin(fd, start, size)

    use(Noting())
    file = durable.NewFile(tmp_path / "part")
    for _ in range(9):
        file.write(bytes(1 << 20))
    file.finish()
    assert begun == [(0, 4 << 20), (4 << 20, 4 << 20)]
    assert (tmp_path / "part").read_bytes() == bytes(9 << 20)
