"""Columns of numbers that became text: how parts that were written before give their text back.

An integer that was spelled as its value would be written is its own text, and is made one when it is read. Of a part
with others (``007``, ``1.50``), the text is read again, that part alone, and it stands in for the one with numbers.
What an update hides is not read: its text has changed.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, NamedTuple

import pyarrow as pa

from exa.editor.grammar.track import LinesTrack
from exa.editor.planning.plan import Unit
from exa.editor.planning.unit import FILE, Format, read_unit
from exa.editor.readers.selection import Selection
from exa.editor.sources.source import Source
from exa.error import ExaError, SourceError, StoreError
from exa.jobs.origins import JobSources, Place, Units, format_of, job_of
from exa.jobs.work import CANONICAL, UNIT, Work, is_text
from exa.store import Part, Piece, Store, conformed, read_rows
from exa.store.mask import spans
from exa.store.pieces import metadata_for, metadata_of, placed
from exa.store.reading import schema_of

Stream = Callable[..., Iterator[Any]]
#: In place of a source of which nothing is read.
HIDDEN = Source("", 0, "")


class Again(NamedTuple):
    """A piece of a part, what was read for it and with which editor; neither, where nothing of it will be seen."""

    start: int
    stop: int
    told: dict[str, str]
    "The metadata of its file."
    unit: Unit | None = None
    editor: Format | None = None


@dataclass(frozen=True)
class Respell:
    """The task for one part: its units again, with columns of text."""

    store: Store
    table: str
    columns: frozenset[str]

    def __call__(self, job: tuple[Part, Sequence[Again]]) -> Part:
        """The part that stands in for one; a `StoreError` where its text has other rows by now."""
        part, pieces = job
        old = schema_of(part.locate(self.store.path))
        told = [again.told | self._told(again.unit) for again in pieces]
        schema = pa.schema([pa.field(f.name, pa.large_string()) if f.name in self.columns else f for f in old])
        schema = schema.with_metadata(metadata_for(told) if part.pieces else dict(told[0]))
        kept = [[unit, rows, _spelled(extra), *gone] for unit, rows, extra, *gone in part.pieces]
        how: dict[str, Any] = {"unit": part.unit, "pieces": kept, "after": part if part.pieces else None}
        with self.store.part_writer(self.table, schema, part.order, _spelled(part.extra), **how) as writer:
            for again in pieces:
                writer.write(conformed(self._again(part, old, again), schema))
        return replace(writer.part, files=part.files, hidden=part.hidden)

    def _told(self, unit: Unit | None) -> dict[str, str]:
        return {} if unit is None else {UNIT.decode(): json.dumps(self._wider(unit).to_json())}

    def _wider(self, unit: Unit) -> Unit:
        return unit.read_as((self.table, column, "text") for column in self.columns)

    def _again(self, part: Part, schema: pa.Schema, again: Again) -> pa.Table:
        """The rows of a piece: those of files that are read again, and between them those of others as they were."""
        path = part.locate(self.store.path)
        if again.unit is None or again.editor is None:
            return read_rows(path, ((again.start, again.stop),))
        unit = self._wider(again.unit)
        kept = replace(unit, pieces=tuple(piece for piece in unit.pieces if piece.source != HIDDEN))
        words = frozenset((self.table, field.name) for field in schema if pa.types.is_dictionary(field.type))
        wanted = Selection({self.table: frozenset(schema.names)}, words - {(self.table, c) for c in self.columns})
        rows = read_unit(again.editor, kept, wanted, "skip", FILE in schema.names).tables[self.table]
        if len(kept.pieces) < len(unit.pieces):
            rows = self._filled(part, again, rows, {piece.file for piece in kept.pieces})
        if rows.num_rows != again.stop - again.start:
            told = f"{part.path} has {again.stop - again.start} rows of a unit, but {rows.num_rows} were found again"
            raise StoreError(told, self.store.path)
        return rows

    def _filled(self, part: Part, again: Again, rows: pa.Table, kept: set[int]) -> pa.Table:
        found, at = [rows.slice(0, 0)], 0
        for file, start, stop in within(part, again.start, again.stop):
            if file in kept:
                found.append(rows.slice(at, stop - start))
                at += stop - start
            else:
                found.append(conformed(read_rows(part.locate(self.store.path), ((start, stop),)), rows.schema))
        return pa.concat_tables([*found, rows.slice(at)])


def within(part: Part, first: int, last: int) -> Iterator[tuple[int, int, int]]:
    """Of each file in some rows of a part, its number and the rows from which and up to which are its own."""
    for file, start, stop in spans(part):
        if start < last and stop > first:
            yield file, max(start, first), min(stop, last)


class Respelling:
    """Parts of a job, and of those before it, when columns become text.

    `sources` are those of the job; of the ones that have grown, `tails` are the units that it reads again, by number.
    `replaced` are files whose rows it hides.
    """

    def __init__(
        self,
        work: Work,
        sources: Mapping[int, Source],
        stream: Stream,
        tails: Mapping[int, str] | None = None,
        replaced: Iterable[int] = (),
    ) -> None:
        self._work, self._sources, self._stream = work, sources, stream
        self._grown = {number: sources[number] for number in tails or {}}
        self._units, self._replaced = set((tails or {}).values()), frozenset(replaced)
        self._tables = {track.name for track in work.editor.tracks() if isinstance(track, LinesTrack)}

    def staged(self, receipts: Sequence[dict[str, Any]], texts: Mapping[str, set[str]]) -> None:
        """Replace parts of receipts that have not been committed yet."""
        for table in self._tables & texts.keys():
            found = []
            for receipt in receipts:
                kinds = dict(receipt["schemas"].get(table, ()))
                numbers = {name: kind for name, kind in kinds.items() if name in texts[table] and not is_text(kind)}
                found += [p for p in receipt["adds"] if p.table == table and _is_lossy(p, numbers.values())]
            new = self._respelled(table, frozenset(texts[table]), found) if found else {}
            for receipt in receipts if new else ():
                receipt["adds"] = [new.get(part.path, part) for part in receipt["adds"]]

    def committed(self, store: Store, texts: Mapping[str, set[str]]) -> dict[str, Part]:
        """What stands in for parts of the store where columns of numbers are about to become text, by path."""
        made: dict[str, Part] = {}
        tables = store.snapshot().tables
        for table in self._tables & texts.keys() & tables.keys():
            new = {c["name"] for c in tables[table].schema if c["name"] in texts[table] and not is_text(c["type"])}
            lossy = [part for part in tables[table].parts if new and self._is_lossy(part, texts[table])]
            made |= self._respelled(table, frozenset(texts[table]), lossy) if lossy else {}
        return made

    def _shown(self, part: Part, piece: Piece, start: int, stop: int) -> set[int]:
        """The files of which rows of a piece are to be seen, and will be when the job is done."""
        if piece.unit in self._units:
            return set()
        return {
            file
            for file, first, last in within(part, start, stop)
            if file not in self._replaced and any(a < last and first < b for a, b in part.seen())
        }

    def _is_lossy(self, part: Part, columns: set[str]) -> bool:
        if part.files and not any(self._shown(part, *place) for place in placed(part)):
            return False
        schema = schema_of(part.locate(self._work.store.path))
        kinds = [str(field.type) for field in schema if field.name in columns]
        return _is_lossy(part, [kind for kind in kinds if not is_text(kind)])

    def _respelled(self, table: str, columns: frozenset[str], parts: Sequence[Part]) -> dict[str, Part]:
        task = Respell(self._work.store, table, columns)
        found = {}
        try:
            for outcome in self._stream(task, self._jobs(parts), key="exa-respell"):
                if outcome.error is not None:
                    raise outcome.error
                found[outcome.item[0].path] = outcome.result
        except ExaError as error:
            names = ", ".join(sorted(columns))
            told = f"{table}: {names} became text, so that its numbers must be read again as they were spelled"
            raise StoreError(f"{told}: {error}", self._work.store.path) from error
        return found

    def _jobs(self, parts: Iterable[Part]) -> Iterator[tuple[Part, list[Again]]]:
        """The parts, each with what was read for it and with which editor."""
        store = self._work.store
        options = dict(next(iter(self._sources.values())).options)
        others: dict[str, tuple[JobSources, dict[str, Any]]] = {}
        for part in parts:
            if not part.files:
                raise StoreError(f"{part.path} does not say from which files its rows are; an older exa wrote it")
            told = metadata_of(part.locate(store.path))
            pieces = []
            for number, (piece, start, stop) in enumerate(placed(part)):
                name, place = job_of(piece.unit), Place(part, number, piece, start)
                shown = self._shown(part, piece, start, stop)
                if not shown:
                    pieces.append(Again(start, stop, told[number]))
                    continue
                sources: JobSources | Mapping[int, Source] = self._sources
                if not self._work.job.startswith(name):
                    if name not in others:
                        spec = store.job(next(job for job in store.jobs() if job.startswith(name)))
                        others[name] = JobSources(spec, options, store, self._grown), spec
                    sources, spec = others[name]
                known = defaultdict(lambda: HIDDEN, {file: sources[file] for file in shown})
                [unit] = Units(store, [place], known.__getitem__)
                editor = self._work.editor
                if isinstance(sources, JobSources):
                    first = next(piece.source for piece in unit.pieces if piece.source != HIDDEN)
                    editor = format_of(spec, partial(_first, sources, first), store)
                pieces.append(Again(start, stop, told[number], unit, editor))
            yield part, pieces


def _spelled(extra: Mapping[str, Any]) -> dict[str, Any]:
    """What is said of a part whose integers are texts."""
    return {key: value for key, value in extra.items() if key != CANONICAL}


def _first(sources: JobSources, other: Source) -> Source:
    """The source to which an editor was fitted; another of them where it has changed since."""
    try:
        return sources.first()
    except SourceError:
        return other


def _is_lossy(part: Part, kinds: Iterable[str]) -> bool:
    """Whether numbers of these kinds do not give their text back."""
    return any(not (kind == "int64" and CANONICAL in part.extra) for kind in kinds)
