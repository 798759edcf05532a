"""A line that is too long to be held is one reject where tables are read, a hit of a search, an error for an editor."""

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exa import Editor, Section
from exa.editor.planning.plan import cut
from exa.editor.planning.unit import read_unit
from exa.editor.readers import reading, stretches
from exa.editor.readers.search import Query, search
from exa.editor.sources.source import Source
from tests.editor.test_search import HOW, expected

LIMIT = 200


class Words(Editor):
    row = Section("{word} {n:d}", strict=True)


class Loose(Editor):
    row = Section("{word} {n:d}")
    other = Section("{a:d} {b:d}")


short = st.sampled_from(["a 1", "b 2", "", "x", "y" * (LIMIT - 1)])
long = st.sampled_from(["z" * LIMIT, "a " + "1" * LIMIT, "w 1" * LIMIT])


def read(text: bytes, editor: type[Editor], chunk: int, window: int) -> tuple[list[tuple[str, int]], list[tuple]]:
    rows, rejects = [], []
    for unit in cut([Source.of_text(text)], chunk):
        result = read_unit(editor, unit, window=window)
        rows += result.tables["row"].to_pylist()
        rejects += result.rejects.select(["line", "offset", "reason", "raw"]).to_pylist()
    return [(row["word"], row["n"]) for row in rows], [tuple(reject.values()) for reject in rejects]


@given(
    st.lists(short | long, max_size=12), st.booleans(), st.booleans(), st.sampled_from([1, 50, 300, 10_000]),
    st.sampled_from([16, 150, 1 << 20]), st.sampled_from([Words, Loose]),
)  # fmt: skip
def test_one_reject_whatever_the_chunk(texts, ended, marked, chunk, window, editor):
    body = "\n".join(texts).encode() + b"\n" * (ended and bool(texts))
    text = b"\xef\xbb\xbf" * marked + body
    kept, refused, strange, offset = [], [], 0, 3 * marked
    for number, line in enumerate(body.split(b"\n") if body else [], 1):
        parts = line.decode().split(" ")
        if len(line) + 3 * (marked and number == 1) >= LIMIT:  # a byte order mark counts
            refused.append((number, offset, line))
        elif len(parts) == 2:
            kept.append((parts[0], int(parts[1])))
        else:
            strange += bool(line)
        offset += len(line) + 1
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "LONGEST", LIMIT)
        rows, rejects = read(text, editor, chunk, window)
    too_long = [reject for reject in rejects if "MiB or more" in reject[2]]
    assert rows == kept
    assert [(line, offset) for line, offset, *_ in too_long] == [(line, offset) for line, offset, _ in refused]
    for (*_, raw), (*_, line) in zip(too_long, refused, strict=True):
        assert line.decode().startswith(raw)
        assert len(raw) >= LIMIT - 3
    assert len(rejects) == len(too_long) + strange * (editor is Words)


@given(st.lists(short | long, max_size=12), st.booleans(), st.booleans(), HOW)
def test_a_search_counts_what_long_lines_hold(texts, ended, each, how):
    text = "\n".join(texts).encode() + b"\n" * (ended and bool(texts))
    patterns = ["1", "1w", "w 1w", "z", "y" * 60, "b"]
    wanted = [(which, line, offset) for which, line, offset, _ in expected(text, patterns, False, False, each)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stretches, "LONGEST", LIMIT)
        patch.setattr(stretches, "BEYOND", 16)
        query = Query.of(patterns, each=each)
        found = list(search([Source.of_text(text)], query, numbered=True, texts=True, **how))
    assert not any(one.problem for one in found)
    hits = [
        (int(which), int(line), int(offset))
        for one in found
        for which, line, offset in zip(one.which, one.numbers, one.offsets, strict=True)
    ]
    assert [hit[not each :] for hit in hits] == [hit[not each :] for hit in wanted]
    lines = text.split(b"\n")
    for one in found:
        for hit, number in enumerate(one.numbers):
            line = lines[number]
            assert one.text(hit) == (b"[a line of %d bytes]" % len(line) if hit in one.omitted else line)


def test_an_expression_is_looked_for_in_a_long_line_where_its_text_stands(monkeypatch):
    monkeypatch.setattr(stretches, "LONGEST", LIMIT)
    monkeypatch.setattr(stretches, "BEYOND", 16)
    text = Source.of_text("ab 1\n" + "x" * 1000 + "ab" + "x" * 1000 + "\nab 2\n")
    found = [next(search([text], Query.of([e], regular=True), window=16)) for e in (r"\d cd", "a|b", r"ab\d")]
    assert [len(one.which) for one in found] == [0, 3, 0]
    assert "line of 2002 bytes at byte 5 is too long for an expression" in str(found[2].problem)


ONE = """
import json, sys, warnings
from benchmarks.memory import peak
import exa
from exa import Editor, Section
from exa.error import SourceError
class Words(Editor):
    row = Section("{word} {n:d}", strict=True)
path, what = sys.argv[1:]
said = None
if what == "parse":
    store = exa.parse(path, path + ".exa", Words)
    rejects = store["_rejects"].compute()
    places = [rejects[name].tolist() for name in ("line", "offset")]
    said = [store.row.n.compute().tolist(), *places, [len(raw) for raw in rejects.raw]]
elif what == "count":
    zeros = chr(0) * 100
    found = exa.search(path, "b 2", zeros).compute()
    said = [list(exa.count(path, "b 2", zeros, "1").values()), found.line.tolist(), found.text.isna().tolist()]
else:
    editor = Editor(path)
    said = [len(editor), editor[0], editor[2], len(repr(editor)) < 10000]
    for ask in (lambda: editor[1], lambda: list(editor), lambda: editor.find("b 2")):
        try:
            ask()
        except SourceError as error:
            said.append("64 MiB or more at byte 4" in str(error))
    editor[0] = "new 1"
    editor.write(path + ".new")
print(json.dumps([said, peak() >> 20]))
"""


@pytest.mark.slow
def test_a_line_of_a_gibibyte_in_little_memory(tmp_path):
    path = tmp_path / "a.txt"
    with open(path, "wb") as file:
        file.write(b"a 1\n")
        file.truncate((1 << 30) + 4)
        file.seek(0, 2)
        file.write(b"\nb 2\n")
    expected = {
        "parse": [[1, 2], [2], [4], [4096]],
        "count": [[1, 1, 1], [2, 3], [True, False]],
        "edit": [3, "a 1", "b 2", True, True, True, True],
    }
    for what, wanted in expected.items():
        run = subprocess.run([sys.executable, "-c", ONE, path, what], capture_output=True, text=True)
        assert run.returncode == 0, run.stderr
        said, peak = json.loads(run.stdout.splitlines()[-1])
        assert said == wanted, what
        assert peak < 768, what  # numba and its kernels are 300 of it, the windows of three threads 64 each
    with open(f"{path}.new", "rb") as file:
        assert file.read(7) == b"new 1\n\0"
        file.seek(-6, 2)
        assert file.read() == b"\0\nb 2\n"
        assert file.tell() == (1 << 30) + 11
