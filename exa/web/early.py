"""What a page shows first of stores: tables and pages of rows, from the log and one file, before the rest is loaded.

Importing what makes containers takes longer than a person waits; the log and Parquet are read at once. Pictures are in
`exa.web.pictures`, which takes longer to load.
"""

import threading
from collections.abc import Mapping
from typing import Any

import pyarrow as pa

from exa.container.summaries import dtype_of, schema_of
from exa.store import Snapshot, Store, conformed, read_rows, window
from exa.store.cells import MOST, WIDE, cells, kind_of
from exa.store.snapshot import CONTAINER, FILES, REJECTS
from exa.web.pages import Send

#: What a store has that is exa's own, of which a page shows some.
HIDDEN, SHOWN = "_", (FILES, REJECTS)


class Early:
    """Answers the first questions of a page; the others are left to its session.

    >>> early = Early({"water": Store.open("water.exa")})                                # doctest: +SKIP
    >>> early({"id": 2, "method": "rows", "params": {"table": "atom"}}, send, Event())    # doctest: +SKIP
    True
    """

    def __init__(self, stores: Mapping[str, Store]) -> None:
        self.stores = {name: (store, store.snapshot()) for name, store in stores.items()}
        every = (table for _, snapshot in self.stores.values() for table in snapshot.tables.values())
        self.plain = not any(
            {"arrow", "array", "values"} & set(table.meta) or table.name == CONTAINER for table in every
        )
        "Whether all tables are as a job writes them; arrays, and what was saved, are left to those who know them."

    def store(self, name: str) -> tuple[Store, Snapshot]:
        """A store by the name of its container; the first without one."""
        return self.stores.get(name) or next(iter(self.stores.values()))

    def __call__(self, message: dict[str, Any], send: Send, given_up: threading.Event) -> bool:
        """Answer a question, or a part of it; not what must wait, whatever the reason."""
        try:
            told = self._answer(message["method"], message.get("params") or {})
        except Exception:  # whatever is wrong, the session says it better
            return False
        if told is not None:
            send({"id": message["id"], "arrays": [], **told}, [])
        return told is not None and "partial" not in told

    def _answer(self, method: str, params: dict[str, Any]) -> dict[str, Any] | None:
        if not self.plain:
            return None
        if method == "overview":
            about = [_overview(name, *known) for name, known in self.stores.items()]
            return {"partial": True, "meta": {"containers": about}}
        if method == "rows":
            meta = self._rows(**params) if set(params) <= {"container", "table", "first", "count", "columns"} else None
            return None if meta is None else {"meta": meta}
        return None

    def _rows(
        self, table: str, first: int = 0, count: int = 100, columns: list[str] | None = None, container: str = ""
    ) -> dict[str, Any] | None:
        """A page of a table, where it is within one file; as `exa.view.rows` answers."""
        store, snapshot = self.store(container)
        known = snapshot.tables.get(table)
        if known is None:
            return None
        fields = _fields(snapshot, table)
        names = [name for name in (columns or fields) if name in fields][:WIDE]
        row = 0
        for part in known.parts:
            if row <= first < row + part.live:
                break
            row += part.live
        else:
            return None
        stop = min(first + min(count, MOST), known.rows)
        if stop > row + part.live:
            return None
        asked = pa.schema([fields[name] for name in names])
        seen = window(part.seen(), first - row, stop - row)
        page = conformed(read_rows(part.locate(store.path), seen, asked.names), asked, set(known.meta.get("blank", ())))
        return {
            "table": table,
            "first": first,
            "count": page.num_rows,
            "total": known.rows,
            "known": known.rows,
            "columns": _columns({name: fields[name] for name in names}),
            "cells": [cells(column) for column in page.columns],
        }


def _overview(name: str, store: Store, snapshot: Snapshot) -> dict[str, Any]:
    shown = sorted((one.startswith(HIDDEN), one) for one in snapshot.tables if one[:1] != HIDDEN or one in SHOWN)
    return {
        "name": name,
        "class": "Container",
        "path": str(store.path),
        "version": snapshot.version,
        "cardinal": None,
        "members": [_member(snapshot, one) for _, one in shown],
        "relations": [],
    }


def _member(snapshot: Snapshot, name: str) -> dict[str, Any]:
    table, fields = snapshot.tables[name], _fields(snapshot, name)
    return {
        "name": table.name,
        "kind": "table",
        "class": "Table",
        "bytes": table.bytes,
        "rows": table.rows,
        "shape": None,
        "index": None,
        "columns": _columns(dict(list(fields.items())[:WIDE])),
        "hidden": max(len(fields) - WIDE, 0),
        "source": False,
    }


def _fields(snapshot: Snapshot, name: str) -> dict[str, pa.Field]:
    """The columns by the names that a page shows, the index first."""
    index = snapshot.tables[name].meta.get("index")
    fields = {field.name: field for field in schema_of(snapshot, name)}
    if index is None:
        return fields
    return {index.removeprefix("_"): fields.pop(index), **fields}


def _columns(fields: Mapping[str, pa.Field]) -> list[dict[str, str]]:
    dtypes = {name: dtype_of(field) for name, field in fields.items()}
    return [{"name": name, "dtype": dtype, "kind": kind_of(dtype)} for name, dtype in dtypes.items()]
