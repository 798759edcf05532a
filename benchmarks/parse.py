"""From text to a number and from text to a store: 32 MiB of XYZ and of CSV; and how many tasks that takes."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

import exa
from benchmarks.data import corpus

SIZE = 32 << 20
READ = {"xyz": ("xyz", "atom", "x"), "csv": ("delimited", "table", "a")}


class Text:
    """A file of each kind, and where a store may go."""

    params = tuple(READ)
    param_names = ("kind",)
    timeout = 600

    def setup(self, kind: str) -> None:
        self.path = corpus(kind, SIZE).path
        self.folder = Path(tempfile.mkdtemp(prefix="exa-bench-"))
        self.stores = 0

    def teardown(self, kind: str) -> None:
        shutil.rmtree(self.folder)

    def mean(self, kind: str) -> Any:
        editor, table, column = READ[kind]
        return exa.read(self.path, editor=editor)[table][column].mean()


class Read(Text):
    def time_open(self, kind: str) -> None:
        exa.read(self.path, editor=READ[kind][0])

    def time_mean(self, kind: str) -> None:
        self.mean(kind).compute()

    def peakmem_mean(self, kind: str) -> None:
        self.mean(kind).compute()

    def track_tasks(self, kind: str) -> int:
        """After optimisation: what the scheduler is given."""
        return len(self.mean(kind).optimize().__dask_graph__())

    track_tasks.unit = "tasks"  # type: ignore[attr-defined]


class Store(Text):
    def time_parse(self, kind: str) -> None:
        """Into a new folder each time."""
        self.stores += 1
        exa.parse(self.path, str(self.folder / f"{self.stores}.exa"), editor=READ[kind][0])
