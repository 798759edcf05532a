"""What is slow the first time is done once before somebody asks for it."""

from collections.abc import Iterable
from contextlib import suppress

from exa.container import Container


def warm(containers: Iterable[Container]) -> None:
    """Find the source of the first row of a table of each container: it loads the editor and the kernels that read."""
    for container in containers:
        for name in container:
            if getattr(container[name], "_locate", None) is not None:
                with suppress(Exception):  # who asks for it is told
                    container.source(name, 0)
                break
