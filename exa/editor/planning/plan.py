"""The plan: which task reads what.

Files are cut into ranges of about `chunk` bytes, and small files are put together until they fill one. Where the
records of a track begin is found by a scan, in parallel: each range is walked from a guess, and the guesses are then
checked in order. Where the range before ended elsewhere than the guess, the range is walked again from there. So the
plan is the same for every cut, and each range can be read by itself.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property, partial
from hashlib import blake2b
from itertools import chain
from typing import Any

from exa.editor.grammar.track import LinesTrack, ObjectsTrack, RecordTrack, Track
from exa.editor.readers.far import Part
from exa.editor.readers.lines import pass_header, splits
from exa.editor.readers.objects import ObjectsReader
from exa.editor.readers.reading import START, Mark, Reject, Result, Window, read_range
from exa.editor.readers.records import RecordReader
from exa.editor.readers.rows import rows_between, text_start
from exa.editor.readers.selection import EVERYTHING
from exa.editor.readers.widening import Kinds
from exa.editor.sources.source import Source
from exa.error import SourceError
from exa.schedule.stream import Outcome, in_order

CHUNK = 64 << 20
MOST_FILES = 2000


@dataclass(frozen=True)
class Piece:
    """A range of one source."""

    file: int
    "The source's number."
    source: Source
    start: int
    stop: int
    marks: dict[str, Mark] = field(default_factory=dict, hash=False)
    "By track: where the range's own records begin; a track that is missing begins with the range's first line."
    problem: str = ""
    "Why the source cannot be read; the piece is then one reject."
    parts: dict[str, Part] = field(default_factory=dict, hash=False)
    "By track: what the range holds of a record that began in an earlier one."

    @property
    def whole(self) -> bool:
        return self.start == 0 and self.stop >= self.source.size

    def takes_back(self, file: int) -> bool:
        """Whether it says that a source is damaged of which there were ranges already, those of `file`."""
        return bool(self.problem) and self.file == file


@dataclass
class TrackScan:
    """What a walk over a range found of one track."""

    found: int | None
    "Where the walk came into step; None if it never did."
    end: int
    lines: int
    records: int
    rows: dict[str, int] = field(default_factory=dict)
    "By table of counted rows, or of records inside records: how many."
    headers: dict[str, list[str]] = field(default_factory=dict)
    "By table whose columns the text says: the templates of its rows."
    present: dict[str, list[str]] = field(default_factory=dict)
    "By table: the optional columns that have a value."
    problem: str = ""
    "Why the source could not be read."
    parts: list[Part] = field(default_factory=list)
    "What the ranges behind this one hold of its last record."


Scans = list[dict[str, TrackScan]]


def scans_to_json(scans: Scans) -> list[dict[str, Any]]:
    """The scans of a unit as what JSON can hold; `scans_of_json` takes them back."""
    return [{track: asdict(scan) for track, scan in piece.items()} for piece in scans]


def scans_of_json(kept: list[dict[str, Any]]) -> Scans:
    """The scans that `scans_to_json` has put away."""
    return [
        {
            track: TrackScan(**{**scan, "parts": [Part(*part) for part in scan.get("parts", [])]})
            for track, scan in piece.items()
        }
        for piece in kept
    ]


@dataclass(frozen=True)
class Unit:
    """The work of one task: a range of a big file, or many small files."""

    order: int
    pieces: tuple[Piece, ...]
    bases: dict[str, int] = field(default_factory=dict, hash=False)
    "By record track: how many of its records earlier sources hold; by one inside others: how many come before."
    slots: dict[str, tuple[int, int]] = field(default_factory=dict, hash=False)
    "By table of counted rows or records: the numbers of its rows, from and to; a reject leaves its number out."
    scans: Scans = field(default_factory=list, hash=False, compare=False)
    "By piece and track: what the scan found."
    kinds: Kinds = frozenset()
    "The columns, as (table, column, kind), whose guessed kind did not hold, and those that they are read as."

    @property
    def bytes(self) -> int:
        return sum(piece.stop - piece.start for piece in self.pieces)

    def read_as(self, kinds: Iterable[tuple[str, str, str]]) -> "Unit":
        """The unit, with some columns read as these kinds."""
        known = {(table, column): kind for table, column, kind in (*self.kinds, *kinds)}
        return replace(self, kinds=frozenset((*column, kind) for column, kind in known.items()))

    def to_json(self) -> dict[str, Any]:
        """What the unit reads, as what JSON can hold: a run of whole files, or a range of one; see `of_json`."""
        first = self.pieces[0]
        problems = {str(piece.file): piece.problem for piece in self.pieces if piece.problem}
        kinds = sorted(map(list, self.kinds))
        kept = {"order": self.order, "file": first.file, "problems": problems, "kinds": kinds}
        if all(piece.whole for piece in self.pieces):
            return kept | {"files": len(self.pieces)}
        return kept | {"start": first.start, "stop": first.stop, "marks": first.marks, "parts": first.parts}

    @classmethod
    def of_json(cls, kept: Mapping[str, Any], source: Callable[[int], Source]) -> "Unit":
        """The unit that `to_json` has described; `source` knows the sources by number."""
        number, order = kept["file"], kept["order"]
        kinds: Kinds = frozenset((table, column, kind) for table, column, kind in kept["kinds"])
        if "files" not in kept:
            marks = {track: Mark(*mark) for track, mark in kept["marks"].items()}
            parts = {track: Part(*part) for track, part in kept.get("parts", {}).items()}
            piece = Piece(number, source(number), kept["start"], kept["stop"], marks, parts=parts)
            return cls(order, (piece,), kinds=kinds)
        problems = {int(file): problem for file, problem in kept["problems"].items()}
        numbers = range(number, number + kept["files"])
        sources = {n: Source("", 0, "", problem=problems[n]) if n in problems else source(n) for n in numbers}
        return cls(order, tuple(Piece(n, s, 0, s.size, problem=s.problem) for n, s in sources.items()), kinds=kinds)

    def __dask_tokenize__(self) -> str:
        # dask's own way through the fields takes half a millisecond for a piece, and it goes there three times
        return self._token

    @cached_property
    def _token(self) -> str:
        facts = [
            (p.file, p.source.path, p.source.identity, p.start, p.stop, p.marks, p.parts, p.problem)
            for p in self.pieces
        ]
        return blake2b(
            repr((self.order, facts, self.bases, self.slots, sorted(self.kinds))).encode(), digest_size=16
        ).hexdigest()


def cut(
    sources: Iterable[Source], chunk: int = CHUNK, first_file: int = 0, whole: bool = False, ahead: int = 1
) -> Iterator[Unit]:
    """Units over sources, before anything of them is read; with `whole` no file is cut.

    A compressed text is decoded as far as the next unit is asked for; the last `ahead` units are held in memory.
    """
    order = 0
    batch: list[Piece] = []
    filled = 0
    for number, source in enumerate(sources, first_file):
        pieces = _pieces(number, source, chunk, whole, ahead)
        first = next(pieces)
        if batch and (filled + first.source.size > chunk or len(batch) >= MOST_FILES):
            yield Unit(order, tuple(batch))
            order, batch, filled = order + 1, [], 0
        if first.whole:
            batch.append(first)
            filled += first.source.size
            continue
        for piece in chain((first,), pieces):
            yield Unit(order, (piece,))
            order += 1
    if batch:
        yield Unit(order, tuple(batch))


def _pieces(number: int, source: Source, chunk: int, whole: bool, ahead: int) -> Iterator[Piece]:
    """The ranges of a source, at least one. Where it is damaged behind them, the last takes them back."""
    try:
        if whole:
            source = source.measured()
        ranges = source.ranges(max(source.size, 1) if whole else chunk, ahead)
        start, stop, known = next(ranges, (0, source.size, source))
        yield Piece(number, known, start, stop, problem=source.problem)
        for start, stop, known in ranges:
            yield Piece(number, known, start, stop)
    except SourceError as error:
        problem = str(error.strerror)
        bad = Source(source.path, 0, source.identity, options=source.options, problem=problem)
        yield Piece(number, bad, 0, 0, problem=problem)


def independent(tracks: Sequence[Track], longest: int, chunk: int) -> bool:
    """Whether no scan is needed, since each source is read whole and its lines are not numbered across sources."""
    return all(isinstance(t, LinesTrack) for t in tracks) and longest <= chunk


def cut_tails(tails: Iterable[Piece], chunk: int, order: int) -> Iterator[Unit]:
    """Units over ranges at the ends of sources, which may be known to begin at marks; the first has number `order`."""
    for tail in tails:
        for start in range(tail.start, tail.stop, chunk):
            marks = tail.marks if start == tail.start else {}
            yield Unit(order, (Piece(tail.file, tail.source, start, min(start + chunk, tail.stop), marks),))
            order += 1


class LineCounter:
    """Counts the lines of a range, up to the end of its last row."""

    def __init__(self, track: LinesTrack) -> None:
        self.done, self.position, self.lines = False, 0, 0
        self.found = self.finds = 0
        self._track, self._quoted = track, track.quoted

    def start(self, offset: int, mark: Mark | None) -> None:
        self.done, self.position, self.lines, self.finds = False, offset, 0, 0
        self.found = offset

    def feed(self, window: Window) -> None:
        start = self.position - window.base
        if self.position == 0:
            start = text_start(window)
            if self._track.comment and self._track.header:
                passed = pass_header(self._track, window, start)
                if passed is None:
                    return
                start, self.lines = passed
                self.position = start
        stop, count = rows_between(window, start, self._quoted)
        if start < stop:
            self.lines += count
            if self._track.split:
                self.finds += len(splits(window, start, stop, self._track.split))
            self.position = window.base + stop
        self.done = window.final or self.position >= window.base + window.limit

    def leave_out(self, window: Window, stop: int, reject: Reject | None) -> None:
        self.lines, self.position = self.lines + 1, stop
        self.done = stop >= window.base + window.limit


def scan_piece(piece: Piece, tracks: tuple[Track, ...], marks: dict[str, Mark | None]) -> dict[str, TrackScan]:
    """Walk a range, each track from its mark or, where that is None, from a guess."""
    readers: list[Any] = []
    for track in tracks:
        reader: RecordReader | ObjectsReader | LineCounter
        if isinstance(track, RecordTrack):
            reader = RecordReader(track, rows=False)
        elif isinstance(track, ObjectsTrack):
            reader = ObjectsReader(track, EVERYTHING, Result())
        else:
            reader = LineCounter(track)
        readers.append((track, reader, marks.get(track.name)))
    read_range(piece.source, [(reader, mark) for _, reader, mark in readers], piece.start, piece.stop)
    scans = {}
    for track, reader, mark in readers:
        if isinstance(reader, RecordReader):
            before = mark.line if mark else reader.passed
            scans[track.name] = TrackScan(
                reader.found, reader.position, reader.line - before, reader.records, reader.promised(),
                reader.headers(), reader.present(), parts=reader.parts,
            )  # fmt: skip
        elif isinstance(reader, ObjectsReader):
            lines = reader.line - (mark.line if mark else 0)
            seen = {track.name: [reader.scan()]}
            scans[track.name] = TrackScan(reader.found, reader.position, lines, 0, reader.row_counts(), seen)
        else:
            scans[track.name] = TrackScan(reader.found, reader.position, reader.lines, reader.finds)
    return scans


def scan_unit(unit: Unit, tracks: tuple[Track, ...], known: Callable[[Unit], Scans | None] | None = None) -> Scans:
    """The scans of a unit's pieces, each from a guess unless it is the beginning of its source.

    `known` may know them from an earlier run.
    """
    if known is not None and (scans := known(unit)) is not None:
        return scans
    starts: dict[str, Mark | None] = {track.name: START for track in tracks}
    guesses: dict[str, Mark | None] = dict.fromkeys(starts)
    return [_scan(piece, tracks, starts if piece.start == 0 else guesses | dict(piece.marks)) for piece in unit.pieces]


def _scan(piece: Piece, tracks: tuple[Track, ...], marks: dict[str, Mark | None]) -> dict[str, TrackScan]:
    try:
        return scan_piece(piece, tracks, marks)
    except SourceError as error:
        return {track.name: TrackScan(None, piece.stop, 0, 0, problem=str(error.strerror)) for track in tracks}


@dataclass
class Found:
    """What the scans found so far of the columns that a text itself decides."""

    headers: dict[str, list[str]] = field(default_factory=dict)
    present: dict[str, list[str]] = field(default_factory=dict)

    def note(self, scan: TrackScan) -> None:
        for kept, new in ((self.headers, scan.headers), (self.present, scan.present)):
            for table, found in new.items():
                known = kept.setdefault(table, [])
                known += [one for one in found if one not in known]


def settle(
    units: Iterable[Unit],
    tracks: tuple[Track, ...],
    stream: Callable[..., Iterator[Outcome]],
    bases: dict[str, int] | None = None,
    found: Found | None = None,
    known: Callable[[Unit], Scans | None] | None = None,
) -> Iterator[Unit]:
    """Units with known marks and numbers, in order, a window of scans ahead of the one that is asked for.

    `stream` runs the scans (see `exa.schedule.stream`); `bases` says how many records of each track there are before.
    What cannot be read from somewhere on is a `problem` of the pieces from there on. Raises what else a scan raised.
    """
    running = dict(bases or {})
    slots = dict(running)
    inner = [one.name for track in tracks if isinstance(track, RecordTrack) for one in track.family if one is not track]
    ahead: dict[str, Mark] = {}
    parts: dict[str, list[Part]] = {}
    problem = ""
    begun: tuple[int, dict[str, int], dict[str, int]] = -1, {}, {}
    outcomes = in_order(stream(partial(scan_unit, tracks=tracks, known=known), units), lambda unit: unit.order)
    for outcome in outcomes:
        if outcome.error is not None:
            raise outcome.error
        unit: Unit = outcome.item
        if unit.pieces[0].takes_back(begun[0]):
            running, slots = begun[1:]
        before = dict(running) | {name: slots.get(name, 0) for name in inner}
        pieces, settled = [], []
        ranges = {name: [at, at] for name, at in slots.items()}
        for piece, scans in zip(unit.pieces, outcome.result, strict=True):
            if piece.start == 0:
                begun = piece.file, dict(running), dict(slots)
                ahead, parts = {track.name: START for track in tracks}, {}
                problem = ""
            elif piece.marks:
                ahead, parts, problem = dict(piece.marks), {}, ""
            marks = dict(ahead)
            mine = {name: waiting.pop(0) for name, waiting in parts.items() if waiting}
            settled.append(scans)
            for track in tracks:
                mark, scan = marks[track.name], scans[track.name]
                scan = scans[track.name] = _checked(piece, track, mark, scan) if not problem else scan
                problem = problem or scan.problem
                if found is not None:
                    found.note(scan)
                ahead[track.name] = Mark(scan.end, mark.line + scan.lines, mark.ordinal + scan.records)
                own = {track.name: scan.records} if isinstance(track, RecordTrack) and track.table else {}
                if scan.parts:
                    parts[track.name] = list(scan.parts)
                held = mine[track.name].rows if track.name in mine else {}
                for table, rows in (*held.items(), *scan.rows.items(), *own.items()):
                    ranges.setdefault(table, [slots.get(table, 0)] * 2)[1] += rows
                if piece.stop >= piece.source.size:
                    running[track.name] = running.get(track.name, 0) + ahead[track.name].ordinal
            pieces.append(Piece(piece.file, piece.source, piece.start, piece.stop, marks, problem, mine))
        slots |= {table: stop for table, (_, stop) in ranges.items()}
        yield Unit(unit.order, tuple(pieces), before, {table: (a, b) for table, (a, b) in ranges.items()}, settled)


def _checked(piece: Piece, track: Track, mark: Mark, scan: TrackScan) -> TrackScan:
    """The scan of a range if its guess was right, or another one from where the range before really ended."""
    if mark.offset >= piece.stop and piece.stop > piece.start:
        return TrackScan(mark.offset, mark.offset, 0, 0)
    if scan.found == mark.offset or scan.problem:
        return scan
    return _scan(piece, (track,), {track.name: mark})[track.name]
