"""The rows of a table that a filter leaves, page by page, and run through in pieces by all cores."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple, TypeVar
from weakref import WeakKeyDictionary

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from exa.container.scan.possible import Known
from exa.schedule.stream import stream_in_order
from exa.view.filters import Filter, fit, parse
from exa.view.tables import KEPT, FrameRows, Kept, Rows

T = TypeVar("T")
#: Rows that are read at once, as whole spans.
PIECE = 1 << 18
#: Seconds between two parts of an answer.
PAUSE = 0.1
#: Filters of one table that are remembered.
FILTERS = 8


class Piece(NamedTuple):
    """Neighbouring rows of a part, from which and up to which."""

    part: int
    start: int
    stop: int


class Selection:
    """Rows of a table for which a filter is true; all without one.

    Of parts that were looked through it is known how many there are.
    """

    def __init__(self, rows: Rows, where: Filter | None = None) -> None:
        self.rows, self.where = rows, where
        self.matched: list[int | None] = [None] * rows.parts
        #: What was found of orders (see `exa.view.sorting`), by column and direction.
        self.orders: dict[tuple[str, bool], Any] = {}
        self._kept = Kept(KEPT // 4)

    @property
    def total(self) -> int | None:
        """How many rows there are; None where that is not known yet."""
        if self.where is None:
            return self.rows.total
        return None if None in self.matched else sum(count or 0 for count in self.matched)

    @property
    def so_far(self) -> int:
        """How many rows are known to be there, one behind the other."""
        if self.where is None:
            return self.rows.so_far
        end = self.matched.index(None) if None in self.matched else len(self.matched)
        return sum(count or 0 for count in self.matched[:end])

    def known(self, part: int, span: int | None = None) -> Known:
        """What is known of the columns of a part, or of a span of it."""
        return lambda column: self.rows.bounds(part, column, span)

    def pieces(self, part: int, possible: Callable[[int, int | None], bool] = lambda part, span: True) -> list[Piece]:
        """The pieces of a part in which the filter, and `possible`, may be true."""
        if not (self.may(part, None) and possible(part, None)):
            return []
        found: list[Piece] = []
        for number, (start, stop) in enumerate(self.rows.spans(part)):
            if start < stop and self.may(part, number) and possible(part, number):
                if found and found[-1].stop == start and stop - found[-1].start <= PIECE:
                    found[-1] = found[-1]._replace(stop=stop)
                else:
                    found.append(Piece(part, start, stop))
        return found

    def may(self, part: int, span: int | None) -> bool:
        """Whether the filter may be true in a part, or in a span of it, by what is known of them."""
        return self.where is None or self.where.possible(self.known(part, span))

    def read(
        self, piece: Piece, columns: Sequence[str], first: Callable[[pa.Table], Any] | None = None
    ) -> tuple[np.ndarray, pa.Table]:
        """The rows of a piece that are seen: their places in the part (int64), and columns of them.

        With `first`, those alone for which it is true, which is looked at before the filter is.
        """
        wanted = list(dict.fromkeys([*columns, *(self.where.columns if self.where else ())]))
        table = self.rows.read(piece.part, wanted, piece.start, piece.stop)
        places = np.arange(piece.start, piece.stop)
        if first is not None:
            places, table = _where(first(table), places, table)
        if self.where is not None:
            places, table = _where(self.where.mask(table), places, table.select(list(columns)))
        return places, table.select(list(columns))

    def places(self, part: int) -> np.ndarray:
        """The places of the rows of a part that are seen; what was found is kept."""

        def look() -> np.ndarray:
            found = [self.read(piece, ())[0] for piece in self.pieces(part)]
            return np.concatenate([np.empty(0, np.int64), *found])

        places: np.ndarray = self._kept.get(part, look)
        self.matched[part] = len(places)
        return places

    def page(
        self, first: int, count: int, columns: Sequence[str], check: Callable[[], None]
    ) -> tuple[np.ndarray, pa.Table]:
        """Rows by their place among those that are seen: their numbers in the table, and columns of them."""
        if self.where is None:
            page = self.rows.page(first, count, columns, check)
            return np.arange(first, first + page.num_rows), page
        numbers, tables, begin, row = [np.empty(0, np.int64)], [], 0, 0
        for part in range(self.rows.parts):
            if begin >= first + count:
                break
            check()
            here = self.matched[part]
            here = len(self.places(part)) if here is None else here
            if here and begin + here > first:
                places = self.places(part)[max(first - begin, 0) : first + count - begin]
                numbers.append(row + places)
                tables.append(self.at(part, places, columns))
            begin, row = begin + here, row + self.rows.count(part)
        if not tables:
            tables = [self.rows.page(0, 0, columns)]
        return np.concatenate(numbers), pa.concat_tables(tables, promote_options="permissive")

    def at(self, part: int, places: np.ndarray, columns: Sequence[str]) -> pa.Table:
        """Columns of the rows at some places of a part, which are in order."""
        found = []
        for start, stop in self.rows.spans(part):
            here = places[slice(*np.searchsorted(places, (start, stop)))]
            if len(here):
                table = self.rows.read(part, columns, int(here[0]), int(here[-1]) + 1)
                found.append(table.take(pa.array(here - here[0])))
        return pa.concat_tables(found, promote_options="permissive")

    def rows_at(
        self, parts: np.ndarray, numbers: np.ndarray, columns: Sequence[str], check: Callable[[], None]
    ) -> pa.Table:
        """Columns of rows by number, in any order, of which the parts are known."""
        order, found = np.lexsort((numbers, parts)), []
        wanted = [(part, numbers[order][parts[order] == part] - self.rows.begin(part)) for part in np.unique(parts)]

        def fetch(one: tuple[int, np.ndarray]) -> pa.Table:
            check()
            return self.at(*one, columns)

        for outcome in stream_in_order(fetch, wanted):
            if outcome.error is not None:
                raise outcome.error
            found.append(outcome.result)
        if not found:
            return self.rows.page(0, 0, columns)
        return pa.concat_tables(found, promote_options="permissive").take(pa.array(np.argsort(order)))

    def scan(self, pieces: Iterable[T], function: Callable[[T], Any], check: Callable[[], None]) -> Iterator[Any]:
        """A function of each piece, in order: by all cores, but of frames that are lazy, which use these themselves."""

        def done(piece: T) -> Any:
            check()
            return function(piece)

        for outcome in stream_in_order(done, pieces, threads=1 if isinstance(self.rows, FrameRows) else None):
            if outcome.error is not None:
                raise outcome.error
            yield outcome.result


def _where(true: Any, places: np.ndarray, table: pa.Table) -> tuple[np.ndarray, pa.Table]:
    """Places and rows of a table for which a column of truths is true."""
    true = pc.fill_null(true, False)
    there = np.flatnonzero(true.to_numpy() if isinstance(true, pa.ChunkedArray) else true.to_numpy(False))
    return places[there], table.take(pa.array(there))


class Beat:
    """Says when the next part of an answer is due."""

    def __init__(self) -> None:
        self._last = time.monotonic()

    def due(self) -> bool:
        if time.monotonic() - self._last < PAUSE:
            return False
        self._last = time.monotonic()
        return True


_SELECTED: WeakKeyDictionary[Rows, dict[str, Selection]] = WeakKeyDictionary()
_LOCK = threading.Lock()


def selection(rows: Rows, where: str | None) -> Selection:
    """The rows that a filter leaves; what was found out for it is remembered. `FilterError` where it is none."""
    text = (where or "").strip()
    with _LOCK:
        known = _SELECTED.setdefault(rows, {})
        if text not in known:
            made = parse(text) if text else None
            if made is not None:
                fit(made, rows.columns)
            known[text] = Selection(rows, made)
        known[text] = known.pop(text)
        while len(known) > FILTERS:
            known.pop(next(iter(known)))
        return known[text]


def count_all(found: Selection, check: Callable[[], None]) -> Iterator[int]:
    """Look through all parts; yields how many were done."""
    parts = [part for part in range(found.rows.parts) if found.matched[part] is None]
    done = found.rows.parts - len(parts)
    threads = 1 if isinstance(found.rows, FrameRows) else None

    def look(part: int) -> None:
        check()
        found.places(part)

    for outcome in stream_in_order(look, parts, threads=threads):
        if outcome.error is not None:
            raise outcome.error
        done += 1
        yield done
