"""The places where stores can be, behind one interface: folders, and the object stores that fsspec knows."""

from exa.store.backends.base import Backend, Found
from exa.store.backends.local import Local
from exa.store.backends.objects import Objects
from exa.store.backends.place import Url, is_url, join, located, parent

__all__ = ["Backend", "Found", "Local", "Objects", "Url", "at", "is_url", "join", "located", "parent"]

_LOCAL = Local()


def at(path: str) -> Backend:
    """What reads and writes at a path.

    >>> type(at("/scratch/water.exa")).__name__
    'Local'
    """
    return Objects(path) if is_url(path) else _LOCAL
