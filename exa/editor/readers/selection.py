"""Which columns are read, and which of the texts among them become codes."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from exa.editor.grammar.columns import Column
from exa.editor.grammar.track import TableSpec
from exa.editor.readers.places import LINE, OFFSET, PLACES, STOP


@dataclass(frozen=True)
class Selection:
    """What is wanted of each table.

    >>> Selection({"atom": frozenset({"x"})}).has("atom", "y")
    False
    """

    columns: Mapping[str, frozenset[str]] | None = field(default=None, hash=False)
    "By table; one that is missing is not read. None: every column of every table."
    words: frozenset[tuple[str, str]] = frozenset()
    "The text columns, as (table, column), that are kept as codes into a dictionary."
    places: bool = False
    "Whether rows say where they are, in the columns `PLACES`."

    def has(self, table: str, column: str | None = None) -> bool:
        """Whether a table, or a column of it, is wanted."""
        if self.columns is not None and table not in self.columns:
            return False
        if column in (OFFSET, STOP, LINE):
            return self.places
        return self.columns is None or column is None or column in self.columns[table]

    def kinded(self, table: str, column: Column) -> Column:
        """The column, as a ``word`` where it is one."""
        is_word = column.kind == "text" and column.dtype is None and (table, column.name) in self.words
        return replace(column, kind="word") if is_word else column

    def take(self, table: str, columns: tuple[Column, ...]) -> tuple[Column, ...]:
        """Those of the columns that are wanted."""
        return tuple(self.kinded(table, column) for column in columns if self.has(table, column.name))

    def columns_of(self, spec: TableSpec) -> tuple[Column, ...]:
        """The wanted columns of a table, before them the one that says to what a row belongs."""
        owners = tuple(Column(name, "int") for name in (spec.parent, spec.numbered) if name)
        return self.take(spec.name, owners + spec.columns) + self.places_of(spec.name)

    def places_of(self, table: str) -> tuple[Column, ...]:
        """The columns that say where the rows of a table are, if they are wanted."""
        return PLACES if self.places and self.has(table) else ()


EVERYTHING = Selection()
