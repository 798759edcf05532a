"""Surface nets: the surface on which a field on a grid has a certain value, as triangles.

A cell is the cube between eight points of the grid, of which some are inside, where the value is above the level. Each
piece of the surface that cuts a cell is one vertex there, the mean of where it crosses the cell's edges; around each
edge of the grid that is crossed stand four cells, whose vertices are a quadrilateral. So the surface has no holes but
where it leaves the grid.

Two pieces of a cell are told apart, or an edge of the surface would have four faces. Where the inside corners of a
face lie across from each other, they are taken to be apart (`APART`). If on either side of such a face they are one
piece all the same, they are taken to be together (`TOGETHER`), in both cells, after Wenger, Isosurfaces (2013), 5.5.

Corner ``2 dx + dy + 4 dz`` of a cell, edge ``4 axis + 2 p + q`` along an axis, where p and q are the places along the
other two, face ``2 axis + side``; the pieces of a cell with the corners `c` inside are ``PIECE[c]``, or 256 on if they
are together.
"""

from itertools import product
from typing import Any

import numpy as np

from exa.kernels.jit import kernel, leaf


def _corner(*place: int) -> int:
    return 2 * place[0] + place[1] + 4 * place[2]


def _edges() -> list[tuple[int, int]]:
    """The corners at both ends of each edge."""
    found = []
    for axis, p, q in product(range(3), (0, 1), (0, 1)):
        ends = [[p, q], [p, q]]
        for side in (0, 1):
            ends[side].insert(axis, side)
        found.append((_corner(*ends[0]), _corner(*ends[1])))
    return found


EDGES = _edges()
#: The edges and corners of each face.
CORNERS = [
    [_corner(*at) for at in product((0, 1), repeat=3) if at[axis] == side] for axis, side in product(range(3), (0, 1))
]
FACES = [[edge for edge, ends in enumerate(EDGES) if set(ends) <= set(corners)] for corners in CORNERS]


def _joined(inside: set[int], together: bool) -> list[set[int]]:
    """The crossed edges of a cell by the piece of surface they are on."""
    pieces = [{edge} for edge, ends in enumerate(EDGES) if len(inside & set(ends)) == 1]
    for edges, corners in zip(FACES, CORNERS, strict=True):
        crossed = [edge for edge in edges if len(inside & set(EDGES[edge])) == 1]
        ends = set(corners) - inside if together else set(corners) & inside
        groups = [[edge for edge in crossed if end in EDGES[edge]] for end in ends] if len(crossed) == 4 else [crossed]
        for group in groups:
            met = [piece for piece in pieces if piece & set(group)]
            pieces = [piece for piece in pieces if not piece & set(group)] + ([set().union(*met)] if met else [])
    return sorted(pieces, key=min)


def _tables() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Of each cell the piece of each edge, how many pieces, and the one face whose two crossings are on one piece."""
    piece, count, doubled = np.zeros((512, 12), np.int8), np.zeros(512, np.int8), np.full(256, -1, np.int8)
    for kind in range(512):
        inside = {corner for corner in range(8) if kind >> corner & 1}
        found = _joined(inside, kind > 255)
        count[kind] = len(found)
        for number, joined in enumerate(found):
            piece[kind, list(joined)] = number
        if kind < 256:
            for face, edges in enumerate(FACES):
                if all(len(inside & set(EDGES[edge])) == 1 for edge in edges) and len({*piece[kind, edges]}) == 1:
                    doubled[kind] = face
    return piece, count, doubled


PIECE, COUNT, DOUBLED = _tables()
ENDS = np.array(EDGES, np.int64)


@leaf
def corners_inside(field: Any, i: Any, j: Any, k: Any, level: Any) -> Any:
    """Which corners of a cell are inside, a bit each; none of a cell beyond the grid."""
    if i < 0 or j < 0 or k < 0 or i + 1 >= field.shape[0] or j + 1 >= field.shape[1] or k + 1 >= field.shape[2]:
        return 0
    inside = 0
    for corner in range(8):
        if field[i + ((corner >> 1) & 1), j + (corner & 1), k + (corner >> 2)] > level:
            inside |= 1 << corner
    return inside


@leaf
def kind_of(field: Any, i: Any, j: Any, k: Any, level: Any, inside: Any) -> Any:
    """The row of `PIECE` for a cell: on the far side of a doubled face is a cell that has a say in it."""
    face = DOUBLED[inside]
    if face < 0:
        return inside
    step = 2 * (face & 1) - 1
    axis = face >> 1
    across = corners_inside(
        field, i + step * int(axis == 0), j + step * int(axis == 1), k + step * int(axis == 2), level
    )
    return inside + 256 if DOUBLED[across] == (face ^ 1) else inside


@leaf
def put_vertices(
    field: Any, i: Any, j: Any, k: Any, level: Any, kind: Any, at: Any, vertices: Any, normals: Any
) -> Any:
    """Write the vertices of a cell, one for each piece, and the gradients of the field there, in steps of the grid."""
    for piece in range(COUNT[kind]):
        x, y, z = 0.0, 0.0, 0.0
        n = 0
        for edge in range(12):
            a, b = ENDS[edge, 0], ENDS[edge, 1]
            if ((kind >> a) & 1) == ((kind >> b) & 1) or PIECE[kind, edge] != piece:
                continue
            ax, ay, az = (a >> 1) & 1, a & 1, a >> 2
            low = np.float64(field[i + ax, j + ay, k + az])
            high = np.float64(field[i + ((b >> 1) & 1), j + (b & 1), k + (b >> 2)])
            t = (level - low) / (high - low)
            if not 0 <= t <= 1:  # nan, or infinite values
                t = 0.5
            x += ax + (t if edge < 4 else 0)
            y += ay + (t if 4 <= edge < 8 else 0)
            z += az + (t if edge >= 8 else 0)
            n += 1
        x, y, z = x / n, y / n, z / n
        gx, gy, gz = 0.0, 0.0, 0.0
        for corner in range(8):
            dx, dy, dz = (corner >> 1) & 1, corner & 1, corner >> 2
            value = np.float64(field[i + dx, j + dy, k + dz])
            wx, wy, wz = (x if dx else 1 - x), (y if dy else 1 - y), (z if dz else 1 - z)
            gx += (2 * dx - 1) * wy * wz * value
            gy += (2 * dy - 1) * wx * wz * value
            gz += (2 * dz - 1) * wx * wy * value
        vertices[at + piece, 0], vertices[at + piece, 1], vertices[at + piece, 2] = i + x, j + y, k + z
        normals[at + piece, 0], normals[at + piece, 1], normals[at + piece, 2] = gx, gy, gz


@leaf
def vertex_of(first: Any, kinds: Any, i: Any, j: Any, k: Any, edge: Any) -> Any:
    """The number of the vertex of a cell that stands for one of its edges."""
    return first[i & 1, j, k] + PIECE[kinds[i & 1, j, k], edge]


@kernel
def surface_net(
    field: Any, level: Any, low: Any, high: Any, rows: Any, first: Any, kinds: Any, vertices: Any, normals: Any,
    cells: Any, triangles: Any,
) -> Any:  # fmt: skip
    """The surface of a field at a level: how many ``vertices, triangles``, of which those are written that have room.

    Triangles are those around the edges that begin at the points from `low` to below `high`, along each axis; what is
    beyond is there for the cells around them. Their corners go round to the left, seen from outside. `vertices` are in
    steps of the grid, `normals` the gradients there; `cells` has each vertex's cell and the number of its piece.
    `rows` (nz), `first` and `kinds` (2, ny, nz) are room to work in.
    """
    nx, ny, nz = field.shape
    v = 0
    t = 0
    for i in range(max(low[0] - 1, 0), min(high[0], nx - 1)):
        for j in range(max(low[1] - 1, 0), min(high[1], ny - 1)):
            for k in range(nz):
                rows[k] = (
                    np.uint8(field[i, j, k] > level)
                    | np.uint8(field[i, j + 1, k] > level) << 1
                    | np.uint8(field[i + 1, j, k] > level) << 2
                    | np.uint8(field[i + 1, j + 1, k] > level) << 3
                )
            for k in range(max(low[2] - 1, 0), min(high[2], nz - 1)):
                inside = np.int64(rows[k]) | np.int64(rows[k + 1]) << 4
                if inside == 0 or inside == 255:
                    continue
                kind = kind_of(field, i, j, k, level, inside)
                first[i & 1, j, k] = v
                kinds[i & 1, j, k] = kind
                if v + COUNT[kind] <= vertices.shape[0]:
                    put_vertices(field, i, j, k, level, kind, v, vertices, normals)
                    for piece in range(COUNT[kind]):
                        cells[v + piece, 0], cells[v + piece, 1] = i, j
                        cells[v + piece, 2], cells[v + piece, 3] = k, piece
                v += COUNT[kind]
                if i < low[0] or j < low[1] or k < low[2]:
                    continue
                begins_inside = (inside & 1) == 1
                for axis in range(3):
                    # One cell back along the first of the other axes, and along the second.
                    pi, pj, qj, qk = int(axis != 0), int(axis == 0), int(axis == 2), int(axis != 2)
                    ends_inside = (inside >> ENDS[4 * axis, 1]) & 1 == 1
                    if begins_inside == ends_inside or i < pi or j < pj + qj or k < qk:
                        continue
                    if t + 2 <= triangles.shape[0]:
                        a = vertex_of(first, kinds, i, j, k, 4 * axis)
                        b = vertex_of(first, kinds, i - pi, j - pj, k, 4 * axis + 2)
                        c = vertex_of(first, kinds, i - pi, j - pj - qj, k - qk, 4 * axis + 3)
                        d = vertex_of(first, kinds, i, j - qj, k - qk, 4 * axis + 1)
                        if begins_inside != (axis != 1):
                            b, d = d, b
                        triangles[t, 0], triangles[t, 1], triangles[t, 2] = a, b, c
                        triangles[t + 1, 0], triangles[t + 1, 1], triangles[t + 1, 2] = a, c, d
                    t += 2
    return v, t
