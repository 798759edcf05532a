"""Corpora for parse jobs: trajectories that take several chunks, and small ones that share one."""

import random
from pathlib import Path

#: Small enough for each of the big files to be cut into a dozen ranges.
CHUNK = 4096
BIG, SMALL = 3, 12


def frame(luck: random.Random, atoms: int, comment: str) -> str:
    rows = (
        f"{luck.choice(['Ar', 'Kr', 'Xe'])} " + " ".join(f"{luck.uniform(-9, 9):.6f}" for _ in "xyz")
        for _ in range(atoms)
    )
    return "\n".join([str(atoms), comment, *rows, ""])


def write_corpus(folder: Path, big: int = BIG, small: int = SMALL, size: int = 12 * CHUNK) -> list[Path]:
    """Files with frames of 1 to 40 atoms; the same ones each time."""
    luck = random.Random(7)
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in range(big + small):
        path = folder / f"run-{number:02d}.xyz"
        text = ""
        while len(text) < (size if number < big else 300):
            text += frame(luck, luck.randint(1, 40), f"energy={luck.random():.6f}")
        path.write_text(text)
        paths.append(path)
    return paths


def spoil(path: Path, line: int) -> None:
    """Make the first number of a line (from 1) unreadable, without changing the file's size."""
    lines = path.read_text().split("\n")
    word, number, *rest = lines[line - 1].split(" ")
    lines[line - 1] = " ".join([word, "x" * len(number), *rest])
    path.write_text("\n".join(lines))


def same_files(table):
    """A table's rows by index; of ``_files`` what does not depend on the run and its ranges."""
    return table.drop(columns=["observed", "blocks", "tail"], errors="ignore").sort_index()
