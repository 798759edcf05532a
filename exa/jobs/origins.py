"""Where the rows of a store came from: each part says what was read for it, and its job with which editor."""

import json
import os
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import accumulate, groupby
from typing import Any, NamedTuple, cast, overload

import pyarrow.compute as pc

from exa.container.origin import Origin
from exa.editor.planning.origins import Origins, changed
from exa.editor.planning.plan import Unit
from exa.editor.planning.unit import Format
from exa.editor.sources.columns import Sources
from exa.editor.sources.decoding import source_at
from exa.editor.sources.finding import readable
from exa.editor.sources.source import Source, spelled
from exa.error import SourceError, StoreError, UnknownFormat
from exa.formats.registry import find_editor
from exa.jobs.known import Known, folders_of
from exa.jobs.listing import listing_of, numbers_of, read_by
from exa.jobs.work import UNIT
from exa.store import Part, Piece, Store, window
from exa.store.mask import spans
from exa.store.pieces import metadata_of, placed
from exa.store.snapshot import FILES

#: What is known of a source that is in no store: its number, size and identity.
NONE = (-1, 0, "")


class Place(NamedTuple):
    """Where a piece is: in which part, as the how manyth, and from which row of its file on."""

    part: Part
    number: int
    piece: Piece
    start: int


class StoredOrigins:
    """Finds the origins of a table's rows by the parts that hold them; nothing is read before it is called.

    `editor` reads the sources where the one that wrote the rows is not to be found by its name.
    """

    def __init__(
        self, store: Store, parts: Sequence[Part], editor: Any = None, storage_options: dict[str, Any] | None = None
    ) -> None:
        self._store, self._parts = store, parts
        self._editor, self._storage_options = editor, storage_options

    @cached_property
    def _ends(self) -> list[int]:
        """How many rows are to be seen after each part."""
        return list(accumulate(part.live for part in self._parts))

    @cached_property
    def _placed(self) -> list[Place]:
        """The pieces of all parts, in order."""
        return [
            Place(part, number, piece, start)
            for part in self._parts
            for number, (piece, start, _) in enumerate(placed(part))
        ]

    @cached_property
    def _first(self) -> list[int]:
        """The number of the first piece of each part."""
        return list(accumulate((len(part.pieces) or 1 for part in self._parts), initial=0))

    @cached_property
    def _runs(self) -> list[tuple[int, Origins]]:
        """By job, whose pieces are neighbours: after which piece it ends, and what finds the origins of its rows."""
        runs = [list(run) for _, run in groupby(self._placed, key=lambda place: job_of(place.piece.unit))]
        return list(zip(accumulate(map(len, runs)), map(self._origins, runs), strict=True))

    def __call__(self, rows: Sequence[int]) -> list[Origin]:
        total = self._ends[-1] if self._ends else 0
        found = []
        for row in rows:
            if not -total <= row < total:
                raise IndexError(f"there are {total} rows, so there is none at {row}")
            row %= total
            part = bisect_right(self._ends, row)
            inside = row - (self._ends[part - 1] if part else 0)
            [(kept, _)] = window(self._parts[part].seen(), inside, inside + 1)
            within = self._placed[self._first[part] : self._first[part + 1]]
            place = self._first[part] + bisect_right(within, kept, key=lambda place: place.start) - 1
            _, _, piece, start = self._placed[place]
            [(written, _)] = window(piece.kept, kept - start, kept - start + 1)
            run = bisect_right(self._runs, place, key=lambda run: run[0])
            first = self._runs[run - 1][0] if run else 0
            before = sum(one.piece.rows for one in self._placed[first:place])
            found += self._runs[run][1]([before + written])
        return found

    def _origins(self, places: list[Place]) -> Origins:
        begin = job_of(places[0].piece.unit)
        name = next((name for name in self._store.jobs() if name.startswith(begin)), None)
        if name is None:
            raise StoreError(
                "has lost the job that wrote these rows, so that their sources are unknown", self._store.path
            )
        spec = self._store.job(name)
        sources = JobSources(spec, self._storage_options, self._store)
        units = Units(self._store, places, sources.told)
        editor = format_of(spec, sources.first, self._store, self._editor)
        rows = [place.piece.rows for place in places]
        return Origins(editor, places[0].part.table, units, rows, lambda unit: rows_by_file(places[unit]))


def rows_by_file(place: Place) -> Mapping[int, int] | None:
    """How many rows of a piece came from each file; None where merging has left out some."""
    if place.piece.gone:
        return None
    first, stop = place.start, place.start + place.piece.rows
    found = {file: min(b, stop) - max(a, first) for file, a, b in spans(place.part) if a < stop and b > first}
    return found or None


def format_of(spec: Mapping[str, Any], first: Callable[[], Source], store: Store, given: Any = None) -> Format:
    """The editor of a job, fitted as it was then: to the `first` source. `given` is taken if it has no name."""
    try:
        editor = find_editor(spec["editor"], [])
    except UnknownFormat as error:
        if given is None:
            wanted = f"give exa.open the class that wrote {store.path} as editor="
            raise UnknownFormat(f"{error}; {wanted}") from error
        editor = find_editor(given, [])
    if not hasattr(editor, "fit"):
        return cast(Format, editor)
    return cast(Format, editor.fit(first(), **spec["options"]))


def job_of(unit: str | None) -> str:
    """The beginning of the name of the job to which a unit belongs."""
    return str(unit).rpartition("-")[0]


class JobSources:
    """The sources of a job by number, as they were when it began, or as the store has followed them since.

    Those that have `grown`, by number, still begin with what was read of them.
    """

    def __init__(
        self,
        spec: Mapping[str, Any],
        storage_options: dict[str, Any] | None,
        store: Store,
        grown: Mapping[int, Source] | None = None,
    ) -> None:
        self._spec, self._storage_options, self._store = spec, storage_options, store
        self._grown = grown or {}
        self._numbers = numbers_of(spec)

    def __getitem__(self, number: int) -> Source:
        if number in self._grown:
            size = next(size for file, size, _ in self._followed.values() if file == number)
            return replace(self._grown[number], size=size)
        if number in self._numbers:
            listed = self._read[self._numbers.index(number)]
            source = self.at(listed.path, listed.identity)
            # an update leaves what is half written for later
            later = source.identity == listed.identity and source.sure and listed.size < source.size
            return replace(source, size=listed.size) if later else source
        # one that has grown goes by the name that an earlier job gave it
        path = next(path for path, (file, *_) in self._followed.items() if file == number)
        folders = reversed(folders_of(self._store))
        return self.at(path, folder=next((folder for first, folder in folders if first <= number), None))

    @cached_property
    def _read(self) -> Sources:
        return read_by(self._store, self._spec)

    def told(self, number: int) -> Source:
        """The source of this number; one that is not what it was has a `problem`."""
        try:
            return self[number]
        except SourceError as error:
            return Source(str(error.filename), 0, "", problem=str(error.strerror))

    def first(self) -> Source:
        """The source to which the editor was fitted: the first that could be read, and had bytes if any had."""
        listing = listing_of(self._store, self._spec)
        first = readable(Sources(listing.filter(pc.not_equal(listing["identity"], ""))))
        return self.at(first.path, first.identity)

    def at(self, path: str, identity: str | None = None, folder: str | None = None) -> Source:
        """The source of this path; a `SourceError` where it is neither what it was nor what the store has of it."""
        here = spelled(path if "://" in path else os.path.join(folder or self._spec["folder"], path))
        try:
            source = source_at(here, self._storage_options, **self._spec.get("decoding", {}))
        except SourceError as error:
            raise changed(here) from error
        if source.identity == identity:
            return source
        _, size, identity = self._followed.get(path) or self._by_another_name(source)
        if source.identity != identity:
            raise changed(here)
        return replace(source, size=size)

    def _by_another_name(self, source: Source) -> tuple[int, int, str]:
        """The number, size and identity that the store has by now of a source that an update came upon."""
        known = Known(self._store)
        [place] = known.find(Sources.of([source]), folders_of(self._store))
        if place < 0:
            return NONE
        return int(known["file"][place]), int(known["size"][place]), known["identity"][place].as_py()

    @cached_property
    def _followed(self) -> dict[str, tuple[int, int, str]]:
        """By path, the number, size and identity that the store has by now."""
        table = self._store.read(FILES, ["path", "file", "size", "identity"])
        columns = (table[name].to_pylist() for name in ("path", "file", "size", "identity"))
        return {path: (file, size, identity) for path, file, size, identity in zip(*columns, strict=True)}


class Units(Sequence[Unit]):
    """The units that wrote some pieces, as the parts' metadata describe them."""

    def __init__(self, store: Store, places: Sequence[Place], source: Callable[[int], Source]) -> None:
        self._store, self._places, self._source = store, places, source

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, number: int) -> Unit: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Unit]: ...
    def __getitem__(self, number: Any) -> Any:
        place = self._places[number]
        path = place.part.locate(self._store.path)
        kept = metadata_of(path)[place.number].get(UNIT.decode())
        if kept is None:
            raise StoreError("does not say what was read for it; an older exa wrote it", path)
        return Unit.of_json(json.loads(kept), self._source)
