"""Columns of fixed width, beside pandas' reader."""

from io import StringIO

import pandas as pd
import pytest

import exa
from exa.editor.sources.source import Source
from exa.error import EditorError, SourceError

HITRAN = (
    " 21  699.999999 1.234E-27 1.000e-03.0700.0850 1234.56780.68-.002345       0 0 0 11       1 0 0 02"
    "                    R 12e     354466 5 4 1 1 1 1   27.0   25.0\n"
    " 22 2349.143289-9.876E-19 2.102e+02.0681.0890    0.78000.69-.002913                              "
    "                    P  1e     *77777 5 4 1 1 1 1    3.0       \n"
)
NAMES = "molecule isotope nu sw a gamma_air gamma_self elower n_air delta_air".split()
NAMES += "upper lower upper_local lower_local errors references flag g_upper g_lower".split()
WIDTHS = [2, 1, 12, 10, 10, 5, 5, 10, 4, 8, 15, 15, 15, 15, 6, 12, 1, 7, 7]


def read(text: str, **options):
    return exa.read([Source.of_text(text)], "fixed", **options)


@pytest.mark.parametrize("chunk", [40, 200, 1 << 20])
def test_hitran_in_a_few_lines(chunk):
    container = read(HITRAN * 9, names=NAMES, widths=WIDTHS, chunk=chunk)
    table = container.table.compute().reset_index(drop=True)
    expected = pd.read_fwf(StringIO(HITRAN * 9), names=NAMES, widths=WIDTHS, dtype=dict.fromkeys(NAMES, str))
    assert table.columns.tolist() == NAMES
    assert len(container["_rejects"].compute()) == 0
    for name in NAMES:
        cells = expected[name].fillna("").tolist()
        if table[name].dtype.kind in "if":
            ours = table[name].tolist()
            assert [float(cell or "nan") for cell in cells] == pytest.approx(ours, rel=0, abs=0, nan_ok=True), name
        else:
            assert table[name].tolist() == cells, name
    assert table.g_lower.isna().sum() == 9
    assert table.dtypes[["molecule", "nu", "g_lower"]].astype(str).tolist() == ["int64", "float64", "float64"]


@pytest.mark.parametrize("chunk", [1, 1 << 20])
def test_columns_are_found_where_lines_have_blanks(chunk):
    text = "name      n    x\nan apple  1  2.5\npear     20\nfig       3  ***\n"
    container = read(text, header=True, chunk=chunk)
    table = container.table.compute()
    assert table[["name", "n"]].to_dict("list") == {"name": ["an apple", "pear", "fig"], "n": [1, 20, 3]}
    assert table.x.fillna(0).tolist() == [2.5, 0, 0]


@pytest.mark.parametrize("options", [{"header": True}, {"names": ["é", "n"], "widths": [4, 6]}])
def test_columns_are_counted_in_bytes(options):
    head = "é       n\n" if "header" in options else ""
    container = read(f"{head}é     125\nabc    20\nab    300\n", **options)
    assert container.table.compute().to_dict("list") == {"é": ["é", "abc", "ab"], "n": [125, 20, 300]}
    assert not len(container["_rejects"])


def test_places_with_gaps_and_what_does_not_fit():
    text = "#c\n1xx 2.5yy\n\n3xx  zyy\n  x 4.5yy\n9\n"
    container = read(
        text, names=["n", "x"], colspecs=[(0, 1), (3, 7)], dtype={"n": int, "x": float}, comment="#", chunk=4
    )
    assert container.table.compute().fillna(0).to_dict("list") == {"n": [1, 9], "x": [2.5, 0]}
    rejects = container["_rejects"].compute()
    assert rejects[["line", "field"]].to_numpy().tolist() == [[4, "x"], [5, "n"]]


@pytest.mark.parametrize(
    ("options", "what"),
    [
        ({"widths": [1], "colspecs": [(0, 1)]}, "not both"),
        ({"colspecs": [(0, 2), (1, 3)]}, "begins before"),
        ({"widths": [1, 0]}, "is empty"),
        ({"widths": [1], "names": ["a", "b"]}, "2 names for 1 columns"),
        ({"width": [1]}, "no option width"),
        ({"comment": "//"}, "comment='//': one ASCII character"),
        ({"widths": [1], "dtype": {"z": int}}, "not there: 'z'"),
    ],
)
def test_options_that_make_no_sense(options, what):
    with pytest.raises(EditorError, match=what):
        read("1 2\n", **options)


def test_a_text_of_a_header_alone_shows_no_columns():
    with pytest.raises(EditorError, match="give widths="):
        read("1 2\n", header=True)


def test_an_empty_text_among_others_is_no_error_where_the_columns_are_told():
    sources = [Source.of_text("# nothing\n", "a"), Source.of_text("1 2\n", "b")]
    told = {"colspecs": [(0, 1), (2, 3)], "names": ["n", "m"], "comment": "#"}
    assert exa.read(sources, "fixed", dtype={"n": int, "m": int}, **told).table.compute().m.tolist() == [2]
    with pytest.raises(SourceError, match="a: is empty, so that it says no columns; give colspecs="):
        exa.read(sources, "fixed", **told)
