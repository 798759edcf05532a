"""One pass over columns of a member, by threads, in random order, and what is learned of their ends."""

import random
import threading
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any, Protocol

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from exa.container.scan.columns import NO_TIME, Batch, Column, counted
from exa.container.scan.possible import Box, Known, May, anything
from exa.schedule.stream import stream


class Where(Protocol):
    """A condition on the columns of a table of Arrow's: for each row true, false, or null."""

    @property
    def columns(self) -> Collection[str]: ...
    def possible(self, known: Known) -> bool: ...
    def mask(self, table: pa.Table) -> Any: ...


class Scan(Protocol):
    """Columns of one member, in units that are read one by one."""

    key: str

    @property
    def columns(self) -> Mapping[str, Column]: ...
    @property
    def rows(self) -> int | None: ...
    def units(self, may: May = anything) -> list[tuple[int, int]]: ...
    def partitions(self, may: May = anything) -> list[int]: ...
    def read(
        self, unit: int, names: Sequence[str], may: May = anything, raw: Sequence[str] = ()
    ) -> Iterator[Batch]: ...
    def ends(self, name: str) -> tuple[Any, Any] | None: ...
    def empty(self, name: str) -> bool: ...
    def places(self, rows: np.ndarray) -> np.ndarray: ...


def passed(
    scan: Scan,
    names: Sequence[str],
    take: Callable[..., None],
    within: Mapping[str, tuple[Any, Any]] | None = None,
    check: Callable[[], None] = lambda: None,
    where: Where | None = None,
    raw: Sequence[str] = (),
) -> Iterator[float]:
    """Give all rows that may lie in a box to a function, by threads; after each unit the share that is done.

    With a condition the function gets the rows for which it is true as a second argument, a boolean to each. `check`
    is called between batches and may raise what ends the pass.
    """
    box = Box(within or {})

    def may(known: Known) -> bool:
        return box.possible(known) and (where is None or where.possible(known))

    units = scan.units(may)
    random.Random(0).shuffle(units)
    needed = list(raw) if where is None else sorted(where.columns)
    total, done = sum(rows for _, rows in units), 0

    def work(unit: tuple[int, int]) -> None:
        for batch in scan.read(unit[0], names, may, needed):
            check()
            if where is None:
                take(batch)
            else:
                take(batch, pc.fill_null(where.mask(batch.table), False).to_numpy())

    for outcome in stream(work, units, key="scan"):
        if outcome.error is not None:
            raise outcome.error
        check()
        done += outcome.item[1]
        yield done / max(total, 1)


def ends(scan: Scan, names: Sequence[str], check: Callable[[], None] = lambda: None) -> dict[str, tuple[Any, Any]]:
    """The least and the greatest finite number of each column, by what is stored of them or by a pass; (0, 0) of none.

    Of words these are the codes of the first and the last; they are counted when they are first asked for.
    """
    found: dict[str, tuple[Any, Any]] = {}
    unknown = []
    for name in names:
        column = scan.columns[name]
        if column.words is not None:
            if not column.words.complete:
                learn(scan, column, check)
            found[name] = 0, max(len(column.words.names) - 1, 0)
        elif (known := scan.ends(name)) is not None:
            found[name] = known
        else:
            unknown.append(name)
    if unknown:
        seen: dict[str, list[tuple[Any, Any]]] = {name: [] for name in unknown}

        def take(batch: Batch) -> None:
            for name, values in batch.columns.items():
                if (pair := _ends_of(values, scan.columns[name])) is not None:
                    seen[name].append(pair)

        for _ in passed(scan, unknown, take, check=check):
            pass
        for name, pairs in seen.items():
            found[name] = (min(low for low, _ in pairs), max(high for _, high in pairs)) if pairs else (0, 0)
    return found


def _ends_of(values: np.ndarray, column: Column) -> tuple[Any, Any] | None:
    if column.kind == "time":
        values = values[values != NO_TIME]
    elif values.dtype.kind == "f":
        low, high = (np.nanmin(values), np.nanmax(values)) if (values == values).any() else (np.nan, np.nan)
        if np.isfinite([low, high]).all():
            return float(low), float(high)
        values = values[np.isfinite(values)]
    return (values.min().item(), values.max().item()) if len(values) else None


def learn(scan: Scan, column: Column, check: Callable[[], None] = lambda: None) -> None:
    """Count the words of a column in a pass over it, so that all have a code, the most frequent the first."""
    total: Counter[str] = Counter()
    lock = threading.Lock()

    def take(batch: Batch) -> None:
        for chunk in [] if batch.table is None else batch.table[column.name].chunks:
            words = counted(chunk if pa.types.is_dictionary(chunk.type) else chunk.dictionary_encode())
            with lock:
                total.update(words)

    for _ in passed(scan, [], take, check=check, raw=[column.name]):
        pass
    if column.words is not None:
        column.words.learn(total)
        column.words.complete = True
