"""What is sent of many files is short, and is the same unit where it arrives."""

import gzip
import os
import pickle
from dataclasses import replace

import numpy as np
import pytest

import exa
from exa.editor.planning.plan import Mark, Piece, Unit, cut
from exa.editor.sources.columns import Sources
from exa.editor.sources.finding import find_sources
from exa.editor.sources.source import Source
from exa.error import StoreCorrupt
from exa.jobs import parse
from exa.jobs.listing import listed
from exa.jobs.sending import Listed
from exa.schedule.cluster import connected
from exa.store import Store, stage
from tests.jobs.cluster import Cluster
from tests.jobs.test_parse import Interrupt

FILES = 2000


def sources_of(count: int, **more) -> Sources:
    draw = np.random.default_rng(0)
    sizes, times = draw.integers(100, 9000, count), draw.integers(1 << 60, size=count)
    facts = enumerate(zip(sizes.tolist(), times.tolist(), strict=True))
    return Sources.of(Source(f"runs/{n:06d}.out", size, f"{size}-{time}", **more) for n, (size, time) in facts)


@pytest.fixture
def sent(tmp_path, monkeypatch):
    """A unit of files with odd places of a listing, and how it is sent."""
    monkeypatch.setattr(stage, "GROUP", 300)
    sources = sources_of(2 * FILES)
    store, places = Store.create(tmp_path / "out.exa", {}), np.arange(1, 2 * FILES, 2)
    spec = listed(store, sources, places, 7)
    (unit,) = cut(sources.take(places), first_file=7)
    return unit, Listed(store, spec["listing"], range(7, 7 + FILES))


def test_a_unit_arrives_as_it_was(sent, tmp_path, monkeypatch):
    unit, how = sent
    data, here = pickle.dumps(how.short(unit)), os.getcwd()
    monkeypatch.chdir(tmp_path)
    again = pickle.loads(data)
    assert again == unit
    assert again.pieces[-1].source.place == f"{here}/runs/003999.out"
    assert b"runs" not in data


def test_marks_and_what_is_not_as_listed_travel_with_it(sent):
    unit, how = sent
    first, second, third, *rest = unit.pieces
    bad = replace(first, source=replace(first.source, problem="gone"), problem="gone")
    other = Piece(99_999, second.source, 0, second.stop)
    marked = replace(third, marks={"frame": Mark(0, 3, 4)})
    unit = Unit(5, (bad, other, marked, *rest), {"frame": 3}, {"atom": (1, 2)}, [], frozenset({("t", "c", "text")}))
    again = pickle.loads(pickle.dumps(how.short(unit)))
    assert again == unit
    assert (again.bases, again.slots, again.pieces[2].marks) == (unit.bases, unit.slots, marked.marks)


def test_few_files_are_named(sent):
    unit, how = sent
    few = replace(unit, pieces=unit.pieces[:3])
    assert how.short(few) is few
    assert how.short("anything") == "anything"


def test_options_and_addresses_arrive(tmp_path):
    options = (("key", "secret"),)
    sources = sources_of(FILES, options=options)
    sources = Sources.of(replace(source, path=f"s3://bucket/{source.path}") for source in sources)
    store = Store.create(tmp_path / "out.exa", {})
    spec = listed(store, sources, np.arange(FILES), 0)
    (unit,) = cut(sources)
    data = pickle.dumps(Listed(store, spec["listing"], range(FILES), options).short(unit))
    assert b"runs" not in data
    assert pickle.loads(data) == unit
    other = pickle.dumps(Listed(store, spec["listing"], range(FILES)).short(unit))
    assert b"runs" in other
    assert pickle.loads(other) == unit


def test_compressed_files_are_not_named_either(tmp_path):
    for n in range(40):
        (tmp_path / f"{n:02d}.xyz.gz").write_bytes(gzip.compress(b"1\n\nH 0 0 %d\n" % n))
    sources = Sources.of(find_sources(tmp_path / "*.gz"))
    store = Store.create(tmp_path / "out.exa", {})
    spec = listed(store, sources, np.arange(40), 3)
    (unit,) = cut(sources, first_file=3)
    data = pickle.dumps(Listed(store, spec["listing"], range(3, 43)).short(unit))
    assert b".xyz.gz" not in data
    again = pickle.loads(data)
    assert again == unit
    assert [piece.source.head(5) for piece in again.pieces[:2]] == [b"1\n\nH ", b"1\n\nH "]


def test_another_listing_is_seen(sent):
    unit, how = sent
    other = replace(how, listing=listed(how.store, sources_of(FILES), np.arange(FILES), 7)["listing"])
    with pytest.raises(StoreCorrupt, match="has other files under 7 to 2006 than were sent"):
        pickle.loads(pickle.dumps(other.short(unit)))


def test_a_listing_that_is_cut_is_an_error(sent):
    unit, how = sent
    data, path = pickle.dumps(how.short(unit)), f"{how.store.path}/_jobs/{how.listing}.parquet"
    os.truncate(path, os.path.getsize(path) // 2)
    with pytest.raises(StoreCorrupt, match="cannot be read"):
        pickle.loads(data)


def test_workers_read_what_they_are_sent(tmp_path):
    for n in range(60):
        (tmp_path / f"{n:02d}.xyz").write_text(f"1\n\nH 0 0 {n}\n")
    with Cluster(tmp_path / "cluster") as cluster, connected(cluster.address) as client:
        exa.parse(f"{tmp_path}/*.xyz", tmp_path / "out.exa", "xyz", client=client, chunk=400)
    rows = exa.open(tmp_path / "out.exa").atom.compute()
    assert rows["z"].tolist() == list(range(60))


def test_a_job_of_compressed_files_is_gone_on_with(tmp_path, monkeypatch):
    (tmp_path / "in").mkdir()
    for n in range(200):
        (tmp_path / "in" / f"{n:03d}.xyz.gz").write_bytes(gzip.compress(b"1\n\nH 0 0 %d\n" % n))
    monkeypatch.setattr(parse, "EVERY", 0)
    with Cluster(tmp_path / "cluster") as cluster, connected(cluster.address) as client:
        how = {"client": client, "chunk": 300}
        with pytest.raises(KeyboardInterrupt):
            exa.parse(tmp_path / "in", tmp_path / "out.exa", "xyz", report=Interrupt(5), **how)
        assert 0 < len(Store.open(tmp_path / "out.exa").read("_files")) < 200
        exa.parse(tmp_path / "in", tmp_path / "out.exa", "xyz", **how)
    assert exa.open(tmp_path / "out.exa").atom.compute()["z"].tolist() == list(range(200))
