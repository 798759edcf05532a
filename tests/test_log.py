"""Logs are files in the user's folder, as long as they may be, that say as much as is wanted."""

import logging
import subprocess
import sys
import textwrap

import pytest

from exa.log import LogFormat, create_logger, loggers
from tests.conftest import ROOT

#: What the catalogue says while a store is registered, and two messages of ours.
SAID = """
    import logging
    from exa.log import loggers
    from exa.relational.schema import writer
    from sqlalchemy import text
    with writer().begin() as connection:
        connection.execute(text("SELECT 'a statement'"))
    loggers["syslog"].warning("a warning of %s", "exa")
    loggers["syslog"].info("an information")
    loggers["syslog"].debug("a detail")
"""


def record(message: str, *arguments: object, level: int = logging.INFO, **more: object) -> logging.LogRecord:
    return logging.LogRecord("exa.test", level, "/x/a.py", 7, message, arguments, more.get("exc_info"))


def run(tmp_path, code: str = SAID, **environment: str) -> dict[str, str]:
    """The files that a process leaves, by name."""
    home = tmp_path / "home"
    environment |= {"EXA_HOME": str(home), "PYTHONPATH": str(ROOT), "PATH": "/usr/bin"}
    subprocess.run([sys.executable, "-c", textwrap.dedent(code)], check=True, env=environment, cwd=tmp_path)
    return {path.name: path.read_text() for path in sorted((home / "logs").glob("*"))}


def test_arguments_are_put_in_before_lines_are_wrapped():
    given = record("%s has %d rows, %.1f%% of all", "x" * 30 + " water" * 20, 12, 3.25)
    lines = LogFormat().format(given).splitlines()
    assert len(lines) == 3
    assert all(len(line) <= 120 for line in lines)
    assert {line[:33] for line in lines[1:]} == {" " * 33}
    words = " ".join(line[33:] for line in lines)
    assert words == given.getMessage()
    assert given.msg == "%s has %d rows, %.1f%% of all"


@pytest.mark.parametrize("message", ["", "two\nlines", "100 %", "{braces} %(not)s", "é\u200f"])
def test_any_message_is_formatted(message):
    text = LogFormat().format(record(message))
    assert [line[33:] for line in text.splitlines()] == (message.splitlines() or [""])


def test_a_path_is_not_cut():
    path = "/data/" + "x" * 200
    assert path in LogFormat().format(record("cannot read %s", path))


def test_details_say_where_they_are_from_and_errors_why():
    assert "/x/a.py:7" in LogFormat().format(record("hm", level=logging.DEBUG))
    try:
        raise ValueError("no number")
    except ValueError:
        text = LogFormat().format(record("failed", exc_info=sys.exc_info()))
    assert text.splitlines()[-1].strip() == "ValueError: no number"


@pytest.mark.parametrize(("level", "says"), [("0", 1), ("1", 2), ("2", 3), ("9", 3)])
def test_levels_say_more_and_more(tmp_path, level, says):
    files = run(tmp_path, EXA_LOG_LEVEL=level)
    messages = ("a warning of exa", "an information", "a detail")
    assert [message in files["syslog.log"] for message in messages] == [True] * says + [False] * (3 - says)
    assert ("a statement" in files.get("dblog.log", "")) == (level != "0")


def test_nothing_is_made_before_something_is_said(tmp_path):
    assert run(tmp_path, "import exa.log") == {}
    assert not (tmp_path / "home").exists()


def test_a_log_that_cannot_be_written_disturbs_nobody(tmp_path):
    (tmp_path / "file").write_text("")
    command = [sys.executable, "-c", "from exa.log import loggers; loggers['syslog'].warning('a warning')"]
    environment = {"EXA_HOME": str(tmp_path / "file"), "PYTHONPATH": str(ROOT), "PATH": "/usr/bin"}
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_files_are_as_long_as_they_may_be(tmp_path):
    code = """
        from exa.log import create_logger
        for number in range(200):
            create_logger("mine").warning("message %d", number)
    """
    files = run(tmp_path, code, EXA_LOG_SIZE="1000", EXA_LOG_KEPT="2")
    assert list(files) == ["mine.log", "mine.log.1", "mine.log.2"]
    assert all(len(text) <= 1000 for text in files.values())
    assert "message 199" in files["mine.log"]


def test_a_logger_is_made_once():
    assert create_logger("syslog") is loggers["syslog"]
    assert [type(handler).__name__ for handler in loggers["syslog"].handlers].count("_File") == 1
    assert set(loggers) >= {"syslog", "dblog"}
