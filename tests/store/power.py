"""A model of a disk that loses power: what a system call changed and nobody flushed may be there afterwards, or not.

Bytes and names persist independently. A `Recorder` stands in for the system calls of the store and notes what they
did; a `Disk` replays a prefix of these notes and gives the folders that may be found after the power is back.
"""

import os
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from exa.store.durable import Calls

Op = tuple[str, str, object]


class Unflushed(Calls):
    """Flushes nothing, which is fast and makes no difference as long as the power stays on."""

    def begin(self, fd: int, start: int, size: int) -> None:
        pass

    def sync(self, fd: int, path: str) -> None:
        pass

    def sync_dir(self, path: str) -> None:
        pass


class Recorder(Unflushed):
    """Does what it is told and notes it, also the flushes that it leaves out."""

    def __init__(self, omit: Callable[[str, str], bool] = lambda kind, path: False) -> None:
        self.ops: list[Op] = []
        self.omit = omit
        self._open: dict[int, str] = {}

    def note(self, kind: str, path: str, what: object = None) -> None:
        self.ops.append((kind, path, what))

    def create(self, path: str) -> int:
        fd = super().create(path)
        self._open[fd] = path
        self.note("create", path)
        return fd

    def write(self, fd: int, data: memoryview) -> int:
        done = super().write(fd, data)
        self.note("write", self._open[fd], bytes(data[:done]))
        return done

    def sync(self, fd: int, path: str) -> None:
        if not self.omit("sync", path):
            self.note("sync", path)

    def sync_dir(self, path: str) -> None:
        if not self.omit("sync_dir", path):
            self.note("sync_dir", path)

    def mkdir(self, path: str) -> None:
        super().mkdir(path)
        self.note("mkdir", path)

    def link(self, source: str, target: str) -> None:
        super().link(source, target)
        self.note("link", target, source)

    def rename(self, source: str, target: str) -> None:
        super().rename(source, target)
        self.note("link", target, source)
        self.note("unlink", source)

    def replace(self, source: str, target: str) -> None:
        super().replace(source, target)
        self.note("link", target, source)
        self.note("unlink", source)

    def unlink(self, path: str) -> None:
        super().unlink(path)
        self.note("unlink", path)

    def rmdir(self, path: str) -> None:
        super().rmdir(path)
        self.note("unlink", path)


@dataclass(eq=False)
class File:
    cached: bytes = b""
    flushed: bytes = b""


@dataclass(eq=False)
class Folder:
    names: dict[str, "File | Folder"] = field(default_factory=dict)
    flushed: dict[str, "File | Folder"] = field(default_factory=dict)
    #: Changes of names since the last flush; None is a deletion.
    pending: list[tuple[str, "File | Folder | None"]] = field(default_factory=list)

    def change(self, name: str, node: "File | Folder | None") -> None:
        self.pending.append((name, node))
        _set(self.names, name, node)


def _set(names: dict[str, File | Folder], name: str, node: File | Folder | None) -> None:
    if node is None:
        names.pop(name, None)
    else:
        names[name] = node


class Disk:
    """Folders and files, as cached and as flushed, under a folder that was there before."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.root = Folder()

    def _find(self, path: str) -> File | Folder:
        node: File | Folder = self.root
        relative = os.path.relpath(path, self.base)
        for step in [] if relative == "." else relative.split(os.sep):
            assert isinstance(node, Folder)
            node = node.names[step]
        return node

    def apply(self, op: Op) -> None:
        kind, path, what = op
        if kind == "ack":
            return
        if kind == "sync_dir":
            if not path.startswith(self.base):
                return
            folder = self._find(path)
            assert isinstance(folder, Folder)
            folder.flushed, folder.pending = dict(folder.names), []
            return
        if kind in ("write", "sync"):
            file = self._find(path)
            assert isinstance(file, File)
            if kind == "write":
                assert isinstance(what, bytes)
                file.cached += what
            else:
                file.flushed = file.cached
            return
        parent = self._find(os.path.dirname(path))
        assert isinstance(parent, Folder)
        node: File | Folder | None = None
        match kind:
            case "create":
                node = File()
            case "mkdir":
                node = Folder()
            case "link":
                node = self._find(str(what))
        parent.change(os.path.basename(path), node)

    def after_power_loss(self, luck: random.Random, share: float) -> "Found":
        """What may be found; each unflushed change has that share of a chance to have persisted."""
        return dict(_found("", self.root, luck, share))


#: The bytes of files by path, in the order in which they can be made; folders have None.
Found = dict[str, bytes | None]


def _found(path: str, folder: Folder, luck: random.Random, share: float) -> Iterator[tuple[str, bytes | None]]:
    names = dict(folder.flushed)
    for name, node in folder.pending:
        if luck.random() < share:
            _set(names, name, node)
    for name, node in names.items():
        below = os.path.join(path, name)
        if isinstance(node, Folder):
            yield below, None
            yield from _found(below, node, luck, share)
        else:
            yield below, _persisted(node, luck, share)


def _persisted(file: File, luck: random.Random, share: float) -> bytes:
    """The bytes of a file: what was flushed, and of the rest everything, a beginning, zeros or nothing."""
    tail = file.cached[len(file.flushed) :]
    if luck.random() < share:
        return file.cached
    return file.flushed + luck.choice([b"", bytes(len(tail)), tail[: len(tail) // 2]])


def crashes(
    ops: list[Op], base: str, folder: Path, states: int, at: str = "", after: int = 0
) -> Iterator[tuple[Path, list[object]]]:
    """For every prefix of the operations, that many folders that may be found, each with what had been acknowledged.

    With `at`, only after operations of that kind; only `after` so many of them. What has been found before, after the
    same acknowledgements, is left out.
    """
    folder.mkdir(exist_ok=True)
    disk, acks = Disk(base), []
    known: set[int] = set()
    for number, op in enumerate(ops):
        disk.apply(op)
        if op[0] == "ack":
            acks.append(op[2])
            known.clear()
        if number < after or (at and op[0] != at):
            continue
        for state in range(states):
            luck = random.Random(f"{number} {state}")
            # The two extremes are the likeliest to show a missing flush: nothing persisted by luck, or everything.
            share = (0.0, 1.0)[state] if state < 2 else luck.random()
            found = disk.after_power_loss(luck, share)
            picture = hash(frozenset(found.items()))
            if picture in known:
                continue
            known.add(picture)
            target = folder / f"{number}-{state}"
            target.mkdir()
            for path, data in found.items():
                if data is None:
                    (target / path).mkdir()
                else:
                    (target / path).write_bytes(data)
            yield target, list(acks)
