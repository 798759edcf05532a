"""One immutable Parquet file of a table, or zarr segment of an array, as the commit log and receipts describe it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from exa.error import StoreError
from exa.store.backends import join

#: One step of a path that cannot leave the store, hide, or mean a drive or a stream on Windows.
_NAME = r"(?!\.)[^/\\:\x00-\x1f]{1,255}"
_STEP = re.compile(_NAME)
_PATH = re.compile(rf"(?:tables|arrays)(?:/{_NAME}){{2,}}")
#: Shared, because three empty dictionaries for each of a million parts are 200 MB.
_NOTHING: Mapping[str, Any] = {}
_KEYS = {"t", "p", "rows", "bytes", "b3", "order", "unit", "stats", "extra", "files", "hidden", "pieces", "zarr"}
#: The lines of the log that tell of a part: a file, or a segment.
ADDS = ("add", "seg")
_SEGMENT = re.compile(rf"arrays/{_NAME}/{_NAME}")
#: As numpy spells them: of plain numbers, texts and times.
_DTYPE = re.compile(r"[<>|][biufcMmSU][0-9]{1,6}(\[\w{1,8}\])?")
#: Rows from which and up to which, in order, none empty and no two that touch.
Ranges: TypeAlias = tuple[tuple[int, int], ...]


def safe_name(name: object) -> str:
    """The name, if it can be that of a folder or file in a store.

    >>> safe_name("atom")
    'atom'
    """
    if not isinstance(name, str) or not _STEP.fullmatch(name):
        raise StoreError(f"{name!r} cannot be a name in a store: no slash, colon, control character or leading dot")
    return name


def safe_path(path: object) -> str:
    """The path, if it is relative, normalised and leads to a file below the store's tables or arrays.

    >>> safe_path("tables/atom/0.parquet")
    'tables/atom/0.parquet'
    """
    if not isinstance(path, str) or not _PATH.fullmatch(path):
        raise StoreError(f"refuses the path {path!r}: it must be relative, normalised and under tables/ or arrays/")
    return path


@dataclass(frozen=True, slots=True)
class Part:
    """A file of rows: written once, then only referred to. A segment is a folder, its rows are along the first axis.

    >>> part = Part("atom", "tables/atom/0.parquet", rows=3, bytes=120, b3="", order=0)
    >>> Part.from_json(part.to_json()) == part
    True
    """

    table: str
    #: Relative to the store, with forward slashes.
    path: str
    rows: int
    bytes: int
    #: blake3 of the file, in hexadecimal; of a segment see `exa.store.segment.tree`.
    b3: str
    #: Parts of a table are sorted by (order, path).
    order: int
    #: The unit of work whose rows these are; a unit is committed once.
    unit: str | None = None
    stats: Mapping[str, Any] = field(default_factory=dict, hash=False)
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)
    #: How many of its rows came from which source file, in order (see `exa.store.mask`); empty where nobody said it.
    files: Sequence[Sequence[int]] = field(default=(), hash=False)
    #: The rows that a mask has hidden.
    hidden: Ranges = ()
    #: Of a part that was merged from others, what it is made of (see `exa.store.pieces`).
    pieces: Sequence[Sequence[Any]] = field(default=(), hash=False)
    #: Of a segment its "shape", "chunks", "dtype", and how many "files" it is; empty for a file of rows.
    zarr: Mapping[str, Any] = field(default_factory=dict, hash=False)
    #: What a newer exa said about it, kept as it was.
    unknown: Mapping[str, Any] = field(default_factory=dict, hash=False, repr=False)

    def __post_init__(self) -> None:
        safe_name(self.table)
        safe_path(self.path)
        # Written out, because opening a store of a million parts comes here a million times.
        if not (type(self.rows) is int and type(self.bytes) is int and self.rows >= 0 and self.bytes >= 0):
            raise StoreError(f"{self.path}: {self.rows!r} rows and {self.bytes!r} bytes are not counts")
        if not (type(self.order) is int and type(self.b3) is str and (self.unit is None or type(self.unit) is str)):
            raise StoreError(f"{self.path}: order is a number, b3 and unit are text")
        if not (isinstance(self.stats, dict) and isinstance(self.extra, dict)):
            raise StoreError(f"{self.path}: stats and extra are dictionaries")
        if self.files and _rows_of(self.files) != self.rows:
            raise StoreError(f"{self.path}: its files do not account for its {self.rows} rows")
        if self.hidden and not _are_ranges(self.hidden, self.rows):
            raise StoreError(f"{self.path}: what is hidden are not ranges of its rows")
        if self.pieces and _rows_in(self.pieces) != self.rows:
            raise StoreError(f"{self.path}: its pieces do not account for its {self.rows} rows")
        if (self.zarr or self.path.startswith("arrays/")) and not self._is_segment():
            raise StoreError(f"{self.path}: is no segment of {self.rows} rows")

    def _is_segment(self) -> bool:
        shape, chunks = self.zarr.get("shape"), self.zarr.get("chunks")
        return (
            _SEGMENT.fullmatch(self.path) is not None
            and isinstance(shape, list)
            and isinstance(chunks, list)
            and len(shape) == len(chunks)
            and all(type(n) is int and n >= 0 for n in (*shape, *chunks, self.zarr.get("files")))
            and _DTYPE.fullmatch(str(self.zarr.get("dtype"))) is not None
            and self.rows == (shape[0] if shape else 1)
        )

    @property
    def live(self) -> int:
        """How many rows are to be seen."""
        return self.rows - sum(stop - start for start, stop in self.hidden) if self.hidden else self.rows

    def seen(self) -> Ranges:
        """The rows that are to be seen.

        >>> Part("atom", "tables/atom/0.parquet", rows=9, bytes=120, b3="", order=0, hidden=((2, 5),)).seen()
        ((0, 2), (5, 9))
        """
        return between(self.hidden, self.rows)

    def to_json(self) -> dict[str, Any]:
        """The part as the value of an ``add`` or ``seg`` line."""
        line = {
            "t": self.table,
            "p": self.path,
            "rows": self.rows,
            "bytes": self.bytes,
            "b3": self.b3,
            "order": self.order,
        }
        for key in ("unit", "stats", "extra", "files", "hidden", "pieces", "zarr"):
            if value := getattr(self, key):
                line[key] = value
        return {**self.unknown, **line}

    def line(self) -> tuple[str, dict[str, Any]]:
        """The part as a line of the log or of a receipt."""
        return ADDS[bool(self.zarr)], self.to_json()

    @classmethod
    def from_json(cls, line: Mapping[str, Any]) -> "Part":
        """The part that an ``add`` or ``seg`` line describes; StoreError where it describes none."""
        try:
            return cls(
                line["t"], line["p"], line["rows"], line["bytes"], line["b3"], line.get("order", 0), line.get("unit"),
                line.get("stats", _NOTHING), line.get("extra", _NOTHING), line.get("files", ()),
                tuple(map(tuple, line["hidden"])) if "hidden" in line else (), line.get("pieces", ()),
                line.get("zarr", _NOTHING),
                _NOTHING if line.keys() <= _KEYS else {key: line[key] for key in line.keys() - _KEYS},
            )  # fmt: skip
        except KeyError as missing:
            raise StoreError(f"an add without {missing}") from missing
        except (TypeError, AttributeError) as error:
            raise StoreError(f"an add whose hidden rows are no ranges, or whose array is none: {error}") from error

    def locate(self, store: str) -> str:
        """Its absolute path, or URL, in the store at that one."""
        return join(store, *self.path.split("/"))


def between(ranges: Iterable[tuple[int, int]], rows: int) -> Ranges:
    """The ranges of so many rows that others, in order, leave out."""
    edges = [0, *(edge for span in ranges for edge in span), rows]
    return tuple((a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b)


def _rows_of(files: object) -> int | None:
    """How many rows the runs of files have; None if they are no such runs."""
    if not isinstance(files, (list, tuple)):
        return None
    total = 0
    for run in files:
        if not isinstance(run, (list, tuple)) or len(run) < 2 or any(type(n) is not int or n < 0 for n in run):
            return None
        total += sum(run) - run[0]
    return total


def _rows_in(pieces: object) -> int | None:
    """How many rows the pieces have in their file; None if they are no such pieces."""
    if not isinstance(pieces, (list, tuple)):
        return None
    total = 0
    for piece in pieces:
        if not isinstance(piece, (list, tuple)) or len(piece) not in (3, 4):
            return None
        unit, rows, extra, *gone = piece
        spans = tuple(tuple(span) for span in (gone[0] if gone else ()))
        if not (isinstance(unit, str | None) and type(rows) is int and rows >= 0 and isinstance(extra, dict)):
            return None
        if not _are_ranges(spans, rows):
            return None
        total += rows - sum(b - a for a, b in spans)
    return total


def _are_ranges(ranges: object, rows: int) -> bool:
    if not isinstance(ranges, tuple):
        return False
    last = -1
    for span in ranges:
        if len(span) != 2 or not all(type(n) is int for n in span) or not last < span[0] < span[1] <= rows:
            return False
        last = span[1]
    return True
