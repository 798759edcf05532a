"""Numbers are printed exactly as Python prints them."""

import math

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from exa.demo.printing import LIMIT, WIDEST, fixed, rows


def printed(value: float, width: int = 12) -> str:
    out = np.zeros(3 * WIDEST, np.uint8)
    end = fixed(out, 5, value, width)
    assert not out[:5].any()
    assert not out[end:].any()
    return out[5:end].tobytes().decode()


#: Floats next to a half in the sixth decimal, and exact halves.
near_halves = st.builds(lambda n, ulps: _shift((n + 0.5) / 1e6, ulps), st.integers(-(10**9), 10**9), st.integers(-3, 3))
exact_halves = st.builds(lambda n, power: n / 2**power, st.integers(-(10**9), 10**9), st.integers(0, 30))


def _shift(value: float, ulps: int) -> float:
    for _ in range(abs(ulps)):
        value = math.nextafter(value, math.copysign(math.inf, ulps))
    return value


@given(st.floats(-LIMIT, LIMIT, exclude_min=True, exclude_max=True) | near_halves | exact_halves, st.integers(1, 20))
@example(-0.0, 12)
@example(-1e-9, 12)
@example(0.9999995, 12)
@example(5e-7, 12)
@example(1.0000005, 12)
@example(1 / 128, 12)  # 0.0078125: an exact half, to the even digit
@example(3 / 128, 12)
@example(math.nextafter(LIMIT, 0), 12)
@example(5e-324, 12)
def test_as_python_prints(value, width):
    assert printed(value, width) == f"{value:{width}.6f}"


def test_all_small_halves_and_their_neighbours():
    values = [_shift((n + 0.5) / 1e6, ulps) for n in range(3000) for ulps in (-1, 0, 1)]
    assert [printed(value) for value in values] == [f"{value:12.6f}" for value in values]


def test_random_numbers_in_bulk():
    random = np.random.default_rng(5)
    values = random.normal(size=50_000) * 10.0 ** random.integers(-8, 6, 50_000)
    assert [printed(value) for value in values] == [f"{value:12.6f}" for value in values]


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, LIMIT, -LIMIT])
def test_what_has_no_room_is_stars(value):
    assert printed(value, 12) == "*" * 12


def test_rows_are_wrapped_into_the_box():
    position = np.array([[0.5, -0.5, 3.25], [2.0, 4.0, -1e-3]])
    labels = np.array([b"Ar", b"Kr"]).view(np.uint8).reshape(-1, 2)
    out = np.zeros(200, np.uint8)
    end = rows(out, 0, labels, position, 2.0)
    assert out[:end].tobytes().decode().splitlines() == [
        "Ar    0.500000    1.500000    1.250000",
        "Kr    0.000000    0.000000    1.999000",
    ]
