"""Newlines are found, counted and skipped as Python finds them."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from exa.kernels import lines
from tests.kernels.number_texts import buffer

EOL = np.uint8(10)
#: Few bytes, so that every combination comes; runs long enough to cross blocks of 64.
texts = st.lists(st.sampled_from([b"\n", b"a", b" ", b"\r", b"\t", b"\xff", b"x" * 63, b"\n" * 64]), max_size=12).map(
    b"".join
)


@st.composite
def ranges(draw) -> tuple[bytes, int, int]:
    text = draw(texts)
    start = draw(st.integers(0, len(text)))
    return text, start, draw(st.integers(start, len(text)))


@given(ranges())
def test_count(given: tuple[bytes, int, int]):
    text, start, stop = given
    assert lines.count(buffer(text), start, stop, EOL) == text[start:stop].count(b"\n")


@given(ranges())
def test_find_and_rfind(given: tuple[bytes, int, int]):
    text, start, stop = given
    at = text.find(b"\n", start, stop)
    assert lines.find(buffer(text), start, stop, EOL) == (stop if at < 0 else at)
    assert lines.rfind(buffer(text), start, stop, EOL) == text.rfind(b"\n", start, stop)


@given(ranges(), st.integers(0, 80))
def test_skip(given: tuple[bytes, int, int], n: int):
    text, start, stop = given
    position, skipped = start, 0
    while skipped < n and (at := text.find(b"\n", position, stop)) >= 0:
        position, skipped = at + 1, skipped + 1
    expected = (position, n) if skipped == n else (stop, skipped)
    assert lines.skip(buffer(text), start, stop, EOL, n) == expected


@given(ranges())
def test_strip(given: tuple[bytes, int, int]):
    text, start, stop = given
    inner = text[start:stop]
    assert lines.strip_left(buffer(text), start, stop) == stop - len(inner.lstrip(b" \t\r"))
    assert lines.strip_right(buffer(text), start, stop) == start + len(inner.rstrip(b" \t\r"))
