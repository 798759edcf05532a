"""Deleting what no version needs any more, while others go on writing.

A file may go if no version of the last days shows it, no receipt names it, and it is older than the grace, by the
clock of the disk itself. Before any is deleted, a commit says which: whoever wants to add one of them afterwards,
however long he was asleep, is told that it is gone, and who added it before is in the log, so that it is spared.
"""

import uuid
from dataclasses import dataclass, field

from exa.error import StoreCorrupt
from exa.store import durable
from exa.store.backends import at, join
from exa.store.change import Change
from exa.store.ledger import Ledger
from exa.store.part import ADDS
from exa.store.stage import Stage

#: Seconds that a version can be opened, and that a file may be unknown to the log.
KEEP, GRACE = 7 * 86400.0, 3600.0
CHECKPOINTS = 2


@dataclass
class Swept:
    """What `vacuum` has deleted, or would."""

    files: list[str] = field(default_factory=list)
    "Relative to the store."
    bytes: int = 0


def vacuum(path: str, keep: float = KEEP, grace: float = GRACE, dry_run: bool = False) -> Swept:
    """Delete what no version of the last `keep` seconds needs, if it is older than `grace` seconds.

    >>> vacuum("water.exa", keep=0).bytes                                      # doctest: +SKIP

    Versions that were replaced earlier than that can then no longer be read.
    """
    place, ledger, now = at(path), Ledger(path), _clock(path)
    # In this order: what is committed or staged while the files are listed is seen afterwards.
    found = {file.name: file for file in place.walk(path)}
    young = {_part_of(file.name) for file in found.values() if file.time > now - grace}
    parts = {_part_of(name) for name in found if name.startswith(("tables/", "arrays/"))} - young
    parts -= _needed(ledger, now - keep) | _staged(path)
    aged = [file.name for file in found.values() if file.time <= now - grace]
    loose = {name for name in aged if durable.is_temporary(name.rpartition("/")[2])}
    old = sorted(name for name in aged if name.endswith(".ckpt.parquet"))[:-CHECKPOINTS]
    swept = Swept()
    if not dry_run and parts:
        ledger.commit(Change((), (), {}, (), (), deletes=tuple(sorted(parts))), "vacuum", None)
        deleted = ledger.deleted()
        parts = {name for name in parts if name in deleted}
    for name in sorted({*loose, *old, *(name for name in found if _part_of(name) in parts)}):
        if not dry_run:
            place.remove(join(path, *name.split("/")))
        swept.files.append(name)
        swept.bytes += found[name].size
    for part in () if dry_run else parts:
        place.remove_dirs(join(path, *part.split("/")))
    return swept


def _part_of(name: str) -> str:
    """The part that a file is of: itself, or the segment that it is in."""
    return "/".join(name.split("/")[:3]) if name.startswith("arrays/") else name


def _clock(path: str) -> float:
    """What time it is by the disk that holds the store."""
    probe = join(path, f".probe.{uuid.uuid4().hex}.tmp")
    at(path).advise(probe, b"x")
    try:
        return at(path).time(probe)
    finally:
        at(path).remove(probe)


def _needed(ledger: Ledger, since: float) -> set[str]:
    """The parts that are shown by any version that was the newest one at that time or later."""
    log, newest = ledger.log, ledger.log.newest()
    first = newest
    while first > 0 and at(ledger.store).time(log.file(first)) >= since:
        first -= 1
    needed = {part.path for table in ledger.snapshot().tables.values() for part in table.parts}
    for table in ledger.last_before(first).tables.values():
        needed.update(part.path for part in table.parts)
    for number in range(first + 1, newest + 1):
        try:
            entry = log.read(number)
        except StoreCorrupt:  # it has been taken back
            continue
        needed.update(line["p"] for key, line in (entry.lines if entry else ()) if key in ADDS)
    return needed


def _staged(path: str) -> set[str]:
    """The parts that receipts name."""
    stage = Stage(path)
    names: set[str] = set()
    for job in stage.jobs():
        for unit in stage.units(job):
            receipt = stage.get(job, unit) or {"adds": ()}
            names.update(part.path for part in receipt["adds"])
    return names
