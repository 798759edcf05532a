"""Where a row came from: the file, the line, and the text around it."""

import threading
from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from weakref import WeakKeyDictionary

from exa.container import Container
from exa.container.origin import Origin
from exa.view.asking import Answer, Ask, Session, answer
from exa.view.rows import container_of

#: How many lines before and behind a row are told at most, and how much of a line.
LINES, WIDTH = 200, 2000
#: What finds the rows of a table remembers where it was, so that it is asked by one at a time.
_ASKING: WeakKeyDictionary[Container, defaultdict[str, threading.Lock]] = WeakKeyDictionary()


@answer
def source(session: Session, ask: Ask, table: str, row: int, around: int = 0, container: str | None = None) -> Answer:
    """Path, line, byte and text of a row, and as many lines `around` it on either side."""
    ask.check()
    origin = origin_of(container_of(session, container), table, int(row))
    before, after = origin.around(min(max(int(around), 0), LINES)) if around else ([], [])
    told = {"path": origin.path, "line": origin.line, "offset": origin.offset, "text": _cut(origin.text)}
    return {"table": table, "row": int(row), **told, "before": _cut(before), "after": _cut(after)}, []


def origin_of(container: Container, table: str, row: int) -> Origin:
    """Where a row came from; safe to call from many threads."""
    with _ASKING.setdefault(container, defaultdict(threading.Lock))[table]:
        origin: Origin = container.source(table, row)
        return origin


def warm(containers: Iterable[Container]) -> None:
    """Find the source of one row of each container: the first time, the editor and the kernels that read are loaded."""
    for container in containers:
        for name in container:
            if getattr(container[name], "_locate", None) is not None:
                with suppress(Exception):  # who asks for it is told
                    origin_of(container, name, 0)
                break


def _cut(text: str | list[str] | None) -> str | list[str] | None:
    if isinstance(text, list):
        return [one[:WIDTH] for one in text]
    return None if text is None else text[:WIDTH]
