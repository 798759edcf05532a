"""``exa check OUT``, ``exa repair`` and ``exa vacuum``, as users run them."""

import json
import os
from pathlib import Path

from exa.store.log import Log
from tests.cli.command import run_exa
from tests.store.scenario import work


def test_a_broken_store_is_found_and_repaired(tmp_path):
    store = work(tmp_path / "water.exa")
    said = run_exa("check", store.path, "--data")
    assert (said.returncode, said.stdout.rpartition(": ")[2]) == (0, "no problems\n")
    entry = Path(Log(store.path).file(3))
    entry.write_bytes(entry.read_bytes()[:-5])
    said = run_exa("check", "--json", store.path)
    assert said.returncode == 1
    assert json.loads(said.stdout)["version"] == 2
    assert run_exa("repair", "--dry-run", store.path).stdout.endswith("would go back to version 2\n")
    assert json.loads(run_exa("repair", "--json", store.path).stdout)["repaired"] == 4
    assert run_exa("check", store.path).returncode == 0
    assert "nothing to go back to" in run_exa("repair", store.path).stdout


def test_what_nothing_needs_is_deleted(tmp_path):
    store = work(tmp_path / "water.exa")
    orphan = Path(store.path, "tables", "atom", "orphan.parquet")
    orphan.write_bytes(b"half")
    os.utime(orphan, (0, 0))
    said = run_exa("vacuum", "--dry-run", store.path).stdout
    assert said == "tables/atom/orphan.parquet\nwould delete 1 files, 4 B\n"
    assert json.loads(run_exa("vacuum", "--days", "0", "--json", store.path).stdout)["files"] == [
        "tables/atom/orphan.parquet"
    ]
    assert not orphan.exists()
    assert store.snapshot().tables["atom"].rows > 0
