"""Formats and what the manual says of them."""

import re

import pytest

import exa
from exa.editor.sources.source import Source
from exa.error import UnknownFormat
from exa.formats.logs import PRESETS
from exa.formats.registry import find_editor, formats
from tests.conftest import ROOT

ROW = re.compile(r"^\|([^|]*)\|([^|]*)\|([^|]*)\|$", re.MULTILINE)
CODE = re.compile(r"`([^`]+)`")
PAGE = (ROOT / "docs" / "reference" / "formats.md").read_text()


def told() -> dict[tuple[str, str], list[str]]:
    """The columns of each table of each format by the manual."""
    found, name = {}, ""
    for first, table, columns in ROW.findall(PAGE.split("| preset")[0]):
        name = "".join(CODE.findall(first)) or name
        if CODE.search(table):
            found[name, *CODE.findall(table)] = CODE.findall(columns)
    return found


def test_the_manual_names_every_format_and_table():
    tables = {
        (name, spec.name)
        for name, editor in formats().items()
        if editor.__module__.startswith("exa.")
        for track in editor.tracks()
        for spec in track.tables
    }
    methods = {(name, table) for name, editor in formats().items() for table in editor.parse_methods()}
    fitted = {("delimited", "table"), ("evp", "table"), ("fixed", "table"), ("logs", "log")}
    assert set(told()) == tables | methods | fitted


@pytest.mark.parametrize(("name", "table"), sorted(told()))
def test_the_manual_names_every_column(name, table):
    specs = {spec.name: spec for track in formats()[name].tracks() for spec in track.tables}
    if table in specs and specs[table].columns:
        assert {column.name for column in specs[table].columns} <= set(told()[name, table])


def test_the_manual_names_every_preset_with_its_columns():
    for name, editor in PRESETS.items():
        (columns,) = re.findall(rf"^\| `{name}` \| (.*) \|$", PAGE, re.MULTILINE)
        assert set(CODE.findall(columns)) == {column.name for column in editor.tracks()[0].tables[0].columns}


def test_a_format_file_that_was_edited_is_loaded_anew(tmp_path, monkeypatch):
    monkeypatch.setattr("sys.dont_write_bytecode", True)
    path = tmp_path / "mine.py"
    path.write_text("import exa\n\n\nclass Mine(exa.Editor):\n    a = exa.Section('{x:d}')\n")
    first = find_editor(f"{path}:Mine", [])
    assert find_editor(str(path), []) is first
    path.write_text("import exa\n\n\nclass Mine(exa.Editor):\n    bcd = exa.Section('{x:d}')\n")
    assert [track.name for track in find_editor(str(path), []).tracks()] == ["bcd"]
    assert exa.read([Source.of_text("1\n")], str(path)).bcd.x.compute().tolist() == [1]
    with pytest.raises(UnknownFormat, match="no such file"):
        find_editor(str(tmp_path / "other.py"), [])
