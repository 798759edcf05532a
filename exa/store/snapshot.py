"""What a store holds at one version, folded from its log."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, TypeVar

from exa.error import StoreError
from exa.store.log import Entry, missing_features
from exa.store.mask import Mask, masked
from exa.store.part import ADDS, Part, safe_name, safe_path
from exa.store.pieces import pieces_of

#: What a count line says of the records of one table: every one seen is kept, rejected or skipped.
COUNTS = ("seen", "kept", "rejects", "skipped")

#: Tables of exa's own: what a container was that was saved, the sources of a job, and what it could not read.
CONTAINER, FILES, REJECTS = "_container", "_files", "_rejects"

T = TypeVar("T")
_IN_ORDER = attrgetter("order", "path")


@dataclass(frozen=True, slots=True)
class Table:
    """A table, or an array, at one version: what its maker said of it, and its live files or segments in order."""

    name: str
    #: As it was given at commit; the store does not look inside.
    schema: list[dict[str, Any]] = field(hash=False)
    meta: Mapping[str, Any] = field(hash=False)
    parts: tuple[Part, ...] = ()

    @property
    def rows(self) -> int:
        """How many are to be seen."""
        return sum(part.live for part in self.parts)

    @property
    def bytes(self) -> int:
        return sum(part.bytes for part in self.parts)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A store at one version; it stays what it is, whatever is committed meanwhile."""

    version: int
    #: When that version was committed, in microseconds since 1970.
    at: int
    tables: Mapping[str, Table]
    #: The units of work whose rows are in.
    units: frozenset[str]
    #: The jobs that have committed.
    jobs: frozenset[str]
    #: Of each table, how many records all commits so far have seen, kept, rejected and skipped.
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict, hash=False)


class State:
    """The log folded so far; one entry after the other is checked and taken in, and `freeze` gives the snapshot."""

    def __init__(self) -> None:
        self.last: Entry | None = None
        self.tables: dict[str, tuple[list[dict[str, Any]], dict[str, Any]]] = {}
        self.parts: dict[str, Part] = {}
        self.units: set[str] = set()
        self.jobs: set[str] = set()
        self.counts: dict[str, list[int]] = {}
        #: Files that are being deleted, so that nobody may add them any more.
        self.deleted: set[str] = set()
        #: What the last protocol line said.
        self.protocol: dict[str, Any] = {}
        #: What a writer would have to know and this version does not.
        self.unwritable: list[str] = []
        self._frozen: Snapshot | None = None

    @property
    def features(self) -> set[str]:
        """What a writer must know."""
        return set(self.protocol.get("writeFeatures", ()))

    def check_protocol(self, said: dict[str, Any], entry: Entry) -> None:
        """Take in a protocol line; StoreError where a reader must know what this version does not."""
        if missing := missing_features(said, "read"):
            raise StoreError(_newer(entry, missing))
        self.protocol, self.unwritable = said, missing_features(said, "write")

    @property
    def version(self) -> int:
        return self.last.version if self.last else -1

    def fold(self, entry: Entry) -> None:
        """Take in the next entry; ValueError, with nothing changed, if it cannot follow."""
        tables: dict[str, tuple[list[dict[str, Any]], dict[str, Any]]] = {}
        adds: dict[str, Part] = {}
        removes: set[str] = set()
        units: set[str] = set()
        counts: list[tuple[str, list[int]]] = []
        masks: list[Mask] = []
        deleted: set[str] = set()
        protocol: dict[str, Any] | None = None
        for key, line in entry.lines:
            match key:
                case "add" | "seg":
                    part = _valid(Part.from_json, line)
                    if ADDS[bool(part.zarr)] != key:
                        raise ValueError(f"it adds {part.path} as what it is not")
                    if part.path in adds or part.path in self.parts:
                        raise ValueError(f"it adds {part.path} a second time")
                    adds[part.path] = part
                case "unit":
                    unit = line.get("id")
                    if not isinstance(unit, str) or unit in units or unit in self.units:
                        raise ValueError(f"it commits the unit {unit!r} a second time")
                    units.add(unit)
                case "remove":
                    path = line.get("p")
                    if not isinstance(path, str) or path not in self.parts or path in removes:
                        raise ValueError(f"it removes {path!r}, which is not there")
                    removes.add(path)
                case "mask":
                    masks.append(_valid(Mask.from_json, line))
                case "delete":
                    deleted.add(_valid(safe_path, line.get("p")))
                case "table":
                    name, schema, meta = _described(line)
                    tables[name] = (schema, meta)
                case "count":
                    counts.append(read_count(line))
                case "protocol":
                    protocol = line
        if not deleted.isdisjoint(self.parts) or not adds.keys().isdisjoint(self.deleted):
            raise ValueError("it deletes a part that is there, or adds one that was deleted")
        for part in adds.values():
            if part.table not in tables and part.table not in self.tables:
                raise ValueError(f"it adds {part.path} to a table {part.table!r} that nobody described")
            for unit in {piece.unit for piece in pieces_of(part)} - {None}:
                if unit not in units and unit not in self.units:
                    raise ValueError(f"it adds {part.path} of the unit {unit!r}, but not the unit")
        if protocol is not None:
            self.check_protocol(protocol, entry)
        if masks and "mask" not in self.features:
            raise ValueError("it hides rows without saying that readers must know of masks")
        if "arrays" not in self.features and any(part.zarr for part in adds.values()):
            raise ValueError("it has segments without saying that readers must know of arrays")
        if "pieces" not in self.features and (
            any(mask.unit is not None for mask in masks) or any(part.pieces for part in adds.values())
        ):
            raise ValueError("it has merged parts, or hides a unit, without saying that readers must know of pieces")
        self.tables.update(tables)
        for path in removes:
            del self.parts[path]
        for part in list(masked(self.parts.values(), masks)) if masks else ():
            if part.live:
                self.parts[part.path] = part
            else:
                del self.parts[part.path]
        self.parts.update(adds)
        self.units |= units
        self.deleted |= deleted
        for name, numbers in counts:
            total = self.counts.get(name, [0] * len(COUNTS))
            self.counts[name] = [old + new for old, new in zip(total, numbers, strict=True)]
        if entry.job is not None:
            self.jobs.add(entry.job)
        self.last = entry

    def freeze(self) -> Snapshot:
        """The snapshot of what has been folded."""
        if self.last is None:
            raise ValueError("no entry has been folded")
        if self._frozen is None or self._frozen.version != self.version:
            self._frozen = self._freeze(self.last)
        return self._frozen

    def _freeze(self, last: Entry) -> Snapshot:
        live: dict[str, list[Part]] = {name: [] for name in self.tables}
        for part in self.parts.values():
            live[part.table].append(part)
        tables = {
            name: Table(name, schema, meta, tuple(sorted(live[name], key=_IN_ORDER)))
            for name, (schema, meta) in self.tables.items()
        }
        counts = {name: dict(zip(COUNTS, numbers, strict=True)) for name, numbers in self.counts.items()}
        return Snapshot(last.version, last.at, tables, frozenset(self.units), frozenset(self.jobs), counts)


def read_count(line: Mapping[str, Any]) -> tuple[str, list[int]]:
    """The table and the numbers of a count; ValueError if they are none or do not add up.

    >>> read_count({"table": "atom", "seen": 7, "kept": 4, "rejects": 2, "skipped": 1})
    ('atom', [7, 4, 2, 1])
    """
    table, numbers = line.get("table"), [line.get(name, 0) for name in COUNTS]
    if not isinstance(table, str) or not all(type(number) is int and number >= 0 for number in numbers):
        raise ValueError(f"{dict(line)!r} is not a count: give table, {', '.join(COUNTS)}")
    if numbers[0] != sum(numbers[1:]):
        seen, kept, rejects, skipped = numbers
        raise ValueError(
            f"{table!r} loses records: {seen} seen, but {kept} kept + {rejects} rejects + {skipped} skipped"
        )
    return table, numbers


def _valid(read: Callable[[Any], T], line: Any) -> T:
    try:
        return read(line)
    except StoreError as error:
        raise ValueError(str(error)) from error


def _described(line: dict[str, Any]) -> tuple[str, list[dict[str, Any]], dict[str, Any]]:
    schema, meta = line.get("schema"), line.get("meta", {})
    if not isinstance(schema, list) or not isinstance(meta, dict):
        raise ValueError("a table without schema or meta")
    try:
        return safe_name(line.get("t")), schema, meta
    except StoreError as error:
        raise ValueError(str(error)) from error


def _newer(entry: Entry, missing: list[str]) -> str:
    return (
        f"version {entry.version} was written by exa {entry.exa} and needs a reader that knows {', '.join(missing)}: "
        f"install exa {entry.exa} or newer"
    )
