"""Types that were guessed become wider where a value asks for it, and the same ones for every chunk."""

from itertools import pairwise

import numpy as np
import pyarrow.parquet as pq
import pytest

import exa
from exa.error import ParseError, StoreError
from exa.jobs.respelling import Respelling
from exa.store import Store
from exa.store.compaction import compact
from tests.cli.test_commands import json_of, run

BIG = 2**53 + 1
CHUNKS = [100_000, 1 << 30]
MANY = 60_000


def rows_of(changes, rows=MANY):
    """Rows of integers, of which as many as are sampled are plain; `changes` are others, by number."""
    return [changes.get(k, f"{k},{k % 7},{BIG}") for k in range(rows)]


def write(path, rows, name="a.csv"):
    (path / name).write_text("n,x,y\n" + "\n".join(rows) + "\n")
    return path / name


@pytest.mark.parametrize("chunk", CHUNKS)
def test_a_guessed_integer_becomes_a_float(tmp_path, chunk):
    text = write(tmp_path, rows_of({20_000: "20000,2.5,", 20_001: "20001,3"}))
    container = exa.parse(text, tmp_path / "a.exa", chunk=chunk)
    table = container.table.compute()
    assert table.dtypes.astype(str).to_dict() == {"n": "int64", "x": "float64", "y": "float64"}
    assert len(table) == MANY - 1
    assert table.x[20_000] == 2.5
    assert np.isnan(table.y[20_000])
    assert set(table.y.dropna()) == {float(BIG)}
    assert container._rejects.compute().line.tolist() == [20_003]
    assert container.summaries()["table"].widened == ("x", "y")
    assert container.source("table", 20_000).text == "20000,2.5,"
    assert container.source("table", -1).line == 60_001
    assert json_of("info", tmp_path / "a.exa")["tables"]["table"]["widened"] == ["x", "y"]
    assert "table.x was guessed to be int64 and became float64" in run("info", tmp_path / "a.exa").stdout


ODD = {7: "7,007,1.50", 9: "9,-0,+3", 20_000: "20000,2.5,", 40_000: "40000,many,1e5", 40_001: f"1,{2**70},"}


@pytest.mark.parametrize("form", ["csv", "quoted", "blanks", "fixed"])
def test_a_guessed_number_becomes_the_text_that_it_was(tmp_path, form):
    cells = [[f"{k}", f"{k % 7}", f"{k / 4:.2f}"] for k in range(MANY)]
    for k, row in ODD.items():
        cells[k] = [cell or "-" if form == "blanks" else cell for cell in row.split(",")]
    write_as = {"csv": ",".join, "blanks": " ".join, "fixed": lambda row: "".join(f"{cell:>25s}" for cell in row)}
    write_as["quoted"] = lambda row: ",".join(f'"{cell}"' for cell in row)
    (tmp_path / "a.txt").write_text("".join(f"{write_as[form](row)}\n" for row in cells))
    names = {"names": ["n", "x", "y"]}
    options = {"editor": "fixed", "widths": [25] * 3} if form == "fixed" else {"editor": "delimited"}
    found = []
    for k, chunk in enumerate(CHUNKS):
        container = exa.parse(tmp_path / "a.txt", tmp_path / f"{k}.exa", chunk=chunk, **options, **names)
        found.append(container.table.compute())
        assert len(container._rejects) == 0
        assert container.summaries()["table"].widened == (("x", "y") if form == "blanks" else ("x",))
        assert container.source("table", -1).line == MANY
    assert found[0].equals(found[1])
    assert found[0].x.tolist() == [row[1] for row in cells]
    if form == "blanks":
        assert found[0].y.tolist() == [row[2] for row in cells]
    else:
        assert found[0].y[20_001] == 5000.25


def test_integers_that_are_their_own_text_are_not_read_again(tmp_path):
    text = write(tmp_path, rows_of({50_000: "50000,X,1"}))
    exa.parse(text, tmp_path / "a.exa", chunk=200_000, threads=1)
    store = Store.open(tmp_path / "a.exa")
    types = [str(pq.read_schema(path).field("x").type) for path in store.files("table")]
    assert types[0] == "int64"
    assert "large_string" in types
    assert not any(entry.op == "widen" for entry in store.entries())
    values = exa.open(tmp_path / "a.exa").table.x.compute()
    assert values.tolist() == ["X" if k == 50_000 else str(k % 7) for k in range(MANY)]
    assert run("info", tmp_path / "a.exa").stdout.count("table.x was guessed to be a number and became str") == 1


def test_others_are_read_again_alone(tmp_path):
    text = write(tmp_path, rows_of({3: "3,007,1", 50_000: "50000,X,1"}))
    exa.parse(text, tmp_path / "a.exa", chunk=200_000, threads=1)
    store = Store.open(tmp_path / "a.exa")
    types = [str(pq.read_schema(path).field("x").type) for path in store.files("table")]
    assert types[:2] == ["large_string", "int64"]
    orders = [part.order for part in store.snapshot().tables["table"].parts]
    assert all(a < b for a, b in pairwise(orders))


@pytest.mark.parametrize("chunk", CHUNKS)
def test_lines_with_other_faults_widen_nothing(tmp_path, chunk):
    text = tmp_path / "a.csv"
    rows = rows_of({30_000: "1,many", 30_001: "1,many,2,3", 30_002: "1,\udcff,2"})
    text.write_bytes(("n,x,y\n" + "\n".join(rows) + "\n").encode(errors="surrogateescape"))
    container = exa.parse(text, tmp_path / "a.exa", chunk=chunk)
    assert container.summaries()["table"].widened == ()
    rejects = container._rejects.compute()
    assert rejects.line.tolist() == [30_002, 30_003, 30_004]
    assert rejects.reason[2].startswith("x is not UTF-8")


def test_a_flood_of_misfits_is_read_anew_at_once(tmp_path):
    text = write(tmp_path, rows_of({k: f"{k},X,{k}" for k in range(25_000, 35_000)}))
    container = exa.parse(text, tmp_path / "a.exa")
    assert (container.table.x.compute() == "X").sum() == 10_000


def test_a_declared_type_is_kept(tmp_path):
    text = write(tmp_path, rows_of(ODD))
    container = exa.parse(text, tmp_path / "a.exa", dtype={"x": int, "y": float})
    assert container.table.dtypes.astype(str).to_dict() == {"n": "int64", "x": "int64", "y": "float64"}
    assert container._rejects.compute().line.tolist() == [20_002, 40_002, 40_003]


def test_lazily_read_types_are_kept_and_the_reject_says_what_to_do(tmp_path):
    container = exa.read(write(tmp_path, rows_of({30_000: "1,many,2"})), chunk=200_000)
    assert str(container.table.dtypes["x"]) == "int64"
    dtypes = container.table.map_partitions(lambda frame: frame.dtypes.map(str).to_frame().T).compute()
    assert len(dtypes) > 2
    assert (dtypes == container.table.dtypes.map(str)).all(axis=None)
    reason = container._rejects.compute().reason[0]
    assert reason.endswith("the column's type, int, is a guess from samples; declare it with dtype=")


def test_raising(tmp_path):
    text = write(tmp_path, rows_of({20_000: "20000,2.5,", 40_001: "40001,many"}))
    with pytest.raises(ParseError, match="expected the separator"):
        exa.parse(text, tmp_path / "a.exa", on_error="raise")


def second(tmp_path, first, then, **options):
    for name, values in (("a", first), ("b", then)):
        (tmp_path / f"{name}.csv").write_text("n,x\n" + "".join(f"{k},{v}\n" for k, v in enumerate(values)))
    exa.parse(tmp_path / "a.csv", tmp_path / "a.exa")
    return exa.parse(tmp_path / "b.csv", tmp_path / "a.exa", **options).table.x.compute().tolist()


def test_a_second_job_widens_what_the_first_wrote(tmp_path):
    assert second(tmp_path, ["1", "1"], ["1.5", "1.5"]) == [1.0, 1.0, 1.5, 1.5]


def test_a_second_job_makes_text_of_it(tmp_path):
    assert second(tmp_path, ["007", "+1"], ["X", "08"]) == ["007", "+1", "X", "08"]
    assert exa.open(tmp_path / "a.exa").source("table", 0).text == "0,007"


def test_a_third_that_would_guess_numbers_goes_on_with_text(tmp_path):
    second(tmp_path, ["1"], ["X"])
    (tmp_path / "c.csv").write_text("n,x\n1,09\n")
    assert exa.parse(tmp_path / "c.csv", tmp_path / "a.exa").table.x.compute().tolist() == ["1", "X", "09"]


def test_parts_that_are_merged_meanwhile_are_made_text_again(tmp_path, monkeypatch):
    second(tmp_path, ["007"], ["08"])
    found, ready = [], Respelling.committed

    def committed(self, store, texts):
        made = ready(self, store, texts)
        if not found:
            found.append(compact(Store.open(store.path)).after["table"])
        return made

    monkeypatch.setattr(Respelling, "committed", committed)
    (tmp_path / "c.csv").write_text("n,x\n1,X\n")
    assert exa.parse(tmp_path / "c.csv", tmp_path / "a.exa").table.x.compute().tolist() == ["007", "08", "X"]
    assert found == [1]


def test_what_cannot_be_read_again_is_said(tmp_path):
    second(tmp_path, ["007"], ["1"])
    (tmp_path / "a.csv").unlink()
    (tmp_path / "c.csv").write_text("n,x\n1,X\n")
    with pytest.raises(StoreError, match=r"x became text.*a\.csv"):
        exa.parse(tmp_path / "c.csv", tmp_path / "a.exa")
    assert exa.open(tmp_path / "a.exa").table.x.compute().tolist() == [7, 1]


FORMS = {
    "csv": (",".join, {"editor": "delimited", "names": ["n", "x"], "header": False}),
    "blanks": (" ".join, {"editor": "delimited", "names": ["n", "x"], "sep": " "}),
    "fixed": (lambda row: "".join(f"{cell:>10}" for cell in row), {"editor": "fixed", "widths": [10, 10]}),
}


@pytest.mark.parametrize("form", FORMS)
def test_an_update_makes_text_of_what_it_does_not_read_again(tmp_path, form):
    """One file has grown, one has changed, one is gone, and the parts that hold their rows have those of another."""
    line, options = FORMS[form]

    def put(name, *values):
        (tmp_path / name).write_text("".join(f"{line([str(k), value])}\n" for k, value in enumerate(values)))

    for name, value in (("a.txt", "007"), ("b.txt", "+3"), ("c.txt", "05"), ("d.txt", "0.50")):
        put(name, value, value)
    exa.parse(tmp_path / "*.txt", tmp_path / "s.exa", **options | {"names": ["n", "x"]})
    assert exa.open(tmp_path / "s.exa").table.x.compute().tolist() == [7, 7, 3, 3, 5, 5, 0.5, 0.5]
    put("a.txt", "007", "007", "many")
    put("b.txt", "0008")
    (tmp_path / "c.txt").unlink()
    container = exa.update(tmp_path / "s.exa", vanished="mask")
    assert sorted(container.table.x.compute()) == ["0.50", "0.50", "0008", "007", "007", "many"]
    assert container.summaries()["table"].widened == ("x",)
    assert "table.x was guessed to be a number and became str" in run("info", tmp_path / "s.exa").stdout


def test_the_end_of_a_long_file_makes_text_of_its_beginning(tmp_path):
    """Only the last range of a file of several is read again, and the others as they were spelled."""
    text = write(tmp_path, [f"{k},{k % 7:03}" for k in range(3000)], "long.csv")
    text.write_text(text.read_text().replace("n,x,y", "n,x"))
    exa.parse(text, tmp_path / "s.exa", chunk=10_000)
    with open(text, "a") as file:
        file.write("3000,2.50\n")
    assert exa.update(tmp_path / "s.exa").table.x.dtype == np.float64
    with open(text, "a") as file:
        file.write("3001,many\n")
    x = exa.update(tmp_path / "s.exa").table.x.compute()
    assert x.tolist() == [*(f"{k % 7:03}" for k in range(3000)), "2.50", "many"]
