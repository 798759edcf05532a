"""Fields on grids: surfaces on which they have a value, and planes through them."""

import math
import threading
from collections.abc import Iterator, Sequence
from itertools import product
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import dask.array as da
import numpy as np

from exa.container import Container
from exa.container.field import Field3D, Grid
from exa.error import ExaError
from exa.kernels.isosurface import surface_net
from exa.view.asking import Answer, Ask, Session, answer
from exa.view.rows import container_of
from exa.view.tables import Kept

#: Points along an axis of what is read at once, unless a chunk of the field has more: 64 MiB of float32.
BLOCK = 256
#: Points that are read around a block: whether pieces of a cell are together is for its neighbours to say.
HALO = 2
#: Bytes of blocks that are kept for the next level.
KEPT = 512 << 20
#: Points along an axis of the coarse surface that is drawn while a slider moves, and of a plane.
COARSE, PLANE = 64, 1024


class Mesh(NamedTuple):
    """A surface of triangles."""

    vertices: np.ndarray
    "(n, 3) float32"
    normals: np.ndarray
    "(n, 3) float32, of length one, to where the field is lower."
    triangles: np.ndarray
    "(m, 3) uint32, which go round to the left seen from where the field is lower."
    cells: np.ndarray
    "(n, 4) int32: the cell that each vertex is in, counted in points of the grid, and the number of its piece."


def surface(
    field: np.ndarray,
    level: float,
    grid: Grid | None = None,
    low: Sequence[int] = (0, 0, 0),
    high: Sequence[int] | None = None,
) -> Mesh:
    """Where a field, (nx, ny, nz), is at a level, in the coordinates of its grid; by default in numbers of points.

    >>> x = np.linspace(-1, 1, 21)
    >>> mesh = surface(x[:, None, None]**2 + x[:, None]**2 + x**2, 0.5)
    >>> bool(abs(np.linalg.norm(mesh.vertices - 10, axis=1) / 10 - 0.5**0.5).max() < 0.01)
    True

    Only around the edges of the grid that begin at the points `low` up to `high`, so that a field can be cut in pieces.
    """
    field = np.ascontiguousarray(field)
    if min(field.shape) < 2:
        none = np.empty((0, 3), np.float32)
        return Mesh(none, none, np.empty((0, 3), np.uint32), np.empty((0, 4), np.int32))
    nx, ny, nz = field.shape
    ends = np.array(low, np.int64), np.array(field.shape if high is None else high, np.int64)
    work = np.empty(nz, np.uint8), np.empty((2, ny, nz), np.int32), np.empty((2, ny, nz), np.int16)
    vertices = 2 * (nx * ny + ny * nz + nx * nz)
    triangles = 2 * vertices
    while True:
        place, slope = np.empty((vertices, 3), np.float32), np.empty((vertices, 3), np.float32)
        cells, corners = np.empty((vertices, 4), np.int32), np.empty((triangles, 3), np.uint32)
        found = surface_net(field, float(level), *ends, *work, place, slope, cells, corners)
        if found[0] <= vertices and found[1] <= triangles:
            break
        vertices, triangles = found
    made = Mesh(place[: found[0]], slope[: found[0]], corners[: found[1]], cells[: found[0]])
    return made if grid is None else _placed(made, grid)


def _placed(mesh: Mesh, grid: Grid) -> Mesh:
    """A surface in steps of a grid in the coordinates of the grid."""
    steps = np.asarray(grid.steps, np.float64)
    # df = g . du, and du = dx . inverse(steps)
    normals = -mesh.normals @ np.linalg.inv(steps).T.astype(np.float32)
    lengths = np.linalg.norm(normals, axis=1, keepdims=True)
    normals = np.divide(normals, lengths, out=normals, where=lengths > 0)
    places = (mesh.vertices @ steps + grid.origin).astype(np.float32)
    corners = mesh.triangles[:, ::-1].copy() if np.linalg.det(steps) < 0 else mesh.triangles
    return Mesh(places, normals, corners, mesh.cells)


class Pieces:
    """A field of any size, at every point or every so many: read in blocks, of which the last used are kept."""

    def __init__(self, values: da.Array, grid: Grid) -> None:
        #: A vector is drawn by its length.
        self._values = values if values.ndim == 3 else da.sqrt((values**2).sum(axis=-1))
        self._kept, self._ends, self.grid = Kept(KEPT), dict[Any, tuple[float, float]](), grid

    def at(self, stride: int) -> Grid:
        """The grid of every so many points."""
        shape = tuple(-(-n // stride) for n in self.grid.shape)
        return Grid((shape[0], shape[1], shape[2]), self.grid.origin, np.asarray(self.grid.steps) * stride)

    def blocks(self, stride: int) -> Iterator[tuple[tuple[int, int], ...]]:
        """From which point to which the blocks are, along each axis, in points of that stride."""
        yield from product(*(_edges(chunks, stride) for chunks in self._values.chunks))

    def read(self, block: tuple[tuple[int, int], ...], stride: int) -> tuple[np.ndarray, list[int]]:
        """A block with the points around it, float32, and where in that it begins."""
        shape = self.at(stride).shape
        around = [(max(low - HALO, 0), min(high + HALO, n)) for (low, high), n in zip(block, shape, strict=True)]
        wanted = tuple(slice(low * stride, (high - 1) * stride + 1, stride) for low, high in around)
        key = (block, stride)
        values = self._kept.get(key, lambda: np.ascontiguousarray(self._values[wanted].astype(np.float32).compute()))
        if key not in self._ends:
            self._ends[key] = float(np.nanmin(values)), float(np.nanmax(values))
        return values, [low for low, _ in around]

    def plane(self, axis: int, at: int, strides: Sequence[int]) -> np.ndarray:
        """The values on one plane, of every so many points along either of its axes."""
        wanted = tuple(slice(None, None, stride) for stride in strides)
        made: np.ndarray = da.take(self._values, at, axis=axis)[wanted].astype(np.float32).compute()
        return np.ascontiguousarray(made)

    def crosses(self, block: tuple[tuple[int, int], ...], stride: int, level: float) -> bool:
        """Whether a block may have points on either side of a level, as far as that is known."""
        low, high = self._ends.get((block, stride), (-np.inf, np.inf))
        return low <= level < high


def _edges(chunks: Sequence[int], stride: int) -> list[tuple[int, int]]:
    """Chunks along an axis, together where they are small, in points of a stride.

    >>> _edges((100, 100, 100), 1), _edges((100, 100, 100), 2)
    ([(0, 200), (200, 300)], [(0, 150)])
    """
    ends = -(-np.cumsum((0, *chunks)) // stride)
    found, low = [], 0
    for here, after in zip(ends[1:], [*ends[2:], None], strict=True):
        if here > low and (after is None or after - low > BLOCK):
            found.append((int(low), int(here)))
            low = here
    return found


_PIECES: WeakKeyDictionary[Container, dict[Any, tuple[Any, Pieces]]] = WeakKeyDictionary()
_LOCK = threading.Lock()


def pieces_of(container: Container, table: str, label: Any) -> Pieces:
    """The blocks of a field, which are kept beside its container."""
    if table not in container or not isinstance(member := container[table], Field3D):
        raise ExaError(f"{table} is no table of fields")
    with _LOCK:
        known = _PIECES.setdefault(container, {})
        if (table, label) not in known or known[table, label][0] is not member:
            if label not in member.field_values:
                raise ExaError(f"{table} has no field {label!r}")
            known[table, label] = member, Pieces(member.values_of(label), member.grid(label))
        return known[table, label][1]


@answer
def field(session: Session, ask: Ask, table: str, label: Any, container: str | None = None) -> Answer:
    """The grid of a field, its least and greatest value, a level worth a look, and the stride of a coarse surface.

    `ends` and `step` are those of a slider of levels, on one of whose steps the level is. Of a large field the ends are
    those of a coarse grid.
    """
    pieces = pieces_of(container_of(session, container), table, label)
    coarse = max(1, -(-max(pieces.grid.shape) // COARSE))
    parts = []
    for block in pieces.blocks(coarse):
        ask.check()
        parts.append(pieces.read(block, coarse)[0].ravel())
    values = np.concatenate(parts)
    values = values[np.isfinite(values)]
    low, high = (float(values.min()), float(values.max())) if len(values) else (0.0, 0.0)
    signed = low < 0 < high and min(-low, high) > 0.05 * max(-low, high)
    level = float(np.quantile(np.abs(values) if signed else values, 0.95)) if len(values) else 0.0
    level = min(level, 0.5 * min(-low, high)) if signed else level
    shape, origin, steps = pieces.grid
    box = np.vstack([origin, np.asarray(steps) * (np.array(shape)[:, None] - 1)]).astype(np.float32)
    ends = [0.0, max(-low, high)] if signed else [low, high]
    step = 10.0 ** math.floor(math.log10((ends[1] - ends[0]) / 100 or 1))
    said = {"shape": shape, "min": low, "max": high, "signed": signed, "coarse": coarse, "ends": ends, "step": step}
    return said | {"level": float(f"{round(level / step) * step:.12g}")}, [box]


@answer
def isosurface(
    session: Session,
    ask: Ask,
    table: str,
    label: Any,
    level: float,
    stride: int = 1,
    container: str | None = None,
) -> Answer:
    """The surface where a field is at a level, of every point or every so many, block by block.

    Each part has vertices and normals, (n, 3) float32, and triangles, (m, 3) uint32, which count vertices of the part.
    """
    pieces = pieces_of(container_of(session, container), table, label)
    stride = max(1, int(stride))
    grid, total = pieces.at(stride), 0
    for block in pieces.blocks(stride):
        ask.check()
        if not pieces.crosses(block, stride, level):
            continue
        values, begin = pieces.read(block, stride)
        ends = [[one - first for one, first in zip(edge, begin, strict=True)] for edge in zip(*block, strict=True)]
        here = grid._replace(origin=np.asarray(grid.origin) + np.array(begin) @ np.asarray(grid.steps))
        mesh = surface(values, float(level), here, *ends)
        if len(mesh.triangles):
            total += len(mesh.triangles)
            ask.partial({"level": level, "stride": stride}, mesh[:3])
    return {"level": level, "stride": stride, "triangles": total}, []


@answer
def plane(
    session: Session, ask: Ask, table: str, label: Any, axis: int, at: int, container: str | None = None
) -> Answer:
    """The values of a field on one plane of its grid, (n, m) float32, and where that lies: a corner, two edges (3, 3).

    Of a plane with many points every so many.
    """
    pieces = pieces_of(container_of(session, container), table, label)
    shape, origin, steps = pieces.grid
    if axis not in (0, 1, 2) or not 0 <= int(at) < shape[axis]:
        raise ExaError(f"there is no plane {at} along axis {axis} of a grid of {' x '.join(map(str, shape))} points")
    across = [other for other in range(3) if other != axis]
    strides = [-(-shape[other] // PLANE) for other in across]
    values = pieces.plane(axis, int(at), strides)
    ends = [np.asarray(steps)[o] * (n - 1) * s for o, n, s in zip(across, values.shape, strides, strict=True)]
    corner = np.asarray(origin) + np.asarray(steps)[axis] * int(at)
    known = values[np.isfinite(values)]
    low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 0.0)
    return {"axis": axis, "at": int(at), "min": low, "max": high}, [
        values,
        np.stack([corner, *ends]).astype(np.float32),
    ]
