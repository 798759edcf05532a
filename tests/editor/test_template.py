"""Templates: what they mean, what they read back, and which of them make no sense."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exa import Editor, Record, Section
from exa.editor.compiling import compile_member
from exa.editor.grammar.template import Template
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
