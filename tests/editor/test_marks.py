"""Marks: texts and expressions that say where sections begin and end."""

import re
import time

import pytest

import exa
from exa import Editor, Record, Section
from exa.editor.planning.checking import check_format
from exa.editor.sources.source import Source
from exa.error import EditorError
from tests.editor.test_records import tables


class Steps(Editor):
    step = Record("Step {n:d}", atom=Section("{a:d} {b:d}", after=re.compile(r"^Atoms? \d+$"), until=re.compile("^-+")))
    last = Section("{a:d} {b:d}", after=(re.compile("^the +last", re.I), "x+"), until=("", re.compile("^E.D$")))


TEXT = "Step 1\nAtoms: 9\nAtom 1\n1 2\n--\nThe  last\n3 4\nEND\r\nStep 2\nAtoms 12\n5 6\nx+\n7 8\n---\n9 9\n\n8 8\n"


@pytest.mark.parametrize("chunk", [1, 20, 1 << 20])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_sections_between_expressions(chunk, end):
    found = tables(Steps, TEXT.replace("\r\n", "\n").replace("\n", end), chunk=chunk)
    assert found["step"] == [[1], [2]]
    assert found["atom"] == [[0, 1, 2], [1, 5, 6], [1, 7, 8]]
    assert found["last"] == [[0, 3, 4], [1, 7, 8], [1, 9, 9]]
    assert found["_rejects"] == []


def test_a_record_without_the_mark_that_an_expression_says_is_a_reject():
    assert tables(Steps, "Step 1\nAtoms\n")["_rejects"] == [[1, "the text ends inside this record"]]


def test_a_format_with_expressions_is_checked():
    check = check_format(Steps, Source.of_text(TEXT))
    assert {table.table: table.rows for table in check.tables} == {"step": 2, "atom": 3, "last": 3}
    assert check.rejects == 0


@pytest.mark.parametrize("mark", [re.compile(r"(?=x)"), re.compile(r"(a)\1"), re.compile(b"x"), re.compile("x", re.X)])
def test_what_re2_does_not_know_is_an_error(mark):
    with pytest.raises(EditorError, match="expression"):
        Section("{a:d}", after=mark)
    with pytest.raises(EditorError, match="expression"):
        Record("{a:d}", until=("END", mark))


def test_an_expression_shows_in_the_repr():
    assert repr(Section("{a}", after=re.compile("x"))) == "Section('{a}', after=re.compile('x'))"


class Lost(Editor):
    step = Record("Step {n:d}", row=Section("{a:d}", after="never"), other=Section("{a:d}", after=re.compile("^no")))


def test_a_mark_that_never_comes_is_sought_once():
    def seconds(records: int) -> float:
        source = Source.of_text("Step 1\nprose that is somewhat longer than a line needs to be\n" * records)
        begin = time.process_time()
        rejects = exa.read([source], Lost)["_rejects"].compute(scheduler="sync")
        assert len(rejects) == records
        return time.process_time() - begin

    seconds(1)
    assert seconds(32_000) < 30 * seconds(4_000)  # 64 times as much where each of them reads to the end
