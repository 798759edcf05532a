"""Data in hand: lazy tables that belong together."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from exa.container.analytical import Formula
from exa.container.field import Field, Field3D
from exa.container.numerical import DataFrame, Series

if TYPE_CHECKING:
    from exa.container.container import Container

__all__ = ["Container", "DataFrame", "Field", "Field3D", "Formula", "Series"]


def __getattr__(name: str) -> Any:
    # A container knows the catalogue, which workers that only read rows never load.
    if name != "Container":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module("exa.container.container").Container
