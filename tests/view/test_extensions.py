"""Scripts that packages add to a view: found by their entry points, and nothing else is given out."""

from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from exa.view import Session, extensions
from tests.conftest import ROOT
from tests.view.conftest import asked


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Session]:
    """Packages with a text, a file, and something that is no script."""
    (tmp_path / "layers.py").write_text("from pathlib import Path\nTEXT = 'a'\nFILE = Path(__file__)\nWRONG = 7\n")
    monkeypatch.syspath_prepend(tmp_path)
    entries = [EntryPoint(name.lower(), f"layers:{name}", extensions.GROUP) for name in ("TEXT", "FILE", "WRONG")]
    monkeypatch.setattr(extensions, "entry_points", lambda group: entries if group == extensions.GROUP else [])
    for cached in (extensions.names, extensions.script):
        cached.cache_clear()
    yield Session({})
    for cached in (extensions.names, extensions.script):
        cached.cache_clear()


def test_scripts_are_texts_and_files_of_entry_points(installed: Session) -> None:
    assert asked(installed, "extensions")[-1][0] == {"extensions": ["file", "text", "wrong"]}
    assert asked(installed, "extension", id="text")[-1][0] == {"id": "text", "script": "a"}
    assert "WRONG = 7" in asked(installed, "extension", id="file")[-1][0]["script"]


@pytest.mark.parametrize(
    ("name", "why"), [("wrong", "layers:WRONG is no script"), ("../layers", "no package adds '../layers'")]
)
def test_nothing_else_is_given_out(installed: Session, name: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        asked(installed, "extension", id=name)


def test_the_manual_has_the_layer_that_is_tested() -> None:
    page = (ROOT / "docs/how-to/view-3d.md").read_text()
    source = (ROOT / "tests/domain/universe/atomic_universe.py").read_text()
    assert page.partition("```js\n")[2].partition("```")[0] == source.partition('LAYER = """\n')[2].partition('"""')[0]
    python = page.partition("```py\n")[2].partition("```")[0]
    for line in filter(None, python.splitlines()):
        assert f"{line}\n" in source
