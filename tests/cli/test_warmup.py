"""After ``exa warmup`` nothing is left to compile."""

import os
from pathlib import Path

from exa.cli.warming import WORK
from tests.cli.command import run_exa


def test_what_was_warmed_up_is_not_compiled_again(tmp_path):
    done = run_exa("warmup")
    assert [line.split("s  ")[1] for line in done.stdout.splitlines()] == list(WORK)
    compiled = set(Path(os.environ["NUMBA_CACHE_DIR"]).rglob("*.nbc"))
    assert compiled
    (tmp_path / "a.xyz").write_text("1\n\nH 0 0 0.5\n")
    (tmp_path / "a.csv").write_text("n,x,s\n1,2.5,a\n")
    for args in (
        ["parse", tmp_path / "a.xyz", "-o", tmp_path / "a.exa"],
        ["head", tmp_path / "a.csv"],
        ["search", "-n", "H", tmp_path / "a.xyz"],
    ):
        assert run_exa(*args).returncode == 0
    assert set(Path(os.environ["NUMBA_CACHE_DIR"]).rglob("*.nbc")) == compiled
