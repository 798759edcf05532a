"""Gaussian cube files: fields on a grid, see https://gaussian.com/cubegen/."""

import re
from collections.abc import Mapping
from math import prod
from typing import Any, ClassVar, NamedTuple

import numpy as np
import pandas as pd

from exa import container
from exa.editor import Editor

#: A value, its power of ten apart; Fortran leaves out the letter before one of three digits.
NUMBER = re.compile(
    r"([-+]?(?:\d+\.?\d*|\.\d+))(?:[eEdD]?((?<=[eEdD])[-+]?\d+|[-+]\d{3}(?![\d.])))?|([-+]?(?:nan|inf)\w*)", re.I
)
#: Values stand six to a line, and fewer on the last line of a row of the grid.
VALUES = tuple(" ".join(f"{{v{k}:f}}" for k in range(count)) for count in range(6, 0, -1))


class Head(NamedTuple):
    """What stands before the values."""

    counts: list[int]
    "Points along each axis; negative where the file is in angstrom."
    vectors: list[list[float]]
    "The origin, and of each axis from point to point."
    atoms: int
    labels: list[int]
    "Of each field at a point: the orbital it is of, or 0."
    values: int
    "The line at which the values begin."


class Cube(Editor):
    """Fields on a grid, in the file's units (bohr; angstrom where the counts along the axes are negative).

    ``field`` has a row for each field of the file (several where it is of orbitals): the counts of points `nx, ny,
    nz`, the origin `ox, oy, oz`, and the vector from point to point along each axis, `xi, xj, xk` and so on. ``value``
    is an array of all their values, field by field, the last axis fastest, whatever the grids: of one field
    ``value.compute().reshape(nx, ny, nz)``. A file whose values are not as many as its head promises is a reject. A
    source is read whole. In a store ``value`` is a zarr array, and ``field`` a `Field3D`:

    >>> exa.parse("*.cube", "cubes.exa").field.values_of(7)  # doctest: +SKIP
    dask.array<reshape, shape=(40, 40, 60), dtype=float64, chunksize=(40, 40, 60), chunktype=numpy.ndarray>
    """

    patterns: ClassVar[tuple[str, ...]] = ("*.cube", "*.cub")
    description = "Gaussian cube files: field (the grid), atom, value (an array)"
    _arrays: ClassVar[tuple[str, ...]] = ("value",)
    _fields: ClassVar[Mapping[str, str]] = {"field": "value"}

    @classmethod
    def sniff(cls, head: str) -> bool:
        lines = [line.split() for line in head.splitlines()[2:6]]
        return len(lines) == 4 and all(
            len(words) in (4, 5) and words[0].lstrip("-").isdigit() and "." in words[1] for words in lines
        )

    def _head(self) -> Head:
        # four lines in Python, since a template costs a table's time, and each method of a small file comes here
        words = [line.split() for line in self[2:6]]
        if len(words) != 4 or min(map(len, words)) < 4:
            raise ValueError("lines 3 to 6 of a cube are a count and a vector each")
        atoms, *counts = (int(line[0]) for line in words)
        vectors = [[float(number) for number in line[1:4]] for line in words]
        values = 6 + abs(atoms)
        labels = [0] * int([*words[0], "1"][4])
        if atoms < 0:  # the orbitals: how many, and which
            told = self[values].split()
            values += 1
            while len(told) <= int(told[0]):
                told += self[values].split()
                values += 1
            labels = [int(word) for word in told[1:]]
        return Head(counts, vectors, abs(atoms), labels, values)

    def _numbers(self, start: int) -> np.ndarray:
        """The numbers from a line on, however many stand on each and with no blanks or Fortran's exponents: slowly."""
        found = []
        for place, line in enumerate(self[start:], start + 1):
            if rest := NUMBER.sub(" ", line).strip():
                raise ValueError(f"line {place}: {rest!r} is no part of a number")
            found += [number.groups() for number in NUMBER.finditer(line)]
        return np.array([float(f"{digits}e{power or 0}" if digits else word) for digits, power, word in found])

    def parse_field(self) -> dict[str, Any]:
        head = self._head()
        origin, *steps = head.vectors
        row: dict[str, Any] = {"label": head.labels, "title": self[0].strip(), "comment": self[1].strip()}
        row |= {f"n{axis}": abs(count) for axis, count in zip("xyz", head.counts, strict=True)}
        row |= {f"o{axis}": number for axis, number in zip("xyz", origin, strict=True)}
        row |= {
            f"{axis}{part}": number
            for axis, step in zip("xyz", steps, strict=True)
            for part, number in zip("ijk", step, strict=True)
        }
        return row | {"angstrom": head.counts[0] < 0}

    def parse_atom(self) -> pd.DataFrame:
        head = self._head()
        atoms = self.table(6, 6 + head.atoms, "{Z:d} {charge:f} {x:f} {y:f} {z:f}")
        if len(atoms) != head.atoms:
            raise ValueError(f"{head.atoms} atoms are promised, {len(atoms)} can be read")
        return atoms

    def parse_value(self) -> np.ndarray:
        head = self._head()
        rows = self.table(head.values, None, VALUES).to_numpy()
        values = rows[~np.isnan(rows)]
        points = abs(prod(head.counts))
        if len(values) != points * len(head.labels):
            values = self._numbers(head.values)
        if len(values) != points * len(head.labels):
            raise ValueError(f"{points} x {len(head.labels)} values are promised, {len(values)} are there")
        return values.reshape(points, -1).T.ravel()

    def to_container(self) -> "container.Container":
        """The atoms, and the fields with their values as lazy arrays, (nx, ny, nz) each, for which it is read once."""
        import dask.array as da
        from dask import delayed

        field, head = pd.DataFrame(self.parse_field()), self._head()
        shape = (len(field), *field.loc[0, ["nx", "ny", "nz"]].astype(int))
        values = delayed(self.parse_value, pure=True)().reshape(shape)
        array = da.from_delayed(values, shape, np.float64)
        made = container.Container(name=self.name or self.source.name)
        made.atom = self.parse_atom() if head.atoms else self.table("atom")
        made.field = container.Field3D([array[k] for k in range(len(field))], field)
        return made
