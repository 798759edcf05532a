"""A line that is too long to be held, in a record: a reject of the record or of the row, and reading goes on."""

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exa import Editor, Record, Section
from exa.editor.readers import cursor, far, reading, records
from exa.editor.sources.source import Source
from tests.editor.test_invariance import Finds, Marks, Within, assert_same, examples, tables

LIMIT = 200
LONG = "z" * LIMIT


class Open(Editor):
    """An open record with values, a section it may not have, and records inside."""

    step = Record(
        "step {n:d}",
        until="bye",
        values=("energy = {energy:f}",),
        part=Record("part {k:d}", pair=Section("{i:d} {j:d}", after="pairs", until="")),
    )


class First(Editor):
    """A record at the beginning, and lines that stand for themselves."""

    head = Record("{n:d} {_}", rest=Section("{text}", after="word", count=1))
    line = Section("{a:d} {b:f}")


@pytest.fixture(autouse=True)
def short(monkeypatch):
    """Texts of some hundred bytes are long."""
    for module in (reading, cursor, records):
        monkeypatch.setattr(module, "LONGEST", LIMIT)
    monkeypatch.setattr(far, "LONG", LIMIT // 4)
    monkeypatch.setattr(records, "LONG", LIMIT // 4)


def read(text: str, editor) -> tuple[dict, list]:
    """The tables of a text, the same for every chunk, and the places of its rejects."""
    whole = tables([Source.of_text(text)], editor, 1 << 30)
    for chunk in (17, 90, 400):
        assert_same(tables([Source.of_text(text)], editor, chunk), whole)
    rejects = whole["_rejects"]
    return whole, list(zip(rejects.section, rejects.line, rejects.offset, strict=True))


def test_in_a_counted_section_it_is_one_row_less():
    text = f"3\nfirst\nH 0 0 0\n{LONG}\nO 1 1 1\n1\nsecond\nN 2 2 2\n"
    found, rejects = read(text, "xyz")
    assert found["frame"].comment.tolist() == ["first", "second"]
    assert found["atom"].symbol.tolist() == ["H", "O", "N"]
    assert found["atom"].frame.tolist() == [0, 0, 1]
    assert rejects == [("atom", 4, text.index(LONG))]
    assert found["_rejects"].reason.tolist() == ["the line has 64 MiB or more"]
    assert found["_rejects"].raw.tolist() == [LONG]


def test_in_a_header_it_is_the_record():
    text = f"1\nfirst\nH 0 0 0\n1\n{LONG}\nO 1 1 1\n1\nthird\nN 2 2 2\n"
    found, rejects = read(text, "xyz")
    assert found["frame"].comment.tolist() == ["first", "third"]
    assert found["atom"].symbol.tolist() == ["H", "N"]
    assert rejects == [("frame", 4, text.index(f"1\n{LONG}"))]
    assert found["_rejects"].reason.tolist() == ["a line of its header has 64 MiB or more"]


@pytest.mark.parametrize("at", ["before", "between", "behind"])
def test_around_counted_records_it_is_a_reject(at):
    frames = ["1\nfirst\nH 0 0 0\n", "1\nsecond\nN 2 2 2\n"]
    frames.insert(["before", "between", "behind"].index(at), LONG + "\n")
    found, rejects = read("".join(frames), "xyz")
    assert found["frame"].comment.tolist() == ["first", "second"]
    assert [place for _, _, place in rejects] == ["".join(frames).index(LONG)]


def test_in_an_open_record_it_is_a_reject_of_its_own():
    text = f"step 1\n{LONG}\npart 5\npairs\n1 2\n{LONG}\n3 4\n\n{LONG}\nenergy = 2.5\nbye\n{LONG}\nstep 2\nenergy = 1\n"
    found, rejects = read(text, Open)
    assert found["step"].energy.tolist() == [2.5, 1]
    assert found["pair"].i.tolist() == [1, 3]
    places = [place for place in range(len(text)) if text.startswith("\n" + LONG, place)]
    assert rejects == [
        (section, text[: place + 1].count("\n") + 1, place + 1)
        for section, place in zip(["step", "pair", "step", "step"], places, strict=True)
    ]


def test_in_a_section_with_marks_it_is_a_row_less():
    text = f"TABLE\n{LONG}\n\n1 0.5\n{LONG}\n2 0.5\n\nBEGIN\n{LONG}\n3 4\n"
    _, rejects = read(text, Finds)
    found, _ = read(text, Finds)
    assert found["table"].no.tolist() == [1, 2]
    assert {place for _, _, place in rejects} == {6, text.index(f"{LONG}\n2"), text.index(f"{LONG}\n3")}


short_lines = st.sampled_from(
    "step 1|1|2|3 0.5|1 2|cycle DIIS|history||energy = -1.5|bye|part 1|pairs|TABLE|BEGIN|END|word: 5|a comment|"
    "try|H 0 0 0|Step T P|1 2.5 x".split("|")
)
long_lines = st.sampled_from([LONG, "1 " * LIMIT, "step 1 BEGIN " + LONG, "x" * (LIMIT + 57)])


@pytest.mark.parametrize("editor", ["xyz", Open, First, Finds, Marks, Within], ids=str)
def test_chunks_are_invisible(editor):
    @examples(6)
    @given(st.lists(short_lines | long_lines, max_size=25), st.booleans(), st.sampled_from([40, 150, 700]))
    def check(lines, ended, chunk):
        raw = ("\n".join(lines) + "\n" * ended).encode()
        sources = [Source.of_text(raw)]
        whole = tables(sources, editor, 1 << 30)
        assert_same(tables(sources, editor, max(chunk, len(raw) // 12)), whole)
        starts = [0, *(place + 1 for place, byte in enumerate(raw) if byte == 10)]
        too_long = {s for s in starts if b"\n" not in raw[s : s + LIMIT] and s + LIMIT <= len(raw)}
        if editor is not Within and editor != "xyz":  # where a counted record is rejected, what follows is part of it
            assert too_long <= set(whole["_rejects"].offset)

    check()


FRAMES = """
import json, sys
from benchmarks.memory import peak
import exa
from exa import Editor, Record, Section
class Frames(Editor):
    frame = Record("{n:d}", "{comment}", atom=Section("{word} {n:d}", count="n"))
path = sys.argv[1]
store = exa.parse(path, path + ".exa", Frames)
said = []
for container in (store, exa.read(path, Frames)):
    rejects = container["_rejects"].compute()
    said.append([container.atom.n.compute().tolist(), rejects[["section", "line", "offset"]].values.tolist()])
print(json.dumps([said, peak() >> 20]))
"""


@pytest.mark.slow
def test_records_with_lines_of_a_gibibyte_in_little_memory(tmp_path):
    path = tmp_path / "a.txt"
    with open(path, "wb") as file:
        file.write(b"2\nfirst\nH 1\n")
        file.truncate((1 << 30) + 12)
        file.seek(0, 2)
        file.write(b"\n1\n")
        file.truncate((2 << 30) + 15)
        file.seek(0, 2)
        file.write(b"\nN 2\n1\nthird\nO 3\n")
    run = subprocess.run([sys.executable, "-c", FRAMES, path], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    said, peak = json.loads(run.stdout.splitlines()[-1])
    rejects = [["atom", 4, 12], ["frame", 5, (1 << 30) + 13]]
    assert said == [[[1, 3], rejects]] * 2
    assert peak < 768  # as with lines that are no records
