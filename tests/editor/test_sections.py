"""Sections of lines: words for what is missing, and what a template refuses."""

import pandas as pd
import pytest

from exa import Editor, Section
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
