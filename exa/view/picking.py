"""Single rows of a picture: the points of a scatter, the rows of a pixel, those in a box for Python to go on with."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from exa.container.points import Points
from exa.container.raster import Axis, drawn, shares
from exa.error import ExaError
from exa.view.asking import Answer, Ask, Message, Session, answer, paced
from exa.view.axes import axes_in_words, coloured, read_range, scale_of, told
from exa.view.chosen import Chosen
from exa.view.raster import condition, scanned
from exa.view.rows import container_of

#: Points that a page may ask for, and rows that a pixel names.
MOST_POINTS, MOST_ROWS = 200_000, 100


@answer
def scatter(
    session: Session,
    ask: Ask,
    table: str,
    x: str | None,
    y: str | None,
    color: str | None = None,
    container: str | None = None,
    x_range: Sequence[float] | None = None,
    y_range: Sequence[float] | None = None,
    x_log: bool = False,
    y_log: bool = False,
    most: int = 20_000,
    where: str | None = None,
) -> Answer:
    """The rows in a box, each a point; where there are more than `most`, as many of them, always the same.

    Arrays: ``x`` and ``y`` as the axes have them (float64), ``rows`` (float64), and ``color`` where that is asked:
    values, times in milliseconds, or codes of words (float32, or float64 where that is not enough). ``found`` is how
    many are in the box.
    """
    if type(most) is not int or not 1 <= most <= MOST_POINTS:
        raise ExaError(f"{most} points: 1 to {MOST_POINTS} are possible")
    chosen = condition(session, container, table, where)
    scan = scanned(container_of(session, container), table, [x, y, color], chosen)
    axes = axes_in_words(scan, [y, x], [1, 1], [y_range, x_range], [y_log, x_log], ask.check)
    shown = None if color is None else scan.columns[color]
    points = Points(axes, [x, y, *([] if color is None else [color])], most)
    about: Message = {"axes": [told(scan, axis) for axis in reversed(axes)], "total": scan.rows}
    if shown is not None:
        if shown.words is not None:
            shares(scan, shown, ask.check)  # so that all words are known
        about["color"] = {"name": color, "kind": shown.kind, "words": shown.words.names[:1000] if shown.words else []}

    def known() -> list[np.ndarray]:
        rows, *values = points.found()
        scales = [scale_of(scan, name) for name in (x, y)]
        places = [column * scale for column, scale in zip(values, scales, strict=False)]
        colours = [coloured(one * scale_of(scan, color)) for one in values[2:]]
        return [*places, scan.places(rows).astype(np.float64), *colours]

    for share in paced(drawn(scan, points, ask.check, chosen)):
        ask.partial({**about, "done": share, "found": points.total}, known())
    return {**about, "done": 1, "found": points.total, "total": scan.rows}, known()


@answer
def under(
    session: Session,
    ask: Ask,
    table: str,
    x: str | None,
    y: str | None,
    x_range: Sequence[float],
    y_range: Sequence[float] | None = None,
    container: str | None = None,
    x_log: bool = False,
    y_log: bool = False,
    where: str | None = None,
) -> Answer:
    """The rows in a pixel, which is a small box: the numbers of at most a hundred, and how many are there."""
    chosen = condition(session, container, table, where)
    scan = scanned(container_of(session, container), table, [x, y], chosen)
    names, ranges, logs = [x], [x_range], [x_log]
    if y_range is not None:
        names, ranges, logs = [y, x], [y_range, x_range], [y_log, x_log]
    axes: list[Axis] = axes_in_words(scan, names, [1] * len(names), ranges, logs, ask.check)
    points = Points(axes, [], MOST_ROWS)
    for _ in drawn(scan, points, ask.check, chosen):
        pass
    [rows] = points.found()
    return {"found": points.total}, [scan.places(rows).astype(np.float64)]


@answer
def select(
    session: Session,
    ask: Ask,
    table: str,
    ranges: dict[str, Sequence[float]],
    container: str | None = None,
    where: str | None = None,
) -> Answer:
    """Choose the rows in a box, of those of a filter: `Session.selection` has them. Tells how Python says it."""
    kept = container_of(session, container)
    scan = scanned(kept, table, list(ranges))
    between: dict[str, tuple[Any, Any]] = {}
    among: dict[str, tuple[str, ...]] = {}
    for name, given in ranges.items():
        low, high = _both(read_range(scan, name, given))
        words = scan.columns[name].words
        if words is None:
            between[name] = low, high
        else:
            codes = range(max(int(np.ceil(low)), 0), min(int(np.floor(high)), len(words.names) - 1) + 1)
            among[name] = tuple(words.names[code] for code in codes)
    session.selected = Chosen(kept, table, between, among, condition(session, container, table, where))
    python = str(session.selected)
    return {"python": f"exa.view.filters.parse({where!r}).of({python})" if session.selected.where else python}, []


def _both(ends: tuple[Any, Any] | None) -> tuple[Any, Any]:
    if ends is None:
        raise ExaError("a box has two ends in each direction")
    return ends
