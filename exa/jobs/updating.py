"""`exa update`: a job that makes a store agree with what became of its corpus."""

import os
import time
from itertools import chain
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from exa import relational
from exa.editor.sources.columns import Sources
from exa.editor.sources.finding import readable
from exa.editor.sources.source import is_remote
from exa.error import StoreError
from exa.jobs.files import table_of
from exa.jobs.job import Job, alone, merge_small
from exa.jobs.known import Known, as_read, folders_of
from exa.jobs.listing import Spec, listing_of, numbers_of, read_by
from exa.jobs.status import Progress
from exa.jobs.unfinished import give_up_others, hidden_files, left_of
from exa.jobs.update import Changes, Looking, changes, tail_of
from exa.store import Mask, Store
from exa.store.snapshot import FILES, REJECTS

#: What a job was asked for, of which the same again is the same job.
REQUEST = ("editor", "options", "decoding", "on_error", "chunk")


class Update(Job):
    """As a `Job`, for a store that has been written; `changes` says what `run` would do.

    With `final`, a half-written last record is read as it is, else it waits. `vanished` is "keep", or "mask" for rows
    of files that are gone to go. With `trusting`, a file that grew is taken for appended by its first and last range.
    With `retry`, only files that could not be read are tried, whatever they are now.
    """

    def __init__(
        self, *job: Any, final: bool = False, vanished: str = "keep", trusting: bool = False, retry: bool = False
    ) -> None:
        super().__init__(*job)
        self._vanished, self._retry = vanished, retry
        self._looking = Looking(self.editor, self._request["chunk"], self._request["decoding"], final, trusting)

    def changes(self) -> Changes:
        """What became of the corpus."""
        store = self._store()
        return self._changes(store, Known(store), time.time_ns() // 1000)

    def plan(self) -> dict[str, Any]:
        return self.changes().to_json()

    def run(self) -> Progress:
        """Make the store agree with the corpus."""
        self._project(self.sources)
        store = self._store()
        with alone(store):
            observed = time.time_ns() // 1000
            known = Known(store)
            made = self._changes(store, known, observed)
            spec = self._unfinished(store, made, known)
            self._tidy(store, made, known, spec)
            progress = Progress()
            try:
                if spec is not None:
                    progress = self._parse(store, spec, _to_read(store, spec, made))
                    made = self._changes(store, Known(store), observed)
                if made.anew or made.tails:
                    spec = self._update_spec(store, made, observed)
                    progress = self._parse(store, spec, Sources.of(made.sources()))
                merge_small(store, self._spread)
            finally:
                relational.remember(store)
            return progress

    def _changes(self, store: Store, known: Known, observed: int) -> Changes:
        found = self.sources
        if self._retry:
            rejected = store.read(REJECTS, ["path", "line"]) if REJECTS in store.snapshot().tables else None
            lost = {r["path"] for r in rejected.to_pylist() if r["line"] == 0} if rejected is not None else set()
            known = known.at(np.flatnonzero(pc.is_in(known["path"], pa.array(lost, pa.large_string()))))
        places = known.find(found, folders_of(store))
        if self._retry:
            found, places = found.take(np.flatnonzero(places >= 0)), places[places >= 0]
        return changes(found, known, places, self._looking, self._spread, observed, self._retry)

    def _unfinished(self, store: Store, made: Changes, known: Known) -> Spec | None:
        """The job that was interrupted, if what it has still to read is what it was."""
        gone = hidden_files(store)
        now = {source.name: (source.packed, source.identity) for source in made.sources()}
        for spec in map(store.job, store.jobs()):
            left, tails = left_of(spec, known["file"], gone), spec.get("tails", [])
            if not (left.size or tails):
                continue
            rows = listing_of(store, spec)
            numbers = pa.array([tail["file"] for tail in tails], pa.int64())
            paths = pa.array([tail["path"] for tail in tails], pa.large_string())
            was = known["identity"].take(pc.index_in(numbers, value_set=known.table["file"]))
            grown = rows["identity"].take(pc.index_in(paths, value_set=rows["path"]))
            behind = paths.filter(pc.not_equal(was, grown).fill_null(False))
            missing = pc.or_(pc.is_in(rows["path"], behind), pc.is_in(rows["file"], pa.array(left)))
            wanted = Sources(rows.filter(missing))
            same = all(now.get(source.name) == (source.size, source.identity) for source in wanted)
            if len(wanted) and same and all(spec[key] == value for key, value in self._request.items()):
                return spec
        return None

    def _tidy(self, store: Store, made: Changes, known: Known, spec: Spec | None) -> None:
        """Hide the rows of jobs that are given up and of files that are gone, and renew those of files touched."""
        masks = [Mask(number) for number in (made.vanished if self._vanished == "mask" else ())]
        masks += [Mask(row.file, FILES) for row in made.touched]
        adds, counts = [], []
        if n := len(made.touched):
            files = sorted((row.file, 1) for row in made.touched)
            adds.append(store.write_part(FILES, table_of(made.touched), order=files[0][0], files=files))
            counts.append({"table": FILES, "seen": n, "kept": n, "rejects": 0, "skipped": 0})
        job = None if spec is None else store.put_job(spec)
        give_up_others(store, job, known["file"], masks, adds=adds, op="update", counts=counts)

    def _update_spec(self, store: Store, made: Changes, observed: int) -> Spec:
        several = len(made.anew) + made.unchanged + len(made.tails) > 1
        numbered = several or any(store.job(name)["numbered"] for name in store.jobs())
        fitted = [readable(self.sources)] if any(not source.problem for source in self.sources) else []
        sources = Sources.of(chain(fitted, made.sources()))
        places = np.arange(len(fitted), len(fitted) + len(made.anew))
        tails = [
            {"file": row.file, "path": source.name, "name": row.path}
            | {"tail": tail_of(row).to_json(), "blocks": tail_of(row).blocks}
            for source, row in made.tails
        ]
        spec = self._new_spec(store, sources, places, numbered, tails=tails, observed=observed, alone=self._retry)
        before = zip(numbers_of(spec), (number for _, number in made.anew), strict=True)
        return spec | {"replaces": {str(new): old for new, old in before if old is not None}}


def _to_read(store: Store, spec: Spec, made: Changes) -> Sources:
    """What an interrupted job reads. What is not to be read of it has been read, so that only the plan must know it."""
    tails, rows = spec.get("tails", ()), listing_of(store, spec)
    grown = rows.filter(pc.is_in(rows["path"], pa.array([tail["path"] for tail in tails], pa.large_string())))
    listed = {source.name: source for source in Sources(grown)}
    now = {source.name: source for source in made.sources()}
    every = chain(read_by(store, spec), (listed[tail["path"]] for tail in tails))
    known, behind = Known(store, ("file", "size", "identity")), pa.array([tail["file"] for tail in tails], pa.int64())
    was = known["identity"].take(pc.index_in(behind, value_set=known.table["file"])).to_pylist()
    # one that has grown is whole with what was there before, too
    read = [t["file"] if old == listed[t["path"]].identity else -1 for t, old in zip(tails, was, strict=True)]
    numbers = np.array([*numbers_of(spec), *read], np.int64)
    return as_read(Sources.of(now.get(source.name, source) for source in every), numbers, known, spec)


def last_request(out: str, urls: Any) -> tuple[dict[str, Any], Any]:
    """What the last job of a store was asked for; and where its sources are, at `urls` or where all jobs found them."""
    store = Store.open(out)
    specs = sorted((store.job(name) for name in store.jobs()), key=lambda spec: spec["first_order"])
    if not specs:
        raise StoreError("no job has written it: exa parse does", store.path)
    request = {key: specs[-1][key] for key in REQUEST}
    if urls is not None:
        return request, urls
    found = [
        url if is_remote(url) or spec["folder"] == os.getcwd() else os.path.join(spec["folder"], url)
        for spec in specs
        for url in spec.get("urls", spec["files"])
    ]
    return request, list(dict.fromkeys(found))
