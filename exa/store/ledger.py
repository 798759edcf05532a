"""The log at work: folds entries into states, and commits changes against everybody else who does."""

import contextlib
import errno
import random
import threading
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from exa.error import CommitConflict, StoreCorrupt, StoreError
from exa.store import checkpoint
from exa.store.backends import at
from exa.store.change import Change
from exa.store.log import Entry, Log, Voided, exa_version, protocol
from exa.store.part import Part
from exa.store.segment import files_of
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
        self.store, self.place = store, at(store)
        self.log = Log(store)
        self._state = State()
        #: Whether what a commit relies on has been flushed.
        self._ready = False
        self._lock = threading.RLock()

    def start(self) -> None:
        """Write the first entry, unless it is there."""
        self.place.make_dirs(self.log.folder)
        first = Entry(0, uuid.uuid4().hex, "", _now(), None, "create", exa_version(), "", (protocol(),))
        self.place.create(self.log.file(0), first.encode())

    def snapshot(self, version: int | None = None) -> Snapshot:
        """The newest snapshot, or that of an earlier version."""
        with self._lock:
            newest = self.log.newest()
            if version is not None and version > newest:  # the listing may be behind
                self._catch_up()
                newest = self._state.version
            if version is not None and not 0 <= version <= newest:
                raise StoreError(f"there is no version {version}: the newest is {newest}", self.store)
            if version is None or version == newest:
                self._catch_up()
                return self._state.freeze()
            with contextlib.suppress(StoreCorrupt):
                self._catch_up()  # to know what has been taken back
            past = self._past(version)
            if past.version < version:
                raise StoreError(f"version {version} has been taken back: the one before is {past.version}", self.store)
            return past.freeze()

    def last_before(self, version: int) -> Snapshot:
        """The snapshot of a version, or of the last before it that has not been taken back."""
        with self._lock:
            self._catch_up()
            return self._past(version).freeze()

    def deleted(self) -> frozenset[str]:
        """The files that nobody may add any more."""
        with self._lock:
            return frozenset(self._state.deleted)

    def _past(self, version: int) -> State:
        while True:
            with contextlib.suppress(Voided):
                past = self._begin(version)
                self._fold(past, version)
                return past

    def _begin(self, until: int) -> State:
        """The state of the last checkpoint, up to a version, that nothing has voided."""
        gone = [range(first, last) for first, last in self.log.jumps.items()]
        numbers = [number for number in self.log.listing()[1] if number <= until]
        sound = (number for number in numbers if not any(number in voided for voided in gone))
        return checkpoint.load(self.log, sound) or State()

    def take_back(self, version: int) -> int:
        """Make an earlier version the newest one again, by an entry that voids those after it; that entry's version."""
        with self._lock:
            past, newest = self._past(version), self.log.newest()
            if past.version != version or past.last is None:
                raise StoreError(f"version {version} cannot be read, so it cannot be gone back to", self.store)
            self.place.make_dirs(self.log.folder, below=self.store)
            lines = protocol(past.features | {"void"}), ("void", {"from": version + 1})
            at = max(past.last.at + 1, _now())
            entry = Entry(newest + 1, uuid.uuid4().hex, past.last.b3, at, None, "repair", exa_version(), "", lines)
            if not self.place.create(self.log.file(entry.version), entry.encode()):
                raise CommitConflict("others are writing: stop them, then repair", self.store)
            return entry.version

    def entries(self) -> Iterator[Entry]:
        """Every entry, oldest first."""
        newest = self.readable()
        return self.log.after(None, until=newest)

    def readable(self) -> int:
        """The last version before the first entry that cannot be read."""
        newest = self.log.newest()
        with contextlib.suppress(StoreCorrupt):
            with self._lock:
                self._catch_up()
            return newest
        while True:
            state = self._begin(newest)
            with contextlib.suppress(Voided):
                with contextlib.suppress(StoreCorrupt):
                    self._fold(state)
                return state.version

    def commit(self, change: Change, op: str, job: str | None) -> Commit:
        """Write the change as the next entry, however many others try the same."""
        with self._lock:
            if not self._ready:
                self.log.newest()
                self._catch_up()
                # Also exa.json is in that folder: who made the store may have died before its name was durable.
                self.place.make_dirs(self.log.folder, below=self.store)
                self._ready = True
            return self._commit(change, op, job)

    def _commit(self, change: Change, op: str, job: str | None) -> Commit:
        ours = uuid.uuid4().hex
        deadline, longest = time.monotonic() + PATIENCE, 0.002
        tried: tuple[str, ...] = ()
        self._catch_up()
        change = change.pinned(self._state)
        while True:
            # Where replies get lost (NFS), "it exists already" may be said of our own entry.
            if (mine := self._catch_up().get(ours)) is not None:
                return Commit(mine, tried)
            state = self._state
            if state.unwritable:
                needs = ", ".join(state.unwritable)
                raise StoreError(f"can be read, but a writer must know {needs}: install a newer exa", self.store)
            rest = change.onto(state)
            if not rest:
                # The entries that made it superfluous may be visible without being durable yet.
                self.place.sync_dir(self.log.folder)
                return Commit(state.version, ())
            for _ in self.place.map(self.check, rest.adds):
                pass
            entry = self._next(rest, op, job, ours)
            number, body, tried = entry.version, entry.encode(), rest.units
            if self.place.create(self.log.file(number), body):
                state.fold(Entry.decode(body, number))
                if checkpoint.due(state):
                    checkpoint.save(self.log, state)
                return Commit(number, rest.units)
            if time.monotonic() > deadline:
                raise CommitConflict(f"others were faster for {PATIENCE:.0f} s; nothing was committed", self.store)
            time.sleep(random.uniform(0, longest))
            longest = min(2 * longest, 0.25)

    def check(self, part: Part) -> None:
        """Refuse a part that is not there, or will soon be gone: PartMissing."""
        if part.path in self._state.deleted:
            raise PartMissing(part, part.locate(self.store), "has been cleaned up by vacuum")
        check_part(part, self.store)

    def _next(self, change: Change, op: str, job: str | None, commit: str) -> Entry:
        last = self._state.last
        if last is None:
            raise StoreError("the log is empty", self.store)
        at = max(last.at + 1, _now())
        lines = change.lines()
        if new := change.features() - self._state.features:
            lines = (protocol(self._state.features | new), *lines)
        return Entry(last.version + 1, commit, last.b3, at, job, op, exa_version(), "", lines)

    def _catch_up(self) -> dict[str, int]:
        """Bring the newest state up to date; the versions of what is new by id."""
        if self._state.last is None:
            self._state = self._begin(self.log.newest())
        try:
            return self._fold(self._state)
        except Voided:
            self._state = self._begin(self.log.newest())
            return self._catch_up()

    def _fold(self, state: State, until: int | None = None) -> dict[str, int]:
        """Fold new entries into a state; returns their versions by id (not the entries: a log may be large)."""
        news = {}
        for entry in self.log.after(state.last, until):
            try:
                state.fold(entry)
            except ValueError as why:
                if (start := self.log.learn(entry.version)) is not None:
                    raise Voided(start) from None
                raise self.log.corrupt(entry.version, str(why)) from why
            news[entry.id] = entry.version
        return news


def check_part(part: Part, store: str) -> None:
    """Refuse a part whose files are missing or of another size; the error carries it as ``error.part``."""
    path = part.locate(store)
    try:
        sizes = [file.size for file in files_of(path)] if part.zarr else [at(path).size(path)]
    except FileNotFoundError:
        raise PartMissing(part, path, "is missing", errno.ENOENT) from None
    except OSError as error:
        raise PartMissing(part, path, error.strerror or str(error), error.errno) from error
    if len(sizes) < (wanted := part.zarr.get("files", 1)):
        raise PartMissing(part, path, f"has {len(sizes)} files instead of {wanted}" if sizes else "is missing")
    if sum(sizes) != part.bytes:
        raise PartMissing(part, path, f"has {sum(sizes)} bytes instead of {part.bytes}")


class PartMissing(StoreError):
    """A part that was to be committed is not there (any more): its unit must be parsed again."""

    def __init__(self, part: Part, path: str, why: str, code: int | None = None) -> None:
        self.part = part
        owner = f"unit {part.unit}" if part.unit else "the part"
        super().__init__(f"{why}; nothing was committed: drop the receipt and make {owner} again", path, errno=code)


def _now() -> int:
    return time.time_ns() // 1000
