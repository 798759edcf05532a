"""A server between a client and an object store that loses, refuses, cuts and delays what passes through it."""

import threading
from collections.abc import Callable
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

#: drop: what was asked for is done, and the reply lost. 409, 500, 503: it is refused. cut: half of what was sent
#: arrives. stale: a listing is answered as it was when it was first asked for.
FAULTS = ("drop", "409", "500", "503", "cut", "stale")
CODES = {"409": "ConditionalRequestConflict", "500": "InternalError", "503": "SlowDown"}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # headers and body are written apart, and the second would wait for the first to be acknowledged
    disable_nagle_algorithm = True
    server: "Proxy"

    def handle_any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        fault = self.server.fault(self.command, self.path)
        if fault in CODES:
            text = f"<Error><Code>{CODES[fault]}</Code><Message>a fault of the test</Message></Error>".encode()
            self.reply(int(fault), [("Content-Type", "application/xml")], text)
            return
        headers = {name: value for name, value in self.headers.items() if name.lower() != "expect"}
        if fault == "cut" and self.command == "PUT":
            body = body[: len(body) // 2]
            headers["Content-Length"] = str(len(body))
        if fault == "stale" and self.path in self.server.first:
            self.reply(*self.server.first[self.path])
            return
        target = HTTPConnection(*self.server.target)
        target.request(self.command, self.path, body, headers)
        answer = target.getresponse()
        got = answer.status, _headers(answer), answer.read()
        target.close()
        if "list-type" in self.path:
            self.server.first.setdefault(self.path, got)
        if fault == "drop":
            self.close_connection = True
            return
        self.reply(*got)

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = handle_any

    def reply(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        self.send_response_only(status)
        for name, value in headers:
            self.send_header(name, value)
        if self.command != "HEAD":
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


def _headers(answer: HTTPResponse) -> list[tuple[str, str]]:
    hop = {"connection", "transfer-encoding", "date", "server"}
    hop |= set() if answer.length == 0 and answer.getheader("Content-Length") != "0" else {"content-length"}
    return [(name, value) for name, value in answer.getheaders() if name.lower() not in hop]


class Proxy(ThreadingHTTPServer):
    """Asks `fault` of each request, by its method and path, what is to go wrong with it; nothing by default."""

    daemon_threads = True

    def __init__(self, host: str, port: int) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.target = host, port
        self.fault: Callable[[str, str], str] = lambda method, path: ""
        self.first: dict[str, tuple[int, list[tuple[str, str]], bytes]] = {}


@contextmanager
def proxy(host: str, port: int):
    server = Proxy(host, port)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()
