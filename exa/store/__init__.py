"""Containers at rest: a commit log over plain Parquet, durable, exact once, and readable by any other tool."""

from exa.store.hints import Hints
from exa.store.ledger import Commit, PartMissing
from exa.store.log import Entry
from exa.store.mask import Mask, rows_by_file
from exa.store.parquet import PartWriter
from exa.store.part import Part, Ranges
from exa.store.reading import read_rows, window
from exa.store.snapshot import Snapshot, Table
from exa.store.statistics import Statistics
from exa.store.store import NotAStore, Store, StoreExists

__all__ = [
    "Commit",
    "Entry",
    "Hints",
    "Mask",
    "NotAStore",
    "Part",
    "PartMissing",
    "PartWriter",
    "Ranges",
    "Snapshot",
    "Statistics",
    "Store",
    "StoreExists",
    "Table",
    "read_rows",
    "rows_by_file",
    "window",
]
