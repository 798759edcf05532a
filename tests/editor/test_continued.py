"""Rows of several lines: traces behind the lines of a log."""

import pytest

import exa
from exa import Editor, Section
from exa.editor.readers import continued
from exa.error import EditorError

TEXT = """starting up
no row yet
2024-01-02 03:04:05 ERROR failed
Traceback (most recent call last):
  File "x.py", line 1, in <module>

ValueError: no
2024-01-02 03:04:06 INFO on
2024-01-02 03:04:07 WARN slow
  at Main.run(Main.java:5)
"""


class Log(Editor):
    log = Section("{time:%Y-%m-%d %H:%M:%S} {level} {message}", more="trace")


def expected() -> list[str]:
    lines = TEXT.splitlines()
    return ["\n".join(lines[3:7]), "", lines[9]]


@pytest.mark.parametrize("chunk", [1, 40, 100, 1 << 20])
def test_lines_that_are_no_rows_belong_to_the_row_before(tmp_path, chunk):
    path = tmp_path / "app.log"
    path.write_text(TEXT)
    container = exa.read(path, Log, chunk=chunk)
    log = container.log.compute()
    assert log.columns.tolist() == ["time", "level", "message", "trace"]
    assert log.level.tolist() == ["ERROR", "INFO", "WARN"]
    assert log.trace.tolist() == expected()
    assert container.log[["trace"]].compute().trace.tolist() == expected()
    assert container.log[["level"]].compute().level.tolist() == ["ERROR", "INFO", "WARN"]


def test_the_source_of_a_row_holds_its_lines(tmp_path):
    path = tmp_path / "app.log"
    path.write_bytes(TEXT.replace("\n", "\r\n").encode())
    container = exa.read(path, Log, chunk=60)
    assert container.log.compute().trace.tolist() == expected()
    origin = container.source("log", 2)
    assert (origin.line, origin.offset) == (9, path.read_bytes().index(b"2024-01-02 03:04:07"))
    assert origin.text.splitlines() == TEXT.splitlines()[8:]


def test_of_too_many_lines_the_rest_is_a_reject(tmp_path, monkeypatch):
    monkeypatch.setattr(continued, "MOST", 20)
    path = tmp_path / "app.log"
    path.write_text(TEXT)
    for chunk in (1, 50, 1 << 20):
        container = exa.read(path, Log, chunk=chunk)
        log = container.log.compute(scheduler="sync")
        rejects = container["_rejects"].compute(scheduler="sync")
        assert log.trace.tolist() == [expected()[0][:20], "", expected()[2][:20]]
        assert rejects.line.tolist() == [3, 9]
        assert rejects.field.tolist() == ["trace", "trace"]


def test_more_needs_lines_that_may_miss():
    for options in ({"strict": True}, {"after": "x"}, {"count": 2}):
        with pytest.raises(EditorError, match="`more` takes lines"):
            Section("{a:d}", more="rest", **options)

    class Twice(Editor):
        row = Section("{a:d}", more="a")

    with pytest.raises(EditorError, match="field of the template"):
        Twice("1\n").table("row")


def test_a_section_shows_more():
    assert repr(Section("{a:d}", more="rest")) == "Section('{a:d}', more='rest')"
    assert repr(Section("{a:d}")) == "Section('{a:d}')"
