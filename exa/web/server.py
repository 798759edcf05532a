"""The server of ``exa view``: up at once, while the containers are still being opened beside it."""

import asyncio
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress

from tornado.httpserver import HTTPServer

from exa.error import ExaError
from exa.web.guard import LOOPBACK, Guard
from exa.web.pages import MESSAGE, Early, Opening, Session, Socket, application

#: How long a client may take for the head of a request, in seconds.
HEAD_TIME = 30
#: How long pages are waited for when it ends, in seconds.
FAREWELL = 1
#: How long what loads a session waits for a page that wants no more at first than is loaded by then, in seconds. A
#: picture that is being drawn would take several times as long beside it: what is imported holds Python's lock.
QUIET = 3.0
#: Where all addresses of this machine are meant.
EVERYWHERE = ("0.0.0.0", "::")


class Server:
    """A view on this machine.

    >>> with Server(lambda: lambda: session).running() as address:  # doctest: +SKIP
    ...     print(address)
    http://127.0.0.1:36771/?token=6uM...

    `open` is called once, in a thread; what it returns makes the session of each page. `host` is the address to listen
    on and `port` the number, 0 for any that is free; `names` are other hosts by which pages may ask, such as that of a
    proxy. What `early` yields answers until then what it can. `ExaError` where it cannot listen there.
    """

    def __init__(
        self,
        open: Callable[[], Callable[[], Session]],
        host: str = LOOPBACK[1],
        port: int = 0,
        names: Iterable[str] = (),
        early: Callable[[], Iterable[Early]] = tuple,
    ) -> None:
        try:
            family = socket.AF_INET6 if ":" in host else socket.AF_INET
            self._socket = socket.create_server((host, port), family=family)
        except OSError as error:
            raise ExaError(f"cannot listen on {host}, port {port}: {error.strerror or error}") from error
        self._socket.setblocking(False)
        self.port: int = self._socket.getsockname()[1]
        # Elsewhere it is called by its name and by its addresses, which are told by whoever asks.
        self.host = socket.gethostname() if host in EVERYWHERE else host
        self.guard = Guard(self.port, names, self.host)
        self.opening = Opening()
        self._open, self._early = open, early

    @property
    def address(self) -> str:
        """What opens the page, in any browser."""
        return self._address(self.guard.token)

    def ticket(self) -> str:
        """What opens the page once."""
        return self._address(self.guard.ticket())

    def _address(self, token: str) -> str:
        name = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{name}:{self.port}/?token={token}"

    async def serve(self, stopped: asyncio.Event) -> None:
        """Serve until that is set; raises what opening the containers raises."""
        sockets: set[Socket] = set()
        server = HTTPServer(
            application(self.guard, self.opening, sockets),
            idle_connection_timeout=HEAD_TIME,
            body_timeout=HEAD_TIME,
            max_body_size=MESSAGE,
            max_header_size=1 << 16,
        )
        server.add_socket(self._socket)
        threading.Thread(target=self._opening, daemon=True).start()
        opened = asyncio.wrap_future(self.opening.sessions)
        opened.add_done_callback(lambda done: stopped.set() if done.exception() else None)
        try:
            await stopped.wait()
        finally:
            server.stop()
            for one in list(sockets):
                one.close(1001)
            with suppress(TimeoutError):
                async with asyncio.timeout(FAREWELL):
                    while sockets:
                        await asyncio.sleep(0.01)
            await server.close_all_connections()
        if opened.done():
            opened.result()

    def _opening(self) -> None:
        try:
            if self.opening.load(self._early()):
                self.opening.wanted.wait(QUIET)
            self.opening.sessions.set_result(self._open())
        except BaseException as error:
            self.opening.sessions.set_exception(error)

    @contextmanager
    def running(self) -> Iterator[str]:
        """Serve in a thread of this process; the address that opens the page."""
        loop, stopped = asyncio.new_event_loop(), asyncio.Event()
        thread = threading.Thread(target=loop.run_until_complete, args=(self.serve(stopped),), daemon=True)
        thread.start()
        try:
            yield self.address
        finally:
            loop.call_soon_threadsafe(stopped.set)
            thread.join()
            loop.close()
