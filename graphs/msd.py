"""Mean squared displacement of the atoms of a trajectory.

exa run graphs/msd.py run.exa --lags 50
"""

import dask.array as da
import dask.dataframe as dd
import numpy as np

import exa
from exa import Container
from exa.schedule.chunks import as_chunks

#: Bytes of coordinates that a task holds.
BLOCK = 32 << 20


def build(trajectory: str, lags: int = 20, box: list[float] | None = None) -> Container:
    """The mean of |r(t + lag) - r(t)|^2 over all atoms and all frames t, for each `lag` from 1, in frames.

    `trajectory` is a store, which knows how many frames there are, or a text with a table `atom`, which is read once
    more to count them. Each frame has the same atoms in the same order. In a periodic `box`, three lengths, atoms are
    followed across its faces: none may move half a box from frame to frame.
    """
    read = exa.read(trajectory)
    points = as_chunks(read.atom[["x", "y", "z"]], sized=True).astype(float)
    frames = len(read.frame)
    if not frames or len(points) % frames:
        raise ValueError(f"{len(points)} atoms in {frames} frames: each frame must have the same atoms")
    if not 0 < lags < frames:
        raise ValueError(f"{lags} lags of {frames} frames: give 1 to {frames - 1}")
    atoms = len(points) // frames
    held = max(BLOCK // (24 * atoms), 1)
    places = points.rechunk((held * atoms, 3)).reshape(frames, atoms, 3)
    if box is not None:
        places = _followed(places, np.asarray(box, float))
    squared = [((places[lag:] - places[:-lag]) ** 2).sum(axis=2).mean() for lag in range(1, lags + 1)]
    table = da.stack([da.arange(1, lags + 1, chunks=-1).astype(float), da.stack(squared).rechunk(-1)], axis=1)
    return Container(msd=dd.from_dask_array(table.rechunk(-1), columns=["lag", "msd"]))


def _followed(places: da.Array, box: np.ndarray) -> da.Array:
    """Places of which none jumps where an atom leaves the box and comes in at the other side."""
    steps = places[1:] - places[:-1]
    crossed = -np.round(steps / box)
    images = da.concatenate([da.zeros_like(places[:1]), crossed.cumsum(axis=0)])
    return places + images * box
