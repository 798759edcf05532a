"""A session: questions, parts of answers, giving up, and what may be asked at all."""

import threading
from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
import pytest

import exa
from exa.view import asking
from exa.view.asking import Answer, Ask
from exa.view.session import Session


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Session:
    monkeypatch.setattr(asking, "ANSWERS", {})
    return Session({"water": exa.Container(atom=pd.DataFrame({"x": [0.0, 1.0]}))})


def asked(session: Session, **message: Any) -> list[tuple[dict[str, Any], Sequence[np.ndarray]]]:
    """What the page is sent for one message."""
    sent: list[tuple[dict[str, Any], Sequence[np.ndarray]]] = []
    session.handle(message, lambda message, arrays: sent.append((message, arrays)))
    return sent


def test_an_answer_follows_its_parts(session: Session) -> None:
    @asking.answer
    def double(session: Session, ask: Ask, values: list[float]) -> Answer:
        ask.partial({"done": 0.5})
        return {"done": 1}, [np.array(values, "float32") * 2]

    part, whole = asked(session, id=3, method="double", params={"values": [1, 2]})
    assert part[0] == {"id": 3, "partial": True, "meta": {"done": 0.5}, "arrays": []}
    assert whole[0] == {"id": 3, "meta": {"done": 1}, "arrays": [{"dtype": "float32", "shape": [2]}]}
    assert whole[1][0].tolist() == [2, 4]


@pytest.mark.parametrize("method", ["nothing", "__class__", "handle", "_answer"])
def test_only_answers_can_be_asked_for(session: Session, method: str) -> None:
    [(message, _)] = asked(session, id=1, method=method)
    assert message["error"] == f"there is no such question: {method}"


def test_wrong_parameters_are_told(session: Session) -> None:
    @asking.answer
    def rows(session: Session, ask: Ask, table: str) -> Answer:
        raise AssertionError("it must not be called")

    [(message, _)] = asked(session, id=1, method="rows", params={"tables": "atom"})
    assert message["error"] == "rows: missing a required argument: 'table'"


@pytest.fixture
def answering() -> Session:
    """One of which all that a page asks can be asked."""
    return Session({"water": exa.Container(atom=pd.DataFrame({"x": [0.0, 1.0]}))})


@pytest.mark.parametrize(
    ("method", "params", "said"),
    [
        ("rows", {"where": 7}, "rows: where is a text or null, not 7"),
        ("rows", {"first": "1"}, 'rows: first is a whole number, not "1"'),
        ("rows", {"first": 0.5}, "rows: first is a whole number, not 0.5"),
        ("rows", {"columns": "x"}, 'rows: columns is a list of texts or null, not "x"'),
        ("rows", {"descending": 1}, "rows: descending is true or false, not 1"),
        ("rows", {"table": ["a" * 99]}, 'rows: table is a text, not ["' + "a" * 58 + "…"),
        ("density", {"x_range": [None, 1], "x": "x"}, "a list of numbers or null, not [null, 1]"),
        (
            "density",
            {"x_range": [1], "x": "x"},
            "[1] is no range, which has two ends, both finite numbers",
        ),
        ("select", {"ranges": {"x": 1}}, "ranges is an object of lists of numbers, not"),
        ("rows", ["atom"], "rows: params are by their names, not ['atom']"),
        (["rows"], {}, "there is no such question: ['rows']"),
    ],
)
def test_parameters_of_wrong_types_are_told_in_words(answering: Session, method: Any, params: Any, said: str) -> None:
    given = {"table": "atom"} | params if isinstance(params, dict) else params
    [(message, _)] = asked(answering, id=1, method=method, params=given)
    assert said in message["error"]


def test_parameters_of_right_types_are_answered(answering: Session) -> None:
    for params in ({"where": None, "columns": ("x",)}, {"first": 1.0, "count": np.int64(1)}):
        [(message, _)] = asked(answering, id=1, method="rows", params={"table": "atom"} | params)
        assert message["meta"]["total"] == 2


def test_what_is_given_up_stops_and_is_not_answered(session: Session) -> None:
    started, steps = threading.Event(), []

    @asking.answer
    def long(session: Session, ask: Ask) -> Answer:
        started.set()
        while True:
            ask.check()
            steps.append(1)

    sent: list[Any] = []
    thread = threading.Thread(target=session.handle, args=({"id": 1, "method": "long"}, lambda *s: sent.append(s)))
    thread.start()
    started.wait()
    session.handle({"cancel": 1}, lambda *s: sent.append(s))
    thread.join(10)
    assert not thread.is_alive()
    assert sent == []
