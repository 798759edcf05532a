"""Quantum ESPRESSO's files along a run, beside pandas."""

import pandas as pd
import pytest

import exa
from exa.editor.sources.source import Source


@pytest.mark.parametrize("chunk", [100_000, "64MiB"])
def test_energies_along_a_run(chunk, shared, tmp_path):
    path = shared / "outputs" / "qe.evp"
    text = path.read_text()
    (tmp_path / "twice.evp").write_text(text * 2)  # a run that went on wrote its header again
    expected = pd.read_csv(path, sep=r"\s+", comment="#", header=None, dtype=str).map(float).to_numpy()
    for source, rows in ((path, expected), (tmp_path / "twice.evp", [*expected, *expected])):
        container = exa.read(source, chunk=chunk)
        table = container.table.compute()
        assert table.to_numpy(dtype=float).tolist() == [*map(list, rows)]
        assert table.columns[:4].tolist() == ["nfi", "time(ps)", "ekinc", "T_cell(K)"]
        assert len(container["_rejects"].compute()) == 0


@pytest.mark.parametrize("chunk", [100_000, "64MiB"])
def test_eigenvalues_of_each_step(chunk, shared):
    path = shared / "outputs" / "qe.eig"
    container = exa.read(path, chunk=chunk)
    lines = path.read_text().splitlines()
    steps = [line.split()[1:] for line in lines if "STEP" in line]
    values = [line for line in lines if not ("STEP" in line or "Eigenvalues" in line or not line.strip())]
    assert container.step.compute()[["step", "time"]].to_numpy().tolist() == [[*map(float, step)] for step in steps]
    eigenvalue = container.eigenvalue.compute()
    found = eigenvalue[[f"e{k}" for k in range(10)]].to_numpy()
    assert [row[row == row].tolist() for row in found] == [[*map(float, line.split())] for line in values]
    kpoint = container.kpoint.compute()
    assert kpoint.step.tolist() == [*range(len(steps))]
    assert set(kpoint.kp) == set(kpoint.spin) == {1}
    assert eigenvalue.kpoint.nunique() == len(kpoint) == len(steps)
    assert len(container["_rejects"].compute()) == 0


def test_eigenvalues_that_cannot_be_read():
    text = "STEP: 1 0.5\nEigenvalues (eV), kp = 1 , spin = 1\n-1000.13-1000.22********\n   x\n    1.00\n"
    container = exa.read([Source.of_text(text)], "eig")
    eigenvalue = container.eigenvalue.compute()
    assert eigenvalue[["e0", "e1"]].to_numpy().tolist()[0] == [-1000.13, -1000.22]
    assert eigenvalue.e0.tolist()[1:] == [1.0]
    assert eigenvalue.e2.isna().all()
    assert container["_rejects"].compute().line.tolist() == [4]


@pytest.mark.parametrize("chunk", [60, 1 << 20])
def test_empty_states_and_gaps(chunk):
    """As CPV/src/print_out.f90 and eigs.f90 of Quantum ESPRESSO 6 and 7 write them."""
    text = """  STEP:     1000  0.120944

   Eigenvalues (eV), kp =   1 , spin =  1

  -23.87  -10.32   -8.55   -6.12   -5.99   -5.00   -4.00   -3.00   -2.00   -1.00
    0.50    1.25

   Empty States Eigenvalues (eV), kp =   1 , spin =  1

    0.12    0.85

   Electronic Gap (eV) =     7.12

  STEP:     1010  0.122153

   Eigenvalues (eV), kp =   1 , spin =  1

  -23.00
"""
    container = exa.read([Source.of_text(text)], "eig", chunk=chunk)
    assert len(container["_rejects"]) == 0
    assert container.kpoint.compute()[["step", "states"]].to_numpy().tolist() == [[0, ""], [0, "Empty States"], [1, ""]]
    assert container.eigenvalue.compute()[["kpoint", "e0"]].to_numpy().tolist() == [
        [0, -23.87], [0, 0.5], [1, 0.12], [2, -23.0]
    ]  # fmt: skip
    assert container.gap.compute()[["step", "gap"]].to_numpy().tolist() == [[0, 7.12]]


def test_steps_of_several_files_keep_their_numbers_in_a_store(tmp_path):
    for name in "ab":
        (tmp_path / f"{name}.eig").write_text("STEP: 700 0.5\nEigenvalues (eV), kp = 1 , spin = 1\n    1.00\n")
    step = exa.parse(tmp_path / "*.eig", tmp_path / "a.exa", "eig").step.compute()
    assert step.index.tolist() == [0, 1]
    assert step.step.tolist() == [700, 700]


PW_OUTPUT = """
     Program PWSCF v.7.3.1 starts on 24Apr2025 at 19:48: 3

     total energy              =     -42.90000000 Ry

     End of self-consistent calculation

          k =-0.3750-0.3750 0.1250 (   113 PWs)   bands (ev):

   -27.8131 -13.3732 -10.8394 -10.8394  -8.5092  -1.0000   2.5000-113.2500
     6.2500

          k = 0.0000 0.0000 0.0000     band energies (ev):

   -28.0000

     occupation numbers
     1.0000   1.0000

     the Fermi energy is     6.5081 ev

!    total energy              =     -43.12742185 Ry
     estimated scf accuracy    <       0.00000002 Ry

     Forces acting on atoms (cartesian axes, Ry/au):

     atom    1 type  2   force =    -0.23445175    0.00000000    0.00000000
     atom    2 type  1   force =     0.23445175    0.00000000    0.00000000
     The non-local contrib.  to forces
     atom    1 type  2   force =     9.00000000    0.00000000    0.00000000

     Total force =     0.234452     Total SCF correction =     0.000071

     Computing stress (Cartesian axis) and pressure

          total   stress  (Ry/bohr**3)                   (kbar)     P=       -0.48
  -0.00000327   0.00000000   0.00000001           -0.48        0.00        0.01
   0.00000000  -0.00000327   0.00000000            0.00       -0.48        0.00
   0.00000001   0.00000000  -0.00000327            0.01        0.00       -0.48


CELL_PARAMETERS (alat=  7.00000000)
   0.500000000   0.500000000   0.000000000
   0.500000000   0.000000000   0.500000000
   0.000000000   0.500000000   0.500000000

ATOMIC_POSITIONS (bohr)
C                2.0215482464        0.0000000000        0.0000000000
O                0.0000000000        0.0000000000        0.0000000000    0   0   0
End final coordinates

     highest occupied, lowest unoccupied level (ev):     6.2553    6.7000
!    total energy              =     -43.14266546 Ry
"""


def test_what_pw_prints():
    container = exa.read([Source.of_text(PW_OUTPUT)], "pw")
    tables = {name: container[name].compute() for name in container}
    assert tables["energy"].energy.tolist() == [-43.12742185, -43.14266546]
    assert tables["fermi"].fermi.tolist()[0] == 6.5081
    assert tables["fermi"].loc[1, ["highest", "lowest"]].tolist() == [6.2553, 6.7]
    assert tables["force"].x.tolist() == [-0.23445175, 0.23445175]
    assert tables["force"].no.tolist() == [1, 2]
    assert tables["pressure"].pressure.tolist() == [-0.48]
    assert tables["stress"][["x", "y", "z", "kx", "ky", "kz"]].to_numpy().tolist()[0] == [
        -3.27e-6,
        0,
        1e-8,
        -0.48,
        0,
        0.01,
    ]
    assert len(tables["stress"]) == 3
    assert tables["geometry"].units.tolist() == ["bohr"]
    assert tables["atom"].symbol.tolist() == ["C", "O"]
    assert tables["atom"].x.tolist() == [2.0215482464, 0]
    assert tables["cell"].units.tolist() == ["alat=  7.00000000"]
    assert tables["vector"].to_numpy().tolist() == [[0, 0.5, 0.5, 0], [0, 0.5, 0, 0.5], [0, 0, 0.5, 0.5]]
    assert tables["kpoint"].to_numpy().tolist() == [[-0.375, -0.375, 0.125], [0, 0, 0]]
    band = tables["band"]
    assert band.kpoint.tolist() == [0, 0, 1]
    assert band.iloc[0, 1:].tolist() == [-27.8131, -13.3732, -10.8394, -10.8394, -8.5092, -1, 2.5, -113.25]
    assert band.e0.tolist() == [-27.8131, 6.25, -28]
    assert band.e1.isna().tolist() == [False, True, True]
    assert len(container["_rejects"].compute()) == 0
    assert list(exa.read([Source.of_text(PW_OUTPUT)])) == list(container)


def test_numbers_that_run_into_each_other_are_no_rows_of_pw():
    text = PW_OUTPUT.replace("-0.23445175    0.00000000", "-0.23445175-1234.00000000").replace(
        "-0.48        0.00        0.01", "-1234567.4812345678.00 0.01"
    )
    container = exa.read([Source.of_text(text)], "pw")
    assert container["_rejects"].compute().section.tolist() == ["force", "stress"]
    assert container.force.no.compute().tolist() == [2]
