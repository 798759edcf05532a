"""The table of sources: what each file of a corpus had, once all of it is read.

Of a file's `lines`, `claimed` are those that were read into a row or a header, and `unclaimed` the others. Sections are
read independently of each other, so a line that two of them read counts for both, though `claimed` is never more than
`lines`; and a row of several lines, in delimited text with quotes, counts as one.

`identity` is what the file system said of the file at the time `observed`, in microseconds since 1970. `blocks` and
`tail` are JSON, for `exa update`: the hashes of the ranges that were read, as pairs of a range's end and its hash; and
where the last of them begins, so that a file that has grown is read from there.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from itertools import chain
from typing import Any

import numpy as np
import pyarrow as pa

from exa.editor.grammar.track import RecordTrack, Track
from exa.editor.planning.plan import Piece
from exa.editor.readers.reading import Mark
from exa.editor.sources.columns import Sources
from exa.editor.sources.source import OPEN, Source

SCHEMA = pa.schema(
    [
        ("file", pa.int64()),
        ("path", pa.large_string()),
        ("size", pa.int64()),
        ("identity", pa.large_string()),
        ("lines", pa.int64()),
        ("claimed", pa.int64()),
        ("unclaimed", pa.int64()),
        ("rejects", pa.int64()),
        ("observed", pa.int64()),
        ("blocks", pa.large_string()),
        ("tail", pa.large_string()),
    ]
)


@dataclass(frozen=True)
class Tail:
    """The last range of a file that was read in several: what is to be read again when the file has grown."""

    unit: str
    "The unit that read it, whose parts are of nothing else."
    start: int
    marks: dict[str, Mark] = field(default_factory=dict)
    blocks: list[tuple[int, str]] = field(default_factory=list)
    "The hashes of the ranges before it."
    lines: int = 0
    "What there was before it."
    claimed: int = 0
    rejects: int = 0

    def to_json(self) -> str:
        return json.dumps(asdict(self) | {"blocks": len(self.blocks)}, separators=(",", ":"))

    @classmethod
    def of_json(cls, text: str, blocks: Sequence[tuple[int, str]]) -> "Tail":
        kept = json.loads(text)
        marks = {track: Mark(*mark) for track, mark in kept.pop("marks").items()}
        return cls(**kept | {"marks": marks, "blocks": list(blocks[: kept["blocks"]])})


def tail_piece(number: int, source: Source, tail: Tail, tracks: Iterable[Track]) -> Piece:
    """The range at the end of a source that has grown, from where its last range began."""
    fresh = {track.name for track in tracks if isinstance(track, RecordTrack) and track.table is not None}
    # Records are numbered on behind all that the store has.
    marks = {name: mark._replace(ordinal=0) if name in fresh else mark for name, mark in tail.marks.items()}
    return Piece(number, source, tail.start, source.size, marks)


@dataclass(frozen=True)
class Row:
    """A row of the table."""

    file: int
    path: str
    size: int
    identity: str
    lines: int
    claimed: int
    unclaimed: int
    rejects: int
    observed: int
    blocks: list[tuple[int, str]]
    tail: Tail | None

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> "Row":
        """The row as the store has it; of an older exa's, hashes are unknown."""
        blocks = [(stop, digest) for stop, digest in json.loads(kept.get("blocks") or "[]")]
        tail = Tail.of_json(kept["tail"], blocks) if kept.get("tail") else None
        names = [name for name in SCHEMA.names if name not in ("blocks", "tail")]
        return cls(**{name: kept.get(name) or 0 for name in names} | {"blocks": blocks, "tail": tail})

    def moved(self, source: Source, observed: int) -> "Row":
        """The row of a file that is as it was, though its status is another."""
        return replace(self, identity=source.identity, observed=observed)


def table_of(rows: Iterable[Row]) -> pa.Table:
    """Rows of ``_files``, by number."""
    kept = [
        vars(row)
        | {
            "blocks": json.dumps(row.blocks, separators=(",", ":")),
            "tail": row.tail.to_json() if row.tail else None,
        }
        for row in sorted(rows, key=lambda row: row.file)
    ]
    return pa.Table.from_pylist(kept, schema=SCHEMA)


class Numbered(Mapping[int, Source]):
    """The sources of a job by number: those that it reads anew, and behind them those that it reads on."""

    def __init__(self, sources: Sources, numbers: range, tails: Sequence[int] = ()) -> None:
        self._sources, self.numbers = sources, numbers
        self._tails = {number: place for place, number in enumerate(tails, len(numbers))}

    @property
    def anew(self) -> Sources:
        """Those that are read from their beginning."""
        return self._sources[: len(self.numbers)]

    def place(self, number: int) -> int:
        """Which of all it is."""
        return number - self.numbers.start if number in self.numbers else self._tails[number]

    def open(self) -> dict[int, Source]:
        """Those of which the size is only seen at their end."""
        numbers, others = list(self) if self._sources.others else [], self._sources.others
        return {numbers[place]: source for place, source in others.items() if source.size == OPEN}

    def __getitem__(self, number: int) -> Source:
        return self._sources[self.place(number)]

    def __iter__(self) -> Iterator[int]:
        return chain(self.numbers, self._tails)

    def __len__(self) -> int:
        return len(self._sources)


class Files:
    """What the receipts of a job say of its sources; of those that have a row already it is not asked.

    Of a file that has grown, `tails` say what there was before the range that is read again, and `names` by which the
    store has it.
    """

    def __init__(
        self, sources: Numbered, observed: int, tails: Mapping[int, Tail], names: Mapping[int, str], rows: np.ndarray
    ) -> None:
        self.sources, self.observed, self.tails, self.names = sources, observed, tails, names
        self._pieces: dict[int, list[dict[str, Any]]] = {}
        self._read: dict[int, int] = {}
        self._sizes: dict[int, int] = {}
        self._done = np.zeros(len(sources), bool)
        places = rows - sources.numbers.start
        self._done[places[(places >= 0) & (places < len(sources.numbers))]] = True

    def add(self, unit: str, report: Iterable[Mapping[str, Any]]) -> list[int]:
        """Take in what the receipt of a unit says; the files that are complete by it."""
        complete = []
        for piece in report:
            number = piece["file"]
            if self.is_complete(number):
                continue
            self._pieces.setdefault(number, []).append({**piece, "unit": unit})
            begun = self.tails[number].start if number in self.tails else 0
            self._read[number] = self._read.get(number, begun) + piece["bytes"]
            if piece["size"] is not None:
                self._sizes[number] = piece["size"]
            if self._read[number] >= self._sizes.get(number, OPEN):
                self._done[self.sources.place(number)] = True
                complete.append(number)
        return complete

    def table(self, numbers: Iterable[int]) -> pa.Table:
        """The rows of ``_files`` for these files, which are complete."""
        return table_of(map(self._row, numbers))

    def is_complete(self, number: int) -> bool:
        """Whether all of a file is read."""
        return bool(self._done[self.sources.place(number)])

    def _row(self, number: int) -> Row:
        source, before = self.sources[number], self.tails.get(number, Tail("", 0))
        # of a million small files nothing is kept that their rows have
        pieces = sorted(self._pieces.pop(number), key=lambda piece: piece["range"][0])
        size, _ = self._sizes.pop(number), self._read.pop(number)
        *earlier, last = pieces
        sums = {
            name: getattr(before, name) + sum(piece[name] for piece in earlier)
            for name in ("lines", "claimed", "rejects")
        }
        blocks = [*before.blocks, *((stop, digest) for _, stop, digest in (piece["range"] for piece in pieces))]
        start = last["range"][0]
        tail = None
        if start and last["marks"] is not None:
            marks = {track: Mark(*mark) for track, mark in last["marks"].items()}
            tail = Tail(last["unit"], start, marks, blocks[:-1], **sums)
        lines, claimed = sums["lines"] + last["lines"], sums["claimed"] + last["claimed"]
        claimed = min(claimed, lines)
        return Row(
            number, self.names.get(number, source.name), size, source.identity, lines, claimed, lines - claimed,
            sums["rejects"] + last["rejects"], self.observed, blocks, tail,
        )  # fmt: skip
