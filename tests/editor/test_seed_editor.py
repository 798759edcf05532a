"""The editor as users of exa 0.5 know it: what its own tests rely on, and what exatomic does with it."""

import io
import re
import warnings

import pandas as pd
import pytest

from exa import Editor
from exa.error import SourceError

TEXT = (
    '"""Module"""\nimport io\n\n\ndef f(x):\n    """\n    Args:\n        x\n    """\n\n\n'
    'def g(y):\n    """\n    Args:\n        y\n    """\n'
)
LINES = TEXT.splitlines()


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "module.py"
    path.write_text(TEXT)
    return path


def test_loaders(path):
    file = Editor.from_file(path)
    with open(path) as stream:
        streamed = Editor.from_stream(stream)
        stream.seek(0)
        string = Editor.from_string(stream.read())
    assert list(file) == list(streamed) == list(string) == LINES
    assert len(file) == len(streamed) == len(string) == len(LINES)
    assert [file[k] for k in range(len(LINES))] == LINES
    assert file.meta == {"from": "file", "filepath": str(path)}
    assert streamed.meta == {"from": "stream", "filepath": str(path)}
    assert string.meta is None
    assert list(Editor(["a", "b"])) == list(Editor(("a", "b"))) == list(Editor(io.StringIO("a\nb\n"))) == ["a", "b"]


def test_find_and_regex(path):
    editor = Editor.from_file(str(path))
    found = editor.find("Args:")
    assert found == [(6, "    Args:"), (13, "    Args:")]
    assert editor.cursor == 0
    assert editor.find_next("Args:") == found[0]
    assert editor.cursor == 7
    assert editor.find_next("nothing", "Args:", keys_only=True) == 13
    assert editor.find_next("Args:") == found[0]
    assert editor.find_next("nothing") is None
    assert editor.find_next("def", start=5) == (11, "def g(y):")
    assert editor.regex("Args:") == found
    assert editor.find("Args:", keys_only=True) == [6, 13]
    assert editor.find("def", "io", "none") == {
        "def": [(4, LINES[4]), (11, LINES[11])],
        "io": [(1, LINES[1])],
        "none": [],
    }
    assert editor.regex(r"def (\w)\((\w)\)", "Z") == {
        r"def (\w)\((\w)\)": [(4, "f"), (4, "x"), (11, "g"), (11, "y")],
        "Z": [],
    }
    assert editor.regex("ARGS", flags=re.IGNORECASE, keys_only=True) == [6, 13]
    assert editor.regex(re.compile("IMPORT", re.IGNORECASE), keys_only=True) == [1]
    assert editor.find() == editor.regex() == {}


def test_numbers_count_from_start():
    """As exatomic relies on: it adds `start` to what it finds."""
    editor = Editor("a\nb\na\nb\na")
    assert editor.find("a", start=1, keys_only=True) == [1, 3]
    assert editor.find("a", start=-3, stop=-1) == [(0, "a")]
    assert editor.regex("a|c", start=1, stop=3) == [(1, "a")]


def test_insert_format_and_delete(path):
    editor = Editor.from_file(path)
    count = len(editor)
    editor.insert({0: "{INSERTED}"})
    assert len(editor) == count + 1
    assert editor[0] == "{INSERTED}"
    editor.delete_lines(range(5, len(editor)))
    assert len(editor) == 5
    assert editor.variables == ["{INSERTED}"]
    assert editor.format(INSERTED="replaced").splitlines()[0] == "replaced"
    del editor[0]
    assert list(editor) == LINES[:4]


def test_write(path, tmp_path, capsys):
    editor = Editor.from_file(path)
    editor.write()
    assert capsys.readouterr().out[:-1] == str(editor)
    editor.write(path=tmp_path / "out.py")
    assert (tmp_path / "out.py").read_text() == str(editor)
    template = Editor("Hello World!\nHello {user}")
    template.write(None, user="Alice")
    template.write(str(tmp_path / "hello"), user="Bob")
    assert capsys.readouterr().out == "Hello World!\nHello Alice\n"
    assert (tmp_path / "hello").read_text() == "Hello World!\nHello Bob"


def test_format_in_place():
    editor = Editor("hello {name}", ignore=True)
    assert editor.variables == ["{name}"]
    assert editor.format(inplace=True, name="world") is None
    assert str(editor) == "hello world"


def test_head_and_tail(capsys):
    editor = Editor("hello\nworld")
    editor.head(1)
    assert capsys.readouterr().out == "hello"
    editor.tail(1)
    assert capsys.readouterr().out == "world"
    editor.head()
    assert capsys.readouterr().out == "hello\nworld"


def test_small_edits():
    editor = Editor("hello", ignore=True)
    editor.append("world\n!")
    editor.append(["end"])
    editor.prepend("start")
    assert list(editor) == ["start", "hello", "world", "!", "end"]
    editor.insert({1: "one", 3: "three"})
    assert list(editor) == ["start", "one", "hello", "world", "three", "!", "end"]
    editor.replace("o", "0")
    assert str(editor) == "start\n0ne\nhell0\nw0rld\nthree\n!\nend"
    editor.delete_lines([0, 2])
    assert editor[:2] == ["0ne", "w0rld"]
    blank = Editor("hello\n\n \nworld")
    blank.remove_blank_lines()
    assert str(blank) == "hello\nworld"
    with pytest.raises(TypeError):
        editor.append(3)


def test_pandas_dataframe():
    editor = Editor("hello\nworld")
    assert editor.pandas_dataframe(0, len(editor), 1).equals(pd.DataFrame([["hello"], ["world"]]))
    named = pd.DataFrame([["hello"], ["world"]], columns=["text"])
    assert editor.pandas_dataframe(0, len(editor), ["text"]).equals(named)
    assert editor.pandas_dataframe(0, 2, ncol=["text"]).equals(named)


def test_special_methods():
    editor = Editor("hello world", ignore=True)
    assert str(editor) == "hello world"
    assert "hello" in editor
    assert "nobody" not in editor
    assert callable(editor["find"])
    editor[0] = "hi"
    assert list(editor) == ["hi"]
    del editor[0]
    assert str(editor) == ""
    assert editor.to_stream().getvalue() == ""


def test_repr():
    assert repr(Editor("a\nb")) == "0: a\n1: b\n"
    lines = [f"line {k}" for k in range(100)]
    shown = repr(Editor(lines, nprint=2)).splitlines()
    assert shown == ["  0: line 0", "  1: line 1", "...", " 98: line 98", " 99: line 99"]
    assert repr(Editor("\x1b[31m\n")) == "0: \\x1b[31m\n"


def test_names():
    editor = Editor("a\nb", name="n", description="d", meta={"k": 1})
    assert (editor.name, editor.description, editor.meta) == ("n", "d", {"k": 1})
    assert Editor("a\nb").description is None


def test_a_path_that_is_none():
    with pytest.raises(SourceError, match="No such file"):
        Editor("missing.txt")
    with pytest.warns(UserWarning, match="taken for a text"):
        assert list(Editor("hello world")) == ["hello world"]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert list(Editor("missing.txt", ignore=True)) == ["missing.txt"]


def test_numbers_are_python_integers():
    editor = Editor("a\nb\na")
    assert [type(number) for number, _ in editor.find("a")] == [int, int]
    assert [type(number) for number in editor.find("a", keys_only=True)] == [int, int]


def test_format_in_place_keeps_a_blank_line():
    editor = Editor.from_string("\n")
    editor.format(inplace=True)
    assert editor[:] == [""]
