"""What is answered before all is loaded is what is answered afterwards."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

import exa
from exa.store import Store
from exa.view.session import Session
from exa.web.early import Early
from tests.cli.command import environment

CSV = "n,x,word,when,maybe\n" + "".join(
    f"{k},{k / 3},w{k % 3},2026-11-{k % 28 + 1:02d} 10:00:00,{'' if k % 5 else k}\n" for k in range(500)
)


@pytest.fixture(params=["xyz", "csv"])
def store(request: Any, log: Path, tmp_path: Path) -> Store:
    if request.param == "csv":
        (log := tmp_path / "a.csv").write_text(CSV)
    exa.parse(log, tmp_path / "a.exa", chunk="4KiB")
    return Store.open(tmp_path / "a.exa")


def later(store: Store, method: str, **params: Any) -> dict[str, Any]:
    """What the session answers."""
    sent: list[Any] = []
    question = {"id": 1, "method": method, "params": params}
    Session({"a": exa.open(store.path)}).handle(question, lambda message, arrays: sent.append(message))
    meta: dict[str, Any] = sent[-1]["meta"]
    return meta


def test_rows_are_those_of_the_session(store: Store) -> None:
    early = Early({"a": store})
    answered = 0
    for member in later(store, "overview")["containers"][0]["members"]:
        for first, count in [(0, 20), (3, 2), (0, 10**9), (70, 30), (10**6, 5)]:
            params = {"container": "a", "table": member["name"], "first": first, "count": count}
            told = early({"id": 1, "method": "rows", "params": params})
            answered += told is not None
            assert told is None or told["meta"] == later(store, "rows", **params)
    assert answered >= 4


def test_columns_are_chosen_as_by_the_session(store: Store) -> None:
    for table in (name for name in store.snapshot().tables if not name.startswith("_")):
        names = [one["name"] for one in later(store, "rows", table=table)["columns"]][::-2]
        params = {"table": table, "first": 0, "count": 3, "columns": names}
        told = Early({"a": store})({"id": 1, "method": "rows", "params": params})
        assert told is not None
        assert told["meta"] == later(store, "rows", **params)


def test_members_are_those_of_the_session(store: Store) -> None:
    told = Early({"a": store})({"id": 1, "method": "overview"})
    assert told is not None
    assert told["partial"]
    [early], [whole] = told["meta"]["containers"], later(store, "overview")["containers"]
    for name in ("name", "path", "version"):
        assert early[name] == whole[name]
    seen = ("name", "kind", "rows", "bytes", "columns", "hidden")
    assert [[one[key] for key in seen] for one in early["members"]] == [
        [one[key] for key in seen] for one in whole["members"]
    ]


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("columns", {}),
        ("rows", {"table": "none"}),
        ("rows", {"table": "atom", "where": "x > 1"}),
        ("rows", {"first": "x"}),
    ],
)
def test_what_it_does_not_know_waits(log: Path, tmp_path: Path, method: str, params: dict[str, Any]) -> None:
    exa.parse(log, tmp_path / "a.exa")
    assert Early({"a": Store.open(tmp_path / "a.exa")})({"id": 1, "method": method, "params": params}) is None


def test_what_was_saved_waits(tmp_path: Path) -> None:
    exa.Container(atom=pd.DataFrame({"x": [1.5]}), field=np.zeros(3)).save(tmp_path / "a.exa")
    early = Early({"a": Store.open(tmp_path / "a.exa")})
    assert early({"id": 1, "method": "overview"}) is None
    assert early({"id": 1, "method": "rows", "params": {"table": "atom"}}) is None


def test_it_does_not_wait_for_what_takes_long_to_load() -> None:
    loaded = "import exa.web.early, exa.web.server, sys; print(*sorted({'dask', 'pandas', 'numba'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", loaded], env=environment(), capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
