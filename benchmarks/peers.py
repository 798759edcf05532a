"""Who is measured at what: one small function for each peer, and one line in ``PEERS``.

>>> from benchmarks.peers import PEERS, threads
>>> [peer.name for peer in PEERS if peer.task == "C"][:3]
['floor', 'exa', 'polars']

A function takes a path and gives ``(rows, mean)``, ``None`` for what it does not find out, or a function that
gives them and is called when the clock has stopped. Each peer's form is the fastest of those tried (docstrings).
"""

from __future__ import annotations

import glob
import os
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import dask

import exa

Found = tuple[int | None, float | None]
Answer = Found | Callable[[], Found]

TASKS = {
    "A": ("xyz", "XYZ text to the mean of x"),
    "B": ("xyz", "XYZ text to a durable store (chemfiles, exa.read: mere reading)"),
    "C": ("csv", "CSV text to the mean of a"),
    "D": ("columns", "four columns between blanks to the mean of a"),
    "S": ("small", "CSV in files of 1 to 5 KiB to the mean of a"),
    "L": ("log", "a log to the counts of its levels and the mean of pid"),
}


@dataclass(frozen=True)
class Peer:
    """``part``: it is given the first 1/part of the file. ``goal``: how many times its speed exa shall reach."""

    name: str
    task: str
    run: Callable[[str], Answer]
    package: str = ""
    part: int = 1
    goal: float | None = None


def threads() -> int:
    """The number of CPUs this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def floor(path: str) -> Answer:
    """The same bytes by ``preadv`` into one reused buffer of 1 MiB a thread: what no reader of the file can beat."""
    size, workers = os.path.getsize(path), threads()
    with open(path, "rb", buffering=0) as file, ThreadPoolExecutor(workers) as pool:

        def sweep(start: int, stop: int) -> None:
            buffer = memoryview(bytearray(1 << 20))
            while start < stop:
                start += os.preadv(file.fileno(), [buffer[: stop - start]], start)

        edges = [size * k // workers for k in range(workers + 1)]
        list(pool.map(sweep, edges[:-1], edges[1:]))
    return None, None


def exa_xyz(path: str) -> Answer:
    atom = exa.read(path, editor="xyz").atom
    mean = atom.x.mean().compute()
    return lambda: (len(atom), float(mean))


def exa_csv(path: str) -> Answer:
    table = exa.read(path, editor="delimited").table
    mean = table.a.mean().compute()
    return lambda: (len(table), float(mean))


def exa_columns(path: str) -> Answer:
    table = exa.read(path, editor="delimited", sep=" ").table
    mean = table.a.mean().compute()
    return lambda: (len(table), float(mean))


def files_of(path: str) -> list[str]:
    """The files of a corpus: that at the path, or those in its folders."""
    return sorted(glob.glob(f"{path}/*/*.csv")) if os.path.isdir(path) else [path]


def floor_small(path: str) -> Answer:
    """Every file opened and read, by one thread: what no reader of small files does without."""
    buffer = bytearray(1 << 20)
    for one in files_of(path):
        with open(one, "rb", buffering=0) as file:
            file.readinto(buffer)
    return None, None


def exa_small(path: str) -> Answer:
    table = exa.read(f"{path}/*/*.csv", editor="delimited").table
    mean = table.a.mean().compute()
    return lambda: (len(table), float(mean))


def polars_small(path: str) -> Answer:
    return polars_csv(f"{path}/*/*.csv")


def pandas_small(path: str) -> Answer:
    import pandas as pd

    rows, total = 0, 0.0
    for one in files_of(path):
        a = pd.read_csv(one, usecols=["a"])["a"]
        rows, total = rows + len(a), total + float(a.sum())
    return rows, total / rows


class HDFS(exa.Editor):
    """The log, by the template of a line."""

    log = exa.Section("{time:%y%m%d %H%M%S} {pid:d} {level} {component}: {content}")


def exa_log(path: str) -> Answer:
    log = exa.read(path, editor=HDFS).log
    counts, mean = dask.compute(log.level.value_counts(), log.pid.mean())
    return int(counts.sum()), float(mean)


def exa_store(path: str) -> Answer:
    """Into a fresh folder beside the input, fsync included; what the store holds is checked off the clock."""
    folder = tempfile.mkdtemp(prefix="store-", dir=Path(path).parent)
    try:
        out = Path(folder) / "out.exa"
        exa.parse(path, str(out), editor="xyz")
    except BaseException:
        shutil.rmtree(folder)
        raise
    return partial(stored, folder)


def stored(folder: str) -> Found:
    """Rows and mean as a stranger sees them: the store opened anew; then the folder is removed."""
    try:
        atom = exa.open(str(Path(folder) / "out.exa")).atom
        return len(atom), float(atom.x.mean().compute())
    finally:
        shutil.rmtree(folder)


def chemfiles_xyz(path: str) -> Answer:
    """Iteration over frames and ``read_step`` are equally fast; one thread, there is no other way."""
    from chemfiles import Trajectory

    rows, total = 0, 0.0
    with Trajectory(path) as trajectory:
        for frame in trajectory:
            x = frame.positions[:, 0]
            rows, total = rows + len(x), total + float(x.sum())
    return rows, total / rows


def chemfiles_reading(path: str) -> Answer:
    from chemfiles import Trajectory

    with Trajectory(path) as trajectory:
        return sum(len(frame.positions) for frame in trajectory), None


def mdanalysis_xyz(path: str) -> Answer:
    """The reader alone; a ``Universe`` over it is as fast or slower."""
    from MDAnalysis.coordinates.XYZ import XYZReader

    rows, total = 0, 0.0
    with XYZReader(path) as reader:
        for step in reader:
            rows, total = rows + step.n_atoms, total + float(step.positions[:, 0].sum(dtype="f8"))
    return rows, total / rows


def polars_xyz(path: str) -> Answer:
    """Lines through the streaming engine. ``scan_lines`` is 1.1 to 1.4 times as fast as ``scan_csv`` with a separator
    that never occurs; the filter by length is as fast as one by line number modulo frame; casting to binary for the
    slice, a decimal, or the in-memory engine (half the speed) gain nothing."""
    import polars as pl

    line = pl.col("line")
    x = line.str.slice(3, 15).str.strip_chars().cast(pl.Float64, strict=False)
    rows = pl.scan_lines(path).filter(line.str.len_bytes() == 48)
    return rows.select(pl.len(), x.mean().alias("x")).collect(engine="streaming").row(0)


def pandas_xyz(path: str) -> Answer:
    """Lines in pieces, sliced: 1.3 times as fast as ``sep=r"\\s+"`` with skipped rows, three times ``read_fwf``."""
    import pandas as pd

    rows, total = 0, 0.0
    for piece in pd.read_csv(path, sep="\x01", quoting=3, header=None, names=["line"], dtype="str", chunksize=1 << 18):
        line = piece["line"]
        x = line[line.str.len() == 48].str.slice(3, 18).astype(float)
        rows, total = rows + len(x), total + float(x.sum())
    return rows, total / rows


def polars_csv(path: str) -> Answer:
    """Neither ``quote_char=None`` nor the in-memory engine are faster; a given schema is slower."""
    import polars as pl

    return pl.scan_csv(path).select(pl.len(), pl.col("a").mean()).collect(engine="streaming").row(0)


def duckdb_csv(path: str) -> Answer:
    """Given columns, ``quote=''`` and no detection are not faster."""
    import duckdb

    with duckdb.connect(config={"threads": threads()}) as connection:
        return connection.execute("select count(*), avg(a) from read_csv(?)", [path]).fetchall()[0]


def pyarrow_csv(path: str) -> Answer:
    """In a stream of 1 MiB blocks; 4 and 16 MiB and a dataset are as fast or slower."""
    import pyarrow as pa
    import pyarrow.compute as pc
    from pyarrow.csv import ConvertOptions, open_csv

    pa.set_cpu_count(threads())
    rows, total = 0, 0.0
    for batch in open_csv(path, convert_options=ConvertOptions(include_columns=["a"])):
        rows, total = rows + batch.num_rows, total + pc.sum(batch.column(0)).as_py()
    return rows, total / rows


def pyarrow_whole(path: str) -> Answer:
    import pyarrow as pa
    import pyarrow.compute as pc
    from pyarrow.csv import ConvertOptions, read_csv

    pa.set_cpu_count(threads())
    column = read_csv(path, convert_options=ConvertOptions(include_columns=["a"]))["a"]
    return len(column), pc.mean(column).as_py()


def pandas_csv(path: str) -> Answer:
    """In pieces: as fast as the whole at a quarter of the memory; ``engine="pyarrow"`` is slower."""
    import pandas as pd

    rows, total = 0, 0.0
    for piece in pd.read_csv(path, usecols=["a"], chunksize=1 << 20):
        rows, total = rows + len(piece), total + float(piece["a"].sum())
    return rows, total / rows


def pandas_columns(path: str) -> Answer:
    """In pieces, as with CSV; this separator is one that pandas' C engine knows."""
    import pandas as pd

    rows, total = 0, 0.0
    for piece in pd.read_csv(path, sep=r"\s+", usecols=["a"], chunksize=1 << 20):
        rows, total = rows + len(piece), total + float(piece["a"].sum())
    return rows, total / rows


LINE = r"^(?P<date>\d+) (?P<time>\d+) (?P<pid>\d+) (?P<level>\S+) (?P<component>\S+): (?P<content>.*)$"


def polars_log(path: str) -> Answer:
    import polars as pl

    lines = pl.scan_lines(path).select(pl.col("line").str.extract_groups(LINE)).unnest("line")
    counts = lines.group_by("level").agg(pl.len(), pl.col("pid").cast(pl.Int64).sum()).collect(engine="streaming")
    rows = counts["len"].sum()
    return rows, counts["pid"].sum() / rows


def re_log(path: str) -> Answer:
    """On the bytes of a line: as text takes longer."""
    match = re.compile(LINE.encode()).match
    counts: Counter[bytes] = Counter()
    total = 0
    with open(path, "rb") as file:
        for line in file:
            if found := match(line):
                counts[found["level"]] += 1
                total += int(found["pid"])
    rows = counts.total()
    return rows, total / rows


PEERS = (
    Peer("floor", "A", floor),
    Peer("exa", "A", exa_xyz),
    Peer("polars", "A", polars_xyz, "polars", goal=3),
    Peer("chemfiles", "A", chemfiles_xyz, "chemfiles", goal=8),
    Peer("MDAnalysis", "A", mdanalysis_xyz, "MDAnalysis", part=16),
    Peer("pandas", "A", pandas_xyz, "pandas", part=8),
    Peer("floor", "B", floor),
    Peer("exa", "B", exa_store),
    Peer("exa.read", "B", exa_xyz),
    Peer("chemfiles", "B", chemfiles_reading, "chemfiles", goal=4),
    Peer("floor", "S", floor_small),
    Peer("exa", "S", exa_small),
    Peer("polars", "S", polars_small, "polars", goal=1.5),
    Peer("pandas", "S", pandas_small, "pandas", part=8),
    Peer("floor", "C", floor),
    Peer("exa", "C", exa_csv),
    Peer("polars", "C", polars_csv, "polars", goal=1.2),
    Peer("duckdb", "C", duckdb_csv, "duckdb"),
    Peer("pyarrow", "C", pyarrow_csv, "pyarrow"),
    Peer("pyarrow whole", "C", pyarrow_whole, "pyarrow"),
    Peer("pandas", "C", pandas_csv, "pandas"),
    Peer("floor", "D", floor),
    Peer("exa", "D", exa_columns),
    Peer("pandas", "D", pandas_columns, "pandas", part=4, goal=3),
    Peer("floor", "L", floor),
    Peer("exa", "L", exa_log),
    Peer("polars", "L", polars_log, "polars", goal=4),
    Peer("re", "L", re_log, part=8, goal=13),
)
