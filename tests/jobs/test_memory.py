"""What parsing takes at its peak is told before it begins, refused where it is too much, and measured to be true."""

import gzip
import json
import subprocess
import sys

import numpy as np
import pytest

import exa
from exa.api import parse_job
from exa.schedule.memory import plans
from tests.cli.command import environment, run_exa
from tests.jobs.corpus import write_corpus

#: Of texts of about so many MiB, with ranges of 16 MiB.
SIZES = 16, 320
PARSE = """
import sys
from benchmarks.memory import peak
from exa.api import parse_job

path, out = sys.argv[1:]
most = parse_job(path, out, chunk="16 MiB").plan()["memory"]
parse_job(path, out, chunk="16 MiB", memory_limit=most).run()
print(peak(), most)
"""
SAVE = """
import sys
from benchmarks.memory import peak
import exa
from exa.schedule.memory import plans

path, out = sys.argv[1:]
container = exa.read(path, chunk="16 MiB")
with plans() as found:
    tables = [container[name] for name in container]
most = int(max(plan.needed for plan in found))
container.save(out)
print(peak(), most)
"""


def write(path, mebibytes):
    """A text that has a MiB in its block, many times: digits, whose columns are four times as large, or points."""
    rng = np.random.default_rng(1)
    if path.name.startswith("digits"):
        block = "".join(",".join(map(str, row)) + "\n" for row in rng.integers(0, 10, (1 << 16, 8)).tolist())
    else:
        rows = "".join(f"Ar {x:.6f} {y:.6f} {z:.6f}\n" for x, y, z in rng.uniform(0, 20, (30_000, 3)).tolist())
        block = f"30000\n\n{rows}"
    with gzip.open(path, "wt", compresslevel=1) if path.suffix == ".gz" else path.open("w") as file:
        for _ in range(mebibytes):
            file.write(block)


@pytest.mark.slow
@pytest.mark.parametrize("script", [PARSE, SAVE], ids=["parse", "save"])
@pytest.mark.parametrize("name", ["digits.csv", "digits.csv.gz", "points.xyz"])
@pytest.mark.parametrize("size", SIZES)
def test_peaks_stay_below_what_is_told(name, size, script, tmp_path):
    write(tmp_path / name, size)
    done = subprocess.run(
        [sys.executable, "-c", script, tmp_path / name, tmp_path / "out.exa"],
        capture_output=True, text=True, env=environment(),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    peak, limit = map(int, done.stdout.split())
    assert peak <= limit


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    write_corpus(folder)
    return folder


def test_what_cannot_fit_is_refused_before_it_begins(corpus, tmp_path):
    with pytest.raises(exa.MemoryLimitError, match=r'give memory_limit="\d+ MiB" or more') as refused:
        exa.parse(corpus, tmp_path / "a.exa", memory_limit="64 MiB")
    assert not (tmp_path / "a.exa").exists()
    exa.parse(corpus, tmp_path / "a.exa", memory_limit=refused.value.needed + (32 << 20))
    with pytest.raises(exa.MemoryLimitError):
        exa.update(tmp_path / "a.exa", memory_limit="64 MiB")


def test_less_at_once_takes_less(corpus):
    def peak(**how):
        with plans() as found:
            parse_job(corpus, "never", **how).plan()
        return found[0].peak

    assert peak(threads=1, chunk=4096) < peak(threads=4, chunk=4096) < peak(threads=4, chunk=1 << 20)
    assert peak(threads=4, chunk=1 << 20) == peak(threads=99, chunk=1 << 26), "the whole corpus is smaller"


def test_a_table_of_a_text_is_refused_when_it_is_asked_for(corpus):
    container = exa.read(corpus, memory_limit="64 MiB")
    with pytest.raises(exa.MemoryLimitError, match="read-atom: "):
        _ = container.atom


def test_the_command_tells_and_refuses(corpus, tmp_path):
    out = tmp_path / "a.exa"
    told = run_exa("parse", corpus, "-o", out, "--dry-run")
    assert "\nmemory parse: " in told.stdout
    plan = json.loads(run_exa("parse", corpus, "-o", out, "--dry-run", "--json").stdout)
    assert f"{plan['peak']}; --memory-limit " in told.stdout
    refused = run_exa("parse", corpus, "-o", out, "--memory-limit", "64MiB")
    assert refused.returncode == 1
    assert "the limit is 64 MiB" in refused.stderr
    assert not out.exists()
