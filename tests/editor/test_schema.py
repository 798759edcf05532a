"""Declared dtypes are kept in what is read and in what is stored; what does not fit is a reject."""

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.dataset
import pytest

import exa
from exa import Editor, Record, Section
from exa.editor.sources.source import Source
from exa.error import EditorError, RequiredColumnError

SCHEMA = {"n": "int8", "x": np.float32, "s": "category", "t": str}
TEXT = "1 2.5 a b\n128 1 a b\n-128 1e39 a c\n-128 inf b c\n2 nan a c\n"


class Fields(Editor):
    row = Section("{n:d} {x:f} {s} {t}", schema=SCHEMA)


class Groups(Editor):
    row = Section(regex=r"^(?P<n:d>\S+) (?P<x:f>\S+) (?P<s>\S+) (?P<t>\S+)$", schema=SCHEMA)


class Atom:
    _columns = ("frame", "q")
    x: np.float32
    q: np.int8


class Bounded(Editor):
    """Sections in records, counted and not, and by themselves."""

    frame = Record("{nat:d}", "{_}", atom=Section("{s} {x:f} {q:d}", count="nat", schema=Atom))
    table = Section("{a:d} {b:d}", after="TABLE", until="", schema={"a": "uint8", "b": "float32"})
    step = Record("step {n:d}", row=Section("{a:d} {b:f}", schema={"a": "int16", "b": "float32"}))


@pytest.mark.parametrize("chunk", [1, 20, 1 << 20])
def test_sections_with_bounds_hold_their_dtypes(chunk):
    text = "2\nc\nH 1.5 3\nO 1.5 300\n1\nd\nC 1e39 1\n1\nd\nC 1 1\n"
    prose = "step 1\n1 2\n40000 1\n3 4\nTABLE\n1 2\n400 5\n7 8\n"
    container = exa.read([Source.of_text(text), Source.of_text(prose, "prose")], Bounded, chunk=chunk)
    atom, table, row = (container[name].compute(scheduler="sync") for name in ("atom", "table", "row"))
    assert (atom.x.dtype, atom.q.dtype, table.a.dtype, row.a.dtype) == (np.float32, np.int8, np.uint8, np.int16)
    assert dict(container.atom.dtypes) == dict(atom.dtypes)
    assert atom[["frame", "s", "x", "q"]].to_numpy().tolist() == [[0, "H", 1.5, 3], [2, "C", 1.0, 1]]
    assert container.atom[["s"]].compute(scheduler="sync").s.tolist() == ["H", "C"]
    assert (table.a.tolist(), row.a.tolist(), row.b.tolist()) == ([1, 7], [1, 3], [2.0, 4.0])
    rejects = container["_rejects"].compute()
    assert [r for r in rejects[["section", "line", "raw"]].to_numpy().tolist() if r[0] != "frame"] == [
        ["atom", 4, "O 1.5 300"],
        ["atom", 7, "C 1e39 1"],
        ["row", 3, "40000 1"],
        ["table", 7, "400 5"],
    ]
    assert [container.source("atom", row).text for row in (0, 1)] == ["H 1.5 3", "C 1 1"]


@pytest.mark.parametrize("editor", [Fields, Groups])
def test_dtypes_hold_and_what_does_not_fit_is_a_reject(editor):
    frame = editor(TEXT).row.compute()
    assert frame.n.dtype == np.int8
    assert frame.x.dtype == np.float32
    assert isinstance(frame.s.dtype, pd.CategoricalDtype)
    assert frame.t.dtype == "str"
    assert frame.n.tolist() == [1, -128, 2]
    assert frame.s.tolist() == ["a", "b", "a"]
    np.testing.assert_array_equal(frame.x, np.float32([2.5, np.inf, np.nan]))
    rejects = editor(TEXT).table("_rejects").compute()
    assert rejects[["line", "offset", "field", "raw"]].to_numpy().tolist() == [
        [2, 10, "n", "128 1 a b"],
        [3, 20, "x", "-128 1e39 a c"],
    ]
    assert rejects.reason.tolist() == ["n does not fit int8: 128", "x does not fit float32: 1e+39"]
    # a line is judged alike whatever is asked of it
    assert len(editor(TEXT).row[["t"]].compute()) == 3
    assert [editor(TEXT).row.source(k).line for k in range(3)] == [1, 4, 5]


def test_a_store_keeps_them(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    exa.parse(path, tmp_path / "a.exa", Fields)
    parts = list((tmp_path / "a.exa" / "tables" / "row").glob("*.parquet"))
    schema = pa.dataset.dataset(parts).schema
    assert (schema.field("n").type, schema.field("x").type) == (pa.int8(), pa.float32())
    frame = exa.open(tmp_path / "a.exa")["row"].compute()
    assert frame.n.dtype == np.int8
    assert frame.n.tolist() == [1, -128, 2]


def test_a_class_says_what_must_be_there():
    class Row:
        _columns = ("n", "x")
        x: np.float32

    class Good(Editor):
        row = Section("{n:d} {x:f}", schema=Row)

    class Poor(Editor):
        row = Section("{n:d}", schema=Row)

    assert Good("1 2\n").row.compute().dtypes.tolist() == [np.int64, np.float32]
    with pytest.raises(EditorError, match="not there: 'x'"):
        Poor.tracks()


@pytest.mark.parametrize(
    ("template", "schema", "says"),
    [
        ("{n:d}", {"m": "int8"}, "not there: 'm'"),
        ("{n:d}", {"n": "int7"}, "which is none"),
        ("{x:f}", {"x": "int8"}, "read as float"),
        ("{s}", {"s": "int8"}, "read as text"),
        ("{n:d}", ["n"], "a mapping"),
    ],
)
def test_a_schema_that_cannot_be_is_refused(template, schema, says):
    class Bad(Editor):
        row = Section(template, schema=schema)

    with pytest.raises(EditorError, match=says):
        Bad.tracks()


class Position(exa.DataFrame):
    """A table of which domain packages make their own."""

    _indices = ("row",)
    _columns = ("frame", "x")
    _categories = {"symbol": str, "q": int}  # noqa: RUF012
    x: np.float32


class Charged(Position):
    q: "np.int8"


class Bound(Editor):
    frame = Record("{nat:d}", "{_}", atom=Section("{symbol} {x:f} {q:d}", count="nat", schema=Charged))


FRAMES = "2\nc\nH 1.5 3\nO 1.5 4\n1\nd\nC 1 1\n"


def test_a_class_of_tables_is_the_class_of_the_table_wherever_it_is_read(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(FRAMES)
    stored = exa.parse(path, tmp_path / "a.exa", Bound, chunk=8)
    found = {
        "instance": Bound(FRAMES).atom,
        "read": exa.read(path, Bound, chunk=8).atom,
        "parsed": stored.atom,
        "opened": exa.open(tmp_path / "a.exa").atom,
    }
    for name, atom in found.items():
        frame = atom.compute()
        assert type(atom) is type(atom[atom.x > 1]) is Charged, name
        assert atom.source(2).text == "C 1 1", name
        assert (frame.index.name, frame.x.dtype, frame.q.dtype) == ("row", np.float32, np.int8), name
        assert atom.dtypes.map(str).str[:8].to_dict() == frame.dtypes.map(str).str[:8].to_dict(), name
        assert frame.symbol.dtype == "category", name
        assert frame[["frame", "symbol", "q"]].to_numpy().tolist() == [[0, "H", 3], [0, "O", 4], [1, "C", 1]], name
    assert len(stored.atom) == 3
    # asking for one column reads no other
    assert "columns=['x']" in str(found["read"][["x"]].expr.optimize().tree_repr())


def test_a_class_that_is_not_loaded_is_given_by_the_editor(tmp_path):
    class Local(exa.DataFrame):
        _columns = ("n",)

    class Own(Editor):
        row = Section("{n:d}", schema=Local)

    (tmp_path / "a.txt").write_text("1\n")
    assert type(exa.parse(tmp_path / "a.txt", tmp_path / "a.exa", Own).row) is Local
    assert type(exa.open(tmp_path / "a.exa").row) is exa.container.table.Table
    assert type(exa.open(tmp_path / "a.exa", editor=Own).row) is Local


def test_what_a_class_requires_is_asked_of_the_template_and_of_what_a_text_says():
    def columns(words: str) -> str:
        return " ".join(f"{{{word}:f}}" for word in words.split())

    class Needs(exa.DataFrame):
        _columns = ("x", "y")

    class Poor(Editor):
        row = Section("{x:f}", schema=Needs)

    class Said(Editor):
        row = Section(header="of {names}", columns=columns, until="", schema=Needs)

    class Typed(Editor):
        row = Section(header="of {names}", columns=columns, until="", schema=Position)

    with pytest.raises(RequiredColumnError, match="Needs, the schema of row needs columns y"):
        Poor.tracks()
    assert type(Said("of x y\n1 2\n").row) is Needs
    with pytest.raises(RequiredColumnError, match="Needs needs columns y"):
        Said("of x\n1\n").table("row")
    with pytest.raises(EditorError, match="row: the text says the columns"):
        Typed.tracks()
