"""The demo: it runs, and what it says to try next works as typed."""

import subprocess

import pytest

import exa
from exa.cli.plot import axis, bars, thinned
from tests.cli.command import environment, run_exa
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    folder = tmp_path_factory.mktemp("it's a demo") / "data"
    return folder, run_exa("demo", "--size", "2MiB", "--folder", folder)


def test_the_demo_shows_what_came_out(demo):
    folder, shown = demo
    assert shown.returncode == 0, shown.stderr
    assert "\x1b" not in shown.stdout
    for store, tables in (("trajectories", ["atom", "frame"]), ("reports", ["radial"]), ("logs", ["event", "state"])):
        container = exa.open(folder / f"{store}.exa")
        assert "_rejects" not in container or len(container["_rejects"]) == 0
        for table in tables:
            assert f"{len(container[table]):,}" in shown.stdout
    assert "█" in shown.stdout
    assert "MB/s" in shown.stdout


def test_what_to_try_next_works(demo):
    folder, shown = demo
    lines = shown.stdout.split("Try next:\n")[1].splitlines()
    commands = [line.strip() for line in lines if line.startswith("  ")]
    assert len(commands) == 3
    for command in commands:
        run = subprocess.run(command, shell=True, cwd=ROOT, env=environment(), capture_output=True, text=True)
        assert run.returncode == 0, run.stderr
        assert run.stdout
    assert len(exa.open(folder / "mine.exa").state) == len(exa.open(folder / "logs.exa").state)


def test_again_makes_nothing_but_the_stores(demo):
    folder, _ = demo
    before = {path: path.stat().st_mtime_ns for path in folder.glob("run-*/*")}
    shown = run_exa("demo", "--size", "2MiB", "--folder", folder)
    assert shown.returncode == 0, shown.stderr
    assert {path: path.stat().st_mtime_ns for path in folder.glob("run-*/*")} == before


def test_bars():
    assert bars([0, 1, 8], height=1) == [" ▁█"]
    assert bars([0, 8, 16], height=2) == ["  █", " ██"]
    assert bars([], height=2) == ["", ""]
    assert bars([-1.0, 0.0], height=1) == ["  "]


def test_axis_and_thinned():
    assert axis(0, 10, 12, "r").startswith("0")
    assert thinned([1, 2, 3], 5) == [1, 2, 3]
    assert thinned([], 5) == []
    assert thinned(list(range(100)), 10)[0] == 4.5
