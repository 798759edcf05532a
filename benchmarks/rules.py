"""What exa 0.2 taught about fast array code, measured again: ``python -m benchmarks.rules``.

Each rule is a pair of ways to do the same, timed in turns, so that what else the machine does hits both; what is
printed is how many times faster the way of the rule is. The figures of docs/explanation/performance.md come from here.
"""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import click
import numba
import numpy as np
from rich.console import Console
from rich.table import Table

from benchmarks.peers import threads

REPEAT = 7
Way = Callable[[], object]
fast = numba.njit(nogil=True, error_model="numpy")


@fast
def roots(x: Any, out: Any) -> None:
    for k in range(x.shape[0]):
        out[k] = np.sqrt(x[k] * x[k] + 1.0)


@numba.njit(error_model="numpy")
def roots_with_gil(x: Any, out: Any) -> None:
    for k in range(x.shape[0]):
        out[k] = np.sqrt(x[k] * x[k] + 1.0)


@fast
def rows_apart(x: Any, first: Any, stop: Any, out: Any) -> None:
    for i in range(first, stop):
        for j in range(x.shape[0]):
            out[i, j] = np.sqrt((x[i] - x[j]) ** 2 + 1.0)


@fast
def row_apart(x: Any, i: Any, first: Any, stop: Any, out: Any) -> None:
    for j in range(first, stop):
        out[i, j] = np.sqrt((x[i] - x[j]) ** 2 + 1.0)


@fast
def lengths_nd(points: Any, out: Any) -> None:
    for i in range(points.shape[0]):
        total = 0.0
        for d in range(points.shape[1]):
            total += points[i, d] * points[i, d]
        out[i] = np.sqrt(total)


@fast
def lengths_1d(x: Any, y: Any, z: Any, out: Any) -> None:
    for i in range(x.shape[0]):
        out[i] = np.sqrt(x[i] * x[i] + y[i] * y[i] + z[i] * z[i])


def halves(n: int) -> list[tuple[int, int]]:
    """The range, cut for each thread."""
    return list(pairwise(np.linspace(0, n, threads() + 1).astype(int).tolist()))


def rules() -> Iterator[tuple[str, Way, Way]]:
    """A rule, the way that it recommends, and the other."""
    rng = np.random.default_rng(0)
    pool = ThreadPoolExecutor(threads())

    def share(function: Callable[..., Any], x: np.ndarray, out: np.ndarray) -> Way:
        return lambda: list(pool.map(lambda part: function(x[slice(*part)], out[slice(*part)]), halves(len(x))))

    for n in (10_000, 100_000, 500_000, 5_000_000):
        x, out = rng.uniform(size=n), np.empty(n)
        yield f"threads, of {n:,} elements", share(roots, x, out), lambda x=x, out=out: roots(x, out)
    x, out = rng.uniform(size=5_000_000), np.empty(5_000_000)
    yield "threads without the GIL, not with it", share(roots, x, out), share(roots_with_gil, x, out)

    few, square = rng.uniform(size=2000), np.empty((2000, 2000))
    yield (
        "the outer loop on threads, not the inner one",
        lambda: list(pool.map(lambda part: rows_apart(few, *part, square), halves(len(few)))),
        lambda: [
            list(pool.map(lambda part, i=i: row_apart(few, i, *part, square), halves(len(few))))
            for i in range(len(few))
        ],
    )
    points = rng.uniform(size=(2_000_000, 3))
    columns, long = np.ascontiguousarray(points.T), np.empty(len(points))
    yield "1-D arrays, not n-D", lambda: lengths_1d(*columns, long), lambda: lengths_nd(points, long)
    yield (
        "reshape, not concatenate",
        lambda: columns.reshape(-1) + 0,
        lambda: np.concatenate([columns[0], columns[1], columns[2]]) + 0,
    )
    some = rng.uniform(size=200)
    yield (
        "one call for all, not one for each",
        lambda: roots(some, out[:200]),
        lambda: [roots(some[k : k + 1], out[k : k + 1]) for k in range(200)],
    )


def ratio(good: Way, other: Way) -> float:
    """How many times faster one way is, by the median of turns."""
    good(), other()
    seconds: tuple[list[float], list[float]] = [], []
    for _ in range(REPEAT):
        for way, times in zip((good, other), seconds, strict=True):
            begin = time.perf_counter()
            way()
            times.append(time.perf_counter() - begin)
    return statistics.median(seconds[1]) / statistics.median(seconds[0])


@click.command()
@click.option("--json", "as_json", is_flag=True)
def main(as_json: bool) -> None:
    """Measure every rule."""
    found = {name: ratio(good, other) for name, good, other in rules()}
    if as_json:
        print(json.dumps(found, indent=1))
        return
    table = Table("rule", "times faster", title=f"{threads()} CPUs, median of {REPEAT} turns", title_justify="left")
    for name, times in found.items():
        table.add_row(name, f"{times:.2f}")
    Console(width=100).print(table)


if __name__ == "__main__":
    main()
