"""Where a row came from: the file, the line, and the text around it."""

import threading
from collections import defaultdict
from weakref import WeakKeyDictionary

from exa.container import Container
from exa.view.rows import container_of
from exa.view.session import Answer, Ask, Session, answer

#: How many lines before and behind a row are told at most, and how much of a line.
LINES, WIDTH = 200, 2000
#: What finds the rows of a table remembers where it was, so that it is asked by one at a time.
_ASKING: WeakKeyDictionary[Container, defaultdict[str, threading.Lock]] = WeakKeyDictionary()


@answer
def source(session: Session, ask: Ask, table: str, row: int, around: int = 0, container: str | None = None) -> Answer:
    """Path, line, byte and text of a row, and as many lines `around` it on either side."""
    held = container_of(session, container)
    with _ASKING.setdefault(held, defaultdict(threading.Lock))[table]:
        ask.check()
        origin = held.source(table, int(row))
    before, after = origin.around(min(max(int(around), 0), LINES)) if around else ([], [])
    told = {"path": origin.path, "line": origin.line, "offset": origin.offset, "text": _cut(origin.text)}
    return {"table": table, "row": int(row), **told, "before": _cut(before), "after": _cut(after)}, []


def _cut(text: str | list[str] | None) -> str | list[str] | None:
    if isinstance(text, list):
        return [one[:WIDTH] for one in text]
    return None if text is None else text[:WIDTH]
