"""A view that is served, and a browser that looks at it."""

import subprocess
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import exa
from benchmarks.browsing import ARGUMENTS, CHROMIUM
from exa.view import asking
from exa.view.session import Session
from exa.web.server import Server
from tests.cli.command import environment, exa_command


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Chromium, one for the tests of a file: while it runs, this thread has a loop of asyncio's, which others mind."""
    if not Path(CHROMIUM).exists():
        pytest.skip(f"there is no {CHROMIUM}")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        # a page without 3D is put together faster without the graphics card that there is not: 110 s, else 160
        args = [*ARGUMENTS, "--disable-gpu-compositing"]
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=args)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A window that knows nothing of others; what goes wrong in it fails the test."""
    context = browser.new_context(viewport={"width": 1200, "height": 760})
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on(
        "console", lambda message: wrong.append(message.text) if "Content Security Policy" in message.text else None
    )
    page.wrong = wrong
    yield page
    context.close()
    assert wrong == []


@pytest.fixture
def served() -> Iterator[Callable[..., str]]:
    """Serves a store, a text or containers by name while the test runs: ``served("water.exa")`` is an address."""
    running = []

    def serve(what: Any, **how: Any) -> str:
        if not isinstance(what, dict):
            what = {"data": exa.open(what) if Path(what).is_dir() else exa.read(what)}
        serving = Server(lambda: partial(Session, what), **how).running()
        running.append(serving)
        return serving.__enter__()

    yield serve
    for serving in reversed(running):
        serving.__exit__(None, None, None)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts ``exa view`` with these arguments; the address is its first line."""
    started = []

    def run(*args: object, **more: str) -> subprocess.Popen[str]:
        command = subprocess.Popen(
            exa_command("view", *args), env=environment(EXA_HOME=str(tmp_path / "home"), **more), text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        started.append(command)
        return command

    yield run
    for command in started:
        command.kill()
        command.communicate()


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Registers questions for one test."""
    monkeypatch.setattr(asking, "ANSWERS", dict(asking.ANSWERS))
    return asking.answer


@pytest.fixture
def water() -> exa.Container:
    """Two tables in memory."""
    frame = pd.DataFrame({"energy": [-1.5, -2.5]}, index=pd.Index([0, 1], name="frame"))
    atom = pd.DataFrame(
        {"symbol": ["O", "H", "H"] * 2, "x": [0.0, 0.25, 0.5, 1.0, 1.25, 1.5], "frame": [0] * 3 + [1] * 3}
    )
    return exa.Container(frame=frame, atom=atom)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A text whose rows have lines."""
    path = tmp_path / "run.xyz"
    path.write_text("".join(f"2\nframe {k}\nO {k}.0 0.5 0.25\nH {k}.5 1.5 1.25\n" for k in range(40)))
    return path
