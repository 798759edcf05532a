"""What merged parts are made of: the rows of each unit, in order, and which of them merging left out.

The log keeps a piece as ``[unit, rows, extra, gone]``: the unit that wrote it, how many rows it wrote, what was said of
its part then, and the ranges of those rows that were hidden when the part was merged, which are not in the file.
"""

import base64
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from exa.store.part import Part, Ranges, between
from exa.store.reading import schema_of, window

#: The key in a merged part's metadata under which those of the parts before are kept, by piece.
PIECES = b"exa.pieces"


class Piece(NamedTuple):
    """Rows of a part that one unit has written."""

    unit: str | None
    rows: int
    "As they were written."
    extra: Mapping[str, Any] = {}
    gone: Ranges = ()

    @property
    def kept(self) -> Ranges:
        """Which of the rows that were written are in the file.

        >>> Piece("u0", 9, {}, ((2, 5),)).kept
        ((0, 2), (5, 9))
        """
        return between(self.gone, self.rows)

    def less(self, seen: Ranges) -> "Piece":
        """The piece with none of the rows in its file but these.

        >>> Piece("u0", 9, {}, ((2, 5),)).less(((1, 3),)).gone
        ((0, 1), (2, 5), (6, 9))
        """
        kept = [span for a, b in seen for span in window(self.kept, a, b)]
        return self._replace(gone=between(kept, self.rows))

    def to_json(self) -> list[Any]:
        """The piece as the log keeps it."""
        return [self.unit, self.rows, dict(self.extra), *([[list(span) for span in self.gone]] if self.gone else [])]


def pieces_of(part: Part) -> list[Piece]:
    """The pieces of a part; one that was never merged is one piece.

    >>> pieces_of(Part("atom", "tables/atom/0.parquet", rows=3, bytes=120, b3="", order=0, unit="u0"))
    [Piece(unit='u0', rows=3, extra={}, gone=())]
    """
    if not part.pieces:
        return [Piece(part.unit, part.rows, part.extra)]
    return [
        Piece(unit, rows, extra, tuple((a, b) for spans in gone for a, b in spans))
        for unit, rows, extra, *gone in part.pieces
    ]


def placed(part: Part) -> Iterator[tuple[Piece, int, int]]:
    """The pieces of a part, each with the rows of the file from which and up to which it is there."""
    row = 0
    for piece in pieces_of(part):
        stop = row + sum(b - a for a, b in piece.kept)
        yield piece, row, stop
        row = stop


def metadata_of(path: str) -> list[dict[str, str]]:
    """For each piece of the part at a path, the metadata of the file that it was written to."""
    known = dict(schema_of(path).metadata or {})
    if PIECES in known:
        found: list[dict[str, str]] = json.loads(zlib.decompress(base64.b64decode(known[PIECES])))
        return found
    return [{key.decode("latin-1"): value.decode("latin-1") for key, value in known.items()}]


def metadata_for(pieces: Sequence[Mapping[str, str]]) -> dict[bytes, bytes]:
    """The metadata of a merged part, from those of its pieces."""
    return {PIECES: base64.b64encode(zlib.compress(json.dumps(pieces, separators=(",", ":")).encode()))}
