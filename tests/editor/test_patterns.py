"""Sections by a regular expression: each row is what Python's `re` finds, and what does not fit is a reject."""

import re

import numpy as np
import pandas as pd
import pytest

import exa
from exa import Editor, Record, Section
from exa.editor.sources.source import Source
from exa.error import EditorError
from tests.editor.test_records import tables


class Log(Editor):
    row = Section(
        regex=r"^(?P<pid:d>\d+)(?: in (?P<seconds:f>\S+) s)?: (?P<at:%Y-%m-%d %H:%M:%S>\S+ \S+) "
        r"(?P<level>WARN|ERROR)\b(?P<text>.*)"
    )


def test_groups_have_their_types_and_may_be_absent():
    text = (
        "1 in 2.5 s: 2001-02-03 04:05:06 WARN of wörld\r\nprose\n\n"
        "2: 2001-02-03 04:05:07 ERROR\n3: 2001-02-03 04:05:07 WARNING\n4 in *** s: 2001-02-03 04:05:08 WARN x"
    )
    frame = Log(text).row.compute()
    assert frame.pid.tolist() == [1, 2, 4]
    assert frame.seconds.tolist()[0] == 2.5
    assert frame.seconds.isna().tolist() == [False, True, True]
    assert frame["at"].dt.second.tolist() == [6, 7, 8]
    assert frame.level.tolist() == ["WARN", "ERROR", "WARN"]
    assert frame.text.tolist() == ["of wörld", "", "x"]
    assert [(o.line, o.offset) for o in map(Log(text).row.source, range(3))] == [(1, 0), (4, 55), (6, 115)]


@pytest.mark.parametrize(
    ("line", "field", "reason"),
    [
        ("99999999999999999999: 2001-02-03 04:05:06 WARN", "pid", "does not fit a 64-bit integer"),
        ("1 in 2.5x s: 2001-02-03 04:05:06 WARN", "seconds", "expected a number, found 'x s"),
        ("1: 2001-02-30 04:05:06 WARN", "at", "no date or time that exists"),
        (b"1: 2001-02-03 04:05:06 WARN \xff", "", "is not UTF-8"),
    ],
)
def test_a_match_that_does_not_fit_is_a_reject(line, field, reason):
    raw = line if isinstance(line, bytes) else line.encode()
    good = b"7: 2001-02-03 04:05:06 ERROR\n"
    editor = Log((good + raw + b"\n" + good).decode(errors="surrogateescape"))
    rejects = editor.table("_rejects").compute()
    assert editor.row.pid.compute().tolist() == [7, 7]
    assert rejects[["line", "offset", "field"]].to_numpy().tolist() == [[2, len(good), field]]
    assert reason in rejects.reason[0]


def test_what_a_reject_left_behind_touches_no_other_row():
    class Row(Editor):
        row = Section(regex=r"(?P<x:f>\S+) (?P<y:f>\S+) (?P<n:d>\S+)")

    # a float that the kernel leaves to Python, in a line that is then refused
    hard = "0.1000000000000000055511151231257827021181583404541015625" + "0" * 700 + "1"
    frame = Row(f"{hard} 1 x\n2 3 4\n{hard} *** 5\n").row.compute()
    assert frame.x.tolist() == [2.0, float(hard)]
    assert frame.n.tolist() == [4, 5]


def test_rows_are_those_that_python_finds(shared):
    pattern = r"blk_(?P<block:d>-?\d+) (?P<what>terminating|src: (?P<source>\S+))"

    class Blocks(Editor):
        row = Section(regex=pattern)

    path = shared / "logs" / "HDFS.log"
    found = [match for line in path.read_text().splitlines() if (match := re.search(pattern.replace(":d>", ">"), line))]
    frame = Blocks(path).row.compute()
    assert len(frame) == len(found) > 10
    assert frame.block.tolist() == [int(match["block"]) for match in found]
    assert frame.source.tolist() == [match["source"] or "" for match in found]


def test_words_are_missing_and_strict_judges_every_line():
    class Row(Editor):
        row = Section(regex=r"^(?P<n:d>\S+)=(?P<x:f>\S+)$", missing=("NA",), strict=True)

    found = tables(Row, "1=NA\n\nNA=2\nprose\n")
    assert [(line, "does not match" in reason) for line, reason in rejects_of(found)] == [(4, True)]
    frame = Row("1=NA\nNA=2\n").row.compute()
    assert frame.n.dtype == pd.Int64Dtype()
    assert frame.n.isna().tolist() == [False, True]
    np.testing.assert_array_equal(frame.x, [np.nan, 2.0])


def rejects_of(found):
    return [row[:2] for row in found["_rejects"]]


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: Section(regex=r"(?<=a)(?P<x>b)"), "no look-around"),
        (lambda: Section(regex=r"(?P<x>b)\1"), "no back-references"),
        (lambda: Section(regex=r"(\d+)"), "needs a name"),
        (lambda: Section(regex=r"(?P<n:q>\d+)"), "known types"),
        (lambda: Section(regex=r"(?P<n:5d>\d+)"), "how wide"),
        (lambda: Section(regex=r"(?P<n:%Q>\d+)"), "%Q"),
        (lambda: Section(regex="(?P<n>a\nb)"), "line end"),
        (lambda: Section("{x}", regex="(?P<n>a)"), "a template or a `regex`"),
        (lambda: Section(regex="(?P<n>a)", header="x {names}", until=""), "the columns of its groups"),
    ],
)
def test_what_an_expression_cannot_say_is_refused_at_once(make, says):
    with pytest.raises(EditorError, match=re.escape(says)):
        make()


class Bound(Editor):
    """The same rows by templates and by expressions."""

    table = Section("{n:d} {x:f}", after="TABLE", skip=1, until="", schema={"x": "float32"})
    table_re = Section(
        regex=r"^(?P<n:d>\S+) (?P<x:f>\S+)$", after=re.compile("TABLE$"), skip=1, until="", schema={"x": "float32"}
    )
    run = Section("{n:d} {x:f}", after="RUN")
    run_re = Section(regex=r"^(?P<n:d>\d+) (?P<x:f>[\d.e]+)$", after="RUN")
    few = Section("{n:d} {x:f}", after="RUN", count=2)
    few_re = Section(regex=r"^(?P<n:d>\S+) (?P<x:f>\S+)$", after="RUN", count=2)


class BoundRecords(Editor):
    frame = Record("{count:d}", "{_}", atom=Section("{s} {x:f} {q:d}", count="count"))
    frame_re = Record(
        "{count:d}", "{_}", atom_re=Section(regex=r"^(?P<s>\w+) (?P<x:f>\S+) (?P<q:d>\S+)$", count="count")
    )


@pytest.mark.parametrize("chunk", [1, 30, 1 << 20])
def test_sections_with_bounds_have_the_rows_of_templates(chunk):
    text = "TABLE\n=\n1 2.5\nprose\n2 1e39\n\n3 4\nRUN\n1 2\n3 4\nend 5\nTABLE\n=\n7 8\n\nRUN\n1 x\n2 3\n5 6\n"
    frames = "2\nc\nH 1.5 3\nO 1.5 x\n\n1\nd\nC 1 1\n2\ne\nN 1 1\nN 2 2"
    for editor, raw in ((Bound, text), (BoundRecords, frames)):
        container = exa.read([Source.of_text(raw), Source.of_text(raw, "again")], editor, chunk=chunk)
        rejects = container["_rejects"].compute()
        for name in [name for name in container if f"{name}_re" in container]:
            one, other = (container[key].compute(scheduler="sync") for key in (name, f"{name}_re"))
            assert one.dtypes.tolist() == other.dtypes.tolist()
            assert one.to_numpy().tolist() == other.to_numpy().tolist()
            places = [
                rejects[rejects.section == key][["line", "raw"]].to_numpy().tolist() for key in (name, f"{name}_re")
            ]
            assert places[0] == places[1], name
            rows = range(len(one))
            assert [str(container.source(name, k)) for k in rows] == [
                str(container.source(f"{name}_re", k)) for k in rows
            ]


def test_lines_between_spans_are_not_judged():
    class Counted(Editor):
        row = Section(regex=r"^(?P<n:d>\d+)$", after="GO", count=2)

    found = tables(Counted, "9\nGO\n1\n\n8\nGO\n2\nx\n7\n")
    assert found["row"] == [[0, 1], [1, 2]]
    assert found["_rejects"] == [
        [4, "the line does not match the expression: ''"],
        [8, "the line does not match the expression: 'x'"],
    ]
