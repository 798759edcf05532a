"""Distances of all pairs of points, row by row of the triangle that they are.

Points come as columns, ``columns[d, j]`` being coordinate d of point j, so that distances to consecutive points are
computed four at a time. In space a pair takes 0.7 ns (Zen 3), which is what a core needs to write 8 bytes to memory;
the root alone would take 4.5 cycles to four.
"""

from typing import Any

import numpy as np

from exa.kernels.jit import kernel, leaf

#: Distances that are summed up axis by axis before the next are: 4 KiB, so that they stay in the first-level cache.
BLOCK = 512


@leaf
def in_space(x: Any, y: Any, z: Any, a: Any, b: Any, c: Any, out: Any) -> None:
    """The distances of the point (a, b, c) to others."""
    for k in range(out.shape[0]):
        u, v, w = x[k] - a, y[k] - b, z[k] - c
        out[k] = np.sqrt(u * u + v * v + w * w)


@leaf
def add_squares(x: Any, a: Any, out: Any) -> None:
    """Add the squares of ``x - a``."""
    for k in range(out.shape[0]):
        apart = x[k] - a
        out[k] += apart * apart


@kernel
def distances(columns: Any, first: Any, point: Any, out: Any) -> None:
    """The distances of a point to as many points of `columns` as `out` has room for, from `first` on."""
    # Slices of rows, which numba knows to be contiguous: with offsets, or slices along two axes, it makes no vectors,
    # and takes 3.5 ns to a pair instead of 0.7.
    stop = first + out.shape[0]
    if columns.shape[0] == 3:
        x, y, z = columns[0][first:stop], columns[1][first:stop], columns[2][first:stop]
        in_space(x, y, z, point[0], point[1], point[2], out)
        return
    for begin in range(0, out.shape[0], BLOCK):
        block = out[begin : begin + BLOCK]
        block[:] = 0.0
        for d in range(columns.shape[0]):
            add_squares(columns[d][first + begin : stop], point[d], block)
        for k in range(block.shape[0]):
            block[k] = np.sqrt(block[k])


@kernel
def pair_distances(columns: Any, first: Any, stop: Any, out: Any) -> None:
    """The distances of each of the points ``first`` to ``stop`` to those behind it."""
    at = 0
    for i in range(first, stop):
        size = columns.shape[1] - i - 1
        distances(columns, i + 1, columns[:, i], out[at : at + size])
        at += size


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
def cross_distances(left: Any, right: Any, out: Any) -> None:
    """The distance of each point of one set to each of another: ``out[i, j]``."""
    for i in range(left.shape[1]):
        distances(right, 0, left[:, i], out[i])
