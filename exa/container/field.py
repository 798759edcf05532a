"""Fields: quantities on grids, each of any size, with a table of the grids.

A row of the table defines a field: how many points its grid has along three axes, where it begins, and the step along
each axis. The values are a lazy array, the last axis changing fastest (C order), or a `Formula` of x, y and z, which is
evaluated on the grid, chunk by chunk.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, ClassVar, NamedTuple, Self

import dask.array as da
import dask.dataframe as dd
import numpy as np
import pandas as pd

from exa.container.analytical import Formula
from exa.container.mapped import mapped
from exa.container.numerical import DataFrame
from exa.container.table import total
from exa.container.values import StoredValues

#: Points along each axis of a chunk that is made here: 16 MiB of float64.
CHUNK = 128


class Field(DataFrame):
    """A table of fields, and the values of each.

    >>> field = Field([np.zeros(4), np.ones(2)], {"label": ["a", "b"]})
    >>> field.values_of(1).compute()
    array([1., 1.])

    `field_values` has the values of each row, in order or by the row's label: arrays, pandas objects, formulas.
    Selecting rows keeps the values of all.
    """

    _precision: ClassVar[int] = 4
    _indices: ClassVar[list[str]] = ["field"]

    def __init__(
        self, field_values: Sequence[Any] | Mapping[Any, Any], data: Any = None, *args: Any, **kwargs: Any
    ) -> None:
        super().__init__(data, *args, **kwargs)
        self.field_values: Mapping[Any, Any]
        if isinstance(field_values, StoredValues):  # may be of a million fields
            self.field_values = field_values
            return
        named = field_values if isinstance(field_values, Mapping) else dict(enumerate(field_values))
        self.field_values = {name: _lazy(values) for name, values in named.items()}

    def values_of(self, field: Any) -> da.Array:
        """The values of the field with that label, lazily. KeyError where there are none."""
        if field not in self.field_values:
            raise KeyError(f"there is no field {field!r}, but {', '.join(map(repr, self.field_values)) or 'none'}")
        values: da.Array = self.field_values[field]
        return values

    @classmethod
    def concat(cls, members: Iterable["Field"]) -> Self:
        """One table of several, with the values of all. ValueError where two have values of the same label."""
        members = list(members)
        values = [item for member in members for item in member.field_values.items()]
        if len(values) > len(dict(values)):
            raise ValueError("fields of several tables have the same label: give each label once")
        made = cls(dict(values), dd.concat(members))
        made.known_rows = total(members)
        return made

    def _of(self, rows: Any) -> Self:
        return type(self)(self.field_values, rows)

    def __reduce__(self) -> Any:
        return type(self), (self.field_values, self.expr)


class Grid(NamedTuple):
    """Where the values of a field are."""

    shape: tuple[int, int, int]
    origin: np.ndarray
    steps: np.ndarray
    "Row a is the vector from a point to the next along axis a."


class Field3D(Field):
    """Fields in three dimensions: scalars, (nx, ny, nz), or vectors, (nx, ny, nz, 3).

    >>> grid = dict(nx=3, ny=1, nz=2, ox=-1, oy=0, oz=0, xi=1, xj=0, xk=0, yi=0, yj=1, yk=0, zi=0, zj=0, zk=0.5)
    >>> field = Field3D([Formula("x**2 + z"), np.arange(6.0)], pd.DataFrame([grid, grid]))
    >>> field.values_of(0).compute()[:, 0].tolist(), field.values_of(1).shape
    ([[1.0, 1.5], [0.0, 0.5], [1.0, 1.5]], (3, 1, 2))

    The table has the columns ``nx, ny, nz`` (points), ``ox, oy, oz`` (the first point) and ``xi ... zk`` (component i
    of the step along x, and so on). It is small, and computed once when a grid is asked for. Values may be flat, in C
    order. Raises ValueError where there are more or fewer of them than points.
    """

    _columns: ClassVar[list[str]] = "nx ny nz ox oy oz xi xj xk yi yj yk zi zj zk".split()
    _traits: ClassVar[list[str]] = _columns

    @cached_property
    def _grids(self) -> pd.DataFrame:
        return self[self._columns].compute()

    def grid(self, field: Any) -> Grid:
        """The grid of the field with that label."""
        numbers = self._grids.loc[field].to_numpy(np.float64)
        nx, ny, nz = numbers[:3].astype(int).tolist()
        return Grid((nx, ny, nz), numbers[3:6], numbers[6:].reshape(3, 3))

    def coordinates(self, field: Any) -> tuple[da.Array, da.Array, da.Array]:
        """The coordinates x, y and z of all points of a field, lazily: (nx, ny, nz) each."""
        grid = self.grid(field)
        places = [da.arange(n, chunks=CHUNK).reshape(np.roll((n, 1, 1), axis)) for axis, n in enumerate(grid.shape)]
        x, y, z = (
            sum((place * step for place, step in zip(places, grid.steps[:, i], strict=True)), grid.origin[i])
            for i in range(3)
        )
        return x, y, z

    def values_of(self, field: Any) -> da.Array:
        """The values of the field with that label, lazily, in the shape of its grid."""
        values: Any = super().values_of(field)
        shape = self.grid(field).shape
        if isinstance(values, Formula):
            named = dict(zip("xyz", self.coordinates(field), strict=True))
            known = values(**{name: named[name] for name in values.names})
            return da.broadcast_to(known, shape) if values.names else da.full(shape, known, chunks=CHUNK)
        if values.shape[:3] == shape:
            return values
        if values.shape[:1] != (np.prod(shape),):
            raise ValueError(f"field {field!r} has values of the shape {values.shape} on a grid of {shape} points")
        return values.reshape(*shape, *values.shape[1:])

    def plane(self, field: Any, axis: int, at: int) -> da.Array:
        """The values of a field on the plane of its grid that is number `at` along an axis."""
        return da.take(self.values_of(field), at, axis=axis)

    def resampled(self, field: Any, shape: Sequence[int]) -> da.Array:
        """The values of a field on another number of points between the same ends, by linear interpolation."""
        values = self.values_of(field)
        for axis, n in enumerate(shape):
            places = np.linspace(0, values.shape[axis] - 1, n)
            low = np.minimum(places.astype(int), max(values.shape[axis] - 2, 0))
            weight = (places - low).reshape(-1, *(1,) * (values.ndim - axis - 1))
            high = np.minimum(low + 1, values.shape[axis] - 1)
            values = da.take(values, low, axis=axis) * (1 - weight) + da.take(values, high, axis=axis) * weight
        return values


def _lazy(values: Any) -> Any:
    if isinstance(values, Formula | da.Array):
        return values
    if hasattr(values, "to_dask_array"):
        return values.to_dask_array(lengths=True)
    if isinstance(values, np.memmap):
        return mapped(values)
    return da.asarray(values.to_numpy() if isinstance(values, pd.Series | pd.DataFrame) else values)
