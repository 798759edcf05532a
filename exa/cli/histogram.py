"""How often the values of a column are, in a terminal: bars that stand for numbers and times, that lie for words."""

import sys
from collections.abc import Mapping
from typing import Any

import click

from exa.cli.plot import ASCII, EIGHTHS, axis, bars
from exa.cli.printable import printable

#: Letters of a line, lines of a chart that stands, and the words of one that lies.
WIDTH, HEIGHT, WORDS = 72, 8, 20


def histogram(container: Any, table: str, column: str, bins: int = WIDTH) -> dict[str, Any]:
    """How many rows have each value of a column: of numbers and times in equal bins, of words each.

    >>> histogram(container, "atom", "symbol")["counts"]  # doctest: +SKIP
    {'H': 200, 'O': 100}
    """
    from exa.container.raster import Canvas, axes_of, drawn
    from exa.container.scan import ends
    from exa.container.scan.members import scan_of

    try:
        scan = scan_of(container, table, [column])
    except (KeyError, TypeError) as problem:
        raise click.UsageError(str(problem.args[0])) from None
    known = scan.columns[column]
    if known.words is not None:
        bins = ends(scan, [column])[column][1] + 1
    [across] = axes_of(scan, [column], [bins], [None], [False])
    canvas = Canvas([across])
    for _ in drawn(scan, canvas):
        pass
    counts = canvas.counts.tolist()
    if known.words is not None:
        return {"table": table, "column": column, "counts": dict(zip(known.words.names, counts, strict=False))}
    if not any(counts):
        return {"table": table, "column": column, "low": None, "high": None, "counts": counts}
    zone = "Z" if "tz=" in known.dtype else ""
    low, high = (
        _time(end, known.unit) + zone if known.kind == "time" else float(end) for end in (across.low, across.high)
    )
    return {"table": table, "column": column, "low": low, "high": high, "counts": counts}


def chart(found: Mapping[str, Any], blocks: str | None = None) -> list[str]:
    """The lines of a histogram.

    >>> print(*chart({"column": "symbol", "counts": {"H": 4, "O": 2}}, "    #####"), sep="|")
    H ######################################################## 4|O ############################ 2
    """
    blocks = blocks or (EIGHTHS if "utf" in (sys.stdout.encoding or "").lower() else ASCII)
    counts = found["counts"]
    if not any(counts.values() if isinstance(counts, dict) else counts):
        return [f"{printable(found['column'])}: no values"]
    if isinstance(counts, dict):
        return _lying(counts, blocks)
    wide = max(1, (WIDTH - 8) // len(counts))
    most = f"{max(counts):,} {'row' if max(counts) == 1 else 'rows'} at most in a bin"
    lines = bars([count for count in counts for _ in range(wide)], HEIGHT, blocks)
    return [*lines, axis(found["low"], found["high"], wide * len(counts), printable(found["column"])), most]


def _lying(counts: Mapping[str, int], blocks: str) -> list[str]:
    """A line to each word, and one to all that are not shown."""
    shown = dict(list(counts.items())[:WORDS])
    if rest := sum(counts.values()) - sum(shown.values()):
        shown[f"{len(counts) - len(shown):,} others"] = rest
    names = {word: printable(word)[:24] for word in shown}
    wide = max(map(len, names.values()), default=0)
    tall = WIDTH - 16
    most = max(shown.values(), default=1) or 1
    return [
        f"{names[word]:<{wide}} {blocks[-1] * round(tall * count / most)} {count:,}" for word, count in shown.items()
    ]


def _time(value: int, unit: Any) -> str:
    import numpy as np

    return str(np.datetime64(value, unit)).replace("T", " ")
