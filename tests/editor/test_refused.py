"""Rejects stand in the order of the texts, whoever read what they are of."""

import pytest

import exa
from exa import Editor, Record, Section
from exa.editor.sources.source import Source


class Mixed(Editor):
    """Lines that are judged one by one, and records within a record, which the first range reads."""

    line = Section("{word} {n:d}", strict=True)
    step = Record("step {n:d}", until="bye", part=Record("part {k:d}", pair=Section("{i:d} {j:d}", count="k")))


TEXT = "step 1\n" + "part 2\n1 x\n2 3\nprose of a step\n" * 20 + "bye\n" + "x\n" * 20


@pytest.mark.parametrize("chunk", [20, 100, 1000, 1 << 20])
def test_by_offset_and_then_by_section(chunk):
    sources = [Source.of_text(TEXT, name) for name in ("first", "second")]
    rejects = exa.read(sources, Mixed, chunk=chunk)["_rejects"].compute(scheduler="sync")
    places = list(zip(rejects.path, rejects.offset, rejects.section != "line", strict=True))
    assert places == sorted(places)
    assert len(places) == 2 * (20 + 20 + 20 + 20 + 1)
