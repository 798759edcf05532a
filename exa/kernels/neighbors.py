"""Pairs of points that are near: points sorted into cells, each compared with those of the cells around it.

A box is cut into `n` cells along each of its vectors, so that points within the cut-off of each other are at most
`reach` cells apart. Around the box stand the images of its points: a cell that far out holds what the cell on the
other side holds, moved by vectors of the box. So a pair of images is two points whose cells differ by a certain step,
seen from either end by opposite steps; of the two the step that leads up in the order of cells is taken, and each pair
is met once, however large the cut-off is beside the box.

The order of cells is that of memory, so those along the last axis are one range of points, of which eight are looked at
at a time: the near ones among them are moved together and written, without a jump.
"""

from typing import Any

import numpy as np
from llvmlite import ir
from numba.core import types
from numba.extending import intrinsic

from exa.kernels.jit import kernel, leaf, prefetch

#: Points that are looked at together; so many may be read behind the last, and written behind the last near one.
LANES = 8
#: Pairs that are worked on together, some time after they are written: to read at once, in other pieces, what was
#: written in vectors waits for it to be in the cache, which took half as long as to find the pairs.
TOGETHER = 1 << 11
#: How many points ahead memory is asked for one.
AHEAD = 16


def _keep_near(
    typingctx: Any, points: Any, ids: Any, q: Any, stop: Any, own: Any, x: Any, y: Any, z: Any, limit: Any, near: Any,
    d2: Any, found: Any,
) -> Any:  # fmt: skip
    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        kinds = ir.IntType(1), ir.IntType(64), ir.DoubleType()
        bits, longs, doubles = (ir.VectorType(kind, LANES) for kind in kinds)
        arrays = [context.make_array(signature.args[place])(context, builder, args[place]) for place in (0, 1, 9, 10)]
        width = builder.extract_value(arrays[0].shape, 1)

        def every(value: Any, lanes: Any) -> Any:
            undefined = ir.Constant(lanes, ir.Undefined)
            first = builder.insert_element(undefined, value, ir.Constant(ir.IntType(32), 0))
            zeros = ir.Constant(ir.VectorType(ir.IntType(32), LANES), [0] * LANES)
            return builder.shuffle_vector(first, undefined, zeros)

        def vector(array: Any, index: Any, lanes: Any) -> Any:
            return builder.bitcast(builder.gep(array.data, [index]), lanes.as_pointer())

        place: Any = args[2]
        square: Any = None
        for axis in range(3):
            there = builder.load(vector(arrays[0], place, doubles), align=8)
            away = builder.fsub(there, every(args[5 + axis], doubles))
            part = builder.fmul(away, away)
            square = builder.fadd(square, part) if axis else part
            place = builder.add(place, width)
        places = builder.add(every(args[2], longs), ir.Constant(longs, list(range(LANES))))
        others = builder.load(vector(arrays[1], args[2], longs), align=8)
        near = builder.and_(
            builder.and_(
                builder.icmp_signed("<", places, every(args[3], longs)),
                builder.icmp_signed("!=", others, every(args[4], longs)),
            ),
            builder.fcmp_ordered("<=", square, every(args[8], doubles)),
        )
        for array, values, name in ((arrays[2], others, "v8i64"), (arrays[3], square, "v8f64")):
            kind = ir.FunctionType(values.type, [values.type, bits, values.type])
            compress = builder.module.declare_intrinsic(f"llvm.experimental.vector.compress.{name}", fnty=kind)
            kept = builder.call(compress, [values, near, ir.Constant(values.type, ir.Undefined)])
            builder.store(kept, vector(array, args[11], values.type), align=8)
        return builder.zext(builder.ctpop(builder.bitcast(near, ir.IntType(LANES))), ir.IntType(64))

    numbers = (types.float64,) * 4
    return types.int64(points, ids, *(types.intp,) * 3, *numbers, near, d2, types.intp), codegen


#: ``keep_near(points, ids, q, stop, own, x, y, z, limit, near, d2, n)``: write those of the images q to ``q + LANES``,
#: but none from `stop` on nor of the point `own`, that are near to (x, y, z), their points to ``near[n:]``, the squares
#: of their distances to ``d2[n:]``; how many. LLVM's `compress` is one instruction of AVX-512; elsewhere it writes lane
#: after lane.
keep_near: Any = intrinsic(_keep_near)


@kernel
def wrap(points: Any, low: Any, inverse: Any, box: Any, periodic: Any, n: Any, wrapped: Any, cells: Any) -> Any:
    """Move each point, a row, by whole boxes into the box that begins at `low`, and tell its cell.

    The rows of `box` are its vectors, and `inverse` is its inverse; unless it is `periodic` nothing moves.
    """
    for k in range(points.shape[0]):
        x, y, z = points[k, 0], points[k, 1], points[k, 2]
        for d in range(3):
            wrapped[k, d] = points[k, d]
        cell = 0
        for axis in range(3):
            place = (x - low[0]) * inverse[0, axis] + (y - low[1]) * inverse[1, axis] + (z - low[2]) * inverse[2, axis]
            if periodic:
                moved = np.floor(place)
                place -= moved
                for d in range(3):
                    wrapped[k, d] -= moved * box[axis, d]
            cell = cell * n[axis] + min(max(np.int64(place * n[axis]), 0), n[axis] - 1)
        cells[k] = cell


@kernel
def order_by_cell(cells: Any, free: Any, order: Any) -> Any:
    """The numbers of the points in the order of their cells.

    `free` says where the points of each cell begin, and afterwards where they end.
    """
    for k in range(cells.shape[0]):
        order[free[cells[k]]] = k
        free[cells[k]] += 1


@kernel
def count_images(begins: Any, n: Any, reach: Any, periodic: Any, starts: Any) -> Any:
    """Where the points of each cell of the box and around it are to go, and, last, where all end."""
    total, cell = 0, 0
    for e in range(-reach[0], n[0] + reach[0]):
        for f in range(-reach[1], n[1] + reach[1]):
            row = ((e % n[0]) * n[1] + f % n[1]) * n[2]
            within = 0 <= e < n[0] and 0 <= f < n[1]
            for g in range(-reach[2], n[2] + reach[2]):
                starts[cell] = total
                cell += 1
                if periodic or (within and 0 <= g < n[2]):
                    total += begins[row + g % n[2] + 1] - begins[row + g % n[2]]
    starts[cell] = total


@kernel
def fill_cells(
    points: Any, order: Any, begins: Any, starts: Any, n: Any, reach: Any, box: Any, first: Any, stop: Any,
    images: Any, ids: Any, inner: Any,
) -> Any:  # fmt: skip
    """Fill the cells ``first`` to ``stop``: coordinate d of a point or image into ``images[d]``, its number into `ids`.

    `begins` says where the points of each cell of the box are in `order`, `starts` where those of each cell of the box
    and around it go. For the points of the box itself, ``inner[q]`` is the place among all images, and the cell. What
    comes next is fetched ahead, since its place is anywhere in memory: of 21 ms for 500 000 points that saves 12.
    """
    rows, columns, last = n[1] + 2 * reach[1], n[2] + 2 * reach[2], len(order) - 1
    for cell in range(first, stop):
        e, f, g = cell // columns // rows - reach[0], cell // columns % rows - reach[1], cell % columns - reach[2]
        i, j, m = e // n[0], f // n[1], g // n[2]
        q = begins[((e - i * n[0]) * n[1] + f - j * n[1]) * n[2] + g - m * n[2]]
        for p in range(starts[cell], starts[cell + 1]):
            prefetch(points, 3 * order[min(q + AHEAD, last)])
            ids[p] = order[q]
            for d in range(3):
                images[d, p] = points[order[q], d] + i * box[0, d] + j * box[1, d] + m * box[2, d]
            if i == 0 and j == 0 and m == 0:
                inner[q, 0] = p
                inner[q, 1] = cell
            q += 1


@leaf
def find_near(
    points: Any, ids: Any, starts: Any, p: Any, cell: Any, reach: Any, rows: Any, layer: Any, limit: Any, near: Any,
    d2: Any, n: Any,
) -> Any:  # fmt: skip
    """Write the points above the image p that are within the cut-off, and their squared distances, from n on; where to.

    A step along the first axis is `layer` cells, along the second `rows`. A point is not near to its own images.
    """
    x, y, z = points[0, p], points[1, p], points[2, p]
    for i in range(reach[0] + 1):
        for j in range(-reach[1] if i else 0, reach[1] + 1):
            middle = cell + i * layer + j * rows
            start = starts[middle - reach[2]] if i or j else p + 1
            stop = starts[middle + reach[2] + 1]
            for q in range(start, stop, LANES):
                n += keep_near(points, ids, q, stop, ids[p], x, y, z, limit, near, d2, n)
    return n


@kernel
def near_pairs(
    points: Any, ids: Any, starts: Any, inner: Any, first: Any, stop: Any, reach: Any, grid: Any, limit: Any,
    candidates: Any, low: Any, high: Any, distance: Any,
) -> Any:  # fmt: skip
    """The near pairs of the inner points ``first`` to ``stop``: ``pairs, next``; `next` is `stop` unless room ran out.

    `limit` is the square of the cut-off; there is room for `candidates` more behind the last pair, as one point has.
    """
    rows, layer = grid[2], grid[1] * grid[2]
    n, done, q = 0, 0, first
    while q < stop and n + candidates <= low.shape[0]:
        p, m = inner[q, 0], n
        own = ids[p]
        n = find_near(points, ids, starts, p, inner[q, 1], reach, rows, layer, limit, high, distance, n)
        for k in range(m, m + (n - m + LANES - 1) // LANES * LANES):
            low[k] = own
        q += 1
        if n - done > TOGETHER:
            finish(low[done:n], high[done:n], distance[done:n])
            done = n
    finish(low[done:n], high[done:n], distance[done:n])
    return n, q


@leaf
def finish(low: Any, high: Any, distance: Any) -> None:
    """Sort the two points of each pair, and make distances of their squares."""
    for k in range(low.shape[0]):
        one, other = low[k], high[k]
        low[k], high[k] = min(one, other), max(one, other)
        distance[k] = np.sqrt(distance[k])


@kernel
def near_histogram(
    points: Any, ids: Any, starts: Any, inner: Any, first: Any, stop: Any, reach: Any, grid: Any, limit: Any,
    near: Any, d2: Any, scale: Any, counts: Any,
) -> Any:  # fmt: skip
    """Count the near pairs of the inner points ``first`` to ``stop`` by distance: bin ``int(distance * scale)``.

    `near` and `d2` have room for the candidates of a point and for `TOGETHER` pairs before them.
    """
    rows, layer = grid[2], grid[1] * grid[2]
    last = counts.shape[0] - 1
    n = 0
    for q in range(first, stop):
        n = find_near(points, ids, starts, inner[q, 0], inner[q, 1], reach, rows, layer, limit, near, d2, n)
        if n > TOGETHER or q == stop - 1:
            for k in range(n):
                counts[min(np.int64(np.sqrt(d2[k]) * scale), last)] += 1
            n = 0
