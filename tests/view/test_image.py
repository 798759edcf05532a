"""Planes of arrays as images."""

import dask.array as da
import numpy as np
import pytest

import exa
from exa.view import Session
from tests.view.conftest import asked


@pytest.fixture(scope="module")
def values():
    return np.random.default_rng(2).normal(size=(3, 40, 60))


@pytest.fixture(scope="module")
def session(values):
    return Session({"a": exa.Container(field=da.from_array(values, chunks=(1, 16, 25)), line=np.arange(4.0))})


def test_pixels_are_means(session, values):
    meta, (pixels,) = asked(session, "image", array="field", at=[1], width=6, height=4)[-1]
    assert (meta["plane"], meta["shape"]) == ([40, 60], [4, 6])
    np.testing.assert_allclose(pixels, values[1].reshape(4, 10, 6, 10).mean(axis=(1, 3)), rtol=1e-5)


def test_no_more_pixels_than_values(session, values):
    _, (pixels,) = asked(session, "image", array="field", at=[2], rows=[5, 9], columns=[20, 30], width=800)[-1]
    np.testing.assert_allclose(pixels, values[2, 5:9, 20:30], rtol=1e-6)


@pytest.mark.parametrize(
    ("params", "why"),
    [
        ({"array": "line"}, "two axes"),
        ({"array": "none"}, "no array"),
        ({"array": "field", "at": [3]}, "no plane"),
        ({"array": "field", "at": [0, 0]}, "no plane"),
        ({"array": "field", "rows": [9, 9]}, "no range"),
        ({"array": "field", "rows": 3}, "a list of whole numbers or null"),
    ],
)
def test_what_is_no_image_is_told(session, params, why):
    with pytest.raises(ValueError, match=why):
        asked(session, "image", **params)
