"""Files that nobody would make on purpose: pipes, loops, odd names, and ones that change while they are read."""

import errno
import os
import random
import subprocess
import sys

import pytest

import exa
from exa import Editor, Section
from exa.cli import main
from exa.editor.sources.finding import find_sources
from exa.error import SourceError

TEXT = "a 1\nb 2\n"
NAMES = [b"new\nline", b"a\ttab", b'"quoted"', b"<script>", b"-leading", b"n" * 255, b"not-\xff-utf8", b"\xe7\xb2\x92"]


class Rows(Editor):
    row = Section("{word} {n:d}", strict=True)


class Lines(Editor):
    line = Section("{version:d} {text}", strict=True)


@pytest.fixture
def folder(tmp_path):
    """A folder with two good files between whatever else a test puts there."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    for name in ("good.txt", "zgood.txt"):
        (folder / name).write_text(TEXT)
    return folder


def test_pipes_devices_and_loops_in_a_folder_are_no_sources(folder):
    os.mkfifo(folder / "pipe")
    (folder / "loop").symlink_to(folder)
    (folder / "null").symlink_to("/dev/null")
    assert [os.path.basename(s.path) for s in find_sources(folder)] == ["good.txt", "zgood.txt"]
    assert len(exa.read(folder, Rows).row.compute()) == 4


@pytest.mark.parametrize("kind", ["pipe", "device", "folder", "loop"])
def test_what_is_named_and_no_file_is_refused(folder, kind):
    path = folder / "odd"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path.symlink_to("/dev/zero")
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to(path)
    with pytest.raises(SourceError, match=r"odd"):
        exa.read([path], Rows)


def test_a_pipe_that_takes_the_place_of_a_file_is_not_waited_for(folder):
    row = exa.read(folder, Rows).row
    (folder / "good.txt").unlink()
    os.mkfifo(folder / "good.txt")
    with pytest.raises(SourceError, match="named pipe"):
        row.compute(scheduler="sync")


def test_one_bad_file_is_a_reject_of_the_job(folder, capsys):
    (folder / "hanging.txt").symlink_to("nowhere")
    (folder / "loop.txt").symlink_to("loop.txt")
    with pytest.raises(SystemExit) as done:
        main(["parse", str(folder), "-o", f"{folder}.exa", "--editor", f"{__file__}:Rows"])
    assert done.value.code == 3
    store = exa.open(f"{folder}.exa")
    rejects = store["_rejects"].compute()
    assert [os.path.basename(path) for path in rejects.path] == ["hanging.txt", "loop.txt"]
    assert rejects.reason.tolist() == [os.strerror(errno.ENOENT), os.strerror(errno.ELOOP)]
    assert store.row.n.compute().tolist() == [1, 2, 1, 2]
    with pytest.raises(SourceError, match=r"hanging\.txt"):
        exa.parse(folder, f"{folder}-2.exa", Rows, on_error="raise")
    with pytest.raises(SourceError, match=r"hanging\.txt"):
        exa.read(folder, Rows).row.compute(scheduler="sync")


def test_a_bad_file_that_was_mended_is_read_by_the_next_run(folder):
    later = folder.parent / "made-later"
    (folder / "later.txt").symlink_to(later)
    before = len(exa.parse(folder, f"{folder}.exa", Rows).row)
    later.write_text(TEXT)
    assert len(exa.parse(folder, f"{folder}.exa", Rows).row) == before + 2


@pytest.mark.parametrize("name", NAMES)
def test_odd_names(tmp_path, name, capsys):
    path = os.path.join(os.fsencode(tmp_path), name)
    with open(path, "wb") as file:
        file.write(TEXT.encode() + b"c x\n")
    out = f"{tmp_path}.exa"
    with pytest.raises(SystemExit) as done:
        main(["parse", str(tmp_path), "-o", out, "--editor", f"{__file__}:Rows"])
    assert done.value.code == 3
    store = exa.open(out)
    assert len(store.row) == 2
    shown = path.decode(errors="backslashreplace")
    assert store["_files"].path.compute().tolist() == store["_rejects"].path.compute().tolist() == [shown]
    with pytest.raises(SystemExit):
        main(["rejects", out])
    assert shown.replace("\n", r"\n").replace("\t", r"\t") in capsys.readouterr().out
    assert len(exa.read(os.fsdecode(path), Rows).row.compute(scheduler="sync")) == 2


#: How often a text is read whole, and how often refused, while another process changes it; EXA_ROUNDS=500 by night.
ROUNDS = int(os.environ.get("EXA_ROUNDS", "20"))
MUTATE = """
import os, random, sys, time
path, seed = sys.argv[1], int(sys.argv[2])
luck = random.Random(seed)
def text(version, lines):
    return f"{version} some text\\n" * lines
for version in range(1, 10**9):
    what = luck.choice(["rewrite", "replace", "append", "cut", "delete"])
    lines = luck.randint(1, 20_000)
    if what == "replace":
        with open(path + ".new", "w") as file:
            file.write(text(version, lines))
        os.replace(path + ".new", path)
    elif what == "delete" and os.path.exists(path):
        os.unlink(path)
    elif what == "cut" and os.path.exists(path):
        os.truncate(path, luck.randint(0, os.path.getsize(path)))
    elif what == "append":
        with open(path, "a+b") as file:
            size = file.seek(0, 2)
            file.seek(max(size - 40, 0))
            end = file.read()
            file.truncate(size - len(end) + end.rfind(b"\\n") + 1)  # of a line that was cut
            file.write(text(version, lines).encode())
    else:
        with open(path, "w") as file:
            file.write(text(version, lines))
    time.sleep(luck.random() / 100)
"""


def test_a_file_that_changes_is_read_in_one_version_or_refused(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("0 some text\n")
    writer = subprocess.Popen([sys.executable, "-c", MUTATE, str(path), "1"])
    luck = random.Random(2)
    whole = refused = 0
    try:
        while whole < ROUNDS or refused < ROUNDS:
            chunk = luck.choice([1 << 12, 1 << 16, 1 << 30])
            try:
                source = find_sources(path)[0]
                found = exa.read([source], Lines, chunk=max(chunk, source.size // 8)).line.compute(scheduler="sync")
            except SourceError:
                refused += 1
                continue
            whole += 1
            # versions follow each other in the file, as appends do, only the last line may be cut
            versions = found.version[:-1]
            assert versions.is_monotonic_increasing, versions.unique().tolist()
            assert abs(source.size - sum(len(f"{v} some text\n") for v in found.version)) < 20
    finally:
        writer.kill()
        writer.wait()


@pytest.mark.parametrize("bad", [b"," * 1_000_000, bytes(100_000), b"1" * 5_000_000, b"\xff" * 1000, b'"' * 1001])
def test_a_line_that_is_none_is_one_reject_of_the_command(tmp_path, bad):
    good = b"".join(b"%d,%d\n" % (k, k * k) for k in range(1000))
    (tmp_path / "a.csv").write_bytes(b"n,x\n" + good + bad + b"\n" + good)
    with pytest.raises(SystemExit) as done:
        main(["parse", str(tmp_path / "a.csv"), "-o", str(tmp_path / "o.exa")])
    assert done.value.code == 3
    store = exa.open(tmp_path / "o.exa")
    assert store.table.compute().x.tolist() == 2 * [k * k for k in range(1000)]
    assert store._rejects.compute().line.tolist() == [1002]
    assert store._rejects.compute().raw.str.len().max() <= 4 * 4096
