"""Marks: texts and expressions that say where sections begin and end."""

import re

import numpy as np
import pytest

import exa
from exa import Editor, Record, Section
from exa.editor.compiling import compile_member
from exa.editor.planning.checking import check_format
from exa.editor.sources.source import BytesReader, Source
from exa.error import EditorError
from exa.kernels import step
from exa.kernels.jit import PADDING
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


def test_a_mark_that_never_comes_is_sought_once(monkeypatch):
    """The bytes in which the walker looks for the mark of a text are counted, and those that are read."""
    records = 500
    text = "Step 1\nprose that is somewhat longer than a line needs to be\n" * records
    track = compile_member("step", Lost.step)
    buf = np.frombuffer(text.encode() + bytes(PADDING), np.uint8).copy()
    unsure = np.empty((9, 4), np.int64)
    sought, mark_in = [], step.mark_in

    def counted(buf, start, stop, *mark):
        sought.append(stop - start)
        return mark_in(buf, start, stop, *mark)

    monkeypatch.setattr(step, "mark_in", counted)
    state = np.zeros(step.SOUGHT + 2 * len(track.steps), np.int64)
    state[step.SOUGHT :: 2] = 1
    head, spans = np.zeros((1, 4), np.int64), np.zeros((1, 2, 4), np.int64)
    for start in range(0, len(text), len(text) // records):
        status, *_ = step.record_at.py_func(
            buf, start, 0, len(text), True, track.steps, track.program.ops, track.program.pool, 0, head,
            np.zeros(1, np.int64), spans, False, np.uint8(10), np.zeros(2, np.int64), unsure, state, 0,
        )  # fmt: skip
        assert status == step.CUT
    assert sum(sought) <= len(text)

    read, sizes = BytesReader.read_into, []
    monkeypatch.undo()

    def told(self, buffer, offset):
        sizes.append(read(self, buffer, offset))
        return sizes[-1]

    monkeypatch.setattr(BytesReader, "read_into", told)
    shares = []
    for times in (16, 64):
        sizes.clear()
        rejects = exa.read([Source.of_text(text * times)], Lost, chunk=64 << 10)["_rejects"].compute(scheduler="sync")
        assert len(rejects) == records * times
        shares.append(sum(sizes) / len(text * times))
    assert shares[1] < 1.3 * shares[0], shares
