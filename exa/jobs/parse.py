"""The coordinator of a parse job: it hands out units, gathers receipts, and commits them in groups."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from exa.container.tables import name_of
from exa.editor.grammar.track import LinesTrack, Track
from exa.editor.planning.plan import Unit, cut, cut_tails, independent, settle
from exa.editor.planning.text import Text
from exa.editor.readers.widening import guessed
from exa.error import CommitConflict, StoreError, TooManyRejects
from exa.jobs.files import SCHEMA, Files, Numbered, Tail, tail_piece
from exa.jobs.guard import DEATHS, Guarded
from exa.jobs.known import Known
from exa.jobs.listing import numbers_of
from exa.jobs.pending import Pending
from exa.jobs.respelling import Respelling
from exa.jobs.sending import Listed
from exa.jobs.status import Beat, Progress
from exa.jobs.uninterrupted import uninterrupted
from exa.jobs.work import Arrays, Schemas, Work
from exa.schedule.stream import Outcome, count_workers, process_threads, stream
from exa.store import Mask, Store
from exa.store.snapshot import FILES, REJECTS

EVERY = 2.0
MOST = 500
#: How often parts are made ready for a wider column while others merge them.
TRIES = 5
#: Of so many records the share of rejects says something.
SOME = 1000
#: Of so many sources the rejects are counted apart.
REFUSED = 100


def task_threads(client: Any | None = None) -> int:
    """How many units one process reads at once: this one, or at most one of a cluster."""
    # here one more than cores: one of them usually waits for the disk to say that a part is safe
    return process_threads(client) + (client is None)


class ParseJob:
    """Reads the sources of a job into a store.

    A unit counts once its receipt is in the log. What a crash leaves behind are units without a receipt, which are
    read again, and receipts that are in no commit, which are committed without reading anything.
    """

    def __init__(
        self,
        text: Text,
        store: Store,
        spec: dict[str, Any],
        *,
        client: Any | None = None,
        threads: int | None = None,
        max_rejects: int | str | None = None,
        report: Callable[[Progress], None] = lambda progress: None,
    ) -> None:
        self._text, self._store, self._spec = text, store, spec
        threads = threads or task_threads()
        self._stream = partial(stream, client=client, threads=threads)
        self._workers = partial(count_workers, client, threads)
        self._ahead = 1
        if client is not None and "listing" in spec:
            options = text.sources[0].options
            self._stream = partial(self._stream, short=Listed(store, spec["listing"], numbers_of(spec), options).short)
        if client is None and not text.sources.sure:
            # what is between the decoder and those who parse is in memory: one unit to each thread, and one that waits
            window = threads + 1
            self._stream, self._ahead = partial(self._stream, window=window), 2 * window
        self._max_rejects, self._report = max_rejects, report
        tails: list[dict[str, Any]] = spec.get("tails", [])
        self._sources = Numbered(text.sources, numbers_of(spec), [tail["file"] for tail in tails])
        self._replaces = {int(new): old for new, old in spec.get("replaces", {}).items()}
        job = store.put_job(spec)
        self.work = Work(store, job, text.editor, text.words, spec["on_error"], spec["first_order"], spec["numbered"])
        known = {t["file"]: Tail.of_json(t["tail"], [tuple(b) for b in t["blocks"]]) for t in tails}
        names = {tail["file"]: tail.get("name", tail["path"]) for tail in tails}
        self._files = Files(self._sources, spec.get("observed", 0), known, names, Known(store, ["file"])["file"])
        tables = store.snapshot().tables
        self._schemas, self._before = Schemas.of(tables), Schemas.of(tables)
        self._arrays, self._new_arrays = Arrays.of(tables), False
        self._widened = {name: set(table.meta.get("widened", ())) for name, table in tables.items()}
        self._open = self._sources.open()
        units = {number: tail.unit for number, tail in known.items()}
        self._respelling = Respelling(self.work, self._sources, self._stream, units, self._replaces.values())
        self._kinds = {
            (track.name, column, "text")
            for track in text.editor.tracks()
            for column in guessed(track)
            if column in self._schemas.texts().get(track.name, ())
        }
        self._guessing = {track.name for track in text.editor.tracks() if isinstance(track, LinesTrack)}
        self._group = Group()
        self._pending = Pending()
        self._taken: set[str] = set()
        begun = sum(tail.start for tail in known.values())
        self.progress = Progress(total=int(text.sources.expected.sum()) - begun)

    def run(self) -> Progress:
        """Do what is left of the job. Interrupted, it commits what is finished and lets the interrupt pass."""
        with Beat.reading(self._store, self.work.job, self.progress, len(self._sources)):
            return self._run()

    def _run(self) -> Progress:
        self.progress.workers = self._workers()
        self._gather(self._store.snapshot().units)
        self._report(self.progress)
        self._check_rejects()
        todo = (unit.read_as(self._kinds) for unit in self._units() if self.work.unit_id(unit) not in self._taken)
        deaths = 0 if self._spec.get("alone") else DEATHS
        work = Guarded(self.work, self.work.look, self._store, self.work.job, "unit", deaths)
        outcomes: Any = self._stream(work, todo, key=f"exa-parse-{_word(self._text.editor)}")
        failed: list[BaseException] = []
        try:
            for outcome in outcomes:
                if outcome.error is None:
                    self.progress.units += 1
                    self._take(outcome.result)
                    self._check_rejects()
                else:
                    failed.append(outcome.error)
                    if self._spec["on_error"] == "raise":
                        break
                if self._group.is_due():
                    self.progress.workers = self._workers()
                    self._commit()
        finally:
            outcomes.close()
            self._gather()
            self._text.sources.forget()
        if failed:
            raise failed[0]
        self._check_rejects(done=True)
        if self._schemas.finish():
            self._store.commit(tables=self._described(), op="ingest", job=self.work.job)
        self._store.clear_stage(self.work.job)
        return self.progress

    def _units(self) -> Iterator[Unit]:
        """The units of the job, known to begin where their records do."""
        whole = bool(self._text.editor.parse_methods())
        tracks = self._text.editor.tracks()
        units = self._cut(whole, tracks)
        if not tracks or independent(tracks, self._text.sources.longest, self._text.chunk):
            return units

        def scan(function: Callable[[Unit], Any], units: Iterable[Unit]) -> Iterator[Outcome]:
            guarded = Guarded(function, function, self._store, self.work.job, "scan")
            return self._stream(guarded, units, key="exa-scan")

        return settle(units, tracks, scan, self._spec["bases"], known=self.work.known_scans)

    def _cut(self, whole: bool, tracks: tuple[Track, ...]) -> Iterator[Unit]:
        """The units before anything is read: of whole sources, and then of what is behind the known part of others."""
        order = 0
        for unit in cut(self._sources.anew, self._text.chunk, self._sources.numbers.start, whole, self._ahead):
            yield unit
            order += 1
        pieces = (tail_piece(n, self._sources[n], tail, tracks) for n, tail in self._files.tails.items())
        yield from cut_tails(pieces, self._text.chunk, order)

    def _gather(self, committed: frozenset[str] = frozenset()) -> None:
        """Commit the receipts that nobody has taken yet: of a run before this one, or of the last tasks of this."""
        names, whole = set(self._store.receipts(self.work.job)) - self._taken, list[int]()
        # The committed ones first: then a file is complete by a unit of which its row in _files can be a part.
        for name in sorted(names, key=lambda name: name not in committed):
            receipt = self._store.receipt(self.work.job, name)
            if receipt is None:
                continue
            self.progress.resumed += sum(piece["bytes"] for piece in receipt["files"])
            if name in committed:
                self._taken.add(name)
                self._schemas.add(receipt["order"], receipt["schemas"], receipt.get("seen"))
                self._pending.add(receipt)
                whole += self._files.add(receipt["unit"], receipt["files"])
                self._count(receipt)
            else:
                self._take(receipt)
        # another coordinator may have died between the last unit of a file and its row
        self._group.complete += (number for number in whole if number not in self._files.tails)
        self._commit()

    @uninterrupted()
    def _take(self, receipt: dict[str, Any]) -> None:
        """Take a receipt, and into the group that is committed next what need wait no longer."""
        self._taken.add(receipt["unit"])
        try:
            self._new_arrays |= self._arrays.add(receipt.get("arrays", {}))
        except ValueError as error:
            self._store.drop_receipt(self.work.job, receipt["unit"])  # so that it is read again by a better editor
            first = self._sources[receipt["files"][0]["file"]].name
            raise StoreError(f"{error}; the first file of the unit is {first}", self._store.path) from error
        self._kinds |= {tuple(column) for column in receipt["widened"] if column[-1] == "text"}
        ready, vain = self._pending.add(receipt)
        for one in ready:
            self._group.add(one, self._files.add(one["unit"], one["files"]))
        self._count(receipt)
        for one in vain:
            self._count(one, -1)
        self._report(self.progress)

    def _check_rejects(self, done: bool = False) -> None:
        """Stop the job where there are too many; a share of them is judged once there are some records."""
        allowed = self._max_rejects
        if isinstance(allowed, str):
            seen = self.progress.records
            allowed = int(seen * float(allowed.rstrip("%")) / 100) if done or seen >= SOME else None
        if allowed is not None and self.progress.rejects > allowed:
            raise TooManyRejects(self.progress.rejects, allowed)

    def _count(self, receipt: Mapping[str, Any], times: int = 1) -> None:
        progress = self.progress
        for piece in receipt["files"]:
            progress.bytes += times * piece["bytes"]
            progress.rejects += times * piece["rejects"]
            if piece["rejects"]:
                name = self._sources[piece["file"]].name
                if name in progress.refused or len(progress.refused) < REFUSED:
                    progress.refused[name] = progress.refused.get(name, 0) + times * piece["rejects"]
            if piece["size"] is not None and (source := self._open.get(piece["file"])):
                progress.total += times * (piece["size"] - source.expected)
        progress.overflows += times * receipt["overflows"]
        for count in receipt["counts"]:
            if count["table"] != REJECTS:
                progress.records += times * count["seen"]
                progress.rows[count["table"]] = progress.rows.get(count["table"], 0) + times * count["kept"]

    @uninterrupted()
    def _commit(self) -> None:
        """Make the units of the group visible, with the rows of the files that are complete by them.

        What takes the place of other rows waits until all of it is there, so that one commit brings it and hides these.
        """
        group, self._group = self._group.split(self._waits)
        if not group.receipts and not group.complete:
            return
        counts = [count for receipt in group.receipts for count in receipt["counts"]]
        changed, self._new_arrays = self._new_arrays, False
        for receipt in group.receipts:
            changed |= self._schemas.add(receipt["order"], receipt["schemas"], receipt.get("seen"))
            for table, column, _ in receipt["widened"]:
                changed |= column not in self._widened.setdefault(table, set())
                self._widened[table].add(column)
        if changed:
            for table, column in self._schemas.wider(self._before):
                if table in self._guessing:
                    self._widened.setdefault(table, set()).add(column)
            self._widen()
        self._respelling.staged(group.receipts, self._schemas.texts())
        adds = [part for receipt in group.receipts for part in receipt["adds"]]
        masks = [Mask(self._replaces[n]) for n in group.complete if n in self._replaces]
        masks += [Mask(n, FILES) for n in group.complete if n in self._files.tails]
        masks += [Mask(unit=self._files.tails[n].unit) for n in group.complete if n in self._files.tails]
        if n := len(group.complete):
            numbers = sorted(group.complete)
            rows = self._files.table(numbers)
            files = [(number, 1) for number in numbers]
            adds.append(self._store.write_part(FILES, rows, order=numbers[0], files=files))
            counts.append({"table": FILES, "seen": n, "kept": n, "rejects": 0, "skipped": 0})
            changed |= self._schemas.add(0, {FILES: [[field.name, str(field.type)] for field in SCHEMA]})
            self.progress.files += n
        self._store.commit(
            adds=adds,
            units=[receipt["unit"] for receipt in group.receipts],
            tables=self._described() if changed else {},
            op="ingest",
            job=self.work.job,
            counts=counts,
            masks=masks,
        )

    def _described(self) -> dict[str, Any]:
        """All tables and arrays as the store keeps them."""
        tables: dict[str, Any] = {
            name: (self._schemas.described(name), self._meta(name)) for name in self._schemas.columns
        }
        return tables | {name: ([], {"array": facts}) for name, facts in self._arrays.known.items()}

    def _waits(self, receipt: dict[str, Any]) -> bool:
        """Whether a receipt is of a file of which nothing shall be seen before it is complete, and it is not."""
        left = {piece["file"] for piece in receipt["files"] if not self._files.is_complete(piece["file"])}
        strict = self._spec["on_error"] == "raise"
        return (strict and bool(left)) or not left.isdisjoint(self._replaces.keys() | self._files.tails.keys())

    def _widen(self) -> None:
        """Have the parts that the store has already ready for columns that are about to become text.

        Where others have merged or hidden some of them meanwhile, those that are there now are made ready.
        """
        for left in reversed(range(TRIES)):
            made = self._respelling.committed(self._store, self._schemas.texts())
            if not made:
                return
            known = self._store.snapshot().tables
            tables = {part.table: part.table for part in made.values()}
            try:
                self._store.commit(
                    adds=list(made.values()),
                    removes=list(made),
                    tables={name: (self._schemas.described(name), known[name].meta) for name in tables},
                    op="widen",
                    job=self.work.job,
                )
                return
            except CommitConflict:
                if not left:
                    raise

    def _meta(self, table: str) -> dict[str, Any]:
        """How a table hangs together with others: its parent, or the name of its index; and its types."""
        if table == FILES:
            return {"index": "file"}
        if widened := self._widened.get(table):
            return {"widened": sorted(widened)}
        spec = self._text.tables.get(table)
        if spec is None:
            return {}
        said: dict[str, Any] = {"parent": spec.parent, "index": spec.number if self._text.is_record(table) else None}
        said["values"] = self._text.editor._fields.get(table)
        said["class"] = name_of(spec.kind) if spec.kind else None
        said["nullable"] = [column.name for column in spec.columns if column.nullable]
        said["blank"] = [column.name for column in spec.columns if column.blank]
        return {key: value for key, value in said.items() if value}


class Group:
    """Receipts that will be committed together."""

    def __init__(self) -> None:
        self.receipts: list[dict[str, Any]] = []
        self.complete: list[int] = []
        self._since = time.monotonic()

    def add(self, receipt: dict[str, Any], complete: Iterable[int]) -> None:
        self.receipts.append(receipt)
        self.complete += complete

    def split(self, waits: Callable[[dict[str, Any]], bool]) -> tuple["Group", "Group"]:
        """The receipts that can be committed, and those that must wait."""
        now, later = Group(), Group()
        now.complete = self.complete
        for receipt in self.receipts:
            (later if waits(receipt) else now).receipts.append(receipt)
        return now, later

    def is_due(self) -> bool:
        return len(self.receipts) >= MOST or (bool(self.receipts) and time.monotonic() - self._since > EVERY)


def _word(editor: Any) -> str:
    name = getattr(editor, "__name__", None) or editor.name
    return "".join(letter for letter in str(name).lower() if letter.isalpha()) or "text"
