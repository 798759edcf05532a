"""Distances of all pairs of points, row by row of the triangle that they are.

Points come as columns, ``columns[d, j]`` being coordinate d of point j, so that distances to consecutive points are
computed four at a time. The root is the floor: 4.5 cycles to four (Zen 3), a little more than a core needs to write
them to memory.
"""

from typing import Any

import numpy as np

from exa.kernels.jit import kernel, leaf

#: Distances that are summed up axis by axis before the next are: 4 KiB, so that they stay in the first-level cache.
BLOCK = 512


@leaf
def distances(columns: Any, i: Any, first: Any, stop: Any, of: Any, out: Any, at: Any) -> Any:
    """The distances of point i of `of` to the points ``first`` to ``stop`` of `columns`, from ``out[at]`` on."""
    for begin in range(first, stop, BLOCK):
        end = min(begin + BLOCK, stop)
        to = at + begin - first
        for k in range(end - begin):
            out[to + k] = 0.0
        for d in range(columns.shape[0]):
            place = of[d, i]
            for k in range(end - begin):
                apart = columns[d, begin + k] - place
                out[to + k] += apart * apart
        for k in range(end - begin):
            out[to + k] = np.sqrt(out[to + k])


@kernel
def pair_distances(columns: Any, first: Any, stop: Any, out: Any) -> Any:
    """The distances of each of the points ``first`` to ``stop`` to those behind it."""
    at = 0
    for i in range(first, stop):
        distances(columns, i, i + 1, columns.shape[1], columns, out, at)
        at += columns.shape[1] - i - 1


@kernel
def pair_indices(n: Any, first: Any, stop: Any, low: Any, high: Any) -> Any:
    """Both numbers of the same pairs of n points."""
    at = 0
    for i in range(first, stop):
        for j in range(i + 1, n):
            low[at] = i
            high[at] = j
            at += 1


@kernel
def cross_distances(left: Any, right: Any, out: Any) -> Any:
    """The distance of each point of one set to each of another: ``out[i, j]``."""
    flat = out.ravel()
    for i in range(left.shape[1]):
        distances(right, i, 0, right.shape[1], left, flat, i * right.shape[1])
