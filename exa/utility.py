"""Small things that programs built on exa need too."""

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

#: Each is 1024 times the one before.
SIZES = ("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB")


def datetime_header(title: str = "") -> str:
    """A line of text with the time, between two rulers, to begin a section of a log with.

    >>> print(datetime_header("parsed"))  # doctest: +SKIP
    ================================================================================
    parsed: 2026-11-25 03:05:00.123456
    ================================================================================
    """
    ruler = "=" * 80
    return "\n".join([ruler, f"{title}: {datetime.now()}" if title else str(datetime.now()), ruler])


def mkp(*args: str | os.PathLike[str], mk: bool = False) -> str:
    """A path of several pieces, made as a folder where `mk` asks for that.

    >>> mkp("runs", "water", "a.xyz")
    'runs/water/a.xyz'
    """
    path = os.path.join(*args)
    if mk:
        os.makedirs(path, exist_ok=True)
    return os.fspath(path)


def convert_bytes(value: float) -> tuple[float, str]:
    """A number of bytes in the largest unit of which there is at least one.

    >>> convert_bytes(1024), convert_bytes(0), convert_bytes(3 * 2**60)
    ((1.0, 'KiB'), (0.0, 'B'), (3.0, 'EiB'))
    """
    # Integers of any length are exact; a logarithm is not, next to a power of 1024.
    whole, place = abs(int(value)), 0
    while whole >= 1024 and place < len(SIZES) - 1:
        whole, place = whole // 1024, place + 1
    return value / 1024**place, SIZES[place]


def printable(text: str) -> str:
    r"""The text with everything that does not print (control characters, marks of direction) spelled out.

    >>> print(printable("a\x1b[31mb\n"))
    a\x1b[31mb\n
    """
    if text.isprintable():
        return text
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii") for letter in text
    )


@contextmanager
def uncollected() -> Iterator[None]:
    """Do not look for garbage meanwhile: to load modules, or to compile, makes many objects, and few of them are any.

    >>> with uncollected():
    ...     gc.isenabled()
    False

    What is there at the end counts as old, so that the next look does not begin with all of it.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()
