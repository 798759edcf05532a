"""Arrow's tables as frames of pandas."""

from collections.abc import Sequence

import pandas as pd
import pyarrow as pa

from exa.editor.grammar.columns import Column


def empty(columns: Sequence[Column]) -> pd.DataFrame:
    """No rows, with the columns' dtypes."""
    schema = pa.schema([(column.name, column.type) for column in columns])
    return to_pandas(schema.empty_table(), columns)


def to_pandas(table: pa.Table, columns: Sequence[Column] = ()) -> pd.DataFrame:
    """An Arrow table as pandas: numbers are not copied, codes are categories, texts stay in Arrow.

    Integers of which some may be missing are pandas' Int64, whether any is or not.
    """
    # an array for each column of a table without rows is all that dask would copy and hash
    frame = table.to_pandas(split_blocks=table.num_rows > 0)
    for name in [field.name for field in table.schema if pa.types.is_dictionary(field.type)]:
        # pandas makes categories of no words objects, and refuses to put them beside categories of texts
        if not len(frame[name].cat.categories):
            frame[name] = frame[name].cat.set_categories(pd.Index([], dtype="str"))
    for column in columns:
        if column.nullable and column.name in frame:
            frame[column.name] = table[column.name].to_pandas(types_mapper={pa.int64(): pd.Int64Dtype()}.get)
    return frame
