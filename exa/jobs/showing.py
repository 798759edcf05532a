"""The progress of a job in a notebook: a display that is updated while it runs."""

import sys
import time
from typing import Any

from exa.jobs.status import Progress

#: Seconds between two updates.
EVERY = 0.25


class Display:
    """Bytes, rate, time left, records and rejects, as HTML and as text; give it to `exa.parse` as `report`."""

    def __init__(self) -> None:
        self._began = self._told = time.monotonic()
        self._handle: Any = None

    def __call__(self, progress: Progress) -> None:
        now = time.monotonic()
        done = progress.bytes >= progress.total
        if self._handle is not None and not done and now - self._told < EVERY:
            return
        self._told = now
        text = described(progress, now - self._began)
        bar = f'<progress value="{progress.bytes}" max="{max(progress.total, 1)}"></progress>'
        data = {"text/plain": text, "text/html": f"{bar} {text}"}
        if self._handle is None:
            from IPython.display import display

            self._handle = display(data, raw=True, display_id=True)
        else:
            self._handle.update(data, raw=True)


def described(progress: Progress, seconds: float) -> str:
    """How far a job is after so many seconds, in a line.

    >>> described(Progress(bytes=3 << 20, total=9 << 20, records=1200, rejects=1), 1.5)
    '3.00 MiB of 9.00 MiB, 2.00 MiB/s, 3 s left, 1,200 records, 1 rejects'
    """
    from dask.utils import format_bytes

    words = [f"{format_bytes(progress.bytes)} of {format_bytes(progress.total)}"]
    rate = (progress.bytes - progress.resumed) / max(seconds, 1e-9)
    if rate > 0:
        left = (progress.total - progress.bytes) / rate
        words += [f"{format_bytes(int(rate))}/s", f"{left:.0f} s left" if left > 0 else f"{seconds:.1f} s"]
    return ", ".join([*words, f"{progress.records:,} records", f"{progress.rejects:,} rejects"])


def notebook_display() -> Display | None:
    """A display where the code of a notebook is running, else None; IPython is not loaded for it."""
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    return Display() if hasattr(shell, "kernel") else None
