"""The rejects of a corpus in the order of its texts.

What lies in a record is refused by the task that owns the record, also where it lies behind the range of that task.
Such rejects are handed on from range to range, to that which they lie in.
"""

from collections.abc import Sequence
from functools import partial

import dask
import numpy as np
import pyarrow as pa
from dask.delayed import Delayed

from exa.editor.planning.plan import Unit
from exa.editor.planning.unit import NO_REJECTS, Format, read_unit, section_ranks


def refused(editor: Format, units: Sequence[Unit]) -> list[Delayed]:
    """The rejects of each unit, as lazy Arrow tables; those of a source by offset and then by section."""
    merge = dask.delayed(partial(_merged, ranks=section_ranks(editor)), nout=2, pure=False)
    split = dask.delayed(_split, nout=2, pure=False)
    parts = []
    own, rest = None, None
    for place, unit in enumerate(units):
        piece = unit.pieces[0]
        if own is None or units[place - 1].pieces[-1].file != piece.file:
            own, rest = None, None
        elif not piece.parts:  # no record reaches over the whole range before
            rest = split(own, piece.start)[1]
        goes_on = place + 1 < len(units) and units[place + 1].pieces[0].file == piece.file
        own = dask.delayed(partial(_read, editor, unit), pure=False)()
        found, rest = merge(own, rest, piece.stop if goes_on else None)
        parts.append(found)
    return parts


def _read(editor: Format, unit: Unit) -> pa.Table:
    return read_unit(editor, unit).rejects


def _split(table: pa.Table, offset: int) -> tuple[pa.Table, pa.Table]:
    """The rejects before an offset, and those from there on; they are sorted."""
    count = int(np.searchsorted(table["offset"].to_numpy(), offset))
    return table.slice(0, count), table.slice(count)


def _merged(own: pa.Table, rest: pa.Table | None, stop: int | None, ranks: dict[str, int]) -> tuple[pa.Table, pa.Table]:
    """The rejects that lie in a range, of its own and of what earlier ones left, and those that lie behind it."""
    if rest is not None and rest.num_rows:
        own = pa.concat_tables([rest, own]).unify_dictionaries()
        sections = [ranks.get(section, -1) for section in own["section"].to_pylist()]
        own = own.take(np.lexsort([sections, own["offset"].to_numpy()]))
    return (own, NO_REJECTS) if stop is None else _split(own, stop)
