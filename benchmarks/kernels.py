"""How fast one core is at the bytes: ends of lines, a column of floats, the rows of a template. 16 MiB each."""

from __future__ import annotations

from itertools import islice

import numpy as np

from benchmarks.data import xyz
from exa.editor.grammar.columns import Column
from exa.editor.grammar.template import Template
from exa.editor.readers.reading import Window
from exa.editor.readers.rows import RowReader
from exa.kernels import lines
from exa.kernels.jit import PADDING, kernel
from exa.kernels.numbers import float_at
from exa.kernels.template import REJECT

ROW = 49
NEWLINE = np.uint8(10)
TEMPLATE = Template.parse("{symbol} {x:f} {y:f} {z:f} {_}")
SYMBOL, X, Y, Z = Column("symbol", "word"), Column("x", "float"), Column("y", "float"), Column("z", "float")
COLUMNS = {"x": (X,), "all": (SYMBOL, X, Y, Z)}


@kernel
def sum_of_column(buf, rows, row, start, width):  # type: ignore[no-untyped-def]
    """The sum of a fixed column of floats."""
    total = 0.0
    for n in range(rows):
        end = n * row + start + width
        value, _, _ = float_at(buf, lines.strip_left(buf, end - width, end), end, False)
        total += value
    return total


class Bytes:
    """Rows of a trajectory without the headings of its frames, in memory. A set-up runs its kernel once: compiled."""

    def setup(self) -> None:
        rows = b"".join(batch.text[-1000 * ROW :] for batch in islice(xyz(), 340))
        self.size = len(rows)
        self.buf = np.frombuffer(rows + bytes(PADDING), np.uint8).copy()
        self.rows = self.size // ROW


class Lines(Bytes):
    def setup(self) -> None:
        super().setup()
        self.time_count()

    def time_count(self) -> None:
        assert lines.count(self.buf, 0, self.size, NEWLINE) == self.rows


class Floats(Bytes):
    def setup(self) -> None:
        super().setup()
        self.time_column()

    def time_column(self) -> None:
        sum_of_column(self.buf, self.rows, ROW, 3, 15)


class Rows(Bytes):
    params = tuple(COLUMNS)
    param_names = ("columns",)

    def setup(self, columns: str) -> None:
        super().setup()
        self.window = Window(self.buf, 0, self.size, self.size, True, NEWLINE)
        self.spans = np.array([[0, self.size, 0, 0]], np.int64)
        self.time_template(columns)

    def time_template(self, columns: str) -> None:
        reader = RowReader("atom", (TEMPLATE,), COLUMNS[columns])
        assert not reader.read(self.window, self.spans, REJECT, self.size)
        assert reader.columns.rows == self.rows
