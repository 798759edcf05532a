"""Asking a session, as a page does, without a carrier."""

from collections.abc import Callable
from typing import Any

import pytest

from exa.view import Session
from exa.view.session import Message


def asked(session: Session, method: str, **params: Any) -> list[tuple[Message, Any]]:
    """What the page is sent for a question: the parts of the answer, and last the answer; each its meta and arrays."""
    sent: list[tuple[Message, Any]] = []
    session.handle(
        {"id": 1, "method": method, "params": params}, lambda message, arrays: sent.append((message, arrays))
    )
    if "error" in sent[-1][0]:
        raise ValueError(sent[-1][0]["error"])
    return [(message["meta"], arrays) for message, arrays in sent]


@pytest.fixture
def ask() -> Callable[..., Message]:
    """Ask, and get what is said in the end."""
    return lambda session, method, **params: asked(session, method, **params)[-1][0]
