"""An edited text as bytes, and its way into a file that has it whole or not at all."""

import io
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from weakref import finalize

from exa.editor.editing.matching import piece_chunks
from exa.editor.editing.pieces import OPEN, Pieces
from exa.editor.sources.source import UTF8_BOM, Source
from exa.error import SourceError
from exa.store.durable import sync_dir

Bytes = bytes | memoryview


def encoded(pieces: Pieces) -> Iterator[Bytes]:
    """The text as its source writes texts: byte order mark, encoding, line ends, and whether the last line has one.

    What was not touched is copied byte by byte.
    """
    blocks = pieces.blocks
    end = ours = blocks.encode(blocks.end)
    if blocks.start:
        yield UTF8_BOM
    missing = False
    for _, piece in pieces.runs():
        before = end if missing else b""
        if piece.text is None and not piece.changes:
            # an end of the last line may have to go, so it waits for what follows
            rest = b""
            for part in blocks.copied(piece.start, None if piece.stop == OPEN else piece.stop):
                if len(part) < 2:
                    rest += bytes(part)
                    continue
                yield before + rest
                yield part[:-2]
                before, rest = b"", bytes(part[-2:])
            if not rest:  # no lines
                continue
            size = 0 if not rest.endswith(bytes([blocks.eol])) else 2 if rest.endswith(b"\r\n") else 1
            yield before + rest[: len(rest) - size]
            end = rest[len(rest) - size :] or ours
            missing = True
        else:
            for _, some in piece_chunks(blocks, piece):
                if some:
                    yield before + blocks.encode(blocks.end.join(some))
                    before = end = ours
                    missing = True
    if missing and blocks.ended:
        yield end


@dataclass(frozen=True)
class Spilled(Source):
    """A text in a temporary file, which is gone when nothing in this process refers to the source any more."""

    title: str = ""

    @property
    def name(self) -> str:
        return self.title


def spilled(parts: Iterable[Bytes], title: str) -> Spilled:
    """Put a text into a temporary file, under the name of what it was."""
    descriptor, path = tempfile.mkstemp(prefix="exa-", suffix=".txt")
    try:
        with open(descriptor, "wb") as file:
            file.writelines(parts)
        found = Source.of(path)
        source = Spilled(path, found.size, found.identity, title=title)
    except BaseException as error:
        os.unlink(path)
        if isinstance(error, OSError) and not isinstance(error, SourceError):
            raise SourceError(f"cannot be put into {path}: {error.strerror or error}; set TMPDIR", title) from error
        raise
    finalize(source, _unlinked, path, os.getpid())
    return source


def _unlinked(path: str, process: int) -> None:
    """Remove a temporary file, unless this process is only a fork of the one that made it."""
    if os.getpid() == process:
        with suppress(OSError):
            os.unlink(path)


class Stream(io.RawIOBase):
    """Parts of a text as a file to read."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts, self._rest = parts, b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._rest:
            part = next(self._parts, None)
            if part is None:
                return 0
            self._rest = part
        size = min(len(buffer), len(self._rest))
        buffer[:size], self._rest = self._rest[:size], self._rest[size:]
        return size


def write(path: str, parts: Iterable[Bytes]) -> None:
    """Write a file that appears whole, in place of the one that was there, with its mode; URLs are left to fsspec.

    Raises `SourceError` where that fails; what was there before stays.
    """
    if "://" in path and not path.startswith("file://"):
        import fsspec

        with fsspec.open(path, "wb") as remote:
            remote.writelines(parts)
        return
    path = os.path.realpath(path.removeprefix("file://"))
    try:
        _replace(path, parts)
    except SourceError:
        raise
    except OSError as error:
        raise SourceError(f"{path}: cannot be written: {error.strerror or error}") from error


def _replace(path: str, parts: Iterable[Bytes]) -> None:
    if os.path.exists(path) and not os.path.isfile(path):
        with open(path, "wb") as device:
            device.writelines(parts)
        return
    mask = os.umask(0)
    os.umask(mask)
    mode = os.stat(path).st_mode & 0o7777 if os.path.exists(path) else 0o666 & ~mask
    folder, name = os.path.split(path)
    descriptor, temporary = tempfile.mkstemp(dir=folder, prefix=f".{name[:64]}.", suffix=".tmp")
    try:
        with open(descriptor, "wb") as file:
            file.writelines(parts)
            os.fchmod(descriptor, mode)
            file.flush()
            os.fsync(descriptor)
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
    sync_dir(folder)
