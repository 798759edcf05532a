"""Values as the text of cells: exact to the digit, with what is missing apart from what is no number."""

from collections.abc import Sequence
from itertools import chain
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from exa.store.reading import raw_values

#: Letters of a cell that are sent; the page marks what was cut.
LONG = 500
#: Rows and columns of the longest page.
MOST, WIDE = 1000, 200

#: How many of a unit of times are a second.
_EACH = {"s": 1, "ms": 10**3, "us": 10**6, "ns": 10**9}


def kind_of(dtype: str) -> str:
    """What a column is of, by its dtype in words: number, bool, time or text.

    >>> kind_of("float32"), kind_of("Int64"), kind_of("datetime64[us]"), kind_of("category")
    ('number', 'number', 'time', 'text')
    """
    name = dtype.lower()
    if name.startswith(("int", "uint", "float", "complex", "sparse[int", "sparse[float")):
        return "number"
    return "bool" if name.startswith("bool") else "time" if name.startswith(("date", "timedelta")) else "text"


def cells(column: pa.ChunkedArray | pa.Array) -> list[str | None]:
    """The values of a column as text; None for one that is missing. Times with a zone are UTC, and end in Z.

    >>> cells(pa.array([0.1, float("nan"), None, 1e22]))
    ['0.1', 'NaN', None, '1e+22']
    """
    if pa.types.is_dictionary(column.type):
        column = column.cast(column.type.value_type)
    kind = column.type
    if pa.types.is_floating(kind):
        return [None if value is None else _float(value) for value in _scalars(column)]
    if pa.types.is_timestamp(kind) or pa.types.is_duration(kind):
        zone = "Z" if pa.types.is_timestamp(kind) and kind.tz is not None else ""
        return [None if value is None else _time(value) + zone for value in _scalars(column)]
    if pa.types.is_boolean(kind):
        return [None if value is None else str(value).lower() for value in column.to_pylist()]
    return [None if value is None else _short(str(value)) for value in column.to_pylist()]


def _scalars(column: pa.ChunkedArray | pa.Array) -> Sequence[Any]:
    """Scalars of numpy, which print as short as is exact in their own type; None for what is missing."""
    chunks = column.chunks if isinstance(column, pa.ChunkedArray) else [column]
    arrays = [raw_values(chunk) for chunk in chunks]
    if not pa.types.is_floating(column.type):
        kind = f"{'m' if pa.types.is_duration(column.type) else 'M'}8[{column.type.unit}]"
        arrays = [values.view(kind) for values in arrays]
    missing = pc.is_null(column).to_pylist()
    return [None if gone else value for gone, value in zip(missing, chain.from_iterable(arrays), strict=True)]


def _float(value: Any) -> str:
    text = str(value)
    return {"nan": "NaN", "inf": "∞", "-inf": "-∞"}.get(text, text.removesuffix(".0") if "e" not in text else text)


def _time(value: Any) -> str:
    if isinstance(value, np.timedelta64):
        return duration(value)
    text = str(value).replace("T", " ")
    return text.rstrip("0").rstrip(".") if "." in text else text


def duration(value: np.timedelta64) -> str:
    """A time that passes, as pandas spells it.

    >>> duration(np.timedelta64(90_061_500, "ms")), duration(np.timedelta64(-1, "s"))
    ('1 days 01:01:01.5', '-1 days +23:59:59')
    """
    each = _EACH[np.datetime_data(value.dtype)[0]]
    seconds, rest = divmod(int(value.astype(np.int64)), each)
    days, seconds = divmod(seconds, 86_400)
    part = f".{rest:0{len(str(each)) - 1}}".rstrip("0") if rest else ""
    clock = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{part}"
    return f"{days} days {'+' if days < 0 else ''}{clock}"


def _short(text: str) -> str:
    return text if len(text) <= LONG else text[:LONG] + "…"


def number(value: Any) -> Any:
    """A value as JSON has it: integers beyond 2^53, times and infinities as text, nan as none.

    >>> number(np.float64("inf")), number(2**60), number(np.int64(3)), number(float("nan"))
    ('∞', '1152921504606846976', 3, None)
    """
    if isinstance(value, np.datetime64 | np.timedelta64):
        return None if np.isnat(value) else _time(value)
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and not np.isfinite(value):
        return None if np.isnan(value) else _float(value)
    return str(value) if isinstance(value, int) and not isinstance(value, bool) and abs(value) > 2**53 else value
