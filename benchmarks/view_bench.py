"""What measurements of the view share: the goals' table, stores of 1e8 rows that are made once, pages, questions."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

import exa
from exa.store import Store
from exa.view import Session
from exa.web.server import Server

CACHE = Path(__file__).parent.parent / ".cache" / "bench"
PARTS, OF_ROWS = 40, 2_500_000
Found = dict[str, Any]
GOALS: dict[str, tuple[Callable[[Any], Found], str]] = {}


def goal(words: str) -> Callable[[Any], Any]:
    """Enter a measurement into the table, with what is wanted of it."""

    def enter(measure: Callable[[Any], Found]) -> Callable[[Any], Found]:
        GOALS[measure.__name__] = measure, words
        return measure

    return enter


def store(name: str, sort: bool) -> str:
    """A table of 1e8 rows: id, x, y, z, symbol; where it is sorted, by the cell of a grid that a row lies in."""
    path = CACHE / f"{name}.exa"
    if Store.exists(path) and Store.open(path).snapshot().tables:
        return str(path)
    shutil.rmtree(path, ignore_errors=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    made, words = Store.create(path, {}), ["H", "C", "N", "O", "S"]

    def part(k: int) -> Any:
        draw = np.random.default_rng(k)
        x, y, z = (draw.normal(size=OF_ROWS).astype("float32") for _ in "xyz")
        if sort:  # a part is a strip of x, and is sorted by y
            x = ((k + draw.random(OF_ROWS)) / PARTS).astype("float32")
            y = np.sort(y)
        codes = pa.array(draw.integers(0, 5, OF_ROWS).astype("int32"))
        columns = {"id": np.arange(k * OF_ROWS, (k + 1) * OF_ROWS), "x": x, "y": y, "z": z}
        rows = pa.table({**columns, "symbol": pa.DictionaryArray.from_arrays(codes, words)})
        return made.write_part("atom", rows, order=k)

    with ThreadPoolExecutor(2) as pool:
        parts = list(pool.map(part, range(PARTS)))
    kinds = {"id": "int64", "x": "float", "y": "float", "z": "float", "symbol": "dictionary"}
    made.commit(parts, tables={"atom": ([{"name": name, "type": kind} for name, kind in kinds.items()], {})})
    return str(path)


class Bench:
    """What the measurements share: the stores, and a browser."""

    def __init__(self, browser: Any) -> None:
        self.browser = browser
        self.mixed, self.sorted = store("mixed", sort=False), store("sorted", sort=True)

    def session(self, path: str | None = None) -> Session:
        """A session that has seen nothing yet."""
        return Session({"p": exa.open(path or self.mixed)})

    @contextmanager
    def page(self, containers: dict[str, exa.Container], fragment: str = "", width: int = 1200) -> Iterator[Any]:
        """A page of containers in a window of its own."""
        with Server(lambda: partial(Session, containers)).running() as address:
            context = self.browser.new_context(viewport={"width": width, "height": 760}, bypass_csp=True)
            page = context.new_page()
            page.goto(address + fragment)
            try:
                yield page
            finally:
                context.close()


def ask(session: Session, method: str, **params: Any) -> tuple[list[float], float]:
    """When the parts of an answer came, in milliseconds, the answer last; and the CPU seconds that it took."""
    said: list[float] = []
    began, cpu = time.perf_counter(), time.process_time()

    def heard(message: Found, _arrays: Any) -> None:
        said.append(1000 * (time.perf_counter() - began))
        assert "error" not in message, message["error"]

    session.handle({"id": 1, "method": method, "params": params}, heard)
    return said, time.process_time() - cpu


def best(times: list[float]) -> float:
    return round(min(times), 1)


#: How long it takes from a number in the box of a view until its row is read.
JUMP = """async (box, row) => {
  const begun = performance.now();
  box.value = String(row);
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  const text = String(row);
  for (;;) {
    const cell = box.getRootNode().querySelector(`.exa-row[data-row='${row}'] .exa-cell[data-column=id]`);
    if (cell?.textContent === text) return performance.now() - begun;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}"""
