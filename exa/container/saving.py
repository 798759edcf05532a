"""Members on their way into a store: partition by partition, each written by the task that makes it, in one commit."""

import os
from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from typing import Any

import dask
import dask.array as da
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pyarrow as pa
from sqlalchemy import select

from exa.container import arrays, frames
from exa.container.analytical import Formula
from exa.container.field import Field
from exa.container.opening import saved_members, stored_tables
from exa.container.records import formula_record, own_class
from exa.container.sparse import in_full
from exa.container.summaries import is_saved
from exa.container.tables import name_of
from exa.container.values import StoredValues
from exa.error import CatalogueError, CommitConflict, StoreError
from exa.relational.catalogue import remember
from exa.relational.container import ContainerRow, kind_of
from exa.relational.session import session_scope
from exa.relational.values import to_json
from exa.schedule.memory import chunk_bytes, limited_to, project
from exa.schedule.stream import active_client, process_threads
from exa.store import NotAStore, Part, SegmentWriter, Store, StoreExists
from exa.store.compaction import Compacted, compact, settle
from exa.store.snapshot import CONTAINER

#: The name of a column that has none.
UNNAMED = "values"
#: Tables of exa's own that go where the others go.
KEPT = ("_files", "_rejects")


def save(container: Any, path: str | os.PathLike[str] | None, memory_limit: int | str | None) -> None:
    """Write a container to a store, register it, and let it read its members from there."""
    where = container.path if path is None else os.fspath(path)
    if where is None:
        raise StoreError("it has no store yet: say where, save('water.exa')")
    columns = {name: to_json(value, f"the column {name}") for name, value in container._columns().items()}
    attributes = {name: to_json(value, f"the attribute {name}") for name, value in container._attributes().items()}
    store = _destination(where, container.uid, {"name": container.name, "editor": container.editor})
    own = store.id == container.uid
    snapshot = store.snapshot()
    if own and snapshot.version != container.version:
        raise CommitConflict(f"has the version {snapshot.version}, and {container.version} was opened", store.path)
    members = container._kept()
    stay = [name for name in members if own and container._is_stored(name)]
    parsed = {name for name, table in snapshot.tables.items() if not is_saved(name, table)}
    if changed := sorted(parsed - set(stay)):
        raise StoreError(f"{', '.join(changed)}: a job wrote it, so it stays; save to another path", store.path)
    saving = Saving(store)
    for name in members:
        if name not in stay:
            saving.add(name, container[name])
    facts = {"kind": container.__mapper__.polymorphic_identity, "columns": columns, "attributes": attributes}
    with limited_to(memory_limit):
        saving.commit(facts, {name: record for name, record in saved_members(snapshot) if name in stay}, members)
    settle(store)
    pkid = remember(store, pkid=container.pkid)
    snapshot = store.snapshot()
    container._known, container._made, container._opened = stored_tables(store, snapshot), {}, {}
    container.uid, container.path, container.version, container.pkid = store.id, store.path, snapshot.version, pkid


def compacted(container: Any) -> Compacted:
    """Merge the files of a container's store; if that was the newest version, let it read its members from the new."""
    if container.path is None or container._tables.at is None:
        raise StoreError("it has no store yet: say where, save('water.exa')")
    store = Store.open(container.path)
    is_newest = store.snapshot().version == container.version
    done = compact(store)
    if is_newest and done.version is not None:
        changed = {name: member for name, member in container._made.items() if not container._is_stored(name)}
        container._known, container._made = container._tables.at(store.snapshot(done.version)), changed
        container.version = done.version
    return done


def state(member: Any) -> Any:
    """What a member is, to tell whether that has changed: tables are changed in place where a column is set."""
    if isinstance(member, Field) and isinstance(member.field_values, StoredValues):
        return member._name, id(member.field_values)
    if isinstance(member, Field):
        return member._name, [(label, state(values)) for label, values in member.field_values.items()]
    return member.text if isinstance(member, Formula) else getattr(member, "_name", None) or member.name


def row_of(pkid: int) -> tuple[str, dict[str, Any]]:
    """The path and the columns of a container by its number in the catalogue; CatalogueError where there is none."""
    table = ContainerRow.__table__
    with session_scope() as session:
        found = session.execute(select(table.c.kind, table.c.path).where(table.c.pkid == pkid)).first()
        if found is None or found.path is None:
            why = "has no container" if found is None else "knows of no store of the container"
            raise CatalogueError(f"the catalogue {why} {pkid}; exa ls shows what it has")
        # a query of all classes would leave out the rows of those that are not loaded
        mapper = kind_of(found.kind)
        row = None if mapper is None else session.get(mapper.class_, pkid)
        return found.path, {} if row is None else row._columns()


def _destination(path: str, uid: str | None, meta: Mapping[str, Any]) -> Store:
    """The store at a path: a new one, one that holds nothing yet, or that of the container itself."""
    try:
        store = Store.open(path)
    except NotAStore:
        return Store.create(path, {key: value for key, value in meta.items() if value})
    if store.id != uid and store.snapshot().tables:
        raise StoreExists("is the store of another container: choose another path", store.path)
    return store


@dataclass
class Saving:
    """What one commit will bring: the description of each table and array, and the tasks that write its parts."""

    store: Store
    tables: dict[str, Any] = field(default_factory=dict)
    tasks: list[Any] = field(default_factory=list)
    segments: list[tuple[SegmentWriter, list[Any]]] = field(default_factory=list)
    "What writes an array, and the tasks that have it write a shard."
    records: dict[str, Any] = field(default_factory=dict)
    largest: float = 0
    "Bytes that a task takes which writes a shard."

    def add(self, name: str, member: Any) -> None:
        """Prepare a member; StoreError says why it cannot be stored. Only sizes that are not known are computed."""
        if isinstance(member, Formula):
            self.records[name] = formula_record(member, name)
        elif isinstance(member, da.Array):
            self.records[name] = self._array(name, member)
        else:
            self._frame(name, member)

    def commit(self, facts: Mapping[str, Any], former: Mapping[str, Any], order: Sequence[str]) -> None:
        """Write the parts, by threads or by the workers of the active client, and commit them with what they replace.

        `former` are the records of members that stay as they are stored. What arrays take is projected; of tables it
        is what makes them.
        """
        if self.largest:
            client, shards = active_client(), sum(len(tasks) for _, tasks in self.segments)
            threads = min(process_threads(client), shards)
            project("save", task=self.largest, threads=threads, elsewhere=client is not None)
        parts, shards = dask.compute(self.tasks, [tasks for _, tasks in self.segments])
        for (writer, _), written in zip(self.segments, shards, strict=True):
            parts.append(writer.finish(file for files in written for file in files))
        known = self.store.snapshot().tables
        removed = [part for name in self.tables if name in known for part in known[name].parts]
        records = {**former, **self.records}
        described: Any = ([], {**facts, "members": [(name, records[name]) for name in order if name in records]})
        self.store.commit(adds=parts, removes=removed, tables={**self.tables, CONTAINER: described}, op="save")

    def _frame(self, name: str, member: Any) -> None:
        column = not isinstance(member, dd.DataFrame)
        table = member.to_frame(name=UNNAMED if member.name is None else member.name) if column else member
        formulas = {} if column else getattr(table, "formulas", {})
        names = list(table.columns)
        table = table[[name for name in names if name not in formulas]] if formulas else table
        meta = table._meta
        try:
            described, schema = frames.described(meta), frames.written(meta)
        except (ValueError, pa.ArrowException) as error:
            raise StoreError(f"{name} cannot be stored: {error}") from error
        columns = [{"name": column.name, "type": str(column.type)} for column in schema]
        self.tables[name] = (columns, described)
        record: dict[str, Any] = {"kind": "column" if column else "table", "class": name_of(type(member))}
        record["base"] = own_class(type(member))
        if column:
            record["name"] = member.name
        if formulas:
            record["columns"] = names
            record["formulas"] = [[key, formula_record(one, f"{name}.{key}")] for key, one in formulas.items()]
        if isinstance(member, Field):
            record["values"] = [self._values(name, label, values) for label, values in member.field_values.items()]
        self.records[name] = record
        write = dask.delayed(write_partition, pure=False)
        ends = [None] * (table.npartitions + 1) if not table.known_divisions else list(table.divisions)
        # as a plain frame: what a class requires may have been made good by a later step
        for k, partition in enumerate(dd.DataFrame(table.expr).to_delayed()):
            bounds = [plain_end(ends[k]), plain_end(ends[k + 1])]
            self.tasks.append(write(partition, self.store, name, schema, k, bounds if None not in bounds else None))

    def _values(self, name: str, label: Any, values: Any) -> list[Any]:
        label = label.item() if isinstance(label, np.generic) else label
        if isinstance(values, Formula):
            return [label, formula_record(values, f"{name}.{label}")]
        return [label, {**self._array(f"{name}.{label}", values), "table": f"{name}.{label}"}]

    def _array(self, name: str, array: da.Array) -> dict[str, Any]:
        array, told = in_full(array)
        if np.isnan(array.shape).any():
            array = copy(array).compute_chunk_sizes()
        try:
            chunks = [max(1, *sizes) for sizes in array.chunks]  # those of zarr are all of one size
            writer = self.store.segment_writer(name, array.dtype, array.shape, chunks)
        except ValueError as error:
            raise StoreError(f"{name} cannot be stored: {error}") from error
        self.tables[name] = ([], arrays.described(array))
        write = dask.delayed(writer.write, pure=False)
        blocks = array.rechunk(writer.shards) if array.size else array
        # a shard and its bytes as they are encoded; where it is put together of blocks these, too, and the next one's
        held = 2 * chunk_bytes(blocks) if blocks is array else 4 * chunk_bytes(blocks) + 2 * chunk_bytes(array)
        self.largest = max(self.largest, held)
        tasks = blocks.to_delayed().ravel() if array.size else ()
        self.segments.append((writer, [write(block, place) for block, place in zip(tasks, writer, strict=True)]))
        return {"kind": "array", **told}


def plain_end(value: Any) -> Any:
    """The end of a partition as JSON has it; None where it is something else, which is not kept."""
    value = value.item() if isinstance(value, np.generic) else value
    return value if type(value) in (int, str) else None


def write_partition(
    frame: pd.DataFrame, store: Store, name: str, schema: pa.Schema, order: int, bounds: list[Any] | None
) -> Part:
    """Write one partition; runs where that is computed."""
    try:
        rows = frames.to_arrow(frame, schema)
    except ValueError as error:
        raise StoreError(f"{name}: {error}", store.path) from None
    return store.write_part(name, rows, order=order, extra={"ends": bounds} if bounds else {})
