"""The widget in notebooks: JupyterLab and marimo, with a kernel each, in Chromium; and what it does without a page."""

import io
import json
import socket
import sys
import threading

import matplotlib.image
import numpy as np
import pandas as pd
import pytest
from playwright.sync_api import expect

import exa
from benchmarks.notebooks import jupyterlab, running
from exa.widget import ContainerView

MAKE = """import exa, pandas as pd, time
frame = pd.DataFrame({"energy": [-1.5, -2.5]}, index=pd.Index([0, 1], name="frame"))
atom = pd.DataFrame({"symbol": ["O", "H", "H"] * 2, "x": [0.0, 0.25, 0.5, 1.0, 1.25, 1.5], "frame": [0] * 3 + [1] * 3})
atom = atom.assign(y=1.0, z=2.0)
view = exa.Container(atom=atom, frame=frame).view(table="atom")
"""


@pytest.fixture
def lab(tmp_path):
    """The address of a notebook in JupyterLab."""
    with jupyterlab(tmp_path, [MAKE + "view", "time.sleep(600)"]) as address:
        yield address


def cell(view, row, column):
    return view.locator(f".exa-row[data-row='{row}'] .exa-cell[data-column='{column}']")


def coloured(png):
    """How many colours a picture has."""
    image = matplotlib.image.imread(io.BytesIO(png))
    return len(np.unique((image * 255).astype("uint8").reshape(-1, image.shape[2]), axis=0))


@pytest.mark.slow
def test_jupyterlab_shows_it_and_asks_while_a_cell_sleeps(page, lab):
    page.goto(lab)
    page.get_by_role("button", name="Python 3 (ipykernel) | Idle").wait_for(timeout=60_000)
    page.locator(".jp-Notebook .jp-Cell .cm-content").first.click()
    page.keyboard.press("Shift+Enter")
    view = page.locator(".exa-view")
    expect(cell(view, 1, "x")).to_have_text("0.25", timeout=60_000)
    view.locator(".exa-head-cell[data-column='x']").hover()
    name, value = (view.locator(f".exa-tip {kind}").first.bounding_box() for kind in ("dt", "dd"))
    assert abs(name["y"] - value["y"]) < 2, "JupyterLab's rules for lists hold for tips"
    page.keyboard.press("Shift+Enter")
    expect(page.locator(".jp-InputPrompt").nth(1)).to_have_text("[*]:")
    view.locator(".exa-member", has_text="frame").click()
    expect(cell(view, 1, "energy")).to_have_text("-2.5", timeout=60_000)
    expect(page.locator(".jp-InputPrompt").nth(1)).to_have_text("[*]:")
    view.locator(".exa-member", has_text="atom").click()
    view.get_by_role("tab", name="3D").click()
    view.locator("canvas").first.wait_for()
    for _ in range(20):
        colours = coloured(view.locator(".exa-stage").screenshot())
        if colours > 200:
            break
        page.wait_for_timeout(250)
    assert colours > 200
    page.evaluate("document.body.dataset.jpThemeLight = 'false'")
    expect(view).to_have_attribute("data-theme", "dark")


@pytest.mark.slow
def test_marimo_shows_the_same(page, tmp_path):
    (tmp_path / "water.py").write_text(
        "import marimo\napp = marimo.App()\n\n@app.cell\ndef _():\n"
        + "".join(f"    {line}\n" for line in MAKE.splitlines())
        + "    view\n    return (view,)\n\nif __name__ == '__main__':\n    app.run()\n"
    )
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = ["marimo", "run", "water.py", "--headless", "--no-token", f"--port={port}", "--host=127.0.0.1"]
    with running(command, tmp_path, r"http://[\w.]+:\d+") as address:
        page.goto(address)
        view = page.locator(".exa-view")
        expect(cell(view, 1, "x")).to_have_text("0.25", timeout=60_000)
        view.locator(".exa-member", has_text="frame").click()
        expect(cell(view, 1, "energy")).to_have_text("-2.5", timeout=60_000)


class Page:
    """Hears what a widget sends, as a notebook would, and asks it."""

    def __init__(self, view, monkeypatch):
        self.heard, self.view = [], view
        monkeypatch.setattr(view, "send", lambda message, buffers=(): self.heard.append((message, buffers)))

    def ask(self, message):
        before = len(self.heard)
        self.view._heard(self.view, message, [])
        for _ in range(500):
            if len(self.heard) > before:
                return self.heard[-1]
            threading.Event().wait(0.01)
        raise AssertionError("no answer")


@pytest.fixture
def water():
    return exa.Container(atom=pd.DataFrame({"x": [0.0, 1.0, 2.0]}))


def test_questions_are_answered_by_messages(water, monkeypatch):
    page = Page(water.view(table="atom"), monkeypatch)
    message, buffers = page.ask({"id": 7, "method": "rows", "params": {"table": "atom", "first": 1}})
    assert message["meta"]["cells"] == [["1", "2"]]
    message, buffers = page.ask({"id": 8, "method": "histogram", "params": {"table": "atom", "column": "x", "bins": 2}})
    assert [bytes(one) for one in buffers] == [np.array([1.0, 2.0]).tobytes()]
    message, (script,) = page.ask({"bundle": True})
    assert message == {"bundle": True}
    assert b"mountWidget" in script


def test_the_bundle_does_not_go_with_every_widget(water):
    view = water.view()
    assert len(view._esm) < 1000
    assert len(json.dumps(view.get_state(), default=str)) < 5000


def test_a_view_is_of_one_container_or_of_several(water, tmp_path):
    assert list(ContainerView({"a": water, "b": water})._session.containers) == ["a", "b"]
    saved = water.copy().save(tmp_path / "water.exa")
    assert list(saved.view()._session.containers) == ["water.exa"]
    assert water.view(table="atom").state == {"table": "atom"}
    assert water.view().selection is None


def test_without_anywidget_it_says_what_to_install(water, monkeypatch):
    monkeypatch.setitem(sys.modules, "anywidget", None)
    with pytest.raises(ImportError, match=r"pip install 'exa\[view\]'"):
        water.view()


def test_the_default_repr_needs_no_kernel(water):
    assert "<table>" in water._repr_html_()
    assert "script" not in water._repr_html_()
