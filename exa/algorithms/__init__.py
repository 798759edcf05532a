"""Broadcasting, indexing and iteration over arrays of any size: numpy in, numpy out; dask in, dask out."""

from exa.algorithms.broadcasting import broadcast, vdist3, vmag3
from exa.algorithms.indexing import (
    arange1,
    arange2,
    group_reduce,
    indexes_sc1,
    indexes_sc2,
    isin,
    searchsorted,
    spread,
    starts_counts,
    take,
    unique,
    unordered_pairing,
)
from exa.algorithms.iteration import cdist, combinations, pdist, product, supercell3, windows
from exa.algorithms.neighbors import Pairs, neighbors, pair_histogram

__all__ = [
    "Pairs",
    "arange1",
    "arange2",
    "broadcast",
    "cdist",
    "combinations",
    "group_reduce",
    "indexes_sc1",
    "indexes_sc2",
    "isin",
    "neighbors",
    "pair_histogram",
    "pdist",
    "product",
    "searchsorted",
    "spread",
    "starts_counts",
    "supercell3",
    "take",
    "unique",
    "unordered_pairing",
    "vdist3",
    "vmag3",
    "windows",
]
