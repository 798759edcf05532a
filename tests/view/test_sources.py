"""Where a row came from, with the text around it: plain, compressed, stored and not."""

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import exa
from exa.view.session import Session

LINES = [line for k in range(500) for line in ("2", f"frame {k}", f"O {k} 0 0.5", f"H {k} 1 \x1b[31m")]


@pytest.fixture(params=["plain", "gzip", "crlf"])
def text(request: Any, tmp_path: Path) -> Path:
    path = tmp_path / "water.xyz"
    data = ("\r\n" if request.param == "crlf" else "\n").join([*LINES, ""]).encode()
    path.write_bytes(gzip.compress(data) if request.param == "gzip" else data)
    return path


def asked(container: exa.Container, **params: Any) -> dict[str, Any]:
    sent: list[Any] = []
    Session({"a": container}).handle({"id": 1, "method": "source", "params": params}, lambda *one: sent.append(one[0]))
    found: dict[str, Any] = sent[-1]
    return found


@pytest.fixture(params=["read", "parse"])
def container(request: Any, text: Path, tmp_path: Path) -> exa.Container:
    class Water(exa.Editor):
        frame = exa.Record("{nat:d}", "{comment}", atom=exa.Section("{symbol} {x:f} {y:f} {rest}", count="nat"))

    opened: Callable[..., exa.Container] = exa.read
    return opened(text, Water) if request.param == "read" else exa.parse(text, tmp_path / "out", Water)


@pytest.mark.parametrize(("row", "line"), [(0, 2), (1, 3), (501, 1003), (999, 1999)])
def test_the_lines_around_a_row_are_those_of_the_text(container: exa.Container, row: int, line: int) -> None:
    meta = asked(container, table="atom", row=row, around=3)["meta"]
    assert meta["line"] == line + 1
    assert meta["text"] == LINES[line]
    assert meta["before"] == LINES[max(line - 3, 0) : line]
    assert meta["after"] == LINES[line + 1 : line + 4]


def test_what_has_no_source_says_so() -> None:
    import pandas as pd

    message = asked(exa.Container(atom=pd.DataFrame({"x": [0.0]})), table="atom", row=0, around=3)
    assert "nothing is known of where these rows came from" in message["error"]


def test_a_cut_line_is_not_shown_as_a_whole_one() -> None:
    from exa.container.origin import Origin

    text = b"".join(b"line %d\n" % k for k in range(10)) + b"end"
    origin = Origin("a", 5, text.index(b"line 4"), "line 4", lambda size, offset: text[offset : offset + size])
    assert origin.around(99, size=17) == (["line 2", "line 3"], ["line 5"])
    assert origin.around(99) == ([f"line {k}" for k in range(4)], [*(f"line {k}" for k in range(5, 10)), "end"])
    assert origin.around(0) == ([], [])
