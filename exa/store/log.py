"""The commit log: numbered files, each created exclusively, each naming the hash of the one before.

An entry is lines of JSON. The first tells the commit, the last the number of lines before it and their hash; an entry
without a valid end does not count. Keys that this version does not know are left alone, because nothing rewrites an
entry; what must not be ignored is announced as a feature of the protocol.
"""

import contextlib
import functools
import json
import operator
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Any, TypeAlias

import blake3

from exa.error import StoreCorrupt, StoreError
from exa.store.backends import at, join

Line: TypeAlias = tuple[str, dict[str, Any]]

#: What this version reads and writes; an entry that asks for more is refused.
READ = WRITE = 1
READ_FEATURES = frozenset({"arrays", "mask", "pieces", "void"})
WRITE_FEATURES = READ_FEATURES | {"delete"}

#: A line of JSON that is longer is no line of ours: the limit keeps a hostile log from filling the memory.
MAX_LINE = 1 << 20

_NAME = re.compile(r"([0-9]{20})\.(json|ckpt\.parquet)")


def canonical(value: object) -> bytes:
    """The one spelling of a JSON value: the same value gives the same bytes, on any machine.

    >>> canonical({"b": 1, "a": [1.5, None]})
    b'{"a":[1.5,null],"b":1}'
    """
    return _dump(value, sort_keys=True)


def _dump(value: object, sort_keys: bool = False) -> bytes:
    try:
        # operator.index: numpy's integers are numbers too.
        text = json.dumps(value, separators=(",", ":"), allow_nan=False, sort_keys=sort_keys, default=operator.index)
        return text.encode("ascii")
    except (TypeError, ValueError, RecursionError) as error:
        raise StoreError(f"not JSON: {error}; give text, numbers, lists and dictionaries, and None for nan") from error


def plain(value: Any) -> Any:
    """The value as it comes back from JSON: tuples are lists, keys are text."""
    return json.loads(_dump(value))


def seal(lines: Iterable[Line], limit: int = MAX_LINE) -> bytes:
    """Lines of JSON and the end line that vouches for them.

    >>> seal([("unit", {"id": "a"})]).splitlines()[0]
    b'{"unit":{"id":"a"}}'
    """
    dumped = [_dump({key: value}) for key, value in lines]
    if (longest := max(map(len, dumped), default=0)) > limit:
        raise StoreError(f"a line of {longest} bytes is too long, {limit} is the limit: shorten stats, extra or meta")
    body = b"".join(line + b"\n" for line in dumped)
    return body + _end(len(dumped), body)


def _end(lines: int, body: bytes) -> bytes:
    return _dump({"end": {"lines": lines, "b3": blake3.blake3(body).hexdigest()}}) + b"\n"


def unseal(data: bytes, limit: int = MAX_LINE) -> list[Line]:
    """The lines that `seal` was given; ValueError says why there are none."""
    cut = data.rfind(b"\n", 0, -1) + 1
    body, end = data[:cut], data[cut:]
    raw = body.split(b"\n")[:-1]
    if end != _end(len(raw), body):
        # A later version may say more in its end line, but in the same spelling.
        [(key, said)] = _parse([end[:-1]], limit) if end.endswith(b"\n") else [("", {})]
        if key != "end" or _dump({"end": said}) + b"\n" != end:
            raise ValueError("it has no end line")
        if said.get("lines") != len(raw) or said.get("b3") != blake3.blake3(body).hexdigest():
            raise ValueError("its bytes are not those that its end line vouches for")
    return _parse(raw, limit)


def _parse(raw: list[bytes], limit: int) -> list[Line]:
    longest = max(map(len, raw), default=0)
    if longest > limit:
        raise ValueError(f"a line of {longest} bytes is too long")
    try:
        # In one go: opening a store of a million units is mostly this.
        values = json.loads(b"[" + b",".join(raw) + b"]")
    except RecursionError:
        raise ValueError("a line is nested too deeply") from None
    if len(values) != len(raw):
        raise ValueError("its lines are not one object each")
    lines = []
    for value in values:
        if not isinstance(value, dict) or len(value) != 1:
            raise ValueError("a line is not an object with one key")
        [line] = value.items()
        if not isinstance(line[1], dict):
            raise ValueError(f"{line[0]!r} is not an object")
        lines.append(line)
    return lines


@dataclass(frozen=True, slots=True)
class Entry:
    """One commit as the log holds it."""

    version: int
    id: str
    #: Hash of the entry before; empty in the first.
    prev: str
    #: Microseconds since 1970, later than every earlier entry even where clocks jump.
    at: int
    job: str | None
    op: str
    #: The version of exa that wrote it.
    exa: str
    #: Hash of this entry.
    b3: str
    #: Everything between the commit line and the end line.
    lines: tuple[Line, ...]

    @property
    def voids(self) -> int:
        """The first of the entries before this one that do not count; its own number where all do."""
        first = next((line.get("from") for key, line in self.lines if key == "void"), self.version)
        return first if type(first) is int and 0 < first < self.version else self.version

    def encode(self) -> bytes:
        """The bytes of the file."""
        commit = {
            "v": self.version,
            "id": self.id,
            "prev": self.prev,
            "at": self.at,
            "job": self.job,
            "op": self.op,
            "exa": self.exa,
        }
        return seal([("commit", commit), *self.lines])

    @classmethod
    def decode(cls, data: bytes, number: int) -> "Entry":
        """The entry in a file of that number; ValueError says why it is none."""
        lines = unseal(data)
        key, head = lines[0] if lines else ("", {})
        if key != "commit":
            raise ValueError("it does not begin with a commit line")
        if type(head.get("v")) is not int or head["v"] != number:
            raise ValueError(f"it calls itself {head.get('v')!r}")
        texts = [head.get(name) for name in ("id", "prev", "op", "exa")]
        if (
            type(head.get("at")) is not int
            or not all(isinstance(text, str) for text in texts)
            or not isinstance(head.get("job"), str | None)
        ):
            raise ValueError("its commit line lacks id, prev, at, op or exa")
        b3 = blake3.blake3(data).hexdigest()
        return cls(
            number, head["id"], head["prev"], head["at"], head.get("job"), head["op"], head["exa"], b3, tuple(lines[1:])
        )


class Voided(Exception):
    """The entries from that number on do not count, though they were read already."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class Log:
    """The folder of entries.

    >>> Log("water.exa").file(17)
    'water.exa/_log/00000000000000000017.json'
    """

    def __init__(self, store: str) -> None:
        self.folder = join(store, "_log")
        #: Of the first of entries that have been voided, the number of the one that did it and follows in its place.
        self.jumps: dict[int, int] = {}
        #: The highest number that was ever listed.
        self.highest = -1

    def file(self, number: int) -> str:
        """The path of the entry of that number."""
        return join(self.folder, f"{number:020d}.json")

    def read(self, number: int) -> Entry | None:
        """One entry, checked in itself; None where there is none."""
        try:
            data = at(self.folder).read(self.file(number))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreError(f"cannot read the log: {error.strerror}", self.file(number), errno=error.errno) from error
        try:
            return Entry.decode(data, number)
        except ValueError as why:
            raise self.corrupt(number, str(why)) from why

    def checkpoint(self, number: int) -> str:
        """The path of the checkpoint that goes with an entry."""
        return join(self.folder, f"{number:020d}.ckpt.parquet")

    def newest(self) -> int:
        """The highest number in the folder."""
        return self.listing()[0]

    def listing(self) -> tuple[int, list[int]]:
        """The highest number in the folder, and those that have a checkpoint."""
        try:
            names = at(self.folder).names(self.folder)
        except OSError as error:
            raise StoreError(f"cannot read the log: {error.strerror}", self.folder, errno=error.errno) from error
        matches = [match for match in map(_NAME.fullmatch, names) if match]
        self.highest = max((int(match[1]) for match in matches if match[2] == "json"), default=-1)
        if self.highest < 0:
            raise self.corrupt(0, "the log is empty")
        return self.highest, [int(match[1]) for match in matches if match[2] != "json"]

    def after(self, last: Entry | None, until: int | None = None) -> Iterator[Entry]:
        """The entries that follow `last`, each checked against the hash of the one before.

        Those that a later entry has voided are passed over. `Voided` is raised where `last` turns out to be one.
        """
        while until is None or (last.version if last else -1) < until:
            number = last.version + 1 if last else 0
            if until is not None and self.jumps.get(number, number) > until:
                return
            try:
                entry = self.read(self.jumps.get(number, number))
                if entry is None and number > self.highest:
                    return
                if entry is None:
                    raise self.corrupt(number, f"it is missing, though {self.highest} exists")
                if entry.prev != (last.b3 if last else "") or entry.voids > number:
                    raise self.corrupt(entry.version, "it does not follow from the entry before, whose hash is another")
                if last and entry.at <= last.at:
                    raise self.corrupt(entry.version, "it is not later than the entry before")
            except StoreCorrupt:
                if (start := self.learn(number)) is None:
                    raise
                if start < number:
                    raise Voided(start) from None
                continue
            yield entry
            last = entry

    def learn(self, number: int) -> int | None:
        """Look for a later entry that voids that number; the first number that it voids, if that was not known."""
        for later in range(number, self.newest() + 1):
            with contextlib.suppress(StoreCorrupt):
                entry = self.read(later)
                if entry is not None and entry.voids <= number and self.jumps.get(entry.voids) != later != entry.voids:
                    self.jumps[entry.voids] = later
                    return entry.voids
        return None

    def corrupt(self, number: int, why: str) -> StoreCorrupt:
        """The error that says which version cannot be trusted, and why."""
        return StoreCorrupt(
            f"version {number} of the store is corrupt: {why}; exa repair goes back to the one before",
            self.file(number),
        )


def protocol(features: Iterable[str] = ()) -> Line:
    """The line that says what a writer must know, from that entry on, and which of it a reader must know too."""
    names = sorted(features)
    readers = [name for name in names if name in READ_FEATURES]
    return "protocol", {"read": READ, "write": WRITE, "readFeatures": readers, "writeFeatures": names}


def missing_features(said: Mapping[str, Any], side: str) -> list[str]:
    """What a protocol line asks of one side ("read" or "write") and this version lacks; ValueError if unreadable."""
    number, features = said.get(side), said.get(f"{side}Features", [])
    if type(number) is not int or not isinstance(features, list) or not all(isinstance(name, str) for name in features):
        raise ValueError("its protocol line is unreadable")
    ours, known = (READ, READ_FEATURES) if side == "read" else (WRITE, WRITE_FEATURES)
    return ([f"protocol {number}"] if number > ours else []) + sorted(set(features) - known)


@functools.cache
def exa_version() -> str:
    """The version of exa that is running, as entries record it."""
    try:
        return version("exa")
    except PackageNotFoundError:
        return "0"
