"""Functions of numbers over arrays and columns give what numpy gives, and compute nothing too early."""

import math
import pickle
from collections.abc import Callable

import dask
import dask.array as da
import dask.dataframe as dd
import numba
import numpy as np
import pandas as pd
import pytest
import sympy

from exa.algorithms.broadcasting import Sweep, broadcast, vdist3, vmag3


def bent(x: float, y: float) -> float:
    return x * y if x > 2 else math.sin(y)


def oracle(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.where(x > 2, x * y, np.sin(y))


@pytest.fixture
def arrays() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    return rng.uniform(0, 4, (5, 1, 7)), rng.uniform(0, 4, (3, 7))


def test_broadcast_in_memory(arrays):
    x, y = arrays
    assert np.allclose(broadcast(bent, x, y), oracle(x, y), rtol=1e-15)
    assert broadcast(bent, 3.0, 2.0) == 6.0


@pytest.mark.parametrize("chunks", [((2, 1, 3), (3, 7)), ((5, 1, 7), (1, 2)), (-1, 2)])
def test_broadcast_of_any_chunks(arrays, chunks):
    x, y = arrays
    lazy = broadcast(bent, da.from_array(x, chunks=chunks[0]), da.from_array(y, chunks=chunks[1]))
    assert lazy.shape == (5, 3, 7)
    assert lazy.dtype == np.float64
    assert (lazy.compute() == broadcast(bent, x, y)).all()


def test_broadcast_is_lazy_and_fused(arrays):
    def explode(block):
        raise AssertionError("computed too early")

    source = da.ones(4, chunks=2).map_blocks(explode, dtype=float, meta=np.empty(0))
    chain = broadcast(lambda x: x + 1, broadcast(bent, source, 2.0))
    (graph,) = dask.optimize(chain)
    assert len(dict(graph.__dask_graph__())) == 2, "one task to a block"


def test_columns():
    frame = pd.DataFrame({"x": [3.0, 1.0, 2.0, 6.0], "y": [4, 2, 2, 8]}, index=[5, 6, 8, 9])
    lazy = dd.from_pandas(frame, npartitions=2)
    found = vmag3(lazy.x, lazy.y, 0.0)
    assert isinstance(found, dd.Series)
    assert found.known_divisions
    assert found.compute().to_dict() == {5: 5.0, 6: math.sqrt(5), 8: math.sqrt(8), 9: 10.0}


def test_vectors():
    x, y, z, a, b, c = np.random.default_rng(1).normal(size=(6, 20))
    assert np.allclose(vmag3(x, y, z), np.linalg.norm([x, y, z], axis=0), rtol=1e-15)
    assert np.allclose(vdist3(x, y, z, a, b, c), np.linalg.norm([x - a, y - b, z - c], axis=0), rtol=1e-14)
    assert vmag3(np.float32(3), np.float32(4), np.float32(0)).dtype == np.float32


def test_expressions():
    x, y = sympy.symbols("x y")
    values = np.linspace(-2, 2, 9)
    assert np.allclose(broadcast(sympy.exp(-(x**2)) * y, values, 3.0), 3 * np.exp(-(values**2)), rtol=1e-15)
    split = sympy.Piecewise((x, x > 0), (y, True))
    assert broadcast(split, values, 7.0).tolist() == np.where(values > 0, values, 7).tolist()


def test_what_cannot_be_compiled_says_so():
    with pytest.raises(TypeError, match=r"(?s)shout\(float64\) cannot be compiled: .*upper"):
        broadcast(shout, np.ones(2))
    with pytest.raises(TypeError, match="shout"):
        broadcast(shout, da.ones(2, chunks=1))


def shout(x: float) -> str:
    return x.upper()  # type: ignore[attr-defined]


def test_an_unpickled_function_is_not_compiled_again():
    first = Sweep(bent)
    assert pickle.loads(pickle.dumps(first))._loop() is first._loop()


def scaled(scale: object) -> Callable[[float], float]:
    space: dict[str, object] = {"SCALE": scale}
    exec("def inner(x):\n    return x * SCALE\ndef outer(x, k=1):\n    return inner(x) * k", space)
    space["inner"] = numba.njit(space["inner"])
    return space["outer"]  # type: ignore[return-value]


def power(k: float) -> Callable[[float], float]:
    return lambda x: x**k


def test_functions_are_told_apart_by_what_they_are_bound_to():
    x = np.array([2, 4])
    functions = [scaled(scale) for scale in (2, 2.0, 3, -0.0, 0.0)]
    found = [broadcast(function, x) for function in functions]
    assert [repr(one.tolist()) for one in found] == ["[4, 8]", "[4.0, 8.0]", "[6, 12]", "[-0.0, -0.0]", "[0.0, 0.0]"]
    powers = [lambda x, k=k: x**k for k in (1, 2, 2.0)] + [power(-1), power(-1.0)]
    assert [broadcast(power, x).tolist() for power in powers] == [[2, 4], [4, 16], [4.0, 16.0], [0, 0], [0.5, 0.25]]
    functions[0].__globals__["inner"] = functions[2].__globals__["inner"]
    assert broadcast(functions[0], x).tolist() == [6, 12]


def test_a_function_that_numba_has_compiled():
    function = numba.njit(lambda x, k=2: x * k)
    assert broadcast(function, np.arange(3)).tolist() == [0, 2, 4]
    assert broadcast(function, da.arange(3, chunks=2), 3).compute().tolist() == [0, 3, 6]


def test_numpy_beside_dask():
    x = np.arange(6.0)
    lazy = broadcast(lambda a, b: a + b, da.from_array(x, chunks=2), x[::-1])
    assert lazy.compute().tolist() == [5] * 6
    assert broadcast(lambda a, b: a + b, da.from_array(x, chunks=2), x[:, None]).compute()[5, 1] == 6


def test_no_arrays():
    with pytest.raises(TypeError, match="give at least one"):
        broadcast(lambda: 1.0)
