"""Any table of a container as rows by number, read as Arrow from as little as holds them.

Rows are in *parts* (the files of a store, the partitions of a lazy frame, the chunks of an array along its first axis),
and those in *spans* (the row groups of a file), of which the least and the greatest values may be known. How many rows
a partition has is known once it was computed; until then a table has rows so far.
"""

import threading
from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from functools import partial
from itertools import accumulate, product
from typing import Any
from weakref import WeakKeyDictionary

import dask.dataframe as dd
import numpy as np
import pandas as pd
import pyarrow as pa

from exa.container import Container
from exa.container.frames import like, written
from exa.container.summaries import is_saved, schema_of
from exa.error import ExaError
from exa.store import Bounds, RowGroups, Store
from exa.store import Table as StoredTable

#: Bytes of row groups and partitions that a table keeps, for the next page.
KEPT = 128 << 20
#: More rows at once are no page, and not kept.
PAGE = 1 << 16
#: Columns of an array that are shown.
WIDE = 256


class Kept:
    """Values by key, the last used of them up to a number of bytes; safe to call from many threads."""

    def __init__(self, limit: int) -> None:
        self._limit, self._size, self._values, self._lock = limit, 0, {}, threading.Lock()  # type: ignore[var-annotated]

    def __contains__(self, key: Hashable) -> bool:
        return key in self._values

    def get(self, key: Hashable, make: Callable[[], Any]) -> Any:
        """The value of a key, which is made where it is not kept."""
        with self._lock:
            if key in self._values:
                self._values[key] = self._values.pop(key)
                return self._values[key]
        value = make()
        with self._lock:
            if key not in self._values:
                self._values[key] = value
                self._size += value.nbytes
            while self._size > self._limit and len(self._values) > 1:
                self._size -= self._values.pop(next(iter(self._values))).nbytes
        return value


class Rows(ABC):
    """The rows of one table."""

    #: The dtype of each column, in words.
    columns: Mapping[str, str]
    #: How many rows each part has; None where nobody counted them.
    counts: list[int | None]

    @property
    def parts(self) -> int:
        return len(self.counts)

    @property
    def total(self) -> int | None:
        """How many rows there are; None where that is not known yet."""
        return None if None in self.counts else sum(count or 0 for count in self.counts)

    @property
    def so_far(self) -> int:
        """How many rows are known to be there."""
        return sum(self._known())

    def _known(self) -> list[int]:
        """The lengths of the parts before the first that was not counted."""
        end = self.counts.index(None) if None in self.counts else len(self.counts)
        return [count or 0 for count in self.counts[:end]]

    def begin(self, part: int) -> int:
        """The number of the first row of a part; those before it are counted."""
        return sum(self.count(each) for each in range(part))

    def count(self, part: int) -> int:
        """How many rows a part has, which may take reading it."""
        known = self.counts[part]
        return self.read(part, []).num_rows if known is None else known

    @abstractmethod
    def read(self, part: int, columns: Sequence[str], start: int = 0, stop: int | None = None) -> pa.Table:
        """Columns of a part, of its rows from one to another."""

    def batches(self, part: int, columns: Sequence[str], start: int, stop: int) -> Iterator[tuple[int, pa.Table]]:
        """The same, batch by batch, each with the place of its first row."""
        yield start, self.read(part, columns, start, stop)

    def spans(self, part: int) -> list[tuple[int, int]]:
        """From which row of a part to which each of its spans is."""
        return [(0, self.count(part))]

    def bounds(self, part: int, column: str, span: int | None = None) -> Bounds | None:
        """What is known of a column in a part, or a span of it, without reading it; None where nothing is."""
        return None

    def page(
        self, first: int, count: int, columns: Sequence[str], check: Callable[[], None] = lambda: None
    ) -> pa.Table:
        """Rows by number, fewer where the table ends; parts before them that nobody counted are read first."""
        known = list(accumulate(self._known(), initial=0))
        part = max(bisect_right(known, first) - 1, 0)
        found, begin = [], known[min(part, len(known) - 1)]
        while part < self.parts and begin < first + count:
            check()
            here = self.count(part)
            if begin + here > first:
                found.append(self.read(part, columns, max(first - begin, 0), min(first + count - begin, here)))
            begin, part = begin + here, part + 1
        if not found:
            return self.read(0, columns, 0, 0) if self.parts else pa.table({name: [] for name in columns})
        return found[0] if len(found) == 1 else pa.concat_tables(found, promote_options="permissive")


class PartRows(Rows):
    """A table of a store: its parts are files, its spans row groups, of which the footers tell the ends."""

    def __init__(
        self, store: str, table: StoredTable, schema: pa.Schema, columns: Mapping[str, tuple[str, str]]
    ) -> None:
        """`columns` are by their names what they are called in the files, and their dtypes in words."""
        self._groups, self._schema = RowGroups(store, table, schema), schema
        self._names = {name: inside for name, (inside, _) in columns.items()}
        self.columns = {name: dtype for name, (_, dtype) in columns.items()}
        self.counts = [part.live for part in self._groups.parts]
        self._kept = Kept(KEPT)

    def read(self, part: int, columns: Sequence[str], start: int = 0, stop: int | None = None) -> pa.Table:
        stop = self.count(part) if stop is None else min(stop, self.count(part))
        if not columns:
            return pa.table({"": pa.nulls(stop - start)}).select([])
        if stop - start > PAGE:
            return self._read(part, columns, start, stop)
        found = []
        for low, high in self.spans(part):
            if low < stop and high > start:
                held = self._held(part, columns, low, high)
                found.append(held.slice(max(start - low, 0), min(stop, high) - max(start, low)))
        return pa.concat_tables(found) if found else self._none(columns)

    def _held(self, part: int, columns: Sequence[str], low: int, high: int) -> pa.Table:
        """Columns of a span, of which those are read that are not kept."""
        lacking = [name for name in columns if (part, low, name) not in self._kept]
        if lacking:
            read = self._read(part, lacking, low, high)
            for name in lacking:
                self._kept.get((part, low, name), partial(read.select, [name]))
        held = [self._kept.get((part, low, name), partial(self._read, part, [name], low, high)) for name in columns]
        return pa.table([one[0] for one in held], names=list(columns))

    def _read(self, part: int, columns: Sequence[str], start: int, stop: int) -> pa.Table:
        found = [rows for _, rows in self.batches(part, columns, start, stop)]
        return pa.concat_tables(found) if found else self._none(columns)

    def _none(self, columns: Sequence[str]) -> pa.Table:
        return pa.schema([self._schema.field(self._names[name]).with_name(name) for name in columns]).empty_table()

    def batches(self, part: int, columns: Sequence[str], start: int, stop: int) -> Iterator[tuple[int, pa.Table]]:
        names = [self._names[name] for name in columns] or self._schema.names[:1]
        for first, rows in self._groups.batches(part, names, [(start, stop)]):
            yield first, rows.rename_columns(list(columns)) if columns else rows.select([])

    def spans(self, part: int) -> list[tuple[int, int]]:
        return self._groups.spans(part)

    def bounds(self, part: int, column: str, span: int | None = None) -> Bounds | None:
        return self._groups.bounds(part, self._names[column], span)


class FrameRows(Rows):
    """A lazy frame: each partition is computed when it is needed, and then counted."""

    def __init__(self, frame: dd.DataFrame) -> None:
        self._frame, self._index = frame, frame.index.name
        names = ([] if self._index is None else [str(self._index)]) + [str(name) for name in frame.columns]
        dtypes = ([] if self._index is None else [frame._meta.index.dtype]) + list(frame._meta.dtypes)
        self.columns = dict(zip(names, map(str, dtypes), strict=True))
        self.counts = [None] * frame.npartitions
        self._kept, self._one_at_a_time = Kept(2 * KEPT), threading.Lock()

    def read(self, part: int, columns: Sequence[str], start: int = 0, stop: int | None = None) -> pa.Table:
        with self._one_at_a_time:
            table = self._kept.get(part, lambda: self._compute(part))
        return table.select(list(columns)).slice(start, None if stop is None else stop - start)

    def _compute(self, part: int) -> pa.Table:
        frame = self._frame.get_partition(part).compute()
        self.counts[part] = len(frame)
        if self._index is not None:
            frame = frame.reset_index()
        return pa.table([to_arrow(frame.iloc[:, place]) for place in range(frame.shape[1])], names=list(self.columns))


def to_arrow(column: pd.Series) -> pa.Array:
    """A column as Arrow; what it has no type for as text. A number that is not there (nan) stays a number."""
    if isinstance(column.dtype, pd.SparseDtype):
        column = column.astype(column.dtype.subtype)
    try:
        made = pa.array(column, from_pandas=column.dtype.kind != "f")
    except (pa.ArrowException, TypeError, ValueError):
        made = pa.array([None if value is None else str(value) for value in column], pa.large_string())
    return made.combine_chunks() if isinstance(made, pa.ChunkedArray) else made


class ArrayRows(Rows):
    """An array, whose rows are along its first axis, with a column to each of the values of a row."""

    def __init__(self, array: Any) -> None:
        self._array = array if array.ndim else array[None]
        inner = list(product(*map(range, self._array.shape[1:])))[:WIDE] if self._array.ndim > 1 else [()]
        self._places = {",".join(map(str, place)) or "value": place for place in inner}
        self.columns = dict.fromkeys(self._places, str(array.dtype))
        self.counts = [None if np.isnan(size) else int(size) for size in self._array.chunks[0]]

    def read(self, part: int, columns: Sequence[str], start: int = 0, stop: int | None = None) -> pa.Table:
        block = self._array.blocks[part]
        values = (block if self.counts[part] is None else block[start:stop]).compute()
        if self.counts[part] is None:
            self.counts[part], values = len(values), values[start:stop]
        if not columns:
            return pa.table({"": pa.nulls(len(values))}).select([])
        made = [values[(slice(None), *self._places[name])] for name in columns]
        return pa.table([to_arrow(pd.Series(one)) for one in made], names=list(columns))


_OPENED: WeakKeyDictionary[Container, dict[str, tuple[Any, Rows]]] = WeakKeyDictionary()


def rows_of(container: Container, table: str) -> Rows:
    """The rows of a table, column or array of a container; what was read of them is kept beside the container.

    >>> import exa, pandas as pd
    >>> rows_of(exa.Container(atom=pd.DataFrame({"x": [0.0, 1.0]})), "atom").page(1, 5, ["x"]).to_pydict()
    {'x': [1.0]}
    """
    if table not in container:
        raise ExaError(f"{container.name or 'the container'} has no table {table!r}, but {', '.join(container)}")
    member, opened = container[table], _OPENED.setdefault(container, {})
    if table not in opened or opened[table][0] is not member:
        opened[table] = member, _opened(container, table, member)
    return opened[table][1]


def _opened(container: Container, name: str, member: Any) -> Rows:
    if hasattr(member, "columns") or isinstance(member, dd.Series):
        stored = container.path and container._is_stored(name) and not getattr(member, "formulas", None)
        if stored:
            return _stored(container, name, member)
        return FrameRows(member if hasattr(member, "columns") and member.ndim == 2 else member.to_frame())
    if hasattr(member, "chunks"):
        return ArrayRows(member)
    raise ExaError(f"{name} is a formula, which has no rows: {member}")


def _stored(container: Container, name: str, member: Any) -> Rows:
    """The rows of a table in a store, whose files are of the columns that the log tells, and of its index."""
    store = Store.open(str(container.path))
    snapshot = store.snapshot(container.version)
    table = snapshot.tables[name]
    saved = is_saved(name, table)
    schema = written(like(table.meta)) if saved else schema_of(snapshot, name)
    dtypes = member.dtypes if member.ndim == 2 else {schema.names[0]: member.dtype}
    names = {str(column): (str(column), str(dtype)) for column, dtype in dict(dtypes).items()}
    if member.index.name is not None and "index" in table.meta:  # the numbers of rows may have a name, too
        names = {str(member.index.name): (table.meta["index"], str(member.index.dtype)), **names}
    return PartRows(store.path, table, schema, names)
