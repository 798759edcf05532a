"""LAMMPS: what its commands make of dumps and logs."""

import numpy as np
import pytest

import exa
from exa.editor.sources.source import Source
from exa.error import EditorError

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


COLUMNS = "id mol type xsu ysu zsu ix iy iz v_foo[2] c_ke i2_pair[1] d_q typelabel string"
#: Columns of https://docs.lammps.org/dump.html: unwrapped and scaled places, images, per-atom variables, labels.
CUSTOM = f"""ITEM: TIMESTEP
9999999999
ITEM: NUMBER OF ATOMS
2
ITEM: BOX BOUNDS xy xz yz pp ff ss
-0.5 1e1 0
0 1 0
0 1.000000000000e+00 -1e-1
ITEM: ATOMS {COLUMNS}
1 1 1 0.1 -0.2 1.3 0 0 -1 1e-3 nan 4 1.5 C3 a_b
2 1 1 0.1 0.2 0.3 0 0 1 1e-3 inf 5 2 [O] 7
"""
#: Of https://docs.lammps.org/Howto_output.html: warnings amid a table, stars, and a run that an error ends.
BROKEN = """LAMMPS (29 Sep 2021 - Update 2)
Memory usage per processor = 2.3 Mbytes
Step Temp E_pair S/CPU
       0            3   -6.7733681            0
WARNING: Communication cutoff is 0.0 (../comm_brick.cpp:210)
     100    nan -inf ********
Loop time of 0.00122 on 4 procs for 100 steps with 4000 atoms

Performance: 35000 tau/day
100.0% CPU use with 4 MPI tasks x 1 OpenMP threads
Per MPI rank memory allocation (min/avg/max) = 3.2 | 3.2 | 3.2 Mbytes
   Step          Time           v_my
         0   0              1.5e-300
     100000000000   0.5            2
ERROR on proc 0: Too many neighbor bins (../nbin_standard.cpp:213)
Last command: run 100
"""


@pytest.mark.parametrize("chunk", [50, 1 << 20])
def test_custom_columns_and_broken_logs(tmp_path, chunk):
    (tmp_path / "a.dump").write_text(CUSTOM)
    (tmp_path / "log.lammps").write_text(BROKEN)
    dump, log = exa.read(tmp_path / "a.dump", chunk=chunk), exa.read(tmp_path / "log.lammps", chunk=chunk)
    assert len(dump._rejects) == len(log._rejects) == 0
    atom, thermo = dump.atom.compute(), log.thermo.compute()
    assert atom.columns.tolist() == ["frame", *COLUMNS.split()]
    assert [str(atom[name].dtype)[:5] for name in ("id", "iz", "i2_pair[1]", "xsu")] == ["int64"] * 3 + ["float"]
    assert atom[["zsu", "iz", "d_q"]].to_numpy().tolist() == [[1.3, -1, 1.5], [0.3, 1, 2]]
    assert atom[["typelabel", "string"]].to_numpy().tolist() == [["C3", "a_b"], ["[O]", "7"]]
    assert dump.frame.compute().timestep.tolist() == [9999999999]
    assert thermo.run.tolist() == [0, 0, 1, 1]
    assert thermo.Step.tolist() == [0, 100, 0, 100000000000]
    assert thermo.E_pair.fillna(0).tolist() == [-6.7733681, -np.inf, 0, 0]
    assert thermo["S/CPU"].isna().tolist() == [False, True, True, True]
    assert thermo.v_my.tolist()[2:] == [1.5e-300, 2]


def test_dumps_of_styles_that_are_not_read_say_so():
    grid = """ITEM: TIMESTEP
100
ITEM: BOX BOUNDS pp pp pp
0.0 16.0
0.0 16.0
0.0 16.0
ITEM: DIMENSION
3
ITEM: GRID SIZE nx ny nz
2 1 1
ITEM: GRID CELLS f_ave[1] f_ave[2]
1 0.5
2 1.5
"""
    container = exa.read([Source.of_text(grid)], "lammps")
    assert len(container.atom.compute()) == 0
    rejects = container["_rejects"].compute()
    assert rejects.section.tolist() == ["frame"]
    assert "ITEM: BOX BOUNDS" in rejects.reason[0]
    with pytest.raises(EditorError, match="of style yaml, which is not read"):
        exa.read([Source.of_text("---\ncreator: LAMMPS\ntimestep: 0\nnatoms: 2\n")], "lammps")


def test_a_time_may_be_whole():
    """As a step is; the first has no units, which a dump names once."""
    frame = f"ITEM: TIMESTEP\n10\nITEM: NUMBER OF ATOMS\n1\nITEM: BOX BOUNDS pp pp pp\n{CUBE}ITEM: ATOMS id x\n1 0.5\n"
    found = exa.read(Source.of_text(f"ITEM: TIME\n0\n{frame}ITEM: TIME\n2\n{frame}"), "lammps")
    assert found.frame.compute()[["time", "timestep"]].to_numpy().tolist() == [[0, 10], [2, 10]]
    assert len(found.atom) == 2
    assert len(found._rejects) == 0
