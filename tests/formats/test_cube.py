"""Cube files, beside ASE."""

import ase.io.cube
import numpy as np
import pytest

import exa
from exa.error import ParseError
from exa.formats.cube import Cube

TWO = """a title
a comment
   -1    0.000000    0.000000    0.500000
    2    0.500000    0.000000    0.000000
    1    0.000000    0.500000    0.000000
    2    0.000000    0.000000    0.500000
    8    8.000000    0.000000    0.000000    0.250000
    2    4    5
  1.0E-01  5.0E-01  2.0E-01  6.0E-01
  3.0E-01  7.0E-01  4.0E-01  8.0E-01
"""


def test_a_real_field(shared, tmp_path):
    path = shared / "outputs" / "adf-lu-35.cube"
    with open(path) as file:
        expected = ase.io.cube.read_cube(file)
    for container in (exa.read(path), exa.parse(path, tmp_path / "a.exa")):
        field = container.field.compute().iloc[0]
        assert (field.nx, field.ny, field.nz) == expected["data"].shape
        assert [field.ox, field.oy, field.oz] == [-4.0, -4.0, -4.0]
        values = container.value.compute().reshape(field.nx, field.ny, field.nz)
        assert np.array_equal(values, expected["data"])
        assert container.atom.compute().Z.tolist() == expected["atoms"].numbers.tolist()


def test_fields_of_several_orbitals(tmp_path):
    (tmp_path / "two.cube").write_text(TWO)
    container = exa.read(tmp_path / "two.cube")
    assert container.field.compute().label.tolist() == [4, 5]
    assert container.value.compute().tolist() == [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]


def test_a_cut_file_is_a_reject(tmp_path):
    (tmp_path / "cut.cube").write_text(TWO[:-20])
    (tmp_path / "whole.cube").write_text(TWO)
    container = exa.parse(tmp_path / "*.cube", tmp_path / "a.exa")
    assert len(container.value) == 8
    reject = container._rejects.compute().iloc[0]
    assert reject.path.endswith("cut.cube")
    assert "4 x 2 values are promised" in reject.reason
    with pytest.raises(ParseError, match="promised"):
        exa.read(tmp_path / "cut.cube", on_error="raise").value.compute()


@pytest.mark.parametrize(
    ("right", "wrong", "what"),
    [
        ("8.0E-01\n", "8.0E-", "line 10: 'E-' is no part of a number"),
        ("7.0E-01", "7.0E-0u", "line 10: 'u' is no part of a number"),
        ("    8    8.0", "    x    8.0", "1 atoms are promised, 0 can be read"),
    ],
)
def test_a_damaged_number_is_a_reject(tmp_path, right, wrong, what):
    (tmp_path / "bad.cube").write_text(TWO.replace(right, wrong))
    assert what in exa.read(tmp_path / "bad.cube")._rejects.compute().reason.tolist()[0]


GRID = """title
comment
{atoms:5d}    0.000000    0.000000    0.500000{nval}
{n:5d}    0.500000    0.000000    0.000000
    1    0.000000    0.500000    0.000000
    4    0.000000    0.000000    0.500000
"""


@pytest.mark.parametrize(
    ("head", "values", "expected"),
    [
        # https://gaussian.com/cubegen: the values of orbitals together at each point, their numbers over two lines
        (GRID.format(atoms=-1, nval="    1", n=1) + "    8    8.0 0.0 0.0 0.25\n    3    7    8\n    9\n",
         "".join(f" {k:12.5E} {k + 10:12.5E} {k + 20:12.5E}\n" for k in range(4)),
         [k + 10 * j for j in range(3) for k in range(4)]),
        # several values to a point; lengths in angstrom, where the counts are negative
        (GRID.format(atoms=0, nval="    2", n=-1), " 0 10 1 11 2 12\n 3 13\n", [0, 1, 2, 3, 10, 11, 12, 13]),
        # programs that write all of a row in one line, exponents of Fortran's, and numbers without a blank between
        (GRID.format(atoms=0, nval="", n=2), " 0 1 2 3 4 5 6 7\n", list(range(8))),
        (GRID.format(atoms=0, nval="", n=1), " 0.10000D+01-0.20000E-100 0.3-101\n nan",
         [1.0, -0.2e-100, 0.3e-101, np.nan]),
    ],
)  # fmt: skip
def test_layouts_of_values(tmp_path, head, values, expected):
    (tmp_path / "a.cube").write_text(head + values)
    container = exa.read(tmp_path / "a.cube")
    assert len(container._rejects) == 0
    np.testing.assert_array_equal(container.value.compute(), expected)
    field = container.field.compute()
    assert field.label.tolist() == ([7, 8, 9] if "    8    8.0" in head else [0] * len(field))
    assert field.angstrom.tolist() == ["-1    0.5" in head] * len(field)


def test_values_as_arrays_that_a_store_keeps(shared, tmp_path):
    path = shared / "outputs" / "adf-lu-35.cube"
    with open(path) as file:
        expected = ase.io.cube.read_cube(file)
    made = Cube(path).to_container()
    made.save(tmp_path / "a.exa")
    for container in (made, exa.open(tmp_path / "a.exa")):
        assert isinstance(container.field, exa.Field3D)
        values = container.field.values_of(0)
        assert values.shape == expected["data"].shape
        assert np.array_equal(values.compute(), expected["data"])
        assert container.field.grid(0).origin.tolist() == [-4.0, -4.0, -4.0]
        assert container.atom.compute().Z.tolist() == expected["atoms"].numbers.tolist()
    (tmp_path / "two.cube").write_text(TWO)
    two = Cube(tmp_path / "two.cube").to_container().field
    assert two.values_of(1).compute().tolist() == [[[0.5, 0.6]], [[0.7, 0.8]]]
