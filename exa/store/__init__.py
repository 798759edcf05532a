"""Containers at rest: a commit log over plain Parquet, durable, exact once, and readable by any other tool."""

from exa.store.groups import Bounds, RowGroups
from exa.store.hints import Hints
from exa.store.ledger import Commit, PartMissing
from exa.store.log import Entry
from exa.store.mask import Mask, live_by_file, rows_by_file
from exa.store.parquet import PartWriter
from exa.store.part import Part, Ranges
from exa.store.pieces import Piece, pieces_of
from exa.store.reading import cast, conformed, raw_values, read_rows, type_of, window
from exa.store.segment import SegmentWriter, places, read_segment, storable
from exa.store.snapshot import Snapshot, Table
from exa.store.statistics import Statistics
from exa.store.store import NotAStore, Store, StoreExists

__all__ = [
    "Bounds",
    "Commit",
    "Entry",
    "Hints",
    "Mask",
    "NotAStore",
    "Part",
    "PartMissing",
    "PartWriter",
    "Piece",
    "Ranges",
    "RowGroups",
    "SegmentWriter",
    "Snapshot",
    "Statistics",
    "Store",
    "StoreExists",
    "Table",
    "cast",
    "conformed",
    "live_by_file",
    "pieces_of",
    "places",
    "raw_values",
    "read_rows",
    "read_segment",
    "rows_by_file",
    "storable",
    "type_of",
    "window",
]
