"""Reading a unit: the pieces of one task, into one Arrow table of each kind."""

from bisect import bisect_right
from codecs import getincrementaldecoder
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, ClassVar, Protocol

import numpy as np
import pyarrow as pa

from exa.editor.grammar.track import LinesTrack, ObjectsTrack, Track
from exa.editor.planning.methods import run_method
from exa.editor.planning.plan import Piece, Unit
from exa.editor.readers.digest import Digest, hash_of
from exa.editor.readers.lines import LinesReader
from exa.editor.readers.objects import ObjectsReader
from exa.editor.readers.packed import Pack
from exa.editor.readers.reading import (
    RAW,
    START,
    WINDOW,
    Reject,
    Result,
    Step,
    Tally,
    lines_before,
    read_range,
    text_window,
)
from exa.editor.readers.records import RecordReader
from exa.editor.readers.selection import EVERYTHING, Selection
from exa.editor.readers.widening import Watch, with_kinds
from exa.editor.sources.source import Source
from exa.error import EditorError, ParseError
from exa.kernels import template as op

FILE = "file"
REJECTS = pa.schema(
    [
        ("path", pa.dictionary(pa.int32(), pa.large_string())),
        ("line", pa.int64()),
        ("offset", pa.int64()),
        ("section", pa.dictionary(pa.int32(), pa.large_string())),
        ("field", pa.dictionary(pa.int32(), pa.large_string())),
        ("reason", pa.large_string()),
        ("raw", pa.large_string()),
    ]
)
NO_REJECTS = REJECTS.empty_table()


Reader = LinesReader | ObjectsReader | RecordReader


class Format(Protocol):
    """What reading needs to know of an `Editor` class."""

    def __call__(self, source: Source, /) -> Any: ...

    def tracks(self) -> tuple[Track, ...]: ...

    def parse_methods(self) -> tuple[str, ...]: ...

    @property
    def _arrays(self) -> tuple[str, ...]: ...

    @property
    def _fields(self) -> Mapping[str, str]: ...


@dataclass(frozen=True)
class Fitted:
    """A format made for texts like one that was looked at."""

    name: str
    fitted: tuple[Track, ...]
    _arrays: ClassVar[tuple[str, ...]] = ()
    _fields: ClassVar[Mapping[str, str]] = {}

    def __call__(self, source: Source) -> Any:
        raise TypeError(f"{self.name} has no methods of its own")

    def tracks(self) -> tuple[Track, ...]:
        return self.fitted

    def parse_methods(self) -> tuple[str, ...]:
        return ()


@dataclass
class UnitResult:
    """What a unit gave: tables, rejects, and what was counted, in all and by file."""

    tables: dict[str, pa.Table]
    rejects: pa.Table
    tallies: dict[str, Tally]
    claimed: dict[int, int] = field(default_factory=dict)
    rejected: dict[int, int] = field(default_factory=dict)
    lines: dict[int, int] = field(default_factory=dict)
    ends: dict[str, list[int]] = field(default_factory=dict)
    "By table: how many rows there were after each piece."
    steps: dict[str, list[list[Step]]] = field(default_factory=dict)
    "By section of lines and piece: where each window began."
    hashes: list[str] = field(default_factory=list)
    "Of each piece's range, see `exa.editor.readers.digest`; empty where it could not be read."
    arrays: dict[str, np.ndarray] = field(default_factory=dict)
    "What methods made that make arrays."
    seen: dict[str, dict[str, str]] = field(default_factory=dict)
    "By table of objects that has rows, what was seen of each column, see `exa.editor.readers.objects`."
    gaps: dict[str, np.ndarray] = field(default_factory=dict)
    "By table of counted rows: the places, among all rows that the headers promise, of those that are rejects."

    def rows(self, name: str) -> int:
        """How many rows there are of a table or an array."""
        return self.tables[name].num_rows if name in self.tables else len(self.arrays.get(name, ()))


def read_unit(
    editor: Format,
    unit: Unit,
    wanted: Selection = EVERYTHING,
    on_error: str = "reject",
    numbered: bool = False,
    window: int = WINDOW,
    watch: Watch | None = None,
    hashed: bool = False,
) -> UnitResult:
    """Read a unit's ranges. With `numbered`, tables that have no parent get the number of each row's `file`.

    So many bytes of text as `window` says are read at once. What columns that were guessed ask for is noted in `watch`,
    where the unit is to be read anew with these; it may raise `Misfits`. With `hashed`, ranges are
    hashed as they are read.

    A piece with a problem is a reject. Raises `ParseError` for the first reject under ``on_error="raise"``, and
    `SourceError` for a source that cannot be read.
    """
    result = Result()
    tracks = [with_kinds(t, unit.kinds) for t in editor.tracks() if any(wanted.has(spec.name) for spec in t.tables)]
    readers = [_reader(track, wanted, result, unit.bases, watch) for track in tracks]
    rejects: dict[int, tuple[Source, list[Reject]]] = {}
    ranks = section_ranks(editor)

    def place(reject: Reject) -> tuple[int, int]:
        return reject.offset, ranks.get(reject.section, -1)

    out = UnitResult({}, NO_REJECTS, result.tallies, seen=result.seen)
    pieces = _Pieces(unit, tracks, readers, result, out, window, hashed)
    for piece, new in pieces:
        if new and on_error == "raise" and not (watch and watch.wider):
            raise parse_error(piece.source, min(new, key=place))
        rejects[piece.file] = piece.source, new
    for reader in readers:
        reader.finish()
        if isinstance(reader, RecordReader):
            out.gaps |= reader.gaps()
    out.tables |= result.tables
    for name in editor.parse_methods():
        if wanted.has(name):
            made = run_method(editor, unit, name, on_error == "raise")
            pieces.rows[name] = made.ends
            if name not in editor._arrays:
                out.tables[name] = made.table
            elif made.array is not None:
                out.arrays[name] = made.array
            out.tallies[name] = Tally(out.rows(name) + len(made.rejects), len(made.rejects))
            for piece, reject in made.rejects:
                rejects[piece.file][1].append(reject)
                out.rejected[piece.file] = out.rejected.get(piece.file, 0) + 1
    parents = {spec.name: spec.parent for track in tracks for spec in track.tables}
    for name, table in out.tables.items():
        if numbered and parents.get(name) is None and wanted.has(name, FILE):
            out.tables[name] = _numbered(name, table, pieces.rows.get(name, []))
    out.ends = {name: [count for _, count in counts] for name, counts in pieces.rows.items()}
    out.rejects = reject_table([(source, sorted(new, key=place)) for source, new in rejects.values()])
    return out


def section_ranks(editor: Format) -> dict[str, int]:
    """The order of the tables of an editor, in which rejects of the same place are told."""
    names = [spec.name for track in editor.tracks() for spec in track.tables]
    return {name: rank for rank, name in enumerate((*names, *editor.parse_methods()))}


@dataclass
class _Pieces:
    """The pieces of a unit on their way through its readers; iterate for the rejects of each."""

    unit: Unit
    tracks: list[Track]
    readers: list[Reader]
    result: Result
    out: UnitResult
    window: int
    hashed: bool
    rows: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    "By table: the file of each piece, and how many rows there were after it."

    def __iter__(self) -> Iterator[tuple[Piece, list[Reject]]]:
        pieces = self.unit.pieces
        only = self.readers[0] if len(self.readers) == 1 and len(pieces) > 1 else None
        header = only.header if isinstance(only, LinesReader) else None
        pack = Pack(header, self.window) if header is not None else None
        at = 0
        while at < len(pieces):
            if pack and (count := pack.fill(piece.source for piece in islice(pieces, at, None))):
                assert isinstance(only, LinesReader)
                yield from self._packed(pieces[at : at + count], pack, only)
                at += count
                continue
            yield pieces[at], self._alone(pieces[at])
            for reader in self.readers:
                for name, number in reader.row_counts().items():
                    self.rows.setdefault(name, []).append((pieces[at].file, number))
                if isinstance(reader, LinesReader):
                    self.out.steps.setdefault(reader.name, []).append(reader.steps)
            at += 1

    def _packed(self, pieces: Sequence[Piece], pack: Pack, reader: LinesReader) -> Iterator[tuple[Piece, list[Reject]]]:
        """Read small files that lie in a window together."""
        out, spans, window, before = self.out, pack.spans, pack.window, reader.row_counts()[reader.name]
        found: list[list[Reject]] = [[] for _ in pieces]
        for reject in reader.read_texts(window, spans):
            k = bisect_right(pack.starts, reject.offset) - 1
            found[k].append(reject._replace(offset=reject.offset - pack.starts[k]))
        counts, steps = self.rows.setdefault(reader.name, []), out.steps.setdefault(reader.name, [])
        lines = spans[:, [op.SPAN_LINE, op.SPAN_ROWS, op.SPAN_LINES]].tolist()
        for piece, start, new, (header, row, more) in zip(pieces, pack.starts, found, lines, strict=True):
            counts.append((piece.file, row))
            steps.append([Step(before, START)])
            out.lines[piece.file] = header + more
            out.claimed[piece.file] = header + row - before
            out.rejected[piece.file] = len(new)
            if self.hashed:
                out.hashes.append(hash_of(window.buf[start : start + piece.stop]))
            before = row
            yield piece, new

    def _alone(self, piece: Piece) -> list[Reject]:
        """Read one piece through all readers: its rejects."""
        tracks, readers, result, out = self.tracks, self.readers, self.result, self.out
        if piece.problem:
            out.claimed[piece.file], out.rejected[piece.file] = 0, 1
            out.hashes.append("")
            return [Reject(0, piece.start, "", "", piece.problem, b"")]
        digest = Digest(piece.start, piece.stop) if self.hashed else None
        known, claimed = len(result.rejects), result.claimed
        marked = [(reader, piece.marks.get(track.name)) for track, reader in zip(tracks, readers, strict=True)]
        for reader, track in zip(readers, tracks, strict=True):
            if isinstance(reader, RecordReader) and (part := piece.parts.get(track.name)):
                reader.read_part(text_window(piece.source, self.window), part)
        owned = [(reader, mark) for reader, mark in marked if mark is None or mark.offset < piece.stop]
        if owned and piece.stop > piece.start:
            read_range(piece.source, owned, piece.start, piece.stop, self.window, digest)
            out.lines[piece.file] = max(reader.line - (mark.line if mark else 0) for reader, mark in owned)
            for reader, _ in owned:
                if isinstance(reader, RecordReader):
                    reader.quote(piece.source)
                    if piece.whole:
                        reader.next_source()
        if digest is not None:
            with piece.source.open() as file:
                out.hashes.append(digest.finish(file))
        new = result.rejects[known:] = _with_lines(piece, tracks, result.rejects[known:])
        out.claimed[piece.file] = result.claimed - claimed
        out.rejected[piece.file] = len(new)
        return new


def _reader(track: Track, wanted: Selection, result: Result, bases: Mapping[str, int], watch: Watch | None) -> Reader:
    if isinstance(track, LinesTrack):
        return LinesReader(track, wanted, result, watch)
    if isinstance(track, ObjectsTrack):
        return ObjectsReader(track, wanted, result)
    return RecordReader(track, wanted, result, bases)


def _with_lines(piece: Piece, tracks: list[Track], rejects: list[Reject]) -> list[Reject]:
    """The rejects of a piece with the numbers of their lines in the source, where no mark of their track said them."""
    lost = {spec.name for track in tracks if track.name not in piece.marks for spec in track.tables}
    if piece.start == 0 or not any(reject.section in lost for reject in rejects):
        return rejects
    before = lines_before(piece.source, piece.start)
    return [r._replace(line=r.line + before) if r.section in lost else r for r in rejects]


def _numbered(name: str, table: pa.Table, counts: list[tuple[int, int]]) -> pa.Table:
    """The table with the file of each row; `counts` are the rows that there were after each file."""
    files = np.array([file for file, _ in counts], np.int64)
    if FILE in table.column_names:
        raise EditorError(f"{name}: the column {FILE!r} says from which of several files a row is; name it otherwise")
    numbers = np.repeat(files, np.diff([0, *(count for _, count in counts)]))
    return pa.table({**dict(zip(table.column_names, table.columns, strict=True)), FILE: numbers})


def parse_error(source: Source, reject: Reject) -> ParseError:
    """A reject as the error that is raised."""
    return ParseError(
        reject.reason,
        path=source.name,
        line=reject.line,
        offset=reject.offset,
        section=reject.section,
        field=reject.field,
    )


def reject_table(found: list[tuple[Source, list[Reject]]]) -> pa.Table:
    """The rows of ``_rejects``."""
    rows = [(source.name, *reject) for source, rejects in found for reject in rejects]
    if not rows:
        return NO_REJECTS
    columns = [list(column) for column in zip(*rows, strict=True)]
    columns[-1] = [as_text(raw).rstrip("\r\n") for raw in columns[-1]]
    arrays = [pa.array(column, f.type) for column, f in zip(columns, REJECTS, strict=True)]
    return pa.Table.from_arrays(arrays, schema=REJECTS)


def as_text(raw: bytes) -> str:
    """The text of a reject; one that had to be cut ends with a whole character."""
    decoder = getincrementaldecoder("utf-8")("backslashreplace")
    return decoder.decode(raw, final=len(raw) < RAW)
