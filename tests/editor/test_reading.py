"""Ranges and windows: a range owns what begins in it, however short it is and however long its records are."""

from pathlib import Path

import numpy as np
import pytest

import exa
from exa import Editor, Section
from exa.editor.readers import reading


class Rows(Editor):
    row = Section("{word} {n:d}")


@pytest.fixture
def write(tmp_path):
    """Writes a text file and returns its path."""

    def write(name: str, text: str | bytes) -> str:
        path: Path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return str(path)

    return write


@pytest.fixture
def small_windows(monkeypatch):
    """Windows of 48 bytes, so that every record crosses the border of one."""
    monkeypatch.setattr(reading.read_range, "__defaults__", (48, None))
    monkeypatch.setattr(reading, "BEYOND", 16)


@pytest.mark.parametrize("chunk", [1, 7, 39, 40, 41])
def test_lines_longer_than_a_range_are_read_once(write, chunk):
    path = write("a.txt", "".join(f"{'w' * 37} {n}\n" for n in range(10)))
    assert exa.read(path, Rows, chunk=chunk).row.compute().n.tolist() == list(range(10))


def test_a_record_far_longer_than_a_range_takes_memory_in_proportion(write):
    """The buffer once doubled for every 64 KiB that a record went beyond its range: 32 GiB for this file."""
    atoms = 120_000
    path = write("a.xyz", f"{atoms}\n\n" + "H 1.0 2.0 3.0\n" * atoms)
    assert len(exa.read(path, "xyz", chunk=1 << 10).atom.compute(scheduler="sync")) == atoms


@pytest.mark.usefixtures("small_windows")
def test_a_window_grows_to_its_record(write):
    frames = [3, 0, 50, 1]
    text = "".join(f"{n}\nframe\n" + "".join(f"Ar {k} 0.5 -1e-3\n" for k in range(n)) for n in frames)
    container = exa.read(write("a.xyz", text), "xyz", chunk=100)
    assert container.frame.compute(scheduler="sync").nat.tolist() == frames
    assert container.atom.compute(scheduler="sync").x.tolist() == [float(k) for n in frames for k in range(n)]


@pytest.mark.parametrize(
    ("head", "eol"), [(b"", 10), (b"a", 10), (b"a\r", 10), (b"a\rb", 13), (b"a\r\nb\rc", 10), (b"\r\r", 13)]
)
def test_the_end_of_a_line(head, eol):
    assert reading.eol_of(head) == np.uint8(eol)
