"""One HTML file: that it holds what is asked, stays small, and lets nothing out of its data."""

import json
import re
import shutil
import struct
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import exa
from exa.view import Session
from exa.view.export import BROWSERS, export, picture


def recorded(path):
    """The data of a file."""
    text = Path(path).read_text(encoding="utf-8")
    return json.loads(re.search(r'id="exa-recorded">(.*?)</script>', text, re.S)[1])


def test_a_file_holds_the_first_rows_and_histograms(many, tmp_path):
    path = export(Session({"a": many[1]}), tmp_path / "many.html", {"table": "many"})
    data = recorded(path)
    assert data["state"] == {"table": "many"}
    asked = {(one["method"], one["params"].get("column")): one for one in data["answers"]}
    assert asked["rows", None]["meta"]["cells"][0] == [str(n) for n in many[0].n[:1000]]
    assert asked["histogram", "x"]["arrays"][0]["dtype"] == "float64"
    assert {"overview", "extensions", "statistics"} <= {method for method, _ in asked}


def test_a_file_stays_below_5_mb(tmp_path):
    wide = exa.Container(**{f"t{n}": pd.DataFrame({f"c{k}": ["x" * 300] * 1000 for k in range(9)}) for n in range(6)})
    path = tmp_path / "wide.html"
    export(Session({"wide": wide}), path, {"table": "t3"})
    assert path.stat().st_size < 5_000_000
    assert recorded(path)["answers"][2]["params"]["table"] == "t3"


def test_hostile_names_and_cells_stay_data(tmp_path):
    bad = "</script><script>alert(1)</script><!--"
    path = export(Session({bad: exa.Container(a=pd.DataFrame({bad: [bad]}))}), tmp_path / "bad.html")
    data = recorded(path)
    assert data["answers"][2]["meta"]["cells"] == [[bad]]
    text = Path(path).read_text(encoding="utf-8")
    assert (text.count("<script"), text.count("</script"), text.count("<!--")) == (3, 3, 0)


def test_a_plot_is_recorded_where_it_is_what_is_looked_at(tmp_path):
    draw = np.random.default_rng(0)
    points = exa.Container(p=pd.DataFrame({"x": draw.normal(size=5000), "y": draw.normal(size=5000)}))
    path = export(Session({"points": points}), tmp_path / "points.html", {"table": "p", "view": "plot"})
    (density,) = (one for one in recorded(path)["answers"] if one["method"] == "density")
    assert density["params"]["x"] == "x"
    assert "error" not in density


@pytest.fixture
def water(tmp_path):
    text = tmp_path / "water.xyz"
    text.write_text("".join(f"2\nstep {k}\nO {k} 0 0.5\nH 0.9 1.5 0\n" for k in range(30)))
    return exa.parse(text, tmp_path / "water.exa")


def test_the_command_writes_it(water, tmp_path):
    from click.testing import CliRunner

    from exa.cli import main

    done = CliRunner().invoke(main, ["view", str(water.path), "--export", str(tmp_path / "water.html")])
    assert done.output == f"{tmp_path / 'water.html'}\n", done.output
    assert recorded(tmp_path / "water.html")["answers"][2]["meta"]["count"] == 60


def test_a_picture_is_drawn_by_a_browser(water, tmp_path):
    if not any(map(shutil.which, BROWSERS)):
        pytest.skip("there is no browser")
    session = Session({"water": water})
    sizes = []
    for state in ({"table": "atom"}, {"table": "atom", "view": "plot"}):
        png = Path(picture(session, tmp_path / "water.png", state, (800, 500))).read_bytes()
        assert png[:8] == b"\x89PNG\r\n\x1a\n"
        assert struct.unpack(">II", png[16:24]) == (800, 500)
        sizes.append(len(png))
    assert min(sizes) > 15_000  # an empty page has 3 000
    assert sizes[0] != sizes[1]


def test_without_a_browser_a_picture_says_what_is_missing(water, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(FileNotFoundError, match="none of chromium"):
        picture(Session({"water": water}), tmp_path / "water.png")
