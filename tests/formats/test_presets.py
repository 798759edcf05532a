"""Presets of logs, beside regular expressions and strptime."""

import csv
import re
from datetime import datetime

import pytest

import exa
from exa.editor.source import Source
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


def test_a_text_that_is_no_log():
    with pytest.raises(EditorError, match="no preset of logs"):
        exa.read([Source.of_text("a\nb\n")], "logs")
