"""Engines: the catalogue's database, opened so that nothing acknowledged is lost and no two writers collide.

SQLite: a rollback journal flushed with the folder that holds it (``synchronous=EXTRA``), since with less a power loss
can take back what was acknowledged; and each transaction of a writer begins with ``BEGIN IMMEDIATE``, since two that
only later want to write would refuse each other without waiting. A reader opens the file read-only.
"""

import os
import sqlite3
import stat
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, NullPool, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from exa._config import config, home
from exa.error import CatalogueError
from exa.log import loggers
from exa.relational.mounts import network_file_system

T = TypeVar("T")
#: How long a transaction waits for another, in seconds.
PATIENCE = 60
#: What is said of a transaction that may succeed next time. PostgreSQL: serialization_failure, deadlock_detected, and
#: unique_violation, where somebody else has just inserted the same row. SQLite: somebody writes longer than we waited.
AGAIN = {"40001", "40P01", "23505", sqlite3.SQLITE_BUSY}
ATTEMPTS = 5
#: What SQLite says of a file that it cannot make sense of.
BROKEN = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def address(url: str | URL | None = None) -> URL:
    """Where the catalogue is: as given, as configured, or ``catalogue.sqlite`` in the user's folder.

    >>> address("sqlite:////data/exa.sqlite")
    sqlite:////data/exa.sqlite
    >>> address("postgresql://ada:secret@host/exa")
    postgresql://ada:***@host/exa
    """
    wanted = url or config["catalogue"]["url"] or URL.create("sqlite", database=str(home() / "catalogue.sqlite"))
    try:
        found = make_url(wanted)
    except ArgumentError:
        raise CatalogueError("is no URL of a database: give sqlite:////PATH or postgresql://HOST/NAME") from None
    if found.get_backend_name() not in ("sqlite", "postgresql"):
        raise CatalogueError("is neither SQLite nor PostgreSQL", found.render_as_string())
    if found.get_backend_name() == "sqlite" and found.database in (None, "", ":memory:"):
        raise CatalogueError("needs a file: sqlite:////PATH", found.render_as_string())
    return found


def engine(url: str | URL | None = None, *, read_only: bool = False) -> Engine:
    """The engine of a catalogue; of one process, since connections do not survive a fork."""
    return _engine(address(url), read_only, os.getpid())


@cache
def _engine(url: URL, read_only: bool, pid: int) -> Engine:
    return _sqlite(url, read_only) if url.get_backend_name() == "sqlite" else _postgresql(url, read_only)


def _sqlite(url: URL, read_only: bool) -> Engine:
    path = Path(str(url.database)).expanduser().absolute()
    kind = network_file_system(path)
    if kind and not config.getboolean("catalogue", "force"):
        raise CatalogueError(
            f"is on {kind}, where the locks of SQLite fail: use PostgreSQL (exa config set catalogue.url "
            "postgresql://HOST/NAME), or a local disk; EXA_CATALOGUE_FORCE=yes uses it all the same",
            path,
        )
    name = f"{path.as_uri()}?mode={'ro' if read_only else 'rw'}"

    def connect() -> sqlite3.Connection:
        if not read_only:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Paths of data are nobody else's business. SQLite gives its journal the mode of the file.
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, stat.S_IRUSR | stat.S_IWUSR))
        return sqlite3.connect(name, uri=True, timeout=PATIENCE, check_same_thread=False)

    made = create_engine(URL.create("sqlite", database=str(path)), creator=connect, poolclass=NullPool)
    hook(made, read_only)
    return made


def memory_engine(name: str) -> Engine:
    """The engine of a database in memory, which all threads of this process share and nothing outlives."""
    where = f"file:{name}-{os.getpid()}?mode=memory&cache=shared"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(where, uri=True, timeout=PATIENCE, check_same_thread=False)

    made = create_engine("sqlite://", creator=connect, poolclass=NullPool)
    hook(made, read_only=True)
    # It lives as long as one connection to it.
    keeper = connect()
    event.listen(made, "engine_disposed", lambda _: keeper.close())
    return made


def hook(made: Engine, read_only: bool = False) -> None:
    """Give an SQLite engine its settings; no engine of exa is without them."""

    @event.listens_for(made, "connect")
    def settings(connection: Any, record: object) -> None:
        # Otherwise the driver begins transactions, and the wrong ones.
        connection.isolation_level = None
        for pragma in ("journal_mode=DELETE", "synchronous=EXTRA", "foreign_keys=ON"):
            if not (read_only and pragma.startswith("journal")):
                connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(made, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")


def _postgresql(url: URL, read_only: bool) -> Engine:
    # To compile a plan takes up to a second, and no search is as long.
    settings = [f"-c lock_timeout={PATIENCE}s", f"-c statement_timeout={10 * PATIENCE}s", "-c jit=off"]
    if read_only:
        settings.append("-c default_transaction_read_only=on")
    try:
        # Whether there are hstores, of which we have none, is asked in three turns.
        return create_engine(
            url, pool_pre_ping=True, pool_size=1, use_native_hstore=False,
            connect_args={"options": " ".join(settings), "connect_timeout": 10},
        )  # fmt: skip
    except (ImportError, NoSuchModuleError) as error:
        raise CatalogueError(
            f"needs a driver: pip install 'exa[postgres]' ({error})", url.render_as_string()
        ) from error


def transact(made: Engine, work: Callable[[Connection], T]) -> T:
    """Do the work in a transaction of its own, again where the database asks for that; CatalogueError says why not."""
    for attempt in range(ATTEMPTS):
        try:
            with made.begin() as connection:
                return work(connection)
        except SQLAlchemyError as error:
            said = getattr(error, "orig", None)
            code = getattr(said, "sqlstate", None) or getattr(said, "sqlite_errorcode", None)
            if code not in AGAIN or attempt + 1 == ATTEMPTS:
                raise refused(made, error) from error
            loggers["dblog"].info("%s: tried again, after %s", made.url.render_as_string(), code)
    raise AssertionError("a loop that returns or raises")


def refused(made: Engine, error: SQLAlchemyError) -> CatalogueError:
    """What the database said, in one line; the statement and its values are no part of it, nor is a password."""
    told = getattr(error, "orig", None)
    said = str(told or error).strip().splitlines() or [type(error).__name__]
    anew = "; exa catalogue rebuild DIR puts it aside, and makes one of the stores below DIR"
    broken = getattr(told, "sqlite_errorcode", None) in BROKEN
    return CatalogueError(said[0] + (anew if broken else ""), made.url.render_as_string())
