"""Eight kinds of log, each read by a template of one or two lines, against the columns that others took from them."""

import csv
from datetime import datetime

import pandas as pd
import pytest

import exa
from exa import Editor, Section
from exa.formats.logs import Logs


class Apache(Editor):
    log = Section("[{Time}] [{Level}] {Content}")


class HDFS(Editor):
    log = Section("{Date} {Time} {Pid:d} {Level} {Component}: {Content}")


class HPC(Editor):
    log = Section("{LogId:d} {Node} {Component} {State} {Time:d} {Flag:d} {Content}")


class HealthApp(Editor):
    log = Section("{Time}|{Component}|{Pid:d}|{Content}")


class OpenSSH(Editor):
    log = Section("{Date} {Day:d} {Time} {Component} sshd[{Pid:d}]: {Content}")


class Proxifier(Editor):
    log = Section("[{Time}] {Program} - {Content}")


class Spark(Editor):
    log = Section("{Date} {Time} {Level} {Component}: {Content}")


class Zookeeper(Editor):
    log = Section("{Date} {Time} - {Level} [{Node}:{Component}@{Id:d}] - {Content}")


LOGS = [Apache, HDFS, HPC, HealthApp, OpenSSH, Proxifier, Spark, Zookeeper]
#: What the engine's lines are not: the numbering and the grouping of messages.
DERIVED = {"LineId", "EventId", "EventTemplate"}
LEAST = 0.995


def differences(editor, shared) -> tuple[int, list]:
    """How many rows there are, and those that differ: (line, theirs, ours); cells stripped, integers by value."""
    name = editor.__name__
    with open(shared / "logs" / f"{name}.structured.csv", newline="", encoding="utf-8") as file:
        expected = list(csv.DictReader(file))
    log = exa.read(shared / "logs" / f"{name}.log", editor, chunk=50_000).log.compute()
    assert list(log.columns) == [column for column in expected[0] if column not in DERIVED]
    assert len(log) == len(expected)
    found = []
    for ours, theirs in zip(log.to_dict("records"), expected, strict=True):
        same = [
            int(theirs[key]) == value if isinstance(value, int) else theirs[key].strip() == value
            for key, value in ours.items()
        ]
        if not all(same):
            found.append((theirs["LineId"], {k: theirs[k] for k in ours}, ours))
    return len(expected), found


@pytest.mark.parametrize("editor", LOGS, ids=lambda editor: editor.__name__)
def test_a_template_gives_the_columns_of_a_log(editor, shared):
    rows, different = differences(editor, shared)
    assert rows >= 1999
    assert 1 - len(different) / rows >= LEAST, different[:3]


def test_no_line_of_any_log_is_lost_or_changed(shared):
    """All eight are equal in every cell; a share below one would have to be explained here."""
    assert {editor.__name__: len(differences(editor, shared)[1]) for editor in LOGS} == {e.__name__: 0 for e in LOGS}


TIMES = {
    "Apache": ("[{t:%a %b %d %H:%M:%S %Y}] [{level}] {_}", "{Time}", "%a %b %d %H:%M:%S %Y"),
    "HDFS": ("{t:%y%m%d %H%M%S} {_}", "{Date} {Time}", "%y%m%d %H%M%S"),
    "HealthApp": ("{t:%Y%m%d-%H:%M:%S:%f}|{_}", "{Time}", "%Y%m%d-%H:%M:%S:%f"),
    "OpenSSH": ("{t:%b %d %H:%M:%S} {_}", "{Date} {Day} {Time}", "%b %d %H:%M:%S"),
    "Proxifier": ("[{t:%m.%d %H:%M:%S}] {_}", "{Time}", "%m.%d %H:%M:%S"),
    "Spark": ("{t:%y/%m/%d %H:%M:%S} {_}", "{Date} {Time}", "%y/%m/%d %H:%M:%S"),
    "Zookeeper": ("{t:%Y-%m-%d %H:%M:%S,%f} - {_}", "{Date} {Time}", "%Y-%m-%d %H:%M:%S,%f"),
}


@pytest.mark.parametrize("name", TIMES)
def test_times_are_read_as_strptime_reads_them(name, shared):
    template, written, directives = TIMES[name]
    editor = type(name, (Editor,), {"log": Section(template, strict=True)})
    read = exa.read(shared / "logs" / f"{name}.log", editor).log.t.compute()
    with open(shared / "logs" / f"{name}.structured.csv", newline="", encoding="utf-8") as file:
        expected = [datetime.strptime(written.format(**row), directives) for row in csv.DictReader(file)]
    assert read.tolist() == expected


def test_a_trace_belongs_to_the_row_before(tmp_path):
    path = tmp_path / "app.log"
    path.write_text(
        "2024-01-02 03:04:05,678 ERROR no such key\nTraceback (most recent call last):\n  File 'x'\nKeyError: 1\n"
        "2024-01-02T03:04:06.5Z INFO on\n2024-01-02T03:04:07 INFO off\n"
    )
    log = exa.read(path, Logs).log.compute()
    assert log.level.tolist() == ["ERROR", "INFO", "INFO"]
    assert log.trace.tolist() == ["Traceback (most recent call last):\n  File 'x'\nKeyError: 1", "", ""]
    assert log.time.tolist()[0] == datetime(2024, 1, 2, 3, 4, 5, 678000)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2020-02-29 01:02:03 +0100 INFO x", ("2020-02-29T00:02:03", "INFO", "x", None)),
        ("2020-02-29 01:02:03 -0500 ERROR x", ("2020-02-29T06:02:03", "ERROR", "x", None)),
        ("2020-02-29T01:02:03,123Z INFO x", ("2020-02-29T01:02:03.123", "INFO", "x", None)),
        ("2020-02-29 01:02:03,124+0100 WARN x", ("2020-02-29T00:02:03.124", "WARN", "x", None)),
        ("2020-02-29 01:02:03.124 -01:00 WARN x", ("2020-02-29T02:02:03.124", "WARN", "x", None)),
        ("[2020-02-29 01:02:03 +0100] [123] [INFO] Booting", ("2020-02-29T00:02:03", "INFO", "Booting", 123)),
        ("2020-02-29 01:02:03 100 INFO x", ("2020-02-29T01:02:03", "INFO", "x", 100)),
    ],
)
def test_zones_and_processes(tmp_path, line, expected):
    (tmp_path / "app.log").write_text(f"{line}\n" * 3)
    row = exa.read(tmp_path / "app.log", "logs").log.compute().iloc[2]
    time, level, message, pid = expected
    assert (row.time, row.level, row.message, row.trace) == (pd.Timestamp(time), level, message, "")
    assert row.pid == pid if pid else pd.isna(row.pid)


def test_times_of_two_digits_want_a_level(tmp_path):
    """What looks like HDFS's or Spark's times in a trace, or is a table of numbers, is none."""
    path = tmp_path / "app.log"
    path.write_text(
        "081109 203615 148 INFO dfs.DataNode: a\n081109 203616 149 of 150\n170609 201040 99\n"
        "17/06/09 20:10:40 WARN executor.Backend: b\n17/06/09 20:10:41 is when\n"
    )
    log = exa.read(path).log.compute()
    assert log.message.tolist() == ["dfs.DataNode: a", "executor.Backend: b"]
    assert log.trace.tolist() == ["081109 203616 149 of 150\n170609 201040 99", "17/06/09 20:10:41 is when"]
    assert log.time.tolist() == [datetime(2008, 11, 9, 20, 36, 15), datetime(2017, 6, 9, 20, 10, 40)]
    path.write_text("081109 203615 148 2\n081109 203616 149 3\n")
    assert not Logs.sniff(path.read_text())


@pytest.mark.parametrize("name", ["HDFS", "Spark", "Zookeeper"])
def test_logs_of_applications_are_known(name, shared):
    path = shared / "logs" / f"{name}.log"
    lines = path.read_text().splitlines()
    read = exa.read(path)
    assert len(read.log) == len(lines)
    assert len(read["_rejects"]) == 0
