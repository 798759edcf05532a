"""The words of questions and answers: what a page asks, and how a function answers it, whole or in parts."""

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from numbers import Real
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Protocol, Union, get_args, get_origin, get_type_hints

import numpy as np

if TYPE_CHECKING:
    from exa.container import Container
    from exa.view.chosen import Chosen

Message = dict[str, Any]
#: Takes a message and its arrays to the page.
Send = Callable[[Message, Sequence[np.ndarray]], None]
#: What an answer returns: plain values, and arrays.
Answer = tuple[Message, Sequence[np.ndarray]]

#: Seconds before the first part of an answer is sent, to the next, and how many times as many to each that follows.
FIRST, NEXT, SLOWER = 0.03, 0.12, 1.4
#: Never more seconds than that.
LONGEST = 1.0

#: Letters of a wrong parameter that are said.
SHOWN = 60
_WORDS = {
    str: ("a text", "texts"),
    int: ("a whole number", "whole numbers"),
    float: ("a number", "numbers"),
    bool: ("true or false", "true or false"),
    NoneType: ("null", "null"),
}

ANSWERS: dict[str, Callable[..., Answer]] = {}


class Session(Protocol):
    """What functions that answer know of the page that asks (`exa.view.session.Session`)."""

    containers: Mapping[str, "Container"]
    selected: "Chosen | None"


def answer(function: Callable[..., Answer]) -> Callable[..., Answer]:
    """A function that answers the question of its name: ``function(session, ask, **params)``."""
    ANSWERS[function.__name__] = function
    return function


def asked_wrongly(function: Callable[..., Answer], params: Mapping[str, Any]) -> str | None:
    """What to say where parameters are not of the types that a function declares for them; None where all are.

    >>> def rows(session, ask, where: str | None = None, at: Sequence[int] = ()): ...
    >>> asked_wrongly(rows, {"where": 7}), asked_wrongly(rows, {"where": None, "at": [1]})
    ('where is a text or null, not 7', None)
    """
    kinds = _declared(function)
    for name, value in params.items():
        if name in kinds and not _fits(value, kinds[name]):
            return f"{name} is {_in_words(kinds[name])}, not {_shown(value)}"
    return None


@lru_cache(maxsize=256)
def _declared(function: Callable[..., Answer]) -> Mapping[str, Any]:
    try:
        return get_type_hints(function)
    except NameError:  # of an extension, which may import types for its checker alone
        return {}


def _fits(value: Any, kind: Any) -> bool:
    origin, inner = get_origin(kind) or kind, get_args(kind)
    if origin in (Union, UnionType):
        return any(_fits(value, one) for one in inner)
    if origin in (Sequence, list):
        return isinstance(value, Sequence) and not isinstance(value, str) and all(_fits(one, inner[0]) for one in value)
    if origin in (Mapping, dict):
        return isinstance(value, Mapping) and all(_fits(one, inner[1]) for one in value.values())
    if origin in (int, float):
        number = isinstance(value, Real) and not isinstance(value, bool)
        return number and (origin is float or float(value).is_integer())
    return isinstance(value, origin) if origin in _WORDS else True


def _in_words(kind: Any, many: bool = False) -> str:
    origin, inner = get_origin(kind) or kind, get_args(kind)
    if origin in (Union, UnionType):
        return " or ".join(_in_words(one, many) for one in inner)
    if origin in (Sequence, list):
        return f"{'lists' if many else 'a list'} of {_in_words(inner[0], True)}"
    if origin in (Mapping, dict):
        return f"{'objects' if many else 'an object'} of {_in_words(inner[1], True)}"
    return _WORDS.get(origin, ("anything", "anything"))[many]


def _shown(value: Any) -> str:
    text = json.dumps(value, default=repr)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


class Cancelled(Exception):
    """The page no longer waits for this answer."""


@dataclass
class Ask:
    """One question on its way."""

    id: int
    send: Send
    cancelled: threading.Event = field(default_factory=threading.Event)

    def partial(self, meta: Message, arrays: Sequence[np.ndarray] = ()) -> None:
        """Send what is known so far; raises `Cancelled` where nobody waits for more."""
        self.check()
        self.send({"id": self.id, "partial": True, "meta": meta, "arrays": described(arrays)}, arrays)

    def check(self) -> None:
        """Raise `Cancelled` where nobody waits for the answer: to be called between two chunks of work."""
        if self.cancelled.is_set():
            raise Cancelled


def described(arrays: Sequence[np.ndarray]) -> list[Message]:
    """What the page must know of arrays to read them from bytes."""
    return [{"dtype": array.dtype.name, "shape": list(array.shape)} for array in arrays]


def paced(shares: Iterator[float]) -> Iterator[float]:
    """Of what is done the shares that are worth a message: the first soon, the others ever less often."""
    due, pause = time.monotonic() + FIRST, NEXT
    for share in shares:
        if share < 1 and time.monotonic() >= due:
            yield share
            due, pause = time.monotonic() + pause, min(pause * SLOWER, LONGEST)
