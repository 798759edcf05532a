"""Rows of a container are rows of its cardinal table, with all that refers to them."""

from pathlib import Path
from typing import ClassVar
from xml.etree import ElementTree

import cloudpickle
import dask.array as da
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest

import exa
from exa import Container, DataFrame, Field3D, Formula, Series


def molecules() -> Container:
    """Three frames of two molecules of two atoms each, and what refers to no frame."""
    made = Container(name="m")
    made.frame = pd.DataFrame({"energy": [0.0, 1.0, 2.0]}, index=pd.Index([5, 6, 7], name="frame"))
    made.molecule = pd.DataFrame({"frame": [5, 5, 6, 6, 7, 7]}, index=pd.Index(range(10, 16), name="molecule"))
    made.atom = pd.DataFrame({"molecule": np.repeat(np.arange(10, 16), 2), "x": np.arange(12.0)})
    made.cell = np.eye(3)
    return made


def test_a_slice_takes_along_what_refers_to_it():
    found = molecules()[1:3]
    assert type(found) is Container
    assert found.frame.compute().index.tolist() == [6, 7]
    assert found.molecule.compute().index.tolist() == [12, 13, 14, 15]
    assert found.atom.compute().x.tolist() == list(range(4, 12))
    assert found.cell.shape == (3, 3)
    assert molecules()[-1:].atom.compute().x.tolist() == [8, 9, 10, 11]
    assert molecules()[::2].atom.compute().x.tolist() == [0, 1, 2, 3, 8, 9, 10, 11]
    assert len(molecules()[3:].atom.compute()) == 0


def test_what_has_the_same_index_goes_along():
    frames = pd.Index([5, 6, 7], name="frame")
    # set before the frames, and not the cardinal table
    made = Container(extent=pd.DataFrame({"x": [3.0, 7.0, 11.0]}, index=frames))
    for name, member in molecules().compute().items():
        setattr(made, name, member)
    made.energy = pd.Series([-1.0, -2.0, -3.0], index=frames)
    made.charge = pd.Series(np.arange(6.0), index=pd.Index(range(10, 16), name="molecule"))
    assert made.cardinal == "frame"
    for found in (made[1:2], made[[1]], dict(made.groupby())[6]):
        assert found.extent.compute().x.tolist() == [7.0]
        assert found.energy.compute().tolist() == [-2.0]
        assert found.charge.compute().tolist() == [2.0, 3.0]
        assert found.atom.compute().x.tolist() == [4.0, 5.0, 6.0, 7.0]
    assert made[[2, 0]].charge.compute().tolist() == [0.0, 1.0, 4.0, 5.0]
    assert {("extent", "frame"), ("frame", "energy"), ("molecule", "charge")} < set(made.network().indexes)
    assert {"energy": 24, "charge": 48}.items() <= made.memory_usage().to_dict().items()
    both = made.concat(made, made)
    assert (
        both.energy.compute().index.tolist() == both.frame.compute().index.tolist() == [5, 6, 7, 13, 14, 15, 21, 22, 23]
    )
    assert both[4:5].charge.compute().tolist() == [2.0, 3.0]
    assert (len(both.energy), len(both.frame), both.info().rows["charge"]) == (9, 9, 18)
    with pytest.raises(TypeError, match="give a slice"):
        Container(x=np.zeros(3))[[1]]


def test_groups_by_the_cardinal_table():
    made = molecules()
    assert made.cardinal == "frame"
    sums = {label: group.atom.x.sum().compute() for label, group in made.groupby()}
    assert sums == {5: 6.0, 6: 22.0, 7: 38.0}


def test_without_a_cardinal_table_each_member_is_sliced():
    made = Container()
    made.x, made.y = da.arange(10, chunks=3), Series(range(10))
    made.table = pd.DataFrame({"a": range(6)})
    found = made[2:5]
    assert [list(found.x.compute()), list(found.y.compute()), list(found.table.compute().a)] == [[2, 3, 4]] * 3
    with pytest.raises(TypeError, match="nothing to group by"):
        next(iter(made.groupby()))


def test_concat_counts_on():
    made = molecules()
    both = made.concat(molecules(), made[:1])
    assert type(both) is Container
    assert both.frame.compute().index.tolist() == [5, 6, 7, 13, 14, 15, 21]
    assert both.molecule.compute().index.tolist() == [*range(10, 16), *range(26, 32), 42, 43]
    assert both.molecule.compute().frame.tolist() == [5, 5, 6, 6, 7, 7, 13, 13, 14, 14, 15, 15, 21, 21]
    assert both[3:6].atom.compute().x.tolist() == list(range(12))
    assert both.cell.shape == (9, 3)
    assert both.frame.loc[13:15].compute().energy.tolist() == [0.0, 1.0, 2.0]
    # labels that would be in order as they were
    apart = Container(frame=pd.DataFrame({"e": [1.0, 2.0]}, index=pd.Index([50, 60], name="frame")))
    apart.atom = pd.DataFrame({"frame": [50, 60]})
    assert made.concat(apart).frame.loc[68].compute().e.tolist() == [2.0]


class Atom(DataFrame):
    _indices: ClassVar = ["atom"]


class Energy(Series):
    pass


def explode(part: int) -> pd.DataFrame:
    raise AssertionError("computed too early")


def test_concat_keeps_classes_and_computes_labels_alone():
    lazy = Atom(dd.from_map(explode, [0, 1], meta=pd.DataFrame({"x": [1.0]})))
    one = Container(atom=lazy, energy=Energy([1.0]))
    many = one.concat(*[one] * 9)
    assert (type(many.atom), many.atom.npartitions, type(many.energy), len(many.energy)) == (Atom, 20, Energy, 10)
    grid = dict(zip(Field3D._columns, [2, 1, 1] + [0.0] * 12, strict=True))
    fields = [Container(field=Field3D([np.full(2, k), Formula(k)], pd.DataFrame([grid] * 2))) for k in range(3)]
    field = fields[0].concat(*fields[1:]).field
    assert (type(field), field.compute().index.tolist()) == (Field3D, list(range(6)))
    assert [field.values_of(k).compute()[1, 0, 0] for k in range(6)] == [0, 0, 1, 1, 2, 2]
    with pytest.raises(ValueError, match="the same label"):
        Field3D.concat([fields[0].field, fields[1].field])
    for wrong in (Container(f=np.zeros(1)), Container(f=Formula("y"))):
        with pytest.raises(TypeError, match="f cannot be put behind one another"):
            Container(f=Formula("x")).concat(wrong)


def test_concat_of_what_has_no_numbers():
    named = Container(frame=pd.DataFrame({"e": [1.0]}, index=pd.Index(["a"], name="frame")))
    named.atom = pd.DataFrame({"frame": ["a", "a"]})
    assert named.concat(named).atom.compute().frame.tolist() == ["a"] * 4
    empty = molecules()[3:]
    assert empty.concat(molecules(), empty).frame.compute().index.tolist() == [5, 6, 7]
    # refers to nothing in the second
    other = Container(frame=molecules().frame)
    assert molecules().concat(other).frame.compute().index.tolist() == [5, 6, 7, 13, 14, 15]


def test_what_is_known_without_computing():
    made = molecules()
    info = made.info()
    assert info.rows.to_dict() == {"frame": 3, "molecule": 6, "atom": 12, "cell": 3}
    assert info.loc["molecule", "index"] == "molecule"
    assert made.memory_usage().to_dict() == {"frame": 24, "molecule": 48, "atom": 192, "cell": 72}


def test_network():
    made = molecules()
    made.other = pd.DataFrame({"<b>": [1]}, index=pd.Index([5], name="frame"))
    network = made.network()
    assert set(network.columns) == {("molecule", "frame"), ("molecule", "other"), ("atom", "molecule")}
    assert network.indexes == (("frame", "other"),)
    picture = ElementTree.fromstring(network.svg())
    circles = {circle.get("r"): circle for circle in picture.iter("{http://www.w3.org/2000/svg}circle")}
    assert max(float(radius) for radius in circles) == 40.0
    assert "atom -> molecule" in repr(network)


def test_compute_persist_copy():
    made = molecules()
    assert {name: type(member).__name__ for name, member in made.compute().items()} == {
        "frame": "DataFrame",
        "molecule": "DataFrame",
        "atom": "DataFrame",
        "cell": "ndarray",
    }
    for same in (made.persist(), made.copy()):
        assert same is not made
        assert same.atom.compute().equals(made.atom.compute())
        same.atom["y"] = same.atom.x * 2
        assert list(made.atom.columns) == ["molecule", "x"]
        del same.atom
        assert "atom" in made


def test_what_jobs_wrote_is_concatenated_with_its_files_and_rejects(tmp_path, monkeypatch):
    monkeypatch.setenv("EXA_CATALOGUE_URL", f"sqlite:///{tmp_path}/catalogue.sqlite")
    stores = []
    for k in range(3):
        for name in "ab":
            (tmp_path / f"{k}{name}.xyz").write_text(f"2\nenergy={k}\nH 0 0 {k}\nO 0 0 1\n" * 2 + "bad\n" * (k == 1))
        stores.append(exa.parse(f"{tmp_path}/{k}*.xyz", tmp_path / f"{k}.exa"))
    both = stores[0].concat(*stores[1:])
    for found in (both, exa.open(both.copy().save(tmp_path / "all.exa").path)):
        assert (len(found.atom), len(found.frame)) == (24, 12)
        frame = found.frame.compute()
        assert frame.index.tolist() == list(range(12))
        assert frame.energy.tolist() == [0.0] * 4 + [1.0] * 4 + [2.0] * 4
        assert found.atom.compute().frame.tolist() == [k // 2 for k in range(24)]
        assert found[5:6].atom.compute().z.tolist() == [1.0, 1.0]
        paths = found["_files"].compute().path
        assert [Path(paths[number]).stem for number in frame.file[::2]] == ["0a", "0b", "1a", "1b", "2a", "2b"]
        assert [Path(path).name for path in found["_rejects"].compute().path] == ["1a.xyz", "1b.xyz"]


def test_plain_tables_are_sliced_by_place(tmp_path, monkeypatch):
    monkeypatch.setenv("EXA_CATALOGUE_URL", f"sqlite:///{tmp_path}/catalogue.sqlite")
    (tmp_path / "a.csv").write_text("n\n" + "".join(f"{n}\n" for n in range(10)))
    rows = exa.parse(tmp_path / "a.csv", tmp_path / "a.exa")[2:5]
    assert (len(rows.table), rows.table.n.sum().compute()) == (3, 9)


@pytest.mark.parametrize("kept", [slice(3, 7), slice(-2, None), [8, 1, 4], slice(0, 0)])
def test_rows_of_a_slice_know_their_source(tmp_path, kept):
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(3):
        frames = "".join(f"{k + 1}\nframe {k}\n" + f"O {n} {k} 0.5\n" * (k + 1) for k in range(4))
        (folder / f"{n}.xyz").write_text(f"{frames}no number\n")
    for water in (exa.read(folder, "xyz"), exa.parse(folder, tmp_path / "a.exa", "xyz")):
        some = water[kept]
        numbers = range(12)[kept] if isinstance(kept, slice) else sorted(kept)
        assert some.source("frame", range(len(numbers))) == water.source("frame", list(numbers))
        atoms = [row for row, frame in enumerate(water.atom.frame.compute()) if frame in numbers]
        assert some.source("atom", range(len(atoms))) == water.source("atom", atoms)
        if atoms:
            assert cloudpickle.loads(cloudpickle.dumps(some.atom)).source(-1) == water.atom.source(atoms[-1])
        with pytest.raises(IndexError):
            some.source("atom", len(atoms))
        assert ("_files" in some) == ("_files" in water)
        assert len(some._rejects) == 3
        assert "_files" not in list(some)
    plain = exa.read(folder, "xyz").atom
    assert exa.Container(atom=plain)[5:9].source("atom", 1) == plain.source(6)
