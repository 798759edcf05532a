"""What is saved comes back as it was: classes, columns, attributes, types, chunks and formulas."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from typing import ClassVar

import dask.array as da
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest
import sympy
from distributed import Client, LocalCluster
from sqlalchemy import Column, DateTime, ForeignKey, Integer, String, select

import exa
from exa import CommitConflict, Container, DataFrame, Field3D, Formula, Series
from exa.error import CatalogueError, StoreError
from exa.relational import session_scope
from exa.relational.catalogue import rebuild
from exa.schedule.memory import plans
from exa.store import Store, StoreExists

GRID = dict(zip("nx ny nz ox oy oz xi xj xk yi yj yk zi zj zk".split(), [3, 1, 2, *[0.0] * 12], strict=True))


class Atom(DataFrame):
    _indices: ClassVar = ["atom"]
    _columns: ClassVar = ["frame", "x"]


class Energy(Series):
    _precision = 6


class Saved(Container):
    """A class with columns of its own, which is made of something else than they are."""

    savedid = Column(Integer, ForeignKey("container.pkid"), primary_key=True)
    basis = Column(String)
    at = Column(DateTime)

    def __init__(self, atom, **kwargs):
        super().__init__(**kwargs)
        self.atom = atom


class Typed(Container):
    """Without columns of its own."""

    atom: Atom


@pytest.fixture(autouse=True)
def catalogue(tmp_path, monkeypatch):
    monkeypatch.setenv("EXA_CATALOGUE_URL", f"sqlite:///{tmp_path}/catalogue.sqlite")


def atoms(rows: int = 6, partitions: int = 2) -> Atom:
    frame = pd.DataFrame({"frame": np.arange(rows) // 3, "x": np.arange(rows) / 3, "symbol": list("OHH") * (rows // 3)})
    return Atom(dd.from_pandas(frame, npartitions=partitions))


def universe() -> Saved:
    made = Saved(atoms(), name="water", description="two frames", basis="sto-3g", at=datetime(2026, 1, 2, 3))
    made.frame = pd.DataFrame({"energy": [-1.0, -2.0]}, index=pd.Index([0, 1], name="frame"))
    made.energy = Energy([-1.0, -2.0], name="energy")
    made.cell = da.arange(24, chunks=5).reshape(4, 6).rechunk((3, 4)) * 1j
    made.density = Formula("exp(-x**2)/3 + E")
    made.field = Field3D([Formula("x + z"), np.arange(6.0)], pd.DataFrame([GRID] * 2))
    made.note, made.charge, made.meta = "text", 1 + 2j, {"limits": (0.5, float("nan")), "at": datetime.now(UTC)}
    return made


def check_universe(found: Container) -> None:
    expected = universe()
    assert type(found) is Saved
    assert (found.name, found.description, found.basis, found.at) == (
        "water", "two frames", "sto-3g", datetime(2026, 1, 2, 3),
    )  # fmt: skip
    assert (found.note, found.charge, found.meta["limits"][0]) == ("text", 1 + 2j, 0.5)
    assert np.isnan(found.meta["limits"][1])
    assert found.meta["at"].tzinfo is not None
    assert list(found) == list(expected)
    kinds = {name: type(found[name]) for name in found}
    assert kinds == {name: type(expected[name]) for name in expected}
    pd.testing.assert_frame_equal(found.atom.compute(), expected.atom.compute())
    pd.testing.assert_series_equal(found.energy.compute(), expected.energy.compute())
    assert (found.cell.compute() == expected.cell.compute()).all()
    assert (found.cell.dtype, found.cell.chunks) == (expected.cell.dtype, expected.cell.chunks)
    assert found.density == expected.density
    assert found.field.field_values[0] == Formula("x + z")
    assert found.field.values_of(1).compute().ravel().tolist() == list(range(6))
    assert repr(found.network()) == repr(expected.network())
    assert (len(found.atom), found.atom.divisions, found.atom._indices) == (6, (0, 3, 5), ["atom"])
    assert found[1:].atom.compute().x.tolist() == [1.0, 4 / 3, 5 / 3]


def test_by_path_and_by_number(tmp_path):
    saved = universe().save(tmp_path / "water.exa")
    check_universe(saved)
    for found in (Container.load(tmp_path / "water.exa"), Saved.load(saved.pkid), exa.open(tmp_path / "water.exa")):
        check_universe(found)
    assert Container.load(saved.pkid).pkid == saved.pkid
    with session_scope() as session:
        [row] = session.scalars(select(Saved).where(Saved.basis == "sto-3g"))
        assert (row.pkid, row.path) == (saved.pkid, str(tmp_path / "water.exa"))
        assert row.contents == {"atom": 6, "energy": 2, "field": 2, "frame": 2}
    with pytest.raises(TypeError, match="saved as a Saved, which is no Typed"):
        Typed.load(tmp_path / "water.exa")
    with pytest.raises(CatalogueError, match="has no container 99"):
        Container.load(99)


def test_one_commit_with_all(tmp_path):
    universe().save(tmp_path / "water.exa")
    assert Store.open(tmp_path / "water.exa").snapshot().version == 1


def test_what_other_tools_read(tmp_path):
    saved = universe().save(tmp_path / "water.exa")
    found = pd.concat([pd.read_parquet(path) for path in saved.files("atom")])
    assert found.x.tolist() == [k / 3 for k in range(6)]


def test_again_with_changes(tmp_path):
    first = universe().save(tmp_path / "water.exa")
    before = first.files("atom")
    other = Saved.load(tmp_path / "water.exa")
    other.two, other.cell, other.basis = pd.DataFrame({"distance": [1.5]}), np.zeros(3), "cc-pvdz"
    del other.energy
    other.save()
    assert other.files("atom") == before
    other.frame["half"] = other.frame.energy / 2
    assert Saved.load(other.save().pkid).frame.half.compute().tolist() == [-0.5, -1.0]
    found = Container.load(other.pkid)
    assert list(found) == ["atom", "frame", "cell", "density", "field", "two"]
    assert (found.cell.compute().tolist(), found.basis) == ([0.0] * 3, "cc-pvdz")
    assert list(exa.open(tmp_path / "water.exa", 1)) == list(universe())
    with session_scope() as session:
        assert session.get(Container, other.pkid).contents == {"atom": 6, "field": 2, "frame": 2, "two": 1}
    with pytest.raises(CommitConflict, match="has the version 3, and 1 was opened"):
        first.save()
    with pytest.raises(StoreExists, match="the store of another container"):
        universe().save(tmp_path / "water.exa")


def test_a_row_that_was_there_before(tmp_path):
    made = universe()
    with session_scope() as session:
        session.add(made)
    pkid = made.pkid
    assert made.save(tmp_path / "water.exa").pkid == pkid
    check_universe(Container.load(pkid))
    with session_scope() as session:
        session.add(bare := Saved(atoms()))
    with pytest.raises(CatalogueError, match="knows of no store"):
        Container.load(bare.pkid)


def test_the_catalogue_is_made_again_from_stores(tmp_path):
    universe().save(tmp_path / "water.exa")
    os.remove(tmp_path / "catalogue.sqlite")
    assert list(rebuild([tmp_path])) == [(str(tmp_path / "water.exa"), "")]
    with session_scope() as session:
        assert [row.basis for row in session.scalars(select(Saved))] == ["sto-3g"]


def test_what_a_job_wrote_becomes_a_class(tmp_path):
    (tmp_path / "a.xyz").write_text("2\nwater\nH 0 0 0\nO 0 0 1\n")
    exa.parse(tmp_path / "a.xyz", tmp_path / "a.exa", "xyz")
    found = Typed.load(tmp_path / "a.exa")
    assert (type(found), type(found.atom)) == (Typed, Atom)
    found.two = pd.DataFrame({"distance": [1.0]})
    found.save()
    again = Container.load(tmp_path / "a.exa")
    assert (type(again), list(again)) == (Typed, ["atom", "frame", "two"])
    assert str(exa.open(tmp_path / "a.exa").source("atom", 1)).endswith("O 0 0 1")
    again.atom = again.atom[again.atom.x > 0]
    with pytest.raises(StoreError, match="atom: a job wrote it"):
        again.save()
    copied = again.save(tmp_path / "b.exa")
    assert (len(copied.atom), len(copied["_files"].compute())) == (0, 1)


TABLES = {
    "texts": pd.DataFrame({"a": ["x", None], "b": np.array(["y", "z"], object)}),
    "categories": pd.DataFrame(
        {"a": pd.Categorical(["q", "r"], ["r", "q", "z"], ordered=True), "b": pd.Categorical([3, 4])}
    ),
    "times": pd.DataFrame(
        {"a": pd.to_datetime(["2020-01-01", None]), "b": pd.to_timedelta([1, 2], "s")},
        index=pd.to_datetime(["2020-01-01", "2021-01-01"]).tz_localize("UTC"),
    ),
    "missing": pd.DataFrame({"a": pd.array([1, None], "Int64"), "b": [True, False], "c": [1.5, np.nan]}),
    "sparse": pd.DataFrame(
        {"a": pd.arrays.SparseArray([0.0, 1.0], fill_value=0.0), "b": pd.arrays.SparseArray([np.nan, 2.0]), "c": [1, 2]}
    ),
    "names": pd.DataFrame(np.eye(2)).assign(x=[1, 2]),
    "same": pd.DataFrame({"frame": [1, 2]}, index=pd.Index(["k", "l"], name="frame")),
    "small": pd.DataFrame({"a": np.array([1, 2], np.uint8), "b": np.array([1, 2], np.float32)}),
    "no rows": pd.DataFrame({"a": [1.0], "b": ["x"]}).iloc[:0],
    "no columns": pd.DataFrame(index=pd.RangeIndex(3)),
}  # fmt: skip


@pytest.mark.parametrize("frame", TABLES.values(), ids=TABLES)
def test_types(tmp_path, frame):
    made = Container(table=frame)
    found = made.save(tmp_path / "a.exa").table
    assert [str(dtype) for dtype in found.dtypes] == [str(dtype) for dtype in frame.dtypes]
    pd.testing.assert_frame_equal(found.compute(), frame, check_column_type=False, check_index_type=False)
    for name in frame:
        pd.testing.assert_series_equal(found[name].compute(), frame[name], check_index_type=False)


@pytest.mark.parametrize(
    "array",
    [
        np.zeros((0, 3)),
        np.array(3.0),
        np.arange(5) > 2,
        np.array(["a", "bcd"]),
        np.array(["2020"], "M8[s]"),
        np.zeros(2, "i1"),
    ],
    ids=["empty", "scalar", "bool", "text", "time", "byte"],
)
def test_types_of_arrays(tmp_path, array):
    found = Container(array=array).save(tmp_path / "a.exa").array
    assert (found.dtype, found.shape) == (array.dtype, array.shape)
    assert (found.compute() == array).all()


def test_what_no_store_keeps(tmp_path):
    for name, value, why in (
        ("note", object(), "the attribute note is a object, which no store keeps"),
        ("a/b", pd.DataFrame({"x": [1]}), "cannot be a name in a store"),
        ("table", pd.DataFrame({(1, 2): [1]}), "table cannot be stored: columns are named by texts or integers"),
        ("table", pd.DataFrame({"x": np.array([{1: 2}], object)}), "table: values are not of the type.*column x"),
        ("formula", Formula(sympy.Symbol("x", positive=True)), "formula is a formula that its text does not give back"),
        ("array", np.array([{}]), "array cannot be stored: arrays of object"),
    ):
        made = Container()
        setattr(made, name, value)
        with pytest.raises(StoreError, match=why):
            made.save(tmp_path / "a.exa")
    # what failed left nothing that stands in the way
    assert len(Container(x=np.zeros(2)).save(tmp_path / "a.exa")) == 1
    with pytest.raises(StoreError, match="has no store yet"):
        Container().save()


def test_a_class_that_is_not_loaded(tmp_path):
    universe().save(tmp_path / "water.exa")
    code = (
        "import sys, warnings; from exa import Container\n"
        "with warnings.catch_warnings(record=True) as told:\n"
        "    warnings.simplefilter('always')\n"
        "    c = Container.load(sys.argv[1]); kinds = [type(c).__name__, type(c.atom).__name__]\n"
        "print(*kinds, len(c.atom), c.note); print(*(one.message for one in told), sep='\\n')"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path / "water.exa"], capture_output=True, text=True)
    first, *told = done.stdout.splitlines() or [done.stderr]
    assert first == "Container DataFrame 6 text"
    assert any("was saved as a saved, which is not loaded" in line for line in told)
    assert any("atom was saved as" in line and "Atom, which is not loaded" in line for line in told)


def test_formulas_are_read_without_running_them(tmp_path):
    for text in ("__import__('os').system('true')", "Symbol('x')", "x.y", "[1]", "sqrt(x, evaluate=False)", "1 +"):
        with pytest.raises(ValueError, match="is no formula"):
            Formula.parse(text)
    for formula in (
        Formula("Piecewise((x, x > 0), (0, True)) + Max(x, 0.1)"),
        Formula(1 / 3) * "x",
        Formula("x") - 0.1,
    ):
        assert Formula.parse(formula.text, formula.names) == formula


def grow(part: int) -> pd.DataFrame:
    return pd.DataFrame({"x": np.full(1 << 20, float(part)), "pid": os.getpid()})


def test_more_than_memory(tmp_path):
    """A table of 256 MiB is written by a process that may have 160 MiB more than it has at first."""
    code = (
        "import sys, resource, dask, dask.dataframe as dd\n"
        "from exa import Container\n"
        "from tests.container.test_saving import grow\n"
        "Container(t=dd.from_map(grow, [0], meta=grow(0).iloc[:0])).save(sys.argv[1] + '/small.exa')\n"
        "used = int(open('/proc/self/statm').read().split()[0]) * resource.getpagesize()\n"
        "resource.setrlimit(resource.RLIMIT_AS, (used + (160 << 20),) * 2)\n"
        "dask.config.set(scheduler='sync')\n"
        "c = Container(t=dd.from_map(grow, range(16), meta=grow(0).iloc[:0])).save(sys.argv[1] + '/a.exa')\n"
        "print(len(c.t), c.t.npartitions)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True)
    assert done.stdout.split() == [str(16 << 20), "3"], done.stderr[-2000:]


def test_workers_write(tmp_path):
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0") as cluster,
        Client(cluster),
    ):
        made = Container(t=dd.from_map(grow, range(3), meta=grow(0).iloc[:0]), a=da.ones((4, 4), chunks=2))
        saved = made.save(tmp_path / "a.exa")
        assert os.getpid() not in saved.t.pid.unique().compute().tolist()
        assert saved.a.sum().compute() == 16


class Words(exa.Editor):
    row = exa.Section("{n:d} {word}", schema={"word": "category"})


def test_categories_that_a_job_wrote_are_saved_elsewhere(tmp_path):
    """A table that a job began has no category yet in its description."""
    (tmp_path / "a.txt").write_text("1 H\n2 O\n" * 3)
    lazy, parsed = exa.read(tmp_path / "a.txt", Words, chunk=8), exa.parse(tmp_path / "a.txt", tmp_path / "a", Words)
    for row in (lazy.row, parsed.row):
        found = Container(row=row).save(tmp_path / f"{id(row)}.exa").row
        assert found.word.dtype == "category"
        assert found.word.compute().tolist() == ["H", "O"] * 3


@pytest.mark.parametrize(
    ("rows", "chunk", "task"),
    [(1 << 26, 1 << 23, 2 * (64 << 20)), (10**8, 3 << 20, 4 * (48 << 20) + 2 * (24 << 20)), (20, 10, 4 * 160 + 2 * 80)],
)
def test_what_arrays_take_is_projected(tmp_path, monkeypatch, rows, chunk, task):
    """A shard and its bytes as they are encoded; where chunks are put together, also those that wait for the others."""
    save = Container(values=da.zeros(rows, chunks=chunk)).save
    with plans() as found:
        save(tmp_path / "a.exa")
    assert [(plan.name, plan.task) for plan in found] == [("save", task)]
    monkeypatch.setenv("EXA_COMPUTE_MEMORY_LIMIT", "64 MiB")
    with pytest.raises(exa.MemoryLimitError, match=r"^save: .* the limit is 64 MiB"):
        Container(values=da.zeros(rows, chunks=chunk)).save(tmp_path / "b.exa")
    assert not Store.open(tmp_path / "b.exa").snapshot().tables


def test_only_arrays_are_projected_as_many_shards_as_there_are_at_once(tmp_path):
    with plans() as found:
        Container(t=pd.DataFrame({"a": [1]})).save(tmp_path / "a.exa", memory_limit="1 MiB")
        Container(values=da.zeros(1 << 23, chunks=-1)).save(tmp_path / "b.exa")
    assert [(plan.task, plan.threads) for plan in found] == [(2 * (64 << 20), 1)]


def test_of_a_cluster_the_limit_is_that_of_each_worker(tmp_path):
    local = LocalCluster(2, threads_per_worker=1, processes=False, dashboard_address=None)
    with local as cluster, Client(cluster), plans() as found:
        Container(values=da.zeros(1 << 24, chunks=1 << 23)).save(tmp_path / "a.exa")
    assert [(plan.task, plan.threads) for plan in found] == [(2 * (64 << 20), 1)]
