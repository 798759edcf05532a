"""The view in notebooks beside its goals: what is shown without a kernel, and answers while a cell runs."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

import exa
from benchmarks.notebooks import jupyterlab
from benchmarks.view_bench import JUMP, OF_ROWS, PARTS, Bench, Found, goal


@goal("50 ms, 20 KB")
def shown(bench: Bench) -> Found:
    """the HTML of a container of 1e8 rows that a notebook keeps"""
    container = exa.open(bench.mixed)
    times: list[float] = []
    for _ in range(5):
        began = time.perf_counter()
        html: Any = container._repr_html_()
        times.append(1000 * (time.perf_counter() - began))
    return {"ms": round(statistics.median(times), 2), "KB": round(len(html) / 1000, 2)}


@goal("100 ms")
def jupyter(bench: Bench) -> Found:
    """in JupyterLab, while a cell runs: to any row of 1e8, until it is read there"""
    cells = [f"import exa, time\nexa.open({bench.mixed!r}).view(table='atom')", "time.sleep(600)"]
    with tempfile.TemporaryDirectory() as folder, jupyterlab(Path(folder), cells) as address:
        context = bench.browser.new_context(viewport={"width": 1400, "height": 1000})
        page = context.new_page()
        page.goto(address)
        page.get_by_role("button", name="Python 3 (ipykernel) | Idle").wait_for(timeout=60_000)
        page.locator(".jp-Notebook .jp-Cell .cm-content").first.click()
        page.keyboard.press("Shift+Enter")
        page.locator(".exa-row[data-row='3'] .exa-cell[data-column='id']").wait_for(timeout=60_000)
        page.wait_for_timeout(8000)  # the histograms of the heads are read
        page.keyboard.press("Shift+Enter")
        assert page.locator(".jp-InputPrompt").nth(1).inner_text() == "[*]:"
        box, draw = page.locator(".exa-goto"), np.random.default_rng(1)
        times = sorted(box.evaluate(JUMP, int(row)) for row in draw.integers(0, PARTS * OF_ROWS, 40))
        context.close()
    return {"ms median": round(statistics.median(times), 1), "ms p95": round(times[37], 1)}
