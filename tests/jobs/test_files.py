"""The table of sources, and the column that says from which of them a row is."""

import pytest

import exa
from exa import Editor, Section
from exa.error import EditorError


class Twice(Editor):
    """Two sections that read the same lines, and one that reads others."""

    pair = Section("{a:d} {b:d}")
    line = Section("{c:d} {rest}")
    word = Section("word {w}")


class Filed(Editor):
    row = Section("{file:d}")


def counts(store) -> list[int]:
    return store["_files"].compute()[["lines", "claimed", "unclaimed", "rejects"]].to_numpy().ravel().tolist()


@pytest.mark.parametrize("chunk", [10, 1 << 20])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 2\n" * 5, [5, 5, 0, 0]),
        ("word x\nprose\nword y\n", [3, 2, 1, 0]),
        ("1 2\nprose\nprose\nprose\n", [4, 2, 2, 0]),
    ],
)
def test_lines_are_claimed_or_not(tmp_path, text, expected, chunk):
    """The line that two sections read counts for both, as is documented, but no more than the file has are claimed."""
    (tmp_path / "a.txt").write_text(text)
    assert counts(exa.parse(tmp_path / "a.txt", tmp_path / "a.exa", Twice, chunk=chunk)) == expected


@pytest.mark.parametrize("chunk", [1, 5, 1 << 20])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_header_is_claimed_once(tmp_path, mark, chunk):
    (tmp_path / "a.csv").write_text(mark + "name,value\n" + "x,1\n" * 9, encoding="utf-8")
    store = exa.parse(tmp_path / "a.csv", tmp_path / "a.exa", "delimited", chunk=chunk)
    assert counts(store) == [10, 10, 0, 0]
    assert list(store.table.columns) == ["name", "value"]


def test_a_field_named_as_the_column_of_files(tmp_path):
    for k in range(2):
        (tmp_path / f"{k}.txt").write_text("7\n")
    assert exa.parse(tmp_path / "0.txt", tmp_path / "a.exa", Filed).row.compute().file.tolist() == [7]
    for sources, out in [("*.txt", "b.exa"), ("1.txt", "a.exa")]:
        with pytest.raises(EditorError, match="the column 'file' says from which of several files a row is"):
            exa.parse(tmp_path / sources, tmp_path / out, Filed)
