"""PDB files beside MDAnalysis' and ASE's readers, and what their numbers do where there are too many."""

import warnings

import ase.io
import MDAnalysis as mda
import numpy as np
import pytest

import exa
from exa.editor.sources.source import Source

LINE = "{:<6s}{:>5s} {:<4s}{:1s}{:<4s}{:1s}{:>4s}{:1s}   {:8.3f}{:8.3f}{:8.3f}{:6.2f}{:6.2f}      {:<4s}{:>2s}{:2s}\n"
CRYST = "CRYST1   52.000   58.600   61.900  90.00  90.00  90.00 P 21 21 21    8\n"


def models(count: int, atoms: int, rng) -> str:
    text = "HEADER    A TEST\n" + CRYST
    for model in range(count):
        text += f"MODEL     {model + 1:4d}\n"
        for k in range(atoms):
            kind = "HETATM" if k % 3 == 2 else "ATOM"
            xyz, element = rng.normal(0, 300, 3).round(3), "CNO"[k % 3]
            text += LINE.format(
                kind, str(k + 1), f" {element}A", "", "GLY", "A", str(k // 3), "", *xyz, 1, 2.5, "SEG", element, ""
            )
        text += "TER\nENDMDL\n"
    return text + "END\n"


@pytest.mark.parametrize("chunk", [100, 3000, 1 << 20])
def test_models_as_others_read_them(chunk, tmp_path):
    text = models(4, 40, np.random.default_rng(5))
    (tmp_path / "a.pdb").write_text(text)
    container = exa.read(tmp_path / "a.pdb", chunk=chunk)
    atom = container.atom.compute()
    frames = ase.io.read(tmp_path / "a.pdb", ":", format="proteindatabank")
    frames = frames[:4]  # a fifth of nothing, behind END
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        universe = mda.Universe(str(tmp_path / "a.pdb"))
        known = universe.atoms
        for frame, (expected, _) in enumerate(zip(frames, universe.trajectory, strict=True)):
            ours = atom[atom.frame == frame]
            assert (ours[["x", "y", "z"]].to_numpy() == expected.positions).all()
            assert np.allclose(ours[["x", "y", "z"]], known.positions, rtol=1e-6)
            assert ours.element.tolist() == expected.get_chemical_symbols()
            assert ours.serial.tolist() == known.ids.tolist()
            assert ours.name.tolist() == known.names.tolist()
            assert ours.resname.tolist() == known.resnames.tolist()
            assert ours.resid.tolist() == known.resids.tolist()
            assert ours.chain.tolist() == known.chainIDs.tolist()
            assert ours.bfactor.tolist() == known.tempfactors.tolist()
            assert ours.hetero.tolist() == (known.record_types == "HETATM").astype(int).tolist()
    cell = container.cell.compute()[["a", "b", "c", "alpha", "beta", "gamma"]]
    assert np.allclose(cell, [frames[0].cell.cellpar()])
    assert container.model.model.compute().tolist() == [1, 2, 3, 4]
    assert len(container["_rejects"].compute()) == 0


@pytest.mark.parametrize("chunk", [1, 1 << 20])
def test_numbers_that_do_not_fit_their_columns(chunk):
    rows = [("99999", "9999"), ("*****", "****"), ("A0000", "A000"), ("7", "****")]
    text = "".join(
        LINE.format("ATOM", serial, " CA", "", "GLYX", "", resid, "", k, 0, 0, 1, 0, "", "C", "")
        for k, (serial, resid) in enumerate(rows)
    )
    text += "ATOM      8  CB  GLY     1       0.000   0.000   5.000\nREMARK\nATOM      9  CB  GLY     1\n"
    container = exa.read([Source.of_text(text)], "pdb", chunk=chunk)
    atom = container.atom.compute()
    assert atom.serial.fillna(-1).tolist() == [99999, -1, -1, 7, 8]
    assert atom.serial_text.tolist() == ["", "", "A0000", "", ""]
    assert atom.resid.fillna(-1).tolist() == [9999, -1, -1, -1, 1]
    assert atom.resid_text.tolist() == ["", "", "A000", "", ""]
    assert atom.resname.tolist() == ["GLYX"] * 4 + ["GLY"]
    assert atom.occupancy.isna().tolist() == [False] * 4 + [True]
    assert atom.frame.tolist() == [0] * 5
    rejects = container["_rejects"].compute()
    assert rejects[["line", "offset", "field"]].to_numpy().tolist() == [[7, text.index("ATOM      9"), "x"]]


def test_a_store_of_several_files(tmp_path):
    rng = np.random.default_rng(1)
    for name in "ab":
        (tmp_path / f"{name}.pdb").write_text(models(2, 5, rng))
    container = exa.parse(tmp_path / "*.pdb", tmp_path / "s", chunk=300)
    assert container.atom.groupby(["file", "frame"]).x.count().compute().tolist() == [5] * 4


@pytest.mark.parametrize("chunk", [90, 1 << 20])
def test_what_structures_hold(chunk):
    """Alternate places, insertions, charges, missing elements and occupancies, negative residues."""
    rows = [
        ("ATOM", "1", " N", "A", "MET", "A", "1", "", 27.34, 24.43, 2.614, 0.5, 9.67, "", "N", ""),
        ("ATOM", "2", " N", "B", "MET", "A", "1", "", -999.999, -125.413, 9999.999, 0.5, 100.0, "", "N", "1+"),
        ("ATOM", "3", " CA", "", "GLY", "A", "52", "A", 0, 0, 0, 1, 0, "", "C", ""),
        ("HETATM", "4", "CA", "", " CA", "A", "301", "", 0, 0, 0, 1, 0, "", "CA", "2+"),
        ("ATOM", "5", "1HB", "", "ALA", "", "-1", "", 0, 0, 0, 1, 0, "", "", ""),
    ]
    text = (
        "HEADER    A\nREMARK 465   M RES C SSSEQI\nMODEL        1\n"
        + "".join(LINE.format(*row) for row in rows)
        + "ANISOU    1  N   MET A   1     2406   1892   1614    198    519   -328       N\n"
        "TER       6      GLY A  52A\nENDMDL\nMODEL        2\n"
        "ATOM      1  N   MET A   1      27.340  24.430   2.614\nENDMDL\nCONECT    1    2\nEND\n"
    )
    container = exa.read([Source.of_text(text)], "pdb", chunk=chunk)
    assert len(container["_rejects"]) == 0
    atom = container.atom.compute()
    assert atom.altloc.tolist() == ["A", "B", "", "", "", ""]
    assert atom.icode.tolist() == ["", "", "A", "", "", ""]
    assert atom.resid.tolist() == [1, 1, 52, 301, -1, 1]
    assert atom.name.tolist() == ["N", "N", "CA", "CA", "1HB", "N"]
    assert atom.element.tolist() == ["N", "N", "C", "CA", "", ""]
    assert atom.charge.tolist() == ["", "1+", "", "2+", "", ""]
    assert atom.hetero.tolist() == [0, 0, 0, 1, 0, 0]
    assert atom.frame.tolist() == [0] * 5 + [1]
    assert atom[["x", "y", "z"]].to_numpy().tolist()[1] == [-999.999, -125.413, 9999.999]
    assert atom.occupancy.isna().tolist() == [False] * 5 + [True]


ATOM = "ATOM  {:5d}  N  AALA A   1      11.104   6.134  -6.504  1.00  0.00           N  "


@pytest.mark.parametrize(
    ("line", "serial", "resid", "icode"),
    [
        (ATOM.format(99999), 99999, 1, ""),
        (ATOM.format(5).replace("ATOM      5 ", "ATOM  100000"), 100000, 1, ""),
        (ATOM.format(5).replace("ATOM      5 ", "ATOM 100000 "), 100000, 1, ""),
        (ATOM.format(5).replace("A   1 ", "A10000"), 5, 10000, ""),
        (ATOM.format(5).replace("A   1 ", "A   1B"), 5, 1, "B"),
    ],
)
def test_numbers_that_take_the_columns_beside_them(line, serial, resid, icode):
    row = exa.read([Source.of_text(line + "\n")], "pdb").atom.compute().iloc[0]
    assert [row.serial, row.resid, row.icode or ""] == [serial, resid, icode]
    assert [row.x, row.y, row.z] == [11.104, 6.134, -6.504]


@pytest.mark.parametrize("yz", ["   6.134  -6.504", "6666.1341234.504"])
@pytest.mark.parametrize("end", ["  1.00  0.00           N  ", ""])
@pytest.mark.parametrize("serial", [100_000, 1_000_000])
@pytest.mark.parametrize("word", ["ATOM  ", "HETATM"])
def test_columns_that_a_long_serial_has_moved_are_rejects(yz, end, serial, word):
    line = word + f"{serial:5d}  N  AALA A   1      11.104{yz}{end}"
    container = exa.read([Source.of_text(line + "\n")], "pdb")
    assert len(container.atom.compute()) == 0
    assert container["_rejects"].compute().line.tolist() == [1]


def test_a_text_that_speaks_of_atoms_is_none(tmp_path):
    (tmp_path / "a.out").write_text(" argument  1 = sic.nw\nATOM  BASIS of the input deck\n Total SCF energy = -1.0\n")
    assert len(exa.read(tmp_path / "a.out").energy) == 1
