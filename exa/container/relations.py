"""How the tables of a container hang together: the index of one is a column of another.

The table to whose index most others refer, and which itself refers to none, is the *cardinal* one: frames, of which
atoms and bonds are. Some rows of a container are those rows of its cardinal table, with all that refers to them.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import dask.array as da
import dask.dataframe as dd
import numpy as np


class Relation(NamedTuple):
    """A column of a table that is the index of another."""

    table: str
    column: str
    parent: str


def relations(members: Mapping[str, Any]) -> list[Relation]:
    """The columns that are the index of another table, by name; nothing is computed.

    >>> import pandas as pd
    >>> frame = pd.DataFrame({"energy": [-1.0]}, index=pd.Index([0], name="frame"))
    >>> relations({"frame": frame, "atom": pd.DataFrame({"x": [0.5], "frame": [0]})})
    [Relation(table='atom', column='frame', parent='frame')]
    """
    tables = {name: member for name, member in members.items() if hasattr(member, "columns")}
    indexes = {name: table.index.name for name, table in tables.items() if table.index.name is not None}
    return [
        Relation(name, column, parent)
        for name, table in tables.items()
        for column in table.columns
        for parent, index in indexes.items()
        if column == index and parent != name
    ]


def cardinal(members: Mapping[str, Any]) -> str | None:
    """The name of the cardinal table; None where no table refers to another."""
    found = relations(members)
    children = {relation.table for relation in found}
    counts = Counter(relation.parent for relation in found if relation.parent not in children)
    return counts.most_common(1)[0][0] if counts else None


def sliced(members: Mapping[str, Any], rows: slice) -> dict[str, Any]:
    """The members with these rows of the cardinal table, and of the others the rows that refer to them.

    Without a cardinal table, each table and array is sliced by itself. The labels of the rows are computed, those of
    the cardinal table and of tables between it and others.
    """
    top = cardinal(members)
    if top is None:
        return {name: _rows(member, rows) for name, member in members.items()}
    return related(members, top, members[top].index.compute().to_numpy()[rows])


def related(members: Mapping[str, Any], top: str, labels: np.ndarray) -> dict[str, Any]:
    """The members with the rows of a table that have these labels, and of the others the rows that refer to them."""
    every = relations(members)
    found = {**members, top: _among(members[top], members[top].index.to_series(), labels)}
    pending = [(top, labels)]
    seen = {top}
    while pending:
        parent, labels = pending.pop()
        for child, column in ((one.table, one.column) for one in every if one.parent == parent):
            if child in seen:
                continue
            seen.add(child)
            found[child] = _among(members[child], members[child][column], labels)
            if any(one.parent == child for one in every):
                pending.append((child, found[child].index.compute().to_numpy()))
    return found


def groups(members: Mapping[str, Any]) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Each label of the cardinal table, with the members that `related` gives for it."""
    top = cardinal(members)
    if top is None:
        raise TypeError("no table refers to another, so there is nothing to group by")
    for label in members[top].index.compute():
        yield label, related(members, top, np.array([label]))


def _among(table: Any, column: Any, labels: np.ndarray) -> Any:
    """The rows whose value in a column is one of the labels; where these have no gaps, it lies between the ends."""
    if len(labels) and np.issubdtype(labels.dtype, np.integer) and (np.diff(labels) == 1).all():
        return table[(column >= labels[0]) & (column <= labels[-1])]
    return table[column.isin(labels.tolist())]


def _rows(member: Any, rows: slice) -> Any:
    """Rows by place, of a table, a column or an array."""
    if not isinstance(member, dd.DataFrame | dd.Series):
        return member[rows] if hasattr(member, "shape") else member
    if rows.step not in (None, 1):
        raise ValueError(f"rows {rows}: give neighbours, without a step")
    lengths = np.asarray(member.map_partitions(len).compute())
    begins = np.concatenate([[0], np.cumsum(lengths)])
    first, stop, _ = rows.indices(int(begins[-1]))
    wanted = [
        member.partitions[k].map_partitions(_part, int(max(first - begins[k], 0)), int(stop - begins[k]))
        for k in range(len(lengths))
        if first < begins[k + 1] and stop > begins[k]
    ]
    kept = dd.concat(wanted) if wanted else member.partitions[0].map_partitions(_part, 0, 0)
    return type(member)(kept)


def window(member: Any, start: int | None, stop: int | None, columns: Sequence[str] | None) -> Any:
    """The rows of a member from one place up to another, computed; of a stored table what they touch is read alone."""
    rows = slice(start, stop)
    if getattr(member, "_window", None) is not None:
        first, last, _ = rows.indices(member.known_rows)
        return member._window(first, last, columns)
    found = _rows(member if columns is None else member[list(columns)], rows)
    return found.compute() if hasattr(found, "compute") else found


def _part(part: Any, first: int, stop: int) -> Any:
    return part.iloc[first:stop]


def joined(containers: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The members of several containers, one behind another; labels that tables refer to are counted on.

    Where an index is referred to, its labels, and all columns that refer to it, are moved by one more than the last
    label before. Of these indexes the last labels are computed. A member that some lack has the rows of the others.
    """
    moved: dict[str, int] = {}
    parts: dict[str, list[Any]] = {}
    for members in containers:
        parents = {one.parent for one in relations(members)}
        shift = {members[name].index.name: moved.get(members[name].index.name, 0) for name in parents}
        for name, member in members.items():
            parts.setdefault(name, []).append(_shifted(member, shift) if hasattr(member, "columns") else member)
        for name in parents:
            index = members[name].index
            moved[index.name] = shift[index.name] + int(index.max().compute()) + 1
    return {name: _behind(members) for name, members in parts.items()}


def _shifted(table: Any, shift: Mapping[str, int]) -> Any:
    by = {name: number for name, number in shift.items() if number}
    if not by.keys() & {table.index.name, *table.columns}:
        return table
    return table.map_partitions(_count_on, by, meta=table._meta, enforce_metadata=False)


def _count_on(part: Any, by: Mapping[str, int]) -> Any:
    part = part.assign(**{name: part[name] + by[name] for name in part.columns if name in by})
    part.index = part.index + by.get(part.index.name, 0)
    return part


def _behind(members: list[Any]) -> Any:
    if len(members) == 1:
        return members[0]
    if isinstance(members[0], dd.DataFrame | dd.Series):
        return type(members[0])(dd.concat(members, interleave_partitions=False))
    return da.concatenate(members) if isinstance(members[0], da.Array) else members[0]
