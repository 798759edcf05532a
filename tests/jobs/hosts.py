"""Hosts of a network: network namespaces of Linux, each with its own address and link, on a bridge that is in none."""

import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.cli.command import environment
from tests.conftest import ROOT


def ip(*args: str) -> str:
    return subprocess.run(["ip", *args], check=True, capture_output=True, text=True).stdout


class Hosts:
    """Named hosts, 10.77.0.1 and so on, which see each other and nothing else.

    >>> with Hosts(tmp_path, "a", "b") as hosts:                               # doctest: +SKIP
    ...     hosts.start("a", "python", "-m", "http.server", "--bind", hosts.address["a"])
    """

    def __init__(self, folder: Path, *names: str) -> None:
        self._folder, self._names = folder, names
        self._spaces = {name: f"exa-{os.getpid()}-{name}" for name in ("hub", *names)}
        self._running: dict[str, list[subprocess.Popen[str]]] = {name: [] for name in self._spaces}
        self.address = {name: f"10.77.0.{number}" for number, name in enumerate(names, 1)}

    def __enter__(self) -> "Hosts":
        try:
            for space in self._spaces.values():
                ip("netns", "add", space)
                ip("-n", space, "link", "set", "lo", "up")
            hub = self._spaces["hub"]
            ip("-n", hub, "link", "add", "bridge", "type", "bridge")
            ip("-n", hub, "link", "set", "bridge", "up")
            for name in self._names:
                there = self._spaces[name]
                ip("-n", hub, "link", "add", name, "type", "veth", "peer", "name", "eth0", "netns", there)
                ip("-n", hub, "link", "set", name, "master", "bridge", "up")
                ip("-n", there, "address", "add", f"{self.address[name]}/24", "dev", "eth0")
                ip("-n", there, "link", "set", "eth0", "up")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        for name, space in self._spaces.items():
            if (Path("/run/netns") / space).exists():
                self.kill(name)
                ip("netns", "delete", space)

    def start(self, host: str, *command: str, **more: object) -> subprocess.Popen[str]:
        """Start a command on a host; what it says goes to a file of the host's, unless it is to go elsewhere."""
        inside = ["ip", "netns", "exec", self._spaces[host], *command]
        with (self._folder / f"{host}.log").open("ab") as log:
            how: dict[str, Any] = {"env": environment(), "stdout": log, "stderr": log, "cwd": ROOT, "text": True} | more
            self._running[host].append(subprocess.Popen(inside, **how))
        return self._running[host][-1]

    def cut(self, host: str) -> None:
        """Take down the link of a host, whose peers are told nothing."""
        ip("-n", self._spaces["hub"], "link", "set", host, "down")

    def kill(self, host: str) -> None:
        """Kill all that runs on a host, which is over afterwards."""
        until = time.monotonic() + 20
        while pids := ip("netns", "pids", self._spaces[host]).split():
            assert time.monotonic() < until, pids
            for pid in pids:
                with suppress(ProcessLookupError):
                    os.kill(int(pid), signal.SIGKILL)
            time.sleep(0.02)
        for process in self._running[host]:
            process.communicate()
