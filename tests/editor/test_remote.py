"""Texts on servers: a real one over HTTP, with byte ranges and without."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

import exa
from exa import Editor, Section
from exa.error import SourceError

TEXT = "".join(f"word{k % 9} {k}\n" for k in range(500_000)).encode()


class Rows(Editor):
    row = Section("{word} {n:d}", strict=True)


@pytest.fixture
def server():
    """Starts a server of TEXT; its `asked` are the ranges that were asked for."""

    class Handler(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self.answer(body=False)

        def do_GET(self) -> None:
            self.answer(body=True)

        def answer(self, body: bool) -> None:
            wanted = self.headers.get("Range", "")
            served.asked.append(wanted)
            ranged = served.ranges and wanted.startswith("bytes=")
            first, _, last = wanted.removeprefix("bytes=").partition("-")
            piece = TEXT[int(first) : int(last or len(TEXT)) + 1] if ranged else TEXT
            self.send_response(206 if ranged else 200)
            self.send_header("Content-Length", str(len(piece)))
            self.send_header("ETag", '"one"')
            if served.ranges:
                self.send_header("Accept-Ranges", "bytes")
            if ranged:
                self.send_header("Content-Range", f"bytes {first}-{int(first) + len(piece) - 1}/{len(TEXT)}")
            self.end_headers()
            if body:
                self.wfile.write(piece)

        def log_message(self, *_: object) -> None:
            pass

    served = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    served.ranges, served.asked = True, []
    thread = threading.Thread(target=served.serve_forever)
    thread.start()
    served.url = f"http://127.0.0.1:{served.server_port}/a.txt?signature=secret"
    yield served
    served.shutdown()
    thread.join()
    served.server_close()


def test_ranges_over_http(server):
    row = exa.read(server.url, Rows, chunk="2MiB").row
    assert row.n.compute(scheduler="sync").tolist() == list(range(500_000))
    assert "secret" not in repr(row) + repr(row.dask)


def test_a_server_without_ranges_is_named(server):
    server.ranges = False
    with pytest.raises(SourceError, match="simplecache") as error:
        exa.read(server.url, Rows, chunk="2MiB").row.compute(scheduler="sync")
    assert "secret" not in str(error.value)
