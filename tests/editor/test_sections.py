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
