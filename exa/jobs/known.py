"""What a store has of the sources that are whole in it: in columns, so that a million of them take 150 MB."""

import os
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from copy import copy
from hashlib import blake2b
from itertools import islice
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from exa.editor.sources.columns import BATCH, Sources, values
from exa.editor.sources.decoding import decoded
from exa.editor.sources.finding import list_sources, repeated
from exa.editor.sources.source import is_remote, public
from exa.error import SourceError
from exa.jobs.files import SCHEMA, Row
from exa.store import Store, conformed, read_rows
from exa.store.backends import join, located
from exa.store.snapshot import FILES

COLUMNS = ("file", "path", "size", "identity", "observed")
DIGEST = pa.binary(16)


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

    def names(self, identities: pa.ChunkedArray) -> dict[str, list[str]]:
        """By identity the names of those that have one of these."""
        found: dict[str, list[str]] = {}
        named = pc.and_(pc.is_in(self["identity"], identities), pc.not_equal(self["identity"], ""))
        some = self.table.filter(named)
        for name, identity in zip(values(some["path"]), values(some["identity"]), strict=True):
            found.setdefault(identity, []).append(name)
        return found

    def find(self, sources: Sources, folders: Sequence[tuple[int, str]]) -> np.ndarray:
        """At which place in the columns each source is, whatever the folder from which it is named; -1 if at none.

        `folders` say in which the names here are meant: from which number on, in order.
        """
        firsts = [first for first, _ in folders]
        meant = (folders[bisect_right(firsts, number) - 1][1] for number in self["file"])
        here = _digests(map(place, values(self["path"]), meant))
        return pc.index_in(_digests(map(place, values(sources.table["path"]))), value_set=here).fill_null(-1).to_numpy()

    def same(self, sources: Sources, places: np.ndarray) -> np.ndarray:
        """Whether each source has the identity of what is at its place here."""
        was = self["identity"].take(pa.array(places, mask=places < 0))
        return pc.equal(was, sources.table["identity"]).fill_null(False).to_numpy()

    def at(self, places: np.ndarray) -> "Known":
        """Those at some places."""
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
    listed = list_sources(urls, storage_options)
    found = Sources.of(source for source in listed if not located(source.path).startswith(inside))
    if not found:
        raise SourceError(f"what is given holds nothing but the store {out}")
    found = found.take(np.setdiff1d(np.arange(len(found)), repeated(found)))
    same = np.zeros(len(found), bool)
    if trusting and Store.exists(out):
        now = found.table["identity"]
        was = Known(Store.open(out), ("path", "identity")).identities(found.table["path"])
        same = pc.and_(pc.equal(was, now), pc.not_equal(now, "")).fill_null(False).to_numpy()
        same[0] = False
    texts = ((n, decoded(found[n], **decoding)) for n in map(int, np.flatnonzero(~same)))
    return found.put({n: text for n, text in texts if found.is_more(text)})


def place(path: str, folder: str = "") -> str:
    """Where a source is, whatever the folder from which it is named; spelled as `Source.name` is."""
    return path if is_remote(path) else public(os.path.abspath(os.path.join(folder, path)))


def _digests(texts: Iterable[str]) -> pa.ChunkedArray:
    """Texts as 16 bytes each, which are the same for the same texts alone."""
    left, chunks = iter(texts), []
    while block := [blake2b(text.encode(), digest_size=16).digest() for text in islice(left, BATCH)]:
        chunks.append(pa.array(block, DIGEST))
    return pa.chunked_array(chunks, DIGEST)
