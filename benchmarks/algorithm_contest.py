"""The contest of `compare algorithms`: exa's algorithms beside those of others, each in a process of its own.

``python -m benchmarks.algorithm_contest TASK WHO`` prints one line of JSON: the seconds and CPU seconds of a run after
one that does not count, peak memory, and what was found, a count and a sum that all must agree on. All of a task take
turns, since machines have faster and slower minutes.
"""

from __future__ import annotations

import json
import math
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import dask
import dask.array as da
import numba
import numpy as np

from benchmarks.contest import busy, peak, pin
from benchmarks.data import home
from benchmarks.peers import threads

HEADINGS = ("task", "who", "seconds", "CPU s", "peak MiB", "exa is x times", "goal")
Run = Callable[[], tuple[float, float]]
#: On the first of the CPUs, to see what the others add.
ALONE = "one core"
#: How near sums must be: MDAnalysis takes coordinates as float32.
SAME = 1e-6
#: Points of which each has 27 neighbours within the cut-off.
POINTS, BOX, CUTOFF = 500_000, 50.0, 1.1723
BINS = 100
PDIST = 20_000
#: Rows of two columns on disk, and how many of them are taken.
ROWS, TAKEN = 1 << 26, 10_000_000
CHUNK = 1 << 21
#: Square roots, each of which waits for the one before: half a second.
ARITHMETIC = 60_000_000


def points(count: int = POINTS) -> np.ndarray:
    return np.random.default_rng(0).uniform(0, BOX, (count, 3))


def exa_neighbors() -> Run:
    from exa.algorithms import neighbors

    some = points()

    def run() -> tuple[float, float]:
        pairs = neighbors(some, CUTOFF, [BOX] * 3)
        return len(pairs.i), float(pairs.distance.sum())

    return run


def scipy_pairs() -> tuple[np.ndarray, np.ndarray]:
    from scipy.spatial import cKDTree

    some = points()
    pairs = cKDTree(some, boxsize=BOX).query_pairs(CUTOFF, output_type="ndarray")
    apart = some[pairs[:, 0]] - some[pairs[:, 1]]
    apart -= BOX * np.round(apart / BOX)
    return pairs, np.sqrt((apart**2).sum(axis=1))


def scipy_neighbors() -> Run:
    def run() -> tuple[float, float]:
        pairs, distance = scipy_pairs()
        return len(pairs), float(distance.sum())

    return run


def vesin_distances() -> Callable[[], tuple[np.ndarray, np.ndarray]]:
    from vesin import NeighborList

    some, found = points(), NeighborList(cutoff=CUTOFF, full_list=False)
    return lambda: found.compute(points=some, box=BOX * np.eye(3), periodic=True, quantities="Pd")


def vesin_neighbors() -> Run:
    compute = vesin_distances()

    def run() -> tuple[float, float]:
        pairs, distance = compute()
        return len(pairs), float(distance.sum())

    return run


def weighed(counts: np.ndarray) -> tuple[float, float]:
    """A histogram as a count and a sum."""
    return int(counts.sum()), float((counts * np.arange(BINS)).sum())


def histogram_of(some: np.ndarray) -> Run:
    from exa.algorithms import pair_histogram

    return lambda: weighed(pair_histogram(some, CUTOFF, BINS, [BOX] * 3))


def exa_histogram() -> Run:
    return histogram_of(points())


def exa_histogram_of_many() -> Run:
    """108 neighbours each: half a second of work."""
    return histogram_of(points(4 * POINTS))


def arithmetic() -> Run:
    """What no memory and no scheduler can slow down: as many threads as CPUs, each with its part of a sum."""
    workers = threads()
    parts = [ARITHMETIC // workers] * workers

    def run() -> tuple[float, float]:
        with ThreadPoolExecutor(workers) as pool:
            list(pool.map(roots, parts))
        return ARITHMETIC, math.nan

    return run


@numba.njit(nogil=True)
def roots(count: int) -> float:
    total = 0.0
    for number in range(count):
        total += math.sqrt(number + total)
    return total


def scipy_histogram() -> Run:
    return lambda: weighed(np.histogram(scipy_pairs()[1], BINS, (0, CUTOFF))[0])


def vesin_histogram() -> Run:
    compute = vesin_distances()
    return lambda: weighed(np.histogram(compute()[1], BINS, (0, CUTOFF))[0])


def exa_pdist() -> Run:
    from exa.algorithms import pdist

    some = da.from_array(points(PDIST), chunks=-1)

    def run() -> tuple[float, float]:
        found = pdist(some)[0]
        return len(found), float(found.sum().compute())

    return run


def scipy_pdist() -> Run:
    from scipy.spatial.distance import pdist

    some = points(PDIST)

    def run() -> tuple[float, float]:
        found = pdist(some)
        return len(found), float(found.sum())

    return run


def mdanalysis_pdist() -> Run:
    from MDAnalysis.lib.distances import self_distance_array

    some = points(PDIST)

    def run() -> tuple[float, float]:
        found = self_distance_array(some, backend="OpenMP")
        return len(found), float(found.sum())

    return run


def columns() -> np.ndarray:
    """Two columns of numbers on disk, mapped; they are made where they are not there."""
    home().mkdir(exist_ok=True)
    path = home() / f"columns-{ROWS}.npy"
    if not path.exists():
        made = np.lib.format.open_memmap(path.with_suffix(".tmp"), "w+", np.float64, (2, ROWS))
        rng = np.random.default_rng(1)
        for start in range(0, ROWS, CHUNK):
            made[:, start : start + CHUNK] = rng.uniform(0, 1, (2, CHUNK))
        made.flush()
        path.with_suffix(".tmp").rename(path)
    return np.load(path, mmap_mode="r")


def lazy_columns() -> tuple[da.Array, da.Array]:
    x, y = columns()
    return da.from_array(x, chunks=CHUNK), da.from_array(y, chunks=CHUNK)


def expression(x: float, y: float) -> float:
    return math.sqrt(x * x + y * y) + 2 * x * y - 3 * x + 1


def exa_broadcast() -> Run:
    from exa.algorithms import broadcast

    x, y = lazy_columns()
    return lambda: (ROWS, float(broadcast(expression, x, y).sum().compute()))


def dask_broadcast() -> Run:
    x, y = lazy_columns()
    return lambda: (ROWS, float((da.sqrt(x * x + y * y) + 2 * x * y - 3 * x + 1).sum().compute()))


def reading() -> Run:
    """The floor: every byte of both columns once, by as many threads."""
    x, y = lazy_columns()

    def run() -> tuple[float, float]:
        dask.compute(x.sum(), y.sum())
        return ROWS, math.nan

    return run


def copying() -> Run:
    """What others do to read: every byte of both columns into memory of each thread, a chunk at a time."""
    x, y = lazy_columns()

    def run() -> tuple[float, float]:
        counts = [column.map_blocks(lambda block: np.array([np.array(block).size])) for column in (x, y)]
        return int(sum(count.compute().sum() for count in counts)) // 2, math.nan

    return run


def rows_to_take() -> np.ndarray:
    return np.random.default_rng(2).integers(0, ROWS, TAKEN)


def exa_take() -> Run:
    from exa.algorithms import take

    x, wanted = lazy_columns()[0], rows_to_take()
    return lambda: (TAKEN, float(take(x, wanted).compute()[::1000].sum()))


def dask_take() -> Run:
    x, wanted = lazy_columns()[0], rows_to_take()
    return lambda: (TAKEN, float(x[wanted].compute()[::1000].sum()))


def exa_graph() -> Run:
    """Graphs of 10 000 chunks, built and not computed."""
    from exa.algorithms import broadcast, group_reduce, starts_counts

    x = da.zeros(10_000 * 1000, chunks=1000)

    def run() -> tuple[float, float]:
        for made in (broadcast(expression, x, x), starts_counts(x)[0], group_reduce(x, x, "sum")[1]):
            dict(made.__dask_graph__())
        return 3, 0.0

    return run


#: What is compared, exa first, and how many times the speed of each exa shall reach.
TASKS: dict[str, dict[str, tuple[Callable[[], Run], float | None]]] = {
    "neighbours": {"exa": (exa_neighbors, None), "scipy": (scipy_neighbors, 8), "vesin": (vesin_neighbors, 5)},
    "histogram": {"exa": (exa_histogram, None), "scipy": (scipy_histogram, 16), "vesin": (vesin_histogram, 10)},
    "cores": {"exa": (exa_histogram_of_many, None), ALONE: (exa_histogram_of_many, 1.9)},
    "cores of this machine": {"arithmetic": (arithmetic, None), ALONE: (arithmetic, None)},
    "pdist": {"exa": (exa_pdist, None), "scipy": (scipy_pdist, 2), "MDAnalysis": (mdanalysis_pdist, 1.3)},
    "expression": {
        "exa": (exa_broadcast, None), "dask.array": (dask_broadcast, 2), "reading": (reading, 0.9),
        "reading into memory": (copying, 0.9),
    },
    "take": {"exa": (exa_take, None), "dask.array": (dask_take, 5)},
    "graphs": {"exa": (exa_graph, None)},
}  # fmt: skip


def rows(only: set[str] | None, repeat: int) -> list[dict[str, Any]]:
    """Every measurement, with the ratio of exa's speed to it, and whether it found what exa did."""
    columns()
    measured = []
    for task, peers in TASKS.items():
        if only is not None and task not in only:
            continue
        turns = [{who: one(task, who) for who in peers} for _ in range(repeat)]
        first: dict[str, Any] = {}
        for who, (_, goal) in peers.items():
            row: dict[str, Any] = {"task": task, "who": who, "goal": goal, "right": True}
            runs = [turn[who] for turn in turns]
            if failed := [run for run in runs if "error" in run]:
                row |= failed[0]
            else:
                row |= {name: statistics.median(run[name] for run in runs) for name in ("seconds", "cpu", "peak")}
                row["found"] = runs[-1]["found"]
                first = first or row
                row["ratio"] = row["seconds"] / first["seconds"]
                count, total = row["found"]
                same = math.isnan(total) or math.isclose(total, first["found"][1], rel_tol=SAME)
                row["right"] = same and count == first["found"][0]
            measured.append(row)
    return measured


def one(task: str, who: str) -> dict[str, Any]:
    """What a process of its own says of a run."""
    command = [sys.executable, "-m", "benchmarks.algorithm_contest", task, who]
    cpus = {"EXA_BENCH_CPUS": str(min(os.sched_getaffinity(0)))} if who == ALONE else {}
    root = Path(__file__).parent.parent
    done = subprocess.run(command, capture_output=True, text=True, cwd=root, env=os.environ | cpus)
    if done.returncode:
        return {"error": done.stderr.strip().splitlines()[-1:]}
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def cells(row: dict[str, Any]) -> list[str]:
    """One row of the table as rich markup."""
    goal = "" if row["goal"] is None else f"{row['goal']:g}"
    if "error" in row:
        return [row["task"], row["who"], "", "", "", f"[yellow]{row['error']}", goal]
    numbers = [f"{row[name]:.3f}" for name in ("seconds", "cpu")]
    ratio = f"{row['ratio']:.2f}" if row["who"] != next(iter(TASKS[row["task"]])) else ""
    if ratio and row["goal"] is not None:
        ratio = f"[{'green' if row['ratio'] >= row['goal'] else 'red'}]{ratio}"
    if not row["right"]:
        ratio = f"[bold red]WRONG: {row['found']}"
    return [row["task"], row["who"], *numbers, f"{row['peak'] / 2**20:.0f}", ratio, goal]


def main(task: str, who: str) -> None:
    pin()
    with dask.config.set(scheduler="threads", num_workers=threads()):
        run = TASKS[task][who][0]()
        run()
        begin, used = time.perf_counter(), busy()
        found = run()
        seconds, cpu = time.perf_counter() - begin, busy() - used
    print(f"\n{json.dumps({'seconds': seconds, 'cpu': cpu, 'peak': peak(), 'found': found})}")


if __name__ == "__main__":
    main(*sys.argv[1:])
