"""The result is the same, bit for bit, for every chunk size and any number of threads; and nothing vanishes."""

import math
import os
import re
from itertools import dropwhile

import dask
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import exa
from exa import Editor, Record, Section
from exa.editor.grammar.columns import distinct
from exa.editor.sources.source import Source
from exa.formats.registry import find_editor
from tests import strategies
from tests.oracles import xyz_frames

EXAMPLES = float(os.environ.get("EXA_EXAMPLES", 1))
CHUNKS = [1, 7, 64, 1 << 10, 4 << 10]


def examples(count: int):
    # an example takes a tenth of a second, so that shrinking would take minutes; what fails is printed as it is
    phases = (Phase.explicit, Phase.reuse, Phase.generate)
    return settings(max_examples=int(count * EXAMPLES) or 1, suppress_health_check=list(HealthCheck), phases=phases)


class Everything(Editor):
    """A line section with fields of all kinds."""

    row = Section("{n:d}|{x:f}|{h:x}|{t:%Y-%m-%d %H:%M:%S}|{word} {_} text: {text}; {w:6.2f}{s:<4s}{i:3d}", strict=True)


class Nested(Editor):
    """Records with a section that ends at a mark, and counted ones that are nested in them."""

    block = Record(
        "block {n:d} {m:d} {name}",
        ("size {size:f}", "no size", None),
        first=Section("{a:d} {x:f}", count="n", schema={"a": "int8", "x": "float32"}),
        second=Section("{word} {y:f}", after="second", skip=1, until="---"),
        third=Section("{b:d}", count="m"),
    )


class Finds(Editor):
    """Sections between marks, found again and again, and two more that read the same lines."""

    missing = Section("{no:d} {x:f}", missing=("0", "nan", "***"))

    table = Section("{no:d} {x:f}", after=("TABLE", "LIST"), skip=2, until=("", "END"), schema={"x": "float32"})
    run = Section("{a:d} {b:d}", after="BEGIN")
    counted = Section("{text}", after="BEGIN", count=2)
    line = Section(("{word}: {n:d}", "{word}; {x:f} {rest}"))


class Patterns(Editor):
    """Lines that expressions find: with literals and without, all lines judged and not, groups that may be absent."""

    some = Section(regex=r"(?P<word>\w+)[:;] (?P<x:f>[^ ]+)(?: (?P<rest>.*))?", missing="5", schema={"x": "float32"})
    all = Section(regex=r"^\s*(?P<n:d>\S+) (?P<x:f>\S+)$|^(?P<mark>[A-Z]+)", strict=True)
    any = Section(regex=r"(?P<what>.*)")
    small = Section("{no:d} {x:f}", schema={"no": "uint8", "x": "float32"})


class BoundPatterns(Editor):
    """Expressions in sections with bounds of every kind, which share lines."""

    table = Section(regex=r"^(?P<no:d>\S+) (?P<x:f>\S+)$", after=("TABLE", "LIST"), skip=2, until=("", "END"))
    run = Section(regex=r"^(?P<a:d>\d+) (?P<b:d>\S+)$", after="BEGIN", schema={"a": "int8"})
    counted = Section(regex=r"(?P<text>\S+)$", after=re.compile("^BEGIN"), count=2)
    strict = Section(regex=r"^(?P<n:d>\d+)(?: (?P<x:f>\S+))?", after="LIST", until=re.compile("^[A-Z]"), strict=True)


class NestedPatterns(Editor):
    """The records of `Nested`, with expressions for rows."""

    block = Record(
        "block {n:d} {m:d} {name}",
        ("size {size:f}", "no size", None),
        first=Section(regex=r"^(?P<a:d>\S+) (?P<x:f>\S+)$", count="n", schema={"a": "int8", "x": "float32"}),
        second=Section(regex=r"(?P<word>\w+) (?P<y:f>[^ ]+)", after="second", skip=1, until="---"),
        third=Section(regex=r"^(?P<b:d>\d+)$", count="m"),
    )


class WithinPatterns(Editor):
    """Expressions within records within records, and within sections."""

    step = Record(
        "step {n:d}",
        until=("bye", "STOP"),
        line=Section(regex=r"(?P<what>step|cycle|energy) (?P<rest>.*)", until=""),
        cycle=Record("cycle {kind}", iteration=Section(regex=r"^(?P<k:d>\d+) (?P<e:f>\S+)$", after="history")),
    )
    block = Section(
        regex=r"(?P<word>\w+) is",
        after="history",
        until="STOP",
        inner=Section(regex=r"^(?P<p:d>\d+)\b", after="try"),
        any=Section(regex=r"count: (?P<n:d>\d+)"),
    )


class Marks(Editor):
    """Sections and records whose marks are expressions, alone and beside texts, in one another and by themselves."""

    table = Section("{no:d} {x:f}", after=re.compile("^a table|LIST$", re.IGNORECASE), skip=1, until=re.compile("^$"))
    block = Record(
        after=re.compile(r"^BEGIN\b"),
        until=("END", re.compile(r"^\S+; ")),
        values=("word: {n:d}",),
        row=Section("{a:d} {b:f}", after=(re.compile("^1 [^2]"), "BEGIN"), until=(re.compile("^3"), "")),
    )
    first = Record("{n:d} {_}", rest=Section("{text}", after=re.compile("word[:;]"), count=1))


class Traces(Editor):
    """A log in which lines that do not match belong to the row before."""

    log = Section(("{n:d} {level}: {message}", "{n:d} {level}"), more="trace")
    row = Section("at {place}")


@st.composite
def traces(draw) -> str:
    lines = st.sampled_from(
        "1 WARN: x|2 INFO|99999999999999999999 ERROR: big|Traceback:|  at a|at b||  粒子|\\r".split("|")
    )
    return "\n".join(draw(st.lists(lines, max_size=30))) + draw(st.sampled_from(["", "\n"]))


def names(header: str) -> str:
    """A template of one float for each word."""
    return " ".join(f"{{{name}:f}}" for name in distinct(header.split(), taken=("section",))) or "{_}"


class Within(Editor):
    """Records inside records inside records, values anywhere in them, sections inside sections, tables with headers."""

    step = Record(
        "step {n:d}",
        until=("bye", "STOP"),
        values=("energy = {energy:f}", "{name} is {what}"),
        atom=Section("{a:d} {x:f}", count="n"),
        cycle=Record(
            "cycle {kind}",
            values=("count: {count:d}",),
            iteration=Section("{k:d} {e:f}", after="history", until=("", "cycle")),
            try_=Record("try", pair=Section("{i:d} {j:d}", count=1)),
        ),
    )
    table = Section(header="Step {names}", columns=names, until=("", "Step"))
    block = Section(
        after="history",
        until="STOP",
        word=Section("{word} is {_}"),
        inner=Section("{p:d} {q:d}", after="try"),
        one=Record("cycle {kind}", energy=Section("{n:d} {f:f}")),
    )


@st.composite
def within(draw) -> str:
    lines = st.sampled_from(
        "step 1|step 0|step 2|1 2.5|3 4|2 0.1000000000000000055511151231257827|cycle DIIS|cycle|history||count: 7|"
        "count: 99999999999999999999|energy = -1.5|energy = 1.0|energy = much|it is so|prose|bye|STOP|try|Step T P|"
        "Step P|Step|1|step 99999999999999999999|step -1".split("|")
    )
    return "".join(f"{line}\n" for line in draw(st.lists(lines, max_size=40)))


@st.composite
def everything(draw) -> str:
    rows = []
    for k in range(draw(st.integers(0, 12))):
        text = draw(st.sampled_from(["", "more; or less", "粒子", "x " * 40])).strip()
        rows.append(
            f"{draw(strategies.integers)}|{draw(strategies.numbers)}|{k:x}|"
            f"2001-02-{draw(st.integers(1, 30)):02d} 03:04:05|"
            f"{draw(strategies.words)} skip text: {text}; {k:6.2f}{'ab':<4s}{draw(st.sampled_from([k, 999]))!s:>3}\n"
        )
        rows.append(draw(st.sampled_from(["", "", "", "prose\n", "\n"])))
    return "".join(rows)


@st.composite
def nested(draw) -> str:
    blocks = []
    for k in range(draw(st.integers(0, 5))):
        n, m, size = (draw(st.integers(0, 4)) for _ in range(3))
        blocks.append(f"block {n} {m} name {k}\n" + draw(st.sampled_from(["size 1.5\n", "no size\n", ""])))
        blocks += [f"{j} {draw(strategies.numbers)}\n" for j in range(n)]
        blocks.append("prose\nthe second one\n=====\n")
        blocks += [f"{draw(strategies.words)} {draw(strategies.numbers)}\n" for j in range(size)]
        blocks += ["---\n" * (m > 0) + "5\n" * max(m - 1, 0) if m else ""]
    return "".join(blocks)


@st.composite
def finds(draw) -> str:
    parts = []
    for _ in range(draw(st.integers(0, 8))):
        rows = "".join(f"{k} {draw(strategies.numbers)}\n" for k in range(draw(st.integers(0, 6))))
        parts.append(
            draw(
                st.sampled_from(
                    [
                        f"a TABLE of\nx\n===\n{rows}\n",
                        f"LIST\n\n\n{rows}END\n",
                        f"BEGIN\n{rows}",
                        "BEGIN\n1 2\n3 4\nBEGIN\n",
                        "prose\n",
                        "\n",
                        "word: 5\n",
                        "word; 5.5 more\n",
                        "TABLE",
                    ]
                )
            )
        )
    return "".join(parts)


FORMATS = {
    "xyz": ("xyz", strategies.xyz(), {}),
    "dump": ("lammps", strategies.dump(), {}),
    "thermo": ("lammps", strategies.thermo(), {}),
    "nwchem": ("nwchem", strategies.nwchem(), {}),
    "csv": (
        "delimited",
        strategies.table_csv(),
        {"sep": ",", "names": ["n", "name", "x"], "header": True, "dtype": {"n": int, "name": str, "x": float}},
    ),
    "blanks": ("delimited", strategies.table_blanks(), {"sep": " ", "names": ["n", "what", "x"]}),
    "comments": (
        "delimited",
        strategies.table_blanks(),
        {"sep": " ", "names": ["n", "what", "x"], "header": False, "comment": "#", "dtype": {"n": int, "what": str}},
    ),
    "fixed": (
        "fixed",
        strategies.table_blanks(),
        {"names": ["n", "what"], "colspecs": [(0, 8), (10, 14)], "comment": "#", "dtype": {"n": int, "what": str}},
    ),
    "syslog": ("logs", strategies.syslog(), {"preset": "syslog", "year": 2015}),
    "eig": ("eig", strategies.eigenvalues(), {}),
    "pdb": ("pdb", strategies.pdb(), {}),
    "jsonlines": ("jsonlines", strategies.objects(), {}),
    "everything": (Everything, everything(), {}),
    "nested": (Nested, nested(), {}),
    "within": (Within, within(), {}),
    "finds": (Finds, finds(), {}),
    "patterns": (Patterns, finds(), {}),
    "bound patterns": (BoundPatterns, finds(), {}),
    "nested patterns": (NestedPatterns, nested(), {}),
    "patterns within": (WithinPatterns, within(), {}),
    "marks": (Marks, finds(), {}),
    "traces": (Traces, traces(), {}),
}


def is_title(line: bytes) -> bool:
    """Whether a line is a comment, the last of which before the first row is the header; or blank."""
    return line.lstrip()[:1] in (b"", b"#")


def titled(name: str, raws: list[bytes]) -> list[bytes]:
    """The texts with the header that their format asks for, however they were damaged."""
    if name == "csv":
        return [b"n,name,x\n" + raw.removeprefix(b"n,name,x\n") for raw in raws]
    if name == "blanks":
        return [b"# n  what  value\n" + b"\n".join(dropwhile(is_title, raw.split(b"\n"))) for raw in raws]
    if name == "comments":  # columns without a dtype are judged by what the first text has
        return [raw if raw.strip(b"\r\n\t \xef\xbb\xbf") else b"#\n" + raw for raw in raws]
    return raws


def test_a_find_that_swallows_the_next_mark_is_one_find():
    text = "BEGIN\n1 2\nBEGIN\n3 4\n5 6\n" + "LIST\n\n\n1 2.5\nLIST of more\n2 3.5\n\n"
    whole = tables([Source.of_text(text)], Finds, 1 << 30)
    assert whole["table"].no.tolist() == [1, 2]
    for chunk in range(1, 20):
        assert_same(tables([Source.of_text(text)], Finds, chunk), whole)


def tables(sources: list[Source], editor, chunk, threads: int = 1, **options) -> dict[str, pd.DataFrame]:
    """Every table and the rejects."""
    container = exa.read(sources, editor, chunk=chunk, **options)
    lazy = {name: container[name] for name in [*container, "_rejects"]}
    how: dict = {"scheduler": "sync" if threads == 1 else "threads", "num_workers": threads}
    for name in find_editor(editor, sources)._arrays:
        values = lazy[name].compute(**how)
        lazy[name] = dd.from_pandas(
            pd.DataFrame(values.reshape(len(values), math.prod(values.shape[1:]))), npartitions=1
        )
    computed = dask.compute(*lazy.values(), **how)
    known = {name: table.known_divisions for name, table in lazy.items()}
    return {
        name: frame if known[name] else frame.reset_index(drop=True) for name, frame in zip(lazy, computed, strict=True)
    }


def bits(column: pd.Series) -> list:
    """The values of a column, floats as their bits."""
    if column.dtype == np.float64:
        return column.to_numpy().view(np.int64).tolist()
    return column.astype(object).where(column.notna(), None).tolist()


def assert_same(found: dict[str, pd.DataFrame], expected: dict[str, pd.DataFrame]) -> None:
    assert list(found) == list(expected)
    for name, frame in expected.items():
        assert found[name].dtypes.map(kind).to_dict() == frame.dtypes.map(kind).to_dict(), name
        assert found[name].index.tolist() == frame.index.tolist(), name
        for column in frame:
            assert bits(found[name][column]) == bits(frame[column]), f"{name}.{column}"


def kind(dtype) -> str:
    """A dtype; of categories the kind, as the words themselves are those of each partition."""
    return f"category of {dtype.categories.dtype}" if isinstance(dtype, pd.CategoricalDtype) else str(dtype)


@pytest.mark.parametrize("name", FORMATS)
def test_chunks_are_invisible(name):
    editor, texts, options = FORMATS[name]

    @examples(10)
    @given(
        st.lists(strategies.damaged(texts), min_size=1, max_size=2), st.sampled_from(CHUNKS), st.sampled_from([1, 2, 8])
    )
    def check(raws: list[bytes], chunk: int, threads: int):
        raws = titled(name, raws)
        sources = [Source.of_text(raw, f"text {k}") for k, raw in enumerate(raws)]
        whole = tables(sources, editor, 1 << 30, **options)
        chunk = max(chunk, max(map(len, raws)) // 12)  # a range costs some milliseconds, however short it is
        assert_same(tables(sources, editor, chunk, threads, **options), whole)

    check()


@examples(40)
@given(strategies.damaged(strategies.xyz()), st.sampled_from([64, 1 << 30]))
def test_every_line_of_a_trajectory_is_a_row_or_in_a_reject(raw: bytes, chunk: int):
    found = tables([Source.of_text(raw)], "xyz", max(chunk, len(raw) // 12))
    expected = xyz_frames(raw)
    rejects = found["_rejects"]
    assert found["frame"].nat.tolist() == [len(atoms) for _, atoms in expected.frames]
    assert rejects.line[rejects.section == "frame"].tolist() == expected.rejects
    assert len(found["atom"]) + (rejects.section == "atom").sum() == sum(len(atoms) for _, atoms in expected.frames)


class Numbers(Editor):
    row = Section(regex=r"^(?P<n:d>\d+)$", strict=True)


@pytest.mark.parametrize("chunk", [1, 2, 3, 4])
def test_a_reject_behind_a_byte_order_mark(chunk):
    container = exa.read([Source.of_text(b"\xef\xbb\xbfno\n5\n")], Numbers, chunk=chunk)
    assert container["_rejects"].compute().offset.tolist() == [3]
    assert container.row.compute().n.tolist() == [5]
