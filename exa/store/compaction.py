"""Few files: neighbouring parts of a table or an array become one, with all that is known of their rows.

What a merged part is made of stands in its `pieces`, so that a mask of a file or a unit, and whoever asks where a row
came from, finds them as before. Each merged part has a commit of its own: it holds whatever others append meanwhile,
and is given up where others have removed or hidden rows of what was merged, which then stays as they left it.
"""

import heapq
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from itertools import pairwise
from math import prod
from typing import Any

import numpy as np
import pyarrow as pa

from exa.error import CommitConflict, StoreError
from exa.schedule.stream import Outcome, stream
from exa.store.joining import Spread, count_files, join, whole_rows
from exa.store.log import MAX_LINE, canonical
from exa.store.mask import live_by_file, pack
from exa.store.parquet import GROUP
from exa.store.part import Part
from exa.store.pieces import Piece, metadata_for, metadata_of, pieces_of, placed
from exa.store.reading import TYPES, conformed, in_groups, opened, schema_of, type_of
from exa.store.snapshot import Table
from exa.store.splicing import Splice
from exa.store.store import Store

#: Bytes of a file that is large enough, and how many files a table or an array may have besides.
TARGET, SPARE = 64 << 20, 3
#: Bytes of rows that are gathered before they are written.
GATHERED = 32 << 20


@dataclass
class Compacted:
    """What `compact` has done, or would do."""

    before: dict[str, int] = field(default_factory=dict)
    "By table, how many files there were."
    after: dict[str, int] = field(default_factory=dict)
    bytes: int = 0
    "Of the files that were merged."
    rows: int = 0
    "Of the files that were merged."
    given_up: int = 0
    "Parts that others have changed meanwhile."
    version: int | None = None
    "The last that this has made."

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def compact(
    store: Store,
    tables: Iterable[str] | None = None,
    *,
    spare: int | None = None,
    dry_run: bool = False,
    spread: Spread = stream,
) -> Compacted:
    """Merge parts of tables, of all by default, into parts of about 64 MiB, without the rows that are hidden.

    >>> compact(store).after                                                     # doctest: +SKIP
    {'atom': 7, 'frame': 1}

    The segments of an array become one zarr array, of shards of 64 MiB of values. With `spare`, files of 64 MiB are
    left alone, and others merged where there are more than one to each 64 MiB and that many; of an array, what is
    larger than all that is behind it and cannot grow stays, too, as far as there are so few files; as little is
    written again as it takes. `spread` has the work done, on threads of this process by default. The files that were
    merged stay until `vacuum`. StoreError where some cannot be read or written, once all others are merged.
    """
    done, failed = Compacted(), None
    known = store.snapshot().tables
    todo: list[tuple[Table, Sequence[Part]]] = []
    for name in known if tables is None else tables:
        table = known[name]
        done.before[name] = done.after[name] = len(table.parts)
        for group in _groups(table, spare):
            done.after[name] -= len(group) - 1
            done.bytes += sum(part.bytes for part in group)
            done.rows += sum(part.live for part in group)
            todo.append((replace(table, parts=()), group))
    for outcome in () if dry_run else _merged(store, todo, spread):
        table, group = outcome.item
        try:
            if outcome.error is not None:
                raise outcome.error
            done.version = store.commit([outcome.result], removes=group, op="compact").version
            continue
        except CommitConflict:
            done.given_up += 1
        except StoreError as error:
            failed = failed or error
        done.after[table.name] += len(group) - 1
        done.bytes -= sum(part.bytes for part in group)
        done.rows -= sum(part.live for part in group)
    if failed is not None:
        raise failed
    return done


def settle(store: Store, spread: Spread = stream) -> None:
    """Merge what a job or a save has written, until each table and array has few files."""
    # what was merged may be so much smaller that there are too many for the bytes that are left
    while compact(store, spare=SPARE, spread=spread).version is not None:
        pass


def _merged(store: Store, todo: Sequence[tuple[Table, Sequence[Part]]], spread: Spread) -> Iterator[Outcome]:
    """What becomes of each group: of tables one task makes one, of arrays it makes a shard."""
    tables = [item for item in todo if "array" not in item[0].meta]
    yield from spread(partial(_merge, store), tables, key="exa-merge")
    for item in todo:
        if "array" in item[0].meta:
            try:
                yield Outcome(item, merge(store, *item, spread), None)
            except StoreError as error:
                yield Outcome(item, None, error)


def _merge(store: Store, item: tuple[Table, Sequence[Part]]) -> Part:
    return merge(store, *item)


def _groups(table: Table, spare: int | None) -> Iterator[Sequence[Part]]:
    """The parts that are to be merged, neighbours all."""
    parts, is_array = table.parts, "array" in table.meta
    if is_array and spare is not None:
        parts = parts[_first(parts, table.meta["array"]["dtype"], spare) :]
    sizes = [part.bytes * part.live // max(part.rows, 1) for part in parts]
    left = {n for n, size in enumerate(sizes) if spare is not None and size >= TARGET}
    rest = sum(size for n, size in enumerate(sizes) if n not in left)
    most = 1 if is_array else max(1, len(left) + rest // TARGET + (spare or 0))
    if spare is not None and len(parts) <= most:
        return
    # What is known of a part must fit in a line of the log.
    told = [len(canonical([part.files, [piece.to_json() for piece in pieces_of(part)]])) for part in parts]
    # Rows of which nobody said from which files they are must not spoil the others.
    apart = {
        n + 1 for n, (a, b) in enumerate(pairwise(parts)) if bool(a.files or not a.rows) != bool(b.files or not b.rows)
    }
    begins = grouped(sizes, most, told, MAX_LINE // 2, apart)
    for begin, end in pairwise([*begins, len(parts)]):
        if end - begin > 1 or (spare is None and parts[begin].hidden):
            yield parts[begin:end]


def _first(segments: Sequence[Part], dtype: str, spare: int) -> int:
    """The first of the segments of an array that the end of a job puts together with all that follow."""
    itemsize = np.dtype(dtype).itemsize
    sizes = [itemsize * segment.live * prod(segment.zarr["shape"][1:]) for segment in segments]
    most = sum(sizes) // TARGET + spare
    first, behind = 0, sum(sizes)
    while first < len(segments) - 1 and not whole_rows(segments[first], dtype):
        behind -= sizes[first]
        if sizes[first] <= behind:
            break
        first += 1
    while first and sum(s.zarr["files"] for s in segments[:first]) + count_files(segments[first:], dtype) > most:
        first -= 1
    return first


def grouped(
    sizes: Sequence[int], most: int, weights: Sequence[int], limit: int, apart: Iterable[int] = ()
) -> list[int]:
    """Where groups of neighbours begin, so that there are no more than `most`, and large ones are left alone.

    >>> grouped([60, 1, 1, 2, 50, 40], 3, [1] * 6, 100)
    [0, 1, 5]

    The two smallest neighbours are put together again and again, but for those whose weights exceed the limit and
    those whose second begins `apart`.
    """
    fixed = set(apart)
    size, weight = list(sizes), list(weights)
    after = {n: n + 1 for n in range(len(sizes))}
    before = {n + 1: n for n in range(len(sizes))}
    pairs = [(a + b, n, n + 1) for n, (a, b) in enumerate(pairwise(size))]
    heapq.heapify(pairs)
    while len(after) > most and pairs:
        total, a, b = heapq.heappop(pairs)
        known = after.get(a) == b and b in after and size[a] + size[b] == total
        if not known or b in fixed or weight[a] + weight[b] > limit:
            continue
        size[a], weight[a] = total, weight[a] + weight[b]
        after[a] = after.pop(b)
        before[after[a]] = a
        if after[a] in after:
            heapq.heappush(pairs, (total + size[after[a]], a, after[a]))
        if a in before:
            heapq.heappush(pairs, (size[before[a]] + total, before[a], a))
    return sorted(after)


def merge(store: Store, table: Table, parts: Sequence[Part], spread: Spread = stream) -> Part:
    """One part of the rows that are to be seen in some, which is in no commit yet."""
    if parts[0].zarr:
        pieces, _ = _pieces(parts, [[{}] * len(pieces_of(segment)) for segment in parts])
        dtype, told = table.meta["array"]["dtype"], [piece.to_json() for piece in pieces]
        return join(store, table.name, dtype, parts, _files(parts), told, spread)
    paths = [part.locate(store.path) for part in parts]
    schemas = list(map(schema_of, paths))
    schema = _schema(table, schemas)
    pieces, metadata = _pieces(parts, [metadata_of(path) for path in paths])
    extras = [piece.extra for piece in pieces]
    same = {key: value for key, value in extras[0].items() if all(extra.get(key) == value for extra in extras)}
    blank = frozenset(table.meta.get("blank", ()))
    files, told = _files(parts), [piece.to_json() for piece in pieces]
    named = schema.with_metadata(metadata_for(metadata))
    if all(map(schema.equals, schemas)) and (splice := Splice.of(named, parts, paths)):
        part, file = store.new_part(table.name, parts[0].order, same, after=parts[0])
        return replace(splice.write(file, part), files=pack(files), pieces=told)
    with store.part_writer(
        table.name, named, parts[0].order, extra=same, files=files, pieces=told, after=parts[0]
    ) as writer:
        for rows in _gathered(_rows(paths, parts, schema, blank)):
            writer.write(rows)
    return writer.part


def _files(parts: Sequence[Part]) -> list[tuple[int, int]]:
    """The source files of the rows that are to be seen, in order."""
    return [(file, rows) for part in parts for file, rows in live_by_file(part) if rows]


def _schema(table: Table, schemas: Sequence[pa.Schema]) -> pa.Schema:
    """The columns of all, in the order of the table; where they differ in type, in that which the table has."""
    found: dict[str, list[pa.DataType]] = {column["name"]: [] for column in table.schema if "name" in column}
    for schema in schemas:
        for column in schema:
            found.setdefault(column.name, []).append(column.type)
    declared = {column.get("name"): column.get("type") for column in table.schema}
    kinds = {}
    for name, types in found.items():
        said = str(declared.get(name)).partition("<")[0]
        if types:
            kinds[name] = types[0] if len(set(types)) == 1 or said not in TYPES else type_of(said)
    return pa.schema(kinds.items())


def _pieces(
    parts: Sequence[Part], known: Sequence[Sequence[dict[str, str]]]
) -> tuple[list[Piece], list[dict[str, str]]]:
    """What the merged part is made of, and the metadata of each; what nobody says anything of is put together.

    `known` are the metadata of the pieces of each part.
    """
    pieces: list[Piece] = []
    metadata: list[dict[str, str]] = []
    for part, of_part in zip(parts, known, strict=True):
        for (piece, start, stop), said in zip(placed(part), of_part, strict=True):
            seen = tuple(
                (max(a, start) - start, min(b, stop) - start) for a, b in part.seen() if a < stop and b > start
            )
            left = piece.less(seen)
            if not left.kept:
                continue
            silent = not (left.unit or left.extra or left.gone or said)
            if silent and pieces and pieces[-1] == Piece(None, pieces[-1].rows) and not metadata[-1]:
                pieces[-1] = Piece(None, pieces[-1].rows + left.rows)
            else:
                pieces.append(left)
                metadata.append(said)
    return pieces or [Piece(None, 0)], metadata or [{}]


def _rows(paths: Sequence[str], parts: Sequence[Part], schema: pa.Schema, blank: frozenset[str]) -> Iterator[pa.Table]:
    """The rows that are to be seen, row group by row group."""
    for path, part in zip(paths, parts, strict=True):
        with opened(path) as file:
            for rows in in_groups(file, part.seen(), file.schema_arrow.names):
                yield conformed(rows, schema, blank)


def _gathered(blocks: Iterable[pa.Table]) -> Iterator[pa.Table]:
    """The rows of blocks, as many together as a row group has, or as many as fit in memory."""
    waiting: list[pa.Table] = []
    count = size = 0
    for block in blocks:
        waiting.append(block)
        count += block.num_rows
        size += block.nbytes
        if count >= GROUP or size >= GATHERED:
            yield pa.concat_tables(waiting).unify_dictionaries()
            waiting, count, size = [], 0, 0
    if waiting:
        yield pa.concat_tables(waiting).unify_dictionaries()
