"""Sorted pages beside pandas: ties, what is missing, filters, types; what is not read; giving up."""

import numpy as np
import pytest

from exa.store import Bounds
from exa.view import Session, sorting
from exa.view.asking import Cancelled
from exa.view.selecting import Piece, Selection
from exa.view.sorting import Candidate, joined, ordered
from exa.view.tables import rows_of


@pytest.mark.parametrize("kind", [1, 2])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("column", ["n", "x", "word", "text", "when"])
@pytest.mark.parametrize("where", [None, "n >= 100 and word != 'a'"])
def test_a_sorted_page_is_that_of_pandas(many, ask, kind, column, descending, where, monkeypatch):
    monkeypatch.setattr(sorting, "ALONE", 2)
    frame = many[0].reset_index(drop=True)
    frame = frame if where is None else frame[(frame.n >= 100) & (frame.word != "a")]
    key = frame[column].astype(str).where(frame[column].notna()) if column in ("word", "text") else frame[column]
    expected = key.sort_values(ascending=not descending, kind="stable").index
    session = Session({"a": many[kind]})
    for first in (0, 90, 1250):
        page = ask(
            session, "rows", table="many", sort=column, descending=descending, where=where, first=first, count=100
        )
        assert page["numbers"] == expected[first : first + 100].tolist()
        assert page["cells"][0] == [str(n) for n in frame.n.loc[expected[first : first + 100]]]


def test_row_groups_that_cannot_be_among_the_first_are_not_read(many, monkeypatch):
    rows = rows_of(many[1], "many")
    looked = []
    found = Selection(rows)
    monkeypatch.setattr(found, "read", lambda piece, *how: looked.append(piece) or Selection.read(found, piece, *how))
    # four groups and more are on their way before the first is known
    assert [*ordered(found, "n", True, 3, lambda: None)][-1].rows[:3].tolist() == [1399, 1398, 1397]
    assert len(looked) < 15 < sum(len(rows.spans(part)) for part in range(rows.parts))


def test_neighbours_are_read_as_one_and_no_more_than_a_piece(monkeypatch):
    monkeypatch.setattr(sorting, "PIECE", 30)
    none = Bounds(None, None, 10)
    spans = [(0, 0, 10, Bounds(3, 4, 0)), (0, 10, 20, none), (0, 20, 30, Bounds(1, 2, 0)), (0, 30, 40, none),
             (0, 50, 60, Bounds(5, 6, 0)), (1, 60, 70, None), (1, 70, 80, none)]  # fmt: skip
    one_by_one = [Candidate(Piece(part, start, stop), 100 * part, bounds) for part, start, stop, bounds in spans]
    assert [*joined(reversed(one_by_one))] == [
        Candidate(Piece(0, 0, 30), 0, Bounds(1, 4, None)), Candidate(Piece(0, 30, 40), 0, none),
        Candidate(Piece(0, 50, 60), 0, Bounds(5, 6, 0)), Candidate(Piece(1, 60, 80), 100, None),
    ]  # fmt: skip


def test_what_was_found_serves_the_next_page(many, monkeypatch):
    found = Selection(rows_of(many[1], "many"))
    assert len([*ordered(found, "x", False, 100, lambda: None)]) > 1
    assert len([*ordered(found, "x", False, 200, lambda: None)]) == 1


def test_sorting_that_nobody_waits_for_ends(many):
    def check():
        raise Cancelled

    with pytest.raises(Cancelled):
        [*ordered(Selection(rows_of(many[1], "many")), "x", False, 100, check)]


def test_too_deep_a_page_says_what_to_do(many, ask):
    with pytest.raises(ValueError, match="first 20,000 rows: filter it"):
        ask(Session({"a": many[1]}), "rows", table="many", sort="x", first=20_000, count=1)


def test_places_in_any_order_give_their_rows(many):
    found = Selection(rows_of(many[1], "many"))
    numbers = np.random.default_rng(0).permutation(1400)[:300]
    parts = np.searchsorted([400, 1100], numbers, side="right")
    assert found.rows_at(parts, numbers, ["n"], lambda: None)["n"].to_pylist() == many[0].n.iloc[numbers].tolist()
