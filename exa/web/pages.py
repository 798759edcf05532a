"""The routes: the page and its scripts, which are files of the package, and the socket over which it asks."""

import asyncio
import json
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from importlib.resources import files
from typing import Any, Protocol

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

    def handle(self, message: dict[str, Any], send: "Send") -> None: ...

    def close(self) -> None: ...


#: Takes a message and its arrays to the page.
Send = Callable[[dict[str, Any], Sequence[np.ndarray]], None]


class Early(Protocol):
    """Answers questions before there is a session; says whether it has, but for a part of an answer that is more.

    What is `given_up` while it is being answered counts as answered.
    """

    def __call__(self, message: dict[str, Any], send: Send, given_up: threading.Event) -> bool: ...


class Opening:
    """What answers, as far as it is loaded."""

    def __init__(self) -> None:
        self.sessions = Future[Callable[[], Session]]()
        "What makes the session of a page."
        self.wanted = threading.Event()
        "Set when nothing is waited for any more that could be had without a session."
        self._early: list[Future[Early | None]] = [Future()]

    def load(self, stages: Iterable[Early]) -> bool:
        """Take what answers without a session, one after another as they are loaded; whether there is any."""
        try:
            for early in stages:
                self._early.append(Future())
                self._early[-2].set_result(early)
        finally:
            self._early[-1].set_result(None)
        return len(self._early) > 1

    def early(self) -> Iterator[Early]:
        """The same, each as soon as it is loaded, until there are sessions."""
        stage = 0
        while not self.sessions.done() and (early := self._early[stage].result()) is not None:
            yield early
            stage += 1


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
        self.opening.wanted.set()
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
        #: The questions that have no answer yet, each with what is set when it is given up.
        self.waiting: dict[int, threading.Event] = {}

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
            if (given_up := self.waiting.get(message["cancel"])) is not None:
                given_up.set()
            if self.session is not None:
                self.session.handle(message, self.send)
        elif len(self.waiting) < QUESTIONS:
            given_up = self.waiting[message["id"]] = threading.Event()
            threading.Thread(target=self.answer, args=(message, given_up), daemon=True).start()
        else:
            error = {"id": message["id"], "error": f"more than {QUESTIONS} questions at once", "arrays": []}
            self.write_message(pack(error, []), binary=True)

    def answer(self, message: dict[str, Any], given_up: threading.Event) -> None:
        """What a thread does for one question."""
        number = message["id"]
        try:
            if self.answer_early(message, given_up):
                return
            session = self.own_session()
            if not self.closed and not given_up.is_set():
                session.handle(message, self.send)
        except Exception as problem:  # the page is gone, or the containers cannot be opened
            if not self.closed:
                self.send({"id": number, "error": str(problem), "arrays": []}, [])
        finally:
            self.waiting.pop(number, None)

    def answer_early(self, message: dict[str, Any], given_up: threading.Event) -> bool:
        """Answer it without a session, if there is none yet; one is wanted by who is told nothing, or had a picture."""
        sent: list[bool] = []

        def send(message: dict[str, Any], arrays: Sequence[np.ndarray]) -> None:
            self.send(message, arrays)
            sent.append(bool(arrays))

        answered = any(early(message, send, given_up) for early in self.opening.early())
        if any(sent) if answered else not sent:
            self.opening.wanted.set()
        return answered

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
        for given_up in list(self.waiting.values()):
            given_up.set()
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
