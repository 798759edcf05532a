"""Small stores for the catalogue: a table of sources and one of rows, without parsing anything."""

from pathlib import Path

import pyarrow as pa

from exa.store import Mask, Store

FILES = ["file", "path", "size", "identity", "lines", "claimed", "unclaimed", "rejects"]


def make_store(path: Path, editor: str = "xyz", name: str | None = None) -> Store:
    return Store.create(path, {"editor": editor} | ({"name": name} if name else {}))


def add_files(store: Store, paths: list[str], job: str = "one") -> None:
    """Commit sources as a job does, numbered behind those that are there."""
    tables = store.snapshot().tables
    first = tables["_files"].rows if "_files" in tables else 0
    add_rows(store, list(enumerate(paths, first)), job=job)


def add_rows(store: Store, sources: list[tuple[int, str]], masks: list[Mask] | None = None, job: str = "one") -> None:
    """Commit sources, by number and path: a row each in `_files`, three rows in `atom`; rows of others are hidden."""
    rows = [(n, path, 100 + n, f"id-{n}", 10, 9, 1, 0) for n, path in sources]
    files = pa.table(dict(zip(FILES, map(list, zip(*rows, strict=True)), strict=True)))
    atoms = pa.table({"x": [float(n) for n, _ in sources for _ in range(3)]})
    spec = store.put_job({"editor": store.meta["editor"], "options": {"job": job}})
    version = store.snapshot().version
    unit = f"{spec[:32]}-{version:08d}"
    parts = [
        store.write_part("_files", files, order=version, unit=unit, files=[(n, 1) for n, _ in sources]),
        store.write_part("atom", atoms, order=version, unit=unit, files=[(n, 3) for n, _ in sources]),
    ]
    schemas = {"_files": ([{"name": name} for name in FILES], {}), "atom": ([{"name": "x"}], {})}
    store.commit(adds=parts, units=[unit], tables=schemas if not version else {}, job=spec, masks=masks or [])
