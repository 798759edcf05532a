"""Data in hand: lazy tables that belong together."""

from exa.container.container import Container

__all__ = ["Container"]
