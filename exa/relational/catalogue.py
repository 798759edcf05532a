"""The catalogue: every store that was written, with its sources and jobs. Stores are the truth; this is a cache.

Only the coordinator of a job and ``exa catalogue`` write here, in transactions that bring one container from one
version of its store to another; whoever comes second finds nothing left to do.
"""

import os
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Table, delete, insert, select, update
from sqlalchemy.engine import URL
from sqlalchemy.exc import DatabaseError

from exa.error import CatalogueError, StoreError
from exa.log import loggers
from exa.relational.base import moment
from exa.relational.container import ContainerRow, kind_of
from exa.relational.engine import BROKEN, engine, refused, transact
from exa.relational.job import Job
from exa.relational.paths import delete_files, insert_files
from exa.relational.schema import writer
from exa.relational.values import from_json
from exa.store import Part, Snapshot, Store, read_rows
from exa.store.mask import spans
from exa.store.snapshot import CONTAINER, FILES, REJECTS

#: Of ``_files``, what the catalogue keeps, and under which name.
COLUMNS = {
    "file": "number",
    "path": "path",
    "size": "size",
    "identity": "identity",
    "lines": "lines",
    "rejects": "rejects",
}
BATCH = 8192
#: Where more sources went than these, all rows are written anew.
MANY = 10_000


class CatalogueWarning(UserWarning):
    """The catalogue does not know a store; the store is none the worse for it."""


def remember(store: Store, url: str | URL | None = None, pkid: int | None = None) -> int | None:
    """Register a store, or warn that it could not be done: a failing catalogue fails no job."""
    if store.path.startswith("memory://"):  # which nobody else can open
        return None
    try:
        return register(store, url, pkid)
    except Exception as error:  # whatever it is: the store is whole, and its job is not to fail for this
        path = os.fsencode(store.path).decode(errors="backslashreplace")
        told = f"the catalogue does not know {path}: {error}; exa catalogue rebuild {path} adds it later"
        loggers["syslog"].warning("%s", told)
        warnings.warn(told, CatalogueWarning, stacklevel=2)
        return None


def register(store: Store, url: str | URL | None = None, pkid: int | None = None) -> int:
    """Make the catalogue agree with a store; the number of its row. CatalogueError says why it cannot.

    `pkid` is the row of a container that was there before it had a store.
    """
    snapshot = store.snapshot()
    return transact(writer(url), lambda connection: _register(connection, store, snapshot, pkid))


def _register(connection: Connection, store: Store, snapshot: Snapshot, own: int | None = None) -> int:
    row = ContainerRow
    known = connection.execute(
        select(row.pkid, row.uid, row.version, row.path)
        .where((row.path == store.path) | (row.uid == store.id) | (row.pkid == own))
        .order_by(row.pkid)
        .with_for_update()
    ).all()
    here = next((one for one in known if one.path == store.path), None)
    if here and here.uid != store.id:  # another store was at that place
        forget(connection, here.pkid)
        here = None
    if here is None:
        here = next((one for one in known if one.uid == store.id and _is_gone(one.path)), None)
    if here is None:
        here = next((one for one in known if one.pkid == own and one.path is None), None)
    if here and here.version == snapshot.version and here.path == store.path:
        return int(here.pkid)
    facts = _facts(store, snapshot)
    if here is None:
        pkid = connection.execute(insert(row).values(**facts).returning(row.pkid)).scalar_one()
    else:
        pkid = here.pkid
        connection.execute(update(row).where(row.pkid == pkid).values(**facts))
    _put_columns(connection, pkid, _saved(snapshot))
    parts, gone = _changes(store, snapshot, here.version if here else None)
    if here:
        delete_files(connection, pkid, gone)
    insert_files(connection, _file_rows(store, parts, pkid))
    connection.execute(delete(Job).where(Job.container_pkid == pkid))
    if jobs := [job | {"container_pkid": pkid} for job in _jobs(store, snapshot)]:
        connection.execute(insert(Job), jobs)
    return int(pkid)


def _put_columns(connection: Connection, pkid: int, saved: Mapping[str, Any]) -> None:
    """What the class of a container has in tables of its own."""
    mapper = kind_of(saved["kind"]) if saved else None
    if mapper is None:
        return
    values = from_json(saved["columns"])
    for table in mapper.tables:
        if not isinstance(table, Table) or table is ContainerRow.__table__:
            continue
        key = next(iter(table.primary_key))
        named = {column: mapper.get_property_by_column(column).key for column in table.columns if column is not key}
        row = {column.name: values[name] for column, name in named.items() if name in values}
        table.create(connection, checkfirst=True)
        if connection.execute(select(key).where(key == pkid)).first() is None:
            connection.execute(insert(table).values({key.name: pkid, **row}))
        elif row:
            connection.execute(update(table).where(key == pkid).values(row))


def rebuild(folders: Iterable[str | os.PathLike[str]], url: str | URL | None = None) -> Iterator[tuple[str, str]]:
    """Make the catalogue agree with all stores below some folders; yields each path and what is wrong with it, if so.

    >>> [path for path, wrong in rebuild(["/data"]) if wrong]               # doctest: +SKIP
    []

    Rows of stores that are no longer there go; those of other folders stay. A catalogue that is no database any more
    is put aside, as ``catalogue.sqlite.broken``, and begun anew.
    """
    made = _mended(url)
    for folder in map(os.path.abspath, folders):
        if not os.path.isdir(folder):
            raise CatalogueError("is no folder, so nothing is looked for there", folder)
        inside = ContainerRow.path.startswith(os.path.join(folder, ""), autoescape=True)
        below = (ContainerRow.path == folder) | inside
        transact(made, partial(_doubt, below=below))
        for path in _stores(folder):
            try:
                register(Store.open(path), url)
            except CatalogueError:
                raise
            except (OSError, ValueError, LookupError) as error:  # of the store, or of pyarrow, which reads its parts
                yield path, str(error)
            else:
                yield path, ""
        transact(made, partial(_forget_doubted, below=below))


def _doubt(connection: Connection, below: ColumnElement[bool]) -> None:
    """Say that nothing is known of some containers. Their numbers stay, since others may refer to them."""
    connection.execute(update(ContainerRow).where(below).values(version=None))


def _forget_doubted(connection: Connection, below: ColumnElement[bool]) -> None:
    doubted = select(ContainerRow.pkid).where(below, ContainerRow.version.is_(None))
    for pkid in connection.execute(doubted).scalars().all():
        forget(connection, pkid)


def _stores(folder: str) -> Iterator[str]:
    """The stores at or below a folder; there is none inside another."""
    for path, folders, files in os.walk(folder):
        if "exa.json" in files:
            folders.clear()
            yield path
        folders.sort()


def _mended(url: str | URL | None) -> Engine:
    """The engine of a catalogue; a file that is no database is put aside."""
    made = engine(url)
    if made.dialect.name == "sqlite":
        path = str(made.url.database)
        try:
            with made.connect() as connection:
                said = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
        except DatabaseError as error:
            if getattr(error.orig, "sqlite_errorcode", None) not in BROKEN:
                raise refused(made, error) from error
            said = str(error.orig)
        if said != "ok":
            os.replace(path, f"{path}.broken")
    return writer(url)


def _is_gone(path: str) -> bool:
    """Whether a store was moved away, as far as this machine can tell."""
    return "://" not in path and not os.path.exists(os.path.join(path, "exa.json"))


def forget(connection: Connection, pkid: int) -> None:
    """Delete a container's row, with its sources and jobs."""
    delete_files(connection, pkid)
    connection.execute(delete(ContainerRow).where(ContainerRow.pkid == pkid))


def _facts(store: Store, snapshot: Snapshot) -> dict[str, Any]:
    """The columns of a container's row that its store knows."""
    saved = _saved(snapshot)
    named = {**store.meta, **saved.get("columns", {})}
    # what was saved and is no more has a description, and so have the arrays of fields
    members = {name for name, record in saved.get("members", ()) if record["kind"] != "array"}
    contents = {
        name: table.rows
        for name, table in sorted(snapshot.tables.items())
        if name in members or not (name == CONTAINER or "arrow" in table.meta or "array" in table.meta)
    }
    return {
        "kind": saved.get("kind", "container"),
        "uid": store.id,
        "name": str(named.get("name") or os.path.basename(store.path)),
        "description": str(named.get("description") or ""),
        "path": str(store.path),
        "editor": store.meta.get("editor"),
        "version": snapshot.version,
        "contents": contents,
        "row_count": sum(rows for name, rows in contents.items() if not name.startswith("_")),
        "file_count": contents.get(FILES, 0),
        "reject_count": contents.get(REJECTS, 0),
        "size": sum(table.bytes for table in snapshot.tables.values()),
        "created": next((moment(entry.at) for entry in store.entries()), None),
        "modified": moment(snapshot.at),
    }


def _saved(snapshot: Snapshot) -> Mapping[str, Any]:
    """What a container said of itself that was saved in a store; nothing where a job wrote it."""
    return snapshot.tables[CONTAINER].meta if CONTAINER in snapshot.tables else {}


def _changes(store: Store, snapshot: Snapshot, known: int | None) -> tuple[list[Part], set[int] | None]:
    """The parts of ``_files`` that came since a version, and the sources whose rows went; None where all may have."""
    parts = list(snapshot.tables[FILES].parts) if FILES in snapshot.tables else []
    if known is None:
        return parts, None
    try:
        tables = store.snapshot(known).tables
    except StoreError:  # the store was replaced by an older copy, or its history was cut
        return parts, None
    before = {part.path: part for part in tables[FILES].parts} if FILES in tables else {}
    now = {part.path: part for part in parts}
    gone: set[int] = set()
    for path, part in before.items():
        if path not in now or now[path].hidden != part.hidden:
            if not part.files:
                return parts, None
            gone |= _numbers(part) - (_numbers(now[path]) if path in now else set())
    return ([part for part in parts if part.path not in before], gone) if len(gone) <= MANY else (parts, None)


def _numbers(part: Part) -> set[int]:
    """The numbers of the sources whose rows are to be seen in a part."""
    seen = part.seen()
    return {file for file, start, _ in spans(part) if any(low <= start < high for low, high in seen)}


def _file_rows(store: Store, parts: Iterable[Part], container: int) -> Iterator[list[dict[str, Any]]]:
    """The rows of the catalogue for these parts, a few thousand at once."""
    rows: list[dict[str, Any]] = []
    for part in parts:
        for batch in read_rows(part.locate(store.path), part.seen(), list(COLUMNS)).to_batches(BATCH):
            named = batch.rename_columns([COLUMNS[name] for name in batch.schema.names])
            rows += [row | {"container_pkid": container} for row in named.to_pylist()]
            if len(rows) >= BATCH:
                yield rows
                rows = []
    if rows:
        yield rows


def _jobs(store: Store, snapshot: Snapshot) -> Iterator[dict[str, Any]]:
    """The rows of the store's jobs."""
    units = Counter(unit.rpartition("-")[0] for unit in snapshot.units)
    times: dict[str, list[int]] = {}
    for entry in store.entries():
        if entry.job is not None:
            times.setdefault(entry.job, [entry.at, 0])[1] = entry.at
    for uid in store.jobs():
        spec = store.job(uid)
        at = times.get(uid)
        yield {
            "uid": uid,
            "editor": spec.get("editor"),
            "options": spec.get("options") or {},
            "unit_count": next((number for begin, number in units.items() if begin and uid.startswith(begin)), 0),
            "started": moment(at[0]) if at else None,
            "modified": moment(at[-1]) if at else None,
        }
