"""Members on their way out of a store that a container was saved in: of the classes and types that they had."""

import warnings
from collections.abc import Mapping
from functools import partial
from typing import Any

from exa.container import frames
from exa.container.arrays import stored_array
from exa.container.field import Field
from exa.container.records import formula_of, member_class
from exa.container.sparse import as_before
from exa.container.summaries import array_summary
from exa.container.table import Table
from exa.container.tables import Summary, name_of
from exa.store import Part, Snapshot, Store, pieces_of


def restored(store: Store, snapshot: Snapshot, name: str, record: Mapping[str, Any]) -> Any:
    """A member as it was saved; nothing but the log is read."""
    if record["kind"] == "formula":
        return formula_of(record)
    if record["kind"] == "array":
        return as_before(stored_array(snapshot.tables[record.get("table", name)], store.path), record)
    table = saved_table(store, snapshot, name)
    for column, formula in record.get("formulas", ()):
        table[column] = formula_of(formula)
    if "columns" in record:
        table._expr = table[record["columns"]].expr
    kind: Any = member_class(record)
    if kind is not None and name_of(kind) != record["class"]:
        told = f"{name} was saved as {record['class']}, which is not loaded: it is opened as {name_of(kind)}"
        warnings.warn(told, stacklevel=2)
    if record["kind"] == "column":
        column = table[table.columns[0]]
        column = column if record["name"] is not None else column.rename(None)
        if kind is None:
            return column
        column = kind(column)
        column.known_rows = table.known_rows
        return column
    if kind is None:
        return table
    if issubclass(kind, Field):
        values = {label: restored(store, snapshot, "", one) for label, one in record["values"]}
        return kind(values, table)
    return kind(table)


def saved_table(store: Store, snapshot: Snapshot, name: str) -> Table:
    """A table that a container was saved with, a partition to a part."""
    known = snapshot.tables[name]
    facts, meta = known.meta, frames.like(known.meta)
    live = [part for part in known.parts if part.live]
    parts = [(part.locate(store.path), part.seen()) for part in live]
    task = partial(frames.read_frame, meta=meta, index=facts["index"], sparse=facts["sparse"])
    return Table.of_parts(
        task, parts, meta, _divisions(live), f"open{name}", known.rows, lengths=[part.live for part in live]
    )


def _divisions(parts: list[Part]) -> list[Any] | None:
    ends: list[Any] = [[piece.extra.get("ends") for piece in pieces_of(part)] for part in parts]
    if not ends or any(None in of_part for of_part in ends):
        return None
    return [*(of_part[0][0] for of_part in ends), ends[-1][-1][1]]


def saved_summary(snapshot: Snapshot, name: str, record: Mapping[str, Any]) -> Summary:
    """What the log knows of a member that was saved."""
    if record["kind"] == "formula":
        return Summary(name, None, 0, {})
    table = snapshot.tables[record.get("table", name)]
    if record["kind"] == "array":
        return array_summary(table)
    inner = [saved_summary(snapshot, "", one) for _, one in record.get("values", ())]
    columns = {str(column): str(dtype) for column, dtype in frames.like(table.meta).dtypes.items()}
    return Summary(name, table.rows, table.bytes + sum(one.bytes or 0 for one in inner), columns)
