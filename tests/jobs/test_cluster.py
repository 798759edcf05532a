"""Jobs on real dask clusters, whose workers, scheduler and client are killed: nothing is lost, doubled or redone."""

import json
import os
import random
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path

import pytest

import exa
from exa.api import parse_job
from exa.store import Store, pieces_of
from tests.cli.command import environment, exa_command, run_exa
from tests.conftest import ROOT
from tests.jobs.cluster import Cluster

EDITOR = f"{Path(__file__).with_name('poison.py')}:Squares"
UNITS = 120
KILLS = 12


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    """As many units as there are files, each of which takes a moment."""
    folder = tmp_path_factory.mktemp("corpus")
    for number in range(UNITS):
        (folder / f"{number:03d}.txt").write_text(f"slow {number}\n")
    return folder


@pytest.fixture
def cluster(tmp_path):
    with Cluster(tmp_path / "cluster") as cluster:
        yield cluster


@pytest.fixture
def client(cluster):
    from distributed import Client

    with Client(cluster.address, set_as_default=False) as client:
        client.wait_for_workers(2, timeout=120)
        yield client


def check_whole(out: Path) -> None:
    container = exa.open(out)
    assert container.row.compute().n.tolist() == list(range(UNITS))
    assert container.square.compute().tolist() == [[n, n**2] for n in range(UNITS)]
    assert len(container["_files"]) == UNITS
    assert len(container["_rejects"]) == 0


def parts_by_unit(out: Path) -> Counter[str]:
    files = [path for path in (out / "tables" / "row").iterdir() if path.stem.count("-") == 1]  # but merged ones
    return Counter(path.name.partition("-")[0] for path in files)


def on_cluster(corpus, out, cluster, *more):
    return exa_command(
        "parse", corpus, "-o", out, "-e", EDITOR, "--chunk", "1", "--scheduler", cluster.address, "--json", *more
    )


def staged(out: Path, count: int, process: subprocess.Popen) -> set[str]:
    """Wait until so many units have a receipt; which have."""
    while len(receipts := {path.stem for path in out.glob("_stage/*/*.json")}) < count:
        assert process.poll() is None, process.communicate()
        time.sleep(0.01)
    return receipts


@pytest.mark.slow
def test_killed_workers_cost_their_own_units(corpus, tmp_path, client):
    """F7. What was killed twice is done alone, so that the job ends whatever the number of kills."""
    luck, kills, known = random.Random("exa"), [], []

    def kill(progress):
        known.append(client.run_on_scheduler(lambda dask_scheduler: len(dask_scheduler.tasks)))
        if progress.units >= (len(kills) + 1) * UNITS // (KILLS + 2) and len(kills) < KILLS:
            pids = client.run(os.getpid, on_error="ignore").values()
            for pid in luck.sample(sorted(pids), min(1, len(pids))):
                os.kill(pid, signal.SIGKILL)
                kills.append(pid)

    progress = parse_job(corpus, tmp_path / "a.exa", EDITOR, chunk=1, client=client, report=kill).run()
    assert len(kills) == KILLS
    assert progress.units == UNITS
    check_whole(tmp_path / "a.exa")
    live = Store.open(tmp_path / "a.exa").snapshot().tables["row"].parts
    assert sum(len(pieces_of(part)) for part in live) == UNITS
    again = sum(parts_by_unit(tmp_path / "a.exa").values()) - UNITS
    assert again <= 2 * KILLS, "a kill costs more than what ran on that worker"
    assert max(known) <= 16 + 2, "the scheduler knows more than the window"
    loaded = client.run(lambda: [name for name in __import__("sys").modules if name == "exa.relational.engine"])
    assert not any(loaded.values()), "a worker has loaded the catalogue"


def test_a_killed_client_costs_nothing_that_has_a_receipt(corpus, tmp_path, cluster):
    """F8. The same command again reads only units without a receipt."""
    out = tmp_path / "a.exa"
    first = subprocess.Popen(on_cluster(corpus, out, cluster), cwd=ROOT, env=environment(), stderr=subprocess.PIPE)
    done = staged(out, 20, first)
    first.kill()
    first.communicate()
    again = subprocess.run(on_cluster(corpus, out, cluster), cwd=ROOT, env=environment(), capture_output=True)
    assert (again.returncode, again.stderr) == (0, b"")
    assert json.loads(again.stdout)["run"]["units"] <= UNITS - len(done)
    check_whole(out)
    parts = parts_by_unit(out)
    assert all(parts[f"{int(name.rpartition('-')[2]):020d}"] == 1 for name in done), "a receipted unit was read again"


@pytest.mark.slow
def test_a_killed_scheduler_costs_nothing_that_has_a_receipt(corpus, tmp_path, cluster):
    """F8. The job says so in one line, and goes on with another scheduler."""
    out = tmp_path / "a.exa"
    first = subprocess.Popen(
        on_cluster(corpus, out, cluster), cwd=ROOT, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    staged(out, 20, first)
    cluster.scheduler.kill()
    stdout, stderr = first.communicate(timeout=60)
    assert (first.returncode, stdout) == (1, b"")
    assert (
        stderr.decode() == f"exa: the dask scheduler {cluster.address} is gone: run the same again when there is one\n"
    )
    committed = Store.open(out).snapshot().units
    assert len(committed) >= 20
    with Cluster(tmp_path / "another") as another:
        again = subprocess.run(on_cluster(corpus, out, another), cwd=ROOT, env=environment(), capture_output=True)
    assert (again.returncode, again.stderr) == (0, b"")
    # workers end what they have begun, and its receipts count too
    assert json.loads(again.stdout)["run"]["units"] <= UNITS - len(committed)
    check_whole(out)


def test_no_scheduler_answers(tmp_path):
    (tmp_path / "a.txt").write_text("row 1\n")
    ended = run_exa(
        "parse", tmp_path / "a.txt", "-o", tmp_path / "a.exa", "-e", EDITOR, "--scheduler", "tcp://127.0.0.1:1"
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == "exa: the dask scheduler tcp://127.0.0.1:1 is gone: run the same again when there is one\n"
