"""Recoding: the way back of a text that was decoded (`exa.editor.sources.decoding`), a piece at a time."""

import bz2
import codecs
import lzma
import os
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any

import zstandard
from isal import isal_zlib

from exa.editor.editing.writing import Bytes
from exa.editor.sources.decoder import NEW
from exa.editor.sources.decoding import DecodedSource
from exa.editor.sources.source import Source
from exa.error import SourceError

COMPRESSORS: dict[str, Callable[[], Any]] = {
    "gzip": lambda: isal_zlib.compressobj(isal_zlib.ISAL_BEST_COMPRESSION, isal_zlib.DEFLATED, 31),
    "bz2": bz2.BZ2Compressor,
    "xz": lzma.LZMACompressor,
    "zstd": lambda: zstandard.ZstdCompressor(write_checksum=True).compressobj(),
}
ENDINGS = {".gz": "gzip", ".bz2": "bz2", ".xz": "xz", ".zst": "zstd"}
#: Bytes that were not of the encoding, as `exa.editor.sources.decoding` lets them stand in the text.
INVALID = re.compile("([\udc00-\udcff]+)")


def recoded(parts: Iterable[Bytes], source: Source, path: str) -> Iterator[Bytes]:
    """UTF-8 text in the encoding and compression of its source.

    Under another name the compression is what the ending of the name says, unless it is that of the source's name.
    Raises `SourceError` for a letter that the encoding has not.
    """
    through = []
    while isinstance(source, DecodedSource):
        through.append(source.codec)
        source = source.raw
    for encoding in through:
        if encoding not in NEW:
            parts = _encoded(parts, encoding, path)
    ending = os.path.splitext(path)[1]
    if ending == os.path.splitext(source.path)[1]:
        compression = next((codec for codec in through if codec in NEW), None)
    else:
        compression = ENDINGS.get(ending)
    return iter(parts) if compression is None else _compressed(parts, COMPRESSORS[compression]())


def _compressed(parts: Iterable[Bytes], compressor: Any) -> Iterator[bytes]:
    for part in parts:
        if packed := compressor.compress(part):
            yield packed
    yield compressor.flush()


def _encoded(parts: Iterable[Bytes], encoding: str, path: str) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder("utf-8")("exa-again")
    rest = b""
    for part in chain(parts, (None,)):
        data = rest + (part or b"")
        # a byte that meant nothing is three bytes here, the first of which is this one
        cut = data.rfind(b"\xed", max(len(data) - 2, 0)) if part is not None else -1
        data, rest = (data, b"") if cut < 0 else (data[:cut], data[cut:])
        for number, some in enumerate(INVALID.split(decoder.decode(data, part is None))):
            if number % 2:
                yield bytes(ord(letter) - 0xDC00 for letter in some)
                continue
            try:
                yield some.encode(encoding)
            except UnicodeEncodeError as error:
                letter = some[error.start]
                raise SourceError(f"cannot be written: {letter!r} is not in its encoding, {encoding}", path) from error


def _again(error: UnicodeError) -> tuple[str, int]:
    """What `exa-invalid` has put in a text, and bytes that are no UTF-8 by themselves."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    put = error.object[error.start : error.start + 3]
    try:
        return put.decode("utf-8", "surrogatepass"), error.start + len(put)
    except UnicodeDecodeError:
        return chr(0xDC00 + put[0]), error.start + 1


codecs.register_error("exa-again", _again)
