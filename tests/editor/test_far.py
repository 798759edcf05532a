"""Records longer than ranges and windows: memory does not grow with them, and each range reads its own rows."""

import re
import subprocess
import sys

import dask
import pytest

import exa
from exa import Editor, Record, Section
from exa.editor.sources.source import Source
from tests.editor.test_invariance import Finds, Within, assert_same, tables


class Run(Editor):
    """An open record with a section that it may hold whole, values behind that, and records inside."""

    step = Record(
        "step {n:d}",
        until="bye",
        values=("energy = {energy:f}", "{name} is {what}"),
        atom=Section("{a:d} {x:f}", after=re.compile("^TABLE"), skip=1, until=""),
        part=Record("part {k:d}", pair=Section("{i:d} {j:d}", after="pairs", count="k")),
    )


ROWS = "".join(f"{k} {k}.5\n" for k in range(60))
PARTS = "part 2\npairs\n1 2\n3 4\npart 3\npairs\n1 2\n1 2\n5 x\n"
STEP = f"step 7\nso it is\nTABLE\n---\n{ROWS}\nthis is é\nenergy = 4.5\n{PARTS}"
FRAME = "60\na comment\n" + "".join(f"H {k} 0 1\n" for k in range(60))
CASES = {
    "frames": ("xyz", FRAME + "1\n\nHe 0 0 0\n" + FRAME),
    "cut": ("xyz", FRAME + FRAME[:-20]),
    "too few": ("xyz", FRAME.replace("60", "58") + FRAME),
    "too many": ("xyz", FRAME.replace("60", "63") + FRAME * 2),
    "junk": ("xyz", FRAME + "junk\n" * 30 + FRAME),
    "promised": ("xyz", "999\n\n" + FRAME * 3),
    "bad row": ("xyz", FRAME.replace("H 30 0", "H x 0") + FRAME),
    "marked": (Finds, f"TABLE\n\n\n{ROWS}\nBEGIN\n{ROWS}LIST\n\n\n{ROWS}"),
    "open": (Run, STEP + "bye\nprose\n" + STEP + STEP),
    "no end": (Run, STEP),
    "no mark": (Run, ("step 1\n" + "prose\n" * 20) * 8),
    "within": (Within, f"step 60\n{ROWS}cycle DIIS\nhistory\n{ROWS}\ncount: 7\nenergy = 1.5\nSTOP\nstep 1\n1 2\n" * 2),
    "no newline": ("xyz", FRAME.removesuffix("\n")),
    "carriage returns": (Run, (STEP + "bye\n").replace("\n", "\r\n") * 2),
}


@pytest.mark.parametrize("case", CASES)
def test_records_longer_than_ranges(case):
    editor, text = CASES[case]
    whole = tables([Source.of_text(text)], editor, 1 << 30)
    for chunk in (17, 90, 400):
        assert_same(tables([Source.of_text(text)], editor, chunk), whole)


def test_each_range_reads_its_own_rows():
    atom = exa.read([Source.of_text(FRAME + FRAME)], "xyz", chunk=100).atom
    lengths = [len(part) for part in dask.compute(*atom.to_delayed(), scheduler="sync")]
    assert sum(lengths) == 120
    assert max(lengths) <= 20
    assert [origin.line for origin in atom.source([0, 59, 60, 119])] == [3, 62, 65, 124]


def test_a_long_record_is_stored_as_it_is_read(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text((STEP + "bye\n") * 2 + STEP)
    exa.parse(path, tmp_path / "out.exa", Run, chunk=200)
    with dask.config.set(scheduler="sync"):
        stored, read = exa.open(tmp_path / "out.exa"), exa.read(path, Run)
        assert len(stored.atom) == 180
        for name in read:
            found = stored[name].compute()
            wanted = read[name].compute()
            assert found[wanted.columns].to_numpy().tolist() == wanted.to_numpy().tolist(), name
        assert stored.source("atom", 100).line == read.source("atom", 100).line


PEAK = """
import sys
from benchmarks.memory import peak
import dask, exa
from exa import Editor, Record, Section

class Frames(Editor):
    frame = Record("{nat:d}", "{comment}", atom=Section("{n:d} {x:f}", count="nat"))
    table = Section("{n:d} {x:f}", after="comment", until="END")

container = exa.read([sys.argv[1]], Frames, chunk=1 << 21)
with dask.config.set(scheduler="sync"):
    rows = len(container.atom), len(container.table), int(container.atom.n.sum().compute())
print(*rows, peak() >> 10)
"""


def test_the_memory_does_not_grow_with_the_record(tmp_path):
    path = tmp_path / "frame.txt"

    def peak(rows: int) -> int:
        block = b"".join(b"%d 0.125\n" % k for k in range(1_000_000, 1_010_000))
        with open(path, "wb") as file:
            file.write(b"%d\ncomment\n" % rows)
            for _ in range(rows // 10_000):
                file.write(block)
        run = subprocess.run([sys.executable, "-c", PEAK, str(path)], capture_output=True, text=True, check=True)
        atoms, table, total, kilobytes = map(int, run.stdout.split())
        assert atoms == table == rows
        assert total == rows // 10_000 * sum(range(1_000_000, 1_010_000))
        return kilobytes >> 10

    small = peak(150_000)
    assert peak(20 * 150_000) < small + 24  # a record of 42 MiB, ranges of 2
