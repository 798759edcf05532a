"""`import exa` costs nothing, and its names are there when they are asked for."""

import ast
import subprocess
import sys
from configparser import ConfigParser
from importlib import import_module

import pytest

import exa
from tests.conftest import ROOT

HEAVY = "numpy pandas pyarrow numba dask distributed zarr sqlalchemy sympy scipy rich click".split()


def heavy_after(statement: str) -> list[str]:
    """The heavy packages that a fresh Python has loaded after a statement."""
    code = f"import sys\n{statement}\nprint(*[name for name in {HEAVY} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT)
    return run.stdout.split()


def test_import_is_light():
    assert heavy_after("import exa; exa.__version__; dir(exa)") == []


def test_errors_are_light():
    assert heavy_after("from exa import ParseError") == []


def test_workers_load_no_catalogue():
    assert "sqlalchemy" not in heavy_after("import exa.jobs.work, exa.formats.xyz")


def test_reading_a_text_loads_no_zarr():
    assert "zarr" not in heavy_after("import exa.api, exa.editor.planning.text")


def test_names_load_without_a_look_for_garbage():
    """But for few behind them; with them there were 500."""
    count = "import gc, exa; looks = []; gc.callbacks.append(lambda *_: looks.append(1)); exa.read"
    code = f"{count}; assert len(looks) < 20 and gc.isenabled(), looks"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def test_the_measure_sees_what_is_loaded():
    assert heavy_after("import click") == ["click"]


@pytest.mark.parametrize("name", exa.__all__)
def test_public_names_exist(name):
    assert getattr(exa, name) is getattr(import_module(exa._HOME[name]), name)
    assert name == "config" or getattr(exa, name).__name__ == name


def test_public_names_are_listed():
    assert set(exa.__all__) == set(exa._HOME)
    assert set(exa.__all__) <= set(dir(exa))


def test_type_checkers_see_the_same_names():
    tree = ast.parse((ROOT / "exa" / "__init__.py").read_text())
    guarded = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {alias.name: node.module for node in guarded.body for alias in node.names}
    assert seen == exa._HOME


def test_unknown_names_are_attribute_errors():
    with pytest.raises(AttributeError, match="'exa' has no attribute 'nothing'"):
        exa.nothing  # noqa: B018


def test_the_version_is_written_once():
    settings = ConfigParser()
    settings.read(ROOT / "setup.cfg")
    assert settings["metadata"]["version"] == "attr: exa.__version__"
    assert f'"{exa.__version__}"' in (ROOT / "exa" / "__init__.py").read_text()
