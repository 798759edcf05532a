"""Sources: where the bytes of a text come from.

Input is read with ``preadv`` into buffers of ours, never mapped: a mapped file that shrinks kills the process.
"""

import glob
import os
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import fsspec
import numpy as np

from exa.error import SourceError

UTF8_BOM = b"\xef\xbb\xbf"
UTF16_BOMS = (b"\xff\xfe", b"\xfe\xff")


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
    "In bytes, when the source was found; what is appended later is not read."
    identity: str
    "Changes when the content does: size, mtime, ctime and inode of a file, the ETag of an object."
    text: bytes | None = None
    "The content of a string."
    options: tuple[tuple[str, Any], ...] = ()
    "What fsspec needs to open the URL."

    @classmethod
    def of(cls, path: str | os.PathLike[str], storage_options: dict[str, Any] | None = None) -> "Source":
        """The source at a path or URL; a `SourceError` says why it cannot be one."""
        path = os.fspath(path)
        options = tuple(sorted((storage_options or {}).items()))
        if "://" in path and not path.startswith("file://"):
            return cls._remote(path, options)
        path = path.removeprefix("file://")
        try:
            status = os.stat(path)
        except OSError as error:
            raise SourceError(f"{path}: {error.strerror or error}") from error
        if not os.path.isfile(path):
            raise SourceError(f"{path}: not a regular file; name the files in it, as in '{path.rstrip('/')}/**/*.out'")
        identity = f"{status.st_size}-{status.st_mtime_ns}-{status.st_ctime_ns}-{status.st_ino}"
        return cls(path, status.st_size, identity)

    @classmethod
    def _remote(cls, url: str, options: tuple[tuple[str, Any], ...]) -> "Source":
        system, path = fsspec.core.url_to_fs(url, **dict(options))
        try:
            info = system.info(path)
        except OSError as error:
            raise SourceError(f"{url}: {error}") from error
        identity = "-".join(str(info.get(key)) for key in ("size", "ETag", "mtime", "LastModified", "created"))
        return cls(url, int(info["size"]), identity, options=options)

    @classmethod
    def of_text(cls, text: str | bytes, name: str = "<string>") -> "Source":
        """A string as a source."""
        data = text.encode() if isinstance(text, str) else bytes(text)
        return cls(name, len(data), f"{len(data)}-{hash(data)}", text=data)

    def open(self) -> "Reader":
        if self.text is not None:
            return BytesReader(self.text)
        if "://" in self.path:
            return RemoteReader(self)
        return FileReader(self)

    def head(self, size: int = 1 << 18, offset: int = 0) -> bytes:
        """The first bytes, or those from an offset on."""
        with self.open() as reader:
            return reader.read(offset, min(size, self.size - offset))

    def check(self) -> None:
        """A `SourceError` if the source is no longer what it was when it was found."""
        if self.text is None and Source.of(self.path, dict(self.options)).identity != self.identity:
            raise SourceError(f"{self.path}: changed while it was read; run again when nothing writes to it")


class Reader(ABC):
    """An open source; `read_into` fills a buffer from an offset and says how many bytes came."""

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:  # noqa: B027
        """Give back what is held open, if anything is."""

    @abstractmethod
    def read_into(self, buffer: np.ndarray, offset: int) -> int:
        """Fill the buffer from an offset on, as far as the source goes."""

    def read(self, offset: int, size: int) -> bytes:
        buffer = np.empty(max(size, 0), np.uint8)
        return buffer[: self.read_into(buffer, offset)].tobytes()


class FileReader(Reader):
    def __init__(self, source: Source) -> None:
        self._path = source.path
        try:
            self._file = os.open(source.path, os.O_RDONLY | os.O_CLOEXEC)
        except OSError as error:
            raise SourceError(f"{source.path}: {error.strerror}") from error

    def close(self) -> None:
        os.close(self._file)

    def read_into(self, buffer: np.ndarray, offset: int) -> int:
        done = 0
        while done < len(buffer):
            try:
                n = os.preadv(self._file, [memoryview(buffer)[done:]], offset + done)  # type: ignore[arg-type]
            except OSError as error:
                raise SourceError(f"{self._path}: {error.strerror} at byte {offset + done}") from error
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
    def __init__(self, source: Source) -> None:
        self._system, self._path = fsspec.core.url_to_fs(source.path, **dict(source.options))
        self._size = source.size

    def read_into(self, buffer: np.ndarray, offset: int) -> int:
        stop = min(offset + len(buffer), self._size)
        piece = self._system.cat_file(self._path, start=offset, end=stop) if stop > offset else b""
        buffer[: len(piece)] = np.frombuffer(piece, np.uint8)
        return len(piece)


def find_sources(urls: Any, storage_options: dict[str, Any] | None = None) -> list[Source]:
    """The sources that paths, globs, URLs, or a list of these stand for: each once, sorted within each glob.

    A folder stands for the files below it. Raises `SourceError` where nothing is found.
    """
    given = [urls] if isinstance(urls, (str, os.PathLike, Source)) else list(urls)
    seen: dict[str, Source] = {}
    for url in given:
        if isinstance(url, Source):
            seen[url.path if url.text is None else f"{url.path} {len(seen)}"] = url
            continue
        found = False
        for path in _expand(os.fspath(url), storage_options):
            found = True
            if path not in seen:
                seen[path] = Source.of(path, storage_options)
        if not found:
            raise SourceError(f"{os.fspath(url)}: no such file, and no file matches it as a pattern")
    if not seen:
        raise SourceError("no source is given")
    return list(seen.values())


def _expand(url: str, storage_options: dict[str, Any] | None) -> Iterator[str]:
    if "://" in url and not url.startswith("file://"):
        if glob.has_magic(url):
            system, path = fsspec.core.url_to_fs(url, **(storage_options or {}))
            protocol = url.split("://", 1)[0]
            yield from sorted(f"{protocol}://{name.lstrip('/')}" for name in system.glob(path))
        else:
            yield url
        return
    path = url.removeprefix("file://")
    if os.path.isdir(path):
        yield from sorted(str(p) for p in Path(path).rglob("*") if p.is_file())
    elif os.path.exists(path) or not glob.has_magic(path):
        yield path
    else:
        yield from sorted(p for p in glob.glob(path, recursive=True) if os.path.isfile(p))
