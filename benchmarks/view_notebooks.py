"""The view in notebooks beside its goals: what is shown without a kernel, answers while a cell runs, points sent."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

import exa
from benchmarks.browsing import evaluate, unwatched
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
        run_first(page, address)
        page.locator(".exa-row[data-row='3'] .exa-cell[data-column='id']").wait_for(timeout=60_000)
        page.wait_for_timeout(8000)  # the histograms of the heads are read
        page.keyboard.press("Shift+Enter")
        assert page.locator(".jp-InputPrompt").nth(1).inner_text() == "[*]:"
        box, draw = page.locator(".exa-goto"), np.random.default_rng(1)
        times = sorted(box.evaluate(JUMP, int(row)) for row in draw.integers(0, PARTS * OF_ROWS, 40))
        context.close()
    return {"ms median": round(statistics.median(times), 1), "ms p95": round(times[37], 1)}


#: A package whose script keeps the view where a measurement finds it.
PACKAGE = {
    "kept.py": 'script = \'export default ({ ContainerView }) => ContainerView.extend({ name: "kept", '
    "setup(view) { window.kept = view; } })'",
    "kept-1.dist-info/METADATA": "Metadata-Version: 2.1\nName: kept\nVersion: 1\n",
    "kept-1.dist-info/entry_points.txt": "[exa.views]\nkept = kept:script\n",
}
#: Seconds until all points of a table are typed arrays in the page.
SENT = """async () => {
  const begun = performance.now();
  let seen = 0;
  const onPartial = ({ arrays }) => { seen += arrays[0].length / 3; };
  const { meta, arrays } = await window.kept.request('points', { table: 'atom' }, { onPartial });
  return [seen + (arrays[0]?.length ?? 0) / 3, meta.count, (performance.now() - begun) / 1000];
}"""
POINTS = """import exa, numpy as np, pandas as pd
draw = np.random.default_rng(0)
atom = pd.DataFrame({{axis: draw.normal(size={count}).astype("float32") for axis in "xyz"}})
exa.Container(atom=atom).view(table="atom", view="scene")"""


@goal("0.25 s; 2 s")
def sent(bench: Bench) -> Found:
    """in JupyterLab: 1e6 points of a table to JavaScript; 1e7"""
    found: Found = {}
    for count in (1_000_000, 10_000_000):
        with tempfile.TemporaryDirectory() as folder, unwatched() as browser:
            for name, text in PACKAGE.items():
                path = Path(folder, name)
                path.parent.mkdir(exist_ok=True)
                path.write_text(text)
            with jupyterlab(Path(folder), [POINTS.format(count=count)]) as address:
                watching = bench.browser.browser_type.connect_over_cdp(browser)
                (page,) = watching.contexts[0].pages
                run_first(page, address)
                page.locator(".exa-scene[data-ready]").wait_for(timeout=60_000)
                watching.close()
                runs = [evaluate(browser, SENT) for _ in range(3)]
        assert all(seen == told == count for seen, told, _ in runs), runs
        found[f"s {count:.0e}".replace("e+0", "e")] = round(min(seconds for *_, seconds in runs), 2)
    return found


def run_first(page: Any, address: str) -> None:
    """Open a notebook in JupyterLab and start its first cell."""
    page.goto(address)
    page.get_by_role("button", name="Python 3 (ipykernel) | Idle").wait_for(timeout=60_000)
    page.locator(".jp-Notebook .jp-Cell .cm-content").first.click()
    page.keyboard.press("Shift+Enter")
