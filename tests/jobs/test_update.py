"""A store follows its corpus: what `exa update` makes is what parsing the corpus anew would."""

import gzip
import json
import os
import random
import time
from pathlib import Path

import pandas as pd
import pytest

import exa
from exa.api import parse_job, update_job
from exa.editor.sources.source import FileReader
from exa.jobs import update
from exa.store import Store
from tests.cli.command import run_exa
from tests.jobs.corpus import frame

CHUNK = 256


class Lines(exa.Editor):
    """Each line that begins with a word and a number."""

    line = exa.Section("{word}: {n:d}")


def lines(luck: random.Random, count: int) -> str:
    return "".join(f"{luck.choice(['a', 'b'])}: {luck.randrange(1000)}\n" for _ in range(count))


def frames(luck: random.Random, count: int) -> str:
    return "".join(frame(luck, luck.randint(1, 9), f"e={luck.random():.3f}") for _ in range(count))


def cells(luck: random.Random, count: int) -> str:
    return "".join(f"{luck.randrange(1000)},{luck.random():.3f}\n" for _ in range(count))


#: By name: the editor, its options, what makes its texts, and how a text begins.
FORMATS = {
    "lines": (Lines, {}, lines, ""),
    "xyz": ("xyz", {}, frames, ""),
    "delimited": ("delimited", {"dtype": {"k": int, "x": float}}, cells, "k,x\n"),
}


def seen(out: Path) -> dict[str, list]:
    """What a store holds, whatever its rows and files are numbered: by table, the rows of each path in order."""
    container = exa.open(out)
    paths = container["_files"].compute().path
    found = {}
    owner = {}
    for name in ("frame", "atom", "line", "table"):
        if name not in container:
            continue
        table = container[name].compute()
        if name == "atom":
            table["file"] = [owner[number][0] for number in table["frame"]]
            table["frame"] = [owner[number][1] for number in table["frame"]]
        else:
            numbers = table["file"] if "file" in table else [paths.index[0]] * len(table)
            table["file"] = [os.path.basename(paths[number]) for number in numbers]
        if name == "frame":
            owner = dict(zip(table.index, zip(table.file, table.groupby("file").cumcount(), strict=True), strict=True))
        columns = sorted(set(table) - {"file"})
        table = table.sort_values("file", kind="stable")
        found[name] = list(table[["file", *columns]].astype(str).itertuples(index=False, name=None))
    rejects = container["_rejects"].compute()
    found["_rejects"] = sorted((os.path.basename(r.path), r.line, r.offset, r.raw) for r in rejects.itertuples())
    files = container["_files"].compute()
    sums = files[["size", "lines", "claimed", "unclaimed", "rejects"]].to_numpy().tolist()
    found["_files"] = sorted(zip(map(os.path.basename, files.path), sums, strict=True))
    return found


def edit(luck: random.Random, folder: Path, make, head: str) -> str:
    """Do something to the corpus, and say what."""
    paths = sorted(folder.iterdir())
    path = luck.choice(paths)
    text = path.read_text()
    match luck.choice(
        ["append", "append", "half", "touch", "replace", "truncate", "vanish", "new", "inside", "rename"]
    ):
        case "append":
            path.write_text(text + make(luck, luck.randint(1, 40)))
        case "half":
            more = make(luck, luck.randint(1, 20))
            path.write_text(text + more[: luck.randrange(len(more))])
        case "touch":
            os.utime(path, ns=(time.time_ns(), luck.randrange(10**18)))
        case "replace":
            path.write_text(head + make(luck, luck.randint(1, 40)))
        case "truncate":
            path.write_text(head + text[len(head) : luck.randrange(len(head), len(text) + 1)])
        case "vanish" if len(paths) > 2:
            path.unlink()
        case "new":
            (folder / f"{luck.randrange(10**6):06d}.txt").write_text(head + make(luck, luck.randint(0, 40)))
        case "inside" if len(text) > len(head) + 1:
            at = luck.randrange(len(head), len(text))
            path.write_text(text[:at] + luck.choice("0123456789") + text[at + 1 :])
        case "rename":
            path.rename(folder / f"{luck.randrange(10**6):06d}.txt")
    return str(path)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("seed", [1, 2])
def test_an_update_is_what_parsing_anew_would_be(tmp_path, name, seed):
    luck = random.Random(f"{name} {seed}")
    editor, options, make, head = FORMATS[name]
    folder, out = tmp_path / "in", tmp_path / "out.exa"
    folder.mkdir()
    for number in range(luck.randint(1, 4)):
        (folder / f"{number}.txt").write_text(head + make(luck, luck.randint(0, 60)))
    exa.parse(folder, out, editor, chunk=CHUNK, **options)
    for step in range(3):
        for _ in range(luck.randint(1, 4)):
            edit(luck, folder, make, head)
        exa.update(out, editor=editor, vanished="mask")
        exa.update(out, editor=editor, vanished="mask", final=True)
        exa.parse(folder, tmp_path / f"{step}.exa", editor, chunk=CHUNK, **options)
        assert seen(out) == seen(tmp_path / f"{step}.exa")
        again = update_job(out, editor=editor, final=True).plan()
        assert again["bytes"] == 0
        assert again["unchanged"] == len(list(folder.iterdir()))


@pytest.fixture
def grown(tmp_path):
    """A store of two texts in many ranges and a small one, of which the first has grown since."""
    luck = random.Random(7)
    folder = tmp_path / "in"
    folder.mkdir()
    for number, count in enumerate((400, 300, 3)):
        (folder / f"{number}.txt").write_text(lines(luck, count))
    exa.parse(folder, tmp_path / "a.exa", Lines, chunk=CHUNK)
    with open(folder / "0.txt", "a") as file:
        file.write(lines(luck, 100))
    return folder


def whole(folder: Path, out: Path) -> dict[str, list]:
    exa.parse(folder, out, Lines, chunk=CHUNK)
    return seen(out)


def test_what_grew_is_read_from_its_last_range(grown, tmp_path):
    sizes = {path.name: path.stat().st_size for path in grown.iterdir()}
    old = exa.open(tmp_path / "a.exa")["_files"].compute()["size"].sum()
    plan = update_job(tmp_path / "a.exa", editor=Lines, trusting=True).plan()
    assert [os.path.basename(path) for path in plan["appended"]] == ["0.txt"]
    assert plan["bytes"] <= sum(sizes.values()) - old + CHUNK
    progress = update_job(tmp_path / "a.exa", editor=Lines, trusting=True).run()
    assert progress.bytes == plan["bytes"]
    assert seen(tmp_path / "a.exa") == whole(grown, tmp_path / "b.exa")
    origin = exa.open(tmp_path / "a.exa", editor=Lines).source("line", [0, 399, 400, -1])
    text = (grown / "0.txt").read_text().splitlines()
    assert origin[0].text == text[0]


def test_a_half_written_record_waits(tmp_path):
    (tmp_path / "a.log").write_text("a: 1\nb: 2")
    exa.parse(tmp_path / "a.log", tmp_path / "a.exa", Lines)
    assert exa.open(tmp_path / "a.exa").line.compute().n.tolist() == [1, 2]

    def write(text, *more, **how):
        (tmp_path / "a.log").write_text(text)
        return exa.update(tmp_path / "a.exa", editor=Lines, **how).line.compute().n.tolist()

    assert write("a: 1\nb: 23\nc: 4") == [1, 23]
    assert write("a: 1\nb: 23\nc: 45\nd") == [1, 23, 45]
    assert len(exa.open(tmp_path / "a.exa")["_rejects"]) == 0
    assert write("a: 1\nb: 23\nc: 45\nd: 6", final=True) == [1, 23, 45, 6]
    assert write("a: 1\nb: 23\nc: 45\nd: 67\n") == [1, 23, 45, 67]


class Steps(exa.Editor):
    step = exa.Record(
        "step {n:d}",
        until="bye",
        cycle=exa.Record("cycle {kind}", row=exa.Section("{k:d}", after="rows", until="")),
    )


def test_rows_have_sources_while_the_last_record_waits(tmp_path):
    (tmp_path / "a.txt").write_text("step 1\ncycle\nstep 0\n")
    exa.parse(tmp_path / "a.txt", tmp_path / "a.exa", Steps)
    (tmp_path / "a.txt").write_text("step 1\ncycle\nstep 0\n\n")
    found = exa.update(tmp_path / "a.exa", editor=Steps)
    assert found.step.n.compute().tolist() == [1]
    assert found.source("step", 0).text == "step 1"


@pytest.mark.parametrize("after", [3, 9])
def test_an_update_that_is_interrupted_goes_on(grown, tmp_path, after):
    (grown / "1.txt").write_text(lines(random.Random(8), 300))
    (grown / "3.txt").write_text(lines(random.Random(9), 300))
    left = [after]

    def stop(progress):
        left[0] -= 1
        if left[0] == 0:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        update_job(tmp_path / "a.exa", editor=Lines, threads=1, report=stop).run()
    # Of what takes the place of other rows nothing is seen before all of it is.
    files = exa.open(tmp_path / "a.exa")["_files"].compute()
    assert len(files) in (3, 4)
    jobs = Store.open(tmp_path / "a.exa").jobs()
    progress = update_job(tmp_path / "a.exa", editor=Lines).run()
    assert progress.resumed > 0
    assert Store.open(tmp_path / "a.exa").jobs() == jobs
    assert seen(tmp_path / "a.exa") == whole(grown, tmp_path / "b.exa")


def test_a_job_that_was_interrupted_and_whose_sources_changed_is_given_up(grown, tmp_path):
    left = [5]

    def stop(progress):
        left[0] -= 1
        if left[0] == 0:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        exa.parse(grown, tmp_path / "c.exa", Lines, chunk=CHUNK, threads=1, report=stop)
    (grown / "0.txt").write_text(lines(random.Random(9), 200))
    exa.update(tmp_path / "c.exa", editor=Lines)
    assert seen(tmp_path / "c.exa") == whole(grown, tmp_path / "b.exa")


def test_what_is_gone_stays_unless_it_is_told_to_go(grown, tmp_path):
    (grown / "1.txt").unlink()
    kept = exa.update(tmp_path / "a.exa", editor=Lines)
    assert len(kept["_files"]) == 3
    gone = exa.update(tmp_path / "a.exa", editor=Lines, vanished="mask")
    assert len(gone["_files"]) == 2
    assert seen(tmp_path / "a.exa") == whole(grown, tmp_path / "b.exa")
    assert len(exa.open(tmp_path / "a.exa", 1).line) > 0


def test_the_command(tmp_path):
    """New, changed and touched files, in a folder from which the paths are relative."""
    (tmp_path / "in").mkdir()
    for name in "ab":
        (tmp_path / "in" / f"{name}.csv").write_text("k,x\n1,2\n3,4\n")
    assert run_exa("parse", "in/*.csv", "-o", "a.exa", cwd=tmp_path).returncode == 0
    (tmp_path / "in" / "a.csv").write_text("k,x\n1,2\n3,5\n")
    (tmp_path / "in" / "c.csv").write_text("k,x\n7,oops\n")
    os.utime(tmp_path / "in" / "b.csv", ns=(0, 0))
    planned = json.loads(run_exa("update", "a.exa", "--dry-run", "--json", cwd=tmp_path).stdout)
    changed = {kind: paths for kind, paths in planned.items() if paths and kind not in ("bytes", "unchanged")}
    assert changed == {"new": ["in/c.csv"], "replaced": ["in/a.csv"], "touched": ["in/b.csv"]}
    ended = run_exa("update", "a.exa", cwd=tmp_path)
    assert ended.returncode == 0, ended.stderr
    assert sorted(exa.open(tmp_path / "a.exa")["_files"].compute().path) == ["in/a.csv", "in/b.csv", "in/c.csv"]
    again = run_exa("update", tmp_path / "a.exa")
    assert "nothing to do" in again.stdout
    refused = run_exa("parse", "in/*.csv", "-o", "a.exa", cwd=tmp_path)
    assert "nothing to do" in refused.stdout


def test_what_is_as_it_was_is_not_opened(tmp_path, monkeypatch):
    """But for the first, by which an editor may be fitted."""
    (tmp_path / "in").mkdir()
    for number in range(9):
        (tmp_path / "in" / f"{number}.csv").write_text(f"k,x\n{number},2\n")
    exa.parse(tmp_path / "in", tmp_path / "a.exa")
    monkeypatch.setattr(update, "RACY", 0)
    opened, begin = set(), FileReader.__init__

    def noted(self, source):
        opened.add(os.path.basename(source.path))
        begin(self, source)

    monkeypatch.setattr(FileReader, "__init__", noted)
    assert update_job(tmp_path / "a.exa").run().bytes == 0
    assert parse_job(tmp_path / "in", tmp_path / "a.exa").run().bytes == 0
    assert opened == {"0.csv"}


def test_the_columns_are_those_of_the_first_file_that_has_any(tmp_path):
    """A file that nothing was written to yet is no reason to refuse the others, now or when it grows."""
    corpus, out = tmp_path / "texts", tmp_path / "out.exa"
    corpus.mkdir()
    (corpus / "a.csv").touch()
    (corpus / "b.csv").write_text("x,y\n1,2\n")
    assert exa.read(corpus)["table"].compute()[["x", "y"]].values.tolist() == [[1, 2]]
    exa.parse(corpus, out)
    (corpus / "a.csv").write_text("x,y\n5,6\n")
    (corpus / "c.csv").write_text("x,y\n3,4\n")
    stored = exa.update(out)
    assert sorted(stored["table"].compute()[["x", "y"]].values.tolist()) == [[1, 2], [3, 4], [5, 6]]
    assert stored.source("table", 0).path == str(corpus / "b.csv")


def test_a_name_that_is_not_utf_8_is_known_again(tmp_path):
    (tmp_path / "in").mkdir()
    path = os.fsdecode(os.path.join(os.fsencode(tmp_path / "in"), b"\xff.csv"))
    Path(path).write_text("k\n1\n")
    out = tmp_path / "a.exa"
    exa.parse(tmp_path / "in", out)
    changes = update_job(out).changes()
    assert (changes.kinds["new"], changes.kinds["vanished"]) == ([], [])
    with open(path, "a") as file:
        file.write("2\n")
    exa.update(out)
    assert exa.open(out)["table"].compute().k.tolist() == [1, 2]
    assert len(exa.open(out)["_files"].compute()) == 1
    assert str(exa.open(out).source("table", 1)).endswith(r"\xff.csv:3 (byte 4): 2")


@pytest.mark.parametrize("given", [b"\xff.csv", b"in-\xfe", b"in-\xfe/*.csv", b"in-\xfe/a.csv"])
def test_what_is_given_by_a_name_that_is_not_utf_8_is_found_again(tmp_path, monkeypatch, given):
    here = os.path.join(os.fsencode(tmp_path), b"\xfd")
    os.makedirs(os.path.join(here, b"in-\xfe"))
    monkeypatch.chdir(os.fsdecode(here))
    for name in (b"\xff.csv", b"in-\xfe/a.csv"):
        Path(os.fsdecode(name)).write_text("k\n1\n")
    out = tmp_path / "a.exa"
    exa.parse(os.fsdecode(given), out)
    for folder in (here, tmp_path):
        monkeypatch.chdir(os.fsdecode(folder))
        changes = update_job(out).changes()
        assert (changes.unchanged, changes.bytes, changes.kinds["vanished"]) == (1, 0, [])


def test_what_is_given_by_a_url_of_a_file_is_found_from_another_folder(tmp_path, monkeypatch):
    (tmp_path / "a.csv").write_text("k\n1\n")
    exa.parse((tmp_path / "a.csv").as_uri(), tmp_path / "a.exa")
    monkeypatch.chdir("/")
    assert update_job(tmp_path / "a.exa").changes().unchanged == 1


@pytest.mark.parametrize(("folder", "name"), [(".", "link"), (".", "{}/in"), ("in", "."), ("elsewhere", "../link")])
def test_a_file_is_followed_by_whatever_name(tmp_path, monkeypatch, folder, name):
    """It stays one file by the name that the store has of it, and its rows know their lines."""
    monkeypatch.chdir(tmp_path)
    for made in ("in", "elsewhere"):
        os.mkdir(made)
    os.symlink("in", "link")
    out, text = tmp_path / "a.exa", tmp_path / "in" / "a.txt"
    text.write_text("".join(f"a: {n}\n" for n in range(100)))
    exa.parse("in", out, Lines, chunk=CHUNK)
    monkeypatch.chdir(folder)
    for count in (100, 200, 300):
        assert update_job(out, name.format(tmp_path)).changes().to_json()["bytes"] == 0
        with open(text, "a") as file:
            file.writelines(f"a: {n}\n" for n in range(count, count + 100))
        changes = update_job(out, name.format(tmp_path), editor=Lines).changes()
        assert [len(changes.tails), len(changes.anew), changes.vanished] == [1, 0, []]
        stored = exa.update(out, name.format(tmp_path), editor=Lines, vanished="mask")
        assert stored["line"].compute().n.tolist() == list(range(count + 100))
        assert stored["_files"].compute().path.tolist() == ["in/a.txt"]
        assert [stored.source("line", row).line for row in (0, 99, 150, count + 50)] == [1, 100, 151, count + 51]
    (tmp_path / "in" / "b.txt").write_text("b: 7\n")
    exa.update(out, name.format(tmp_path), editor=Lines)
    monkeypatch.chdir(tmp_path)
    assert exa.update(out, "in", editor=Lines)["line"].compute().n.tolist() == [*range(400), 7]


def test_compressed_files_that_were_just_written_are_as_they_were(tmp_path):
    """They are read again, as they may have been written in the moment they were looked at: the texts in them."""
    for n in range(3):
        (tmp_path / f"{n}.xyz.gz").write_bytes(gzip.compress(frames(random.Random(n), 3).encode()))
        (tmp_path / f"{n}.xyz").write_bytes(frames(random.Random(n), 3).encode("utf-16"))
    (tmp_path / "bad.xyz.gz").write_bytes(b"\x1f\x8b\x08" + bytes(40))
    exa.parse(tmp_path / "*.xyz*", tmp_path / "a.exa", "xyz")
    found = update_job(tmp_path / "a.exa").plan()
    assert (found["unchanged"], found["unreadable"]) == (6, [str(tmp_path / "bad.xyz.gz")])


def test_a_last_line_without_an_end_is_kept_where_nothing_was_written_behind_it(tmp_path):
    """What was parsed was read to its end: an update that reads it again, as it was just written, takes nothing off."""
    text, out = tmp_path / "a.csv", tmp_path / "a.exa"
    text.write_text("a,b\n1,2\n3,4")
    exa.parse(text, out)
    assert update_job(out).plan()["unchanged"] == 1
    assert exa.update(out).table.b.compute().tolist() == [2, 4]
    with text.open("a") as file:
        file.write("5\n6,7\n8,9")
    assert exa.update(out).table.b.compute().tolist() == [2, 45, 7]  # a line that grows is to be waited for
    text.write_text("a,b\n1,2\n6,8")
    assert exa.update(out).table.b.compute().tolist() == [2]


def test_a_compressed_file_is_tried_again_as_what_it_is(tmp_path):
    for n in range(3):
        packed = gzip.compress(frames(random.Random(n), 3).encode())
        (tmp_path / f"{n}.xyz.gz").write_bytes(packed[:-9] if n == 2 else packed)
    exa.parse(tmp_path / "*.gz", tmp_path / "a.exa", "xyz")
    before = Store.open(tmp_path / "a.exa").read("_rejects").to_pylist()
    update_job(tmp_path / "a.exa", retry=True).run()
    after = Store.open(tmp_path / "a.exa").read("_rejects").to_pylist()
    assert [(row["path"], row["line"], row["reason"]) for row in after] == [
        (row["path"], row["line"], row["reason"]) for row in before
    ]
    assert len(before) == 1


def long_frames(luck: random.Random, count: int) -> str:
    return "".join(frame(luck, luck.choice([1, 2, 30, 50]), f"e={luck.random():.3f}") for _ in range(count))


def quoted(luck: random.Random, count: int) -> str:
    return "".join(f'{n},"text {n}{chr(10) * luck.randrange(3)}and more"\n' for n in range(count))


def traces(luck: random.Random, count: int) -> str:
    return "".join(
        f"2024-01-02 03:04:{n:02d} INFO m{n}\n" + f"  line of {n}\n" * luck.randrange(9) for n in range(count)
    )


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("kind", ["csv", "quoted", "xyz", "log"])
def test_texts_that_grow_from_anywhere_have_the_rows_of_the_whole(tmp_path, kind, packed):
    """Cut inside of lines and of records, which begin before the last range, or are longer than it."""
    luck = random.Random(kind)
    editor, make, start, chunks = {
        "csv": ("delimited", cells, "k,x\n", (16, 40, 100)),
        "quoted": ("delimited", quoted, "a,b\n", (30, 90, 300)),
        "xyz": ("xyz", long_frames, "", (300, 700, 1500)),
        "log": ("logs", traces, "", (64, 150, 400)),
    }[kind]
    for trial in range(3):
        text, chunk = start + make(luck, 20), luck.choice(chunks)
        path, out, whole = (tmp_path / f"{trial}{end}" for end in (".txt", ".exa", ".whole.exa"))
        cuts = sorted(luck.sample(range(40, len(text)), luck.randint(1, 3)))
        for n, stop in enumerate([*cuts, len(text)]):
            begun = text[:stop].encode()
            path.write_bytes(gzip.compress(begun) if packed else begun)
            if n == 0:
                exa.parse(path, out, editor, chunk=chunk)
                if luck.random() < 0.5:
                    exa.update(out)
            else:
                exa.update(out)
        exa.parse(path, whole, editor, chunk=chunk)
        for name in exa.open(whole):
            # ordinals go on behind all that there were, and a column of half a number stays one of floats
            drop = ["frame", "atom", "observed", "blocks", "tail", "file"]
            grown, anew = (
                exa.open(store)[name].compute().drop(columns=drop, errors="ignore") for store in (out, whole)
            )
            pd.testing.assert_frame_equal(
                grown.reset_index(drop=True), anew.reset_index(drop=True), check_dtype=False, check_categorical=False
            )
