"""Jobs whose store is in an object store: what is so of a folder is so there."""

import uuid
from pathlib import Path
from random import Random

import fsspec
import pytest
from click.testing import CliRunner

import exa
from exa.cli import main
from exa.error import StoreError
from exa.store.backends import lease, objects
from tests.conftest import KEY, SECRET
from tests.jobs.corpus import CHUNK, frame, same_files, write_corpus


def corpus(folder: Path) -> str:
    write_corpus(folder, big=1, small=3, size=2 * CHUNK)
    return f"{folder}/*.xyz"


def same(store, other):
    assert sorted(store) == sorted(other)
    for name in [*store, "_files"]:
        table = same_files(store[name].compute(scheduler="sync"))
        assert table.equals(same_files(other[name].compute(scheduler="sync"))), name


@pytest.fixture
def url() -> str:
    return f"s3://stores/{uuid.uuid4().hex}.exa"


def test_a_store_in_s3_is_what_one_in_a_folder_is(tmp_path, url, options):
    texts, out = corpus(tmp_path / "runs"), tmp_path / "a.exa"
    how = {"editor": "xyz", "chunk": CHUNK, "threads": 2}
    here, there = exa.parse(texts, out, **how), exa.parse(texts, url, **how, storage_options=options)
    same(there, here)
    assert there.source("atom", 5) == here.source("atom", 5)
    assert there.rows("atom", 3, 9).equals(here.rows("atom", 3, 9))
    assert [path.partition("/tables/")[0] for path in there.files("atom")] == [url] * len(here.files("atom"))
    assert exa.api.parse_job(texts, url, "xyz", chunk=CHUNK, storage_options=options).run().units == 0
    with (tmp_path / "runs" / "run-00.xyz").open("a") as file:
        file.write("1\nmore\nAr 1.0 2.0 3.0\n")
    same(exa.update(url, storage_options=options), exa.update(out))
    assert exa.api.status(url, storage_options=options).state == "done"
    exa.api.compact(url, storage_options=options)
    assert exa.api.check_store(url, data=True, storage_options=options).problems == []
    assert exa.api.vacuum(url, 0, storage_options=options).files == []  # none is an hour old
    same(exa.open(url, storage_options=options), exa.open(out))
    same(exa.read(url, storage_options=options), exa.open(out))
    system = fsspec.filesystem("s3", **options)
    stored = b"".join(system.cat(system.find(url)).values())
    shown = repr(there) + repr(there.atom.dask) + str(there.path)
    for secret in (KEY, SECRET):
        assert secret not in shown
        assert secret.encode() not in stored


def test_only_one_parse_at_a_time(tmp_path, url, options, monkeypatch):
    monkeypatch.setattr(lease, "LEASE", 3.0)  # of 0.5 on two cores that 24 others used the holder lost it
    texts, told = corpus(tmp_path / "runs"), []

    def look(progress):
        if not told:
            with pytest.raises(StoreError, match="another exa parse") as error:
                exa.parse(texts, url, "xyz", chunk=CHUNK, storage_options=options)
            told.append(error)

    exa.parse(texts, url, "xyz", chunk=CHUNK, storage_options=options, report=look)
    assert told
    assert exa.api.parse_job(texts, url, "xyz", chunk=CHUNK, storage_options=options).run().units == 0


@pytest.mark.slow
def test_a_service_that_does_not_answer(monkeypatch):
    monkeypatch.setattr(objects, "PATIENCE", 0.1)
    once = {"config_kwargs": {"retries": {"max_attempts": 0}}}
    nobody = {"key": KEY, "secret": SECRET, "client_kwargs": {"endpoint_url": "http://127.0.0.1:1"}, **once}
    with pytest.raises(StoreError, match="no answer") as error:
        exa.open("s3://stores/a.exa", storage_options=nobody)
    assert SECRET not in str(error.value)


def test_the_commands(tmp_path, url, options, monkeypatch):
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", KEY)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    monkeypatch.setenv("AWS_ENDPOINT_URL", options["client_kwargs"]["endpoint_url"])
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    (tmp_path / "a.xyz").write_text(frame(Random(1), 3, "one"))

    def run(*words: str) -> str:
        done = CliRunner().invoke(main, words, catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return done.output

    assert url in run("parse", str(tmp_path / "a.xyz"), "-o", url, "--editor", "xyz")
    assert "done" in run("status", url)
    for command in ("info", "check", "vacuum", "compact", "update"):
        run(command, url)
    assert run("head", url, "atom").count("\n") > 3
    assert "1 frame" not in run("ls", "--grep", url)


def test_a_store_in_memory_is_of_this_process(tmp_path):
    url = f"memory://{uuid.uuid4().hex}.exa"
    store = exa.parse(corpus(tmp_path / "runs"), url, "xyz", chunk=CHUNK, threads=2)
    same(exa.open(url), exa.parse(f"{tmp_path}/runs/*.xyz", tmp_path / "a.exa", "xyz", chunk=CHUNK))
    same(exa.read(url), store)
    store.save()
    assert exa.open(url).version > store.version - 1


def test_a_service_without_exclusive_creation_is_refused(tmp_path):
    with pytest.raises(StoreError, match="only where there is none"):
        exa.parse(corpus(tmp_path / "runs"), "http://127.0.0.1:1/a.exa", "xyz")
