"""Frames: which rows of a table belong together, such as the atoms of one step of a trajectory, and where they are."""

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import numpy as np
import pyarrow as pa

from exa.container import Container
from exa.container.relations import relations
from exa.error import ExaError
from exa.view.tables import Rows, rows_of

#: The column of what an editor has parsed file by file, in which other numbers begin anew.
FILE = "file"
#: What tells frames apart where neither the class of a table nor its relations say it.
NAMES = ("frame", "section", "model", "step", FILE)


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
    if parents := _parents(container, table):
        cardinal = container.cardinal
        return str(min(parents, key=lambda column: parents[column] != cardinal))
    return next((name for name in NAMES if name in columns), None)


def _parents(container: Container, table: str) -> dict[str, str]:
    """The columns of a table that are the index of another, and of which."""
    return {
        one.column: one.parent for one in relations({name: container[name] for name in container}) if one.table == table
    }


def _is_label(container: Container, table: str, column: str) -> bool:
    """Whether a value of a column is of one frame, wherever it stands."""
    return column in getattr(container[table], "_groupbys", ()) or column in _parents(container, table)


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
            rows = rows_of(container, table)
            numbered = not _is_label(container, table, column) and FILE in rows.columns and column != FILE
            runs = _runs(rows, [FILE, column] if numbered else [column], check)
            found.append(Frames(runs[0], np.arange(len(runs[0]) + 1), *runs[1:]) if numbered else _joined(*runs))
        return found[0]


def _runs(rows: Rows, columns: Sequence[str], check: Callable[[], None]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Values of the last column, first and last rows of the runs in which no column changes."""
    values: list[list[np.ndarray]] = [[] for _ in columns]
    starts, begin = [np.empty(0, np.int64)], 0
    for part, low, high in spans(rows):
        check()
        ends = [rows.bounds(part, column) for column in columns]
        if all(end is not None and end.low is not None and end.low == end.high and not end.missing for end in ends):
            here, at = [np.array([end.low]) for end in ends if end is not None], np.zeros(1, np.int64)
        else:
            page = rows.read(part, columns, low, high)
            here = [plain(page[column]) for column in columns]
            at = _changes(here)
        for found, known in zip(values, here, strict=True):
            found.append(known[at])
        starts.append(begin + at)
        begin += high - low
    every, first = [np.concatenate(known or [np.empty(0)]) for known in values], np.concatenate(starts)
    new = _changes(every)
    found, first = every[-1][new], first[new]
    stops = np.append(first[1:], begin)
    there = found == found  # nan is in no frame
    return found[there], first[there], stops[there]


def _changes(columns: Sequence[np.ndarray]) -> np.ndarray:
    """Where any column has another value than in the row before."""
    if not len(columns[0]):
        return np.zeros(0, np.int64)
    changed = np.any([column[1:] != column[:-1] for column in columns], axis=0)
    return np.concatenate([[0], np.flatnonzero(changed) + 1])


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
