"""One session behind every face: what a page asks, and the numbers it is answered with.

A question is ``{"id": 7, "method": "rows", "params": {...}}``. An answer is a message of plain values and a list of
arrays, which the carrier (a WebSocket, a Jupyter comm, a file) takes across as it can: ``{"id": 7, "meta": {...},
"arrays": [{"dtype": "float32", "shape": [3]}]}``. While it is being found there may be parts of it (``"partial"``);
what went wrong is said in words (``"error"``). ``{"cancel": 7}`` gives a question up.

Whatever answers a question is a function marked with `answer`; nothing else of Python can be reached by a page.
"""

import inspect
from collections.abc import Mapping
from typing import Any

from exa.container import Container
from exa.container.raster import warm
from exa.error import ExaError
from exa.log import loggers
from exa.view import asking, columns, extensions, fields, image, picking, raster, rows, scene, sources
from exa.view.asking import Answer, Ask, Cancelled, Message, Send, described
from exa.view.chosen import Chosen

#: Where the functions are that answer: importing them makes them known.
ANSWERING = (columns, extensions, fields, image, picking, raster, rows, scene, sources)


class Session:
    """The containers one page looks at, by name, and what is remembered between two of its questions.

    >>> import exa, pandas as pd
    >>> session = Session({"water": exa.Container(atom=pd.DataFrame({"x": [0.0, 1.0]}))})
    >>> session.handle({"id": 1, "method": "nothing"}, lambda message, arrays: print(message["error"]))
    there is no such question: nothing
    """

    def __init__(self, containers: Mapping[str, Container]) -> None:
        self.containers: Mapping[str, Container] = dict(containers)
        self.selected: Chosen | None = None
        self._waiting: dict[int, Ask] = {}

    def handle(self, message: Message, send: Send) -> None:
        """Answer one question, or give one up; safe to call from many threads, never raises for what a page sends."""
        if (given_up := self._waiting.get(message.get("cancel", -1))) is not None:
            given_up.cancelled.set()
        if "method" not in message:
            return
        ask = Ask(message["id"], send)
        self._waiting[ask.id] = ask
        try:
            meta, arrays = self._answer(ask, message["method"], message.get("params") or {})
            send({"id": ask.id, "meta": meta, "arrays": described(arrays)}, arrays)
            warm()
        except Cancelled:
            pass
        except Exception as problem:  # whatever it is, the page must not wait for ever
            if ask.cancelled.is_set():
                return
            if not isinstance(problem, ExaError):
                loggers["syslog"].exception("a question of the page could not be answered: %s", message["method"])
            send({"id": ask.id, "error": str(problem) or type(problem).__name__, "arrays": []}, [])
        finally:
            self._waiting.pop(ask.id, None)

    def close(self) -> None:
        """Give all questions up: the page is gone."""
        for ask in list(self._waiting.values()):
            ask.cancelled.set()

    def selection(self) -> Any:
        """The rows that were last chosen on the page, as a lazy dask dataframe; None before any were.

        >>> session.selection().x.mean().compute()  # doctest: +SKIP
        0.25
        """
        return None if self.selected is None else self.selected.rows()

    def _answer(self, ask: Ask, method: Any, params: Any) -> Answer:
        if not isinstance(method, str) or (function := asking.ANSWERS.get(method)) is None:
            raise ExaError(f"there is no such question: {method}")
        if not isinstance(params, Mapping):
            raise ExaError(f"{method}: params are by their names, not {params!r}")
        try:
            inspect.signature(function).bind(self, ask, **params)
        except TypeError as error:
            raise ExaError(f"{method}: {error}") from None
        if (problem := asking.asked_wrongly(function, params)) is not None:
            raise ExaError(f"{method}: {problem}")
        return function(self, ask, **params)
