"""`exa search` beside grep: the same lines, counts and exit codes."""

import gzip
import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from exa.cli import main
from tests.cli.command import run_exa


def run(*args, code=0):
    result = CliRunner().invoke(main, ["search", *map(str, args)])
    assert result.exit_code == code, result.output
    return result


def grep(*args):
    return subprocess.run(["grep", *map(str, args)], capture_output=True, env={"LC_ALL": "C"}).stdout


@pytest.fixture
def logs(tmp_path):
    (tmp_path / "a.log").write_bytes(b"WARN one\r\ninfo [b]\nwarn\xff two\n\nWARN last")
    (tmp_path / "b.log").write_bytes(b"nothing\n")
    (tmp_path / "empty.log").write_bytes(b"")
    return tmp_path


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (["WARN"], ["-aF", "WARN"]),
        (["-n", "WARN"], ["-anF", "WARN"]),
        (["-i", "warn"], ["-aiF", "warn"]),
        (["-c", "WARN"], ["-acF", "WARN"]),
        (["-n", "-e", "one", "-e", "WARN"], ["-anF", "-e", "one", "-e", "WARN"]),
        (["[b]"], ["-aF", "[b]"]),
        (["-n", "-E", "^(info|WARN) [a-z]+$"], None),
        (["-n", ""], ["-an", ""]),
        (["-c", ""], ["-ac", ""]),
    ],
)
def test_lines_and_counts_are_those_of_grep(logs, ours, theirs):
    one = logs / "a.log"
    expected = grep(*theirs, one) if theirs else b"1:WARN one\r\n5:WARN last\n"
    assert run(*ours, one).stdout_bytes == expected
    if theirs:
        paths = sorted(logs.iterdir())
        several = run(*ours, *paths)
        assert several.stdout_bytes == grep(*theirs, *paths)
        assert run(*ours, logs).stdout_bytes == several.stdout_bytes
        assert run(*ours, logs / "*.log").stdout_bytes == several.stdout_bytes


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (["-n", "error"], ["-anF", "error"]),
        (["-c", "-i", "ERROR"], ["-acFi", "ERROR"]),
        (["-n", "-E", "-e", "[0-9]+ (WARN|error)", "-e", "^$"], ["-anE", "-e", "[0-9]+ (WARN|error)", "-e", "^$"]),
        (
            ["-i", "-e", "warn", "-e", "terminating", "-e", "10."],
            ["-aFi", "-e", "warn", "-e", "terminating", "-e", "10."],
        ),
    ],
)
def test_real_logs(shared, tmp_path, ours, theirs):
    for path in sorted((shared / "logs").glob("*.log")):
        # the files have CRLF, which grep takes for a part of the line
        (tmp_path / path.name).write_bytes(path.read_bytes().replace(b"\r\n", b"\n"))
    logs = sorted(tmp_path.iterdir())
    assert len(logs) >= 8
    assert run(*ours, *logs).stdout_bytes == grep(*theirs, *logs)


def test_exit_codes(logs):
    assert run("zzz", logs / "a.log", code=1).output == ""
    mixed = run("WARN", logs / "missing", logs / "a.log", code=2)
    assert mixed.stdout_bytes == grep("-aF", "WARN", logs / "missing", logs / "a.log")
    assert "missing" in mixed.stderr
    assert "RE2" in run("-E", "(?=a)", logs / "a.log", code=2).stderr
    (logs / "c.log").write_bytes(gzip.compress(b"WARN\n" * 1000)[:-9])
    assert "c.log" in run("-c", "WARN", logs / "c.log", code=2).stderr
    assert "Usage" in run("WARN", code=2).stderr


@pytest.mark.parametrize("kept", [gzip.compress, lambda text: text.decode().encode("utf-16")], ids=["gz", "utf-16"])
def test_the_text_that_is_in_a_file(tmp_path, kept):
    (tmp_path / "a").write_bytes(kept(b"one\nWARN two\n"))
    assert run("-n", "WARN", tmp_path / "a").stdout == "2:WARN two\n"


def test_json(logs):
    found = json.loads(run("--json", "-e", "WARN", "-e", "one", logs).stdout)
    path = str(logs / "a.log")
    assert found == {
        "matches": [
            {"path": path, "line": 1, "offset": 0, "pattern": "WARN", "text": "WARN one"},
            {"path": path, "line": 1, "offset": 0, "pattern": "one", "text": "WARN one"},
            {"path": path, "line": 5, "offset": 30, "pattern": "WARN", "text": "WARN last"},
        ],
        "count": 3,
    }
    assert json.loads(run("--json", "zzz", logs, code=1).stdout) == {"matches": [], "count": 0}
    counts = json.loads(run("--json", "-c", "-e", "WARN", "-e", "one", logs / "a.log").stdout)
    assert counts == {"files": [{"path": path, "count": 2}], "count": 2}


def test_as_a_process(logs):
    shown = run_exa("search", "-n", "WARN", logs / "a.log")
    assert (shown.returncode, shown.stdout) == (0, "1:WARN one\n5:WARN last\n")


def test_a_declared_encoding(tmp_path):
    (tmp_path / "a").write_bytes("grün\n".encode("latin-1"))
    assert run("--encoding", "latin-1", "grün", tmp_path / "a").output == "grün\n"
    run("grün", tmp_path / "a", code=1)


LIGHT = """
import sys
from exa.cli import main
main(["search", "-c", "-E", "W[A]RN", sys.argv[1]], standalone_mode=False)
print(*(name in sys.modules for name in ("scipy.linalg", "fsspec", "asyncio", "pandas")))
import scipy.linalg
"""


def test_a_command_of_its_own_loads_what_it_needs_and_no_more(logs):
    said = subprocess.run([sys.executable, "-c", LIGHT, logs / "a.log"], capture_output=True, text=True, check=True)
    assert said.stdout == "2\nFalse False False False\n"
