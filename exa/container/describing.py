"""What is known of a member without computing it: what it is, how long, how large."""

import math
import textwrap
from collections.abc import Iterator
from html import escape
from typing import Any

import pandas as pd

from exa.container.tables import Summary
from exa.container.values import StoredValues
from exa.utility import printable

#: How many members and which length of a list of columns are shown.
SHOWN, WIDTH = 50, 90


def kind_of(member: Any) -> str:
    """What a member is: a table, a column, an array or a formula."""
    if hasattr(member, "index"):
        return "column" if isinstance(member._meta, pd.Series) else "table"  # a column of dask's has columns, too
    return "array" if hasattr(member, "shape") else "formula"


def size_of(member: Any) -> int | None:
    """The bytes of a member in memory, by its length and types; None where its length is not known.

    >>> import dask.array as da
    >>> size_of(da.zeros((3, 2)))
    48

    A text counts as 16 bytes, a value of a category as 4, what is known by a formula as nothing.
    """
    if not hasattr(member, "index"):
        size = getattr(member, "nbytes", 0)
        return None if math.isnan(size) else int(size)
    rows = getattr(member, "known_rows", None)
    meta = member._meta
    formulas = getattr(member, "formulas", ())
    dtypes = (
        [meta.dtype] if kind_of(member) == "column" else [meta[name].dtype for name in meta if name not in formulas]
    )
    fields = getattr(member, "field_values", {})
    # those of a job are in an array beside, and may be a million
    values = [] if isinstance(fields, StoredValues) else [size_of(values) for values in fields.values()]
    if rows is None or None in values:
        return None
    return rows * sum(_width(dtype) for dtype in dtypes) + sum(filter(None, values))


def _width(dtype: Any) -> int:
    if isinstance(dtype, pd.SparseDtype):  # as if each value were held: how many are is not known
        dtype = dtype.subtype
    return 4 if dtype == "category" else 16 if dtype.kind == "O" else dtype.itemsize


def described(member: Any, stored: Summary | None) -> dict[str, Any]:
    """A member as a row of `Container.info`."""
    kind = kind_of(member)
    rows = getattr(member, "known_rows", None)
    shape = tuple(member.shape) if kind == "array" else None
    index = getattr(member, "index", None)
    return {
        "type": type(member).__name__,
        "rows": rows if shape is None else shape[0] if shape else 1,
        "shape": shape,
        "columns": list(member.columns) if kind == "table" else None,
        "index": None if index is None else index.name,
        "memory": size_of(member),
        "stored": None if stored is None else stored.bytes,
    }


def as_text(container: Any) -> str:
    """A container as a few lines that any terminal can show."""
    return "\n".join([f"<{_title(container)}>", *("  " + "  ".join(filter(None, line)) for line in _lines(container))])


def as_html(container: Any) -> str:
    """The same as a table of a notebook."""
    rows = ("".join(f"<td>{escape(cell)}</td>" for cell in line) for line in _lines(container))
    return f"<div><b>{escape(_title(container))}</b><table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table></div>"


def _title(container: Any) -> str:
    return f"{type(container).__name__} {printable(container.path or container.name or '')}".rstrip()


def _lines(container: Any) -> Iterator[list[str]]:
    """Of each member its name, length and columns; none is made for it."""
    names, made = list(container), container._made
    known = container._tables.summaries() if container._tables.summaries else {}
    for name in names[:SHOWN]:
        if name in made:
            about = described(made[name], None)
            rows, columns = about["rows"], about["columns"] or [about["type"]]
        else:
            rows, columns = (known[name].rows, known[name].columns) if name in known else (None, [])
        listed = printable(", ".join(map(str, columns)))
        length = "" if rows is None else f"{rows:,} row{'s' * (rows != 1)}"
        yield [printable(name), length, textwrap.shorten(listed, WIDTH)]
    if len(names) > SHOWN:
        yield [f"and {len(names) - SHOWN} more"]
