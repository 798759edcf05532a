"""kill -9 of real `exa parse` processes at random moments: the store opens, loses nothing, doubles nothing."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
from pandas.testing import assert_frame_equal

import exa
from exa.jobs.status import PROGRESS
from exa.store import Hints, Store
from tests.conftest import ROOT
from tests.jobs.corpus import same_files, spoil, write_corpus

#: Kills in this run; a release takes EXA_KILLS=200.
KILLS = int(os.environ.get("EXA_KILLS", "12"))
#: Longer than any frame: the rows of a record that is longer than a range are committed range by range.
CHUNK = 2048


def start(corpus: Path, out: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "exa", "parse", str(corpus), "-o", str(out), "--chunk", str(CHUNK)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def first_sign(out: Path, process: subprocess.Popen[bytes]) -> None:
    """Wait until a process has begun its work in the store: what comes before is Python loading its libraries."""
    while process.poll() is None and (Hints(str(out), "_jobs").get(PROGRESS) or {}).get("pid") != process.pid:
        time.sleep(0.005)


class Watch:
    """What a store has shown so far, which it must go on showing."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.rows: dict[str, int] = {}
        self.units: frozenset[str] = frozenset()
        self.files: set[str] = set()

    def look(self) -> None:
        if not (self.path / "exa.json").exists():
            assert not self.rows, "the store is gone"
            return
        container = exa.open(self.path)
        units = Store.open(self.path).snapshot().units
        assert units >= self.units, "a committed unit is lost"
        rows = {name: known.rows for name, known in container.summaries().items()}
        for name, count in self.rows.items():
            assert rows[name] >= count, f"{name} lost rows"
        files = {path for name in rows for path in container.files(name)}
        merged = any(part.pieces for table in Store.open(self.path).snapshot().tables.values() for part in table.parts)
        assert merged or files >= self.files, "a committed part is lost"
        for name, count in rows.items():
            assert sum(pq.read_metadata(path).num_rows for path in container.files(name)) == count
        if "frame" in container:
            frames = column(container, "frame", "frame"), column(container, "frame", "nat")
            promised = pd.Series(frames[1], frames[0])
            assert promised.index.is_unique, "a frame is doubled"
            lost = promised.sub(pd.Series(column(container, "atom", "frame")).value_counts(), fill_value=0)
            assert (lost >= 0).all(), "atoms are doubled"
            assert lost.sum() == rows.get("_rejects", 0), "a record is neither a row nor a reject"
        self.rows, self.units, self.files = rows, units, files


def column(container: exa.Container, table: str, name: str) -> list[int]:
    """A column from the parts themselves, which is quicker than a task for each."""
    return [value for path in container.files(table) for value in pq.read_table(path, columns=[name])[name].to_pylist()]


def orders(units: frozenset[str]) -> list[str]:
    """The units of the one job of a store, by their numbers."""
    jobs, numbers = zip(*(unit.rsplit("-", 1) for unit in units), strict=True)
    assert len(set(jobs)) == 1
    return sorted(numbers)


def tables(path: Path) -> dict[str, object]:
    container = exa.open(path)
    found = {name: same_files(container[name].compute()) for name in ("frame", "atom", "_files")}
    rejects = container["_rejects"].compute().sort_values(["path", "line"]).reset_index(drop=True)
    return found | {"_rejects": rejects.astype(str)}


def test_kill(tmp_path):
    paths = write_corpus(tmp_path / "in", big=4, small=20, size=60 * CHUNK)
    spoil(paths[0], 3)
    spoil(paths[-1], 3)
    begun = time.monotonic()
    whole = start(tmp_path / "in", tmp_path / "whole.exa")
    first_sign(tmp_path / "whole.exa", whole)
    loaded = time.monotonic() - begun
    assert whole.wait() == 3
    work = time.monotonic() - begun - loaded
    expected = tables(tmp_path / "whole.exa")
    units = Store.open(tmp_path / "whole.exa").snapshot().units
    assert len(units) > 100

    luck = random.Random(os.environ.get("EXA_SEED", "exa"))
    kills = halfway = stores = 0

    def over() -> bool:
        """Whether these were kills enough; on a machine where none came at the right moment, more are."""
        return kills >= (KILLS if halfway else 4 * KILLS)

    while not over():
        watch = Watch(tmp_path / f"{stores}.exa")
        stores += 1
        while True:
            process = start(tmp_path / "in", watch.path)
            if luck.random() < 0.2:
                time.sleep(luck.uniform(0, loaded))
            else:
                first_sign(watch.path, process)
                time.sleep(luck.uniform(0, work / 2))
            process.kill()
            ended = process.wait()
            assert ended in (-9, 3)
            watch.look()
            if ended == 3:
                break
            kills += 1
            halfway += len(watch.units) < len(units) and any(watch.path.glob("_stage/*/*.json"))
            if over():
                assert start(tmp_path / "in", watch.path).wait() == 3
                watch.look()
                break
        assert orders(watch.units) == orders(units)
        for name, table in tables(watch.path).items():
            assert_frame_equal(table, expected[name], check_exact=True, obj=name)
    assert halfway, "no kill came while the job was at work"
