"""What became of a corpus since a store was made of it, and the least work that makes them agree again.

A file whose size, times and inode are what they were is not read, unless it was written in the moment it was looked
at. Of others the hashes of what was read are compared. A file that is the same has been touched; one that only grew is
read on from its last range; any other is read anew, and its old rows go in the commit that brings the new ones.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Any, Protocol

import numpy as np
import pyarrow as pa

from exa.editor.grammar.reasons import CUT_OFF
from exa.editor.grammar.track import LinesTrack, RecordTrack
from exa.editor.planning.plan import Piece, Unit
from exa.editor.planning.unit import Format, read_unit
from exa.editor.readers.digest import hash_range
from exa.editor.readers.reading import HEAD, eol_of
from exa.editor.sources.columns import Sources
from exa.editor.sources.decoding import decoded
from exa.editor.sources.source import Source, is_remote
from exa.error import SourceError
from exa.jobs.files import Row, Tail
from exa.jobs.known import Known
from exa.schedule.stream import Outcome

#: A file that was written so shortly before it was looked at, in nanoseconds, may be written again unseen.
RACY = 2_000_000_000
#: How far back the end of the last line is sought at once.
BACK = 1 << 16
#: Of so many files that are compared all that the store says of them is in memory.
BLOCK = 50_000
KINDS = ("new", "appended", "replaced", "truncated", "touched", "vanished", "unreadable")


class Streamed(Protocol):
    """As `exa.schedule.stream.stream`, with the workers chosen."""

    def __call__(self, function: Any, items: Iterable[Any], *, key: str) -> Iterator[Outcome]: ...


@dataclass
class Changes:
    """What is different, by kind; paths as the store knows them."""

    unchanged: int = 0
    kinds: dict[str, list[str]] = field(default_factory=lambda: {kind: [] for kind in KINDS})
    anew: list[tuple[Source, int | None]] = field(default_factory=list)
    "What is to be read from its beginning, each with the number of what it was."
    tails: list[tuple[Source, Row]] = field(default_factory=list)
    "What is to be read on from the last range."
    touched: list[Row] = field(default_factory=list)
    "Rows to put in the place of those of the same numbers."
    vanished: list[int] = field(default_factory=list)
    "The numbers of those whose rows are to go."

    @property
    def bytes(self) -> int:
        """How much is to be read."""
        tails = sum(source.size - tail_of(row).start for source, row in self.tails)
        return sum(source.size for source, _ in self.anew) + tails

    def sources(self) -> Iterator[Source]:
        """What is to be read: from its beginning, and then on from the last range."""
        return (source for source, _ in chain(self.anew, self.tails))

    def to_json(self) -> dict[str, Any]:
        return {**self.kinds, "unchanged": self.unchanged, "bytes": self.bytes}


@dataclass(frozen=True)
class Looking:
    """How to find out what became of a file; it travels to workers."""

    editor: Format
    chunk: int
    decoding: Mapping[str, Any]
    "How a file that is compressed or of another encoding is read, as `find_sources` is told."
    final: bool
    "Whether a half-written last record is to be read."
    trusting: bool
    "Whether a file that grew is taken for appended where its first and last range are what they were."

    def __call__(self, item: tuple[Source, Row | None]) -> tuple[str, Source]:
        """The kind of change, and the source as far as it is to be read."""
        source, row = item
        try:
            if row is not None and row.identity == source.identity:
                source = self.text(source)
            if source.problem:
                return "unreadable", source
            source = source.measured()
            kind = "new" if row is None else self._compared(source, row)
            if kind == "touched" or self.final:  # as it was read, though its last line may have no end
                return kind, source
            source = self.settled(source)
            if row is not None and kind == "appended" and source.size <= row.size:
                kind = "touched" if source.size == row.size else "replaced"
            return kind, source
        except SourceError as error:
            return "unreadable", replace(source, problem=str(error.strerror))

    def text(self, source: Source) -> Source:
        """The text in a file; those that are as they were are found without looking into them, see `find_corpus`."""
        return decoded(source, **self.decoding) if type(source) is Source else source

    def _compared(self, source: Source, row: Row) -> str:
        if source.size < row.size:
            return "truncated"
        ends = [stop for stop, _ in row.blocks]
        if (ends[-1] if ends else 0) != row.size or not all(digest for _, digest in row.blocks):
            return "replaced"
        known = [(start, *block) for start, block in zip([0, *ends[:-1]], row.blocks, strict=True)] if ends else []
        if self.trusting and source.size > row.size:
            known = [*known[:1], *known[1:][-1:]]
        if any(hash_range(source, start, stop) != digest for start, stop, digest in known):
            return "replaced"
        return "appended" if source.size > row.size else "touched"

    def settled(self, source: Source) -> Source:
        """The source without a last line that has no end, and without a last record that lacks lines."""
        if type(source) is not Source or source.text is not None or self.editor.parse_methods() or not source.size:
            return source
        source = replace(source, size=last_line_end(source), growing=True)
        if not any(isinstance(track, RecordTrack) for track in self.editor.tracks()):
            return source
        start = max(0, source.size - self.chunk)
        read = read_unit(self.editor, Unit(0, (Piece(0, source, start, source.size),)))
        cut = [row["offset"] for row in read.rejects.to_pylist() if row["reason"] == CUT_OFF]
        return replace(source, size=min(cut, default=source.size))


def last_line_end(source: Source) -> int:
    """One past the last line that has an end."""
    with source.open() as file:
        eol = bytes([eol_of(file.read(0, min(source.size, HEAD)))])
        stop = source.size
        while stop > 0:
            start = max(0, stop - BACK)
            at = file.read(start, stop - start).rfind(eol)
            if at >= 0:
                return start + at + 1
            stop = start
    return 0


def tail_of(row: Row) -> Tail:
    """The last range of a file that has one."""
    if row.tail is None:
        raise ValueError(f"{row.path} was read in one piece")
    return row.tail


def is_settled(source: Source, observed: int) -> bool:
    """Whether a file whose identity is the one that was observed then is known to be what it was without being read."""
    if not source.identity:
        return bool(source.problem)
    written = source.identity.split("-")[1:3]
    if is_remote(source.path) or len(written) < 2:
        return True
    return max(map(int, written)) < observed * 1000 - RACY


def changes(
    found: Sources,
    known: Known,
    places: np.ndarray,
    looking: Looking,
    stream: Streamed,
    observed: int,
    forced: bool = False,
) -> Changes:
    """What became of the files that are `known`; `places` say where each that was found is among them, or -1.

    What is `forced` is read anew, whatever it is.
    """
    made, doubted = Changes(), array("q")
    numbers, sizes, before = known["file"], known["size"], known["observed"]
    same = known.same(found, places)
    for n, (source, place) in enumerate(zip(found, places, strict=True)):
        if forced:
            made.anew.append((looking.text(source), int(numbers[place])))
            made.kinds["replaced"].append(source.name)
        elif same[n] and is_settled(source, before[place]) and not (looking.final and source.size > sizes[place]):
            made.unchanged += 1
        elif source.problem and place >= 0:
            made.kinds["unreadable"].append(source.name)
        elif source.problem:
            made.anew.append((source, None))
            made.kinds["new"].append(source.name)
        else:
            doubted.append(n)
    for outcome in stream(looking, _doubts(found, known, places, doubted), key="exa-compare"):
        if outcome.error is not None:
            raise outcome.error
        kind, source = outcome.result
        _sort_in(made, kind, source, outcome.item[1], looking.editor, observed)
    gone = np.setdiff1d(np.arange(len(known)), places)
    made.vanished = numbers[gone].tolist()
    made.kinds["vanished"] = known["path"].take(pa.array(gone)).to_pylist()
    for lists in made.kinds.values():
        lists.sort()
    made.anew.sort(key=lambda item: item[0].path)
    made.tails.sort(key=lambda item: item[0].path)
    return made


def _doubts(
    found: Sources, known: Known, places: np.ndarray, doubted: Sequence[int]
) -> Iterator[tuple[Source, Row | None]]:
    """Files that must be read to know what became of them, each with its row."""
    for start in range(0, len(doubted), BLOCK):
        block = np.array(doubted[start : start + BLOCK])
        here, numbers = places[block], known["file"]
        rows = known.rows(numbers[here[here >= 0]])
        for n, place in zip(block, here, strict=True):
            yield found[int(n)], rows[int(numbers[place])] if place >= 0 else None


def _reads_on(source: Source, row: Row, editor: Format) -> bool:
    """Whether what was appended can be read on from the last range: the last line and the last records begin there.

    One that begins before may go on in what was appended, or was not whole. A text that is decoded is read as a whole,
    and so is one that methods read.
    """
    tail, tracks = row.tail, editor.tracks()
    if type(source) is not Source or editor.parse_methods() or tail is None or row.lines <= tail.lines:
        return False
    if any(isinstance(track, LinesTrack) and (track.more or track.walked) for track in tracks):
        # a row may have several lines: one begins where lines are claimed, and of which track is not known
        return len(tracks) == 1 and row.claimed > tail.claimed
    return all(mark.offset < row.size for mark in tail.marks.values())


def _sort_in(made: Changes, kind: str, source: Source, row: Row | None, editor: Format, observed: int) -> None:
    if row is not None and kind == "touched":
        made.touched.append(row.moved(source, observed))
        if row.identity == source.identity:  # written in the moment it was looked at, and not again
            made.unchanged += 1
            return
    elif row is not None and kind == "appended" and _reads_on(source, row, editor):
        made.tails.append((source, row))
    elif kind != "unreadable":
        made.anew.append((source, row.file if row else None))
    made.kinds[kind].append(source.name)
