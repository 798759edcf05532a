"""A job: what `exa.parse` was asked for, against what its store already has."""

import math
import os
import time
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import asdict, dataclass, field
from functools import partial
from typing import Any

import numpy as np
import pyarrow.compute as pc

from exa import relational
from exa.editor.planning.plan import cut
from exa.editor.planning.text import Text, check_numbered
from exa.editor.planning.unit import Format
from exa.editor.sources.columns import SCHEMA, Sources
from exa.editor.sources.decoding import measured
from exa.editor.sources.source import Source, is_remote
from exa.error import StoreCorrupt, StoreError
from exa.jobs.known import Known, as_read, folders_of
from exa.jobs.listing import Spec, listed, listing_of, numbers_of
from exa.jobs.parse import ParseJob, task_threads
from exa.jobs.status import Beat, Progress
from exa.jobs.unfinished import give_up_others, hidden_files, left_of
from exa.log import loggers
from exa.schedule.dashboard import shown
from exa.schedule.memory import Plan as MemoryPlan
from exa.schedule.stream import stream
from exa.store import PartMissing, Store, pieces_of
from exa.store.backends import at, join, located
from exa.store.compaction import settle
from exa.store.joining import Spread

#: How many units a job may have; the parts of the next job come behind them all.
ORDERS = 1 << 40
#: How often a job begins again that finds parts of its units lost.
TRIES = 5
#: Bytes by which processes that only import differ.
MORE = 16 << 20


@dataclass(frozen=True)
class Plan:
    """What a run would do."""

    out: str
    editor: str
    files: int
    "Sources in all."
    bytes: int
    todo_files: int
    "Sources that the store does not have, or not whole."
    todo_bytes: int
    units: int
    "Tasks."
    tables: list[str] = field(default_factory=list)
    memory: int = 0
    "A limit, in bytes, that would do: the smallest, and a little more as no two processes are alike."
    peak: str = ""
    "What it takes at its peak, in words."


class Job:
    """A corpus, an editor and a place for the store; `plan` looks, `run` does it."""

    def __init__(
        self,
        out: str,
        editor: Format,
        sources: Iterable[Source],
        request: Mapping[str, Any],
        run: Mapping[str, Any],
        urls: Sequence[str],
    ) -> None:
        self.out, self.urls = located(out), list(urls)
        self.editor, self.sources = editor, Sources.of(sources)
        self._request, self._run = dict(request), {k: v for k, v in run.items() if v is not None}
        self._limit = self._run.pop("memory_limit", None)
        self._spread = partial(stream, **{key: self._run[key] for key in ("client", "threads") if key in self._run})

    def plan(self) -> dict[str, Any]:
        """What `run` would do, without doing any of it."""
        store = Store.open(self.out) if Store.exists(self.out) else None
        sources = Sources.of(map(measured, self.sources))
        todo = sources.take(self._todo(store)) if store else sources
        text = Text(self.editor, todo, self._request["chunk"])
        units = sum(1 for _ in cut(todo, self._request["chunk"], whole=bool(self.editor.parse_methods())))
        sizes = int(sources.expected.sum()), int(todo.expected.sum())
        memory = self._project(todo)
        plan = Plan(
            self.out,
            self._request["editor"],
            len(self.sources),
            sizes[0],
            len(todo),
            sizes[1],
            units,
            list(text.tables),
            math.ceil(memory.needed) + MORE,
            str(memory),
        )
        return asdict(plan)

    def _project(self, sources: Sources) -> MemoryPlan:
        """What reading takes at its peak, of this process or of each worker's; `MemoryLimitError` if it may not."""
        text = Text(self.editor, sources, self._request["chunk"], memory_limit=self._limit)
        client, threads = self._run.get("client"), self._run.get("threads")
        return text.project("parse", threads or task_threads(client), elsewhere=client is not None)

    def run(self) -> Progress:
        """Read what the store does not have yet."""
        self._project(self.sources)
        store = self._store()
        with alone(store):
            todo = self._todo(store)
            progress = Progress()
            try:
                while len(todo):
                    spec, places = self._spec(store, todo)
                    known = Known(store, ("file", "size"))
                    give_up_others(store, store.put_job(spec), known["file"])
                    sources = as_read(self.sources.take(places), np.array(numbers_of(spec)), known, spec)
                    progress = self._parse(store, spec, sources)
                    todo = np.setdiff1d(todo, places)
                merge_small(store, self._spread)
                return progress
            finally:
                relational.remember(store)

    def _parse(self, store: Store, spec: Spec, sources: Sources) -> Progress:
        """Do what is left of a job, which reads these sources: anew, and behind them those that it reads on."""
        text = Text(self.editor, sources, spec["chunk"], spec["on_error"])
        client = self._run.get("client")
        report = self._run.get("report", lambda progress: None)
        with shown(client, self.out) if client is not None else nullcontext(lambda _: None) as show:
            run = self._run | {"report": lambda progress: (show(vars(progress)), report(progress))}
            return self._persist(store, spec, lambda: ParseJob(text, store, spec, **run).run())

    def _persist(self, store: Store, spec: Spec, run: Callable[[], Progress]) -> Progress:
        """Run again where parts of units are lost before their commit, without the receipts that speak of them.

        Whatever else has a receipt is not read again.
        """
        for left in reversed(range(TRIES)):
            try:
                return run()
            except (PartMissing, StoreCorrupt) as error:
                dropped = store.drop_unsound(store.put_job(spec))
                if not dropped or not left:
                    raise
                loggers["syslog"].warning("%s; %d units are read again", error, len(dropped))
        raise AssertionError("a loop that returns or raises")

    def _store(self) -> Store:
        if Store.exists(self.out):
            return Store.open(self.out)
        return Store.create(self.out, {"editor": self._request["editor"]})

    def _todo(self, store: Store) -> np.ndarray:
        """Which sources, by place, are not whole in the store; one that is there and has changed is an error."""
        known, paths = Known(store, ("file", "path", "identity")), self.sources.table["path"]
        was = known.identities(paths)
        same = pc.equal(was, self.sources.table["identity"]).fill_null(False).to_numpy()
        # one that could not be read has no identity there
        changed = pc.not_equal(was, "").fill_null(False).to_numpy() & ~same
        if changed.any():
            raise StoreError(self._changed(store, self.sources[int(changed.argmax())]), self.out)
        todo = np.flatnonzero(~same)
        others, left = known.at(np.flatnonzero(pc.invert(pc.is_in(known["path"], paths)))), self.sources.take(todo)
        places = others.find(left, folders_of(store))
        there = others.same(left, places)
        for n in np.flatnonzero((places >= 0) & ~there).tolist():
            name, identity = (others[column][places[n]].as_py() for column in ("path", "identity"))
            if identity:
                told = f"{left[n].name} changed since it was parsed, as {name}: `exa update` takes that in"
                raise StoreError(told, self.out)
        return todo[~there]

    def _changed(self, store: Store, source: Source) -> str:
        folders = {folder for _, folder in folders_of(store)}
        if is_remote(source.path) or os.path.isabs(source.path) or os.getcwd() in folders:
            return f"{source.name} changed since it was parsed: `exa update` takes that in"
        where = " or ".join(sorted(folders))
        return (
            f"{source.name} is another file than the one of this name in {where}, which was parsed: give its whole path"
        )

    def _spec(self, store: Store, todo: np.ndarray) -> tuple[Spec, np.ndarray]:
        """The specification of a job that reads some sources, and the places of all that it reads.

        It is that of the run that was interrupted, or a new one behind all: a store that was repaired may lack more
        than that run was to read.
        """
        whole, hidden = Known(store, ["file"])["file"], hidden_files(store)
        for spec in map(store.job, store.jobs()):
            left = left_of(spec, whole, hidden)
            if left.size and {key: spec.get(key) for key in self._request} == self._request:
                listing = listing_of(store, spec)
                files = listing["file"].to_numpy()
                missing = np.setdiff1d(np.flatnonzero(np.isin(files, left)), todo)
                if not missing.size and listing.select(SCHEMA.names) == self.sources.table:
                    return spec, np.flatnonzero(files >= 0)
        numbered = bool(store.snapshot().tables) or len(self.sources) > 1
        return self._new_spec(store, self.sources, todo, numbered, observed=time.time_ns() // 1000), todo

    def _new_spec(self, store: Store, sources: Sources, places: np.ndarray, numbered: bool, **more: Any) -> Spec:
        """The specification of a job behind all others, that reads the sources at some places anew."""
        before = [store.job(name) for name in store.jobs()]
        if numbered:
            check_numbered(self.editor)
        first = max((numbers_of(spec).stop for spec in before), default=0)
        return {
            **self._request,
            **more,
            **listed(store, sources, places, first),
            "first_order": max((spec["first_order"] + ORDERS for spec in before), default=0),
            "urls": self.urls,
            "bases": bases(store),
            "numbered": numbered,
            "folder": os.getcwd(),
        }


class NotMerged(UserWarning):
    """All that a job was to read is in its store, but in more files than it could be."""


def merge_small(store: Store, spread: Spread) -> None:
    """Merge the small files that a job leaves, where its units were read; whoever asks how far it is is told so.

    What stands in the way is a warning, since the job is done without it.
    """
    try:
        with Beat.merging(store):
            settle(store, spread)
    except StoreError as error:
        warnings.warn(f"small files were left as they are: {error}", NotMerged, stacklevel=2)


def bases(store: Store) -> dict[str, int]:
    """By table of records, the number of the first that is new."""
    return {
        name: max((p.extra.get("first", 0) + p.rows for part in table.parts for p in pieces_of(part)), default=0)
        for name, table in store.snapshot().tables.items()
        if str(table.meta.get("index")).removeprefix("_") == name
    }


@contextmanager
def alone(store: Store) -> Iterator[None]:
    """Keep a second job out of the store while this one runs; the lock goes with the process, however it ends."""
    with at(store.path).lock(join(store.path, "_jobs", ".lock"), below=store.path) as held:
        if not held:
            raise StoreError("another exa parse is writing here: wait until it has finished", store.path)
        yield
