"""The routes: the page and its scripts, which are files of the package, and the socket over which it asks."""

import asyncio
import json
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from importlib.resources import files
from typing import Any, NamedTuple, Protocol

import numpy as np
from tornado.web import Application, HTTPError, RequestHandler
from tornado.websocket import WebSocketClosedError, WebSocketHandler

from exa.web.frames import pack
from exa.web.guard import HEADERS, Guard

#: The longest message of a page, in bytes.
MESSAGE = 1 << 20
#: How many questions of a page are answered at once.
QUESTIONS = 64
#: How long a page may leave a frame unread, in seconds.
PATIENCE = 60.0
#: What is served besides the socket: names in addresses are these, and never paths.
FILES = {
    "": ("view.html", "text/html"),
    "view.js": ("view.js", "text/javascript"),
    "exa.js": ("exa.js", "text/javascript"),
}


class Session(Protocol):
    """What answers the questions of one page, each in a thread (`exa.view.session.Session`)."""

    def handle(self, message: dict[str, Any], send: Callable[[dict[str, Any], Sequence[np.ndarray]], None]) -> None: ...

    def close(self) -> None: ...


#: Answers a question before there is a session, wholly or in part; None for what must wait.
Early = Callable[[dict[str, Any]], dict[str, Any] | None]


class Opening(NamedTuple):
    """What answers, as far as it is loaded."""

    early: Future[Early]
    sessions: Future[Callable[[], Session]]
    "What makes the session of a page."


class Guarded(RequestHandler):
    """A handler that answers only those whom the guard knows."""

    def initialize(self, guard: Guard) -> None:
        self.guard = guard

    def set_default_headers(self) -> None:
        for name, value in HEADERS.items():
            self.set_header(name, value)
        self.clear_header("Server")

    def prepare(self) -> None:
        if not self.guard.knows_host(self.request.headers.get("Host", "")):
            raise HTTPError(403, reason="this is not the name of the machine")
        if not self.admitted():
            raise HTTPError(403, reason="open the address that exa view has printed")

    def admitted(self) -> bool:
        return self.guard.knows(self.get_cookie(self.guard.cookie))

    def write_error(self, status_code: int, **how: Any) -> None:
        """The reason in words, and nothing of what a request held."""
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.finish(f"{status_code}: {self._reason}\n")


class Missing(Guarded):
    """All that is not in the table of routes."""

    def get(self) -> None:
        raise HTTPError(404)


class Page(Guarded):
    """A file of the package; the first request swaps the token of its address for a cookie."""

    def admitted(self) -> bool:
        token = self.get_query_argument("token", None)
        if self.request.path != "/" or token is None:
            return super().admitted()
        if admitted := self.guard.admits(token):
            self.set_cookie(self.guard.cookie, self.guard.token, httponly=True, samesite="Strict", path="/")
        return admitted

    def get(self, name: str) -> None:
        if self.get_query_argument("token", None) is not None:
            self.redirect("./", status=303)
            return
        file, kind = FILES[name]
        self.set_header("Content-Type", f"{kind}; charset=utf-8")
        self.write(files("exa.static").joinpath(file).read_bytes())


class Script(Guarded):
    """What a package adds to the view: the text of the script with that name, as a session knows it."""

    def initialize(self, guard: Guard, opening: Opening) -> None:  # type: ignore[override]
        super().initialize(guard)
        self.opening = opening

    async def get(self, name: str) -> None:
        found = await asyncio.to_thread(self.ask, name)
        if "script" not in found:
            raise HTTPError(404)
        self.set_header("Content-Type", "text/javascript; charset=utf-8")
        self.write(found["script"])

    def ask(self, name: str) -> dict[str, Any]:
        """What a session answers; nothing where it knows no such script."""
        session, said = self.opening.sessions.result()(), list[dict[str, Any]]()
        try:
            question = {"id": 0, "method": "extension", "params": {"id": name}}
            session.handle(question, lambda message, arrays: said.append(message.get("meta", {})))
        finally:
            session.close()
        return said[-1] if said else {}


class Socket(Guarded, WebSocketHandler):
    """The questions of one page, each answered in a thread of its own, so that none waits for a slower one."""

    def initialize(self, guard: Guard, opening: Opening, sockets: "set[Socket]") -> None:  # type: ignore[override]
        super().initialize(guard)
        self.opening, self.sockets = opening, sockets
        self.loop = asyncio.get_running_loop()
        self.session: Session | None = None
        self.closed = False
        self.making = threading.Lock()
        self.waiting: set[int] = set()
        self.given_up: set[int] = set()

    def check_origin(self, origin: str) -> bool:
        return self.guard.knows_origin(origin, self.request.headers.get("Host", ""))

    def open(self) -> None:
        self.sockets.add(self)

    def on_message(self, text: str | bytes) -> None:
        try:
            message = json.loads(text)
            known = isinstance(message["id"] if "method" in message else message["cancel"], int)
        except (ValueError, TypeError, KeyError, RecursionError):
            known = False
        if not known:
            self.close(1003, "a message is JSON with an id and a method, or with what to cancel")
        elif "method" not in message:
            self.given_up |= {message["cancel"]} & self.waiting
            if self.session is not None:
                self.session.handle(message, self.send)
        elif len(self.waiting) < QUESTIONS:
            self.waiting.add(message["id"])
            threading.Thread(target=self.answer, args=(message,), daemon=True).start()
        else:
            error = {"id": message["id"], "error": f"more than {QUESTIONS} questions at once", "arrays": []}
            self.write_message(pack(error, []), binary=True)

    def answer(self, message: dict[str, Any]) -> None:
        """What a thread does for one question."""
        number = message["id"]
        try:
            if not self.opening.sessions.done() and (told := self.opening.early.result()(message)) is not None:
                self.send(told, [])
                if "partial" not in told:
                    return
            session = self.own_session()
            if not self.closed and number not in self.given_up:
                session.handle(message, self.send)
        except Exception as problem:  # the page is gone, or the containers cannot be opened
            if not self.closed:
                self.send({"id": number, "error": str(problem), "arrays": []}, [])
        finally:
            self.waiting.discard(number)
            self.given_up.discard(number)

    def own_session(self) -> Session:
        """The session of the page, which is made when the containers are open."""
        make = self.opening.sessions.result()
        with self.making:
            self.session = self.session or make()
        return self.session

    def send(self, message: dict[str, Any], arrays: Sequence[np.ndarray]) -> None:
        """Wait until the page has taken the frame: who reads slowly makes its own answers wait, and no memory fill."""
        frame, taken = pack(message, arrays), Future[None]()
        try:
            self.loop.call_soon_threadsafe(self._write, frame, taken)
            taken.result(PATIENCE)
        except (WebSocketClosedError, RuntimeError, OSError):  # it is gone, the server is, or it takes too long
            self.on_close()
            if not self.loop.is_closed():
                self.loop.call_soon_threadsafe(self.close)
            raise

    def _write(self, frame: bytes, taken: Future[None]) -> None:
        try:
            written = asyncio.ensure_future(self.write_message(frame, binary=True))
        except WebSocketClosedError as error:
            taken.set_exception(error)
        else:
            written.add_done_callback(
                lambda done: taken.set_exception(e) if (e := done.exception()) else taken.set_result(None)
            )

    def on_close(self) -> None:
        self.sockets.discard(self)
        self.closed = True
        if self.session is not None:
            self.session.close()


def application(guard: Guard, opening: Opening, sockets: set[Socket]) -> Application:
    """All routes; `sockets` will be those that are open."""
    names = "|".join(name.replace(".", r"\.") for name in FILES)
    return Application(
        [
            (rf"/({names})", Page, {"guard": guard}),
            (r"/extensions/([\w.-]+)\.js", Script, {"guard": guard, "opening": opening}),
            (r"/socket", Socket, {"guard": guard, "opening": opening, "sockets": sockets}),
        ],
        default_handler_class=Missing,
        default_handler_args={"guard": guard},
        log_function=lambda handler: None,  # an address may have the token
        websocket_max_message_size=MESSAGE,
        websocket_ping_interval=30,
    )
