"""Types that were guessed become wider where a value asks for it, and the same ones for every chunk."""

import numpy as np
import pytest

import exa
from exa.error import ParseError
from tests.cli.test_commands import json_of, run

BIG = 2**53 + 1


@pytest.fixture
def text(tmp_path):
    """A table whose first rows, as many as are sampled, have integers; one value in its middle is none."""
    path = tmp_path / "a.csv"
    rows = [f"{k},{k % 7},{BIG}" for k in range(60_000)]
    rows[20_000] = "20000,2.5,"
    rows[20_001] = "20001,many,1"
    path.write_text("n,x,y\n" + "\n".join(rows) + "\n")
    return path


@pytest.mark.parametrize("chunk", [100_000, 1 << 30])
def test_a_guessed_integer_becomes_a_float(text, tmp_path, chunk):
    container = exa.parse(text, tmp_path / "a.exa", chunk=chunk)
    table = container.table.compute()
    assert table.dtypes.astype(str).to_dict() == {"n": "int64", "x": "float64", "y": "float64"}
    assert len(table) == 59_999
    assert table.x[20_000] == 2.5
    assert np.isnan(table.y[20_000])
    assert set(table.y.dropna()) == {float(BIG)}
    assert container._rejects.compute().line.tolist() == [20_003]
    assert container.summaries()["table"].widened == ("x", "y")
    assert container.source("table", 20_000).text == "20000,2.5,"
    assert container.source("table", -1).line == 60_001
    assert json_of("info", tmp_path / "a.exa")["tables"]["table"]["widened"] == ["x", "y"]
    assert "table.x was guessed to be int64 and became float64" in run("info", tmp_path / "a.exa").stdout


def test_a_declared_integer_stays_one(text, tmp_path):
    container = exa.parse(text, tmp_path / "a.exa", dtype={"x": int, "y": int})
    assert str(container.table.dtypes["x"]) == "int64"
    assert len(container._rejects) == 2


def test_raising(text, tmp_path):
    with pytest.raises(ParseError, match="many"):
        exa.parse(text, tmp_path / "a.exa", on_error="raise")


def test_a_second_job_widens_what_the_first_wrote(tmp_path):
    for name, value in (("a", "1"), ("b", "1.5")):
        (tmp_path / f"{name}.csv").write_text(f"n,x\n1,{value}\n2,{value}\n")
    exa.parse(tmp_path / "a.csv", tmp_path / "a.exa")
    assert exa.parse(tmp_path / "b.csv", tmp_path / "a.exa").table.x.compute().tolist() == [1.0, 1.0, 1.5, 1.5]
