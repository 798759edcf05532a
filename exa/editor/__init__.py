"""Text in: sources, templates, sections and records, and the editors made of them.

The names are loaded when they are first used: search needs sources and kernels, but neither dask nor pandas.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from exa.editor.editor import Editor
    from exa.editor.grammar.section import Record, Section

_HOME = {"Editor": "exa.editor.editor", "Section": "exa.editor.grammar.section", "Record": "exa.editor.grammar.section"}

__all__ = ["Editor", "Record", "Section"]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'exa.editor' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOME[name]), name)
    return value
