"""The only module that writes bytes into a store: a name appears once, whole, and survives a power loss.

Nothing is ever overwritten. A small file (a log entry, a receipt, a job) is created exclusively by `create`; a big
one (a Parquet part) is written through a `NewFile` under a name nobody else uses; `make_dirs` makes folders. Each of
them returns only after the bytes *and* the names that lead to them have been flushed. `advise` is for what nothing
relies on, and does neither.
"""

import contextlib
import ctypes
import errno
import os
import sys
import uuid
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any

import blake3

from exa.error import StoreError

#: renameat2(2): fail when the target exists. AT_FDCWD: paths are relative to the working folder.
_RENAME_NOREPLACE, _AT_FDCWD = 1, -100
#: sync_file_range(2): begin to write, and wait for nothing. After how many bytes a `NewFile` asks for it.
_WRITE, _AHEAD = 2, 4 << 20

#: What file systems answer to link(2) that have no hard links (FAT, exFAT, several FUSE and SMB mounts), none of a
#: foreign file, no more of this one, or none from one folder into another (AFS, quotas of projects).
_NO_LINKS = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EINVAL, errno.EXDEV}


class Calls:
    """The system calls that change a disk, one method each, so that tests can record, drop and fail them."""

    def create(self, path: str) -> int:
        return os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o666)

    def lock(self, path: str) -> int | None:
        """Open a file, made if it is not there, and lock it; None while another process has."""
        import fcntl

        fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(fd)
            return None
        return fd

    def write(self, fd: int, data: memoryview) -> int:
        return os.write(fd, data)

    def begin(self, fd: int, start: int, size: int) -> None:
        """Let the disk begin with some bytes while others are made; nothing is durable by it, and no error is seen."""
        sync_file_range = _libc("sync_file_range", ctypes.c_int, ctypes.c_int64, ctypes.c_int64, ctypes.c_uint)
        if sync_file_range is not None:
            sync_file_range(fd, start, size, _WRITE)

    def sync(self, fd: int, path: str) -> None:
        if sys.platform == "darwin":  # there, fsync() leaves the bytes in the drive's cache
            import fcntl

            fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
        else:
            os.fsync(fd)

    def sync_dir(self, path: str) -> None:
        if sys.platform == "win32":  # folders cannot be opened there; NTFS journals names by itself
            return
        fd = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(fd)
        except OSError as error:
            if error.errno != errno.EINVAL:  # EINVAL: this file system has nothing to flush for a folder
                raise
        finally:
            os.close(fd)

    def mkdir(self, path: str) -> None:
        os.mkdir(path)

    def link(self, source: str, target: str) -> None:
        os.link(source, target)

    def rename(self, source: str, target: str) -> None:
        """Rename, but fail with EEXIST where the target exists."""
        if sys.platform == "win32":
            os.rename(source, target)
            return
        renameat2 = _libc("renameat2", ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint)
        if renameat2 is None:
            raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS), target)
        if renameat2(_AT_FDCWD, os.fsencode(source), _AT_FDCWD, os.fsencode(target), _RENAME_NOREPLACE) != 0:
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code), target)

    def replace(self, source: str, target: str) -> None:
        os.replace(source, target)

    def unlink(self, path: str) -> None:
        os.unlink(path)

    def rmdir(self, path: str) -> None:
        os.rmdir(path)


@cache
def _libc(name: str, *types: type) -> Callable[..., int] | None:
    """A function of the C library; None where it has none of this name."""
    if sys.platform == "win32":
        return None
    function = getattr(ctypes.CDLL(None, use_errno=True), name, None)
    if function is not None:
        function.argtypes = types
    return function


#: The seam: everything below goes through it.
calls = Calls()

_known: set[str] = set()


@contextlib.contextmanager
def _naming(path: str, doing: str) -> Iterator[None]:
    """Turn an error of the operating system into one that says what was being done to which path."""
    try:
        yield
    except StoreError:
        raise
    except OSError as error:
        reason = f"cannot {doing}: {error.strerror or error}; nothing was acknowledged, free the cause and run again"
        raise StoreError(reason, path, errno=error.errno) from error


def create(path: str | Path, data: bytes) -> bool:
    """Create a small file exclusively and durably; False if the name is taken (then the owner's file is durable too).

    >>> create("/scratch/water.exa/_log/00000000000000000017.json", b"...")      # doctest: +SKIP
    True
    """
    with _naming(os.fspath(path), "write"):
        return _whole(os.fspath(path), [data])


def _whole(path: str, blocks: Iterable[bytes]) -> bool:
    """Have a file appear with all that is in it, and durably; False if the name is taken."""
    folder, name = os.path.split(path)
    # The name is cut because it may be as long as names can be.
    file = NewFile(os.path.join(folder, f".{name[:80]}.{uuid.uuid4().hex}.tmp"))
    try:
        for block in blocks:
            file.write(block)
        file.close()
        won = _publish(file.path, path)
        calls.sync_dir(folder)
    finally:
        file.discard()
    return won


def share(source: str | Path, path: str | Path) -> None:
    """Give a durable file a second name, durable on return, too; where there are no links the file is copied.

    What has the name already stays: whoever works for a dead worker does again what that had done.
    """
    source, path = os.fspath(source), os.fspath(path)
    with _naming(path, "link"):
        try:
            calls.link(source, path)
        except OSError as error:
            if error.errno in _NO_LINKS:
                with open(source, "rb") as file:
                    _whole(path, iter(partial(file.read, _AHEAD), b""))
                return
            if not os.path.exists(path):  # NFS may say that a link failed which it has made
                raise
        calls.sync_dir(os.path.dirname(path))


def advise(path: str | Path, data: bytes) -> None:
    """Put a note in the place of the one before: complete, unless the disk is full, and gone with a power loss."""
    path = os.fspath(path)
    folder, name = os.path.split(path)
    temporary = os.path.join(folder, f".{name[:80]}.{uuid.uuid4().hex}.tmp")
    with _naming(path, "write"):
        fd = calls.create(temporary)
        try:
            calls.write(fd, memoryview(data))
            calls.replace(temporary, path)
        except OSError:
            calls.unlink(temporary)
            raise
        finally:
            os.close(fd)


def is_temporary(name: str) -> bool:
    """Whether `create` gives such names to files that are not complete; nothing reads them.

    >>> is_temporary(".exa.json.0b5c5d7e.tmp")
    True
    """
    return name.startswith(".") and name.endswith(".tmp")


def _publish(temporary: str, path: str) -> bool:
    """Give a complete, flushed file its real name, unless that is taken."""
    try:
        calls.link(temporary, path)
        return True
    except OSError as error:
        # NFS: the reply may be lost and the call repeated, so that our own success answers EEXIST (open(2), link(2)).
        if os.stat(temporary).st_nlink == 2:
            return True
        if error.errno == errno.EEXIST:
            return False
        if error.errno not in _NO_LINKS:
            raise
    # Without either there is no safe way: a file written in place is visible before it is whole.
    try:
        calls.rename(temporary, path)
        return True
    except FileExistsError:
        return False
    except OSError as error:
        if error.errno in _NO_LINKS:
            reason = "this file system has neither hard links nor exclusive renames; put the store on another one"
            raise StoreError(reason, path, errno=error.errno) from error
        raise


def make_dirs(path: str | Path, below: str | Path | None = None) -> None:
    """Make a folder and those above it; their names are durable on return, also where another process made them.

    Only folders under `below` are looked at. Without it all are, up to the root, where what was there before and
    cannot be flushed is somebody else's affair.
    """
    path = os.path.abspath(path)
    stop = None if below is None else os.path.abspath(below)
    ahead: list[str] = []
    while path != stop and os.path.dirname(path) != path and not (path in _known and os.path.isdir(path)):
        ahead.append(path)
        path = os.path.dirname(path)
    for folder in reversed(ahead):
        with _naming(folder, "make the folder"):
            foreign = stop is None and folder != ahead[0] and os.path.isdir(folder)
            try:
                if not foreign:
                    calls.mkdir(folder)
            except FileExistsError:
                if not os.path.isdir(folder):
                    raise
            # Also where it was there: its maker may not have come this far, and we are about to rely on it.
            try:
                calls.sync_dir(os.path.dirname(folder))
            except OSError:
                if not foreign:
                    raise
        _known.add(folder)


def sync_dir(path: str | Path) -> None:
    """Make every name in a folder durable, whoever created it."""
    with _naming(os.fspath(path), "flush the folder"):
        calls.sync_dir(os.fspath(path))


@contextlib.contextmanager
def lock(path: str | Path, below: str | Path) -> Iterator[bool]:
    """Whether this process alone has the lock that a file is; it goes with the process, however that ends."""
    path = os.fspath(path)
    make_dirs(os.path.dirname(path), below=below)
    with _naming(path, "lock"):
        fd = calls.lock(path)
    try:
        yield fd is not None
    finally:
        if fd is not None:
            os.close(fd)


def remove(path: str | Path) -> None:
    """Delete a file; one that is gone already is no error. After a power loss it may be back."""
    with _naming(os.fspath(path), "delete"), contextlib.suppress(FileNotFoundError):
        calls.unlink(os.fspath(path))


def remove_dir(path: str | Path) -> None:
    """Delete a folder that is empty; one that is not, or is gone already, is no error."""
    with contextlib.suppress(OSError):
        calls.rmdir(os.fspath(path))


class NewFile:
    """A binary file that did not exist, open for writing: hashes what passes through; durable once it is finished.

    It has what `pyarrow.PythonFile` asks of a file. After `discard` it is gone and further writes go nowhere, so that
    a writer on top can be closed without complaint.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = os.fspath(path)
        self.size = self._begun = 0
        self.closed = False
        self.discarded = False
        self._hash = blake3.blake3()
        self._create()

    def _create(self) -> None:
        with _naming(self.path, "create"):
            self._fd = calls.create(self.path)

    def write(self, data: Any) -> int:
        with memoryview(data).cast("B") as view:
            total = len(view)
            if self.discarded:
                return total
            if self.closed:
                raise ValueError(f"{self.path}: write to a closed file")
            self._hash.update(view)
            self._append(view)
        return total

    def _append(self, view: memoryview) -> None:
        with _naming(self.path, "write"):
            done = 0
            while done < len(view):  # a signal or a nearly full disk may cut a write short
                done += calls.write(self._fd, view[done:])
        self.size += done
        if self.size - self._begun >= _AHEAD:  # else all is left to the end, when the processor would wait for the disk
            calls.begin(self._fd, self._begun, self.size - self._begun)
            self._begun = self.size

    def tell(self) -> int:
        return self.size

    def flush(self) -> None:
        """Nothing is buffered here; what makes bytes durable is `close`."""

    def writable(self) -> bool:
        return True

    def readable(self) -> bool:
        return False

    def seekable(self) -> bool:
        return False

    @property
    def b3(self) -> str:
        """The blake3 hash of what was written, in hexadecimal."""
        return self._hash.hexdigest()

    def close(self) -> None:
        """Flush the bytes and close.

        If that fails the file is lost, and must be written again under another name: Linux forgets the bytes it could
        not write, so that a second fsync would succeed and lie.
        """
        if self.closed:
            return
        self.closed = True
        try:
            with _naming(self.path, "flush"):
                calls.sync(self._fd, self.path)
        finally:
            os.close(self._fd)

    def finish(self) -> None:
        """Close, and flush the name as well."""
        self.close()
        sync_dir(os.path.dirname(self.path))

    def discard(self) -> None:
        """Close without flushing, and delete; harmless where deleting fails, because nothing refers to the file."""
        self.discarded = True
        if not self.closed:
            self.closed = True
            os.close(self._fd)
        with contextlib.suppress(OSError):
            calls.unlink(self.path)
