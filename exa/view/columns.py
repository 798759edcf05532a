"""What a column holds: its ends at once, from what is known of the parts, then a histogram that grows while it is read.

Numbers and times are counted in bins of equal width, which become twice as wide where a value lies outside; texts and
categories by value, of which the most frequent stay where there are too many to keep.
"""

import math
import threading
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from random import Random
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from exa.container.scan.columns import counted
from exa.kernels.raster import binned
from exa.store import raw_values
from exa.store.cells import cells, kind_of, number
from exa.view.asking import Answer, Ask, Session, answer
from exa.view.rows import container_of, wanted
from exa.view.selecting import Beat, Piece, Selection, selection
from exa.view.tables import FrameRows, Rows, rows_of

#: Bins of a histogram, and values of a column of texts, that a page may have.
BINS, VALUES = 256, 100
#: Different texts that are counted; beyond, the rarer half is given up, and what is left is "at least".
DISTINCT = 20_000


@answer
def statistics(session: Session, ask: Ask, table: str, container: str | None = None) -> Answer:
    """Of each column the least and greatest value and how many are missing, as far as nothing is to be read for it."""
    source = rows_of(container_of(session, container), table)
    return {"table": table, "columns": {name: ends(source, name) for name in wanted(source.columns, None)}}, []


def ends(source: Rows, column: str) -> dict[str, Any]:
    """The least and greatest value of a column, and how many are missing, by what is known of the parts."""
    known = [source.bounds(part, column) for part in range(source.parts)]
    if not known or None in known:
        return {"min": None, "max": None, "missing": None}
    there = [one for one in known if one is not None]
    missing = [one.missing for one in there]
    lows, highs = ([end for end in ends if end is not None] for ends in zip(*(one[:2] for one in there), strict=True))
    return {
        "min": number(min(lows)) if lows else None,
        "max": number(max(highs)) if highs else None,
        "missing": None if None in missing else sum(count or 0 for count in missing),
    }


@answer
def histogram(
    session: Session,
    ask: Ask,
    table: str,
    column: str,
    bins: int = 32,
    where: str | None = None,
    container: str | None = None,
) -> Answer:
    """How the values of a column are distributed; parts of the answer are of the rows that were read so far.

    Of numbers and times "edges" are the ends of the bins and the array their counts (float64); of texts "values" are
    the most frequent with their counts. Besides: rows, missing, nan, min, max, mean.
    """
    source = rows_of(container_of(session, container), table)
    (name,) = wanted(source.columns, [column])
    found, beat = selection(source, where), Beat()
    kind = kind_of(source.columns[name])
    bins = min(max(int(bins), 2), BINS)
    tally: Bins | Words = Words() if kind in ("text", "bool") else Bins(bins, *_range(source, name))

    def look(piece: Piece) -> int:
        whole = found.where is None
        table = source.read(piece.part, [name], piece.start, piece.stop) if whole else found.read(piece, [name])[1]
        for chunk in table[name].chunks or [table[name].combine_chunks()]:
            tally.add(chunk)
        return piece.stop - piece.start

    looked = 0
    for rows in found.scan(_pieces(found), look, ask.check):
        looked += rows
        if beat.due():
            meta, arrays = tally.said()
            ask.partial(meta | {"column": name, "done": round(looked / max(source.so_far, 1), 3)}, arrays)
    meta, arrays = tally.said()
    return meta | {"column": name, "done": 1}, arrays


def _pieces(found: Selection) -> Iterable[Piece]:
    """All pieces, of a store in random order, so that some of them look like the whole."""
    pieces = chain.from_iterable(found.pieces(part) for part in range(found.rows.parts))
    if isinstance(found.rows, FrameRows):
        return pieces
    known = list(pieces)
    Random(0).shuffle(known)
    return known


def _range(source: Rows, column: str) -> tuple[float, float]:
    """The least and greatest value as floats; nan where they are not known."""
    known = [source.bounds(part, column) for part in range(source.parts)]
    lows = [_float(one.low) for one in known if one is not None and one.low is not None]
    highs = [_float(one.high) for one in known if one is not None and one.high is not None]
    return min(lows, default=math.nan), max(highs, default=math.nan)


def _float(value: Any) -> float:
    return float(value.astype("int64") if isinstance(value, np.datetime64) else value)


class Bins:
    """Counts of numbers in bins of equal width; many threads may add to them.

    >>> bins = Bins(4, 0.0, 4.0)
    >>> bins.add(pa.array([0.5, 3.5, 4.0, 9.0]))
    >>> bins.counts.tolist(), bins.low, bins.width
    ([2, 1, 1, 0], 0.0, 4.0)
    """

    def __init__(self, bins: int, low: float = math.nan, high: float = math.nan) -> None:
        self.counts = np.zeros(bins + bins % 2, np.int64)
        self.rows = self.missing = self.nan = 0
        self._sum, self._seen = 0.0, [math.inf, -math.inf]
        self._kind: pa.DataType | None = None
        self._lock = threading.Lock()
        self._span(low, high)

    def _span(self, low: float, high: float) -> None:
        """Take these ends, unless they are none."""
        known = math.isfinite(low) and math.isfinite(high)
        self.low = low if known else math.nan
        self.width = (high - low) / len(self.counts) if known and high > low else 1 / len(self.counts)

    def add(self, column: pa.Array) -> None:
        """Take in values."""
        self._kind = column.type
        if column.type == pa.float16():
            column = column.cast(pa.float32())
        values = raw_values(column.drop_null() if column.null_count else column)
        while True:
            with self._lock:
                begin, width = self.low, self.width
            counts, seen = np.zeros(len(self.counts), np.int64), np.array([math.inf, -math.inf])
            # all values lie between the ends, but for what rounding makes of them
            end = begin + width * len(counts) * (1 + 1e-12)
            total, strange, nan = binned(values, begin, end, 1 / width, counts, seen)
            with self._lock:
                inside = counts.sum() == len(values) - strange and (begin, width) == (self.low, self.width)
                if inside or strange == len(values):
                    self.rows += len(column)
                    self.missing += column.null_count
                    self.nan += nan
                    self.counts += counts
                    self._sum += total
                    self._seen = [min(self._seen[0], float(seen[0])), max(self._seen[1], float(seen[1]))]
                    return
                if math.isnan(self.low):
                    self._span(*seen)
                self._cover(*seen)

    def _cover(self, low: float, high: float) -> None:
        """Make bins wider until values of these ends are in them."""
        size, half = len(self.counts), len(self.counts) // 2
        while low < self.low or high > self.low + size * self.width * (1 + 1e-12):
            pairs = self.counts.reshape(half, 2).sum(axis=1)
            self.counts[:] = 0
            if low < self.low:
                self.low -= size * self.width
                self.counts[half:] = pairs
            else:
                self.counts[:half] = pairs
            self.width *= 2

    def said(self) -> tuple[dict[str, Any], Sequence[np.ndarray]]:
        """What a page is told."""
        with self._lock:
            return self._told()

    def _told(self) -> tuple[dict[str, Any], Sequence[np.ndarray]]:
        finite = int(self.counts.sum())
        edges = [] if math.isnan(self.low) else (self.low + self.width * np.arange(len(self.counts) + 1)).tolist()
        if self._kind is not None and pa.types.is_timestamp(self._kind):
            edges = [self._said(edge) for edge in edges]
        ends = [None, None] if not finite else [self._said(end) for end in self._seen]
        meta = {
            "rows": self.rows,
            "missing": self.missing,
            "nan": self.nan,
            "edges": edges,
            "min": ends[0],
            "max": ends[1],
            "mean": self._said(self._sum / finite) if finite else None,
        }
        return meta, [self.counts.astype("float64")]

    def _said(self, value: float) -> Any:
        kind = self._kind
        if kind is not None and pa.types.is_timestamp(kind):
            return number(np.datetime64(int(value), kind.unit)) + ("Z" if kind.tz else "")
        return number(np.float64(value))


class Words:
    """Counts of texts, exact while there are not too many different ones; many threads may add to them."""

    def __init__(self) -> None:
        self.rows = self.missing = self.lost = 0
        self._counts: dict[Any, int] = {}
        self._lock = threading.Lock()

    def add(self, column: pa.Array) -> None:
        """Take in values."""
        if pa.types.is_dictionary(column.type):
            counts: Mapping[Any, int] = counted(column)
        else:
            counts = {one["values"]: one["counts"] for one in pc.value_counts(column.drop_null()).to_pylist()}
        with self._lock:
            self.rows += len(column)
            self.missing += column.null_count
            for value, times in counts.items():
                self._counts[value] = self._counts.get(value, 0) + times
            if len(self._counts) > DISTINCT:
                kept = sorted(self._counts.items(), key=lambda item: -item[1])[: DISTINCT // 2]
                self.lost += len(self._counts) - len(kept)
                self._counts = dict(kept)

    def said(self) -> tuple[dict[str, Any], Sequence[np.ndarray]]:
        """What a page is told."""
        with self._lock:
            counts = dict(self._counts)
        most = sorted(counts.items(), key=lambda item: (-item[1], str(item[0])))[:VALUES]
        texts = cells(pa.array([str(value) for value, _ in most], pa.string()))
        meta = {
            "rows": self.rows,
            "missing": self.missing,
            "values": [[text, count] for text, (_, count) in zip(texts, most, strict=True)],
            "distinct": len(self._counts) + self.lost,
            "exact": self.lost == 0,
        }
        return meta, []
