"""Stores in object stores, through fsspec: an object is put whole, or is not there, and created where there is none.

Neither the answer to a request nor its lack proves what became of it: replies get lost, a client repeats requests by
itself, a proxy cuts bodies. So what was created is looked at again, and the bytes say whose it is: every entry, receipt
and store has an id of its own in them. Listings are asked anew each time, and may be behind.
"""

import random
import threading
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from datetime import datetime
from functools import partial
from typing import Any, BinaryIO, TypeVar, cast

import pyarrow.parquet as pq

from exa.error import StoreError
from exa.store.backends.base import Backend, Found
from exa.store.backends.lease import Lease
from exa.store.backends.place import join
from exa.store.durable import NewFile

#: File systems of fsspec that can create an object only where there is none, by the service's own doing.
EXCLUSIVE = {"s3", "s3a", "gs", "gcs", "abfs", "abfss", "az", "memory"}
REFUSAL = "a store needs objects that are created only where there is none"
#: Seconds that a request is repeated, and the longest wait between two tries.
PATIENCE, LONGEST = 20.0, 2.0
#: How many requests wait for an answer at once.
AT_ONCE = 16
#: Bytes of a part that are sent in one piece, and of a block of larger ones.
WHOLE, BLOCK = 64 << 20, 16 << 20
#: What no repetition mends.
FINAL = (FileNotFoundError, FileExistsError, PermissionError, IsADirectoryError, ValueError, TypeError, LookupError)
#: What services call the time of an object.
TIMES = ("LastModified", "last_modified", "updated", "mtime", "created")

T = TypeVar("T")
R = TypeVar("R")

_guard = threading.RLock()
_tried: set[str] = set()


class Objects(Backend):
    """The objects of a service, as whom and where the options of a `Url` say.

    Those of ``memory://`` are there for the threads of this process alone.
    """

    def __init__(self, path: str) -> None:
        kind, options = path.partition(":")[0].lower(), getattr(path, "options", {})
        if kind not in EXCLUSIVE:
            raise StoreError(f"{REFUSAL}, which is not known of {kind}: use a folder, s3, gs or abfs", path)
        try:
            import fsspec

            self._system, _ = fsspec.core.url_to_fs(str(path), **{"use_listings_cache": False, **options})
        except (ImportError, ValueError, TypeError, OSError) as error:
            raise StoreError(f"cannot be reached: {error}", path) from error
        self._exclusively: AbstractContextManager[object] = _guard if kind == "memory" else nullcontext()

    def name(self, path: str) -> str:
        """What the file system calls an object."""
        return str(self._system._strip_protocol(str(path)))

    def _try(self, path: str, request: Callable[..., T], *arguments: Any, **options: Any) -> T:
        """The answer to a request that may be repeated."""
        begun, longest = time.monotonic(), 0.05
        while True:
            try:
                return request(*arguments, **options)
            except FINAL:
                raise
            except Exception as error:  # each file system has errors of its own
                if time.monotonic() - begun > PATIENCE:
                    raise StoreError(f"no answer from the service: {error}", path) from error
            time.sleep(random.uniform(0, longest))
            longest = min(2 * longest, LONGEST)

    def read(self, path: str, limit: int = -1) -> bytes:
        # with a start s3fs does not ask for the size first
        data = bytes(self._try(path, self._system.cat_file, self.name(path), start=0))
        return data if limit < 0 else data[:limit]

    def open(self, path: str) -> BinaryIO:
        # whoever reads asks for what he needs, in few requests; a cache would ask for more
        return cast(BinaryIO, self._try(path, self._system.open, self.name(path), "rb", cache_type="none"))

    def exists(self, path: str) -> bool:
        try:
            self._info(path)
        except FileNotFoundError:
            return False
        return True

    def size(self, path: str) -> int:
        return int(self._info(path)["size"])

    def time(self, path: str) -> float:
        return _time(self._info(path))

    def _info(self, path: str) -> dict[str, Any]:
        info: dict[str, Any] = self._try(path, self._system.info, self.name(path))
        if info["type"] != "file":
            raise FileNotFoundError(path)
        return info

    def names(self, folder: str) -> list[str]:
        found = self._fresh(folder, partial(self._system.ls, detail=False))
        return [name.rstrip("/").rpartition("/")[2] for name in found]

    def walk(self, folder: str) -> Iterator[Found]:
        begin = len(self.name(folder)) + 1
        for name, info in self._fresh(folder, partial(self._system.find, detail=True)).items():
            yield Found(name[begin:], int(info["size"]), _time(info))

    def _fresh(self, folder: str, listing: Callable[[str], T]) -> T:
        self._system.invalidate_cache()
        return self._try(folder, listing, self.name(folder))

    def parquet(self, path: str, footer: pq.FileMetaData | None = None) -> pq.ParquetFile:
        return pq.ParquetFile(self.open(path), metadata=footer, pre_buffer=True)

    def create(self, path: str, data: bytes) -> bool:
        name, begun, longest = self.name(path), time.monotonic(), 0.05
        while True:
            made, trouble = self._put(name, data)
            with suppress(FileNotFoundError):
                if not made:
                    return self.read(path) == data
                if self.size(path) == len(data):
                    return True
                self.remove(path)  # cut on its way, and ours, as there was none before
            if time.monotonic() - begun > PATIENCE:
                raise StoreError(f"cannot write: {trouble}; nothing was acknowledged, run again", path) from trouble
            time.sleep(random.uniform(0, longest))
            longest = min(2 * longest, LONGEST)

    def _put(self, name: str, data: bytes) -> tuple[bool, Exception | None]:
        """Put an object where there is none; whether the service says that it did, and what it says else."""
        try:
            with self._exclusively:
                self._system.pipe_file(name, data, mode="create")
        except (PermissionError, TypeError, ValueError, FileNotFoundError) as error:
            raise StoreError(f"cannot write: {error}; nothing was acknowledged", name) from error
        except Exception as error:
            return False, error
        return True, None

    def advise(self, path: str, data: bytes) -> None:
        self._try(path, self._system.pipe_file, self.name(path), data)

    def new_file(self, path: str) -> NewFile:
        return NewObject(self, self._system, path)

    def share(self, source: str, path: str) -> None:
        self._try(path, self._system.cp_file, self.name(source), self.name(path))  # the service copies it

    def make_dirs(self, path: str, below: str | None = None) -> None:
        """There are no folders, but whoever relies on one is about to write."""
        self.prepare(path)

    def prepare(self, path: str) -> None:
        service = f"{self._system._fs_token} {self.name(path).partition('/')[0]}"
        if service in _tried:
            return
        probe = join(path, f".probe.{uuid.uuid4().hex}.tmp")
        try:
            if not self.create(probe, b"first") or self.create(probe, b"second"):
                raise StoreError(f"{REFUSAL}, and this service overwrites them: put the store elsewhere", path)
        finally:
            self.remove(probe)
        _tried.add(service)

    def sync_dir(self, path: str) -> None:
        """What has been put is durable."""

    @contextmanager
    def lock(self, path: str, below: str) -> Iterator[bool]:
        lease = Lease.take(self, path)
        try:
            yield lease is not None
        finally:
            if lease is not None:
                lease.drop()

    def remove(self, path: str) -> None:
        with suppress(FileNotFoundError):
            self._try(path, self._system.rm_file, self.name(path))

    def remove_dirs(self, path: str) -> None:
        """There are no folders."""

    def map(self, function: Callable[[T], R], items: Iterable[T]) -> Iterable[R]:
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="exa-objects") as pool:
            return list(pool.map(function, items))


class NewObject(NewFile):
    """An object that did not exist; it appears when it is closed, if it arrived whole.

    It is sent in one piece, as often as it takes; a large one block by block, of which none is sent again.
    """

    def __init__(self, backend: Objects, system: Any, path: str) -> None:
        self._backend, self._system = backend, system
        super().__init__(path)

    def _create(self) -> None:
        self._waiting: list[bytes] = []
        self._file: Any = None

    def _append(self, view: memoryview) -> None:
        self._waiting.append(bytes(view))
        self.size += len(view)
        with _told(self.path):
            if self.size > WHOLE and self._file is None:
                self._file = self._system.open(self._backend.name(self.path), "wb", block_size=BLOCK)
            while self._waiting and self._file is not None:
                self._file.write(self._waiting.pop(0))

    def close(self) -> None:
        if self.closed:
            return
        self.closed = True
        with _told(self.path):
            if self._file is None:
                self._backend.advise(self.path, b"".join(self._waiting))
            else:
                self._file.close()
            arrived = self._backend.size(self.path)
        if arrived != self.size:
            raise StoreError(f"{arrived} bytes arrived of {self.size}; nothing was acknowledged, run again", self.path)

    def finish(self) -> None:
        self.close()

    def discard(self) -> None:
        """Send no more, and delete what was sent: an error alone would not keep the beginning from appearing."""
        self.discarded = self.closed = True
        self._waiting.clear()
        with suppress(Exception):
            self._file.discard()
            self._file.closed = True  # else its finalizer would send the rest
        with suppress(OSError):
            self._backend.remove(self.path)


@contextmanager
def _told(path: str) -> Iterator[None]:
    """Turn whatever a file system raises into an error that names the object."""
    try:
        yield
    except StoreError:
        raise
    except Exception as error:
        raise StoreError(f"cannot write: {error}; nothing was acknowledged, run again", path) from error


def _time(info: dict[str, Any]) -> float:
    found = next((info[name] for name in TIMES if info.get(name)), None)
    if isinstance(found, str):
        found = datetime.fromisoformat(found)
    return found.timestamp() if isinstance(found, datetime) else float(found or "nan")
