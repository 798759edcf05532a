"""`exa -h` answers at once, and says what there is."""

import subprocess
import sys
from pathlib import Path

import pytest

import exa
from tests.cli.command import environment, run_exa
from tests.conftest import ROOT

HEAVY = "numpy pandas pyarrow numba dask distributed rich fsspec exa.api".split()
COMMANDS = ("parse", "info", "head", "rejects", "search", "formats", "demo")


@pytest.mark.parametrize("args", [["-h"], ["parse", "-h"], ["--help"]])
def test_help_loads_nothing_heavy(args):
    code = (
        "import sys\nfrom exa.cli import main\n"
        f"try: main({args})\nexcept SystemExit: pass\n"
        f"print('loaded:', *[name for name in {HEAVY} if name in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT, env=environment()
    )
    assert run.stdout.startswith("Usage:")
    assert run.stdout.splitlines()[-1].split() == ["loaded:"]


@pytest.mark.parametrize(("args", "loaded"), [(["b"], ""), (["-E", "ab?$"], "pyarrow")])
def test_search_loads_no_dask(tmp_path, args, loaded):
    (tmp_path / "a").write_text("ab\n")
    code = (
        "import sys\nfrom exa.cli import main\n"
        f"try: main(['search', '-n', *{args}, {str(tmp_path / 'a')!r}])\nexcept SystemExit: pass\n"
        "print(*[name for name in ('dask', 'pandas', 'pyarrow') if name in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT, env=environment()
    )
    assert run.stdout == f"1:ab\n{loaded}\n"


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    folder = tmp_path_factory.mktemp("start")
    (folder / "a.csv").write_text("n,word\n1,a\n2,b\n")
    (folder / "a.log").write_text("17/06/09 20:10:40 INFO Executor: ready\n")
    exa.parse(folder / "a.csv", folder / "a.exa")
    return str(folder / "a.exa")


@pytest.mark.parametrize(
    ("args", "loaded"),
    [
        (["info"], ""),
        (["info", "--columns"], "pandas"),
        (["status"], ""),
        (["rejects"], ""),
        (["head"], "pandas"),
        (["ls"], "sqlalchemy"),
    ],
)
def test_what_is_shown_of_a_store_loads_no_dask(store, tmp_path, args, loaded):
    args = [*args, *([] if args == ["ls"] else [store])]
    code = (
        f"import sys\nfrom exa.cli import main\ntry: main({args!r})\nexcept SystemExit as end: assert not end.code\n"
        "heavy = ('dask', 'numba', 'pandas', 'sqlalchemy', 'zarr')\n"
        "print(*[name for name in heavy if name in sys.modules])"
    )
    alone = environment(EXA_HOME=str(tmp_path))  # the catalogue of other tests is theirs
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT, env=alone)
    assert run.stdout.splitlines()[-1] == loaded


@pytest.mark.parametrize(
    "args",
    [["parse", "{}/a.csv", "-o", "{}/new.exa"], ["parse", "{}/a.log", "-o", "{}/log.exa"], ["update", "{}/a.exa"]],
)
def test_a_job_loads_no_dask(store, args):
    """Whose tables take half as long again as all else that is loaded."""
    args = [arg.format(Path(store).parent) for arg in args]
    code = (
        f"import sys\nfrom exa.cli import main\ntry: main({args!r})\nexcept SystemExit as end: assert not end.code\n"
        "print('loaded:', *[name for name in ('dask', 'distributed') if name in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT, env=environment()
    )
    assert run.stdout.splitlines()[-1] == "loaded:"


def test_the_first_chunk_waits_for_no_catalogue(store):
    code = (
        "import sys\nimport exa.jobs.work as work\nread = work.read_unit\n"
        "def told(*args, **how):\n"
        "    print('loaded:', *[name for name in ('sqlalchemy',) if name in sys.modules])\n"
        "    return read(*args, **how)\n"
        "work.read_unit = told\nfrom exa.cli import main\n"
        f"try: main(['parse', {store[:-4] + '.csv'!r}, '-o', {store[:-4] + '.first.exa'!r}])\n"
        "except SystemExit as end: assert not end.code\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT, env=environment()
    )
    assert run.stdout.splitlines()[0] == "loaded:"


def test_a_check_starts_no_threads_of_arrow(store):
    """Which on a busy machine abort a process that ends soon after."""
    code = (
        "import os\nfrom exa.cli import main\n"
        f"try: main(['check', '--data', {store!r}])\nexcept SystemExit as end: assert not end.code\n"
        "names = [open(f'/proc/self/task/{task}/comm').read().strip() for task in os.listdir('/proc/self/task')]\n"
        "print(*(name for name in names if 'jemalloc' not in name), sep='|')"
    )
    alone = environment(OPENBLAS_NUM_THREADS="1")
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT, env=alone)
    assert "|" not in run.stdout.splitlines()[-1]


def test_help_lists_the_commands():
    shown = run_exa("-h")
    assert shown.returncode == 0
    for command in COMMANDS:
        assert f"\n  {command} " in shown.stdout


def test_version():
    assert run_exa("--version").stdout == f"exa {exa.__version__}\n"


@pytest.mark.parametrize(
    "args", [["nothing"], ["parse"], ["parse", "a.xyz"], ["parse", "a.xyz", "-o", "b", "--chunk", "x"]]
)
def test_wrong_usage_is_2(args):
    shown = run_exa(*args)
    assert shown.returncode == 2
    assert shown.stdout == ""
    assert "Usage:" in shown.stderr
    assert "Traceback" not in shown.stderr


def test_the_process_leaves_at_once():
    """What was imported is not searched for cycles before the process ends, nor all the time while it is loaded."""
    code = (
        "import gc, sys\nfrom exa.__main__ import OBJECTS, run\nsys.argv = ['exa', 'formats', '--json']\n"
        "try: run()\n"
        "except SystemExit as end: print(end.code, gc.get_threshold()[0] == OBJECTS, gc.get_freeze_count() > 10_000)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT, env=environment()
    )
    assert run.stdout.splitlines()[-1] == "0 True True"
