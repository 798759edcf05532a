"""Segments of arrays: zarr v3 arrays of their own, each written by one attempt and never changed.

An array of a store is its segments, one behind the other along the first axis. Small chunks are put together in shards
of about 64 MiB, a file each. The workers of one attempt may write the shards of a segment side by side, and a shard
twice: the first that is there stays. ``zarr.json`` comes last, so that a folder that has it is whole; what is in no
commit nobody reads. It lists the others in its attributes, so that a segment which begins as this one does can have the
same files without anybody reading them.
"""

import json
import threading
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import product
from math import ceil, prod
from typing import Any, NamedTuple

import blake3
import numpy as np

from exa.error import StoreCorrupt, StoreError
from exa.store.backends import Found, at, is_url, join, parent
from exa.store.durable import is_temporary
from exa.store.log import canonical
from exa.store.part import Part, Ranges

#: Bytes of values to a file, and to a chunk where nobody said how large they are.
SHARD, CHUNK = 64 << 20, 4 << 20
#: Bytes that are hashed at once.
BLOCK = 1 << 24
HEAD = "zarr.json"
#: Zarr warns of texts of fixed width, of which other languages do not know yet; and warnings belong to all threads.
_TOLD = threading.Lock()


class Written(NamedTuple):
    """A file of a segment."""

    name: str
    "Within the segment, with forward slashes."
    bytes: int
    b3: str


def storable(dtype: np.dtype[Any]) -> np.dtype[Any]:
    """The dtype, if it is of plain numbers, texts or times; ValueError if it is not.

    >>> storable(np.dtype("c8"))
    dtype('complex64')
    """
    if dtype.kind not in "biufcMmSU" or not dtype.itemsize:
        raise ValueError(f"arrays of {dtype} have no place in a store")
    return dtype


def chunks_for(shape: Sequence[int], itemsize: int) -> tuple[int, ...]:
    """Chunks of about 4 MiB, of whole rows where these are no longer.

    >>> chunks_for((1000, 100, 100), 8), chunks_for((3, 1000, 1000), 8)
    ((52, 100, 100), (1, 524, 1000))
    """
    chunks = [max(n, 1) for n in shape]
    for axis in range(len(chunks)):
        inner = prod(chunks[axis + 1 :]) * itemsize
        chunks[axis] = min(chunks[axis], max(1, CHUNK // inner))
    return tuple(chunks)


def shards_for(shape: Sequence[int], chunks: Sequence[int], itemsize: int) -> tuple[int, ...]:
    """Whole numbers of chunks of 64 MiB or a little more, neighbours in C order; of more where rows are long.

    Chunks of more than 4 MiB, which somebody chose, make shards of 64 MiB at the most, or of one chunk.

    >>> shards_for((1000, 100), (10, 50), 8), shards_for((10**6, 100), (10, 50), 8)
    ((1000, 100), (83890, 100))
    """
    full = [max(n, 1) for n in shape]
    shards, size = list(chunks), itemsize * prod(map(min, chunks, full))
    own = size <= CHUNK
    for axis in reversed(range(len(shards))):
        there, each = ceil(full[axis] / shards[axis]), ceil(SHARD / size) if own else max(1, SHARD // size)
        size //= min(shards[axis], full[axis])
        # the last of a row is not to be a small one; that of the array is where it grows
        if own and axis and there > each:
            each = ceil(there / max(1, full[axis] * size // SHARD))
        shards[axis] *= min(there, each)
        size *= min(shards[axis], full[axis])
    return tuple(shards)


def files_for(shape: Sequence[int], shards: Sequence[int]) -> int:
    """How many shards an array has.

    >>> files_for((10, 4), (3, 4))
    4
    """
    return prod(ceil(n / by) for n, by in zip(shape, shards, strict=True))


def places(shape: Sequence[int], step: Sequence[int]) -> Iterator[tuple[slice, ...]]:
    """The regions of an array, of so many values along each axis, in C order.

    >>> list(places((3, 2), (2, 2)))
    [(slice(0, 2, None), slice(0, 2, None)), (slice(2, 3, None), slice(0, 2, None))]
    """
    for start in product(*(range(0, n, by) for n, by in zip(shape, step, strict=True))):
        yield tuple(slice(a, min(a + by, n)) for a, by, n in zip(start, step, shape, strict=True))


@dataclass(frozen=True)
class SegmentWriter:
    """What writes one segment: the values of whole shards go in, in any order and process; `finish` gives the part.

    >>> writer = store.segment_writer("position", "f8", (1000, 3))              # doctest: +SKIP
    >>> files = [file for place in writer for file in writer.write(values[place], place)]  # doctest: +SKIP
    >>> store.commit([writer.finish(files)])                                     # doctest: +SKIP
    """

    store: str
    part: Part
    head: bytes
    "The bytes of ``zarr.json``."
    shards: tuple[int, ...]

    @classmethod
    def begin(cls, store: str, part: Part) -> "SegmentWriter":
        """A writer of the segment that a part describes, of which nothing is there yet."""
        import zarr
        from zarr.codecs import BloscCodec, Crc32cCodec
        from zarr.storage import MemoryStore

        dtype, shape, chunks = np.dtype(part.zarr["dtype"]), part.zarr["shape"], part.zarr["chunks"]
        # Values of a cube file (six digits, float64), size | processor seconds to write and to read 1 GB:
        # zstd-3 0.63 | 7.2, 2.1; zstd-1 0.92 | 2.7, 1.5; bytes apart and lz4 0.87 | 1.1, 0.8.
        codecs = BloscCodec(cname="lz4", shuffle="shuffle"), Crc32cCodec()
        shards = shards_for(shape, chunks, dtype.itemsize)
        kept: Any = {}
        with _quiet(dtype):
            zarr.create_array(
                MemoryStore(kept), shape=tuple(shape), chunks=tuple(chunks), dtype=dtype,
                shards=None if shards == tuple(chunks) else shards, compressors=codecs,
            )  # fmt: skip
        return cls(store, part, kept[HEAD].to_bytes(), shards)

    def __iter__(self) -> Iterator[tuple[slice, ...]]:
        """The regions that are to be written, each of a shard."""
        return places(self.part.zarr["shape"], self.shards)

    def name(self, place: Sequence[slice]) -> str:
        """The file of a region."""
        return "/".join(["c", *(str(along.start // by) for along, by in zip(place, self.shards, strict=True))])

    def share(self, file: Written, segment: Part) -> Written:
        """Have a file of another segment, which holds what belongs there, under the same name in this one."""
        place, steps = at(self.store), file.name.split("/")
        path = join(self.part.locate(self.store), *steps)
        place.make_dirs(parent(path), below=self.store)
        place.share(join(segment.locate(self.store), *steps), path)
        return file

    def write(self, values: Any, place: Sequence[slice]) -> list[Written]:
        """Write the values of one region, or of several that are neighbours; what is there already stays."""
        import zarr
        from zarr.core.buffer import cpu
        from zarr.storage import MemoryStore

        kept: Any = {HEAD: cpu.Buffer.from_bytes(self.head)}
        with _quiet(np.dtype(self.part.zarr["dtype"])):
            array: Any = zarr.open_array(MemoryStore(kept), mode="r+").with_config({"write_empty_chunks": True})
        array[tuple(place)] = np.asarray(values)
        return [self._create(name, kept.pop(name).to_bytes()) for name in sorted(kept) if name != HEAD]

    def finish(self, files: Iterable[Written]) -> Part:
        """The part of all that was written, ready to be staged or committed; StoreError where a shard is missing."""
        shape = self.part.zarr["shape"]
        known = {file.name: file for file in files}
        wanted = files_for(shape, self.shards)
        if len(known) != wanted:
            raise StoreError(f"of {wanted} shards {len(known)} have been written", self.part.locate(self.store))
        facts = json.loads(self.head) | {"attributes": {"exa": {"files": [known[name] for name in sorted(known)]}}}
        known[HEAD] = self._create(HEAD, json.dumps(facts, indent=2).encode())
        zarr = {**self.part.zarr, "files": len(known)}
        size = sum(file.bytes for file in known.values())
        return replace(self.part, bytes=size, b3=tree(known.values()), zarr=zarr)

    def _create(self, name: str, data: bytes) -> Written:
        place, path = at(self.store), join(self.part.locate(self.store), *name.split("/"))
        place.make_dirs(parent(path), below=self.store)
        if place.create(path, data):
            return Written(name, len(data), blake3.blake3(data).hexdigest())
        return Written(name, place.size(path), hash_of(path))


def tree(files: Iterable[Written]) -> str:
    """The hash of a segment: that of the names, sizes and hashes of its files, as JSON, sorted by name."""
    return blake3.blake3(canonical(sorted(map(list, files)))).hexdigest()


def shards_of(part: Part, store: str) -> list[Written]:
    """The files of a segment but ``zarr.json``, from that; none where it does not say it, or not what was written."""
    data = at(store).read(join(part.locate(store), HEAD))
    try:
        files = [Written(*file) for file in json.loads(data)["attributes"]["exa"]["files"]]
    except (ValueError, LookupError, TypeError, RecursionError):
        return []
    head = Written(HEAD, len(data), blake3.blake3(data).hexdigest())
    return files if tree([*files, head]) == part.b3 else []


def hash_of(path: str) -> str:
    """The blake3 hash of a file, in hexadecimal."""
    digest = blake3.blake3()
    with at(path).open(path) as file:
        while block := file.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()


def files_of(path: str) -> Iterator[Found]:
    """The files of the segment at a path."""
    return (file for file in at(path).walk(path) if not is_temporary(file.name.rpartition("/")[2]))


def read_segment(part: Part, store: str, rows: Ranges, inner: Sequence[slice] = ()) -> np.ndarray:
    """Rows of a segment, and of each what `inner` says of the other axes. StoreCorrupt where it is not what it was.

    >>> read_segment(part, store.path, ((0, 10),)).shape                         # doctest: +SKIP
    (10, 3)
    """
    path, dtype = part.locate(store), np.dtype(part.zarr["dtype"])
    places = [(slice(a, b), *inner) for a, b in rows or ((0, 0),)] if part.zarr["shape"] else [()]
    try:
        array = _opened(path, dtype.str)
        if [*array.shape] != part.zarr["shape"]:
            raise StoreCorrupt(f"has the shape {array.shape} instead of {tuple(part.zarr['shape'])}", path)
        found = [np.asarray(array[place], dtype) for place in places]
    except (OSError, StoreError):
        raise
    except Exception as error:  # whatever a codec says of bytes that are not its own
        raise StoreCorrupt(f"cannot be read ({error}); exa check --data says what is damaged", path) from error
    return found[0] if len(found) == 1 else np.concatenate(found)


@lru_cache(maxsize=256)
def _opened(path: str, dtype: str) -> Any:
    import zarr

    with _quiet(np.dtype(dtype)):
        return zarr.open_array(_complete(path), mode="r")


def _complete(path: str) -> Any:
    """What zarr reads a segment from."""
    if not is_url(path):
        return _kind()(path, read_only=True)
    return _kind(remote=True).from_url(str(path), storage_options=getattr(path, "options", None), read_only=True)


@cache
def _kind(remote: bool = False) -> Any:
    from zarr.storage import FsspecStore, LocalStore

    class Complete(FsspecStore if remote else LocalStore):  # type: ignore[misc]
        """A folder in which no chunk is missing; zarr would take one that is for zeros."""

        async def get(self, key: str, *how: Any, **more: Any) -> Any:
            found = await super().get(key, *how, **more)
            if found is None and key.startswith("c"):
                raise StoreCorrupt("a chunk is missing; exa check says which segment it is of", f"{self}/{key}")
            return found

    return Complete


@contextmanager
def _quiet(dtype: np.dtype[Any]) -> Iterator[None]:
    """Let zarr not warn of a dtype."""
    if dtype.kind not in "SU":
        yield
        return
    with _TOLD, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
