"""The reader of one section of records: spans of lines that a walk has found, read into one table."""

import numpy as np
import pyarrow as pa

from exa.editor.grammar.columns import Column, joined
from exa.editor.grammar.template import Template
from exa.editor.grammar.track import SectionSpec, columns_of
from exa.editor.readers.groups import GroupReader
from exa.editor.readers.reading import Reject, Result, Tally, Window
from exa.editor.readers.rows import RowReader
from exa.editor.readers.schema import with_judged
from exa.editor.readers.selection import Selection
from exa.kernels import step
from exa.kernels import template as op


class SpanReader:
    """Reads the rows of a section, by a program for each header that a text says, or only counts them."""

    def __init__(self, section: SectionSpec, wanted: Selection, result: Result, rows: bool) -> None:
        self.section, self.name = section, section.table.name
        self._wanted, self._result = wanted, result
        self.reads = rows and wanted.has(self.name)
        self._owner = section.table.parent or section.table.numbered
        self._readers: dict[str, RowReader | GroupReader] = {}
        # of spans that several programs read, what their rows have as tags until all are there: their numbers
        self._tags: list[np.ndarray] = []
        self._spans = 0
        self.counted = 0
        "How many rows the headers promise so far."
        self.headers: list[str] = []
        "The templates that headers have given, in the order in which they appeared."
        self.gaps: list[np.ndarray] = []
        "Which of the rows that the headers promise became none."

    @property
    def rows(self) -> int:
        return sum(reader.columns.rows for reader in self._readers.values())

    def read(
        self, window: Window, spans: np.ndarray, tags: np.ndarray, words: tuple[list[str], np.ndarray] | None
    ) -> None:
        """Read spans (see `walk`); `tags` number their owners, and `words` are the texts that say their columns."""
        counts = np.cumsum(spans[:, step.LINES])
        slots = self.counted + counts - spans[:, step.LINES]
        if self.section.counted and len(spans):
            self.counted += int(counts[-1])
        groups = {"": np.arange(len(spans))} if words is None else self._by_template(*words)
        if words is not None:
            self._tags.append(tags)
            tags = np.arange(self._spans, self._spans + len(spans))
            self._spans += len(spans)
        if self.reads:
            for key, rows in groups.items():
                self._read(window, key, spans[rows], tags[rows], slots[rows])

    def leave_out(self, reject: Reject | None) -> bool:
        """Pass over a line that is too long: whether the reject, if there is one, was taken."""
        if self.section.counted:
            self.counted += 1
            if self.reads:
                self.gaps.append(np.array([self.counted - 1]))
        if reject and self.reads:
            self._result.refuse(reject._replace(section=self.name))
        return self.reads

    def see(self, header: str) -> None:
        """Take notice of a header, of whose rows none may be in the range."""
        if self.section.columns is not None:
            self._by_template([header], np.zeros(1, np.int64))

    def _by_template(self, words: list[str], codes: np.ndarray) -> dict[str, np.ndarray]:
        """The records by the template of their rows."""
        assert self.section.columns is not None
        templates = [self.section.columns(word) for word in words]
        self.headers += [t for t in dict.fromkeys(templates) if t not in self.headers]
        if len(set(templates)) == 1:
            return {templates[0]: np.arange(len(codes))}
        numbers = np.array([self.headers.index(template) for template in templates], np.int64)[codes]
        return {self.headers[number]: np.flatnonzero(numbers == number) for number in np.unique(numbers)}

    def _read(self, window: Window, key: str, spans: np.ndarray, tags: np.ndarray, slots: np.ndarray) -> None:
        reader = self._readers.get(key)
        if reader is None:
            reader = self._readers[key] = self._row_reader(key)
        if not len(spans):
            return
        tagged = np.empty((len(spans), 4), np.int64)
        tagged[:, op.SPAN_START] = spans[:, step.START]
        tagged[:, op.SPAN_STOP] = spans[:, step.STOP]
        tagged[:, op.SPAN_LINE] = spans[:, step.FIRST_LINE]
        tagged[:, op.SPAN_TAG] = tags
        before = reader.columns.rows
        rejects = reader.read(window, tagged, self.section.miss, window.limit - window.stop)
        self._result.rejects += rejects
        if self.section.counted and rejects:
            passed = np.array([reject.line - 1 for reject in rejects])
            owner = np.searchsorted(spans[:, step.FIRST_LINE], passed, side="right") - 1
            self.gaps.append(slots[owner] + passed - spans[owner, step.FIRST_LINE])
        kept = reader.columns.rows - before
        self._result.tally(self.name, kept, len(rejects))
        self._result.claimed += kept

    def _row_reader(self, key: str) -> RowReader | GroupReader:
        section = self.section
        if not key:
            columns = with_judged(self._wanted.columns_of(section.table), section.table.columns)
            if section.pattern is not None:
                return GroupReader(self.name, section.pattern, columns, self._owner, section.fortran)
            return RowReader(self.name, section.templates, columns, self._owner, section.fortran)
        template = Template.parse(key)
        # the owner also where it is not wanted: `joined` sorts by what stands there
        own = self._wanted.take(self.name, columns_of(template)) + self._wanted.places_of(self.name)
        columns = (Column(str(self._owner), "int"), *own)
        return RowReader(self.name, (template,), columns, self._owner, section.fortran)

    def finish(self) -> None:
        """Hand over the table."""
        if not self.reads:
            return
        if not self._readers:
            self._readers[""] = self._row_reader("" if self.section.templates else "{_}")
        readers = self._readers.values()
        self._result.tallies.setdefault(self.name, Tally()).overflows = sum(reader.overflows for reader in readers)
        table = joined([reader.columns.table() for reader in readers], self._owner)
        table = table.select([name for name in table.column_names if self._wanted.has(self.name, name)])
        if self._tags and self._owner in table.column_names:
            place = table.column_names.index(self._owner)
            tags = np.concatenate(self._tags)[table[place].to_numpy()]
            table = table.set_column(place, str(self._owner), pa.array(tags))
        self._result.tables[self.name] = table
