"""``exa run`` and ``exa draw``: options from the signature, results as tables, JSON, a store or a picture."""

import json
import re
import xml.etree.ElementTree as ET

import pytest

import exa
from tests.cli.command import run_exa

PIPELINE = '''"""Squares of numbers.

And no more.
"""

from typing import Literal

import dask.array as da
import dask.dataframe as dd
import pandas as pd

from exa import Container
from exa.algorithms import vmag3


def build(count: int, factor: float = 1.0, names: list[str] | None = None, how: Literal["up", "down"] = "up",
          big: bool = False) -> Container:
    """`square` has the squares, `factor` times."""
    if count < 0:
        raise ValueError(f"{count} numbers: give 0 or more")
    table = pd.DataFrame({"n": range(count)}).assign(square=lambda t: factor * t.n**2)
    table = table if how == "up" else table[::-1]
    for name in names or []:
        table[name] = name
    more = {"array": vmag3(*[da.ones(1 << 20 if big else 3, chunks=1 << 18)] * 3) / 3**0.5}
    return Container(square=dd.from_pandas(table, npartitions=2, sort=False), **more)
'''


def run(*args: str, code: int = 0):
    done = run_exa(*args)
    assert done.returncode == code, done.stderr
    return done


@pytest.fixture
def pipeline(tmp_path):
    path = tmp_path / "squares.py"
    path.write_text(PIPELINE)
    return str(path)


def test_parameters_are_arguments_and_options(pipeline):
    told = run("run", pipeline, "-h").stdout
    for part in (
        "Squares of numbers.",
        "COUNT",
        "--factor FLOAT",
        "--names TEXT",
        "--how [up|down]",
        "--big / --no-big",
    ):
        assert part in told
    assert "And no more" not in told
    found = json.loads(run("run", pipeline, "3", "--factor", "2", "--names", "a", "--how", "down", "--json").stdout)
    assert found["square"] == {"columns": ["", "n", "square", "a"], "count": 3, "rows": [
        [2, 2, 8.0, "a"], [1, 1, 2.0, "a"], [0, 0, 0.0, "a"]]}  # fmt: skip
    assert found["array"] == [1, 1, 1]


def test_results_are_printed(pipeline):
    told = run("run", pipeline, "30", "-n", "2").stdout
    assert "square: 30 rows" in told
    assert "array: [1. 1. 1.]" in told
    done = run("run", pipeline, "3", "--big")
    assert "save it with -o" in done.stdout
    assert re.search(r"memory: magnitude: .*8.00 MiB for each of \d+ threads", done.stderr)


def test_results_are_saved(pipeline, tmp_path):
    out = str(tmp_path / "squares.exa")
    assert run("run", pipeline, "4", "-o", out).stdout.strip() == out
    assert exa.open(out).square.compute().square.tolist() == [0, 1, 4, 9]
    assert exa.open(out).array.compute().tolist() == [1, 1, 1]


@pytest.mark.parametrize(
    ("args", "code", "what"),
    [
        (["nothing.py"], 2, "there is no file nothing.py"),
        ([__file__], 2, "has no function build"),
        (["{pipeline}"], 2, "Missing argument 'COUNT'"),
        (["{pipeline}", "3", "--facto", "x"], 2, "--facto"),
        (["{pipeline}", "--", "-1"], 1, "-1 numbers: give 0 or more"),
    ],
)
def test_what_is_wrong_is_said(pipeline, args, code, what):
    done = run("run", *(arg.format(pipeline=pipeline) for arg in args), code=code)
    assert what in done.stderr
    assert "Traceback" not in done.stderr


def test_the_picture_has_a_box_for_each_operation(pipeline, tmp_path):
    out = tmp_path / "squares.svg"
    run("draw", pipeline, "3", "-o", str(out))
    drawn = ET.fromstring(out.read_text())
    titles = {title.text for title in drawn.iter("{http://www.w3.org/2000/svg}title")}
    assert {"frompandas: 2 tasks"} <= titles
    assert run("draw", pipeline, "3").stdout.strip() == out.read_text().strip()
