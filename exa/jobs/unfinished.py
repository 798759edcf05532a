"""Jobs that were interrupted: what they have still to read, or, where nobody goes on with them, what is to be hidden.

Of a long file the rows of some ranges may be in the store before the others are. Who reads the file again, by another
job, would have them twice; so they are hidden first, and a job of which that was done is never gone on with.
"""

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from exa.jobs.listing import numbers_of
from exa.store import Mask, Store
from exa.store.mask import live_by_file


def hidden_files(store: Store) -> set[int]:
    """The files whose rows have been hidden, in all tables."""
    masks = (line for entry in store.entries() for key, line in entry.lines if key == "mask")
    return {line["file"] for line in masks if "file" in line and "t" not in line}


def left_of(spec: Mapping[str, Any], whole: np.ndarray, hidden: Container[int]) -> np.ndarray:
    """The files that a job has still to read; none of one that was given up. `whole` are those that are complete."""
    left = np.setdiff1d(numbers_of(spec), whole)
    return left[:0] if any(number in hidden for number in left.tolist()) else left


def give_up_others(store: Store, job: str | None, whole: np.ndarray, masks: Sequence[Mask] = (), **commit: Any) -> None:
    """Hide the rows of files that are not whole, of all jobs but the one that is gone on with, and what these staged.

    What else is to be hidden and committed goes in the same commit.
    """
    masks = [*_given_up(store, job, whole), *masks]
    if masks:
        store.commit(masks=masks, **{"op": "ingest", **commit})
    for name in store.jobs():
        if name != job:
            for unit in list(store.receipts(name)):
                store.drop_receipt(name, unit)


def _given_up(store: Store, job: str | None, whole: np.ndarray) -> Iterator[Mask]:
    others = [numbers_of(store.job(name)) for name in store.jobs() if name != job]
    parts = (part for table in store.snapshot().tables.values() for part in table.parts) if others else ()
    live = np.fromiter((file for part in parts for file, rows in live_by_file(part) if rows), np.int64)
    for file in np.setdiff1d(live, whole).tolist():
        if any(file in numbers for numbers in others):
            yield Mask(file)
