"""A tree of very many small files: the job is killed and goes on, memory stays small, and nothing is read twice."""

import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

import exa
from tests.cli.command import environment, exa_command
from tests.conftest import ROOT

#: A release takes EXA_FILES=1000000.
FILES = int(os.environ.get("EXA_FILES", "20000"))
KILLS = 10
#: Seconds after which a kill comes at the latest.
LONGEST = 60
#: Bytes of memory of all that the job takes.
MOST = 1 << 30


@pytest.fixture
def tree():
    """The files, of a KiB each, in memory where the machine has that."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        for number in range(FILES):
            if number % 1000 == 0:
                inside = Path(folder, "in", f"{number // 1000:04d}")
                inside.mkdir(parents=True)
            rows = "".join(f"{number},{row},{number * row % 997}\n" for row in range(50))
            (inside / f"{number:07d}.csv").write_text(f"file_no,row,value\n{rows}")
        time.sleep(2.5)  # what was written just now would be read again
        yield Path(folder)


def parse(tree: Path, *more: str) -> subprocess.Popen:
    command = exa_command("parse", tree / "in", "-o", tree / "a.exa", "--editor", "delimited", *more)
    return subprocess.Popen(command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


@pytest.mark.slow
def test_many_files(tree):
    luck, longest, kills = random.Random(1), min(FILES / 2000, LONGEST), 0
    for _ in range(KILLS):
        process = parse(tree)
        time.sleep(1 + luck.uniform(0, longest))
        kills += process.poll() is None
        process.kill()
        process.communicate()
    last = parse(tree, "--json")
    said, _ = last.communicate()
    assert last.returncode == 0
    assert json.loads(said)["tables"] == {"table": 50 * FILES}
    store = exa.open(tree / "a.exa")
    assert len(store._files) == FILES
    assert store.table.value.sum().compute(scheduler="sync") == sum(
        number * row % 997 for number in range(FILES) for row in range(50)
    )
    assert kills
    script = "import sys; from exa.api import update_job; p = update_job(sys.argv[1]).run(); assert not p.bytes, p"
    subprocess.run([sys.executable, "-c", script, tree / "a.exa"], cwd=ROOT, env=environment(), check=True)
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 < MOST
    shutil.rmtree(tree / "a.exa")
