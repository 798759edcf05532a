"""`exa update`: a job that makes a store agree with what became of its corpus."""

import os
import time
from collections.abc import Mapping, Sequence
from typing import Any

from exa.editor.planning.text import check_numbered
from exa.editor.sources.finding import readable
from exa.editor.sources.source import Source, is_remote
from exa.error import StoreError
from exa.jobs.files import Row, table_of
from exa.jobs.job import ORDERS, Job, alone, bases, known_rows, merge_small
from exa.jobs.status import Progress
from exa.jobs.unfinished import give_up_others, hidden_files, left_of
from exa.jobs.update import Changes, Looking, changes, place, tail_of
from exa.relational import catalogue
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
        self._looking = Looking(self.editor, self._request["chunk"], final, trusting)

    def changes(self) -> Changes:
        """What became of the corpus."""
        store = self._store()
        return self._changes(store, known_rows(store), time.time_ns() // 1000)

    def plan(self) -> dict[str, Any]:
        return self.changes().to_json()

    def run(self) -> Progress:
        """Make the store agree with the corpus."""
        self._project(self.sources)
        store = self._store()
        with alone(store):
            observed = time.time_ns() // 1000
            rows = known_rows(store)
            made = self._changes(store, rows, observed)
            spec = self._unfinished(store, made, rows)
            self._tidy(store, made, rows, spec)
            progress = Progress()
            try:
                if spec is not None:
                    progress = self._parse(store, spec, made.sources())
                    rows = known_rows(store)
                    made = self._changes(store, rows, observed)
                if made.anew or made.tails:
                    progress = self._parse(store, self._update_spec(store, made, observed), made.sources())
                merge_small(store, self._spread)
            finally:
                catalogue.remember(store)
            return progress

    def _changes(self, store: Store, rows: Mapping[int, Row], observed: int) -> Changes:
        folders = self._folders(store)
        known = {place(_within(folders.get(n, ""), row.path)): row for n, row in rows.items()}
        forced: frozenset[str] = frozenset()
        found: Sequence[Source] = self.sources
        if self._retry:
            rejected = store.read(REJECTS, ["path", "line"]) if REJECTS in store.snapshot().tables else None
            lost = {r["path"] for r in rejected.to_pylist() if r["line"] == 0} if rejected is not None else set()
            forced = frozenset(where for where, row in known.items() if row.path in lost)
            known = {where: row for where, row in known.items() if where in forced}
            found = [source for source in found if place(source.name) in forced]
        return changes(found, known, self._looking, self._spread, observed, self._vanished, forced)

    def _folders(self, store: Store) -> dict[int, str]:
        """By file, the folder from which its path is to be understood."""
        folders: dict[int, str] = {}
        for name in store.jobs():
            spec = store.job(name)
            folders |= dict.fromkeys(range(spec["first_file"], spec["first_file"] + len(spec["files"])), spec["folder"])
        return folders

    def _unfinished(self, store: Store, made: Changes, rows: Mapping[int, Row]) -> dict[str, Any] | None:
        """The job that was interrupted, if what it has still to read is what it was."""
        gone = hidden_files(store)
        now, known = made.sources(), {row.path: row for row in rows.values()}
        for name in store.jobs():
            spec = store.job(name)
            listed = {path: (size, identity) for path, size, identity in spec["sources"]}
            left = left_of(spec, rows, gone)
            grown = [t["path"] for t in spec.get("tails", ()) if t["file"] in rows]
            tails = [path for path in grown if known[path].identity != listed[path][1]]
            same = all(path in now and (now[path].size, now[path].identity) == listed[path] for path in [*left, *tails])
            if (left or tails) and same and all(spec[key] == value for key, value in self._request.items()):
                return spec
        return None

    def _tidy(self, store: Store, made: Changes, rows: Mapping[int, Row], spec: dict[str, Any] | None) -> None:
        """Hide the rows of jobs that are given up and of files that are gone, and renew those of files touched."""
        masks = [Mask(row.file) for row in made.vanished] + [Mask(row.file, FILES) for row in made.touched]
        adds, counts = [], []
        if n := len(made.touched):
            files = sorted((row.file, 1) for row in made.touched)
            adds.append(store.write_part(FILES, table_of(made.touched), order=files[0][0], files=files))
            counts.append({"table": FILES, "seen": n, "kept": n, "rejects": 0, "skipped": 0})
        job = None if spec is None else store.put_job(spec)
        give_up_others(store, job, rows, masks, adds=adds, op="update", counts=counts)

    def _update_spec(self, store: Store, made: Changes, observed: int) -> dict[str, Any]:
        first, order = 0, 0
        numbered = len(made.anew) + made.unchanged + len(made.tails) > 1
        for name in store.jobs():
            spec = store.job(name)
            first = max(first, spec["first_file"] + len(spec["files"]))
            order = max(order, spec["first_order"] + ORDERS)
            numbered |= spec["numbered"]
        if numbered:
            check_numbered(self.editor)
        fitted = [] if all(source.problem for source in self.sources) else [readable(self.sources)]
        listed = [*fitted, *(s for s, _ in made.anew), *(s for s, _ in made.tails)]
        return self._request | {
            "sources": [[source.name, source.size, source.identity] for source in listed],
            "urls": self.urls,
            "files": [source.name for source, _ in made.anew],
            "replaces": {str(first + k): row.file for k, (_, row) in enumerate(made.anew) if row is not None},
            "tails": [
                {"file": row.file, "path": source.name, "tail": tail_of(row).to_json(), "blocks": tail_of(row).blocks}
                for source, row in made.tails
            ],
            "first_file": first,
            "first_order": order,
            "bases": bases(store),
            "numbered": numbered,
            "folder": os.getcwd(),
            "observed": observed,
            "alone": self._retry,
        }


def _within(folder: str, path: str) -> str:
    return path if is_remote(path) else os.path.join(folder, path)


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
