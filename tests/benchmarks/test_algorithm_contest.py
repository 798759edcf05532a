"""The contest of algorithms finds the same with every tool, on small numbers; and what else is measured can be."""

import math

import pytest

from benchmarks import algorithm_contest as contest
from benchmarks import rules, scaling


@pytest.fixture(autouse=True)
def small(monkeypatch, tmp_path):
    monkeypatch.setenv("EXA_BENCH_DATA", str(tmp_path))
    sizes = {"POINTS": 500, "BOX": 5.0, "PDIST": 100, "ROWS": 4000, "TAKEN": 2000, "CHUNK": 1000, "ARITHMETIC": 1000}
    for name, size in sizes.items():
        monkeypatch.setattr(contest, name, size)
    monkeypatch.setattr(contest.points, "__defaults__", (500,))


@pytest.mark.parametrize("task", contest.TASKS)
def test_everybody_finds_the_same(task):
    for package in ("vesin", "MDAnalysis"):
        if package in contest.TASKS[task]:
            pytest.importorskip(package)
    found = [make()() for make, _ in contest.TASKS[task].values()]
    assert len({count for count, _ in found}) == 1
    assert found[0][0] > 0
    assert all(math.isnan(total) or math.isclose(total, found[0][1], rel_tol=contest.SAME) for _, total in found)


def test_rules_and_clusters_are_measured(monkeypatch):
    assert rules.ratio(lambda: sum(range(10)), lambda: sum(range(100_000))) > 1
    monkeypatch.setattr(scaling, "SLEEP", 0.01)
    row = scaling.tasks_a_second(2, 8)
    assert row["seconds"] >= row["ideal"] == 0.04
    assert scaling.commit_seconds(3) > 0
