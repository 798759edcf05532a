"""What a search finds as a lazy table."""

from collections.abc import Sequence
from functools import lru_cache, partial
from threading import Lock

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from exa.container.table import Table
from exa.editor.grammar import regex
from exa.editor.planning.frames import to_pandas
from exa.editor.planning.plan import CHUNK
from exa.editor.readers.search import Found, Query, gathered, scan
from exa.editor.readers.stretches import Range, ranges, windows
from exa.editor.sources.source import Source
from exa.kernels import lines

WORD = pa.dictionary(pa.int32(), pa.large_string())
SCHEMA = pa.schema(
    [("path", WORD), ("line", pa.int64()), ("offset", pa.int64()), ("pattern", WORD), ("text", pa.large_string())]
)
_counting = Lock()


def found_table(sources: Sequence[Source], query: Query, chunk: int = CHUNK) -> Table:
    """The hits as a table, a partition to `chunk` bytes: path, line (from 1), offset, pattern and text.

    A line has a row for each pattern that it holds. Bytes that are not UTF-8 are spelled ``\\xff``; a line of 64 MiB or
    more has no text.
    """
    meta = to_pandas(SCHEMA.empty_table())
    task = partial(read_found, query=query, chunk=chunk)
    return Table.of_parts(task, list(ranges(sources, chunk)), meta, None, label="search")


def read_found(batch: list[Range], *, query: Query, chunk: int, columns: Sequence[str] | None = None) -> pd.DataFrame:
    """The rows of some ranges; `columns` are those that the computation needs."""
    names = SCHEMA.names if columns is None else list(columns)
    tables = []
    for piece in batch:
        found = scan(piece, query, numbered="line" in names, texts="text" in names)
        if found.problem:
            raise found.problem
        tables.append(_rows(found, query, chunk).select(names))
    return to_pandas(pa.concat_tables(tables).unify_dictionaries())


def _rows(found: Found, query: Query, chunk: int) -> pa.Table:
    """The hits of a range; a column that was not asked for is zeros or empty."""
    count = len(found.which)
    numbers = np.zeros(count, np.int64) if found.numbers is None else found.numbers
    if count and found.numbers is not None and found.range.start:
        with _counting:
            numbers += _lines_before(found.range.source, chunk)[found.range.start // chunk]
    texts = [""] * count
    if found.texts is not None and found.ends is not None:
        texts = regex.column(*gathered(found.texts, found.ends[:-1], found.ends[1:], trim=True))
        try:
            texts.validate(full=True)
        except pa.ArrowInvalid:
            texts = [found.text(hit).decode(errors="backslashreplace") for hit in range(count)]
        if found.omitted:
            texts = pc.if_else(np.isin(np.arange(count), found.omitted), None, pa.array(texts, pa.large_string()))
    patterns = [name.encode(errors="surrogateescape").decode(errors="backslashreplace") for name in query.given]
    path = pa.array([found.range.source.name], pa.large_string())
    arrays = [
        pa.DictionaryArray.from_arrays(np.zeros(count, np.int32), path),
        pa.array(numbers + 1),
        pa.array(found.offsets),
        pa.DictionaryArray.from_arrays(found.which.astype(np.int32), pa.array(patterns, pa.large_string())),
        pa.array(texts, pa.large_string()),
    ]
    return pa.Table.from_arrays(arrays, schema=SCHEMA)


@lru_cache(maxsize=64)
def _lines_before(source: Source, chunk: int) -> np.ndarray:
    """How many lines end before each range of a source; counted once, when a line number is first asked for."""
    counts = [0]
    for (piece,) in ranges([source], chunk):
        counts.append(sum(int(lines.count(buf, 0, stop, eol)) for buf, _, stop, eol, _ in windows(piece)))
    return np.cumsum(counts)
