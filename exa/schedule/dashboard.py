"""A page in the dashboard of a dask cluster: how far each job is, at ``/exa`` beside dask's own pages.

The coordinator of a job tells the scheduler by an event, at most twice a second; a plugin of the scheduler keeps the
last of each job, since `get_events` forgets, and two handlers show them. Numbers only, and names as text.
"""

import json
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, ClassVar

NAME, TOPIC = "exa-page", "exa"
#: Seconds between two events of a job.
EVERY = 0.5
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'nonce-exa'; style-src 'nonce-exa'; connect-src 'self'",
    "X-Content-Type-Options": "nosniff",
}
PAGE = Path(__file__).parent.parent / "static" / "dashboard.html"


def install(dask_scheduler: Any) -> None:
    """Add the page to a scheduler that is running, and the link in the bar of dask's own pages where there is one."""
    from distributed.diagnostics.plugin import SchedulerPlugin
    from distributed.http.utils import RequestHandler

    if NAME in dask_scheduler.plugins:
        return
    page = PAGE.read_text()

    class Watcher(SchedulerPlugin):
        """Keeps what each job told last."""

        name = NAME
        jobs: ClassVar[dict[str, Any]] = {}

        def log_event(self, topic: str, msg: Any) -> None:
            if topic == TOPIC:
                self.jobs[msg["out"]] = {key: value for key, value in msg.items() if key != "out"}

    class Page(RequestHandler):
        def get(self) -> None:
            for name, value in HEADERS.items():
                self.set_header(name, value)
            self.write(page)

    class Jobs(RequestHandler):
        def get(self) -> None:
            self.set_header("Content-Type", "application/json")
            self.set_header("X-Content-Type-Options", "nosniff")
            self.write(json.dumps(Watcher.jobs))

    dask_scheduler.add_plugin(Watcher())
    known = {"dask_server": dask_scheduler}
    dask_scheduler.http_application.add_handlers(".*$", [("/exa", Page, known), ("/exa.json", Jobs, known)])
    with suppress(Exception):  # private, and there only where bokeh is
        from distributed.dashboard.scheduler import template_variables

        template_variables(dask_scheduler)["pages"].append("exa")


@contextmanager
def shown(client: Any, out: str) -> Iterator[Callable[[Mapping[str, Any]], None]]:
    """Show a job on the dashboard for as long as the block lasts, and how it ended afterwards.

    What is given gets the fields of a `Progress`, and keeps them, to tell at the end what they are then. Where the
    scheduler knows no exa, nothing is shown and nothing fails.
    """
    began, last = time.monotonic(), 0.0
    known: Mapping[str, Any] = {}

    def tell(state: str) -> None:
        rate = (known["bytes"] - known["resumed"]) / max(time.monotonic() - began, 1e-9)
        with suppress(Exception):
            client.log_event(TOPIC, {**known, "out": out, "state": state, "rate": rate})

    def show(progress: Mapping[str, Any]) -> None:
        nonlocal last, known
        known = progress
        if time.monotonic() - last >= EVERY:
            last = time.monotonic()
            tell("running")

    with suppress(Exception):
        client.run_on_scheduler(install)
    state = "failed"
    try:
        yield show
        state = "done"
    finally:
        if known:
            tell(state)
