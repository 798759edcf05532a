"""How others' pages are measured, by a page of the test's own; the others themselves are not installed for tests."""

import numpy as np
import pyarrow as pa
import pytest
from pyarrow import parquet

from benchmarks import view_apps
from benchmarks.view_apps import App, measured, number
from tests.web.conftest import browser

__all__ = ["browser"]

PAGE = """<!doctype html><link rel="icon" href="data:,"><div></div><script>
const root = document.querySelector('div').attachShadow({ mode: 'open' });
setTimeout(() => { root.innerHTML = '<table><tr><td>3.00</td></tr></table>'; }, 200);
function sort() { root.querySelector('td').textContent = 'LEAST'; }
</script>"""


@pytest.fixture
def paths(tmp_path):
    """Ten files, the least x in the first."""
    for k in range(10):
        rows = pa.table({"id": np.arange(100), "x": np.arange(100) / 8 + 1000 * k - 7.25})
        parquet.write_table(rows, tmp_path / f"{k}.parquet")
    return sorted(str(path) for path in tmp_path.glob("*.parquet"))


@pytest.fixture
def app(tmp_path, monkeypatch):
    """A page that shows a row, and the least x when it is asked to; in a root of an element's own."""
    monkeypatch.setattr(view_apps, "CACHE", tmp_path)
    (tmp_path / "page.html").write_text(PAGE.replace("LEAST", "-7.25"))
    command = f"-m http.server {{port}} --bind 127.0.0.1 --directory {tmp_path}"
    return App((), command, "page.html", number(3), lambda page: page.evaluate("sort()"), number)


def test_a_page_is_measured_until_it_shows_what_was_asked(browser, app, paths, monkeypatch):
    monkeypatch.setattr(view_apps, "SETTLE", 0)
    found = measured(app, browser, paths, repeat=2)
    assert found["rows"] == "1e3"
    assert found["s at most"] >= found["s"] > 0.2
    assert "s then" in found
    assert found["CPU s"] > 0 < found["GB"]


def test_who_does_not_show_it_is_told_with_the_reason(browser, app, paths, monkeypatch):
    monkeypatch.setattr(view_apps, "SETTLE", 0)
    monkeypatch.setattr(view_apps, "SECONDS", 3)
    still = App(app.packages, app.command, app.path, app.shown, lambda page: None, app.done)
    assert measured(still, browser, paths, repeat=1)["then"].startswith("nothing after 3 s, with 0.")
    absent = App((), "-c raise(SystemExit('no_module'))", "", app.shown, app.act, app.done)
    assert measured(absent, browser, paths) == {"for 1e3 rows": "no_module", "for 1e2 rows": "no_module"}


def test_who_takes_too_much_memory_is_ended_and_gets_a_tenth(browser, app, paths, monkeypatch, tmp_path):
    monkeypatch.setattr(view_apps, "SETTLE", 0)
    monkeypatch.setattr(view_apps, "MEMORY", 256 << 20)
    (tmp_path / "greedy.py").write_text(
        "import os, runpy, sys\n"
        "held = bytearray(os.environ['EXA_BENCH_FILES'].count(os.pathsep) * (64 << 20))\n"
        "held[::4096] = b'1' * len(held[::4096])\n"
        "runpy.run_module('http.server', run_name='__main__')\n"
    )
    greedy = App((), app.command.replace("-m http.server", f"{tmp_path}/greedy.py"), *list(vars(app).values())[2:])
    found = measured(greedy, browser, paths, repeat=1)
    assert found["rows"] == "1e2"
    assert found["for 1e3 rows"] == "more than 0.25 GiB"
