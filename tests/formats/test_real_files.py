"""Real files, to the last bit as independent readers read them."""

import warnings

import ase.io
import chemfiles
import numpy as np
import pandas as pd
import pytest

import exa
from tests.oracles import nwchem_energies, nwchem_geometries, thermo_blocks

NWCHEM = [
    "Dimer", "H2O-CAMB3LYP", "H2O-noscf", "He-prjbas", "UO2-SODFT", "c-fon-core", "c-fon-unres", "c-fon", "ch3nh2-631g",
    "heme6a1-frag", "methyloxirane-def2tzvp-roa", "naproxen-def2tzvp-roa",
]  # fmt: skip


def frames(path) -> list[tuple[list[str], np.ndarray, np.ndarray | None]]:
    """The names, positions and velocities of each frame as chemfiles reads them; its numbers are off by some bits."""
    with chemfiles.Trajectory(str(path)) as trajectory:
        steps = (trajectory.read_step(step) for step in range(trajectory.nsteps))
        return [
            ([atom.name for atom in s.atoms], s.positions.copy(), s.velocities.copy() if s.has_velocities() else None)
            for s in steps
        ]


def words_of(path, skip: int) -> list[list[str]]:
    """The words of each line but the `skip` lines that begin a frame, of as many atoms as its first line says."""
    lines = path.read_text().split("\n")
    found, place = [], 0
    while place < len(lines) and lines[place].strip():
        count = int(lines[place + (3 if skip == 9 else 0)])
        found += [line.split() for line in lines[place + skip : place + skip + count]]
        place += skip + count
    return found


def assert_same_atoms(atom: pd.DataFrame, expected: list) -> None:
    assert atom.frame.tolist() == np.repeat(range(len(expected)), [len(names) for names, _, _ in expected]).tolist()
    positions = np.concatenate([positions for _, positions, _ in expected])
    np.testing.assert_allclose(atom[["x", "y", "z"]].to_numpy(), positions, rtol=2e-15, atol=0)


@pytest.mark.parametrize("chunk", [10_000, "64MiB"])
@pytest.mark.parametrize("name", ["error", "kaolinite", "lammps-melt", "porphyrin", "rh2.traj"])
def test_xyz(name, chunk, shared):
    path = shared / "outputs" / f"{name}.xyz"
    expected = frames(path)
    container = exa.read(path, chunk=chunk)
    atom = container.atom.compute()
    assert_same_atoms(atom, expected)
    assert [*zip(*(atom[key] for key in ("symbol", "x", "y", "z")), strict=True)] == [
        (symbol, float(x), float(y), float(z)) for symbol, x, y, z, *_ in words_of(path, 2)
    ]
    assert atom.symbol.tolist() == [name for names, _, _ in expected for name in names]
    assert container.frame.nat.compute().tolist() == [len(names) for names, _, _ in expected]
    lines = path.read_text().split("\n")
    starts = np.cumsum([0, *(len(names) + 2 for names, _, _ in expected)])[:-1]
    assert container.frame.comment.compute().tolist() == [lines[start + 1].strip() for start in starts]
    assert len(container["_rejects"].compute()) == 0


@pytest.mark.parametrize("name", ["kaolinite", "porphyrin", "rh2.traj"])
def test_xyz_to_the_last_bit_as_ase_reads_it(name, shared):
    path = shared / "outputs" / f"{name}.xyz"
    expected = ase.io.read(path, ":", format="xyz")
    atom = exa.read(path).atom.compute()
    positions = np.concatenate([atoms.positions for atoms in expected])
    assert atom[["x", "y", "z"]].to_numpy().tobytes() == positions.tobytes()
    assert atom.symbol.tolist() == [symbol for atoms in expected for symbol in atoms.get_chemical_symbols()]


def test_atomic_numbers_stand_for_symbols(shared):
    container = exa.read(shared / "outputs" / "error.xyz")
    assert container.frame.nat.compute().tolist() == [4]
    assert container.atom.symbol.compute().tolist() == ["26", "5", "9", "4"]


def test_a_header_with_words_is_a_reject_and_nothing_else_is_lost(shared, tmp_path):
    path = shared / "outputs" / "comments.xyz"
    container = exa.read(path)
    lines = path.read_text().splitlines(keepends=True)
    rest = tmp_path / "rest.xyz"
    rest.write_text("".join(lines[6:]))
    expected = frames(rest)
    assert container.frame.nat.compute().tolist() == [len(names) for names, _, _ in expected] == [3, 6, 3, 3]
    assert_same_atoms(container.atom.compute(), expected)
    (reject,) = container["_rejects"].compute().to_dict("records")
    raw = b"".join(path.read_bytes().splitlines(keepends=True)[:6]).decode().rstrip()
    assert reject == {
        "path": str(path), "line": 1, "offset": 0, "section": "frame", "field": "", "raw": raw,
        "reason": "expected the end of the line, found ' bohr' at column 2",
    }  # fmt: skip


def test_a_file_of_one_frame_that_is_none(shared):
    container = exa.read(shared / "outputs" / "non-trad.xyz")
    assert len(container.frame.compute()) == len(container.atom.compute()) == 0
    assert container["_rejects"].compute().line.tolist() == [1]


@pytest.mark.parametrize("chunk", [30_000, "64MiB"])
def test_dump(chunk, shared):
    path = shared / "outputs" / "lammps-melt.lammpstrj"
    container = exa.read(path, chunk=chunk)
    expected = frames(path)
    # chemfiles gives the atoms in the order of their ids
    atom = container.atom.compute().sort_values(["frame", "id"], kind="stable")
    assert_same_atoms(atom, expected)
    velocities = np.concatenate([velocities for _, _, velocities in expected])
    np.testing.assert_allclose(atom[["vx", "vy", "vz"]].to_numpy(), velocities, rtol=2e-15, atol=0)
    text = path.read_text()
    blocks = text.split("ITEM: TIMESTEP\n")[1:]
    frame = container.frame.compute()
    assert frame.timestep.tolist() == [int(block.split("\n", 1)[0]) for block in blocks]
    assert frame[["xlo", "xhi", "ylo", "yhi", "zlo", "zhi"]].to_numpy().tolist() == [
        [float(word) for line in block.split("\n")[4:7] for word in line.split()] for block in blocks
    ]
    assert frame.boundary.tolist() == ["pp pp pp"] * len(blocks)
    unsorted = container.atom.compute()[["id", "type", "x", "y", "z", "vx", "vy", "vz"]]
    assert unsorted.to_numpy(dtype=float).tolist() == [[*map(float, words)] for words in words_of(path, 9)]
    assert len(container["_rejects"].compute()) == 0


@pytest.mark.parametrize("chunk", [500, "64MiB"])
def test_thermo(chunk, shared):
    path = shared / "outputs" / "lammps-melt.log"
    container = exa.read(path, chunk=chunk)
    blocks = thermo_blocks(path.read_text())
    thermo = container.thermo.compute()
    assert len(blocks) == len(container.run.compute()) == 2
    for number, (columns, rows) in enumerate(blocks):
        ours = thermo[thermo.run == number]
        assert len(ours) == len(rows)
        for column, words in zip(columns, zip(*rows, strict=True), strict=True):
            assert ours[column].tolist() == [float(word) for word in words]
        assert ours.drop(columns=["run", *columns]).isna().all(axis=None)
    assert len(container["_rejects"].compute()) == 0


@pytest.mark.parametrize("chunk", [5_000, "64MiB"])
@pytest.mark.parametrize("name", NWCHEM)
def test_nwchem(name, chunk, shared):
    path = shared / "outputs" / f"nwchem-{name}.out"
    text = path.read_text(errors="replace")
    container = exa.read(path, chunk=chunk)
    energy = container.energy.compute()
    assert [*zip(energy.method, energy.energy, strict=True)] == nwchem_energies(text)
    tables = nwchem_geometries(text)
    geometry = container.geometry.compute()
    assert geometry.section.tolist() == np.repeat(range(len(tables)), [len(rows) for rows in tables]).tolist()
    rows = [*zip(*(geometry[key] for key in ("no", "tag", "charge", "x", "y", "z")), strict=True)]
    assert rows == [row for table in tables for row in table]
    assert len(rows) > 0
    assert len(container["_rejects"].compute()) == 0


@pytest.mark.parametrize("chunk", [100_000, "64MiB"])
def test_a_table_of_blanks(chunk, shared):
    path = shared / "outputs" / "qe.evp"
    table = exa.read(path, "delimited", chunk=chunk).table.compute()
    expected = pd.read_csv(path, sep=r"\s+", comment="#", header=None, dtype=str).map(float)
    assert table.to_numpy(dtype=float).tobytes() == expected.to_numpy().tobytes()
    assert table.columns[0] == "nfi"
    assert table.nfi.dtype == int


def test_structured_logs_are_read_as_pandas_reads_them(shared):
    for path in sorted((shared / "logs").glob("*.csv")):
        container = exa.read(path, chunk=40_000)
        table = container.table.compute()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", pd.errors.DtypeWarning)
            expected = pd.read_csv(path, dtype=str, keep_default_na=False)
        assert list(table.columns) == list(expected.columns)
        assert len(container["_rejects"].compute()) == 0
        for column in expected:
            ours, theirs = table[column], expected[column]
            assert ours.tolist() == (theirs if ours.dtype.kind not in "if" else theirs.astype(ours.dtype)).tolist()
