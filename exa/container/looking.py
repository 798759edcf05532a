"""How a container is looked at: short doors into rooms that draw, which are opened when they are needed."""

from pkgutil import resolve_name
from typing import Any

from exa.container.interop import needed


class Looks:
    """What a container has to be seen."""

    def view(self, **state: Any) -> Any:
        """A widget of JupyterLab and marimo to look at the container with: tables, plots, scenes, sources of rows.

        >>> water.view(table="atom", where="symbol == 'O'")  # doctest: +SKIP

        The arguments are what to look at first, as in the address of a page of `exa view`. See `exa.widget`.
        """
        needed("anywidget", "view")
        return resolve_name("exa.widget:ContainerView")(self, **state)
