"""Values of columns and attributes as JSON has them, and what a store says of a container that was saved in it."""

import math
from collections.abc import Callable
from datetime import datetime
from typing import Any

import numpy as np

from exa.error import StoreError


def to_json(value: Any, name: str) -> Any:
    """A value as JSON; StoreError names one that cannot be kept.

    >>> to_json({"charge": 1 + 2j, "at": [1, 2.5, None]}, "note")
    {'charge': {'': 'complex', 'value': '(1+2j)'}, 'at': [1, 2.5, None]}
    """
    if isinstance(value, np.generic):
        value = value.item()
    kind = type(value)
    if value is None or kind in (bool, int, str) or (kind is float and math.isfinite(value)):
        return value
    if kind in (float, complex):
        return {"": kind.__name__, "value": repr(value)}
    if kind is datetime:
        return {"": "datetime", "value": value.isoformat()}
    if kind is list:
        return [to_json(one, name) for one in value]
    if kind in (tuple, set, frozenset):
        return {"": kind.__name__, "value": [to_json(one, name) for one in value]}
    if kind is dict and all(isinstance(key, str) and key for key in value):
        return {key: to_json(one, name) for key, one in value.items()}
    raise StoreError(
        f"{name} is a {kind.__name__}, which no store keeps: make it a table or an array, delete it, or call it "
        "something that begins with an underscore"
    )


#: What JSON has no types for, by name.
MADE: dict[str, Callable[[Any], Any]] = {
    "float": float,
    "complex": complex,
    "datetime": datetime.fromisoformat,
    "tuple": lambda many: tuple(map(from_json, many)),
    "set": lambda many: set(map(from_json, many)),
    "frozenset": lambda many: frozenset(map(from_json, many)),
}


def from_json(value: Any) -> Any:
    """What `to_json` was given.

    >>> from_json({"charge": {"": "complex", "value": "(1+2j)"}})
    {'charge': (1+2j)}
    """
    if isinstance(value, dict):
        if value.get("") in MADE:
            return MADE[value[""]](value["value"])
        return {key: from_json(one) for key, one in value.items()}
    return [from_json(one) for one in value] if isinstance(value, list) else value
