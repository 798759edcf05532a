"""How far a job is, for whoever asks from elsewhere.

Its coordinator leaves a note each second, which nothing else relies on; the log and the receipts know the rest.
"""

import os
import socket
import threading
import time
from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import asdict, dataclass, field
from typing import Any

from exa.jobs.listing import listing_of, numbers_of
from exa.store import Hints, Snapshot, Store
from exa.store.snapshot import FILES, REJECTS

EVERY = 1.0
#: A note that is older than so many seconds is of a job that ended without a word, where its process is not in sight.
SILENCE = 30.0
PROGRESS = "progress"


@dataclass
class Progress:
    """How far a job is."""

    bytes: int = 0
    total: int = 0
    "Bytes of all sources of the job."
    records: int = 0
    rejects: int = 0
    overflows: int = 0
    files: int = 0
    "Sources that are complete."
    units: int = 0
    "Tasks that this run has done."
    resumed: int = 0
    "Bytes that an earlier run had read."
    workers: int = 0
    "Threads that work on it, of this process or of a cluster."
    rows: dict[str, int] = field(default_factory=dict)
    refused: dict[str, int] = field(default_factory=dict)
    "Rejects of each source that has any, of the first hundred."


class Beat:
    """Notes how far a job is, as long as its coordinator lives; says at the end how it ended, or what comes then."""

    def __init__(
        self, store: Store, facts: Mapping[str, Any], progress: Mapping[str, Any], now: str, then: str
    ) -> None:
        self._hints, self._progress, self._now, self._then = Hints(store.path, "_jobs"), progress, now, then
        self._facts = dict(facts)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._go, name="exa-beat", daemon=True)

    @classmethod
    def reading(cls, store: Store, job: str, progress: Progress, sources: int) -> "Beat":
        """The beat of a job that reads; what follows is to merge."""
        return cls(store, {"job": job, "sources": sources, **_begun()}, vars(progress), "running", "merging")

    @classmethod
    def merging(cls, store: Store) -> "Beat | nullcontext[None]":
        """The beat of what follows after all is read; none where nothing was."""
        note = Hints(store.path, "_jobs").get(PROGRESS) or {}
        if note.get("state") != "merging":
            return nullcontext()
        facts = note if note["pid"] == os.getpid() else note | _begun()
        return cls(store, facts, note["progress"], "merging", "done")

    def __enter__(self) -> "Beat":
        self._note(self._now)
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: object) -> None:
        self._over.set()
        self._thread.join()
        interrupted = kind is not None and not issubclass(kind, Exception)
        self._note(self._then if kind is None else "interrupted" if interrupted else "failed", str(error or ""))

    def _go(self) -> None:
        while not self._over.wait(EVERY):
            self._note(self._now)

    def _note(self, state: str, error: str = "") -> None:
        progress = {**self._progress, "rows": dict(self._progress["rows"])}
        now = {"state": state, "at": time.time(), "error": error}
        self._hints.put(PROGRESS, self._facts | now | {"progress": progress})


def _begun() -> dict[str, Any]:
    """When and where this process began something."""
    return {"began": time.time(), "host": socket.gethostname(), "pid": os.getpid()}


@dataclass(frozen=True)
class Status:
    """What a store says of its last job."""

    out: str
    state: str
    """running, merging (small files, once all is read), done, interrupted, failed; stopped, where it ended without a
    word; empty, where there was none."""
    editor: str
    job: str
    version: int
    files: int
    "Sources of the job that are complete."
    sources: int
    bytes: int
    total: int
    records: int
    rejects: int
    rate: float | None
    "Bytes each second, of the run that is going on or was the last."
    left: float | None
    "Seconds that are left, while it is running."
    workers: int
    staged: int
    "Units that are finished and in no commit yet."
    began: float | None
    "Seconds since 1970."
    seconds: float | None
    host: str
    pid: int | None
    error: str
    rows: dict[str, int]
    "By table, what the store holds."

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def job_status(path: str) -> Status:
    """How far the last job of a store is, from what is in the store alone."""
    store = Store.open(path)
    snapshot = store.snapshot()
    note = Hints(store.path, "_jobs").get(PROGRESS) or {}
    job = str(note.get("job") or _last_job(store))
    state = _state(note) if job else "empty"
    progress = note.get("progress")
    if not progress or state == "stopped":
        progress, sources = _counted(store, snapshot, job) if job else ({}, 0)
    else:
        sources = note["sources"]
    seconds = note["at"] - note["began"] if note else None
    read = progress.get("bytes", 0) - (note.get("progress") or progress).get("resumed", 0)
    rate = read / seconds if seconds and read > 0 else None
    left = (progress["total"] - progress["bytes"]) / rate if rate and state == "running" else None
    return Status(
        out=store.path,
        state=state,
        editor=str(store.meta.get("editor", "")),
        job=job,
        version=snapshot.version,
        files=progress.get("files", 0),
        sources=sources,
        bytes=progress.get("bytes", 0),
        total=progress.get("total", 0),
        records=progress.get("records", 0),
        rejects=snapshot.tables[REJECTS].rows if REJECTS in snapshot.tables else 0,
        rate=rate,
        left=left,
        workers=progress.get("workers", 0) if state == "running" else 0,
        staged=len(set(store.receipts(job)) - snapshot.units) if job else 0,
        began=note.get("began"),
        seconds=seconds,
        host=note.get("host", ""),
        pid=note.get("pid"),
        error=note.get("error", ""),
        rows={name: table.rows for name, table in snapshot.tables.items() if not name.startswith("_")},
    )


def _state(note: Mapping[str, Any]) -> str:
    """What a note says, unless who wrote it is gone."""
    state = str(note.get("state", "stopped"))
    if state not in ("running", "merging"):
        return state
    if note["host"] == socket.gethostname():
        return state if _alive(note["pid"]) else "stopped"
    return state if abs(time.time() - note["at"]) < SILENCE else "stopped"


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True


def _last_job(store: Store) -> str:
    """The job that was begun last."""
    return max(store.jobs(), key=lambda name: store.job(name)["first_order"], default="")


def _counted(store: Store, snapshot: Snapshot, job: str) -> tuple[dict[str, Any], int]:
    """The progress of a job whose coordinator says nothing, and how many sources it has."""
    spec = store.job(job)
    listing, numbers = listing_of(store, spec), numbers_of(spec)
    todo = listing["file"].to_numpy() >= 0
    sizes = listing["size"].to_numpy()[todo]
    known = (store.read(FILES, ["file"]) if FILES in snapshot.tables else listing[:0])["file"].to_numpy()
    whole = known[(known >= numbers.start) & (known < numbers.stop)]
    done = int(sizes[whole - numbers.start].sum())
    for name in store.receipts(job):
        receipt = store.receipt(job, name) or {"files": []}
        done += sum(piece["bytes"] for piece in receipt["files"] if piece["file"] not in whole)
    records = sum(count["seen"] for name, count in snapshot.counts.items() if not name.startswith("_"))
    progress = Progress(bytes=done, total=int(sizes.sum()), records=records, files=len(whole))
    return asdict(progress), len(numbers)
