"""The search kernels against `bytes` methods on one line after another."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exa.kernels import search
from exa.kernels.jit import PADDING

NEWLINE = np.uint8(10)


def padded(text: bytes) -> np.ndarray:
    return np.frombuffer(text + b"\xff" * PADDING, np.uint8)


def found(text: bytes, literals: list[bytes], folded: bool, once: bool, room: int) -> list[tuple[int, int, int]]:
    """All hits, from as many calls as it takes; what they say of the numbers of lines is right."""
    rows, low, folds = [], b"", b""
    for literal in literals:
        lower = literal.lower() if folded else literal
        upper = literal.upper() if folded else literal
        first, second = (0, len(literal) - 1) if len(literal) % 2 else (len(literal) // 2, len(literal) // 2)
        rows.append((len(low), len(lower), first, second, lower[first], lower[second], upper[first], upper[second]))
        low += lower
        folds += bytes(0x20 * (a != b) for a, b in zip(lower, upper, strict=True))
    table = np.array(rows, np.int64)
    free, masks = np.zeros(len(literals), np.int64), np.zeros(len(literals), np.uint64)
    out = np.empty((4, room), np.int64)
    hits, plain = [], []
    for numbered, into in ((True, hits), (False, plain)):
        position, count = 0, 0
        free[:] = 0
        while position < len(text):
            span = padded(text), position, len(text), NEWLINE
            how = padded(low), padded(folds), table, folded, once, numbered
            n, position, count = search.hits(*span, *how, count, free, masks, out)
            into += [tuple(row) for row in out[:, :n].T.tolist()]
        assert count == text.count(b"\n") or not numbered
    assert [hit[3] for hit in hits] == [text.count(b"\n", 0, hit[0]) for hit in hits]
    assert [hit[:3] for hit in plain] == [hit[:3] for hit in hits]
    return [hit[:3] for hit in hits]


def lines_of(text: bytes) -> list[tuple[int, bytes]]:
    pieces = text.split(b"\n")
    starts = np.cumsum([0, *(len(piece) + 1 for piece in pieces)])
    return [(int(start), piece) for start, piece in zip(starts, pieces, strict=False)]


TEXTS = st.lists(
    st.one_of(st.sampled_from([b"\n", b"ab", b"AB", b"abc" * 30, b"\n" * 70, b"b", b"c\xe9"]), st.binary(max_size=3)),
    max_size=40,
).map(b"".join)
LITERALS = st.lists(
    st.sampled_from([b"a", b"ab", b"bc", b"abcabcab", b"abcabcabc", b"\xe9", b"z", b"ca" * 9]),
    min_size=1,
    max_size=5,
    unique=True,
)


@given(TEXTS, LITERALS, st.booleans(), st.sampled_from([1, 2, 1000]))
def test_each_line_is_told_once_for_each_literal(text, literals, folded, room):
    fold = bytes.lower if folded else bytes
    expected = {
        (start, start + len(line), k)
        for start, line in lines_of(text)
        for k, literal in enumerate(literals)
        if fold(literal) in fold(line)
    }
    hits = found(text, literals, folded, False, room)
    assert set(hits) == expected
    assert len(hits) == len(expected)
    assert [begin for begin, *_ in hits] == sorted(begin for begin, *_ in expected)


@given(TEXTS, LITERALS, st.booleans(), st.sampled_from([1, 2, 1000]))
def test_each_line_is_told_once(text, literals, folded, room):
    fold = bytes.lower if folded else bytes
    lines = [(s, s + len(line)) for s, line in lines_of(text) if any(fold(a) in fold(line) for a in literals)]
    assert [(begin, end) for begin, end, _ in found(text, literals, folded, True, room)] == lines


@pytest.mark.parametrize("room", [1, 3, 1000])
def test_every_line(room):
    text = b"a\n\nbcd\r\n" * 3 + b"e"
    out = np.empty((4, room), np.int64)
    position, count, seen = 0, 0, []
    while position < len(text):
        n, position, count = search.every_line(padded(text), position, len(text), NEWLINE, count, out)
        seen += [(text[begin:end], number) for begin, end, _, number in out[:, :n].T]
    assert seen == list(zip(text.split(b"\n"), range(10), strict=True))
    assert count == 9


@pytest.mark.parametrize("trim", [True, False])
def test_gathered_and_rendered(trim):
    text = b"one\r\ntwo\n\r\n"
    begins, ends = np.array([0, 5, 9]), np.array([4, 8, 10])
    texts, offsets = np.empty(8, np.uint8), np.empty(4, np.int64)
    search.gather(padded(text), begins, ends, trim, texts, offsets)
    kept = [b"one", b"two", b""] if trim else [b"one\r", b"two", b"\r"]
    assert [texts[a:b].tobytes() for a, b in pairwise(offsets)] == kept
    for numbers, expected in (([7, 10, 1234567890123], b"7:%b\n10:%b\n1234567890123:%b\n"), ([], b"%b\n%b\n%b\n")):
        out = np.empty(100, np.uint8)
        n = search.render(texts, offsets, np.array(numbers, np.int64), np.frombuffer(b"p:", np.uint8), out)
        assert out[:n].tobytes() == b"".join(b"p:" + line for line in (expected % tuple(kept)).splitlines(True))
