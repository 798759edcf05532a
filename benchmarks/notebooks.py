"""JupyterLab and marimo as they are, for tests and measurements in a browser."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

import anywidget


@contextmanager
def jupyterlab(folder: Path, cells: Sequence[str]) -> Iterator[str]:
    """The address of a notebook of these cells in JupyterLab, which is served from a folder."""
    cell = {"cell_type": "code", "metadata": {}, "execution_count": None, "outputs": []}
    made = [{**cell, "id": f"cell{n}", "source": text} for n, text in enumerate(cells)]
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    notebook = {"cells": made, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}
    (folder / "water.ipynb").write_text(json.dumps(notebook))
    command = ["jupyterlab", "--no-browser", "--allow-root", "--port=0", "--ip=127.0.0.1", f"--notebook-dir={folder}"]
    with running([*command, "--IdentityProvider.token=t"], folder, r"http://127\.0\.0\.1:\d+/lab") as address:
        yield f"{address}/tree/water.ipynb?token=t&reset"


@contextmanager
def running(command: list[str], folder: Path, address: str) -> Iterator[str]:
    """A server that prints where it is, by a regular expression."""
    env = {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).parent.parent),
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


def _listening(server: subprocess.Popen[bytes], log: Path, address: str) -> str:
    """What it printed, as soon as it answers there."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and server.poll() is None:
        if found := re.search(address, log.read_text()):
            place = urlsplit(found[0])
            with suppress(OSError), socket.create_connection((place.hostname, place.port), 1):
                return found[0]
        time.sleep(0.1)
    raise AssertionError(f"it did not start: {log.read_text()}")
