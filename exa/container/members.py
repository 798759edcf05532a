"""The members of a container: which values become members, and as what they are kept."""

import inspect
import sys
from collections.abc import Callable
from functools import cache
from typing import Any

import dask.array as da
import dask.dataframe as dd
import numpy as np
import pandas as pd

from exa.container.analytical import Formula
from exa.container.mapped import mapped
from exa.container.numerical import DataFrame, Series
from exa.container.sparse import is_sparse, lazy
from exa.container.table import Table
from exa.error import ExaError

#: What is lazy already is kept as it is.
LAZY = (dd.DataFrame, dd.Series, da.Array, Formula)
#: How other data becomes lazy; a memory map is an array of numpy's, so it comes first.
MADE_LAZY: dict[type, Callable[[Any], Any]] = {
    pd.DataFrame: DataFrame,
    pd.Series: Series,
    np.memmap: mapped,
    np.ndarray: lambda array: da.from_array(array, chunks=-1 if array.dtype.hasobject else "auto"),
}


#: What a member becomes that is declared as what its data are in memory.
MEANT: dict[Any, Any] = {pd.DataFrame: DataFrame, pd.Series: Series, np.ndarray: da.Array}


def as_member(value: Any, kind: type | None, name: str) -> Any:
    """The value as a lazy member of that kind; None where it is an attribute like any other.

    >>> as_member(np.zeros(3), None, "atom.x").shape, as_member("text", None, "atom.x")
    ((3,), None)

    TypeError says why a value does not become what the member is declared to be.
    """
    if kind is None:
        return _lazy(value)
    if isinstance(value, kind):
        return value
    try:
        return _array(value) if kind is da.Array else kind(value)
    except (ExaError, TypeError, ValueError) as error:
        raise TypeError(f"{name} is a {kind.__name__}, which {type(value).__name__} cannot become: {error}") from error


def _lazy(value: Any) -> Any:
    if type(value) is dd.DataFrame:
        return Table(value.expr)
    if isinstance(value, LAZY):
        return value
    if is_sparse(value):
        return lazy(value)
    if (zarr := sys.modules.get("zarr")) and isinstance(value, zarr.Array):  # who has one has loaded zarr
        return da.from_zarr(value)
    return next((make(value) for eager, make in MADE_LAZY.items() if isinstance(value, eager)), None)


def _array(value: Any) -> da.Array:
    made = _lazy(np.asarray(value) if isinstance(value, int | float | complex | list | tuple) else value)
    if isinstance(made, da.Array):
        return made
    raise TypeError("give an array, or numbers in a list")


@cache
def declared(owner: type) -> dict[str, type]:
    """The members that a class declares by annotations, as ``atom: Atom``, and what they are."""
    found: dict[str, type] = {}
    for base in reversed(owner.__mro__):
        for name, kind in inspect.get_annotations(base).items():
            # An annotation that is text is one of a module that says `from __future__ import annotations`.
            meant: Any = vars(inspect.getmodule(base)).get(kind) if isinstance(kind, str) else kind
            meant = MEANT.get(meant, meant)
            if isinstance(meant, type) and issubclass(meant, DataFrame | Series | Formula | da.Array):
                found[name] = meant
    return found
