"""Indices made from indices: ranges, runs, numbers of pairs.

Arrays are int64 unless said otherwise; results go to arrays of the right length, which come last. Each of these is
one pass, bound by the 8 bytes that it reads or writes for each number.
"""

from typing import Any

import numpy as np

from exa.kernels.jit import kernel


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
