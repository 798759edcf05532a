"""A file is read once, by whatever names it is given."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

import exa
from exa.error import StoreError
from exa.relational import listing
from exa.store.checking import check

TEXT = "n\n1\n2\n"


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """The current folder, with two tables in one below it, and links to these and to that."""
    (tmp_path / "in").mkdir()
    for name in "ab":
        (tmp_path / "in" / f"{name}.csv").write_text(TEXT)
    os.symlink("in", tmp_path / "also")
    os.symlink(Path("in", "a.csv"), tmp_path / "link.csv")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def rows(out: str = "a.exa") -> list[int]:
    return exa.open(out)["table"].compute().n.tolist()


def test_a_file_that_is_given_by_several_names_is_read_once(folder):
    exa.parse(["in", "in/", "./in", folder / "in", "in/../in/a.csv", "link.csv", "also", "in/*.csv"], "a.exa")
    assert rows() == [1, 2, 1, 2]
    assert exa.open("a.exa")["_files"].compute().path.tolist() == ["in/a.csv", "in/b.csv"]


def test_hard_links_are_files_of_their_own(folder):
    os.link("in/a.csv", "in/c.csv")
    for names in (["in", folder / "in"], folder / "in"):
        exa.parse(names, "a.exa")
        assert rows() == 3 * [1, 2]


@pytest.mark.parametrize("first", ["in", "{}/in", "also"])
def test_what_is_in_the_store_by_another_name_is_not_read_again(folder, monkeypatch, first):
    exa.parse(first.format(folder), "a.exa")
    for again in ("in", "./in/", folder / "in", "also", ["link.csv", "in/b.csv"]):
        exa.parse(again, "a.exa")
    (folder / "sub").mkdir()
    monkeypatch.chdir(folder / "sub")
    exa.parse("../in", "../a.exa")
    assert rows("../a.exa") == [1, 2, 1, 2]


def test_new_files_beside_those_by_another_name_are_read(folder):
    exa.parse("in", "a.exa")
    (folder / "in" / "c.csv").write_text("n\n3\n")
    exa.parse(folder / "in", "a.exa")
    assert rows() == [1, 2, 1, 2, 3]


def test_another_file_of_the_same_name_is_told_apart_and_named(folder, monkeypatch):
    exa.parse("in", "a.exa")
    (folder / "other" / "in").mkdir(parents=True)
    (folder / "other" / "in" / "a.csv").write_text("n\n7\n")
    monkeypatch.chdir(folder / "other")
    with pytest.raises(StoreError, match=r"in/a\.csv is another file than the one of this name in .*whole path"):
        exa.parse("in", "../a.exa")
    exa.parse(folder / "other" / "in", "../a.exa")
    assert rows("../a.exa") == [1, 2, 1, 2, 7]


def test_a_file_that_changed_is_told_so(folder):
    exa.parse("in", "a.exa")
    (folder / "in" / "a.csv").write_text("n\n7\n8\n")
    with pytest.raises(StoreError, match="changed since it was parsed: `exa update`"):
        exa.parse("in", "a.exa")


@pytest.mark.parametrize("name", ["{}/in", "also", "link.csv"])
def test_a_file_that_changed_is_told_so_by_another_name(folder, name):
    exa.parse("in", "a.exa")
    (folder / "in" / "a.csv").write_text("n\n7\n8\n")
    with pytest.raises(StoreError, match=r"a\.csv|link\.csv changed since it was parsed, as in/a\.csv: `exa update`"):
        exa.parse(name.format(folder), "a.exa")
    exa.update("a.exa")
    exa.parse(name.format(folder), "a.exa")
    assert sorted(rows()) == [1, 2, 7, 8]


class Once:
    """Does something at the first report of a job."""

    def __init__(self, work: Callable[[], object]) -> None:
        self.work: Callable[[], object] | None = work

    def __call__(self, progress: object) -> None:
        if self.work is not None and progress.units:
            self.work, work = None, self.work
            work()


@pytest.mark.filterwarnings("ignore::exa.relational.catalogue.CatalogueWarning")
def test_a_store_that_is_moved_while_a_job_runs_is_whole_and_gone_on_with(folder):
    numbers = [*range(2000)]
    (folder / "in" / "a.csv").write_text("\n".join(["n", *map(str, numbers), ""]))
    moved = Once(lambda: os.rename("a.exa", "b.exa"))
    with pytest.raises(StoreError) as caught:
        exa.parse("in/a.csv", "a.exa", chunk=256, report=moved)
    assert str(folder / "a.exa") in str(caught.value)
    assert not (folder / "a.exa").exists()
    exa.parse("in/a.csv", "b.exa", chunk=256)
    assert sorted(rows("b.exa")) == numbers
    assert check("b.exa", data=True).problems == []


def test_a_catalogue_that_is_deleted_while_a_job_runs_is_made_again(folder, monkeypatch):
    monkeypatch.setenv("EXA_HOME", str(folder / "home"))
    exa.parse("in/a.csv", "a.exa")
    exa.parse("in", "b.exa", chunk=16, report=Once((folder / "home" / "catalogue.sqlite").unlink))
    assert [row["path"] for row in listing.containers()] == [str(folder / "b.exa")]
