"""What is sent to workers of a unit: which files it has, they read in the listing of the job, which is in the store.

The scheduler keeps the last thousand messages to each worker. So what it holds would grow with the number of files if
messages named them.
"""

import io
import os
import pickle
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import cloudpickle

from exa.editor.planning.plan import Piece, Unit
from exa.editor.sources.columns import Sources
from exa.editor.sources.decoding import DecodedSource
from exa.editor.sources.source import Source, is_remote
from exa.error import StoreCorrupt
from exa.store import Store

#: Of so many files or more it is worth to have a worker look into the listing.
MANY = 16
Options = tuple[tuple[str, Any], ...]


@dataclass(frozen=True)
class Listed:
    """The files of a job that are listed in its store under some numbers; all are opened with the same options.

    >>> Listed(store, name, range(100_000)).short(unit)                        # doctest: +SKIP
    """

    store: Store
    listing: str
    numbers: range
    options: Options = ()
    folder: str = field(default_factory=os.getcwd)
    "What relative paths are meant in."

    def short(self, item: Any) -> Any:
        """What is pickled in the place of an item, and becomes one like it where it is loaded."""
        return _Short(self, item) if isinstance(item, Unit) and len(item.pieces) >= MANY else item

    def told(self, piece: Piece) -> tuple[Any, ...] | None:
        """What is to be said of a whole file that is as it is listed, beside that; None of any other piece."""
        source, raw, how = piece.source, piece.source, (piece.source.size, "", 0.0)
        if type(source) is DecodedSource:
            raw, how = source.raw, (source.size, source.codec, source.max_ratio)
        listed = Source(raw.name, raw.size, raw.identity, options=self.options)
        same = piece == Piece(piece.file, made_of(listed, how), 0, source.size, piece.marks, parts=piece.parts)
        return (piece.file, piece.marks, piece.parts, how) if same and piece.file in self.numbers else None

    def sources(self, numbers: range) -> dict[int, Source]:
        """The files of some numbers, as they are to be opened here."""
        rows = self.store.listing(self.listing, numbers)
        return dict(zip(rows["file"].to_pylist(), map(self._source, Sources(rows)), strict=True))

    def _source(self, told: Source) -> Source:
        folder = "" if is_remote(told.path) or os.path.isabs(told.path) else self.folder
        return replace(told, options=self.options, folder=folder)


def made_of(raw: Source, how: tuple[int, str, float]) -> Source:
    """What is read of a listed file: the text of so many bytes, which is what it holds or what a codec makes of that.

    Of one that is whole and gone by now the plan knows how long its text was, and not by which codec (`as_read`).
    """
    size, codec, max_ratio = how
    if not codec:
        return replace(raw, size=size)
    return DecodedSource(raw.path, size, raw.identity, options=raw.options, raw=raw, codec=codec, max_ratio=max_ratio)


@dataclass
class _Short:
    listed: Listed
    item: Any

    def __reduce__(self) -> tuple[Any, ...]:
        sink = io.BytesIO()
        pickler = _Pickler(sink, self.listed)
        pickler.dump(self.item)
        return _load, (self.listed, pickler.files, pickler.sum, sink.getvalue())


class _Pickler(cloudpickle.Pickler):
    """Leaves out which files are meant; of them it keeps the numbers, from and to, and a checksum."""

    def __init__(self, sink: io.BytesIO, listed: Listed) -> None:
        super().__init__(sink)
        self.files, self.sum, self._listed = range(0), 0, listed

    def persistent_id(self, value: Any) -> tuple[Any, ...] | None:
        told = self._listed.told(value) if type(value) is Piece else None
        if told is not None:
            self.files = range(self.files.start if self.files else value.file, value.file + 1)
            self.sum = _added(self.sum, value)
        return told


class _Unpickler(pickle.Unpickler):
    def __init__(self, data: bytes, sources: Mapping[int, Source]) -> None:
        super().__init__(io.BytesIO(data))
        self.sum, self._sources = 0, sources

    def persistent_load(self, told: tuple[Any, ...]) -> Piece:
        file, marks, parts, how = told
        source = made_of(self._sources[file], how)
        piece = Piece(file, source, 0, source.size, marks, parts=parts)
        self.sum = _added(self.sum, piece)
        return piece


def _added(known: int, piece: Piece) -> int:
    source = piece.source
    return zlib.crc32(f"{piece.file} {source.size} {source.identity} {source.path}\n".encode(), known)


def _load(listed: Listed, files: range, known: int, data: bytes) -> Any:
    unpickler = _Unpickler(data, listed.sources(files))
    item = unpickler.load()
    if unpickler.sum != known:
        raise StoreCorrupt(f"has other files under {files.start} to {files.stop - 1} than were sent", listed.store.path)
    return item
