"""What is known of the tables of a store from its log, without dask and pandas."""

import numpy as np
import pyarrow as pa

from exa.container.tables import Summary
from exa.store import Snapshot, Table, type_of
from exa.store.snapshot import CONTAINER


def is_saved(name: str, table: Table) -> bool:
    """Whether a table of a store is of a container that was saved there, and of no job."""
    return name == CONTAINER or "arrow" in table.meta or "chunks" in table.meta.get("array", ())


def parsed_members(snapshot: Snapshot) -> list[str]:
    """The names of the tables that a job wrote, exa's own last."""
    return [name for name in sorted(snapshot.tables, key=_rank) if not is_saved(name, snapshot.tables[name])]


def _rank(name: str) -> tuple[bool, str]:
    return name.startswith("_"), name


def schema_of(snapshot: Snapshot, name: str) -> pa.Schema:
    """The columns of a table; of integers those that may be null say so, as pandas has another type for them."""
    table = snapshot.tables[name]
    maybe = table.meta.get("nullable", ())
    kinds = {column["name"]: type_of(column["type"]) for column in table.schema}
    return pa.schema([pa.field(n, kind, n in maybe or not pa.types.is_integer(kind)) for n, kind in kinds.items()])


def dtype_of(field: pa.Field) -> str:
    """The dtype that pandas has for a column.

    >>> dtype_of(pa.field("n", pa.int64())), dtype_of(pa.field("n", pa.int64(), nullable=False))
    ('Int64', 'int64')
    """
    kind = field.type
    if pa.types.is_dictionary(kind):
        return "category"
    if pa.types.is_timestamp(kind):
        return f"datetime64[{kind.unit}]"
    if pa.types.is_large_string(kind):
        return "str"
    if field.nullable and kind == pa.int64():
        return "Int64"
    return {"double": "float64", "float": "float32"}.get(str(kind), str(kind))


def shape_of(array: Table) -> tuple[int, ...]:
    """The shape of a stored array, from the log."""
    if any(not part.zarr["shape"] for part in array.parts):
        return ()
    return array.rows, *array.meta["array"]["shape"]


def array_summary(array: Table) -> Summary:
    """What the log knows of an array."""
    dtype = str(np.dtype(array.meta["array"]["dtype"]))
    return Summary(array.name, array.rows, array.bytes, {"value": dtype}, shape=shape_of(array))


def summaries(snapshot: Snapshot) -> dict[str, Summary]:
    """Of each table and array that a job wrote, what the log knows.

    >>> summaries(store.snapshot())["atom"].rows  # doctest: +SKIP
    100000000
    """
    found = {}
    for name in parsed_members(snapshot):
        table = snapshot.tables[name]
        if "array" in table.meta:
            found[name] = array_summary(table)
            continue
        columns = {field.name: dtype_of(field) for field in schema_of(snapshot, name)}
        parent, widened = table.meta.get("parent"), tuple(table.meta.get("widened", ()))
        found[name] = Summary(name, table.rows, table.bytes, columns, parent, widened)
    return found
