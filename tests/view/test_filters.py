"""Filters: what they mean, beside pandas; what is refused; and which rows are not read for them."""

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

import exa
from exa.store import RowGroups
from exa.view import Session
from exa.view.filters import FilterError, fit, parse
from exa.view.selecting import Selection
from exa.view.tables import PartRows, rows_of

MEANING = {
    "n >= 2000 and n < 2010": lambda f: (f.n >= 2000) & (f.n < 2010),
    "x > 0.5": lambda f: f.x > 0.5,
    "x != 0.5 and x is not null and not x is nan": lambda f: f.x.notna() & (f.x != 0.5),
    "not (x <= 0.5 or word = 'a') and x is not nan": lambda f: f.x.notna() & (f.x > 0.5) & (f.word != "a"),
    "word in ('a', 'it\\'s')": lambda f: f.word.isin(["a", "it's"]),
    'word == "it\'s" or x < -2': lambda f: (f.word == "it's") | (f.x < -2),
    "text contains '3' and not text matches '3$'": lambda f: (
        f.text.str.contains("3", na=False) & ~f.text.str.endswith("3", na=False)
    ),
    "text not in ('t1', 't2')": lambda f: f.text.notna() & ~f.text.isin(["t1", "t2"]),
    "text is null": lambda f: f.text.isna(),
    "when < '2020-01-01 00:05'": lambda f: f.when < pd.Timestamp("2020-01-01 00:05"),
    "`n` == x": lambda f: f.n == f.x,
    "n > 1e9": lambda f: f.n > 1e9,
}


@pytest.mark.parametrize("text", MEANING)
def test_a_filter_leaves_what_pandas_leaves(many, ask, text):
    frame, stored, lazy = many
    # pandas has nan where the store has null: what is asked here is the same of both
    expected = frame[MEANING[text](frame).to_numpy()]
    assert parse(text).of(stored["many"]).compute().n.tolist() == expected.n.tolist()
    for container in (stored, lazy):
        session = Session({"a": container})
        page = ask(session, "rows", table="many", where=text, first=1, count=50, columns=["n"])
        assert page["cells"] == [[str(n) for n in expected.n[1:51]]]
        assert page["numbers"] == np.flatnonzero(MEANING[text](frame))[1:51].tolist()
        assert ask(session, "count", table="many", where=text)["total"] == len(expected)


def test_null_and_nan_are_told_apart(many, ask):
    session = Session({"a": many[1]})
    null, nan = (ask(session, "count", table="many", where=f"x is {what}")["total"] for what in ("null", "nan"))
    assert null > 20 < nan
    assert null + nan == many[0].x.isna().sum()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the name of a column is wanted, not the end"),
        ("x", "a comparison"),
        ("x <", "column 4 of the filter: a value is wanted"),
        ("(x < 1", "a closing parenthesis"),
        ("x < 1) ", "nothing more"),
        ("__import__('os')", "a comparison"),
        ("x.__class__ == 1", "no column 'x.__class__'"),
        ("q < 1", "no column 'q'"),
        ("x = y", "no column 'y'"),
        ("x = 'a'", "'a' cannot be compared"),
        ("word > 3", "3 cannot be compared"),
        ("x contains 'a'", "x is float64, not of texts"),
        ("word matches '('", "no regular expression"),
        ("when > 'soon'", "no time"),
        ("passed > 5", "passed is of times that pass, .* '5s', '1 min', '2h' or '3 days': not as 5"),
        ("passed > '5'", "not as '5'"),
        ("not " * 99 + "x < 1", "at most"),
        ("(" * 99, "deep"),
        ("x < 1 or " * 2000, "letters"),
    ],
)
def test_what_is_no_filter_is_refused_in_words(text, said):
    with pytest.raises(FilterError, match=said.replace("(", "\\(")):
        fit(parse(text), {"x": "float64", "word": "category", "when": "datetime64[us]", "passed": "timedelta64[us]"})


def test_row_groups_that_cannot_match_are_not_read(many, monkeypatch):
    rows, real = rows_of(exa.open(many[1].path), "many"), PartRows._read
    read = []
    monkeypatch.setattr(PartRows, "_read", lambda self, *what: read.append(what) or real(self, *what))
    found = Selection(rows, parse("n >= 2100 and n < 2105"))
    assert sum(len(found.places(part)) for part in range(rows.parts)) == 5
    assert [what[2:] for what in read] == [(64, 128)]


def test_a_picture_of_a_filter_reads_no_row_groups_that_cannot_match(many, ask, monkeypatch):
    read, real = [], RowGroups.batches
    monkeypatch.setattr(RowGroups, "batches", lambda self, *what: read.append(what) or real(self, *what))
    session = Session({"a": exa.open(many[1].path)})
    found = ask(session, "scatter", table="many", x="n", y="n", where="n >= 2100 and n < 2105")["found"]
    assert (found, [part for part, *_ in read], read[0][2]) == (5, [1], [(64, 128)])


def test_a_word_that_a_file_does_not_have_is_not_looked_for(many):
    found = Selection(rows_of(many[1], "many"), parse("word > 'zzz'"))
    assert [found.pieces(part) for part in range(found.rows.parts)] == [[], [], []]


def test_a_comparison_of_categories_looks_at_each_word_once():
    words = pa.chunked_array([pa.array(["a", None, "b"]).dictionary_encode(), pa.array(["b"]).dictionary_encode()])
    assert parse("w >= 'b'").mask(pa.table({"w": words})).to_pylist() == [False, None, True, True]


@pytest.fixture(scope="module")
def times(tmp_path_factory):
    """Times with a zone, times that pass and large integers, in a store and in memory."""
    at = pd.date_range("2026-03-28", periods=4, freq="h", tz="Europe/Berlin").as_unit("us")
    passed = pd.to_timedelta([0, 1500, 60_000, -1500], unit="ms").as_unit("us")
    frame = pd.DataFrame({"at": at, "passed": passed, "u": np.array([0, 7, 2**63, 2**64 - 1], "u8")})
    made = exa.Container(times=frame)
    path = tmp_path_factory.mktemp("times") / "a.exa"
    made.save(path)
    return exa.open(path), made


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("at >= '2026-03-28 00:00'", [1, 2, 3]),
        ("at == '2026-03-28 00:00:00Z' or at == '2026-03-28T00:00:00+01:00'", [0, 1]),
        ("at > '2030-01-01'", []),
        ("passed > '1s' and passed != '1 min'", [1]),
        ("passed < '0 days'", [3]),
        ("u == 18446744073709551615", [3]),
        ("u in (7, -1, 1180591620717411303424)", [1]),
        ("u < 1180591620717411303424 and u > 6.5", [1, 2, 3]),
    ],
)
def test_times_with_a_zone_times_that_pass_and_large_integers(times, ask, text, places):
    for container in times:
        page = ask(Session({"a": container}), "rows", table="times", where=text)
        assert page["numbers"] == places


def test_row_groups_of_times_with_a_zone_are_left_out(times):
    rows = rows_of(times[0], "times")
    pieces = [Selection(rows, parse(f"at {which}")).pieces(0) for which in ("< '2026-03-28'", "< '2026-03-27 23:00Z'")]
    assert [len(some) for some in pieces] == [1, 0]


def test_a_picture_has_times_with_a_zone(times, ask):
    for container in times:
        session = Session({"a": container})
        names = [column["name"] for column in ask(session, "drawable", table="times")["columns"]]
        assert names == ["at", "u"]
        axis = ask(session, "density", table="times", x="at")["axes"][0]
        assert (axis["kind"], axis["low"]) == ("time", 1774652400000.0)
        where = "passed >= '0s' and at >= '2026-03-28'"
        assert ask(session, "scatter", table="times", x="at", y="u", where=where)["found"] == 2


@pytest.mark.parametrize("name", ["a`b", "`", "``a``", "a\nb", "", "a b", "und", "é'\""])
def test_a_column_of_any_name_can_be_compared(name):
    where = parse(f"`{name.replace('`', '``')}` > 1 and `x` < 9")
    assert where.columns == {name, "x"}
    assert where.mask(pa.table({name: [1, 2, 3], "x": [1, 1, 9]})).to_pylist() == [False, True, False]


@pytest.mark.parametrize("text", ["`a > 1", "`a``b > 1", "```` ` > 1", "`a` `b` > 1"])
def test_backticks_that_do_not_end_are_refused(text):
    with pytest.raises(FilterError):
        parse(text)
