"""Sections of lines: words for what is missing, and what a template refuses."""

import pandas as pd
import pytest

import exa
from exa import Editor, Record, Section
from exa.editor.sources.source import Source
from exa.error import EditorError
from tests.editor.test_records import tables


class Missing(Editor):
    row = Section("{a:d}; {b:f}; {c:%Y-%m-%d}; {d}; {e:5d}", missing=("NA", "-", "-999", ""), strict=True)


def test_words_stand_for_what_is_missing():
    text = "1; 2; 2001-01-01; x;    5\nNA; -; NA; NA;   NA\n-999; -999; -; -;    -\n-1; 1; -; y; -1\n"
    frame = Missing(text).row.compute()
    assert frame.a.dtype == frame.e.dtype == pd.Int64Dtype()
    assert frame.a.fillna(0).tolist() == [1, 0, 0, -1]
    assert frame.e.fillna(0).tolist() == [5, 0, 0, -1]
    assert frame.b.isna().tolist() == frame.d.isna().tolist() == [False, True, True, False]
    assert frame.c.isna().tolist() == [False, True, True, True]


def test_a_word_that_only_begins_as_a_missing_one_is_a_reject():
    assert tables(Missing, "NAN; 1; -; x; 1\n")["_rejects"][0][1].startswith("expected an integer, found 'NAN")


def test_stars_of_lines_that_fail_are_not_counted():
    from exa.editor.planning.plan import cut
    from exa.editor.planning.unit import read_unit
    from exa.editor.sources.source import Source

    class Row(Editor):
        row = Section("{x:f} {y:f}")

    result = read_unit(Row, next(cut([Source.of_text("*** 1\n*** x\n*** ***\n")])))
    assert result.tallies["row"].overflows == 3


def test_groups_of_digits_are_refused():
    class Grouped(Editor):
        row = Section("{n:,d}")

    with pytest.raises(EditorError, match="written, but not read"):
        Grouped.tracks()


def floats(names: str) -> str:
    return " ".join(f"{{{name}:f}}" for name in names.split())


class Many(Editor):
    block = Section(header="no {names}", columns=lambda names: "{no:d} " + floats(names), until="")
    first = Section("{no:d} {x:f} {_}", after="BEGIN", skip=1, count=1)
    step = Record(
        "BEGIN {k:d}",
        "no {names}",
        row=Section(header="names", columns=lambda names: "{_} " + floats(names), until=""),
    )


@pytest.mark.parametrize("chunk", [1 << 13, 1 << 30])
def test_thousands_of_sections_each_with_a_header_of_its_own(chunk):
    text = "".join(
        f"BEGIN {k}\nno {'x y' if k % 2 else 'x'}\n"
        + "".join(f"{j} {k + j / 4}{' 7' * (k % 2)}\n" for j in range(3))
        + "\n"
        for k in range(5000)
    )
    found = exa.read([Source.of_text(text)], Many, chunk=chunk)
    block, first, step, row = (found[name].compute(scheduler="sync") for name in ("block", "first", "step", "row"))
    assert step.k.tolist() == list(range(5000))
    x = [k + j / 4 for k in range(5000) for j in range(3)]
    assert (block.x.tolist(), row.x.tolist()) == (x, x)
    assert block.y.isna().tolist() == row.y.isna().tolist() == [k % 2 == 0 for k in range(5000) for _ in range(3)]
    assert (first.section.tolist(), first.x.tolist()) == (list(range(5000)), [float(k) for k in range(5000)])
    assert row.step.tolist() == block.section.tolist() == [k for k in range(5000) for _ in range(3)]


@pytest.mark.parametrize("chunk", [1, 30, 1 << 20])
def test_sections_of_several_files_with_headers_of_their_own(tmp_path, chunk):
    for number in range(5):
        blocks = ("no y\n1 {0}1\n\n", "no x\n2 {0}2\n3 {0}3\n\n", "no x y\n4 {0}4 0\n\n")
        (tmp_path / f"{number}.txt").write_text("".join(blocks[number % 3 :]).format(number))
    expected = [
        (k, no, section) for k in range(5) for section, rows in enumerate([[1], [2, 3], [4]][k % 3 :]) for no in rows
    ]
    opened = exa.parse(f"{tmp_path}/*.txt", tmp_path / "a.exa", Many, chunk=chunk)
    for container in (exa.read(f"{tmp_path}/*.txt", Many, chunk=chunk), opened):
        block = container.block.compute()
        assert list(zip(block.file, block.no, block.section, strict=True)) == expected
        assert block.x.fillna(block.y).tolist() == [10 * k + no for k, no, _ in expected]
        origins = container.source("block", range(len(block)))
        assert [(one.path[-5], one.text[:3]) for one in origins] == [(str(k), f"{no} {k}") for k, no, _ in expected]


class Headed(Editor):
    """Words for what is missing in a header with alternatives, in values, and in the rows below."""

    step = Record(
        "step {step:d}",
        ("S {n:d} {x:f} {name}", "T {n:d}"),
        "{day:%Y-%m-%d}",
        values=("cycles {cycles:d}", "energy {e:f}"),
        missing=("NA", "-"),
        row=Section("{k:d}", after="rows", count=1, missing="NA"),
    )


HEADS = (
    "step 1\nS NA - NA\n2001-01-01\nrows\n1\ncycles NA\nenergy -\n"
    "step 2\nT 5\n-\nrows\nNA\nenergy -1\n"
    "step NA\nS 3 1 a\nNA\nrows\n3\ncycles 4\n"
)


@pytest.mark.parametrize("chunk", [1, 20, 1 << 20])
def test_words_are_missing_in_headers_and_values_too(tmp_path, chunk):
    (tmp_path / "a.txt").write_text(HEADS)
    opened = exa.parse(tmp_path / "a.txt", tmp_path / "a.exa", Headed, chunk=chunk)
    for container in (exa.read(tmp_path / "a.txt", Headed, chunk=chunk), opened):
        step, row = container.step.compute(), container.row.compute()
        assert dict(container.step.dtypes) == dict(step.dtypes)
        assert dict(container.row.dtypes) == dict(row.dtypes)
        assert {name: str(step[name].dtype) for name in ("step", "n", "cycles")} == dict.fromkeys(
            ("step", "n", "cycles"), "Int64"
        )
        assert step.step.fillna(0).tolist() == [1, 2, 0]
        assert step.n.fillna(0).tolist() == [0, 5, 3]
        assert step.cycles.fillna(0).tolist() == [0, 0, 4]
        assert step.x.fillna(0).tolist() == [0, 0, 1]
        assert step.e.fillna(0).tolist() == [0, -1, 0]
        assert step.day.isna().tolist() == [False, True, True]
        assert step.name.isna().tolist() == [True, False, False]
        assert row.k.fillna(0).tolist() == [1, 0, 3]
        assert len(container._rejects) == 0


def test_a_count_that_is_missing_is_a_reject():
    class Counted(Editor):
        step = Record("step {n:d}", missing="NA", row=Section("{k:d}", count="n"))

    found = tables(Counted, "step 1\n1\nstep NA\n1\nstep 1\n2\n")
    assert found["row"] == [[0, 1], [1, 2]]
    assert found["_rejects"] == [[3, "the count in the header is negative, or missing"]]
