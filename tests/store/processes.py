"""Child processes that tell their parent what they did, line by line, until they end or are killed."""

import ctypes
import os
import signal
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass

Tell = Callable[[str], None]


@dataclass
class Child:
    pid: int
    pipe: int

    def kill_after(self, seconds: float) -> list[str]:
        """Kill it without warning, and return the lines it completed."""
        time.sleep(seconds)
        os.kill(self.pid, signal.SIGKILL)
        lines, status = self._end()
        assert os.WIFSIGNALED(status), "a child ended before it was killed; see its traceback on stderr"
        return lines

    def end(self) -> tuple[list[str], bool]:
        """Wait for its end, and return what it told and whether it was killed."""
        lines, status = self._end()
        assert status == 0 or os.WIFSIGNALED(status), "a child failed; see its traceback on stderr"
        return lines, status != 0

    def join(self) -> list[str]:
        """Wait for its end, which must be a good one."""
        lines, status = self._end()
        assert status == 0, "a child failed; see its traceback on stderr"
        return lines

    def _end(self) -> tuple[list[str], int]:
        with os.fdopen(self.pipe, "rb") as pipe:
            told = pipe.read().decode()
        _, status = os.waitpid(self.pid, 0)
        return told.split("\n")[:-1], status


def fork(run: Callable[[Tell], None]) -> Child:
    """Start a process that runs the function, which is given a way to tell something."""
    read, write = os.pipe()
    parent, pid = os.getpid(), os.fork()
    if pid:
        os.close(write)
        return Child(pid, read)
    code = 1
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG: nobody would kill an orphan
    if os.getppid() != parent:
        os._exit(code)
    try:
        run(lambda line: os.write(write, f"{line}\n".encode()) and None)
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(code)
