"""Sources in columns are the sources, and take little."""

import tracemalloc

import numpy as np
import pytest

from exa.editor.sources.columns import BATCH, Sources
from exa.editor.sources.source import OPEN, Source

#: Bytes of a file that is one of many, of which its path and identity are a hundred.
MOST = 200


def plain(number: int) -> Source:
    return Source(
        f"runs/{number // 1000:04d}/{number:07d}.csv", number, f"{number}-{'1796032555000000000-' * 2}{number}"
    )


@pytest.fixture
def mixed() -> list[Source]:
    """Some of all kinds, more than are objects at once."""
    odd = [
        Source.of_text("abc"),
        Source("no", 0, "", problem="gone"),
        Source("a-\udcff", 3, "3-1"),
        Source("b", OPEN, ""),
    ]
    return [*map(plain, range(BATCH)), *odd, *map(plain, range(5))]


def test_they_are_the_sources(mixed):
    sources = Sources.of(mixed)
    assert list(sources) == mixed == [sources[n] for n in range(len(mixed))]
    assert sources[-1] == mixed[-1]
    with pytest.raises(IndexError):
        sources[len(mixed)]
    assert sources.expected.tolist() == [source.expected for source in mixed]
    assert sources.longest == OPEN
    assert list(Sources.of([])) == []


def test_some_of_them(mixed):
    sources, places = Sources.of(mixed), np.array([1, BATCH + 1, BATCH + 2, BATCH + 6])
    assert list(sources.take(places)) == [mixed[n] for n in places]
    assert list(sources[BATCH:]) == mixed[BATCH:]
    other = Source.of_text("other")
    assert list(sources.put({3: other}))[2:5] == [mixed[2], other, mixed[4]]
    assert sources[3] == mixed[3]


def test_what_is_held_for_each():
    count = 20_000
    tracemalloc.start()
    sources = Sources.of(plain(number) for number in range(count))
    held = tracemalloc.get_traced_memory()[0] + sources.table.nbytes
    tracemalloc.stop()
    assert len(sources) == count
    assert held / count < MOST


def test_places_in_another_order_are_sources_in_that_order():
    sources = Sources.of([Source("a", 1, "1"), Source.of_text("text"), Source("c", 3, "3")])
    assert [source.name for source in sources.take(np.array([2, 0, 1]))] == ["c", "a", "<string>"]
    assert [source.name for source in sources[::-1]] == ["c", "<string>", "a"]
