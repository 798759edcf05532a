"""The progress of a job as a bar on stderr, and nothing where that is not a terminal."""

import os
import sys
from typing import Any


class Bar:
    """Bytes, rate, time left, records and rejects of a job.

    >>> with Bar() as bar:                                          # doctest: +SKIP
    ...     exa.parse("runs/*.xyz", "runs.exa", report=bar.show)
    """

    def __init__(self, what: str = "reading") -> None:
        self._what = what
        self._bar: Any = None
        self._task: Any = None
        #: What was reported last.
        self.progress: Any = None

    def __enter__(self) -> "Bar":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def begin(self, total: int | None = None) -> None:
        """Show the bar, empty."""
        if not sys.stderr.isatty():
            return
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            DownloadColumn,
            Progress,
            SpinnerColumn,
            TextColumn,
            TimeRemainingColumn,
            TransferSpeedColumn,
        )

        self._bar = Progress(
            SpinnerColumn(), TextColumn("{task.description}", markup=False), BarColumn(), DownloadColumn(),
            TransferSpeedColumn(), TimeRemainingColumn(), TextColumn("{task.fields[counts]}", markup=False),
            console=Console(file=sys.stderr), transient=True,
        )  # fmt: skip
        waiting = f"{self._what}: compiling kernels, once on this machine" if _is_cold() else self._what
        self._task = self._bar.add_task(waiting, total=total, counts="")
        self._bar.start()

    def show(self, progress: Any) -> None:
        """Show how far a job is (`exa.jobs.status.Progress`)."""
        first, self.progress = self.progress is None, progress
        if self._bar is None:
            return
        if first:
            # What an earlier run has read says nothing of the rate.
            self._bar.reset(self._task, total=progress.total, completed=progress.resumed)
        counts = f"{progress.records:,} records" + (f", {progress.rejects:,} rejects" if progress.rejects else "")
        if progress.bytes > progress.resumed:
            self._bar.update(self._task, description=self._what)
        self._bar.update(self._task, total=progress.total, completed=progress.bytes, counts=counts)

    def add(self, count: int) -> None:
        """So many bytes more."""
        if self._bar is not None:
            self._bar.update(self._task, description=self._what, advance=count)

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None


def _is_cold() -> bool:
    """Whether the kernels have never been compiled here."""
    from numba import config

    return not os.path.isdir(config.CACHE_DIR)
