"""Searches of the catalogue, each one statement of SQL that can be looked at."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy import ColumnElement, Engine, RowMapping, Select, func, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import URL
from sqlalchemy.exc import SQLAlchemyError

from exa.relational.container import ContainerRow
from exa.relational.engine import refused
from exa.relational.file import File
from exa.relational.paths import containers_with, files_with
from exa.relational.schema import reader

if TYPE_CHECKING:
    import pandas as pd

Statement: TypeAlias = Select[*tuple[Any, ...]]
Ask: TypeAlias = Callable[[Statement, int | None], Iterable[RowMapping]]
#: How many rows a repr shows.
SHOWN = 10
#: How wide a cell of it may be.
WIDEST = 50
#: How many rows are fetched at once.
FETCHED = 1000


@dataclass(frozen=True, repr=False)
class Listing:
    """What a search finds: nothing is asked before it is iterated, counted or shown.

    >>> listing = containers(editor="xyz", grep="water")            # doctest: +SKIP
    >>> [row["path"] for row in listing]                            # doctest: +SKIP
    ['/data/water.exa']
    """

    what: str
    statement: Statement
    engine: Engine | None
    "None where there is no catalogue yet, so that nothing is found."
    limit: int | None = None
    "How many rows the statement gives at most."

    @property
    def sql(self) -> str:
        """The statement, ready to be pasted into the database's own program."""
        # A style of parameters that doubles no percent sign. PostgreSQL's dialects take 20 ms to import.
        name = self.engine.dialect.name if self.engine else "sqlite"
        dialect = import_module(f"sqlalchemy.dialects.{name}").dialect(paramstyle="named")
        return str(self.statement.compile(dialect=dialect, compile_kwargs={"literal_binds": True}))

    def __iter__(self) -> Iterator[RowMapping]:
        with self._asking() as ask:
            yield from ask(self.statement, self.limit)

    @contextmanager
    def _asking(self) -> Iterator[Ask]:
        """What answers statements, of so many rows at most, over one connection."""
        if self.engine is None:
            yield lambda statement, limit: ()
            return
        try:
            with self.engine.connect() as connection:

                def ask(statement: Statement, limit: int | None) -> Iterable[RowMapping]:
                    # A cursor in the server takes four turns more, and plans are then made for the first rows.
                    many = limit is None or limit > FETCHED
                    how = {"yield_per": FETCHED} if many else {}
                    return connection.execute(statement, execution_options=how).mappings()

                yield ask
        except SQLAlchemyError as error:
            raise refused(self.engine, error) from error

    def __len__(self) -> int:
        with self._asking() as ask:
            return self._count(ask)

    def _count(self, ask: Ask) -> int:
        counted = select(func.count().label("number")).select_from(self.statement.order_by(None).subquery())
        return sum(row["number"] for row in ask(counted, 1))

    def to_pandas(self) -> "pd.DataFrame":
        """All rows as a frame."""
        import pandas as pd

        return pd.DataFrame(
            [dict(row) for row in self], columns=[column.key for column in self.statement.selected_columns]
        )

    def __repr__(self) -> str:
        # By hand: pandas alone would take more memory than all of a search.
        shown = SHOWN if self.limit is None else min(SHOWN, self.limit)
        with self._asking() as ask:
            head = [[_cell(value) for value in row.values()] for row in ask(self.statement.limit(shown), shown)]
            count = self._count(ask)
        table = [[column.key or "" for column in self.statement.selected_columns], *head] if head else []
        widths = [max(map(len, column)) for column in zip(*table, strict=True)]
        lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in table]
        return "\n".join([f"{count:,} {self.what}", *lines])


def _cell(value: Any) -> str:
    text = "" if value is None else f"{value:%Y-%m-%d %H:%M}" if isinstance(value, datetime) else str(value)
    text = text if text.isprintable() else ascii(text)[1:-1]
    # The end of a path tells more than its beginning.
    return text if len(text) <= WIDEST else f"...{text[3 - WIDEST :]}"


def containers(
    *,
    editor: str | None = None,
    since: datetime | None = None,
    grep: str | None = None,
    limit: int | None = None,
    url: str | URL | None = None,
) -> Listing:
    """The containers that the catalogue knows, the newest first.

    `editor` is what wrote them, `since` when they were changed last at the earliest, and `grep` a piece of their name,
    path or description, or of the path of one of their sources.
    """
    row, made = ContainerRow, reader(url)
    found = select(
        row.pkid,
        row.path,
        row.kind,
        row.editor,
        row.file_count,
        row.row_count,
        row.reject_count,
        row.size,
        row.modified,
    ).where(*_of_containers(editor, since))
    if grep:
        found = found.where(containers_with(grep, made.dialect if made else sqlite.dialect()))
    return Listing("containers", found.order_by(row.modified.desc(), row.pkid).limit(limit), made, limit)


def files(
    *,
    editor: str | None = None,
    since: datetime | None = None,
    grep: str | None = None,
    limit: int | None = None,
    url: str | URL | None = None,
) -> Listing:
    """The sources of all containers; `grep` is a piece of their path, the rest is as in `containers`."""
    row, made = ContainerRow, reader(url)
    where, conditions = files_with(grep, made.dialect if made else sqlite.dialect()) if grep else (File.__table__, [])
    found = (
        select(File.path, File.size, File.lines, File.rejects, row.path.label("container"), row.editor)
        .select_from(where)
        .join(row, row.pkid == File.container_pkid)
        .where(*conditions, *_of_containers(editor, since))
    )
    return Listing("files", found.limit(limit), made, limit)


def _of_containers(editor: str | None, since: datetime | None) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if editor is not None:
        conditions.append(ContainerRow.editor == editor)
    if since is not None:
        conditions.append(ContainerRow.modified >= since)
    return conditions
