"""Growing columns: the kernels write into them, Arrow tables come out."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from exa.kernels import text
from exa.kernels.jit import PADDING
from exa.store import cast

ARROW = {
    "int": pa.int64(),
    "float": pa.float64(),
    "time": pa.timestamp("us"),
    "text": pa.large_string(),
    "bool": pa.bool_(),
    "word": pa.dictionary(pa.int32(), pa.large_string()),
}
#: The cell of an integer or a time that is missing, as pandas has it; no format counts down to this integer.
NOT_A_TIME = -(2**63)


@dataclass(frozen=True)
class Column:
    """A column of a table: its name, and its kind (``int``, ``float``, ``time``, ``text``, ``word`` or ``bool``).

    A ``word`` is a text of which few different ones are expected; it is kept as a code into a dictionary. Where a
    column is `optional`, a record may lack it: a number is then NaN, so that integers become floats, a time NaT, and
    a text empty.
    """

    name: str
    kind: str
    optional: bool = False
    words: tuple[str, ...] = ()
    "What stands in the text where a value is missing: a null, or NaN among floats; integers stay integers."

    dtype: pa.DataType | None = None
    "What a schema has declared, where it is not what the kind has."

    def __dask_tokenize__(self) -> str:
        # dask's own way through the fields takes many times as long, and a table may have thousands of columns
        return repr(self)

    @property
    def blank(self) -> bool:
        """Whether it is a text that is empty where a record lacks it."""
        return self.optional and self.kind in ("text", "word")

    @property
    def type(self) -> pa.DataType:
        if self.dtype is not None:
            return self.dtype
        return ARROW["float" if self.optional and self.kind == "int" and not self.words else self.kind]

    @property
    def nullable(self) -> bool:
        """Whether it is an integer that may be null, which pandas has as Int64."""
        return self.kind == "int" and bool(self.words)

    @property
    def missing(self) -> int:
        """The bits of a cell without a value."""
        return {"float": int(np.float64(np.nan).view(np.int64)), "int": NOT_A_TIME, "time": NOT_A_TIME}.get(
            self.kind, 0
        )


def distinct(names: Sequence[str], taken: Sequence[str] = ()) -> list[str]:
    """The names as columns and templates can have them: none empty, none twice, no blanks, none of those `taken`.

    >>> distinct(["v[1]", "v["])
    ['v[1]', 'v_']

    >>> distinct(["id", "x y", "id", ""], taken=["frame"])
    ['id', 'x_y', 'id_2', 'c3']
    """
    used = dict.fromkeys(taken, 1)
    found = []
    for k, name in enumerate(names):
        # in a format string a bracket that is not closed takes what follows
        name = re.sub(r"[\s{}:!]+|\[(?=[^]]*$)", "_", name.strip()) or f"c{k}"
        stem, name = name, "_2" if name == "_" else name
        while name in used:
            used[stem] = used.get(stem, 1) + 1
            name = f"{stem}_{used[stem]}"
        used[name] = 1
        found.append(name)
    return found


#: For so many cells there is room at first, at most.
ROOM = 1 << 18


class Words:
    """Texts as codes into a dictionary that grows."""

    def __init__(self) -> None:
        self._table = np.zeros(64, np.int64)
        self._hashes = np.empty(16, np.uint64)
        self._offsets = np.zeros(17, np.int64)
        self._data = np.empty(256 + PADDING, np.uint8)
        self._state = np.zeros(3, np.int64)

    def take(self, buf: np.ndarray, spans: np.ndarray) -> None:
        """Replace each span by its code."""
        self._state[0] = 0
        arrays = self._table, self._hashes, self._offsets, self._data
        while full := text.encode(buf, spans, len(spans), spans, *arrays, self._state):
            if full == text.DATA_FULL:
                self._data = _grown(self._data, len(self._data) + int(spans[self._state[0]] >> 32))
            else:
                self._hashes = _grown(self._hashes, len(self._hashes))
                self._offsets = _grown(self._offsets, len(self._hashes) + 1 - len(self._offsets))
                self._table = np.zeros(4 * len(self._hashes), np.int64)
                text.rehash(self._table, self._hashes, self._state[1])
            arrays = self._table, self._hashes, self._offsets, self._data

    @property
    def used(self) -> int:
        return int(self._state[2])

    def array(self, codes: np.ndarray) -> pa.Array:
        keys, used = int(self._state[1]), int(self._state[2])
        words = _strings(keys, self._offsets[: keys + 1].copy(), self._data[:used].copy())
        return pa.DictionaryArray.from_arrays(pa.array(codes.astype(np.int32)), words)


class Texts:
    """Texts one behind the other, as Arrow keeps them."""

    def __init__(self) -> None:
        self._offsets = [np.zeros(1, np.int64)]
        self._data = np.empty(64, np.uint8)
        self.used = 0

    def take(self, buf: np.ndarray, spans: np.ndarray) -> None:
        need = self.used + int(text.measure(spans)) - len(self._data)
        if need > 0:
            self._data = _grown(self._data, max(need, len(self._data)))
        offsets = np.empty(len(spans), np.int64)
        self.used = text.gather(buf, spans, offsets, self._data, self.used)
        self._offsets.append(offsets)

    def array(self, codes: np.ndarray) -> pa.Array:
        return _strings(len(codes), np.concatenate(self._offsets), self._data[: self.used])


def _strings(n: int, offsets: np.ndarray, data: np.ndarray) -> pa.Array:
    return pa.LargeStringArray.from_buffers(n, pa.py_buffer(offsets), pa.py_buffer(data))


def _grown(array: np.ndarray, more: int) -> np.ndarray:
    bigger = np.zeros(len(array) + more, array.dtype)
    bigger[: len(array)] = array
    return bigger


class Columns:
    """The columns of a table while it is read.

    >>> columns = Columns((Column("x", "float"), Column("symbol", "word")), rows=1000)
    >>> columns.slots
    {'x': 0, 'symbol': 1}

    `out` is the matrix that kernels fill, a slot to a column and 64 bits to a cell. A text is a span of the buffer
    that is being read until `seal` takes the text out of the buffer.
    """

    def __init__(self, columns: tuple[Column, ...], rows: int = 1024) -> None:
        self.columns = columns
        self.room = max(min(rows, ROOM // max(len(columns), 1)), 1)
        "For how many rows there is room at first."
        self.slots = {column.name: slot for slot, column in enumerate(columns)}
        self.rows = 0
        self._sealed = 0
        self._texts: dict[int, Words | Texts] = {
            slot: Words() if column.kind == "word" else Texts()
            for slot, column in enumerate(columns)
            if column.kind in ("word", "text")
        }
        self.out = np.empty((len(columns), self.room), np.int64)

    def reserve(self, rows: int) -> None:
        """Make room for so many rows in all."""
        if rows > self.out.shape[1]:
            bigger = np.empty((len(self.columns), rows), np.int64)
            bigger[:, : self.rows] = self.out[:, : self.rows]
            self.out = bigger

    def seal(self, buf: np.ndarray) -> None:
        """Take the texts of the rows read since the last call out of the buffer, which may then be overwritten."""
        for slot, texts in self._texts.items():
            texts.take(buf, self.out[slot, self._sealed : self.rows])
        self._sealed = self.rows

    def floats(self, name: str) -> np.ndarray:
        return self.out[self.slots[name], : self.rows].view(np.float64)

    def table(self) -> pa.Table:
        """The sealed rows as an Arrow table; numbers are not copied."""
        arrays: list[Any] = []
        kept = []
        for slot, column in enumerate(self.columns):
            cells = self.out[slot, : self.rows]
            if slot in self._texts:
                array = without(self._texts[slot].array(cells), column.words)
            elif column.kind == "float":
                array = pa.array(cells.view(np.float64))
            elif column.kind == "time":
                array = pa.array(cells, mask=nulls(cells) if column.optional or column.words else None).view(
                    column.type
                )
            elif column.nullable:
                array = pa.array(cells, mask=nulls(cells))
            elif column.optional:
                array = pa.array(np.where(cells == NOT_A_TIME, np.nan, cells))
            else:
                array = pa.array(cells)
            arrays.append(array if column.dtype is None else array.cast(column.dtype, safe=False))
            kept.append(pa.field(column.name, column.type))
        return pa.Table.from_arrays(arrays, schema=pa.schema(kept))

    def is_empty(self, name: str) -> bool:
        """Whether a column has no value: none is a number or a time, or no text."""
        slot = self.slots[name]
        if texts := self._texts.get(slot):
            return texts.used == 0
        if self.columns[slot].kind == "float":
            return bool(np.isnan(self.floats(name)).all())
        return bool((self.out[slot, : self.rows] == NOT_A_TIME).all())


def nulls(cells: np.ndarray) -> np.ndarray:
    """Which integers or times are missing."""
    return cells == NOT_A_TIME


def without(array: pa.Array, words: Sequence[str]) -> pa.Array:
    """Texts with nulls in place of some words."""
    if not words:
        return array
    if isinstance(array, pa.DictionaryArray):
        lost = pc.is_in(array.dictionary, pa.array(words, pa.large_string()))
        gone = pc.take(lost, array.indices)
        return pa.DictionaryArray.from_arrays(pc.if_else(gone, None, array.indices), array.dictionary)
    return pc.if_else(pc.is_in(array, pa.array(words, pa.large_string())), None, array)


def joined(tables: Sequence[pa.Table], owner: str | None) -> pa.Table:
    """Rows that were read by several templates, in the order of the records that own them again."""
    if len(tables) == 1:
        return tables[0]
    texts = {f.name: f.type for table in tables for f in table.schema if not pa.types.is_primitive(f.type)}
    whole = pa.concat_tables([_with_texts(table, texts) for table in tables], promote_options="permissive")
    if owner in whole.column_names:
        whole = whole.take(pa.array(np.argsort(whole[owner].to_numpy(), kind="stable")))
    return whole


def _with_texts(table: pa.Table, texts: Mapping[str, pa.DataType]) -> pa.Table:
    """The table with its numbers written as texts in the columns that are texts elsewhere."""
    for place, field in enumerate(table.schema):
        if field.type != texts.get(field.name, field.type):
            written = cast(table[field.name], pa.large_string()).cast(texts[field.name])
            table = table.set_column(place, field.name, written)
    return table
