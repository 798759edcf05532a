"""Decoding: the UTF-8 text that is in a compressed source, or in one of another encoding.

The beginning of such a source is decoded when it is found; how long it is, and that it is neither cut nor damaged, is
known when all of it was: in passing, by who reads it from the beginning to the end (`DecodedSource.ranges`), or by a
run through it for nothing else (`measured`). What that told is kept in the user's folder. A range is decoded from the
nearest beginning of a member (gzip), frame (zstd) or stream (bz2, xz) before it, or by a decoder that is on its way
there (`exa.editor.sources.shared`): ranges that are read in order, by any number of threads, cost one run through the
text, not one each. A decoder of gzip that has far to go leaves copies of itself on its way, so that ranges in any order
cost two runs; it is zlib's, as isal's cannot be copied.
"""

import codecs
import json
import math
import os
import re
import warnings
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import zstandard

from exa.editor.sources.decoder import MAGIC, MAX_RATIO, Decoder
from exa.editor.sources.kept import place, put
from exa.editor.sources.members import Starts, members
from exa.editor.sources.shared import POOL, Key, Shared
from exa.editor.sources.source import OPEN, UTF8_BOM, Reader, Source, changed
from exa.error import EditorError, SourceError

HEAD = 1 << 16
#: How many beginnings are kept in memory.
HEADS = 1000
#: So much is decoded when a source is found, and what is longer is worth to be known from one process to the next.
FIRST = 1 << 20

BOMS = {
    b"\xff\xfe\x00\x00": "utf-32-le",
    b"\x00\x00\xfe\xff": "utf-32-be",
    b"\xff\xfe": "utf-16-le",
    b"\xfe\xff": "utf-16-be",
}
#: How a source begins whose text must be decoded, whatever was declared.
MARKED = re.compile(b"|".join(re.escape(mark) for mark in (*MAGIC, *BOMS, UTF8_BOM)))
#: Encodings that ask for a byte order mark, as what a text without one is taken for.
UNMARKED = {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}
UTF8 = ("utf-8", "utf-8-sig", "ascii")
_heads: dict[Key, bytes] = {}


@dataclass(frozen=True)
class DecodedSource(Source):
    """The text in another source; its size and offsets are those of the text as UTF-8.

    The size is `OPEN` until the end of the text has been seen.
    """

    raw: Source = field(kw_only=True)
    codec: str = ""
    "gzip, bz2, xz, zstd, or an encoding that Python knows."
    max_ratio: float = MAX_RATIO

    @property
    def key(self) -> Key:
        return self.path, self.identity, f"{self.raw.key[2]} {self.codec} {self.max_ratio:g}"

    @property
    def sure(self) -> bool:
        return False

    @property
    def packed(self) -> int:
        return self.raw.packed

    @property
    def expected(self) -> int:
        if self.size < OPEN:
            return self.size
        return self.raw.expected * (4 if self.codec in MAGIC.values() else 1)

    def open(self) -> "Reader":
        return DecodedReader(self)

    def check(self) -> None:
        self.raw.check()

    def decoder(self, start: tuple[int, int], starts: list[tuple[int, int]]) -> Decoder:
        """A decoder that begins at one of the places where one can; it adds to them."""
        return Decoder(self.raw, self.codec, start, self.max_ratio, starts)

    @property
    def members(self) -> Starts | None:
        """Where its members begin, and where it ends, if that is known before it is decoded."""
        return members(self.raw, self.codec)

    def ranges(self, length: int, ahead: int = 1) -> Iterator[tuple[int, int, Source]]:
        if self.size <= length:
            yield from super().ranges(length, ahead)
            return
        if self.members is not None and len(self.members) > self.members[-1][1] // length:
            known = self.measured()
            yield from ((start, stop, known) for start, stop, _ in Source.ranges(known, length))
            return
        reader = object()
        shared = POOL.enter(self, reader, 0)
        try:
            shared.keep, shared.ahead = max(shared.keep, ahead * length), True
            shared.enter(reader, OPEN)
            source = self
            for start in range(0, self.size, length):
                if self.size == OPEN and not shared.reach(start + length):
                    source = self._ended(shared)
                yield start, min(start + length, source.size), source
                POOL.tidy()
                if start + length >= source.size:
                    break
        finally:
            POOL.leave(shared, reader)

    def measured(self) -> "DecodedSource":
        """The source with its size; what is not known of it needs a run through the text."""
        if self.size < OPEN:
            return self
        if self.members is not None:
            return replace(self, size=self.members[-1][1])
        reader = object()
        shared = POOL.enter(self, reader, 0)
        try:
            shared.enter(reader, OPEN)
            shared.reach(OPEN)
            return self._ended(shared)
        finally:
            POOL.leave(shared, reader)

    def forget(self) -> None:
        POOL.forget(self.key)

    def _ended(self, shared: Shared) -> "DecodedSource":
        assert shared.size is not None
        if shared.size > FIRST:
            put(place(self.key, "size"), json.dumps(shared.size).encode())
        return replace(self, size=shared.size)

    def begun(self) -> "DecodedSource":
        """The source with its size if that is known or soon seen; a `SourceError` if its beginning says it is none."""
        if self.size < OPEN:
            return self
        if self.raw.packed > FIRST // 64:
            with suppress(OSError, ValueError):
                return replace(self, size=int(json.loads(place(self.key, "size").read_bytes())))
        reader = object()
        shared = POOL.enter(self, reader, 0)
        try:
            return self if shared.reach(FIRST) else self._ended(shared)
        finally:
            POOL.leave(shared, reader)


def decoded(
    source: Source, encoding: str = "utf-8", max_ratio: float = MAX_RATIO, compression: str | None = "infer"
) -> Source:
    """The text in a source: itself, unless its first bytes say that it is compressed or no UTF-8, or `encoding` does.

    Where its beginning cannot be decoded it gets a `problem`; whether it can be to its end is seen when it is read.
    Without `compression`, compressed bytes are taken as they are. Raises `EditorError` for an encoding or a compression
    that there is not.
    """
    if compression not in ("infer", None):
        raise EditorError(f"compression={compression!r}: 'infer' (by what is in the file) or None is wanted")
    try:
        declared = codecs.lookup(encoding).name
        declared = UNMARKED.get(declared, declared)
    except LookupError as error:
        raise EditorError(f"encoding={encoding!r}: Python knows none of that name") from error
    if source.problem or source.text is not None:
        return source
    try:
        head = source.head(8)
        if declared in UTF8 and not MARKED.match(head):
            return source
        codec = next((codec for magic, codec in MAGIC.items() if head.startswith(magic)), "") if compression else ""
        if codec:
            source = _text_in(source, codec, max_ratio)
            head = source.head(8)
        bom = next((name for mark, name in BOMS.items() if head.startswith(mark)), "")
        plain = declared in UTF8 or head.startswith(UTF8_BOM)
        if bom or not plain:
            source = _text_in(source, bom or declared, max_ratio)
    except SourceError as error:
        return damaged(source, error)
    return source


def measured(source: Source) -> Source:
    """The source with its size; one that cannot be decoded to its end has a `problem`."""
    try:
        return source.measured()
    except SourceError as error:
        return damaged(source, error)


def damaged(source: Source, error: SourceError) -> Source:
    """A source that cannot be read, which says why."""
    return Source(source.path, 0, source.identity, options=source.options, problem=str(error.strerror))


def source_at(path: str | os.PathLike[str], storage_options: dict[str, Any] | None = None, **how: Any) -> Source:
    """The text at a path or URL, decoded as `decoded` is told; a `SourceError` says why it cannot be read."""
    source = measured(decoded(Source.of(path, storage_options), **how))
    if source.problem:
        raise SourceError(source.problem, source.name)
    return source


def again(source: Source) -> Source:
    """The same source, as what it is now."""
    if isinstance(source, DecodedSource):
        return _text_in(again(source.raw), source.codec, math.inf).measured()
    return Source.of(source.path)


def recoded(source: Source, encoding: str) -> Source:
    """The UTF-8 text of a source that is known to be in another encoding, a string among them."""
    return source if encoding == "utf-8" else _text_in(source, encoding, MAX_RATIO).measured()


def _text_in(raw: Source, codec: str, max_ratio: float) -> DecodedSource:
    if codec == "zstd" and not zstandard.get_frame_parameters(raw.head(32)).has_checksum:
        warnings.warn(f"{raw.name}: zstd without checksums: a flipped bit in it may not be seen", stacklevel=2)
    found = DecodedSource(raw.path, OPEN, raw.identity, options=raw.options, raw=raw, codec=codec, max_ratio=max_ratio)
    return found.begun()


class DecodedReader(Reader):
    """Reads a text at any place, with the decoder that is nearest before it."""

    def __init__(self, source: DecodedSource) -> None:
        self._source, self._key = source, source.key
        self._shared: Shared | None = None

    def close(self) -> None:
        shared, self._shared = self._shared, None
        if shared is not None:
            POOL.leave(shared, self)

    def check(self) -> None:
        if self._shared is not None:
            self._shared.check()

    def read_into(self, buffer: np.ndarray, offset: int) -> int:
        size = max(min(len(buffer), self._source.size - offset), 0)
        head = _heads.get(self._key, b"")
        if offset + size <= len(head):
            buffer[:size] = np.frombuffer(head, np.uint8, size, offset)
            return size
        done = 0
        while done < size:
            shared = self._at(offset + done)
            done += (n := shared.read_into(self, buffer[done:size], offset + done))
            if n == 0 and shared.first <= offset + done:
                break
        if done < size < OPEN and self._source.size < OPEN:
            raise changed(self._source)
        if offset + done == self._source.size and self._shared is not None:
            self._shared.reach(self._source.size)  # the end is checked by who comes there
        if offset == 0 and done >= HEAD:
            if len(_heads) >= HEADS:
                _heads.pop(next(iter(_heads)), None)
            _heads[self._key] = buffer[:HEAD].tobytes()
        return done

    def _at(self, offset: int) -> Shared:
        if self._shared is None or not self._shared.serves(offset, 0):
            self.close()
            self._shared = POOL.enter(self._source, self, offset)
        return self._shared
