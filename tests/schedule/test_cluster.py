"""A cluster of processes of this machine: on request, on loopback, for who has its certificates."""

import json
import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import psutil
import pytest
from click.testing import CliRunner

import exa
from exa.cli import main
from exa.schedule.stream import active_client
from tests.cli.command import environment, exa_command, run_exa
from tests.conftest import ROOT

FILES = 20


EDITOR = f"{ROOT / 'tests' / 'jobs' / 'poison.py'}:Readers"


@pytest.fixture(scope="module")
def client():
    with exa.cluster(2) as client:
        yield client


@pytest.fixture(scope="module")
def corpus(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    for number in range(FILES):
        (folder / f"{number:02d}.txt").write_text(f"slow {number}\n")
    return folder


def listening(process: psutil.Process) -> list[str]:
    """The addresses that a process and those that it started listen on."""
    every = [process, *process.children(recursive=True)]
    sockets = [socket for one in every for socket in one.net_connections("inet")]
    return [socket.laddr.ip for socket in sockets if socket.status == psutil.CONN_LISTEN]


def test_threads_work_unless_asked(corpus, tmp_path):
    assert active_client() is None
    readers = exa.parse(corpus, tmp_path / "a.exa", EDITOR, chunk=1).reader.compute()
    assert set(readers.pid) == {os.getpid()}


def test_nothing_listens_beyond_this_machine(client):
    found = listening(psutil.Process())
    assert len(found) >= 4, "a scheduler, its dashboard and two workers"
    assert set(found) == {"127.0.0.1"}


def test_who_has_no_certificate_of_the_cluster_is_refused(client):
    from distributed import Client, Security

    address = client.scheduler.address
    assert address.startswith("tls://127.0.0.1:")
    workers = list(client.scheduler_info()["workers"])
    assert len(workers) == 2
    assert all(worker.startswith("tls://127.0.0.1:") for worker in workers)
    for asked, security in [(address.replace("tls", "tcp"), None), (address, Security.temporary())]:
        with pytest.raises(OSError, match=r"Connection reset|closed|certificate"):
            Client(asked, security=security, timeout=2, set_as_default=False)
    with Client(address, security=client.security, set_as_default=False) as friend:
        assert friend.submit(sum, [1, 2]).result() == 3


def test_its_processes_do_the_work(client, corpus, tmp_path):
    assert active_client() is client
    made = exa.parse(corpus, tmp_path / "a.exa", EDITOR, chunk=1)
    assert made.row.n.compute().tolist() == list(range(FILES))
    workers = set(client.run(os.getpid).values())
    assert set(made.reader.pid.compute()) == workers
    assert os.getpid() not in workers


@pytest.mark.slow
def test_the_command_says_nothing_of_dask(corpus, tmp_path):
    out = tmp_path / "a.exa"
    done = run_exa("parse", corpus, "-o", out, "-e", EDITOR, "--chunk", "1", "--processes", "2", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["tables"]["row"] == FILES
    assert exa.open(out).reader.pid.compute().nunique() == 2


@pytest.mark.slow
@pytest.mark.parametrize("which", [signal.SIGINT, signal.SIGHUP])
def test_an_interrupt_commits_what_is_done_and_leaves_no_process(corpus, tmp_path, which):
    """As Ctrl-C does, and a terminal that is closed, which reach the processes too."""
    out = tmp_path / "a.exa"
    command = exa_command("parse", corpus, "-o", out, "-e", EDITOR, "--chunk", "1", "--processes", "1")
    run = subprocess.Popen(
        command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        preexec_fn=partial(signal.signal, signal.SIGHUP, signal.SIG_DFL),
    )  # fmt: skip
    while not list(out.glob("_stage/*/*.json")):
        assert run.poll() is None, run.communicate()
        time.sleep(0.01)
    started = psutil.Process(run.pid).children(recursive=True)
    os.killpg(run.pid, which)
    stdout, stderr = run.communicate(timeout=60)
    assert (run.returncode, stdout) == (128 + which, b"")
    assert [line.split(b":")[0] for line in stderr.splitlines() if line][:1] == [b"stopping"]
    assert stderr.count(b"\n") == 4, stderr
    assert psutil.wait_procs(started, timeout=10)[1] == []
    assert 1 <= len(exa.open(out).row) < FILES


def test_one_cluster_is_asked_for():
    done = CliRunner().invoke(main, "parse a -o b --processes 2 --scheduler tcp://127.0.0.1:1".split())
    assert done.exit_code == 2
    assert "--scheduler and --processes: one of them" in done.stderr


def test_what_is_missing_for_tls_is_said(monkeypatch):
    monkeypatch.setitem(sys.modules, "cryptography", None)
    with pytest.raises(ImportError, match=r"exa.cluster needs TLS: pip install 'exa\[cluster\]'"), exa.cluster(1):
        pass
