"""The index of a text: kept, found again, and forgotten where the text changed."""

import os

import exa
from exa.editor.planning import index
from exa.formats.xyz import XYZ


def frames(count: int) -> str:
    return "".join(f"2\nframe {k}\nH {k} 0 0\nO 0 {k} 0\n" for k in range(count))


def test_a_text_is_scanned_once(tmp_path, monkeypatch):
    monkeypatch.setenv("EXA_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(index, "WORTH", 0)
    path = tmp_path / "a.xyz"
    path.write_text(frames(100))
    first = exa.read(path, XYZ, chunk=500).atom
    kept = list((tmp_path / "home" / "index").iterdir())
    assert len(kept) == 1
    written = os.stat(kept[0]).st_mtime_ns

    with monkeypatch.context() as patch:
        patch.setattr("exa.editor.planning.plan.scan_piece", None)  # a scan would fail
        again = exa.read(path, XYZ, chunk=500).atom
    assert again.divisions == first.divisions
    assert again.compute().equals(first.compute())
    assert os.stat(kept[0]).st_mtime_ns == written

    path.write_text(frames(101))
    assert len(exa.read(path, XYZ, chunk=500).atom) == 202


def test_a_broken_index_is_made_anew(tmp_path, monkeypatch):
    monkeypatch.setenv("EXA_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(index, "WORTH", 0)
    path = tmp_path / "a.xyz"
    path.write_text(frames(50))
    assert len(exa.read(path, XYZ, chunk=100).atom) == 100
    (kept,) = (tmp_path / "home" / "index").iterdir()
    kept.write_text("{")
    assert len(exa.read(path, XYZ, chunk=100).atom) == 100
    assert kept.read_text() != "{"
