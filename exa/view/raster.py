"""Densities, histograms and lines of any columns: answered part by part, as rows are gone through in random order."""

from collections.abc import Sequence

import numpy as np

from exa.container import Container
from exa.container.raster import Trace, drawn, shares
from exa.container.scan import Scan
from exa.container.scan.members import scan_of
from exa.error import ExaError
from exa.view.asking import Answer, Ask, Message, Session, answer, paced
from exa.view.axes import axes_in_words, checked, drawn_columns, scale_of, sizes_checked, told, words_told
from exa.view.density import Density, density_of
from exa.view.filters import Filter
from exa.view.rows import container_of
from exa.view.selecting import selection
from exa.view.tables import rows_of


@answer
def drawable(session: Session, ask: Ask, table: str, container: str | None = None) -> Answer:
    """The columns of a member that can be an axis, and how many rows it has, where that is known."""
    member = container_of(session, container)
    scan = scanned(member, table, [])
    wanted = [name for name in getattr(member[table], "_traits", ()) if name in scan.columns]
    units = {str(name): str(unit) for name, unit in getattr(member[table], "_units", {}).items()}
    return {"columns": drawn_columns(scan), "traits": wanted, "units": units, "rows": scan.rows}, []


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
    asked = Density(x, y, color, x_range, y_range, x_log, y_log, width, height, histogram)
    chosen = condition(session, container, table, where)
    return density_of(scanned(container_of(session, container), table, asked.columns, chosen), ask, asked, chosen)


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


def condition(session: Session, container: str | None, table: str, where: str | None) -> Filter | None:
    """The filter of a page; FilterError where it cannot be read or does not fit the table."""
    if not where or not where.strip():
        return None
    return selection(rows_of(container_of(session, container), table), where).where
