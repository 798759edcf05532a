"""Notes in a store that help and that nothing relies on: how far a job is, what its tasks are at.

They are never flushed, so that they cost microseconds; a reader sees one whole or not at all. What cannot be written
or read is not there.
"""

import contextlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from exa.store.backends import at, join
from exa.store.log import canonical
from exa.store.part import safe_name


class Hints:
    """The notes in one folder of a store, by name.

    >>> Hints(store.path, "_jobs").put("progress", {"bytes": 1 << 30})        # doctest: +SKIP
    """

    def __init__(self, store: str, *folder: str) -> None:
        self._store = store
        self._folder = join(store, *map(safe_name, folder))
        self._place = at(store)

    def put(self, name: str, facts: Mapping[str, Any]) -> None:
        """Leave a note in the place of the one before."""
        path = self._path(name)
        with contextlib.suppress(OSError):
            self._place.make_dirs(self._folder, below=self._store)
            self._place.advise(path, canonical(facts))

    def get(self, name: str) -> dict[str, Any] | None:
        """The note of that name, if there is one."""
        try:
            facts = json.loads(self._place.read(self._path(name)))
        except (OSError, ValueError, RecursionError):
            return None
        return facts if isinstance(facts, dict) else None

    def drop(self, name: str) -> None:
        """Take a note away."""
        with contextlib.suppress(OSError):
            self._place.remove(self._path(name))

    def names(self) -> Iterator[str]:
        """The names of all notes."""
        with contextlib.suppress(OSError):
            for name in self._place.names(self._folder):
                if name.endswith(".hint"):
                    yield name.removesuffix(".hint")

    def _path(self, name: str) -> str:
        return join(self._folder, f"{safe_name(name)}.hint")
