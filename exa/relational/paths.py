"""The sources of containers as rows, and the index that finds a piece of a path among millions of them.

PostgreSQL has such an index (pg_trgm). In SQLite, runs of up to `BLOCK` paths are indexed as one text by its trigrams:
neighbours have most of theirs in common, so that the index is small and costs 5 µs for a path. A search looks at the
paths of those blocks alone that have all trigrams of what is sought.
"""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Dialect,
    Integer,
    Row,
    and_,
    column,
    delete,
    exists,
    func,
    insert,
    literal_column,
    or_,
    select,
    table,
    text,
)
from sqlalchemy.sql import FromClause

from exa.relational.container import ContainerRow
from exa.relational.file import File

BLOCK = 128
#: Shorter texts have no trigram; they are so frequent that the first rows looked at have them.
SHORTEST = 3
#: Of how many new sources, as a share and at least, PostgreSQL must be told.
NEWS, FEW = 0.1, 1000
ADD = "INSERT INTO file_trigram(rowid, paths) VALUES (?, ?)"

_block = table("file_block", column("first", Integer), column("last", Integer), column("container_pkid", Integer))
_trigram = table("file_trigram", column("rowid", Integer))
_candidates = _trigram.join(_block, _block.c.first == _trigram.c.rowid)
_within = File.pkid.between(_block.c.first, _block.c.last)


def insert_files(connection: Connection, batches: Iterable[list[dict[str, Any]]]) -> None:
    """Insert sources, given as the columns of `File`, those of a batch of one container."""
    count = 0
    for batch in batches:
        count += len(batch)
        if connection.dialect.name == "sqlite":
            last = connection.execute(text("SELECT seq FROM sqlite_sequence WHERE name = 'file'")).scalar() or 0
            batch = [row | {"pkid": pkid} for pkid, row in enumerate(batch, last + 1)]
        connection.execute(insert(File), batch)
        if connection.dialect.name == "sqlite":
            blocks = [batch[start : start + BLOCK] for start in range(0, len(batch), BLOCK)]
            ends = [(rows[0]["pkid"], rows[-1]["pkid"], rows[0]["container_pkid"]) for rows in blocks]
            connection.execute(insert(_block), [dict(zip(_block.c.keys(), end, strict=True)) for end in ends])
            paths = [(rows[0]["pkid"], "\n".join(row["path"] for row in rows)) for rows in blocks]
            connection.exec_driver_sql(ADD, paths)
    if connection.dialect.name == "postgresql":
        _measure(connection, count)


def _measure(connection: Connection, count: int) -> None:
    """Have PostgreSQL look at its tables where many sources are new.

    It does so by itself a minute later; until then it may read all paths of millions where an index has what is sought.
    """
    known = connection.execute(text("SELECT reltuples FROM pg_class WHERE oid = 'file'::regclass")).scalar_one()
    if count > max(known * NEWS, FEW):
        connection.execute(text("ANALYZE file, container"))


def delete_files(connection: Connection, container: int, numbers: Collection[int] | None = None) -> None:
    """Delete sources of a container: those of these numbers, or all."""
    if numbers is None:
        _delete(connection, container, File.container_pkid == container)
        return
    listed = sorted(numbers)
    for start in range(0, len(listed), BLOCK):
        some = listed[start : start + BLOCK]
        _delete(connection, container, and_(File.container_pkid == container, File.number.in_(some)))


def _delete(connection: Connection, container: int, gone: ColumnElement[bool]) -> None:
    if connection.dialect.name != "sqlite":
        connection.execute(delete(File).where(gone))
        return
    first = select(func.max(_block.c.first)).where(_block.c.first <= File.pkid).correlate(File).scalar_subquery()
    touched = select(_block.c.first, _block.c.last).where(_block.c.first.in_(select(first).where(gone)))
    blocks = connection.execute(touched).all()
    # The index keeps no text, and must be told what to forget; so a block is forgotten, and what is left of it added.
    _write(connection, "INSERT INTO file_trigram(file_trigram, rowid, paths) VALUES ('delete', ?, ?)", blocks)
    connection.execute(delete(File).where(gone))
    _write(connection, ADD, blocks)
    left = exists().where(_within)
    connection.execute(delete(_block).where(_block.c.container_pkid == container, ~left))


def _write(connection: Connection, statement: str, blocks: Iterable[Row[int, int]]) -> None:
    """Tell the index of the paths of blocks, of those that have any."""
    for first, last in blocks:
        inside = select(File.path).where(File.pkid.between(first, last)).order_by(File.pkid)
        if paths := connection.execute(inside).scalars().all():
            connection.exec_driver_sql(statement, (first, "\n".join(paths)))


def _holds(where: ColumnElement[Any], piece: str, dialect: Dialect) -> ColumnElement[bool]:
    """Whether a text holds a piece, letters being the same in both cases."""
    pattern = "%" + "".join(f"\\{letter}" if letter in "%_\\" else letter for letter in piece) + "%"
    # LIKE is blind to case in SQLite.
    return where.like(pattern, escape="\\") if dialect.name == "sqlite" else where.ilike(pattern, escape="\\")


def _match(piece: str) -> ColumnElement[bool]:
    """Which blocks of paths have all trigrams of a text."""
    trigrams = dict.fromkeys(piece[at : at + SHORTEST] for at in range(len(piece) - SHORTEST + 1))
    quoted = ('"' + trigram.replace('"', '""') + '"' for trigram in trigrams)
    return literal_column("file_trigram").op("MATCH", is_comparison=True)(" AND ".join(quoted))


def _indexed(piece: str, dialect: Dialect) -> bool:
    return dialect.name == "sqlite" and len(piece) >= SHORTEST


def files_with(piece: str, dialect: Dialect) -> tuple[FromClause, list[ColumnElement[bool]]]:
    """Where to look for the sources whose path holds a piece of text, and by which conditions."""
    found = _holds(File.path.expression, piece, dialect)
    if not _indexed(piece, dialect):
        return File.__table__, [found]
    return _candidates.join(File, _within), [_match(piece), found]


def containers_with(piece: str, dialect: Dialect) -> ColumnElement[bool]:
    """Whether a container has a piece of text in its name, path or description, or in the path of a source."""
    row = ContainerRow
    own = [_holds(column.expression, piece, dialect) for column in (row.name, row.path, row.description)]
    found = _holds(File.path.expression, piece, dialect)
    if not _indexed(piece, dialect):
        return or_(*own, exists().where(File.container_pkid == row.pkid, found))
    # The first hit of a block is enough, so that a frequent piece costs no more than a rare one.
    blocks = (
        select(_block.c.container_pkid).select_from(_candidates).where(_match(piece), exists().where(_within, found))
    )
    return or_(*own, row.pkid.in_(blocks))
