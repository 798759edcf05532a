"""Poison: a text at which the process dies, hangs, or takes all memory, and how it is kept from doing so again.

A task leaves a note before it begins and takes it away when it has ended, well or with an exception. So whoever finds
a note knows that an attempt ended with its process. After two such ends the unit is done alone, in a process of its
own that may take so much time and memory; if that dies too, the files at which it does are quarantined: each becomes
one reject, with the signal as its reason, and the rest of the unit is read.
"""

import ctypes
import os
import pickle
import resource
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cloudpickle

from exa._config import config
from exa.editor.planning.plan import Piece, Unit
from exa.store import Hints, Store

#: How many attempts may end with their process before a unit is done alone.
DEATHS = 2
#: The exit code of a process that asked for more memory than it may have.
NO_MEMORY = 86
#: Arrow's own allocator takes a GiB of addresses when it is first asked, which may be more than the process may have.
ALLOCATOR = {"ARROW_DEFAULT_MEMORY_POOL": "system"}


@dataclass(frozen=True)
class Guarded:
    """A function of units that survives what they do to its process.

    `look` reads a unit as the function does and leaves nothing behind. The notes are beside the receipts of the job.
    """

    function: Callable[[Unit], Any]
    look: Callable[[Unit], Any]
    store: Store
    job: str
    name: str
    deaths: int = DEATHS

    def __call__(self, unit: Unit) -> Any:
        hints, name = Hints(self.store.path, "_stage", self.job), f"{self.name}-{unit.order:08d}"
        began = (hints.get(name) or {}).get("began", 0)
        if began >= self.deaths:
            result = self._alone(unit)
            hints.drop(name)
            return result
        hints.put(name, {"began": began + 1})
        try:
            return self.function(unit)
        finally:
            hints.drop(name)

    def _alone(self, unit: Unit) -> Any:
        """The result for a unit of which the pieces that kill a process have a problem instead of a text."""
        answer = in_process(self.function, unit)
        if answer.died:
            unit = replace(unit, pieces=tuple(self._quarantined(unit)))
            answer = in_process(self.function, unit)
            if answer.died:  # each by itself is harmless, together they are too much
                return self.function(replace(unit, pieces=tuple(_spoiled(p, answer.died) for p in unit.pieces)))
        if answer.error is not None:
            raise answer.error
        return answer.result

    def _quarantined(self, unit: Unit) -> Iterator[Piece]:
        """The pieces, of which those at which a process dies are spoiled; a process reads them until it dies."""
        left = list(unit.pieces)
        while left:
            answer = in_process(self.look, *(replace(unit, pieces=(piece,)) for piece in left))
            if not answer.died:
                yield from left
                return
            yield from left[: answer.done]
            yield _spoiled(left[answer.done], answer.died)
            left = left[answer.done + 1 :]


def _spoiled(piece: Piece, why: str) -> Piece:
    return replace(piece, source=replace(piece.source, problem=why), problem=why)


@dataclass
class Answer:
    """What came of a process."""

    done: int
    "How many units it finished."
    died: str = ""
    "What it died of."
    result: Any = None
    "That of the last unit."
    error: Exception | None = None


def in_process(function: Callable[[Unit], Any], *units: Unit) -> Answer:
    """Apply a function to units in a process of its own, which may take as much time and memory as the settings say."""
    seconds, memory = config.getfloat("jobs", "alone_seconds"), config.getint("jobs", "alone_memory")
    with tempfile.TemporaryDirectory(prefix="exa-alone-") as name:
        folder = Path(name)
        (folder / "task").write_bytes(cloudpickle.dumps((function, units, memory, os.getpid())))
        (folder / "done").touch()
        path = os.pathsep.join(place or os.getcwd() for place in sys.path)
        try:
            ended = subprocess.run(
                [sys.executable, "-c", "from exa.jobs.guard import main; main()", folder],
                env=os.environ | {"PYTHONPATH": path} | ALLOCATOR, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL, timeout=seconds,
            )  # fmt: skip
            died = _died(ended.returncode, memory)
        except subprocess.TimeoutExpired:
            died = f"E_WORKER_DIED(hang): it was not done after {seconds:g} s in a process of its own"
        done = (folder / "done").stat().st_size
        if died:
            return Answer(min(done, len(units) - 1), died)
        result, error = pickle.loads((folder / "answer").read_bytes())
        return Answer(done, "", result, error)


def _died(code: int, memory: int) -> str:
    """What a process died of, by its exit code; nothing where it ended well."""
    if code == 0:
        return ""
    if code == NO_MEMORY:
        return f"E_WORKER_DIED(memory): it wanted more than {memory} bytes in a process of its own"
    name = signal.Signals(-code).name if -code in set(signal.Signals) else str(code)
    return f"E_WORKER_DIED({name}): reading it ends the process that does"


def main() -> None:
    """What the process does: the task in the folder that is its argument."""
    folder = Path(sys.argv[1])
    function, units, memory, parent = pickle.loads((folder / "task").read_bytes())
    _die_with(parent)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    pages = int(Path("/proc/self/statm").read_text().split()[0]) if sys.platform == "linux" else 0
    limit = pages * resource.getpagesize() + memory
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    answer: tuple[Any, Exception | None] = None, None
    with (folder / "done").open("ab", buffering=0) as done:
        for unit in units:
            try:
                answer = function(unit), None
            except MemoryError:
                os._exit(NO_MEMORY)
            except Exception as error:
                answer = None, error
            done.write(b".")
    try:
        data = cloudpickle.dumps(answer)
    except Exception as error:  # whatever a class of the user's refuses to be pickled with
        data = cloudpickle.dumps((None, RuntimeError(f"{answer!r} cannot be sent: {error}")))
    (folder / "answer").write_bytes(data)


def _die_with(parent: int) -> None:
    """Do not outlive the process that waits: it may have been killed for what this one does."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if os.getppid() != parent:
        os._exit(1)
