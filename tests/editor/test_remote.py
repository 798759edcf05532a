"""Texts on servers: a real one over HTTP, with byte ranges and without."""

import gzip
import threading
import zipfile
from functools import partial
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer

import fsspec
import pytest

import exa
from exa import Editor, Section
from exa.error import SourceError

TEXT = "".join(f"word{k % 9} {k}\n" for k in range(500_000)).encode()


class Rows(Editor):
    row = Section("{word} {n:d}", strict=True)


@pytest.fixture
def server():
    """Starts a server of TEXT; its `asked` are the ranges that were asked for.

    From so many requests on as `cut` says only half of a range comes, from as many as `new` says it is another text.
    """

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
            cut = body and ranged and served.cut and len(served.asked) > served.cut
            tag = "two" if served.new and len(served.asked) > served.new else "one"
            self.send_response(206 if ranged else 200)
            self.send_header("Content-Length", str(len(piece)))
            self.send_header("ETag", f'"{tag}"')
            if served.ranges:
                self.send_header("Accept-Ranges", "bytes")
            if ranged:
                self.send_header("Content-Range", f"bytes {first}-{int(first) + len(piece) - 1}/{len(TEXT)}")
            self.end_headers()
            if body:
                self.wfile.write(piece[: len(piece) // 2] if cut else piece)
            self.close_connection = self.close_connection or bool(cut)

        def log_message(self, *_: object) -> None:
            pass

    served = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    served.ranges, served.asked, served.cut, served.new = True, [], 0, 0
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


@pytest.mark.parametrize("after", [4, 6])
def test_a_connection_that_is_cut_is_an_error(server, after):
    server.cut = after
    with pytest.raises(SourceError, match=r"at byte \d+|were asked for") as error:
        exa.read(server.url, Rows, chunk="2MiB").row.compute(scheduler="sync")
    assert "secret" not in str(error.value)


@pytest.mark.parametrize("after", [4, 6])
def test_an_object_that_changes_between_ranges_is_refused(server, after):
    server.new = after
    with pytest.raises(SourceError, match="changed while it was read"):
        exa.read(server.url, Rows, chunk="2MiB").row.compute(scheduler="sync")


def test_patterns_in_memory():
    system = fsspec.filesystem("memory")
    system.pipe({"/corpus/a.txt": b"a 1\n", "/corpus/b.txt.gz": gzip.compress(b"b 2\n"), "/corpus/c.log": b"no\n"})
    try:
        assert exa.read("memory://corpus/*.txt*", Rows).row.n.compute(scheduler="sync").tolist() == [1, 2]
        assert exa.count("memory://corpus/", "n", "1") == {"n": 1, "1": 1}
    finally:
        system.rm("/corpus", recursive=True)


def test_members_of_an_archive(tmp_path):
    path = tmp_path / "runs.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("runs/a.xyz", "runs/b.xyz", "c.xyz"):
            archive.writestr(name, f"{name[-5]} 1\n" * 3)
        archive.writestr("readme.txt", "no\n")
    assert len(exa.read(f"zip://runs/a.xyz::{path}", Rows).row.compute(scheduler="sync")) == 3
    store = exa.parse(f"zip://**/*.xyz::{path}", tmp_path / "o.exa", Rows, threads=1)
    assert store.row.word.compute(scheduler="sync").tolist() == list("cccaaabbb")
    assert store["_files"].path.compute().tolist() == [
        f"zip://{n}::{path}" for n in ("c.xyz", "runs/a.xyz", "runs/b.xyz")
    ]
    assert store.source("row", 4).text == "a 1"


@pytest.fixture
def folder(tmp_path):
    """The URL of a server that makes pages of its folders, but of the one without a listing."""

    class Handler(SimpleHTTPRequestHandler):
        def list_directory(self, path):
            if path.rstrip("/").endswith("closed"):
                self.send_error(403)
                return None
            return super().list_directory(path)

        def log_message(self, *_: object) -> None:
            pass

    for name in ("a.log", "b.log", "notes.txt", "deep/c.log", "closed/d.log"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"{name} {len(name)}\n")
    served = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(tmp_path)))
    threading.Thread(target=served.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{served.server_port}"
    served.shutdown()
    served.server_close()


def test_a_pattern_over_http_follows_the_page_of_a_folder(folder):
    assert exa.read(f"{folder}/*.log", Rows).row.compute().word.tolist() == ["a.log", "b.log"]
    assert exa.read(f"{folder}/deep/", Rows).row.compute().word.tolist() == ["deep/c.log"]
    assert exa.count(f"{folder}/[ab].log", ".log") == {".log": 2}


@pytest.mark.parametrize("pattern", ["/closed/*.log", "/nowhere/*.log", "/*.csv", "/closed/"])
def test_a_pattern_over_http_without_a_listing_says_what_to_do(folder, pattern):
    with pytest.raises(SourceError, match="give the URL of each file, or a list of them"):
        exa.read(f"{folder}{pattern}", Rows)
    assert exa.read(f"{folder}/closed/d.log", Rows).row.compute().n.tolist() == [12]
