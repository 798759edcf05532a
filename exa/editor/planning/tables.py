"""The lazy tables of a text, of which a partition is what one unit reads."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import dask
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pyarrow as pa

from exa.container.table import Table
from exa.editor.grammar.columns import Column
from exa.editor.planning.arrays import lazy_array
from exa.editor.planning.frames import empty, to_pandas
from exa.editor.planning.origins import Origins
from exa.editor.planning.plan import Unit
from exa.editor.planning.refused import refused
from exa.editor.planning.text import Text
from exa.editor.planning.unit import FILE, NO_REJECTS, Format, read_unit
from exa.editor.readers.selection import EVERYTHING, Selection
from exa.store import conformed


def lazy_table(text: Text, name: str) -> Any:
    """A table as a dask dataframe, a partition to a unit; asking for some columns reads no others.

    Of a method that makes arrays it is a dask array.
    """
    if name == "_rejects":
        return _rejects(text)
    if name not in text.tables:
        raise KeyError(f"there is no table {name!r}, but {', '.join(text.tables)}")
    if name in text.editor._arrays:
        return lazy_array(text.editor, text.units, name, text.sampled, text.on_error)
    text.project(f"read-{name}")
    columns = text.columns(name)
    if name in text.editor.parse_methods():
        sample = text.sample.get(name)
        meta = (sample if sample is not None else pa.table({})).to_pandas().iloc[:0]
        if text.numbered:
            meta[FILE] = np.empty(0, np.int64)
    else:
        meta = empty(columns)
    units, divisions = text.units, None
    if units and all(name in unit.slots for unit in units):
        units = [unit for unit in units if unit.slots[name][0] < unit.slots[name][1]] or units[:1]
        starts = [unit.slots[name][0] for unit in units]
        last = units[-1].slots[name][1]
        divisions = (*starts, max(last - 1, starts[-1]))
        meta.index.name = name if text.is_record(name) else None
    task = partial(
        read_partition, editor=text.editor, table=name, schema=columns, on_error=text.on_error,
        numbered=text.numbered, index=meta.index.name, like=None if columns else meta,
    )  # fmt: skip
    origins = Origins(text.editor, name, units)
    table = Table.of_parts(task, units, meta, divisions, label=f"read{name}", locate=origins)
    kind = text.tables[name].kind
    return table if kind is None else kind(table)


def _rejects(text: Text) -> Table:
    parts = [dask.delayed(to_pandas)(part) for part in refused(text.editor, text.units)]
    meta = to_pandas(NO_REJECTS)
    if not parts:
        return Table(dd.from_pandas(meta, npartitions=1).expr)
    return Table(dd.from_delayed(parts, meta=meta, prefix="readrejects", verify_meta=False).expr)


def read_partition(
    unit: Unit,
    *,
    editor: Format,
    table: str,
    schema: tuple[Column, ...],
    on_error: str,
    numbered: bool,
    index: str | None,
    like: pd.DataFrame | None = None,
    columns: Sequence[str] | None = None,
) -> pd.DataFrame:
    """The rows of one unit; `columns` are those that the computation needs, `like` what those of a method are like."""
    names = [column.name for column in schema] if columns is None else list(columns)
    named = frozenset(names or [schema[0].name]) if schema else frozenset()
    asked = tuple(column for column in schema if column.name in named)
    wanted = EVERYTHING
    if schema:
        words = frozenset((table, column.name) for column in asked if column.kind == "word")
        wanted = Selection({table: frozenset(column.name for column in asked)}, words)
    result = read_unit(editor, unit, wanted, on_error, numbered)
    read = result.tables[table]
    if schema:
        blank = {column.name for column in asked if column.blank}
        read = conformed(read, pa.schema([(column.name, column.type) for column in asked]), blank)
    frame = to_pandas(read, asked)
    if schema and names != read.column_names:
        frame = frame[names]
    if like is not None:
        others = [] if columns else [name for name in frame if name not in like]
        frame = frame.reindex(columns=[*(columns or like), *others]) if len(frame) else like[list(columns or like)]
    if table in unit.slots:
        slots = pd.RangeIndex(*unit.slots[table], name=index)
        frame.index = slots.delete(result.gaps[table]) if table in result.gaps else slots
    return frame
