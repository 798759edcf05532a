"""Fields on grids, stored and known by formulas, are what numpy makes of their definitions."""

import pickle
from typing import ClassVar

import dask.array as da
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest
import sympy
from distributed.protocol import pickle as distributed_pickle

from exa import Container, DataFrame, Field3D, Formula
from exa.container import field as module

SHAPE = (3, 2, 4)
GRID = {"nx": 3, "ny": 2, "nz": 4, "ox": -1.0, "oy": 0.0, "oz": 0.5} | dict(
    zip("xi xj xk yi yj yk zi zj zk".split(), [1.0, 0.5, 0.0, 0.0, 1.0, 0.25, 0.0, 0.0, 2.0], strict=True)
)


def oracle() -> np.ndarray:
    """The points of the grid, (nx, ny, nz, 3)."""
    steps = np.array([[GRID[a + i] for i in "ijk"] for a in "xyz"])
    points = np.empty((*SHAPE, 3))
    for at in np.ndindex(SHAPE):
        points[at] = [GRID["ox"], GRID["oy"], GRID["oz"]] + np.array(at) @ steps
    return points


@pytest.fixture(params=[2, 128])
def fields(request, monkeypatch) -> Field3D:
    monkeypatch.setattr(module, "CHUNK", request.param)
    values = [
        np.arange(24.0),
        da.from_array(np.arange(72.0).reshape(24, 3), chunks=(5, 3)),
        Formula("x*y + z"),
        Formula("exp(-z)"),
        Formula(7),
        pd.Series(np.arange(24.0)),
    ]
    return Field3D(values, pd.DataFrame([GRID] * 6))


def test_coordinates(fields):
    found = np.stack([axis.compute() for axis in fields.coordinates(2)], axis=-1)
    assert np.allclose(found, oracle(), rtol=0, atol=1e-15)


def test_values(fields):
    x, y, z = np.moveaxis(oracle(), -1, 0)
    expected = [
        np.arange(24.0).reshape(SHAPE),
        np.arange(72.0).reshape(*SHAPE, 3),
        x * y + z,
        np.exp(-z),
        np.full(SHAPE, 7),
    ]
    expected.append(expected[0])
    for label, values in enumerate(expected):
        found = fields.values_of(label)
        assert isinstance(found, da.Array)
        assert np.allclose(found.compute(), values, rtol=1e-15)


def test_planes_and_other_grids(fields):
    values = np.arange(24.0).reshape(SHAPE)
    for axis in range(3):
        assert (fields.plane(0, axis, 1).compute() == np.take(values, 1, axis)).all()
    finer = fields.resampled(0, (5, 3, 7)).compute()
    assert np.allclose(finer[::2, ::2, ::2], values)
    assert np.allclose(finer[1, 1, 1], values[:2, :2, :2].mean())
    assert fields.resampled(1, (2, 1, 2)).shape == (2, 1, 2, 3)


def test_what_is_kept(fields):
    for same in (fields[fields.nx > 0], fields.copy(), pickle.loads(pickle.dumps(fields))):
        assert type(same) is Field3D
        assert same.index.name == "field"
        assert same.values_of(0).shape == SHAPE


def test_what_is_wrong(fields):
    with pytest.raises(KeyError, match="there is no field 9, but 0, 1"):
        fields.values_of(9)
    with pytest.raises(ValueError, match=r"values of the shape \(5,\) on a grid of \(3, 2, 4\) points"):
        Field3D([np.zeros(5)], pd.DataFrame([GRID])).values_of(0)


def test_formulas():
    one, other = Formula("x**2"), Formula(sympy.Symbol("y"))
    assert (one + other).names == ("x", "y")
    assert (one * 2 - other / one) == Formula("2*x**2 - y/x**2")
    assert (1 - one, 2 / other, 3**other, -one, 1 + one, 2 * one) == tuple(
        map(Formula, ("1 - x**2", "2/y", "3**y", "-x**2", "x**2 + 1", "2*x**2"))
    )
    assert (one**2).diff("x") == Formula("4*x**3")
    assert Formula("sin(x)**2 + cos(x)**2").simplify()() == 1.0
    assert {Formula("x"): 1}[Formula("x")] == 1
    assert pickle.loads(pickle.dumps(one)) == one
    with pytest.raises(TypeError, match="needs x, and got y"):
        one(y=1)


class Point(DataFrame):
    _columns: ClassVar = ["x", "y", "r2"]


def test_a_column_known_by_a_formula(tmp_path, monkeypatch):
    monkeypatch.setenv("EXA_CATALOGUE_URL", f"sqlite:///{tmp_path}/catalogue.sqlite")
    table = dd.from_pandas(pd.DataFrame({"x": [3.0, 1.0, 0.0], "y": [4.0, 1.0, 2.0]}), npartitions=2)
    made = Container(point=table)
    made.point["r2"] = Formula("x**2 + y**2")
    made.point["last"] = 1.0
    made.point = Point(made.point)
    saved = Container.load(made.copy().save(tmp_path / "a.exa").path)
    # of the formula no value is stored
    assert pd.read_parquet(saved.files("point")[0]).columns.tolist() == ["x", "y", "last"]
    for found in (
        made.point,
        saved.point,
        distributed_pickle.loads(distributed_pickle.dumps(saved.point)),
        saved.point.copy(),
    ):
        assert type(found) is Point
        assert found.columns.tolist() == ["x", "y", "r2", "last"]
        assert found.r2.compute().tolist() == [25.0, 2.0, 4.0]
        near = found[found.r2 < 5]
        assert (near.formulas, near.r2.compute().tolist()) == ({"r2": Formula("x**2 + y**2")}, [2.0, 4.0])
    assert saved.memory_usage().point == 3 * 24
    # what no longer follows from other columns is stored
    saved.point["x"] = 0.0
    assert saved.point.formulas == {}
    assert saved.point.fillna(0).formulas == made.point.fillna(0).formulas == {}
    assert Container.load(saved.save(tmp_path / "b.exa").path).point.r2.compute().tolist() == [25.0, 2.0, 4.0]


def test_arrays_are_not_combined_with_formulas():
    for combine in (lambda f: np.arange(3) * f, lambda f: f * np.arange(3), lambda f: f + pd.Series([1.0])):
        with pytest.raises(TypeError):
            combine(Formula("x"))
    for ufunc in (np.add, np.arctan2, np.isnan):
        with pytest.raises(TypeError):
            ufunc(Formula("x"), np.ones(2)) if ufunc is np.add else ufunc(*[Formula("x")] * ufunc.nin)
    assert np.float64(2.0) * Formula("x") == Formula("x") * 2.0
    assert np.float64(2.0) / Formula("x") - np.float64(1) == Formula("2.0/x - 1.0")
    assert np.exp(-abs(np.sqrt(Formula("x") ** 2))) == Formula("exp(-Abs(sqrt(x**2)))")
    assert np.sin(Formula("x")).diff("x") == np.cos(Formula("x"))


def test_a_field_is_as_large_as_its_values(fields):
    rows = 6 * 15 * 8
    assert Container(field=fields).memory_usage().field == rows + (24 + 72 + 24) * 8


def test_formulas_are_lazy():
    x = da.from_array(np.arange(6.0), chunks=4)
    found = Formula("x**2 + y")(x=x, y=1)
    assert isinstance(found, da.Array)
    assert found.compute().tolist() == [1, 2, 5, 10, 17, 26]
    table = pd.DataFrame({"x": [1.0, 2.0], "y": [3.0, 4.0]}, index=[7, 8])
    assert Formula("x*y").on(table).to_dict() == {7: 3.0, 8: 8.0}
