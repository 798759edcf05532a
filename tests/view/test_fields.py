"""Surfaces and planes of fields: in their own coordinates, in pieces, coarse and fine."""

from collections import Counter
from typing import Any

import dask.array as da
import numpy as np
import pandas as pd
import pytest

import exa
from exa.container.field import Field3D, Grid
from exa.view import fields
from exa.view.fields import surface
from exa.view.session import Session
from tests.kernels.test_isosurface import closed
from tests.view.test_scene import asked

#: Steps that are neither of one length nor at right angles.
STEPS = np.array([[0.1, 0.02, 0.0], [0.0, 0.11, 0.03], [-0.02, 0.0, 0.09]])


def distances(shape: tuple[int, int, int], origin: Any, steps: Any) -> np.ndarray:
    """How far each point of a grid is from the point (1, 1, 1)."""
    places = np.stack(np.meshgrid(*map(np.arange, shape), indexing="ij"), axis=-1) @ steps + origin
    return np.linalg.norm(places - 1, axis=-1)


def container(values: Any, origin: Any = (0, 0, 0), steps: Any = STEPS) -> exa.Container:
    names = "ox oy oz xi xj xk yi yj yk zi zj zk".split()
    row = dict(zip("nx ny nz".split(), values.shape, strict=False)) | dict(
        zip(names, [*origin, *np.ravel(steps)], strict=True)
    )
    return exa.Container(field=Field3D([values], pd.DataFrame([row])))


@pytest.mark.parametrize("mirror", [1, -1])
def test_a_ball_is_round_where_it_is_whatever_the_grid(mirror: int) -> None:
    steps = STEPS * [[1], [1], [mirror]]
    origin = np.array([0.0, 0.0, 0.0]) if mirror > 0 else 25 * STEPS[2]
    grid = Grid((26, 24, 26), origin, steps)
    mesh = surface(1 - distances(grid.shape, origin, steps), 0.5, grid)
    assert np.linalg.norm(mesh.vertices - 1, axis=1) == pytest.approx(0.5, abs=0.01)
    outward = (mesh.vertices - 1) / np.linalg.norm(mesh.vertices - 1, axis=1, keepdims=True)
    assert (mesh.normals * outward).sum(axis=1).min() > 0.98
    a, b, c = mesh.vertices[mesh.triangles].swapaxes(0, 1)
    assert ((np.cross(b - a, c - a) * mesh.normals[mesh.triangles[:, 0]]).sum(axis=1) > 0).all()
    assert closed(mesh.triangles)


def test_a_field_in_chunks_has_the_surface_of_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    values = 1 - distances((25, 24, 26), 0, STEPS)
    whole = surface(values.astype("f4"), 0.5, Grid((25, 24, 26), np.zeros(3), STEPS))
    monkeypatch.setattr(fields, "BLOCK", 8)
    session = Session({"one": container(da.from_array(values, chunks=(4, 9, 5)))})
    parts, (meta, _) = asked(session, "isosurface", table="field", label=0, level=0.5)
    assert len(parts) > 4
    assert meta["triangles"] == len(whole.triangles)
    assert placed([arrays for _, arrays in parts]) == placed([whole[:3]])
    read = fields.pieces_of(session.containers["one"], "field", 0)
    assert sum(read.crosses(block, 1, 0.5) for block in read.blocks(1)) < len(list(read.blocks(1)))
    again, _ = asked(session, "isosurface", table="field", label=0, level=0.5)
    assert placed([arrays for _, arrays in again]) == placed([whole[:3]])


def placed(meshes: Any) -> Counter[Any]:
    """Triangles by the places of their corners."""
    return Counter(
        tuple(map(tuple, np.round(one, 4).tolist()))
        for vertices, _, triangles in meshes
        for one in (vertices + 0.0)[triangles]
    )


def test_a_coarse_surface_is_of_every_so_many_points() -> None:
    values = 1 - distances((25, 24, 26), 0, STEPS)
    session = Session({"one": container(da.from_array(values, chunks=10))})
    parts, (meta, _) = asked(session, "isosurface", table="field", label=0, level=0.5, stride=3)
    expected = surface(values[::3, ::3, ::3].astype("f4"), 0.5, Grid((9, 8, 9), np.zeros(3), STEPS * 3))
    assert placed([arrays for _, arrays in parts]) == placed([expected[:3]])
    assert 0 < meta["triangles"] < 1000


def test_a_field_says_where_it_is_and_a_level_worth_a_look() -> None:
    values = 1 - distances((25, 24, 26), 0, STEPS)
    _, (meta, (box,)) = asked(Session({"one": container(values)}), "field", table="field", label=0)
    assert meta["shape"] == (25, 24, 26)
    assert (meta["min"], meta["max"]) == pytest.approx((values.min(), values.max()))
    assert meta["ends"] == [0, pytest.approx(max(-values.min(), values.max()))]
    assert meta["ends"][0] < meta["level"] < meta["ends"][1]
    assert meta["step"] == 0.01
    assert meta["level"] == round(meta["level"], 2)
    assert box == pytest.approx(np.vstack([np.zeros(3), STEPS * [[24], [23], [25]]]))


def test_a_plane_is_that_of_the_grid() -> None:
    values = np.arange(60.0).reshape(3, 4, 5)
    session = Session({"one": container(values, (1, 2, 3))})
    _, (meta, (plane, place)) = asked(session, "plane", table="field", label=0, axis=1, at=2)
    assert plane.tolist() == values[:, 2].tolist()
    assert place == pytest.approx(np.array([np.array([1, 2, 3]) + 2 * STEPS[1], 2 * STEPS[0], 4 * STEPS[2]]))
    assert (meta["min"], meta["max"]) == (10, 54)
    with pytest.raises(RuntimeError, match="no plane 4 along axis 1 of a grid of 3 x 4 x 5 points"):
        asked(session, "plane", table="field", label=0, axis=1, at=4)


def test_a_vector_is_drawn_by_its_length() -> None:
    values = np.zeros((3, 3, 3, 3))
    values[1, 1, 1] = 3, 4, 0
    session = Session({"one": container(values)})
    assert asked(session, "field", table="field", label=0)[1][0]["max"] == 5
    assert asked(session, "isosurface", table="field", label=0, level=2.5)[1][0]["triangles"] == 12


def test_what_is_no_field_is_said() -> None:
    session = Session({"one": exa.Container(atom=pd.DataFrame({"x": [0.0]}))})
    with pytest.raises(RuntimeError, match="atom is no table of fields"):
        asked(session, "isosurface", table="atom", label=0, level=1)
