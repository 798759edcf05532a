"""The tables of a container before any of them is made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from exa.store import Snapshot, Statistics


def name_of(kind: type) -> str:
    """A class of tables as a store names it."""
    return f"{kind.__module__}:{kind.__qualname__}"


@dataclass(frozen=True)
class Summary:
    """What is known of a table without computing it."""

    name: str
    rows: int | None
    "None where only a computation would tell."
    bytes: int | None
    "At rest."
    columns: dict[str, str]
    "The dtype of each column."
    parent: str | None = None
    "The table whose index is a column of this one."
    widened: tuple[str, ...] = ()
    "The columns that were guessed to be of integers or floats, and became wider where a value asked for it."
    shape: tuple[int, ...] | None = None
    "Of an array, whose one column is called value; its rows are along the first axis."


@dataclass(frozen=True)
class Tables:
    """What makes each table of a container when it is first asked for, and what is known of them before."""

    makers: Mapping[str, Callable[[], Any]] = field(default_factory=dict)
    summaries: Callable[[], Mapping[str, Summary]] | None = None
    "None where only the tables themselves can tell."
    files: Callable[[str], list[str]] | None = None
    "The Parquet files of a table; None where nothing is stored."
    statistics: Callable[[str], Mapping[str, Statistics]] | None = None
    "What is known of a table's columns; None where nothing is stored."
    sources: Callable[[str], Mapping[int, int]] | None = None
    "How many rows of a table came from each file; None where nothing is stored."
    at: Callable[[Snapshot], "Tables"] | None = None
    "What another version of the store has; None where nothing is stored."
