"""Parse jobs: whole, interrupted, resumed, with rejects, on threads and on a cluster."""

import os
import re
import threading
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pytest
from pandas.testing import assert_frame_equal

import exa
from exa.api import parse_job
from exa.store import Mask, Store
from tests.jobs.corpus import CHUNK, same_files, spoil, write_corpus

TABLES = ("frame", "atom", "_files")


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    return write_corpus(tmp_path_factory.mktemp("corpus"))


@pytest.fixture(scope="module")
def whole(corpus, tmp_path_factory):
    """The store of an undisturbed run."""
    out = tmp_path_factory.mktemp("whole") / "runs.exa"
    exa.parse(corpus, out, chunk=CHUNK)
    return out


def assert_same(left, right, tables=TABLES):
    """Two containers have the same tables, row by row."""
    assert sorted(left) == sorted(right)
    for table in tables:
        assert_frame_equal(same_files(left[table].compute()), same_files(right[table].compute()), check_exact=True)


def parts(store: Path) -> dict[str, int]:
    """The files of all tables of a store but merged ones, with the times at which they were written."""
    files = [path for path in (store / "tables").rglob("*.parquet") if path.stem.count("-") == 1]
    return {str(path): path.stat().st_mtime_ns for path in files}


class Interrupt:
    """Ends a job as Ctrl-C does, after some reports."""

    def __init__(self, after: int) -> None:
        self.left = after

    def __call__(self, progress):
        self.left -= 1
        if self.left == 0:
            raise KeyboardInterrupt


def test_what_a_job_reads_is_what_the_files_hold(corpus, whole):
    container = exa.open(whole)
    heads = []
    for path in corpus:
        lines = path.read_text().splitlines()
        while lines:
            heads.append(int(lines[0]))
            del lines[: heads[-1] + 2]
    frames = container.frame.compute()
    assert frames.index.tolist() == list(range(len(heads)))
    assert frames.nat.tolist() == heads
    assert container.atom.compute().groupby("frame").size().tolist() == heads
    files = container["_files"].compute()
    assert files.path.tolist() == [str(path) for path in corpus]
    assert (files["size"] == [path.stat().st_size for path in corpus]).all()
    assert (files.lines == [path.read_text().count("\n") for path in corpus]).all()
    assert (files.unclaimed == 0).all()


def test_the_corpus_makes_many_units(whole):
    assert len(Store.open(whole).snapshot().units) > 30


def test_read_equals_parse_and_open(corpus, whole):
    assert_same(exa.read(corpus, chunk=CHUNK), exa.open(whole), ("frame", "atom"))


def test_the_chunk_does_not_show(corpus, whole, tmp_path):
    exa.parse(corpus, tmp_path / "one.exa", threads=1)
    assert_same(exa.open(tmp_path / "one.exa"), exa.open(whole))


@pytest.mark.parametrize("after", [1, 2, 9, 25])
def test_what_is_done_is_not_done_again(corpus, whole, tmp_path, after):
    out = tmp_path / "runs.exa"
    with pytest.raises(KeyboardInterrupt):
        exa.parse(corpus, out, chunk=CHUNK, threads=2, report=Interrupt(after))
    store = Store.open(out)
    done, units = parts(out), store.snapshot().units
    assert len(units) < len(Store.open(whole).snapshot().units)
    assert len(units) >= after - 1
    progress = parse_job(corpus, out, chunk=CHUNK).run()
    assert progress.bytes == progress.total == sum(path.stat().st_size for path in corpus)
    assert parts(out).items() >= done.items()
    assert store.snapshot().units > units
    adds = [line for entry in store.entries() for key, line in entry.lines if key == "add" and "unit" in line]
    assert {path for path in done if "_files" not in path} <= {os.path.join(out, line["p"]) for line in adds}
    assert len({(line["t"], line["unit"]) for line in adds}) == len(adds)
    assert_same(exa.open(out), exa.open(whole))


def test_receipts_without_a_commit_are_committed_unread(corpus, whole, tmp_path, monkeypatch):
    """As after `kill -9` between the work and its commit."""
    out = tmp_path / "runs.exa"
    with monkeypatch.context() as patch:
        patch.setattr(Store, "commit", lambda *args, **kwargs: 1 / 0)
        patch.setattr("exa.jobs.parse.EVERY", 600)  # all is read before the first commit, however long that takes
        with pytest.raises(ZeroDivisionError):
            exa.parse(corpus, out, chunk=CHUNK)
    done = {path: at for path, at in parts(out).items() if "_files" not in path}
    assert done
    assert Store.open(out).snapshot().units == frozenset()
    exa.parse(corpus, out, chunk=CHUNK)
    assert {path: at for path, at in parts(out).items() if "_files" not in path} == done
    assert_same(exa.open(out), exa.open(whole))


def test_a_file_whose_row_is_missing_gets_it(corpus, whole, tmp_path, monkeypatch):
    """Two coordinators, of which each waited for the other's commit of a unit, leave a file without a row."""
    out = tmp_path / "a.exa"
    monkeypatch.setattr(Store, "clear_stage", lambda store, job: 0)
    exa.parse(corpus, out, "xyz", chunk=CHUNK)
    Store.open(out).commit(masks=[Mask(1, "_files")])
    assert len(exa.open(out)._files) == len(exa.open(whole)._files) - 1
    monkeypatch.undo()
    assert exa.api.parse_job(corpus, out, "xyz", chunk=CHUNK).run().units == 0
    same = exa.open(out)._files.compute().sort_values("file").path.tolist()
    assert same == exa.open(whole)._files.compute().sort_values("file").path.tolist()


def test_a_second_run_does_nothing(corpus, tmp_path):
    out = tmp_path / "runs.exa"
    exa.parse(corpus, out, chunk=CHUNK)
    before, version = parts(out), Store.open(out).snapshot().version
    job = parse_job(corpus, out, chunk=CHUNK)
    assert job.plan()["todo_bytes"] == job.plan()["units"] == 0
    assert job.run().bytes == 0
    assert parts(out) == before
    assert Store.open(out).snapshot().version == version


def test_more_sources_come_behind(corpus, whole, tmp_path):
    out = tmp_path / "runs.exa"
    exa.parse(corpus[:5], out, chunk=CHUNK)
    grown = exa.parse(corpus, out, chunk=CHUNK)
    assert_same(grown, exa.open(whole))


class Event(exa.Editor):
    event = exa.Section("{level} {seconds:f}")


@pytest.mark.parametrize("first", [1, 50])
def test_words_and_texts_go_together(tmp_path, first):
    """A text column is a dictionary where words repeat, and a later file may be too short to tell."""
    (tmp_path / "a.log").write_text("INFO 1.5\n" * first)
    exa.parse(str(tmp_path / "*.log"), tmp_path / "out.exa", Event)
    (tmp_path / "b.log").write_text("WARN 2.5\n" * (51 - first))
    container = exa.parse(str(tmp_path / "*.log"), tmp_path / "out.exa", Event)
    assert container.event.level.compute().astype(str).value_counts().to_dict() == {"INFO": first, "WARN": 51 - first}


def test_a_changed_source_is_an_error(tmp_path):
    paths = write_corpus(tmp_path / "in", big=0, small=3)
    exa.parse(paths, tmp_path / "out.exa")
    with open(paths[1], "a") as file:
        file.write("1\n\nAr 0 0 0\n")
    with pytest.raises(exa.StoreError, match=r"run-01\.xyz changed since it was parsed"):
        exa.parse(paths, tmp_path / "out.exa")


@pytest.fixture
def spoiled(tmp_path):
    """A corpus with two records that cannot be read, in the first and the last file."""
    paths = write_corpus(tmp_path / "in")
    spoil(paths[0], 3)
    spoil(paths[-1], 3)
    return paths


def entries_add_up(out: Path) -> dict[str, list[int]]:
    """What the log's entries count for each table, when each of them adds up."""
    total: dict[str, list[int]] = {}
    for entry in Store.open(out).entries():
        for key, count in entry.lines:
            if key == "count":
                numbers = [count[name] for name in ("seen", "kept", "rejects", "skipped")]
                assert numbers[0] == sum(numbers[1:])
                total[count["table"]] = [
                    a + b for a, b in zip(total.get(count["table"], [0] * 4), numbers, strict=True)
                ]
    return total


def test_rejects_are_kept(spoiled, corpus, whole, tmp_path):
    out = tmp_path / "out.exa"
    container = exa.parse(spoiled, out, chunk=CHUNK)
    rejects = container["_rejects"].compute()
    assert rejects.path.tolist() == [str(spoiled[0]), str(spoiled[-1])]
    assert rejects.line.tolist() == [3, 3]
    assert rejects.section.tolist() == ["atom", "atom"]
    assert rejects.field.tolist() == ["x", "x"]
    for row in rejects.itertuples():
        text = Path(row.path).read_bytes()
        assert text[row.offset :].startswith(row.raw.encode())
        assert text[: row.offset].count(b"\n") == row.line - 1
    assert len(container.atom) == len(exa.open(whole).atom) - 2
    seen, kept, rejected, skipped = entries_add_up(out)["atom"]
    assert (seen, kept, rejected, skipped) == (len(exa.open(whole).atom), len(container.atom), 2, 0)
    files = container["_files"].compute()
    assert files.rejects.tolist() == [1] + [0] * (len(spoiled) - 2) + [1]


def test_rejects_are_raised(spoiled, tmp_path):
    with pytest.raises(exa.ParseError) as caught:
        exa.parse(spoiled, tmp_path / "out.exa", chunk=CHUNK, on_error="raise")
    assert (caught.value.line, caught.value.section, caught.value.field) == (3, "atom", "x")
    assert caught.value.path in (str(spoiled[0]), str(spoiled[-1]))


def test_strict_shows_nothing_of_a_file_that_has_a_reject(corpus, tmp_path):
    paths = write_corpus(tmp_path / "in")
    lines = paths[1].read_text().split("\n")
    spoil(paths[1], max(k for k, line in enumerate(lines, 1) if line.startswith(("Ar ", "Kr ", "Xe "))))
    with pytest.raises(exa.ParseError):
        exa.parse(paths, tmp_path / "out.exa", chunk=CHUNK, on_error="raise", threads=1)
    container = exa.open(tmp_path / "out.exa")
    assert container["_files"].compute().path.tolist() == [str(paths[0])]
    assert container.frame.compute().file.unique().tolist() == [0]


def test_rejects_are_skipped(spoiled, whole, tmp_path):
    out = tmp_path / "out.exa"
    container = exa.parse(spoiled, out, chunk=CHUNK, on_error="skip")
    assert "_rejects" not in container
    assert len(container.atom) == len(exa.open(whole).atom) - 2
    assert entries_add_up(out)["atom"][2:] == [0, 2]


def test_too_many_rejects_stop_the_job_and_lose_nothing(spoiled, tmp_path):
    out = tmp_path / "out.exa"
    with pytest.raises(exa.TooManyRejects) as caught:
        exa.parse(spoiled, out, chunk=CHUNK, max_rejects=0, threads=1)
    assert caught.value.rejects >= 1
    assert entries_add_up(out)["_rejects"][0] >= 1
    container = exa.parse(spoiled, out, chunk=CHUNK, max_rejects=2)
    assert len(container["_rejects"]) == 2


@pytest.mark.parametrize(("allowed", "fits"), [("0%", False), ("5%", True)])
def test_a_share_of_rejects(spoiled, tmp_path, allowed, fits):
    if fits:
        assert len(exa.parse(spoiled, tmp_path / "out.exa", chunk=CHUNK, max_rejects=allowed)["_rejects"]) == 2
        return
    with pytest.raises(exa.TooManyRejects):
        exa.parse(spoiled, tmp_path / "out.exa", chunk=CHUNK, max_rejects=allowed)


def test_a_store_among_its_sources_is_none_of_them(tmp_path):
    write_corpus(tmp_path, big=0, small=3)
    out = tmp_path / "out.exa"
    first = exa.parse(tmp_path, out)
    assert parse_job(tmp_path, out).plan()["todo_files"] == 0
    assert len(first["_files"]) == 3


def test_where_there_is_nothing_but_the_store_is_told(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_corpus(tmp_path, big=0, small=1)
    exa.parse("*.xyz", "in/out.exa")
    told = f"in: nothing but the store {tmp_path / 'in' / 'out.exa'} is there: give the files"
    for given in ("in", ["in"], iter(["in", "in/out.exa"])):
        with pytest.raises(exa.SourceError, match=re.escape(told)) as caught:
            exa.parse(given, "in/out.exa")
        assert caught.value.filename == "in"


def test_a_bad_word_for_errors_is_an_error(corpus, tmp_path):
    with pytest.raises(exa.EditorError, match="reject, raise, skip"):
        exa.parse(corpus, tmp_path / "out.exa", on_error="ignore")


@pytest.mark.parametrize("chunk", ["abc", 0, -1])
def test_a_chunk_that_is_none_is_an_error(corpus, tmp_path, chunk):
    with pytest.raises(exa.EditorError, match="a number of bytes is wanted"):
        exa.parse(corpus, tmp_path / "out.exa", chunk=chunk)


def test_other_tools_read_the_parts(whole):
    container = exa.open(whole)
    ours = container.atom.compute().astype({"symbol": str}).reset_index(drop=True)
    files = container.files("atom")
    seen = {
        "pandas": pd.concat([pd.read_parquet(path) for path in files]),
        "polars": pl.read_parquet(files).to_pandas(),
        "duckdb": duckdb.read_parquet(files).df(),
    }
    for name, frame in seen.items():
        theirs = frame.astype({"symbol": str}).reset_index(drop=True)[ours.columns.tolist()]
        assert_frame_equal(theirs, ours, check_exact=True, obj=name)
    frames = pl.read_parquet(container.files("frame"))["frame"]
    assert frames.n_unique() == len(frames) == len(container.frame)


def test_only_one_parse_at_a_time(corpus, tmp_path):
    out = tmp_path / "out.exa"
    inside, go_on = threading.Event(), threading.Event()

    def wait(progress):
        inside.set()
        go_on.wait()

    first = threading.Thread(target=exa.parse, args=(corpus, out), kwargs={"chunk": CHUNK, "report": wait})
    first.start()
    try:
        assert inside.wait(120)
        with pytest.raises(exa.StoreError, match="another exa parse is writing here"):
            exa.parse(corpus, out, chunk=CHUNK)
    finally:
        go_on.set()
        first.join()
    assert exa.open(out)["_files"].shape[0] == len(corpus)


DUMP = """ITEM: TIMESTEP
{step}
ITEM: NUMBER OF ATOMS
2
ITEM: BOX BOUNDS pp pp pp
0 1
0 1
0 1
ITEM: ATOMS {columns}
{rows}
"""


def test_files_of_different_columns_share_a_schema(tmp_path):
    for number, (columns, row) in enumerate([("id type x", "{k} 1 0.5"), ("id x vx", "{k} 0.25 -1.5")]):
        rows = "\n".join(row.format(k=k) for k in (1, 2))
        (tmp_path / f"{number}.lammpstrj").write_text(DUMP.format(step=number, columns=columns, rows=rows) * 40)
    container = exa.parse(str(tmp_path / "*.lammpstrj"), tmp_path / "out.exa", "lammps", chunk=1024)
    atom = container.atom.compute()
    assert {"id", "type", "x", "vx"} <= set(atom.columns)
    assert len(atom) == 160
    assert atom.type.notna().sum() == atom.vx.notna().sum() == 80
    assert sorted(atom.x.unique()) == [0.25, 0.5]


@pytest.mark.slow
def test_a_cluster_gives_what_threads_give(corpus, whole, tmp_path):
    from distributed import Client, LocalCluster

    with (
        LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address="127.0.0.1:0") as cluster,
        Client(cluster) as client,
    ):
        container = exa.parse(corpus, tmp_path / "out.exa", chunk=CHUNK, client=client)
    assert_same(container, exa.open(whole))
