"""What durability costs: ``python -m benchmarks.compare store``, a line for each goal; it takes about three minutes."""

from __future__ import annotations

import json
import multiprocessing
import os
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
import pyarrow as pa
from rich.console import Console
from rich.table import Table

import exa
from benchmarks.data import corpus
from exa.api import parse_job, update_job
from exa.error import StoreError
from exa.store import Store, durable

ROWS = 1000
SCHEMA = {"row": ([{"name": "n", "type": "int64"}], {})}
GOALS: dict[str, tuple[Callable[[Path, int], dict[str, Any]], str]] = {}


def goal(words: str) -> Callable[[Any], Any]:
    """Enter a measurement into the table, with what is wanted of it."""

    def enter(measure: Callable[[Path, int], dict[str, Any]]) -> Callable[[Path, int], dict[str, Any]]:
        GOALS[measure.__name__] = measure, words
        return measure

    return enter


class Unflushed(durable.Calls):
    """Leaves out every flush."""

    def sync(self, fd: int, path: str) -> None:
        pass

    def sync_dir(self, path: str) -> None:
        pass


@contextmanager
def calls(other: durable.Calls) -> Iterator[None]:
    before, durable.calls = durable.calls, other
    try:
        yield
    finally:
        durable.calls = before


def append(store: Store, unit: str) -> None:
    part = store.write_part("row", pa.table({"n": range(ROWS)}), unit=unit)
    store.commit(adds=[part], units=[unit], tables=SCHEMA)


@goal("p50 under 5 ms")
def commits(folder: Path, scale: int) -> dict[str, Any]:
    """A thousand rows appended and committed, with every flush."""
    store, times = Store.create(folder / "a.exa", {}), []
    for number in range(200 * scale):
        began = time.perf_counter()
        append(store, f"u{number}")
        times.append(1000 * (time.perf_counter() - began))
    return {"p50 ms": round(statistics.median(times), 2), "p99 ms": round(statistics.quantiles(times, n=100)[-1], 2)}


def write(path: Path, writer: int, count: int) -> int:
    """One of several writers; how many of its commits were refused."""
    store, refused = Store.open(path), 0
    for number in range(count):
        try:
            append(store, f"w{writer}-{number}")
        except StoreError:
            refused += 1
    return refused


@goal("0 lost, 0 refused")
def writers(folder: Path, scale: int) -> dict[str, Any]:
    """Sixteen processes that commit to one store at once."""
    path, each = folder / "a.exa", 100 * scale
    Store.create(path, {})
    began = time.perf_counter()
    with multiprocessing.get_context("spawn").Pool(16) as pool:
        refused = sum(pool.starmap(write, [(path, writer, each) for writer in range(16)]))
    snapshot = Store.open(path).snapshot()
    lost = 16 * each - refused - len(snapshot.units)
    rows = snapshot.tables["row"].rows - ROWS * len(snapshot.units)
    return {
        "commits": 16 * each, "lost": lost, "doubled rows": rows, "refused": refused,
        "s": round(time.perf_counter() - began, 1),
    }  # fmt: skip


@goal("under 5 %")
def tax(folder: Path, scale: int) -> dict[str, Any]:
    """The same corpus parsed with and without flushes, in turn."""
    text = corpus("xyz", (256 << 20) * scale)
    seconds: dict[str, list[float]] = {"with": [], "without": []}
    exa.parse(text.path, folder / "warm.exa", "xyz")
    for number in range(5):
        for name, used in (("with", durable.Calls()), ("without", Unflushed())):
            with calls(used):
                began = time.perf_counter()
                exa.parse(text.path, folder / f"{name}-{number}.exa", "xyz")
                seconds[name].append(time.perf_counter() - began)
    best = {name: min(found) for name, found in seconds.items()}
    tax = best["with"] / best["without"] - 1
    return {"tax %": round(100 * tax, 1), **{f"{name} s": round(found, 2) for name, found in best.items()}}


@goal("under 6 s, 0 read")
def unchanged(folder: Path, scale: int) -> dict[str, Any]:
    """`exa parse` and `exa update` of 100 000 files that are what they were."""
    corpus, count = folder / "in", 100_000 * scale
    for number in range(count):
        if number % 1000 == 0:
            (corpus / f"{number // 1000:03d}").mkdir(parents=True)
        (corpus / f"{number // 1000:03d}" / f"{number:07d}.csv").write_text(f"a,b\n{number},{number / 2}\n")
    time.sleep(2.5)  # what was written just now would be read again
    out, found = folder / "a.exa", {}
    began = time.perf_counter()
    exa.parse(corpus, out, "delimited")
    found["first s"] = round(time.perf_counter() - began, 1)
    for name, job in (("parse", lambda: parse_job(corpus, out, "delimited")), ("update", lambda: update_job(out))):
        wall, cpu = time.perf_counter(), time.process_time()
        progress = job().run()
        found[f"{name} s"] = round(time.perf_counter() - wall, 2)
        found[f"{name} CPU s"] = round(time.process_time() - cpu, 2)
        found[f"{name} bytes"] = progress.bytes
    found["peak MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return found


PARTS, OF_ROWS = 1000, 1_000_000


@goal("p50 under 50 ms, no task")
def opening(folder: Path, scale: int) -> dict[str, Any]:
    """A table of 1e9 rows in a thousand parts opened: its length, dtypes, and the least and greatest of each column."""
    store, names = Store.create(folder / "a.exa", {}), [f"c{n}" for n in range(6)]
    rows = pa.table({name: [0.0] for name in names})
    facts = {"rows": OF_ROWS, "stats": {name: [-1.5, 4.25, 0] for name in names}}
    described = {"row": ([{"name": name, "type": "double", "at": [0, n]} for n, name in enumerate(names)], {})}
    for first in range(0, PARTS * scale, 50):
        units = {f"u{n}": n for n in range(first, first + 50)}
        parts = [replace(store.write_part("row", rows, order=n, unit=unit), **facts) for unit, n in units.items()]
        store.commit(parts, units, described)
    wall, cpu = [], []
    for _ in range(21):
        before = time.perf_counter(), time.process_time()
        container = exa.open(store.path)
        assert len(container.row) == container.row.shape[0] == OF_ROWS * PARTS * scale
        assert len(container.row.dtypes) == len(container.statistics("row"))
        wall.append(1000 * (time.perf_counter() - before[0]))
        cpu.append(1000 * (time.process_time() - before[1]))
    return {"p50 ms": round(statistics.median(wall), 1), "CPU ms": round(statistics.median(cpu), 1)}


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(list(GOALS)))
@click.option("--scale", default=1, show_default=True, help="How many times as much.")
@click.option("--folder", default=None, help="Where stores are made; a disk that flushes, for figures that count.")
@click.option("--json", "as_json", is_flag=True)
def store(names: tuple[str, ...], scale: int, folder: str | None, as_json: bool) -> None:
    """What a store takes beside its goals: commits, writers, flushes, going on, opening."""
    found = {}
    for name in names or GOALS:
        with tempfile.TemporaryDirectory(dir=folder) as made:
            found[name] = GOALS[name][0](Path(made), scale)
    if as_json:
        print(json.dumps(found))
        return
    table = Table("what", "goal", "found", title=f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    for name, figures in found.items():
        measure, wanted = GOALS[name]
        table.add_row(str(measure.__doc__), wanted, ", ".join(f"{value} {key}" for key, value in figures.items()))
    Console().print(table)


if __name__ == "__main__":
    store()
