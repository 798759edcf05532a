"""What a store has of its sources, and what its jobs are to read, in columns."""

import os

import numpy as np
import pytest

import exa
from exa.editor.sources.columns import Sources
from exa.editor.sources.finding import find_sources
from exa.jobs.known import Known, find_corpus
from exa.jobs.listing import listed, listing_of, numbers_of, read_by
from exa.store import Store


@pytest.fixture
def corpus(tmp_path, monkeypatch):
    """Five files in a folder that is the current one, and a store of the first three."""
    monkeypatch.chdir(tmp_path)
    os.mkdir("in")
    for number in range(5):
        with open(f"in/{number}.csv", "w") as file:
            file.write(f"n,x\n{number},{number / 2}\n")
    exa.parse([f"in/{number}.csv" for number in range(3)], "a.exa", "delimited")
    return Store.open("a.exa")


def test_sources_are_found_from_any_folder(corpus, tmp_path, monkeypatch):
    known, folders = Known(corpus), [(0, str(tmp_path))]
    assert known.find(Sources.of(find_sources("in")), folders).tolist() == [0, 1, 2, -1, -1]
    monkeypatch.chdir("in")
    assert known.find(Sources.of(find_sources(["4.csv", "../in/2.csv"])), folders).tolist() == [-1, 2]
    assert known.find(Sources.of(find_sources("2.csv")), [(0, "/elsewhere"), (2, str(tmp_path))]).tolist() == [2]


def test_sources_are_found_by_whatever_links_lead_to_them(corpus, tmp_path):
    known, folders = Known(corpus), [(0, str(tmp_path))]
    os.symlink("in", "link")
    os.symlink("in/1.csv", "one.csv")
    os.replace("in/4.csv", "in/0.csv")
    assert known.find(Sources.of(find_sources(["link", "one.csv"])), folders).tolist() == [0, 1, 2, -1]
    assert known.find(Sources.of(find_sources(["one.csv", "link/3.csv"])), folders).tolist() == [1, -1]


def test_a_link_that_leads_elsewhere_by_now_says_nothing_of_where_it_led(corpus, tmp_path):
    os.symlink("in/3.csv", "newest.csv")
    exa.parse("newest.csv", "b.exa", "delimited")
    known, folders = Known(Store.open("b.exa")), [(0, str(tmp_path))]
    with open("in/3.csv", "a") as file:
        file.write("3,7\n")
    assert known.find(Sources.of(find_sources("in/3.csv")), folders).tolist() == [0]
    os.remove("newest.csv")
    os.symlink("in/4.csv", "newest.csv")
    assert known.find(Sources.of(find_sources("in/4.csv")), folders).tolist() == [-1]
    assert known.find(Sources.of(find_sources("newest.csv")), folders).tolist() == [0]


def test_what_the_store_says_of_them(corpus):
    known, sources = Known(corpus), Sources.of(find_sources("in"))
    paths = sources.table["path"]
    assert known.identities(paths).to_pylist() == [*(source.identity for source in sources[:3]), None, None]
    os.utime("in/1.csv", ns=(5, 5))
    now = Sources.of(find_sources("in"))
    assert known.same(now, np.array([0, 1, 2, -1, -1])).tolist() == [True, False, True, False, False]
    assert {number: row.path for number, row in known.rows([0, 2, 7]).items()} == {0: "in/0.csv", 2: "in/2.csv"}
    assert known.rows([]) == {}


def test_a_store_among_its_texts_is_none_of_them(corpus, tmp_path):
    assert all("a.exa" not in source.path for source in find_corpus(str(tmp_path / "a.exa"), "."))


def test_files_that_the_store_has_are_not_opened(corpus, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr("exa.jobs.known.decoded", lambda source, **how: opened.append(source.path) or source)
    find_corpus(str(tmp_path / "a.exa"), "in")
    assert opened == ["in/0.csv", "in/3.csv", "in/4.csv"]


def test_what_a_job_is_to_read(corpus):
    sources = Sources.of(find_sources("in"))
    spec = listed(corpus, sources, np.array([1, 4]), 7)
    assert list(numbers_of(spec)) == [7, 8]
    assert list(read_by(corpus, spec)) == [sources[1], sources[4]]
    older = {
        "first_file": 7,
        "files": ["in/1.csv", "in/4.csv"],
        "sources": [[source.name, source.size, source.identity] for source in sources],
    }
    assert numbers_of(older) == numbers_of(spec)
    assert listing_of(corpus, older) == listing_of(corpus, spec)
