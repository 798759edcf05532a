"""One HTML file of what a view shows: the page, its JavaScript, and the answers to what it will ask, recorded.

Of tables it holds the first rows, the statistics and histograms of columns; of pictures what the state shows.
"""

import base64
import json
import os
import re
import shutil
import subprocess
import tempfile
import zlib
from collections.abc import Iterator, Sequence
from importlib.resources import files

import numpy as np

from exa.error import ExaError
from exa.view.asking import Message
from exa.view.session import Session

#: Rows of each table that are recorded.
ROWS = 1000
#: Answers up to so many bytes fit in a file that mail takes along.
LARGEST = 3_500_000
#: Of a picture, in pixels.
SIZE = {"width": 900, "height": 520}
#: What draws pictures, and how: without a window, and with time for the page to be ready.
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
HEADLESS = (
    "--headless", "--hide-scrollbars", "--no-first-run", "--use-gl=angle", "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader", "--virtual-time-budget=15000",
    *(["--no-sandbox"] if hasattr(os, "getuid") and os.getuid() == 0 else []),
)  # fmt: skip
#: What `js/src/table.js` asks of each column.
BINS = 48


def export(session: Session, path: str | os.PathLike[str], state: Message | None = None) -> str:
    """Write an HTML file that shows the containers of a session from a state on, without a server; its path.

    >>> export(Session({"water": water}), "water.html", {"table": "atom"})  # doctest: +SKIP
    'water.html'

    What its page asks beyond what was recorded, it says that it cannot know. What does not fit into 5 MB is left out.
    """
    recorded, size = [], 0
    for method, params in questions(session, state or {}):
        answer = asked(session, method, params)
        if size + len(answer) <= LARGEST:
            recorded.append(answer)
            size += len(answer)
    with open(path, "w", encoding="utf-8") as file:
        file.write(page(recorded, state or {}))
    return os.fspath(path)


def picture(
    session: Session, path: str | os.PathLike[str], state: Message | None = None, size: tuple[int, int] = (1200, 760)
) -> str:
    """Draw what `export` would show as a PNG, in a browser of Chromium's kind that is installed; its path.

    >>> picture(Session({"water": water}), "water.png", {"table": "atom", "view": "plot"})  # doctest: +SKIP
    'water.png'

    `size` is the width and the height of its window, in pixels. FileNotFoundError where there is no such browser.
    """
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        raise FileNotFoundError(f"a picture is drawn by a browser, and there is none of {', '.join(BROWSERS)}")
    with tempfile.TemporaryDirectory() as folder:
        file = export(session, os.path.join(folder, "view.html"), state)
        window = f"--window-size={size[0]},{size[1]}"
        command = [
            browser,
            *HEADLESS,
            window,
            f"--user-data-dir={folder}/profile",
            f"--screenshot={os.path.abspath(path)}",
        ]
        done = subprocess.run([*command, f"file://{file}"], capture_output=True, text=True, timeout=120)
        if done.returncode or not os.path.exists(path):
            raise ExaError(f"{browser} has drawn nothing: {done.stderr.strip()[-500:]}")
    return os.fspath(path)


def questions(session: Session, state: Message) -> Iterator[tuple[str, Message]]:
    """What a page will ask, what is seen first coming first."""
    yield "overview", {}
    yield "extensions", {}
    (overview, _), found = answered(session, "overview", {}), []
    for container in overview["containers"]:
        for member in container["members"]:
            if member["kind"] != "formula":
                found.append(({"container": container["name"], "table": member["name"]}, member))
    first = {name: state[name] for name in ("container", "table") if name in state}
    for where, member in sorted(found, key=lambda one: not first.items() <= one[0].items()):
        yield "rows", {**where, "first": 0, "count": ROWS}
        yield "statistics", where
        yield from _picture(where, member, state)
        for column in member["columns"][: 50 if member["rows"] is not None else 0]:
            yield "histogram", {**where, "column": column["name"], "bins": BINS}


def _picture(where: Message, member: Message, state: Message) -> Iterator[tuple[str, Message]]:
    """The density of the two columns that are plotted: those of the state, or the first of floats."""
    if member["kind"] == "array" or state.get("view") != "plot" or state.get("table", where["table"]) != where["table"]:
        return
    names = [column["name"] for column in member["columns"] if column["dtype"].startswith("float")]
    x, y = (state.get(axis, names[place] if place < len(names) else None) for place, axis in enumerate("xy"))
    yield "drawable", where
    if x is not None and y is not None:
        yield "density", {**where, "x": x, "y": y, **SIZE}


def answered(session: Session, method: str, params: Message) -> tuple[Message, Sequence[np.ndarray]]:
    """The answer of a session; ExaError where it has none."""
    sent: list[tuple[Message, Sequence[np.ndarray]]] = []
    session.handle({"id": 0, "method": method, "params": params}, lambda *answer: sent.append(answer))
    message, arrays = sent[-1]
    if "error" in message:
        raise ExaError(message["error"])
    return message["meta"], arrays


def asked(session: Session, method: str, params: Message) -> str:
    """A question with its answer, as the page has them: arrays deflated, in base64."""
    try:
        meta, arrays = answered(session, method, params)
    except ExaError as problem:
        return json.dumps({"method": method, "params": params, "error": str(problem)})
    coded = [{"dtype": one.dtype.name, "shape": list(one.shape), "base64": _packed(one)} for one in arrays]
    return json.dumps({"method": method, "params": params, "meta": meta, "arrays": coded}, allow_nan=False)


def _packed(array: np.ndarray) -> str:
    return base64.b64encode(zlib.compress(array.tobytes())).decode()


def page(recorded: Sequence[str], state: Message) -> str:
    """The file, of recorded answers in JSON."""
    script = files("exa.static").joinpath("exa.js").read_text(encoding="utf-8")
    template = files("exa.static").joinpath("export.html").read_text(encoding="utf-8")
    data = f'{{"state": {json.dumps(state)}, "answers": [{",".join(recorded)}]}}'
    # an element ends, or goes on beyond its end, by what its script says
    parts = {"DATA": data.replace("<", "\\u003c"), "SCRIPT": re.sub("<(?=/?script|!--)", r"<\\", script)}
    for name, text in parts.items():
        before, after = template.split(f"/*{name}*/")
        template = before + text + after
    return template
