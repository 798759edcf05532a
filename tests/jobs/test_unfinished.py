"""A job that was interrupted, and what another one makes of it: no row is lost and none is there twice."""

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

import exa
from exa.store import Store
from exa.store.checking import check
from tests.jobs.corpus import CHUNK, spoil, write_corpus
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
