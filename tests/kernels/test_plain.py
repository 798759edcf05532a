"""The fast way through plain lines against the interpreter of the whole grammar: the same rows, the same rejects."""

import os

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exa.editor.grammar.template import Cells, Field, Program, Template
from exa.kernels import layouts, plain
from exa.kernels import template as op
from exa.kernels.jit import PADDING
from exa.kernels.rows import read_lines

EXAMPLES = 300 * int(os.environ.get("EXA_EXAMPLES", "1"))
NUMBERS = st.one_of(
    st.sampled_from(
        "0 -0 1 -1 +1 1. .5 -.5 - + . -. 1.5.2 1-2 1e5 1E-3 nan inf *** 12345678.25 123456789012345678 -9.99999 1,5 "
        "1234567890.123456789 1234567890123456789012 9223372036854775807 9223372036854775808 0x1f 1_0 5- --5".split()
    ),
    st.floats(-1e6, 1e6).map("{:.8f}".format),
    st.integers(-(10**20), 10**20).map(str),
    st.integers(-999, 999).map(str),
)
WORDS = st.text(st.characters(codec="ascii", categories=["L", "N", "P", "S"]), min_size=1, max_size=80)
TEMPLATES = [
    "{s} {x:f} {y:f} {z:f} {_}",
    "{s} {x:f} {y:f} {z:f}",
    "{n:d} {s} {x:f}",
    "{x:f}",
    "{x:f} {_}",
    "{n:d} {m:d} {x:f} {y:f}",
]


@st.composite
def lines_of_tokens(draw) -> bytes:
    rows = []
    for _ in range(draw(st.integers(1, 12))):
        blanks = st.sampled_from([" ", "  ", "\t", " " * 70, " \t "])
        fields = draw(st.lists(st.one_of(NUMBERS, NUMBERS, WORDS), max_size=6))
        row = draw(st.sampled_from(["", " ", "\t"])) + "".join(field + draw(blanks) for field in fields)
        rows.append(row + draw(st.sampled_from(["", "\r", "x"])))
    return "\n".join(rows).encode() + draw(st.sampled_from([b"", b"\n"]))


@st.composite
def lines_of_cells(draw) -> bytes:
    rows = []
    for _ in range(draw(st.integers(1, 12))):
        cells = draw(
            st.lists(st.one_of(NUMBERS, WORDS.filter(lambda w: '"' not in w), st.just("")), min_size=1, max_size=6)
        )
        rows.append(",".join(cells) + draw(st.sampled_from(["", "\r", " "])))
    return "\n".join(rows).encode() + draw(st.sampled_from([b"", b"\n"]))


@st.composite
def alike(draw, texts: st.SearchStrategy[bytes]) -> bytes:
    """Lines again and again with other digits and letters, some of them with one byte changed."""
    lines = draw(texts).split(b"\n")
    found = []
    for _ in range(draw(st.integers(1, 40))):
        line = bytearray(draw(st.sampled_from(lines)))
        turn = draw(st.integers(0, 9))
        for k, byte in enumerate(line):
            if byte in b"0123456789":
                line[k] = 48 + (byte - 48 + turn) % 10
            elif chr(byte).isalpha() and byte not in b"eEfinatyFINATYxdD":
                line[k] = byte ^ 32
        if line and draw(st.integers(0, 3)) == 0:
            line[draw(st.integers(0, len(line) - 1))] = draw(st.sampled_from(b" \t,.+-eE0a\x01\x7f\xe9\r"))
        found.append(bytes(line))
    return b"\n".join(found) + draw(st.sampled_from([b"", b"\n"]))


def read(text: bytes, template: Template | Cells, kept: list[str], way: int) -> tuple[list, list, list]:
    """Rows, rejects and unsure cells; cells of texts as texts."""
    program = Program()
    first = program.add(template, {name: slot for slot, name in enumerate(kept)})
    assert program.plain(first) != plain.NO
    buf = np.frombuffer(text + bytes(PADDING), np.uint8).copy()
    out = np.full((max(len(kept), 1), 64), -1, np.int64)
    rejects, unsure, state = np.zeros((64, 6), np.int64), np.zeros((256, 4), np.int64), np.zeros(8, np.int64)
    spans = np.array([[0, len(text), 0, 0]], np.int64)
    firsts = np.array([first])
    full = read_lines(
        buf, spans, program.ops, firsts, way and program.plain(first), program.pool, out, -1, op.REJECT, False,
        np.uint8(10), 0, layouts.empty(program.kept(first), way and layouts.SLOTS), rejects, unsure, state,
    )  # fmt: skip
    assert full == op.DONE
    kinds = {field.name: field.kind for field in template.columns}
    left = {(int(row), int(slot)) for row, slot, _, _ in unsure[: state[op.UNSURES]]}
    rows = [
        [
            None if (row, slot) in left
            else text[cell & 0xFFFFFFFF : (cell & 0xFFFFFFFF) + (cell >> 32)] if kinds[kept[slot]] == "text"
            else cell
            for slot, cell in enumerate(out[: len(kept), row].tolist())
        ]
        for row in range(state[op.ROWS])
    ]  # fmt: skip
    return rows, rejects[: state[op.REJECTS]].tolist(), sorted(left)


@pytest.mark.parametrize("text", TEMPLATES)
@settings(max_examples=EXAMPLES)
@given(data=st.data(), lines=lines_of_tokens())
def test_tokens(text, data, lines):
    check_tokens(text, data, lines)


@pytest.mark.parametrize("text", TEMPLATES)
@settings(max_examples=EXAMPLES // 3)
@given(data=st.data(), lines=alike(lines_of_tokens()))
def test_tokens_of_one_layout(text, data, lines):
    check_tokens(text, data, lines)


def check_tokens(text, data, lines):
    template = Template.parse(text)
    kept = data.draw(st.lists(st.sampled_from(template.fields), unique=True))
    assert read(lines, template, kept, 1) == read(lines, template, kept, 0)


@settings(max_examples=EXAMPLES)
@given(data=st.data(), lines=lines_of_cells())
def test_cells(data, lines):
    check_cells(data, lines)


@settings(max_examples=EXAMPLES // 3)
@given(data=st.data(), lines=alike(lines_of_cells()))
def test_cells_of_one_layout(data, lines):
    check_cells(data, lines)


def check_cells(data, lines):
    kinds = data.draw(st.lists(st.sampled_from(["int", "float", "text"]), min_size=1, max_size=5))
    template = Cells(tuple(Field(f"c{k}", kind) for k, kind in enumerate(kinds)), ",")
    kept = data.draw(st.lists(st.sampled_from(template.fields), unique=True))
    assert read(lines, template, kept, 1) == read(lines, template, kept, 0)


@pytest.mark.parametrize("text", [b",,\n\n,\n,,\n", b"1,2,\n1,2\n1,2,,\n1,2,\n", b",,\n,,", b"1,2,3\n1,2,3"])
def test_a_line_is_not_of_the_layout_of_a_longer_one(text):
    template = Cells(tuple(Field(f"c{k}", "float") for k in range(3)), ",")
    assert read(text, template, ["c1"], 1) == read(text, template, ["c1"], 0)


def test_most_rows_are_plain():
    lines = b"".join(b"H %15.8f%15.8f%15.8f\n" % (k / 7, -k / 3, k * 1.5) for k in range(60))
    program = Program()
    program.add(Template.parse(TEMPLATES[0]), {"x": 0})
    buf = np.frombuffer(lines + bytes(PADDING), np.uint8).copy()
    out, known = np.empty((1, 64), np.int64), layouts.empty(program.kept(0))
    position, row = plain.token_lines(buf, 0, len(lines), np.uint8(10), program.ops, 0, out, 0, -1, 0, known)
    assert (position, row) == (len(lines), 60)
