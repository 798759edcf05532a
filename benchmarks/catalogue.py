"""A catalogue of millions of sources: ``python -m benchmarks.catalogue [ROWS [URL]]``.

Made once in a temporary folder by the functions that register stores; then each search runs three times in a process of
its own, and the quickest counts, in time of the CPU, which is all that it takes once the pages are in memory. Of
PostgreSQL, whose work is in other processes, it is the time that passes. The goals
at three million rows: open under 200 ms, a filtered search under 300 ms, memory under 100 MiB.
"""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
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


def search(url: str, files: bool = False, since: int | None = None, **filters: Any) -> None:
    """One search, as ``exa ls`` does it: the first fifty rows."""
    from exa.relational import listing

    if since is not None:
        filters["since"] = datetime.now(UTC) - timedelta(days=since)
    list((listing.files if files else listing.containers)(**filters, limit=51, url=url))


def measure(url: str, name: str) -> dict[str, float]:
    """Seconds to open the catalogue and show it, seconds of a search, and the most memory in MiB."""
    from exa.relational import listing

    # a server's time is not ours
    clock = time.process_time if url.startswith("sqlite") else time.perf_counter
    began = clock()
    repr(listing.containers(url=url))
    opened = clock() - began
    times = []
    for _ in range(3):
        began = clock()
        search(url, **SEARCHES[name])
        times.append(clock() - began)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"open": opened, "search": min(times), "MiB": peak}


def main(rows: int, url: str = "") -> None:
    """Print the figures of a catalogue of so many rows: in SQLite, or in an empty database at a URL."""
    with tempfile.TemporaryDirectory() as folder:
        url = url or f"sqlite:///{folder}/catalogue.sqlite"
        print(f"{rows:,} sources made in {make(url, rows):.1f} s of CPU")
        print(f"{'search':40}{'open, ms':>10}{'search, ms':>12}{'MiB':>6}")
        for name in SEARCHES:
            run = subprocess.run(
                [sys.executable, "-m", "benchmarks.catalogue", url, name], check=True, capture_output=True, text=True
            )
            found = json.loads(run.stdout)
            print(f"{name:40}{found['open'] * 1e3:10.1f}{found['search'] * 1e3:12.1f}{found['MiB']:6.0f}")


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[2] in SEARCHES:
        print(json.dumps(measure(sys.argv[1], sys.argv[2])))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS, *sys.argv[2:])
