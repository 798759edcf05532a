"""Work on a store as a job does it, small and resumable; and what must be true of a store in any case."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import blake3
import numpy as np
import pyarrow as pa

from exa.store import Part, Store, read_segment
from exa.store.backends import at, join
from exa.store.durable import is_temporary

UNITS = ("u0", "u1", "u2")
ROWS = 4
SCHEMA = [{"name": "x", "type": "float64"}]
ARRAY = "position"
TABLES = {
    "atom": (SCHEMA, {"parent": "frame"}),
    "frame": (SCHEMA, {}),
    ARRAY: ([], {"array": {"dtype": "<f8", "shape": [3]}}),
}
SPEC = {"parser": "xyz", "version": 1}


def rows(number: int, count: int = ROWS) -> pa.Table:
    return pa.table({"x": pa.array([float(number)] * count)})


def write_unit(store: Store, unit: str, order: int) -> list[Part]:
    parts = [store.write_part(table, rows(order), order=order, unit=unit) for table in TABLES if table != ARRAY]
    return [*parts, store.write_array(ARRAY, np.full((ROWS, 3), float(order)), order=order, unit=unit)]


def work(path: Path | str, ack: Callable[[object], None] = lambda what: None, units: Sequence[str] = UNITS) -> Store:
    """Do what is not done yet, and tell of everything that from then on must survive."""
    if Store.exists(path):
        store = Store.open(path)
    else:
        store = Store.create(path, {"name": "water"})
        ack(("store", store.id))
    job = store.put_job(SPEC)
    ack(("job", job))
    for order, unit in enumerate(units):
        if unit in store.snapshot().units:
            continue
        receipt = store.receipt(job, unit)
        if receipt is None:
            receipt = store.stage(job, unit, {"adds": write_unit(store, unit, order), "note": order})
            ack(("receipt", unit))
        counts = [{"table": table, "seen": ROWS + 1, "kept": ROWS, "rejects": 1, "skipped": 0} for table in TABLES]
        store.commit(receipt["adds"], [unit], TABLES, job=job, counts=counts)
        ack(("unit", unit))
    store.clear_stage(job)
    for unit in units:  # also those that an earlier run committed, perhaps without living long enough to say so
        ack(("unit", unit))
    return store


def check(path: Path | str, acks: list[object] = ()) -> None:
    """Raise, if something acknowledged is lost, doubled or broken, or what is visible is not whole."""
    if not Store.exists(path):
        assert not acks, f"no store, though {acks} were acknowledged"
        return
    store = Store.open(path)
    snapshot = store.snapshot()
    whole(store, [part for table in snapshot.tables.values() for part in table.parts])
    for table in snapshot.tables.values():
        assert sorted(part.unit for part in table.parts) == sorted(snapshot.units)
    for kind, name in acks:
        match kind:
            case "store":
                assert store.id == name
            case "job":
                assert store.job(name) == SPEC
            case "receipt" if name not in snapshot.units:
                [job] = store.jobs()
                receipt = store.receipt(job, name)
                assert receipt is not None, f"the receipt of {name} is lost"
                whole(store, receipt["adds"])
            case "unit":
                assert name in snapshot.units, f"the unit {name} is lost"


#: The segments that were read, by hash and order: what has the same bytes has the same values.
_read: set[tuple[str, int]] = set()


def whole(store: Store, parts: list[Part]) -> None:
    for part in parts:
        place, path = at(store.path), part.locate(store.path)
        if part.zarr:
            names = [file.name for file in place.walk(path) if not is_temporary(file.name.rpartition("/")[2])]
            found = {name: place.read(join(path, name)) for name in names}
            assert (len(found), sum(map(len, found.values()))) == (part.zarr["files"], part.bytes)
            listed = [[name, len(data), blake3.blake3(data).hexdigest()] for name, data in sorted(found.items())]
            assert blake3.blake3(json.dumps(listed, separators=(",", ":")).encode()).hexdigest() == part.b3
            if (part.b3, part.order) not in _read:
                values = read_segment(part, store.path, ((0, part.rows),))
                assert values.shape == (ROWS, 3)
                assert (values == part.order).all()
                _read.add((part.b3, part.order))
            continue
        data = place.read(path)
        assert len(data) == part.bytes
        assert blake3.blake3(data).hexdigest() == part.b3
