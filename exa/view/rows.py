"""What is in the containers, pages of their tables, and where a row came from."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from exa.container import Container
from exa.container.describing import kind_of as member_kind
from exa.container.relations import relations
from exa.error import ExaError
from exa.view.cells import cells, kind_of
from exa.view.session import Answer, Ask, Session, answer
from exa.view.tables import rows_of

#: Rows and columns of the longest page.
MOST, WIDE = 1000, 200
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
    container: str | None = None,
) -> Answer:
    """A page of a table by number of row: its cells as texts, column by column.

    `total` is None where nobody counted all rows yet; there are `known` of them so far.
    """
    source = rows_of(container_of(session, container), table)
    names = wanted(source.columns, columns)
    first, count = max(int(first), 0), min(max(int(count), 0), MOST)
    page = source.page(first, count, names, ask.check)
    meta = {"table": table, "first": first, "count": page.num_rows, "total": source.total, "known": source.so_far}
    return meta | {"columns": described(source.columns, names), "cells": [cells(column) for column in page.columns]}, []


def wanted(known: Any, columns: Sequence[str] | None) -> list[str]:
    """The columns that are asked for, all without a list, as many as a page has; ExaError names a strange one."""
    names = list(known) if columns is None else [str(name) for name in columns]
    if strange := [name for name in names if name not in known]:
        raise ExaError(f"there is no column {strange[0]!r}, but {', '.join(list(known)[:20])}")
    return names[:WIDE]


def described(known: Any, names: Sequence[str]) -> list[dict[str, str]]:
    """What a page is told of columns."""
    return [{"name": name, "dtype": known[name], "kind": kind_of(known[name])} for name in names]


@answer
def source(session: Session, ask: Ask, table: str, row: int, container: str | None = None) -> Answer:
    """Where a row came from: path, line, byte, and the line itself."""
    place = container_of(session, container).source(table, int(row))
    return {"table": table, "row": int(row), **asdict(place)}, []
