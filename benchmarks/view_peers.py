"""What others take for the questions that a view asks: pages, first rows, densities; of the same files.

Those that are no part of ``exa[bench]`` get an environment of their own in ``.cache``, made once.
"""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

CACHE = Path(__file__).parent.parent / ".cache" / "peers"
#: What a script starts with: `best(f)` are the seconds of a function, the least of three, and its CPU seconds.
HEAD = """
import glob, json, sys, time
paths = sorted(glob.glob(sys.argv[1] + "/tables/atom/*.parquet"))
def best(function, repeat=3):
    found = []
    for _ in range(repeat):
        wall, cpu = time.perf_counter(), time.process_time()
        function()
        found.append((time.perf_counter() - wall, time.process_time() - cpu))
    return [round(one, 3) for one in min(found)]
"""
#: By name: the packages that are wanted, none where those of exa do, and what is measured.
PEERS: dict[str, tuple[tuple[str, ...], str]] = {
    "duckdb: a page by LIMIT and OFFSET, the first hundred by x, a density (s, CPU s)": (
        (),
        """
import duckdb
rows = f"read_parquet({paths})"
page = best(lambda: duckdb.sql(f"SELECT * FROM {rows} LIMIT 50 OFFSET 77777777").fetchall())
top = best(lambda: duckdb.sql(f"SELECT * FROM {rows} ORDER BY x DESC LIMIT 100").fetchall())
cells = "CAST((x + 6) / 12 * 800 AS INT) a, CAST((z + 6) / 12 * 600 AS INT) b"
density = best(lambda: duckdb.sql(f"SELECT {cells}, count(*) FROM {rows} GROUP BY a, b").fetchnumpy())
print(json.dumps({"page": page, "sorted": top, "density": density}))
""",
    ),
    "dask: a partition for a page, the first hundred by x (s, CPU s)": (
        (),
        """
import dask.dataframe as dd
frame = dd.read_parquet(paths)
page = best(lambda: frame.get_partition(frame.npartitions * 7 // 9).compute(scheduler="threads"))
top = best(lambda: frame.nlargest(100, "x").compute(scheduler="threads"), 1)
print(json.dumps({"page": page, "sorted": top}))
""",
    ),
    "datashader: a density, of known ranges (s, CPU s)": (
        ("datashader", "dask[dataframe]", "pyarrow"),
        """
import dask.dataframe as dd, datashader as ds
frame = dd.read_parquet(paths, columns=["x", "z"])
canvas = ds.Canvas(800, 600, x_range=(-6, 6), y_range=(-6, 6))
canvas.points(frame.partitions[:1], "x", "z", ds.count()).compute()
print(json.dumps({"density": best(lambda: canvas.points(frame, "x", "z", ds.count()))}))
""",
    ),
}


def rows(store: str) -> dict[str, Any]:
    """What each has measured; why not, where it could not."""
    return {name: _measured(packages, script, store) for name, (packages, script) in PEERS.items()}


def _measured(packages: tuple[str, ...], script: str, store: str) -> dict[str, Any]:
    try:
        python = environment(packages)
        done = subprocess.run(
            [python, "-c", HEAD + script, store], capture_output=True, text=True, timeout=240, check=True
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as problem:
        return {"error": (str(problem.stderr) or str(problem)).strip().splitlines()[-1]}
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def environment(packages: tuple[str, ...]) -> str:
    """The Python of an environment with these packages; without any, this one."""
    if not packages:
        return sys.executable
    folder = CACHE / packages[0]
    python = folder / "bin" / "python"
    if not (folder / "ready").exists():
        venv.create(folder, with_pip=True, clear=True)
        command = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=400)
        (folder / "ready").touch()
    return str(python)
