"""Members of a compressed source that say how long they are: blocks of BGZF (bgzip, samtools), and frames of zstd.

They are hopped over, a read or two to a block and nothing decoded. So the length of the text is known at once, and
where a decoder can begin: ranges are then decoded side by side. A length that is wrong is seen when its member is
decoded.
"""

from functools import lru_cache

from exa.editor.sources.decoder import APART
from exa.editor.sources.source import FileReader, Reader, Source

Starts = list[tuple[int, int]]


@lru_cache(maxsize=64)
def members(raw: Source, codec: str) -> Starts | None:
    """Where members begin, in the source and in the text, some `APART` of each other; at last the ends of both.

    None where one does not say its length, or the source is no file, so that many reads are slow.
    """
    hop = {"gzip": _block, "zstd": _frame}.get(codec)
    starts: Starts = [(0, 0)]
    at = made = 0
    with raw.open() as file:
        while hop is not None and isinstance(file, FileReader):
            size, length = hop(file, at)
            at, made = at + size, made + length
            if size == 0 or at > raw.size:
                return None
            if at == raw.size:
                return [*starts, (at, made)]
            if made - starts[-1][1] >= APART:
                starts.append((at, made))
    return None


def _block(file: Reader, at: int) -> tuple[int, int]:
    """How long a block of BGZF is, and its text: an extra field of its header and its last bytes say it."""
    header = file.read(at, 18)
    if not (header[:4] == b"\x1f\x8b\x08\x04" and header[10:16] == b"\x06\x00BC\x02\x00"):
        return 0, 0
    size = int.from_bytes(header[16:18], "little") + 1
    return size, int.from_bytes(file.read(at + size - 4, 4), "little")


def _frame(file: Reader, at: int) -> tuple[int, int]:
    """How long a frame of zstd is (RFC 8878), and its text, where its header says it; one to be skipped has none."""
    header = file.read(at, 18)
    if header[1:4] == b"\x2a\x4d\x18" and header[0] >> 4 == 5:
        return 8 + int.from_bytes(header[4:8], "little"), 0
    if header[:4] != b"\x28\xb5\x2f\xfd" or len(header) < 6:
        return 0, 0
    told = header[4]
    single, flag = told >> 5 & 1, told >> 6
    width = 1 << flag if flag else single
    first = 5 + (not single) + (0, 1, 2, 4)[told & 3]
    length = int.from_bytes(header[first : first + width], "little") + (256 if flag == 1 else 0)
    place = at + first + width
    last = not width
    while not last and len(block := file.read(place, 3)) == 3:
        word = int.from_bytes(block, "little")
        last = bool(word & 1)
        place += 3 + (1 if word >> 1 & 3 == 1 else word >> 3)
    return (place + 4 * (told >> 2 & 1) - at, length) if last and width else (0, 0)
