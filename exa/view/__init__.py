"""What to draw, whichever way it travels: a page asks, a session answers."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from exa.view.session import Session

__all__ = ["Session"]


def __getattr__(name: str) -> Any:
    # A session knows all that answers; who draws rows of a store needs little of it (`exa.view.density`).
    if name != "Session":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module("exa.view.session").Session
