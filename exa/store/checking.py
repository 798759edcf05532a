"""Whether a store is what its log says, and back to the last version that is."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from exa.error import StoreCorrupt, StoreError
from exa.store.backends import join
from exa.store.ledger import Ledger, PartMissing, check_part
from exa.store.part import ADDS, Part
from exa.store.segment import Written, files_of, hash_of, tree
from exa.store.stage import Stage


@dataclass
class Findings:
    """What `check` looked at and what is wrong with it."""

    version: int = -1
    "The last version that can be trusted."
    newest: int = -1
    parts: int = 0
    bytes: int = 0
    "Of the parts, as far as they were read."
    problems: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)
    "The parts of the last readable version that are missing or not what was written."


def check(path: str, data: bool = False) -> Findings:
    """Read the log, the receipts and the jobs, and look for each live part; with `data`, read all of its bytes.

    >>> check("water.exa", data=True).problems                                 # doctest: +SKIP
    []
    """
    ledger, stage = Ledger(path), Stage(path)
    found = Findings(newest=ledger.log.newest())
    # Also of the history before a checkpoint, which nobody else reads.
    found.version = ledger.readable()
    try:
        for _ in ledger.log.after(None, until=found.newest):
            pass
    except StoreCorrupt as error:
        found.problems.append(str(error))
    if found.version >= 0:
        for table in ledger.snapshot(found.version).tables.values():
            for part in table.parts:
                _look(part, path, data, found)
    for name in stage.listings():
        try:
            stage.listing(name)
        except StoreError as error:
            found.problems.append(str(error))
    for job in stage.jobs():
        for problem in _staged(stage, job):
            found.problems.append(problem)
    if found.damaged:
        found.version = _before(ledger, found.version, set(found.damaged))
    return found


def repair(path: str, data: bool = False, dry_run: bool = False) -> tuple[Findings, int | None]:
    """Go back to the last version that can be trusted, by a new commit; with it, what is wrong and that commit.

    What later versions held is left out of every later one, and stays on disk until `vacuum`; `exa parse` reads it
    again. Nothing is done where nothing is wrong.
    """
    found = check(path, data)
    if found.version == found.newest or dry_run:
        return found, None
    if found.version < 0:
        raise StoreCorrupt("has no version that can be trusted: restore it from a copy", path)
    return found, Ledger(path).take_back(found.version)


def _look(part: Part, store: str, data: bool, found: Findings) -> None:
    found.parts += 1
    path = part.locate(store)
    try:
        check_part(part, store)
        if data and _hash(part, path) != part.b3:
            raise StoreCorrupt("its bytes are not those that were written", path)
        found.bytes += part.bytes if data else 0
    except PartMissing as error:
        found.damaged.append(part.path)
        found.problems.append(f"{path}: {str(error.strerror).partition(';')[0]}")
    except (OSError, StoreError) as error:
        found.damaged.append(part.path)
        found.problems.append(str(error))


def _hash(part: Part, path: str) -> str:
    if not part.zarr:
        return hash_of(path)
    return tree(Written(file.name, file.size, hash_of(join(path, file.name))) for file in files_of(path))


def _staged(stage: Stage, job: str) -> Iterator[str]:
    try:
        stage.job(job)
    except StoreError as error:
        yield str(error)
    for unit in stage.units(job):
        try:
            stage.get(job, unit)
        except StoreError as error:
            yield str(error)


def _before(ledger: Ledger, version: int, damaged: set[str]) -> int:
    """The last version up to that one that has none of the damaged parts."""
    for entry in ledger.log.after(None, until=version):
        if any(key in ADDS and line.get("p") in damaged for key, line in entry.lines):
            return entry.version - 1
    return version
