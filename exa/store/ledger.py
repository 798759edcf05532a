"""The log at work: folds entries into states, and commits changes against everybody else who does."""

import errno
import os
import random
import threading
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from exa.error import CommitConflict, StoreError
from exa.store import durable
from exa.store.change import Change
from exa.store.log import Entry, Log, exa_version, protocol
from exa.store.part import Part
from exa.store.snapshot import Snapshot, State

#: Seconds that a commit tries to be the next one before it gives up.
PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Commit:
    """What a commit did: the version that holds its units, and those it added; the others were in before."""

    version: int
    units: tuple[str, ...]


class Ledger:
    """The history of one store; keeps the newest state, so that only new entries are read."""

    def __init__(self, store: str) -> None:
        self.store = store
        self.log = Log(store)
        self._state = State()
        self._lock = threading.Lock()

    def start(self) -> None:
        """Write the first entry, unless it is there."""
        durable.make_dirs(self.log.folder)
        first = Entry(0, uuid.uuid4().hex, "", _now(), None, "create", exa_version(), "", (protocol(),))
        durable.create(self.log.file(0), first.encode())

    def snapshot(self, version: int | None = None) -> Snapshot:
        """The newest snapshot, or that of an earlier version."""
        with self._lock:
            newest = self.log.newest()
            if version is not None and not 0 <= version <= newest:
                raise StoreError(f"there is no version {version}: the newest is {newest}", self.store)
            if version is None or version == newest:
                self._catch_up(self._state)
                return self._complete(self._state, newest).freeze()
            past = State()
            self._catch_up(past, version)
            return self._complete(past, version).freeze()

    def entries(self) -> Iterator[Entry]:
        """Every entry, oldest first."""
        return self.log.after(None, until=self.log.newest())

    def commit(self, change: Change, op: str, job: str | None) -> Commit:
        """Write the change as the next entry, however many others try the same."""
        with self._lock:
            if self._state.last is None:
                newest = self.log.newest()
                self._catch_up(self._state)
                self._complete(self._state, newest)
                # Also exa.json is in that folder: who made the store may have died before its name was durable.
                durable.make_dirs(self.log.folder, below=self.store)
            return self._commit(change, op, job)

    def _commit(self, change: Change, op: str, job: str | None) -> Commit:
        ours, state = uuid.uuid4().hex, self._state
        deadline, longest = time.monotonic() + PATIENCE, 0.002
        tried: tuple[str, ...] = ()
        self._catch_up(state)
        change = change.pinned(state)
        while True:
            # Where replies get lost (NFS), "it exists already" may be said of our own entry.
            if (mine := self._catch_up(state).get(ours)) is not None:
                return Commit(mine, tried)
            if state.unwritable:
                needs = ", ".join(state.unwritable)
                raise StoreError(f"can be read, but a writer must know {needs}: install a newer exa", self.store)
            rest = change.onto(state)
            if not rest:
                # The entries that made it superfluous may be visible without being durable yet.
                durable.sync_dir(self.log.folder)
                return Commit(state.version, ())
            for part in rest.adds:
                check_part(part, self.store)
            entry = self._next(rest, op, job, ours)
            number, body, tried = entry.version, entry.encode(), rest.units
            if durable.create(self.log.file(number), body):
                state.fold(Entry.decode(body, number))
                return Commit(number, rest.units)
            if time.monotonic() > deadline:
                raise CommitConflict(f"others were faster for {PATIENCE:.0f} s; nothing was committed", self.store)
            time.sleep(random.uniform(0, longest))
            longest = min(2 * longest, 0.25)

    def _next(self, change: Change, op: str, job: str | None, commit: str) -> Entry:
        last = self._state.last
        if last is None:
            raise StoreError("the log is empty", self.store)
        at = max(last.at + 1, _now())
        lines = change.lines()
        if new := change.features() - self._state.features:
            lines = (protocol(self._state.features | new), *lines)
        return Entry(last.version + 1, commit, last.b3, at, job, op, exa_version(), "", lines)

    def _catch_up(self, state: State, until: int | None = None) -> dict[str, int]:
        """Fold new entries into a state; returns their versions by id (not the entries: a log may be large)."""
        news = {}
        for entry in self.log.after(state.last, until):
            try:
                state.fold(entry)
            except ValueError as why:
                raise self.log.corrupt(entry.version, str(why)) from why
            news[entry.id] = entry.version
        return news

    def _complete(self, state: State, newest: int) -> State:
        if state.version < newest:
            raise self.log.corrupt(state.version + 1, "it is listed but cannot be opened")
        return state


def check_part(part: Part, store: str) -> None:
    """Refuse a part whose file is missing or of another size; the error carries it as ``error.part``."""
    path = part.locate(store)
    try:
        size = os.stat(path).st_size
    except FileNotFoundError:
        raise PartMissing(part, path, "is missing", errno.ENOENT) from None
    except OSError as error:
        raise PartMissing(part, path, error.strerror or str(error), error.errno) from error
    if size != part.bytes:
        raise PartMissing(part, path, f"has {size} bytes instead of {part.bytes}")


class PartMissing(StoreError):
    """A part that was to be committed is not there (any more): its unit must be parsed again."""

    def __init__(self, part: Part, path: str, why: str, code: int | None = None) -> None:
        self.part = part
        owner = f"unit {part.unit}" if part.unit else "the part"
        super().__init__(f"{why}; nothing was committed: drop the receipt and make {owner} again", path, errno=code)


def _now() -> int:
    return time.time_ns() // 1000
