"""Every float is the nearest double, with Python's ``float`` as the oracle; integers and their limits; the grammar."""

import math
import struct
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import numba
import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from exa.kernels.numbers import NOT_A_NUMBER, OK, OVERFLOW, UNSURE, float_at, hex_at, int_at
from exa.kernels.powers import FIVES_HIGH, FIVES_LOW, GREATEST, LEAST
from tests.kernels.number_texts import KINDS, buffer, texts

CASES = 2_000_000
BATCH = 100_000


# Not cached: numba's cache knows when this file changes, not when the kernels it inlines do.
@numba.njit(nogil=True)
def read_floats(buf, end, values, statuses):
    """Read numbers with one blank after each; how many, and where reading stopped."""
    i = 0
    row = 0
    while i < end:
        values[row], stop, statuses[row] = float_at(buf, i, end, False)
        if stop == i or buf[stop] != 32:
            return row, stop
        row += 1
        i = stop + 1
    return row, i


@numba.njit
def read_float(buf, i, end, fortran):
    return float_at(buf, i, end, fortran)


@numba.njit
def read_int(buf, i, end):
    return int_at(buf, i, end)


@numba.njit
def read_hex(buf, i, end):
    return hex_at(buf, i, end)


def bits(values: np.ndarray | list[float]) -> np.ndarray:
    return np.asarray(values, np.float64).view(np.uint64)


def check(numbers: list[str]) -> float:
    """Every number is float's, to the bit, or left to it; the share that is left."""
    text = (" ".join(numbers) + " ").encode()
    values, statuses = np.empty(len(numbers)), np.empty(len(numbers), np.int64)
    rows, stop = read_floats(buffer(text), len(text), values, statuses)
    assert (rows, stop) == (len(numbers), len(text)), numbers[rows]
    unsure = statuses == UNSURE
    assert ((statuses == OK) | unsure).all()
    wrong = np.flatnonzero((bits(values) != bits(list(map(float, numbers)))) & ~unsure)
    assert not wrong.size, (numbers[wrong[0]], values[wrong[0]])
    return float(unsure.mean())


@pytest.mark.parametrize("kind", KINDS)
def test_two_million_texts_are_read_as_float_reads_them(kind: str):
    per_million, most_unsure, _ = KINDS[kind]
    count = per_million * CASES // 1_000_000
    left = 0.0
    for seed in range(-(-count // BATCH)):
        size = min(BATCH, count - seed * BATCH)
        left += check(list(texts(kind, size, seed))) * size
    assert left <= most_unsure * count


@pytest.mark.parametrize("name", ["freetype-2-7.txt", "google-wuffs.txt", "more-test-cases.txt"])
def test_real_corpora(shared: Path, name: str):
    rows = [line.split() for line in (shared / "numbers" / name).read_text().splitlines()]
    numbers = [row[3] for row in rows]
    text = (" ".join(numbers) + " ").encode()
    values, statuses = np.empty(len(numbers)), np.empty(len(numbers), np.int64)
    assert read_floats(buffer(text), len(text), values, statuses)[0] == len(numbers)
    for row in np.flatnonzero(statuses == UNSURE):
        values[row] = float(numbers[row])
    expected = np.array([int(row[2], 16) for row in rows], np.uint64)
    assert [numbers[row] for row in np.flatnonzero(bits(values) != expected)] == []
    assert (statuses == UNSURE).mean() < 0.05


@pytest.mark.parametrize(("exponents", "rounded"), [(range(LEAST, -27), math.floor), (range(-27, 0), math.ceil),
                                                    (range(GREATEST + 1), math.floor)])  # fmt: skip
def test_powers_of_five_are_cut_off_or_rounded_up_as_the_proof_wants(exponents: range, rounded: Callable):
    for exponent in exponents:
        leading = int(FIVES_HIGH[exponent - LEAST]) << 64 | int(FIVES_LOW[exponent - LEAST])
        assert leading.bit_length() == 128
        power = Fraction(5) ** exponent
        bits_before = power.numerator.bit_length() - power.denominator.bit_length()
        exact = power * Fraction(2) ** (127 - bits_before)
        assert leading == rounded(exact if exact >= 1 << 127 else 2 * exact), exponent


EDGES = [
    "0", "-0", "+0", "-0.0", "0e400", "-0e-400", "0." + "0" * 400, "." + "0" * 400 + "1", "0" * 400 + "1",
    "1" + "0" * 308,
    "1" + "0" * 309, "1" + "0" * 800, "1e308", "1e309", "-1e309", "1e400", "1e-400", "-1e-400",
    "1e99999999999999999999",
    "1e-99999999999999999999", "0e99999999999999999999", "1" + "0" * 400 + "e-400", "0." + "0" * 400 + "1e401",
    "1.7976931348623157e308", "1.7976931348623158e308", "1.7976931348623159e308", "17976931348623159e292",
    "2.2250738585072014e-308", "2.2250738585072011e-308", "2.2250738585072012e-308", "4.9e-324", "5e-324", "2.4e-324",
    "2.5e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "9007199254740993", "9007199254740992.5",
    "9007199254740993.0", "9007199254740993." + "0" * 40 + "1", "9223372036854775808", "18446744073709551615",
    "18446744073709551616", "9999999999999999999", "99999999999999999999", "1e22", "1e23", "8.5e22", "123456789e22",
    "1e-22", "1e-23", "12345678.", ".12345678", "1234567.8", "12345678.9", "1.2345678", "123456789012345.6",
    "1234567890123456.7", "12345678901234567.8", "1234567890123456789", "1.234567890123456789", "0.1234567890123456789",
    "1" * 29 + ".5", "1" * 30 + ".5", "1" * 31 + ".5", "1" * 32 + ".5", "1" * 33, "0" * 31 + "1", "0" * 32 + "1",
]  # fmt: skip


@pytest.mark.parametrize("text", EDGES, ids=lambda text: text if len(text) < 30 else f"{text[:20]}..{len(text)}")
def test_edges(text: str):
    assert check([text, "-" + text.lstrip("+-"), "000" + text.lstrip("+-"), text]) == 0 or len(text) > 19


NUMBERS = {
    "1": (1.0, 1), "+1": (1.0, 2), ".5": (0.5, 2), "5.": (5.0, 2), "-.5x": (-0.5, 3), "5.e1": (50.0, 4),
    ".5e1": (5.0, 4),
    "1e": (1.0, 1), "1e+": (1.0, 1), "1e-x": (1.0, 1), "1.e": (1.0, 2), "1ee5": (1.0, 1), "1e5e5": (1e5, 3),
    "1E5": (1e5, 3),
    "1 e5": (1.0, 1), "1.5.5": (1.5, 3), "1..5": (1.0, 2), "1-2": (1.0, 1), "1_000": (1.0, 1), "0x1p3": (0.0, 1),
    "1,5": (1.0, 1), "1d5": (1.0, 1), "1.0+05": (1.0, 3), "1.0q5": (1.0, 3), "1e5.5": (1e5, 3), "1e-0005": (1e-5, 7),
    "inf": (np.inf, 3), "-INF": (-np.inf, 4), "+Infinity": (np.inf, 9), "infinit": (np.inf, 3), "infx": (np.inf, 3),
    "nan": (np.nan, 3), "-NaN": (np.nan, 4), "nano": (np.nan, 3),
}  # fmt: skip
FORTRAN = {
    "1.0D+05": (1e5, 7), "1.0d5": (1e5, 5), "1.0+05": (1e5, 6), "1.0-05": (1e-5, 6), "1.0q-2": (1e-2, 6),
    "1.0Q2": (1e2, 5),
    "1.0E5": (1e5, 5), "1+5": (1e5, 3), "1.0d": (1.0, 3), "1.0+": (1.0, 3), "1.0d+": (1.0, 3), "1.0+x": (1.0, 3),
    "1.0 5": (1.0, 3), "1.0x5": (1.0, 3), "1" * 40 + "d-40": (float("1" * 40 + "e-40"), 44), "1.0e5-3": (1e5, 5),
}  # fmt: skip
NOTHING = [
    "",
    ".",
    "-",
    "+",
    "-.",
    "e5",
    ".e5",
    "-e5",
    "+-1",
    "--1",
    " 1",
    "x",
    "in",
    "na",
    "-i",
    "1"[:0],
    "*",
    "/",
    ":",
    "١",
]


@pytest.mark.parametrize(("text", "fortran"), [(t, False) for t in NUMBERS] + [(t, True) for t in FORTRAN])
def test_grammar(text: str, fortran: bool):
    value, stop, status = read_float(buffer(text.encode()), 0, len(text), fortran)
    expected, length = (FORTRAN if fortran else NUMBERS)[text]
    np.testing.assert_equal(value, expected)
    assert (stop, status) == (length, OK)


@pytest.mark.parametrize("fortran", [False, True])
@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_number(text: str, fortran: bool):
    raw = text.encode()
    assert read_float(buffer(b"  " + raw), 2, 2 + len(raw), fortran)[1:] == (2, NOT_A_NUMBER)


def longest(text: str) -> int:
    """The length of the longest beginning of text that Python reads as a float, in the grammar of float_at."""
    ends = range(len(text), 0, -1)
    return next((end for end in ends if text[end - 1] not in " _" and text[0] not in " _" and readable(text[:end])), 0)


def readable(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return "_" not in text


PIECES = st.lists(
    st.one_of(
        st.sampled_from(
            ["-", "+", ".", "e", "E", "inf", "nan", "infinity", " ", "x", "0", "00000000", "e-", "e+12", "e400"]
        ),
        st.text("0123456789", min_size=1, max_size=25),
        st.floats().map(repr),
    ),
    max_size=6,
)


@given(pieces=PIECES, cut=st.integers(0, 60), start=st.integers(0, 5))
@example(["123456789012345678901234567890123"], 32, 0)
@example(["1." + "1" * 40], 32, 0)
@example(["1.5e1"], 4, 0)
@example(["1e+5"], 2, 0)
@example(["1e+5"], 3, 0)
def test_the_end_is_respected_wherever_it_falls(pieces: list[str], cut: int, start: int):
    text = "".join(pieces)
    field = text[:cut]
    value, stop, status = read_float(buffer(b"1" * start + text.encode()), start, start + len(field), False)
    length = longest(field)
    assert stop == start + length
    assert (status == NOT_A_NUMBER) == (length == 0)
    if status == OK:
        np.testing.assert_equal(struct.pack("<d", value), struct.pack("<d", float(field[:length])))


def oracle_int(text: str, base: int, digits: str) -> tuple[int, int, int]:
    sign = text[:1] in ("-", "+")
    rest = text[sign:].lower()
    prefix = 2 if base == 16 and rest[:2] == "0x" and rest[2:3] and rest[2] in digits else 0
    stop = sign + prefix
    while stop < len(text) and text[stop].lower() in digits:
        stop += 1
    if stop == sign:
        return 0, 0, NOT_A_NUMBER
    value = int(text[:stop], base)
    return (value, stop, OK) if -(2**63) <= value < 2**63 else (0, stop, OVERFLOW)


LIMITS = [sign * (2**power + step) for sign in (1, -1) for power in (31, 32, 53, 63, 64) for step in (-1, 0, 1)]
LIMITS += [sign * (10**power - step) for sign in (1, -1) for power in range(21) for step in (0, 1)]
INTEGERS = [
    "", "-", "+", "-x", "x1", " 1", "1 ", "+-1", "1.5", "1e5", "0", "-0", "+7", "0" * 17 + "5", "0" * 40 + "5",
    "-" + "0" * 50, "1" * 15 + "x", "1" * 16, "1" * 17, "1" * 18, "1" * 19, "1" * 20, "9" * 31, "9" * 32, "9" * 33,
    "9" * 900
]  # fmt: skip
HEXADECIMALS = [
    "", "0x", "0X1f", "0x", "-0x", "0xg", "-0xFF", "+0xAbCdEf", "ffffffffffffffff", "7fffffffffffffff",
    "8000000000000000", "-8000000000000000", "-8000000000000001", "0" * 30 + "f", "1" + "0" * 16, "g", "@", "`", "/",
    ":", "x1", "12 34"
]  # fmt: skip


@pytest.mark.parametrize("text", INTEGERS + [str(value) for value in LIMITS])
def test_integers(text: str):
    assert read_int(buffer(text.encode()), 0, len(text)) == oracle_int(text, 10, "0123456789")


@pytest.mark.parametrize(
    "text", HEXADECIMALS + [f"{value:x}" for value in LIMITS] + [f"{value:#X}" for value in LIMITS]
)
def test_hexadecimal_integers(text: str):
    assert read_hex(buffer(text.encode()), 0, len(text)) == oracle_int(text, 16, "0123456789abcdef")


@given(text=st.from_regex(r"[-+]?0{0,20}[0-9]{0,25}[ x.]?[0-9]{0,3}", fullmatch=True), cut=st.integers(0, 50))
def test_integers_respect_the_end(text: str, cut: int):
    expected, stop, status = oracle_int(text[:cut], 10, "0123456789")
    assert read_int(buffer(b"99" + text.encode()), 2, 2 + len(text[:cut])) == (expected, stop + 2, status)


@given(
    text=st.from_regex(r"[-+]?(0[xX])?0{0,20}[0-9a-fA-F]{0,18}[ xg]?[0-9a-f]{0,3}", fullmatch=True),
    cut=st.integers(0, 50),
)
def test_hexadecimal_integers_respect_the_end(text: str, cut: int):
    expected, stop, status = oracle_int(text[:cut], 16, "0123456789abcdef")
    assert read_hex(buffer(b"ff" + text.encode()), 2, 2 + len(text[:cut])) == (expected, stop + 2, status)
