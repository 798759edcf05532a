"""The benchmarks measure what they say: each runs once, and each peer finds what the file is known to hold."""

import inspect
import json
import math
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from benchmarks import contest, imports, kernels, parse, search_contest
from benchmarks.compare import compare, judge, measure
from benchmarks.data import Corpus, corpus
from benchmarks.peers import PEERS, TASKS, Peer

ROOT = Path(__file__).resolve().parents[2]
KINDS = ("time_", "timeraw_", "track_", "peakmem_")


@pytest.fixture(scope="module", autouse=True)
def data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EXA_BENCH_DATA", str(tmp_path_factory.mktemp("bench-data")))
        yield


def suites() -> Iterator[Any]:
    """Every benchmark as asv finds it: functions and methods by prefix, methods for each parameter."""
    for module in (kernels, imports, parse):
        own = [thing for thing in vars(module).values() if getattr(thing, "__module__", "") == module.__name__]
        for thing in own:
            if inspect.isfunction(thing) and thing.__name__.startswith(KINDS):
                yield pytest.param(None, thing, (), id=thing.__name__)
            elif inspect.isclass(thing):
                for name in [name for name in dir(thing) if name.startswith(KINDS)]:
                    for value in getattr(thing, "params", ("",)):
                        given = (value,) if value else ()
                        yield pytest.param(thing, getattr(thing, name), given, id=f"{thing.__name__}.{name}-{value}")


@pytest.mark.parametrize(("suite", "benchmark", "given"), list(suites()))
def test_each_benchmark_runs(suite: type | None, benchmark: Callable[..., Any], given: tuple[str, ...]) -> None:
    owner = [] if suite is None else [suite()]
    for it in owner:
        getattr(it, "setup", lambda *_: None)(*given)
    try:
        result = benchmark(*owner, *given)
    finally:
        for it in owner:
            getattr(it, "teardown", lambda *_: None)(*given)
    if benchmark.__name__.startswith("track_"):
        assert result > 0
    if benchmark.__name__.startswith("timeraw_"):
        subprocess.run([sys.executable, "-c", result], check=True, cwd=ROOT)


def test_the_text_is_the_same_wherever_it_is_made_and_a_short_one_begins_a_long_one() -> None:
    for kind in ("xyz", "csv", "columns"):
        short, long = corpus(kind, 1 << 20), corpus(kind, 1 << 22)
        text = Path(long.path).read_bytes()
        assert text.startswith(Path(short.path).read_bytes())
        assert len(text) == long.size >= 1 << 22
    lines = Path(corpus("xyz", 1 << 20).path).read_text().splitlines()
    assert lines[:3] == ["1000", "frame 0 time=0.000 fs", "N      -5.84604408    23.10359393    -0.75238794"]


@pytest.mark.parametrize("peer", [pytest.param(peer, id=f"{peer.task}-{peer.name}") for peer in PEERS])
def test_each_peer_finds_what_the_file_holds(peer: Peer) -> None:
    text: Corpus = corpus(TASKS[peer.task][0], 1 << 20)
    answer = peer.run(text.path)
    rows, mean = answer() if callable(answer) else answer
    if peer.name == "floor":
        assert (rows, mean) == (None, None)
    else:
        assert rows == text.rows
        assert mean is None or math.isclose(mean, text.mean, rel_tol=1e-9)


def test_a_contest_is_a_process_of_its_own_and_is_judged_by_the_file() -> None:
    polars = next(peer for peer in PEERS if (peer.task, peer.name) == ("C", "polars"))
    row = measure(polars, 1 << 20, 2)
    assert row["right"]
    assert len(row["seconds"]) == len(row["cpu"]) == 2
    assert 1 << 20 < row["peak"] < 1 << 32
    other = row | {"peer": "exa", "speed": 3 * row["speed"]}
    judge([row, other])
    assert row["ratio"] == pytest.approx(3)


def test_the_contest_of_logs_prints_every_peer():
    done = CliRunner().invoke(compare, ["logs", "--size", "1MiB", "--repeat", "1", "--json"])
    rows = json.loads(done.stdout)["rows"]
    assert [row["peer"] for row in rows] == ["floor", "exa", "polars", "re"]
    assert all(row["right"] for row in rows)


def test_a_wrong_answer_and_a_missing_package_are_told() -> None:
    text, other = corpus("csv", 1 << 20), corpus("csv", 1 << 22)
    polars = next(peer for peer in PEERS if (peer.task, peer.name) == ("C", "polars"))
    facts = Path(text.path).with_suffix(".json")
    facts.write_text(json.dumps(json.loads(facts.read_text()) | {"mean": other.mean}))
    try:
        assert not measure(polars, 1 << 20, 1)["right"]
    finally:
        facts.unlink()
    absent = Peer("absent", "C", polars.run, "no-such-package")
    assert contest.contest(absent, text.path, text.path, 1) == {"error": "not installed: pip install no-such-package"}


def test_the_contest_of_search_finds_the_same_with_every_tool() -> None:
    rows = search_contest.rows(1 << 20, {"common"}, 1)
    assert all(row["right"] for row in rows)
    assert {row["who"] for row in rows} >= {"exa", "exa (command)", "grep"}
    count = corpus("log", 1 << 20).rows // 5
    assert next(row["said"] for row in rows if row["who"] == "grep") == f"{count}\n"
    assert search_contest.cells(rows[0])[:2] == ["common -c", "exa"]
