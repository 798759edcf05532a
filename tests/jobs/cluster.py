"""Real `dask scheduler` and `dask worker` processes, on this machine alone."""

import json
import subprocess
import sys
import time
from pathlib import Path

from tests.cli.command import environment
from tests.conftest import ROOT


class Cluster:
    """A scheduler and a nanny with two workers of one thread each.

    >>> with Cluster(tmp_path) as cluster:                                     # doctest: +SKIP
    ...     run_exa("parse", "runs", "-o", "runs.exa", "--scheduler", cluster.address)
    """

    def __init__(self, folder: Path, **more: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._environment = environment(**more)
        self._folder, self._file = folder, folder / "scheduler.json"

    def __enter__(self) -> "Cluster":
        here = ["--host", "127.0.0.1", "--no-dashboard", "--scheduler-file", str(self._file)]
        self.scheduler = self._start("scheduler", "--port", "0", "--dashboard-address", "127.0.0.1:0", *here)
        many = ["--nworkers", "2", "--nthreads", "1", "--memory-limit", "0", "--local-directory", str(self._folder)]
        self.workers = self._start("worker", *here, *many)
        while not (self._file.exists() and self._file.read_text().rstrip().endswith("}")):
            assert self.scheduler.poll() is None
            time.sleep(0.02)
        self.address = json.loads(self._file.read_text())["address"]
        return self

    def __exit__(self, *_: object) -> None:
        for process in (self.workers, self.scheduler):
            process.terminate()
        for process in (self.workers, self.scheduler):
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def _start(self, *args: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "dask", *args]
        with (self._folder / f"{args[0]}.log").open("ab") as log:
            return subprocess.Popen(command, cwd=ROOT, env=self._environment, stdout=log, stderr=log)
