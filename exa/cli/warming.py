"""Something of everything that is compiled, so that the next process finds it compiled."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import dask.array as da
import numpy as np
import pandas as pd
import pyarrow as pa

from exa import algorithms, api
from exa.container import Container
from exa.container.image import Picture
from exa.container.raster import Canvas, Trace, axes_of, drawn, shares
from exa.container.scan.members import scan_of
from exa.editor import Editor, Section
from exa.editor.sources.source import Source
from exa.kernels.search import render
from exa.view.columns import Bins
from exa.view.fields import surface

POINTS = np.random.default_rng(0).uniform(0, 3, (50, 3))
XYZ = "2\n\nH 0 0 0.5\nO 1.25 -2 3e-3\n" * 3
LOG = "".join(f"2026-01-02 03:04:0{k},123 {k} 0x{k}f WARN disk {k}: it's {k / 8:.3f} full\n" for k in range(9))
CSV = 'n,x,name,t\n1,0.5,a,2026-01-02\n2,,"b, c",2026-01-03\n'


class Lines(Editor):
    """Every kind of field."""

    log = Section("{time:%Y-%m-%d %H:%M:%S,%f} {n:d} {h} {level} disk {k:d}: it's {x:f} full")
    found = Section(regex=r"disk (?P<k:d>\d+): (?P<rest>.*)")


def _read(text: str, editor: Any = None, **options: Any) -> None:
    container = api.read(Source.of_text(text), editor, **options)
    for name in container:
        container[name].compute(scheduler="sync")


def _algorithms() -> None:
    x = POINTS[:, 0]
    groups = np.repeat(np.arange(5), 10)
    algorithms.pdist(POINTS)
    algorithms.cdist(POINTS, POINTS)
    algorithms.neighbors(POINTS, 1.0, [3, 3, 3])
    algorithms.pair_histogram(POINTS, 1.0, 10, [3, 3, 3])
    algorithms.vmag3(x, x, x)
    algorithms.vdist3(x, x, x, x, x, x)
    algorithms.arange1(groups, groups)
    algorithms.unordered_pairing(groups, groups)
    algorithms.starts_counts(groups)


def _search() -> None:
    source = Source.of_text(LOG)
    for patterns, regex in ((["disk"], False), (["disk", "full"], False), ([r"disk \d+"], True)):
        api.count(source, *patterns, regex=regex)
        api.search(source, *patterns, regex=regex).compute(scheduler="sync")
    render(
        np.zeros(1, np.uint8),
        np.ones(1, np.int64),
        np.ones(1, np.int64),
        np.frombuffer(b":", np.uint8),
        np.empty(64, np.uint8),
    )


def _pictures() -> None:
    column = np.arange(3)
    frame = pd.DataFrame({"x": column / 2, "y": column.astype("f4"), "n": column, "at": pd.to_datetime(column)})
    scan = scan_of(Container(table=frame.assign(word=pd.Categorical(["a", "b", "b"]))), "table")
    for x in ("x", "y", "n", "at"):
        for y in ("x", "y"):
            axes = axes_of(scan, [y, x], [2, 2], [None, None], [False, False])
            for canvas in (Canvas([shares(scan, scan.columns["word"]), *axes], rows=True), Trace(axes[1:], y)):
                list(drawn(scan, canvas))
            list(drawn(scan, Canvas(axes, mean=y)))
    for kind in ("f4", "f8", "i8"):
        Bins(2).add(pa.array(column.astype(kind)))
    list(Picture(da.zeros((2, 2)), 1, 1).filled())


WORK: dict[str, Callable[[], object]] = {
    "xyz": partial(_read, XYZ, "xyz"),
    "templates and expressions": partial(_read, LOG, Lines),
    "delimited": partial(_read, CSV, "delimited"),
    "blanks": partial(_read, "1 2.5 a\n2 3.5 b\n", "delimited", sep=" ", names=["n", "x", "name"]),
    "fixed": partial(_read, " 1 2.5\n 2 3.5\n", "fixed", widths=[2, 4]),
    "jsonlines": partial(_read, '{"n": 1, "x": 0.5}\n{"n": 2, "x": null}\n', "jsonlines"),
    "editor": lambda: Editor(LOG).find("disk", "full"),
    "search": _search,
    "algorithms": _algorithms,
    "pictures": _pictures,
    "surfaces": lambda: surface(np.zeros((4, 4, 4), np.float32), 0.5),
}


def warm() -> Iterator[str]:
    """Do each, and tell its name when it is done.

    >>> list(warm())[0]  # doctest: +SKIP
    'xyz'
    """
    for name, work in WORK.items():
        work()
        yield name
