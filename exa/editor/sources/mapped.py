"""Pieces of a local file where they lie in the page cache, for who reads it in passing and keeps nothing.

To copy a GiB from the page cache takes 0.06 to 0.10 s of CPU; to map it 0.01 where the cache has large pages, and about
what copying takes where they are small. What is not in the cache is not mapped, since a read knows better what to fetch
ahead; nor is the end of a file, behind which kernels could not look. A file that is cut meanwhile makes the piece
`broken` (`exa.kernels.faults`).
"""

import ctypes
import mmap
import os

import numpy as np

from exa.kernels.faults import MAP_FIXED, WATCH

#: The largest page: where a piece begins at such a boundary in the file and in memory, it is mapped at once.
PAGE = 1 << 21
#: How much is mapped at once: a bit more than whole pages, so that the line that reaches into the next is there.
SIZE = (1 << 21) + (1 << 16)

_mmap = ctypes.CDLL(None, use_errno=True).mmap
_mmap.restype = ctypes.c_void_p
_mmap.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long)


class _Memory(mmap.mmap):
    """Addresses that are watched until they are given back."""

    piece: int | None = None

    def __del__(self) -> None:
        if self.piece is not None:
            WATCH.end(self.piece)


class Region:
    """A place for one piece of a file after another; what was read of the piece before must not be looked at."""

    def __init__(self) -> None:
        memory = _Memory(-1, SIZE + PAGE, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        whole = np.frombuffer(memory, np.uint8)
        self._buf = whole[-whole.ctypes.data % PAGE :][:SIZE]
        self._piece = memory.piece = WATCH.begin(self._buf.ctypes.data, SIZE)

    @property
    def broken(self) -> bool:
        """Whether something that was mapped could not be read."""
        return self._piece is not None and WATCH.broken(self._piece)

    def show(self, file: int, offset: int, size: int) -> np.ndarray | None:
        """The bytes of an open file from an offset on, of which `size` are there; None where they have to be read."""
        start = offset & -PAGE
        if self._piece is None or start + SIZE > size or not (_cached(file, start) and _cached(file, start + SIZE - 1)):
            return None
        place = self._buf.ctypes.data
        if _mmap(place, SIZE, mmap.PROT_READ, mmap.MAP_SHARED | MAP_FIXED, file, start) != place:
            return None
        return self._buf[offset - start :]


def _cached(file: int, offset: int) -> bool:
    """Whether a byte of a file can be had at once."""
    try:
        return os.preadv(file, [bytearray(1)], offset, os.RWF_NOWAIT) == 1
    except OSError:
        return False
