"""Answers that go into a file, as `js/src/recorded.js` has them: as many as there is room for."""

import base64
import json
import zlib
from collections.abc import Sequence

import numpy as np

from exa.error import ExaError
from exa.view.asking import Answer, Message
from exa.view.session import Session


class Recording:
    """What a session answers, in JSON, up to so many bytes.

    >>> import exa, pandas as pd
    >>> recording = Recording(Session({"water": exa.Container(atom=pd.DataFrame({"x": [0.0]}))}), 1000)
    >>> recording.ask("rows", {"table": "atom"}), recording.answers[0][:46]
    (True, '{"method": "rows", "params": {"table": "atom"}')
    """

    def __init__(self, session: Session, room: int) -> None:
        self.session = session
        self.room = room
        self.answers: list[str] = []

    def ask(self, method: str, params: Message, **instead: object) -> bool:
        """Record the answer to a question, or to that with other parameters `instead`; False where it is too long."""
        try:
            text = coded(method, params, answered(self.session, method, params | instead))
        except ExaError as problem:
            text = json.dumps({"method": method, "params": params, "error": str(problem)})
        return self.keep(text)

    def keep(self, text: str) -> bool:
        """Record an answer as `coded` has it; False where it is too long."""
        if len(text) > self.room:
            return False
        self.answers.append(text)
        self.room -= len(text)
        return True


def answered(session: Session, method: str, params: Message) -> list[Answer]:
    """The answer of a session, after those parts of it that it does not repeat; ExaError where it has none."""
    sent: list[tuple[Message, Sequence[np.ndarray]]] = []
    session.handle({"id": 0, "method": method, "params": params}, lambda *answer: sent.append(answer))
    message, arrays = sent.pop()
    if "error" in message:
        raise ExaError(message["error"])
    parts = [(part["meta"], pieces) for part, pieces in sent if pieces and not arrays]
    return [*parts, (message["meta"], arrays)]


def coded(method: str, params: Message, answers: Sequence[Answer]) -> str:
    """A question with its answer, the last of these, as the page has them: arrays deflated, in base64."""
    *parts, last = map(_plain, answers)
    more = {"parts": parts} if parts else {}
    return json.dumps({"method": method, "params": params} | more | last, allow_nan=False)


def _plain(answer: Answer) -> Message:
    meta, arrays = answer
    packed = [base64.b64encode(zlib.compress(one.tobytes())).decode() for one in arrays]
    described = [{"dtype": one.dtype.name, "shape": list(one.shape)} for one in arrays]
    return {"meta": meta, "arrays": [one | {"base64": text} for one, text in zip(described, packed, strict=True)]}
