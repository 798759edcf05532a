"""Others that show tables and densities in a page, beside ``exa view``: panel, quak and perspective, in Chromium.

Each is a process in an environment of its own, and gets the Parquet files of a store in ``EXA_BENCH_FILES``; where it
cannot show them within `MEMORY` and `SECONDS`, a tenth of them.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psutil
from pyarrow import parquet

from benchmarks.browsing import FIND, filled
from benchmarks.view_peers import CACHE, environment

APPS = Path(__file__).parent / "apps"
#: What a process may hold, in bytes, pages of mapped files not included; and how long anything in a page may take.
MEMORY, SECONDS = 12 << 30, 180
#: Milliseconds that a page is left alone with the rest of its first picture, before it is asked for more.
SETTLE = 8000


def number(*wanted: float) -> str:
    """Whether a cell of a table shows one of these numbers, of which pages print two digits."""
    return (
        f"() => {{ {FIND} return find('td').some((cell) => "
        f"{list(wanted)}.some((wanted) => Math.abs(parseFloat(cell.textContent) - wanted) < 0.006)); }}"
    )


def _quak_sort(page: Any) -> None:
    # At its name: what points at the histogram below has counts by two columns made first, which take minutes.
    page.locator("th", has_text="float32").first.hover(position={"x": 10, "y": 8})
    page.locator(".sort-button").nth(1).click()


def _perspective_sort(page: Any) -> None:
    page.locator("th", has_text="x").first.click()


def _panel_zoom(page: Any) -> None:
    page.evaluate(f"window.image = {IMAGE}; window.before = image.data")
    page.mouse.move(400, 300)
    page.mouse.wheel(0, -300)


#: What holds the picture that bokeh draws.
IMAGE = "[...Bokeh.documents[0]._all_models.values()].find((model) => model.data?.get?.('image') ?? model.data?.image)"


@dataclass(frozen=True)
class App:
    """A page of another, and what is done in it."""

    packages: tuple[str, ...]
    #: Of its Python; where it listens is {port}, `APPS` {apps}, and {npm} the packages that its page needs.
    command: str
    path: str
    #: Whether the page shows what it is opened for.
    shown: str
    act: Callable[[Any], None]
    #: Whether it shows what was asked for, by the least and the greatest x.
    done: Callable[[float, float], str]


PERSPECTIVE = ("perspective-python==5.5.1", "tornado==6.6.1", "pyarrow==26.0.1", "duckdb==2.0.0")
#: By name, which says what is shown first, and what then.
PAGES = {
    "panel, hvplot and datashader: first pixels of a density, then a zoom": App(
        ("panel==1.9.4", "hvplot==0.12.2", "datashader==0.19.1", "dask[dataframe]==2026.8.0", "pyarrow==26.0.1"),
        "-m panel serve {apps}/panel_app.py --address 127.0.0.1 --port {port}",
        "panel_app",
        filled("canvas"),
        _panel_zoom,
        lambda least, most: "() => image.data !== before",
    ),
    "quak in marimo, over duckdb: first rows, then sorted by x": App(
        ("quak==0.3.5", "marimo==0.25.2", "duckdb==2.0.0", "pyarrow==26.0.1"),
        "-m marimo -q run {apps}/quak_app.py --headless --no-token --host 127.0.0.1 --port {port}",
        "",
        number(3),
        _quak_sort,
        lambda least, most: number(least),
    ),
} | {
    f"perspective{where}: first rows, then sorted by x": App(
        PERSPECTIVE,
        f"{{apps}}/perspective_app.py {{port}} {{npm}} {engine}",
        "",
        number(3),
        _perspective_sort,
        lambda least, most: number(most),
    )
    for engine, where in {"perspective": "", "duckdb": " over a table of duckdb"}.items()
}


def rows(browser: Any, store: str) -> dict[str, Any]:
    """What each app has taken of the files of a store, or of a tenth of them; why it could not."""
    paths = sorted(str(path) for path in Path(store, "tables", "atom").glob("*.parquet"))
    return {name: measured(app, browser, paths) for name, app in PAGES.items()}


def measured(app: App, browser: Any, paths: list[str], repeat: int = 3) -> dict[str, Any]:
    """The run that showed something first, of so many; of fewer files where that does not work with all."""
    failed = {}
    for some in (paths, paths[: len(paths) // 10]):
        count = f"{sum(parquet.read_metadata(path).num_rows for path in some):.0e}".replace("e+0", "e")
        try:
            runs = [run(app, browser, some) for _ in range(repeat)]
        except Exception as problem:
            failed[f"for {count} rows"] = _reason(problem)
            continue
        best = min(runs, key=lambda found: found["s"])
        return {"rows": count, **best, "s at most": max(found["s"] for found in runs), **failed}
    return failed


def _reason(problem: Exception) -> str:
    return (getattr(problem, "stderr", None) or str(problem) or repr(problem)).strip().splitlines()[-1]


def run(app: App, browser: Any, paths: list[str]) -> dict[str, Any]:
    """Seconds from the start of the process until the page shows something, and from an act until that is shown."""
    files = [parquet.read_metadata(path) for path in paths]
    ends = [file.row_group(k).column(1).statistics for file in files for k in range(file.num_row_groups)]
    done = app.done(min(end.min for end in ends), max(end.max for end in ends))
    with served(app, paths) as (address, began, watched):
        context = browser.new_context(viewport={"width": 1200, "height": 760})
        try:
            page = context.new_page()
            page.goto(address, timeout=1000 * SECONDS)
            watched.wait(page, app.shown)
            found: dict[str, Any] = {"s": round(time.perf_counter() - began, 2), "CPU s": round(watched.cpu(), 2)}
            page.wait_for_timeout(SETTLE)
            asked = time.perf_counter()
            try:
                app.act(page)
                watched.wait(page, done)
                found["s then"] = round(time.perf_counter() - asked, 2)
            except Exception as problem:
                found["then"] = _reason(problem)
        finally:
            context.close()
    return {**found, "GB": round(watched.peak / 1e9, 2)}


class Watched(threading.Thread):
    """A process and its children, ended where they hold more than `MEMORY`."""

    def __init__(self, server: subprocess.Popen[bytes], log: Path) -> None:
        super().__init__(daemon=True)
        self.server, self.log, self.peak = server, log, 0

    def processes(self) -> list[psutil.Process]:
        one = psutil.Process(self.server.pid)
        return [one, *one.children(recursive=True)]

    def run(self) -> None:
        while self.server.poll() is None and self.peak <= MEMORY:
            with suppress(psutil.NoSuchProcess):
                held = [process.memory_info() for process in self.processes()]
                self.peak = max(self.peak, sum(memory.rss - memory.shared for memory in held))
            time.sleep(0.05)
        self.end()

    def end(self) -> None:
        with suppress(psutil.NoSuchProcess):
            for process in self.processes():
                process.kill()

    def cpu(self) -> float:
        """CPU seconds until now."""
        return float(sum(sum(process.cpu_times()[:2]) for process in self.processes()))

    def check(self, since: float) -> None:
        """Raise where the process has ended, or takes too long."""
        if self.peak > MEMORY:
            raise MemoryError(f"more than {MEMORY / (1 << 30):g} GiB")
        if self.server.poll() is not None:
            raise ChildProcessError(self.log.read_text() or "it ended")
        if time.perf_counter() - since > SECONDS:
            raise TimeoutError(f"nothing after {SECONDS} s, with {self.peak / 1e9:.2f} GB")

    def wait(self, page: Any, ready: str) -> None:
        """Return as soon as a page is ready."""
        from playwright.sync_api import TimeoutError as Later

        began = time.perf_counter()
        while True:
            self.check(began)
            with suppress(Later):
                page.wait_for_function(ready, polling=20, timeout=2000)
                return


@contextmanager
def served(app: App, paths: list[str]) -> Iterator[tuple[str, float, Watched]]:
    """The address of an app that answers, when its process was begun, and the process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    env["EXA_BENCH_FILES"] = os.pathsep.join(paths)
    npm = _npm() if "{npm}" in app.command else ""
    command = [environment(app.packages), *app.command.format(apps=APPS, port=port, npm=npm).split()]
    CACHE.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=CACHE) as folder, Path(folder, "log").open("wb") as said:
        began = time.perf_counter()
        server = subprocess.Popen(command, stdout=said, stderr=said, env=env, cwd=folder)
        watched = Watched(server, Path(folder, "log"))
        watched.start()
        try:
            while True:
                watched.check(began)
                with socket.socket() as asked:
                    if not asked.connect_ex(("127.0.0.1", port)):
                        break
                time.sleep(0.02)
            yield f"http://127.0.0.1:{port}/{app.path}", began, watched
        finally:
            watched.end()
            server.wait()
            watched.join()


def _npm() -> str:
    """The folder of the packages of npm, as `package-lock.json` has them."""
    folder = CACHE / "npm"
    if not (folder / "ready").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(APPS / name, folder)
        command = ["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"]
        subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True, timeout=400)
        (folder / "ready").touch()
    return str(folder / "node_modules")
