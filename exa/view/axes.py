"""The axes of a picture as the page has them: ends are numbers, times in milliseconds since 1970, words by their place.

What is drawn is a `Scan`, so that rows of a store are drawn before what makes containers is loaded.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from exa.container.raster import Axis, axes_of
from exa.container.scan import Column, Scan
from exa.error import ExaError
from exa.view.asking import Message

#: Pixels along a side of what a page may ask for.
MOST_PIXELS = 4096
#: Words that are told of an axis.
TOLD = 1000
#: Milliseconds to one of a time's units.
MILLISECONDS = {"s": 1e3, "ms": 1.0, "us": 1e-3, "ns": 1e-6}

_RANGE = ", which has two ends, both finite numbers, such as [0, 1]"


def sizes_checked(width: int, height: int) -> None:
    """ExaError where a page asks for no picture, or a larger one than any screen has."""
    for size in (width, height):
        if type(size) is not int or not 1 <= size <= MOST_PIXELS:
            raise ExaError(f"a picture of {width} x {height} pixels: 1 to {MOST_PIXELS} are possible")


def checked(kind: Callable[..., Any], *args: Any, **how: Any) -> Any:
    """What a constructor makes; ExaError for what a page may have asked wrongly."""
    try:
        return kind(*args, **how)
    except (TypeError, ValueError) as problem:
        raise ExaError(str(problem)) from None


def drawn_columns(scan: Scan) -> list[Message]:
    """The columns that can be an axis, and of which it is known that they are `empty`."""
    told = ({"name": one.name, "kind": one.kind, "dtype": one.dtype} for one in scan.columns.values())
    return [one | ({"empty": True} if scan.empty(one["name"]) else {}) for one in told]


def axes_in_words(
    scan: Scan,
    names: Sequence[str | None],
    sizes: Sequence[int],
    ranges: Sequence[Sequence[float] | None],
    logs: Sequence[bool],
    check: Callable[[], None] = lambda: None,
) -> list[Axis]:
    """The axes that a page asks for."""
    known = [read_range(scan, name, given) for name, given in zip(names, ranges, strict=True)]
    axes: list[Axis] = checked(axes_of, scan, names, sizes, known, logs, check)
    return axes


def read_range(scan: Scan, name: str | None, given: Sequence[float] | None) -> tuple[Any, Any] | None:
    """The ends of an axis in the numbers of its column."""
    if given is None:
        return None
    try:
        low, high = (float(end) for end in given)
    except (TypeError, ValueError):
        raise ExaError(f"{list(given)} is no range{_RANGE}") from None
    if not np.isfinite([low, high]).all():
        raise ExaError(f"{list(given)} is no range{_RANGE}")
    scale = scale_of(scan, name)
    if name is not None and scan.columns[name].kind == "time":
        return round(low / scale), round(high / scale)
    return low, high


def scale_of(scan: Scan, name: str | None) -> float:
    """What a number of a column is multiplied by for the page."""
    if name is None or scan.columns[name].kind != "time":
        return 1.0
    return MILLISECONDS[scan.columns[name].unit]


def coloured(values: np.ndarray) -> np.ndarray:
    """Values for the colours of the page: float32 where that tells them apart, else float64."""
    known = values[np.isfinite(values)]
    low, high = (known.min(), known.max()) if known.size else (0.0, 1.0)
    size = max(abs(low), abs(high))
    # 256 colours, and float32 has 24 bits
    return values.astype(np.float32 if high - low > 1e-4 * size and size < 1e38 else np.float64)


def told(scan: Scan, axis: Axis) -> Message:
    """An axis as the page knows it."""
    scale = scale_of(scan, axis.column)
    column = None if axis.column is None else scan.columns[axis.column]
    about = {"name": axis.column, "low": axis.low * scale, "high": axis.high * scale, "log": axis.log}
    if column is None:
        return {**about, "kind": "number", "whole": True}
    words = {} if column.words is None else {"words": column.words.names[:TOLD]}
    return {**about, "kind": column.kind, "whole": column.whole, **words}


def words_told(layers: Sequence[Axis], column: Column | None) -> list[str | None]:
    """The words of the layers; None stands for all others."""
    if not layers or column is None or column.words is None:
        return []
    return [*column.words.names[: layers[0].size - 1], None]
