"""However much a page asks for, it gets what a screen can show; and whatever it asks for, nothing is changed."""

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import exa
from exa.view.asking import ANSWERS
from exa.view.session import Session

#: More than any answer may have, in bytes.
MOST = 64 << 20
#: What no page needs.
GREED = [10**9, -1, 0, 2**70, 1e300, "many", None, [10**9], {"a": 1}]
#: What is asked for besides that which is greedy.
KNOWN: dict[str, Any] = {
    "table": "atom", "array": "grid", "column": "x", "x": "x", "y": "y", "row": 3, "first": 0, "count": 5, "id": "none",
    "label": 0, "level": 0.5, "axis": 0, "at": [0], "x_range": [0, 1], "y_range": [0, 1], "ranges": {"x": [0, 1]},
    "name": "atom", "sort": "x",
}  # fmt: skip


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("limits")
    text = "".join(f"9\n{k}\n" + "".join(f"H {k} {n} {n / 8}\n" for n in range(9)) for k in range(200))
    (folder / "a.xyz").write_text(text)
    exa.parse(folder / "a.xyz", folder / "a.exa")
    return folder


@pytest.fixture(scope="module")
def session(store: Path) -> Session:
    water = exa.open(store / "a.exa")
    water.grid = np.arange(4000.0).reshape(40, 100)
    return Session({"a": water})


def asked(session: Session, method: str, params: dict[str, Any]) -> tuple[int, list[dict[str, Any]]]:
    """The bytes of the largest frame, and what was said."""
    largest, said = [0], []

    def send(message: dict[str, Any], arrays: Any) -> None:
        cells = message.get("meta", {}).get("cells") or []
        largest.append(sum(array.nbytes for array in arrays) + sum(len(column) for column in cells) * 8)
        said.append(message)

    session.handle({"id": 1, "method": method, "params": params}, send)
    return max(largest), said


def questions() -> Iterator[tuple[str, str]]:
    for method, function in sorted(ANSWERS.items()):
        if function.__module__.startswith("exa.view"):
            yield from ((method, name) for name in list(inspect.signature(function).parameters)[2:])


@pytest.mark.parametrize(("method", "name"), [pytest.param(*one, id="-".join(one)) for one in questions()])
def test_no_answer_is_larger_than_a_screen_can_show(session: Session, method: str, name: str) -> None:
    wanted = inspect.signature(ANSWERS[method]).parameters
    known = {key: value for key, value in KNOWN.items() if key in wanted}
    for greedy in GREED:
        largest, said = asked(session, method, {**known, name: greedy})
        assert largest < MOST, greedy
        assert "error" in said[-1] or "meta" in said[-1]


def test_nothing_is_changed_by_questions(store: Path, session: Session) -> None:
    def state() -> dict[str, tuple[int, int]]:
        return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in store.rglob("*")}

    before, answered = state(), 0
    for method in {method for method, _ in questions()}:
        wanted = inspect.signature(ANSWERS[method]).parameters
        _, said = asked(session, method, {key: value for key, value in KNOWN.items() if key in wanted})
        answered += "meta" in said[-1]
    assert answered >= 12
    assert state() == before
