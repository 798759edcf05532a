"""What is in the containers, and pages of their tables."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyarrow as pa

from exa.container import Container
from exa.container.describing import kind_of as member_kind
from exa.container.relations import relations
from exa.error import ExaError
from exa.store.cells import MOST, WIDE, cells, kind_of
from exa.view.asking import Answer, Ask, Session, answer
from exa.view.selecting import Beat, Selection, count_all, selection
from exa.view.sorting import DEPTHS, Order, ordered
from exa.view.tables import rows_of

#: exa's own tables that a page shows.
OWN = ("_files", "_rejects")


def container_of(session: Session, name: str | None) -> Container:
    """A container of the session by its name; the first without one."""
    if not session.containers:
        raise ExaError("no container is open")
    if name is None:
        return next(iter(session.containers.values()))
    if name not in session.containers:
        raise ExaError(f"no container {name!r} is open, but {', '.join(session.containers)}")
    return session.containers[name]


@answer
def overview(session: Session, ask: Ask) -> Answer:
    """Each container, its members with their lengths and columns, and which column is the index of which other."""
    return {"containers": [_overview(name, one) for name, one in session.containers.items()]}, []


def _overview(name: str, container: Container) -> dict[str, Any]:
    members = [*container, *(own for own in OWN if own in container)]
    return {
        "name": name,
        "class": type(container).__name__,
        "path": None if container.path is None else str(container.path),
        "version": container.version,
        "cardinal": container.cardinal,
        "members": [_member(container, one) for one in members],
        "relations": [one._asdict() for one in relations({one: container[one] for one in members})],
    }


def _member(container: Container, name: str) -> dict[str, Any]:
    member, known = container[name], container.summaries().get(name)
    kind = member_kind(member)
    about = {
        "name": name,
        "kind": kind,
        "class": type(member).__name__,
        "bytes": None if known is None else known.bytes,
    }
    if kind == "formula":
        return about | {"rows": None, "columns": [], "text": str(member)}
    rows = rows_of(container, name)
    shape = [None if size != size else int(size) for size in member.shape] if kind == "array" else None
    listed = list(rows.columns.items())[:WIDE]
    return about | {
        "rows": rows.total,
        "shape": shape,
        "index": str(member.index.name) if kind != "array" and member.index.name is not None else None,
        "columns": [{"name": column, "dtype": dtype, "kind": kind_of(dtype)} for column, dtype in listed],
        "hidden": len(rows.columns) - len(listed),
        "source": getattr(member, "_locate", None) is not None,
    }


@answer
def rows(
    session: Session,
    ask: Ask,
    table: str,
    first: int = 0,
    count: int = 100,
    columns: Sequence[str] | None = None,
    where: str | None = None,
    sort: str | None = None,
    descending: bool = False,
    container: str | None = None,
) -> Answer:
    """A page of a table: its cells as texts, column by column, and the numbers of its rows where these are no sequence.

    `first` counts the rows that the filter `where` leaves, in the order of the column `sort`. `total` is None where
    nobody counted all of them yet; there are `known` so far. Sorted, a table goes down to its `deepest` row.
    """
    source = rows_of(container_of(session, container), table)
    names = wanted(source.columns, columns)
    found = selection(source, where)
    first, count = max(int(first), 0), min(max(int(count), 0), MOST)
    if sort is None:
        numbers, page = found.page(first, count, names, ask.check)
    else:
        numbers, page = _sorted(found, wanted(source.columns, [sort])[0], descending, first, count, names, ask)
    meta = {"table": table, "first": first, "count": page.num_rows, "total": found.total, "known": found.so_far}
    meta |= {"columns": described(source.columns, names), "cells": [cells(column) for column in page.columns]}
    if found.where is not None or sort is not None:
        meta["numbers"] = numbers.tolist()
    return meta | ({} if sort is None else {"deepest": DEPTHS[-1]}), []


def _sorted(
    found: Selection, column: str, descending: bool, first: int, count: int, names: Sequence[str], ask: Ask
) -> tuple[np.ndarray, pa.Table]:
    beat = Beat()
    for step in ordered(found, column, descending, first + count, ask.check):
        if isinstance(step, Order):
            parts, numbers = step.parts[first : first + count], step.rows[first : first + count]
            return numbers, found.rows_at(parts, numbers, names, ask.check)
        if beat.due():
            ask.partial({"done": round(step, 3)})
    raise AssertionError("the last step is the order")


@answer
def count(session: Session, ask: Ask, table: str, where: str | None = None, container: str | None = None) -> Answer:
    """How many rows a filter leaves: while parts are looked through those `known` so far, and which share is `done`."""
    found, beat = selection(rows_of(container_of(session, container), table), where), Beat()
    for parts in count_all(found, ask.check):
        if beat.due():
            ask.partial({"total": None, "known": found.so_far, "done": round(parts / found.rows.parts, 3)})
    return {"total": found.total, "known": found.so_far, "done": 1}, []


def wanted(known: Any, columns: Sequence[str] | None) -> list[str]:
    """The columns that are asked for, all without a list, as many as a page has; ExaError names a strange one."""
    names = list(known) if columns is None else [str(name) for name in columns]
    if strange := [name for name in names if name not in known]:
        raise ExaError(f"there is no column {strange[0]!r}, but {', '.join(list(known)[:20])}")
    return names[:WIDE]


def described(known: Any, names: Sequence[str]) -> list[dict[str, str]]:
    """What a page is told of columns."""
    return [{"name": name, "dtype": known[name], "kind": kind_of(known[name])} for name in names]
