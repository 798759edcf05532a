"""The digits of a decimal number as an integer: sixteen at a time where the processor shuffles bytes, else eight.

``decimal(buf, p, whole, count)`` reads `count` digits, `whole` of them before the point, and a point where there are
more than `whole`. The sixteen are Wojciech Muła's method (2016, "SIMD-ized faster parse of decimal integers"): bytes
are moved so that the last digit is the last lane, without the point, and three multiply-adds join pairs of lanes. The
shuffle for each place of the point and each count is a row of `MOVES`. The eight are Johnny Lee's (2008).
Measured on an EPYC: ten digits 3.5 ns by shuffles, 8 by words of eight.
"""

from typing import Any

import llvmlite.binding
import numpy as np
from llvmlite import ir
from numba.core import types
from numba.extending import intrinsic

from exa.kernels.jit import leaf, u64
from exa.kernels.powers import TENS_INTEGER

#: The most digits that every uint64 holds.
MOST_DIGITS = 19
LANES = 16
ALL = np.uint64(0xFFFFFFFFFFFFFFFF)
ZEROS = np.uint64(0x3030303030303030)
PAIRS = np.uint64(0x000000FF000000FF)
TEN, HUNDRED_MILLION = np.uint64(10), np.uint64(100_000_000)
FIRST_PAIRS, SECOND_PAIRS = np.uint64(0x000F424000000064), np.uint64(0x0000271000000001)
#: Whether sixteen lanes can be shuffled and multiplied.
SHUFFLES = all(llvmlite.binding.get_host_cpu_features().get(name) for name in ("ssse3", "sse4.1"))


def _moves() -> np.ndarray:
    """By place of the point and count of digits: from which byte each lane comes, 255 for a lane that is zero."""
    moves = np.full((LANES, LANES, LANES), 255, np.uint8)
    for whole in range(LANES):
        for count in range(whole, LANES):
            digits = [*range(whole), *range(whole + 1, count + 1)]
            moves[whole, count, LANES - count :] = digits
    return moves.ravel()


MOVES = _moves()


def _sixteen(typingctx: Any, array: Any, index: Any, moves: Any, row: Any) -> Any:
    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        byte, short, word = ir.IntType(8), ir.IntType(16), ir.IntType(32)
        bytes16, shorts, words = ir.VectorType(byte, 16), ir.VectorType(short, 8), ir.VectorType(word, 4)

        def load(array: Any, type_: Any, index: Any) -> Any:
            data = context.make_array(type_)(context, builder, array).data
            return builder.load(builder.bitcast(builder.gep(data, [index]), bytes16.as_pointer()), align=1)

        def call(name: str, result: Any, *operands: Any) -> Any:
            function = ir.FunctionType(result, [operand.type for operand in operands])
            return builder.call(builder.module.declare_intrinsic(name, fnty=function), operands)

        def lanes(type_: Any, *values: int) -> Any:
            return ir.Constant(type_, list(values) * (type_.count // len(values)))

        text = builder.sub(load(args[0], signature.args[0], args[1]), lanes(bytes16, ord("0")))
        digits = call("llvm.x86.ssse3.pshuf.b.128", bytes16, text, load(args[2], signature.args[2], args[3]))
        pairs = call("llvm.x86.ssse3.pmadd.ub.sw.128", shorts, digits, lanes(bytes16, 10, 1))
        fours = call("llvm.x86.sse2.pmadd.wd", words, pairs, lanes(shorts, 100, 1))
        packed = call("llvm.x86.sse41.packusdw", shorts, fours, fours)
        eights = call("llvm.x86.sse2.pmadd.wd", words, packed, lanes(shorts, 10_000, 1))
        both = builder.extract_element(builder.bitcast(eights, ir.VectorType(ir.IntType(64), 2)), word(0))
        high = builder.and_(both, ir.Constant(both.type, 0xFFFFFFFF))
        low = builder.lshr(both, ir.Constant(both.type, 32))
        return builder.add(builder.mul(high, ir.Constant(both.type, 100_000_000)), low)

    return types.uint64(array, types.intp, moves, types.intp), codegen


_shuffled: Any = intrinsic(_sixteen)


@leaf
def eight_digits(word: Any) -> Any:
    """The number whose eight decimal digits are the bytes of word (0 to 9, not ASCII), the first in the lowest byte."""
    word = word * TEN + (word >> 8)
    return ((word & PAIRS) * FIRST_PAIRS + ((word >> 16) & PAIRS) * SECOND_PAIRS) >> 32


@leaf
def by_words(buf: Any, p: Any, whole: Any, count: Any) -> Any:
    """`decimal`, eight digits at a time; a point is behind the seventh digit at the latest."""
    first = u64(buf, p)
    if whole < count:
        # the point is left out: bytes before it stay, bytes after it move down by one
        first ^= (first ^ u64(buf, p + 1)) & (ALL << np.uint64(whole << 3))
        p += 1
    first -= ZEROS  # bytes that are no digits borrow from later bytes alone, which the shifts below drop
    if count <= 8:
        digits = eight_digits(first << (64 - (count << 3)))
    elif count <= 16:
        digits = eight_digits(first) * TENS_INTEGER[count - 8]
        digits += eight_digits((u64(buf, p + 8) - ZEROS) << (128 - (count << 3)))
    else:
        digits = eight_digits(first) * HUNDRED_MILLION + eight_digits(u64(buf, p + 8) - ZEROS)
        digits *= TENS_INTEGER[count - 16]
        digits += eight_digits((u64(buf, p + 16) - ZEROS) << (192 - (count << 3)))
    return digits


@leaf
def by_shuffles(buf: Any, p: Any, whole: Any, count: Any) -> Any:
    """`decimal`, up to fifteen digits at once."""
    if count < LANES:
        return _shuffled(buf, p, MOVES, ((whole << 4) + count) << 4)
    return by_words(buf, p, whole, count)


#: ``decimal(buf, p, whole, count)``: at most `MOST_DIGITS` digits from byte p on; at most seven before a point.
decimal: Any = by_shuffles if SHUFFLES else by_words
