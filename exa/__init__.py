"""exa: text that is not CSV, described once, becomes lazy tables of any size.

The names below are loaded when they are first used, so that ``import exa`` and ``exa -h`` cost nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from exa.utility import uncollected as _uncollected

if TYPE_CHECKING:
    from exa._config import config
    from exa.api import count, open, parse, read, search, update
    from exa.container import Container, DataFrame, Field, Field3D, Formula, Series
    from exa.editor import Editor, Record, Section
    from exa.error import (
        CatalogueError,
        CommitConflict,
        EditorError,
        ExaError,
        MemoryLimitError,
        ParseError,
        RequiredColumnError,
        RequiredIndexError,
        SchedulerLost,
        SourceError,
        StoreCorrupt,
        StoreError,
        TooManyRejects,
        UnknownFormat,
    )
    from exa.schedule.cluster import cluster

#: The version, in this place only: ``setup.cfg`` reads the literal without importing anything.
__version__ = "0.3.0"

_HOME = {
    "config": "exa._config",
    "read": "exa.api",
    "parse": "exa.api",
    "update": "exa.api",
    "open": "exa.api",
    "search": "exa.api",
    "count": "exa.api",
    "cluster": "exa.schedule.cluster",
    "Container": "exa.container",
    "DataFrame": "exa.container",
    "Series": "exa.container",
    "Field": "exa.container",
    "Field3D": "exa.container",
    "Formula": "exa.container",
    "Editor": "exa.editor",
    "Record": "exa.editor",
    "Section": "exa.editor",
    "ExaError": "exa.error",
    "MemoryLimitError": "exa.error",
    "ParseError": "exa.error",
    "EditorError": "exa.error",
    "UnknownFormat": "exa.error",
    "SourceError": "exa.error",
    "StoreError": "exa.error",
    "StoreCorrupt": "exa.error",
    "CommitConflict": "exa.error",
    "CatalogueError": "exa.error",
    "SchedulerLost": "exa.error",
    "TooManyRejects": "exa.error",
    "RequiredColumnError": "exa.error",
    "RequiredIndexError": "exa.error",
}

__all__ = [  # noqa: RUF022 (verbs, nouns, settings, errors: the order of the manual)
    "read",
    "parse",
    "update",
    "open",
    "search",
    "count",
    "cluster",
    "Container",
    "DataFrame",
    "Series",
    "Field",
    "Field3D",
    "Formula",
    "Editor",
    "Record",
    "Section",
    "config",
    "ExaError",
    "ParseError",
    "EditorError",
    "UnknownFormat",
    "SourceError",
    "StoreError",
    "StoreCorrupt",
    "CommitConflict",
    "CatalogueError",
    "MemoryLimitError",
    "SchedulerLost",
    "TooManyRejects",
    "RequiredColumnError",
    "RequiredIndexError",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'exa' has no attribute {name!r}")
    with _uncollected():
        value = globals()[name] = getattr(import_module(_HOME[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
