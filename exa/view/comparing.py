"""Values that a filter has, compared with those of a column: exactly, also where its type has no such value."""

import math
import operator
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, TypeAlias

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

OPERATORS: Mapping[str, tuple[Any, Callable[[Any, Any], Any]]] = {
    "==": (pc.equal, operator.eq),
    "!=": (pc.not_equal, operator.ne),
    "<": (pc.less, operator.lt),
    "<=": (pc.less_equal, operator.le),
    ">": (pc.greater, operator.gt),
    ">=": (pc.greater_equal, operator.ge),
}
#: What holds of the next lower value there is where this holds of one between two; nothing equals such a one.
_LOWER = {"<": "<=", "<=": "<=", ">": ">", ">=": ">"}
#: Nanoseconds of the units of times.
_UNITS = {"s": 10**9, "ms": 10**6, "us": 10**3, "ns": 1}
_ZONED = re.compile(r"(.*\d[T ]\d\d(?::\d\d){0,2}(?:\.\d*)?) ?(?:[Zz]|([+-])(\d\d):?(\d\d))")
#: What numpy reads beyond that has a warning.
_TIME = re.compile(r"[+-]?\d+(?:-\d\d(?:-\d\d(?:[T ][\d:.]+)?)?)?|now|today")
_Number: TypeAlias = int | float | Fraction


def time_of(text: str) -> Fraction:
    """The nanoseconds since 1970 of a time, which is UTC where it does not end in how far it is from that; ValueError.

    >>> int(time_of("1970-01-01 00:00:01.5")), time_of("1970-01-01 02:00+02:00") == time_of("1970-01-01 00:00Z")
    (1500000000, True)
    """
    text, east = text.strip(), 0
    if found := _ZONED.fullmatch(text):
        text = found[1]
        east = int(f"{found[2]}1") * (int(found[3]) * 60 + int(found[4])) if found[2] else 0
    time = np.datetime64(text if _TIME.fullmatch(text) else "NaT")
    if np.isnat(time):
        raise ValueError(f"{text!r} is no time")
    unit, count = np.datetime_data(time.dtype)
    if unit in ("Y", "M", "W", "D", "h", "m"):
        time, unit, count = time.astype("M8[s]"), "s", 1
    scale = {"ps": Fraction(1, 10**3), "fs": Fraction(1, 10**6), "as": Fraction(1, 10**9)} | _UNITS
    return Fraction(int(time.astype(np.int64)) * count) * scale[unit] - east * 60 * 10**9


def duration_of(text: str) -> int:
    """The nanoseconds of a time that passes, with its unit, as pandas reads it; ValueError.

    >>> duration_of("1 min") == duration_of("60s") == duration_of("0 days 00:01:00")
    True
    """
    if re.fullmatch(r"[\s\d.eE+-]*", text):
        raise ValueError(f"{text!r} has no unit")
    passed = pd.Timedelta(text)
    if passed is pd.NaT:
        raise ValueError(f"{text!r} is no time that passes")
    return passed.as_unit("ns").value


def ticks(text: str, unit: str) -> Fraction:
    """A time as a number of units since 1970, which need not be whole."""
    return time_of(text) / _UNITS[unit]


def compared(sign: str, values: Any, value: Any) -> Any:
    """For each value of a column whether it stands so to a value of a filter; null where it is missing.

    >>> compared("<", pa.array([1, None, 3], pa.uint64()), 2.5).to_pylist()
    [True, None, False]
    """
    if pa.types.is_date(values.type):
        values = values.cast(pa.timestamp("s" if pa.types.is_date32(values.type) else "ms"))
    kind = values.type
    if pa.types.is_timestamp(kind):
        return _whole(sign, values, ticks(value, kind.unit))
    if pa.types.is_duration(kind):
        return _whole(sign, values, Fraction(duration_of(value), _UNITS[kind.unit]))
    if isinstance(value, int | float) and not isinstance(value, bool):
        if pa.types.is_integer(kind):
            return _whole(sign, values, value)
        if pa.types.is_floating(kind) and isinstance(value, int):
            return _below(sign, values, _float_below(value), value)
    return OPERATORS[sign][0](values, value)


def _whole(sign: str, values: Any, value: _Number) -> Any:
    """Of values that are integers, or times."""
    kind = values.type
    signed = not pa.types.is_unsigned_integer(kind)
    low, high = (-(2 ** (kind.bit_width - 1)), 2 ** (kind.bit_width - 1) - 1) if signed else (0, 2**kind.bit_width - 1)
    if not low <= value <= high:  # and so are all beside it as 0 is
        return _all(values, OPERATORS[sign][1](0, value))
    return _below(sign, values, math.floor(value), value)


def _below(sign: str, values: Any, lower: int | float, value: _Number) -> Any:
    """Of values of a type that has either this value, or a next lower one."""
    if lower == value:
        return OPERATORS[sign][0](values, pa.scalar(lower, _kind_of(values.type)))
    if sign not in _LOWER:
        return _all(values, sign == "!=")
    return OPERATORS[_LOWER[sign]][0](values, pa.scalar(lower, _kind_of(values.type)))


def _kind_of(kind: pa.DataType) -> pa.DataType:
    return pa.float64() if pa.types.is_floating(kind) else kind


def _float_below(value: int) -> float:
    """The greatest float that is not above an integer."""
    try:
        near = float(value)
    except OverflowError:
        return np.finfo(float).max.item() if value > 0 else -math.inf
    return near if near <= value else math.nextafter(near, -math.inf)


def _all(values: Any, so: bool) -> Any:
    return pc.if_else(pc.is_valid(values), pa.scalar(so), pa.scalar(None, pa.bool_()))


def beside(sign: str, left: Any, right: Any) -> Any:
    """For each two values of columns whether they stand so; times with a zone are UTC, integers by floats floats."""
    compare, plain = OPERATORS[sign]
    left, right = _plain(left), _plain(right)
    for one, other, turned in ((left, right, plain), (right, left, lambda low, high: plain(high, low))):
        if pa.types.is_integer(one.type) and pa.types.is_floating(other.type):
            wide = one.cast(pa.float64(), safe=False)
            return compare(wide, right) if one is left else compare(left, wide)
        if one.type == pa.uint64() and pa.types.is_signed_integer(other.type):
            below = pc.less(other, 0)
            other = pc.if_else(below, pa.scalar(0, other.type), other).cast(pa.uint64())
            rest = compare(one, other) if one is left else compare(other, one)
            return pc.if_else(pc.and_kleene(below, pc.is_valid(one)), turned(1, 0), rest)
    return compare(left, right)


def _plain(column: Any) -> Any:
    if pa.types.is_dictionary(column.type):
        return column.cast(column.type.value_type)
    if pa.types.is_timestamp(column.type) and column.type.tz is not None:
        return column.cast(pa.timestamp(column.type.unit))
    return column
