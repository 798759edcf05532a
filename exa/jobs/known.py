"""What a store has of the sources that are whole in it: in columns, so that a million of them take 150 MB."""

import os
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import replace
from hashlib import blake2b
from itertools import islice, tee
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from exa.editor.sources.columns import BATCH, Sources, values
from exa.editor.sources.decoding import decoded
from exa.editor.sources.finding import list_sources, repeated
from exa.editor.sources.source import Source, is_remote, public
from exa.error import SourceError
from exa.jobs.files import SCHEMA, Row
from exa.jobs.listing import numbers_of
from exa.store import Store, conformed, read_rows
from exa.store.backends import join, located
from exa.store.snapshot import FILES

COLUMNS = ("file", "path", "size", "identity", "observed")
DIGEST = pa.binary(16)
#: A path from any folder, and an identity.
Named = tuple[str, str]


class Known:
    """The sources that are whole in a store, as they were when they were read; of columns those that are wanted."""

    def __init__(self, store: Store, columns: Sequence[str] = COLUMNS) -> None:
        schema = pa.schema([SCHEMA.field(name) for name in columns])
        files = store.snapshot().tables.get(FILES)
        self._store, self._parts = store, files.parts if files else ()
        self.table = conformed(store.read(FILES, columns), schema) if self._parts else schema.empty_table()

    def __len__(self) -> int:
        return self.table.num_rows

    def __getitem__(self, name: str) -> Any:
        """A column, as numpy has it if it is one of numbers; what an older exa did not say is 0."""
        column = self.table[name]
        return column.fill_null(0).to_numpy() if pa.types.is_integer(column.type) else column

    def identities(self, paths: pa.ChunkedArray) -> pa.ChunkedArray:
        """What the sources of these names were; null of those that are not there."""
        return self["identity"].take(pc.index_in(paths, value_set=self["path"]))

    def find(self, sources: Sources, folders: Sequence[tuple[int, str]]) -> np.ndarray:
        """At which place in the columns each source is, whatever the folder or the links by which it is named; or -1.

        `folders` say in which the names here are meant: from which number on, in order.
        """
        found = np.full(len(sources), -1)
        for theirs, ours in ((_named, _named), (_linked, _named), (_same, _same)):
            left, others = np.flatnonzero(found < 0), np.setdiff1d(np.arange(len(self)), found)
            if not (left.size and others.size):
                break
            rows = sources.take(left).table
            named = zip(map(place, values(rows["path"])), values(rows["identity"]), strict=True)
            here = _digests(ours(self.at(others)._named(folders)))
            match = pc.index_in(_digests(theirs(named)), value_set=here).fill_null(-1).to_numpy()
            found[left] = np.where(match < 0, -1, others[match])
        return found

    def _named(self, folders: Sequence[tuple[int, str]]) -> Iterator[Named]:
        firsts = [first for first, _ in folders]
        columns = map(values, (self.table["file"], self.table["path"], self.table["identity"]))
        for number, path, identity in zip(*columns, strict=True):
            yield place(path, folders[bisect_right(firsts, number) - 1][1] if folders else ""), identity

    def sizes(self, numbers: np.ndarray) -> np.ndarray:
        """How long the texts of these numbers were when all of each was read; -1 of those that are not whole."""
        at = pc.index_in(pa.array(numbers, pa.int64()), value_set=self.table["file"])
        return self.table["size"].take(at).fill_null(-1).to_numpy()

    def same(self, sources: Sources, places: np.ndarray) -> np.ndarray:
        """Whether each source has the identity of what is at its place here."""
        was = self["identity"].take(pa.array(places, mask=places < 0))
        return pc.equal(was, sources.table["identity"]).fill_null(False).to_numpy()

    def at(self, places: np.ndarray) -> "Known":
        """Those at some places."""
        if np.array_equal(places, np.arange(len(self))):
            return self
        some = copy(self)
        some.table = self.table.take(pa.array(places))
        return some

    def rows(self, numbers: Iterable[int]) -> dict[int, Row]:
        """All that the store says of the sources of these numbers."""
        wanted, found = pa.array(numbers, pa.int64()), dict[int, Row]()
        for part in self._parts if len(wanted) else ():
            rows = read_rows(part.locate(self._store.path), part.seen())
            found |= {row["file"]: Row.of(row) for row in rows.filter(pc.is_in(rows["file"], wanted)).to_pylist()}
        return found


def find_corpus(
    out: str, urls: Any, storage_options: dict[str, Any] | None = None, trusting: bool = True, **decoding: Any
) -> Sources:
    """The sources that a store is or was made of, but for its own files: a folder of texts may hold the store.

    Of those that it has as they are nothing is read, but for the first, unless `trusting` is false. How others are
    decoded is told as to `find_sources`.
    """
    inside = join(out, "")
    given = [urls] if isinstance(urls, (str, os.PathLike, Source)) else list(urls)
    listed = list_sources(given, storage_options)
    found = Sources.of(source for source in listed if not located(source.path).startswith(inside))
    if not found:
        where = given[0].name if isinstance(given[0], Source) else public(os.fsdecode(given[0]))
        raise SourceError(f"nothing but the store {out} is there: give the files to read, or their folder", where)
    found = found.take(np.setdiff1d(np.arange(len(found)), repeated(found)))
    same = np.zeros(len(found), bool)
    if trusting and Store.exists(out):
        now = found.table["identity"]
        was = Known(Store.open(out), ("path", "identity")).identities(found.table["path"])
        same = pc.and_(pc.equal(was, now), pc.not_equal(now, "")).fill_null(False).to_numpy()
        same[0] = False
    texts = ((n, decoded(found[n], **decoding)) for n in map(int, np.flatnonzero(~same)))
    return found.put({n: text for n, text in texts if found.is_more(text)})


def as_read(sources: Sources, numbers: np.ndarray, known: Known, spec: Mapping[str, Any]) -> Sources:
    """The sources of a job by their numbers, of which those that are whole are as long as what was read of them.

    `find_corpus` has not looked into these, which may be compressed, and knows how long they are as they lie; but the
    plan must be what it was, and where columns become text they are read again. One that is gone by now is planned all
    the same.
    """
    sizes = known.sizes(numbers)
    whole = np.flatnonzero((sizes >= 0) & (sizes != sources.table["size"].to_numpy()))
    texts = {n: sources.others.get(n) or decoded(sources[n], **spec.get("decoding", {})) for n in whole.tolist()}
    return sources.put(
        {n: replace(sources[n] if text.problem else text, size=int(sizes[n])) for n, text in texts.items()}
    )


def place(path: str, folder: str = "") -> str:
    """Where a source is, whatever the folder from which it is named; spelled as `Source.name` is."""
    return path if is_remote(path) else public(os.path.abspath(os.path.join(folder, path)))


def folders_of(store: Store) -> list[tuple[int, str]]:
    """In which folders the names of sources are meant: from which number on, in order."""
    # those that only read on gave no names
    specs = (spec for spec in map(store.job, store.jobs()) if numbers_of(spec))
    return sorted((spec["first_file"], spec["folder"]) for spec in specs)


def _named(sources: Iterable[Named]) -> Iterator[str]:
    """What tells sources apart by their paths as they are given."""
    return (path for path, _ in sources)


def _linked(sources: Iterable[Named]) -> Iterator[str]:
    """What tells sources apart by where links lead."""
    real = last = ""
    for path, _ in sources:
        if is_remote(path):
            yield path
            continue
        folder, name = os.path.split(path)
        if folder != last:
            real, last = os.path.realpath(folder), folder
        end = os.path.join(real, name)
        yield os.path.realpath(end) if os.path.islink(end) else end


def _same(sources: Iterable[Named]) -> Iterator[str]:
    """As `_linked`, where a link may lead elsewhere by now: to a file of another inode."""
    named, again = tee(sources)
    for real, (_, identity) in zip(_linked(named), again, strict=True):
        yield f"{real}\0{identity.rpartition('-')[2]}"


def _digests(texts: Iterable[str]) -> pa.ChunkedArray:
    """Texts as 16 bytes each, which are the same for the same texts alone."""
    left, chunks = iter(texts), []
    while block := [blake2b(text.encode(), digest_size=16).digest() for text in islice(left, BATCH)]:
        chunks.append(pa.array(block, DIGEST))
    return pa.chunked_array(chunks, DIGEST)
