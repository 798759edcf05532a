"""Static pictures of a container, drawn by matplotlib of what was counted out of core before."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from exa.container.image import Picture, plane_of
from exa.container.interop import needed
from exa.container.points import Points
from exa.container.raster import Axis, Canvas, Trace, axes_of, drawn, shares
from exa.container.scan import Column, Scan
from exa.container.scan.members import scan_of

#: Cells of a density along x and y, and pixels of an image: about the pixels of a figure of usual size.
WIDE, HIGH = 640, 480
#: Of words, in turn (Okabe and Ito), and of all others.
PALETTE = ("#0072b2", "#e69f00", "#009e73", "#d55e00", "#56b4e9", "#cc79a7", "#f0e442", "#7a5195", "#8c564b")
OTHERS = "#8a919a"

#: From where to where an axis goes, in the values of its column; None for all of it.
Range = tuple[Any, Any] | None


class Plot:
    """Pictures of members, as ``container.plot``: each kind returns the matplotlib Axes that it has drawn on.

    >>> water.plot.density("atom", "x", "y").figure.savefig("atom.png")  # doctest: +SKIP

    Rows of any number are counted first, a batch at a time, so that a picture takes a few MiB. Columns may have
    numbers, times or words; None stands for the number of the row. Ranges are ends in the values of the column, the
    whole without one. Axes show the units that a class declares (``_units = {"x": "Å"}``). KeyError where there is no
    such column, ImportError where matplotlib is missing (``pip install 'exa[plot]'``).
    """

    def __init__(self, container: Any) -> None:
        self._container = container

    def density(
        self,
        table: str,
        x: str | None,
        y: str | None,
        color: str | None = None,
        *,
        x_range: Range = None,
        y_range: Range = None,
        x_log: bool = False,
        y_log: bool = False,
        size: tuple[int, int] = (WIDE, HIGH),
        cmap: str = "viridis",
        ax: Any = None,
    ) -> Any:
        """How many rows are at each place; with a colour the mean of that column there, or the words that are.

        >>> water.plot.density("atom", "x", "y", color="symbol", x_range=(0, 10))  # doctest: +SKIP
        """
        scan, ax = self._begin(table, [x, y, color], ax)
        axes = _axes(scan, [y, x], (size[1], size[0]), [y_range, x_range], [y_log, x_log])
        across = [_edges(scan, axis) for axis in reversed(axes)]
        shown = None if color is None else scan.columns[color]
        if shown is not None and shown.words is not None:
            layers = shares(scan, shown)
            counts = _filled(scan, Canvas([layers, *axes])).counts
            ax.pcolormesh(*across, _mixed(counts))
            _words(ax, shown, layers.size, counts.sum(axis=(1, 2)))
        elif color is not None:
            mesh = ax.pcolormesh(*across, _filled(scan, Canvas(axes, mean=color)).means, cmap=cmap)
            ax.figure.colorbar(mesh, ax=ax, label=f"mean of {self._title(table, scan, color)}")
        else:
            counts = _filled(scan, Canvas(axes)).counts
            norm = needed("matplotlib.colors", "plot").LogNorm(1, max(int(counts.max()), 2))
            mesh = ax.pcolormesh(*across, np.ma.masked_equal(counts, 0), cmap=cmap, norm=norm)
            ax.figure.colorbar(mesh, ax=ax, label="rows")
        return self._end(ax, table, scan, x, y, *reversed(axes))

    def scatter(
        self,
        table: str,
        x: str | None,
        y: str | None,
        color: str | None = None,
        *,
        x_range: Range = None,
        y_range: Range = None,
        x_log: bool = False,
        y_log: bool = False,
        most: int = 10_000,
        cmap: str = "viridis",
        ax: Any = None,
    ) -> Any:
        """The rows as points; where there are more than `most`, a sample of them, the same each time."""
        scan, ax = self._begin(table, [x, y, color], ax)
        axes = _axes(scan, [y, x], (1, 1), [y_range, x_range], [y_log, x_log])
        points = _filled(scan, Points(axes, [x, y, *([] if color is None else [color])], most))
        _, *found = points.found()
        xs, ys = (_values(scan, name, values) for name, values in zip((x, y), found, strict=False))
        shown = None if color is None else scan.columns[color]
        if shown is not None and shown.words is not None:
            codes = np.where((found[2] < 0) | (found[2] >= len(PALETTE)), len(PALETTE), found[2])
            for code in np.unique(codes):
                word = "others" if code == len(PALETTE) else shown.words.names[code]
                ax.scatter(xs[codes == code], ys[codes == code], s=6, color=[*PALETTE, OTHERS][code], label=word)
            ax.legend(title=color, loc="upper right")
        else:
            drawn_points = ax.scatter(xs, ys, s=6, c=None if color is None else found[2], cmap=color and cmap)
            if color is not None:
                ax.figure.colorbar(drawn_points, ax=ax, label=self._title(table, scan, color))
        return self._end(ax, table, scan, x, y, *reversed(axes))

    def line(
        self,
        table: str,
        x: str | None,
        y: str,
        color: str | None = None,
        *,
        x_range: Range = None,
        x_log: bool = False,
        y_log: bool = False,
        width: int = 2 * WIDE,
        ax: Any = None,
    ) -> Any:
        """A line through all rows in the order of x, a line to each word of a column where that is the colour.

        Of each of the `width` cells along x its first and last point are drawn, and the least and the greatest y, so
        that no peak is lost.
        """
        scan, ax = self._begin(table, [x, y, color], ax)
        [axis] = _axes(scan, [x], (width,), [x_range], [x_log])
        if color is None:
            points = _filled(scan, Trace([axis], y)).points()
            ax.plot(_values(scan, x, points[:, 0]), _values(scan, y, points[:, 1]), linewidth=1)
        else:
            layers = shares(scan, scan.columns[color])
            trace = _filled(scan, Trace([layers, axis], y))
            for line, word in enumerate([*_names(scan.columns[color])[: layers.size - 1], "others"]):
                if len(points := trace.points(line)):
                    colour = OTHERS if line == layers.size - 1 else PALETTE[line]
                    xs, ys = _values(scan, x, points[:, 0]), _values(scan, y, points[:, 1])
                    ax.plot(xs, ys, linewidth=1, color=colour, label=word)
            ax.legend(title=color, loc="upper right")
        if y_log:
            ax.set_yscale("log")
        return self._end(ax, table, scan, x, y, axis, None)

    def hist(
        self,
        table: str,
        x: str,
        color: str | None = None,
        *,
        bins: int = 100,
        x_range: Range = None,
        x_log: bool = False,
        y_log: bool = False,
        ax: Any = None,
    ) -> Any:
        """How many rows have each value of a column, in equal bins; stacked by the words of another."""
        scan, ax = self._begin(table, [x, color], ax)
        [axis] = _axes(scan, [x], (bins,), [x_range], [x_log])
        layers = [] if color is None else [shares(scan, scan.columns[color])]
        counts = _filled(scan, Canvas([*layers, axis])).counts.reshape(-1, axis.size)
        edges = _edges(scan, axis)
        below = np.zeros(axis.size)
        for line, layer in enumerate(counts):
            if layer.any() or not layers:
                colour = OTHERS if layers and line == len(counts) - 1 else PALETTE[line]
                ax.stairs(below + layer, edges, baseline=below, fill=True, color=colour)
                below = below + layer
        if color is not None:
            _words(ax, scan.columns[color], len(counts), counts.sum(axis=1))
        ax.set_ylabel("rows")
        if y_log:
            ax.set_yscale("log")
        return self._end(ax, table, scan, x, None, axis, None)

    def heatmap(
        self,
        array: str,
        at: Sequence[int] = (),
        *,
        size: tuple[int, int] = (WIDE, HIGH),
        cmap: str = "viridis",
        ax: Any = None,
    ) -> Any:
        """A plane of an array of numbers, that at these places of all but its last two axes; each pixel is a mean.

        >>> water.plot.heatmap("density", at=[0, 32])  # doctest: +SKIP
        """
        plane = plane_of(self._container[array], at)
        rows, columns = plane.shape
        picture = Picture(plane, min(size[1], rows), min(size[0], columns))
        for _ in picture.filled():
            pass
        ax = _begun(ax)
        shown = ax.imshow(picture.means, extent=(0, columns, rows, 0), aspect="auto", cmap=cmap, interpolation="none")
        ax.figure.colorbar(shown, ax=ax, label=array)
        ax.set(xlabel="column", ylabel="row")
        return ax

    def _begin(self, table: str, columns: Sequence[str | None], ax: Any) -> tuple[Scan, Any]:
        scan = scan_of(self._container, table, [name for name in dict.fromkeys(columns) if name is not None])
        return scan, _begun(ax)

    def _end(
        self, ax: Any, table: str, scan: Scan, x: str | None, y: str | None, across: Axis, upward: Axis | None
    ) -> Any:
        """Name the axes and let them go from end to end."""
        for axis, side in ((across, "x"), (upward, "y")):
            if axis is None:
                continue
            edges = _edges(scan, axis)
            if axis.log:
                getattr(ax, f"set_{side}scale")("log")
            getattr(ax, f"set_{side}lim")(edges[0], edges[-1])
            column = None if axis.column is None else scan.columns[axis.column]
            if column is not None and column.words is not None:
                names = _names(column)[:50]
                getattr(ax, f"set_{side}ticks")(range(len(names)), names)
            if column is not None and column.kind == "time":
                dates = needed("matplotlib.dates", "plot")
                locator = dates.AutoDateLocator()
                getattr(ax, f"{side}axis").set_major_locator(locator)
                getattr(ax, f"{side}axis").set_major_formatter(dates.ConciseDateFormatter(locator))
        ax.set_xlabel(self._title(table, scan, x))
        if upward is not None or y is not None:
            ax.set_ylabel(self._title(table, scan, y))
        return ax

    def _title(self, table: str, scan: Scan, name: str | None) -> str:
        if name is None:
            return "row"
        unit = getattr(self._container[table], "_units", {}).get(name)
        unit = "UTC" if scan.columns[name].kind == "time" else unit
        return f"{name} ({unit})" if unit else name


def _begun(ax: Any) -> Any:
    return needed("matplotlib.pyplot", "plot").subplots()[1] if ax is None else ax


def _axes(
    scan: Scan, names: Sequence[str | None], sizes: Sequence[int], ranges: Sequence[Range], logs: Sequence[bool]
) -> list[Axis]:
    known = [
        None if given is None else tuple(_number(scan, name, end) for end in given)
        for name, given in zip(names, ranges, strict=True)
    ]
    return axes_of(scan, names, sizes, known, logs)


def _number(scan: Scan, name: str | None, end: Any) -> Any:
    """An end of a range in the numbers of its column."""
    column = None if name is None else scan.columns[name]
    if column is not None and column.kind == "time":
        return int(np.datetime64(end, column.unit).astype(np.int64))
    return end


def _filled(scan: Scan, canvas: Any) -> Any:
    for _ in drawn(scan, canvas):
        pass
    return canvas


def _edges(scan: Scan, axis: Axis) -> np.ndarray:
    """The ends of all cells, in the values of the column."""
    if axis.log:
        return np.geomspace(axis.low, axis.high, axis.size + 1)
    edges = axis.low + (axis.high - axis.low) * (np.arange(axis.size + 1) / axis.size)
    return _values(scan, axis.column, edges)


def _values(scan: Scan, name: str | None, numbers: np.ndarray) -> np.ndarray:
    """Numbers of a column as matplotlib takes them."""
    column = None if name is None else scan.columns[name]
    if column is None or column.kind != "time":
        return numbers
    return numbers.astype(np.int64).astype(f"datetime64[{column.unit}]")


def _names(column: Column) -> list[str]:
    return [] if column.words is None else column.words.names


def _mixed(counts: np.ndarray) -> np.ndarray:
    """The colours of layers of words, mixed by how many rows each has: (height, width, 4)."""
    colours = [*PALETTE[: len(counts) - 1], OTHERS]
    rgb = np.array([[int(colour[at : at + 2], 16) for at in (1, 3, 5)] for colour in colours]) / 255
    totals = counts.sum(axis=0)
    mixed = np.tensordot(counts, rgb, axes=(0, 0)) / np.maximum(totals, 1)[..., None]
    alpha = np.where(totals, 0.3 + 0.7 * np.log1p(totals) / np.log1p(max(int(totals.max()), 1)), 0)
    return np.concatenate([mixed, alpha[..., None]], axis=-1)


def _words(ax: Any, column: Column, size: int, totals: np.ndarray) -> None:
    """A legend of the words that are there."""
    patch = needed("matplotlib.patches", "plot").Patch
    named = zip([*_names(column)[: size - 1], "others"], [*PALETTE[: size - 1], OTHERS], totals, strict=True)
    ax.legend(
        handles=[patch(color=colour, label=word) for word, colour, total in named if total],
        title=column.name,
        loc="upper right",
    )
