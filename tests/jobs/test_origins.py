"""The rows of a store know their sources, and a store keeps nothing per row for it."""

import os

import pytest

import exa
from exa import Editor, Section
from exa.error import SourceError, UnknownFormat
from exa.jobs.job import Plan
from exa.store import Mask, Store
from tests.jobs.corpus import CHUNK, spoil, write_corpus


class Lines(Editor):
    """Each line that begins with a word and a number."""

    line = Section("{word}: {n:d}")


@pytest.fixture
def corpus(tmp_path):
    paths = write_corpus(tmp_path / "corpus", big=1, small=3)
    spoil(paths[1], 3)
    return tmp_path / "corpus"


def test_rows_of_a_store(corpus, tmp_path):
    exa.parse(corpus / "run-00.xyz", tmp_path / "a.exa", chunk=CHUNK)
    water = exa.parse(corpus, tmp_path / "a.exa", chunk=CHUNK)  # a second job, of small files together
    read = exa.read(corpus, chunk=1 << 30)
    for table in ("atom", "frame"):
        rows = list(range(len(water[table])))
        assert water.source(table, rows) == read.source(table, rows)
        assert water.source(table, -1) == read.source(table, -1)
    assert water._files.compute().rejects.sum() == 1
    with pytest.raises(IndexError):
        water.source("atom", len(water.atom))


def test_rows_of_a_hidden_file_are_passed_over(corpus, tmp_path):
    water = exa.parse(corpus, tmp_path / "a.exa", chunk=CHUNK)
    origins = {table: water.source(table, list(range(len(water[table])))) for table in ("atom", "frame")}
    gone = [1, 3]
    Store.open(tmp_path / "a.exa").commit(masks=[Mask(number) for number in gone])
    left = exa.open(tmp_path / "a.exa")
    files = left._files.compute()
    assert files.index.tolist() == [0, 2]
    for table, before in origins.items():
        kept = [origin for origin in before if origin.path in set(files.path)]
        assert 0 < len(kept) < len(before)
        assert len(left[table]) == len(left[table].compute()) == len(kept)
        assert left.source(table, list(range(len(kept)))) == kept
    assert left.atom.compute().frame.isin(left.frame.compute().index).all()
    assert len(left._rejects) == 0
    assert Plan(**exa.api.parse_job(corpus, tmp_path / "a.exa", chunk=CHUNK).plan()).todo_files == len(gone)


def test_of_small_files_only_the_rows_of_those_that_are_gone_fail(corpus, tmp_path):
    water = exa.parse(corpus, tmp_path / "a.exa")  # one unit
    before = {table: water.source(table, list(range(len(water[table])))) for table in ("atom", "frame")}
    os.remove(corpus / "run-01.xyz")
    (corpus / "run-03.xyz").write_text("another one\n")
    lost = [str(corpus / "run-01.xyz"), str(corpus / "run-03.xyz")]
    again = exa.open(tmp_path / "a.exa")
    for table, origins in before.items():
        assert set(lost) < {origin.path for origin in origins}
        for row, origin in enumerate(origins):
            if origin.path in lost:
                with pytest.raises(SourceError, match=f"{origin.path}: changed since its rows were read, or is gone"):
                    again.source(table, row)
            else:
                assert again.source(table, row) == origin


def test_a_store_is_opened_elsewhere(corpus, tmp_path, monkeypatch):
    monkeypatch.chdir(corpus)
    expected = exa.parse("run-00.xyz", tmp_path / "a.exa", chunk=CHUNK).source("atom", -1)
    monkeypatch.chdir(tmp_path)
    found = exa.open("a.exa").source("atom", -1)
    assert found.path == str(corpus / "run-00.xyz")
    assert (found.line, found.text) == (expected.line, expected.text)
    with open(corpus / "run-00.xyz", "a") as file:
        file.write(" ")
    with pytest.raises(SourceError, match=r"run-00\.xyz: changed since its rows were read"):
        exa.open("a.exa").source("atom", 0)
    os.remove(corpus / "run-00.xyz")
    with pytest.raises(SourceError, match="is gone"):
        exa.open("a.exa").source("atom", 0)


def test_options_and_classes_are_found_again(tmp_path):
    text = tmp_path / "a.csv"
    text.write_text("".join(f"{k};w{k % 3}\n" for k in range(2000)))
    exa.parse(text, tmp_path / "a.exa", chunk=1000, sep=";", names=("n", "w"), dtype={"n": float, "w": str})
    assert exa.open(tmp_path / "a.exa").source("table", [1999, 0])[0].text == "1999;w1"
    text = tmp_path / "a.log"
    text.write_text("a: 1\nprose\nb: 2\n")
    exa.parse(text, tmp_path / "b.exa", Lines)
    assert str(exa.open(tmp_path / "b.exa").source("line", 1)) == f"{text}:3 (byte 11): b: 2"


def test_a_class_that_cannot_be_found_is_asked_for(tmp_path):
    class Local(Lines):
        pass

    text = tmp_path / "a.log"
    text.write_text("a: 1\n")
    exa.parse(text, tmp_path / "a.exa", Local)
    with pytest.raises(UnknownFormat, match="as editor="):
        exa.open(tmp_path / "a.exa").source("line", 0)
    assert exa.open(tmp_path / "a.exa", editor=Local).source("line", 0).text == "a: 1"


def test_beside_files_that_cannot_be_read(tmp_path):
    folder = tmp_path / "logs"
    folder.mkdir()
    for name in "bd":
        (folder / name).write_text(f"{name}: 1\n")
    for name in "ac":
        os.symlink(folder / "nowhere", folder / name)
    found = exa.parse(folder, tmp_path / "a.exa", Lines).source("line", [0, 1])
    assert [origin.text for origin in found] == ["b: 1", "d: 1"]


@pytest.mark.filterwarnings("ignore:the catalogue does not know:UserWarning")
def test_a_store_in_a_folder_whose_name_is_not_utf_8(tmp_path, capfd):
    """Its rows are read; a database takes no such name, of which it warns."""
    folder = os.fsdecode(os.path.join(os.fsencode(tmp_path), b"\xff"))
    os.mkdir(folder)
    (tmp_path / "a.csv").write_text("k\n1\n2\n")
    out = os.path.join(folder, "a.exa")
    exa.parse(tmp_path / "a.csv", out)
    table = exa.open(out)["table"]
    assert table.k.sum().compute() == 3
    assert exa.open(out).rows("table", 1, 2).k.tolist() == [2]
    assert table.source(1).line == 3
    assert "Traceback" not in capfd.readouterr().err
