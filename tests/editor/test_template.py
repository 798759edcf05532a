"""Templates: what they mean, what they read back, and which of them make no sense."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import exa
from exa import Editor, Record, Section
from exa.editor.compiling import compile_member
from exa.editor.grammar.template import Template
from exa.editor.sources.source import Source
from exa.error import EditorError


@pytest.mark.parametrize(
    ("template", "what"),
    [
        ("{a}{b}", "nothing says where 'a' ends"),
        ("{_}{x:f}", "nothing says where '_' ends"),
        ("{a} {a}", "stands twice"),
        ("{a!r}", "!r has no meaning"),
        ("{}", "not a name"),
        ("{x", "expected '}'"),
        ("}", "Single '}'"),
        ("{x:q}", "known types"),
        ("{x:f} \n{y:f}", "one line"),
        ("{t:%Q}", "%Q"),
        ("{a:{b}}", "known types"),
        ("{a:yes||no}", "a word is empty"),
        ("{a:yes| no}", "begins or ends with a blank"),
    ],
)
def test_templates_that_make_no_sense(template, what):
    with pytest.raises(EditorError, match=what):
        Template.parse(template)


@pytest.mark.parametrize(
    "member",
    [
        lambda: Section(),
        lambda: Section("{a}", columns=str),
        lambda: Section("{a}", count=2, until=""),
        lambda: Section("{a}", skip=-1),
        lambda: Section("{a}", count=-1),
        lambda: Section("{a}", after=""),
        lambda: Section("{a}", count="n"),
        lambda: Section(("{a:d}", "a {a:f}")),
        lambda: Section(("{a:d}", "a {a:d}"), after="x"),
        lambda: Record(),
        lambda: Record("{n:d}", row="{a}"),
        lambda: Record("{n:d}", row=Section("{a}", count="m")),
        lambda: Record(("{n:d}", None), row=Section("{a}", count="n")),
        lambda: Record("{n:d}", "{n:f}"),
        lambda: Record("x", ("{n:d}", None), row=Section("{a}", count="n")),
        lambda: Record("{n:d}", row=Section(header="n", columns=str, until="")),
    ],
)
def test_members_that_make_no_sense(member):
    with pytest.raises(EditorError):
        compile_member("member", member())


LITERALS = st.sampled_from([" ", "  ", ", ", ": ", " = ", "|", " [", "] ", " {{", "}} ", " ü ", ";"])
#: A width only to the left: the blank of a literal before a field takes the padding of one that stands to the right.
FIELDS = {
    "d": st.integers(-(2**63), 2**63 - 1),
    "x": st.integers(0, 2**63 - 1),
    "<20d": st.integers(-(10**18), 10**18),
    ".17g": st.floats(allow_nan=False),
    "e": st.integers(-(10**6), 10**6).map(float),
    "<24.4f": st.integers(-(10**9), 10**9).map(lambda n: n / 16),
    "%Y-%m-%d %H:%M:%S,%f": st.datetimes(datetime(1000, 1, 1)),
    "": st.text("abcXYZ09é_-", min_size=1, max_size=8),
    "<10s": st.text("abcXYZ09_-", min_size=1, max_size=8),
    "<9": st.text("abcXYZ09_-", min_size=1, max_size=8),
}


@st.composite
def written(draw) -> tuple[str, list[tuple]]:
    """A template and values for several lines of it."""
    specs = draw(st.lists(st.sampled_from(sorted(FIELDS)), min_size=1, max_size=5))
    template = draw(st.sampled_from(["", "row ", "["]))
    for k, spec in enumerate(specs):
        template += (draw(LITERALS) if k else "") + (f"{{f{k}:{spec}}}" if spec else f"{{f{k}}}")
    rows = draw(st.lists(st.tuples(*(FIELDS[spec] for spec in specs)), min_size=1, max_size=4))
    return template, rows


@settings(max_examples=40)
@given(written())
def test_a_template_reads_what_it_writes(pair):
    template, rows = pair
    editor = type("Written", (Editor,), {"row": Section(template, strict=True)})
    text = "".join(template.format(**{f"f{k}": value for k, value in enumerate(row)}) + "\n" for row in rows)
    read = editor(text).row.compute(scheduler="sync")
    assert [tuple(row) for row in read.itertuples(index=False)] == rows


def test_the_empty_template_reads_a_blank_line():
    class Pairs(Editor):
        pair = Record("a {n:d}", "", "b {m:d}")

    assert Pairs("a 1\n\nb 2\na 3\n  \nb 4\na 5\nb 6\n").pair.compute().to_numpy().tolist() == [[1, 2], [3, 4]]


def test_one_of_some_words():
    class Spins(Editor):
        row = Section("{n:d}{spin:alpha|beta|beta 2}:{x:f}", strict=True)

    text = "1alpha:1\n 2beta:2\n3beta 2:3\n4gamma:4\n5betas:5\n6bet\n"
    container = exa.read([Source.of_text(text)], Spins)
    assert container.row.compute().spin.tolist() == ["alpha", "beta", "beta 2"]
    rejects = container["_rejects"].compute()
    assert rejects.line.tolist() == [4, 5, 6]
    assert rejects.field.tolist() == ["spin", "x", "spin"]
    assert rejects.reason.tolist()[0] == "expected one of alpha, beta, beta 2, found 'gamma:4' at column 2"
    skipped = exa.read([Source.of_text(text)], type("Found", (Editor,), {"row": Section("{n:d}{_:beta|gamma}:{x:f}")}))
    assert skipped.row.compute().n.tolist() == [2, 4]


@pytest.mark.parametrize(("first", "head"), [("{t:%H:%M}", "12:00"), (">", ">"), ("{k:d}", "7")])
def test_templates_that_begin_alike_are_tried_in_order(first, head):
    """Where one misses, those that begin with what it missed are passed over: not those that begin with less."""

    class Lines(Editor):
        row = Section((f"{first} {{a:x|y}} {{n:d}}", f"{first} {{a:x|y}} {{x:f}}", f"{first} {{b}}", "{c} {d}"))

    text = "".join(f"{line}\n" for line in (f"{head} x 1", f"{head} y 1.5", f"{head} z", "p q"))
    row = exa.read([Source.of_text(text)], Lines).row.compute()
    assert row.n.dropna().tolist() == [1]
    assert row.x.dropna().tolist() == [1.5]
    assert row.b.tolist() == ["", "", "z", ""]
    assert row.d.tolist() == ["", "", "", "q"]
