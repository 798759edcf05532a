"""JupyterLab and marimo as they are, in Chromium."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

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
        # Where the extensions of JupyterLab are, also for an environment that stands on another.
        "JUPYTER_PATH": str(Path(anywidget.__file__).parents[4] / "share" / "jupyter"),
    }
    log = folder / "server.log"
    with log.open("w") as said:
        server = subprocess.Popen(
            [sys.executable, "-u", "-m", *command], cwd=folder, env=env, stdout=said, stderr=subprocess.STDOUT
        )
    try:
        yield _listening(server, log, address)
    finally:
        server.terminate()
        try:
            server.wait(5)
        except subprocess.TimeoutExpired:  # a kernel that sleeps
            server.kill()
            server.wait()


def _listening(server: subprocess.Popen, log: Path, address: str) -> str:
    """What it printed, as soon as it answers there."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and server.poll() is None:
        if found := re.search(address, log.read_text()):
            place = urlsplit(found[0])
            with suppress(OSError), socket.create_connection((place.hostname, place.port), 1):
                return found[0]
        time.sleep(0.1)
    raise AssertionError(f"it did not start: {log.read_text()}")
