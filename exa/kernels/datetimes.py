"""Dates and times read from bytes by the directives of ``strptime``, compiled to a program of bytes.

The result counts microseconds since 1970 in UTC, as ``datetime64[us]`` does; text without an offset is taken as UTC.
Two things are not strptime's: a field takes all the digits it can and never gives one back (``%m%d`` does not read
``11``), and a 366th day is no day of a common year. Blanks are spaces and tabs; names are English.
"""

import re
from itertools import zip_longest
from typing import Any

import numpy as np

from exa.kernels.digits import ALL, TEN
from exa.kernels.jit import apart, leaf, rare, u8, u64
from exa.kernels.numbers import MINUS, NOT_A_NUMBER, NOUGHT, OK, PLUS

TAB, SPACE, COLON, LETTER_Z = (ord(byte) for byte in "\t :Z")
#: The text has the shape of a date, but no calendar has this date.
NOT_A_DATE = 4

# op codes: numeric fields, which FIELDS describes, each with the byte after it (0: any); then those without one
YEAR, MONTH, DAY, HOUR, HOUR12, MINUTE, SECOND, DAY_OF_YEAR, YEAR2, FRACTION = range(10)
MONTH_NAME, MONTH_ABBREVIATION, WEEKDAY_NAME, WEEKDAY_ABBREVIATION, HALF_DAY = range(10, 15)
OFFSET, EPOCH, BLANKS, LITERAL, LETTER = range(15, 20)
# before "%Y?%m?" and "%H?%M?", which they read at once where each field has all its digits
CALENDAR, CLOCK = 20, 21
# a year that the text does not name, in the two bytes behind it
GIVEN_YEAR = 22
# before three fields of two digits with nothing between, as in "%y%m%d", which it reads at once where all are there;
# behind it stands what FIELDS says of the three: five words, and the places (see `_six`)
SIX, SIX_BYTES = 23, 43

DIRECTIVES = {
    "%Y": YEAR, "%y": YEAR2, "%m": MONTH, "%d": DAY, "%H": HOUR, "%I": HOUR12, "%M": MINUTE, "%S": SECOND,
    "%j": DAY_OF_YEAR, "%f": FRACTION, "%B": MONTH_NAME, "%b": MONTH_ABBREVIATION, "%A": WEEKDAY_NAME,
    "%a": WEEKDAY_ABBREVIATION, "%p": HALF_DAY, "%z": OFFSET, "%s": EPOCH,
}  # fmt: skip
YEAR_GIVEN = re.compile(r"%\((?!0000)(\d{4})\)Y", re.ASCII)
SHORTHANDS = {"%T": "%H:%M:%S", "%D": "%m/%d/%y", "%F": "%Y-%m-%d"}

#: Added to an hour that %p may yet move.
TWELVE = 32
#: By numeric op: fewest and most digits, least and greatest value; what is added, and a hundred more below which value;
#: the place and the bits of the result in the packed fields.
FIELDS = np.array([
    (4, 4, 1, 9999, 0, 0, 36, 14), (1, 2, 1, 12, 0, 0, 32, 4), (1, 2, 1, 31, 0, 0, 27, 5), (1, 2, 0, 23, 0, 0, 21, 6),
    (1, 2, 1, 12, TWELVE, 0, 21, 6), (1, 2, 0, 59, 0, 0, 15, 6), (1, 2, 0, 59, 0, 0, 9, 6), (1, 3, 1, 366, 0, 0, 0, 9),
    (2, 2, 0, 99, 1900, 69, 36, 14),
])  # fmt: skip
FEWEST, MOST, LEAST, GREATEST, ADDED, PIVOT, PLACE, BITS = range(8)
MASKS = ~((1 << FIELDS[:, BITS]) - 1 << FIELDS[:, PLACE])
#: What the packed fields say when a format does not: the first of January 1900.
UNNAMED = 1900 << 36 | 1 << 32 | 1 << 27
TENS = np.array([10**power for power in range(10)])
MONTH_DAYS = np.array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0, 0, 0])

_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_NAMES = [
    _MONTHS,
    [name[:3] for name in _MONTHS],
    _WEEKDAYS,
    [name[:3] for name in _WEEKDAYS],
    ["am", "pm"],
]
_ALL_NAMES = [name.encode() for names in _NAMES for name in names]
#: Where the names of each op begin and end, from MONTH_NAME on.
NAMES_FIRST = np.cumsum([0, *map(len, _NAMES)])
NAME_LENGTHS = np.array([len(name) for name in _ALL_NAMES])
#: The first eight letters of each name as a word, a mask of them, and the ninth letter.
NAME_WORDS = np.array([int.from_bytes(name[:8], "little") for name in _ALL_NAMES], np.uint64)
NAME_MASKS = np.array([(1 << 8 * min(len(name), 8)) - 1 for name in _ALL_NAMES], np.uint64)
NAME_NINTHS = np.array([name[8] if len(name) > 8 else 0 for name in _ALL_NAMES])
LOWER = np.uint64(0x2020202020202020)

#: By shape: its bytes, the bit of its first separator, "0" for each digit, and what takes a wrong byte to 128.
SHAPE_SIZES = np.array([8, 6])
SHAPE_GAPS = np.array([32, 16])
SHAPE_ZEROS = np.array([0x0030300030303030, 0x0000003030003030], np.uint64)
SHAPE_LIMITS = np.array([0x7F76767F76767676, 0x00007F76767F7676], np.uint64)
#: The highest bit of each of three numbers of 16 bits.
TOPS, PAIRS = np.uint64(0x0000_8000_8000_8000), np.uint64(0x0000_00FF_00FF_00FF)
SIX_ZEROS, SIX_LIMITS = np.uint64(0x0000303030303030), np.uint64(0x0000767676767676)
HIGHEST, NONE = np.uint64(0x8080808080808080), np.uint64(0)

#: Seconds since 1970 of the first and the last second that `datetime` knows.
FIRST_SECOND, LAST_SECOND = -62_135_596_800, 253_402_300_799
SECOND_US = 1_000_000
DAY_SECONDS = 86_400


def compile_format(fmt: str) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """The program that `datetime_at` runs for a format; fractions of a second beyond six digits are cut off.

    >>> compile_format("%H:%M").tolist() == [HOUR, ord(":"), MINUTE, 0]
    True

    A year that the text does not name stands before the rest: ``%(2015)Y%b %d``.
    """
    ops: list[list[int]] = []
    if given := YEAR_GIVEN.match(fmt):
        ops.append([GIVEN_YEAR, *int(given[1]).to_bytes(2, "big")])
        fmt = fmt[given.end() :]
    text = "".join(SHORTHANDS.get(part, part) for part in _pairs(re.sub("[ \t]+", " ", fmt)))
    for part in _pairs(text):
        if part in DIRECTIVES:
            code = DIRECTIVES[part]
            ops.append([code, 0] if code < FRACTION else [code])
        elif part == " ":
            ops.append([BLANKS])
        elif part.isascii() and part.isalpha():
            ops.append([LETTER, ord(part.lower())])
        elif part[0] == "%" and part != "%%":
            known = " ".join([*DIRECTIVES, *SHORTHANDS, "%%"])
            raise ValueError(f"{part!r} in the date format {fmt!r} is not supported; use {known}")
        elif part.isascii() and ops and ops[-1][0] < FRACTION and not ops[-1][1]:
            ops[-1][1] = ord(part[0])
        else:
            ops += [[LITERAL, byte] for byte in part[:1].encode()]
    program = bytearray()
    joined = 0
    for op, following, third in zip_longest(ops, ops[1:], ops[2:], fillvalue=[BLANKS]):
        if [op[0], following[0]] in ([YEAR, MONTH], [HOUR, MINUTE]) and op[1] and following[1]:
            program.append(CALENDAR if op[0] == YEAR else CLOCK)
        joined -= 1
        if joined <= 0 and _are_six([op, following, third]):
            program += bytes([SIX]) + _six([op[0], following[0], third[0]])
            joined = 3
        program += bytes(op)
    return np.frombuffer(bytes(program), np.uint8)


def _six(codes: list[int]) -> bytes:
    """What `SIX` needs of three fields: the least of each, the greatest, and below what it is a hundred more, in 16
    bits each; what of the packed fields stays, what is added to them, and the places of the three."""
    rows = [[int(cell) for cell in FIELDS[code]] for code in codes]
    words = [sum(row[of] << 16 * k for k, row in enumerate(rows)) for of in (LEAST, GREATEST, PIVOT)]
    stay = int(np.bitwise_and.reduce(MASKS[codes])) % (1 << 64)
    words += [stay, sum(row[ADDED] << row[PLACE] for row in rows)]
    return b"".join(word.to_bytes(8, "little") for word in words) + bytes(row[PLACE] for row in rows)


def _are_six(three: list[list[int]]) -> bool:
    """Whether fields have two digits each with nothing between, and none of them a place that another has."""
    if any(op[0] >= FRACTION or FIELDS[op[0], MOST] != 2 for op in three) or three[0][1] or three[1][1]:
        return False
    return len({int(FIELDS[op[0], PLACE]) for op in three}) == 3


def _pairs(fmt: str) -> list[str]:
    """The directives of a format, each with its percent sign, and the characters between them."""
    characters = iter(fmt)
    return [one + next(characters, "") if one == "%" else one for one in characters]


@leaf
def _digits_at(buf: Any, i: Any, end: Any, most: Any) -> Any:
    """The number of at most so many digits at byte i, below 10**18, and its stop."""
    value = np.int64(0)
    last = min(end, i + most)
    # byte by byte: dates look alike, so the processor foresees each stop and does not wait for the digits
    while i < last:
        digit = np.int64(u8(buf, i)) - NOUGHT
        if digit < 0 or digit > 9:
            break
        value = value * 10 + digit
        i += 1
    return value, i


@leaf
def _pairs_at(buf: Any, i: Any, end: Any, shape: Any, first: Any, second: Any) -> Any:
    """The pairs of digits of ``0000?00?`` (shape 0) or ``00?00?`` (1), at the bytes where they begin, and the size.

    The size is 0 where the text has not this shape.
    """
    size = SHAPE_SIZES[shape]
    gap = SHAPE_GAPS[shape]
    word = u64(buf, i) ^ SHAPE_ZEROS[shape] ^ np.uint64(first) << gap ^ np.uint64(second) << (gap + 24)
    word &= ALL >> (64 - (size << 3))
    if i + size > end or ((word + SHAPE_LIMITS[shape]) | word) & HIGHEST != NONE:
        return np.int64(0), 0
    return np.int64(word * TEN + (word >> 8)), size


@leaf
def _six_at(buf: Any, i: Any, end: Any) -> Any:
    """The three pairs of the six digits at byte i, in 16 bits each, and whether there are six."""
    word = (u64(buf, i) ^ SIX_ZEROS) & (ALL >> 16)
    six = i + 6 <= end and ((word + SIX_LIMITS) | word) & HIGHEST == NONE
    return (word * TEN + (word >> 8)) & PAIRS, six


@leaf
def _name_at(buf: Any, i: Any, end: Any, op: Any) -> Any:
    """Which of the op's names stands at byte i, whatever its case, and the name's length; ``0, 0`` for none."""
    word = u64(buf, i) | LOWER
    ninth = u8(buf, i + 8) | 0x20
    first = NAMES_FIRST[op - MONTH_NAME]
    found = 0
    length = 0
    # to the end, for the month at which a loop stops is nothing a processor could foresee
    for name in range(first, NAMES_FIRST[op - MONTH_NAME + 1]):
        if word & NAME_MASKS[name] == NAME_WORDS[name]:
            found = name - first
            length = NAME_LENGTHS[name]
    fits = length <= end - i and (length < 9 or ninth == NAME_NINTHS[first + found])
    return (found, length) if fits else (0, 0)


@rare
def _offset_at(buf: Any, i: Any, end: Any) -> Any:
    """The seconds of ``Z``, ``+hh``, ``+hhmm``, ``+hh:mm`` or one with seconds, and its stop; beyond a day if wrong."""
    if i < end and u8(buf, i) == LETTER_Z:
        return 0, i + 1
    if i >= end or (u8(buf, i) != PLUS and u8(buf, i) != MINUS):
        return 0, i
    hours, stop = _digits_at(buf, i + 1, end, np.int64(2))
    if stop != i + 3:
        return 0, i
    seconds = hours * 3600
    colon = stop < end and u8(buf, stop) == COLON
    for unit in (60, 1):
        if colon and not (stop < end and u8(buf, stop) == COLON):
            break
        value, after = _digits_at(buf, stop + colon, end, np.int64(2))
        if after != stop + colon + 2:
            break
        seconds += value * unit if value < 60 else DAY_SECONDS
        stop = after
    return -seconds if u8(buf, i) == MINUS else seconds, stop


@leaf
def days_since_1970(year: Any, month: Any, day: Any) -> Any:
    """The day's number in the Gregorian calendar; years begin in March, so that the odd day comes last."""
    years = year - (month <= 2)
    day_of_year = (153 * (month + 9 if month <= 2 else month - 3) + 2) // 5 + day - 1
    return years * 365 + years // 4 - years // 100 + years // 400 + day_of_year - 719_468


@apart
def datetime_at(buf: Any, i: Any, end: Any, program: Any, p0: Any, p1: Any) -> Any:
    """``micros, stop, status``: what ``program[p0:p1]`` reads from byte i on, in microseconds since 1970, UTC.

    `NOT_A_NUMBER`, with stop at i, where the text has not the format's shape; `NOT_A_DATE` where it has, but names an
    hour, a day or a month that does not exist. A missing year is 1900.

    >>> datetime_at(np.frombuffer(b"1970-01-02" + bytes(64), np.uint8), 0, 10, compile_format("%F"), 0, 6)
    (86400000000, 10, 0)
    """
    fields = np.int64(UNNAMED)
    micros, epoch, offset = 0, 0, 0
    afternoon = by_epoch = before_1970 = wrong = False
    stop = i
    p = p0
    while p < p1:
        op = np.int64(u8(program, p))
        p += 1
        start = stop
        if op == GIVEN_YEAR:
            year = np.int64(u8(program, p)) << 8 | np.int64(u8(program, p + 1))
            fields = fields & MASKS[YEAR] | year << FIELDS[YEAR, PLACE]
            p += 2
            continue
        if op == SIX:
            pairs, six = _six_at(buf, stop, end)
            known, p = p, p + SIX_BYTES
            if not six:
                continue
            stop += 6
            fits = ((pairs | TOPS) - u64(program, known)) & ((u64(program, known + 8) | TOPS) - pairs) & TOPS
            wrong |= fits != TOPS
            early = ((pairs | TOPS) - u64(program, known + 16)) & TOPS != TOPS
            fields = (fields & np.int64(u64(program, known + 24))) + np.int64(u64(program, known + 32))
            fields += np.int64(early) * (100 << 36)
            for k in range(3):
                fields += (np.int64(pairs >> np.uint64(16 * k)) & 0xFF) << np.int64(u8(program, known + 40 + k))
            p += 6
            separator = u8(program, p - 1)
            if separator:
                if stop >= end or u8(buf, stop) != separator:
                    return 0, i, NOT_A_NUMBER
                stop += 1
            continue
        if op >= CALENDAR:
            pairs, size = _pairs_at(buf, stop, end, op - CALENDAR, u8(program, p + 1), u8(program, p + 3))
            if size == 0:
                continue  # the ops that follow read the same, field by field
            if op == CALENDAR:
                high, low = (pairs & 0xFF) * 100 + (pairs >> 16 & 0xFF), pairs >> 40 & 0xFF
            else:
                high, low = pairs & 0xFF, pairs >> 24 & 0xFF
            first, second = u8(program, p), u8(program, p + 2)
            wrong |= (high < FIELDS[first, LEAST]) | (high > FIELDS[first, GREATEST])
            wrong |= (low < FIELDS[second, LEAST]) | (low > FIELDS[second, GREATEST])
            fields = fields & MASKS[first] & MASKS[second] | high << FIELDS[first, PLACE] | low << FIELDS[second, PLACE]
            stop += size
            p += 4
            continue
        if op < FRACTION:
            blank = np.int64(op == DAY) & np.int64(u8(buf, stop) == SPACE)
            start += blank
            value, stop = _digits_at(buf, start, end, FIELDS[op, MOST] - blank)
            if stop - start < FIELDS[op, FEWEST]:
                return 0, i, NOT_A_NUMBER
            wrong |= (value < FIELDS[op, LEAST]) | (value > FIELDS[op, GREATEST])
            value += FIELDS[op, ADDED] + 100 * (value < FIELDS[op, PIVOT])
            fields = fields & MASKS[op] | value << FIELDS[op, PLACE]
            separator = u8(program, p)
            p += 1
            if separator:
                if stop >= end or u8(buf, stop) != separator:
                    return 0, i, NOT_A_NUMBER
                stop += 1
        elif op == FRACTION:
            value, stop = _digits_at(buf, stop, end, np.int64(9))
            micros = value * TENS[9 - (stop - start)] // 1000
        elif op in (LITERAL, LETTER):
            byte = u8(buf, stop) | 0x20 if op == LETTER else u8(buf, stop)
            stop += stop < end and byte == u8(program, p)
            p += 1
        elif op <= HALF_DAY:
            name, length = _name_at(buf, stop, end, op)
            stop += length
            if op in (MONTH_NAME, MONTH_ABBREVIATION):
                fields = fields & MASKS[MONTH] | (name + 1) << FIELDS[MONTH, PLACE]
            elif op == HALF_DAY:
                afternoon = name == 1
        elif op == BLANKS:
            while stop < end and (u8(buf, stop) == SPACE or u8(buf, stop) == TAB):
                stop += 1
        elif op == OFFSET:
            offset, stop = _offset_at(buf, stop, end)
            wrong |= abs(offset) >= DAY_SECONDS
        else:
            by_epoch = True
            before_1970 = stop < end and u8(buf, stop) == MINUS
            epoch, stop = _digits_at(buf, stop + before_1970, end, np.int64(18))
            epoch = -epoch if before_1970 else epoch
            wrong |= epoch < FIRST_SECOND or epoch > LAST_SECOND
            start += before_1970
        if stop == start:
            return 0, i, NOT_A_NUMBER
    if by_epoch:
        result = epoch * SECOND_US + (-micros if before_1970 else micros)
    else:
        year, month, day, day_of_year = fields >> 36, (fields >> 32) & 15, (fields >> 27) & 31, fields & 511
        hour, minute, second = (fields >> 21) & 63, (fields >> 15) & 63, (fields >> 9) & 63
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        wrong |= day_of_year > 365 + leap or day > MONTH_DAYS[month] + (leap and month == 2)
        if hour >= TWELVE:
            hour = (hour - TWELVE) % 12 + 12 * afternoon
        days = days_since_1970(year, np.int64(1), day_of_year) if day_of_year else days_since_1970(year, month, day)
        result = (days * DAY_SECONDS + hour * 3600 + minute * 60 + second - offset) * SECOND_US + micros
    if wrong:
        return 0, stop, NOT_A_DATE
    return result, stop, OK
