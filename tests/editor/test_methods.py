"""What ``parse_<name>`` methods may return, and what becomes of a source on which one fails."""

import numpy as np
import pyarrow as pa
import pytest

import exa
from exa import Editor
from exa.error import EditorError, ParseError


class Blocks(Editor):
    """Rows of lines that a method has found."""

    def parse_atom(self):
        start = self.find("POSITIONS", keys_only=True)[0] + 1
        return self.table(start, start + 2, "{symbol} {x:f}")


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text("prose\nPOSITIONS\nH 0.5\nO 1.5\nC 9\n")
    (tmp_path / "b.txt").write_text("nothing\n")
    (tmp_path / "c.txt").write_text("POSITIONS\nN 2.5\nno row of it\n")
    return tmp_path


def test_a_source_on_which_a_method_fails_is_a_reject(folder):
    found = exa.read(folder, Blocks)
    assert found.atom.compute()[["symbol", "x", "file"]].to_numpy().tolist() == [
        ["H", 0.5, 0],
        ["O", 1.5, 0],
        ["N", 2.5, 2],
    ]
    rejects = found["_rejects"].compute()
    assert rejects[["path", "section", "reason", "raw"]].to_numpy().tolist() == [
        [str(folder / "b.txt"), "atom", "parse_atom raised IndexError: list index out of range", "nothing"]
    ]


def test_a_reject_that_is_cut_ends_with_a_whole_character(tmp_path):
    (tmp_path / "long.txt").write_text("粒子" * 2000)
    (reject,) = exa.read(tmp_path, Blocks)["_rejects"].compute().to_dict("records")
    assert reject["raw"] == ("粒子" * 2000)[: 4096 // 3]


def test_the_rejects_of_methods_are_counted_in_a_store(folder, tmp_path):
    exa.parse(str(folder / "*.txt"), str(tmp_path / "s.exa"), Blocks)
    store = exa.open(str(tmp_path / "s.exa"))
    assert len(store["atom"]) == 3
    assert len(store["_rejects"]) == 1


def test_an_error_names_the_path_and_the_method(folder):
    with pytest.raises(ParseError, match=r"b\.txt.*parse_atom raised IndexError"):
        exa.read(folder, Blocks, on_error="raise").atom.compute(scheduler="sync")


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (np.array([1, 2]), {"made": [1, 2]}),
        (np.array([[1, 2], [3, 4]]), {"made0": [1, 3], "made1": [2, 4]}),
        (np.array([(1, 0.5)], [("n", int), ("x", float)]), {"n": [1], "x": [0.5]}),
        (pa.table({"n": [1]}), {"n": [1]}),
        ({"n": np.array([1, 2]), "s": ["a", "b"]}, {"n": [1, 2], "s": ["a", "b"]}),
    ],
)
def test_what_a_method_may_return(made, expected):
    editor = type("Made", (Editor,), {"parse_made": lambda self: made})
    assert editor("x\n").made.compute().to_dict("list") == expected


def test_lines_are_read_by_a_template():
    with pytest.raises(EditorError, match="template"):
        Editor("a 1\nb 2\n").table(0, 2)
    assert Editor("a 1\nprose\nb 2\n").table(0, 9, "{s} {n:d}").to_dict("list") == {"s": ["a", "b"], "n": [1, 2]}


class Rows(Editor):
    """Rows, of which a file may have none; a list without elements says nothing of their types."""

    _arrays = ("image",)

    def parse_t(self):
        rows = [line.split() for line in self if line.startswith("row")]
        return {"n": [int(row[1]) for row in rows], "w": [row[2] for row in rows]}

    def parse_image(self):
        return [[int(line.split()[1])] * 2 for line in self if line.startswith("row")]


@pytest.mark.parametrize("chunk", [1, 1 << 20])
@pytest.mark.parametrize("first", ["", "nothing\n"])
@pytest.mark.parametrize("read", [exa.read, exa.parse])
def test_a_source_without_rows_says_nothing_of_types(tmp_path, read, first, chunk):
    for name, text in {"0": first, "1": "row 9007199254740993 a\n", "2": "none\n"}.items():
        (tmp_path / f"{name}.txt").write_text(text)
    more = {} if read is exa.read else {"out": tmp_path / "a.exa"}
    container = read(tmp_path / "*.txt", editor=Rows, chunk=chunk, **more)
    assert not len(container["_rejects"])
    assert container.t.dtypes.astype(str).to_dict() == {"n": "int64", "w": "str", "file": "int64"}
    assert container.t.compute().to_dict("list") == {"n": [9007199254740993], "w": ["a"], "file": [1]}
    assert container.t[["w"]].compute().to_dict("list") == {"w": ["a"]}
    assert container.t.n.sum().compute() == 9007199254740993
    assert container.image.compute().tolist() == [[9007199254740993] * 2]


def test_types_that_no_type_holds_are_an_error_that_names_the_method(tmp_path):
    class Mixed(Editor):
        def parse_t(self):
            return {"n": [float(word) if "." in word else int(word) for word in self[0].split()]}

    (tmp_path / "0.txt").write_text("9007199254740993")
    (tmp_path / "1.txt").write_text("0.5")
    with pytest.raises(EditorError, match=r"parse_t, .*0\.txt to .*1\.txt: Integer value 9007199254740993"):
        exa.read(tmp_path / "*.txt", editor=Mixed).t.compute()
