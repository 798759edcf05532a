"""Radial distribution function of a trajectory, or of a corpus of them.

exa run graphs/rdf.py 'runs/*.xyz' --cutoff 8 --box 20 --box 20 --box 20
"""

import dask.array as da
import dask.dataframe as dd
import numpy as np

import exa
from exa import Container
from exa.algorithms import pair_histogram

BOUNDS = "xlo", "xhi", "ylo", "yhi", "zlo", "zhi"


def build(trajectory: str, cutoff: float = 3.0, bins: int = 100, box: list[float] | None = None) -> Container:
    """How many pairs there are at each distance `r`, and `g`, that as a multiple of an ideal gas of the same density.

    `trajectory` is a store, a file or a pattern of files with tables `frame` and `atom` (xyz, lammps). The periodic
    `box`, three lengths in the file's units, is told or stands in the text as that of a LAMMPS dump does. Two passes,
    over frames and over atoms: a task holds the frames of one chunk, and no pair is kept.
    """
    read = exa.read(trajectory)
    atom = read.atom[["x", "y", "z", "frame"]].to_dask_array()
    frame = read.frame[["nat", *(() if box else _bounds(read.frame))]].to_dask_array().astype(float)
    lengths = np.array([box]) if box else frame[:, 2::2] - frame[:, 1::2]
    boxes = (frame[:, :1] * 0 + lengths)[:, :, None] * np.eye(3)
    counts = pair_histogram(atom[:, :3], cutoff, bins, boxes, atom[:, 3])
    edges = np.linspace(0, cutoff, bins + 1)
    # Of an ideal gas, so many pairs of a frame are within a unit of volume.
    density = (frame[:, 0] * (frame[:, 0] - 1) / 2 / boxes.sum(axis=2).prod(axis=1)).sum()
    ideal = density * (4 / 3 * np.pi * np.diff(edges**3))
    table = da.stack([da.from_array((edges[1:] + edges[:-1]) / 2), counts / ideal, counts.astype(float)], axis=1)
    return Container(rdf=dd.from_dask_array(table, columns=["r", "g", "pairs"]))


def _bounds(frame: dd.DataFrame) -> list[str]:
    """The columns that bound the box."""
    if missing := [name for name in BOUNDS if name not in frame.columns]:
        raise ValueError(f"the frames have no {', '.join(missing)}: give the box, as in --box 10 --box 10 --box 10")
    return list(BOUNDS)
