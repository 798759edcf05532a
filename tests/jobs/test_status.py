"""How far a job is, as another process sees it: while it runs, when it was killed, and when it is done."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

import exa
from exa.api import status
from exa.store import Store, compaction
from tests.cli.command import environment, exa_command, run_exa
from tests.conftest import ROOT
from tests.jobs.corpus import CHUNK, spoil, write_corpus


@pytest.fixture
def corpus(tmp_path):
    paths = write_corpus(tmp_path / "in", big=2, small=4, size=60 * CHUNK)
    spoil(paths[0], 3)
    return tmp_path / "in"


def test_while_it_runs_and_after(corpus, tmp_path):
    out, seen = tmp_path / "a.exa", []

    def look(progress):
        if progress.bytes and not seen:
            time.sleep(1.2)  # until the next note
            run = subprocess.run(exa_command("status", out, "--json"), cwd=ROOT, env=environment(), capture_output=True)
            seen.append(json.loads(run.stdout))

    exa.parse(corpus, out, chunk=CHUNK, threads=2, report=look)
    [during] = seen
    total = sum(path.stat().st_size for path in corpus.iterdir())
    assert (during["state"], during["workers"], during["pid"]) == ("running", 2, os.getpid())
    assert 0 < during["bytes"] < during["total"] == total
    assert during["sources"] == 6
    assert during["rate"] > 0
    assert during["left"] > 0
    after = status(out)
    assert (after.state, after.bytes, after.files, after.rejects, after.staged) == ("done", total, 6, 1, 0)
    assert after.rows == {name: len(exa.open(out)[name]) for name in ("atom", "frame")}
    shown = run_exa("status", out)
    assert "done in" in shown.stdout
    assert "6 of 6 files" in shown.stdout


def test_while_small_files_are_merged(corpus, tmp_path, monkeypatch):
    out, seen = tmp_path / "a.exa", []

    def compact(store, **how):
        seen.append(status(out).state)
        seen.append(run_exa("status", out).stdout)
        monkeypatch.undo()
        return compaction.compact(store, **how)

    monkeypatch.setattr(compaction, "compact", compact)
    exa.parse(corpus, out, chunk=CHUNK)
    assert seen[0] == "merging"
    assert "all is read; merging small files" in seen[1]
    assert status(out).state == "done"
    exa.parse(corpus, out, chunk=CHUNK)
    assert status(out).state == "done"


def test_of_a_job_that_was_killed(corpus, tmp_path):
    out = tmp_path / "a.exa"
    script = f"""
import os, signal, exa
from exa.store import Store
Store.commit = lambda *args, **kwargs: os.kill(os.getpid(), signal.SIGKILL)
exa.parse({str(corpus)!r}, {str(out)!r}, chunk={CHUNK})
"""
    ended = subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=environment())
    assert ended.returncode == -signal.SIGKILL
    found = status(out)
    assert found.state == "stopped"
    assert found.version == 0
    store = Store.open(out)
    receipts = [store.receipt(found.job, name) for name in store.receipts(found.job)]
    assert found.bytes == sum(piece["bytes"] for receipt in receipts for piece in receipt["files"]) > 0
    assert found.staged == len(receipts)
    assert "the same exa parse goes on" in run_exa("status", out).stdout


def test_a_note_that_is_nonsense_is_none(corpus, tmp_path):
    exa.parse(corpus, tmp_path / "a.exa", chunk=CHUNK)
    (tmp_path / "a.exa" / "_jobs" / "progress.hint").write_bytes(b"\x00{")
    found = status(tmp_path / "a.exa")
    assert found.bytes == found.total == sum(path.stat().st_size for path in corpus.iterdir())
    assert found.files == 6


def test_nothing_has_begun(tmp_path):
    Store.create(tmp_path / "a.exa", {})
    assert status(tmp_path / "a.exa").state == "empty"
    assert "no job has begun" in run_exa("status", tmp_path / "a.exa").stdout


def test_a_job_that_failed_says_why(corpus, tmp_path):
    with pytest.raises(exa.TooManyRejects):
        exa.parse(corpus, tmp_path / "a.exa", chunk=CHUNK, max_rejects=0)
    found = status(tmp_path / "a.exa")
    assert found.state == "failed"
    assert "1 records cannot be read" in found.error
