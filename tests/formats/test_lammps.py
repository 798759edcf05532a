"""LAMMPS: what its commands make of dumps and logs."""

import numpy as np
import pytest

import exa

CUBE = "0.0 1.0\n0.0 1.0\n0.0 1.0\n"
DUMP = f"""ITEM: UNITS
lj
ITEM: TIME
0
ITEM: TIMESTEP
0
ITEM: NUMBER OF ATOMS
2
ITEM: BOX BOUNDS pp pp pp
{CUBE}ITEM: ATOMS id type x i_flag element
1 1 0.1 7 Ar
2 1 0.2 8 Kr
ITEM: TIME
0.005
ITEM: TIMESTEP
10
ITEM: NUMBER OF ATOMS
1
ITEM: BOX BOUNDS xy xz yz pp pp pp
0 1 0.1
0 1 0.2
0 1 0.3
ITEM: ATOMS id type x i_flag element
1 1 0.3 7 Ar
ITEM: UNITS
metal
ITEM: TIMESTEP
20
ITEM: NUMBER OF BONDS
1
ITEM: BOX BOUNDS abc origin pp pp fs
1 0 0 -1
0 1 0 -2
0 0 1 -3
ITEM: BONDS index c_1[1] c_1[2]
1 1.5 2.5
ITEM: TIMESTEP
30
ITEM: NUMBER OF ATOMS
1
ITEM: BOX BOUNDS
{CUBE}ITEM: ATOMS
1 1 0.25 0.5 0.75
"""
MEMORY = "Per MPI rank memory allocation (min/avg/max) = 4.535 | 4.535 | 4.535 Mbytes\n"
LOG = f"""LAMMPS (2 Aug 2023)
{MEMORY}---
keywords: ['Step', 'Temp', 'c_pe[1]', ]
data:
  - [100, 0.757453103239935, -5.7585054860159, ]
  - [110, 0.759322359337036, -5.7614668389562, ]
...
Loop time of 0.1
{MEMORY}WARNING: Inconsistent image flags (src/domain.cpp:815)
   Step          Temp          E_pair
         0   3             -6.7733681
WARNING: bad dynamics
        50   1.6842865     -4.8082494
Loop time of 0.2
{MEMORY}------------ Step              0 ----- CPU =            0 (sec) -------------
TotEng   =        -4.6218005 KinEng   =         2.1593       Temp     =             1.44
Pressure =        -5.0244179
------------ Step             50 ----- CPU =    0.0126 (sec) -------------
TotEng   =        -4.62 KinEng   =         2.1       Temp     =             1.4
Loop time of 0.2
"""


@pytest.mark.parametrize("chunk", [50, 1 << 20])
def test_dumps_with_times_units_and_any_box(tmp_path, chunk):
    path = tmp_path / "a.lammpstrj"
    path.write_text(DUMP)
    dump = exa.read(path, chunk=chunk)
    frame, atom = dump.frame.compute(), dump.atom.compute()
    assert len(dump._rejects) == 0
    assert frame.timestep.tolist() == [0, 10, 20, 30]
    assert frame.units.astype(str).tolist() == ["lj", "", "metal", ""]
    assert np.array_equal(frame.time, [0, 0.005, np.nan, np.nan], equal_nan=True)
    assert frame.boundary.tolist() == ["pp pp pp", "xy xz yz pp pp pp", "abc origin pp pp fs", ""]
    assert frame.loc[1, ["xy", "xz", "yz"]].tolist() == [0.1, 0.2, 0.3]
    assert frame.loc[2, ["ax", "by", "cz", "ox", "oy", "oz"]].tolist() == [1, 1, 1, -1, -2, -3]
    assert atom.frame.tolist() == [0, 0, 1, 2, 3]
    assert atom.i_flag.tolist()[:3] == [7, 8, 7]
    assert atom.loc[3, ["index", "c_1[1]", "c_1[2]"]].tolist() == [1, 1.5, 2.5]
    # dumps of old name no columns
    assert atom.loc[4, ["id", "type", "xs", "ys", "zs"]].tolist() == [1, 1, 0.25, 0.5, 0.75]


@pytest.mark.parametrize("chunk", [50, 1 << 20])
def test_logs_of_each_style(tmp_path, chunk):
    path = tmp_path / "log.lammps"
    path.write_text(LOG)
    log = exa.read(path, chunk=chunk)
    thermo, quantity = log.thermo.compute(), log.quantity.compute()
    assert len(log._rejects) == 0
    assert thermo.run.tolist() == [0, 0, 1, 1]
    assert thermo.Step.tolist() == [100, 110, 0, 50]
    assert thermo["c_pe[1]"].tolist()[:2] == [-5.7585054860159, -5.7614668389562]
    assert thermo.E_pair.tolist()[2:] == [-6.7733681, -4.8082494]
    assert log.multi.compute().step.tolist() == [0, 50]
    assert quantity.multi.tolist() == [0, 0, 1]
    assert quantity.name0.tolist() == ["TotEng", "Pressure", "TotEng"]
    assert quantity.value2.fillna(0).tolist() == [1.44, 0, 1.4]
