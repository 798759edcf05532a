"""A mapped file that is cut: zeros where it was watched, the end of the process where it was not."""

import mmap
import os
import subprocess
import sys

import numpy as np
import pytest

from exa.kernels.faults import WATCH

PAGE = mmap.PAGESIZE
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files are mapped on Linux only")


def mapped(path, pages):
    path.write_bytes(b"x" * pages * PAGE)
    with path.open("rb") as file:
        return np.frombuffer(mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ), np.uint8)


def test_a_watched_piece_has_zeros_where_its_file_was_cut(tmp_path):
    here, other = mapped(tmp_path / "a", 4), mapped(tmp_path / "b", 4)
    first, second = WATCH.begin(here.ctypes.data, here.size), WATCH.begin(other.ctypes.data, other.size)
    assert here.sum() == 4 * PAGE * ord("x")
    os.truncate(tmp_path / "a", PAGE + 5)
    assert not WATCH.broken(first)
    assert bytes(here[PAGE : PAGE + 7]) == b"xxxxx\0\0"
    assert not WATCH.broken(first)
    assert here.sum() == (PAGE + 5) * ord("x")
    assert (WATCH.broken(first), WATCH.broken(second)) == (True, False)
    assert other.sum() == 4 * PAGE * ord("x")
    WATCH.end(first)
    WATCH.end(second)


def test_no_more_pieces_are_watched_than_there_is_room_for():
    pieces = []
    while (piece := WATCH.begin(PAGE, PAGE)) is not None:
        pieces.append(piece)
    assert len(set(pieces)) == len(pieces) > 100
    for piece in pieces:
        WATCH.end(piece)
    piece = WATCH.begin(PAGE, PAGE)
    assert piece is not None
    assert not WATCH.broken(piece)
    WATCH.end(piece)


FOREIGN = """
import faulthandler, mmap, os, sys
from exa.kernels.faults import WATCH
before, after = sys.argv[2:]
if before == "faulthandler":
    faulthandler.enable()
WATCH.end(WATCH.begin(1 << 12, 1 << 12))
if after == "faulthandler":
    faulthandler.enable()
    WATCH.end(WATCH.begin(1 << 12, 1 << 12))
with open(sys.argv[1], "rb") as file:
    there = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
os.truncate(sys.argv[1], 0)
there[0]
"""


@pytest.mark.parametrize("who", [("nobody", "nobody"), ("faulthandler", "nobody"), ("nobody", "faulthandler")])
def test_other_faults_are_left_to_the_handler_before(tmp_path, who):
    (tmp_path / "a").write_bytes(b"x" * PAGE)
    done = subprocess.run(
        [sys.executable, "-c", FOREIGN, tmp_path / "a", *who], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == -7
    assert ("Bus error" in done.stderr) == ("faulthandler" in who)
