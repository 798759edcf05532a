"""How the tables of a container hang together: the index of one is a column of another.

The table to whose index most others refer, and which itself refers to none, is the *cardinal* one: frames, of which
atoms and bonds are. Some rows of a container are those rows of its cardinal table, with all that refers to them.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Any, NamedTuple

import dask
import dask.array as da
import dask.dataframe as dd
import numpy as np
import pandas as pd

from exa.container.analytical import Formula
from exa.container.field import Field
from exa.container.origin import Chosen
from exa.container.table import Table, total


class Relation(NamedTuple):
    """A column of a table that is the index of another."""

    table: str
    column: str
    parent: str


def relations(members: Mapping[str, Any]) -> list[Relation]:
    """The columns that are the index of another table, by name; nothing is computed.

    >>> import pandas as pd
    >>> frame = dd.from_pandas(pd.DataFrame({"energy": [-1.0]}, index=pd.Index([0], name="frame")))
    >>> relations({"frame": frame, "atom": dd.from_pandas(pd.DataFrame({"x": [0.5], "frame": [0]}))})
    [Relation(table='atom', column='frame', parent='frame')]
    """
    tables = {name: member for name, member in members.items() if isinstance(member, dd.DataFrame)}
    metas = {name: table._meta for name, table in tables.items()}
    indexes = {name: meta.index.name for name, meta in metas.items() if meta.index.name is not None}
    return [
        Relation(name, column, parent)
        for name, meta in metas.items()
        for column in meta.columns
        for parent, index in indexes.items()
        if column == index and parent != name
    ]


def index_name(member: Any) -> Any:
    """What the index of a table or column is called; None for what has none."""
    return member.index.name if isinstance(member, dd.DataFrame | dd.Series) else None


def cardinal(members: Mapping[str, Any]) -> str | None:
    """The name of the cardinal table, of several with the same index the one that is called as it; None without one."""
    found = relations(members)
    children = {relation.table for relation in found}
    counts = Counter(relation.parent for relation in found if relation.parent not in children)
    return max(counts, key=lambda name: (counts[name], name == index_name(members[name])), default=None)


def sliced(members: Mapping[str, Any], rows: slice | Sequence[int]) -> dict[str, Any]:
    """The members with these rows of the cardinal table, by place, and of the others the rows that refer to them.

    Without a cardinal table, each table and array is sliced by itself. The labels of the rows are computed, those of
    the cardinal table and of tables between it and others.
    """
    top = cardinal(members)
    if top is None:
        if not isinstance(rows, slice):
            raise TypeError("no table refers to another, so that rows are those of each member: give a slice")
        return {name: _rows(member, rows) for name, member in members.items()}
    return related(members, top, members[top].index.compute().to_numpy()[rows])


def related(members: Mapping[str, Any], top: str, labels: np.ndarray) -> dict[str, Any]:
    """The members with the rows of a table that have these labels, and of the others what belongs to them.

    That is the rows of the same labels, where an index has the same name, and the rows that refer to them by a column.
    """
    every = relations(members)
    indexes = {name: index for name, member in members.items() if (index := index_name(member)) is not None}
    found, pending, seen = dict(members), [(top, labels)], set[str]()
    while pending:
        parent, labels = pending.pop()
        for name in (name for name in indexes if indexes[name] == indexes[parent] and name not in seen):
            found[name] = _among(members[name], members[name].index.to_series(), labels)
            seen.add(name)
        for child, column in ((one.table, one.column) for one in every if one.parent == parent):
            if child in seen:
                continue
            seen.add(child)
            found[child] = _among(members[child], members[child][column], labels)
            if any(one.parent == child for one in every) or list(indexes.values()).count(indexes.get(child)) > 1:
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
        chosen = (column >= labels[0]) & (column <= labels[-1])
    else:
        chosen = column.isin(labels.tolist())
    return _located(table, table[chosen], chosen)


def _located(table: Any, rows: Any, chosen: Any) -> Any:
    """Rows of a table that know their source, if it knows that; see `Chosen`."""
    if getattr(table, "_locate", None) is None:
        return rows
    found = rows if isinstance(rows, Table) else Table(rows.expr)
    found._locate = Chosen(table._locate, chosen)
    return found


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
    return _located(member, _like(member, kept, max(stop - first, 0)), range(first, stop))


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
    """The members of several containers, one behind another; labels that say what belongs together are counted on.

    Where an index of integers is referred to by a column, or is that of several members, of fields, or of a table of
    exa's own, its labels, and all columns that refer to it, are moved by one more than the last label before. Of these
    indexes the last labels are computed, of all containers at once. A member that some lack has the rows of the others.
    TypeError where members of one name are not of one kind.
    """
    counted = {index_name(members[one.parent]) for members in containers for one in relations(members)}
    for members in containers:
        many = Counter(index_name(member) for member in members.values())
        counted |= {index for index in many if many[index] > 1}
        counted |= {index_name(one) for name, one in members.items() if isinstance(one, Field) or name.startswith("_")}
    counted.discard(None)
    lasts = dask.compute([_lasts(members, counted) for members in containers])[0]
    starts: dict[str, int] = {}
    parts: dict[str, list[Any]] = {}
    for members, last in zip(containers, lasts, strict=True):
        for name, member in members.items():
            parts.setdefault(name, []).append(_shifted(member, starts))
        ends = [(index, starts.get(index, 0) + int(label) + 1) for index, label in last if not np.isnan(label)]
        for index, end in ends:
            starts[index] = max(starts.get(index, 0), end)
    return {name: _behind(name, members) for name, members in parts.items()}


def _lasts(members: Mapping[str, Any], counted: Set[str]) -> list[tuple[str, Any]]:
    """The last label of each index that is counted on, lazily; of no rows it is nan."""
    found: list[tuple[str, Any]] = []
    for member in members.values():
        if (index := index_name(member)) in counted and pd.api.types.is_integer_dtype(member.index.dtype):
            found.append((index, member.index.max()))
            found += [(index, label) for label in getattr(member, "field_values", ())]
    return found


def _shifted(member: Any, starts: Mapping[str, int]) -> Any:
    """A table or column with labels moved by where those of its container begin."""
    names = {index_name(member), *(member.columns if isinstance(member, dd.DataFrame) else ())}
    by = {name: start for name, start in starts.items() if start and name in names}
    if not by:
        return member
    rows = member.map_partitions(_count_on, by, meta=member._meta, enforce_metadata=False).clear_divisions()
    if isinstance(member, Field):
        start = by.get(index_name(member), 0)
        return type(member)({label + start: values for label, values in member.field_values.items()}, rows)
    return _like(member, rows, getattr(member, "known_rows", None))


def _count_on(part: Any, by: Mapping[str, int]) -> Any:
    moved = {name: part[name] + by[name] for name in getattr(part, "columns", ()) if name in by}
    part = part.assign(**moved) if moved else part.copy(deep=False)
    if part.index.name in by:
        part.index = part.index + by[part.index.name]
    return part


def _like(member: Any, rows: Any, known_rows: int | None) -> Any:
    """Other rows as an object of the class of a member, with their number, where it can tell that."""
    made = member._like(rows) if hasattr(member, "_like") else rows
    if hasattr(made, "known_rows"):
        made.known_rows = known_rows
    return made


def _behind(name: str, members: list[Any]) -> Any:
    first = members[0]
    if len(members) == 1:
        return first
    if isinstance(first, Formula) and all(one == first for one in members):
        return first
    base = next((base for base in (dd.DataFrame, dd.Series, da.Array) if isinstance(first, base)), None)
    if base is None or not all(isinstance(one, base) for one in members):
        kinds = ", ".join(dict.fromkeys(type(one).__name__ for one in members))
        raise TypeError(f"{name} cannot be put behind one another: {kinds} that differ")
    if base is da.Array:
        return da.concatenate(members)
    if hasattr(first, "concat"):
        return type(first).concat(members)
    return _like(first, dd.concat(members), total(members))
