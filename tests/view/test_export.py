"""One HTML file: that it holds what is asked, stays small, and lets nothing out of its data."""

import json
import re
import shutil
import struct
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from PIL import Image

import exa
from exa.view import Session
from exa.view.export import BROWSERS, export, picture


def recorded(path):
    """The data of a file."""
    text = Path(path).read_text(encoding="utf-8")
    return json.loads(re.search(r'id="exa-recorded">(.*?)</script>', text, re.S)[1])


def answers(path, method):
    """The recorded answers to one question."""
    return [one for one in recorded(path)["answers"] if one["method"] == method]


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
    assert next(one["meta"]["count"] for one in answers(tmp_path / "water.html", "rows")) == 60
    (frames,) = answers(tmp_path / "water.html", "frames")
    assert (frames["meta"]["count"], frames["meta"]["kept"]) == (30, list(range(30)))
    drawn = answers(tmp_path / "water.html", "frame")
    assert [(one["params"]["frame"], one["meta"]["ranges"]) for one in drawn] == [
        (k, [[2 * k, 2 * k + 2]]) for k in range(30)
    ]


def test_of_a_long_trajectory_frames_are_evenly_chosen(tmp_path):
    draw, frame = np.random.default_rng(0), np.repeat(np.arange(100), 3000)
    walk = exa.Container(atom=pd.DataFrame(draw.normal(size=(300_000, 3)), columns=list("xyz")).assign(frame=frame))
    path = export(Session({"walk": walk}), tmp_path / "walk.html", {"table": "atom", "view": "scene", "frame": 41})
    assert 4_000_000 > Path(path).stat().st_size > 3_000_000
    (frames,) = answers(path, "frames")
    kept = frames["meta"]["kept"]
    assert kept == [one["params"]["frame"] for one in answers(path, "frame")]
    assert (kept[0], kept[-1], 41 in kept) == (0, 99, True)
    assert 50 < len(kept) < 99
    assert max(np.diff(kept)) == 2


def test_of_many_points_some_are_drawn_by_lot(tmp_path):
    place = np.random.default_rng(0).normal(size=(150_000, 3))
    path = export(
        Session({"cloud": exa.Container(point=pd.DataFrame(place, columns=list("xyz")))}), tmp_path / "a.html"
    )
    (points,) = answers(path, "points")
    assert points["params"]["most"] == 2_000_000
    assert (points["meta"]["total"], points["arrays"]) == (150_000, [])
    assert sum(part["arrays"][0]["shape"][0] for part in points["parts"]) == points["meta"]["count"]
    assert 99_000 < points["meta"]["count"] < 101_000


def test_the_surface_of_a_field_is_recorded_as_it_is_shown_at_first(tmp_path):
    x = np.linspace(-1, 1, 30)
    steps = {f"{a}{b}": float(a == "xyz"["ijk".index(b)]) for a in "xyz" for b in "ijk"}
    grid = pd.DataFrame([{"nx": 30, "ny": 30, "nz": 30, "ox": 0, "oy": 0, "oz": 0} | steps])
    wave = exa.Container(field=exa.Field3D([x[:, None, None] * np.ones((30, 30, 30))], grid))
    path = export(Session({"wave": wave}), tmp_path / "wave.html", {"table": "field", "field": 0, "level": 0.5})
    surfaces = answers(path, "isosurface")
    assert [(one["params"]["level"], one["params"]["stride"]) for one in surfaces] == [(0.5, 1), (-0.5, 1)]
    assert [len(part["arrays"]) for one in surfaces for part in one["parts"]] == [3, 3]


def test_a_picture_is_drawn_by_a_browser(water, tmp_path):
    if not any(map(shutil.which, BROWSERS)):
        pytest.skip("there is no browser")
    session = Session({"water": water})
    sizes = []
    for state in ({"table": "atom"}, {"table": "atom", "view": "plot"}, {"table": "atom", "view": "scene", "frame": 7}):
        png = Path(picture(session, tmp_path / "water.png", state, (800, 500))).read_bytes()
        assert png[:8] == b"\x89PNG\r\n\x1a\n"
        assert struct.unpack(">II", png[16:24]) == (800, 500)
        sizes.append(len(png))
    assert min(sizes) > 15_000  # an empty page has 3 000
    assert len(set(sizes)) == 3
    pixels = np.asarray(Image.open(tmp_path / "water.png").convert("RGB")).astype(int)
    assert ((pixels[..., 0] > 200) & (pixels[..., 1:] < 60).all(axis=2)).sum() > 100  # oxygen is red


def test_without_a_browser_a_picture_says_what_is_missing(water, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(FileNotFoundError, match="none of chromium"):
        picture(Session({"water": water}), tmp_path / "water.png")
