"""Clocks that are ten years behind, ten years ahead, and jump while a job runs: the order of the log does not depend on
them, nor does what is deleted."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import exa
from exa.store import Store
from exa.store.checking import check
from tests.cli.command import environment
from tests.conftest import ROOT
from tests.jobs.corpus import CHUNK, write_corpus
from tests.store.scenario import UNITS, rows

LIBRARY = next(iter(sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))), None)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(LIBRARY is None, reason="there is no libfaketime; make faults installs it"),
]

WORK = "import sys; from tests.store.scenario import work; work(sys.argv[1], units=sys.argv[2:])"
#: Parses, and has the clock jump at each report.
PARSE = """
import sys, exa
texts, out, clock, chunk = sys.argv[1:]
jumps = iter(["-10y", "+10y", "-1d", "+0"] * 1000)
def jump(progress):
    with open(clock, "w") as file:
        file.write(next(jumps))
exa.parse(texts, out, "xyz", chunk=int(chunk), threads=2, report=jump)
"""
CLEAN = "import sys; from exa.store.vacuum import vacuum; print(*vacuum(sys.argv[1], keep=0).files)"


def at_time(offset: str, script: str, *arguments: object, **more: str) -> str:
    """Run Python with a clock that is off; the times of files are those of the disk."""
    clock = {"LD_PRELOAD": str(LIBRARY), "NO_FAKE_STAT": "1", "DONT_FAKE_MONOTONIC": "1", "FAKETIME_NO_CACHE": "1"}
    clock |= {"FAKETIME": offset} if offset else {}
    command = [sys.executable, "-c", script, *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, env=environment() | clock | more, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_order_of_the_log_is_that_of_commits(tmp_path):
    out = tmp_path / "a.exa"
    for offset, unit in zip(["+10y", "-10y", "+0"], UNITS, strict=True):
        at_time(offset, WORK, out, unit)
    store = Store.open(out)
    times = [entry.at for entry in store.entries()]
    assert times == sorted(set(times))
    assert [len(store.snapshot(version).units) for version in range(4)] == [0, 1, 2, 3]
    assert check(str(out), data=True).problems == []


def test_what_is_deleted_is_old_by_the_disk(tmp_path):
    out = tmp_path / "a.exa"
    at_time("+0", WORK, out, "u0")
    young, old = (Store.open(out).write_part("atom", rows(7)).locate(str(out)) for _ in range(2))
    hours_ago = os.stat(old).st_mtime - 7200
    os.utime(old, (hours_ago, hours_ago))
    shutil.copytree(out, tmp_path / "b.exa")
    for offset, name in (("+10y", "a.exa"), ("-10y", "b.exa")):
        assert at_time(offset, CLEAN, tmp_path / name).split() == [os.path.relpath(old, out)]
        assert (tmp_path / name / os.path.relpath(young, out)).exists()


def test_a_clock_that_jumps_while_a_job_runs(tmp_path):
    write_corpus(tmp_path / "in")
    clock = tmp_path / "clock"
    clock.write_text("+0")
    at_time("", PARSE, tmp_path / "in", tmp_path / "a.exa", clock, CHUNK, FAKETIME_TIMESTAMP_FILE=str(clock))
    found, expected = exa.open(tmp_path / "a.exa"), exa.parse(tmp_path / "in", tmp_path / "b.exa", "xyz", chunk=CHUNK)
    assert found.atom.compute().equals(expected.atom.compute())
    times = [entry.at for entry in Store.open(tmp_path / "a.exa").entries()]
    assert times == sorted(set(times))
    assert exa.api.status(tmp_path / "a.exa").state == "done"
    assert exa.api.parse_job(tmp_path / "in", tmp_path / "a.exa", "xyz", chunk=CHUNK).run().units == 0
