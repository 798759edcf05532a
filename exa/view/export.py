"""One HTML file of what a view shows: the page, its JavaScript, and the answers to what it will ask, recorded.

Of tables it holds the first rows, the statistics and histograms of columns; of pictures what the state shows; of scenes
frames, evenly chosen, and surfaces of fields.
"""

import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from importlib.resources import files

from exa.error import ExaError
from exa.view import extensions
from exa.view.asking import Message
from exa.view.recording import Recording, answered, coded
from exa.view.scenerecording import FRAMES, SceneRecording
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

    What its page asks beyond what was recorded, it says that it cannot know. What does not fit into 5 MB is left out;
    of the frames of a trajectory as many are recorded as fit, evenly chosen, and the page says how many.
    """
    return _written(session, path, state or {}, FRAMES)


def _written(session: Session, path: str | os.PathLike[str], state: Message, frames: int) -> str:
    with open(path, "w", encoding="utf-8") as file:
        file.write(page(recorded(session, state, frames), state))
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
        file = _written(session, os.path.join(folder, "view.html"), state or {}, 1)
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


def recorded(session: Session, state: Message, frames: int = FRAMES) -> list[str]:
    """The answers to what a page will ask, what is seen first coming first, with at most so many frames."""
    recording = Recording(session, LARGEST)
    about = answered(session, "overview", {})
    recording.keep(coded("overview", {}, about))
    recording.ask("extensions", {})
    for name in extensions.names():
        recording.ask("extension", {"id": name})
    ((overview, _),) = about
    found, scenes = [], {}
    for container in overview["containers"]:
        for member in container["members"]:
            if member["kind"] != "formula":
                found.append(({"container": container["name"], "table": member["name"]}, member))
        scenes[container["name"]] = SceneRecording(recording, container["name"], state, frames)
    first = {name: state[name] for name in ("container", "table") if name in state}
    for where, member in sorted(found, key=lambda one: not first.items() <= one[0].items()):
        recording.ask("rows", {**where, "first": 0, "count": ROWS})
        recording.ask("statistics", where)
        for method, params in _picture(where, member, state):
            recording.ask(method, params)
        scenes[where["container"]].record(where["table"])
        for column in member["columns"][: 50 if member["rows"] is not None else 0]:
            recording.ask("histogram", {**where, "column": column["name"], "bins": BINS})
    return recording.answers


def _picture(where: Message, member: Message, state: Message) -> Iterator[tuple[str, Message]]:
    """The density of the two columns that are plotted: those of the state, or the first of floats."""
    if member["kind"] == "array" or state.get("view") != "plot" or state.get("table", where["table"]) != where["table"]:
        return
    names = [column["name"] for column in member["columns"] if column["dtype"].startswith("float")]
    x, y = (state.get(axis, names[place] if place < len(names) else None) for place, axis in enumerate("xy"))
    yield "drawable", where
    if x is not None and y is not None:
        yield "density", {**where, "x": x, "y": y, **SIZE}


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
