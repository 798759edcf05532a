"""Data in hand: lazy tables that belong together."""

from exa.container.container import Container
from exa.container.numerical import DataFrame, Series

__all__ = ["Container", "DataFrame", "Series"]
