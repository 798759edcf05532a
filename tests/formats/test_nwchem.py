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
