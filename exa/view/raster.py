"""Densities, histograms and lines of any columns: answered part by part, as rows are gone through in random order.

Ends of axes are numbers as the page has them: times in milliseconds since 1970, words by their place in `words`.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from exa.container import Container
from exa.container.raster import Axis, Canvas, Trace, axes_of, drawn, shares
from exa.container.scan import Column, Scan, scan_of
from exa.error import ExaError
from exa.view.filters import Filter
from exa.view.rows import container_of
from exa.view.selecting import selection
from exa.view.session import Answer, Ask, Message, Session, answer
from exa.view.tables import rows_of

#: Pixels along a side of what a page may ask for.
MOST_PIXELS = 4096
#: Words that are told of an axis.
TOLD = 1000
#: Milliseconds to one of a time's units.
MILLISECONDS = {"s": 1e3, "ms": 1.0, "us": 1e-3, "ns": 1e-6}
#: Seconds before the first part of an answer is sent, to the next, and how many times as many to each that follows.
FIRST, NEXT, SLOWER = 0.03, 0.12, 1.4
#: Never more seconds than that.
LONGEST = 1.0


@answer
def drawable(session: Session, ask: Ask, table: str, container: str | None = None) -> Answer:
    """The columns of a member that can be an axis, and how many rows it has, where that is known."""
    member = container_of(session, container)
    scan = scanned(member, table, [])
    columns = [{"name": one.name, "kind": one.kind, "dtype": one.dtype} for one in scan.columns.values()]
    wanted = [name for name in getattr(member[table], "_traits", ()) if name in scan.columns]
    units = {str(name): str(unit) for name, unit in getattr(member[table], "_units", {}).items()}
    return {"columns": columns, "traits": wanted, "units": units, "rows": scan.rows}, []


@answer
def density(
    session: Session,
    ask: Ask,
    table: str,
    x: str | None,
    y: str | None = None,
    color: str | None = None,
    container: str | None = None,
    x_range: Sequence[float] | None = None,
    y_range: Sequence[float] | None = None,
    x_log: bool = False,
    y_log: bool = False,
    width: int = 800,
    height: int = 600,
    histogram: bool = False,
    where: str | None = None,
) -> Answer:
    """How many rows are in each pixel of two columns, or of one, where it is a histogram; None are the rows' numbers.

    Arrays: ``counts``, of rows (height, width), the lowest first, or (width,); then ``rows``, the last of each pixel,
    -1 without one; and where `color` is a column of numbers ``means``. Where it has words, `counts` has a first axis,
    a layer to each of the first nine and one for all others. Parts have no `rows`. `where` is a filter.
    """
    sizes_checked(width, 1 if histogram else height)
    chosen = condition(session, container, table, where)
    scan = scanned(container_of(session, container), table, [x, color] if histogram else [x, y, color], chosen)
    names: list[str | None] = [x] if histogram else [y, x]
    sizes = [width] if histogram else [height, width]
    given = [x_range] if histogram else [y_range, x_range]
    logs = [x_log] if histogram else [y_log, x_log]
    shown = None if color is None else scan.columns[color]
    words = shown is not None and shown.words is not None

    def canvas_of(rows: Scan) -> Canvas:
        axes = axes_in_words(rows, names, sizes, given, logs, ask.check)
        layers = [shares(scan, shown, ask.check)] if shown is not None and words else []
        canvas: Canvas = checked(Canvas, [*layers, *axes], rows=True, mean=None if words else color)
        return canvas

    def known(canvas: Canvas) -> tuple[Message, list[np.ndarray]]:
        axes = canvas.axes[-len(names) :]
        layers = canvas.axes[: -len(names)]
        arrays = [smallest(canvas.counts), *([] if color is None or words else [canvas.means])]
        about: Message = {
            "axes": [told(scan, axis) for axis in reversed(axes)],
            "total": scan.rows,
            "shape": list(canvas.shape),
            "layers": ["counts", "means"][: len(arrays)],
            "color": shown and {"name": shown.name, "kind": shown.kind, "words": words_told(layers, shown)},
        }
        return about, arrays

    if unknown(scan, names, given, color):
        beginning: Any = Beginning(scan)
        canvas = canvas_of(beginning)
        for _ in drawn(beginning, canvas, ask.check, chosen):
            pass
        meta, arrays = known(canvas)
        ask.partial({**meta, "done": 0.01}, arrays)
    canvas = canvas_of(scan)
    for share in paced(drawn(scan, canvas, ask.check, chosen)):
        meta, arrays = known(canvas)
        ask.partial({**meta, "done": share}, arrays)
    meta, arrays = known(canvas)
    arrays.append(row_numbers(scan.places(canvas.rows)))
    return {**meta, "layers": [*meta["layers"], "rows"], "done": 1}, arrays


@answer
def line(
    session: Session,
    ask: Ask,
    table: str,
    x: str | None,
    y: str,
    color: str | None = None,
    container: str | None = None,
    x_range: Sequence[float] | None = None,
    width: int = 800,
    x_log: bool = False,
    where: str | None = None,
) -> Answer:
    """The points of a line through all rows by x, at most four to a pixel; one line to each word of `color`.

    One array (n, 2) of float64 to each of ``lines``.
    """
    sizes_checked(width, 1)
    chosen = condition(session, container, table, where)
    scan = scanned(container_of(session, container), table, [x, y, color], chosen)
    axes = axes_in_words(scan, [x], [width], [x_range], [x_log], ask.check)
    shown = None if color is None else scan.columns[color]
    if shown is not None and shown.words is None:
        raise ExaError(f"{color} has numbers: a line has the colour of a word")
    layers = [] if shown is None else [shares(scan, shown, ask.check)]
    trace = checked(Trace, [*layers, *axes], y)

    def known() -> tuple[Message, list[np.ndarray]]:
        lines = [trace.points(k) for k in range(trace.shape[0] if layers else 1)]
        for axis, column in enumerate((x, y)):
            for points in lines:
                points[:, axis] *= scale_of(scan, column)
        y_axis = {"name": y, "kind": scan.columns[y].kind, "log": False, "low": None, "high": None}
        about = {"axes": [told(scan, axes[0]), y_axis], "lines": words_told(layers, shown) or [y], "total": scan.rows}
        return about, lines

    for share in paced(drawn(scan, trace, ask.check, chosen)):
        meta, arrays = known()
        ask.partial({**meta, "done": share}, arrays)
    meta, arrays = known()
    return {**meta, "done": 1}, arrays


def scanned(container: Container, table: str, columns: Sequence[str | None], where: Filter | None = None) -> Scan:
    """What goes through the columns of a member, and those of a filter."""
    named = [name for name in dict.fromkeys(columns) if name is not None]
    try:
        return scan_of(container, table, named, () if where is None else where.columns)
    except (KeyError, TypeError) as problem:
        raise ExaError(str(problem.args[0])) from None


class Beginning:
    """The first unit of what goes through a member, for a picture before the ends of its columns are known."""

    def __init__(self, scan: Scan) -> None:
        self._scan = scan

    def __getattr__(self, name: str) -> Any:
        return getattr(self._scan, name)

    def units(self, may: Any = None) -> list[tuple[int, int]]:
        """The first, whatever it holds."""
        return self._scan.units()[:1]


def unknown(scan: Scan, names: Sequence[str | None], given: Sequence[Any], color: str | None) -> bool:
    """Whether the ends of axes take a pass over all numbers, of which the first unit can tell a few."""
    columns = [scan.columns[name] for name in (*names, color) if name is not None]
    if len(scan.units()) < 2 or None in names or any(one.words and not one.words.complete for one in columns):
        return False
    open_ones = [name for name, ends in zip(names, given, strict=True) if ends is None]
    return any(scan.columns[str(name)].words is None and scan.ends(str(name)) is None for name in open_ones)


def condition(session: Session, container: str | None, table: str, where: str | None) -> Filter | None:
    """The filter of a page; FilterError where it cannot be read or does not fit the table."""
    if not where or not where.strip():
        return None
    return selection(rows_of(container_of(session, container), table), where).where


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
        raise ExaError(f"{given!r} is no range") from None
    if not np.isfinite([low, high]).all():
        raise ExaError(f"{given!r} is no range")
    scale = scale_of(scan, name)
    if name is not None and scan.columns[name].kind == "time":
        return round(low / scale), round(high / scale)
    return low, high


def scale_of(scan: Scan, name: str | None) -> float:
    """What a number of a column is multiplied by for the page."""
    if name is None or scan.columns[name].kind != "time":
        return 1.0
    return MILLISECONDS[scan.columns[name].unit]


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


def paced(shares: Iterator[float]) -> Iterator[float]:
    """Of what is done the shares that are worth a message: the first soon, the others ever less often."""
    due, pause = time.monotonic() + FIRST, NEXT
    for share in shares:
        if share < 1 and time.monotonic() >= due:
            yield share
            due, pause = time.monotonic() + pause, min(pause * SLOWER, LONGEST)


def smallest(counts: np.ndarray) -> np.ndarray:
    """Counts in as few bytes as hold them."""
    most = int(counts.max(initial=0))
    return counts.astype(np.min_scalar_type(most) if most else np.uint8)


def row_numbers(rows: np.ndarray) -> np.ndarray:
    """Numbers of rows as JavaScript reads them fast."""
    return rows.astype(np.int32 if rows.max(initial=0) < 1 << 31 else np.float64)
