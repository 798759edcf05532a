"""Each algorithm stays below what it projects, and is refused before it starts where that is too much."""

import math
import subprocess
import sys

import dask.array as da
import numpy as np
import pytest

import exa
from exa import algorithms
from exa.schedule.memory import SLACK, memory_limit, plans
from tests.cli.command import environment

#: Of `n` rows in chunks of 1e6: what is computed is a number, so that results are not held.
LAZY = {
    "broadcast": "broadcast(lambda x, y: x * y + 1, x, y)",
    "vmag3": "vmag3(x, y, x)",
    "vdist3": "vdist3(x, y, x, y, x, y)",
    "arange2": "arange2(whole, 4)[2]",
    "unordered_pairing": "unordered_pairing(whole, whole + 1)",
    "starts_counts": "starts_counts(whole // 1000)[1]",
    "group_reduce": "group_reduce(whole // 1000, x, 'mean')[1]",
    "unique": "unique(whole % 1000)[1]",
    "take": "take(x, np.arange(0, n, 1000)[::-1])",
    "spread": "spread(da.arange(1000.0, chunks=10), whole % 1000)",
    "searchsorted": "searchsorted(x, np.arange(1000.0))",
    "isin": "isin(whole, np.arange(1000))",
    "cdist": "cdist(points[:10_000].rechunk((1000, 3)), points[: n // 1000].rechunk((1000, 3)))",
    "supercell3": "supercell3(x, y, x, 1, 2, 3)[0]",
    "product": "product(x[:20_000].rechunk(1000), x[: n // 1000].rechunk(1000))[1]",
    "combinations": "combinations(x[: int((n / 100) ** 0.5) * 10])[1]",
    "pdist": "pdist(x[: 2 * int((n / 100) ** 0.5) * 10].reshape(-1, 2))[0]",
    "windows": "windows(x, 8, 4)",
    "neighbors": "neighbors(points, 0.8, [50, 50, n / 5e3], frames)[2]",
    "pair_histogram": "pair_histogram(points, 0.8, 50, [50, 50, n / 5e3], frames)",
}
SCRIPT = """
import sys
from benchmarks.memory import peak
import dask.array as da
import numpy as np
from exa.algorithms import *
from exa.schedule.memory import plans

for n in 1000, int(sys.argv[1]):  # the first compiles
    whole = da.arange(n, chunks=1_000_000)
    x, y = whole * 0.5, da.random.default_rng(1).random(n, chunks=1_000_000)
    points = da.random.default_rng(2).random((n // 5, 3), chunks=(200_000, 3)) * np.array([50, 50, n / 5e3])
    frames = da.arange(n // 5, chunks=200_000) // 50_000
    with plans() as found:
        lazy = {call}
    print(float(lazy.sum().compute()))
print(peak(), sum(plan.peak for plan in found))
"""
#: Saved, these are larger than what their process may take beyond its imports.
SAVED = {
    "pdist": "dict(zip('dij', pdist(da.random.default_rng(1).random(({n}, 3), chunks=(1000, 3)))))",
    "product": "dict(zip('ab', product(da.arange({n}, chunks=1000), da.arange({n}, chunks=1000))))",
    "neighbors": "{'pairs': neighbors(da.random.default_rng(1).random(({n} * 100, 3), chunks=(100_000, 3)) * "
    "np.array([50, 50, {n} / 50]), 1.9, [50, 50, {n} / 50]).to_frame()}",
}
SAVING = """
import sys
from benchmarks.memory import peak
import dask.array as da
import numpy as np
from exa import Container
from exa.algorithms import *
from exa.schedule.memory import plans

with plans() as found:
    Container(**{call}).save(sys.argv[1])
print(peak(), sum(plan.peak for plan in found))
"""
BARE = "import exa.algorithms, exa.container, dask.array; from benchmarks.memory import peak; print(peak())"


def told(*args: str) -> list[float]:
    """The numbers in the last line that a process prints."""
    done = subprocess.run([sys.executable, "-c", *args], capture_output=True, text=True, env=environment())
    assert done.returncode == 0, done.stderr
    return [float(word) for word in done.stdout.splitlines()[-1].split()]


@pytest.fixture(scope="module")
def bare() -> float:
    """What a process takes that only imports."""
    return told(BARE)[0]


def test_every_algorithm_is_measured():
    same = {"arange1": "arange2", "indexes_sc1": "arange2", "indexes_sc2": "arange2"}
    assert set(LAZY) | set(same) | {"Pairs"} == set(algorithms.__all__)


@pytest.mark.slow
@pytest.mark.parametrize("rows", [1_000_000, 20_000_000])
@pytest.mark.parametrize("name", LAZY)
def test_peaks_stay_below_what_is_projected(name, rows, bare):
    peak, projected = told(SCRIPT.replace("{call}", LAZY[name]), str(rows))
    assert peak <= bare + projected + SLACK


@pytest.mark.slow
@pytest.mark.parametrize("name", SAVED)
def test_results_larger_than_memory_go_to_a_store(name, bare, tmp_path):
    """As they are made: less is held than there is."""
    call = SAVED[name].replace("{n}", "10_000")
    peak, projected = told(SAVING.replace("{call}", call), str(tmp_path / "a.exa"))
    made = exa.open(tmp_path / "a.exa").memory_usage().sum()
    assert peak <= bare + projected + SLACK
    assert made > projected
    assert made > peak - bare


@pytest.mark.parametrize(
    "call",
    [
        lambda: algorithms.pdist(np.zeros((1_000_000, 3))),
        lambda: algorithms.cdist(np.zeros((1_000_000, 3)), np.zeros((1_000_000, 3))),
        lambda: algorithms.combinations(np.zeros(1_000_000)),
        lambda: algorithms.product(*[np.zeros(10_000)] * 3),
        lambda: algorithms.neighbors(da.zeros((1 << 34, 3), chunks=(1 << 20, 3)), 1.0),
        lambda: algorithms.vmag3(*[da.zeros(1 << 40, chunks=1 << 40)] * 3),
    ],
)
def test_what_cannot_fit_is_refused_before_it_starts(call):
    with pytest.raises(exa.MemoryLimitError, match=r"give memory_limit=\"\d+ MiB\" or more") as refused:
        call()
    assert refused.value.needed > refused.value.limit > 0


def test_the_smallest_limit_that_is_named_would_do():
    points = da.zeros((1_000_000, 3), chunks=(100_000, 3))
    with pytest.raises(exa.MemoryLimitError) as refused:
        algorithms.pdist(points, memory_limit="100 MiB")
    algorithms.pdist(points, memory_limit=refused.value.needed + (64 << 20))
    with pytest.raises(exa.MemoryLimitError):
        algorithms.pdist(points, memory_limit=refused.value.needed - (64 << 20))


def test_the_limit_is_a_setting(monkeypatch):
    monkeypatch.setenv("EXA_COMPUTE_MEMORY_LIMIT", "123 MiB")
    assert memory_limit() == 123 * 2**20
    with pytest.raises(exa.MemoryLimitError, match="the limit is 123 MiB"):
        algorithms.unique(da.zeros(10, chunks=5))


def test_what_is_not_known_is_said_and_not_refused():
    with plans() as found:
        algorithms.arange1(da.zeros(4, dtype=int, chunks=2), da.ones(4, dtype=int, chunks=2), memory_limit="64 GiB")
    assert math.isnan(found[0].peak)
    assert "not known" in str(found[0])
