"""Files that are mapped where they are searched: the same hits, and no crash where one is cut meanwhile."""

import os
import random
import sys
from functools import cache

import numpy as np
import pytest

from exa.editor.readers.search import Query, scan, search
from exa.editor.readers.stretches import Range, windows
from exa.editor.sources.mapped import PAGE, SIZE
from exa.editor.sources.source import Source
from exa.error import SourceError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files are mapped on Linux only")
LINES = 400_000


@cache
def text():
    """Lines of 0 to 60 bytes, 12 MiB, of which one in a hundred holds a word."""
    rng = random.Random(3)
    return "".join(f"{'x' * rng.randrange(60)}{' word' * (rng.randrange(100) == 0)}\n" for _ in range(LINES))


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "text"
    path.write_text(text())
    return path


def test_what_is_mapped_is_what_is_read(path):
    source = Source.of(path)
    data = np.fromfile(path, np.uint8)
    shown = 0
    with source.open() as file:
        for offset in (0, 5, PAGE - 1, PAGE, PAGE + 1, source.size - SIZE, source.size - 1):
            piece = file.mapped(offset)
            if offset & -PAGE <= source.size - SIZE:
                assert piece is not None
                assert np.array_equal(piece, data[offset : offset + len(piece)])
                shown += 1
            else:
                assert piece is None
        file.check()
    assert shown >= 5


@pytest.mark.parametrize("texts", [False, True])
def test_hits_are_those_of_a_text_in_memory(path, texts):
    query = Query.of(["word", "xx word"])
    mapped, held = (
        [tuple(map(np.ndarray.tolist, (one.which, one.offsets, one.numbers))) for one in found]
        for found in (
            search([source], query, numbered=True, texts=texts)
            for source in (Source.of(path), Source.of_text(path.read_bytes()))
        )
    )
    assert mapped == held
    assert sum(len(which) for which, *_ in mapped) > 3000


def test_a_file_that_is_cut_while_it_is_mapped_is_told(path):
    source = Source.of(path)
    pieces = windows(Range(source, 0, source.size))
    first = next(pieces)
    assert first.stop > SIZE // 2
    os.truncate(path, 1 << 20)
    assert first.buf[first.stop - 1] == 0
    with pytest.raises(SourceError, match=r"cut|changed"):
        list(pieces)
    assert scan(Range(source, 0, source.size), Query.of(["word"])).problem is not None
