"""The headers of records: their fields, and what is found in the texts of these."""

import numpy as np
import pyarrow as pa

from exa.editor.grammar.columns import Column, Columns, Words
from exa.editor.grammar.track import RecordTrack
from exa.editor.readers.places import OFFSET, first_lines, put_places
from exa.editor.readers.reading import Window
from exa.editor.readers.selection import Selection
from exa.kernels import text
from exa.kernels.jit import PADDING


class Heads:
    """The rows of a table of records, one to a header."""

    def __init__(self, track: RecordTrack, wanted: Selection, rows: bool = True) -> None:
        fields = tuple(wanted.kinded(track.name, column) for column in track.fields)
        places = wanted.places_of(track.name)
        owner = track.table and (track.table.parent or track.table.numbered)
        self._kept = [f.name for f in fields + places if wanted.has(track.name, f.name) and not f.name.startswith("_")]
        if owner and wanted.has(track.name, owner):
            self._kept.insert(0, owner)
        self.columns = Columns(fields + places + ((Column(owner, "int"),) if owner else ()))
        self._owner = self.columns.slots.get(owner or "", -1)
        self.empty = np.array([column.missing for column in fields], np.int64)
        headers = {section.header for section in track.sections}
        self._keys = self._wanted_keys(track, headers.union(self._kept) if rows else None)

    def _wanted_keys(
        self, track: RecordTrack, wanted: set[str | None] | None
    ) -> list[tuple[int, np.ndarray, np.ndarray, bool]]:
        """Of each key that is asked for: the slot of the text, the key, its own slots, and whether it is a text."""
        slots = self.columns.slots
        keys = []
        for name, keyed in track.keys.items():
            for key, columns in keyed.items():
                names = (columns,) if isinstance(columns, str) else columns
                if wanted is None or wanted.intersection(names):
                    word = np.frombuffer(key.encode() + bytes(PADDING), np.uint8).copy()
                    keys.append((slots[name], word, np.array([slots[n] for n in names]), isinstance(columns, str)))
        return keys

    def take(self, window: Window, first: int, starts: np.ndarray, owners: np.ndarray | None) -> None:
        """Keep the headers from number `first` on of records that begin at `starts` (see `walk`).

        `owners` are the numbers of the records around them.
        """
        columns, count = self.columns, len(starts)
        columns.rows = first + count
        if owners is not None and self._owner >= 0:
            columns.out[self._owner, first : first + count] = owners
        for slot, word, slots, is_text in self._keys:
            spans = columns.out[slot, first : first + count]
            if is_text:
                text.value_after(window.buf, spans, word, len(word) - PADDING, columns.out[slots[0]], first)
            else:
                text.numbers_after(window.buf, spans, word, len(word) - PADDING, columns.out, slots, first)
        if OFFSET in columns.slots:
            begins, at = starts.T
            put_places(columns, first, window.base, begins, first_lines(window, begins), at)

    def words(self, window: Window, name: str, first: int, count: int) -> tuple[list[str], np.ndarray]:
        """The different texts of a field, and for each record which it has."""
        codes = self.columns.out[self.columns.slots[name], first : first + count].copy()
        if count and not (codes >> text.SPAN_SIZE).any():
            return [""], np.zeros(count, np.int64)
        words = Words()
        words.take(window.buf, codes)
        return words.array(codes).dictionary.to_pylist(), codes

    def present(self) -> list[str]:
        """The optional columns for which a record had a value."""
        columns = self.columns
        return [c.name for c in columns.columns if c.optional and not columns.is_empty(c.name)]

    def table(self) -> pa.Table:
        """The columns that are wanted and have a value."""
        lacking = {c.name for c in self.columns.columns if c.optional} - set(self.present())
        return self.columns.table().select([name for name in self._kept if name not in lacking])
