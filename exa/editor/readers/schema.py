"""Declared dtypes: what a section's `schema` says of its columns, and the values that do not fit."""

import inspect
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pyarrow as pa

from exa import container
from exa.editor.grammar.columns import NOT_A_TIME, Column, Columns
from exa.editor.readers.places import LINE, OFFSET, PLACES, STOP
from exa.editor.readers.reading import RAW, Reject, Window
from exa.error import EditorError, RequiredColumnError

TEXTS = {"string", "str", "large_string"}
#: Integers up to here are floats without loss.
EXACT = {pa.float32(): 2**24, pa.float64(): 2**53}


def declared(name: str, columns: tuple[Column, ...], schema: Any) -> tuple[Column, ...]:
    """The columns with the dtypes of a schema; an `EditorError` names what is not there or cannot be.

    A `RequiredColumnError` names what a class of tables requires. Texts that it has as categories are codes into a
    dictionary.

    >>> declared("row", (Column("n", "int"), Column("s", "text")), {"n": "int8", "s": "category"})[1].kind
    'word'
    """
    dtypes = dtypes_of(schema)
    known = [column.name for column in columns]
    bound = table_class(schema)
    if bound is not None and (lacking := [column for column in bound._columns if column not in known]):
        raise RequiredColumnError(lacking, f"{bound.__name__}, the schema of {name}")
    for column in dtypes:
        if column not in known:
            raise EditorError(f"{name}: schema names a column that is not there: {column!r}; there are {known}")
    texts = {n for n, kind in (bound._categories if bound else {}).items() if kind in (str, "str", object)}
    for one in columns:
        if one.name in texts and one.kind == "text":
            dtypes[one.name] = dtypes.get(one.name) or "category"
    return tuple(
        _declared(name, column, dtypes[column.name]) if dtypes.get(column.name) is not None else column
        for column in columns
    )


def dtypes_of(schema: Any) -> dict[str, Any]:
    """The dtypes by column, of a mapping or a class; None where only the column must be there."""
    if isinstance(schema, Mapping):
        return dict(schema)
    if not isinstance(schema, type):
        raise EditorError(f"schema={schema!r}: a mapping from columns to dtypes is wanted, or a class that names them")
    required = getattr(schema, "_columns", ())
    dtypes = dict(required) if isinstance(required, Mapping) else dict.fromkeys(required)
    for base in reversed([base for base in schema.__mro__ if base not in container.DataFrame.__mro__]):
        notes = inspect.get_annotations(base, eval_str=True)
        dtypes |= {name: kind for name, kind in notes.items() if not name.startswith("_")}
    return dtypes


def table_class(schema: Any) -> "type[container.DataFrame] | None":
    """The class of tables that a schema is, if it is one."""
    return schema if isinstance(schema, type) and issubclass(schema, container.DataFrame) else None


def _declared(name: str, column: Column, dtype: Any) -> Column:
    text = dtype.__name__ if isinstance(dtype, type) else str(dtype)
    if column.kind == "text" and text == "category":
        return replace(column, kind="word")
    if column.kind == "text" and text in TEXTS:
        return replace(column, dtype=pa.large_string())
    try:
        wanted = dtype if isinstance(dtype, pa.DataType) else pa.from_numpy_dtype(np.dtype(dtype))
    except (TypeError, pa.ArrowNotImplementedError):
        raise EditorError(f"{name}: schema gives {column.name!r} the dtype {dtype!r}, which is none") from None
    integer, floating = pa.types.is_integer(wanted), wanted in EXACT
    fits = (column.kind == "int" and (integer or floating)) or (column.kind == "float" and floating)
    if not fits and wanted != column.type:
        raise EditorError(f"{name}: schema gives {column.name!r} the dtype {text}, but it is read as {column.kind}")
    if column.kind == "int" and (column.optional or column.words):
        raise EditorError(
            f"{name}: schema gives {column.name!r} the dtype {text}, but a value may be missing; read it as a float"
        )
    return replace(column, dtype=None if wanted == column.type else wanted)


def with_judged(wanted: tuple[Column, ...], columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """The wanted of a table's columns, and those that are read besides: a value that may not fit, and where it is.

    A line is judged alike whatever is wanted of it, and a row that is refused must say where it is.
    """
    judges = tuple(column for column in columns if _narrow(column))
    return wanted + tuple(column for column in judges + PLACES if judges and column not in wanted)


def _narrow(column: Column) -> bool:
    """Whether a value of the column's kind may not fit its dtype."""
    return column.kind in ("int", "float") and column.dtype is not None


def refuse(columns: Columns, first: int, window: Window, name: str) -> list[Reject]:
    """Take rows out, from row `first` on, with a value that its dtype cannot hold: a reject of each.

    The rows have places, and their texts are still in the window.
    """
    culprit = np.full(columns.rows - first, -1)
    for slot, column in reversed(list(enumerate(columns.columns))):
        if _narrow(column):
            culprit[_misfits(columns.out[slot, first : columns.rows], column)] = slot
    if not (culprit >= 0).any():
        return []
    found = columns.out[:, first : columns.rows]
    rejects = []
    for row in np.flatnonzero(culprit >= 0):
        column = columns.columns[culprit[row]]
        offset, stop, line = (int(found[columns.slots[place], row]) for place in (OFFSET, STOP, LINE))
        cell = found[culprit[row], row]
        value = cell if column.kind == "int" else cell.view(np.float64)
        raw = window.buf[offset - window.base : min(stop - window.base, offset - window.base + RAW)].tobytes()
        reason = f"{column.name} does not fit {np.dtype(column.type.to_pandas_dtype())}: {value}"
        rejects.append(Reject(line + 1, offset, name, column.name, reason, raw.rstrip(b"\r\n")))
    kept = found[:, culprit < 0]
    columns.rows = first + kept.shape[1]
    columns.out[:, first : columns.rows] = kept
    return rejects


def _misfits(cells: np.ndarray, column: Column) -> np.ndarray:
    """Which cells the column's dtype cannot hold: integers beyond it, and floats that would become infinite."""
    dtype = column.type
    if column.kind == "float":
        values = cells.view(np.float64)
        with np.errstate(over="ignore"):
            return np.isfinite(values) & ~np.isfinite(values.astype(np.float32))
    if dtype in EXACT:
        return (cells > EXACT[dtype]) | (cells < -EXACT[dtype])
    limits = np.iinfo(dtype.to_pandas_dtype())
    low, high = max(int(limits.min), NOT_A_TIME), min(int(limits.max), 2**63 - 1)
    return (cells < low) | (cells > high)
