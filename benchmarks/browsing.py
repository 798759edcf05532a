"""The browser that pages are looked at with, in tests and measurements."""

from __future__ import annotations

import asyncio
import json
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

CHROMIUM = "/usr/bin/chromium"
#: Draws 3D without a graphics card, and asks for nothing in the background.
ARGUMENTS = [
    "--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
]  # fmt: skip

#: A function of JavaScript: all elements that a selector finds, also in the roots that elements keep to themselves.
FIND = """const find = (selector, root = document) => [...root.querySelectorAll('*')].flatMap((element) => [
  ...(element.matches(selector) ? [element] : []),
  ...(element.shadowRoot ? find(selector, element.shadowRoot) : []),
]);"""


def filled(selector: str) -> str:
    """Whether a canvas shows a picture in colours, in the middle of it: a function of JavaScript."""
    return f"""() => {{ {FIND}
  return find('{selector}').some((canvas) => {{
    if (!canvas.width) return false;
    const [width, height] = [canvas.width / 4, canvas.height / 4];
    const data = canvas.getContext('2d')?.getImageData(width, height, 2 * width, 2 * height).data ?? [];
    let found = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] !== data[at + 2]) found++;
    return found > 500;
  }});
}}"""


@contextmanager
def unwatched() -> Iterator[str]:
    """A Chromium with one page, by the address of its debugger: to be set up by Playwright, which then lets go of it.

    Playwright has each message of a page told to itself, too: 160 MB come in 1.3 s without it, and in 5 s with it.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        options = ["--headless=new", "--remote-debugging-port=0", f"--user-data-dir={profile}", "about:blank"]
        process = subprocess.Popen([CHROMIUM, *ARGUMENTS, *options], stderr=subprocess.DEVNULL)
        try:
            told = Path(profile, "DevToolsActivePort")
            while not (told.exists() and told.read_text().count("\n")):
                time.sleep(0.1)
            yield f"http://127.0.0.1:{told.read_text().split()[0]}"
        finally:
            process.terminate()
            process.wait()


def evaluate(browser: str, function: str) -> Any:
    """What an asynchronous function of JavaScript gives in the page of such a browser."""
    from tornado.websocket import websocket_connect

    with urllib.request.urlopen(f"{browser}/json") as listed:
        page = next(one["webSocketDebuggerUrl"] for one in json.load(listed) if one["type"] == "page")
    params = {"expression": f"({function})()", "awaitPromise": True, "returnByValue": True}

    async def ask() -> Any:
        socket = await websocket_connect(page)
        await socket.write_message(json.dumps({"id": 1, "method": "Runtime.evaluate", "params": params}))
        while (answer := json.loads(await socket.read_message() or "{}")).get("id") != 1:
            pass
        socket.close()
        return answer["result"]["result"]["value"]

    with ThreadPoolExecutor(1) as pool:  # Playwright has a loop running in this thread
        return pool.submit(asyncio.run, ask()).result()
