"""Least and greatest value of each column and how many are missing: known of a part when it is written, and added up.

The log keeps ``{"x": [least, greatest, missing]}`` of a part. Times are integers in the column's own unit, infinities
and nan are text; null is what is not known, and the ends of no values.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from exa.store.part import Part

#: Of a part with more columns the log says nothing, as an entry would be long; its footer does.
WIDE = 256
#: Least and greatest texts that are longer are not kept.
LONG = 128
_TIMES: dict[str, Literal["ms", "us", "ns"]] = {"timestamp[ms]": "ms", "timestamp[us]": "us", "timestamp[ns]": "ns"}


class Statistics(NamedTuple):
    """What is known of a column without reading it."""

    min: Any
    "None where no value is known."
    max: Any
    missing: int | None
    "How many values are null; nan is a value. None where nobody counted them."
    exact: bool
    "False where hidden rows count too, or where of some rows nothing is known."


class Words:
    """The least and greatest words of columns of categories, of which Parquet is told nothing."""

    def __init__(self) -> None:
        self._ends: dict[str, list[Any]] = {}

    def add(self, name: str, column: pa.ChunkedArray) -> None:
        """Take in values of a column."""
        low, high, missing = self._ends.get(name, [None, None, 0])
        for chunk in column.chunks:
            ends = [end for end in _ends(chunk) if end is not None]
            known = [end for end in (low, high) if end is not None]
            low, high = min([*ends, *known], default=None), max([*ends, *known], default=None)
            missing += chunk.null_count
        self._ends[name] = [low, high, missing]

    def known(self) -> dict[str, list[Any]]:
        """What the log keeps of these columns."""
        return {name: [*map(_short, ends[:2]), ends[2]] for name, ends in self._ends.items()}


def _ends(chunk: pa.DictionaryArray) -> list[Any]:
    """The least and the greatest word that occurs; as a rule all of the dictionary do."""
    words = chunk.dictionary
    ends: list[Any] = list(pc.min_max(words).as_py().values())
    if all(end is None or pc.index(chunk.indices, pc.index(words, end)).as_py() >= 0 for end in ends):
        return ends
    return list(pc.min_max(words.take(chunk.indices.unique().drop_null())).as_py().values())


def _short(value: Any) -> Any:
    return value if not isinstance(value, str) or len(value) <= LONG else None


def joined(parts: Sequence[Part], names: Iterable[str]) -> dict[str, list[Any]]:
    """What the log keeps of columns of categories in a part that is made of some, of which it knows that."""
    found = {}
    for name in names:
        told = [(part.rows, part.stats.get(name, [None, None, None])) for part in parts]
        if any(missing is None or (low is None and missing < rows) for rows, (low, _, missing) in told):
            found[name] = [None, None, None]
            continue
        ends = [said for rows, said in told if said[2] < rows]
        low, high = min((e[0] for e in ends), default=None), max((e[1] for e in ends), default=None)
        found[name] = [low, high, sum(said[2] for _, said in told)]
    return found


def measured(footer: pq.FileMetaData, schema: pa.Schema) -> dict[str, list[Any]]:
    """What the footer of a part says of its columns, as the log keeps it."""
    groups = [group for group in map(footer.row_group, range(footer.num_row_groups)) if group.num_rows]
    paths = [footer.schema.column(place).path for place in range(footer.num_columns)]
    places = {path: place for place, path in enumerate(paths)}
    found: dict[str, list[Any]] = {}
    for field in schema:
        place = places.get(field.name)
        said = [group.column(place).statistics for group in groups if place is not None]
        if not all(said) or len(said) < len(groups) or not all(one.has_null_count for one in said):
            found[field.name] = [None, None, None]
            continue
        full = [one for one, group in zip(said, groups, strict=True) if one.null_count < group.num_rows]
        found[field.name] = [*_kept(field.type, full), sum(one.null_count for one in said)]
    return found


def _kept(kind: pa.DataType, said: Sequence[Any]) -> list[Any]:
    """Least and greatest of row groups that have values."""
    if pa.types.is_floating(kind):
        known = [one for one in said if one.has_min_max]
        if not known:
            return ["nan", "nan"] if said else [None, None]
        ends = [float(min(one.min for one in known)), float(max(one.max for one in known))]
        return [end if np.isfinite(end) else str(end) for end in ends]
    if not said or not all(one.has_min_max for one in said):
        return [None, None]
    if str(kind) in _TIMES:
        return [min(one.min_raw for one in said), max(one.max_raw for one in said)]
    if pa.types.is_integer(kind) or pa.types.is_boolean(kind) or str(kind) in ("string", "large_string"):
        return [_short(min(one.min for one in said)), _short(max(one.max for one in said))]
    return [None, None]


def summed(
    parts: Iterable[tuple[Part, Mapping[str, Any]]], kinds: Mapping[str, str], blank: Container[str] = ()
) -> dict[str, Statistics]:
    """Of a table of these parts, each with what is known of it, the statistics of columns of these types.

    Those that are `blank` where a part lacks them are texts of no letter there.

    >>> part = Part("atom", "tables/atom/0.parquet", rows=3, bytes=120, b3="", order=0)
    >>> summed([(part, {"x": [1, 4, 0]}), (part, {"x": [0.5, 2.0, 1]})], {"x": "double"})
    {'x': Statistics(min=0.5, max=4.0, missing=1, exact=True)}
    """
    known = list(parts)
    exact = not any(part.hidden for part, _ in known)
    return {name: _column(name, kind, known, exact, name in blank) for name, kind in kinds.items()}


def _column(
    name: str, kind: str, parts: Sequence[tuple[Part, Mapping[str, Any]]], exact: bool, blank: bool
) -> Statistics:
    least: list[Any] = []
    greatest: list[Any] = []
    missing, counted = 0, True
    for part, known in parts:
        low, high, absent = known.get(
            name, ("", "", 0) if blank else (None, None, part.rows)
        )  # else it has no such column
        missing, counted = missing + (absent or 0), counted and absent is not None
        if low == "nan":
            continue
        # of a number that became text it is not known how it is spelled
        if low is None or high is None or ("string" in kind and not isinstance(low, str)):
            exact &= absent == part.rows
            continue
        least.append(low)
        greatest.append(high)
    if kind in ("double", "float"):
        least, greatest = [float(low) for low in least], [float(high) for high in greatest]
    low, high = (_value(min(least), kind), _value(max(greatest), kind)) if least else (None, None)
    return Statistics(low, high, missing if counted else None, exact and counted)


def _value(value: Any, kind: str) -> Any:
    return np.datetime64(value, _TIMES[kind]) if kind in _TIMES else value
