"""Data in hand: lazy tables that belong together."""

from exa.container.analytical import Formula
from exa.container.container import Container
from exa.container.field import Field, Field3D
from exa.container.numerical import DataFrame, Series

__all__ = ["Container", "DataFrame", "Field", "Field3D", "Formula", "Series"]
