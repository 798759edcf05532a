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
def count_by_chunk(rows: Any, begins: Any, counts: Any) -> None:
    """Count how many of some rows are in each chunk.

    Chunk k has the rows ``begins[k]`` to ``begins[k + 1]``; negative rows count from the last.
    """
    total = begins[-1]
    inverse = 1 / max(begins[1], 1)
    for i in range(rows.shape[0]):
        counts[chunk_of(rows[i] + total if rows[i] < 0 else rows[i], begins, inverse)] += 1


@kernel
def sort_by_chunk(rows: Any, begins: Any, free: Any, first: Any, order: Any, local: Any) -> None:
    """Put rows where those of their chunk go, in their own order: the second pass of a counting sort.

    ``free[k]`` is where the next row of chunk k goes: `order` says there which of the rows it is, counted from `first`,
    `local` which row of its chunk.
    """
    total = begins[-1]
    inverse = 1 / max(begins[1], 1)
    for i in range(rows.shape[0]):
        row = rows[i] + total if rows[i] < 0 else rows[i]
        k = chunk_of(row, begins, inverse)
        order[free[k]] = first + i
        local[free[k]] = row - begins[k]
        free[k] += 1


@leaf
def chunk_of(row: Any, begins: Any, inverse: Any) -> Any:
    """The chunk of a row: the one it would be in if all were as long as the first, or the one that halving finds.

    By the `inverse` of that length, since a division takes longer than all else here.
    """
    k = min(np.int64(row * inverse), begins.shape[0] - 2)
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
