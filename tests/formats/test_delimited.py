"""Delimited text: what is found from samples, what is given, and what is wrong with either."""

import numpy as np
import pytest

import exa
from exa.editor.source import Source
from exa.error import EditorError


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
