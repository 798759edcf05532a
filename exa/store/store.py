"""A container at rest: a folder of Parquet parts and zarr segments under one commit log."""

import json
import operator
import os
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, TypeAlias

import numpy as np
import pyarrow as pa

from exa.error import StoreCorrupt, StoreError
from exa.store import durable
from exa.store.backends import at, is_url, join, located, parent
from exa.store.change import Change, Description
from exa.store.ledger import Commit, Ledger, PartMissing
from exa.store.log import Entry, canonical
from exa.store.mask import Mask, pack
from exa.store.parquet import GROUP, PartWriter
from exa.store.part import Part, safe_name
from exa.store.reading import opened, read_rows
from exa.store.segment import SegmentWriter, chunks_for, storable
from exa.store.snapshot import Snapshot, Table
from exa.store.stage import Stage
from exa.store.statistics import Statistics, measured, summed


class NotAStore(StoreError, FileNotFoundError):
    """There is no store at that path."""


class StoreExists(StoreError, FileExistsError):
    """There is something at the path where a store was to be made."""


#: What fsspec needs to open a URL.
Options: TypeAlias = Mapping[str, Any] | None


class Store:
    """A folder that holds tables and arrays, and changes only by commits.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     store = Store.create(folder, {"name": "water"})
    ...     part = store.write_part("atom", pa.table({"x": [1.0, 2.0]}))
    ...     store.commit(adds=[part], units=["u0"], tables={"atom": ([{"name": "x"}], {})})
    ...     store.snapshot().tables["atom"].rows
    Commit(version=1, units=('u0',))
    2

    Any number of processes and threads may use the same folder. It can be pickled: a worker opens it again. Where it is
    in an object store, parts and entries are objects, and what fsspec needs to open them goes where the store goes.
    """

    def __init__(self, path: str, id: str, meta: Mapping[str, Any]) -> None:
        self.path = path
        self.id = id
        self.meta = meta
        self._ledger = Ledger(path)
        self._stage = Stage(path)

    def __repr__(self) -> str:
        return f"Store({self.path!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return Store.open, (self.path,)

    @classmethod
    def create(cls, path: str | os.PathLike[str], meta: Mapping[str, Any], storage_options: Options = None) -> "Store":
        """Make a store in a folder that is empty or does not exist yet, or below the URL of an object store."""
        path = located(path, storage_options)
        place = at(path)
        place.prepare(path)
        if cls.exists(path):
            raise StoreExists("is a store already: open it, or choose another path", path)
        try:
            # A log without exa.json, and temporary files, are what a crash inside this method leaves.
            leftover = all(name == "_log" or durable.is_temporary(name) for name in place.names(path))
        except FileNotFoundError:
            leftover = True
        except OSError as error:
            raise StoreExists(f"cannot become a store: {error.strerror}", path, errno=error.errno) from error
        if not leftover:
            raise StoreExists("holds other files: choose an empty folder for the store", path)
        facts = {"format": "exa", "id": str(uuid.uuid4()), "meta": dict(meta)}
        data = canonical(facts)
        place.make_dirs(path)
        Ledger(path).start()
        # Last, so that whatever calls itself a store has a log.
        if not place.create(join(path, "exa.json"), data):
            raise StoreExists("was made a store by another process just now: open it", path)
        return cls.open(path)

    @classmethod
    def exists(cls, path: str | os.PathLike[str], storage_options: Options = None) -> bool:
        """Whether there is a store; there is none where none can be."""
        path = located(path, storage_options)
        try:
            place = at(path)
        except StoreError:
            return False
        return place.exists(join(path, "exa.json"))

    @classmethod
    def open(cls, path: str | os.PathLike[str], storage_options: Options = None) -> "Store":
        """The store at that path or URL, which fsspec may need options to open."""
        path = located(path, storage_options)
        facts_path = join(path, "exa.json")
        try:
            facts = json.loads(at(path).read(facts_path, 1 << 24))
        except (FileNotFoundError, NotADirectoryError):
            what = "is not a store (it has no exa.json)" if os.path.exists(path) else "does not exist"
            raise NotAStore(f"{what}: give a folder that exa parse wrote, or use Store.create", path) from None
        except OSError as error:
            raise StoreError(f"cannot be read: {error.strerror}", facts_path, errno=error.errno) from error
        except (ValueError, RecursionError) as error:
            raise StoreCorrupt(f"is not JSON: {error}", facts_path) from error
        if not isinstance(facts, dict) or facts.get("format") != "exa":
            raise NotAStore("is not a store: its exa.json is of another format", path)
        if not isinstance(facts.get("id"), str) or not isinstance(facts.get("meta", {}), dict):
            raise StoreCorrupt("lacks the id of the store", facts_path)
        return cls(path, facts["id"], facts.get("meta", {}))

    def snapshot(self, version: int | None = None) -> Snapshot:
        """What the store holds now, or held at an earlier version; reads the log alone."""
        return self._ledger.snapshot(version)

    def entries(self) -> Iterator[Entry]:
        """The log, oldest entry first."""
        return self._ledger.entries()

    def files(self, table: str, version: int | None = None) -> list[str]:
        """The absolute paths of a table's live Parquet files, in order: for pandas, polars, duckdb.

        >>> duckdb.read_parquet(store.files("atom"))                             # doctest: +SKIP

        Of an array those of its zarr arrays, one behind the other: after `compact` one, for ``zarr.open``.

        Refused while some of their rows are hidden, which other tools would show.
        """
        parts = self._table(table, version).parts
        if any(part.hidden for part in parts):
            raise StoreError(f"files of {table!r} have rows that are hidden; Store.read leaves them out", self.path)
        return self._locate(parts)

    def read(self, table: str, columns: Sequence[str] | None = None, version: int | None = None) -> pa.Table:
        """The rows of a table that fits in memory, as they were written.

        >>> store.read("_files", ["path"])                                       # doctest: +SKIP
        """
        parts = self._table(table, version).parts
        if any(part.zarr for part in parts):
            raise StoreError(f"{table!r} is an array; Store.files has the paths of it for zarr.open", self.path)
        pieces = [read_rows(path, part.seen(), columns) for path, part in zip(self._locate(parts), parts, strict=True)]
        return pa.concat_tables(pieces, promote_options="permissive") if pieces else pa.table({})

    def statistics(self, table: str, version: int | None = None) -> dict[str, Statistics]:
        """Of each column the least and greatest value and how many are missing, from the log.

        >>> store.statistics("atom")["x"].max                                    # doctest: +SKIP
        4.25

        Of parts of which the log does not say it (tables of hundreds of columns, an older exa's), footers are read.
        """
        known = self._table(table, version)
        if not known.schema:
            return {}
        said = ((part, part.stats or self._footer(part)) for part in known.parts)
        kinds = {column["name"]: column["type"] for column in known.schema}
        return summed(said, kinds, known.meta.get("blank", ()))

    def _footer(self, part: Part) -> dict[str, Any]:
        with opened(part.locate(self.path)) as file:
            return measured(file.metadata, file.schema_arrow)

    def _table(self, name: str, version: int | None) -> Table:
        tables = self.snapshot(version).tables
        if name not in tables:
            raise StoreError(f"has no table {name!r}, but {', '.join(sorted(tables)) or 'none at all'}", self.path)
        return tables[name]

    def _locate(self, parts: Iterable[Part]) -> list[str]:
        """The absolute paths of parts; StoreCorrupt where one is a link."""
        if is_url(self.path):
            return [part.locate(self.path) for part in parts]
        root, inside, paths = os.path.realpath(self.path), set(), []
        for part in parts:
            path = part.locate(self.path)
            folder = os.path.dirname(path)
            if folder not in inside and os.path.realpath(folder).startswith(root + os.sep):
                inside.add(folder)
            if folder not in inside or os.path.islink(path):
                raise StoreCorrupt("refuses a link that may lead out of the store", path)
            paths.append(path)
        return paths

    def write_part(
        self,
        table: str,
        rows: pa.Table,
        order: int = 0,
        extra: Mapping[str, Any] | None = None,
        row_group_size: int = GROUP,
        unit: str | None = None,
        files: Iterable[tuple[int, int]] = (),
    ) -> Part:
        """Write rows as a new Parquet file, durably; nothing refers to it before a commit does.

        `files` are the numbers of the source files in the order of their rows, each with how many rows it has; only
        then can a mask hide them.
        """
        with self.part_writer(table, rows.schema, order, extra, row_group_size, unit, files) as writer:
            writer.write(rows)
        return writer.part

    def part_writer(
        self,
        table: str,
        schema: pa.Schema,
        order: int = 0,
        extra: Mapping[str, Any] | None = None,
        row_group_size: int = GROUP,
        unit: str | None = None,
        files: Iterable[tuple[int, int]] = (),
        pieces: Sequence[Sequence[Any]] = (),
        after: Part | None = None,
    ) -> PartWriter:
        """A writer of one part whose rows do not fit in memory at once.

        `pieces` are what it is merged from, and `after` the first of these, in whose place it comes.
        """
        part, file = self.new_part(table, order, extra, unit, after)
        return PartWriter(file, schema, part, row_group_size, pack(files), pieces)

    def new_part(
        self,
        table: str,
        order: int = 0,
        extra: Mapping[str, Any] | None = None,
        unit: str | None = None,
        after: Part | None = None,
    ) -> tuple[Part, durable.NewFile]:
        """A part of which nothing is known yet, and the file to write; see `part_writer`."""
        order = operator.index(order)
        path = f"tables/{safe_name(table)}/{_name(order, after)}.parquet"
        part = Part(table, path, 0, 0, "", order, unit, extra=extra or {})
        path = part.locate(self.path)
        place = at(self.path)
        place.make_dirs(parent(path), below=self.path)
        return part, place.new_file(path)

    def write_array(
        self,
        array: str,
        values: Any,
        order: int = 0,
        unit: str | None = None,
        files: Iterable[tuple[int, int]] = (),
    ) -> Part:
        """Write numpy's values as a new segment, durably; as for `write_part`, with rows along the first axis."""
        writer = self.segment_writer(array, values.dtype, values.shape, None, order, unit, files)
        return writer.finish(file for place in writer for file in writer.write(values[place], place))

    def segment_writer(
        self,
        array: str,
        dtype: Any,
        shape: Sequence[int],
        chunks: Sequence[int] | None = None,
        order: int = 0,
        unit: str | None = None,
        files: Iterable[tuple[int, int]] = (),
        pieces: Sequence[Sequence[Any]] = (),
        after: Part | None = None,
    ) -> SegmentWriter:
        """A writer of one segment of an array, of chunks of about 4 MiB by default; see `part_writer`.

        ValueError for what is no plain number, text or time.
        """
        dtype, order = storable(np.dtype(dtype)), operator.index(order)
        chunks = chunks_for(shape, dtype.itemsize) if chunks is None else chunks
        facts = {"shape": [*map(int, shape)], "chunks": [*map(int, chunks)], "dtype": dtype.str, "files": 0}
        path = f"arrays/{safe_name(array)}/{_name(order, after)}"
        rows = facts["shape"][0] if shape else 1
        part = Part(array, path, rows, 0, "", order, unit, files=pack(files), pieces=pieces, zarr=facts)
        return SegmentWriter.begin(self.path, part)

    def put_job(self, spec: Mapping[str, Any]) -> str:
        """Keep the specification of a job (any JSON); the same specification gives the same id."""
        return self._stage.put_job(spec)

    def job(self, job_id: str) -> dict[str, Any]:
        """The specification of a job."""
        return self._stage.job(job_id)

    def jobs(self) -> list[str]:
        """The ids of the jobs that were ever put here."""
        return self._stage.jobs()

    def put_listing(self, rows: pa.Table) -> str:
        """Keep rows beside the jobs, for what a specification would be too long with; the name by which it has them."""
        return self._stage.put_listing(rows)

    def listing(self, name: str, files: range | None = None) -> pa.Table:
        """The rows that `put_listing` has given a name, or only those whose `file` is one of these."""
        return self._stage.listing(name, files)

    def stage(self, job_id: str, unit_id: str, receipt: Mapping[str, Any]) -> dict[str, Any]:
        """Keep the receipt of a finished unit ("adds": its parts, and any JSON); returns the receipt that holds.

        The first attempt wins. Whoever is told of other parts than his own has written rows that nobody will see.
        """
        return self._stage.put(job_id, unit_id, receipt)

    def receipt(self, job_id: str, unit_id: str) -> dict[str, Any] | None:
        """The receipt of a unit, its "adds" as parts; None where the unit is not staged."""
        return self._stage.get(job_id, unit_id)

    def receipts(self, job_id: str) -> Iterator[str]:
        """The ids of a job's staged units, in no order."""
        return self._stage.units(job_id)

    def drop_receipt(self, job_id: str, unit_id: str) -> None:
        """Forget a receipt whose parts are gone, so that the unit can be done again."""
        self._stage.drop(job_id, unit_id)

    def drop_unsound(self, job_id: str) -> list[str]:
        """Forget the receipts of units in no commit that cannot be read, or of which parts are lost; these units."""
        committed, gone = self.snapshot().units, []
        for unit in set(self.receipts(job_id)) - committed:
            try:
                receipt = self.receipt(job_id, unit)
                for part in receipt["adds"] if receipt else ():
                    self._ledger.check(part)
            except (PartMissing, StoreCorrupt):
                self.drop_receipt(job_id, unit)
                gone.append(unit)
        return gone

    def clear_stage(self, job_id: str) -> int:
        """Remove the receipts of units that are in the log; returns how many.

        On return all that the log shows is durable, also what a process wrote that died before it could say so.
        """
        committed = self.snapshot().units
        # The entries read may be visible without being durable yet, and the receipts are the way back.
        place = at(self.path)
        place.sync_dir(join(self.path, "_log"))
        done = [unit for unit in self.receipts(job_id) if unit in committed]
        for _ in place.map(partial(self._stage.drop, job_id), done):
            pass
        return len(done)

    def commit(
        self,
        adds: Iterable[Part] = (),
        units: Iterable[str] = (),
        tables: Mapping[str, Description] | None = None,
        removes: Iterable[Part | str] = (),
        op: str = "ingest",
        job: str | None = None,
        counts: Iterable[Mapping[str, Any]] = (),
        masks: Iterable[Mask] = (),
    ) -> Commit:
        """Make all of it visible at once, durably, or nothing.

        Units that the log already holds are dropped with their parts, and with those counts that name them as "unit".
        Of each count, seen = kept + rejects + skipped, and the kept ones are the rows of the new parts.
        Masks hide the rows of source files that earlier commits have added.
        CommitConflict means: somebody else changed what this commit was decided on; look again and decide again.
        """
        return self._ledger.commit(Change.of(adds, units, tables or {}, removes, counts, masks), op, job)


def _name(order: int, after: Part | None) -> str:
    """A name of its own for a part; the order comes first, so that a plain listing of the folder has the rows so."""
    if after is None:
        return f"{order:020d}-{uuid.uuid4().hex}"
    # what has the same order, and is not merged, stays before or behind it
    return f"{os.path.basename(after.path)[:53].removesuffix('.parquet')}-{uuid.uuid4().hex[:8]}"
