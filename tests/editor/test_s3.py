"""Texts in S3, on a server of moto's: listed, read, parsed, and no credential anywhere but in the request."""

import gzip
from pathlib import Path

import fsspec
import pytest
from moto.server import ThreadedMotoServer

import exa
from exa import Editor, Section
from exa.error import SourceError

KEY, SECRET = "AKIAWATCHED", "watched-secret"
TEXT = "".join(f"word{k % 9} {k}\n" for k in range(500_000)).encode()


class Rows(Editor):
    row = Section("{word} {n:d}", strict=True)


@pytest.fixture(scope="module")
def options():
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    options = {"key": KEY, "secret": SECRET, "client_kwargs": {"endpoint_url": f"http://{host}:{port}"}}
    system = fsspec.filesystem("s3", **options)
    system.mkdir("corpus")
    system.pipe("corpus/runs/a.txt", TEXT)
    system.pipe("corpus/runs/b.txt", gzip.compress(b"last -1\n"))
    yield options
    server.stop()


def test_a_corpus_in_s3(options, tmp_path: Path):
    row = exa.read("s3://corpus/runs/*.txt", Rows, chunk="2MiB", storage_options=options).row
    assert row.n.compute(scheduler="sync").tolist() == [*range(500_000), -1]
    store = exa.parse("s3://corpus/runs/", tmp_path / "a.exa", Rows, chunk="2MiB", threads=2, storage_options=options)
    assert store.row.n.compute(scheduler="sync").tolist() == [*range(500_000), -1]
    assert store._files.path.compute().tolist() == ["s3://corpus/runs/a.txt", "s3://corpus/runs/b.txt"]
    assert store.source("row", 2).text == "word2 2"
    with pytest.raises(SourceError, match="s3://corpus/none") as error:
        exa.read("s3://corpus/none.txt", Rows, storage_options=options)
    shown = repr(row) + repr(row.dask) + str(error.value)
    stored = b"".join(path.read_bytes() for path in (tmp_path / "a.exa").rglob("*") if path.is_file())
    for secret in (KEY, SECRET):
        assert secret not in shown
        assert secret.encode() not in stored
