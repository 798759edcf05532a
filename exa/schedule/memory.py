"""How much memory an operation takes at its peak: projected before anything runs, and refused where it cannot fit.

The limit is an argument of each algorithm, else the setting ``[compute] memory_limit``, else nine tenths of what the
machine has free. What is projected are blocks, as many as there are threads, and what is held as a whole.
"""

import inspect
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import wraps
from typing import Any, TypeVar, cast

import psutil

from exa._config import config
from exa.error import MemoryLimitError
from exa.schedule.stream import default_threads

F = TypeVar("F", bound=Callable[..., Any])
#: What compilers, allocators and the scheduler take besides.
SLACK = 128 << 20

_limit: ContextVar[int | None] = ContextVar("limit", default=None)
_noted: ContextVar[list["Plan"] | None] = ContextVar("noted", default=None)


@dataclass(frozen=True)
class Plan:
    """The memory of an operation, in bytes; nan where the chunks are of unknown length.

    >>> print(Plan("pdist", held=2 << 30, task=64 << 20, threads=2))
    pdist: 2.12 GiB (2.00 GiB, and 64.00 MiB for each of 2 threads)
    """

    name: str
    held: float
    "Held from beginning to end: results in memory, and what every task needs."
    task: float
    "Held by each task at work: its blocks, what it makes of them and what it needs meanwhile."
    threads: int

    @property
    def peak(self) -> float:
        """All of it."""
        return self.held + self.threads * self.task

    @property
    def needed(self) -> float:
        """The smallest limit that would do: all of it, and what this process has and takes besides."""
        return self.peak + psutil.Process().memory_info().rss + SLACK

    def __str__(self) -> str:
        if math.isnan(self.peak):
            return f"{self.name}: not known before the lengths of its chunks are"
        from dask.utils import format_bytes

        held, task = format_bytes(int(self.held)), format_bytes(int(self.task))
        return f"{self.name}: {format_bytes(int(self.peak))} ({held}, and {task} for each of {self.threads} threads)"


def project(
    name: str, *, held: float = 0, task: float = 0, threads: int | None = None, elsewhere: bool = False
) -> Plan:
    """Say what an operation will take, before it is a graph; raises `MemoryLimitError` where that is too much.

    Of a process `elsewhere` nobody knows here what it has free: a limit that somebody gave holds for it.
    """
    plan = Plan(name, held, task, threads or default_threads())
    noted = _noted.get()
    if noted is not None:
        noted.append(plan)
    given = _given()
    limit = memory_limit() if given is None and not elsewhere else given
    if limit is not None and plan.needed > limit:
        raise MemoryLimitError(str(plan), math.ceil(plan.needed), limit)
    return plan


def memory_limit() -> int:
    """The limit that holds here, in bytes."""
    if (given := _given()) is not None:
        return given
    return int(0.9 * psutil.virtual_memory().available) + int(psutil.Process().memory_info().rss)


def _given() -> int | None:
    """The limit that an argument or the settings give."""
    if (told := _limit.get()) is not None:
        return told
    configured = config.get("compute", "memory_limit")
    return None if configured == "auto" else bytes_of(configured)


def bytes_of(told: int | str) -> int:
    """A number of bytes that may be written as text; ValueError where it is none.

    >>> bytes_of("64 MiB") == bytes_of(64 << 20)
    True
    """
    if isinstance(told, int):
        return told
    from dask.utils import parse_bytes

    return int(parse_bytes(told))


@contextmanager
def limited_to(most: int | str | None) -> Iterator[None]:
    """Let a limit hold inside the block: bytes, a text such as "2 GiB", or None for the one that holds anyway."""
    token = _limit.set(_limit.get() if most is None else bytes_of(most))
    try:
        yield
    finally:
        _limit.reset(token)


@contextmanager
def plans() -> Iterator[list[Plan]]:
    """What is planned inside the block.

    >>> from exa.algorithms import pdist
    >>> import dask.array as da
    >>> with plans() as found:
    ...     distances, *_ = pdist(da.zeros((4, 3)))
    >>> [plan.name for plan in found]
    ['pdist']
    """
    found: list[Plan] = []
    token = _noted.set(found)
    try:
        yield found
    finally:
        _noted.reset(token)


def limited(function: F) -> F:
    """Give an algorithm the argument `memory_limit`: bytes or a text such as "2 GiB", for this call."""

    @wraps(function)
    def call(*args: Any, memory_limit: int | str | None = None, **kwargs: Any) -> Any:
        with limited_to(memory_limit):
            return function(*args, **kwargs)

    signature = inspect.signature(function)
    more = inspect.Parameter("memory_limit", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=int | str | None)
    call.__signature__ = signature.replace(parameters=[*signature.parameters.values(), more])  # type: ignore[attr-defined]
    return cast(F, call)


def chunk_bytes(*arrays: Any) -> float:
    """The bytes of the largest chunk of each dask array, together; of other arrays all bytes.

    >>> import dask.array as da
    >>> chunk_bytes(da.zeros((10, 2), chunks=(4, 2)))
    64
    """
    return sum(
        array.dtype.itemsize * math.prod(max(sizes) for sizes in array.chunks)
        if hasattr(array, "chunks")
        else getattr(array, "nbytes", 0)
        for array in arrays
    )
