"""The page of jobs in the dashboard of dask beside its goals, and how long the browser tests take."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import exa
from benchmarks.data import corpus
from benchmarks.view_bench import Bench, Found, goal

ROOT = Path(__file__).parent.parent
#: Keeps when the page has shown something new, in milliseconds.
WATCH = """() => {
  window.shown = [];
  const seen = new MutationObserver(() => window.shown.push(performance.now()));
  seen.observe(document.getElementById('jobs'), { childList: true });
}"""


@goal("500 ms; a link on dask's pages")
def dashboard(bench: Bench) -> Found:
    """the page of jobs in dask's dashboard while one reads 2 GiB: from one figure to the next"""
    from distributed import Client, LocalCluster

    text = corpus("xyz", 2 << 30)
    here = {"host": "127.0.0.1", "dashboard_address": "127.0.0.1:0", "n_workers": 1, "threads_per_worker": 2}
    with LocalCluster(**here) as processes, Client(processes) as client, tempfile.TemporaryDirectory() as folder:
        context = bench.browser.new_context()
        page = context.new_page()
        with ThreadPoolExecutor(1) as pool:
            job = pool.submit(exa.parse, text.path, f"{folder}/out.exa", "xyz", client=client)
            page.goto(client.dashboard_link)
            while not page.get_by_role("link", name="exa").count():
                page.reload()
            page.get_by_role("link", name="exa").click()
            page.evaluate(WATCH)
            job.result()
            page.wait_for_timeout(1000)
        shown = page.evaluate("() => window.shown")
        context.close()
    apart = sorted(late - early for early, late in pairwise(shown))
    return {"ms median": round(statistics.median(apart)), "ms most": round(apart[-1]), "figures": len(shown)}


@goal("60 s")
def tests(bench: Bench) -> Found:
    """the tests of the page in Chromium, two at a time"""
    began = time.perf_counter()
    command = [sys.executable, "-m", "pytest", "-q", "-m", "not slow", "-n", "2", "--dist", "loadfile", "tests/web"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return {"s": round(time.perf_counter() - began), "tests": int(told.stdout.rsplit(" passed", 1)[0].split()[-1])}
