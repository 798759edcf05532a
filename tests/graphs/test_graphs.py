"""Each pipeline gives what a plain computation gives, on made input and on real files."""

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import zarr

import exa
from exa.cli.pipeline import find_build
from tests.conftest import ROOT

GRAPHS = ROOT / "graphs"


def build(name: str, *args, **kwargs):
    return find_build(str(GRAPHS / f"{name}.py"))(*map(str, args), **kwargs)


def write_xyz(path: Path, frames: np.ndarray) -> Path:
    lines = []
    for points in frames:
        lines += [str(len(points)), "", *(f"Ar {x!r} {y!r} {z!r}" for x, y, z in points.tolist())]
    path.write_text("\n".join(lines) + "\n")
    return path


@pytest.mark.parametrize("path", sorted(GRAPHS.glob("*.py")), ids=lambda path: path.stem)
def test_it_is_short_and_says_what_it_does(path):
    assert len(path.read_text().splitlines()) <= 120
    assert find_build(str(path)).__doc__


def test_rdf(tmp_path):
    box, bins, cutoff = np.array([5.0, 6.0, 7.0]), 6, 2.4
    frames = np.random.default_rng(1).uniform(0, box, (5, 40, 3))
    found = build("rdf", write_xyz(tmp_path / "a.xyz", frames), cutoff=cutoff, bins=bins, box=box.tolist()).rdf
    apart = frames[:, :, None] - frames[:, None]
    distance = np.linalg.norm(apart - box * np.round(apart / box), axis=-1)[:, *np.triu_indices(40, 1)]
    counts, edges = np.histogram(distance, bins, (0, cutoff))
    ideal = 5 * 40 * 39 / 2 / box.prod() * 4 / 3 * np.pi * np.diff(edges**3)
    table = found.compute()
    assert table.pairs.tolist() == counts.tolist()
    assert np.allclose(table.g, counts / ideal)
    assert np.allclose(table.r, (edges[1:] + edges[:-1]) / 2)


def test_rdf_of_a_melt(shared):
    table = build("rdf", shared / "outputs" / "lammps-melt.lammpstrj", bins=30).rdf.compute()
    assert 1.0 < table.r[table.g.idxmax()] < 1.2  # neighbours stand where the potential is lowest
    assert abs(table.g[table.r > 2.5].mean() - 1) < 0.05  # far away it is an ideal gas


def test_rdf_needs_a_box(tmp_path):
    with pytest.raises(ValueError, match="give the box"):
        build("rdf", write_xyz(tmp_path / "a.xyz", np.zeros((1, 2, 3))))


@pytest.mark.parametrize("stored", [False, True])
def test_msd(tmp_path, stored):
    box = np.array([4.0, 5.0, 6.0])
    walk = np.random.default_rng(2).normal(0, 0.3, (30, 7, 3)).cumsum(axis=0)
    path = str(write_xyz(tmp_path / "a.xyz", walk % box))
    if stored:
        exa.parse(path, tmp_path / "a.exa", chunk=2000)
        path = str(tmp_path / "a.exa")
    found = build("msd", path, lags=4, box=box.tolist()).msd.compute()
    expected = [((walk[lag:] - walk[:-lag]) ** 2).sum(axis=-1).mean() for lag in range(1, 5)]
    assert found.lag.tolist() == [1, 2, 3, 4]
    assert np.allclose(found.msd, expected)


def test_msd_refuses(tmp_path):
    path = write_xyz(tmp_path / "a.xyz", np.zeros((3, 2, 3)))
    with pytest.raises(ValueError, match="give 1 to 2"):
        build("msd", path, lags=3)
    with path.open("a") as file:
        file.write("1\n\nAr 0 0 0\n")
    with pytest.raises(ValueError, match="the same atoms"):
        build("msd", path)


def test_energies(shared):
    paths = sorted((shared / "outputs").glob("nwchem-*.out"))
    found = build("energies", shared / "outputs" / "nwchem-*.out")
    energy, geometry = found.energy.compute(), found.geometry.compute()
    last = [re.findall(r"Total (?:DFT|SCF) energy\s*=\s*(\S+)", path.read_text(errors="replace")) for path in paths]
    expected = {k: (float(values[-1]), len(values)) for k, values in enumerate(last) if values}
    assert {row.file: (row.energy, row.energies) for row in energy.itertuples()} == expected
    assert set(geometry.file) <= set(range(len(paths)))
    water = geometry[geometry.file == [path.name for path in paths].index("nwchem-H2O-CAMB3LYP.out")]
    assert sorted(water.tag) == ["H", "H", "O"]


LINE = "{time:%Y-%m-%d %H:%M:%S} {level} {message}"


def test_sessions(tmp_path):
    rng = np.random.default_rng(3)
    seconds = np.cumsum(rng.choice([0, 1, 2, 30, 400], 400, p=[0.3, 0.3, 0.2, 0.15, 0.05]))
    levels = rng.choice(["INFO", "ERROR"], 400, p=[0.8, 0.2])
    times = pd.Timestamp("2026-01-02") + pd.to_timedelta(seconds, unit="s")
    (tmp_path / "a.log").write_text("".join(f"{t} {v} message\n" for t, v in zip(times, levels, strict=True)))
    found = build("sessions", tmp_path / "a.log", template=LINE, gap=100, window=60, most=2)
    frame = pd.DataFrame({"time": times, "bad": levels == "ERROR"})
    frame["session"] = (frame.time.diff() > pd.Timedelta(seconds=100)).cumsum()
    expected = frame.groupby("session").agg(
        start=("time", "min"), end=("time", "max"), lines=("time", "size"), errors=("bad", "sum")
    )
    pd.testing.assert_frame_equal(found.session.compute(), expected.reset_index(drop=True), check_dtype=False)
    bursts = frame.groupby(frame.time.dt.floor("60s")).bad.sum()
    bursts = bursts[bursts > 2]
    assert found.burst.compute().start.tolist() == bursts.index.tolist()
    assert found.burst.compute().errors.tolist() == bursts.tolist()


def test_sessions_of_a_server(shared):
    found = build("sessions", shared / "logs" / "Apache.log")
    truth = pd.read_csv(shared / "logs" / "Apache.structured.csv")
    session = found.session.compute()
    assert session.lines.sum() == len(truth)
    assert session.errors.sum() >= (truth.Level == "error").sum()
    assert (session.start.to_numpy()[1:] > session.end.to_numpy()[:-1] + np.timedelta64(300, "s")).all()


@pytest.mark.parametrize("kind", ["npy", "zarr"])
def test_arrays(tmp_path, kind):
    array = np.random.default_rng(4).normal(size=(1000, 12))
    path = tmp_path / f"a.{kind}"
    if kind == "npy":
        np.save(path, array)
    else:
        zarr.create_array(str(path), shape=array.shape, chunks=(130, 5), dtype=array.dtype)[:] = array
    found = build("arrays", path, chunks=[1000, 2])
    expected = [array.mean(axis=0), array.std(axis=0), array.min(axis=0), array.max(axis=0)]
    assert np.allclose(found.column.compute().to_numpy().T, expected)
    assert found.rechunked.chunksize == (1000, 2)
    assert np.array_equal(found.rechunked.compute(), array)


def test_arrays_refuses_chunks_that_are_too_large(tmp_path):
    np.lib.format.open_memmap(tmp_path / "a.npy", "w+", np.float64, (1 << 20, 16)).flush()
    with pytest.raises(ValueError, match="134,217,728 bytes: give a shape"):
        build("arrays", tmp_path / "a.npy", chunks=[1 << 20, 16])


PEAK = """
import sys
from benchmarks.memory import peak
from exa.cli import main
main(sys.argv[1:], standalone_mode=False)
print(peak(), file=sys.stderr)
"""


@pytest.mark.slow
def test_arrays_larger_than_memory(tmp_path):
    """3 GiB are described and stored in other chunks; the process never holds half of it."""
    array = zarr.create_array(str(tmp_path / "a.zarr"), shape=(1 << 23, 48), chunks=(1 << 16, 48), dtype="f8")
    for start in range(0, array.shape[0], 1 << 16):
        array[start : start + (1 << 16)] = np.arange(start, start + (1 << 16))[:, None] * np.ones(48)
    args = ["run", str(GRAPHS / "arrays.py"), array.store.root, "--chunks", "1048576", "--chunks", "6"]
    done = subprocess.run(
        [sys.executable, "-c", PEAK, *map(str, args), "-o", str(tmp_path / "a.exa")], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stderr.split()[-1]) < array.nbytes / 2
    container = exa.open(tmp_path / "a.exa")
    assert container.rechunked.chunksize == (1 << 20, 6)
    assert container.rechunked[12345, 40].compute() == 12345
    assert container.column.compute()["max"].tolist() == [array.shape[0] - 1.0] * 48
