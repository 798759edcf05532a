"""Values from files as text for a terminal and for JSON: nothing in them is a command to either."""

import math
from typing import Any

from exa.utility import printable


def jsonable(value: Any) -> Any:
    """The value as JSON has it: nothing for what is missing, text for times and infinities.

    >>> jsonable(float("nan")), jsonable(float("-inf")), jsonable(1.5)
    (None, '-inf', 1.5)
    """
    if isinstance(value, dict):
        return {str(key): jsonable(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [jsonable(item) for item in value]
    if hasattr(value, "isoformat"):
        value = value.isoformat()
        return None if value == "NaT" else value
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None if math.isnan(value) else str(value)
    return value if value is None or isinstance(value, (bool, int, float, str)) else _missing_or_text(value)


def _missing_or_text(value: Any) -> str | None:
    return None if type(value).__name__ == "NAType" else str(value)


def cell(value: Any) -> str:
    """A value as a cell of a table in a terminal.

    >>> cell(1234567), cell(0.1), cell(float("nan")), cell("[red]")
    ('1234567', '0.1', '', '[red]')
    """
    if hasattr(value, "to_timedelta64"):  # of pandas
        from exa.store.cells import duration

        return duration(value.to_timedelta64())
    value = jsonable(value)
    return "" if value is None else printable(str(value))


def size(count: float) -> str:
    """A number of bytes in words.

    >>> size(999), size(209_715_200)
    ('999 B', '209.7 MB')
    """
    for unit in ("B", "kB", "MB", "GB", "TB"):
        if count < 1000 or unit == "TB":
            return f"{count:.0f} {unit}" if unit == "B" else f"{count:.1f} {unit}"
        count /= 1000
    raise AssertionError("a loop that returns")


def duration(seconds: float) -> str:
    """A time in words.

    >>> duration(0.25), duration(75), duration(7300)
    ('0.2 s', '1 min 15 s', '2 h 1 min')
    """
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
