"""The words of questions and answers: what a page asks, and how a function answers it, whole or in parts."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

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

ANSWERS: dict[str, Callable[..., Answer]] = {}


class Session(Protocol):
    """What functions that answer know of the page that asks (`exa.view.session.Session`)."""

    containers: Mapping[str, "Container"]
    selected: "Chosen | None"


def answer(function: Callable[..., Answer]) -> Callable[..., Answer]:
    """A function that answers the question of its name: ``function(session, ask, **params)``."""
    ANSWERS[function.__name__] = function
    return function


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
