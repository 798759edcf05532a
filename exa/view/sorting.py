"""The first rows of a table in the order of a column, found without sorting it.

Spans are looked at in the order of their best value, as far as statistics tell it; whatever cannot be among the first
rows is passed over, and of a span no more is kept than these. Equal values are in the order of their rows; what is
missing, or no number, comes last.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from exa.error import ExaError
from exa.store import Bounds
from exa.view.selecting import PIECE, Piece, Selection

#: As far down as a sorted table goes, in steps: what was found for one page is there for the next ones.
DEPTHS = (256, 2_048, 20_000)
#: Spans that are looked at one by one, until it is known what the others must be better than.
ALONE = 64
#: Orders of one selection that are remembered.
ORDERS = 8


class Candidate(NamedTuple):
    """Rows that may be among the first, and the bounds of their values where they are known."""

    piece: Piece
    begin: int
    "The number of the part's first row."
    bounds: Bounds | None


class Order:
    """The first rows of a selection by the values of a column."""

    def __init__(self, found: Selection, column: str, descending: bool, depth: int) -> None:
        self._found, self._column, self._descending, self._depth = found, column, descending, depth
        self._keys = [("value", "descending" if descending else "ascending"), ("row", "ascending")]
        self._best: pa.Table | None = None
        self._missing = np.empty((2, 0), np.int64)
        #: The last value that is among the first rows, and its row, once there are enough of them.
        self._last: tuple[Any, int] | None = None

    def find(self, check: Callable[[], None]) -> Iterator[float]:
        """Look for them; yields how much was done, up to 1. Then `parts` and `rows` are known."""
        candidates = sorted(self._candidates(), key=self._promise)
        total, done = sum(one.piece.stop - one.piece.start for one in candidates), 0
        for rows, values, missing in self._found.scan(self._wanted(candidates), self._look, check):
            self._merge(values)
            self._missing = np.concatenate([self._missing, missing], axis=1)
            done += rows
            yield done / total
        self._missing = self._missing[:, np.argsort(self._missing[1])]
        self.parts, self.rows = (self._all(place, name) for place, name in enumerate(("part", "row")))

    def _all(self, place: int, name: str) -> np.ndarray:
        best = np.empty(0, np.int64) if self._best is None else self._best[name].to_numpy()
        return np.concatenate([best, self._missing[place]])[: self._depth]

    def _wanted(self, candidates: list[Candidate]) -> Iterator[Candidate]:
        """Those that may have any of the first rows; all but the best with their neighbours, as one is read so."""
        yield from filter(self._may, candidates[:ALONE])
        yield from filter(self._may, sorted(joined(filter(self._may, candidates[ALONE:])), key=self._promise))

    def _candidates(self) -> Iterator[Candidate]:
        rows, begin = self._found.rows, 0
        for part in range(rows.parts):
            if self._found.may(part, None):
                for span, (start, stop) in enumerate(rows.spans(part)):
                    if start < stop and self._found.may(part, span):
                        bounds = rows.bounds(part, self._column, span) or rows.bounds(part, self._column)
                        yield Candidate(Piece(part, start, stop), begin, bounds)
            begin += rows.count(part)

    def _promise(self, one: Candidate) -> tuple[int, Any, int]:
        """What is to be looked at first: what nobody knows, then what has the best value, last what has none."""
        row = one.begin + one.piece.start
        if one.bounds is None:
            return 0, 0, row
        if one.bounds.low is None:
            return 2, 0, row
        return 1, _Reversed(one.bounds.high) if self._descending else one.bounds.low, row

    def _may(self, one: Candidate) -> bool:
        """Whether a row of it may be among the first."""
        if self._last is None or one.bounds is None:
            return True
        if one.bounds.low is None:
            return False
        value, row = self._last
        best = one.bounds.high if self._descending else one.bounds.low
        if best == value:
            return one.begin + one.piece.start < row
        return bool(best > value) is self._descending

    def _look(self, one: Candidate) -> tuple[int, pa.Table, np.ndarray]:
        """How many rows it has, which are among its own first ones, and while these are few, which have no value."""
        last = self._last
        places, table = self._found.read(one.piece, [self._column], None if last is None else self._better(last[0]))
        column = table[self._column].combine_chunks()
        there = pc.is_valid(column)
        if pa.types.is_floating(column.type):
            there = pc.fill_null(pc.invert(pc.is_nan(column)), False)
        missing = np.empty((2, 0), np.int64)
        if last is None:
            rows = one.begin + places[~there.to_numpy(zero_copy_only=False)][: self._depth]
            missing = np.stack([np.full(len(rows), one.piece.part), rows])
        kept = np.flatnonzero(there.to_numpy(zero_copy_only=False))
        values = column.take(pa.array(kept))
        if pa.types.is_dictionary(values.type):
            values = values.cast(values.type.value_type)
        rows = pa.array(one.begin + places[kept])
        parts = pa.array(np.full(len(kept), one.piece.part))
        values = self._first(pa.table({"value": values, "row": rows, "part": parts}))
        return one.piece.stop - one.piece.start, values, missing

    def _better(self, value: Any) -> Callable[[pa.Table], Any]:
        """Tells of rows whether they are as good as a value, so that the filter need not look at the others."""
        compare = pc.greater_equal if self._descending else pc.less_equal

        def better(table: pa.Table) -> Any:
            column = table[self._column]
            return pc.is_valid(column) if pa.types.is_dictionary(column.type) else compare(column, value)

        return better

    def _first(self, table: pa.Table) -> pa.Table:
        if table.num_rows <= self._depth:
            return table
        return table.take(pc.select_k_unstable(table, self._depth, self._keys))

    def _merge(self, values: pa.Table) -> None:
        if self._best is not None:
            values = pa.concat_tables([self._best, values], promote_options="permissive")
        self._best = values.take(pc.sort_indices(values, self._keys)).slice(0, self._depth)
        if self._best.num_rows == self._depth:
            value = self._best["value"][-1]
            plain = value.value if pa.types.is_timestamp(value.type) else value.as_py()
            if pa.types.is_timestamp(value.type):
                plain = np.datetime64(plain, value.type.unit)
            self._last = plain, self._best["row"][-1].as_py()


def joined(candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """Neighbours as one, up to `PIECE` rows; of what is known of them the widest."""
    last: Candidate | None = None
    for one in sorted(candidates, key=lambda one: one.piece):
        # the part and the end of one are the part and the beginning of the next
        if last is not None and last.piece[::2] == one.piece[:2] and one.piece.stop - last.piece.start <= PIECE:
            last = Candidate(last.piece._replace(stop=one.piece.stop), last.begin, _both(last.bounds, one.bounds))
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last


def _both(one: Bounds | None, other: Bounds | None) -> Bounds | None:
    if one is None or other is None:
        return None
    if one.low is None or other.low is None:
        return other if one.low is None else one
    return Bounds(min(one.low, other.low), max(one.high, other.high), None)


class _Reversed:
    """A value that comes before those that are less."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __lt__(self, other: "_Reversed") -> bool:
        return bool(other.value < self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Reversed) and bool(other.value == self.value)


def ordered(
    found: Selection, column: str, descending: bool, depth: int, check: Callable[[], None]
) -> Iterator[float | Order]:
    """How much of the work is done, and last the order of at least so many first rows; remembered for the next page."""
    if depth > DEPTHS[-1]:
        raise ExaError(f"a sorted table shows its first {DEPTHS[-1]:,} rows: filter it, or turn the order around")
    depth = next(one for one in DEPTHS if one >= depth)
    key = column, descending
    order = found.orders.get(key)
    if order is None or order._depth < depth:
        order = Order(found, column, descending, depth)
        yield from order.find(check)
        found.orders[key] = order
        while len(found.orders) > ORDERS:
            found.orders.pop(next(iter(found.orders)))
    yield order
