"""XYZ: how programs write comments of frames, beside ASE where it knows them."""

import ase.io
import numpy as np
import pytest
from ase.build import bulk
from ase.calculators.singlepoint import SinglePointCalculator

import exa

CELL = ["ax", "ay", "az", "bx", "by", "bz", "cx", "cy", "cz"]
ATOM = "H 0.5 0 0\n"


def frame_of(tmp_path, comment):
    (tmp_path / "a.xyz").write_text(f"1\n{comment}\n{ATOM}")
    container = exa.read(tmp_path / "a.xyz")
    assert len(container._rejects) == 0
    assert container.atom.compute()[["symbol", "x"]].to_numpy().tolist() == [["H", 0.5]]
    return container.frame.compute().iloc[0]


@pytest.mark.parametrize(
    "lattice",
    [
        'Lattice="1 2 3 4 5 6 7 8 9.5"',
        "lattice='1 2 3 4 5 6 7 8 9.5'",
        "Lattice={1 2 3 4 5 6 7 8 9.5}",
        'Lattice = "1, 2, 3, 4, 5, 6, 7, 8, 9.5"',
        "Lattice=[[1, 2, 3], [4, 5, 6], [7, 8, 9.5]]",
    ],
)
def test_lattices(tmp_path, lattice):
    frame = frame_of(
        tmp_path, f'{lattice} note="the energy=5 of pbc=F" Properties=species:S:1:pos:R:3 energy=-3 pbc="T T F"'
    )
    assert frame[CELL].tolist() == [1, 2, 3, 4, 5, 6, 7, 8, 9.5]
    assert frame.energy == -3
    assert frame.pbc == "T T F"


def test_an_energy_in_prose(tmp_path):
    assert frame_of(tmp_path, "Water's energy = -76.5 hartree").energy == -76.5


def test_what_ase_writes(tmp_path):
    atoms = bulk("NaCl", "rocksalt", 5.6) * (2, 1, 1)
    atoms.info["note"] = "two words"
    atoms.arrays["tag"] = np.arange(4)
    atoms.calc = SinglePointCalculator(atoms, energy=-3.25, forces=np.arange(12.0).reshape(4, 3) / 7)
    ase.io.write(tmp_path / "a.xyz", [atoms, atoms[:2]], format="extxyz")
    container = exa.read(tmp_path / "a.xyz")
    oracle = ase.io.read(tmp_path / "a.xyz", ":")
    frame, atom = container.frame.compute(), container.atom.compute()
    assert frame.energy.tolist()[:1] == [oracle[0].get_potential_energy()]
    assert np.array_equal(frame[CELL].to_numpy()[0], oracle[0].cell.array.ravel())
    assert atom.tag.tolist() == [tag for one in oracle for tag in one.arrays["tag"]]
    forces = atom.loc[:3, ["forces_x", "forces_y", "forces_z"]].to_numpy()
    assert np.array_equal(forces, oracle[0].get_forces())


@pytest.mark.parametrize("chunk", [40, 1 << 20])
def test_columns_of_all_kinds(tmp_path, chunk):
    """Of https://github.com/libAtoms/extxyz: logical columns, texts in quotes; and exponents as Fortran writes them."""
    properties = "species:S:1:pos:R:3:mask:L:1:velo:R:3:Z:I:1:label:S:1"
    (tmp_path / "a.xyz").write_text(
        f'2\nProperties={properties} energy=-1.5D+02 Time=0.5 pbc="T F T"\n'
        'Si 0.0 -1.36D+00 1.0-100 T 0.1 0.2 0.3 14 "a b"\nO 1 2 3 F 1E-3 nan inf 8 c\n'
        "1\n i =        7, time =        1.500, E =       -17.1646\n8 .5 0.0 1.5d-01 0.1 0.2 0.3\n"
    )
    container = exa.read(tmp_path / "a.xyz", chunk=chunk)
    assert len(container._rejects) == 0
    frame, atom = container.frame.compute(), container.atom.compute()
    assert frame.energy.fillna(0).tolist() == [-150, 0]
    assert frame.E.fillna(0).tolist() == [0, -17.1646]
    assert frame.time.tolist() == [0.5, 1.5]
    assert atom[["symbol", "x", "y", "z"]].to_numpy().tolist() == [
        ["Si", 0, -1.36, 1e-100], ["O", 1, 2, 3], ["8", 0.5, 0, 0.15]
    ]  # fmt: skip
    assert atom["mask"].tolist()[:2] == ["T", "F"]
    assert atom.velo_x.tolist()[:2] == [0.1, 1e-3]
    assert atom.Z.tolist()[:2] == [14, 8]
    assert atom.label.tolist()[:2] == ['"a b"', "c"]
