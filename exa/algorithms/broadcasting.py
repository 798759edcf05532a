"""Broadcasting: a function of numbers over any number of arrays or columns, in one compiled pass.

What numpy does in a pass and a temporary array for each operation, is here one loop: so many bytes are read as the
arrays have, and as many written as the result has.
"""

import re
from collections.abc import Callable, Iterator
from itertools import chain
from types import CodeType, FunctionType
from typing import Any

import dask.array as da
import dask.dataframe as dd
import numba
import numpy as np
import pandas as pd
from numba.core.errors import NumbaError

from exa.schedule.elementwise import elementwise
from exa.schedule.memory import limited


@limited
def vmag3(x: Any, y: Any, z: Any) -> Any:
    """The length of each vector (x, y, z).

    >>> vmag3(np.array([3.0, 0.0]), np.array([4.0, 1.0]), np.array([0.0, 0.0]))
    array([5., 1.])
    """
    return broadcast(_magnitude, x, y, z)


@limited
def vdist3(x0: Any, y0: Any, z0: Any, x1: Any, y1: Any, z1: Any) -> Any:
    """The distance of each point (x0, y0, z0) to (x1, y1, z1).

    >>> vdist3(np.array([3.0, 0.0]), 0.0, 0.0, 0.0, np.array([4.0, 1.0]), 0.0)
    array([5., 1.])
    """
    return broadcast(_distance, x0, y0, z0, x1, y1, z1)


def _magnitude(x: Any, y: Any, z: Any) -> Any:
    return np.sqrt(x * x + y * y + z * z)


def _distance(x0: Any, y0: Any, z0: Any, x1: Any, y1: Any, z1: Any) -> Any:
    return np.sqrt((x0 - x1) ** 2 + (y0 - y1) ** 2 + (z0 - z1) ** 2)


@limited
def broadcast(function: Any, *arrays: Any) -> Any:
    """Apply a function of numbers, or a sympy expression, to the elements of arrays whose shapes broadcast.

    >>> broadcast(lambda x, y: x * x + y if x > 0 else 0.0, np.array([2.0, -1.0]), 1.0)
    array([5., 0.])
    >>> import sympy
    >>> x, y = sympy.symbols("x y")
    >>> broadcast(sympy.exp(x) * y, np.array([0.0]), np.array([[1.0], [2.0]]))
    array([[1.],
           [2.]])

    The function is compiled by numba at its first use with such dtypes, and may hold what that compiles: arithmetic,
    comparisons, branches, loops, `math` and numpy's functions of numbers. An expression takes the arrays in the order
    of its symbols' names. Numpy arrays and numbers give numpy; where one is a dask array the result is one, whatever
    their chunks; columns of dask dataframes give a column, and must have the same partitions. Nothing is computed
    before the result is. Arguments for which there are no arrays have their defaults.

    Raises TypeError where the function cannot be compiled for these types, and says why.
    """
    if not arrays:  # numba crashes
        raise TypeError("a function of no arrays: give at least one")
    sweep = Sweep(_lambda(function) if hasattr(function, "free_symbols") else function)
    if any(isinstance(array, dd.Series) for array in arrays):
        # A column of no rows is what the result of each partition looks like.
        meta = sweep(*(array._meta if isinstance(array, dd.Series) else array for array in arrays))
        return dd.map_partitions(sweep, *arrays, meta=meta, token=sweep.name)
    if any(isinstance(array, da.Array) for array in arrays):
        none = sweep(*(np.empty(0, getattr(array, "dtype", None)) if np.ndim(array) else array for array in arrays))
        return elementwise(sweep, *arrays, dtype=none.dtype, name=sweep.name)
    return sweep(*arrays)


#: The compiled loops, by what they are made of: a function that was unpickled is another object each time.
_compiled: dict[Any, Any] = {}
#: What is told by how it is written: -1 equals -1.0, and 0.0 its negative, but not what is made of them.
CONSTANTS = (int, float, complex, str, bytes, np.generic, tuple, list, set, dict)
_COLOUR = re.compile(r"\x1b\[\d*m")


class Sweep:
    """A function of numbers as one of arrays or columns; what travels to workers is the function, not machine code."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = getattr(function, "py_func", function)
        letters = "".join(letter for letter in self._function.__name__ if letter.isalpha() and letter.isascii())
        self.name = letters or "broadcast"

    def __call__(self, *arrays: Any) -> Any:
        lacking = self._function.__code__.co_argcount - len(arrays)
        defaults = self._function.__defaults__ or ()
        given = defaults[len(defaults) - lacking :] if 0 < lacking <= len(defaults) else ()
        plain = [np.asarray(array) for array in (*arrays, *given)]
        try:
            values = self._loop(*(array.dtype for array in plain))(*plain)
        except (NumbaError, TypeError) as error:
            types = ", ".join(str(array.dtype) for array in plain)
            why = _COLOUR.sub("", str(error))
            raise TypeError(f"{self._function.__name__}({types}) cannot be compiled: {why}") from error
        index = next((array.index for array in arrays if isinstance(array, pd.Series)), None)
        return values if index is None else pd.Series(values, index)

    def _loop(self, *dtypes: np.dtype[Any]) -> Any:
        """The loop for such dtypes alone: one that has others too would take them for what can be cast to them."""
        key = dtypes, _made_of(self._function)
        if key not in _compiled:
            _compiled[key] = numba.vectorize(self._function)
        return _compiled[key]


def _made_of(value: Any, around: tuple[Any, ...] = ()) -> Any:
    """What numba makes machine code of: a function's code, and whatever it and those it calls are bound to."""
    value = getattr(value, "py_func", value)
    if isinstance(value, np.ndarray):
        return value.dtype.str, value.shape, value.tobytes()
    if not isinstance(value, FunctionType):
        return type(value), repr(value) if isinstance(value, CONSTANTS) else value
    if value.__code__ in around:
        return None
    names = chain.from_iterable(code.co_names for code in _codes(value.__code__))
    bound = [cell.cell_contents for cell in value.__closure__ or ()]
    bound += [value.__globals__[name] for name in names if name in value.__globals__]
    return value.__code__, *(_made_of(one, (*around, value.__code__)) for one in (*bound, *(value.__defaults__ or ())))


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _codes(inner)


def _lambda(expression: Any) -> Callable[..., Any]:
    import sympy  # takes 0.4 s, which only formulas are worth

    symbols = sorted(expression.free_symbols, key=str)
    compiled: Callable[..., Any] = sympy.lambdify(symbols, expression, modules="math")
    return compiled
