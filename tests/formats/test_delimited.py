"""Delimited text: what is found from samples, what is given, and what is wrong with either."""

import numpy as np
import pytest

import exa
from exa.editor.planning.plan import cut
from exa.editor.planning.unit import read_unit
from exa.editor.sources.source import Source
from exa.error import EditorError, ParseError, SourceError
from exa.formats.delimited import Delimited


def read(text: str, **options):
    return exa.read([Source.of_text(text)], "delimited", **options)


@pytest.mark.parametrize(
    ("rows", "columns"),
    [
        ("1,2\n3,4,5\n6,7\n", ["a", "b", "c"]),
        ("1,2\n", ["a", "b", "c"]),
        ("", ["a", "b", "c"]),
        ("1,2\n" * 20 + "3,4,5\n", ["a", "b"]),
        ("1,2,3,4\n" * 20, ["a", "b", "c", "c3"]),
    ],
)
def test_the_header_says_the_columns_unless_nearly_all_rows_differ(rows, columns):
    container = read("a,b,c\n" + rows, sep=",")
    assert list(container.table.columns) == columns
    fits = [line for line in rows.splitlines() if line.count(",") + 1 == len(columns)]
    assert len(container.table.compute()) == len(fits)
    assert len(container["_rejects"].compute()) == len(rows.splitlines()) - len(fits)


@pytest.mark.parametrize("kind", [float, "float", "float64", np.float64, np.dtype("float64")])
@pytest.mark.parametrize("name", ["my column", "my_column"])
def test_a_dtype_by_the_name_in_the_header_or_that_of_the_column(kind, name):
    assert read("my column,b\n1,2\n3,4\n", dtype={name: kind}).table.my_column.compute().tolist() == [1.0, 3.0]
    assert read("my column,b\n1,2\n3,4\n", dtype={name: kind}).table.my_column.dtype == float


@pytest.mark.parametrize(
    ("dtype", "what"),
    [
        ("float", "dtype='float': a mapping from columns to types is wanted"),
        ({"z": int}, "a column that is not there: 'z'; there are a, b"),
        ({"a": "datetime64"}, "dtype of 'a': int, float or str is wanted, not 'datetime64'"),
        ({"a": list}, "dtype of 'a': int, float or str is wanted"),
    ],
)
def test_a_dtype_that_makes_no_sense(dtype, what):
    with pytest.raises(EditorError, match=what):
        read("a,b\n1,2\n", dtype=dtype)


NOAA = """# ------------------------------------------------
# USE OF NOAA GML DATA, an e-mail address, a comma
#
#            decimal       monthly    de-season  #days  st.dev  unc. of
#             date         average     alized          of days  mon mean
  1958   3    1958.2027      315.71      314.44     -1   -9.99   -0.99
  1958   4    1958.2877      317.45      315.16     -1   -9.99   -0.99
# a break
  2024  12    2024.9583      425.40      426.62     26    0.57    0.22
"""


@pytest.mark.parametrize("chunk", [1, 50, 300, 1 << 20])
def test_a_table_below_many_comments_needs_no_options(chunk):
    container = read(NOAA, chunk=chunk)
    table = container.table.compute()
    assert table.to_numpy().tolist() == [
        [float(word) for word in line.split()] for line in NOAA.splitlines() if line[0] != "#"
    ]
    assert table.dtypes.astype(str).tolist() == ["int64"] * 2 + ["float64"] * 3 + ["int64"] + ["float64"] * 2
    assert len(container["_rejects"].compute()) == 0
    assert container.table.columns.tolist() == [f"c{k}" for k in range(8)]


@pytest.mark.parametrize("chunk", [1, 40, 1 << 20])
def test_a_header_below_comments(chunk, tmp_path):
    text = "# one, two\n\n# three\nyear,month\n1958,3\n# more\n1959,4\nx,5\n"
    types = {"year": int}
    container = read(text, chunk=chunk, dtype=types)
    assert container.table.compute().to_dict("list") == {"year": [1958, 1959], "month": [3, 4]}
    assert container["_rejects"].compute()[["line", "offset"]].to_numpy().tolist() == [[8, text.index("x,5")]]
    (tmp_path / "a").write_text(text)
    files = exa.parse(tmp_path / "a", tmp_path / "s", "delimited", chunk=chunk, dtype=types)["_files"].compute()
    assert files[["lines", "claimed", "rejects"]].to_numpy().tolist() == [[8, 7, 1]]


@pytest.mark.parametrize("chunk", [1, 40, 1 << 20])
def test_the_last_comment_names_the_columns_where_it_can(chunk):
    container = read("% a table\n% of\n% x y\n1 2.5\n3 4\n", comment="%", chunk=chunk)
    assert container.table.compute().to_dict("list") == {"x": [1, 3], "y": [2.5, 4]}
    other = [Source.of_text("# x y\n1 2\n", "a"), Source.of_text("# y x\n1 2\n", "b")]
    with pytest.raises(ParseError, match="the header is '1 2', where the first source has '# x y'"):
        exa.read(other, "delimited").table.compute()


def test_a_reject_quotes_its_doubled_quotes_as_they_stand():
    rejects = read('n,s,x\n1,"a ""b""",2.5\n2,"c ""d""",e\n', dtype={"x": float})["_rejects"].compute()
    assert rejects.raw.tolist() == ['2,"c ""d""",e']


@pytest.mark.parametrize("sep", [",", " "])
def test_a_table_of_twenty_thousand_columns(sep):
    names = [f"column{k}" for k in range(20_000)]
    rows = [[str(k) for k in range(20_000)], ["a" if k % 3 else str(k) for k in range(20_000)]]
    text = "\n".join(sep.join(row) for row in [names, *rows, rows[0][:-1]]) + "\n"
    source = Source.of_text(text)
    result = read_unit(Delimited.fit(source), next(cut([source])))
    table = result.tables["table"]
    assert table.column_names == names
    assert [table[k][0].as_py() for k in (0, 3, 19_998)] == [0, 3, 19_998]
    assert [table[k].to_pylist() for k in (1, 19_999)] == [["1", "a"], ["19999", "19999" if 19_999 % 3 == 0 else "a"]]
    assert result.rejects["line"].to_pylist() == [4]


def test_a_first_line_that_is_too_long_is_said():
    with pytest.raises(SourceError, match="no line in its first MiB"):
        Delimited.fit(Source.of_text("a," * 600_000 + "\n"))


def test_a_carriage_return_within_a_line_ends_none():
    """The columns are found in the lines that are read, which end as the first does."""
    text = "# n  what  value\n#x 5\rat  value\r   -5305  Ü -3.5\r\n1  a  2.5\n"
    found = exa.read(Source.of_text(text, "a"), "delimited", sep=" ", names=["n", "what", "x"])
    assert found.table.compute().to_dict("list") == {"n": [1], "what": ["a"], "x": [2.5]}
