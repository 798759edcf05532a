"""Records where something is wrong: what is lost, what is kept, and what the rejects say."""

import pytest

import exa
from exa import Editor, Record, Section
from exa.editor.source import Source


def tables(editor, *texts: str, **options) -> dict[str, list]:
    """All tables of an editor over texts, as lists of rows; of the rejects the line and the reason."""
    sources = [Source.of_text(text, f"text {k}") for k, text in enumerate(texts)]
    container = exa.read(sources, editor, **options)
    found = {name: container[name].compute(scheduler="sync") for name in [*container, "_rejects"]}
    found["_rejects"] = found["_rejects"][["line", "reason"]]
    return {name: frame.to_numpy().tolist() for name, frame in found.items()}


class First(Editor):
    row = Section("{n:d}", count=2)


class Marked(Editor):
    block = Record("{n:d}", after="MARK", row=Section("{a:d} {b:d}", until=""))


class Prose(Editor):
    step = Record("Step {n:d}", row=Section("{a:d} {b:d}"))


class Both(Editor):
    line = Section("N {n:d}")
    block = Section("{v:d}", after="GO", until="")


def test_a_section_at_the_beginning_is_read_in_every_source():
    assert tables(First, "1\n2\n3\n", "4\n5\n6\n")["row"] == [[0, 1, 0], [0, 2, 0], [0, 4, 1], [0, 5, 1]]


@pytest.mark.parametrize("text", ["1", "1\n", "1\ncomment", "1\ncomment\n", "2\ncomment\nH 0 0 0", "2\n\nH 0 0 0\n"])
def test_a_frame_that_the_end_cuts_is_a_reject(text):
    found = tables("xyz", text)
    assert found["frame"] == found["atom"] == []
    assert found["_rejects"] == [[1, "the text ends inside this record"]]


@pytest.mark.parametrize("text", ["0\n", "0\ncomment", "0\n\n\n"])
def test_a_frame_of_nothing_is_a_frame_where_its_comment_is_there(text):
    found = tables("xyz", text)
    assert len(found["frame"]) + len(found["_rejects"]) == 1
    assert len(found["frame"]) == (text != "0\n")


def test_an_unreadable_header_loses_no_record_behind_it():
    found = tables(Prose, "Step 1\n1 2\nprose\nStep 99999999999999999999\n3 4\nStep 3\n5 6\nprose\nStep 4\n")
    assert found["step"] == [[1], [3], [4]]
    assert found["row"] == [[0, 1, 2], [1, 5, 6]]
    assert found["_rejects"] == [[4, "n does not fit a 64-bit integer: 'Step 99999999999999999999'"]]


@pytest.mark.parametrize("chunk", [64, 1 << 20])
def test_an_unreadable_line_below_a_mark_is_quoted(chunk):
    found = tables(Marked, "MARK\nbad one\nfiller\nMARK\n5\n1 2\n\n" * 50, chunk=chunk)
    assert found["block"] == [[5]] * 50
    assert found["row"] == [[k, 1, 2] for k in range(50)]
    assert found["_rejects"] == [[7 * k + 1, "expected an integer, found 'bad one' at column 1"] for k in range(50)]


@pytest.mark.parametrize("chunk", [64, 200, 1 << 20])
def test_lines_are_numbered_in_every_track(chunk):
    found = tables(Both, "prose\nN 1\nN 99999999999999999999\nGO\n1\n2\n\n" * 30, chunk=chunk)
    assert sorted(line for line, _ in found["_rejects"]) == [7 * k + 3 for k in range(30)]
    assert found["line"] == [[1]] * 30
    assert found["block"] == [[k, v] for k in range(30) for v in (1, 2)]
