"""JSON lines beside Python's own reader."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import exa
from exa.editor.grammar.columns import Column
from exa.editor.sources.source import Source

ROWS = [
    {"n": 1, "x": 1, "user": {"name": "a", "at": "2020-01-01T00:00:00"}, "big": 2**60, "ok": True},
    {"n": 2, "x": 2.5, "user": {"name": "粒子"}, "big": 5, "ok": False},
    {"n": -3, "x": 1e-300, "user": {"name": "", "deep": {"k": 1}}, "big": -1, "ok": True, "late": [1, {"a": None}]},
]


def read(text: str, **options):
    return exa.read([Source.of_text(text)], "jsonlines", **options)


@pytest.mark.parametrize("chunk", [1, 300, 1 << 20])
def test_keys_become_columns(chunk, tmp_path):
    text = "".join(f"{json.dumps(row)}\n" for row in ROWS * 5)
    (tmp_path / "a.jsonl").write_text(text)
    for container in (read(text, chunk=chunk), exa.parse(tmp_path / "a.jsonl", tmp_path / "s", chunk=chunk)):
        table = container.table.compute()
        columns = ["n", "x", "user.name", "user.at", "big", "ok", "user.deep.k", "late"]
        assert sorted(table.columns) == sorted(columns)
        assert table.n.tolist() == [1, 2, -3] * 5
        assert table.x.tolist() == [1.0, 2.5, 1e-300] * 5
        assert table.big.tolist() == [2**60, 5, -1] * 5
        assert table.ok.tolist() == [True, False, True] * 5
        assert table["user.name"].tolist() == ["a", "粒子", ""] * 5
        assert table["user.at"].astype(object).fillna("-").tolist() == ["2020-01-01T00:00:00", "-", "-"] * 5
        assert table["user.deep.k"].fillna(0).tolist() == [0, 0, 1] * 5
        assert table.late.astype(object).fillna("").tolist() == ["", "", '[1, {"a": null}]'] * 5
        assert table.dtypes[["n", "x", "big", "ok"]].astype(str).tolist() == ["int64", "float64", "int64", "bool"]


@pytest.mark.parametrize("chunk", [64, 1 << 20])
@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"n": 1', "Expecting ',' delimiter"),
        ("[1]", "expected an object"),
        ('{"n": 1} {"n": 2}', "Extra data"),
        ('{"n": 1, "n": 2}', "stands twice"),
        ('{"n": 9223372036854775808}', "does not fit a 64-bit integer"),
        ('{"n": "\\ud800"}', "surrogates not allowed"),
        ('{"n": ' + "[" * 3000, "nested too deeply"),
    ],
)
def test_a_line_that_is_no_object_is_a_reject(line, reason, chunk):
    text = '{"n": 1}\n\n' + line + '\n{"n": 2}\n'
    container = read(text, chunk=chunk)
    assert container.table.compute().n.tolist() == [1, 2]
    rejects = container["_rejects"].compute()
    assert rejects[["line", "offset"]].to_numpy().tolist() == [[3, 10]]
    assert reason in rejects.reason[0]


def test_a_column_of_different_things_is_text():
    text = '{"a": 1}\n{"a": "x"}\n{"a": true}\n{"a": null}\n{"a": 2.5}\n{"a": {}}\n'
    for chunk in (1, 1 << 20):
        assert read(text, chunk=chunk).table.a.compute().astype(object).fillna("-").tolist() == [
            "1",
            "x",
            "true",
            "-",
            "2.5",
            "{}",
        ]


@pytest.mark.parametrize("chunk", [1, 60, 1 << 20])
def test_numbers_that_become_text_are_written_alike_in_every_range(chunk, tmp_path):
    values = [
        "7048264043912456",
        "0.5",
        "10000000000",
        "1e10",
        "-3.0",
        "-0.0",
        "1e22",
        "9007199254740993",
        '"word"',
        "null",
    ]
    (tmp_path / "a.jsonl").write_text("".join(f'{{"x": {value}}}\n' for value in values))
    expected = ["7048264043912456", "0.5", "10000000000", "10000000000", "-3", "0", "1e+22", "9007199254740993", "word"]
    for container in (
        exa.read(tmp_path / "a.jsonl", chunk=chunk),
        exa.parse(tmp_path / "a.jsonl", tmp_path / "s", chunk=chunk),
    ):
        table = container.table.compute()
        assert table.x.tolist()[:-1] == expected
        assert table.x.isna().tolist() == [False] * 9 + [True]


def test_a_range_of_objects_without_keys_lacks_the_columns_of_others():
    raw = b'{"flag": true, "n": 1}\n' * 2 + b"{}\n" * 20
    whole = exa.read([Source.of_text(raw)], "jsonlines").table.compute()
    for chunk in (1, 10, 40):
        table = exa.read([Source.of_text(raw)], "jsonlines", chunk=chunk).table.compute()
        assert table.dtypes.equals(whole.dtypes)
        assert table.n.tolist()[:2] == [1.0, 1.0]
        assert table.n.isna().sum() == 20


@pytest.mark.parametrize("chunk", [1, 30, 1 << 20])
def test_what_is_null_here_and_an_object_there_is_an_object(chunk):
    raw = b'{"o": null}\n{}\n{"o": {"x": true}, "o.y": 2.5}\n{}\n'
    assert list(exa.read([Source.of_text(raw)], "jsonlines", chunk=chunk).table.columns) == ["o.x", "o.y"]


def test_thousands_of_keys(tmp_path):
    (tmp_path / "a.jsonl").write_text("".join(json.dumps({f"k{k}": k for k in range(3000)}) + "\n" for _ in range(2)))
    table = exa.parse(tmp_path / "a.jsonl", tmp_path / "a.exa").table.compute()
    assert table.shape == (2, 3000)
    assert table.iloc[1].tolist() == list(range(3000))


def test_each_of_many_columns_is_looked_at_once_to_name_a_table(tmp_path, monkeypatch):
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({f"k{n}": n for n in range(5000)}) + "\n")
    calls = []
    monkeypatch.setattr(Column, "__dask_tokenize__", lambda column: calls.append(column) or repr(column))
    table = exa.read(path, "jsonlines").table
    assert table[["k5", "k7"]].sum().compute().tolist() == [5, 7]
    assert len(calls) == 5000
    assert exa.read(path, "jsonlines").table._name == table._name
    path.write_text(json.dumps({f"k{n}": n for n in range(4999)}) + "\n")
    assert exa.read(path, "jsonlines").table._name != table._name


CELLS = st.sampled_from(
    [None, 1, -3, 2**53 + 1, 0.5, 1e300, 5.0, True, "a", "é", [1, 2], {}, {"k": 1}, {"k": None}, {"k": {"z": 2}}]
)
OBJECTS = st.lists(st.dictionaries(st.sampled_from("abc"), CELLS, max_size=3), max_size=5)


@given(st.lists(OBJECTS, min_size=1, max_size=4), st.sampled_from([10, 40, 1 << 20]), st.sampled_from([1, 3]))
def test_a_store_has_the_columns_that_the_text_has(files, chunk, threads):
    with TemporaryDirectory() as folder:
        for number, rows in enumerate(files):
            Path(folder, f"{number}.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows))
        lazy = exa.read(f"{folder}/*.jsonl", "jsonlines").table.compute()
        exa.parse(f"{folder}/*.jsonl", f"{folder}/s", "jsonlines", chunk=chunk, threads=threads)
        exa.api.compact(f"{folder}/s")
        stored = exa.open(f"{folder}/s").table.compute()
        assert len(stored) == len(lazy)
        if len(lazy.columns.drop("file", errors="ignore")):  # objects without keys have no columns, a store's table one
            pd.testing.assert_frame_equal(stored[lazy.columns], lazy)
            assert set(stored.columns) == set(lazy.columns)


@pytest.mark.parametrize(
    ("first", "second", "cells"),
    [
        ('{"a": 9007199254740993}', '{"b": 1}', ["9007199254740993", None]),
        ('{"a": 9007199254740993}', '{"a": 0.5}', ["9007199254740993", "0.5"]),
        ('{"a": 1}', '{"a": null}', [1.0, None]),
        ('{"a": true}', '{"b": 1}', ["true", None]),
        ('{"a": true}', '{"a": 1}', ["true", "1"]),
        ('{"a": 0.5}', '{"a": "x"}', ["0.5", "x"]),
    ],
)
def test_a_second_job_knows_what_the_first_has_seen(tmp_path, first, second, cells):
    for number, line in enumerate((first, second)):
        (tmp_path / f"{number}.jsonl").write_text(f"{line}\n")
        found = exa.parse(f"{tmp_path}/*.jsonl", tmp_path / "s", "jsonlines").table.a.compute()
    assert [None if pd.isna(cell) else cell for cell in found] == cells
    lazy = exa.read(f"{tmp_path}/*.jsonl", "jsonlines").table.a.compute()
    assert (found.tolist(), found.dtype) == (pytest.approx(lazy.tolist(), nan_ok=True), lazy.dtype)


@pytest.mark.parametrize("chunk", [1, 1 << 20])
def test_an_object_without_keys_is_one_beside_others(chunk):
    rows = [{"d": {}}, {"d": {"k": {"z": 2}}}, {"d": {"k": {}}}, {"d": {"k": None}}]
    table = read("".join(f"{json.dumps(row)}\n" for row in rows), chunk=chunk).table.compute()
    assert table.astype(object).fillna("-").to_dict("list") == {
        "d": ["{}", "-", "-", "-"],
        "d.k.z": ["-", 2.0, "-", "-"],
        "d.k": ["-", "-", "{}", "-"],
    }
