"""Tables and arrays set as attributes of a container are its members, lazy and of the declared class."""

import pickle
from typing import ClassVar
from xml.etree import ElementTree

import dask.array as da
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest
import zarr

import exa
from exa import Container, DataFrame, Formula, Series
from exa.container.table import Table


class Atom(DataFrame):
    _columns: ClassVar = ["x"]


class Molecules(Container):
    atom: Atom
    energy: "Series"

    def compute_two(self):
        self.asked = getattr(self, "asked", 0) + 1
        return pd.DataFrame({"distance": [1.5]})


def test_what_becomes_a_member(tmp_path):
    stored = zarr.create_array(tmp_path / "a.zarr", data=np.arange(6), chunks=2)
    mapped = np.memmap(tmp_path / "b", np.float64, "w+", shape=5)
    made = Container(name="c")
    made.frame, made.column = pd.DataFrame({"x": [1, 2]}), pd.Series([1.0])
    made.array, made.mapped, made.chunked = np.zeros((2, 3)), mapped, stored
    made.lazy, made.note = dd.from_pandas(pd.DataFrame({"y": [1]}), npartitions=1), "text"
    kinds = {name: type(made[name]) for name in made}
    assert kinds == {
        "frame": DataFrame,
        "column": Series,
        "array": da.Array,
        "mapped": da.Array,
        "chunked": da.Array,
        "lazy": Table,
    }
    assert made.chunked.compute().tolist() == [0, 1, 2, 3, 4, 5]
    assert made.chunked.chunks == ((2, 2, 2),)
    assert (made.note, made.name) == ("text", "c")
    with pytest.raises(AttributeError, match="every Container has something else called 'files'"):
        made.files = np.zeros(1)
    del made.array
    assert "array" not in made
    with pytest.raises(AttributeError, match="no table or attribute 'array'; tables: frame, column"):
        made.array  # noqa: B018


def test_declared_members_are_converted():
    molecules = Molecules()
    molecules.atom = pd.DataFrame({"x": [1.0]})
    molecules.energy = [1.0, 2.0]
    assert (type(molecules.atom), type(molecules.energy)) == (Atom, Series)
    molecules.atom = dd.from_pandas(pd.DataFrame({"x": [1.0, 2.0]}), npartitions=1)
    assert type(molecules.atom) is Atom
    with pytest.raises(
        TypeError, match=r"Molecules.atom is a Atom, which DataFrame cannot become: Atom needs columns x"
    ):
        molecules.atom = pd.DataFrame({"y": [1.0]})
    assert len(molecules.atom.compute()) == 2


class Declared(Container):
    grid: np.ndarray
    density: Formula
    table: pd.DataFrame


def test_members_are_declared_as_data_is_in_memory():
    made = Declared(grid=[[1, 2], [3, 4]], density="x**2", table={"n": [1]})
    assert (type(made.grid), made.grid.shape) == (da.Array, (2, 2))
    assert made.density == Formula("x**2")
    assert type(made.table) is DataFrame
    with pytest.raises(TypeError, match=r"Declared.grid is a Array, which str cannot become: give an array"):
        made.grid = "text"
    with pytest.raises(TypeError, match=r"Declared.density is a Formula, which str cannot become"):
        made.density = "x +"


def test_a_table_that_is_changed_shows_it(tmp_path):
    made = Container(table=dd.from_pandas(pd.DataFrame({"x": [1.0, 2.0]}), npartitions=1))
    (tmp_path / "a.xyz").write_text("1\n\nH 0 0 0\n")
    parsed = exa.parse(tmp_path / "a.xyz", tmp_path / "a.exa", "xyz")
    for table in (made.table, parsed.atom):
        table["y"] = table.x * 2
    assert made.rows("table", 0, 2, ["y"]).y.tolist() == [2.0, 4.0]
    assert parsed.rows("atom", 0, 1).y.tolist() == [0.0]


def test_what_is_computed_once():
    molecules = Molecules()
    assert "two" not in molecules
    assert molecules.two.compute().distance.tolist() == [1.5]
    assert molecules.two is molecules.two
    assert (molecules.asked, list(molecules)) == (1, ["two"])


def test_stored_tables_are_of_the_declared_class(tmp_path):
    (tmp_path / "a.xyz").write_text("2\nwater\nH 0 0 0\nO 0 0 1\n")
    exa.parse(tmp_path / "a.xyz", tmp_path / "a.exa", "xyz")
    molecules = Molecules.stored(str(tmp_path / "a.exa"))
    assert type(molecules.atom) is Atom
    assert len(molecules.atom) == 2
    assert type(molecules.atom[molecules.atom.x > 0]) is Atom


def test_members_are_pickled():
    molecules = Molecules()
    molecules.atom = pd.DataFrame({"x": [1.0]})
    assert type(pickle.loads(pickle.dumps(molecules)).atom) is Atom


def test_what_is_shown_is_safe_and_short(tmp_path):
    made = Container(name="wa\x1b[31mter", array=np.zeros((2, 3)), energy=Series([1.0]), wide=pd.DataFrame(np.eye(99)))
    setattr(made, "<b>", pd.DataFrame({"x\n<i>": [1, 2]}))
    assert repr(made).splitlines()[:3] == [
        r"<Container wa\x1b[31mter>",
        "  array  2 rows  Array",
        "  energy  1 row  Series",
    ]
    assert repr(made).splitlines()[-1] == r"  <b>  2 rows  x\n<i>"
    assert max(map(len, repr(made).splitlines())) < 120
    shown = ElementTree.fromstring(made._repr_html_())
    assert [cell.text for cell in shown.iter("td")][-3:] == ["<b>", "2 rows", r"x\n<i>"]
    assert len(repr(Container(**{f"m{k}": np.zeros(1) for k in range(1000)})).splitlines()) < 60
    stored = Container(t=dd.from_map(explode, [0], meta=pd.DataFrame({"x": [1]})))
    assert "t  x" in repr(stored)
    assert repr(Container()) == "<Container>"


def explode(part: int) -> pd.DataFrame:
    raise AssertionError("computed for its picture")
