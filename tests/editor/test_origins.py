"""Every row knows where it came from: the text of its source, read by itself, is the row again."""

import gzip

import dask
import pandas as pd
import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

import exa
from exa import Editor, Record, Section
from exa.editor.sources.source import Source
from exa.error import ParseError, SourceError
from tests import strategies
from tests.editor.test_invariance import CHUNKS, FORMATS, examples, titled

WIDE_OPEN = 1 << 30


class Lines(Editor):
    """Each line that begins with a word and a number."""

    line = Section("{word}: {n:d}")


def origins(container, name):
    """The origins of all rows of a table, and its rows."""
    with dask.config.set(scheduler="sync"):
        frame = container[name].compute()
    return container.source(name, list(range(len(frame)))), frame


@pytest.mark.parametrize("name", FORMATS)
def test_origins_are_the_same_for_every_chunk(name):
    editor, texts, options = FORMATS[name]

    @examples(5)
    @given(st.lists(strategies.damaged(texts), min_size=1, max_size=2), st.sampled_from(CHUNKS))
    def check(raws: list[bytes], chunk: int):
        raws = titled(name, raws)
        sources = [Source.of_text(raw, f"text {k}") for k, raw in enumerate(raws)]
        whole = exa.read(sources, editor, chunk=WIDE_OPEN, **options)
        cut = exa.read(sources, editor, chunk=max(chunk, max(map(len, raws)) // 12), **options)
        try:
            found = {table: origins(whole, table) for table in whole}
        except ParseError:  # the damage has given the second text another header
            reject()
        for table, (expected, frame) in found.items():
            assert origins(cut, table)[0] == expected
            assert expected == [whole.source(table, row - len(frame)) for row in range(len(frame))]
            for origin in expected:
                raw = raws[int(origin.path.split()[1])]
                assert raw[origin.offset :].decode(errors="backslashreplace").startswith(origin.text)
                eol = b"\n" if b"\n" in raw or b"\r" not in raw[:-1] else b"\r"
                assert raw[: origin.offset].count(eol) == origin.line - 1

    check()


@examples(10)
@given(strategies.table_csv(), st.sampled_from([7, 64, WIDE_OPEN]))
def test_the_text_of_a_row_is_the_row(text: str, chunk: int):
    options = {"sep": ",", "names": ["n", "name", "x"], "header": False, "dtype": {"n": int, "name": str, "x": float}}
    raw = text.encode()
    table = exa.read(Source.of_text(raw), "delimited", chunk=max(chunk, len(raw) // 12), **options)
    found, frame = origins(table, "table")
    for (_, row), origin in zip(frame.iterrows(), found, strict=True):
        again = exa.read(Source.of_text(origin.text), "delimited", **options).table.compute()
        pd.testing.assert_series_equal(again.iloc[0], row, check_names=False)


@pytest.fixture
def long_text(tmp_path):
    """A table of several windows, and of each row its line, offset and text."""
    path, rows, offset = tmp_path / "a.csv", [], 0
    lines = ["n,s"]
    for k in range(250_000):
        if k % 1009 == 0:
            lines.append("bad,row")
        lines.append(f'{k},"a\nb"' if k % 5003 == 0 else f"{k},{k:x}")
    lines[100_000] = f"1,{'x' * 300_000}"
    number = 1
    for line in lines:
        if line != "n,s" and not line.startswith("bad"):
            rows.append((number, offset, line))
        number += 1 + line.count("\n")
        offset += len(line) + 1
    path.write_text("\n".join(lines) + "\n")
    return path, rows


@pytest.mark.parametrize("chunk", [1_500_000, WIDE_OPEN])
def test_rows_of_a_long_text(long_text, tmp_path, chunk):
    path, rows = long_text
    asked = [249_000, 3, 99_600, 99_900, *range(120_000, 120_010), 99_901, 180_003, -1]
    packed = tmp_path / "a.csv.gz"
    packed.write_bytes(gzip.compress(path.read_bytes(), 1))
    for one in (path, packed):
        found = exa.read(one, "delimited", dtype={"n": int, "s": str}, chunk=chunk).table.source(asked)
        assert [(o.line, o.offset, o.text) for o in found] == [rows[row] for row in asked]


@pytest.mark.parametrize("chunk", [1_500_000, WIDE_OPEN])
def test_rows_of_a_long_text_without_marks(tmp_path, chunk):
    path = tmp_path / "a.log"
    lines = [f"word: {k}" if k % 1000 else "prose" for k in range(400_000)]
    path.write_text("\n".join(lines))
    place = [k for k in range(400_000) if k % 1000]
    asked = [399_000, 3, 250_000]
    found = exa.read(path, Lines, chunk=chunk).line.source(asked)
    assert [(o.line, o.text) for o in found] == [(place[row] + 1, lines[place[row]]) for row in asked]


def test_rows_of_a_trajectory(tmp_path):
    path = tmp_path / "a.xyz"
    path.write_text("2\nfirst\nH 0 0 0\nO 0 0 x\n\n1\nsecond\nHe 1 2 3\n")
    water = exa.read(path)
    assert str(water.source("atom", 0)) == f"{path}:3 (byte 8): H 0 0 0"
    assert str(water.source("atom", -1)) == f"{path}:8 (byte 34): He 1 2 3"
    assert [origin.line for origin in water.source("frame", [1, 0])] == [6, 1]
    assert water.source("frame", 1).text == "1"
    with pytest.raises(IndexError, match="atom has 2 rows, so there is none at 2"):
        water.source("atom", 2)
    with pytest.raises(TypeError, match="nothing is known"):
        water.source("_rejects", 0)
    assert not hasattr(water.atom[water.atom.x > 0], "source")


def test_a_declared_encoding(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes("n,s\n1,café\n2,x\n".encode("latin-1"))
    found = exa.read(path, "delimited", encoding="latin-1").table.source([0, 1])
    assert [(o.line, o.offset, o.text) for o in found] == [(2, 4, "1,café"), (3, 12, "2,x")]


def test_quoted_newlines(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('n,s\n1,"a\nb"\n2,c\nx,bad\n3,"d ""e""\n"\n')
    table = exa.read(path, dtype={"n": int}).table
    assert [(o.line, o.text) for o in table.source([0, 1, 2])] == [(2, '1,"a\nb"'), (4, "2,c"), (6, '3,"d ""e""\n"')]


def test_a_source_that_changed(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("a: 1\nb: 2\n")
    lines = Lines(path).line
    assert lines.source(1).text == "b: 2"
    path.write_text("a: 1\nbb: 2\n")
    with pytest.raises(SourceError, match=f"{path}: changed since its rows were read"):
        lines.source(1)


class Pairs(Editor):
    """Records of two lines."""

    pair = Record("{word}: {n:d}", row=Section("{k:d}", count=1))


@pytest.mark.parametrize(("editor", "table"), [(Lines, "line"), (Pairs, "row")])
def test_of_small_files_only_the_rows_of_the_one_that_is_gone_fail(tmp_path, editor, table):
    for name in "abc":
        (tmp_path / name).write_text(f"{name}: 1\n2\n")
    known, new = (exa.read(tmp_path, editor) for _ in range(2))
    assert [origin.path[-1] for origin in known.source(table, [0, 1, 2])] == ["a", "b", "c"]
    units = new[table]
    (tmp_path / "b").unlink()
    for row, name in ((0, "a"), (2, "c"), (-1, "c")):
        assert known.source(table, row).path[-1] == name
    assert units.source(0).path[-1] == "a"
    gone = f"{tmp_path / 'b'}: changed since its rows were read, or is gone"
    for rows in (lambda: known.source(table, 1), lambda: units.source(1), lambda: units.source(2)):
        with pytest.raises(SourceError, match=gone):
            rows()


def test_tables_of_methods_know_their_path(tmp_path):
    class Counts(Editor):
        def parse_counts(self):
            return {"lines": [len(str(self).splitlines())] * 2}

    for name in "ab":
        (tmp_path / name).write_text("x\n")
    found = exa.read(tmp_path, Counts).counts.source([1, 2])
    assert [(origin.path, origin.line, origin.text) for origin in found] == [
        (str(tmp_path / "a"), None, None),
        (str(tmp_path / "b"), None, None),
    ]
