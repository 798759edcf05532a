"""Rows that are hidden without writing any part again: those that came from one source file, or that a unit wrote.

A part says how many of its rows came from which file, in the order of its rows, as runs of consecutive numbers:
``[[7, 120, 118], [20, 5]]`` is 120 rows of file 7, 118 of file 8, 5 of file 20.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from exa.error import StoreError
from exa.store.part import Part, Ranges, safe_name
from exa.store.pieces import placed


@dataclass(frozen=True, slots=True)
class Mask:
    """All rows of one source file, or unit, that are in the store before the commit; those that it adds stay.

    >>> store.commit(new_parts, ["u7"], masks=[Mask(7)])                       # doctest: +SKIP
    """

    file: int | None = None
    #: The only table whose rows are hidden; all tables where it is None.
    table: str | None = None
    unit: str | None = None

    def __post_init__(self) -> None:
        if self.unit is None and type(self.file) is not int:
            raise StoreError(f"{self.file!r} is not the number of a file")
        if self.unit is not None and (self.file is not None or not isinstance(self.unit, str)):
            raise StoreError(f"{self.unit!r} is not a unit, or a file is named besides")
        if self.table is not None:
            safe_name(self.table)

    def to_json(self) -> dict[str, Any]:
        """The mask as the value of a ``mask`` line."""
        owner: dict[str, Any] = {"file": self.file} if self.unit is None else {"unit": self.unit}
        return owner | ({} if self.table is None else {"t": self.table})

    @classmethod
    def from_json(cls, line: Mapping[str, Any]) -> "Mask":
        """The mask that a line describes; StoreError where it describes none."""
        return cls(line.get("file"), line.get("t"), line.get("unit"))


def pack(rows: Iterable[tuple[int, int]]) -> Sequence[Sequence[int]]:
    """Files and how many rows came from each, in the order of the rows, as a part keeps them.

    >>> pack([(7, 120), (8, 118), (20, 5)])
    [[7, 120, 118], [20, 5]]
    """
    runs: list[list[int]] = []
    for file, count in rows:
        if runs and file == runs[-1][0] + len(runs[-1]) - 1:
            runs[-1].append(count)
        else:
            runs.append([file, count])
    return runs or ()


def spans(part: Part) -> Iterator[tuple[int, int, int]]:
    """Of each file in a part, its number and the rows from which and up to which are its own.

    >>> list(spans(Part("atom", "tables/atom/0.parquet", 5, 9, "", 0, files=[[7, 2, 3]])))
    [(7, 0, 2), (8, 2, 5)]
    """
    row = 0
    for first, *counts in part.files:
        for place, count in enumerate(counts):
            yield first + place, row, row + count
            row += count


def live_by_file(part: Part) -> Iterator[tuple[int, int]]:
    """The source files of a part in the order of their rows, each with how many rows that are to be seen it has."""
    for file, start, stop in spans(part):
        yield file, stop - start - sum(max(0, min(stop, high) - max(start, low)) for low, high in part.hidden)


def rows_by_file(parts: Iterable[Part]) -> dict[int, int]:
    """How many rows that are to be seen came from each source file, by its number.

    >>> rows_by_file([Part("atom", "tables/atom/0.parquet", 5, 9, "", 0, files=[[7, 2, 3]], hidden=((1, 3),))])
    {7: 1, 8: 2}
    """
    counts: dict[int, int] = {}
    for part in parts:
        if part.rows and not part.files:
            raise StoreError(f"{part.path} does not say from which files its rows are")
        for file, rows in live_by_file(part):
            counts[file] = counts.get(file, 0) + rows
    return dict(sorted(counts.items()))


def masked(parts: Iterable[Part], masks: Sequence[Mask]) -> Iterator[Part]:
    """The parts that the masks change, as they are afterwards; nothing is to be seen of one without live rows."""
    files, units = _by_table(masks, "file"), _by_table(masks, "unit")
    for part in parts:
        hidden = list(part.hidden)
        wanted = files.get(None, set()) | files.get(part.table, set())
        if any(not wanted.isdisjoint(range(run[0], run[0] + len(run) - 1)) for run in part.files):
            hidden += ((start, stop) for file, start, stop in spans(part) if file in wanted)
        wanted = units.get(None, set()) | units.get(part.table, set())
        if wanted and (part.pieces or part.unit in wanted):
            hidden += ((start, stop) for piece, start, stop in placed(part) if piece.unit in wanted)
        if (now := _joined(hidden)) != part.hidden:
            yield replace(part, hidden=now)


def _by_table(masks: Sequence[Mask], owner: str) -> dict[str | None, set[Any]]:
    """What the masks name of files or units, by table."""
    found: dict[str | None, set[Any]] = {}
    for mask in masks:
        if (named := getattr(mask, owner)) is not None:
            found.setdefault(mask.table, set()).add(named)
    return found


def _joined(ranges: list[tuple[int, int]]) -> Ranges:
    """The rows of all ranges, in order, with no two ranges that touch."""
    joined: list[tuple[int, int]] = []
    for start, stop in sorted(ranges):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(stop, joined[-1][1]))
        elif start < stop:
            joined.append((start, stop))
    return tuple(joined)
