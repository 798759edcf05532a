"""A container is a class of SQLAlchemy's too, with subclasses that have columns of their own."""

import pickle
import subprocess
import sys

import cloudpickle
import pandas as pd
import pytest
from distributed.protocol import pickle as distributed_pickle
from sqlalchemy import Column, ForeignKey, Integer, String, select

import exa
from exa import Container
from exa.relational import ContainerRow, File, session_scope
from exa.relational.catalogue import register
from exa.store import Store

WATER = "2\nwater\nH 0 0 0\nO 0 0 1\n"


class Mine(Container):
    """Docstring describing the purpose of this container."""

    mcid = Column(Integer, ForeignKey("container.pkid"), primary_key=True)
    other_column = Column(String)
    __mapper_args__ = {"polymorphic_identity": "mine"}  # noqa: RUF012

    def __init__(self, section1, section2, **kwargs):
        super().__init__(**kwargs)
        self.section1 = section1
        self.section2 = section2


class Cosmos(Container):
    """Without columns of its own; its members are annotated, and no columns."""

    atom: pd.DataFrame


@pytest.fixture
def url(tmp_path):
    return f"sqlite:///{tmp_path}/catalogue.sqlite"


@pytest.fixture
def water(tmp_path):
    (tmp_path / "a.xyz").write_text(WATER)
    return exa.parse(tmp_path / "a.xyz", tmp_path / "a.exa", "xyz")


def test_a_subclass_has_a_table_of_its_own(url):
    made = Mine("one", "two", name="n", description="d", other_column="o")
    assert (made.section1, made.section2, made.pkid) == ("one", "two", None)
    with session_scope(url) as session:
        session.add(made)
    assert Mine.__table__.name == "mine"
    with session_scope(url) as session:
        [found] = session.scalars(select(Container))
        assert type(found) is Mine
        assert (found.name, found.other_column, found.kind) == ("n", "o", "mine")
        assert found.mcid == found.pkid == made.pkid
        assert Mine.get_by_pkid(session, made.pkid) is found
        assert Container.get_by_name(session, "n") == [found]


def test_a_subclass_without_columns_shares_the_table(url):
    with session_scope(url) as session:
        session.add_all([Cosmos(name="u"), Container(name="c")])
    with session_scope(url) as session:
        assert sorted(type(row).__name__ for row in session.scalars(select(ContainerRow))) == ["Container", "Cosmos"]
        assert [row.name for row in session.scalars(select(Cosmos))] == ["u"]


def test_a_class_may_be_defined_again(url):
    """As a cell of a notebook that is run twice does."""
    for column in ("a", "b"):
        body = {
            "__module__": __name__,
            "key": Column(Integer, ForeignKey("container.pkid"), primary_key=True),
            column: Column(String),
        }
        kind = type("Again", (Container,), body)
    with session_scope(url) as session:
        session.add(kind(name="n", b="newer"))
    with session_scope(url) as session:
        assert [row.b for row in session.scalars(select(kind))] == ["newer"]


def test_what_is_not_saved_needs_no_database(water, tmp_path, monkeypatch):
    monkeypatch.setenv("EXA_CATALOGUE_URL", "postgresql://127.0.0.1:1/none")
    opened = exa.open(tmp_path / "a.exa")
    assert (len(opened.atom), opened.pkid) == (2, None)
    assert len(opened.atom.compute()) == 2


def test_an_opened_store_knows_its_columns(water, tmp_path):
    assert (water.editor, water.path, water.version) == ("xyz", str(tmp_path / "a.exa"), 1)
    assert water.uid == Store.open(tmp_path / "a.exa").id


def test_a_row_of_the_catalogue_opens_its_store(water, url):
    register(Store.open(water.path), url)
    with session_scope(url) as session:
        [found] = Container.get_by_uid(session, water.uid)
        assert [source.path for source in found.sources] == [source.path for source in session.scalars(select(File))]
        assert found.jobs[0].editor == "xyz"
    assert list(found) == ["atom", "frame"]
    assert found.atom.compute().equals(water.atom.compute())
    assert "2 rows" in repr(found)
    with pytest.raises(AttributeError, match="no table or attribute 'bond'; tables: atom, frame"):
        found.bond  # noqa: B018


@pytest.mark.parametrize("dumps", [pickle.dumps, cloudpickle.dumps], ids=["pickle", "cloudpickle"])
def test_containers_travel(water, dumps):
    water.atom  # noqa: B018 (one table is made, the other not yet)
    back = pickle.loads(dumps(water))
    assert (back.path, back.name, list(back)) == (water.path, water.name, ["atom", "frame"])
    assert back.atom.compute().equals(water.atom.compute())
    lazily = pickle.loads(dumps(exa.read(water.path.replace(".exa", ".xyz"), "xyz")))
    assert len(lazily.atom.compute()) == 2


def test_a_subclass_travels():
    back = pickle.loads(pickle.dumps(Mine(1, 2, name="n", other_column="o")))
    assert (type(back), back.section2, back.other_column) == (Mine, 2, "o")


def test_a_class_that_cannot_be_imported_travels(tmp_path):
    """As one of a notebook does: here as itself, elsewhere as what is known there."""

    class Local(Container):
        localid = Column(Integer, ForeignKey("container.pkid"), primary_key=True)
        basis = Column(String)

    class Atom(exa.DataFrame):
        _columns = ["x"]  # noqa: RUF012

    made = Local(name="n", basis="sto-3g", note="text", atom=Atom({"x": [1.0, 2.0]}))
    sent = distributed_pickle.dumps(made)
    back = pickle.loads(sent)
    assert (type(back), type(back.atom), len(back.atom)) == (Local, Atom, 2)
    assert (back.name, back.basis, back.note) == ("n", "sto-3g", "text")
    (tmp_path / "sent").write_bytes(sent)
    code = (
        "import pickle, sys, warnings; warnings.simplefilter('ignore'); c = pickle.load(open(sys.argv[1], 'rb'));"
        "print(type(c).__name__, c.basis, c.note, c.atom.x.sum().compute())"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path / "sent"], capture_output=True, text=True)
    assert done.stdout.split() == ["Container", "sto-3g", "text", "3.0"], done.stderr


def test_what_a_query_gave_travels(url):
    with session_scope(url) as session:
        session.add(Mine(1, 2, name="n", other_column="o"))
    with session_scope(url) as session:
        [found] = session.scalars(select(Mine))
    back = pickle.loads(pickle.dumps(found))
    assert (type(back), back.pkid, back.mcid, back.other_column) == (Mine, found.pkid, found.pkid, "o")
    with session_scope(url) as session:
        session.merge(back).other_column = "changed"
    with session_scope(url) as session:
        assert [row.other_column for row in session.scalars(select(Mine))] == ["changed"]
