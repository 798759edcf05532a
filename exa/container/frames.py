"""Frames of pandas as rows of a store, and back: index, names and types come back as they went."""

import base64
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from exa.store import Ranges, read_rows


def described(meta: pd.DataFrame) -> dict[str, Any]:
    """What a store says of a table whose partitions are like this empty frame: all that Parquet alone would forget.

    >>> sorted(described(pd.DataFrame({"x": [1.5]}).iloc[:0]))
    ['arrow', 'axis', 'index', 'names', 'sparse']
    """
    sparse = {
        str(name): [str(kind.subtype), str(kind.fill_value)]
        for name, kind in meta.dtypes.items()
        if isinstance(kind, pd.SparseDtype)
    }
    # a batch, as a table without rows would not bring its categories
    empty = pa.RecordBatch.from_pandas(named(dense(meta)), preserve_index=True)
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, empty.schema) as stream:
        stream.write_batch(empty)
    arrow = base64.b64encode(sink.getvalue()).decode()
    names = [name.item() if isinstance(name, np.generic) else name for name in meta.columns]
    if wrong := [name for name in (*names, meta.columns.name) if not isinstance(name, str | int | None)]:
        raise ValueError(f"columns are named by texts or integers, not as {wrong[0]!r}")
    index = written(meta).names[-1]
    return {"arrow": arrow, "axis": meta.columns.name, "index": index, "names": names, "sparse": sparse}


def like(facts: Mapping[str, Any]) -> pd.DataFrame:
    """The empty frame that `described` was told of."""
    with pa.ipc.open_stream(base64.b64decode(facts["arrow"])) as stream:
        meta = stream.read_all().to_pandas()
    meta.columns = pd.Index(facts["names"], name=facts["axis"], dtype=None if facts["names"] else meta.columns.dtype)
    return _sparse(meta, facts["sparse"])


def dense(frame: pd.DataFrame) -> pd.DataFrame:
    """The same with sparse columns held in full."""
    full = {name: kind.subtype for name, kind in frame.dtypes.items() if isinstance(kind, pd.SparseDtype)}
    return frame.astype(full) if full else frame


def written(meta: pd.DataFrame) -> pa.Schema:
    """The columns of the Parquet files, the index last."""
    schema = pa.Schema.from_pandas(named(dense(meta)), preserve_index=True)
    for place, field in enumerate(schema):
        if pa.types.is_null(field.type):  # objects, of which an empty frame says no more
            schema = schema.set(place, field.with_type(pa.large_string()))
        elif pa.types.is_dictionary(field.type):
            words = pa.large_string() if pa.types.is_null(field.type.value_type) else field.type.value_type
            schema = schema.set(place, field.with_type(pa.dictionary(pa.int32(), words, field.type.ordered)))
    return schema


def named(frame: pd.DataFrame) -> pd.DataFrame:
    """The same with names of columns that are texts; ValueError where two would be the same."""
    names = [str(name) for name in frame.columns]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise ValueError(f"several columns are called {', '.join(twice)}")
    return frame.set_axis(names, axis=1)


def to_arrow(frame: pd.DataFrame, schema: pa.Schema) -> pa.Table:
    """A partition as rows of the schema. ValueError names the column whose values are of another type."""
    full = named(dense(frame))
    try:
        return pa.Table.from_pandas(full, schema, preserve_index=True)
    except (pa.ArrowException, TypeError, ValueError) as error:
        why = "; ".join(map(str, error.args))
        raise ValueError(f"values are not of the type that their column has: {why}") from None


def read_frame(
    part: tuple[str, Ranges],
    *,
    meta: pd.DataFrame,
    index: str,
    sparse: Mapping[str, Sequence[str]],
    columns: Sequence[Any] | None = None,
) -> pd.DataFrame:
    """The rows of one part, as the partition was that became it; `columns` are those that are needed."""
    path, seen = part
    wanted = list(meta.columns) if columns is None else list(columns)
    rows = read_rows(path, seen, [*map(str, wanted), index])
    # what pandas knows of the whole frame is no longer true of some of its columns
    labels = rows[index].to_pandas()
    made = rows.select([str(name) for name in wanted]).replace_schema_metadata().to_pandas(split_blocks=True)
    made = made.set_axis(wanted, axis=1)
    made.index = pd.Index(labels.to_numpy() if labels.dtype == meta.index.dtype else labels, name=meta.index.name)
    made.index = made.index.astype(meta.index.dtype)
    made.columns.name = meta.columns.name
    for name in wanted:
        if not isinstance(meta[name].dtype, pd.SparseDtype):
            made[name] = _typed(made[name], meta[name])
    return _sparse(made, {str(name): sparse[str(name)] for name in wanted if str(name) in sparse})


def _typed(column: pd.Series, like: pd.Series) -> pd.Series:
    if like.dtype != "category":
        return column if column.dtype == like.dtype else column.astype(like.dtype)
    # what dask calls them before it has seen any, or none, where a table was begun before it had rows
    if list(like.cat.categories) in (["__UNKNOWN_CATEGORIES__"], []):
        return column.astype("category")
    return column.astype(like.dtype)


def _sparse(frame: pd.DataFrame, kinds: Mapping[str, Sequence[str]]) -> pd.DataFrame:
    """The same with the columns sparse that were."""
    here = {name: kinds[str(name)] for name in frame.columns if str(name) in kinds}
    return frame.astype({name: _sparse_type(*kind) for name, kind in here.items()}) if here else frame


def _sparse_type(subtype: str, fill: str) -> pd.SparseDtype:
    of = np.dtype(subtype)
    return pd.SparseDtype(of, fill == "True" if of.kind == "b" else of.type(fill).item())
