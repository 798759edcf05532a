"""Quantum ESPRESSO's files along a run, beside pandas."""

import pandas as pd
import pytest

import exa


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
