"""Containers at rest: a commit log over plain Parquet, durable, exact once, and readable by any other tool."""

from exa.store.hints import Hints
from exa.store.ledger import Commit, PartMissing
from exa.store.log import Entry
from exa.store.parquet import PartWriter
from exa.store.part import Part
from exa.store.snapshot import Snapshot, Table
from exa.store.store import NotAStore, Store, StoreExists

__all__ = [
    "Commit",
    "Entry",
    "Hints",
    "NotAStore",
    "Part",
    "PartMissing",
    "PartWriter",
    "Snapshot",
    "Store",
    "StoreExists",
    "Table",
]
