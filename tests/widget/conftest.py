"""JupyterLab and marimo as they are, in Chromium."""

import os
import re
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import anywidget

from tests.conftest import ROOT
from tests.web.conftest import browser, page

__all__ = ["browser", "page"]


@contextmanager
def running(command: list[str], folder: Path, address: str) -> Iterator[str]:
    """A server that prints where it is, by a regular expression."""
    env = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "HOME": str(folder),
        "JUPYTER_PLATFORM_DIRS": "0",
        "PYTHONUNBUFFERED": "1",
        # Where the extensions of JupyterLab are, also for an environment that stands on another.
        "JUPYTER_PATH": str(Path(anywidget.__file__).parents[4] / "share" / "jupyter"),
    }
    server = subprocess.Popen(
        [sys.executable, "-m", *command],
        cwd=folder,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield _printed(server, address)
    finally:
        server.terminate()
        try:
            server.wait(5)
        except subprocess.TimeoutExpired:  # a kernel that sleeps
            server.kill()
            server.wait()
        server.stdout.close()


def _printed(server: subprocess.Popen, address: str) -> str:
    lines, deadline = [], time.monotonic() + 60
    while time.monotonic() < deadline:
        if select.select([server.stdout], [], [], 1)[0]:
            lines.append(server.stdout.readline())
            if found := re.search(address, lines[-1]):
                return found[0]
        if server.poll() is not None:
            break
    raise AssertionError("it did not start: " + "".join(lines))
