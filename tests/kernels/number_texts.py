"""Decimal texts that are hard to read exactly, by kind; ``float(text)`` is the oracle of every one."""

import random
import struct
from collections.abc import Callable, Iterator
from itertools import islice

import numpy as np

Draw = Callable[[random.Random], str]


def _double(bits: int) -> float:
    value: float = struct.unpack("<d", struct.pack("<Q", bits))[0]
    return value


def any_double(rng: random.Random) -> float:
    """A finite double, every bit pattern alike."""
    return _double(rng.getrandbits(1) << 63 | rng.randrange(0x7FF0000000000000))


def midpoint(rng: random.Random) -> tuple[int, int]:
    """``m, e``: m * 2**e lies half-way between two neighbouring doubles, subnormal ones and infinity among them."""
    low, high = rng.choices(
        [(0, 0x7FF0000000000000), (0, 1 << 52), (0x7FEFFFFFFFFFFFF0, 0x7FF0000000000000)], weights=[8, 2, 1]
    )[0]
    bits = rng.randrange(low, high)
    exponent, fraction = bits >> 52, bits & (1 << 52) - 1
    significand = fraction | 1 << 52 if exponent else fraction
    return 2 * significand + 1, max(exponent, 1) - 1076


def exact(m: int, e: int) -> tuple[str, int]:
    """``digits, power``: m * 2**e is digits * 10**power."""
    return (str(m << e), 0) if e >= 0 else (str(m * 5**-e), e)


def spell(rng: random.Random, digits: str, power: int) -> str:
    """``digits * 10**power`` with its point at a random place, zeros and a sign around it."""
    digits = "0" * rng.choice([0, 0, 0, 1, 9, 40]) + digits
    place = rng.randint(0, len(digits))
    power += len(digits) - place
    text = digits[:place] + "." + digits[place:] if place < len(digits) else digits
    sign = rng.choice(["", "-", "+"])
    return f"{sign}{text}{rng.choice('eE')}{rng.choice(['', '+']) if power >= 0 else ''}{power}"


def halfway(rng: random.Random) -> str:
    """Exactly half-way, or off by one in a digit far behind the last that matters."""
    digits, power = exact(*midpoint(rng))
    if nudge := rng.choice([0, 0, 1, -1]):
        zeros = rng.randint(0, 30)
        digits = str(int(digits) * 10 ** (zeros + 1) + nudge)
        power -= zeros + 1
    return spell(rng, digits, power)


def short_halfway(rng: random.Random) -> str:
    """Half-way between two doubles in at most 19 digits."""
    significand = rng.getrandbits(52) | 1 << 52
    if below := rng.randint(0, 10):
        return str(significand << below | 1 << below - 1)
    power = rng.randint(0, 3)
    return spell(rng, str((2 * significand + 1) * 5**power), -power)


def hard_round(rng: random.Random) -> str:
    """The decimal of 19 digits nearest to half-way, or its neighbour: powers of five are wanted to their last bits."""
    m, e = midpoint(rng)
    digits, power = exact(m, e)
    cut = max(len(digits) - rng.randint(15, 19), 0)
    value = int(digits) // 10**cut + rng.choice([-1, 0, 1])
    return f"{value}e{power + cut}"


def random_digits(rng: random.Random, most: int) -> str:
    size = rng.randint(1, most)
    digits = str(rng.randrange(10**size)).zfill(size)
    if rng.random() < 0.3:
        digits += "0" * rng.randint(1, 30)
    return spell(rng, digits, rng.choice([0, 0, rng.randint(-30, 30), rng.randint(-400, 400)]))


def spelled(spec: str) -> Draw:
    return lambda rng: spec % any_double(rng)


#: Texts by kind: how many of a million, the largest share that may be left to Python's float, and how one is drawn.
KINDS: dict[str, tuple[int, float, Draw]] = {
    "repr": (200_000, 0, lambda rng: repr(any_double(rng))),
    "%.17g": (100_000, 0, spelled("%.17g")),
    "%e": (100_000, 0, spelled("%e")),
    "%.6f": (150_000, 0, lambda rng: f"{rng.uniform(-300, 300):.6f}"),
    "%.12f": (100_000, 0, lambda rng: f"{rng.uniform(-100, 100):.12f}"),
    "repr near 1": (100_000, 0, lambda rng: repr(rng.gauss(0, 1) * 10 ** rng.randint(-4, 4))),
    "%.25g": (60_000, 0.01, spelled("%.25g")),
    "subnormal": (20_000, 0, lambda rng: repr(_double(rng.getrandbits(rng.randint(1, 52))))),
    "up to 30 digits": (80_000, 0.01, lambda rng: random_digits(rng, 30)),
    "up to 800 digits": (3_000, 0.01, lambda rng: random_digits(rng, 800)),
    "halfway": (17_000, 1, halfway),
    "short halfway": (20_000, 0, short_halfway),
    "hard to round": (50_000, 0, hard_round),
}


def texts(kind: str, count: int, seed: int) -> Iterator[str]:
    rng = random.Random(f"{kind} {seed}")
    draw = KINDS[kind][2]
    return islice(iter(lambda: draw(rng), None), count)


def buffer(text: bytes) -> np.ndarray:
    """The text as kernels want it: padded, and with digits where nobody may look."""
    return np.frombuffer(text + b"7" * 64, np.uint8)
