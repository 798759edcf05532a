"""Regular expressions: what they match is what Python's `re` finds, and their literals leave no match out."""

import re

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exa.editor.grammar import regex
from exa.error import EditorError


@pytest.mark.parametrize(
    ("pattern", "literals", "exact"),
    [
        ("terminating", ["terminating"], True),
        (r"blk_-?\d+ terminating$", [" terminating"], False),
        ("WARN|ERROR", ["WARN", "ERROR"], True),
        ("foobar|foobaz", ["foobar", "foobaz"], True),
        ("(WARN|ERROR): .*disk", ["WARN: ", "ERROR: "], False),
        ("(abc)+x", ["abc"], False),
        ("(abc)?x", ["x"], False),
        ("(abc|x*)y", ["y"], False),
        (r"\d+", [], False),
        ("", [], False),
        ("a|", [], False),
        (".*", [], False),
        ("[[:alpha:]]b", [], False),
        (r"\pNabc", [], False),
        ("(?i)disk error", [" error"], False),
        ("(?i)terminating", ["terminating"], True),
        ("x(?i:abc)", ["abc"], False),
        ("(?i:abc)", ["abc"], False),
        ("(?-i:ab)cd", ["ab"], False),
        (r"[^[:space:]]+=", [], False),
        (r"[_[:^alnum:]]=", [], False),
        ("a\r", ["a\r"], False),
        ("[0-9]{2}", [], False),
    ],
)
def test_literals(pattern, literals, exact):
    compiled = regex.compile(pattern)
    assert (list(compiled.literals), compiled.exact) == (literals, exact)


@pytest.mark.parametrize("pattern", ["(?<=a)b", r"(a)\1", "a(", "a++", r"\Z", "\udc80"])
def test_what_the_engine_does_not_know_is_told(pattern):
    with pytest.raises(EditorError, match="RE2"):
        regex.compile(pattern)


def test_named_groups():
    compiled = regex.compile(r"(?P<pid>\d+) (?P<level>[A-Z]+)", ignore_case=True)
    assert compiled.names == ("pid", "level")
    assert compiled.groups(pa.array(["7 Warn", "x"])).to_pylist() == [{"pid": "7", "level": "Warn"}, None]
    assert regex.compile("(a)(?P<b>b)").names == ()


PIECES = st.sampled_from(["a", "k", "B", "é", ".", "[ab]", "[^a]", r"\d", "1", " ", r"\b", "^", "$"])
PATTERNS = st.recursive(
    PIECES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.tuples(st.sampled_from(["(?i:", "(?-i:"]), inner).map(lambda both: f"{''.join(both)})"),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: f"({'|'.join(parts)})"),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{2}", "*?"])).map(lambda both: f"(?:{both[0]}){both[1]}"),
    ),
    max_leaves=8,
)


@given(PATTERNS, st.lists(st.text("akKbB1é \N{KELVIN SIGN}", max_size=8), min_size=1, max_size=8), st.booleans())
def test_matches_are_those_of_python_and_hold_a_literal(pattern, texts, ignore_case):
    compiled = regex.compile(pattern, ignore_case)
    expected = re.compile(pattern, re.IGNORECASE if ignore_case else 0)
    # only RE2's \b is ASCII
    known = [text for text in texts if text.isascii() or r"\b" not in pattern]
    found = compiled.matches(pa.array(known, pa.string())).to_pylist()
    assert found == [expected.search(text) is not None for text in known]
    for text, matched in zip(known, found, strict=True):
        fold = str.lower if compiled.folded else str
        holds = any(fold(literal) in fold(text) for literal in compiled.literals)
        assert holds or not matched or not compiled.literals
        assert matched or not holds or not compiled.exact
