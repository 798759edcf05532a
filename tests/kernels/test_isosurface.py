"""Surface nets: closed whatever the field, where the field says, and the same however the field is cut."""

from collections import Counter

import numpy as np
import pytest

from exa.kernels.isosurface import COUNT, DOUBLED, surface_net


def net(field, level, low=(0, 0, 0), high=None, room=16):
    """Vertices in steps of the grid, gradients, cells and triangles."""
    ends = np.array(low), np.array(field.shape if high is None else high)
    _, ny, nz = field.shape
    work = np.empty(nz, np.uint8), np.empty((2, ny, nz), np.int32), np.empty((2, ny, nz), np.int16)
    while True:
        out = [np.empty((room, n), kind) for n, kind in ((3, "f4"), (3, "f4"), (4, "i4"), (3, "u4"))]
        counts = surface_net(field, level, *ends, *work, *out)
        if max(counts) <= room:
            return out[0][: counts[0]], out[1][: counts[0]], out[2][: counts[0]], out[3][: counts[1]]
        room = max(counts)


def edges(triangles):
    """How many triangles go along each edge, by its direction."""
    return Counter((a, b) for one in triangles.tolist() for a, b in zip(one, one[1:] + one[:1], strict=True))


def closed(triangles):
    """Whether each edge is in exactly two triangles, which go along it in opposite directions."""
    along = edges(triangles)
    return all(count == 1 and along[b, a] == 1 for (a, b), count in along.items())


def noise(seed, shape=(9, 10, 11)):
    """Values without any order, low at the ends of the grid, so that the surface does not leave it."""
    field = np.zeros(shape, np.float32)
    inner = tuple(slice(1, -1) for _ in shape)
    field[inner] = np.random.default_rng(seed).random([n - 2 for n in shape])
    return field


def ball(n, radius):
    """A field that is above 0 inside a ball at the middle of the grid, and how long a step is."""
    x = np.linspace(-1, 1, n)
    return (radius**2 - (x[:, None, None] ** 2 + x[:, None] ** 2 + x**2)).astype(np.float32), 2 / (n - 1)


def test_a_ball_has_its_volume_and_its_area_and_is_closed():
    field, step = ball(61, 0.8)
    vertices, slopes, _, triangles = net(field, 0.0)
    a, b, c = (vertices.astype(float) * step - 1)[triangles].swapaxes(0, 1)
    across = np.cross(b - a, c - a)
    assert np.einsum("ij,ij->", a, np.cross(b, c)) / 6 == pytest.approx(4 / 3 * np.pi * 0.8**3, rel=4e-3)
    assert np.linalg.norm(across, axis=1).sum() / 2 == pytest.approx(4 * np.pi * 0.8**2, rel=4e-3)
    assert closed(triangles)
    # outward is to where the field is lower
    assert (np.einsum("ij,ij->i", across, -slopes[triangles[:, 0]]) > 0).all()


@pytest.mark.parametrize("level", [0.2, 0.5, 0.8])
@pytest.mark.parametrize("seed", range(4))
def test_the_surface_of_noise_is_closed(seed, level):
    vertices, _, _, triangles = net(noise(seed), level)
    assert len(triangles) > 500
    assert closed(triangles)
    assert np.isfinite(vertices).all()


def test_some_cells_need_a_neighbour_to_tell_their_pieces_apart():
    """Without a say of the cell across, an edge between two such cells would have four faces."""
    corners = np.ones((2, 2, 3), np.float32)
    corners[0, 1, 1] = corners[1, 0, 1] = 0  # across from each other, on the face that both share
    padded = np.pad(corners, 2)
    assert closed(net(padded, 0.5)[3])
    assert (DOUBLED >= 0).sum() == 36
    assert COUNT[0] == COUNT[255] == 0
    assert COUNT.max() == 4


def test_it_is_the_same_in_pieces():
    """Each piece with two points around it: the triangles of all are those of the whole."""
    field = noise(7, (14, 13, 12))
    whole = corners(*net(field, 0.5)[2:])
    pieces = Counter()
    for low in np.ndindex(3, 3, 2):
        start = np.array(low) * 5
        stop = np.minimum(start + np.array([5, 5, 9 if low[2] else 5]), field.shape)
        begin, end = np.maximum(start - 2, 0), np.minimum(stop + 2, field.shape)
        part = np.ascontiguousarray(field[tuple(map(slice, begin, end))])
        _, _, cells, triangles = net(part, 0.5, start - begin, stop - begin)
        cells[:, :3] += begin.astype(np.int32)
        pieces += corners(cells, triangles)
    assert pieces == whole


def corners(cells, triangles):
    """The triangles as the cells and pieces of their corners."""
    return Counter(tuple(map(tuple, one)) for one in cells[triangles].tolist())


def test_what_is_missing_or_infinite_makes_no_place_that_is_none():
    field = noise(3)
    field[4, 4, 4], field[5, 5, 5], field[3, 3, 3] = np.nan, np.inf, -np.inf
    vertices, _, _, triangles = net(field, 0.5)
    assert np.isfinite(vertices).all()
    assert closed(triangles)


def test_a_surface_that_leaves_the_grid_is_open_there_alone():
    field = np.broadcast_to(np.arange(5, dtype=np.float32)[:, None, None], (5, 6, 7)).copy()
    vertices, _, cells, triangles = net(field, 1.5)
    assert len(triangles) == 2 * (6 - 2) * (7 - 2)
    assert (vertices[:, 0] == 1.5).all()
    rim = {v for (a, b), n in edges(triangles).items() if edges(triangles)[b, a] == 0 for v in (a, b)}
    assert all(cells[v, 1] in (0, 4) or cells[v, 2] in (0, 5) for v in rim)
