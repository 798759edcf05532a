"""Columns as the numbers that pictures are made of: times as integers in their unit, words as the codes they are given.

Words get their codes by how frequent they are, and keep them as long as this process lives, so that colours stay.
"""

import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Literal

import numpy as np
import pyarrow as pa

from exa.store import raw_values

#: Words that get a code of their own; all that come later have none, as NaN has no place.
MOST_WORDS = 10_000
#: What stands for no time and no word.
NO_TIME, NO_WORD = np.iinfo(np.int64).min, -1


@dataclass
class Words:
    """The words of a column, by code."""

    names: list[str] = field(default_factory=list)
    complete: bool = False
    "Whether all rows have been looked at, and not only some."
    _codes: dict[str, int] = field(default_factory=dict)
    _lock: Any = field(default_factory=threading.Lock, repr=False)

    def learn(self, counts: Mapping[str, int]) -> None:
        """Give the words that are new a code, the most frequent first."""
        with self._lock:
            for word in sorted(counts, key=lambda word: (-counts[word], word)):
                if word not in self._codes and len(self.names) < MOST_WORDS:
                    self._codes[word] = len(self.names)
                    self.names.append(word)

    def codes(self, values: pa.DictionaryArray) -> np.ndarray:
        """The codes of the words of a column, int32; -1 of those that have none."""
        words = [str(word) for word in values.dictionary.to_pylist()]
        if any(word not in self._codes for word in words):
            self.learn(counted(values))
        known = np.array([*(self._codes.get(word, NO_WORD) for word in words), NO_WORD], "i4")
        return known[raw_values(values.indices.fill_null(len(words)))]


def counted(values: pa.DictionaryArray) -> Counter[str]:
    """How often each word occurs."""
    seen = raw_values(values.indices.drop_null())
    counts = np.bincount(seen, minlength=len(values.dictionary)).tolist()
    words: Counter[str] = Counter()
    for word, count in zip(values.dictionary.to_pylist(), counts, strict=True):
        if count:
            words[str(word)] += count
    return words


@lru_cache(maxsize=512)
def words_of(member: str, column: str) -> Words:
    """The words that have been seen in a column of a member; those of one are shared by all who look at it."""
    return Words()


@dataclass(frozen=True)
class Column:
    """What is known of a column before it is read."""

    name: str
    kind: Literal["number", "time", "category"]
    dtype: str
    unit: Any = None
    "Of times: s, ms, us or ns; of them there is one integer to each."
    words: Words | None = field(default=None, repr=False, compare=False)

    @property
    def whole(self) -> bool:
        """Whether its values lie on integers."""
        return self.kind != "number" or "int" in self.dtype.lower()


@dataclass(frozen=True)
class Batch:
    """Some rows that follow one another: which the first is, how many they are, the values of columns as numbers."""

    first: int
    rows: int
    columns: Mapping[str, np.ndarray]
    table: pa.Table | None = None
    "Columns as they are, where they were asked for."


def column_of(name: str, kind: pa.DataType, member: str) -> Column | None:
    """A column of an Arrow type; None where a picture can do nothing with it."""
    if pa.types.is_timestamp(kind):
        return Column(name, "time", str(kind), kind.unit)
    if pa.types.is_date(kind):
        return Column(name, "time", str(kind), "ms")
    if pa.types.is_dictionary(kind) or pa.types.is_string(kind) or pa.types.is_large_string(kind):
        return Column(name, "category", "category", words=words_of(member, name))
    if pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_boolean(kind):
        return Column(name, "number", str(kind))
    return None


def numbers(values: pa.Array, column: Column) -> np.ndarray:
    """Values of a column as numbers: float32, float64 or integers, those of which some are missing as floats."""
    if column.words is not None:
        if not pa.types.is_dictionary(values.type):
            values = values.dictionary_encode()
        return column.words.codes(values)
    if column.kind == "time":
        as_time = values.cast(pa.timestamp(column.unit), safe=False) if pa.types.is_date(values.type) else values
        return raw_values(as_time.cast(pa.timestamp(column.unit), safe=False).view(pa.int64()).fill_null(NO_TIME))
    if pa.types.is_boolean(values.type):
        values = values.cast(pa.int8())
    if values.null_count or values.type in (pa.uint64(), pa.float16()):
        values = values.cast(pa.float32() if values.type == pa.float16() else pa.float64(), safe=False)
    if values.null_count:
        values = values.fill_null(np.nan)
    found = raw_values(values)
    if found.dtype.itemsize < 4:
        return found.astype(np.int32)
    return found.astype(np.int64) if found.dtype == np.uint32 else found
