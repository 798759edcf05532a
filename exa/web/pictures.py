"""The pictures that a page shows first of stores: densities straight from row groups, before the rest is loaded."""

import threading
from typing import Any

from exa.container.raster import load
from exa.container.scan.stored import StoredScan
from exa.view.asking import Answer, Ask, Cancelled, described
from exa.view.axes import drawn_columns
from exa.view.density import Density, density_of
from exa.web.early import Early
from exa.web.pages import Send


class Pictures:
    """Answers what a page asks for the density of a table of a store; the others are left to its session.

    >>> Pictures(early)({"id": 3, "method": "drawable", "params": {"table": "atom"}}, send, Event())  # doctest: +SKIP
    True
    """

    def __init__(self, early: Early) -> None:
        self._early = early
        load()

    def __call__(self, message: dict[str, Any], send: Send, given_up: threading.Event) -> bool:
        """Answer a question; not what must wait, whatever the reason."""
        if not self._early.plain or message["method"] not in ("drawable", "density"):
            return False
        ask = Ask(message["id"], send, given_up)
        try:
            answer = self._drawable if message["method"] == "drawable" else self._density
            meta, arrays = answer(ask, **message.get("params") or {})
            send({"id": ask.id, "meta": meta, "arrays": described(arrays)}, arrays)
        except Cancelled:
            return True
        except Exception:  # whatever is wrong, the session says it better
            return False
        return True

    def _scan(self, table: str, container: str) -> StoredScan:
        store, snapshot = self._early.store(container)
        if "class" in snapshot.tables[table].meta:
            raise TypeError(f"{table} has a class, which may know more of it")
        return StoredScan(store, snapshot, table)

    def _drawable(self, ask: Ask, table: str, container: str = "") -> Answer:
        scan = self._scan(table, container)
        return {"columns": drawn_columns(scan), "traits": [], "units": {}, "rows": scan.rows}, []

    def _density(self, ask: Ask, table: str, container: str = "", **asked: Any) -> Answer:
        return density_of(self._scan(table, container), ask, Density(**asked))
