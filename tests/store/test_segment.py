"""Arrays as zarr segments: what goes in comes out, whatever is damaged is found, and compaction leaves one array."""

import errno
import os
from pathlib import Path

import numpy as np
import pytest
import zarr
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from exa.error import StoreCorrupt, StoreError
from exa.store import Mask, Part, PartMissing, Store, compaction, durable, log, read_segment, segment
from exa.store.checking import check, repair
from exa.store.compaction import SPARE, compact
from exa.store.segment import chunks_for, files_for, places, shards_for
from exa.store.vacuum import vacuum

DTYPES = ["f8", ">f4", "f2", "i8", "u1", "?", "c16", "M8[s]", "m8[ns]", "U3", "S2", "U99"]


def described(dtype: str = "<f8", *shape: int):
    return {"a": ([], {"array": {"dtype": dtype, "shape": list(shape)}})}


@pytest.fixture
def store(tmp_path) -> Store:
    return Store.create(tmp_path / "water.exa", {})


@pytest.fixture(scope="module")
def kept(tmp_path_factory) -> Store:
    return Store.create(tmp_path_factory.mktemp("kept") / "water.exa", {})


def grown(store: Store, rows: list[int]) -> np.ndarray:
    """A store with a segment to each number of rows, which are of as many source files, and what they hold."""
    values = np.arange(sum(rows) * 3, dtype=float).reshape(-1, 3)
    start = 0
    for k, n in enumerate(rows):
        part = store.write_array("a", values[start : start + n], k, f"u{k}", [(k, n)])
        store.commit([part], [f"u{k}"], described("<f8", 3))
        start += n
    return values


def held(store: Store, version: int | None = None) -> np.ndarray:
    parts = store.snapshot(version).tables["a"].parts
    return np.concatenate([read_segment(part, store.path, part.seen()) for part in parts])


@given(
    data=st.data(),
    dtype=st.sampled_from(DTYPES),
    shape=hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=7),
    shard=st.sampled_from([1, 64, 1 << 20]),
)
@settings(max_examples=40, deadline=None)
def test_what_is_written_is_read(kept, data, dtype, shape, shard):
    values = data.draw(hnp.arrays(dtype, shape, elements=None if dtype[0] != "U" else st.sampled_from(["", "a", "öß"])))
    chunks = tuple(data.draw(st.integers(1, max(n, 1))) for n in shape)
    before, segment.SHARD = segment.SHARD, shard
    try:
        writer = kept.segment_writer("a", values.dtype, shape, chunks)
    finally:
        segment.SHARD = before
    order = data.draw(st.permutations(list(writer)))
    part = writer.finish(file for place in order for file in writer.write(values[place], place))
    found = read_segment(part, kept.path, part.seen())
    assert (found.dtype, found.shape, part.rows) == (values.dtype, shape, shape[0] if shape else 1)
    np.testing.assert_array_equal(found, values)
    if dtype[0] not in "US":  # of which zarr warns
        np.testing.assert_array_equal(zarr.open(part.locate(kept.path))[...], values)


@given(st.lists(st.integers(0, 10**7), max_size=4), st.sampled_from([1, 8, 16]))
@example([17, 8_126_465], 16)
def test_chunks_and_shards_are_neither_small_nor_large(shape, itemsize):
    chunks = chunks_for(shape, itemsize)
    shards = shards_for(shape, chunks, itemsize)
    full = [max(n, 1) for n in shape]
    sizes = [itemsize * int(np.prod([*map(min, each, full)], dtype=object)) for each in (chunks, shards)]
    assert all(1 <= a <= max(n, 1) for a, n in zip(chunks, shape, strict=True))
    assert all(b % a == 0 for a, b in zip(chunks, shards, strict=True))
    assert sizes[0] <= segment.CHUNK
    size = itemsize * int(np.prod(shape, dtype=object))
    assert sizes[0] <= sizes[1] <= 2 * (segment.SHARD + segment.CHUNK)
    assert files_for(shape, shards) <= size // segment.SHARD + 1


@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=3), st.integers(segment.CHUNK + 1, 2 * segment.SHARD))
def test_shards_of_large_chunks_are_no_larger_than_they_must_be(shape, chunk):
    shards = shards_for([*shape, 10**9], [*(1 for _ in shape), chunk], 1)
    assert np.prod(shards, dtype=object) <= max(chunk, segment.SHARD)


def test_places_cover_an_array_once():
    seen = np.zeros((5, 3), int)
    for place in places(seen.shape, (2, 2)):
        seen[place] += 1
    assert (seen == 1).all()


def test_a_shard_that_is_there_stays(store):
    writer = store.segment_writer("a", "f8", (4,), (2,))
    [place] = writer
    first = writer.write(np.arange(4.0), place)
    again = writer.write(np.zeros(4), place)
    assert first == again
    part = writer.finish(again)
    assert read_segment(part, store.path, part.seen()).tolist() == [0, 1, 2, 3]
    with pytest.raises(StoreError, match="of 1 shards 0 have been written"):
        store.segment_writer("a", "f8", (4,), (2,)).finish([])


@pytest.mark.parametrize("dtype", ["O", [("x", "f8")]])
def test_what_has_no_place(store, dtype):
    with pytest.raises(ValueError, match="have no place in a store"):
        store.write_array("a", np.empty(2, dtype))
    assert not os.path.exists(os.path.join(store.path, "arrays"))


def test_a_reader_must_know_of_arrays(store, monkeypatch):
    grown(store, [2])
    monkeypatch.setattr(log, "READ_FEATURES", log.READ_FEATURES - {"arrays"})
    with pytest.raises(StoreError, match="needs a reader that knows arrays: install exa"):
        Store.open(store.path).snapshot()


@pytest.mark.parametrize("where", ["zarr.json", os.path.join("c", "0", "0")])
def test_damage_is_found_and_taken_back(store, where):
    values = grown(store, [2, 3])
    [_, part] = store.snapshot().tables["a"].parts
    path = Path(part.locate(store.path), where)
    good = path.read_bytes()
    for place in range(0, len(good), 7):
        bad = bytearray(good)
        bad[place] ^= 1
        path.write_bytes(bad)
        assert check(store.path).problems == []
        found = check(store.path, data=True)
        assert (found.damaged, found.version) == ([part.path], 1)
    path.write_bytes(good[:-1])
    assert "bytes instead of" in check(store.path).problems[0]
    path.unlink()
    assert "has 1 files instead of 2" in check(store.path).problems[0]
    segment._opened.cache_clear()
    with pytest.raises((StoreCorrupt, FileNotFoundError)):
        read_segment(part, store.path, part.seen())
    assert repair(store.path)[1] == 3
    assert held(store).tolist() == values[:2].tolist()


def test_what_is_no_segment_is_refused(store):
    grown(store, [2])
    [part] = store.snapshot().tables["a"].parts
    good = part.to_json()
    assert Part.from_json(good) == part
    wrong = [{"dtype": "O"}, {"dtype": 7}, {"shape": [3, 3]}, {"shape": [2]}, {"chunks": [2, -1]}, {"files": None}]
    for line in [{"zarr": {**good["zarr"], **one}} for one in wrong] + [
        {"zarr": {}},
        {"zarr": "no"},
        {"p": "arrays/a"},
    ]:
        with pytest.raises(StoreError):
            Part.from_json({**good, **line})
    head = Path(part.locate(store.path), "zarr.json")
    head.write_text(head.read_text().replace("2,\n    3", "4,\n    3", 1))
    segment._opened.cache_clear()
    with pytest.raises(StoreCorrupt, match=r"has the shape \(4, 3\) instead of \(2, 3\)"):
        read_segment(part, store.path, part.seen())


def test_what_is_gone_is_not_committed(store):
    part = store.write_array("a", np.zeros((2, 3)), unit="u")
    os.remove(os.path.join(part.locate(store.path), "zarr.json"))
    with pytest.raises(PartMissing, match="make unit u again"):
        store.commit([part], ["u"], described("<f8", 3))


def test_hidden_rows_are_left_out_and_compaction_leaves_one_array(store):
    values = grown(store, [2, 3, 0, 4])
    assert (compact(store, dry_run=True).after, len(store.files("a"))) == ({"a": 1}, 4)
    store.commit(masks=[Mask(1)])
    rest = np.concatenate([values[:2], values[5:]])
    assert held(store).tolist() == rest.tolist()
    assert compact(store).after == {"a": 1}
    [part] = store.snapshot().tables["a"].parts
    assert [piece[0] for piece in part.pieces] == ["u0", "u3"]
    [path] = store.files("a")
    assert zarr.open(path)[:].tolist() == rest.tolist()
    assert held(store, 4).tolist() == values.tolist()
    store.commit(masks=[Mask(unit="u0")])
    assert held(store).tolist() == values[5:].tolist()
    with pytest.raises(StoreError, match="hidden"):
        store.files("a")
    assert check(store.path, data=True).problems == []
    with pytest.raises(StoreError, match="is an array"):
        store.read("a")


def sharded(store: Store, monkeypatch) -> np.ndarray:
    """Three segments become one of three shards."""
    monkeypatch.setattr(segment, "SHARD", 200)
    monkeypatch.setattr(segment, "CHUNK", 50)
    values = grown(store, [7, 1, 20])
    compact(store)
    [part] = store.snapshot().tables["a"].parts
    assert part.zarr["chunks"] == [2, 3]
    assert part.zarr["files"] == 4
    assert held(store).tolist() == values.tolist()
    return values


def test_compaction_is_of_many_shards_when_it_must_be(store, monkeypatch):
    sharded(store, monkeypatch)


def inodes(store: Store) -> list[int]:
    """The files of the last segment of the array, in order."""
    path = Path(store.files("a")[-1])
    return [os.stat(path / "c" / str(k) / "0").st_ino for k in range(len(os.listdir(path / "c")))]


@pytest.mark.parametrize("links", [True, False])
def test_an_array_grows_by_what_is_added(store, monkeypatch, links):
    def refuse(source: str, target: str) -> None:
        if not source.endswith(".tmp"):
            raise OSError(errno.EPERM, os.strerror(errno.EPERM), target)
        os.link(source, target)

    if not links:
        monkeypatch.setattr(durable.calls, "link", refuse)
    values = sharded(store, monkeypatch)
    for turn in range(3):
        before, whole = inodes(store), len(values) // 10
        more = np.full((4, 3), float(turn))
        store.commit([store.write_array("a", more, 9 + turn, f"v{turn}", [(9 + turn, 4)])], [f"v{turn}"])
        values = np.concatenate([values, more])
        assert compact(store, spare=SPARE).after == {"a": 1}
        after = inodes(store)
        assert (after[:whole] == before[:whole]) == links
        assert set(after[whole:]).isdisjoint(before)
    vacuum(store.path, keep=-60, grace=-60)
    [path] = store.files("a")
    assert zarr.open(path)[:].tolist() == held(store).tolist() == values.tolist()
    assert check(store.path, data=True).problems == []


def test_shards_that_were_changed_are_not_taken_over(store, monkeypatch):
    """The first segment says in its head which files it has; a head of somebody else is not believed."""
    sharded(store, monkeypatch)
    [part] = store.snapshot().tables["a"].parts
    assert len(segment.shards_of(part, store.path)) == 3
    head = Path(part.locate(store.path), "zarr.json")
    head.write_text(head.read_text().replace('"c/0/0"', '"c/9/0"'))
    assert segment.shards_of(part, store.path) == []


def test_what_is_hidden_in_a_large_array_stays_until_it_is_compacted(store, monkeypatch):
    monkeypatch.setattr(segment, "SHARD", 200)
    monkeypatch.setattr(compaction, "TARGET", 200)
    monkeypatch.setattr(segment, "CHUNK", 50)
    values = grown(store, [2, 98])
    compact(store)
    large = store.files("a")
    store.commit([store.write_array("a", np.ones((4, 3)), 2, "v", [(7, 4)])], ["v"], masks=[Mask(0)])
    store.commit([store.write_array("a", np.ones((4, 3)), 3, "w", [(8, 4)])], ["w"])
    assert compact(store, spare=SPARE).after == {"a": 2}
    assert [part.locate(store.path) for part in store.snapshot().tables["a"].parts][:1] == large
    assert held(store).tolist() == [*values[2:].tolist(), *np.ones((8, 3)).tolist()]


@pytest.mark.parametrize("rows", [[1] * 30, [40, 1, 1], [3, 50, 2, 60], [100]])
def test_a_job_leaves_few_files_of_an_array(store, monkeypatch, rows):
    monkeypatch.setattr(segment, "SHARD", 200)
    monkeypatch.setattr(segment, "CHUNK", 50)
    monkeypatch.setattr(compaction, "TARGET", 200)
    values = grown(store, rows)
    for hidden in (None, 0, 1):
        if hidden is not None:
            store.commit(masks=[Mask(hidden)])
        rest = np.concatenate(
            [values[sum(rows[:k]) : sum(rows[: k + 1])] for k in range(len(rows)) if hidden is None or k > hidden]
            or [values[:0]]
        )
        compact(store, spare=SPARE)
        parts = store.snapshot().tables["a"].parts
        files = sum(len(list(Path(part.locate(store.path)).rglob("*"))) for part in parts if part.live)
        folders = sum(1 for part in parts if part.live for p in Path(part.locate(store.path)).rglob("*") if p.is_dir())
        assert files - folders <= sum(part.rows for part in parts) * 24 // 200 + SPARE
        assert (held(store) if parts else values[:0]).tolist() == rest.tolist()


def test_vacuum_takes_the_segments_that_nothing_shows(store):
    grown(store, [2, 3])
    orphan = store.write_array("a", np.zeros((2, 3)))
    assert vacuum(store.path, keep=-60).files == []
    compact(store)
    swept = vacuum(store.path, keep=-60, grace=-60)
    assert len(swept.files) == 6
    assert {os.path.dirname(name) for name in swept.files} >= {orphan.path}
    [path] = store.files("a")
    assert os.listdir(os.path.join(store.path, "arrays", "a")) == [os.path.basename(path)]
    assert check(store.path, data=True).problems == []
    with pytest.raises(PartMissing, match="cleaned up"):
        store.commit([orphan])
