"""A domain package stands on public names and entry points alone: installed by pip beside exa, and used by others."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command import environment
from tests.conftest import ROOT
from tests.jobs.cluster import Cluster

SOURCE = Path(__file__).parent / "universe"
WATER = "3\nwater\nO 0 0 0\nH 0.96 0 0\nH -0.24 0.93 0\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    """The folder where pip has installed the package, without a network."""
    folder = tmp_path_factory.mktemp("domain")
    shutil.copytree(SOURCE, folder / "source")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run(
        [*pip, "--no-build-isolation", "--no-compile", "--target", folder / "site", folder / "source"], check=True
    )
    return folder / "site"


@pytest.fixture
def installed(site, tmp_path) -> dict[str, str]:
    """An environment in which the package is installed, with a catalogue of its own."""
    catalogue = f"sqlite:///{tmp_path}/catalogue.sqlite"
    return {"PYTHONPATH": os.pathsep.join([str(site), str(ROOT)]), "EXA_CATALOGUE_URL": catalogue}


@pytest.fixture
def run(installed, tmp_path):
    """Runs python there."""

    def run(*args: str) -> str:
        done = subprocess.run(
            [sys.executable, *args],
            cwd=tmp_path,
            env=environment(**installed),
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


def test_it_needs_public_names_only():
    lines = (SOURCE / "atomic_universe.py").read_text().splitlines()
    used = [line for line in lines if line.startswith(("import exa", "from exa"))]
    assert {line.split()[1] for line in used} == {"exa", "exa.algorithms", "exa.relational", "exa.test"}
    assert not any(name.strip()[0] == "_" for line in used for name in line.partition(" import ")[2].split(","))


def test_its_classes_keep_the_contracts(run):
    said = run("-c", "import atomic_universe; from exa.test import run_unittests; print(*run_unittests())")
    # the contracts themselves, which are skipped, and the classes that inherit them
    assert re.findall(r"run=\d errors=\d failures=\d", said) == [f"run={n} errors=0 failures=0" for n in (2, 3, 2, 3)]


@pytest.mark.slow
def test_a_corpus_is_parsed_by_workers_and_found_again(run, installed, tmp_path):
    for name in "ab":
        (tmp_path / f"{name}.traj").write_text(WATER * 4)
    assert "universe" in run("-m", "exa", "formats")
    with Cluster(tmp_path / "cluster", **installed) as cluster:
        # found by the name of its files
        run("-m", "exa", "parse", f"{tmp_path}/[ab].traj", "-o", "runs.exa", "--scheduler", cluster.address)
        made = run(
            "-c",
            "import sys\n"
            "from distributed import Client\n"
            "from atomic_universe import AtomicUniverse\n"
            "with Client(sys.argv[1]):\n"
            "    water = AtomicUniverse.load('runs.exa')\n"
            "    water.cutoff = 1.2\n"
            "    half = water[:4]\n"
            "    print(type(half).__name__, type(half.atom).__name__, len(half.atom.compute()), len(half.two))\n"
            "    half.name = 'half'; half.mass\n"
            "    print(half.save('half.exa').pkid)",
            cluster.address,
        )
    kinds, pkid = made.splitlines()
    assert kinds == "AtomicUniverse Atom 12 8"
    # a process that knows nothing of the package but its entry points
    found = run(
        "-c",
        "import sys\n"
        "from exa import Container\n"
        "for one in (Container.load(int(sys.argv[1])), Container.load('half.exa')):\n"
        "    print(type(one).__name__, type(one.two).__name__, one.cutoff, round(one.cutoff_au, 3),\n"
        "          f'{one.mass.mass.compute().iloc[0]:.3e}', repr(one.network()).count('-> frame'))",
        pkid,
    )
    assert found.splitlines() == ["AtomicUniverse AtomTwo 1.2 2.268 2.991e-26 2"] * 2
    assert "half" in run("-m", "exa", "ls")
    assert str(ROOT) not in run("-c", "import atomic_universe; print(atomic_universe.__file__)")
