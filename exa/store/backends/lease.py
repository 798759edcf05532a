"""A lock among machines that share nothing but an object store.

Who holds it says so again and again, in an object that was created exclusively. Who finds it watches: what is said anew
is held; what stays the same for the time of a lease is of somebody who is gone, or asleep, and the next number is
created, again exclusively. Clocks are not compared. A sleeper who wakes up holds nothing, and what he would then commit
a second time the log refuses.
"""

import threading
import time
import uuid
from contextlib import suppress
from typing import TYPE_CHECKING

from exa.store.backends.place import join, parent

if TYPE_CHECKING:
    from exa.store.backends.base import Backend

#: Seconds without a word after which a lock is free, and how often in that time its holder gives one.
LEASE, WORDS = 30.0, 4


class Lease:
    """A lock that is held until it is dropped, or its process ends."""

    def __init__(self, place: "Backend", path: str) -> None:
        self._place, self._path, self._id = place, path, uuid.uuid4().hex
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._go, name="exa-lease", daemon=True)

    @classmethod
    def take(cls, place: "Backend", path: str) -> "Lease | None":
        """The lock of that name; None while another holds it, which takes a while to be seen."""
        number = max(_numbers(place, path), default=0)
        if number and _is_held(place, f"{number}", path):
            return None
        lease = cls(place, _named(path, f"{number + 1}"))
        if not place.create(lease._path, lease._id.encode()):
            return None
        for older in _numbers(place, path):
            if older <= number:
                place.remove(_named(path, f"{older}"))
        lease._thread.start()
        return lease

    def drop(self) -> None:
        """Let others have it at once."""
        self._over.set()
        self._thread.join()
        with suppress(OSError):
            self._place.remove(self._path)

    def _go(self) -> None:
        said = 0
        while not self._over.wait(LEASE / WORDS):
            said += 1
            with suppress(OSError):
                self._place.advise(self._path, f"{self._id} {said}".encode())


def _named(path: str, number: str) -> str:
    return join(parent(path), f"{path.rpartition('/')[2]}.{number}")


def _numbers(place: "Backend", path: str) -> list[int]:
    begin = f"{path.rpartition('/')[2]}."
    try:
        names = place.names(parent(path))
    except FileNotFoundError:
        return []
    ends = (name.removeprefix(begin) for name in names if name.startswith(begin))
    return [int(end) for end in ends if end.isdigit()]


def _is_held(place: "Backend", number: str, path: str) -> bool:
    """Whether somebody says anything in the time of a lease; not if the lock is dropped meanwhile."""
    begun, first = time.monotonic(), None
    while time.monotonic() - begun < LEASE:
        try:
            said = place.read(_named(path, number))
        except FileNotFoundError:
            return False
        first = first or said
        if said != first:
            return True
        time.sleep(LEASE / WORDS / 4)
    return False
