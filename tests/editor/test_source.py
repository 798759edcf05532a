"""Where texts come from: paths, patterns, folders, URLs, strings; and what cannot be one."""

import gzip
import os
import pickle

import fsspec
import pytest

import exa
from exa import Editor, Section
from exa.editor.sources.finding import find_sources
from exa.editor.sources.source import Source
from exa.error import SourceError

TEXT = "a 1\nb 2\n"


class Rows(Editor):
    row = Section("{word} {n:d}")


@pytest.fixture
def folder(tmp_path):
    for name in ("b.txt", "a.txt", "sub/c.txt", "d.log", "odd[1].txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    return tmp_path


def names(urls) -> list[str]:
    return [os.path.basename(source.path) for source in find_sources(urls)]


def test_paths_patterns_and_folders(folder):
    assert names(folder / "a.txt") == ["a.txt"]
    assert names(f"{folder}/?.txt") == ["a.txt", "b.txt"]
    assert names(f"{folder}/**/*.txt") == ["a.txt", "b.txt", "odd[1].txt", "c.txt"]
    assert names(folder) == ["a.txt", "b.txt", "d.log", "odd[1].txt", "c.txt"]
    assert names([folder / "d.log", f"{folder}/[ab].txt", folder / "a.txt"]) == ["d.log", "a.txt", "b.txt"]
    assert names(f"{folder}/odd[1].txt") == ["odd[1].txt"]
    assert names(f"file://{folder}/a.txt") == ["a.txt"]


def test_folders_are_sorted_as_paths_are(tmp_path):
    for name in ("a/z", "a/b/x", "a-b/y", "a.txt", "ab", "b"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    found = [source.path for source in find_sources(tmp_path)]
    assert len(found) == 6
    assert found == sorted(found)


@pytest.mark.parametrize("url", ["nothing.txt", "*.nothing", "memory://nothing.txt", "memory://*.nothing"])
def test_what_is_not_there_is_named(url, tmp_path):
    url = url if "://" in url else f"{tmp_path}/{url}"
    with pytest.raises(SourceError, match=r"nothing"):
        find_sources(url)


def test_no_source_at_all(tmp_path):
    for urls in ([], tmp_path):
        with pytest.raises(SourceError):
            find_sources(urls)


def test_what_is_no_file_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceError, match="not a regular file"):
        find_sources(tmp_path / "pipe")
    with pytest.raises(SourceError, match="not a regular file"):
        Source.of(tmp_path)


def test_texts_without_a_path():
    assert Rows(TEXT).row.n.compute().tolist() == [1, 2]
    container = exa.read([Source.of_text(TEXT), Source.of_text(TEXT)], Rows)
    assert container.row.compute()[["n", "file"]].to_numpy().tolist() == [[1, 0], [2, 0], [1, 1], [2, 1]]
    assert len(Rows("").row.compute()) == 0


@pytest.mark.parametrize("chunk", [3, "64MiB"])
def test_urls(chunk):
    with fsspec.open("memory://folder/a.txt", "w") as file:
        file.write(TEXT * 5)
    for url in ("memory://folder/a.txt", "memory://folder/*.txt"):
        assert exa.read(url, Rows, chunk=chunk).row.n.compute().tolist() == [1, 2] * 5


@pytest.mark.parametrize("size", [0, 5, 400, 4_000])
def test_a_file_that_shrinks_is_an_error(tmp_path, size):
    path = tmp_path / "a.txt"
    path.write_text(TEXT * 1000)
    row = exa.read(path, Rows, chunk=1000).row
    os.truncate(path, size)
    with pytest.raises(SourceError, match="changed while it was read"):
        row.compute(scheduler="sync")


def test_a_file_that_is_gone_is_an_error(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    row = exa.read(path, Rows).row
    path.unlink()
    with pytest.raises(SourceError, match=r"a\.txt"):
        row.compute(scheduler="sync")


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_relative_path_is_meant_in_the_folder_of_who_found_it(tmp_path, monkeypatch, pack):
    (tmp_path / "a.txt").write_bytes(pack(TEXT.encode()))
    monkeypatch.chdir(tmp_path)
    [source] = find_sources("a.txt")
    sent = pickle.dumps(source)
    monkeypatch.chdir(tmp_path.parent)
    found = pickle.loads(pickle.dumps(pickle.loads(sent)))
    assert (found, found.name) == (source, "a.txt")
    assert found.head(5) == TEXT[:5].encode()
    found.check()
    with pytest.raises(SourceError):
        source.check()
