"""Sources in columns: of a million files some 130 bytes each are held, where a `Source` takes 600."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice
from typing import Any, overload

import numpy as np
import pyarrow as pa

from exa.editor.sources.source import Source

#: Rows that are objects at once.
BATCH = 1 << 13
SCHEMA = pa.schema([("path", pa.large_string()), ("size", pa.int64()), ("identity", pa.large_string())])


class Sources(Sequence[Source]):
    """Sources of which each is made when it is asked for.

    >>> sources = Sources.of([Source("a.csv", 7, "7-1"), Source.of_text("text")])
    >>> sources[0], sources.table["path"].to_pylist(), list(sources.others)
    (Source(path='a.csv', size=7, identity='7-1', problem='', growing=False), ['a.csv', '<string>'], [1])
    """

    def __init__(self, table: pa.Table, others: Mapping[int, Source] | None = None) -> None:
        #: Of each its name, the bytes where it lies, and its identity.
        self.table = table
        #: Those of which this is not all, by place: decoded ones, texts, those with a problem.
        self.others = dict(others or {})
        self._columns = [table[name] for name in SCHEMA.names]

    @classmethod
    def of(cls, sources: Iterable[Source]) -> "Sources":
        """Any sources in columns."""
        if isinstance(sources, cls):
            return sources
        batches, others, first, left = [], dict[int, Source](), 0, iter(sources)
        while block := list(islice(left, BATCH)):
            others |= {n: source for n, source in enumerate(block, first) if cls.is_more(source)}
            columns = [s.name for s in block], [s.packed for s in block], [s.identity for s in block]
            # Arrow's own allocator keeps twice of what grows
            pool = pa.system_memory_pool()
            arrays = [pa.array(c, f.type, memory_pool=pool) for c, f in zip(columns, SCHEMA, strict=True)]
            batches.append(pa.record_batch(arrays, schema=SCHEMA))
            first += len(block)
        return cls(pa.Table.from_batches(batches, SCHEMA), others)

    @staticmethod
    def is_more(source: Source) -> bool:
        """Whether there is more to a source than its name, size and identity."""
        special = type(source) is not Source or source.text is not None or source.options or source.problem
        return bool(special or source.growing or source.folder or source.path != source.name)

    def __len__(self) -> int:
        return self.table.num_rows

    @overload
    def __getitem__(self, place: int) -> Source: ...
    @overload
    def __getitem__(self, place: slice) -> "Sources": ...
    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return self.take(np.arange(len(self))[place])
        place = range(len(self))[place]
        return self.others.get(place) or Source(*(column[place].as_py() for column in self._columns))

    def __iter__(self) -> Iterator[Source]:
        for place, told in enumerate(zip(*map(values, self._columns), strict=True)):
            yield self.others.get(place) or Source(*told)

    def take(self, places: np.ndarray) -> "Sources":
        """Those at some places, in order."""
        if np.array_equal(places, np.arange(len(self))):
            return self
        now = {int(place): n for n, place in enumerate(places) if place in self.others} if self.others else {}
        return Sources(self.table.take(pa.array(places)), {now[n]: one for n, one in self.others.items() if n in now})

    def put(self, others: Mapping[int, Source]) -> "Sources":
        """The same, with others at some places."""
        return Sources(self.table, self.others | dict(others))

    @cached_property
    def expected(self) -> np.ndarray:
        """The size of each, or what it is likely to be, in bytes."""
        sizes = np.array(self._columns[1].to_numpy())
        for place, source in self.others.items():
            sizes[place] = source.expected
        return sizes

    @property
    def longest(self) -> int:
        """The size of the longest."""
        sizes = (source.size for source in self.others.values())
        return max(int(self.expected.max(initial=0)), *sizes, 0)

    @property
    def sure(self) -> bool:
        """Whether what is read of any is known to be right before its end was read."""
        return all(source.sure for source in self.others.values())

    def forget(self) -> None:
        """Let go of what is held in memory of their texts."""
        for source in self.others.values():
            source.forget()


def values(column: pa.ChunkedArray) -> Iterator[Any]:
    """The values of a column, of which few are objects at once."""
    for chunk in column.chunks:
        for start in range(0, len(chunk), BATCH):
            yield from chunk.slice(start, BATCH).to_pylist()
