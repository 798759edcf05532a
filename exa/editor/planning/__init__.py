"""Who reads what: units, marks, the index of lines, and where a row came from."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from exa.editor.planning.found import found_table
    from exa.editor.planning.tables import lazy_table

#: What loads dask when it is first asked for: a job, which makes no tables of dask's, does not wait for it.
_HOME = {"found_table": "exa.editor.planning.found", "lazy_table": "exa.editor.planning.tables"}

__all__ = ["found_table", "lazy_table"]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOME[name]), name)
    return value
