"""A job leaves few files; of merged ones sources are found, files followed and columns become text as before."""

import dask.array as da
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest

import exa
from exa.store import Store, compaction
from tests.cli.test_commands import json_of, run


def write(folder, number, frames, extra=""):
    lines = []
    for frame in range(frames):
        lines += ["2", f"{number} {frame}", f"O {number}.5 0.25 {frame}.0", f"H 0.5 {frame}.5 1.25"]
    (folder / f"{number:02d}.xyz").write_text("\n".join(lines) + "\n" + extra)


@pytest.fixture
def corpus(tmp_path):
    folder = tmp_path / "runs"
    folder.mkdir()
    for number in range(6):
        write(folder, number, 4 + number, "no atoms\n" if number == 2 else "")
    return folder


def tables(container):
    return {name: container[name].compute() for name in ("frame", "atom")}


def parts(out, table):
    return Store.open(out).snapshot().tables[table].parts


def test_a_job_leaves_few_files_and_sources_are_found(corpus, tmp_path):
    water = exa.parse(corpus, tmp_path / "a.exa", chunk=64)
    assert len(parts(water.path, "atom")) <= 3
    assert sum(len(part.pieces) for part in parts(water.path, "atom")) > 6
    read = exa.read(corpus, chunk=64)
    assert water.atom.known_divisions is False or water.atom.divisions[0] == 0
    assert water.frame.known_divisions
    for name in ("frame", "atom"):
        rows = range(len(water[name]))
        assert water.source(name, list(rows)) == read.source(name, list(rows))
    assert len(parts(water.path, "_files")) <= 3
    before = tables(water)
    said = json_of("compact", water.path)
    assert said["after"]["atom"] == 1
    assert (
        run("compact", water.path, "--dry-run").stdout.splitlines()[-1] == "would write 0 rows anew, from files of 0 B"
    )
    again = exa.open(water.path)
    for name, table in before.items():
        pd.testing.assert_frame_equal(again[name].compute(), table)
        assert again.source(name, list(range(len(table)))) == read.source(name, list(range(len(table))))
    assert json_of("check", water.path, "--data")["problems"] == []


@pytest.mark.parametrize("target", [8_000, 20_000, 1 << 26])
def test_there_are_no_more_files_than_promised(corpus, tmp_path, monkeypatch, target):
    monkeypatch.setattr(compaction, "TARGET", target)
    water = exa.parse(corpus, tmp_path / "a.exa", chunk=64)
    for name in ("frame", "atom", "_files"):
        size = sum(part.bytes for part in parts(water.path, name))
        assert 1 <= len(parts(water.path, name)) <= size // target + 3


def test_files_are_followed_through_merged_parts(corpus, tmp_path):
    out = tmp_path / "a.exa"
    exa.parse(corpus, out, chunk=64)
    for step in range(4):
        exa.api.compact(out)
        with open(corpus / f"{step:02d}.xyz", "a") as file:
            file.write(f"1\nmore {step}\nN 0.5 0.5 {step}.5\n")
        write(corpus, 5, 3 + step)
        water = exa.update(out, vanished="mask")
        assert len(water.atom) == len(water.atom.compute())
        anew = exa.parse(corpus, tmp_path / f"{step}.exa", chunk=64)
        wanted = anew.atom.compute().drop(columns="frame").astype(str)
        found = water.atom.compute().drop(columns="frame").astype(str)
        columns = list(wanted.columns)
        pd.testing.assert_frame_equal(
            found.sort_values(columns).reset_index(drop=True), wanted.sort_values(columns).reset_index(drop=True)
        )
        frames = water.frame.compute()
        assert frames.index.is_unique
        assert set(water.atom.compute().frame) == set(frames.index)
        for row in range(0, len(water.atom), 5):
            origin, atom = water.source("atom", row), water.rows("atom", row, row + 1).iloc[0]
            assert origin.text.split()[0] == atom.symbol
            assert [float(word) for word in origin.text.split()[1:]] == [atom.x, atom.y, atom.z]
    assert json_of("check", out, "--data")["problems"] == []


def test_numbers_of_merged_parts_become_the_text_that_they_were(tmp_path):
    folder, out = tmp_path / "runs", tmp_path / "a.exa"
    folder.mkdir()
    for number in range(4):
        rows = "".join(f"{k},00{k},{k}.50\n" for k in range(30))
        (folder / f"{number}.csv").write_text(f"n,code,x\n{rows}")
    exa.parse(folder, out, chunk=100)
    exa.api.compact(out)
    [part] = parts(out, "table")
    assert len(part.pieces) > 4
    (folder / "4.csv").write_text("n,code,x\n1,A1,many\n")
    table = exa.update(out).table.compute()
    assert table.code.tolist() == [f"00{k}" for _ in range(4) for k in range(30)] + ["A1"]
    assert table.x.tolist() == [f"{k}.50" for _ in range(4) for k in range(30)] + ["many"]
    assert exa.open(out).source("table", 45).text == "15,0015,15.50"


def test_numbers_of_merged_parts_and_of_others_become_text_at_once(tmp_path):
    folder, out = tmp_path / "runs", tmp_path / "a.exa"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.csv").write_text("".join(["n,x\n", *(f"{k},{k}.50\n" for k in range(5))]))
        exa.parse(folder, out)
        if number == 2:
            exa.api.compact(out)
    assert [bool(part.pieces) for part in parts(out, "table")] == [True, False]
    (folder / "4.csv").write_text("n,x\n1,many\n")
    assert exa.parse(folder, out).table.x.compute().tolist() == [f"{k}.50" for _ in range(4) for k in range(5)] + [
        "many"
    ]


def test_a_saved_container_is_what_it_was(tmp_path):
    made = exa.Container(name="water")
    made.atom = dd.from_pandas(pd.DataFrame({"x": np.arange(40.0), "s": list("OHCN") * 10}), npartitions=8)
    made.position = da.arange(24, chunks=5).reshape(12, 2)
    made.save(tmp_path / "a.exa")
    said = json_of("compact", tmp_path / "a.exa")
    assert (said["before"]["atom"], said["after"]["atom"]) == (3, 1)
    again = exa.open(tmp_path / "a.exa")
    pd.testing.assert_frame_equal(again.atom.compute(), made.atom.compute())
    assert again.atom.divisions == (0, 39)
    assert (again.position.compute() == made.position.compute()).all()
    assert again.statistics("atom").loc["x", "max"] == 39
