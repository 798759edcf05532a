"""Databases of both kinds: an SQLite file, and a real PostgreSQL that is made and ended here."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

#: Whom a PostgreSQL runs as where the tests are root's, which it refuses.
NOBODY = "nobody"


def _programs() -> Path | None:
    """The folder of PostgreSQL's programs, the newest there is."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    return Path(there).resolve().parent if (there := shutil.which("initdb")) else None


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The URL of a PostgreSQL of our own, on 127.0.0.1 alone; its databases are `template1` and what tests make."""
    programs = _programs()
    if programs is None:
        pytest.fail("PostgreSQL is not installed: `make test` does that as root, or: apt-get install postgresql")
    # Its owner must reach it, which is not so below a folder of root's.
    folder = Path(tempfile.mkdtemp(prefix="exa-postgresql-", dir="/tmp"))
    user = {"user": NOBODY} if os.getuid() == 0 else {}
    if user:
        shutil.chown(folder, NOBODY)

    def run(program: str, *arguments: str) -> None:
        subprocess.run(
            [programs / program, *arguments], check=True, cwd=folder, capture_output=True, timeout=120, **user
        )

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    data = str(folder / "data")
    run("initdb", "-D", data, "-U", "exa", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")
    settings = f"-h 127.0.0.1 -p {port} -k {folder} -F"
    # Its output goes to a file: an inherited pipe would never end.
    run("pg_ctl", "-D", data, "-o", settings, "-l", str(folder / "log"), "-w", "start")
    try:
        yield f"postgresql+psycopg://exa:secret@127.0.0.1:{port}"
    finally:
        run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a new, empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/catalogue.sqlite"
        return
    server = request.getfixturevalue("postgresql")
    name = f"test{abs(hash(request.node.nodeid))}"
    admin = create_engine(f"{server}/template1", isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield f"{server}/{name}"
    with admin.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()
