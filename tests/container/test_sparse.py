"""Sparse members stay sparse: selected, joined, computed upon, saved and loaded; other tools get them in full."""

import sys

import dask.array as da
import numpy as np
import pandas as pd
import pytest
import scipy.sparse
import sparse

from exa import Container, Field


@pytest.fixture(autouse=True)
def catalogue(tmp_path, monkeypatch):
    monkeypatch.setenv("EXA_CATALOGUE_URL", f"sqlite:///{tmp_path}/catalogue.sqlite")


DENSE = np.diag(np.arange(5.0))
ARRAYS = {
    "sparse": sparse.COO.from_numpy(DENSE),
    "compressed": sparse.GCXS.from_numpy(DENSE),
    "scipy": scipy.sparse.csr_matrix(DENSE),
    "scipy's array": scipy.sparse.coo_array(DENSE),
    "lazy": da.from_array(DENSE, chunks=2).map_blocks(sparse.COO.from_numpy),
}


@pytest.mark.parametrize("given", ARRAYS.values(), ids=ARRAYS)
def test_arrays(given, tmp_path):
    made = Container(matrix=given)
    saved = Container.load(made.copy().save(tmp_path / "a.exa").path)
    for found in (made, saved, made[:5]):
        assert isinstance(found.matrix, da.Array)
        assert (found.matrix.shape, found.matrix.dtype) == (DENSE.shape, DENSE.dtype)
        computed = found.matrix.compute()
        assert isinstance(computed, sparse.COO)
        assert computed.nnz == 4
        assert (computed.todense() == DENSE).all()
        assert (found.matrix + found.matrix).sum().compute() == 20
    both = made.concat(saved).matrix.compute()
    assert (both.nnz, both.shape) == (8, (10, 5))


@pytest.mark.parametrize("fill", [np.nan, 7.5, True, 1 + 2j, -3])
def test_what_is_elsewhere_is_kept(fill, tmp_path):
    values = np.full((3, 4), fill)
    values[1, 2] = 0
    given = sparse.COO.from_numpy(values, fill_value=values.dtype.type(fill))
    found = Container(a=given).save(tmp_path / "a.exa").a.compute()
    assert (found.nnz, found.dtype) == (1, values.dtype)
    np.testing.assert_array_equal(found.fill_value, fill)
    np.testing.assert_array_equal(found.todense(), values)


def test_fields_may_have_sparse_values(tmp_path):
    made = Container(field=Field([sparse.COO.from_numpy(np.eye(3))], {"label": ["a"]}))
    assert made.save(tmp_path / "a.exa").field.values_of(0).compute().nnz == 3


def test_columns(tmp_path):
    frame = pd.DataFrame({"a": pd.arrays.SparseArray([0.0, 0.0, 2.0], fill_value=0.0), "n": [1, 2, 3]})
    made = Container(table=frame, column=frame.a)
    saved = Container.load(made.copy().save(tmp_path / "a.exa").path)
    for found in (made, saved, made.concat(saved), saved[1:]):
        assert found.table.a.dtype == found.column.dtype == frame.a.dtype
        kept = found.table[found.table.n > 1].compute()
        assert kept.a.dtype == frame.a.dtype
        assert kept.a.sparse.density == 0.5
        assert found.column.compute().sparse.fill_value == 0.0
    for found in (made, saved):
        assert found.to_polars()["table"].collect()["a"].to_list() == [0.0, 0.0, 2.0]
        assert found.sql('SELECT sum(a) AS a FROM "table"').a.tolist() == [2]
        assert found.to_xarray()["table"]["a"].dtype == np.float64


def test_without_the_package(monkeypatch):
    monkeypatch.setitem(sys.modules, "sparse", None)
    with pytest.raises(ImportError, match=r"this needs sparse: pip install 'exa\[interop\]'"):
        Container(matrix=scipy.sparse.csr_matrix(DENSE))
