"""Arrays as zarr segments: what goes in comes out, whatever is damaged is found, and compaction leaves one array."""

import os
from pathlib import Path

import numpy as np
import pytest
import zarr
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from exa.error import StoreCorrupt, StoreError
from exa.store import Mask, Part, PartMissing, Store, log, read_segment, segment
from exa.store.checking import check, repair
from exa.store.compaction import compact
from exa.store.segment import chunks_for, places, shards_for
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
def test_chunks_and_shards_are_neither_small_nor_large(shape, itemsize):
    chunks = chunks_for(shape, itemsize)
    shards = shards_for(shape, chunks, itemsize)
    sizes = [itemsize * int(np.prod(each, dtype=object)) for each in (chunks, shards)]
    assert all(1 <= a <= max(n, 1) for a, n in zip(chunks, shape, strict=True))
    assert all(b % a == 0 for a, b in zip(chunks, shards, strict=True))
    assert sizes[0] <= segment.CHUNK
    assert sizes[0] <= sizes[1] <= segment.SHARD
    if itemsize * int(np.prod(shape, dtype=object)) > segment.SHARD:
        assert sizes[1] > segment.SHARD / 4 or min(shape) == 0


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


def test_compaction_is_of_many_shards_when_it_must_be(store, monkeypatch):
    monkeypatch.setattr(segment, "SHARD", 200)
    monkeypatch.setattr(segment, "CHUNK", 50)
    values = grown(store, [7, 1, 20])
    compact(store)
    [part] = store.snapshot().tables["a"].parts
    assert part.zarr["chunks"] == [2, 3]
    assert part.zarr["files"] == 5
    assert held(store).tolist() == values.tolist()


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
