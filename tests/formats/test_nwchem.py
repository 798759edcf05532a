"""NWChem: what its modules print, besides what the real outputs hold."""

import pytest

import exa

TEXT = """
         Total SCF energy =    -76.010538615956
          Total MP2 energy               -76.219026943381
          Total SCS-MP2 energy           -76.213011112222
 Total CCSD energy:              -76.225901230000
 Total CCSD(T) energy:           -76.229000000001
 CCSD(T) total energy / hartree       =       -76.228836541247
      Total SO-DFT energy =    -28060.9
      Total PSPW energy     :  -0.1716253514E+02
      Total MCSCF energy =    -38.9
 Output coordinates in a.u. (scale by  1.000000000 to convert to a.u.)

  No.       Tag          Charge          X              Y              Z
 ---- ---------------- ---------- -------------- -------------- --------------
    1 bqO                  8.0000     0.00000000     0.00000000     0.22143139

                         DFT ENERGY GRADIENTS

    atom               coordinates                        gradient
                 x          y          z           x          y          z
   1 O       0.000000   0.000000   0.221431    0.000000   0.000000  -0.012345

 ----------------------------------------------------------------------------
 Normal Eigenvalue ||           Projected Infra Red Intensities
  Mode   [cm**-1]  || [atomic units] [(debye/angs)**2] [(KM/mol)] [arbitrary]
 ------ ---------- || -------------- ----------------- ---------- -----------
    1        0.000 ||    0.002394           0.055         2.333       0.500
    2     1648.123 ||    0.010000           1.055        44.333      10.500
 ----------------------------------------------------------------------------
"""


@pytest.mark.parametrize("chunk", [100, 1 << 20])
def test_what_modules_print(tmp_path, chunk):
    (tmp_path / "a.nwo").write_text(TEXT)
    found = exa.read(tmp_path / "a.nwo", chunk=chunk)
    assert len(found._rejects) == 0
    energy = found.energy.compute()
    methods = ["SCF", "MP2", "SCS-MP2", "CCSD", "CCSD(T)", "CCSD(T)", "SO-DFT", "PSPW", "MCSCF"]
    assert energy.method.tolist() == methods
    assert energy.energy.tolist()[5:8] == [-76.228836541247, -28060.9, -17.16253514]
    assert found.unit.compute().to_numpy().tolist() == [["a.u.", 1.0]]
    assert found.geometry.compute().z.tolist() == [0.22143139]
    assert found.gradient.compute().gz.tolist() == [-0.012345]
    assert found.mode.compute().frequency.tolist() == [0, 1648.123]


OPTIMISATION = """   convergence    iter        energy       DeltaE   RMS-Dens  Diis-err    time
 ---------------- ----- ----------------- --------- --------- ---------  ------
 d= 0,ls=0.0,diis     1    -76.3783943639 -8.58D+01  3.59D-02  5.01D-01     0.2
 d= 0,ls=0.5,diis     2    -76.3344301008  4.40D-02  2.14D-02  1.06D+00     0.3

         Total DFT energy =      -76.419736928270

@ Step       Energy      Delta E   Gmax     Grms     Xrms     Xmax   Walltime
@ ---- ---------------- -------- -------- -------- -------- -------- --------
@    0     -76.41973693  0.0D+00  0.00001  0.00001  0.00000  0.00000      1.2
                                                       ok       ok
@    1     -76.41973699 -6.1D-08  0.00001  0.00001  0.00012  0.00021      1.9
                                                       ok       ok       ok       ok
 Zero-Point correction to Energy  =   13.365 kcal/mol  (  0.021299 au)
 Thermal correction to Enthalpy   =   15.744 kcal/mol  (  0.025090 au)
  ----------------------------------------------------------------------------
  Root   1 singlet a              0.294221 a.u.                8.0061 eV
  ----------------------------------------------------------------------------
     Dipole Oscillator Strength                         0.01418
     Occ.    5  a   ---  Virt.    6  a    1.00002 X
  Root   2 triplet b2             0.310000 a.u.                8.4356 eV
  Root   3 a                      0.320000 a.u.                8.7077 eV ( 142.4 nm)
"""


def test_cycles_that_are_damped_and_those_without_an_extrapolation(tmp_path):
    (tmp_path / "a.nwo").write_text(
        " argument  1 = a.nw\n"
        " d=90,ls=0.0,diis     1    -76.8983467817 -8.61D+01  4.70D-02  3.42D-01     0.1\n"
        " d= 0,ls=0.0,diis     3    -76.9094429963 -4.00D-03  1.78D-02  1.76D-01     0.2\n"
        " d= 0,ls=0.0          1   -113.9032552577 -1.45D+02  0.00D+00              27.3\n"
        " d=50,ls=0.5          2   -113.9032552577  0.00D+00  0.00D+00              27.5\n"
    )
    cycle = exa.read(tmp_path / "a.nwo").cycle.compute()
    assert cycle.cycle.tolist() == [1, 3, 1, 2]
    assert cycle.time.tolist() == [0.1, 0.2, 27.3, 27.5]
    assert cycle.error.isna().tolist() == [False, False, True, True]


@pytest.mark.parametrize("chunk", [100, 1 << 20])
def test_optimisations_and_excited_states(tmp_path, chunk):
    """Exponents are Fortran's in what the driver and the iterations print."""
    (tmp_path / "a.nwo").write_text(OPTIMISATION)
    found = exa.read(tmp_path / "a.nwo", chunk=chunk)
    assert len(found._rejects) == 0
    assert found.step.compute()[["step", "delta", "walltime"]].to_numpy().tolist() == [[0, 0, 1.2], [1, -6.1e-8, 1.9]]
    assert found.cycle.compute()[["cycle", "delta", "error"]].to_numpy().tolist() == [
        [1, -85.8, 0.501],
        [2, 0.044, 1.06],
    ]
    root = found.root.compute()
    assert root[["root", "spin", "irrep", "energy"]].to_numpy().tolist() == [
        [1, "singlet", "a", 0.294221], [2, "triplet", "b2", 0.31], [3, "", "a", 0.32]
    ]  # fmt: skip
    assert root.ev.tolist() == [8.0061, 8.4356, 8.7077]
    assert found.strength.compute().strength.tolist() == [0.01418]
    assert found.correction.compute().energy.tolist() == [0.021299, 0.02509]


def test_a_damaged_row_of_a_geometry_is_a_reject(tmp_path):
    (tmp_path / "a.nwo").write_text(TEXT.replace("0.22143139\n", "0.2214x139\n").replace("0.221431  ", "0.22x431  "))
    rejects = exa.read(tmp_path / "a.nwo")._rejects.compute()
    assert rejects[["line", "section", "field"]].to_numpy().tolist() == [[15, "geometry", "z"], [21, "gradient", "z"]]
