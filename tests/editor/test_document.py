"""An editor is a list of lines: beside a plain list, over odd texts, in little memory."""

import gc
import os
import pickle
import stat
import subprocess
import sys

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from exa import Editor, Section
from exa.editor.editing.writing import encoded
from exa.editor.planning import blocks
from exa.editor.sources.source import Source
from exa.error import EditorError, SourceError
from exa.formats.xyz import XYZ

ENDS = ["\n", "\r\n", "\r"]
words = st.sampled_from(["", "a", "ab", " ", "{x}", "Ü", "粒子", "\x0c", "\udcff", "long " * 40, "\u2028"])
texts = st.lists(words, max_size=30)
numbers = st.integers(-40, 40)
slices = st.builds(slice, st.none() | numbers, st.none() | numbers, st.sampled_from([None, 1, 1, 2, -1, -3]))


def raw_of(lines: list[str], end: str, ended: bool, mark: bool = False) -> bytes:
    text = end.join(lines) + (end if ended and lines else "")
    return (b"\xef\xbb\xbf" if mark else b"") + text.encode("utf-8", "surrogateescape")


def small_pieces(patch) -> None:
    """Blocks and pages of some bytes, so that short texts have borders."""
    patch.setattr(blocks, "BLOCK", 64)
    patch.setattr(blocks, "PAGE", 16)
    patch.setattr(blocks, "MOST", 64)
    patch.setattr(blocks, "RUN", 2)


class ListOfLines(RuleBasedStateMachine):
    """An `Editor` of a file and a list go through the same."""

    @initialize(lines=texts, end=st.sampled_from(ENDS), ended=st.booleans(), mark=st.booleans())
    def begin(self, lines, end, ended, mark):
        self.patch = pytest.MonkeyPatch()
        small_pieces(self.patch)
        # what has no end is no line, and a text of no newline near its start ends its lines with a carriage return
        ended = ended or (bool(lines) and not lines[-1])
        self.end = end if len(lines) - (not ended) >= 1 else "\n"
        self.ended = ended and bool(lines)
        self.mark = mark and bool(lines)
        self.list = list(lines)
        raw = raw_of(lines, end, ended, self.mark)
        if end == "\r" and raw.count(b"\r") == 1 and raw.endswith(b"\r"):
            # one carriage return at the very end is not known to end lines
            self.end, raw = "\n", raw_of(lines, "\n", True, self.mark)
        self.editor = Editor(Source.of_text(raw))

    def teardown(self):
        if hasattr(self, "patch"):
            self.patch.undo()

    @rule(number=numbers)
    def get(self, number):
        if -len(self.list) <= number < len(self.list):
            assert self.editor[number] == self.list[number]
        else:
            with pytest.raises(IndexError):
                self.editor[number]

    @rule(key=slices)
    def get_slice(self, key):
        assert self.editor[key] == self.list[key]

    @rule(number=numbers, line=words)
    def set(self, number, line):
        if -len(self.list) <= number < len(self.list):
            self.editor[number] = line
            self.list[number] = line
        else:
            with pytest.raises(IndexError):
                self.editor[number] = line

    @rule(key=slices, lines=texts)
    def set_slice(self, key, lines):
        try:
            self.list[key] = lines
        except ValueError:
            with pytest.raises(ValueError, match="cannot take the place"):
                self.editor[key] = lines
        else:
            self.editor[key] = lines

    @rule(key=slices)
    def delete_slice(self, key):
        del self.list[key]
        del self.editor[key]

    @rule(number=numbers)
    def delete(self, number):
        if -len(self.list) <= number < len(self.list):
            del self.list[number], self.editor[number]
        else:
            with pytest.raises(IndexError):
                del self.editor[number]

    @rule(number=numbers, line=words)
    def insert(self, number, line):
        self.list.insert(number, line)
        self.editor.insert({number: line})

    @rule(lines=texts)
    def append(self, lines):
        self.list += lines
        self.editor.append(lines)

    @rule(lines=texts)
    def prepend(self, lines):
        self.list[:0] = lines
        self.editor.prepend(lines)

    @rule(chosen=st.sets(st.integers(0, 40)))
    def delete_lines(self, chosen):
        chosen = {number for number in chosen if number < len(self.list)}
        self.list = [line for number, line in enumerate(self.list) if number not in chosen]
        self.editor.delete_lines(chosen)

    @rule()
    def remove_blank_lines(self):
        self.list = [line for line in self.list if line.strip()]
        self.editor.remove_blank_lines()

    @rule(old=st.sampled_from(["a", "ab", "", " ", "粒"]), new=st.sampled_from(["", "b", "aa", "é"]))
    def replace(self, old, new):
        if sum(map(len, self.list)) < 5000:
            self.list = [line.replace(old, new) for line in self.list]
            self.editor.replace(old, new)

    @rule(text=words, start=numbers, stop=st.none() | numbers)
    def find(self, text, start, stop):
        expected = [pair for pair in enumerate(self.list[start:stop]) if text in pair[1]]
        assert self.editor.find(text, start=start, stop=stop) == expected
        expected = [k for k, line in enumerate(self.list[start:stop]) if "Ü" in line or "a" in line[:-1]]
        assert self.editor.regex("a.|Ü", start=start, stop=stop, keys_only=True) == expected
        assert (text in self.editor) == any(text in line for line in self.list)

    @rule(text=words)
    def find_next(self, text):
        order = [*range(self.editor.cursor, len(self.list)), *range(min(self.editor.cursor, len(self.list)))]
        expected = next((k for k in order if text in self.list[k]), None)
        assert self.editor.find_next(text, keys_only=True) == expected

    @rule(count=st.integers(0, 9))
    def last(self, count):
        assert self.editor._pieces.last(count) == self.list[max(len(self.list) - count, 0) :]

    @rule()
    def copy(self):
        twin = self.editor.copy()
        twin.append(["only here"])
        twin.prepend(["only here"])
        assert twin != self.editor
        twin = self.editor.copy()
        assert twin == self.editor
        self.editor, twin = twin, self.editor
        twin.append(["only there"])

    @rule()
    def write(self):
        written = b"".join(bytes(part) for part in encoded(self.editor._pieces))
        assert written == raw_of(self.list, self.end, self.ended, self.mark)

    @invariant()
    def same(self):
        if hasattr(self, "editor"):
            # not list(), which asks for the length and so has all lines counted
            assert list(iter(self.editor)) == self.list

    @rule()
    def count(self):
        assert len(self.editor) == len(self.list)


ListOfLines.TestCase.settings = settings(max_examples=60, stateful_step_count=15, deadline=None)
TestListOfLines = ListOfLines.TestCase


@pytest.fixture
def log(tmp_path):
    """A file of 40 MiB, and its lines."""
    path = tmp_path / "some.log"
    lines = [f"{k:07d} {'error' if k % 100_000 == 7 else 'fine'} {'x' * (k % 90)}" for k in range(700_000)]
    path.write_text("\r\n".join(lines) + "\r\n")
    return path, lines


def test_a_long_file(log, tmp_path, monkeypatch):
    """Searched, edited and written as a list of its lines would be, and counted once."""
    monkeypatch.setenv("EXA_HOME", str(tmp_path / "home"))
    path, lines = log
    editor = Editor(path)
    wrong = [(k, line) for k, line in enumerate(lines) if "error" in line]
    assert editor.find("error") == wrong
    assert editor.find_next("error", start=50_000) == wrong[1]
    assert editor.regex("(err)or", start=300_000, stop=400_000) == [(7, "err")]
    assert editor[600_000:600_003] == lines[600_000:600_003]
    assert editor[-1] == lines[-1]
    assert len(editor) == len(lines)
    editor.insert({0: "first", 350_000: "middle"})
    lines[350_000:350_000] = ["middle"]
    lines.insert(0, "first")
    editor.replace("error", "mistake")
    lines = [line.replace("error", "mistake") for line in lines]
    assert editor.find("mistake", keys_only=True) == [k for k, line in enumerate(lines) if "mistake" in line]
    editor.write(tmp_path / "out.log")
    assert (tmp_path / "out.log").read_bytes() == ("\r\n".join(lines) + "\r\n").encode()
    with monkeypatch.context() as patch:
        patch.setattr(blocks.Blocks, "_counts", None)  # counting would fail
        assert len(Editor(path)) == len(lines) - 2
    os.utime(path, ns=(1, 1))
    with pytest.raises(SourceError, match="changed"):
        list(editor.copy()._pieces.blocks.__reduce__()[0](*editor._pieces.blocks.__reduce__()[1]).pieces(0))


def test_writing_over_the_source(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfa\r\nb\r\n" + b"c" * (2 << 20))
    path.chmod(0o640)
    os.symlink(path, tmp_path / "link")
    editor = Editor(tmp_path / "link")
    other = Editor(path)
    assert other[0] == "a"
    editor.prepend("new")
    editor.write(tmp_path / "link")
    assert path.read_bytes() == b"\xef\xbb\xbfnew\r\na\r\nb\r\n" + b"c" * (2 << 20)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.path.islink(tmp_path / "link")
    assert sorted(os.listdir(tmp_path)) == ["a.txt", "link"]
    assert editor[:2] == ["new", "a"]
    assert other[:2] == ["a", "b"], "what was opened before goes on"
    editor.append("more")
    editor.write(path)
    assert Editor(path)[-1] == "more"


def test_a_file_that_shrinks_is_an_error(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("line\n" * (1 << 19))
    editor = Editor(path)
    assert editor[0] == "line"
    os.truncate(path, 1 << 20)
    with pytest.raises(SourceError, match="changed"):
        len(editor)


def test_writing_that_fails_leaves_what_was_there(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("line\n" * (1 << 19))
    target = tmp_path / "b.txt"
    target.write_text("old")
    editor = Editor(path)
    editor.prepend("x")
    assert editor[1] == "line"
    os.truncate(path, 1 << 20)
    with pytest.raises(SourceError):
        editor.write(target)
    assert target.read_text() == "old"
    assert sorted(os.listdir(tmp_path)) == ["a.txt", "b.txt"]


def test_tables_of_an_edited_text(monkeypatch):
    editor = XYZ("1\nfirst\nH 0 0 0\n")
    assert editor.atom.x.sum().compute() == 0
    editor.replace("H 0", "H 5")
    editor.append(["1", "second", "O 1 0 0"])
    assert editor.atom.x.compute().tolist() == [5, 1]
    assert pickle.loads(pickle.dumps(editor))[:] == editor[:]
    monkeypatch.setattr("exa.editor.editing.document.HANDY", 10)
    editor.append("")
    assert editor.atom.x.compute().tolist() == [5, 1]


@pytest.mark.parametrize("lines", [range(-3, -1), [-3, -2], range(3, 1, -1), {2, -2}])
def test_lines_are_deleted_from_the_end(lines):
    editor = Editor.from_string("a\nb\nc\nd\ne")
    editor.delete_lines(lines)
    assert editor[:] == ["a", "b", "e"]


def test_a_long_edited_text_is_put_into_a_file_that_goes_away(monkeypatch, tmp_path):
    monkeypatch.setattr("exa.editor.editing.document.HANDY", 10)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    editor = Editor("é" * 100 + "\n1 2\n3 x\n4 5\n", ignore=True)
    editor.delete_lines([0])

    class Pairs(Editor):
        row = Section("{a:d} {b:d}", strict=True)

    pairs = Pairs(editor)
    assert len(list(tmp_path.iterdir())) == 1
    pairs.append("6 7")
    row = pairs.row
    assert len(list(tmp_path.iterdir())) == 2
    del editor, pairs
    gc.collect()
    assert row.compute().a.tolist() == [1, 4, 6]
    assert row.source(2).path == "<string>"
    del row
    gc.collect()
    assert list(tmp_path.iterdir()) == []


def test_encodings(tmp_path):
    path = tmp_path / "latin.txt"
    path.write_bytes("é1\né2\n".encode("latin-1"))
    editor = Editor(path, encoding="latin-1")
    assert editor.find("é") == [(0, "é1"), (1, "é2")]
    editor.append("é3")
    editor.write(path)
    assert path.read_bytes() == "é1\né2\né3\n".encode("latin-1")
    with pytest.raises(EditorError, match="nonsense"):
        Editor(path, encoding="nonsense")
    with pytest.raises(EditorError, match="superset of ASCII"):
        Editor("a\n", encoding="utf-16")


def test_a_table_cannot_have_an_editors_own_name():
    class Mine(Editor):
        name = Section("{a}")

    with pytest.raises(EditorError, match="each editor has that"):
        Mine.tracks()


def test_streams_of_long_texts(monkeypatch):
    monkeypatch.setattr("exa.editor.editing.document.HANDY", 10)
    text = "".join(f"Ü{k}\n" for k in range(1000))
    editor = Editor(text)
    with editor.to_stream() as stream:
        assert stream.read() == text
    assert list(Editor(editor.to_stream())) == text.splitlines()


HUGE = """
import resource, sys, time
import numba
from exa import Editor
Editor("warm\\nup\\n").find("up"); len(Editor("a\\n" * 3_000_000)); repr(Editor("a\\n"))
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
begin = time.process_time()
editor = Editor(sys.argv[1])
editor[0], editor.find_next("second"), editor.insert({2: "put in"}), editor.append("end"), editor.copy(), repr(editor)
assert editor[:3] == ["first", "second", "put in"], editor[:3]
opened = time.process_time() - begin
read = editor._pieces.blocks._seen
count = len(editor)
assert count == int(sys.argv[2]) + 2, count
assert editor[-1] == "end" and editor[-2] == "last", editor[-2:]
for k in range(1000):
    editor.insert({count // 2: "x"})
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, opened, read)
"""


@pytest.mark.parametrize("size", [1 << 28, pytest.param(1 << 32, marks=pytest.mark.slow)])
def test_a_huge_file_is_opened_at_once_in_little_memory(tmp_path, size):
    """Lines of 1 MiB of zeros, so that the file takes no room on the disk."""
    path = tmp_path / "huge"
    count = size >> 20
    with open(path, "wb") as file:
        file.write(b"first\nsecond\n")
        for block in range(1, count):
            file.seek(block << 20)
            file.write(b"\n")
        file.write(b"last\n")
    done = subprocess.run(
        [sys.executable, "-c", HUGE, str(path), str(count + 2)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    memory, _, read = (float(word) for word in done.stdout.split())
    assert memory < 40 << 10, f"{memory} KiB"
    assert read <= 130 << 20, "more was read than the lines that are shown"


@pytest.mark.parametrize("edit", ["append", "prepend"])
def test_an_empty_text_is_written_without_a_line_of_its_own(edit):
    editor = Editor(Source.of_text(""))
    editor.replace("a", "b")
    getattr(editor, edit)(["one", "two"])
    assert b"".join(encoded(editor._pieces)) == b"one\ntwo"
    editor = Editor(Source.of_text(""))
    getattr(editor, edit)(["one", "two"])
    assert b"".join(encoded(editor._pieces)) == b"one\ntwo"
