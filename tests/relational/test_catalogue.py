"""The catalogue knows what the stores hold, however it came to know it."""

import os
import random
import shutil
import warnings
from pathlib import Path

import pyarrow as pa
import pytest
from sqlalchemy import delete, select

import exa
from exa.error import CatalogueError
from exa.relational import listing
from exa.relational.catalogue import CatalogueWarning, rebuild, register, remember
from exa.relational.container import ContainerRow
from exa.relational.engine import engine
from exa.relational.file import File
from exa.relational.job import Job
from exa.relational.session import session_scope
from exa.store import Mask, Store
from tests.relational.stores import add_files, add_rows, make_store


def everything(url: str) -> list[tuple]:
    """All rows of a catalogue but for their numbers; those of sources and jobs with the path of their container."""
    found = []
    with engine(url).connect() as connection:
        for table in (ContainerRow.__table__, File.__table__, Job.__table__):
            columns = [column for column in table.c if not column.name.endswith("pkid")]
            query = select(ContainerRow.__table__.c.path, *columns)
            if table is not ContainerRow.__table__:
                query = query.join(ContainerRow, ContainerRow.pkid == table.c.container_pkid)
            found += sorted(connection.execute(query).all(), key=repr)
    return found


def paths(url: str, **filters: str) -> list[str]:
    return [row["path"] for row in listing.files(url=url, **filters)]


@pytest.fixture
def corpus(tmp_path):
    """A folder with three stores, one of them grown by a second job."""
    for name, editor, count in (("water", "xyz", 300), ("sub/ice", "lammps", 3), ("sub/steam", "xyz", 1)):
        store = make_store(tmp_path / "data" / f"{name}.exa", editor)
        add_files(store, [f"/runs/{name}/{n:04d}.out" for n in range(count)])
    add_files(Store.open(tmp_path / "data" / "water.exa"), ["/runs/late.out"], job="two")
    return tmp_path / "data"


def test_a_store_is_known_with_its_sources_and_jobs(corpus, url):
    store = Store.open(corpus / "water.exa")
    register(store, url)
    [row] = listing.containers(url=url)
    assert {name: row[name] for name in ("path", "kind", "editor", "file_count", "row_count", "reject_count")} == {
        "path": str(corpus / "water.exa"),
        "kind": "container",
        "editor": "xyz",
        "file_count": 301,
        "row_count": 903,
        "reject_count": 0,
    }
    assert row["modified"].timestamp() == pytest.approx(store.snapshot().at / 1e6, abs=1e-6)
    assert len(paths(url)) == 301
    with engine(url).connect() as connection:
        jobs = connection.execute(select(Job.options, Job.unit_count, Job.started)).all()
    assert sorted((job.options["job"], job.unit_count) for job in jobs) == [("one", 1), ("two", 1)]
    assert all(job.started for job in jobs)


def test_registering_again_adds_what_is_new_and_nothing_twice(tmp_path, url):
    store = make_store(tmp_path / "a.exa")
    register(store, url)
    for count in (200, 1, 50):
        first = len(paths(url))
        add_files(store, [f"/runs/{first + n}.out" for n in range(count)])
        assert register(store, url) == register(store, url) == 1
        assert len(paths(url)) == first + count
    assert everything(url) == everything(_fresh(store, tmp_path))


def _fresh(store: Store, tmp_path: Path) -> str:
    """A second catalogue, of this store alone and as it is now."""
    (tmp_path / "fresh.sqlite").unlink(missing_ok=True)
    other = f"sqlite:///{tmp_path}/fresh.sqlite"
    register(store, other)
    return other


def test_sources_that_were_replaced_are_replaced(tmp_path, url):
    store = make_store(tmp_path / "a.exa")
    add_files(store, [f"/runs/{n}.old" for n in range(300)])
    register(store, url)
    old = store.snapshot().tables["_files"].parts
    columns = {"file": [0], "path": ["/runs/0.new"], "size": [1], "identity": ["i"], "lines": [1], "rejects": [0]}
    part = store.write_part("_files", pa.table(columns), unit="again")
    store.commit(adds=[part], removes=old, units=["again"])
    register(store, url)
    assert paths(url) == ["/runs/0.new"]
    assert paths(url, grep=".old") == []
    assert paths(url, grep="0.new") == ["/runs/0.new"]


@pytest.mark.parametrize("seed", range(3))
def test_sources_that_are_hidden_go_and_only_those(tmp_path, url, seed, monkeypatch):
    """As `exa update` does it: some files are read anew under other numbers, or described anew under the same."""
    chance = random.Random(seed)
    store = make_store(tmp_path / "a.exa")
    add_files(store, [f"/runs/{n}.old" for n in range(400)])
    register(store, url)
    live = list(range(400))
    if seed == 2:
        monkeypatch.setattr("exa.relational.catalogue.MANY", 5)
    for turn in range(4):
        hidden = sorted(chance.sample(live, chance.choice([1, 7, 200])))
        described = [n for n in hidden if chance.random() < 0.5]
        new = described + list(range(1000 * (turn + 1), 1000 * (turn + 1) + 3))
        add_rows(store, [(n, f"/runs/{n}.turn{turn}") for n in new], [Mask(n, "_files") for n in hidden])
        live = [n for n in live if n not in hidden] + new
        register(store, url)
        assert everything(url) == everything(_fresh(store, tmp_path))
        assert len(paths(url, grep=f".turn{turn}")) == len(new)
        assert len(paths(url)) == len(live)


def test_a_store_that_moved_keeps_its_number(tmp_path, url):
    store = make_store(tmp_path / "a.exa")
    add_files(store, ["/runs/a.out"])
    number = register(store, url)
    os.rename(tmp_path / "a.exa", tmp_path / "b.exa")
    assert register(Store.open(tmp_path / "b.exa"), url) == number
    assert [row["path"] for row in listing.containers(url=url)] == [str(tmp_path / "b.exa")]


def test_a_copy_is_another_container(tmp_path, url):
    store = make_store(tmp_path / "a.exa")
    add_files(store, ["/runs/a.out"])
    shutil.copytree(tmp_path / "a.exa", tmp_path / "b.exa")
    assert register(store, url) != register(Store.open(tmp_path / "b.exa"), url)


def test_another_store_at_the_same_place_replaces_the_row(tmp_path, url):
    add_files(make_store(tmp_path / "a.exa"), ["/runs/a.out"])
    register(Store.open(tmp_path / "a.exa"), url)
    shutil.rmtree(tmp_path / "a.exa")
    add_files(make_store(tmp_path / "a.exa", "lammps"), ["/runs/b.out"])
    register(Store.open(tmp_path / "a.exa"), url)
    assert [row["editor"] for row in listing.containers(url=url)] == ["lammps"]
    assert paths(url) == ["/runs/b.out"]


def test_rebuilt_it_equals_what_was_lost(corpus, url, tmp_path):
    for path in ("water.exa", "sub/ice.exa", "sub/steam.exa"):
        register(Store.open(corpus / path), url)
    rebuilt = f"sqlite:///{tmp_path}/rebuilt.sqlite"
    assert list(rebuild([corpus], rebuilt)) == [
        (str(corpus / path), "") for path in ("sub/ice.exa", "sub/steam.exa", "water.exa")
    ]
    assert everything(rebuilt) == everything(url)
    assert len(everything(url)) == 3 + 305 + 4


def test_rebuilding_mends_rows_and_drops_those_of_stores_that_are_gone(corpus, url):
    assert not [wrong for _, wrong in rebuild([corpus], url) if wrong]
    before = everything(url)
    with engine(url).begin() as connection:
        connection.execute(ContainerRow.__table__.update().values(row_count=7, editor="wrong"))
    elsewhere = make_store(corpus.parent / "other.exa")
    register(elsewhere, url)
    shutil.rmtree(corpus / "sub" / "ice.exa")
    list(rebuild([corpus], url))
    ice, other = str(corpus / "sub" / "ice.exa"), str(corpus.parent / "other.exa")
    after = [row for row in everything(url) if row[0] != other]
    assert after == [row for row in before if row[0] != ice]
    assert other in [row["path"] for row in listing.containers(url=url)]


def test_a_damaged_store_is_named_and_the_others_are_known(corpus, url):
    (corpus / "water.exa" / "exa.json").write_text("{")
    told = dict(rebuild([corpus], url))
    assert "is not JSON" in told.pop(str(corpus / "water.exa"))
    assert set(told.values()) == {""}
    assert len(listing.containers(url=url)) == 2


def test_a_file_that_is_no_database_is_put_aside(corpus, tmp_path):
    url = f"sqlite:///{tmp_path}/catalogue.sqlite"
    (tmp_path / "catalogue.sqlite").write_bytes(b"not a database at all" * 100)
    with pytest.raises(CatalogueError, match="file is not a database; exa catalogue rebuild DIR"):
        register(Store.open(corpus / "water.exa"), url)
    list(rebuild([corpus], url))
    assert len(listing.containers(url=url)) == 3
    assert (tmp_path / "catalogue.sqlite.broken").exists()


def test_parsing_registers(tmp_path):
    (tmp_path / "a.xyz").write_text("2\nwater\nH 0 0 0\nO 0 0 1\n")
    exa.parse(tmp_path / "a.xyz", tmp_path / "a.exa", "xyz")
    [row] = [row for row in listing.containers() if row["path"] == str(tmp_path / "a.exa")]
    assert (row["editor"], row["file_count"], row["row_count"]) == ("xyz", 1, 3)
    with session_scope() as session:
        session.execute(delete(ContainerRow).where(ContainerRow.path == row["path"]))
    exa.parse(tmp_path / "a.xyz", tmp_path / "a.exa", "xyz")
    assert row["path"] in [row["path"] for row in listing.containers()]


def test_a_failing_catalogue_fails_no_job(tmp_path, monkeypatch):
    monkeypatch.setenv("EXA_CATALOGUE_URL", "postgresql://ada:secret@127.0.0.1:1/none")
    (tmp_path / "a.xyz").write_text("2\nwater\nH 0 0 0\nO 0 0 1\n")
    with pytest.warns(CatalogueWarning, match="the catalogue does not know .*exa catalogue rebuild") as told:
        made = exa.parse(tmp_path / "a.xyz", tmp_path / "a.exa", "xyz")
    assert len(made.atom) == 2
    assert "secret" not in str(told[0].message)


def test_a_damaged_part_is_a_warning_and_named_by_a_rebuild(tmp_path, url):
    store = make_store(tmp_path / "a.exa")
    add_files(store, ["/runs/a.out"])
    Path(store.files("_files")[0]).write_bytes(b"PAR1 not a file of Parquet PAR1")
    with pytest.warns(CatalogueWarning, match="the catalogue does not know"):
        remember(store, url)
    [(path, wrong)] = rebuild([tmp_path], url)
    assert path == store.path
    assert wrong
    assert list(listing.containers(url=url)) == []


def test_remembering_says_nothing_where_all_is_well(tmp_path, url):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        remember(make_store(tmp_path / "a.exa"), url)
