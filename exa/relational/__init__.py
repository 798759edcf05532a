"""What exa knows in tables of SQL: the catalogue of stores, their sources and jobs; and facts of nature.

The names below are loaded when they are first used, since each costs something of its own.
"""

from importlib import import_module
from typing import Any

_HOME = {
    "Base": "base",
    "session_scope": "session",
    "ContainerRow": "container",
    "File": "file",
    "Job": "job",
}

__all__ = ["Base", "ContainerRow", "File", "Job", "session_scope"]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
