"""Presets of logs, beside regular expressions and strptime."""

import csv
import re
from datetime import datetime

import pytest

import exa
from exa.editor.sources.source import Source
from exa.error import EditorError

ACCESS = """127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326
::1 - - [10/Oct/2000:13:55:37 +0000] "-" 408 - "-" "-"
10.0.0.1 - a b [29/Feb/2020:00:00:00 +0530] "GET / HTTP/1.1" 304 - "http://x.y/" "Mozilla/5.0 (X11; U)"
broken
"""
LINE = re.compile(r'(\S+) (\S+) (.+?) \[(.+?)\] "(.*?)" (\d+) (\d+|-)(?: "(.*?)" "(.*?)")?')


@pytest.mark.parametrize("chunk", [1, 1 << 20])
def test_access(chunk):
    container = exa.read([Source.of_text(ACCESS)], "logs", chunk=chunk)
    log = container.log.compute()
    rows = [LINE.fullmatch(line).groups() for line in ACCESS.splitlines()[:3]]
    times = [datetime.strptime(row[3], "%d/%b/%Y:%H:%M:%S %z") for row in rows]
    assert [time.timestamp() for time in times] == [time.timestamp() for time in log.time.dt.tz_localize("UTC")]
    for place, name in enumerate(["host", "ident", "user", None, "request"]):
        assert name is None or log[name].tolist() == [row[place] for row in rows]
    assert log.status.tolist() == [200, 408, 304]
    assert log["size"].fillna(-1).tolist() == [2326, -1, -1]
    assert log.agent.tolist() == ["", "-", "Mozilla/5.0 (X11; U)"]
    assert container["_rejects"].compute().line.tolist() == [4]


def test_apache_errors_of_both_kinds(shared):
    log = exa.read(shared / "logs" / "Apache.log", "logs").log.compute()
    with open(shared / "logs" / "Apache.structured.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert log.level.tolist() == [row["Level"] for row in rows]
    assert log.message.tolist() == [row["Content"].strip() for row in rows]
    text = "[Fri Sep 09 10:42:29.902022 2011] [core:error] [pid 35708:tid 43286] [client 1.2.3.4] File: no\n"
    row = exa.read([Source.of_text(text)], "logs").log.compute().iloc[0]
    assert (row.module, row.level, row.pid, row.tid) == ("core", "error", 35708, 43286)
    assert row.time == datetime(2011, 9, 9, 10, 42, 29, 902022)


def test_nginx_errors():
    text = "2016/10/25 14:49:33 [error] 21#22: *1 open() failed, client: 1.2.3.4\n"
    row = exa.read([Source.of_text(text)], "logs", preset="nginx-error").log.compute().iloc[0]
    assert (row.level, row.pid, row.tid, row.message) == ("error", 21, 22, "*1 open() failed, client: 1.2.3.4")


@pytest.mark.parametrize("options", [{}, {"preset": "syslog"}, {"year": 2016}])
def test_syslog_of_a_file(options, shared):
    path = shared / "logs" / "OpenSSH.log"
    log = exa.read(path, "logs", chunk=50_000, **options).log.compute()
    lines = path.read_text().splitlines()
    rows = [re.fullmatch(r"(\w+ +\d+ [\d:]+) (\S+) (.*?)\[(\d+)\]: (.*)", line).groups() for line in lines]
    year = options.get("year", 1900)
    assert log.time.tolist() == [datetime.strptime(f"{year} {row[0]}", "%Y %b %d %H:%M:%S") for row in rows]
    assert log[["host", "program"]].to_numpy().tolist() == [[*row[1:3]] for row in rows]
    assert log.pid.tolist() == [int(row[3]) for row in rows]
    assert log.message.str.strip().tolist() == [row[4].strip() for row in rows]


def test_syslog_with_priority_and_a_leap_day():
    text = "<34>Feb 29 22:14:15 mymachine su: 'su root' failed\n<13>Feb  9 00:00:00 10.0.0.99 Use the BFG!\n"
    log = exa.read([Source.of_text(text)], "logs", year=2016).log.compute()
    assert log.priority.tolist() == [34, 13]
    assert log.time.tolist() == [datetime(2016, 2, 29, 22, 14, 15), datetime(2016, 2, 9)]
    assert log.program.fillna("").tolist() == ["su", ""]
    assert log.pid.isna().all()
    assert log.message.tolist() == ["'su root' failed", "Use the BFG!"]
    for wrong in ({"year": 0}, {"year": 2016, "preset": "access"}):
        with pytest.raises(EditorError, match="only of preset syslog"):
            exa.read([Source.of_text(text)], "logs", **wrong)


def test_syslog_with_iso_times():
    text = """2026-01-02T03:04:05.678901+00:00 host prog[12]: a message: more [5]: x
2026-01-02T03:04:05.678901+02:00 host kernel: foo [123]: bar
2026-01-02T03:04:05.6Z host nothing but a message
<34>2026-01-02T03:04:05.678901-05:00 10.0.0.1 su: failed
2026-13-02T03:04:05.678901+00:00 host prog: of no month
"""
    container = exa.read([Source.of_text(text)], "logs")
    log = container.log.compute()
    assert log.time.dt.hour.tolist() == [3, 1, 3, 8]
    assert log.time.dt.microsecond.tolist() == [678901, 678901, 600000, 678901]
    assert log.host.tolist() == ["host", "host", "host", "10.0.0.1"]
    assert log.program.fillna("").tolist() == ["prog", "kernel", "", "su"]
    assert log.pid.fillna(-1).tolist() == [12, -1, -1, -1]
    assert log.message.tolist() == ["a message: more [5]: x", "foo [123]: bar", "nothing but a message", "failed"]
    assert container["_rejects"].compute().line.tolist() == [5]
    journal = exa.read([Source.of_text("2026-01-02T03:04:05+0100 host prog[1]: a\n")]).log.compute()
    assert journal.time.tolist() == [datetime(2026, 1, 2, 2, 4, 5)]
    assert journal.message.tolist() == ["a"]
    named = exa.read([Source.of_text("2026-01-02T03:04:05+0100 log prog[1]: its host\n")], "logs").log.compute()
    assert named.host.tolist() == ["log"]
    application = "2026-01-02T03:04:05.678Z INFO loader: begins\n2026-01-02T03:04:05.678Z ERROR x\n  trace\n"
    assert exa.read([Source.of_text(application)], "logs").log.compute().level.tolist() == ["INFO", "ERROR"]


def test_the_examples_of_rfc_5424():
    text = """<34>1 2003-10-11T22:14:15.003Z mymachine.example.com su - ID47 - 'su root' failed for lonvick
<165>1 2003-08-24T05:14:15.000003-07:00 192.0.2.1 myproc 8710 - - %% It's time to make the do-nuts.
<165>1 2003-10-11T22:14:15Z h evntslog - ID47 [a@1 iut="3" x="a b"] An application event
<165>1 2003-10-11T22:14:15.003Z h evntslog - ID47 [a@1 iut="3"][b@2 class="high"]
<165>1 - - - - - -
broken
"""
    container = exa.read([Source.of_text(text)], "logs", preset="syslog-5424")
    log = container.log.compute()
    times = [datetime(2003, 10, 11, 22, 14, 15, 3000), datetime(2003, 8, 24, 12, 14, 15, 3)]
    assert log.time.tolist()[:2] == times
    assert log.time.isna().tolist() == [False] * 4 + [True]
    assert log.process.tolist() == ["-", "8710", "-", "-", "-"]
    assert log.data.tolist() == ["", "", 'a@1 iut="3" x="a b"', 'a@1 iut="3"][b@2 class="high"', ""]
    assert log.message.tolist() == [
        "'su root' failed for lonvick", "%% It's time to make the do-nuts.", "An application event", "", "",
    ]  # fmt: skip
    assert container["_rejects"].compute().line.tolist() == [6]
    assert exa.read([Source.of_text(text)], "logs").log.compute().equals(log)


def test_a_text_that_is_no_log():
    with pytest.raises(EditorError, match="no preset of logs"):
        exa.read([Source.of_text("a\nb\n")], "logs")


def test_access_with_quotes_hosts_and_more_fields():
    """As Apache's and nginx' manuals of their log modules say: quotes have a backslash, a server may come first."""
    time = "[10/Oct/2020:13:55:36 +0200]"
    text = rf"""2001:db8::1 - - {time} "GET /a\"b?x=\"1\" HTTP/1.1" 200 12 "http://e/\"q\"" "Mozilla \"5\" \\"
fe80::1%eth0 - "a b" {time} "" 400 0 "-" "-"
1.2.3.4 - - {time} "\x16\x03\x01" 400 226
1.2.3.4 - u {time} "GET / HTTP/1.1" 200 226 "-" "curl/7" 0.001 "10.0.0.1"
example.com:443 1.2.3.4 - - {time} "GET / HTTP/1.1" 200 226 "-" "curl/7"
1.2.3.4 - - {time} "GET / HTTP/1.1" 200
"""
    container = exa.read([Source.of_text(text)], "logs", preset="access")
    log = container.log.compute()
    assert log.host.tolist() == ["2001:db8::1", "fe80::1%eth0", "1.2.3.4", "1.2.3.4", "1.2.3.4"]
    assert log.server.tolist() == [""] * 4 + ["example.com:443"]
    assert log.user.tolist() == ["-", '"a b"', "-", "u", "-"]
    assert log.request.tolist()[:3] == [r"GET /a\"b?x=\"1\" HTTP/1.1", "", r"\x16\x03\x01"]
    assert log.agent.tolist()[0] == r"Mozilla \"5\" \\"
    assert log.rest.tolist() == ["", "", "", '0.001 "10.0.0.1"', ""]
    assert container["_rejects"].compute().line.tolist() == [6]


#: What others print: the line, and its level, thread, pid, logger, source and message.
APPLICATIONS = {
    "2024-01-02 03:04:05,678 - a.b - INFO - of Python": ("INFO", "", None, "a.b", "", "of Python"),
    "2015-07-29 17:41:44,747 - WARN  [x:Y@774] - Notification": ("WARN", "", None, "", "", "[x:Y@774] - Notification"),
    "2024-01-02 03:04:05.678 | ERROR    | m:f:12 - of Loguru": ("ERROR", "", None, "", "m:f:12", "of Loguru"),
    "2024-01-02T03:04:05.678Z  INFO 1 --- [main] c.E : x": ("INFO", "", None, "", "", "1 --- [main] c.E : x"),
    "2024-01-02 03:04:05,678 [main] FATAL com.foo - x": ("FATAL", "main", None, "", "", "com.foo - x"),
    "2017-05-16 00:00:00.008 25746 INFO nova.wsgi [req - -] x": ("INFO", "", 25746, "", "", "nova.wsgi [req - -] x"),
    "2024-01-02 03:04:05.678 UTC [12] LOG:  checkpoint": ("LOG", "", 12, "", "", "checkpoint"),
    "2016-09-28 04:30:30, Info                  CBS    Loaded": ("Info", "", None, "", "", "CBS    Loaded"),
    "[2024-01-02 03:04:05,680] WARN of Kafka": ("WARN", "", None, "", "", "of Kafka"),
    "[2024-01-02 03:04:05] [debug] of both": ("debug", "", None, "", "", "of both"),
    "[2024-01-02 03:04:05,680] {task.py:67} INFO - of Airflow": ("INFO", "", None, "", "task.py:67", "of Airflow"),
    "[2024-01-02T03:04:05,680][INFO ][o.e.n.Node] [n] x": ("INFO", "", None, "o.e.n.Node", "", "[n] x"),
    "[2024-01-02T03:04:05,680][ERROR][o.e.n.Node] [n] x": ("ERROR", "", None, "o.e.n.Node", "", "[n] x"),
    "INFO 2024-01-02 03:04:05,678 name x": ("INFO", "", None, "", "", "name x"),
    "2024-01-02 03:04:05+01:00 warning: of others": ("warning", "", None, "", "", "of others"),
    "2024-01-02 03:04:05 Server begins": ("", "", None, "", "", "Server begins"),
    "[2024-01-02 03:04:05] Informed": ("", "", None, "", "", "Informed"),
}


@pytest.mark.parametrize("lines", [*([line] for line in APPLICATIONS), [*APPLICATIONS]], ids=len)
def test_what_applications_print(lines):
    """As their manuals and the collection of Loghub show: a name where others have a level is not taken for one."""
    log = exa.read([Source.of_text("\n".join([*lines, ""]))], "logs", preset="application").log.compute()
    columns = (log[name] if name in log else [default] * len(lines) for name, default in [
        ("level", ""), ("thread", ""), ("pid", None), ("logger", ""), ("source", ""), ("message", "")
    ])  # fmt: skip
    found = [tuple(None if cell != cell else cell for cell in row) for row in zip(*columns, strict=True)]
    assert found == [APPLICATIONS[line] for line in lines]
    assert log.time.notna().all()
    assert log.trace.tolist() == [""] * len(lines)


@pytest.mark.parametrize("chunk", [70, 1 << 20])
def test_lines_of_applications(chunk):
    text = """2024-01-02 03:04:05,678 ERROR [main] com.foo.Bar - failed
java.lang.RuntimeException: x
\tat com.foo.Bar.baz(Bar.java:12)
Caused by: java.io.IOException: 2024-01-02 not
2024-01-02 03:04:05,679 - root.sub - INFO - of Python's logging
[2024-01-02 03:04:05,680] WARN of Kafka
[2024-01-02 03:04:05] [debug] of both
2024-01-02T03:04:05.681+01:00  WARN 1234 --- [ main] c.e.App : of Spring
2024-01-02T03:04:05.681Z [info] of others
"""
    log = exa.read([Source.of_text(text)], "logs", preset="application", chunk=chunk).log.compute()
    assert log.level.tolist() == ["ERROR", "INFO", "WARN", "debug", "WARN", "info"]
    assert log.logger.tolist() == ["", "root.sub", "", "", "", ""]
    assert [message.split(" of ")[-1].split()[-1] for message in log.message] == [
        "failed", "logging", "Kafka", "both", "Spring", "others"
    ]  # fmt: skip
    assert [len(trace.splitlines()) for trace in log.trace] == [3, 0, 0, 0, 0, 0]
    assert log.time.dt.hour.tolist() == [3, 3, 3, 3, 2, 3]


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("2015-10-18 18:01:47,978 INFO [main] a.B: made\n2015-10-18 18:01:48,963 ERROR [c] a.B: x \n  at d\n", "log"),
        ("2016-09-28 04:30:30, Info                  CBS    Loaded\n", "log"),
        ("2020-01-01 00:00:00,INFO,3\n" * 3, "table"),
        ("2020-01-01T00:00:00,3.5,2\n" * 3, "table"),
        ("date,level\n" + "2020-01-01 00:00:00, INFO\n" * 3, "table"),
    ],
)
def test_a_log_is_known_by_its_times_and_levels_and_a_table_that_begins_with_times_stays_one(tmp_path, text, members):
    path = tmp_path / "x"
    path.write_text(text)
    assert members in exa.read(path)
