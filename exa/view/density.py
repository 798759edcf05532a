"""A density or a histogram of what goes through rows, answered part by part; it needs no container."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from exa.container.raster import Canvas, drawn, shares
from exa.container.scan import Scan, Where
from exa.view.asking import Answer, Ask, Message, paced
from exa.view.axes import axes_in_words, checked, coloured, scale_of, sizes_checked, told, words_told


@dataclass(frozen=True)
class Density:
    """What a page asks of a density: columns, None for the numbers of rows; ends of axes; pixels."""

    x: str | None
    y: str | None = None
    color: str | None = None
    x_range: Sequence[float] | None = None
    y_range: Sequence[float] | None = None
    x_log: bool = False
    y_log: bool = False
    width: int = 800
    height: int = 600
    histogram: bool = False
    "Whether rows are counted by `x` alone."

    def __post_init__(self) -> None:
        sizes_checked(self.width, 1 if self.histogram else self.height)

    @property
    def columns(self) -> list[str | None]:
        """The columns that it is of."""
        return [self.x, self.color] if self.histogram else [self.x, self.y, self.color]


def density_of(scan: Scan, ask: Ask, asked: Density, where: Where | None = None) -> Answer:
    """How many rows of those of a condition are in each pixel, as `exa.view.raster.density` answers."""
    which = slice(1, None) if asked.histogram else slice(None)
    names, sizes = [asked.y, asked.x][which], [asked.height, asked.width][which]
    given, logs = [asked.y_range, asked.x_range][which], [asked.y_log, asked.x_log][which]
    color = asked.color
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
        arrays = [smallest(canvas.counts)]
        if color is not None and not words:
            arrays.append(coloured(canvas.means * scale_of(scan, color)))
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
        for _ in drawn(beginning, canvas, ask.check, where):
            pass
        meta, arrays = known(canvas)
        ask.partial({**meta, "done": 0.01}, arrays)
    canvas = canvas_of(scan)
    for share in paced(drawn(scan, canvas, ask.check, where)):
        meta, arrays = known(canvas)
        ask.partial({**meta, "done": share}, arrays)
    meta, arrays = known(canvas)
    arrays.append(row_numbers(scan.places(canvas.rows)))
    return {**meta, "layers": [*meta["layers"], "rows"], "done": 1}, arrays


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


def smallest(counts: np.ndarray) -> np.ndarray:
    """Counts in as few bytes as hold them."""
    most = int(counts.max(initial=0))
    return counts.astype(np.min_scalar_type(most) if most else np.uint8)


def row_numbers(rows: np.ndarray) -> np.ndarray:
    """Numbers of rows as JavaScript reads them fast."""
    return rows.astype(np.int32 if rows.max(initial=0) < 1 << 31 else np.float64)
