"""What is known of rows before they are read, and whether any of them may matter."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

import numpy as np

from exa.store import Bounds

#: What is known of a column of some rows; None where nothing is.
Known: TypeAlias = Callable[[str], Bounds | None]
#: Whether any of some rows may matter, by what is known of them.
May: TypeAlias = Callable[[Known], bool]


def anything(known: Known) -> bool:
    """All rows matter."""
    return True


@dataclass(frozen=True)
class Box:
    """Between which two numbers the values of columns matter, both included; times are integers, words codes.

    >>> Box({"x": (0.0, 1.0)}).possible({"x": Bounds(2.0, 3.0, 0)}.get)
    False
    """

    between: Mapping[str, tuple[Any, Any]]

    def possible(self, known: Known) -> bool:
        """Whether any of some rows may lie in it, by what is known of them; of words and dates that is no number."""
        for name, (low, high) in self.between.items():
            bounds = known(name)
            if bounds is None or isinstance(bounds.low, str | date):
                continue
            if bounds.low is None or number(bounds.high) < low or number(bounds.low) > high:
                return False
        return True


def number(end: Any) -> Any:
    """An end of values as a number, of times that of their units."""
    return end.astype(np.int64).item() if isinstance(end, np.datetime64) else end
