"""Decimal floats, integers and hexadecimal integers read from bytes.

A reader is given the byte where the number starts and the byte where its field ends, and returns the value, one past
the last byte it read, and a status. What lies at or after ``end`` never counts, though it may be loaded.

The floor of a float is the chain from the start of a field to the start of the next: load 32 bytes (7 cycles), mark
the digits (3), move the marks to a register (4), count the leading ones before and after the point (2 x 4); about 22
cycles. Measured on an EPYC: that chain alone 8.3 to 10 ns (idle, busy), ``-12.345678`` 10.5 to 13.5, 14 digits 12 to
14.5, 17 digits 22. Conversion (two multiplications per eight digits, one division) mostly overlaps with the next field.
"""

from typing import Any

import numpy as np
from llvmlite import ir
from numba.core import types
from numba.extending import intrinsic

from exa.kernels.digits import ALL, MOST_DIGITS, TEN, decimal
from exa.kernels.jit import apart, leading_zeros, leaf, mul128, rare, trailing_zeros, u8, u64
from exa.kernels.powers import FIVES_HIGH, FIVES_LOW, GREATEST, LEAST, TENS

OK = 0
NOT_A_NUMBER = 1
#: The text is a number of more than 19 digits so near to the middle of two doubles that ``float(text)`` must decide.
UNSURE = 2
OVERFLOW = 3

#: Numba takes 20 ms to compile ``ord("-")`` each time that it is written in a kernel.
MINUS, PLUS, POINT, NOUGHT, LETTER_D, LETTER_E, LETTER_Q, LETTER_X = (ord(byte) for byte in "-+.0deqx")
ZERO, ONE, THREE = np.uint64(0), np.uint64(1), np.uint64(3)
EXACT = np.uint64(1 << 53)
GUARD = np.uint64(0x1FF)
INT64_LIMIT = np.uint64(1 << 63)
INFINITY = np.uint64(0x7FF0000000000000)
#: The value of each byte as a hexadecimal digit, 16 for the bytes that are none.
NIBBLES = np.array([int(chr(byte), 16) if chr(byte) in "0123456789abcdefABCDEF" else 16 for byte in range(256)])
WINDOW = 32
#: More than any field's digits can outweigh, and safe to add to a field's length.
FAR_EXPONENT = 1 << 40


def _digit_marks(typingctx: Any, array: Any, index: Any) -> Any:
    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        data = context.make_array(signature.args[0])(context, builder, args[0]).data
        lanes = ir.VectorType(ir.IntType(8), WINDOW)
        address = builder.bitcast(builder.gep(data, [args[1]]), lanes.as_pointer())
        values = builder.sub(builder.load(address, align=1), ir.Constant(lanes, [ord("0")] * WINDOW))
        marks = builder.icmp_unsigned("<", values, ir.Constant(lanes, [10] * WINDOW))
        return builder.zext(builder.bitcast(marks, ir.IntType(WINDOW)), ir.IntType(64))

    return types.uint64(array, types.intp), codegen


#: ``digit_marks(buf, i)``: bit k tells whether byte i + k is a decimal digit, for k < `WINDOW`.
digit_marks: Any = intrinsic(_digit_marks)


@rare
def nearest_double(digits: Any, exponent: Any) -> Any:
    """The float64 nearest to ``digits * 10**exponent``, ties to even: exact for every uint64.

    Eisel and Lemire's method (Lemire 2021, "Number parsing at a gigabyte per second"); Mushtak and Lemire (2023,
    "Fast number parsing without fallback") prove that 128 bits of the power always suffice.
    """
    if digits <= EXACT:
        if -22 <= exponent < 0:
            return np.float64(np.int64(digits)) / TENS[-exponent]
        if 0 <= exponent <= 22:
            return np.float64(np.int64(digits)) * TENS[exponent]
    if digits == ZERO or exponent < LEAST:
        return 0.0
    if exponent > GREATEST:
        return np.inf
    shift = leading_zeros(digits)
    digits <<= shift
    high, low = mul128(digits, FIVES_HIGH[exponent - LEAST])
    if high & GUARD == GUARD:
        more, _ = mul128(digits, FIVES_LOW[exponent - LEAST])
        low += more
        if more > low:
            high += ONE
    carry = np.int64(high >> 63)
    cut = carry + 9
    significand = high >> cut
    power = ((217706 * exponent) >> 16) + 63 + carry - shift + 1023
    if power <= 0:
        if power <= -63:
            return 0.0
        significand >>= 1 - power
        significand = (significand + (significand & ONE)) >> 1
        # a carry into the hidden bit is the exponent of the least normal number
        return np.uint64(significand).view(np.float64)
    if low <= ONE and -4 <= exponent <= 23 and significand & THREE == ONE and significand << cut == high:
        significand &= ~ONE
    significand = (significand + (significand & ONE)) >> 1
    # adding, not joining: a carry out of the 53 bits raises the exponent by one
    bits = (np.uint64(power - 1) << 52) + significand
    return np.uint64(min(bits, INFINITY)).view(np.float64)


@leaf
def _digits_end(buf: Any, i: Any, end: Any) -> Any:
    while i < end:
        run = trailing_zeros(~digit_marks(buf, i))
        i += run
        if run < WINDOW:
            break
    return min(i, end)


@rare
def _exponent_at(buf: Any, i: Any, end: Any, fortran: Any) -> Any:
    """The exponent at byte i and its stop; ``0, i`` where none is."""
    p = i
    letter = u8(buf, i) | 0x20
    signed = False
    if letter == LETTER_E or (fortran and (letter == LETTER_D or letter == LETTER_Q)):
        p += 1
    elif not fortran:
        return 0, i
    if p < end:
        signed = u8(buf, p) == PLUS or u8(buf, p) == MINUS
    negative = signed and u8(buf, p) == MINUS
    if signed:
        p += 1
    elif p == i:
        return 0, i
    stop = _digits_end(buf, p, end)
    if stop == p:
        return 0, i
    value: Any = 0
    for k in range(p, stop):
        value = min(value * 10 + (np.int64(u8(buf, k)) - NOUGHT), FAR_EXPONENT)
    return -value if negative else value, stop


@leaf
def _word_at(buf: Any, i: Any, end: Any) -> Any:
    """``inf``, ``infinity`` or ``nan`` at byte i, and how many bytes it has; ``0.0, 0`` for anything else."""
    letters = u64(buf, i) | np.uint64(0x2020202020202020)
    three = letters & np.uint64(0xFFFFFF)
    if end - i >= 8 and letters == np.uint64(0x7974696E69666E69):
        return np.inf, 8
    if end - i >= 3 and three == np.uint64(0x666E69):
        return np.inf, 3
    if end - i >= 3 and three == np.uint64(0x6E616E):
        return np.nan, 3
    return 0.0, 0


@apart
def _any_float_at(buf: Any, i: Any, end: Any, fortran: Any) -> Any:
    """`float_at` without limits on the number of digits."""
    if i >= end:
        return 0.0, i, NOT_A_NUMBER
    negative = u8(buf, i) == MINUS
    whole = i + 1 if negative or u8(buf, i) == PLUS else i
    point = _digits_end(buf, whole, end)
    stop = point
    if point < end and u8(buf, point) == POINT:
        stop = _digits_end(buf, point + 1, end)
    if stop - whole - (stop > point) == 0:
        value, length = _word_at(buf, whole, end)
        if length == 0:
            return 0.0, i, NOT_A_NUMBER
        return -value if negative else value, whole + length, OK
    last = stop
    exponent = 0
    if stop < end:
        exponent, stop = _exponent_at(buf, last, end, fortran)
    while whole < last and (u8(buf, whole) == NOUGHT or whole == point):
        whole += 1
    digits = ZERO
    count = 0
    p = whole
    while p < last and count < MOST_DIGITS:
        if p != point:
            digits = digits * TEN + (np.uint64(u8(buf, p)) - np.uint64(NOUGHT))
            count += 1
        p += 1
    # the digits read end at byte p; each place between p and the point is a power of ten
    exponent += point - p if p <= point else point + 1 - p
    value = nearest_double(digits, exponent)
    status = OK
    if p < last and value != nearest_double(digits + ONE, exponent):
        while p < last and (u8(buf, p) == NOUGHT or p == point):
            p += 1
        if p < last:
            status = UNSURE
    return -value if negative else value, stop, status


@leaf
def signed_float(digits: Any, exponent: Any, negative: Any) -> Any:
    """The bits, as uint64, of the float64 nearest to ``digits * 10**exponent``, negated or not."""
    if digits <= EXACT and -22 <= exponent <= 0:
        value = np.float64(np.int64(digits)) / TENS[-exponent]
    else:
        value = nearest_double(digits, exponent)
    # by its bit, for signs are no pattern a processor could foresee (a branch costs 2 ns here)
    return np.float64(value).view(np.uint64) ^ (np.uint64(negative) << 63)


@leaf
def float_at(buf: Any, i: Any, end: Any, fortran: Any) -> Any:
    """``value, stop, status = float_at(buf, i, end, fortran)``: the longest decimal float that starts at byte i.

    Optional sign, digits with an optional point, optional exponent; or inf, infinity, nan in any case. Fortran's
    exponents (``1.0D+05``, ``1.0+05``) are read only where ``fortran`` is true. The value is the nearest float64, ties
    to even. Without a number, status is `NOT_A_NUMBER` and stop is i; `UNSURE` leaves the last bit to ``float(text)``.

    >>> float_at(np.frombuffer(b"-12.5," + bytes(64), np.uint8), 0, 6, False)
    (-12.5, 5, 0)
    """
    marks = digit_marks(buf, i)
    length = end - i
    if length < WINDOW:
        marks &= ~(ALL << max(length, 0))
    sign = np.int64(u8(buf, i))
    negative = sign == MINUS
    start = np.int64(negative or sign == PLUS)
    marks >>= start
    stop = trailing_zeros(~marks)
    count = stop
    p = i + start
    fraction = 0
    if start + stop < length and u8(buf, p + stop) == POINT:
        if stop > 7:
            return _any_float_at(buf, i, end, fortran)
        fraction = trailing_zeros(~(marks >> (stop + 1)))
        count += fraction
        stop += 1 + fraction
    if count == 0 or count > MOST_DIGITS:
        return _any_float_at(buf, i, end, fortran)
    digits = decimal(buf, p, count - fraction, count)
    stop += i + start
    exponent = -fraction
    letter = u8(buf, stop) | 0x20
    if stop < end and (letter == LETTER_E or fortran):
        power, stop = _exponent_at(buf, stop, end, fortran)
        exponent += power
    return np.uint64(signed_float(digits, exponent, negative)).view(np.float64), stop, OK


@apart
def _any_int_at(buf: Any, i: Any, end: Any) -> Any:
    """`int_at` without limits on the number of digits."""
    if i >= end:
        return 0, i, NOT_A_NUMBER
    negative = u8(buf, i) == MINUS
    start = i + 1 if negative or u8(buf, i) == PLUS else i
    stop = _digits_end(buf, start, end)
    if stop == start:
        return 0, i, NOT_A_NUMBER
    while start < stop and u8(buf, start) == NOUGHT:
        start += 1
    if stop - start > MOST_DIGITS:
        return 0, stop, OVERFLOW
    digits = ZERO
    for p in range(start, stop):
        digits = digits * TEN + (np.uint64(u8(buf, p)) - np.uint64(NOUGHT))
    if digits >= INT64_LIMIT + np.uint64(negative):
        return 0, stop, OVERFLOW
    return np.int64(ZERO - digits if negative else digits), stop, OK


@leaf
def int_at(buf: Any, i: Any, end: Any) -> Any:
    """``value, stop, status = int_at(buf, i, end)``: the decimal integer that starts at byte i, as `float_at` does.

    A number beyond int64 has status `OVERFLOW`, value 0, and the stop behind its last digit.

    >>> int_at(np.frombuffer(b"-42 " + bytes(64), np.uint8), 0, 4)
    (-42, 3, 0)
    """
    marks = digit_marks(buf, i)
    length = end - i
    if length < WINDOW:
        marks &= ~(ALL << max(length, 0))
    sign = np.int64(u8(buf, i))
    negative = np.int64(sign == MINUS)
    start = negative | np.int64(sign == PLUS)
    count = trailing_zeros(~(marks >> start))
    if count == 0 or count >= MOST_DIGITS:
        return _any_int_at(buf, i, end)
    p = i + start
    digits = decimal(buf, p, count, count)
    return (np.int64(digits) ^ -negative) + negative, p + count, OK


@apart
def hex_at(buf: Any, i: Any, end: Any) -> Any:
    """``value, stop, status = hex_at(buf, i, end)``: the hexadecimal integer at byte i, signed, 0x before it or not.

    >>> hex_at(np.frombuffer(b"-0x1F " + bytes(64), np.uint8), 0, 6)
    (-31, 5, 0)
    """
    if i >= end:
        return 0, i, NOT_A_NUMBER
    negative = u8(buf, i) == MINUS
    start = i + 1 if negative or u8(buf, i) == PLUS else i
    prefixed = start + 2 < end and u8(buf, start) == NOUGHT and u8(buf, start + 1) | 0x20 == LETTER_X
    if prefixed and NIBBLES[u8(buf, start + 2)] < 16:
        start += 2
    value = ZERO
    top = ZERO
    stop = start
    while stop < end:
        nibble = NIBBLES[u8(buf, stop)]
        if nibble > 15:
            break
        top |= value >> 60
        value = (value << 4) | np.uint64(nibble)
        stop += 1
    if stop == start:
        return 0, i, NOT_A_NUMBER
    if top != ZERO or value >= INT64_LIMIT + np.uint64(negative):
        return 0, stop, OVERFLOW
    return np.int64(ZERO - value if negative else value), stop, OK


@rare
def stars_at(buf: Any, i: Any, end: Any) -> Any:
    """One past the run of ``*`` at byte i: what Fortran prints where a number does not fit its field."""
    while i < end and u8(buf, i) == 42:
        i += 1
    return i
