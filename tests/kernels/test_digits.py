"""Both ways to read digits give the integer that Python reads, for every place of the point."""

import numpy as np
import pytest

from exa.kernels import digits
from exa.kernels.jit import PADDING, kernel
from exa.kernels.powers import TENS_INTEGER

#: Bytes around a number that could leak into it.
AROUND = [b"\x00", b" ", b"9", b"~", b"\xff", b".", b"/"]


@kernel
def words(buf, p, whole, count):  # type: ignore[no-untyped-def]
    return digits.by_words(buf, p, whole, count)


@kernel
def best(buf, p, whole, count):  # type: ignore[no-untyped-def]
    return digits.decimal(buf, p, whole, count)


@pytest.mark.parametrize("read", [words, best], ids=["words", "best"])
def test_every_count_and_place_of_the_point(read) -> None:
    rng = np.random.default_rng(4)
    for count in range(1, digits.MOST_DIGITS + 1):
        for whole in [*range(min(count, 8)), count]:
            for filler in AROUND:
                number = "".join(map(str, rng.integers(0, 10, count)))
                text = (number[:whole] + "." * (whole < count) + number[whole:]).encode()
                buf = np.frombuffer(filler * 8 + text + filler * PADDING, np.uint8)
                assert int(read(buf, 8, whole, count)) == int(number), (text, filler)


def test_the_greatest_digits_do_not_overflow() -> None:
    for count in range(1, digits.MOST_DIGITS + 1):
        buf = np.frombuffer(b"9" * count + bytes(PADDING), np.uint8)
        assert int(best(buf, 0, count, count)) == int(TENS_INTEGER[count] - np.uint64(1))
