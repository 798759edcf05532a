"""The table of sources: what each file of a corpus had, once all of it is read.

Of a file's `lines`, `claimed` are those that were read into a row or a header, and `unclaimed` the others. Sections are
read independently of each other, so a line that two of them read counts for both, though `claimed` is never more than
`lines`; and a row of several lines, in delimited text with quotes, counts as one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from exa.editor.source import OPEN, Source

SCHEMA = pa.schema(
    [
        ("file", pa.int64()),
        ("path", pa.large_string()),
        ("size", pa.int64()),
        ("identity", pa.large_string()),
        ("lines", pa.int64()),
        ("claimed", pa.int64()),
        ("unclaimed", pa.int64()),
        ("rejects", pa.int64()),
    ]
)
SUMS = ("bytes", "lines", "claimed", "rejects")


@dataclass
class Files:
    """The sources of a job, by number, and what its receipts say of them."""

    sources: Mapping[int, Source]

    def __post_init__(self) -> None:
        self._sums: dict[int, dict[str, int]] = {}
        self._sizes: dict[int, int] = {}
        self._done: set[int] = set()

    def add(self, report: Iterable[Mapping[str, Any]]) -> list[int]:
        """Take in what a receipt says; the files that are complete by it."""
        complete = []
        for piece in report:
            sums = self._sums.setdefault(piece["file"], dict.fromkeys(SUMS, 0))
            for name in SUMS:
                sums[name] += piece[name]
            if piece["size"] is not None:
                self._sizes[piece["file"]] = piece["size"]
            if sums["bytes"] >= self._sizes.get(piece["file"], OPEN) and piece["file"] not in self._done:
                self._done.add(piece["file"])
                complete.append(piece["file"])
        return complete

    def table(self, numbers: Sequence[int]) -> pa.Table:
        """The rows of ``_files`` for these files."""
        rows = []
        for number in sorted(numbers):
            source, sums = self.sources[number], self._sums[number]
            lines = sums["lines"]
            claimed = min(sums["claimed"], lines)
            size = self._sizes[number]
            row = (number, source.name, size, source.identity, lines, claimed, lines - claimed, sums["rejects"])
            rows.append(row)
        columns = [list(column) for column in zip(*rows, strict=True)]
        arrays = [pa.array(column, field.type) for column, field in zip(columns, SCHEMA, strict=True)]
        return pa.Table.from_arrays(arrays, schema=SCHEMA)
