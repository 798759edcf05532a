"""How integers are spelled: whether each is what its value would be written as, so that the text need not be kept."""

from typing import Any

import numpy as np

from exa.kernels.jit import above64, equal64, leaf, rare, trailing_zeros, u8
from exa.kernels.lines import below
from exa.kernels.plain import ONE, SPACE

PLUS, MINUS, POINT, ZERO, NINE = 43, 45, 46, 48, 57
LAST = np.uint64(63)


@leaf
def is_odd(buf: Any, i: Any) -> Any:
    """Whether the number that may begin at byte i, one of ``+,-./0``, is spelled as no integer is: with a sign or zeros
    before it. The buffer is padded."""
    byte = u8(buf, i)
    if byte == MINUS:
        i += 1
        byte = u8(buf, i)
        return byte == ZERO and u8(buf, i + 1) != POINT
    return byte == PLUS or (byte == ZERO and ZERO <= u8(buf, i + 1) <= NINE)


@rare
def are_canonical(buf: Any, start: Any, stop: Any, sep: Any, eol: Any) -> Any:
    """Whether no field of ``buf[start:stop]``, which begins with a line, is an integer as ``007``, ``+7`` or ``-0``.

    Fields end at `sep`, `eol` and blanks. Where `sep` is no blank, one beside it makes a field another text, too. False
    may be said of a text that has no such integer, as for the date ``01.02.2026``; True never of one that has.
    """
    begun = edge = ONE
    padded = np.uint64(0)
    i = start
    while i < stop:
        separators = equal64(buf, i, sep)
        bounds = separators | ~above64(buf, i, SPACE)
        odd = (bounds << ONE | begun) & above64(buf, i, np.uint8(PLUS - 1)) & ~above64(buf, i, np.uint8(ZERO))
        odd &= ~separators
        if i + 64 > stop:
            odd &= below(stop - i)
        while odd != 0:
            if is_odd(buf, i + trailing_zeros(odd)):
                return False
            odd &= odd - ONE
        if sep != SPACE:
            edges = separators | equal64(buf, i, eol)
            blanks = equal64(buf, i, SPACE)
            if (blanks & (edges << ONE | edge)) | (edges & (blanks << ONE | padded)) != 0:
                return False
            padded, edge = blanks >> LAST, edges >> LAST
        begun = bounds >> LAST
        i += 64
    return sep == SPACE or stop == start or u8(buf, stop - 1) != SPACE
