"""Rows into the pixels of pictures: the kernels by themselves, and a density of a stored table. A set-up compiles."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import numpy as np
import pandas as pd

from exa import Container
from exa.container.raster import Canvas, axes_of, drawn
from exa.container.scan import Batch
from exa.container.scan.members import scan_of

ROWS, SIZE = 4_000_000, (600, 800)


class Density:
    """Two columns of normal numbers, of float32, on 800 x 600 pixels."""

    def setup(self) -> None:
        random = np.random.default_rng(0)
        frame = pd.DataFrame({name: random.normal(size=ROWS).astype("f4") for name in "xyz"})
        self.folder = Path(tempfile.mkdtemp())
        self.container = Container(atom=frame).save(self.folder / "a.exa")
        self.scan = scan_of(self.container, "atom", ["x", "y", "z"])
        self.axes = axes_of(self.scan, ["y", "x"], SIZE, [None, None], [False, False])
        columns = {name: frame[name].to_numpy() for name in "xyz"}
        self.batches = [
            Batch(at, 1 << 17, {name: values[at : at + (1 << 17)] for name, values in columns.items()})
            for at in range(0, ROWS - (1 << 17), 1 << 17)
        ]
        self.time_kernels()

    def teardown(self) -> None:
        shutil.rmtree(self.folder)

    def time_kernels(self) -> None:
        canvas = Canvas(self.axes)
        for batch in self.batches:
            canvas.take(batch)

    def time_stored(self) -> None:
        canvas = Canvas(self.axes)
        for _ in drawn(self.scan, canvas):
            pass
        assert canvas.counts.sum() == ROWS

    def time_mean_and_rows(self) -> None:
        canvas = Canvas(self.axes, rows=True, mean="z")
        for _ in drawn(self.scan, canvas):
            pass
        assert canvas.counts.sum() == ROWS
