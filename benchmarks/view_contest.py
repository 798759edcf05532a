"""The view beside its goals: ``python -m benchmarks.compare view``; the tables that it looks at are made once.

Pages are those of Chromium without a graphics card, over the server of ``exa view``. Seconds mean something on an idle
machine only; CPU seconds are of this process, and so without the browser.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from importlib.resources import files

import click
import numpy as np
import psutil
from rich.console import Console
from rich.table import Table

import exa
from benchmarks import view_apps, view_dashboard, view_notebooks, view_peers, view_scenes  # noqa: F401 - they enter theirs
from benchmarks.browsing import ARGUMENTS, CHROMIUM, filled
from benchmarks.data import corpus
from benchmarks.view_bench import CACHE, GOALS, JUMP, OF_ROWS, PARTS, Bench, Found, ask, best, goal
from exa.view import Session
from exa.view.export import export


@contextmanager
def started(path: str) -> Iterator[tuple[str, float, psutil.Process]]:
    """``exa view`` as a process of its own: its address, when it was begun, and the process."""
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    command = [sys.executable, "-m", "exa", "view", path, "--no-browser"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env, cwd=CACHE.parent.parent)
    try:
        assert server.stdout is not None
        yield server.stdout.readline().strip(), began, psutil.Process(server.pid)
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()


FILLED = filled(".exa-plot-canvas")
ROWS = "() => [...document.querySelectorAll('.exa-cell[data-column=id]')].some((cell) => cell.textContent === '3')"


def seen(bench: Bench, ready: str, fragment: str = "") -> Found:
    """From the start of the process until a page shows something: seconds, and CPU seconds of the process."""
    runs = [_seen(bench, ready, fragment) for _ in range(3)]
    (first, cpu), (last, _) = min(runs), max(runs)
    return {"s": round(first, 2), "s at most": round(last, 2), "CPU s": round(cpu, 2)}


def _seen(bench: Bench, ready: str, fragment: str) -> tuple[float, float]:
    with started(bench.mixed) as (address, began, server):
        context = bench.browser.new_context(viewport={"width": 1200, "height": 760}, bypass_csp=True)
        page = context.new_page()
        page.goto(address + fragment)
        page.wait_for_function(ready, polling=10, timeout=60_000)
        taken, used = time.perf_counter() - began, server.cpu_times()
        context.close()
    return taken, used.user + used.system


@goal("1.5 s")
def first_rows(bench: Bench) -> Found:
    """`exa view` of 1e8 rows: from the start of the process to rows in the page"""
    return seen(bench, ROWS)


@goal("2 s")
def first_pixels(bench: Bench) -> Found:
    """the same to the first pixels of a density"""
    return seen(bench, FILLED, "#table=atom&view=plot&x=x&y=y&plot=density")


@goal("1.5 s, 3 CPU s")
def density(bench: Bench) -> Found:
    """the whole density of 1e8 points, 800 x 600; first part of it"""
    session = bench.session()
    ask(session, "density", table="atom", x="y", y="z")
    runs = [ask(session, "density", table="atom", x="x", y="z") for _ in range(3)]
    times, cpu = min(runs, key=lambda run: run[0][-1])
    return {"s": round(times[-1] / 1000, 2), "CPU s": round(cpu, 2), "ms to the first": best([t[0] for t, _ in runs])}


@goal("first part 100 ms; 150 ms for 1 % of sorted rows")
def zoom(bench: Bench) -> Found:
    """a zoom into the density; into 1 % of rows that are sorted"""
    session, close = bench.session(), bench.session(bench.sorted)
    box = {"x_range": [0.1, 0.9], "y_range": [-0.5, 0.5]}
    first = [ask(session, "density", table="atom", x="x", y="y", **box)[0][0] for _ in range(5)]
    small = {"x_range": [0.3, 0.35], "y_range": [0.1, 0.6]}
    whole = [ask(close, "density", table="atom", x="x", y="y", **small)[0][-1] for _ in range(5)]
    return {"ms to the first": best(first), "ms sorted": best(whole)}


@goal("median 25 ms, p95 50 ms")
def jump(bench: Bench) -> Found:
    """to any row of 1e8, in the page, until it is read there"""
    with bench.page({"p": exa.open(bench.mixed)}) as page:
        page.wait_for_function(ROWS, polling=10)
        page.wait_for_timeout(8000)  # the histograms of the heads are read
        draw = np.random.default_rng(1)
        times = sorted(
            page.locator(".exa-goto").evaluate(JUMP, int(row)) for row in draw.integers(0, PARTS * OF_ROWS, 60)
        )
    return {"ms median": round(statistics.median(times), 1), "ms p95": round(times[56], 1)}


@goal("2 s")
def sort(bench: Bench) -> Found:
    """the first hundred of 1e8 rows by a column; of those that a filter leaves; the filter counted"""
    by_x, cpu = ask(bench.session(), "rows", table="atom", sort="x", descending=True, count=100)
    where = "x > 1 and symbol == 'O'"
    left, _ = ask(bench.session(), "rows", table="atom", sort="z", where=where, count=100)
    counted, _ = ask(bench.session(), "count", table="atom", where=where)
    return {"s": round(by_x[-1] / 1000, 2), "CPU s": round(cpu, 2), "s filtered": round(left[-1] / 1000, 2),
            "s counted": round(counted[-1] / 1000, 2)}  # fmt: skip


@goal("1 s")
def histograms(bench: Bench) -> Found:
    """ends of five columns of 1e8 rows, then histograms of all: the first part of each, the last of all"""
    session = bench.session()
    ends, _ = ask(session, "statistics", table="atom")
    histogram = partial(ask, session, "histogram", table="atom")
    began, cpu = time.perf_counter(), time.process_time()
    with ThreadPoolExecutor(2) as pool:
        asked = list(pool.map(lambda name: histogram(column=name), ("x", "y", "z", "symbol", "id")))
    taken, used = time.perf_counter() - began, time.process_time() - cpu
    first = max(times[0] for times, _ in asked)
    return {
        "ms ends": best(ends),
        "ms to the first": round(first, 1),
        "s all": round(taken, 2),
        "CPU s": round(used, 2),
    }


@goal("150 ms")
def source(bench: Bench) -> Found:
    """a row of a parsed text to the text around its line"""
    text, out = corpus("xyz", 64 << 20), CACHE / "xyz.exa"
    shutil.rmtree(out, ignore_errors=True)
    water = exa.parse(text.path, out, "xyz")
    session, rows = Session({"w": water}), water.summaries()["atom"].rows
    assert rows is not None
    places = np.random.default_rng(0).integers(0, rows, 30).tolist()
    times = sorted(ask(session, "source", table="atom", row=row, around=30)[0][-1] for row in places)
    return {"ms median": round(statistics.median(times), 1), "ms p95": round(times[28], 1)}


@goal("file 5 MB, open in 3 s; bundle 900 KB, 220 KB packed; no request elsewhere")
def file(bench: Bench) -> Found:
    """one HTML file of a view of 1e8 rows with a density; the size of the JavaScript"""
    path, script = CACHE / "view.html", files("exa.static").joinpath("exa.js").read_bytes()
    export(bench.session(), path, {"table": "atom", "view": "plot", "x": "x", "y": "y"})
    context = bench.browser.new_context(viewport={"width": 1200, "height": 760}, bypass_csp=True)
    page, elsewhere = context.new_page(), []
    page.on("request", lambda request: elsewhere.append(request.url))
    began = time.perf_counter()
    page.goto(f"file://{path}")
    page.wait_for_function(FILLED, polling=10, timeout=30_000)
    opened = time.perf_counter() - began
    context.close()
    return {"MB": round(path.stat().st_size / 1e6, 2), "s to open": round(opened, 2), "KB bundle": len(script) // 1000,
            "KB packed": len(gzip.compress(script)) // 1000,
            "requests": sum(not re.match("file:|blob:|data:", url) for url in elsewhere)}  # fmt: skip


@click.command()
@click.argument("names", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Every measurement, on stdout.")
@click.option(
    "--peers/--no-peers", default=True, show_default=True, help="Others beside exa, in environments of their own."
)
def view(names: tuple[str, ...], as_json: bool, peers: bool) -> None:
    """The view beside its goals, in Chromium: 1e8 rows paged, sorted, drawn; frames, sources, files."""
    from playwright.sync_api import sync_playwright

    found: dict[str, Found] = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        bench = Bench(browser)
        for name in names or GOALS:
            Console(stderr=True).print(f"{name} ...", highlight=False)
            try:
                found[name] = GOALS[name][0](bench)
            except Exception as problem:
                found[name] = {"error": str(problem).splitlines()[0]}
        if peers and not names:
            found |= view_apps.rows(browser, bench.mixed) | view_peers.rows(bench.mixed)
        browser.close()
    if as_json:
        print(json.dumps({"load": os.getloadavg(), "found": found}, indent=1))
        return
    table = Table("what", "goal", "found", title=f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    for name, figures in found.items():
        measure, wanted = GOALS.get(name, (None, ""))
        said = ", ".join(f"{value} {key}" for key, value in figures.items())
        table.add_row(str(measure.__doc__) if measure else name, wanted, said)
    (Console() if sys.stdout.isatty() else Console(width=150)).print(table)
