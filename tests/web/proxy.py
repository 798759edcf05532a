"""A reverse proxy as JupyterHub's: all below a prefix goes to another server, WebSockets too."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler
from tornado.websocket import WebSocketHandler, websocket_connect

#: What goes on to the server.
KEPT = ("Cookie", "Origin", "Sec-Fetch-Site")


@contextmanager
def reverse_proxy(target: int, prefix: str, host: str | None = None) -> Iterator[int]:
    """Its port, while it runs; `host` is what it tells the server instead of what it was asked for."""

    def headers(request: Any) -> dict[str, str]:
        kept = {name: request.headers[name] for name in KEPT if name in request.headers}
        return {**kept, "Host": host or request.headers["Host"]}

    class Pages(RequestHandler):
        async def get(self, path: str) -> None:
            url = f"http://127.0.0.1:{target}/{path}" + (f"?{self.request.query}" if self.request.query else "")
            asked = HTTPRequest(url, headers=headers(self.request), follow_redirects=False)
            answer = await AsyncHTTPClient().fetch(asked, raise_error=False)
            self.set_status(answer.code)
            for name, value in answer.headers.get_all():
                if name not in ("Content-Length", "Transfer-Encoding", "Content-Encoding"):
                    self.set_header(name, value)
            self.finish(answer.body)

    class Sockets(WebSocketHandler):
        async def open(self, *path: str) -> None:
            asked = HTTPRequest(f"ws://127.0.0.1:{target}/socket", headers=headers(self.request))
            self.far = await websocket_connect(asked)
            self.answers = asyncio.ensure_future(self.back())

        async def back(self) -> None:
            while (frame := await self.far.read_message()) is not None:
                await self.write_message(frame, binary=isinstance(frame, bytes))
            self.close()

        async def on_message(self, message: str | bytes) -> None:
            await self.far.write_message(message)

        def check_origin(self, origin: str) -> bool:
            return True

        def on_close(self) -> None:
            self.far.close()

    started, stopped, ports = threading.Event(), asyncio.Event(), list[int]()

    async def serve() -> None:
        server = HTTPServer(Application([(rf"{prefix}socket", Sockets), (rf"{prefix}(.*)", Pages)]))
        sockets = bind_sockets(0, "127.0.0.1")
        server.add_sockets(sockets)
        ports.append(sockets[0].getsockname()[1])
        loops.append(asyncio.get_running_loop())
        started.set()
        await stopped.wait()
        server.stop()
        await server.close_all_connections()

    loops: list[asyncio.AbstractEventLoop] = []
    thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
    thread.start()
    started.wait()
    try:
        yield ports[0]
    finally:
        loops[0].call_soon_threadsafe(stopped.set)
        thread.join()
