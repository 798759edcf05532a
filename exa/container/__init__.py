"""Data in hand: lazy tables that belong together."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from exa.container.analytical import Formula
    from exa.container.container import Container
    from exa.container.field import Field, Field3D
    from exa.container.numerical import DataFrame, Series

#: What is loaded when it is first asked for: who only reads rows loads neither dask nor the catalogue.
_HOME = {
    "Container": "exa.container.container",
    "DataFrame": "exa.container.numerical",
    "Series": "exa.container.numerical",
    "Field": "exa.container.field",
    "Field3D": "exa.container.field",
    "Formula": "exa.container.analytical",
}

__all__ = ["Container", "DataFrame", "Field", "Field3D", "Formula", "Series"]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOME[name]), name)
    return value
