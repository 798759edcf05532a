"""Every command on small files: what it prints, as text and as JSON, and its exit code."""

import json
import os
import re
import shutil

import numpy as np
import pytest
from click.testing import CliRunner

import exa
from exa.cli import main
from tests.cli.command import run_exa
from tests.jobs.corpus import spoil, write_corpus

ANSI = re.compile(r"\x1b\[")


def run(*args, code=0):
    """The command in this process: its result, with the exit code that it must have."""
    result = CliRunner().invoke(main, [str(arg) for arg in args])
    assert result.exit_code == code, result.output
    assert not ANSI.search(result.stdout + result.stderr)
    return result


def json_of(*args, code=0):
    """The one object that ``--json`` prints."""
    result = run(*args, "--json", code=code)
    assert result.stdout.count("\n") == 1
    return json.loads(result.stdout)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    write_corpus(folder, big=1, small=3)
    return folder


@pytest.fixture(scope="module")
def store(corpus):
    out = corpus.parent / "good.exa"
    exa.parse(corpus, out)
    return out


@pytest.fixture(scope="module")
def spoiled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("spoiled")
    spoil(write_corpus(folder, big=0, small=2)[1], 3)
    return folder


def test_parse(corpus, store, tmp_path):
    out = tmp_path / "out.exa"
    shown = run("parse", corpus, "-o", out)
    assert re.search(r"^read [\d.]+ kB in [\d.]+ s \(.*/s\) into ", shown.stdout)
    assert f"{len(exa.open(store).atom):,}" in shown.stdout
    assert "nothing to do" in run("parse", corpus, "-o", out).stdout


def test_parse_json(corpus, store, tmp_path):
    told = json_of("parse", corpus, "-o", tmp_path / "out.exa", "--chunk", "4KiB", "--threads", 2)
    size = sum(path.stat().st_size for path in corpus.iterdir())
    assert told["tables"] == {"atom": len(exa.open(store).atom), "frame": len(exa.open(store).frame)}
    assert (told["run"]["bytes"], told["run"]["files"], told["rejects"]) == (size, 4, 0)
    assert told["out"] == str(tmp_path / "out.exa")


def test_dry_run_writes_nothing(corpus, tmp_path):
    plan = json_of("parse", corpus, "-o", tmp_path / "out.exa", "--dry-run", "--chunk", "4KiB")
    assert plan["files"] == plan["todo_files"] == 4
    assert plan["units"] > 4
    assert plan["tables"] == ["frame", "atom"]
    assert "would read" in run("parse", corpus, "-o", tmp_path / "out.exa", "--dry-run").stdout
    assert not (tmp_path / "out.exa").exists()


def test_rejects_are_3_and_can_be_seen(spoiled, tmp_path):
    out = tmp_path / "out.exa"
    shown = run("parse", spoiled, "-o", out, code=3)
    assert "1 record could not be read" in shown.stderr
    assert str(out) in shown.stderr
    assert json_of("parse", spoiled, "-o", out, code=3)["rejects"] == 1
    told = json_of("rejects", out)
    (row,) = told["rows"]
    assert told["rejects"] == 1
    assert (row["path"], row["line"], row["section"], row["field"]) == (str(spoiled / "run-01.xyz"), 3, "atom", "x")
    shown = run("rejects", out).stdout
    assert f"{spoiled / 'run-01.xyz'}:3 (byte {row['offset']}): atom.x: expected" in shown
    assert "1 more of 1" in run("rejects", out, "-n", 0).stdout


def test_a_lost_record_is_shown_by_its_first_lines(tmp_path):
    (tmp_path / "a.xyz").write_text("9\ncomment\x1b[31m\n" + "H 0 0 0\n" * 5)
    run("parse", tmp_path / "a.xyz", "-o", tmp_path / "a.exa", code=3)
    shown = run("rejects", tmp_path / "a.exa").stdout.splitlines()
    assert shown[1:] == ["    9", "    comment\\x1b[31m", *["    H 0 0 0"] * 3, "    ... 2 more lines"]
    (row,) = json_of("rejects", tmp_path / "a.exa")["rows"]
    assert row["raw"].count("H 0 0 0") == 5


def test_rejects_of_a_clean_store(store):
    assert run("rejects", store).stdout == "no rejects\n"
    assert json_of("rejects", store) == {"rejects": 0, "rows": []}


def test_rejects_can_be_raised_skipped_and_limited(spoiled, tmp_path):
    shown = run("parse", spoiled, "-o", tmp_path / "a.exa", "--on-error", "raise", code=1)
    assert re.fullmatch(r"exa: \S+run-01\.xyz:3 \(byte \d+\): atom\.x: expected .*\n", shown.stderr)
    run("parse", spoiled, "-o", tmp_path / "b.exa", "--on-error", "skip")
    shown = run("parse", spoiled, "-o", tmp_path / "c.exa", "--max-rejects", 0, code=1)
    assert "1 records cannot be read, and 0 are allowed" in shown.stderr


def test_info(corpus, store):
    told = json_of("info", store)
    assert told["path"] == str(store)
    assert (told["files"], told["rejects"]) == (4, 0)
    assert told["version"] >= 1
    assert told["tables"]["atom"]["parent"] == "frame"
    assert told["tables"]["atom"]["rows"] == len(exa.open(store).atom)
    assert told["tables"]["atom"]["columns"]["x"] == "float64"
    assert 0 < told["tables"]["atom"]["bytes"] < told["bytes"]
    shown = run("info", store).stdout
    assert "x: float64" in shown
    assert f"version {told['version']}" in shown


def test_info_tells_the_ends_of_columns(store):
    frame = exa.open(store).atom.compute()
    told = json_of("info", store, "--columns")["tables"]["atom"]["statistics"]["x"]
    assert (told["min"], told["max"], told["missing"]) == (frame.x.min(), frame.x.max(), 0)
    assert re.search(r"atom +symbol +\S+ +Ar +Xe +0", run("info", store, "--columns").stdout)
    assert "statistics" not in json_of("info", store)["tables"]["atom"]


def test_arrays_are_shown(tmp_path):
    exa.Container(a=np.arange(24.0).reshape(6, 2, 2), n=np.array(3), t=np.array(["x", "y"])).save(tmp_path / "a.exa")
    assert json_of("info", tmp_path / "a.exa")["tables"]["a"]["shape"] == [6, 2, 2]
    assert "float64 of shape (6, 2, 2)" in run("info", tmp_path / "a.exa").stdout
    told = json_of("head", tmp_path / "a.exa", "a", "-n", "2")
    assert told["columns"] == ["", "0,0", "0,1", "1,0", "1,1"]
    assert told["rows"] == [[0, 0.0, 1.0, 2.0, 3.0], [1, 4.0, 5.0, 6.0, 7.0]]
    assert json_of("head", tmp_path / "a.exa", "n")["rows"] == [[0, 3]]
    assert json_of("head", tmp_path / "a.exa", "t")["rows"] == [[0, "x"], [1, "y"]]
    assert json_of("check", tmp_path / "a.exa", "--data")["problems"] == []


def test_info_reads_no_part(store, tmp_path):
    copy = tmp_path / "copy.exa"
    shutil.copytree(store, copy)
    shutil.rmtree(copy / "tables")
    assert json_of("info", copy)["tables"] == json_of("info", store)["tables"]


def test_head_of_a_store(store):
    frame = exa.open(store).atom.compute()
    told = json_of("head", store, "atom", "-n", 3)
    assert told["columns"] == ["", "frame", "symbol", "x", "y", "z"]
    assert told["rows"] == [[k, *frame.iloc[k].tolist()] for k in range(3)]
    assert len(json_of("head", store, "atom", "-n", 10**6)["rows"]) == len(frame)
    assert json_of("head", store, "atom", "-n", 0)["rows"] == []
    assert str(frame.x.iloc[0]) in run("head", store, "atom").stdout


def test_head_of_a_store_reads_only_the_first_part(corpus, tmp_path):
    container = exa.parse(corpus, tmp_path / "out.exa", chunk=1024)
    _, *others = container.files("atom")
    assert others
    for path in others:
        os.unlink(path)
    assert len(json_of("head", tmp_path / "out.exa", "atom", "-n", 1)["rows"]) == 1


def test_head_of_a_text(corpus, store):
    (rows, frame) = (json_of("head", corpus / "run-00.xyz", "atom")["rows"], exa.open(store).atom.head(10))
    assert [row[1:] for row in rows] == frame.values.tolist()


def test_head_of_a_text_reads_only_its_beginning(tmp_path):
    """A file of more than memory holds, nearly all of it a hole."""
    path = tmp_path / "huge.csv"
    path.write_text("a,b\n" + "1,2.5\n" * 1_000_000)
    os.truncate(path, 1 << 42)
    assert json_of("head", path, "-n", 2) == {
        "table": "table",
        "columns": ["", "a", "b"],
        "rows": [[0, 1, 2.5], [1, 1, 2.5]],
    }


def test_head_shows_sources(corpus, store):
    path = corpus / "run-00.xyz"
    lines = path.read_text().split("\n")
    for what in (path, store):
        told = json_of("head", what, "atom", "-n", 3, "--source")
        assert [source["line"] for source in told["sources"]] == [3, 4, 5]
        assert [source["text"] for source in told["sources"]] == lines[2:5]
    assert f"{path}:3" in run("head", store, "atom", "--source").stdout


def test_check(corpus, spoiled, tmp_path):
    told = json_of("check", "xyz", corpus / "run-00.xyz")
    assert told["rejects"] == told["unclaimed"] == 0
    assert sum(table["lines"] for table in told["tables"]) == told["lines"]
    told = json_of("check", "xyz", spoiled / "run-01.xyz", code=3)
    (reasons,) = told["tables"][1]["rejects"]
    assert (reasons["reason"], reasons["count"], reasons["line"]) == ("x: expected a number", 1, 3)
    assert told["unclaimed"] == 0
    path = tmp_path / "format.py"
    path.write_text(
        "from exa import Editor, Section\n\nclass Words(Editor):\n    word = Section('{word}: {n:d}')\n"
        "    def parse_size(self):\n        return {'bytes': [len(str(self))]}\n"
    )
    text = tmp_path / "a.txt"
    text.write_text("a: 1\nprose\n\nb: 2\nmore")
    told = json_of("check", f"{path}:Words", text)
    found = [(table["table"], table["rows"], table["lines"]) for table in told["tables"]]
    assert found == [("word", 2, 2), ("size", 1, 0)]
    assert (told["lines"], told["unclaimed"], told["first"]) == (5, 2, [[2, "prose"], [5, "more"]])
    assert "2 lines that no section claims\n    line 2: prose" in run("check", path, text).stdout
    run("check", "nothing", text, code=1)
    run("check", "xyz", code=2)


def test_head_takes_options_of_the_editor(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("1;2\n3;4\n")
    options = ["--editor", "delimited", "--option", "sep=;", "--option", 'names=["t","p"]', "--option", "header=false"]
    told = json_of("head", path, *options)
    assert told["columns"] == ["", "t", "p"]
    assert told["rows"] == [[0, 1, 2], [1, 3, 4]]
    assert "not of the form key=value" in run("head", path, "--option", "sep", code=2).stderr


def test_a_table_that_is_not_there_is_wrong_usage(store):
    assert "there are atom, frame" in run("head", store, "nothing", code=2).stderr
    assert "which table? there are atom, frame" in run("head", store, code=2).stderr


@pytest.mark.parametrize("command", ["info", "rejects"])
def test_what_is_no_store_is_an_error(tmp_path, command):
    shown = run(command, tmp_path, code=1)
    assert shown.stderr.startswith(f"exa: {tmp_path}: is not a store (it has no exa.json): ")
    assert shown.stderr.count("\n") == 1
    assert shown.stdout == ""


def test_errors_are_one_line_or_a_traceback(tmp_path):
    shown = run_exa("parse", tmp_path / "none.xyz", "-o", tmp_path / "out.exa")
    assert shown.returncode == 1
    assert shown.stderr.count("\n") == 1
    assert shown.stderr.startswith("exa: ")
    assert "none.xyz" in shown.stderr
    shown = run_exa("parse", tmp_path / "none.xyz", "-o", tmp_path / "out.exa", "--debug")
    assert shown.returncode == 1
    assert "Traceback" in shown.stderr


def test_an_editor_of_ones_own(tmp_path):
    (tmp_path / "mine.py").write_text(
        'from exa import Editor, Section\n\nclass Mine(Editor):\n    row = Section("{a:d} {b}")\n'
    )
    (tmp_path / "text.log").write_text("1 one\n2 two\n")
    told = json_of("parse", tmp_path / "text.log", "-o", tmp_path / "out.exa", "--editor", f"{tmp_path}/mine.py:Mine")
    assert told["tables"] == {"row": 2}
    assert json_of("head", tmp_path / "out.exa", "row")["rows"] == [[0, 1, "one"], [1, 2, "two"]]


def test_head_of_an_editor_in_python_reads_the_whole_text(tmp_path):
    (tmp_path / "mine.py").write_text(
        "import pandas as pd\nfrom exa import Editor\n\nclass Mine(Editor):\n"
        "    def parse_size(self):\n        return pd.DataFrame({'bytes': [len(str(self))]})\n"
    )
    (tmp_path / "long.txt").write_text("0123456789abcde\n" * (1 << 17))
    told = json_of("head", tmp_path / "long.txt", "--editor", f"{tmp_path}/mine.py")
    assert told == {"table": "size", "columns": ["", "bytes"], "rows": [[0, 1 << 21]]}


def test_formats():
    told = json_of("formats")
    assert {"xyz", "lammps", "nwchem", "delimited"} <= set(told)
    assert "*.xyz" in told["xyz"]["patterns"]
    shown = run("formats").stdout
    assert all(name in shown for name in told)


HOSTILE = "[red]\x1b[31m\x07[/red][link=x]"


def test_values_are_text_and_no_commands(tmp_path):
    """Cells, and paths, that hold escapes and markup."""
    folder = tmp_path / HOSTILE.replace("/", "|")
    folder.mkdir()
    path = folder / "a.csv"
    path.write_bytes(f"name,b\n{HOSTILE},1\n{HOSTILE},two\n{HOSTILE},3\n".encode() + b"x,1\n" * 3)
    told = json_of("parse", folder, "-o", folder / "out.exa", "--option", 'dtype={"b": "int"}', code=3)
    assert told["tables"]["table"] == 5
    assert json_of("head", folder / "out.exa", "table", "-n", 1)["rows"] == [[0, HOSTILE, 1]]
    shown = [
        run(command, folder / "out.exa", *more).stdout
        for command, more in (("head", ["table"]), ("info", []), ("rejects", []))
    ]
    assert all("[red]" in text and r"\x1b[31m\x07" in text for text in shown)
    failed = run("info", folder, code=1).stderr
    assert r"\x1b[31m\x07" in failed


def test_nothing_is_coloured_where_it_is_no_terminal(store):
    shown = run_exa("head", store, "atom", FORCE_COLOR="1", COLUMNS="20")
    assert shown.returncode == 0
    assert not ANSI.search(shown.stdout + shown.stderr)
    assert "…" not in shown.stdout
    assert "symbol" in shown.stdout


def test_a_terminal_without_unicode_gets_numbers(tmp_path):
    (tmp_path / "a.csv").write_text("name,b\nµ,1\nß,2\n")
    shown = run_exa("head", tmp_path / "a.csv", PYTHONIOENCODING="ascii")
    assert shown.returncode == 0
    assert r"\xb5" in shown.stdout
