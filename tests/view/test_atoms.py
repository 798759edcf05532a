"""How points look, and in which unit they are."""

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

import exa
from exa.container.field import Field3D
from exa.view.atoms import BOHR, KINDS, Palette, angstrom, look, naming


@pytest.mark.parametrize(
    ("name", "radius", "colour"),
    [("C", 0.73, "#909090"), ("6", 0.73, "#909090"), ("13C", 0.73, "#909090"), ("C12", 0.73, "#909090")],
)
def test_an_element_has_many_spellings(name: str, radius: float, colour: str) -> None:
    assert (look(name)["radius"], look(name)["colour"]) == (radius, colour)


def test_what_is_no_element_has_a_colour_of_its_own_and_no_radius() -> None:
    assert look("Xx")["radius"] is None
    assert look("Xx")["colour"] == look("Xx")["colour"] != look("Yy")["colour"]


def test_kinds_keep_their_numbers_from_piece_to_piece() -> None:
    palette = Palette()
    words = pa.chunked_array([pa.array(["H", "O", None, "H"]).dictionary_encode()])
    assert palette.codes(words).tolist() == [0, 1, KINDS, 0]
    assert palette.codes(pa.chunked_array([pa.array(["N", "O"])])).tolist() == [2, 1]
    assert palette.codes(pa.chunked_array([pa.array([8.0, 7.0])])).tolist() == [3, 4]
    assert [one["name"] for one in palette.looks()] == ["H", "O", "N", "O", "N"]
    many = palette.codes(pa.chunked_array([pa.array([f"type{k}" for k in range(400)])]))
    assert many.max() == KINDS
    assert len(palette.names) == KINDS


def test_the_surest_column_names_points() -> None:
    assert naming(["x", "type", "element"]) == "element"
    assert naming(["x", "y"]) is None


@pytest.mark.parametrize(("said", "scale"), [(False, 1 / BOHR), (True, 1.0)])
def test_fields_of_cubes_tell_the_unit(said: bool, scale: float) -> None:
    grid = dict.fromkeys(Field3D._columns, 1) | {"angstrom": said}
    one = exa.Container(field=Field3D([np.zeros(1)], pd.DataFrame([grid])))
    assert angstrom(one) == scale
    assert angstrom(exa.Container(atom=pd.DataFrame({"x": [0.0]}))) == 1.0
