"""A corpus of text as tables that are read when they are computed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, partial
from itertools import islice

import pyarrow as pa

from exa.editor.grammar.columns import Column
from exa.editor.grammar.template import Template
from exa.editor.grammar.track import ObjectsTrack, RecordTrack, TableSpec, Track, columns_of
from exa.editor.planning.index import Index
from exa.editor.planning.plan import CHUNK, Found, Unit, cut, independent, settle
from exa.editor.planning.unit import FILE, Format, UnitResult, read_unit
from exa.editor.readers.objects import columns_seen
from exa.editor.readers.selection import Selection
from exa.editor.sources.columns import Sources
from exa.editor.sources.source import OPEN, Source
from exa.error import EditorError, SourceError
from exa.schedule.memory import Plan, limited_to, project
from exa.schedule.stream import active_client, default_threads, stream

SAMPLE = 1 << 18
#: How many sources are asked, at most, what the methods of an editor make of them.
ASKED = 8
#: What a task takes for each byte of text, and of the columns that it makes of it, until these are written.
OF_TEXT, OF_COLUMNS = 2.0, 1.25
#: Bytes of columns to a byte of text where no sample says it: numbers of one digit make four.
DENSE = 4.0
#: A text column becomes codes into a dictionary where the sample repeats its words more often than this.
REPEATS = 2


class Text:
    """Sources and the editor that reads them: schema, plan and lazy tables.

    The plan is made when a table is first asked for. A format without records needs no look at the sources for it;
    one with records is scanned once, in parallel, so that each partition can be read by itself.
    """

    def __init__(
        self,
        editor: Format,
        sources: Iterable[Source],
        chunk: int = CHUNK,
        on_error: str = "reject",
        memory_limit: int | str | None = None,
    ) -> None:
        # of two bytes at least: a line behind a byte order mark begins in the second range at the latest
        self.editor, self.sources, self.chunk, self.on_error = editor, Sources.of(sources), max(chunk, 2), on_error
        self.memory_limit = memory_limit
        self.numbered = len(self.sources) > 1
        self._head = 0
        if self.numbered:
            check_numbered(editor)

    @cached_property
    def tables(self) -> dict[str, TableSpec]:
        """What the editor says of each table."""
        specs = {spec.name: spec for track in self.editor.tracks() for spec in track.tables}
        return specs | {name: TableSpec(name, ()) for name in self.editor.parse_methods()}

    @cached_property
    def _plan(self) -> tuple[list[Unit], Found]:
        found = Found()
        for source in self.sources.others.values():
            if source.problem:
                raise SourceError(source.problem, source.name)
        units = cut(self.sources, self.chunk, whole=bool(self.editor.parse_methods()), ahead=2 * default_threads())
        tracks = tuple(track for track in self.editor.tracks() if track.walked)
        index = None
        if tracks and not independent(tracks, self.sources.longest, self.chunk):
            run = partial(stream, client=active_client(), key="exa-scan")
            index = Index(tracks, self.sources, self.chunk)
            units = settle(units, tracks, run, found=found, known=index.known)
        settled = list(units)
        self.sources.forget()
        known = {piece.file: piece.source for unit in settled for piece in unit.pieces}
        for piece in (piece for unit in settled for piece in unit.pieces):
            if piece.problem:
                raise SourceError(piece.problem, piece.source.name)
        if index is not None:
            index.keep(settled)
        # the last range of a text says how long all of it is
        for place, unit in enumerate(settled):
            (piece, *others) = unit.pieces
            if piece.source.size == OPEN:
                settled[place] = replace(unit, pieces=(replace(piece, source=known[piece.file]), *others))
        return settled, found

    @property
    def units(self) -> list[Unit]:
        return self._plan[0]

    @cached_property
    def sampled(self) -> UnitResult | None:
        """What the first bytes give of the first source that has any; of a format with methods all of it.

        Where a method finds nothing in it, the next sources are asked.
        """
        some = (source for source in self.sources if source.size)
        if self.editor.parse_methods():
            return self._of_methods(some)
        source = next(some, None)
        if source is None:
            return None
        for size in (SAMPLE, 16 * SAMPLE):  # the first record may be a long one
            head = Source.of_text(source.head(size), source.path)
            self._head, made = head.size, read_unit(self.editor, next(cut([head])))
            if any(table.num_rows for table in made.tables.values()):
                break
        return made

    def _of_methods(self, sources: Iterator[Source]) -> UnitResult | None:
        made = None
        for source in islice(sources, ASKED):
            one = read_unit(self.editor, next(cut([source], whole=True)))
            if made is None:
                self._head, made = source.size, one
            lacking = [name for name in self.editor.parse_methods() if not made.rows(name)]
            made.tables |= {name: one.tables[name] for name in lacking if name in one.tables and one.rows(name)}
            made.arrays |= {name: one.arrays[name] for name in lacking if name in one.arrays and one.rows(name)}
            if all(map(made.rows, self.editor.parse_methods())):
                break
        return made

    @property
    def sample(self) -> dict[str, pa.Table]:
        """The tables of the first rows."""
        return self.sampled.tables if self.sampled else {}

    @cached_property
    def words(self) -> frozenset[tuple[str, str]]:
        """The text columns that repeat their words, as (table, column)."""
        return frozenset(
            (name, field.name)
            for name, table in self.sample.items()
            for field in table.schema
            # pandas cannot put categories beside a range whose objects all lack the column
            if not isinstance(self.tracks.get(name), ObjectsTrack)
            if pa.types.is_large_string(field.type) and repeats(table, field.name)
        )

    def project(self, name: str, threads: int | None = None, elsewhere: bool = False) -> Plan:
        """The memory that reading takes, from what the first rows take; see `exa.schedule.memory.project`."""
        whole, sure, sizes = bool(self.editor.parse_methods()), self.sources.sure, self.sources.expected
        total = int(sizes.sum())
        unit = int(sizes.max(initial=0)) if whole else min(self.chunk, total) if sure else self.chunk
        threads = min(threads or default_threads(), -(-total // max(unit, 1)) or 1)
        # a decoder is as far ahead as two ranges to each thread, and two
        decoded = 0 if sure else 2 * (threads + 1) * unit
        task = unit * (OF_TEXT + OF_COLUMNS * self._density)
        with limited_to(self.memory_limit):
            return project(name, held=decoded, task=task, threads=threads, elsewhere=elsewhere)

    @cached_property
    def _density(self) -> float:
        """Bytes of columns to a byte of text."""
        made = sum(table.nbytes for table in self.sample.values())
        return made / self._head if made else DENSE

    def columns(self, name: str) -> tuple[Column, ...]:
        """The columns of a table, each with its kind."""
        spec = self.tables[name]
        if name in self.editor.parse_methods():
            return ()
        track = self.tracks[name]
        columns = list(spec.columns)
        if isinstance(track, ObjectsTrack):
            columns = columns_seen(self._plan[1].headers.get(name, []))
        if isinstance(track, RecordTrack):
            if spec is track.table and any(column.optional for column in columns):
                present = self._plan[1].present.get(name, [])
                columns = [column for column in columns if not column.optional or column.name in present]
            if any(section.table is spec and section.columns for section in track.sections):
                columns = united(self._plan[1].headers.get(name, []))
        owners = [Column(owner, "int") for owner in (spec.parent, spec.numbered) if owner]
        selection = Selection(words=self.words)
        columns = owners + [selection.kinded(name, column) for column in columns]
        if self.numbered and spec.parent is None:
            columns.append(Column(FILE, "int"))
        return tuple(columns)

    @cached_property
    def tracks(self) -> dict[str, Track]:
        """The track of each table: of those inside one another the innermost."""
        tracks: dict[str, Track] = {}
        for track in self.editor.tracks():
            for one in track.family if isinstance(track, RecordTrack) else (track,):
                tracks |= {spec.name: one for spec in one.tables}
        return tracks

    def is_record(self, name: str) -> bool:
        """Whether a table is of records, whose numbers other tables refer to."""
        track = self.tracks.get(name)
        return isinstance(track, RecordTrack) and track.table is not None and track.name == name


def check_numbered(editor: Format) -> None:
    """An `EditorError` where a field has the name of the column that says from which file a row is."""
    for spec in (spec for track in editor.tracks() for spec in track.tables):
        if spec.parent is None and any(column.name == FILE for column in spec.columns):
            raise EditorError(
                f"{spec.name}: the column {FILE!r} says from which of several files a row is; give the field another "
                "name (for delimited text with names=)"
            )


def repeats(sample: pa.Table, column: str) -> bool:
    """Whether a text says the same few words again and again."""
    return bool(sample.num_rows > REPEATS * len(sample[column].combine_chunks().unique()))


def united(templates: Sequence[str]) -> list[Column]:
    """The columns of rows that are read by several templates; an integer that some rows lack is a float."""
    kinds: dict[str, set[str]] = {}
    for template in templates:
        for column in columns_of(Template.parse(template)):
            kinds.setdefault(column.name, set()).add(column.kind)
    everywhere = [set(Template.parse(template).fields) for template in templates]
    columns = []
    for name, found in kinds.items():
        kind = found.pop() if len(found) == 1 else "text" if "text" in found else "float"
        if kind == "int" and not all(name in fields for fields in everywhere):
            kind = "float"
        columns.append(Column(name, kind))
    return columns
