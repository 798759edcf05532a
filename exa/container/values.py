"""The values of fields that a job has put into one array, as a part of it for each field."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import dask.array as da

from exa.container.arrays import stored_array
from exa.store import Table, live_by_file


@dataclass(frozen=True)
class StoredValues(Mapping[Any, da.Array]):
    """By number of a row, the values that are its own, lazily; where they are is known from the log.

    Those of a source are divided evenly among its rows. Rows of a source whose values could not be read have none.
    """

    store: str
    rows: Table = field(repr=False)
    array: Table = field(repr=False)

    @cached_property
    def _places(self) -> dict[int, tuple[int, int]]:
        """Of each row that has values, from which and up to which."""
        begun: dict[int, tuple[int, int]] = {}
        start = 0
        for file, count in (each for part in self.array.parts for each in live_by_file(part)):
            begun[file] = start, count
            start += count
        places, row = {}, 0
        for file, fields in (each for part in self.rows.parts for each in live_by_file(part)):
            start, count = begun.get(file, (0, 0))
            each = count // max(fields, 1)
            for k in range(fields if count else 0):
                places[row + k] = start + k * each, start + (k + 1) * each
            row += fields
        return places

    @cached_property
    def _all(self) -> da.Array:
        return stored_array(self.array, self.store)

    def __getitem__(self, row: Any) -> da.Array:
        start, stop = self._places[row]
        return self._all[start:stop]

    def __iter__(self) -> Iterator[Any]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)
