"""Migrations lose nothing: from every revision on, with data, interrupted, and beside each other."""

import multiprocessing
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, select, text

from exa.error import CatalogueError
from exa.relational import listing
from exa.relational.base import Base
from exa.relational.catalogue import register
from exa.relational.engine import engine
from exa.relational.schema import HEAD, SCRIPTS, reader, revision, upgrade, writer
from tests.conftest import ROOT
from tests.relational.stores import add_files, make_store

OURS = {"container", "file", "job"}
REVISIONS = [script.revision for script in ScriptDirectory(str(SCRIPTS)).walk_revisions()][::-1]
#: A next revision that rebuilds the table to which all others refer, and may die in the middle of that.
NEXT = '''
"""A made-up revision."""
import os, signal
import sqlalchemy as sa
from alembic import op
revision, down_revision = "9999", "{head}"
def upgrade():
    with op.batch_alter_table("container", recreate="{recreate}") as batch:
        batch.add_column(sa.Column("mood", sa.String, server_default="good", nullable=False))
    op.execute("UPDATE container SET name = 'renamed'")
    {dies}
    op.create_index("ix_container_mood", "container", ["mood"])
'''
DIES = "os.kill(os.getpid(), signal.SIGKILL)"


def next_scripts(folder: Path, recreate: str, dies: bool = False) -> Path:
    shutil.copytree(SCRIPTS, folder, dirs_exist_ok=True)
    written = NEXT.format(head=HEAD, recreate=recreate, dies=DIES if dies else "")
    (folder / "versions" / "9999_mood.py").write_text(written)
    return folder


def recreation(url: str) -> str:
    return "always" if url.startswith("sqlite") else "never"


def fill(url: str, tmp_path: Path) -> None:
    store = make_store(tmp_path / "a.exa")
    add_files(store, [f"/runs/{n}.out" for n in range(200)])
    register(store, url)


def rows(url: str) -> dict[str, list[tuple]]:
    """All rows of our tables, as the database has them."""
    made = engine(url)
    known = MetaData()
    known.reflect(made, only=sorted(OURS))
    with made.connect() as connection:
        return {name: sorted(connection.execute(select(known.tables[name])).all(), key=repr) for name in OURS}


def at(url: str) -> str | None:
    with engine(url).connect() as connection:
        return revision(connection)


def test_the_history_is_one_line_that_ends_where_the_code_is():
    assert REVISIONS[-1] == HEAD
    assert len(ScriptDirectory(str(SCRIPTS)).get_heads()) == 1


def test_the_migrated_schema_is_that_of_the_classes(url):
    writer(url)
    with engine(url).connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": lambda name, kind, _: kind != "table" or name in OURS}
        )
        found = compare_metadata(context, Base.metadata)
    differences = [change for change in found if "trigram" not in repr(change)]
    assert [change for change in differences if change[0] not in ("add_table",) or change[1].name in OURS] == []


@pytest.mark.parametrize("start", REVISIONS)
def test_every_revision_becomes_the_newest_with_its_data(start, url):
    made = engine(url)
    upgrade(made, target=start)
    inserted = {
        "container": "(pkid, kind, name, description, path, contents, row_count, file_count, reject_count, size)"
        " VALUES (7, 'container', 'a', '', '/a.exa', '{}', 3, 1, 0, 9)",
        "file": "(pkid, container_pkid, number, path) VALUES (5, 7, 0, '/runs/a.out')",
        "job": "(pkid, container_pkid, uid, options, unit_count) VALUES (4, 7, 'j', '{}', 1)",
    }
    with made.begin() as connection:
        for table, values in inserted.items():
            connection.execute(text(f"INSERT INTO {table} {values}".replace(":", r"\:")))
    before = rows(url)
    upgrade(made)
    assert at(url) == HEAD
    after = rows(url)
    assert {name: [row[: len(before[name][0])] for row in after[name]] for name in OURS} == before
    assert [row["path"] for row in listing.files(url=url)] == ["/runs/a.out"]


def test_a_migration_keeps_what_refers_to_a_table_that_is_rebuilt(url, tmp_path):
    fill(url, tmp_path)
    before = rows(url)
    upgrade(engine(url), next_scripts(tmp_path / "scripts", recreation(url)))
    after = rows(url)
    assert at(url) == "9999"
    assert (after["file"], after["job"]) == (before["file"], before["job"])
    assert (after["container"][0].name, after["container"][0].mood) == ("renamed", "good")


def test_a_file_is_copied_before_it_is_changed(tmp_path):
    url = f"sqlite:///{tmp_path}/catalogue.sqlite"
    fill(url, tmp_path)
    assert not list(tmp_path.glob("*.bak"))
    before = rows(url)
    upgrade(engine(url), next_scripts(tmp_path / "scripts", "always"))
    copy = tmp_path / f"catalogue.sqlite.{HEAD}.bak"
    assert rows(f"sqlite:///{copy}") == before
    assert copy.stat().st_mode & 0o777 == 0o600


DYING = """
import sys
from pathlib import Path
from exa.relational.engine import engine
from exa.relational.schema import upgrade
upgrade(engine(sys.argv[1]), Path(sys.argv[2]))
"""


def test_a_killed_migration_has_changed_nothing_and_can_be_done_again(url, tmp_path):
    fill(url, tmp_path)
    before = rows(url)
    scripts = next_scripts(tmp_path / "scripts", recreation(url), dies=True)
    done = subprocess.run([sys.executable, "-c", DYING, url, scripts], cwd=ROOT)
    assert done.returncode == -signal.SIGKILL
    assert (rows(url), at(url)) == (before, HEAD)
    upgrade(engine(url), next_scripts(scripts, recreation(url)))
    assert rows(url)["container"][0].mood == "good"


def test_several_begin_at_once(url):
    workers = [multiprocessing.get_context("fork").Process(target=writer, args=(url,)) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0] * 4
    assert at(url) == HEAD


def test_a_newer_schema_is_refused_and_left_alone(url, tmp_path):
    upgrade(engine(url), next_scripts(tmp_path / "scripts", recreation(url)))
    for opened in (writer, reader):
        with pytest.raises(CatalogueError, match="written by a newer exa \\(revision 9999\\): install that"):
            opened(url)
    assert at(url) == "9999"


def test_a_database_of_another_program_is_refused(tmp_path):
    connection = sqlite3.connect(tmp_path / "other.sqlite")
    connection.execute("CREATE TABLE birds (name TEXT)")
    connection.close()
    with pytest.raises(CatalogueError, match="is no catalogue of exa, but holds birds"):
        writer(f"sqlite:///{tmp_path}/other.sqlite")
