"""Texts that went wrong: excerpts of real files and made ones, with what happens to bytes done to them."""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

LONGEST = 6000
#: Bytes that mean something to some format, and some that mean nothing to any.
JUNK = st.one_of(
    st.sampled_from(
        b"\n|\r|\r\n|\n\n|\0|\0\0\0\0\0\0\0\0|\xff|\xc3|\xed\xa0\x80|\xef\xbb\xbf|\xff\xfe|\x1f\x8b|\xc2\xa0|\x0b\x0c|\x1a|"
        b'"|""|,|;|\t|#|{|}|[|\\|-|*|****|.|e|1e999|-0|nan|inf|0x1p3|1_0|\xd9\xa1|99999999999999999999|-9223372036854775808'.split(
            b"|"
        )
    ),
    st.binary(max_size=4),
)
NUMBER = re.compile(rb"\d+")


@cache
def lines_of(path: Path) -> list[bytes]:
    """The lines of a real file."""
    return path.read_bytes().splitlines(keepends=True)


@st.composite
def excerpts(draw, paths: Sequence[Path]) -> bytes:
    """Some lines of a real file, often the first ones."""
    lines = lines_of(draw(st.sampled_from(paths)))
    start = draw(st.just(0) | st.integers(0, len(lines) - 1))
    return b"".join(lines[start : start + draw(st.integers(1, 80))])[:LONGEST]


@st.composite
def mutated(draw, texts: st.SearchStrategy[bytes]) -> bytes:
    """A text to which up to six things happened."""
    raw = draw(texts)
    for what in draw(st.lists(st.sampled_from(MUTATIONS), max_size=6)):
        start = draw(st.integers(0, len(raw)))
        stop = min(start + draw(st.sampled_from([1, 1, 2, 8, 80, 1000])), len(raw))
        raw = what(draw, raw, start, stop)
    return raw


def _flip(draw, raw: bytes, start: int, stop: int) -> bytes:
    flipped = bytes(byte ^ 1 << draw(st.integers(0, 7)) for byte in raw[start : start + 1])
    return raw[:start] + flipped + raw[start + 1 :]


def _insert(draw, raw: bytes, start: int, stop: int) -> bytes:
    return raw[:start] + draw(JUNK) + raw[start:]


def _overwrite(draw, raw: bytes, start: int, stop: int) -> bytes:
    return raw[:start] + draw(JUNK) + raw[stop:]


def _delete(draw, raw: bytes, start: int, stop: int) -> bytes:
    return raw[:start] + raw[stop:]


def _double(draw, raw: bytes, start: int, stop: int) -> bytes:
    place = draw(st.integers(0, len(raw)))
    return raw[:place] + raw[start:stop] + raw[place:]


def _double_line(draw, raw: bytes, start: int, stop: int) -> bytes:
    first, end = raw.rfind(b"\n", 0, start) + 1, raw.find(b"\n", start) + 1 or len(raw)
    return raw[:end] + raw[first:end] * draw(st.integers(1, 3)) + raw[end:]


def _cut(draw, raw: bytes, start: int, stop: int) -> bytes:
    return raw[:start]


def _zero(draw, raw: bytes, start: int, stop: int) -> bytes:
    return raw[:start] + bytes(stop - start) + raw[stop:]


def _other_ends(draw, raw: bytes, start: int, stop: int) -> bytes:
    end = draw(st.sampled_from([b"\r\n", b"\r", b"\n\r", b" \n", b"\n\n"]))
    return raw[:start] + (raw[start:].replace(b"\n", end, draw(st.sampled_from([1, 3, -1]))))


def _other_number(draw, raw: bytes, start: int, stop: int) -> bytes:
    """One run of digits becomes another: counts that promise more, or less, than there is."""
    number = draw(st.sampled_from([b"0", b"1", b"2", b"007", b"-1", b"9" * 19, b"9" * 400, b"1" + b"0" * 30]))
    return raw[:start] + NUMBER.sub(number, raw[start:], count=1)


def _long_line(draw, raw: bytes, start: int, stop: int) -> bytes:
    piece = draw(st.sampled_from([b"x", b"1 ", b",", b'"', b"0", b" ", b"\t", b"{", b"1.5,", b"-"]))
    return raw[:start] + piece * draw(st.sampled_from([100, 5000])) + raw[start:]


MUTATIONS = (
    _flip, _insert, _insert, _overwrite, _delete, _double, _double_line, _cut, _zero, _other_ends, _other_number,
    _long_line,
)  # fmt: skip
