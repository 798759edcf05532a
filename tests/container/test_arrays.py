"""Arrays of a container at rest: zarr arrays with the chunks they had, written piece by piece."""

import os
import pickle
import random
import subprocess
import sys

import dask
import dask.array as da
import numpy as np
import pandas as pd
import pytest
import zarr
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

import exa
from exa import Container, Field3D
from exa.container import arrays
from exa.store import Store, segment
from exa.store.checking import check
from tests.store.processes import fork


@pytest.fixture(autouse=True)
def catalogue(tmp_path, monkeypatch):
    monkeypatch.setenv("EXA_CATALOGUE_URL", f"sqlite:///{tmp_path}/catalogue.sqlite")


@st.composite
def lazy(draw):
    """A dask array of any chunks."""
    shape = draw(hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=6))
    cuts = [sorted(draw(st.sets(st.integers(1, max(n - 1, 1)), max_size=3)) - {n}) if n > 1 else [] for n in shape]
    chunks = tuple(tuple(np.diff([0, *cut, n]).tolist()) for cut, n in zip(cuts, shape, strict=True))
    values = draw(hnp.arrays(draw(st.sampled_from(["f8", "i2", "?", "c8", "M8[us]"])), shape))
    return values, da.from_array(values, chunks=chunks)


@given(made=lazy(), shard=st.sampled_from([1, 100, 1 << 20]))
@settings(max_examples=30, deadline=None)
def test_any_array_comes_back_with_its_chunks(tmp_path_factory, made, shard):
    values, array = made
    before, segment.SHARD = segment.SHARD, shard
    try:
        path = tmp_path_factory.mktemp("a") / "a.exa"
        found = Container(a=array).save(path).a
    finally:
        segment.SHARD = before
    assert (found.dtype, found.shape) == (array.dtype, array.shape)
    if array.size:
        assert found.chunks == array.chunks
    np.testing.assert_array_equal(found.compute(scheduler="sync"), values)
    [part] = Store.open(path).snapshot().tables["a"].parts
    np.testing.assert_array_equal(zarr.open(part.locate(str(path)))[...], values)


def test_other_tools_open_the_whole_array(tmp_path):
    values = np.arange(24.0).reshape(2, 3, 4)
    grid = dict.fromkeys("nx ny nz ox oy oz xi xj xk yi yj yk zi zj zk".split(), 0.0) | {"nx": 2, "ny": 3, "nz": 4}
    made = Container(a=da.from_array(values, chunks=1), field=Field3D([values.ravel()], pd.DataFrame([grid])))
    saved = made.save(tmp_path / "a.exa")
    [path] = saved.files("a")
    assert zarr.open(path)[:].tolist() == values.tolist()
    assert sorted(os.listdir(os.path.join(path, "c", "0", "0"))) == ["0"]
    [path] = saved.files("field.0")
    assert zarr.open(path)[:].tolist() == values.ravel().tolist()
    assert saved.field.values_of(0).compute().tolist() == values.tolist()
    assert saved.info().loc["a", "shape"] == (2, 3, 4)
    assert saved.summaries()["a"].shape == (2, 3, 4)


def test_an_array_of_unknown_length_is_measured(tmp_path):
    array = da.arange(20, chunks=6)
    found = Container(a=array[array % 3 == 0]).save(tmp_path / "a.exa").a
    assert (found.chunks, found.compute().tolist()) == (((2, 2, 2, 1),), [0, 3, 6, 9, 12, 15, 18])


def test_chunks_too_many_to_tell_become_equal(tmp_path, monkeypatch):
    monkeypatch.setattr(arrays, "LONG", 2)
    found = Container(a=da.arange(6, chunks=((1, 3, 2),))).save(tmp_path / "a.exa").a
    assert (found.chunks, found.compute().tolist()) == (((3, 3),), list(range(6)))


def test_a_memory_map_stays_one(tmp_path):
    values = np.arange(60.0).reshape(5, 12)
    (tmp_path / "x").write_bytes(b"head" * 2 + values.tobytes())
    whole = np.memmap(tmp_path / "x", np.float64, "r+", 8, (5, 12))
    made = Container(whole=whole, some=whole[1:3], wide=whole[:, 1:3], own=np.memmap(tmp_path / "x", "u1", "c"))
    for name in ("whole", "some"):  # as a path, whatever the size
        assert values[:1].tobytes() not in pickle.dumps(made[name].dask.to_dict())
    assert made.some.compute().tolist() == values[1:3].tolist()
    whole[1] = -1
    whole.flush()
    saved = made.save(tmp_path / "a.exa")
    assert saved.whole.compute().tolist() == whole.tolist()
    assert saved.some.compute().tolist() == whole[1:3].tolist()
    assert saved.wide[0].compute().tolist() == whole[0, 1:3].tolist()
    assert Container(whole=whole).whole.name != Container(whole=whole[:4]).whole.name


def test_more_than_memory(tmp_path):
    """An array of 256 MiB of small chunks is written, in shards of 4 MiB, by a process that takes 128 MiB for it."""
    code = (
        "import sys, resource, dask, dask.array as da\n"
        "from exa import Container\n"
        "from exa.store import segment\n"
        "segment.SHARD = 4 << 20\n"
        "dask.config.set(scheduler='sync')\n"
        "Container(a=da.ones((8, 8), chunks=4)).save(sys.argv[1] + '/small.exa')\n"
        "used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "c = Container(a=da.random.random((1 << 12, 1 << 13), chunks=1 << 9)).save(sys.argv[1] + '/a.exa')\n"
        "print(c.a.shape[0], c.a.numblocks, int(c.a.max().compute() < 1))\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - used >> 10)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True)
    what, peak, _ = done.stdout.split("\n")
    assert what == "4096 (8, 16) 1", done.stderr[-2000:]
    assert int(peak) < 128
    [part] = Store.open(tmp_path / "a.exa").snapshot().tables["a"].parts
    assert part.zarr["files"] == 64 + 1


def test_a_version_before(tmp_path):
    saved = Container(a=np.zeros(3), t=pd.DataFrame({"x": [1]})).save(tmp_path / "a.exa")
    saved.a = saved.a + 1
    saved.save()
    assert exa.open(tmp_path / "a.exa").a.compute().tolist() == [1] * 3
    assert exa.open(tmp_path / "a.exa", 1).a.compute().tolist() == [0] * 3


def test_a_killed_save_leaves_all_members_of_one_version(tmp_path):
    def made(turn: int) -> dict[str, object]:
        return {"a": da.full((4, 3), turn, chunks=2), "t": pd.DataFrame({"x": [turn]})}

    def save(tell) -> None:
        with dask.config.set(scheduler="sync"):
            container = Container.load(tmp_path / "a.exa")
            for turn in range(int(container.t.x.max().compute()) + 1, 10**6):
                for name, member in made(turn).items():
                    setattr(container, name, member)
                container.save()
                tell(str(turn))

    Container(**made(0)).save(tmp_path / "a.exa")
    luck, acked, seen, longest = random.Random(7), 0, 0, 0.6
    for _ in range(8):
        acked = max([acked, *map(int, fork(save).kill_after(luck.uniform(0.05, longest)))])
        found = exa.open(tmp_path / "a.exa")
        [turn] = found.t.x.compute()
        assert (found.a.compute() == turn).all()
        assert turn >= max(acked, seen)
        seen = turn
        if not acked:  # the machine is busy
            longest *= 2
    assert acked
    assert check(str(tmp_path / "a.exa"), data=True).problems == []


def test_what_is_kept_on_a_disk_is_computed_once_and_goes_with_the_process(tmp_path):
    code = (
        "import os, sys, dask.array as da, pandas as pd\n"
        "from exa import Container, Formula\n"
        "def made(block):\n"
        "    open(sys.argv[1] + '/made', 'a').write('x')\n"
        "    return block + 1\n"
        "a = da.zeros((4, 2), chunks=2).map_blocks(made, meta=da.zeros((4, 2))._meta)\n"
        "c = Container(a=a, t=pd.DataFrame({'x': [1, 2]}), f=Formula('x')).persist(sys.argv[1])\n"
        "print(list(c), c.path, c.a.chunks, c.a.sum().compute(), c.a.max().compute(), c.t.x.sum().compute(), c.f)\n"
        "print(len(os.listdir(sys.argv[1])))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True)
    assert done.stdout.splitlines() == ["['a', 't', 'f'] None ((2, 2), (2,)) 8.0 1.0 3 Formula('x')", "2"], done.stderr
    assert (os.listdir(tmp_path), (tmp_path / "made").read_text()) == (["made"], "xx")
