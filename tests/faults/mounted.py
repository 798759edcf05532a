"""A file system of our own under FUSE, before a real folder: it notes what it is told to do, or lies as NFS may.

``python -m tests.faults.mounted PLACE FOLDER NOTES HOW``: HOW is "notes", or "nfs", where a `link` that was made is
said to exist already or to have failed, and a listing is for a while as it was when it was first asked for. A folder
made as ``/.ack-...`` is not made: its name is noted as acknowledged.
"""

import errno
import json
import os
import pickle
import random
import sys
import time
from typing import Any

import mfusepy

#: How long NFS shows an old listing, in seconds.
STALE = 1.0


class Noting(mfusepy.Operations):
    """The folder as it is, with each change noted as `tests.store.power` has it."""

    def __init__(self, place: str, folder: str, notes: str, how: str) -> None:
        self.place, self.folder, self.notes, self.how = place, folder, notes, how
        self.ops: list[tuple[str, str, Any]] = []
        self.luck = random.Random(1)
        self.listed: dict[str, tuple[float, list[str]]] = {}

    def real(self, path: str) -> str:
        return self.folder + path

    def note(self, kind: str, path: str, what: object = None) -> None:
        self.ops.append((kind, self.place + path, what))

    def destroy(self, path: str) -> None:
        with open(self.notes, "wb") as file:
            pickle.dump(self.ops, file)

    def getattr(self, path: str, fh: int | None = None) -> dict[str, Any]:
        found = os.lstat(self.real(path))
        return {name: getattr(found, name) for name in dir(found) if name.startswith("st_") and "_ns" not in name}

    def readdir(self, path: str, fh: int) -> list[str]:
        now = time.monotonic(), [".", "..", *os.listdir(self.real(path))]
        if self.how == "nfs":
            before = self.listed.get(path)
            if before and now[0] - before[0] < STALE:
                return before[1]
            self.listed[path] = now
        return now[1]

    def open(self, path: str, flags: int) -> int:
        return os.open(self.real(path), flags)

    def create(self, path: str, mode: int, fi: object = None) -> int:
        fd = os.open(self.real(path), os.O_CREAT | os.O_EXCL | os.O_RDWR, mode)
        self.note("create", path)
        return fd

    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        return os.pread(fh, size, offset)

    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        assert offset == os.fstat(fh).st_size, "the model knows appending alone"
        done = os.pwrite(fh, data, offset)
        self.note("write", path, data[:done])
        return done

    def fsync(self, path: str, datasync: int, fh: int) -> int:
        self.note("sync", path)
        return 0

    def fsyncdir(self, path: str, datasync: int, fh: int) -> int:
        self.note("sync_dir", path.rstrip("/"))
        return 0

    def release(self, path: str, fh: int) -> int:
        os.close(fh)
        return 0

    def mkdir(self, path: str, mode: int) -> int:
        if path.startswith("/.ack-"):
            self.note("ack", "", tuple(json.loads(path.removeprefix("/.ack-"))))
            return 0
        os.mkdir(self.real(path), mode)
        self.note("mkdir", path)
        return 0

    def link(self, target: str, source: str) -> int:
        os.link(self.real(source), self.real(target))
        self.note("link", target, self.place + source)
        if self.how == "nfs" and self.luck.random() < 0.5:
            raise mfusepy.FuseOSError(self.luck.choice((errno.EEXIST, errno.EIO)))
        return 0

    def unlink(self, path: str) -> int:
        os.unlink(self.real(path))
        self.note("unlink", path)
        return 0

    def rename(self, old: str, new: str) -> int:
        os.rename(self.real(old), self.real(new))
        self.note("link", new, self.place + old)
        self.note("unlink", old)
        return 0


if __name__ == "__main__":
    place, folder, notes, how = sys.argv[1:]
    mfusepy.FUSE(
        Noting(place, folder, notes, how), place, foreground=True, nothreads=True, attr_timeout=0, entry_timeout=0,
        negative_timeout=0,
    )  # fmt: skip
