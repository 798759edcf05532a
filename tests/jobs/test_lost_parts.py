"""Parts that are lost beneath a job: what is in no commit is read again, what is committed is named and left alone."""

import os
from pathlib import Path

import pytest

import exa
from exa.error import StoreCorrupt, StoreError
from exa.jobs.job import NotMerged
from exa.store import Store
from tests.cli.test_commands import json_of, run

FILES, ROWS = 6, 500


@pytest.fixture
def corpus(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(FILES):
        rows = "".join(f"{number} {row}\n" for row in range(ROWS))
        (folder / f"{number}.txt").write_text(f"number row\n{rows}")
    return folder


class Numbers(exa.Editor):
    """Reads the files one by one, and knows which were read."""

    read: list[str] = []  # noqa: RUF012

    def parse_table(self):
        Numbers.read.append(os.path.basename(self.source.path))
        if (disaster := Numbers.disaster.pop(Numbers.read[-1], None)) is not None:
            disaster()
        return self.pandas_dataframe(1, None, ["number", "row"]).astype(int)

    disaster: dict = {}  # noqa: RUF012


@pytest.fixture(autouse=True)
def nothing_read():
    Numbers.read.clear()
    Numbers.disaster.clear()


def lose(path: Path) -> None:
    path.unlink()


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-9])


def spoil(path: Path) -> None:
    """As many bytes, but others."""
    data = path.read_bytes()
    path.write_bytes(data[:60] + bytes(60) + data[120:])


def found(store: exa.Container) -> dict[int, int]:
    return store.table.compute().number.value_counts().to_dict()


def interrupted(corpus, out, monkeypatch):
    """A store of which all units have receipts, and none is committed."""

    def full(*_, **__):
        raise StoreError("is full")

    with monkeypatch.context() as broken:
        broken.setattr(Store, "commit", full)
        with pytest.raises(StoreError, match="is full"):
            exa.parse(corpus, out, Numbers, chunk=1, threads=1)
    assert len(list(out.glob("_stage/*/*.json"))) == FILES
    Numbers.read.clear()


@pytest.mark.parametrize("happens", [lose, cut])
def test_a_unit_whose_part_is_lost_before_its_commit_is_read_again(corpus, tmp_path, monkeypatch, happens):
    interrupted(corpus, tmp_path / "a.exa", monkeypatch)
    for path in sorted((tmp_path / "a.exa" / "tables" / "table").iterdir())[2:4]:
        happens(path)
    store = exa.parse(corpus, tmp_path / "a.exa", Numbers, chunk=1, threads=1)
    assert found(store) == dict.fromkeys(range(FILES), ROWS)
    assert {"2.txt", "3.txt"} <= set(Numbers.read) <= {"0.txt", "2.txt", "3.txt"}
    assert exa.api.check_store(tmp_path / "a.exa", data=True).problems == []


def test_a_torn_receipt_is_one_that_there_is_not(corpus, tmp_path, monkeypatch):
    interrupted(corpus, tmp_path / "a.exa", monkeypatch)
    cut(sorted(tmp_path.glob("a.exa/_stage/*/*.json"))[4])
    store = exa.parse(corpus, tmp_path / "a.exa", Numbers, chunk=1, threads=1)
    assert found(store) == dict.fromkeys(range(FILES), ROWS)
    assert "4.txt" in Numbers.read


def test_a_part_that_is_lost_while_its_job_runs(corpus, tmp_path):
    def lose_the_first():
        lose(min((tmp_path / "a.exa" / "tables" / "table").iterdir()))

    Numbers.disaster["4.txt"] = lose_the_first
    store = exa.parse(corpus, tmp_path / "a.exa", Numbers, chunk=1, threads=1)
    assert not Numbers.disaster
    assert Numbers.read.count("0.txt") > 1
    assert found(store) == dict.fromkeys(range(FILES), ROWS)
    assert len(store._files) == FILES


def test_a_disk_that_keeps_nothing_ends_the_job(corpus, tmp_path):
    def lose_all():
        Numbers.disaster |= dict.fromkeys(os.listdir(corpus), lose_all)
        for path in (tmp_path / "a.exa" / "tables").glob("table/*"):
            lose(path)

    Numbers.disaster |= dict.fromkeys(os.listdir(corpus), lose_all)
    with pytest.raises(StoreError, match="is missing"):
        exa.parse(corpus, tmp_path / "a.exa", Numbers, chunk=1, threads=1)


@pytest.mark.parametrize(("happens", "why"), [(lose, "it is missing"), (cut, "magic bytes"), (spoil, "orrupt")])
def test_a_damaged_part_of_a_store_ends_no_job_and_is_repaired(corpus, tmp_path, happens, why):
    out = tmp_path / "a.exa"
    store = exa.parse(sorted(corpus.iterdir())[:2], out, Numbers, chunk=1)
    happens(Path(store.files("table")[0]))
    with pytest.warns(NotMerged, match=f"{why}.*exa check"):
        store = exa.parse(corpus, out, Numbers, chunk=1)
    assert len(store._files) == FILES
    with pytest.raises(StoreCorrupt, match="exa check --data"):
        store.table.compute()
    with pytest.raises(StoreCorrupt, match=why):
        store.compact()
    done = run("compact", out, code=1)
    assert "exa check" in done.stderr
    assert len(exa.open(out).files("_files")) == 1, "what is sound was merged"
    assert json_of("repair", out, "--data")["repaired"]
    assert found(exa.parse(corpus, out, Numbers, chunk=1)) == dict.fromkeys(range(FILES), ROWS)
    assert exa.api.check_store(out, data=True).problems == []
