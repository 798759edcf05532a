"""Jobs and the receipts of their finished units: what survives a crash before a commit.

A job is what its specification says, so its id is the hash of that. A receipt is the durable proof that a unit has
been done; it is created exclusively, hence the first attempt wins and later ones learn what it wrote.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import blake3
import pyarrow as pa
import pyarrow.parquet as pq

from exa.error import StoreCorrupt, StoreError
from exa.store.backends import at, join, parent
from exa.store.log import canonical, plain, seal, unseal
from exa.store.part import ADDS, Part, safe_name

#: Receipts may carry more than the log, for instance where each record of a unit begins.
MAX_RECEIPT = 1 << 26
#: Rows of a listing that are read together.
GROUP = 1 << 14


class Stage:
    """The folders ``_jobs`` and ``_stage`` of a store."""

    def __init__(self, store: str) -> None:
        self.store = store
        self._jobs = join(store, "_jobs")
        self._stage = join(store, "_stage")

    def put_job(self, spec: Mapping[str, Any]) -> str:
        """Keep the specification of a job; the same one gives the same id."""
        data = canonical(spec)
        job = blake3.blake3(data).hexdigest()
        at(self.store).make_dirs(self._jobs, below=self.store)
        self._create(join(self._jobs, f"{job}.json"), data)
        return job

    def job(self, job: str) -> dict[str, Any]:
        """The specification of a job."""
        path = join(self._jobs, f"{safe_name(job)}.json")
        data = _read(path)
        if data is None:
            raise StoreError("no such job; jobs() lists them", path)
        if blake3.blake3(data).hexdigest() != job:
            raise StoreCorrupt("is not the job that its name says", path)
        spec: dict[str, Any] = json.loads(data)
        return spec

    def jobs(self) -> list[str]:
        """The ids of all jobs, sorted."""
        return sorted(_names(self._jobs))

    def put_listing(self, rows: pa.Table) -> str:
        """Keep rows that a specification refers to; the hash of their file, which is its name."""
        sink = pa.BufferOutputStream()
        pq.write_table(rows, sink, compression="zstd", row_group_size=GROUP)
        data = sink.getvalue().to_pybytes()
        name = blake3.blake3(data).hexdigest()
        at(self.store).make_dirs(self._jobs, below=self.store)
        self._create(join(self._jobs, f"{name}.parquet"), data)
        return name

    def listings(self) -> list[str]:
        """The names of all rows that are kept so."""
        return sorted(_names(self._jobs, ".parquet"))

    def listing(self, name: str, files: range | None = None) -> pa.Table:
        """The rows that `put_listing` has given that name, or only those whose `file` is one of these.

        Only what is read in whole is known to be what its name says.
        """
        path = join(self._jobs, f"{safe_name(name)}.parquet")
        if files is not None:
            return _rows_of(path, files)
        data = _read(path)
        if data is None or blake3.blake3(data).hexdigest() != name:
            raise StoreCorrupt("is missing" if data is None else "is not what its name says", path)
        # `read_table` starts threads of Arrow's, which at times abort a process that ends soon after
        return pq.ParquetFile(pa.BufferReader(data)).read(use_threads=False)

    def put(self, job: str, unit: str, receipt: Mapping[str, Any]) -> dict[str, Any]:
        """Keep the receipt of a unit, and return the one that holds: ours, or that of an attempt before."""
        path = self._path(job, unit)
        parts = [replace(part, unit=unit) for part in receipt.get("adds", ())]
        rest = {key: value for key, value in receipt.items() if key != "adds"}
        at(self.store).make_dirs(parent(path), below=self.store)
        data = seal([("receipt", rest), *(part.line() for part in parts)], MAX_RECEIPT)
        if self._create(path, data):
            return {**plain(rest), "adds": parts}
        winner = self.get(job, unit)
        if winner is None:
            raise StoreError("was there and is gone: the unit has been committed meanwhile, or dropped", path)
        return winner

    def get(self, job: str, unit: str) -> dict[str, Any] | None:
        """The receipt of a unit, its "adds" as parts; None while there is none."""
        path = self._path(job, unit)
        data = _read(path)
        if data is None:
            return None
        try:
            lines = unseal(data, MAX_RECEIPT)
            if not lines or lines[0][0] != "receipt":
                raise ValueError("it is no receipt")
            return {**lines[0][1], "adds": [Part.from_json(line) for key, line in lines[1:] if key in ADDS]}
        except (ValueError, StoreError) as why:
            raise StoreCorrupt(f"the receipt is corrupt: {why}; drop it to do the unit again", path) from why

    def units(self, job: str) -> Iterator[str]:
        """The units of a job that have a receipt; reads names alone."""
        return _names(join(self._stage, safe_name(job)))

    def drop(self, job: str, unit: str) -> None:
        """Forget a receipt."""
        at(self.store).remove(self._path(job, unit))

    def _path(self, job: str, unit: str) -> str:
        return join(self._stage, safe_name(job), f"{safe_name(unit)}.json")

    def _create(self, path: str, data: bytes) -> bool:
        place = at(path)
        if place.exists(path):  # spares the loser a file; its name may not be durable yet
            place.sync_dir(parent(path))
            return False
        return place.create(path, data)


def _rows_of(path: str, files: range) -> pa.Table:
    """The rows of a listing whose `file` is one of these, out of the row groups that may have some."""
    try:
        with at(path).parquet(path) as kept:
            place, footer = kept.schema_arrow.names.index("file"), kept.metadata
            told = [footer.row_group(n).column(place).statistics for n in range(footer.num_row_groups)]
            groups = [n for n, one in enumerate(told) if one.min < files.stop and one.max >= files.start]
            rows = kept.read_row_groups(groups, use_threads=False)
    except (OSError, ValueError) as error:
        raise StoreCorrupt(f"cannot be read: {error}", path) from error
    numbers = rows["file"].to_numpy()
    return rows.filter((numbers >= files.start) & (numbers < files.stop))


def _read(path: str) -> bytes | None:
    try:
        return at(path).read(path)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StoreError(f"cannot be read: {error.strerror}", path, errno=error.errno) from error


def _names(folder: str, end: str = ".json") -> Iterator[str]:
    try:
        names = at(folder).names(folder)
    except FileNotFoundError:
        return
    for name in names:
        if name.endswith(end) and not name.startswith("."):
            yield name.removesuffix(end)
