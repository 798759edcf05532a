"""Messages with arrays as frames of a WebSocket, which the page reads without copying (see ``js/src/transport.js``)."""

import json
import struct
from collections.abc import Sequence
from typing import Any

import numpy as np

#: At which multiples of bytes arrays begin.
ALIGNED = 8


def pack(message: dict[str, Any], arrays: Sequence[np.ndarray]) -> bytes:
    r"""A frame: the length of the header (u32), the header as JSON, and each array at a multiple of eight bytes.

    >>> pack({"id": 1}, [np.array([7], "int16")])
    b'\t\x00\x00\x00{"id": 1}\x00\x00\x00\x07\x00'

    All numbers are little-endian. ValueError where the message has a number that JSON has not, such as infinity.
    """
    header = json.dumps(message, allow_nan=False).encode()
    pieces: list[Any] = [struct.pack("<I", len(header)), header]
    length = 4 + len(header)
    for array in arrays:
        data = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
        gap = -length % ALIGNED
        pieces += [bytes(gap), data.reshape(-1).view("uint8")]
        length += gap + data.nbytes
    return b"".join(pieces)
