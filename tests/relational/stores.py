"""Small stores for the catalogue: a table of sources and one of rows, without parsing anything."""

from pathlib import Path

import pyarrow as pa

from exa.store import Store

FILES = ["file", "path", "size", "identity", "lines", "claimed", "unclaimed", "rejects"]


def make_store(path: Path, editor: str = "xyz", name: str | None = None) -> Store:
    return Store.create(path, {"editor": editor} | ({"name": name} if name else {}))


def add_files(store: Store, paths: list[str], job: str = "one") -> None:
    """Commit sources as a job does: a row each in `_files`, three rows in `atom`."""
    tables = store.snapshot().tables
    first = tables["_files"].rows if "_files" in tables else 0
    numbers = range(first, first + len(paths))
    rows = [(n, path, 100 + n, f"id-{n}", 10, 9, 1, 0) for n, path in zip(numbers, paths, strict=True)]
    files = pa.table(dict(zip(FILES, map(list, zip(*rows, strict=True)), strict=True)))
    atoms = pa.table({"x": [float(n) for n in numbers for _ in range(3)]})
    spec = store.put_job({"editor": store.meta["editor"], "options": {"job": job}})
    unit = f"{spec[:32]}-{first:08d}"
    parts = [
        store.write_part("_files", files, order=first, unit=unit),
        store.write_part("atom", atoms, order=first, unit=unit),
    ]
    schemas = {"_files": ([{"name": name} for name in FILES], {}), "atom": ([{"name": "x"}], {})}
    store.commit(adds=parts, units=[unit], tables=schemas if not first else {}, job=spec)
