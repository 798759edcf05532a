"""The input of the benchmarks: text made once, the same bytes on every machine, with the right answers beside it.

>>> from benchmarks.data import corpus
>>> corpus("xyz", 1 << 20).rows
22000

A shorter file is a prefix of a longer one.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

ATOMS = 1000
BATCH = 100_000
DIGITS = np.array([list(f"{n:04d}".encode()) for n in range(10_000)], dtype=np.uint8)
SIGNED = np.array(
    [list(f"{n:>6d}".encode()) for n in range(10_000)] + [list(f"{'-' + str(n):>6s}".encode()) for n in range(10_000)],
    dtype=np.uint8,
)
WORDS = """alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon
phi chi psi omega north south east west red orange yellow green blue indigo violet one two three four five six seven
eight nine ten iron copper silver gold lead""".split()

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Corpus:
    """One file and what a right reader finds in it: its rows, and the mean of its column x (xyz), a (csv, columns) or
    pid (log)."""

    kind: str
    path: str
    size: int
    rows: int
    mean: float


@dataclass(frozen=True)
class Batch:
    """The next bytes of a corpus, the rows in them, and the sum of the column in whole units of ``scale``."""

    text: bytes
    rows: int
    total: int


def decimals(values: npt.NDArray[np.int64], places: int) -> Bytes:
    """``values / 10**places`` as text, seven columns and ``places`` (4, 6 or 8) digits wide, blanks before the sign."""
    magnitude = np.abs(values)
    whole, rest = np.divmod(magnitude, 10**places)
    rest *= 10 ** (8 - places)
    out = np.empty((len(values), 15), dtype=np.uint8)
    out[:, :6] = SIGNED[whole + 10_000 * (values < 0)]
    out[:, 6] = ord(".")
    out[:, 7:11] = DIGITS[rest // 10_000]
    out[:, 11:] = DIGITS[rest % 10_000]
    return out[:, : 7 + places]


def xyz() -> Iterator[Batch]:
    """Frames of a thousand atoms on a random walk, ``"%-2s %15.8f%15.8f%15.8f"``: 49 bytes a row."""
    rng = np.random.default_rng(20)
    row = np.full((ATOMS, 49), ord(" "), dtype=np.uint8)
    row[:, 0] = rng.choice(np.frombuffer(b"CHON", dtype=np.uint8), ATOMS)
    row[:, 48] = ord("\n")
    place = rng.integers(-10 * 10**8, 40 * 10**8, (ATOMS, 3))
    frame = 0
    while True:
        place += rng.integers(-(10**6), 10**6, (ATOMS, 3))
        row[:, 3:48] = decimals(place.ravel(), 8).reshape(ATOMS, 45)
        head = f"{ATOMS}\nframe {frame} time={frame * 0.5:.3f} fs\n".encode()
        yield Batch(head + row.tobytes(), ATOMS, int(place[:, 0].sum()))
        frame += 1


def csv() -> Iterator[Batch]:
    """Rows of ``id,a,b,c,word``: an integer, ``%.6f``, ``%.4f``, a small integer, one of fifty words; no quotes."""
    rng = np.random.default_rng(21)
    width = max(map(len, WORDS))
    words = np.array([list(word.ljust(width).encode()) for word in WORDS], dtype=np.uint8)
    small = np.array([list(f"{n:>3d}".encode()) for n in range(100)], dtype=np.uint8)
    comma, newline = np.full((BATCH, 1), ord(","), np.uint8), np.full((BATCH, 1), ord("\n"), np.uint8)
    yield Batch(b"id,a,b,c,word\n", 0, 0)
    start = 0
    while True:
        number = np.arange(start, start + BATCH)
        digits = np.concatenate([DIGITS[number // 10_000], DIGITS[number % 10_000]], axis=1)
        leading = np.maximum.accumulate(digits != ord("0"), axis=1)
        leading[:, -1] = True
        a, b = rng.integers(-100 * 10**6, 1000 * 10**6, BATCH), rng.integers(-(10**7), 10**7, BATCH)
        fields = [np.where(leading, digits, ord(" ")).astype(np.uint8), comma, decimals(a, 6), comma, decimals(b, 4)]
        fields += [comma, small[rng.integers(0, 100, BATCH)], comma, words[rng.integers(0, 50, BATCH)], newline]
        table = np.concatenate(fields, axis=1)
        yield Batch(table[table != ord(" ")].tobytes(), BATCH, int(a.sum()))
        start += BATCH


def columns() -> Iterator[Batch]:
    """Rows of an integer and three decimals, right-aligned between blanks below the names ``id a b c``: 49 bytes."""
    rng = np.random.default_rng(23)
    row = np.full((BATCH, 49), ord(" "), dtype=np.uint8)
    row[:, 48] = ord("\n")
    yield Batch(b"id a b c\n", 0, 0)
    start = 0
    while True:
        row[:, 2:8] = SIGNED[np.arange(start, start + BATCH) % 10_000]
        values = rng.integers(-(10**9), 10**10, (BATCH, 3))
        row[:, 8:47] = decimals(values.ravel(), 6).reshape(BATCH, 39)
        yield Batch(row.tobytes(), BATCH, int(values[:, 0].sum()))
        start += BATCH


LOG_LINES = (
    "INFO dfs.DataNode$PacketResponder: PacketResponder 1 for block {0} terminating",
    "INFO dfs.FSNamesystem: BLOCK* NameSystem.addStoredBlock: blockMap updated: {1}:50010 is added to {0} size 6710886",
    "INFO dfs.DataNode$DataXceiver: Receiving block {0} src: /{1}:50010 dest: /{1}:50010",
    "INFO dfs.DataNode$PacketResponder: Received block {0} of size 67108864 from /{1}",
    "INFO dfs.FSDataset: Deleting block {0} file /mnt/hadoop/dfs/data/current/subdir7/{0}",
)


def log() -> Iterator[Batch]:
    """Lines like those of HDFS, every fifth of which ends in a block that is terminating, and an ERROR now and then.

    The same hundred thousand lines again and again: 12 MB, more than a processor's second-level cache.
    """
    rng = np.random.default_rng(22)
    blocks, hosts = rng.integers(-(10**19) // 2, 10**19 // 2, BATCH), rng.integers(0, 256, (BATCH, 2))
    lines = []
    for number in range(BATCH):
        words = f"blk_{blocks[number]}", "10.251.{}.{}".format(*hosts[number])
        body = LOG_LINES[number % 5].format(*words) if number % 40_000 != 39_999 else f"ERROR dfs.DataNode: {words[0]}"
        time = f"{number // 3600 % 24:02d}{number // 60 % 60:02d}{number % 60:02d}"
        lines.append(f"081109 {time} {number % 3000} {body}\n")
    text = "".join(lines).encode()
    while True:
        yield Batch(text, BATCH, sum(number % 3000 for number in range(BATCH)))


KINDS = {"xyz": (xyz, 10**8), "csv": (csv, 10**6), "columns": (columns, 10**6), "log": (log, 1)}


def home() -> Path:
    """``$EXA_BENCH_DATA``, or ``bench-data`` beside this package."""
    return Path(os.environ.get("EXA_BENCH_DATA") or Path(__file__).parent.parent / "bench-data")


def small(size: int) -> Corpus:
    """The rows of the csv file of ``size`` bytes in files of 1 to 5 KiB; the path is the folder of their folders."""
    text = corpus("csv", size)
    folder = home() / f"small-{size}"
    facts = folder.with_suffix(".json")
    if facts.exists():
        return Corpus(**json.loads(facts.read_text()))
    shutil.rmtree(folder, ignore_errors=True)
    sizes = np.random.default_rng(24)
    total = count = 0
    with open(text.path, "rb") as file:
        head = file.readline()
        while rows := file.readlines(int(sizes.integers(1 << 10, 5 << 10)) - len(head)):
            part = folder / f"{count // 1000:03d}" / f"{count:06d}.csv"
            part.parent.mkdir(parents=True, exist_ok=True)
            total, count = total + part.write_bytes(head + b"".join(rows)), count + 1
    made = Corpus("small", str(folder), total, text.rows, text.mean)
    facts.write_text(json.dumps(asdict(made)) + "\n")
    return made


def corpus(kind: str, size: int) -> Corpus:
    """The file of this kind of at least ``size`` bytes (whole batches), made if it is not there yet."""
    if kind == "small":
        return small(size)
    facts = home() / f"{kind}-{size}.json"
    if facts.exists():
        made = Corpus(**json.loads(facts.read_text()))
        if Path(made.path).exists() and os.path.getsize(made.path) == made.size:
            return made
    make, scale = KINDS[kind]
    path = home() / f"{kind}-{size}.{kind}"
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(f".partial-{os.getpid()}")
    rows = total = 0
    with partial.open("wb") as file:
        for batch in make():
            file.write(batch.text)
            rows, total = rows + batch.rows, total + batch.total
            if file.tell() >= size:
                break
    os.replace(partial, path)
    made = Corpus(kind, str(path), path.stat().st_size, rows, total / rows / scale)
    facts.write_text(json.dumps(asdict(made)) + "\n")
    return made


if __name__ == "__main__":
    print(json.dumps(asdict(corpus(sys.argv[1], int(sys.argv[2])))))
