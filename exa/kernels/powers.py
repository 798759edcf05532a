"""Powers of five to 128 bits, as Eisel and Lemire's conversion of decimals to doubles needs them.

``FIVES_HIGH[q - LEAST]`` and ``FIVES_LOW[q - LEAST]`` hold the leading 128 bits of 5**q: truncated, but rounded up
where 5**-q fits 64 bits, as their proof wants. Outside ``LEAST..GREATEST``, no significand of 64 bits gives a finite
double other than zero.

>>> hex(FIVES_HIGH[1 - LEAST])
'0xa000000000000000'
"""

import numpy as np

LEAST = -342
GREATEST = 308


def _leading_bits(exponent: int) -> int:
    power: int = 5 ** abs(exponent)
    width = power.bit_length()
    if exponent >= 0:
        return power << 128 - width if width <= 128 else power >> width - 128
    # no power of five above the first is a power of two, so the quotient has exactly 128 bits
    return (1 << width + 127) // power + (exponent >= -27)


_FIVES = [_leading_bits(exponent) for exponent in range(LEAST, GREATEST + 1)]
FIVES_HIGH = np.array([five >> 64 for five in _FIVES], np.uint64)
FIVES_LOW = np.array([five & (1 << 64) - 1 for five in _FIVES], np.uint64)

#: Powers of ten a double holds exactly, and those an uint64 holds.
TENS = np.array([10.0**exponent for exponent in range(23)])
TENS_INTEGER = np.array([10**exponent for exponent in range(20)], np.uint64)
