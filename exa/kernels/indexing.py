"""Indices made from indices: ranges, runs, numbers of pairs.

Arrays are int64 unless said otherwise; results go to arrays of the right length, which come last. Each of these is
one pass, bound by the 8 bytes that it reads or writes for each number.
"""

from typing import Any

import numpy as np

from exa.kernels.jit import kernel, leaf


@kernel
def ranges(starts: Any, counts: Any, first: Any, out: Any) -> Any:
    """Count on from each start: element j of range i becomes ``i + first, j, starts[i] + j`` in the rows of `out`."""
    h = 0
    for i in range(starts.shape[0]):
        for j in range(counts[i]):
            out[0, h] = i + first
            out[1, h] = j
            out[2, h] = starts[i] + j
            h += 1


@kernel
def runs(groups: Any, out: Any) -> Any:
    """Where each run of equal neighbours begins in `groups`, of any type; returns how many there are."""
    n = 0
    for k in range(groups.shape[0]):
        if k == 0 or groups[k] != groups[k - 1]:
            out[n] = k
            n += 1
    return n


@kernel
def pair_numbers(x: Any, y: Any, out: Any) -> Any:
    """The number of each unordered pair of whole numbers: ``x y + floor((|x - y| - 1)^2 / 4)``.

    Source: M. DiPasquale, "Unique unordered pairing function", 2014.
    """
    for k in range(out.shape[0]):
        apart = abs(np.int64(x[k]) - np.int64(y[k])) - 1
        out[k] = np.int64(x[k]) * np.int64(y[k]) + apart * apart // 4


@kernel
def sort_by_chunk(rows: Any, begins: Any, ends: Any, order: Any, local: Any) -> None:
    """Rows by the chunk that they are in, those of a chunk in their own order: a counting sort.

    Chunk k has the rows ``begins[k]`` to ``begins[k + 1]``. Of the sorted rows, those of chunk k stand from ``ends[k]``
    to ``ends[k + 1]``: `order` says which of `rows` each is, `local` which row of its chunk. Two passes of 8 bytes
    each, and 16 written out of order; `ends` begins as zeros.
    """
    size = begins[1]
    for row in rows:
        ends[chunk_of(row, begins, size) + 1] += 1
    for k in range(1, ends.shape[0]):
        ends[k] += ends[k - 1]
    free = ends.copy()
    for i in range(rows.shape[0]):
        k = chunk_of(rows[i], begins, size)
        order[free[k]] = i
        local[free[k]] = rows[i] - begins[k]
        free[k] += 1


@leaf
def chunk_of(row: Any, begins: Any, size: Any) -> Any:
    """The chunk of a row: the one it would be in if all were as long as the first, or the one that halving finds."""
    k = min(row // max(size, 1), begins.shape[0] - 2)
    if begins[k] <= row < begins[k + 1]:
        return k
    low, high = 0, begins.shape[0] - 1
    while high - low > 1:
        middle = (low + high) // 2
        if begins[middle] <= row:
            low = middle
        else:
            high = middle
    return low
