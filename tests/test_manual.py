"""The manual can be built without a warning, has every public name, and asks nobody for anything when it is read."""

import re
import subprocess
import sys
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from sphinx.util.inventory import InventoryFile

import exa.error
from tests.conftest import ROOT

ROOMS = ["exa", "exa.algorithms", "exa.relational", "exa.store", "exa.test"]
#: Where a page loads something from while it is read.
LOADS = re.compile(
    r"""<(?:script|img|iframe|source|object)\b[^>]*\b(?:src|data)="([^"]*)"|<link\b[^>]*\bhref="([^"]*)"|"""
    r"""url\(["']?([^)"']*)|@import\s+["']([^"']*)"""
)


@pytest.fixture(scope="module")
def manual(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("manual")
    how = ["--fail-on-warning", "--keep-going", "--quiet", "--doctree-dir", folder / "trees"]
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", *how, ROOT / "docs", folder / "html"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return folder / "html"


def names() -> set[str]:
    """The public names: of exa, of its rooms for those who build on it, and of the editors that ship."""
    named = {f"{room}.{name}" for room in ROOMS for name in import_module(room).__all__}
    return named | {one.value.replace(":", ".") for one in entry_points(group="exa.editors") if "exa." in one.value}


def test_every_public_name_is_there_with_its_docstring(manual):
    known = InventoryFile.loads((manual / "objects.inv").read_bytes(), uri="").data
    listed = {name for kind, entries in known.items() if kind.startswith("py:") for name in entries}
    listed |= {f"exa.{name}" for name in exa.error.__dict__ if f"exa.error.{name}" in listed}
    # the name of a type has no docstring
    assert sorted(names() - listed) == ["exa.store.Ranges"]
    assert len(names()) > 80


def test_a_page_says_what_a_docstring_does(manual):
    page = re.sub("<[^>]*>", "", (manual / "reference/names/containers.html").read_text())
    assert "Each label of the cardinal table, and a container of that row" in page


def test_nothing_is_loaded_from_elsewhere(manual):
    files = [path for path in manual.rglob("*") if path.suffix in (".html", ".css", ".svg")]
    found = {target for path in files for one in LOADS.findall(path.read_text()) if (target := "".join(one))}
    assert any(target.endswith(".css") or ".css?" in target for target in found)
    assert [target for target in found if re.match("(https?:)?//", target)] == []
