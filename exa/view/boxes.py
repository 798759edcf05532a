"""The boxes of frames: where each begins and its three vectors, from whatever columns a format has for them."""

from typing import Any
from weakref import WeakKeyDictionary

import dask.dataframe as dd
import numpy as np
import pandas as pd

from exa.container import Container

#: Three vectors, as in extended XYZ; with the point where the box begins, as LAMMPS dumps boxes of any shape.
VECTORS = [f"{vector}{axis}" for vector in "abc" for axis in "xyz"]
ORIGIN = ["ox", "oy", "oz"]
#: The bounds of LAMMPS, of which those of a tilted box are the bounds of all its corners.
BOUNDS = ["xlo", "xhi", "ylo", "yhi", "zlo", "zhi"]
TILTS = ["xy", "xz", "yz"]
#: Lengths and angles, as in PDB files.
LENGTHS = ["a", "b", "c"]
ANGLES = ["alpha", "beta", "gamma"]

#: Which sides of a box repeat, as in extended XYZ ("T T F") and LAMMPS ("pp pp fm").
SIDES = ("pbc", "boundary")

_KNOWN: WeakKeyDictionary[Container, dict[str, tuple[Any, pd.DataFrame]]] = WeakKeyDictionary()


def box_columns(container: Container, frame: str | None) -> tuple[str, list[str]] | None:
    """The table that has the boxes of frames, and its columns; None where there is none."""
    tables = {name: container[name] for name in container if isinstance(container[name], dd.DataFrame)}
    owners = [name for name, table in tables.items() if frame is not None and table.index.name == frame]
    for name in dict.fromkeys([*owners, *(one for one in ("cell", "box") if one in tables)]):
        columns = set(tables[name].columns)
        for needed, more in ((VECTORS, ORIGIN), (BOUNDS, TILTS), (LENGTHS, ANGLES)):
            if set(needed) <= columns:
                return name, needed + [column for column in more if column in columns]
    return None


def box_of(container: Container, frame: str | None, label: Any) -> np.ndarray | None:
    """The first point and the vectors of the box of a frame, (4, 3); None where it has none."""
    found = _row(container, frame, label)
    return None if found is None else box({name: value for name, value in found.items() if name not in SIDES})


def repeats(container: Container, frame: str | None, label: Any) -> bool:
    """Whether the box of a frame is one of many on all sides: where nothing else is said, it is."""
    found = _row(container, frame, label)
    said = [found[name] for name in SIDES if name in found] if found else []
    return found is not None and not any(isinstance(one, str) and set(one) - set("Ttruep1 ") for one in said)


def _row(container: Container, frame: str | None, label: Any) -> dict[str, Any] | None:
    """The columns of the box of a frame, and those that say which sides repeat."""
    found = box_columns(container, frame)
    if found is None:
        return None
    table, columns = found
    member, known = container[table], _KNOWN.setdefault(container, {})
    if table not in known or known[table][0] is not member:
        words = [name for name in SIDES if name in member.columns]
        known[table] = member, member[columns + words].astype(dict.fromkeys(columns, "float64")).compute()
    rows = known[table][1]
    if member.index.name == frame and frame is not None:
        rows = rows.loc[rows.index == label]
    return dict(zip(rows.columns, rows.iloc[0].tolist(), strict=True)) if len(rows) else None


def box(known: dict[str, float]) -> np.ndarray | None:
    """The first point and the vectors of a box of these numbers; None where some are missing.

    >>> box({"xlo": 0.0, "xhi": 2.0, "ylo": -1.0, "yhi": 1.0, "zlo": 0.0, "zhi": 3.0}).tolist()
    [[0.0, -1.0, 0.0], [2.0, 0.0, 0.0], [0.0, 2.0, 0.0], [0.0, 0.0, 3.0]]
    """
    if set(VECTORS) <= set(known):
        origin = [_or_zero(known.get(name)) for name in ORIGIN]
        made = np.array([origin, *np.reshape([known[name] for name in VECTORS], (3, 3))])
    elif set(BOUNDS) <= set(known):
        xy, xz, yz = (_or_zero(known.get(name)) for name in TILTS)
        xlo, xhi = known["xlo"] - min(0, xy, xz, xy + xz), known["xhi"] - max(0, xy, xz, xy + xz)
        ylo, yhi = known["ylo"] - min(0, yz), known["yhi"] - max(0, yz)
        zlo, zhi = known["zlo"], known["zhi"]
        made = np.array([[xlo, ylo, zlo], [xhi - xlo, 0, 0], [xy, yhi - ylo, 0], [xz, yz, zhi - zlo]])
    else:
        a, b, c = (known[name] for name in LENGTHS)
        alpha, beta, gamma = np.radians([known.get(name, 90.0) for name in ANGLES])
        x = np.cos(beta)
        y = (np.cos(alpha) - np.cos(beta) * np.cos(gamma)) / np.sin(gamma)
        third = c * np.array([x, y, np.sqrt(max(0.0, 1 - x * x - y * y))])
        made = np.array([[0, 0, 0], [a, 0, 0], [b * np.cos(gamma), b * np.sin(gamma), 0], third])
    return made if np.isfinite(made).all() else None


def _or_zero(value: float | None) -> float:
    return 0.0 if value is None or not np.isfinite(value) else float(value)
