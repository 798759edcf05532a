"""What `exa.search` and `exa.count` give, on real logs and odd bytes."""

import re

import pandas as pd
import pytest

import exa
from exa.error import SourceError


def test_the_table_is_what_the_obvious_way_finds(shared):
    paths = [shared / "logs" / name for name in ("HDFS.log", "Spark.log")]
    table = exa.search(paths, "WARN", "10.251", chunk=20_000)
    assert table.npartitions > 10
    rows = [
        (str(path), number, match, line)
        for path in paths
        for number, line in enumerate(path.read_text().splitlines(), 1)
        for match in ("WARN", "10.251")
        if match in line
    ]
    expected = pd.DataFrame(rows, columns=["path", "line", "pattern", "text"])
    found = table.compute().reset_index(drop=True)
    assert found[["path", "line", "pattern", "text"]].astype(expected.dtypes).equals(expected)
    one = found.iloc[-1]
    assert paths[0].read_bytes()[one.offset :].startswith(one.text.encode())
    assert table.line.max().compute() == expected.line.max()
    assert (
        table.groupby("pattern", observed=True).size().compute().to_dict() == expected.pattern.value_counts().to_dict()
    )


@pytest.mark.parametrize("threads", [1, 2])
def test_counts(shared, threads):
    path = shared / "logs" / "HDFS.log"
    text = path.read_text()
    patterns = ("WARN", "terminating", "nothing such")
    expected = {pattern: sum(pattern in line for line in text.splitlines()) for pattern in patterns}
    assert exa.count(path, *patterns, threads=threads) == expected
    code = r"blk_-?\d+ terminating$"
    assert exa.count(path, code, regex=True) == {code: len(re.findall(code, text, re.MULTILINE))}
    assert exa.count(path, "warn", ignore_case=True) == {"warn": expected["WARN"]}


def test_bytes_that_are_not_utf8(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"a\xff\r\nb\n")
    assert exa.search(path, b"\xff").compute().values.tolist() == [[str(path), 1, 0, "\\xff", "a\\xff"]]
    assert exa.count(path, b"\xff", "b") == {b"\xff": 1, "b": 1}


def test_nothing_found_is_an_empty_table(tmp_path):
    (tmp_path / "a").write_bytes(b"")
    found = exa.search(tmp_path, "x").compute()
    assert list(found.columns) == ["path", "line", "offset", "pattern", "text"]
    assert len(found) == 0
    with pytest.raises(SourceError, match="no such file"):
        exa.search(tmp_path / "missing*", "x")
