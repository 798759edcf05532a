"""Engines: no transaction is refused for another's sake, none is lost, and no password is shown."""

import multiprocessing
import signal
import sqlite3
import stat
import subprocess
import sys
import threading

import pytest
from sqlalchemy import select, text, update

from exa.error import CatalogueError
from exa.relational import listing
from exa.relational.catalogue import register
from exa.relational.container import ContainerRow
from exa.relational.engine import address, engine, transact
from exa.relational.mounts import network_file_system
from exa.relational.schema import reader, writer
from exa.relational.session import session_scope
from tests.conftest import ROOT
from tests.relational.stores import add_files, make_store

MOUNTS = """\
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
30 27 0:40 / /home rw - nfs4 server:/home rw
31 30 0:41 / /home/ada/scratch\\040disk rw - xfs /dev/sdb rw
32 27 0:42 / /mnt/share rw - fuse.sshfs ada@host:/ rw
33 27 0:43 / /mnt/usb rw - fuseblk /dev/sdc1 rw
34 27 0:44 / /lustre rw shared:1 - lustre mds:/x rw
"""


def add_one(url: str, times: int) -> None:
    """Read a number and write the next one, each time in a transaction of its own."""
    made = writer(url)

    def work(connection):
        size = connection.execute(select(ContainerRow.size).with_for_update()).scalar_one()
        connection.execute(update(ContainerRow).values(size=size + 1))

    for _ in range(times):
        transact(made, work)


def test_many_processes_lose_no_update_and_are_never_refused(url, tmp_path):
    register(make_store(tmp_path / "a.exa"), url)
    workers = [multiprocessing.get_context("fork").Process(target=add_one, args=(url, 100)) for _ in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0] * 8
    assert [row["size"] for row in listing.containers(url=url)] == [800]


def test_every_engine_has_the_settings(tmp_path):
    url = f"sqlite:///{tmp_path}/catalogue.sqlite"
    for made in (writer(url), reader(url)):
        with made.connect() as connection:
            found = [
                connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
            ]
        assert found == ["delete", 3, 1, 60_000]
    # Engines are made in one place.
    calls = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "exa").rglob("*.py")
        if "create_engine(" in path.read_text() or "create_async_engine(" in path.read_text()
    ]
    assert calls == ["exa/relational/engine.py"]


def test_a_writer_waits_before_it_reads(tmp_path):
    made = writer(f"sqlite:///{tmp_path}/catalogue.sqlite")
    with made.begin() as connection:
        connection.execute(text("SELECT 1"))
        other = sqlite3.connect(tmp_path / "catalogue.sqlite", timeout=0, isolation_level=None)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.close()


def test_who_waited_too_long_tries_again(tmp_path, monkeypatch):
    monkeypatch.setattr("exa.relational.engine.PATIENCE", 0.2)
    made = writer(f"sqlite:///{tmp_path}/catalogue.sqlite")
    other = sqlite3.connect(tmp_path / "catalogue.sqlite", isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.4, other.execute, ["COMMIT"])
    release.start()
    assert transact(made, lambda connection: connection.execute(text("SELECT 7")).scalar()) == 7
    release.join()
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(CatalogueError, match="database is locked"):
        transact(made, lambda connection: None)
    other.close()


def test_a_reader_cannot_write(url):
    writer(url)
    with pytest.raises(CatalogueError, match=r"readonly|read-only"):
        transact(reader(url), lambda connection: connection.execute(update(ContainerRow).values(size=1)))


def test_a_reader_finds_nothing_where_nothing_is(tmp_path):
    url = f"sqlite:///{tmp_path}/none/catalogue.sqlite"
    assert reader(url) is None
    assert list(listing.containers(url=url, grep="abc")) == []
    assert repr(listing.files(url=url)) == "0 files"
    assert not (tmp_path / "none").exists()


def test_the_file_is_its_owners_alone(tmp_path):
    writer(f"sqlite:///{tmp_path}/new/catalogue.sqlite")
    assert stat.S_IMODE((tmp_path / "new" / "catalogue.sqlite").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700


def test_a_catalogue_that_was_removed_is_made_again(tmp_path):
    url = f"sqlite:///{tmp_path}/catalogue.sqlite"
    store = make_store(tmp_path / "a.exa")
    register(store, url)
    (tmp_path / "catalogue.sqlite").unlink()
    register(store, url)
    assert len(listing.containers(url=url)) == 1


KILLED = """
import os, signal, sys
from sqlalchemy import text
from exa.relational.schema import writer
with writer(sys.argv[1]).begin() as connection:
    # So little memory for pages that the file itself is written before the end.
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA cache_size=1")
    connection.execute(text("UPDATE container SET name = :name"), {"name": "x" * 100_000})
    connection.execute(text("UPDATE file SET path = 'gone'"))
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_a_killed_writer_left_half_done_is_undone_also_by_a_reader(url, tmp_path):
    store = make_store(tmp_path / "a.exa")
    add_files(store, [f"/runs/{n}.out" for n in range(500)])
    register(store, url)
    done = subprocess.run([sys.executable, "-c", KILLED, url], cwd=ROOT)
    assert done.returncode == -signal.SIGKILL
    assert (tmp_path / "catalogue.sqlite-journal").exists() == url.startswith("sqlite")
    assert len(listing.files(url=url, grep="/runs/")) == 500


def test_a_session_is_all_or_nothing(url):
    row = {"kind": "container", "name": "a", "description": "", "contents": {}}
    with session_scope(url) as session:
        ContainerRow.bulk_insert(session, [row | {"path": f"/{n}"} for n in range(3)])
    with pytest.raises(ZeroDivisionError), session_scope(url) as session:
        ContainerRow.bulk_insert(session, [row | {"path": f"/3/{1 / n}"} for n in (1, 0)])
    with pytest.raises(CatalogueError, match=r"UNIQUE|unique"), session_scope(url) as session:
        ContainerRow.bulk_insert(session, [row | {"path": "/1"}])
    assert len(listing.containers(url=url)) == 3


def test_the_nearest_mount_decides(tmp_path):
    table = tmp_path / "mountinfo"
    table.write_text(MOUNTS)
    kinds = {
        "/data/x": None,
        "/home/ada/catalogue.sqlite": "nfs4",
        "/homes/ada": None,
        "/home/ada/scratch disk/x": None,
        "/mnt/share/x": "fuse.sshfs",
        "/mnt/usb/x": None,
        "/lustre/x": "lustre",
    }
    assert {path: network_file_system(path, str(table)) for path in kinds} == kinds


def test_sqlite_on_a_network_file_system_is_refused_unless_forced(tmp_path, monkeypatch):
    url = f"sqlite:///{tmp_path}/catalogue.sqlite"
    monkeypatch.setattr("exa.relational.engine.network_file_system", lambda path: "nfs4")
    with pytest.raises(CatalogueError, match=r"is on nfs4.*use PostgreSQL"):
        engine(url)
    monkeypatch.setenv("EXA_CATALOGUE_FORCE", "yes")
    assert writer(url)


@pytest.mark.parametrize("wrong", ["mysql://host/db", "nonsense", "sqlite://"])
def test_other_databases_are_refused_in_words(wrong):
    with pytest.raises(CatalogueError, match=r"PostgreSQL|postgresql|needs a file"):
        address(wrong)


def test_no_password_is_shown():
    url = "postgresql+psycopg://ada:secret@127.0.0.1:1/none"
    with pytest.raises(CatalogueError) as refused:
        writer(url)
    shown = [
        str(refused.value),
        repr(refused.value),
        repr(engine(url)),
        repr(address(url)),
        repr(refused.value.filename),
    ]
    assert not [text for text in shown if "secret" in text]
    assert "ada:***@127.0.0.1" in str(refused.value)
