"""A catalogue of millions of sources: ``python -m benchmarks.catalogue [ROWS [URL]]``.

Made once in a temporary folder by the functions that register stores; then each search runs three times in a process of
its own, and the quickest counts: time of this process's CPU, which is all that it takes in SQLite once the pages are in
memory; the time that passes; and in PostgreSQL that of its server, by EXPLAIN ANALYZE. A database that has been filled
already is measured as it is. The goals at three million rows: open under 200 ms, a filtered search under 300 ms, memory
under 100 MiB.
"""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

ROWS = 3_000_000
#: How many sources a store has.
EACH = 10_000
BATCH = 8192
SEARCHES: dict[str, dict[str, Any]] = {
    "containers": {},
    "containers of an editor, this week": {"editor": "nwchem", "since": 7},
    "containers, a rare path": {"grep": "water-29999"},
    "containers, a path that nothing has": {"grep": "qqxx"},
    "containers, a path that all have": {"grep": "projects/run0"},
    "files": {"files": True},
    "files of an editor": {"files": True, "editor": "nwchem"},
    "files, a rare path": {"files": True, "grep": "water-29999"},
    "files, a hundred thousandth": {"files": True, "grep": "abcde"},
    "files, a path that nothing has": {"files": True, "grep": "qqxx"},
    "files, a path that all have": {"files": True, "grep": "projects/run0"},
    "files, two letters": {"files": True, "grep": "ab"},
}


def sources(rows: int) -> Iterator[tuple[int, list[dict[str, Any]]]]:
    """Batches of sources, each with the number of its container."""
    letters = random.Random(1)
    for first in range(0, rows, EACH):
        container = first // EACH + 1
        folder = f"/data/projects/run{container:05d}"
        made = [
            {
                "container_pkid": container,
                "number": n,
                "path": f"{folder}/set{n // 1000}/{letters.getrandbits(40):010x}/water-{first + n:07d}.out",
                "size": 1_000_000,
                "identity": f"{letters.getrandbits(128):032x}",
                "lines": 20_000,
                "rejects": 0,
            }
            for n in range(min(EACH, rows - first))
        ]
        for start in range(0, len(made), BATCH):
            yield container, made[start : start + BATCH]


def make(url: str, rows: int) -> float:
    """Fill a catalogue; the seconds of CPU that the sources took."""
    from sqlalchemy import insert

    from exa.relational import ContainerRow
    from exa.relational.engine import transact
    from exa.relational.paths import insert_files
    from exa.relational.schema import writer

    now = datetime.now(UTC)
    containers = [
        {
            "kind": "container",
            "name": f"run{n:05d}.exa",
            "description": "",
            "path": f"/stores/run{n:05d}.exa",
            "editor": ("nwchem", "xyz", "lammps")[n % 3],
            "contents": {"atom": 1000},
            "file_count": EACH,
            "modified": now - timedelta(days=n),
        }
        for n in range(1, -(-rows // EACH) + 1)
    ]
    transact(writer(url), lambda connection: connection.execute(insert(ContainerRow), containers))
    began = time.process_time()
    transact(writer(url), lambda connection: insert_files(connection, (batch for _, batch in sources(rows))))
    return time.process_time() - began


def look(url: str, files: bool = False, since: int | None = None, **filters: Any) -> Any:
    """A search as ``exa ls`` does it, of the first fifty rows."""
    from exa.relational import listing

    if since is not None:
        filters["since"] = datetime.now(UTC) - timedelta(days=since)
    return (listing.files if files else listing.containers)(**filters, limit=51, url=url)


def served(url: str, sql: str) -> float:
    """The seconds that PostgreSQL's server takes for a statement, planning it included."""
    from sqlalchemy import text

    from exa.relational.schema import reader

    explained = text(f"EXPLAIN (ANALYZE, FORMAT JSON) {sql}".replace(":", r"\:"))
    with reader(url).connect() as connection:
        [plan] = connection.execute(explained).scalar_one()
    return (plan["Planning Time"] + plan["Execution Time"]) / 1e3


def measure(url: str, name: str) -> dict[str, float]:
    """Seconds of CPU, and that pass, to open the catalogue and show it and for a search; the most memory in MiB."""
    from exa.relational import listing

    def timed(work: Callable[[], Any]) -> tuple[float, float]:
        began = time.process_time(), time.perf_counter()
        work()
        return time.process_time() - began[0], time.perf_counter() - began[1]

    opened = timed(lambda: repr(listing.containers(url=url)))
    times = [timed(lambda: [dict(row) for row in look(url, **SEARCHES[name])]) for _ in range(3)]
    found = dict(zip(("open", "open, passed"), opened, strict=True))
    found |= dict(zip(("search", "search, passed"), map(min, zip(*times, strict=True)), strict=True))
    found["MiB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    if not url.startswith("sqlite"):
        found["served"] = min(served(url, look(url, **SEARCHES[name]).sql) for _ in range(3))
    return found


def main(rows: int, url: str = "") -> None:
    """Print the figures of a catalogue of so many rows: in SQLite, or at a URL, empty or filled before."""
    from exa.relational import listing
    from exa.relational.schema import writer

    with tempfile.TemporaryDirectory() as folder:
        url = url or f"sqlite:///{folder}/catalogue.sqlite"
        writer(url)
        if not len(listing.containers(url=url)):
            print(f"{rows:,} sources made in {make(url, rows):.1f} s of CPU")
        columns = ("open", "open, passed", "search", "search, passed", "served")
        print(f"{'ms':40}" + "".join(f"{column:>16}" for column in columns) + f"{'MiB':>6}")
        for name in SEARCHES:
            run = subprocess.run(
                [sys.executable, "-m", "benchmarks.catalogue", url, name], check=True, capture_output=True, text=True
            )
            found = json.loads(run.stdout)
            cells = (f"{found[column] * 1e3:.1f}" if column in found else "" for column in columns)
            print(f"{name:40}" + "".join(f"{cell:>16}" for cell in cells) + f"{found['MiB']:6.0f}")


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[2] in SEARCHES:
        print(json.dumps(measure(sys.argv[1], sys.argv[2])))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS, *sys.argv[2:])
