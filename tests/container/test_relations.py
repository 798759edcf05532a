"""Rows of a container are rows of its cardinal table, with all that refers to them."""

from xml.etree import ElementTree

import dask.array as da
import numpy as np
import pandas as pd
import pytest

from exa import Container, Series


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
        del same.atom
        assert "atom" in made
