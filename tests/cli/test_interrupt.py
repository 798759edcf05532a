"""Ctrl-C in real processes: what is finished is committed, and the command that goes on is printed."""

import fcntl
import os
import pty
import re
import select
import shlex
import signal
import subprocess
import termios
import time
from pathlib import Path
from typing import Any

import pytest
from pandas.testing import assert_frame_equal

import exa
from exa.store import Store
from tests.cli.command import environment, exa_command, run_exa
from tests.conftest import ROOT
from tests.jobs.corpus import same_files, write_corpus


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    folder = tmp_path_factory.mktemp("a corpus")
    write_corpus(folder, big=3, small=5, size=1 << 18)
    return folder


def start(corpus: Path, out: Path, hangup: signal.Handlers = signal.SIG_DFL, **how: Any) -> subprocess.Popen[str]:
    """The command, and what is to become of it at a SIGHUP, whatever is to become of the tests."""

    def begin() -> None:
        signal.signal(signal.SIGHUP, hangup)
        if os.isatty(0) and how.get("start_new_session"):
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)

    command = exa_command("parse", corpus, "-o", out, "--chunk", "8KiB")
    how = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | how
    return subprocess.Popen(command, cwd=ROOT, env=environment(), text=True, preexec_fn=begin, **how)


def staged(out: Path, count: int, process: subprocess.Popen[str], terminal: int | None = None) -> None:
    """Wait until so many units have a receipt, and read what is written to the terminal."""
    while process.poll() is None and len(list(out.glob("_stage/*/*.json"))) < count:
        time.sleep(0.01)
        if terminal is not None and select.select([terminal], [], [], 0)[0]:
            os.read(terminal, 1 << 16)


@pytest.mark.parametrize("which", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_interrupted_and_gone_on_with(corpus, tmp_path, which):
    out = tmp_path / "out.exa"
    process = start(corpus, out)
    staged(out, 20, process)
    process.send_signal(which)
    stdout, stderr = process.communicate(timeout=120)
    assert process.returncode == 128 + which
    assert stdout == ""
    told = re.search(r"interrupted; (\d+) of (\d+) bytes are committed\. Go on with:\n  (.*)\n", stderr)
    assert told, stderr
    done, total = int(told[1]), int(told[2])
    assert 0 < done < total == sum(path.stat().st_size for path in corpus.iterdir())
    units = Store.open(out).snapshot().units
    assert len(units) >= 20
    assert {path.stem for path in out.glob("_stage/*/*.json")} == units
    assert shlex.split(told[3]) == exa_command("parse", corpus, "-o", out, "--chunk", "8KiB")
    again = subprocess.run(told[3], shell=True, cwd=ROOT, env=environment(), capture_output=True, text=True)
    assert again.returncode == 0, again.stderr
    assert Store.open(out).snapshot().units > units
    whole = exa.parse(str(corpus), tmp_path / "whole.exa")
    for table in ("frame", "atom", "_files"):
        ours, theirs = exa.open(out)[table].compute(), whole[table].compute()
        assert_frame_equal(same_files(ours), same_files(theirs), check_exact=True)


def test_a_second_one_kills_and_loses_nothing(corpus, tmp_path):
    out = tmp_path / "out.exa"
    process = start(corpus, out)
    staged(out, 20, process)
    process.send_signal(signal.SIGINT)
    process.send_signal(signal.SIGINT)
    for _ in range(200):
        if process.poll() is not None:
            break
        process.send_signal(signal.SIGINT)
        time.sleep(0.001)
    process.communicate(timeout=120)
    assert process.returncode in (-signal.SIGINT, 128 + signal.SIGINT)
    assert run_exa("info", out).returncode == 0
    assert exa.parse(str(corpus), out, chunk="8KiB")["_files"].shape[0] == len(list(corpus.iterdir()))


def test_a_terminal_that_is_closed_ends_it_as_ctrl_c_does(corpus, tmp_path):
    """Though nothing can be written there any more, and the shell sends a SIGHUP beside that of the kernel."""
    out, (ours, theirs) = tmp_path / "out.exa", pty.openpty()
    process = start(corpus, out, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True)
    os.close(theirs)
    staged(out, 20, process, ours)
    assert process.poll() is None
    os.close(ours)
    process.send_signal(signal.SIGHUP)
    assert process.wait(timeout=120) == 128 + signal.SIGHUP
    units = Store.open(out).snapshot().units
    assert len(units) >= 20
    assert {path.stem for path in out.glob("_stage/*/*.json")} == units


def test_a_hangup_that_is_ignored_stays_so(corpus, tmp_path):
    process = start(corpus, tmp_path / "out.exa", hangup=signal.SIG_IGN)
    staged(tmp_path / "out.exa", 5, process)
    process.send_signal(signal.SIGHUP)
    _, stderr = process.communicate(timeout=120)
    assert (process.returncode, stderr) == (0, "")


def test_the_bar_is_on_a_terminal_alone(corpus, tmp_path):
    ours, theirs = pty.openpty()
    process = start(corpus, tmp_path / "a.exa", stderr=theirs)
    os.close(theirs)
    shown = b""
    while True:
        try:
            piece = os.read(ours, 1 << 16)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    os.close(ours)
    stdout, _ = process.communicate(timeout=120)
    assert process.returncode == 0
    assert b"\x1b[" in shown
    assert b"records" in shown
    assert "\x1b" not in stdout
    process = start(corpus, tmp_path / "b.exa")
    stdout, stderr = process.communicate(timeout=120)
    assert process.returncode == 0
    assert stderr == ""
    assert "\x1b" not in stdout
