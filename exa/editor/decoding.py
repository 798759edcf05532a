"""Decoding: the UTF-8 text that is in a compressed source, or in one of another encoding.

When such a source is found, its text is run through once. That tells how long it is and where its members (gzip),
frames (zstd) or streams (bz2, xz) begin, and that it is neither cut nor damaged. A range is then decoded from the
nearest beginning before it, or by a decoder that an earlier range has left there: ranges that are read in order cost
one more run through the text, not one each. A decoder of gzip that has far to go leaves copies of itself on its way, so
that ranges in any order cost two runs; it is zlib's, as isal's cannot be copied.
"""

import bz2
import codecs
import lzma
import math
import os
import threading
import warnings
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import zstandard
from isal import isal_zlib

from exa.editor.source import UTF8_BOM, Reader, Source, changed
from exa.error import EditorError, SourceError

MAX_RATIO = 1000
#: A text is no bomb before it is so long.
HARMLESS = 64 << 20
LARGEST_WINDOW = 1 << 27
STEP = 1 << 18
#: A block of four bytes may stand for 128 KiB, and zstandard cannot be told to stop.
ZSTD_STEP = 1 << 12
HEAD = 1 << 16
APART = 1 << 20
#: Ranges are read beyond their ends; the next one begins in what the decoder has passed already.
TAIL = 1 << 18
IDLE = 8
#: How far copies are from each other, and how many a text may have, each of some 50 KiB; and how many texts.
COPY, COPIES, COPIED = 4 << 20, 512, 4

MAGIC = {b"\x1f\x8b\x08": "gzip", b"BZh": "bz2", b"\xfd7zXZ\x00": "xz", b"\x28\xb5\x2f\xfd": "zstd"}
NEW: dict[str, Callable[[], Any]] = {
    "gzip": lambda: isal_zlib.decompressobj(31),
    "bz2": bz2.BZ2Decompressor,
    "xz": lambda: lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=1 << 28),
    "zstd": lambda: zstandard.ZstdDecompressor(max_window_size=LARGEST_WINDOW).decompressobj(),
}
BROKEN: tuple[Any, ...] = (OSError, EOFError, zlib.error, isal_zlib.error, lzma.LZMAError, zstandard.ZstdError)
BOMS = {
    b"\xff\xfe\x00\x00": "utf-32-le",
    b"\x00\x00\xfe\xff": "utf-32-be",
    b"\xff\xfe": "utf-16-le",
    b"\xfe\xff": "utf-16-be",
}
#: Encodings that ask for a byte order mark, as what a text without one is taken for.
UNMARKED = {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}


def _invalid(error: UnicodeError) -> tuple[str, int]:
    """Bytes that mean nothing become bytes that no UTF-8 has, so that their record is a reject."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(chr(0xDC00 + byte) for byte in error.object[error.start : error.end]), error.end


codecs.register_error("exa-invalid", _invalid)


@dataclass(frozen=True)
class DecodedSource(Source):
    """The text in another source; its size and offsets are those of the text as UTF-8."""

    raw: Source = field(kw_only=True)
    codec: str = ""
    "gzip, bz2, xz, zstd, or an encoding that Python knows."

    def open(self) -> "Reader":
        return DecodedReader(self)

    def check(self) -> None:
        self.raw.check()


@dataclass
class _Known:
    """What running through a text has told."""

    head: bytes
    starts: list[tuple[int, int]]
    "Where a decoder can begin: in the raw source, and in the text."


@dataclass
class _Copy:
    """A decoder of gzip as it was in the middle of a member."""

    position: int
    packed: int
    object: Any


_copies: dict[tuple[str, str, str], dict[int, _Copy]] = {}
_known: dict[tuple[str, str, str], _Known] = {}
_idle: list[tuple[tuple[str, str, str], "Decoder"]] = []
_lock = threading.Lock()


def decoded(
    source: Source, encoding: str = "utf-8", max_ratio: float = MAX_RATIO, compression: str | None = "infer"
) -> Source:
    """The text in a source: itself, unless its first bytes say that it is compressed or no UTF-8, or `encoding` does.

    What cannot be decoded to its end gets a `problem`. Without `compression`, compressed bytes are taken as they are.
    Raises `EditorError` for an encoding or a compression that there is not.
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
        for magic, codec in MAGIC.items() if compression else ():
            if head.startswith(magic):
                source = _run_through(source, codec, max_ratio)
                head = source.head(8)
        bom = next((name for mark, name in BOMS.items() if head.startswith(mark)), "")
        plain = declared in ("utf-8", "utf-8-sig", "ascii") or head.startswith(UTF8_BOM)
        if bom or not plain:
            source = _run_through(source, bom or declared, max_ratio)
    except SourceError as error:
        return Source(source.path, 0, source.identity, options=source.options, problem=str(error.strerror))
    return source


def source_at(path: str | os.PathLike[str], storage_options: dict[str, Any] | None = None, **how: Any) -> Source:
    """The text at a path or URL, decoded as `decoded` is told; a `SourceError` says why it cannot be read."""
    source = decoded(Source.of(path, storage_options), **how)
    if source.problem:
        raise SourceError(source.problem, source.name)
    return source


def again(source: Source) -> Source:
    """The same source, as what it is now."""
    if isinstance(source, DecodedSource):
        return _run_through(again(source.raw), source.codec, math.inf)
    return Source.of(source.path)


def recoded(source: Source, encoding: str) -> Source:
    """The UTF-8 text of a source that is known to be in another encoding, a string among them."""
    return source if encoding == "utf-8" else _run_through(source, encoding, MAX_RATIO)


def _run_through(raw: Source, codec: str, max_ratio: float) -> DecodedSource:
    """The text in a source, from its first byte to its last."""
    found = DecodedSource(raw.path, 1 << 62, raw.identity, options=raw.options, raw=raw, codec=codec)
    known = _Known(b"", [(0, 0)])
    if codec == "zstd" and not zstandard.get_frame_parameters(raw.head(32)).has_checksum:
        warnings.warn(f"{raw.name}: zstd without checksums: a flipped bit in it may not be seen", stacklevel=2)
    buffer = np.empty(1 << 20, np.uint8)
    decoder = Decoder(found, 0, 0, known.starts)
    try:
        while n := decoder.read_into(buffer):
            if len(known.head) < HEAD:
                known.head += buffer[: min(n, HEAD - len(known.head))].tobytes()
            if decoder.position > max(HARMLESS, max_ratio * decoder.consumed):
                raise SourceError(
                    f"is more than {max_ratio:g} times as long as it is compressed; max_ratio= allows more", raw.name
                )
        decoder.raw.check()
    finally:
        decoder.close()
    if len(_known) > 10_000:
        _known.clear()
    _known[_key(found)] = known
    return DecodedSource(raw.path, decoder.position, raw.identity, options=raw.options, raw=raw, codec=codec)


def _key(source: DecodedSource) -> tuple[str, str, str]:
    return source.path, source.identity, source.codec


class Decoder:
    """Decodes a source from one of its starts on."""

    def __init__(
        self, source: DecodedSource, packed: int, position: int, starts: list[tuple[int, int]] | None = None
    ) -> None:
        self.position, self.consumed = position, packed
        self.tail = b""
        "The last of what was read."
        self._name, self._codec, self._size = source.raw.name, source.codec, source.raw.size
        self._starts = starts
        self._out, self._at, self._made = b"", 0, position
        self._data = b""
        self._step = np.empty(ZSTD_STEP if source.codec == "zstd" else STEP, np.uint8)
        self._object: Any = None
        self._text: Any = None
        if source.codec not in NEW:
            self._text = codecs.getincrementaldecoder(source.codec)("exa-invalid")
        self._copies: dict[int, _Copy] | None = None
        self._apart = max(COPY, source.size // COPIES)
        self.raw = source.raw.open()

    def leave_copies(self, copies: dict[int, _Copy], copy: _Copy | None) -> None:
        """Leave copies of this decoder, which has not begun yet, on its way; and begin as `copy` does."""
        self._copies = copies
        if copy is not None:
            self._object = copy.object.copy()

    def close(self) -> None:
        self.raw.close()

    def read_into(self, buffer: np.ndarray) -> int:
        """Fill the buffer with what comes next; less than its length is the end."""
        done = 0
        while done < len(buffer):
            if self._at == len(self._out):
                try:
                    more = self._more()
                except BROKEN as error:
                    if isinstance(error, SourceError):
                        raise
                    reason = f"damaged: {error} (near byte {self.consumed} of the {self._codec} stream)"
                    raise SourceError(reason, self._name) from error
                if more is None:
                    break
                self._out, self._at = more, 0
                self._made += len(more)
                if self._copies is not None and self._object and self._made // self._apart not in self._copies:
                    copy = _Copy(self._made, self.consumed - len(self._data), self._object.copy())
                    self._copies[self._made // self._apart] = copy
                continue
            n = min(len(buffer) - done, len(self._out) - self._at)
            buffer[done : done + n] = np.frombuffer(self._out, np.uint8, n, self._at)
            done, self._at = done + n, self._at + n
        self.position += done
        self.tail = (self.tail + buffer[max(done - TAIL, 0) : done].tobytes())[-TAIL:]
        return done

    def reaches(self, offset: int) -> bool:
        """Whether it can read from there without beginning anew."""
        return self.position - len(self.tail) <= offset

    def _fetch(self) -> bytes:
        n = self.raw.read_into(self._step[: max(min(len(self._step), self._size - self.consumed), 0)], self.consumed)
        self.consumed += n
        return self._step[:n].tobytes()

    def _more(self) -> bytes | None:
        """The next piece of the text; None at its end."""
        if self._text is not None:
            data = self._fetch()
            text = self._text.decode(data, not data)
            return text.encode("utf-8", "surrogatepass") if data or text else None
        if self._object is None:
            return b"" if self._next_member() else None
        limited = self._codec != "zstd"
        if not self._data and getattr(self._object, "needs_input", True):
            self._data = self._fetch()
        given = len(self._data)
        out: bytes = self._object.decompress(self._data, STEP) if limited else self._object.decompress(self._data)
        self._data = getattr(self._object, "unconsumed_tail", b"")
        if self._object.eof:
            self._data = self._object.unused_data
            self._object = None
        elif not (given or out):
            raise SourceError(f"cut: the {self._codec} stream does not end by byte {self.consumed}", self._name)
        return out

    def _next_member(self) -> bool:
        """Begin with what follows the end of a member; whether anything does."""
        while len(self._data) < 6 and (more := self._fetch()):
            self._data += more
        start = self.consumed - len(self._data)
        if self._codec == "xz":  # streams may be padded
            self._data = self._data.lstrip(b"\0")
        if not self._data:
            return self._codec == "xz" and self.consumed < self._size
        skippable = self._codec == "zstd" and self._data[1:4] == b"\x2a\x4d\x18" and self._data[0] >> 4 == 5
        if not skippable and not any(self._data.startswith(m) for m, codec in MAGIC.items() if codec == self._codec):
            raise SourceError(f"what follows byte {start} is no {self._codec}: cut it off, or mend it", self._name)
        if self._starts is not None and self._made - self._starts[-1][1] >= APART:
            self._starts.append((self.consumed - len(self._data), self._made))
        self._object = NEW[self._codec]() if self._copies is None else zlib.decompressobj(31)
        return True


class DecodedReader(Reader):
    """Reads a text at any place, with the decoder that is nearest before it."""

    def __init__(self, source: DecodedSource) -> None:
        self._source, self._key = source, _key(source)
        self._decoder: Decoder | None = None

    def close(self) -> None:
        """Leave the decoder to whoever reads on from there."""
        decoder, self._decoder = self._decoder, None
        if decoder is not None:
            with _lock:
                _idle.append((self._key, decoder))
                old = [_idle.pop(0)[1]] if len(_idle) > IDLE else []
            for each in old:
                each.close()

    def check(self) -> None:
        if self._decoder is not None:
            self._decoder.raw.check()

    def read_into(self, buffer: np.ndarray, offset: int) -> int:
        size = max(min(len(buffer), self._source.size - offset), 0)
        known = _known.get(self._key)
        if known is not None and offset + size <= len(known.head):
            buffer[:size] = np.frombuffer(known.head, np.uint8, size, offset)
            return size
        if size == 0:
            return 0
        decoder = self._at(offset, known.starts if known else [(0, 0)])
        while decoder.position < offset:
            if not decoder.read_into(np.empty(min(offset - decoder.position, 1 << 20), np.uint8)):
                raise changed(self._source)
        again = decoder.tail[len(decoder.tail) - (decoder.position - offset) :][:size]
        buffer[: len(again)] = np.frombuffer(again, np.uint8)
        return len(again) + decoder.read_into(buffer[len(again) : size])

    def _at(self, offset: int, starts: list[tuple[int, int]]) -> Decoder:
        """The decoder to read on with: this reader's own, one that is idle, or a new one, whichever is nearest."""
        packed, nearest = max((start for start in starts if start[1] <= offset), key=lambda start: start[1])
        left = list(_copies.get(self._key, {}).values())
        copy = max((c for c in left if nearest < c.position <= offset), key=lambda c: c.position, default=None)
        if copy is not None:
            packed, nearest = copy.packed, copy.position
        if self._decoder is not None and nearest <= self._decoder.position and self._decoder.reaches(offset):
            return self._decoder
        self.close()
        with _lock:
            idle = [
                (decoder.position, place)
                for place, (key, decoder) in enumerate(_idle)
                if key == self._key and nearest <= decoder.position and decoder.reaches(offset)
            ]
            if idle:
                self._decoder = _idle.pop(max(idle)[1])[1]
                return self._decoder
        self._decoder = Decoder(self._source, packed, nearest)
        # In order isal is faster; a range that is asked for first and is far behind says that the order is another.
        far = offset - nearest > max(COPY, self._source.size // 2)
        if self._source.codec == "gzip" and (copy is not None or far):
            with _lock:
                if self._key not in _copies and len(_copies) >= COPIED:
                    del _copies[next(iter(_copies))]
                copies = _copies.setdefault(self._key, {})
            self._decoder.leave_copies(copies, copy)
        return self._decoder
