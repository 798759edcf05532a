"""``exa view``: stores and texts in a browser."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import click

from exa.cli.command import debug_option
from exa.cli.parse import encoding_option, option_option
from exa.error import ExaError


@click.command(short_help="Look at stores and texts in a browser.")
@click.argument("sources", metavar="STORE|FILE...", nargs=-1, required=True)
@click.option(
    "--format", "-e", "editor", metavar="NAME", help="The format of texts (`exa formats`); found if not given."
)
@encoding_option
@option_option
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="The port; any that is free if not given.")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--name", "names", multiple=True, metavar="HOST", help="Another host by which pages ask: that of a proxy."
)
@click.option(
    "--export", "export_path", metavar="PATH", help="Write one HTML file that needs no server, and serve nothing."
)
@click.option("--no-browser", is_flag=True, help="Print the address, and open nothing.")
@debug_option
def view(
    sources: tuple[str, ...],
    editor: str | None,
    encoding: str,
    options: dict[str, Any],
    port: int,
    host: str,
    names: tuple[str, ...],
    export_path: str | None,
    no_browser: bool,
) -> None:
    """Look at stores, and at text files, which are read lazily, in a browser; Ctrl-C ends it.

    The address that is printed has a token, and opens the page for whoever has it. Nothing is changed from there.
    """
    import asyncio

    from exa.web.guard import LOOPBACK
    from exa.web.server import Server

    opened = partial(open_all, sources, {"editor": editor, "encoding": encoding, **options})
    if export_path is not None:
        from exa.view.export import export

        click.echo(export(opened()(), export_path, {"view": "table"}))
        return
    server = Server(opened, host, port, names, partial(open_early, sources))
    click.echo(server.address)
    if host not in LOOPBACK:
        click.echo(
            f"exa: who can reach {host} and sees the address can read all of this; the way there is not encrypted",
            err=True,
        )
    if not no_browser and has_screen():
        import webbrowser

        threading.Thread(target=webbrowser.open, args=(server.ticket(),), daemon=True).start()
    asyncio.run(_serve(server))


def has_screen() -> bool:
    """Whether a browser would have a window: one that has none would take the terminal."""
    return sys.platform == "darwin" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"))


async def _serve(server: Any) -> None:
    """Serve until Ctrl-C."""
    import asyncio

    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    await server.serve(stopped)


def open_early(sources: tuple[str, ...]) -> Iterator[Any]:
    """What answers before all is loaded, if all sources are stores: for rows, then for pictures."""
    from exa.store import Store

    if not all(Store.exists(source) for source in sources):
        return

    from exa.web.early import Early

    early = Early({name: Store.open(source) for name, source in zip(short_names(sources), sources, strict=True)})
    yield early

    from exa.web.pictures import Pictures

    yield Pictures(early)


def open_all(sources: tuple[str, ...], how: dict[str, Any]) -> Callable[[], Any]:
    """The containers of all sources, as what makes the session of a page; it is the longest part of starting."""
    from exa import api
    from exa.store import Store
    from exa.view.session import Session
    from exa.view.sources import warm

    containers = {}
    for source, name in zip(sources, short_names(sources), strict=True):
        containers[name] = api.open(source) if Store.exists(source) else api.read(source, **how)
    threading.Thread(target=warm, args=(list(containers.values()),), daemon=True).start()

    def session() -> Session:
        """Of the containers as they are now: a job may go on writing."""
        for name, container in containers.items():
            if container.path and Store.open(container.path).snapshot().version != container.version:
                containers[name] = api.open(container.path)
        return Session(containers)

    return session


def short_names(paths: tuple[str, ...]) -> list[str]:
    """What containers are called in a page: the ends of their paths, as long as it takes to tell them apart.

    >>> short_names(("runs/a/water.exa/", "runs/b/water.exa", "ice.exa"))
    ['a/water.exa', 'b/water.exa', 'ice.exa']
    """
    parts = [path.rstrip("/").split("/") for path in paths]
    names = []
    for place, path in enumerate(parts):
        others = [other for at, other in enumerate(parts) if at != place]
        length = next((n for n in range(1, len(path)) if all(other[-n:] != path[-n:] for other in others)), len(path))
        names.append("/".join(path[-length:]))
    if len(set(names)) < len(names):
        raise ExaError("the same source is given twice")
    return names
