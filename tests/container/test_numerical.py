"""Series and data frames keep their class, check what they must hold by names, and compute nothing."""

import pickle
from typing import ClassVar

import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest
from distributed import Client
from distributed.protocol import deserialize, serialize

from exa import DataFrame, RequiredColumnError, RequiredIndexError, Series


class Atom(DataFrame):
    _indices: ClassVar = ["atom"]
    _columns: ClassVar = ["x", "frame"]
    _categories: ClassVar = {"symbol": str}


class Plain(DataFrame):
    """A class that asks for nothing."""


class Energy(Series):
    _precision = 6


def frame(rows: int = 6) -> pd.DataFrame:
    return pd.DataFrame({"x": np.arange(rows) / 2, "frame": np.arange(rows) // 3, "symbol": list("OHHOHH")[:rows]})


@pytest.fixture
def atom() -> Atom:
    return Atom(dd.from_pandas(frame(), npartitions=2))


SELECT = {
    "mask": lambda atom: atom[atom.x > 1],
    "loc": lambda atom: atom.loc[2:4],
    "partition": lambda atom: atom.partitions[1],
    "copy": lambda atom: atom.copy(),
    "query": lambda atom: atom.query("frame == 1"),
    "repartition": lambda atom: atom.repartition(npartitions=1),
    "head": lambda atom: atom.head(2, compute=False),
    "tail": lambda atom: atom.tail(2, compute=False),
    "persist": lambda atom: atom.persist(),
    "concat": lambda atom: type(atom).concat([atom, atom]),
    "pickle": lambda atom: pickle.loads(pickle.dumps(atom)),
    "all columns": lambda atom: atom[["frame", "x"]],
}


@pytest.mark.parametrize("select", SELECT.values(), ids=SELECT)
def test_the_class_stays(atom: Atom, select):
    found = select(atom)
    assert type(found) is Atom
    expected = select(Plain(dd.from_pandas(frame().rename_axis("atom"), npartitions=2))).compute()
    pd.testing.assert_frame_equal(found.compute(), expected)


def test_the_class_goes_where_columns_do(atom: Atom):
    assert not isinstance(atom[["symbol"]], DataFrame)
    assert not isinstance(atom["x"], Series)
    atom["y"] = atom.x * 2
    assert type(atom) is Atom
    assert atom.y.compute().tolist() == [0, 1, 2, 3, 4, 5]


@pytest.mark.parametrize("data", [frame(), frame().to_dict("list"), dd.from_pandas(frame(), npartitions=3)])
def test_what_it_is_made_of(data):
    atom = Atom(data)
    assert atom.index.name == "atom"
    assert len(atom) == 6
    # dask itself makes another kind of text of what it is given
    pd.testing.assert_frame_equal(atom.compute(), frame().rename_axis("atom"), check_dtype=False)


def test_what_is_required():
    with pytest.raises(RequiredColumnError, match="Atom needs columns x, frame"):
        Atom({"y": [1]})
    with pytest.raises(RequiredIndexError, match="Atom needs the index atom"):
        Atom(frame().rename_axis("molecule"))


def explode(part: int, columns: list[str] | None = None) -> pd.DataFrame:
    raise AssertionError("computed too early")


def test_checks_compute_nothing():
    lazy = dd.from_map(explode, [0, 1], meta=frame(0))
    atom = Atom(lazy)
    atom._set_categories()
    assert type(atom[atom.x > 1].copy()) is Atom
    with pytest.raises(RequiredColumnError):
        Atom(lazy[["x"]])


def test_columns_are_pushed_down():
    wanted = []

    def read(part: int, columns: list[str] | None = None) -> pd.DataFrame:
        wanted.append(columns)
        return frame()[columns]

    lazy = Atom(dd.from_map(read, [0, 1], meta=frame(0)))
    assert lazy.x.sum().compute(scheduler="sync") == 15
    assert wanted == [["x"]] * 2


def test_categories():
    atom = Atom(frame())
    kind = atom.symbol.dtype
    atom._set_categories()
    assert atom.symbol.dtype == "category"
    assert atom.compute().symbol.tolist() == list("OHHOHH")
    atom._revert_categories()
    assert atom.symbol.dtype == kind


def test_series():
    energy = Energy([3.0, 1.0, 2.0], name="energy")
    for same in (energy, energy[energy > 1], energy.copy(), energy.loc[0:1], pickle.loads(pickle.dumps(energy))):
        assert type(same) is Energy
    assert energy[energy > 1].compute().tolist() == [3.0, 2.0]
    assert energy._precision == 6


def test_lengths_stay_known():
    for same in (atoms := Atom(frame())).copy(), atoms.persist(), atoms.repartition(npartitions=1):
        assert same.known_rows == 6
    assert atoms[atoms.x > 1].known_rows is None
    assert len(Energy([1.0, 2.0]).copy()) == 2


def test_through_distributed():
    with Client(processes=False, dashboard_address=":0") as client:
        for sent in (Atom(frame()), Energy([1.0])):
            there, back = client.submit(lambda one: (type(one).__name__, one), sent).result()
            assert (there, type(back), len(back)) == (type(sent).__name__, type(sent), len(sent))
        kept = Atom(frame()).persist()
        assert (type(kept), type(kept[kept.x > 1])) == (Atom, Atom)
    for sent in (Atom(frame()), Energy([1.0])):
        back = deserialize(*serialize(sent))
        assert (type(back), len(back)) == (type(sent), len(sent))
