"""Decoders: bytes in, the pieces of a text out, in order and checked to the end."""

import bz2
import codecs
import lzma
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import zstandard
from isal import isal_zlib

from exa.editor.sources.source import Source
from exa.error import SourceError

MAX_RATIO = 1000
#: A text is no bomb before it is so long.
HARMLESS = 64 << 20
LARGEST_WINDOW = 1 << 27
STEP = 1 << 18
#: How much comes out at once. For more, memory is asked of the system each time: a third more CPU for gzip.
PIECE = 1 << 16
#: A block of four bytes may stand for 128 KiB, and zstandard cannot be told to stop.
ZSTD_STEP = 1 << 12
APART = 1 << 20
#: How far copies are from each other, and how many a text may have, each of some 50 KiB.
COPY, COPIES = 4 << 20, 512

MAGIC = {b"\x1f\x8b\x08": "gzip", b"BZh": "bz2", b"\xfd7zXZ\x00": "xz", b"\x28\xb5\x2f\xfd": "zstd"}
NEW: dict[str, Callable[[], Any]] = {
    "gzip": lambda: isal_zlib.decompressobj(31),
    "bz2": bz2.BZ2Decompressor,
    "xz": lambda: lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=1 << 28),
    "zstd": lambda: zstandard.ZstdDecompressor(max_window_size=LARGEST_WINDOW).decompressobj(),
}
BROKEN: tuple[Any, ...] = (OSError, EOFError, zlib.error, isal_zlib.error, lzma.LZMAError, zstandard.ZstdError)


def _invalid(error: UnicodeError) -> tuple[str, int]:
    """Bytes that mean nothing become bytes that no UTF-8 has, so that their record is a reject."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(chr(0xDC00 + byte) for byte in error.object[error.start : error.end]), error.end


codecs.register_error("exa-invalid", _invalid)


@dataclass
class Copy:
    """A decoder of gzip as it was in the middle of a member."""

    position: int
    packed: int
    object: Any


class Decoder:
    """Decodes a source from one of the places on where a member begins.

    `starts` gets the places where other members begin, as they are passed: in the raw source, and in the text.
    """

    def __init__(
        self,
        raw: Source,
        codec: str,
        start: tuple[int, int] = (0, 0),
        max_ratio: float = MAX_RATIO,
        starts: list[tuple[int, int]] | None = None,
    ) -> None:
        self.consumed, self.made = start
        "How far it is in the raw source, and in the text."
        self._name, self._codec, self._size, self._max_ratio = raw.name, codec, raw.size, max_ratio
        self._starts = starts
        self._data = b""
        self._step = np.empty(ZSTD_STEP if codec == "zstd" else STEP, np.uint8)
        self._object: Any = None
        self._text = None if codec in NEW else codecs.getincrementaldecoder(codec)("exa-invalid")
        self._copies: dict[int, Copy] | None = None
        self._apart = COPY
        self._raw = raw.open()

    def leave_copies(self, copies: dict[int, Copy], apart: int, copy: Copy | None) -> None:
        """Leave copies of this decoder, which has not begun yet, on its way; and begin as `copy` does."""
        self._copies, self._apart = copies, apart
        if copy is not None:
            self._object = copy.object.copy()

    def close(self) -> None:
        self._raw.close()

    def check(self) -> None:
        """A `SourceError` if the raw source has changed since it was found."""
        self._raw.check()

    def more(self) -> bytes:
        """The next piece of the text; nothing at its end, which has then been checked."""
        piece: bytes | None = b""
        while piece == b"":
            try:
                piece = self._more()
            except BROKEN as error:
                if isinstance(error, SourceError):
                    raise
                reason = f"damaged: {error} (near byte {self.consumed} of the {self._codec} stream)"
                raise SourceError(reason, self._name) from error
        if piece is None:
            self._raw.check()
            return b""
        self.made += len(piece)
        if self.made > max(HARMLESS, self._max_ratio * self.consumed):
            raise SourceError(
                f"is more than {self._max_ratio:g} times as long as it is compressed; max_ratio= allows more",
                self._name,
            )
        if self._copies is not None and self._object and self.made // self._apart not in self._copies:
            copy = Copy(self.made, self.consumed - len(self._data), self._object.copy())
            self._copies[self.made // self._apart] = copy
        return piece

    def _fetch(self) -> bytes:
        n = self._raw.read_into(self._step[: max(min(len(self._step), self._size - self.consumed), 0)], self.consumed)
        self.consumed += n
        return self._step[:n].tobytes()

    def _more(self) -> bytes | None:
        """The next piece of the text, which may be empty; None at its end."""
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
        out: bytes = self._object.decompress(self._data, PIECE) if limited else self._object.decompress(self._data)
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
        if self._starts is not None and self.made - self._starts[-1][1] >= APART:
            self._starts.append((self.consumed - len(self._data), self.made))
        self._object = NEW[self._codec]() if self._copies is None else zlib.decompressobj(31)
        return True
