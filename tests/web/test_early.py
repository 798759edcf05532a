"""What is answered before all is loaded is what is answered afterwards."""

import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

import exa
from exa.store import Store
from exa.view.session import Session
from exa.web import server
from exa.web.early import Early
from exa.web.pages import Opening
from exa.web.pictures import Pictures
from tests.cli.command import environment
from tests.web.test_guard import Client

CSV = "n,x,word,when,maybe\n" + "".join(
    f"{k},{k / 3},w{k % 3},2026-11-{k % 28 + 1:02d} 10:00:00,{'' if k % 5 else k}\n" for k in range(500)
)


@pytest.fixture(params=["xyz", "csv"])
def store(request: Any, log: Path, tmp_path: Path) -> Store:
    if request.param == "csv":
        (log := tmp_path / "a.csv").write_text(CSV)
    exa.parse(log, tmp_path / "a.exa", chunk="4KiB")
    return Store.open(tmp_path / "a.exa")


Sent = list[tuple[dict[str, Any], Sequence[np.ndarray]]]


def asked(early: Any, method: str, given_up: threading.Event | None = None, **params: Any) -> tuple[bool, Sent]:
    """Whether a question is answered, and what is sent."""
    sent: Sent = []
    message = {"id": 1, "method": method, "params": params}
    return early(message, lambda *one: sent.append(one), given_up or threading.Event()), sent


def early_meta(store: Store, method: str, **params: Any) -> dict[str, Any] | None:
    """What is answered early; None where that waits."""
    answered, sent = asked(Early({"a": store}), method, **params)
    assert answered is (bool(sent) and "partial" not in sent[-1][0])
    return sent[-1][0]["meta"] if sent else None


def all_later(store: Store, method: str, **params: Any) -> Sent:
    """What the session sends."""
    sent: Sent = []
    question = {"id": 1, "method": method, "params": params}
    Session({"a": exa.open(store.path)}).handle(question, lambda *one: sent.append(one))
    return sent


def later(store: Store, method: str, **params: Any) -> dict[str, Any]:
    """What the session answers."""
    meta: dict[str, Any] = all_later(store, method, **params)[-1][0]["meta"]
    return meta


def test_rows_are_those_of_the_session(store: Store) -> None:
    answered = 0
    for member in later(store, "overview")["containers"][0]["members"]:
        for first, count in [(0, 20), (3, 2), (0, 10**9), (70, 30), (10**6, 5)]:
            params = {"container": "a", "table": member["name"], "first": first, "count": count}
            told = early_meta(store, "rows", **params)
            answered += told is not None
            assert told is None or told == later(store, "rows", **params)
    assert answered >= 4


def test_columns_are_chosen_as_by_the_session(store: Store) -> None:
    for table in (name for name in store.snapshot().tables if not name.startswith("_")):
        names = [one["name"] for one in later(store, "rows", table=table)["columns"]][::-2]
        params = {"table": table, "first": 0, "count": 3, "columns": names}
        assert early_meta(store, "rows", **params) == later(store, "rows", **params)


def test_members_are_those_of_the_session(store: Store) -> None:
    answered, [(told, _)] = asked(Early({"a": store}), "overview")
    assert not answered
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
    assert early_meta(Store.open(tmp_path / "a.exa"), method, **params) is None


def test_what_was_saved_waits(tmp_path: Path) -> None:
    exa.Container(atom=pd.DataFrame({"x": [1.5]}), field=np.zeros(3)).save(tmp_path / "a.exa")
    store = Store.open(tmp_path / "a.exa")
    assert early_meta(store, "overview") is None
    assert early_meta(store, "rows", table="atom") is None
    assert asked(Pictures(Early({"a": store})), "density", table="atom", x="x") == (False, [])


def tables(store: Store) -> list[str]:
    return [name for name in store.snapshot().tables if not name.startswith("_")]


def test_drawable_columns_are_those_of_the_session(store: Store) -> None:
    pictures = Pictures(Early({"a": store}))
    for table in tables(store):
        answered, [(told, _)] = asked(pictures, "drawable", table=table, container="a")
        assert answered
        assert told["meta"] == later(store, "drawable", table=table)


def densities(columns: Sequence[dict[str, str]]) -> list[dict[str, Any]]:
    """Questions for pictures of these columns."""
    names = [one["name"] for one in columns]
    [x, y] = [one["name"] for one in columns if one["kind"] == "number"][-2:]
    pairs = [{"x": x, "y": name, "width": 30, "height": 20} for name in [*names, None]]
    colours = [{"x": x, "y": y, "color": name, "width": 9, "height": 7} for name in names]
    one = {"x": x, "histogram": True, "width": 40, "x_log": True}
    return [*pairs, *colours, one, {"x": x, "y": y, "x_range": [0.25, 3], "y_range": [0, 9]}]


def test_densities_are_those_of_the_session(store: Store) -> None:
    pictures = Pictures(Early({"a": store}))
    for table in tables(store):
        for params in densities(later(store, "drawable", table=table)["columns"]):
            answered, sent = asked(pictures, "density", table=table, **params)
            assert answered
            (told, [*layers, rows]), (whole, [*expected, others]) = (
                sent[-1],
                all_later(store, "density", table=table, **params)[-1],
            )
            assert told == whole
            for layer, one in zip(layers, expected, strict=True):
                np.testing.assert_allclose(layer, one, rtol=1e-6)
            # of the rows of a pixel any may be told, as parts are drawn at once
            np.testing.assert_array_equal(rows < 0, others < 0)


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("line", {"x": "x", "y": "y"}),
        ("density", {"x": "x", "y": "y", "where": "x > 1"}),
        ("density", {"x": "none"}),
        ("density", {"x": "x", "width": 10**6}),
        ("density", {"x": "x", "strange": 1}),
        ("drawable", {"table": "none"}),
    ],
)
def test_pictures_that_are_not_known_wait(log: Path, tmp_path: Path, method: str, params: dict[str, Any]) -> None:
    exa.parse(log, tmp_path / "a.exa")
    pictures = Pictures(Early({"a": Store.open(tmp_path / "a.exa")}))
    assert asked(pictures, method, **{"table": "atom", **params}) == (False, [])


def test_a_class_of_tables_may_know_more_of_its_columns(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "a.exa", {})
    part = store.write_part("atom", pa.table({"x": [0.5, 1.5]}), 0)
    columns = [{"name": "x", "type": "double"}]
    store.commit([part], tables={"atom": (columns, {"class": "unknown:Atom"})})
    assert asked(Pictures(Early({"a": store})), "drawable", table="atom") == (False, [])


def test_what_is_given_up_is_not_drawn(store: Store) -> None:
    (given_up := threading.Event()).set()
    table, *_ = tables(store)
    x = later(store, "drawable", table=table)["columns"][-1]["name"]
    assert asked(Pictures(Early({"a": store})), "density", given_up, table=table, x=x) == (True, [])


def test_what_answers_is_asked_as_it_is_loaded_and_no_more_once_there_are_sessions() -> None:
    opening, loading = Opening(), threading.Event()

    def stages() -> Any:
        yield first
        loading.wait(10)
        yield second

    def first(*question: Any) -> bool:
        return False

    def second(*question: Any) -> bool:
        return True

    thread = threading.Thread(target=opening.load, args=(stages(),))
    thread.start()
    early = opening.early()
    assert next(early) is first
    loading.set()
    assert next(early) is second
    thread.join(10)
    assert list(opening.early()) == [first, second]
    opening.sessions.set_result(lambda: None)  # type: ignore[arg-type, return-value]
    assert list(opening.early()) == []


def test_what_fails_to_load_is_waited_for_no_longer() -> None:
    opening = Opening()
    with pytest.raises(ZeroDivisionError):
        opening.load(1 // 0 for _ in range(1))  # type: ignore[arg-type, misc]
    assert list(opening.early()) == []
    assert Opening().load(()) is False


@pytest.mark.parametrize("question", ["nothing", "density", "script"])
def test_a_session_is_loaded_when_it_is_wanted(
    water: exa.Container, monkeypatch: pytest.MonkeyPatch, question: str
) -> None:
    """Not for what is answered without one, but after a picture, which would be drawn more slowly beside that."""
    monkeypatch.setattr(server, "QUIET", 20)
    opened: list[str] = []

    def early(message: dict[str, Any], send: Any, given_up: threading.Event) -> bool:
        assert not opened
        if message["method"] in ("rows", "density"):
            send({"id": message["id"], "meta": {}}, [np.zeros(1)] if message["method"] == "density" else [])
        return message["method"] in ("rows", "density")

    def sessions() -> Any:
        opened.append(question)
        return lambda: Session({"a": water})

    with server.Server(sessions, early=lambda: [early]).running() as address:
        client = Client(address)
        client.ask({"id": 1, "method": "rows"})
        assert opened == []
        if question == "script":
            assert client.get("/extensions/none.js", Cookie=client.cookie).status == 404
        else:
            client.ask({"id": 2, "method": question})
        [told] = client.ask({"id": 3, "method": "overview"})
        assert told["meta"]["containers"][0]["name"] == "a"
    assert opened == [question]


def test_it_does_not_wait_for_what_takes_long_to_load(store: Store) -> None:
    """Rows need no numba, pictures neither dask nor pandas, also while they answer."""
    table, *_ = tables(store)
    x = later(store, "drawable", table=table)["columns"][0]["name"]
    code = f"""
import sys, threading
from exa.store import Store
from exa.web import early, server
def ask(what, method, **params):
    assert what(dict(id=1, method=method, params=params), lambda *sent: None, threading.Event()), method
    print(*sorted({{"dask", "numba", "pandas"}} & set(sys.modules)))
rows = early.Early(dict(a=Store.open({str(store.path)!r})))
ask(rows, "rows", table={table!r}, count=2)
from exa.web.pictures import Pictures
ask(Pictures(rows), "density", table={table!r}, x={x!r})
"""
    done = subprocess.run([sys.executable, "-c", code], env=environment(), capture_output=True, text=True, check=True)
    assert done.stdout.split("\n") == ["", "numba", ""]
