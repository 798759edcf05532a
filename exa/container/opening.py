"""A store as tables: dask dataframes over its Parquet parts, known from the log alone."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import Any, TypeAlias

from dask.tokenize import normalize_token

from exa.container.arrays import stored_array
from exa.container.field import Field, Field3D
from exa.container.numerical import DataFrame
from exa.container.origin import Locate
from exa.container.restoring import restored, saved_summary
from exa.container.rows import StoredPart, rows_of
from exa.container.summaries import parsed_members, summaries
from exa.container.table import Table
from exa.container.tables import Summary, Tables
from exa.container.values import StoredValues
from exa.store import Part, Snapshot, Store, pieces_of, rows_by_file
from exa.store.snapshot import CONTAINER


class StoredParts(list[StoredPart]):
    """The parts of a table; dask tells them from others at once, and not by looking at all that each is made of."""


@normalize_token.register(StoredParts)
def _token(parts: StoredParts) -> tuple[str, str]:
    return "StoredParts", repr(list(parts))


#: Makes of a table's parts what finds the sources of its rows, if anything can.
Origins: TypeAlias = Callable[[Store, Sequence[Part]], Locate | None]


def no_origins(store: Store, parts: Sequence[Part]) -> None:
    """Of rows whose sources nobody asks for."""


def stored_tables(
    store: Store, snapshot: Snapshot, origins: Origins = no_origins, kinds: Mapping[str, type] | None = None
) -> Tables:
    """The tables of a store at one version, known from the log alone; what was saved there is as it was saved.

    `kinds` are the classes of what a job wrote, by name.
    """
    kinds = kinds or {}
    parsed = parsed_members(snapshot)
    makers: dict[str, Callable[[], Any]] = {
        name: partial(stored_array, snapshot.tables[name], store.path)
        if "array" in snapshot.tables[name].meta
        else partial(_member, store, snapshot, name, origins, kinds.get(name))
        for name in parsed
    }
    makers |= {name: partial(restored, store, snapshot, name, record) for name, record in saved_members(snapshot)}
    return Tables(
        makers,
        summaries=partial(_summaries, snapshot),
        files=partial(store.files, version=snapshot.version),
        statistics=partial(store.statistics, version=snapshot.version),
        sources=partial(_sources, snapshot),
        at=partial(stored_tables, store, origins=origins, kinds=kinds),
    )


def saved_members(snapshot: Snapshot) -> list[tuple[str, dict[str, Any]]]:
    """The names of the members that were saved, and what is known of each."""
    saved = snapshot.tables.get(CONTAINER)
    return [(name, record) for name, record in saved.meta["members"]] if saved else []


def _member(store: Store, snapshot: Snapshot, name: str, origins: Origins, kind: type | None) -> Any:
    """A table of the store; where an array has values of its rows, as fields."""
    table = _table(store, snapshot, name, origins, kind)
    array = snapshot.tables.get(snapshot.tables[name].meta.get("values", ""))
    if array is None:
        return table
    fields = Field3D if set(Field3D._columns) <= set(table.columns) else Field
    return fields(StoredValues(store.path, snapshot.tables[name], array), table)


def _table(store: Store, snapshot: Snapshot, name: str, origins: Origins, kind: type | None) -> Table:
    """A table of the store, a partition to a part, indexed by its own numbers or by the place of each row.

    It is of the given class, or of the one that it was written as, if that is loaded: opening runs no code of others.
    """
    known, rows = snapshot.tables[name], rows_of(store, snapshot, name)
    rows = replace(rows, parts=StoredParts(rows.parts))
    live = [part for part in known.parts if part.live]
    firsts = [first for _, first, _ in rows.parts]
    divisions, last, index = firsts, known.rows - 1, known.meta.get("index")
    if index is not None:
        pieces = [pieces_of(part) for part in live]
        firsts = [piece.extra.get("first", -1) for each in pieces for piece in each]
        ordered = all(a < b for a, b in pairwise([-1, *firsts]))
        divisions = [each[0].extra["first"] for each in pieces] if ordered else []
        last = firsts[-1] + pieces[-1][-1].rows - 1 if firsts else 0
    label = f"open{name.strip('_')}"
    locate = None if name.startswith("_") else origins(store, live)
    lengths = [sum(stop - start for start, stop in seen) for *_, seen in rows.parts]
    table = Table.of_parts(
        rows.task, rows.parts, rows.meta, [*divisions, last] if divisions else None, label, known.rows,
        locate, rows, lengths,
    )  # fmt: skip
    kind = kind or _loaded(str(known.meta.get("class", "")))
    return table if kind is None else kind(table)


def _loaded(name: str) -> type[DataFrame] | None:
    """The class of tables ``module:name`` of a module that is imported already."""
    module, _, path = name.partition(":")
    found: Any = sys.modules.get(module)
    for part in path.split("."):
        found = getattr(found, part, None)
    return found if isinstance(found, type) and issubclass(found, DataFrame) else None


def _sources(snapshot: Snapshot, name: str) -> dict[int, int]:
    return rows_by_file(snapshot.tables[name].parts)


def _summaries(snapshot: Snapshot) -> dict[str, Summary]:
    return {name: saved_summary(snapshot, name, one) for name, one in saved_members(snapshot)} | summaries(snapshot)
