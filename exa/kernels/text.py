"""Text columns without a Python object per value: spans of a buffer become Arrow offsets and data, or codes.

A span is ``start | length << 32``. A dictionary is an open-addressing hash table whose arrays the caller owns:
`table` (codes + 1, 0 for an empty place, a power of two long), `hashes`, and the keys as Arrow offsets and data.
"""

from typing import Any

import numpy as np

from exa.kernels.jit import PADDING, above64, copy, leaf, rare, u8, u64
from exa.kernels.lines import below, blank, find, strip_left
from exa.kernels.numbers import float_at

SPAN_BITS = 0xFFFFFFFF
SPAN_SIZE = 32
ALL = np.uint64(0xFFFFFFFFFFFFFFFF)
HIGH = np.uint64(0x8080808080808080)
PRIME = np.uint64(0x9E3779B97F4A7C15)
# how `encode` stopped; its state is ``[row, keys, bytes of keys]``
DONE, KEYS_FULL, DATA_FULL = range(3)


@leaf
def first_bytes(n: Any) -> Any:
    """A mask of the first n bytes of a word, n < 8."""
    return (np.uint64(1) << np.uint64(8 * n)) - np.uint64(1)


@leaf
def hash_bytes(buf: Any, start: Any, size: Any) -> Any:
    """Multiply-and-fold over words of eight bytes; the tail is read past its end and masked (buffers are padded)."""
    h = np.uint64(size) * PRIME
    i = 0
    while i + 8 <= size:
        h = (h ^ u64(buf, start + i)) * PRIME
        h ^= h >> np.uint64(29)
        i += 8
    if i < size:
        h = (h ^ (u64(buf, start + i) & first_bytes(size - i))) * PRIME
        h ^= h >> np.uint64(29)
    return h


@leaf
def same(a: Any, i: Any, b: Any, j: Any, size: Any) -> Any:
    k = 0
    while k + 8 <= size:
        if u64(a, i + k) != u64(b, j + k):
            return False
        k += 8
    return k == size or ((u64(a, i + k) ^ u64(b, j + k)) & first_bytes(size - k)) == 0


@rare
def encode(
    buf: Any, spans: Any, stop: Any, codes: Any, table: Any, hashes: Any, offsets: Any, data: Any, state: Any
) -> Any:
    """``codes[row]`` of each of the spans before `stop`, new keys numbered in the order in which they appear."""
    mask = np.int64(table.shape[0] - 1)
    last_start: Any = np.int64(-1)
    last_size: Any = np.int64(-1)
    last_code: Any = np.int64(-1)
    for row in range(state[0], stop):
        start, size = spans[row] & SPAN_BITS, spans[row] >> 32
        if size == last_size and same(buf, start, buf, last_start, size):
            codes[row] = last_code
            continue
        h = hash_bytes(buf, start, size)
        place = np.int64(h >> np.uint64(20)) & mask
        code = -1
        while table[place] != 0:
            found = table[place] - 1
            if hashes[found] == h:
                key = offsets[found]
                if offsets[found + 1] - key == size and same(buf, start, data, key, size):
                    code = found
                    break
            place = (place + 1) & mask
        if code < 0:
            keys = state[1]
            full = KEYS_FULL if 2 * (keys + 1) > table.shape[0] or keys >= hashes.shape[0] else DONE
            if state[2] + size + PADDING > data.shape[0]:
                full = DATA_FULL
            if full != DONE:
                state[0] = row
                return full
            for k in range(size):
                data[state[2] + k] = u8(buf, start + k)
            state[2] += size
            offsets[keys + 1] = state[2]
            hashes[keys] = h
            table[place] = keys + 1
            state[1] = keys + 1
            code = keys
        codes[row] = code
        last_start, last_size, last_code = start, size, code
    state[0] = stop
    return DONE


@rare
def rehash(table: Any, hashes: Any, keys: Any) -> Any:
    """Enter the known keys into a new, empty table."""
    mask = np.int64(table.shape[0] - 1)
    for key in range(keys):
        place = np.int64(hashes[key] >> np.uint64(20)) & mask
        while table[place] != 0:
            place = (place + 1) & mask
        table[place] = key + 1


@rare
def measure(spans: Any) -> Any:
    """The bytes that all spans hold together."""
    total = np.int64(0)
    for span in spans:
        total += span >> 32
    return total


@rare
def gather(buf: Any, spans: Any, offsets: Any, data: Any, used: Any) -> Any:
    """Copy the text of each span behind the `used` bytes of data; ``offsets[k]`` is one past the k-th text."""
    for row in range(spans.shape[0]):
        start, size = spans[row] & SPAN_BITS, spans[row] >> 32
        copy(data, used, buf, start, size)
        used += size
        offsets[row] = used
    return used


@rare
def is_ascii(buf: Any, stop: Any) -> Any:
    """Whether no byte of ``buf[:stop]`` is above 127."""
    i = 0
    while i + 64 <= stop:
        if above64(buf, i, np.uint8(255)) != ALL:
            return False
        i += 64
    return i == stop or above64(buf, i, np.uint8(255)) & below(stop - i) == below(stop - i)


@rare
def numbers_after(buf: Any, spans: Any, key: Any, size: Any, out: Any, slots: Any, first: Any) -> Any:
    """Read ``key=1.5`` or ``key="1 2 3"`` in each span into ``out[slots, first + row]``, NaN where it is not there.

    The key counts in any case, and only where a blank or the start of the span is before it. Several numbers stand in
    quotes, braces or brackets, with blanks or commas between; an exponent may be one of Fortran's.
    """
    for row in range(spans.shape[0]):
        start = spans[row] & SPAN_BITS
        stop = start + (spans[row] >> 32)
        for slot in slots:
            out[slot, first + row] = np.float64(np.nan).view(np.int64)
        i = key_in(buf, start, stop, key, size)
        if i < 0:
            continue
        closing = closer(u8(buf, i)) if i < stop else np.uint8(32)
        nested = i + 1 < stop and u8(buf, i) == 91 and u8(buf, i + 1) == 91
        i += 1 if closing != 32 else 0
        for slot in slots:
            while i < stop and closing != 32:
                byte = u8(buf, i)
                if not (blank(byte) or byte == 44 or byte == 91 or (nested and byte == 93)):
                    break
                i += 1
            value, end, status = float_at(buf, i, stop, np.int64(1))
            if status != 0:
                break
            out[slot, first + row] = np.float64(value).view(np.int64)
            i = end


@rare
def value_after(buf: Any, spans: Any, key: Any, size: Any, out: Any, first: Any) -> Any:
    """Put the span of the text behind ``key=``, up to the next blank or within quotes, into ``out[first + row]``."""
    for row in range(spans.shape[0]):
        start = spans[row] & SPAN_BITS
        stop = start + (spans[row] >> 32)
        i = key_in(buf, start, stop, key, size)
        out[first + row] = 0
        if i < 0:
            continue
        closing = closer(u8(buf, i)) if i < stop else np.uint8(32)
        i += np.int64(closing != 32)
        out[first + row] = i | (find(buf, i, stop, closing) - i) << 32


@leaf
def closer(byte: Any) -> Any:
    """What ends a value that begins with a byte: its other quote, brace or bracket, or a blank."""
    if byte == 34 or byte == 39:
        return byte
    if byte == 123 or byte == 91:
        return np.uint8(byte + 2)
    return np.uint8(32)


@rare
def key_in(buf: Any, start: Any, stop: Any, key: Any, size: Any) -> Any:
    """Where the value of ``key=`` begins in ``buf[start:stop]``, or -1; not within the quotes of another value."""
    i = start
    while i < stop - size:
        byte = u8(buf, i)
        if (byte == 34 or byte == 39) and i > start and u8(buf, i - 1) == 61:
            close = find(buf, i + 1, stop, byte)
            i = close + 1 if close < stop else i + 1
            continue
        if i == start or blank(u8(buf, i - 1)):
            k = 0
            while k < size and (u8(buf, i + k) | 32) == (u8(key, k) | 32):
                k += 1
            if k == size:
                equal = strip_left(buf, i + size, stop)
                if equal < stop and u8(buf, equal) == 61:
                    return strip_left(buf, equal + 1, stop) if equal > i + size else equal + 1
        i += 1
    return -1


@rare
def is_utf8(buf: Any, start: Any, end: Any) -> Any:
    """Whether the bytes are well-formed UTF-8 (Unicode 15, table 3-7)."""
    i = start
    while i < end:
        if i + 8 <= end and u64(buf, i) & HIGH == 0:
            i += 8
            continue
        byte = u8(buf, i)
        i += 1
        if byte < 0x80:
            continue
        low, high = 0x80, 0xBF
        if 0xC2 <= byte <= 0xDF:
            more = 1
        elif 0xE0 <= byte <= 0xEF:
            more = 2
            if byte == 0xE0:
                low = 0xA0
            elif byte == 0xED:
                high = 0x9F
        elif 0xF0 <= byte <= 0xF4:
            more = 3
            if byte == 0xF0:
                low = 0x90
            elif byte == 0xF4:
                high = 0x8F
        else:
            return False
        for _ in range(more):
            if i >= end or not low <= u8(buf, i) <= high:
                return False
            low, high = 0x80, 0xBF
            i += 1
    return True
