"""A real scheduler and workers on hosts of their own, which parse and compute while hosts are lost without a word."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from pandas.testing import assert_frame_equal

import exa
from exa.store import Store, pieces_of
from tests.cli.command import environment, exa_command
from tests.jobs.corpus import same_files
from tests.jobs.hosts import Hosts

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.getuid() != 0 or not shutil.which("ip"), reason="network namespaces need root and iproute2"),
]

FRAMES, POINTS = 40, 4000
WORKERS = "first", "second", "third"
#: A host that is silent for so long is lost; dask takes no less than 11 seconds.
SILENCE = {"DASK_DISTRIBUTED__COMM__TIMEOUTS__TCP": "11s"}
#: How far apart the points of each frame are. A file for each chunk that was begun says how far the work is.
PIPELINE = f"""
import os, uuid
import dask.array as da, numpy as np
import exa
from exa.algorithms import pair_histogram

def begun(block, folder):
    os.mknod(os.path.join(folder, uuid.uuid4().hex))
    return block

def build(store: str, folder: str = "") -> exa.Container:
    \"\"\"Distances of all pairs of each frame.\"\"\"
    values = exa.open(store).atom[["x", "y", "z", "frame"]].to_dask_array(lengths=True).rechunk(({POINTS}, -1))
    if folder:
        values = values.map_blocks(begun, folder, meta=np.empty((0, 4)))
    return exa.Container(counts=pair_histogram(values[:, :3], 40.0, 20, frames=values[:, 3]))
"""


@pytest.fixture(scope="module")
def corpus(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    points = np.random.default_rng(6).uniform(0, 20, (FRAMES, POINTS, 3))
    for number, frame in enumerate(points):
        rows = "\n".join(f"Ar {x:.6f} {y:.6f} {z:.6f}" for x, y, z in frame)
        (folder / f"{number:02d}.xyz").write_text(f"{POINTS}\n\n{rows}\n")
    return folder


@pytest.fixture
def hosts(tmp_path):
    with Hosts(tmp_path, "client", "scheduler", *WORKERS) as hosts:
        how = {"env": environment(**SILENCE)}
        dask = [sys.executable, "-m", "dask"]
        here = hosts.address
        hosts.start(
            "scheduler", *dask, "scheduler", "--host", here["scheduler"], "--port", "8786", "--no-dashboard", **how
        )
        for name in WORKERS:
            hosts.start(
                name, *dask, "worker", f"tcp://{here['scheduler']}:8786", "--host", here[name], "--nworkers", "1",
                "--nthreads", "1", "--memory-limit", "0", "--no-dashboard", "--local-directory", str(tmp_path / name),
                **how,
            )  # fmt: skip
        code = f"import distributed; distributed.Client('{here['scheduler']}:8786').wait_for_workers(3, timeout=120)"
        assert hosts.start("client", sys.executable, "-c", code).wait(150) == 0
        yield hosts


def lose(hosts: Hosts, host: str, folder: Path, pattern: str, count: int, work: subprocess.Popen) -> None:
    """Lose a host once so many files are there: its link first, while it works on; then all that runs there."""
    while len(list(folder.glob(pattern))) < count:
        assert work.poll() is None, work.communicate()
        time.sleep(0.005)
    hosts.cut(host)
    time.sleep(1)
    assert work.poll() is None, "the work was done before the host was lost"
    hosts.kill(host)


def test_hosts_are_lost_while_they_parse_and_compute(corpus, tmp_path, hosts):
    def run(*args: object) -> subprocess.Popen:
        told = "--scheduler", f"tcp://{hosts.address['scheduler']}:8786", "--json"
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return hosts.start("client", *exa_command(*args, *told), **pipes, env=environment(**SILENCE))

    out, begun = tmp_path / "a.exa", tmp_path / "begun"
    parse = run("parse", corpus, "-o", out, "--chunk", "32KiB")
    lose(hosts, "first", out, "_stage/*/*.json", 10, parse)
    stdout, stderr = parse.communicate(timeout=200)
    assert (parse.returncode, stderr) == (0, "")
    assert json.loads(stdout)["tables"] == {"frame": FRAMES, "atom": FRAMES * POINTS}
    whole = exa.parse(corpus, tmp_path / "whole.exa", chunk="32KiB")
    for table in ("frame", "atom", "_files", "_rejects"):
        ours, theirs = exa.open(out)[table].compute(), whole[table].compute()
        assert_frame_equal(same_files(ours), same_files(theirs), check_exact=True)
    live = [piece for part in Store.open(out).snapshot().tables["atom"].parts for piece in pieces_of(part)]
    assert len({piece.unit for piece in live}) == len(live) > FRAMES

    pipeline = tmp_path / "pipeline.py"
    pipeline.write_text(PIPELINE)
    begun.mkdir()
    compute = run("run", pipeline, out, "--folder", begun)
    lose(hosts, "second", begun, "*", FRAMES // 4, compute)
    stdout, stderr = compute.communicate(timeout=200)
    assert compute.returncode == 0, stderr
    assert len(list(begun.iterdir())) > FRAMES, "nothing was lost"
    undisturbed = subprocess.run(
        exa_command("run", pipeline, tmp_path / "whole.exa", "--json"),
        env=environment(),
        capture_output=True,
        text=True,
    )
    assert json.loads(stdout) == json.loads(undisturbed.stdout)
    assert sum(json.loads(stdout)["counts"]) == FRAMES * POINTS * (POINTS - 1) // 2
