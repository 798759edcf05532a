"""The view in a notebook: one widget to a container, the same JavaScript as in `exa view`."""

from exa.widget.widget import ContainerView

__all__ = ["ContainerView"]
