"""Child processes to whose system calls strace does something."""

import os
import subprocess
from collections.abc import Callable

from tests.store.processes import Tell, fork


def injected(run: Callable[[Tell], None], what: str) -> tuple[list[str], bool]:
    """Run a function in a child under an injection of strace's; what it told, and whether it was killed.

    >>> injected(run, "all:signal=KILL:when=7")                                # doctest: +SKIP
    """
    ready, go = os.pipe()

    def waiting(tell: Tell) -> None:
        os.close(go)
        os.read(ready, 1)
        run(tell)

    child = fork(waiting)
    os.close(ready)
    command = ["strace", "-f", "-o", "/dev/null", "-e", f"inject={what}", "-p", str(child.pid)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
        said = tracer.stderr.readline()
        assert "attached" in said, said
        os.close(go)
        found = child.end()
        tracer.stderr.read()
    return found
