"""Columns of what is no table of a store: partitions of dask's dataframes, blocks of its arrays.

What has been computed is held for the next look, as a partition of a text would be parsed again, up to `HELD` bytes of
all that this process looks at.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from typing import Any

import dask.array as da
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pyarrow as pa
from zict import LRU

from exa.container.scan.columns import Batch, Column, column_of, numbers
from exa.container.scan.possible import May, anything
from exa.schedule.chunks import lengths_of
from exa.schedule.stream import active_client

HELD = 256 << 20
_held: LRU[tuple[str, int, str], np.ndarray] = LRU(HELD, {}, weight=lambda key, values: values.nbytes)
#: Arrays along the second axis of which there are more are images, and no columns.
MOST_COLUMNS = 64
#: Rows of a unit are numbered from so many times its number on, until all units before it have been counted.
STEP = 1 << 40

#: Computes columns of one piece.
Make = Callable[[int, Sequence[str]], Mapping[str, Any]]


class LazyScan:
    """Pieces that are computed one by one; a unit is a piece."""

    def __init__(self, key: str, columns: Mapping[str, Column], make: Make, lengths: list[int | None]) -> None:
        self.key, self.columns = key, dict(columns)
        self._make, self._lengths = make, lengths

    @property
    def rows(self) -> int | None:
        """How many there are; None before all have been counted."""
        return None if None in self._lengths else sum(map(int, filter(None, self._lengths)))

    def units(self, may: May = anything) -> list[tuple[int, int]]:
        """All pieces, each with the number of its rows, or one where nobody knows it."""
        return [(unit, 1 if length is None else length) for unit, length in enumerate(self._lengths)]

    def partitions(self, may: May = anything) -> list[int]:
        """The numbers of all pieces."""
        return list(range(len(self._lengths)))

    def read(self, unit: int, names: Sequence[str], may: May = anything, raw: Sequence[str] = ()) -> Iterator[Batch]:
        """The rows of a piece; columns that are `raw` as they are, too, of which nothing is held."""
        table = pa.table({name: arrow(values) for name, values in self._make(unit, raw).items()}) if raw else None
        names = names if names or raw else list(self.columns)[:1]
        found = {name: _held.get((self.key, unit, name)) for name in names}
        if missing := [name for name, values in found.items() if values is None]:
            made = self._make(unit, missing)
            for name in missing:
                found[name] = _held[self.key, unit, name] = numbers(arrow(made[name]), self.columns[name])
        columns = {name: values for name, values in found.items() if values is not None}
        rows = self._lengths[unit] = len(next(iter(columns.values()))) if table is None else table.num_rows
        before = self._lengths[:unit]
        first = unit * STEP if None in before else sum(map(int, filter(None, before)))
        yield Batch(first, rows, columns, table)

    def ends(self, name: str) -> None:
        """Nothing is known before the rows are."""
        return None

    def empty(self, name: str) -> bool:
        """Nor this."""
        return False

    def places(self, rows: np.ndarray) -> np.ndarray:
        """The places in the table of rows as batches number them; all units must have been read."""
        firsts = np.concatenate([[0], np.cumsum([length or 0 for length in self._lengths])])
        return np.where(rows < STEP, rows, firsts[rows // STEP] + rows % STEP)


@lru_cache(maxsize=64)
def _counted(key: str, count: int) -> list[int | None]:
    """The lengths of the pieces of a member, as far as anyone has counted them."""
    return [None] * count


def lazy_scan(member: Any) -> LazyScan:
    """What goes through a table, a column or an array of dask's."""
    if isinstance(member, da.Array):
        return _array_scan(member)
    frame = (
        member.to_frame(name="values" if member.name is None else member.name)
        if isinstance(member, dd.Series)
        else member
    )
    frame = dd.DataFrame(frame.expr)
    told = lengths_of(member)
    lengths: list[int | None] = _counted(frame._name, frame.npartitions) if told is None else [*told]
    columns = columns_of(frame._meta, frame._name)
    return LazyScan(frame._name, columns, partial(_partition, frame), lengths)


def _partition(frame: Any, number: int, names: Sequence[str]) -> Mapping[str, Any]:
    index = frame._meta.index.name
    # by the names that the frame has, which need not be texts
    named = {str(name): name for name in frame.columns}
    wanted = frame[[named[name] for name in names if name != index]]
    made: pd.DataFrame = wanted.get_partition(number).compute(**_scheduler())
    return {name: made.index.to_series() if name == index else made[named[name]] for name in names}


def _array_scan(array: da.Array) -> LazyScan:
    if array.ndim == 0 or array.ndim > 2 or array.shape[1:] > (MOST_COLUMNS,):
        raise TypeError(f"an array of the shape {array.shape} has no columns; one of two axes is drawn as a heatmap")
    array = array.rechunk({1: -1}) if array.ndim == 2 else array
    names = ["value"] if array.ndim == 1 else [str(k) for k in range(array.shape[1])]
    meta = pd.DataFrame({name: np.empty(0, array.dtype) for name in names})
    lengths = [None if np.isnan(length) else int(length) for length in array.chunks[0]]
    return LazyScan(array.name, columns_of(meta, array.name), partial(_block, array), lengths)


def _block(array: da.Array, number: int, names: Sequence[str]) -> Mapping[str, Any]:
    made = np.asarray(array.blocks[number].compute(**_scheduler()))
    return {name: made if made.ndim == 1 else np.ascontiguousarray(made[:, int(name)]) for name in names}


def _scheduler() -> dict[str, Any]:
    """Where a piece is computed: by the workers of the active client, else by the thread that asks for it."""
    return {} if active_client() is not None else {"scheduler": "synchronous"}


def columns_of(meta: pd.DataFrame, member: str) -> dict[str, Column]:
    """The columns of a frame like this empty one, its index among them where that has a name."""
    found = {}
    named = {meta.index.name: meta.index.to_series()} if isinstance(meta.index.name, str) else {}
    for name, values in [*named.items(), *((str(name), meta[name]) for name in meta.columns)]:
        kind = pa.large_string() if values.dtype == object else arrow(values).type
        if (column := column_of(name, kind, member)) is not None:
            found[name] = column
    return found


def arrow(values: Any) -> pa.Array:
    """A column of pandas or an array of numpy as Arrow's."""
    if isinstance(values, pd.Series) and isinstance(values.dtype, pd.SparseDtype):
        values = np.asarray(values)
    made = pa.array(values, from_pandas=False)
    return made.combine_chunks() if isinstance(made, pa.ChunkedArray) else made
