"""What the documentation of exa 0.2 and 0.3 shows, as it is written there: containers, data objects, facts."""

import numpy as np
import pandas as pd
import pytest
from sqlalchemy import Column, ForeignKey, Integer, String

from exa import Container, DataFrame, Editor, Field, Field3D, RequiredColumnError, Series
from exa.relational import Acceleration, Constant, Isotope, Length, MolarMass, Unit, session_scope

# ruff: noqa: RUF012


class MyContainer(Container):
    """Docstring describing the purpose of this container."""

    mcid = Column(Integer, ForeignKey("container.pkid"), primary_key=True)
    other_column = Column(String)
    __mapper_args__ = {"polymorphic_identity": "mycontainer"}

    def __init__(self, section1, section2, **kwargs):
        super().__init__(**kwargs)
        self.section1 = section1
        self.section2 = section2


class MySeries(Series):
    pass


class MyDataFrame(DataFrame):
    _indices = ["myindex"]  # required index name
    _columns = ["x", "y", "group", "c"]  # required column names
    _traits = ["x", "y"]  # columns that are passed to the frontend
    _groupbys = ["group"]  # columns by which to group the data
    _categories = {"c": str}  # categories and their original type

    @classmethod
    def custom_constructor(cls, arg):
        return cls({"x": [0.0] * arg, "y": [1.0] * arg, "group": range(arg), "c": ["a"] * arg})


class SectionFile(Editor):
    """Two numbers to a line, then one."""

    def parse_section1(self):
        return MyDataFrame(
            pd.DataFrame([line.split() for line in self[:2]], columns=["x", "y"]).astype(float).assign(group=0, c="a")
        )

    def parse_section2(self):
        return MySeries([float(line) for line in self[2:]], name="energy")

    def to_container(self):
        return MyContainer(section1=self.parse_section1(), section2=self.parse_section2())


TEXT = "1 2\n3 4\n-1.5\n-2.5\n"


@pytest.fixture(autouse=True)
def catalogue(tmp_path, monkeypatch):
    monkeypatch.setenv("EXA_CATALOGUE_URL", f"sqlite:///{tmp_path}/catalogue.sqlite")


def test_an_editor_makes_a_container(tmp_path):
    made = SectionFile(TEXT).to_container()
    made.name, made.other_column = "mine", "other"
    assert (type(made.section1), type(made.section2)) == (MyDataFrame, MySeries)
    pkid = made.save(tmp_path / "mine.exa").pkid
    for found in (Container.load(pkid), Container.load(tmp_path / "mine.exa")):
        assert (type(found), found.name, found.other_column) == (MyContainer, "mine", "other")
        assert (type(found.section1), type(found.section2)) == (MyDataFrame, MySeries)
        assert found.section1.compute().to_dict("list") == {
            "x": [1.0, 3.0],
            "y": [2.0, 4.0],
            "group": [0, 0],
            "c": ["a"] * 2,
        }
        assert found.section2.compute().tolist() == [-1.5, -2.5]
    with session_scope() as session:
        assert [type(one) for one in MyContainer.get_by_name(session, "mine")] == [MyContainer]
        assert Container.get_by_pkid(session, pkid).other_column == "other"


def test_data_objects():
    made = MyDataFrame.custom_constructor(3)
    assert (type(made), made.index.name, len(made)) == (MyDataFrame, "myindex", 3)
    made._set_categories()
    assert made.c.dtype == "category"
    made._revert_categories()
    assert made.c.dtype == "str"
    for kept in (made[made.group > 0], made.copy(), made.loc[0:1]):
        assert type(kept) is MyDataFrame
    with pytest.raises(RequiredColumnError, match="MyDataFrame needs columns y, group, c"):
        MyDataFrame({"x": [1.0]})
    # exa 0.2 allowed a frame without anything
    assert len(DataFrame()) == 0


def test_a_container_of_anything(tmp_path):
    rng = np.random.default_rng(0)
    kwargs = {
        "a": "string",
        "b": 42,
        "c": 1.0,
        "d": complex(42, 42),
        "e": rng.random(10),
        "f": rng.random((10, 3)),
        "g": pd.Series(rng.random(10)),
        "h": pd.DataFrame(rng.random((10, 3))),
        "i": pd.Series(pd.arrays.SparseArray(rng.random(10))),
        "j": pd.DataFrame(rng.random((10, 3))).astype(pd.SparseDtype("float64")),
    }
    made = Container(name="anything", description="of every kind", meta={"program": "exa"}, **kwargs)
    for found in (made, Container.load(made.copy().save(tmp_path / "any.exa").path)):
        assert (found.a, found.b, found.c, found.d) == ("string", 42, 1.0, complex(42, 42))
        assert found.meta == {"program": "exa"}
        assert found.info().index.tolist() == list("efghij")
        assert found.memory_usage()["f"] == 240
        assert (found.f.compute() == kwargs["f"]).all()
        assert isinstance(found.i.dtype, pd.SparseDtype)
        assert all(isinstance(dtype, pd.SparseDtype) for dtype in found.j.dtypes)
        assert found.j.compute().sparse.to_dense().equals(kwargs["j"].sparse.to_dense())


def test_what_is_related_is_drawn():
    made = Container(
        frame=pd.DataFrame({"nat": [2]}, index=pd.Index([0], name="frame")),
        atom=pd.DataFrame({"frame": [0, 0], "x": [0.0, 1.0]}, index=pd.RangeIndex(2, name="atom")),
    )
    assert repr(made.network()) == "Network(frame, atom: atom -> frame)"
    assert "<svg" in made.network().svg()


def test_fields():
    values = [pd.Series(np.arange(3.0)), pd.DataFrame(np.zeros((3, 3)))]
    field = Field(values, {"label": ["scalar", "vector"]})
    assert (field.index.name, len(field), field.values_of(1).shape) == ("field", 2, (3, 3))
    assert type(field.copy()) is Field
    names = ["nx", "ny", "nz", "ox", "oy", "oz", "xi", "xj", "xk", "yi", "yj", "yk", "zi", "zj", "zk"]
    assert Field3D._columns == Field3D._traits == names
    grid = Field3D([np.arange(6.0)], pd.DataFrame([dict(zip(names, [1, 2, 3, *[0.0] * 12], strict=True))]))
    assert grid.values_of(0)[0, 1].compute().tolist() == [3.0, 4.0, 5.0]


def test_facts():
    assert Isotope["1H"].Z == 1
    assert [one.A for one in Isotope["C"]][:2] == [8, 9]
    assert np.isclose(Constant["Eh"], 4.35974434e-18)
    assert np.isclose(Constant["hartree"], 4.35974434e-18)
    assert np.isclose(Length["au", "A"], 0.529, atol=1e-3)
    assert np.isclose(Length["angstrom", "au"], 1.8897, atol=1e-3)
    for kind in (Isotope, Constant, Unit, Length):
        assert isinstance(kind.table(), pd.DataFrame)


def test_facts_as_exa_02_asked_for_them():
    assert isinstance(Isotope.to_frame(), pd.DataFrame)
    assert isinstance(Isotope[175], Isotope)
    assert isinstance(Isotope[0], Isotope)
    assert isinstance(Isotope["H"], list)
    assert (Isotope[175].A, Isotope[175].Z, Isotope[175].strid) == (13, 6, "13C")
    assert isinstance(Acceleration.table(), pd.DataFrame)
    assert np.isclose(Acceleration["m_s2", "cm_s2"], 100.0)
    assert np.isclose(MolarMass["g_mol", "kg_mol"], 0.001)
