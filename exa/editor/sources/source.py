"""Sources: where the bytes of a text come from.

Input is read with ``preadv`` into buffers of ours, never mapped: a mapped file that shrinks kills the process. A
source that is compressed, or in another encoding than UTF-8, is read as the UTF-8 text that is in it: its size and all
offsets are those of that text.
"""

import os
import re
import stat
from abc import ABC, abstractmethod
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

import numpy as np

from exa.error import SourceError

#: How a file is opened: a pipe that took its place must not be waited for.
FLAGS = os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK
#: The size of a text of which nobody has seen the end yet.
OPEN = 1 << 62
UTF8_BOM = b"\xef\xbb\xbf"
UTF16_BOMS = (b"\xff\xfe", b"\xfe\xff")
KINDS = {
    stat.S_IFDIR: "a folder",
    stat.S_IFIFO: "a named pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


@dataclass(frozen=True)
class Source:
    """One text: a local file, any fsspec URL, or a string.

    >>> with Source.of_text("a text").open() as reader:
    ...     reader.read(2, 4)
    b'text'
    """

    path: str
    "The local path or URL; for a string its name."
    size: int
    "In bytes, when the source was found; `OPEN` where that is only seen at its end."
    identity: str
    "Changes when the content does: size, mtime, ctime and inode of a file, the ETag of an object."
    text: bytes | None = field(default=None, repr=False)
    "The content of a string."
    options: tuple[tuple[str, Any], ...] = field(default=(), repr=False)
    "What fsspec needs to open the URL; it may hold credentials."
    problem: str = ""
    "Why it cannot be read, where that was seen when it was found."
    growing: bool = False
    "Whether it may grow while it is read; of what comes behind `size` nothing is read."
    folder: str = field(default="", repr=False, compare=False)
    "What a relative path is meant in, where the source was found by a process that may be elsewhere."

    @classmethod
    def of(cls, path: str | os.PathLike[str], storage_options: dict[str, Any] | None = None) -> "Source":
        """The source at a path or URL; a `SourceError` says why it cannot be one."""
        path = os.fspath(path)
        if is_remote(path):
            return cls.of_url(path, storage_options)
        path = path.removeprefix("file://")
        try:
            return cls.of_status(path, os.stat(path))
        except (OSError, ValueError) as error:
            raise SourceError(_reason(error), path) from error

    @classmethod
    def of_status(cls, path: str, status: os.stat_result) -> "Source":
        """The source at a local path of which the status is known."""
        _check_kind(path, status)
        return cls(path, status.st_size, identity_of(status))

    @classmethod
    def of_url(
        cls, url: str, storage_options: dict[str, Any] | None = None, info: dict[str, Any] | None = None
    ) -> "Source":
        """The source at a URL; `info` is what a listing said of it."""
        options = tuple(sorted((storage_options or {}).items()))
        try:
            if info is None:
                system, path = file_system(url, dict(options))
                info = system.info(path)
        except Exception as error:  # each file system has errors of its own
            raise SourceError(_reason(error), public(url)) from error
        if info.get("size") is None:
            raise SourceError("the server does not say how long it is; download it first", public(url))
        return cls(url, int(info["size"]), _version(info), options=options)

    @classmethod
    def of_text(cls, text: str | bytes, name: str = "<string>") -> "Source":
        """A string as a source."""
        data = text.encode() if isinstance(text, str) else bytes(text)
        return cls(name, len(data), f"{len(data)}-{hash(data)}", text=data)

    @property
    def name(self) -> str:
        r"""The path as tables and messages show it: without credentials, and bytes that are not UTF-8 spelled out.

        >>> Source("run-\udcff.out", 0, "").name
        'run-\\xff.out'
        """
        return public(self.path)

    @property
    def place(self) -> str:
        """Where to open it: the path, from any folder."""
        return os.path.join(self.folder, self.path)

    def __getstate__(self) -> dict[str, Any]:
        if self.folder or self.text is not None or is_remote(self.path) or os.path.isabs(self.path):
            return self.__dict__
        return self.__dict__ | {"folder": os.getcwd()}

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells this text from others: the path, what it was when it was found, and how it is decoded."""
        return self.path, self.identity, ""

    @property
    def sure(self) -> bool:
        """Whether what was read of it is known to be right before its end was read."""
        return True

    @property
    def packed(self) -> int:
        """Its bytes where it lies; fewer than `size` where it is compressed."""
        return self.size

    @property
    def expected(self) -> int:
        """Its size, or what it is likely to be."""
        return self.size

    def ranges(self, length: int, ahead: int = 1) -> "Iterator[tuple[int, int, Source]]":
        """Its ranges, and itself as it is known by then: a text that is decoded says at the last how long it is.

        That many ranges are held in memory behind the last, until it is told to `forget` them. A `SourceError` says
        that the text is damaged, which then goes for all of it.
        """
        for start in range(0, self.size, length):
            yield start, min(start + length, self.size), self

    def measured(self) -> "Source":
        """The source with its size, whatever that takes."""
        return self

    def forget(self) -> None:
        """Let go of what is held in memory of it."""

    def open(self) -> "Reader":
        if self.problem:
            raise SourceError(self.problem, self.name)
        if self.text is not None:
            return BytesReader(self.text)
        if is_remote(self.path):
            return RemoteReader(self)
        return FileReader(self)

    def head(self, size: int = 1 << 18, offset: int = 0) -> bytes:
        """The first bytes, or those from an offset on."""
        with self.open() as reader:
            return reader.read(offset, min(size, self.size - offset))

    def check(self) -> None:
        """A `SourceError` if the source is no longer what it was when it was found."""
        if self.text is None and Source.of(self.place, dict(self.options)).identity != self.identity:
            raise changed(self)


class Reader(ABC):
    """An open source; `read_into` fills a buffer from an offset and says how many bytes came."""

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:  # noqa: B027
        """Give back what is held open, if anything is."""

    def check(self) -> None:  # noqa: B027
        """A `SourceError` if what is open is not what was found."""

    @abstractmethod
    def read_into(self, buffer: np.ndarray, offset: int) -> int:
        """Fill the buffer from an offset on, as far as the source goes."""

    def read(self, offset: int, size: int) -> bytes:
        buffer = np.empty(max(size, 0), np.uint8)
        return buffer[: self.read_into(buffer, offset)].tobytes()


class FileReader(Reader):
    def __init__(self, source: Source) -> None:
        self._source = source
        try:
            self._file = os.open(source.place, FLAGS)
        except OSError as error:
            raise SourceError(_reason(error), source.name) from error
        try:
            _check_kind(source.path, os.fstat(self._file))
        except SourceError:
            self.close()
            raise

    def close(self) -> None:
        os.close(self._file)

    def check(self) -> None:
        source, status = self._source, os.fstat(self._file)
        if identity_of(status) == source.identity:
            return
        if source.growing and source.identity.endswith(f"-{status.st_ino}") and status.st_size >= source.size:
            return
        raise changed(source)

    def read(self, offset: int, size: int) -> bytes:
        with suppress(OSError):
            if len(piece := os.pread(self._file, size, offset)) == size:
                return piece
        return super().read(offset, size)

    def read_into(self, buffer: np.ndarray, offset: int) -> int:
        done = 0
        while done < len(buffer):
            try:
                n = os.preadv(self._file, [memoryview(buffer)[done:]], offset + done)  # type: ignore[arg-type]
            except OSError as error:
                raise SourceError(f"{error.strerror} at byte {offset + done}", self._source.name) from error
            if n == 0:
                break
            done += n
        return done


class BytesReader(Reader):
    def __init__(self, data: bytes) -> None:
        self._data = data

    def read_into(self, buffer: np.ndarray, offset: int) -> int:
        piece = self._data[offset : offset + len(buffer)]
        buffer[: len(piece)] = np.frombuffer(piece, np.uint8)
        return len(piece)


class RemoteReader(Reader):
    """Reads ranges of an object, and the range behind the last one already while that is worked on."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._system, self._path = file_system(source.path, dict(source.options))
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="exa-read-ahead")
        self._ahead: tuple[int, Future[bytes]] | None = None
        self._whole: bytes | None = None

    def close(self) -> None:
        self._thread.shutdown(cancel_futures=True)

    def check(self) -> None:
        # what came in one piece is of one version
        if self._whole is None:
            self._source.check()

    def read_into(self, buffer: np.ndarray, offset: int) -> int:
        size = self._source.size
        stop = min(offset + len(buffer), size)
        if stop <= offset:
            return 0
        if size <= AT_ONCE:
            if self._whole is None:
                self._whole = self._get(0, size)
            return BytesReader(self._whole).read_into(buffer, offset)
        ahead, self._ahead = self._ahead, None
        piece = b""
        if ahead and ahead[0] == offset:
            piece = ahead[1].result()[: stop - offset]
        if len(piece) < stop - offset:
            piece += self._get(offset + len(piece), stop)
        if len(buffer) > READ_AHEAD and stop < size:
            self._ahead = stop, self._thread.submit(self._get, stop, min(stop + len(buffer), size))
        buffer[: len(piece)] = np.frombuffer(piece, np.uint8)
        return len(piece)

    def _get(self, start: int, stop: int) -> bytes:
        try:
            piece = bytes(self._system.cat_file(self._path, start=start, end=stop))
        except Exception as error:  # each file system has errors of its own
            raise SourceError(f"{_reason(error)} at byte {start}", self._source.name) from error
        if len(piece) != stop - start:
            raise SourceError(
                f"bytes {start} to {stop} were asked for and {len(piece)} came: the object has changed, or the server "
                "knows no ranges; then download it first, or put simplecache:: before the URL",
                self._source.name,
            )
        return piece


#: Reads of more bytes are likely followed by the next.
READ_AHEAD = 1 << 20
#: Smaller objects are read by one request.
AT_ONCE = 4 << 20


def file_system(url: str, options: dict[str, Any]) -> tuple[Any, str]:
    """The file system of a URL, and the path there; local files go without, and without what it loads."""
    import fsspec

    found: tuple[Any, str] = fsspec.core.url_to_fs(url, **options)
    return found


def is_remote(path: str) -> bool:
    """Whether a path is a URL that fsspec reads."""
    return ("://" in path and not path.startswith("file://")) or "::" in path.split("/", 1)[0]


def public(path: str) -> str:
    r"""A path or URL to show: no credentials, and bytes that are not UTF-8 spelled out.

    >>> public("ftp://ada:secret@host/a.log"), public("https://host/a.log?sig=secret")
    ('ftp://host/a.log', 'https://host/a.log?~83553d0d')

    A query may hold a signature; it is shown as a hash, which still tells one from another.
    """
    if is_remote(path):
        scheme, _, rest = path.rpartition("://")
        place, slash, name = rest.partition("/")
        name, query, _ = name.partition("?")
        hashed = f"?~{blake2b(query.encode(), digest_size=4).hexdigest()}" if query else ""
        path = f"{scheme}://{place.rpartition('@')[2]}{slash}{name}{hashed}"
    return os.fsencode(path).decode(errors="backslashreplace")


def spelled(path: str) -> str:
    r"""The path that is shown as this one, where no file has it as its very name.

    >>> spelled(r"run-\xff.out")
    'run-\udcff.out'
    """
    if is_remote(path) or os.path.lexists(path):
        return path
    return os.fsdecode(
        re.sub(rb"\\x([89a-f][0-9a-f])", lambda found: bytes.fromhex(found[1].decode()), os.fsencode(path))
    )


def changed(source: Source) -> SourceError:
    """What is said of a source that is no longer what was found."""
    return SourceError("changed while it was read; run again when nothing writes to it", source.name)


def identity_of(status: os.stat_result) -> str:
    """What changes when the content of a local file does."""
    return f"{status.st_size}-{status.st_mtime_ns}-{status.st_ctime_ns}-{status.st_ino}"


def _version(info: dict[str, Any]) -> str:
    """What a server says that changes with an object; a time may be a number in a listing and a date elsewhere."""
    told: Any = (
        info.get("ETag") or info.get("mtime") or info.get("LastModified") or info.get("created") or info.get("CRC")
    )
    return f"{info['size']}-{told.timestamp() if hasattr(told, 'timestamp') else told}"


def _check_kind(path: str, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        kind = KINDS.get(stat.S_IFMT(status.st_mode), "something else")
        hint = f"; name the files in it, as in '{path.rstrip('/')}/**/*.out'" if stat.S_ISDIR(status.st_mode) else ""
        raise SourceError(f"is {kind}, not a regular file{hint}", public(path))


def _reason(error: BaseException) -> str:
    """Why something failed, in one line and without what was sent to a server."""
    told = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return str(told).splitlines()[0].partition("?")[0]
