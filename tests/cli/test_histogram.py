"""Histograms in a terminal, and colours only there."""

import json
import os
import pty
import re
import subprocess

import numpy as np
import pandas as pd
import pytest

import exa
from exa.cli.histogram import chart, histogram
from tests.cli.command import environment, exa_command, run_exa


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    path = tmp_path_factory.mktemp("hist") / "a.exa"
    x = np.repeat(np.arange(100.0), 3)
    word = ["a"] * 200 + ["b\x1b[31m"] * 90 + ["c"] * 10
    at = pd.date_range("2026-01-01", periods=300, freq="h")
    exa.Container(atom=pd.DataFrame({"x": x, "word": pd.Categorical(word), "at": at})).save(path)
    return path


def test_numbers(store):
    told = json.loads(run_exa("head", store, "atom", "--hist", "x", "--json").stdout)
    assert (told["low"], told["high"]) == (0, 99)
    assert told["counts"] == np.histogram(np.repeat(np.arange(100.0), 3), 72)[0].tolist()
    lines = run_exa("head", store, "atom", "--hist", "x").stdout.splitlines()
    assert len(lines) == 10
    assert re.match(r"0 +x +99$", lines[8])
    assert "6 rows at most in a bin" in lines[9]


def test_words_and_times(store):
    told = json.loads(run_exa("head", store, "atom", "--hist", "word", "--json").stdout)
    assert told["counts"] == {"a": 200, "b\x1b[31m": 90, "c": 10}
    shown = run_exa("head", store, "atom", "--hist", "word").stdout
    assert "\x1b" not in shown
    assert re.search(r"^a +█{56} 200$", shown, re.MULTILINE)
    assert "2026-01-01 00:00:00" in run_exa("head", store, "atom", "--hist", "at").stdout


def test_a_text_is_read_whole(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("n,x\n" + "".join(f"{k},0.5\n" for k in range(5)))
    told = json.loads(run_exa("head", path, "--hist", "n", "--json").stdout)
    assert (told["low"], told["counts"]) == (-0.5, [1] * 5)
    assert run_exa("head", path, "--hist", "z").returncode == 2


@pytest.mark.parametrize(
    "values", [[np.nan, np.nan], np.empty(0), pd.Categorical([None], ["a"])], ids=["nan", "0", "word"]
)
def test_a_column_without_values_says_so(tmp_path, values):
    exa.Container(atom=pd.DataFrame({"x": values})).save(tmp_path / "a.exa")
    found = histogram(exa.open(tmp_path / "a.exa"), "atom", "x")
    assert chart(found) == ["x: no values"]
    assert found.get("low") is None


def test_ends_that_are_nearly_alike_are_told_apart():
    *_, ends, most = chart({"column": "n", "low": 9007199254740000.0, "high": 9007199254740992.0, "counts": [1, 0, 1]})
    assert re.match(r"9\.00719925474e\+15 +n +9\.007199254741e\+15$", ends)
    assert most == "1 row at most in a bin"


def test_names_of_columns_in_errors_are_no_commands(tmp_path):
    exa.Container(table=pd.DataFrame({"a\x1b[31mb": [1.0]})).save(tmp_path / "a.exa")
    for args in (("a.exa", "table", "--hist", "c"), ("a.exa", "--\x1b[31m"), ("a.exa", "table", "\x1b[31m")):
        failed = run_exa("head", *args, cwd=tmp_path)
        assert failed.returncode == 2
        assert r"\x1b[31m" in failed.stderr
        assert "\x1b" not in failed.stderr


def test_many_words_are_added_up():
    lines = chart({"column": "w", "counts": {f"w{k:02}": 30 - k for k in range(30)}}, "    #####")
    assert len(lines) == 21
    assert lines[-1].startswith("10 others")


def on_a_terminal(*args, **more) -> str:
    """What the command prints on a terminal."""
    ours, theirs = pty.openpty()
    with os.fdopen(ours, "rb", closefd=True) as reader:
        subprocess.run(exa_command(*args), stdout=theirs, env=environment(TERM="xterm-256color", **more), check=True)
        os.close(theirs)
        shown = b""
        try:
            while part := os.read(reader.fileno(), 1 << 16):
                shown += part
        except OSError:  # the other end is closed
            pass
    return shown.decode()


COLOUR = re.compile(r"\x1b\[[0-9;]*3[0-9](;|m)|\x1b\[9[0-7]m")


@pytest.mark.parametrize("args", [("info",), ("head", "atom"), ("head", "atom", "--hist", "x")], ids=" ".join)
def test_colours_are_for_terminals(store, args):
    command, *rest = args
    if command == "head":
        assert COLOUR.search(on_a_terminal(command, store, *rest))
        assert not COLOUR.search(on_a_terminal(command, store, *rest, NO_COLOR="1"))
    else:
        assert "\x1b[1m" in on_a_terminal(command, store)
    assert "\x1b" not in run_exa(command, store, *rest, FORCE_COLOR="").stdout
