"""Text columns against lists of Python's bytes."""

import numpy as np
import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from exa.editor.grammar.columns import Texts, Words
from exa.kernels import text
from tests.kernels.number_texts import buffer

#: Words that repeat, words that differ in their last byte, and words of every length around eight bytes.
words = st.sampled_from([b"", b"H", b"He", b"\x00", b"a" * 7, b"a" * 8, b"a" * 9, b"a" * 8 + b"\x00"]) | st.binary(
    max_size=20
)


def spans_of(values: list[bytes]) -> tuple[np.ndarray, np.ndarray]:
    """The values behind one another in a buffer, and their spans."""
    ends = np.cumsum([0, *map(len, values)])
    return buffer(b"".join(values)), np.array([s | len(v) << 32 for s, v in zip(ends, values, strict=False)], np.int64)


def bytes_of(array: pa.Array) -> list[bytes]:
    """The values of an array of texts, which need not be UTF-8 here."""
    return pa.LargeBinaryArray.from_buffers(pa.large_binary(), len(array), array.buffers()).to_pylist()


@given(st.lists(st.lists(words, max_size=40), min_size=1, max_size=4))
def test_codes_stand_for_words_in_the_order_in_which_they_appear(blocks: list[list[bytes]]):
    table = Words()
    codes = []
    for block in blocks:
        buf, spans = spans_of(block)
        table.take(buf, spans)
        codes += spans.tolist()
    array = table.array(np.array(codes, np.int64))
    values = [value for block in blocks for value in block]
    keys = list(dict.fromkeys(values))
    assert codes == [keys.index(value) for value in values]
    assert bytes_of(array.dictionary) == keys


def test_a_dictionary_grows():
    values = [str(k * 7919 % 20_011).encode() for k in range(60_000)]
    table = Words()
    codes = []
    for start in range(0, len(values), 10_000):
        buf, spans = spans_of(values[start : start + 10_000])
        table.take(buf, spans)
        codes += spans.tolist()
    array = table.array(np.array(codes, np.int64))
    assert array.to_pylist() == [value.decode() for value in values]
    assert len(array.dictionary) == len(set(values)) == 20_011


def test_words_whose_hashes_collide_stay_apart():
    """All keys are given one hash, so that every look-up walks past every other key."""
    values = [bytes([65 + k]) for k in range(20)]
    buf, spans = spans_of(values)
    table, hashes, offsets = np.zeros(64, np.int64), np.empty(32, np.uint64), np.zeros(33, np.int64)
    data, state = np.empty(256, np.uint8), np.zeros(3, np.int64)
    codes = np.empty(20, np.int64)
    assert text.encode(buf, spans, 20, codes, table, hashes, offsets, data, state) == text.DONE
    table[:] = 0
    hashes[:20] = 0
    text.rehash(table, hashes, 20)
    assert sorted(table[table > 0].tolist()) == list(range(1, 21))
    assert np.flatnonzero(table).tolist() == list(range(20))


@given(st.lists(st.lists(words, max_size=20), min_size=1, max_size=4))
def test_texts_are_put_behind_one_another(blocks: list[list[bytes]]):
    texts = Texts()
    for block in blocks:
        texts.take(*spans_of(block))
    values = [value for block in blocks for value in block]
    assert bytes_of(texts.array(np.empty(len(values)))) == values
