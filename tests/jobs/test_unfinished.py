"""A job that was interrupted, and what another one makes of it: no row is lost and none is there twice."""

import gzip
import os
import random
import shutil
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import exa
from exa.api import parse_job, update_job
from exa.jobs import parse
from exa.store import Store
from exa.store.checking import check
from tests.jobs.corpus import CHUNK, frame, spoil, write_corpus
from tests.jobs.test_parse import Interrupt

Rows = tuple[list[tuple[float, ...]], int, list[str]]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory) -> Path:
    """Two long files, with a record that cannot be read, and six that share a unit."""
    folder = tmp_path_factory.mktemp("corpus") / "in"
    spoil(write_corpus(folder, big=2, small=6)[0], 3)
    return folder


@pytest.fixture(scope="module")
def expected(corpus, tmp_path_factory) -> Rows:
    out = tmp_path_factory.mktemp("whole") / "a.exa"
    exa.parse(corpus, out, chunk=CHUNK)
    return held(out)


def held(out: Path) -> Rows:
    """The rows of a store, in no order: atoms, how many rejects, and which files."""
    container = exa.open(out)
    atoms = container["atom"].compute()[["x", "y", "z"]]
    files = [os.path.basename(path) for path in container["_files"].compute().path]
    return sorted(atoms.itertuples(index=False, name=None)), len(container["_rejects"].compute()), sorted(files)


def interrupt(urls: Any, out: Path, after: int = 6, **how: Any) -> None:
    """Interrupt a job when rows of a file that is not whole are in the store."""
    with pytest.raises(KeyboardInterrupt):
        exa.parse(urls, out, report=Interrupt(after), **how)
    assert Store.open(out).snapshot().tables["atom"].rows
    assert len(exa.open(out)["_files"].compute() if "_files" in exa.open(out) else ()) < 8


@pytest.mark.parametrize("other", [{"chunk": 2 * CHUNK}, {"chunk": CHUNK, "on_error": "skip"}], ids=["chunk", "skip"])
def test_another_request_reads_what_is_not_whole_anew(corpus, expected, tmp_path, other):
    interrupt(corpus, tmp_path / "a.exa", chunk=CHUNK)
    exa.parse(corpus, tmp_path / "a.exa", **other)
    atoms, rejects, files = held(tmp_path / "a.exa")
    assert (atoms, files) == (expected[0], expected[2])
    assert rejects == (0 if "on_error" in other else 1)
    assert check(str(tmp_path / "a.exa"), data=True).problems == []


def test_more_sources_are_another_job(corpus, expected, tmp_path):
    interrupt(corpus / "run-00.xyz", tmp_path / "a.exa", chunk=CHUNK)
    exa.parse(corpus, tmp_path / "a.exa", chunk=CHUNK)
    assert held(tmp_path / "a.exa") == expected


def test_a_job_that_was_given_up_is_not_gone_on_with(corpus, expected, tmp_path):
    """Its units are in the log, but the rows of some are hidden."""
    out = tmp_path / "a.exa"
    interrupt(corpus, out, chunk=CHUNK)
    interrupt(corpus, out, chunk=2 * CHUNK)
    interrupt(corpus, out, chunk=CHUNK)
    exa.parse(corpus, out, chunk=2 * CHUNK)
    assert held(out) == expected


def test_what_another_job_has_read_meanwhile_is_not_read_again(corpus, expected, tmp_path):
    interrupt(corpus, tmp_path / "a.exa", chunk=CHUNK)
    exa.parse(sorted(corpus.iterdir())[1:], tmp_path / "a.exa", chunk=2 * CHUNK)
    exa.parse(corpus, tmp_path / "a.exa", chunk=CHUNK)
    assert held(tmp_path / "a.exa") == expected


def test_an_update_goes_on_with_none_that_was_given_up(corpus, expected, tmp_path):
    shutil.copytree(corpus, tmp_path / "in")
    out = tmp_path / "a.exa"
    interrupt(tmp_path / "in", out, chunk=CHUNK)
    interrupt(tmp_path / "in", out, chunk=2 * CHUNK)
    exa.update(out)
    assert held(out) == expected


def compressed(folder: Path, kind: str, files: range) -> None:
    """Short compressed texts, of odd lengths, and one that is longer than a unit."""
    luck = random.Random(files.start)
    folder.mkdir(exist_ok=True)
    for n in files:
        count = 200 if n % 20 == 7 else 1 + n * 7 % 5
        text = "a,b\n" + "".join(f"{n},{k}\n" for k in range(10 * count))
        if kind == "xyz":
            text = "".join(frame(luck, 1 + n % 4, "c") for _ in range(count))
        (folder / f"{n:03d}.{kind}.gz").write_bytes(gzip.compress(text.encode()))


@pytest.mark.parametrize("updated", [False, True], ids=["parse", "update"])
@pytest.mark.parametrize("after", [4, 9])
@pytest.mark.parametrize("kind", ["xyz", "csv"])
def test_compressed_texts_that_are_whole_are_as_long_as_they_were(tmp_path, monkeypatch, kind, after, updated):
    """A file takes less than its text, of which the job that goes on must make the same units."""
    editor, table = {"csv": ("delimited", "table"), "xyz": ("xyz", "atom")}[kind]
    folder, how = tmp_path / "in", {"chunk": 600}
    compressed(folder, kind, range(60))
    exa.parse(folder, tmp_path / "all.exa", editor, **how)
    out = tmp_path / "a.exa"
    monkeypatch.setattr(parse, "EVERY", 0)
    if updated:
        shutil.move(folder, tmp_path / "kept")
        compressed(folder, kind, range(2))
        exa.parse(folder, out, editor, **how)
        shutil.copytree(tmp_path / "kept", folder, dirs_exist_ok=True)
    job = partial(update_job, out) if updated else partial(parse_job, folder, out, editor, **how)
    with pytest.raises(KeyboardInterrupt):
        job(report=Interrupt(after)).run()
    assert 0 < len(Store.open(out).read("_files")) < 60
    job().run()
    tables = (exa.open(store)[table].compute() for store in (out, tmp_path / "all.exa"))
    rows, wanted = (found.drop(columns=["frame", "file"], errors="ignore") for found in tables)
    order = list(rows.columns)
    assert rows.sort_values(order).values.tolist() == wanted.sort_values(order).values.tolist()
    assert len(Store.open(out).read("_files")) == 60
    assert check(str(out), data=True).problems == []


def test_compressed_texts_of_a_job_that_is_gone_on_with_are_read_again_as_they_were_spelled(tmp_path, monkeypatch):
    """A word in a column of numbers, after what others have committed."""
    (tmp_path / "in").mkdir()
    spelled = ["word" if n == 190 else "007" if n % 3 == 0 else str(n) for n in range(200)]
    for n, text in enumerate(spelled):
        (tmp_path / "in" / f"{n:03d}.csv.gz").write_bytes(gzip.compress(f"a,b\n{text},{n}\n".encode()))
    monkeypatch.setattr(parse, "EVERY", 0)
    with pytest.raises(KeyboardInterrupt):
        exa.parse(tmp_path / "in", tmp_path / "a.exa", "delimited", chunk=200, report=Interrupt(5))
    exa.parse(tmp_path / "in", tmp_path / "a.exa", "delimited", chunk=200)
    assert exa.open(tmp_path / "a.exa").table.compute().a.tolist() == spelled
