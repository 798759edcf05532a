"""Everything exa raises on purpose, in one tree; each class is also the builtin that is true of it::

    ExaError(Exception)
    ├── ParseError             ValueError    a record that its format cannot read
    ├── EditorError            ValueError    a template, section or editor that makes no sense
    ├── UnknownFormat          LookupError   no editor by that name, or none that knows the file
    ├── SourceError            OSError       a text that cannot be read, or that changed meanwhile
    ├── StoreError             OSError       a container at rest that cannot be read or written
    │   ├── StoreCorrupt                     its files contradict each other
    │   └── CommitConflict                   somebody else wrote that commit first
    ├── CatalogueError         OSError       the database that knows the stores cannot be read or written
    ├── SchedulerLost          OSError       the dask scheduler went away in the middle of the work
    ├── MemoryLimitError       MemoryError   a plan that takes more memory than the limit
    ├── TooManyRejects         ValueError    more unreadable records than the caller allows
    ├── RequiredColumnError    KeyError      a table without a column its class needs
    └── RequiredIndexError     ValueError    a table without the index its class needs

Errors travel between processes: pickling keeps every attribute, also those of subclasses with their own
``__init__``. The message says what to do next.
"""

from collections.abc import Sequence
from typing import Any


class ExaError(Exception):
    """What all errors of exa have in common: ``except ExaError`` catches them, and nothing else."""

    def __str__(self) -> str:
        # KeyError would put the message in quotes, OSError would put an errno before it.
        return str(self.args[0]) if self.args else ""

    def __reduce__(self) -> tuple[Any, ...]:
        return _revive, (type(self), self.args), self._state() or None

    def _state(self) -> dict[str, Any]:
        return dict(self.__dict__)


def _revive(kind: type[ExaError], args: tuple[Any, ...]) -> ExaError:
    """An unpickled error: made without its ``__init__``, whose arguments are not the message."""
    error = kind.__new__(kind)
    error.args = args
    return error


class ParseError(ExaError, ValueError):
    """A record that its format cannot read.

    >>> print(ParseError("not a number: 1.2.3", path="a.xyz", line=7, offset=120, section="atom", field="x"))
    a.xyz:7 (byte 120): atom.x: not a number: 1.2.3; on_error="reject" keeps such records in _rejects and goes on
    """

    path: str
    #: Counted from 1, as text editors do.
    line: int | None
    #: Of the line's first byte, in the decompressed source.
    offset: int | None
    section: str | None
    field: str | None
    reason: str

    def __init__(
        self,
        reason: str,
        *,
        path: str | None = None,
        line: int | None = None,
        offset: int | None = None,
        section: str | None = None,
        field: str | None = None,
        hint: str = 'on_error="reject" keeps such records in _rejects and goes on',
    ) -> None:
        self.path = "<string>" if path is None else str(path)
        self.line, self.offset = line, offset
        self.section, self.field = section, field
        self.reason = reason
        where = self.path if line is None else f"{self.path}:{line}"
        if offset is not None:
            where += f" (byte {offset})"
        what = ".".join(name for name in (section, field) if name)
        message = ": ".join(part for part in (where, what, reason) if part)
        super().__init__(f"{message}; {hint}" if hint else message)


class EditorError(ExaError, ValueError):
    """A template, a section or an editor that makes no sense; raised where it is written, before any text is read."""


class UnknownFormat(ExaError, LookupError):
    """No editor goes by that name, or none recognizes the file."""


class _FileError(ExaError, OSError):
    """An error about one path, with the ``errno`` and ``filename`` that ``except OSError`` looks for."""

    def __init__(self, reason: str, path: object = None, *, errno: int | None = None) -> None:
        super().__init__(reason if path is None else f"{path}: {reason}")
        self.errno = errno
        self.strerror = reason
        self.filename = None if path is None else str(path)

    def _state(self) -> dict[str, Any]:
        return {**self.__dict__, "errno": self.errno, "strerror": self.strerror, "filename": self.filename}


class SourceError(_FileError):
    """A text that cannot be read, or that changed while it was being read.

    >>> print(SourceError("changed while it was read; parse it again", "run.out"))
    run.out: changed while it was read; parse it again
    """


class StoreError(_FileError):
    """A container at rest that cannot be read or written."""


class StoreCorrupt(StoreError):
    """The files of a store contradict each other or its commit log."""


class CommitConflict(StoreError):
    """Somebody else wrote the commit of that number first."""


class CatalogueError(_FileError):
    """The catalogue cannot be read or written; what it knows is in the stores too, which are not touched."""


class SchedulerLost(ExaError, ConnectionError):
    """The dask scheduler went away; what has a receipt is not done again.

    >>> print(SchedulerLost("tcp://127.0.0.1:8786"))
    the dask scheduler tcp://127.0.0.1:8786 is gone: run the same again when there is one
    """

    def __init__(self, address: str) -> None:
        self.address = address
        super().__init__(f"the dask scheduler {address} is gone: run the same again when there is one")


class MemoryLimitError(MemoryError, ExaError):  # in this order only can it be unpickled
    """A plan takes more memory than it may; nothing has begun.

    >>> print(MemoryLimitError("pdist: 2.12 GiB", 2 << 30, 1 << 30))
    pdist: 2.12 GiB; the limit is 1024 MiB: give memory_limit="2048 MiB" or more, or smaller chunks
    """

    def __init__(self, plan: str, needed: int, limit: int) -> None:
        self.needed, self.limit = needed, limit
        most, least = limit >> 20, -(-needed >> 20)
        super().__init__(f'{plan}; the limit is {most} MiB: give memory_limit="{least} MiB" or more, or smaller chunks')


class TooManyRejects(ExaError, ValueError):
    """More records cannot be read than the caller allows; those committed so far stay.

    >>> print(TooManyRejects(12, 10))
    12 records cannot be read, and 10 are allowed: see why with `exa rejects`, or allow more
    """

    def __init__(self, rejects: int, allowed: int) -> None:
        self.rejects, self.allowed = rejects, allowed
        super().__init__(
            f"{rejects} records cannot be read, and {allowed} are allowed: see why with `exa rejects`, or allow more"
        )


class RequiredColumnError(ExaError, KeyError):
    """A table lacks columns that its class needs.

    >>> print(RequiredColumnError(["x", "y"], "Atom"))
    Atom needs columns x, y: add or rename them
    """

    def __init__(self, missing: Sequence[str], owner: str) -> None:
        self.missing, self.owner = tuple(missing), owner
        super().__init__(f"{owner} needs columns {', '.join(self.missing)}: add or rename them")


class RequiredIndexError(ExaError, ValueError):
    """A table lacks the index that its class needs.

    >>> print(RequiredIndexError(["atom"], "Atom"))
    Atom needs the index atom: name the index so, or set it from a column
    """

    def __init__(self, missing: Sequence[str], owner: str) -> None:
        self.missing, self.owner = tuple(missing), owner
        super().__init__(
            f"{owner} needs the index {', '.join(self.missing)}: name the index so, or set it from a column"
        )
