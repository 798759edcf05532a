"""Other tools get the members as they hold such data, lazily where they can."""

import sys

import dask.array as da
import numpy as np
import pandas as pd
import pytest

from exa import Container, Formula


@pytest.fixture
def water(tmp_path, monkeypatch) -> Container:
    monkeypatch.setenv("EXA_CATALOGUE_URL", f"sqlite:///{tmp_path}/catalogue.sqlite")
    made = Container(cell=da.eye(3, chunks=2), density=Formula("x"))
    made.frame = pd.DataFrame({"energy": [-1.0, -2.0]}, index=pd.Index([4, 5], name="frame"))
    made.atom = pd.DataFrame({"frame": [4, 4, 5, 5], "x": [0.0, 1.0, 0.5, 2.5], "symbol": list("OHOH")})
    return made


@pytest.fixture(params=["in memory", "stored", "changed"])
def either(request, water, tmp_path) -> Container:
    """The same tables, wherever they are."""
    if request.param == "in memory":
        return water
    if request.param == "changed":
        water.atom, atom = water.atom.assign(x=0.0), water.atom
        water.save(tmp_path / "a.exa")
        water.atom = atom
        return water
    return water.save(tmp_path / "a.exa")


def test_sql(either):
    found = either.sql("SELECT energy, sum(x) AS x FROM atom JOIN frame USING (frame) GROUP BY ALL ORDER BY energy")
    assert found.to_dict("list") == {"energy": [-2.0, -1.0], "x": [3.0, 1.0]}
    assert list(either.sql("SELECT * FROM atom")) == ["frame", "x", "symbol"]


def test_polars(either):
    found = either.to_polars()
    assert sorted(found) == ["atom", "frame"]
    assert found["atom"].collect().columns == ["frame", "x", "symbol"]
    assert found["atom"].collect()["x"].to_list() == [0.0, 1.0, 0.5, 2.5]
    assert found["frame"].collect().to_dicts()[0] == {"frame": 4, "energy": -1.0}


def test_pandas(either):
    found = either.to_pandas()
    assert found["frame"].index.tolist() == [4, 5]
    assert found["atom"].x.tolist() == [0.0, 1.0, 0.5, 2.5]


def test_xarray(either):
    tree = either.to_xarray()
    assert isinstance(tree["cell"].data, da.Array)
    assert isinstance(tree["atom"]["x"].data, da.Array)
    assert tree["atom"]["x"].values.tolist() == [0.0, 1.0, 0.5, 2.5]
    assert tree["frame"]["energy"].sel(frame=5).values == -2.0
    assert np.array_equal(tree["cell"].values, np.eye(3))


def test_the_tasks_are_drawn(water, tmp_path):
    water.visualize(str(tmp_path / "a.svg"))
    assert "<svg" in (tmp_path / "a.svg").read_text()


@pytest.mark.parametrize("module", ["duckdb", "polars", "xarray", "graphviz"])
def test_what_is_not_installed_is_named(water, monkeypatch, module):
    monkeypatch.setitem(sys.modules, module, None)  # what python itself takes for "there is none"
    ask = {"duckdb": lambda: water.sql("SELECT 1"), "polars": water.to_polars, "xarray": water.to_xarray}
    with pytest.raises(ImportError, match=rf"this needs {module}: pip install 'exa\[interop\]'"):
        ask.get(module, water.visualize)()
