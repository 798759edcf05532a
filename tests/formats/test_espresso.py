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
