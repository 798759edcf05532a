"""States of a store beside its log, so that opening one with a long history reads the last entries alone.

A checkpoint holds what the log says up to one entry, and that entry's hash. It is derived: where it is missing, broken
or of another history it is passed over, and the log is read instead. Its content follows from the log, so that it does
not matter who writes it.
"""

import contextlib
import io
import json
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

import blake3
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from exa.error import StoreError
from exa.store.backends import at
from exa.store.log import Entry, Log, canonical
from exa.store.part import Part
from exa.store.snapshot import State

#: Commits between two checkpoints of a store with few parts and units, and how many of these are few.
EVERY, FEW = 64, 100_000
#: Pages have checksums, and what is beside them a hash.
_FACTS, _HASH = b"exa.checkpoint", b"exa.b3"
_SCHEMA = pa.schema(
    [("table", pa.string()), ("path", pa.string()), ("rows", pa.int64()), ("bytes", pa.int64()), ("b3", pa.string()),
     ("order", pa.int64()), ("unit", pa.string()), ("more", pa.string())]
)  # fmt: skip
_MORE = ("stats", "extra", "files", "hidden", "pieces", "zarr", "unknown")


def due(state: State) -> bool:
    """Whether a checkpoint follows the last entry; the larger the state, the rarer."""
    return state.version > 0 and state.version % (EVERY * (1 + (len(state.parts) + len(state.units)) // FEW)) == 0


def save(log: Log, state: State) -> None:
    """Write the checkpoint of a state, unless it is there; one that cannot be written is left out."""
    with contextlib.suppress(OSError):
        at(log.folder).create(log.checkpoint(state.version), encode(state))


def encode(state: State) -> bytes:
    """The bytes of a state's checkpoint: a row to each part, and one to each unit."""
    last = state.last
    if last is None:
        raise StoreError("an empty log has no checkpoint")
    facts = {
        "v": last.version,
        "b3": last.b3,
        "tables": state.tables,
        "jobs": sorted(state.jobs),
        "counts": state.counts,
        "protocol": state.protocol,
        "deleted": sorted(state.deleted),
    }
    parts = sorted(state.parts.values(), key=lambda part: (part.table, part.order, part.path))
    rows: Iterable[tuple[Any, ...]] = (
        (p.table, p.path, p.rows, p.bytes, p.b3, p.order, p.unit, _more(p)) for p in parts
    )
    units = ((None, None, None, None, None, None, unit, None) for unit in sorted(state.units))
    columns = list(zip(*chain(rows, units), strict=True)) or [()] * len(_SCHEMA)
    arrays = [pa.array(column, field.type) for column, field in zip(columns, _SCHEMA, strict=True)]
    said = canonical(facts)
    schema = _SCHEMA.with_metadata({_FACTS: said, _HASH: blake3.blake3(said).hexdigest()})
    file = io.BytesIO()
    table = pa.Table.from_arrays(arrays, schema=schema)
    pq.write_table(table, file, compression="zstd", write_statistics=False, write_page_checksum=True)
    return file.getvalue()


def _more(part: Part) -> str | None:
    more = {name: value for name in _MORE if (value := getattr(part, name))}
    return canonical(more).decode() if more else None


def load(log: Log, numbers: Iterable[int]) -> State | None:
    """The state of the newest of these checkpoints that is sound; None where there is none."""
    for number in sorted(numbers, reverse=True):
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError, pa.ArrowException, RecursionError):
            entry = log.read(number)
            if entry is not None:
                return _decode(log.checkpoint(number), entry)
    return None


def _decode(path: str, entry: Entry) -> State:
    file = pq.ParquetFile(pa.BufferReader(at(path).read(path)), page_checksum_verification=True)
    table = file.read(use_threads=False)
    said = table.schema.metadata[_FACTS]
    if blake3.blake3(said).hexdigest().encode() != table.schema.metadata[_HASH]:
        raise ValueError("its bytes are not those that were written")
    facts = json.loads(said)
    if (facts["v"], facts["b3"]) != (entry.version, entry.b3):
        raise ValueError("it is of another history")
    state = State()
    state.check_protocol(facts["protocol"], entry)
    state.tables = {name: (schema, meta) for name, (schema, meta) in facts["tables"].items()}
    state.jobs, state.counts, state.deleted = set(facts["jobs"]), facts["counts"], set(facts["deleted"])
    is_part = table["path"].is_valid()
    state.units = set(table.filter(pc.invert(is_part))["unit"].to_pylist())
    state.parts = {part.path: part for part in _parts(table.filter(is_part))}
    state.last = entry
    return state


def _parts(rows: pa.Table) -> Iterator[Part]:
    names = rows["table"].to_pylist()
    interned = {name: name for name in names}
    columns = [rows[name].to_pylist() for name in ("path", "rows", "bytes", "b3", "order", "unit", "more")]
    for name, path, count, size, b3, order, unit, more in zip(names, *columns, strict=True):
        known = json.loads(more) if more else {}
        if "hidden" in known:
            known["hidden"] = tuple(map(tuple, known["hidden"]))
        yield Part(interned[name], path, count, size, b3, order, unit, **known)
