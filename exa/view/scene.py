"""What a container has to draw in three dimensions, and its points: of one frame, or of all rows."""

from collections.abc import Iterator, Sequence
from typing import Any

import dask.dataframe as dd
import numpy as np
import pyarrow as pa

from exa.algorithms import neighbors
from exa.container import Container
from exa.container.field import Field3D
from exa.error import ExaError
from exa.view.asking import Answer, Ask, Message, Session, answer
from exa.view.atoms import Palette, angstrom, naming, radii
from exa.view.axes import coloured
from exa.view.boxes import box_columns, box_of, repeats
from exa.view.frames import FILE, frames_of, grouping, plain, spans
from exa.view.rows import container_of
from exa.view.tables import Rows, rows_of

#: Columns that are coordinates where a class does not name them in its `_traits`.
AXES = (("x", "y", "z"), ("xu", "yu", "zu"), ("px", "py", "pz"), ("xs", "ys", "zs"), ("xsu", "ysu", "zsu"))
#: Those that are shares of the three vectors of a box.
SCALED = ("xs", "ys", "zs", "xsu", "ysu", "zsu")
#: The most points that are sent at once; of more, as many are drawn by lot.
MOST = 10_000_000
#: The most points among which bonds are looked for.
BONDED = 200_000
#: Two atoms are bonded that are at most this many times the sum of their radii apart.
TOLERANCE = 1.2
#: About how many near pairs are looked at: where there would be more, lengths are in some other unit.
PAIRS = 1e7
#: Rows that are read at a time where all are.
CHUNK = 1 << 18
#: Of how many rows of a large table one is sent first.
FIRST = 10
FIELDS = 1000
#: No bonds.
NONE = np.empty((0, 2), np.int32)


@answer
def scene(session: Session, ask: Ask, container: str | None = None) -> Answer:
    """What can be drawn of a container: tables that have coordinates, and fields.

    Of each table its `axes`, the columns that tell its `frame` and `kind`, its `traits` and their `precision`.
    """
    one = container_of(session, container)
    kinds = [kind.__name__ for kind in type(one).__mro__ if issubclass(kind, Container)]
    tables = [_described(one, name) for name in one if isinstance(one[name], dd.DataFrame) and axes_of(one[name])]
    fields = [{"table": name, **_fields(one, name)} for name in one if isinstance(one[name], Field3D)]
    return {"kinds": kinds, "members": list(one), "tables": tables, "fields": fields}, []


def axes_of(member: Any) -> list[str]:
    """The columns of a table that are coordinates: those that its class names first, or three of a usual name."""
    columns = list(member.columns)
    traits = [name for name in getattr(member, "_traits", ()) if name in columns]
    for names in AXES:
        if set(names) <= set(traits or columns):
            return list(names)
    return next((list(names) for names in AXES if set(names) <= set(columns)), [])


def _described(container: Container, name: str) -> Message:
    member = container[name]
    axes, frame = axes_of(member), grouping(container, name)
    numbers = [str(c) for c, dtype in member.dtypes.items() if dtype.kind in "fiu" and c not in (*axes, frame)]
    return {
        "table": name,
        "rows": length(container, name),
        "axes": axes,
        "frame": frame,
        "kind": naming(member.columns),
        "traits": [trait for trait in getattr(member, "_traits", ()) if trait in member.columns] or axes,
        "precision": getattr(member, "_precision", 3),
        "numbers": numbers,
        "box": bool(box_columns(container, frame)),
        "source": getattr(member, "_locate", None) is not None,
    }


def _fields(container: Container, name: str) -> Message:
    """The labels of fields, and the file that each is from, where files tell the frames of points apart, too."""
    member = container[name]
    labels = [getattr(label, "item", lambda label=label: label)() for label in member.field_values]
    told: Message = {"labels": labels[:FIELDS], "count": len(labels)}
    if FILE not in member.columns:
        return told
    rows = dict(enumerate(plain(rows_of(container, name).page(0, FIELDS, [FILE])[FILE]).tolist()))
    return told | {"files": [rows.get(label) for label in told["labels"]]}


@answer
def frames(session: Session, ask: Ask, table: str, container: str | None = None) -> Answer:
    """How many frames a table has, the column that tells them apart, and, if these are numbers, what it is in each."""
    one = container_of(session, container)
    column = grouping(one, table)
    if column is None:
        return {"count": 1, "column": None}, []
    known = frames_of(one, table, column, ask.check)
    numbers = [known.values.astype(np.float64)] if known.values.dtype.kind in "iufb" else []
    return {"count": len(known), "column": column}, numbers


@answer
def points(
    session: Session,
    ask: Ask,
    table: str,
    frame: int | None = None,
    colour: str | None = None,
    most: int = MOST,
    container: str | None = None,
) -> Answer:
    """Points of a table: coordinates (n, 3) float32, and the kind of each (uint8) or, by `colour`, a value (float32).

    Those of one frame, by its number, come in one answer, with the `ranges` of rows that they are; where columns are
    shares of its box (xs, ys, zs), points are in the box. All rows come in
    parts, each with the rows from `first` on that its points are (uint32): a tenth of each piece, drawn by lot, before
    the rest of any; of tables with more than `most` rows an even sample, or their beginning if nobody has counted them.
    """
    one = container_of(session, container)
    drawn = _Drawn(one, table, colour)
    if frame is not None and (column := grouping(one, table)) is not None:
        ranges = _first(frames_of(one, table, column, ask.check).ranges(int(frame)), MOST)
        arrays = drawn.arrays(_pages(drawn.rows, ranges, drawn.columns, ask))
        if drawn.axes[0] in SCALED and (box := box_of(one, column, _label(one, table, int(frame), ask))) is not None:
            arrays[0] = (box[0] + arrays[0] @ box[1:]).astype(np.float32)
        return drawn.meta() | {"frame": frame, "ranges": ranges, "count": len(arrays[0])}, arrays
    total = drawn.total
    most = max(1, min(int(most), MOST))
    if total is not None and total <= min(CHUNK, most):
        arrays = drawn.arrays(drawn.rows.page(0, total, drawn.columns, ask.check))
        return drawn.meta() | {"frame": None, "ranges": [(0, total)], "count": total}, arrays
    sent = 0
    for first, arrays in _in_parts(drawn, most, ask):
        sent += len(arrays[0])
        ask.partial(drawn.meta() | {"first": first, "total": total, "most": most}, arrays)
    return drawn.meta() | {"frame": None, "count": sent, "total": drawn.rows.total}, []


def length(container: Container, table: str) -> int | None:
    """How many rows a table has; None where that takes reading them."""
    total = rows_of(container, table).total
    return getattr(container[table], "known_rows", None) if total is None else total


class _Drawn:
    """The columns of a table that are drawn, as arrays of numpy."""

    def __init__(self, container: Container, table: str, colour: str | None) -> None:
        self.rows = rows_of(container, table)
        self.total = length(container, table)
        self.axes = axes_of(container[table])
        if len(self.axes) < 3:
            raise ExaError(f"{table} has no three columns of coordinates, such as x, y, z")
        if colour is not None and colour not in self.rows.columns:
            raise ExaError(f"{table} has no column {colour!r}, but {', '.join(self.rows.columns)}")
        self.kind, self.colour = naming(self.rows.columns), colour
        self.columns = list(dict.fromkeys([*self.axes, *filter(None, (self.kind, colour))]))
        self._palette, self._scale, self._ends = Palette(), angstrom(container), [np.inf, -np.inf]

    def arrays(self, page: pa.Table) -> list[np.ndarray]:
        """Coordinates; kinds, where the table has such a column; values, where a colour is asked for."""
        found = [coordinates(page, self.axes)]
        if self.kind is not None:
            found.append(self._palette.codes(page[self.kind]))
        if self.colour is not None:
            values = coloured(plain(page[self.colour]))
            known = values[np.isfinite(values)]
            self._ends = [float(known.min(initial=self._ends[0])), float(known.max(initial=self._ends[1]))]
            found.append(values)
        return found

    def meta(self) -> Message:
        ends = self._ends if self._ends[0] <= self._ends[1] else [0.0, 1.0]
        kinds = self._palette.looks(self._scale)
        return {"kinds": kinds, "scale": self._scale, "colour": self.colour, "ends": ends if self.colour else None}


def coordinates(page: pa.Table, axes: Sequence[str]) -> np.ndarray:
    """Three columns as points, (n, 3) float32."""
    found = np.empty((page.num_rows, 3), np.float32)
    for axis, name in enumerate(axes):
        found[:, axis] = plain(page[name])
    return found


def _first(ranges: Sequence[tuple[int, int]], most: int) -> list[tuple[int, int]]:
    """The first rows of ranges, no more than `most`.

    >>> _first([(0, 3), (5, 9), (20, 30)], 5)
    [(0, 3), (5, 7)]
    """
    found = []
    for start, stop in ranges:
        if most > 0:
            found.append((start, min(stop, start + most)))
        most -= stop - start
    return found


def _pages(rows: Rows, ranges: Sequence[tuple[int, int]], columns: Sequence[str], ask: Ask) -> pa.Table:
    if not ranges:
        return rows.page(0, 0, columns)
    pages = [rows.page(start, stop - start, columns, ask.check) for start, stop in ranges]
    return pages[0] if len(pages) == 1 else pa.concat_tables(pages, promote_options="permissive")


def _in_parts(drawn: _Drawn, most: int, ask: Ask) -> Iterator[tuple[int, list[np.ndarray]]]:
    """Pieces of all rows: the first row that a piece counts from, and its arrays, the last of which says which rows."""
    lot = np.random.default_rng(0)
    share = min(1.0, most / (drawn.total or most))
    rest = []
    begin = 0
    for part, low, high in spans(drawn.rows):
        for start in range(low, high, CHUNK):
            ask.check()
            stop = min(start + CHUNK, high)
            page = drawn.rows.read(part, drawn.columns, start, stop)
            which = np.flatnonzero(lot.random(page.num_rows) < share).astype(np.uint32)
            arrays = [*drawn.arrays(page if share == 1 else page.take(which)), which]
            early = lot.random(len(which)) < 1 / FIRST
            yield begin, [array[early] for array in arrays]
            rest.append((begin, [array[~early] for array in arrays]))
            begin += stop - start
            if drawn.total is None and begin >= most:  # nobody knows how many there are
                yield from rest
                return
    yield from rest


@answer
def frame(
    session: Session,
    ask: Ask,
    table: str,
    frame: int,
    colour: str | None = None,
    tolerance: float | None = TOLERANCE,
    container: str | None = None,
) -> Answer:
    """All that is drawn of a frame at once: the arrays of `points`, then those of `bonds` and `cell`, empty if none.

    Without a `tolerance` bonds are not looked for; `periodic` says whether they go through the sides of the box. One
    answer is much faster than three, which get in each other's way.
    """
    meta, arrays = points(session, ask, table, frame, colour, container=container)
    box, found = None, NONE
    if tolerance is not None:
        box = _repeating(container_of(session, container), table, frame, meta, tolerance, ask)
        found = _bonded(meta, arrays, tolerance, box)
    drawn = cell(session, ask, table, frame, container)[1]
    told = {"bonds": len(found), "periodic": box is not None}
    return meta | told, [*arrays, found, *(drawn or [np.empty((0, 3), np.float32)])]


@answer
def bonds(
    session: Session,
    ask: Ask,
    table: str,
    frame: int | None = None,
    tolerance: float = TOLERANCE,
    container: str | None = None,
) -> Answer:
    """Pairs of the points of a frame (counted within it) that are bonded: (n, 2) int32.

    Bonded are two atoms at most `tolerance` times the sum of their covalent radii apart; what is no element has none,
    and so have frames of more than `BONDED` points, or of points that are far too near each other. Where the box of the
    frame repeats, atoms are bonded to the nearest image of others.
    """
    meta, arrays = points(session, ask, table, frame, None, BONDED, container)
    box = _repeating(container_of(session, container), table, frame, meta, tolerance, ask)
    found = _bonded(meta, arrays, tolerance, box)
    return {"frame": frame, "count": len(found)}, [found]


def _repeating(
    container: Container, table: str, frame: int | None, meta: Message, tolerance: float, ask: Ask
) -> np.ndarray | None:
    """The vectors of the box of a frame, (3, 3), where that repeats, and no atom is bonded to two images of another."""
    column = grouping(container, table)
    if column is None or frame is None:
        return None
    label = _label(container, table, int(frame), ask)
    box = box_of(container, column, label) if repeats(container, column, label) else None
    if box is None or not np.linalg.det(box[1:]):
        return None
    widths = 1 / np.linalg.norm(np.linalg.inv(box[1:]), axis=0)
    longest = 2 * tolerance * max((one["radius"] for one in meta["kinds"] if one["known"]), default=0)
    return box[1:] if widths.min() >= 2 * longest else None


def _bonded(meta: Message, arrays: Sequence[np.ndarray], tolerance: float, box: np.ndarray | None) -> np.ndarray:
    """The bonds of points as `points` answers with them, in a box that repeats, or in none."""
    size = _bonding(meta, arrays)
    cutoff = float(2 * size.max(initial=0) * tolerance)
    if meta["count"] > BONDED or not 0 < cutoff < np.inf:
        return NONE
    room = float(np.prod(np.maximum(np.ptp(arrays[0], axis=0), cutoff)))
    if box is not None:
        room = min(room, abs(float(np.linalg.det(box))))
    if len(size) ** 2 / 2 * min(1.0, 4.2 * cutoff**3 / room) > PAIRS:
        return NONE
    pairs = neighbors(arrays[0].astype(np.float64), cutoff, box)
    near = (pairs.distance <= tolerance * (size[pairs.i] + size[pairs.j])) & (size[pairs.i] > 0) & (size[pairs.j] > 0)
    return np.stack([pairs.i[near], pairs.j[near]], axis=1).astype(np.int32)


def _bonding(meta: Message, arrays: Sequence[np.ndarray]) -> np.ndarray:
    """The covalent radius of each point, 0 of what is no element."""
    if len(arrays) < 2 or arrays[1].dtype != np.uint8:
        return np.zeros(0)
    return radii(arrays[1], [one | {"radius": one["radius"] if one["known"] else 0.0} for one in meta["kinds"]])


@answer
def cell(session: Session, ask: Ask, table: str, frame: int | None = None, container: str | None = None) -> Answer:
    """The box of a frame: where it begins, and its three vectors, (4, 3) float32; no array where it has none."""
    one = container_of(session, container)
    column = grouping(one, table)
    label = None if column is None or frame is None else _label(one, table, int(frame), ask)
    box = box_of(one, column, label)
    return {"frame": frame}, [] if box is None else [box.astype(np.float32)]


def _label(container: Container, table: str, frame: int, ask: Ask) -> Any:
    """What the column of frames is in one of them; ExaError where there is no such frame."""
    known = frames_of(container, table, grouping(container, table) or "", ask.check)
    known.ranges(frame)
    return known.values[frame]


@answer
def pick(session: Session, ask: Ask, table: str, row: int, container: str | None = None) -> Answer:
    """The values of one row as texts, floats with as many decimals as the class of the table says."""
    one = container_of(session, container)
    rows = rows_of(one, table)
    page = rows.page(int(row), 1, list(rows.columns))
    if not page.num_rows:
        raise ExaError(f"{table} has no row {row}")
    places = getattr(one[table], "_precision", 3)
    values = {name: _text(page[name][0].as_py(), places) for name in page.column_names}
    return {"table": table, "row": int(row), "values": values}, []


def _text(value: Any, places: int) -> str | None:
    if isinstance(value, float):
        return f"{value:.{places}f}" if abs(value) < 1e15 else repr(value)
    return None if value is None else str(value)


@answer
def get_traits(session: Session, ask: Ask, name: str, frame: int | None = None, container: str | None = None) -> Answer:
    """The columns that the class of a member gives to a view (`_traits`), each an array, under names such as `atom_x`.

    Of a table with `_groupbys`, those of one frame; a member that is not there yet is computed (``compute_<name>``).
    Numbers have as many decimals as `_precision` says, in the smaller type of floats where that holds them; of other
    columns each value is the number of a word in `words`.
    """
    one = container_of(session, container)
    if name not in one and not callable(getattr(type(one), f"compute_{name}", None)):
        raise ExaError(f"there is no member {name!r}, but {', '.join(one)}")
    member = getattr(one, name)
    if not isinstance(member, dd.DataFrame):
        raise ExaError(f"{name} is no table: its values are not traits")
    rows = rows_of(one, name)
    traits = [trait for trait in getattr(member, "_traits", ()) if trait in rows.columns]
    traits = traits or axes_of(member) or list(rows.columns)
    column = grouping(one, name)
    ranges = [(0, MOST if rows.total is None else rows.total)]
    if frame is not None and column is not None:
        ranges = frames_of(one, name, column, ask.check).ranges(int(frame))
    ranges = _first(ranges, MOST)
    page = _pages(rows, ranges, traits, ask)
    made, words = {}, {}
    for trait in traits:
        made[f"{name}_{trait}"], words[f"{name}_{trait}"] = _trait(page[trait], getattr(member, "_precision", 3))
    known = {trait: said for trait, said in words.items() if said is not None}
    return {"traits": list(made), "words": known, "frame": frame, "column": column, "ranges": ranges}, list(
        made.values()
    )


def _trait(column: pa.ChunkedArray, places: int) -> tuple[np.ndarray, list[str] | None]:
    """A column as numbers, and the words that they stand for, if they do."""
    values = plain(column)
    if values.dtype.kind == "f":
        rounded = np.round(values, places)
        small = rounded.astype(np.float32)
        near = np.nanmax(np.abs(small - rounded), initial=0) <= 0.5 * 10.0**-places
        return (small if near else rounded), None
    if values.dtype.kind in "iub":
        wide = values.dtype.kind != "b" and np.abs(values).max(initial=0) > 2**31 - 1
        return values.astype(np.float64 if wide else np.int32), None
    words, places_of = np.unique(values.astype(str), return_inverse=True)
    return places_of.astype(np.int32), words.tolist()
