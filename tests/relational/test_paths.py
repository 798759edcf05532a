"""The index of paths finds what a look at each path would, and looks at few."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, text

from benchmarks import catalogue
from exa.relational import ContainerRow, listing
from exa.relational.engine import engine, transact
from exa.relational.paths import delete_files, insert_files
from exa.relational.schema import writer

#: Letters that mean something to LIKE, to the index or to SQL, and few others, so that pieces are found.
LETTERS = "ab%_'\"\\/*Ä-. "
PATHS = st.lists(st.text(LETTERS, min_size=1, max_size=12), min_size=1, max_size=300)


def fold(path: str) -> str:
    """What SQLite's LIKE makes of letters."""
    return "".join(letter.lower() if letter.isascii() else letter for letter in path)


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A catalogue of two containers without sources."""
    url = f"sqlite:///{tmp_path_factory.mktemp('paths')}/catalogue.sqlite"
    with writer(url).begin() as connection:
        row = {"kind": "container", "description": "", "contents": {}}
        connection.execute(insert(ContainerRow), [row | {"name": name, "path": name} for name in ("", "?")])
    return url


@given(paths=PATHS, piece=st.text(LETTERS, min_size=1, max_size=5), sizes=st.sampled_from([1, 7, 300]))
@settings(max_examples=60)
def test_a_search_finds_what_looking_at_each_would(filled, paths, piece, sizes):
    def fill(connection):
        for container in (1, 2):
            delete_files(connection, container)
        rows = [{"container_pkid": 2, "number": n, "path": path} for n, path in enumerate(paths)]
        insert_files(connection, (rows[start : start + sizes] for start in range(0, len(rows), sizes)))

    transact(engine(filled), fill)
    expected = [path for path in paths if fold(piece) in fold(path)]
    assert sorted(row["path"] for row in listing.files(url=filled, grep=piece)) == sorted(expected)
    found = [row["pkid"] for row in listing.containers(url=filled, grep=piece)]
    assert found == ([2] if expected else [])


@pytest.mark.parametrize("search", [listing.files, listing.containers])
def test_few_paths_are_looked_at(filled, search):
    with engine(filled).connect() as connection:
        plan = connection.execute(text(f"EXPLAIN QUERY PLAN {search(url=filled, grep='abc').sql}".replace(":", r"\:")))
        steps = [row.detail for row in plan]
    assert any("file_trigram VIRTUAL TABLE" in step for step in steps)
    assert any("file USING INTEGER PRIMARY KEY" in step for step in steps)
    assert not [step for step in steps if step.startswith("SCAN file ") or step == "SCAN file"]


def test_filters_of_containers_are_served_by_indices(filled):
    with engine(filled).connect() as connection:
        plan = connection.execute(text(f"EXPLAIN QUERY PLAN {listing.containers(url=filled, editor='xyz').sql}"))
        assert "ix_container_editor" in " ".join(row.detail for row in plan)


def test_a_listing_shows_how_many_there_are_and_the_first(tmp_path):
    url = f"sqlite:///{tmp_path}/catalogue.sqlite"
    catalogue.make(url, 30_000)
    shown = repr(listing.files(url=url)).splitlines()
    assert (shown[0], len(shown)) == ("30,000 files", 1 + 1 + listing.SHOWN)
    assert repr(listing.files(url=url, grep="water-0012345")).splitlines()[0] == "1 files"
    assert repr(listing.containers(url=url, editor="xyz")).splitlines()[2].split()[:3] == [
        "1",
        "/stores/run00001.exa",
        "container",
    ]
    found = catalogue.measure(url, "files, a rare path")
    assert set(found) == {"open", "open, passed", "search", "search, passed", "MiB"}


def test_nothing_is_left_in_the_index_of_what_was_deleted(filled):
    transact(engine(filled), lambda connection: [delete_files(connection, container) for container in (1, 2)])
    with engine(filled).connect() as connection:
        left = connection.execute(text("SELECT count(*) FROM file_trigram WHERE file_trigram MATCH 'abc OR \"a/b\"'"))
        assert left.scalar() == 0
        assert connection.execute(text("SELECT count(*) FROM file_block")).scalar() == 0


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_postgresql_finds_pieces_by_its_own_index(url):
    catalogue.make(url, 20_000)
    with engine(url).connect() as connection:
        connection.execute(text("SET enable_seqscan = off"))
        search = listing.files(url=url, grep="water-0012345")
        plan = connection.execute(text(f"EXPLAIN {search.sql}".replace(":", r"\:"))).scalars().all()
    assert "ix_file_path_trigram" in " ".join(plan)
    assert len(search) == 1
    assert catalogue.measure(url, "files, a rare path")["served"] > 0


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_postgresql_is_told_of_many_new_sources(url):
    """By itself it would look at its tables a minute later, and read all paths until then; here it never does."""
    known = text("SELECT reltuples FROM pg_class WHERE relname = 'file'")
    with writer(url).begin() as connection:
        connection.execute(text("ALTER TABLE file SET (autovacuum_enabled = false)"))
        connection.execute(insert(ContainerRow), [{"kind": "container", "name": "a", "contents": {}, "path": "/a"}])
    total = 0
    for count, told in ((5000, 5000), (400, 5000), (1500, 6900)):
        new = [{"container_pkid": 1, "number": n, "path": f"{n}.out"} for n in range(total, total + count)]
        transact(writer(url), lambda connection, new=new: insert_files(connection, [new[:300], new[300:]]))
        total += count
        with engine(url).connect() as connection:
            assert connection.execute(known).scalar() == told
