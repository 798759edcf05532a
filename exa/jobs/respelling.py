"""Columns of numbers that became text: how parts that were written before give their text back.

An integer that was spelled as its value would be written is its own text, and is made one when it is read. Of a part
with others (``007``, ``1.50``), the text is read again, that part alone, and it stands in for the one with numbers.
What an update hides is not read: its text has changed.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from exa.editor.grammar.track import LinesTrack
from exa.editor.planning.plan import Unit
from exa.editor.planning.unit import FILE, Format, read_unit
from exa.editor.readers.selection import Selection
from exa.editor.sources.source import Source
from exa.error import ExaError, SourceError, StoreError
from exa.jobs.origins import JobSources, Units, format_of, job_of
from exa.jobs.work import CANONICAL, Work, is_text, with_unit
from exa.store import Part, Store
from exa.store.mask import spans

Stream = Callable[..., Iterator[Any]]
#: In place of a source of which nothing is read.
HIDDEN = Source("", 0, "")


@dataclass(frozen=True)
class Respell:
    """The task for one part: its unit again, with columns of text."""

    store: Store
    table: str
    columns: frozenset[str]

    def __call__(self, job: tuple[Part, Unit, Format]) -> Part:
        """The part that stands in for one; a `StoreError` where its text has other rows by now."""
        part, unit, editor = job
        schema = pq.read_schema(part.locate(self.store.path))
        unit = unit.read_as((self.table, column, "text") for column in self.columns)
        kept = replace(unit, pieces=tuple(piece for piece in unit.pieces if piece.source != HIDDEN))
        words = frozenset((self.table, field.name) for field in schema if pa.types.is_dictionary(field.type))
        wanted = Selection({self.table: frozenset(schema.names)}, words - {(self.table, c) for c in self.columns})
        rows = read_unit(editor, kept, wanted, "skip", FILE in schema.names).tables[self.table]
        if len(kept.pieces) < len(unit.pieces):
            rows = self._filled(part, rows, {piece.file for piece in kept.pieces})
        if rows.num_rows != part.rows:
            raise StoreError(f"{part.path} has {part.rows} rows, but {rows.num_rows} were found again", self.store.path)
        extra = {key: value for key, value in part.extra.items() if key != CANONICAL}
        new = self.store.write_part(self.table, with_unit(rows, unit), part.order, extra, unit=part.unit)
        return replace(new, files=part.files, hidden=part.hidden)

    def _filled(self, part: Part, rows: pa.Table, kept: set[int]) -> pa.Table:
        """The rows of the files that were read again, and between them those of the others as they were."""
        old = pq.read_table(part.locate(self.store.path)).select(rows.column_names).cast(rows.schema)
        found, at = [rows.slice(0, 0)], 0
        for file, start, stop in spans(part):
            source, first = (rows, at) if file in kept else (old, start)
            found.append(source.slice(first, stop - start))
            at += (stop - start) * (file in kept)
        return pa.concat_tables([*found, rows.slice(at)])


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

    def _hides(self, part: Part) -> set[int]:
        """The files of a part of which no row is to be seen, or none will be when the job is done."""
        return {
            file
            for file, start, stop in spans(part)
            if file in self._replaced or not any(a < stop and start < b for a, b in part.seen())
        }

    def _is_lossy(self, part: Part, columns: set[str]) -> bool:
        if part.unit in self._units or (part.files and self._hides(part) >= {file for file, *_ in spans(part)}):
            return False
        schema = pq.read_schema(part.locate(self._work.store.path))
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

    def _jobs(self, parts: Iterable[Part]) -> Iterator[tuple[Part, Unit, Format]]:
        """The parts, each with what was read for it and with which editor."""
        store = self._work.store
        options = dict(next(iter(self._sources.values())).options)
        others: dict[str, tuple[JobSources, dict[str, Any]]] = {}
        for part in parts:
            name = job_of(part)
            if self._work.job.startswith(name):
                yield part, Units(store, [part], self._sources)[0], self._work.editor
                continue
            if name not in others:
                spec = store.job(next(job for job in store.jobs() if job.startswith(name)))
                others[name] = JobSources(spec, options, store, self._grown), spec
            sources, spec = others[name]
            hidden = self._hides(part)
            known = {file: HIDDEN if file in hidden else sources[file] for file, *_ in spans(part)}
            unit = Units(store, [part], known)[0]
            first = next(piece.source for piece in unit.pieces if piece.source != HIDDEN)
            yield part, unit, format_of(spec, partial(_first, sources, first), store)


def _first(sources: JobSources, other: Source) -> Source:
    """The source to which an editor was fitted; another of them where it has changed since."""
    try:
        return sources.first()
    except SourceError:
        return other


def _is_lossy(part: Part, kinds: Iterable[str]) -> bool:
    """Whether numbers of these kinds do not give their text back."""
    return any(not (kind == "int64" and CANONICAL in part.extra) for kind in kinds)
