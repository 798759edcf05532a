"""What is known of a member without computing it: what it is, how long, how large."""

import math
from typing import Any

import pandas as pd

from exa.container.tables import Summary


def kind_of(member: Any) -> str:
    """What a member is: a table, a column, an array or a formula."""
    if hasattr(member, "columns"):
        return "table"
    if hasattr(member, "index"):
        return "column"
    return "array" if hasattr(member, "shape") else "formula"


def size_of(member: Any) -> int | None:
    """The bytes of a member in memory, by its length and types; None where its length is not known.

    >>> import dask.array as da
    >>> size_of(da.zeros((3, 2)))
    48

    A text counts as 16 bytes, a value of a category as 4.
    """
    if not hasattr(member, "index"):
        size = getattr(member, "nbytes", 0)
        return None if math.isnan(size) else int(size)
    rows = getattr(member, "known_rows", None)
    meta = member._meta
    dtypes = meta.dtypes if hasattr(member, "columns") else [meta.dtype]
    return None if rows is None else rows * sum(_width(dtype) for dtype in dtypes)


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
