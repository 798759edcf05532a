"""Frames: which rows of a table belong together, such as the atoms of one step of a trajectory, and where they are."""

import threading
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import numpy as np
import pyarrow as pa

from exa.container import Container
from exa.container.relations import relations
from exa.error import ExaError
from exa.view.tables import Rows, rows_of

#: What tells frames apart where neither the class of a table nor its relations say it.
NAMES = ("frame", "section", "model", "step")


class Frames(NamedTuple):
    """Runs of rows with one value of a column, those of a frame behind one another."""

    values: np.ndarray
    "What the column is in each frame."
    first: np.ndarray
    "The first run of each frame, and at the end how many runs there are."
    starts: np.ndarray
    "The first row of each run."
    stops: np.ndarray

    def __len__(self) -> int:
        return len(self.values)

    def ranges(self, frame: int) -> list[tuple[int, int]]:
        """From which row to which the rows of a frame are; ExaError where there is no such frame."""
        if not 0 <= frame < len(self):
            raise ExaError(f"there is no frame {frame}: there are {len(self)}, counted from 0")
        runs = slice(self.first[frame], self.first[frame + 1])
        return list(zip(self.starts[runs].tolist(), self.stops[runs].tolist(), strict=True))


def grouping(container: Container, table: str) -> str | None:
    """The column that tells the frames of a table apart; None where all rows are one picture.

    That is the first that its class names (``_groupbys``), else the index of the table to which most others refer.
    """
    member = container[table]
    columns = list(getattr(member, "columns", ()))
    if named := [name for name in getattr(member, "_groupbys", ()) if name in columns]:
        return str(named[0])
    tables = {name: container[name] for name in container}
    if found := [one.column for one in relations(tables) if one.table == table]:
        cardinal = container.cardinal
        parents = {one.column: one.parent for one in relations(tables) if one.table == table}
        return str(min(found, key=lambda column: parents[column] != cardinal))
    return next((name for name in NAMES if name in columns), None)


_LOCK = threading.Lock()
_KNOWN: WeakKeyDictionary[Container, dict[tuple[str, str], tuple[Any, threading.Lock, list[Frames]]]] = (
    WeakKeyDictionary()
)


def frames_of(container: Container, table: str, column: str, check: Callable[[], None] = lambda: None) -> Frames:
    """The frames of a table; its column is read once, and what is found is kept beside the container.

    >>> import exa, pandas as pd
    >>> water = exa.Container(atom=pd.DataFrame({"frame": [0, 0, 0, 1, 1]}))
    >>> frames_of(water, "atom", "frame").ranges(1)
    [(3, 5)]
    """
    member = container[table]
    with _LOCK:
        known = _KNOWN.setdefault(container, {})
        if (table, column) not in known or known[table, column][0] is not member:
            known[table, column] = member, threading.Lock(), []
        _, lock, found = known[table, column]
    with lock:
        if not found:
            found.append(_joined(*_runs(rows_of(container, table), column, check)))
        return found[0]


def _runs(rows: Rows, column: str, check: Callable[[], None]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Values, first and last rows of the runs of a column."""
    values, starts, begin = [np.empty(0, object)], [np.empty(0, np.int64)], 0
    for part, low, high in spans(rows):
        check()
        bounds = rows.bounds(part, column, None)
        if bounds is not None and bounds.low is not None and bounds.low == bounds.high and not bounds.missing:
            here, at = np.array([bounds.low]), np.zeros(1, np.int64)
        else:
            here = plain(rows.read(part, [column], low, high)[column])
            at = np.flatnonzero(np.concatenate([[len(here) > 0], here[1:] != here[:-1]]))
            here = here[at]
        values.append(here)
        starts.append(begin + at)
        begin += high - low
    every, first = np.concatenate(values[1:] or values), np.concatenate(starts)
    new = np.concatenate([[len(every) > 0], every[1:] != every[:-1]]).astype(bool)
    every, first = every[new], first[new]
    stops = np.append(first[1:], begin)
    there = every == every  # nan is in no frame
    return every[there], first[there], stops[there]


def spans(rows: Rows) -> Iterator[tuple[int, int, int]]:
    """Each part and each of its spans, from row to row of the part."""
    for part in range(rows.parts):
        for low, high in rows.spans(part):
            yield part, low, high


def _joined(values: np.ndarray, starts: np.ndarray, stops: np.ndarray) -> Frames:
    """Runs of equal values as one frame, in the order of the values; what is in order already stays as it is."""
    if len(values) < 2 or (values[1:] > values[:-1]).all():
        return Frames(values, np.arange(len(values) + 1), starts, stops)
    order = np.argsort(values, kind="stable")
    unique, first = np.unique(values[order], return_index=True)
    return Frames(unique, np.append(first, len(values)), starts[order], stops[order])


def plain(column: pa.ChunkedArray) -> np.ndarray:
    """A column as an array of numpy; integers that may be missing are floats, words are texts."""
    if pa.types.is_dictionary(column.type):
        column = column.cast(column.type.value_type)
    made: np.ndarray = column.to_numpy()
    return made.astype(str) if made.dtype == object else made
