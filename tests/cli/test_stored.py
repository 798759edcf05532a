"""What commands show of a store without a container is what a container would show."""

import dask.array as da
import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from click.testing import CliRunner

import exa
from exa.cli import main, stored
from exa.container.rows import to_frame
from exa.container.summaries import dtype_of
from exa.store.reading import TYPES

CSV = "n,x,word,when,maybe,flag\n" + "".join(
    f"{k},{k / 3 if k % 7 else ''},w{k % 3},2026-11-{k % 28 + 1:02d} 10:00:00,{'' if k % 5 else k},{k % 2 == 0}\n"
    for k in range(900)
)
CUBE = """title
comment
 1 0.0 0.0 0.0
 2 1.0 0.0 0.0
 2 0.0 1.0 0.0
 3 0.0 0.0 1.0
 8 8.0 0.5 0.25 0.125
 0.1 0.2 0.3 0.4 0.5 0.6
 1.1 1.2 1.3 1.4 1.5 1.6
"""


def saved(path):
    atom = pd.DataFrame({"x": [1.5, 2.5], "word": pd.Categorical(["a", "b"])}, index=pd.Index([3, 5], name="atom"))
    container = exa.Container(atom=atom, field=da.from_array(np.arange(6.0).reshape(3, 2)))
    container.save(path)


@pytest.fixture(scope="module", params=["xyz", "csv", "cube", "saved"])
def store(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    xyz = "".join(f"2\nframe {k}\nO {k}.0 0.5 0.25\nH {k}.5 1.5 1.25\n" for k in range(300)) + "2\nbad\nO x\n"
    texts = {"xyz": xyz, "csv": CSV, "cube": CUBE}
    out = str(folder / "a.exa")
    if request.param == "saved":
        saved(out)
    else:
        (folder / f"a.{request.param}").write_text(texts[request.param])
        exa.parse(folder / f"a.{request.param}", out, chunk="2KiB")
    return out


def shown(*args):
    done = CliRunner().invoke(main, [str(arg) for arg in args], catch_exceptions=False)
    return done.exit_code, done.output


def questions(store):
    tables = [*exa.open(store), "_files", "_rejects", "none"]
    yield from (["info", store, *how] for how in ([], ["--json"], ["--columns"], ["--columns", "--json"]))
    yield from (["head", store, table, *how] for table in tables for how in ([], ["-n", 0], ["-n", 700, "--json"]))
    yield from (["rejects", store, *how] for how in ([], ["--json"], ["-n", 0]))
    yield ["head", store]


def test_it_is_what_a_container_shows(store, monkeypatch):
    for question in questions(store):
        found = shown(*question)
        with monkeypatch.context() as patch:
            patch.setattr(stored, "is_parsed", lambda snapshot, table=None: False)
            assert found == shown(*question)
        assert found[0] == 0 or question[0] == "head"


def test_dtypes_are_those_of_pandas():
    for kind in TYPES.values():
        for nullable in (True, False):
            field = pa.field("x", kind, nullable)
            frame = to_frame(pa.schema([field]).empty_table(), None, 0)
            assert dtype_of(field) == str(frame.dtypes["x"]), kind


def test_columns_are_listed_without_an_index_that_has_no_name(tmp_path):
    frame = pd.DataFrame({f"a_column_{k}": [0.5] for k in range(300)}, index=[7])
    exa.Container(wide=frame, small=frame[["a_column_0"]]).save(tmp_path / "a.exa")
    shown = CliRunner().invoke(main, ["info", str(tmp_path / "a.exa"), "--columns"]).stdout
    assert "a_column_299" in shown
    assert "__index_level" not in shown
    assert not [line for line in shown.splitlines() if line.endswith(" ")]
    (small,) = [line for line in shown.splitlines() if line.startswith(" small") and ":" in line]
    assert len(small) < 80
