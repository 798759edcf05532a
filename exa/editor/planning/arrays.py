"""Arrays that methods of an editor make of texts, as dask's: a chunk to a unit, read when it is computed."""

import math
from collections.abc import Sequence

import dask.array as da
import numpy as np
from dask import delayed

from exa.editor.planning.plan import Unit
from exa.editor.planning.unit import Format, UnitResult, read_unit
from exa.editor.readers.selection import Selection
from exa.error import EditorError


def lazy_array(editor: Format, units: Sequence[Unit], name: str, sample: UnitResult | None, on_error: str) -> da.Array:
    """An array of these units, of a length that only reading tells; its rows are as those of the sample."""
    known = sample.arrays.get(name) if sample else None
    like = np.empty(0) if known is None else known[:0]
    read, shape = delayed(read_array, pure=True), (math.nan, *like.shape[1:])
    made = (read(unit, editor, name, like, on_error) for unit in units)
    blocks = [da.from_delayed(block, shape, like.dtype) for block in made]
    return da.concatenate(blocks, allow_unknown_chunksizes=True) if blocks else da.from_array(like)


def read_array(unit: Unit, editor: Format, name: str, like: np.ndarray, on_error: str) -> np.ndarray:
    """The array of one unit, which must be as that of the first source; where there is none, no rows."""
    made = read_unit(editor, unit, Selection({name: frozenset()}), on_error).arrays.get(name, like)
    if not len(made):
        return like
    if made.shape[1:] != like.shape[1:] or not np.can_cast(made.dtype, like.dtype, "same_kind"):
        first = unit.pieces[0].source.name
        told = (
            f"{name} of {first} is {made.dtype} of shape {made.shape}, of the first source {like.dtype} of {like.shape}"
        )
        raise EditorError(f"{told}; return the same of each")
    return made.astype(like.dtype, copy=False)
