"""The schema of the catalogue: made and brought up to date, step by step, in one transaction and under a lock."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import OperationalError, ProgrammingError, SQLAlchemyError

from exa.error import CatalogueError
from exa.relational.base import Base
from exa.relational.engine import engine, refused

SCRIPTS = Path(__file__).parent / "migrations"
#: The tables that migrations make; others are of packages built on exa, whose classes say what they are.
TABLES = {"container", "file", "job"}
#: The newest revision, so that looking at one that is up to date costs no import of alembic.
HEAD = "0001"
#: Of the advisory lock that migrations hold in PostgreSQL.
LOCK = 0x657861
#: A process died in the middle of a transaction: only a writer may roll it back.
HOT = {sqlite3.SQLITE_READONLY_ROLLBACK, sqlite3.SQLITE_READONLY_RECOVERY}

VERSION = text("SELECT version_num FROM alembic_version")
_ready: set[tuple[int, str]] = set()


def writer(url: str | URL | None = None) -> Engine:
    """The engine that writes a catalogue, which is made or brought up to date where it must."""
    made = engine(url)
    if (os.getpid(), _name(made)) not in _ready:
        if _look(made) != HEAD:
            upgrade(made)
        _ready.add((os.getpid(), _name(made)))
    return made


def reader(url: str | URL | None = None) -> Engine | None:
    """The engine that reads a catalogue; None where there is none yet."""
    made = engine(url, read_only=True)
    if not _name(made):
        return None
    if _look(made) != HEAD:
        upgrade(engine(url))
    return made


def _look(made: Engine) -> str | None:
    """The revision of a catalogue; None also where a reader cannot tell, since a writer left something half done."""
    try:
        with made.connect() as connection:
            try:
                return connection.execute(VERSION).scalar()
            except (ProgrammingError, OperationalError):
                connection.rollback()
                return revision(connection)
    except SQLAlchemyError as error:
        if getattr(getattr(error, "orig", None), "sqlite_errorcode", None) in HOT:
            return None
        raise refused(made, error) from error


def extend(made: Engine) -> None:
    """Make the tables of those subclasses of `Container` that have one of their own and are not there yet."""
    others = [table for table in Base.metadata.sorted_tables if table.name not in TABLES]
    if others:
        Base.metadata.create_all(made, tables=others)


def _name(made: Engine) -> str:
    """Which database it is: a file that was removed and made again is another one. Empty where there is no file."""
    if made.dialect.name != "sqlite":
        return made.url.render_as_string()
    try:
        state = os.stat(str(made.url.database))
    except FileNotFoundError:
        return ""
    return f"{state.st_dev}:{state.st_ino}" if state.st_size else ""


def revision(connection: Connection) -> str | None:
    """The revision of a database; None where it has no tables of the catalogue."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(VERSION).scalar()
    return found


def upgrade(made: Engine, scripts: Path = SCRIPTS, target: str = "head") -> None:
    """Bring a catalogue to a revision: all the way or not at all. An SQLite file that holds something is copied first.

    Raises CatalogueError where a newer exa wrote it, or another program.
    """
    try:
        with made.connect() as connection:
            if made.dialect.name == "sqlite":
                # Tables are rebuilt, and what refers to them must stay; this has no effect inside a transaction.
                connection.connection.execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                if made.dialect.name == "postgresql":
                    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
                _upgrade(connection, scripts, target)
    except SQLAlchemyError as error:
        raise refused(made, error) from error


def _upgrade(connection: Connection, scripts: Path, target: str) -> None:
    # Here, as it takes half a second, once for each catalogue and version of exa.
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    directory = ScriptDirectory(str(scripts))
    shown = connection.engine.url.render_as_string()
    now = revision(connection)
    if now is not None and now not in {script.revision for script in directory.walk_revisions()}:
        raise CatalogueError(
            f"was written by a newer exa (revision {now}): install that, or use another catalogue", shown
        )
    if now is None and (others := inspect(connection).get_table_names()):
        raise CatalogueError(f"is no catalogue of exa, but holds {', '.join(sorted(others)[:5])}", shown)
    if now == directory.as_revision_number(target):
        return
    if now is not None and connection.dialect.name == "sqlite":
        _copy(Path(str(connection.engine.url.database)), now)
    with EnvironmentContext(Config(), directory) as environment:
        environment.configure(
            connection=connection,
            render_as_batch=True,
            destination_rev=target,
            fn=lambda revision, context: directory._upgrade_revs(target, revision),
        )
        environment.run_migrations()
    if connection.dialect.name == "sqlite" and (
        broken := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchone()
    ):
        raise CatalogueError(f"could not be brought up to date: {broken[0]} lost what it refers to", shown)


def _copy(path: Path, now: str) -> None:
    """A copy of the file as it was at a revision, beside it."""
    copy = path.with_name(f"{path.name}.{now}.bak")
    half = copy.with_name(f"{copy.name}.tmp")
    half.unlink(missing_ok=True)
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as source, closing(sqlite3.connect(half)) as to:
        source.backup(to)
    os.chmod(half, path.stat().st_mode & 0o777)
    os.replace(half, copy)
