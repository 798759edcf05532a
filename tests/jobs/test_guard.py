"""Texts at which the process dies, hangs or takes all memory: quarantined, with a reason, and the rest is read."""

import os
import signal
from pathlib import Path

import pytest

import exa
from exa.editor.planning.plan import cut
from exa.editor.sources.source import Source
from exa.jobs.guard import Guarded
from exa.store import Hints, Store
from tests.cli.command import run_exa

EDITOR = f"{Path(__file__).with_name('poison.py')}:Poison"


def write(folder: Path, *texts: str) -> Path:
    folder.mkdir()
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(f"{text}\n")
    return folder


def check(out: Path, rows: list[int], reasons: dict[str, str], line: int = 0) -> None:
    """Rows and rejects are these; each file is known, and each quarantined one has its reason."""
    container = exa.open(out)
    assert container.row.compute().n.tolist() == rows
    rejects = container["_rejects"].compute()
    assert {os.path.basename(row.path): row.reason.partition(":")[0] for row in rejects.itertuples()} == reasons
    assert rejects.line.tolist() == [line] * len(reasons)
    files = container["_files"].compute()
    assert len(files) == len(rows) + len(reasons)
    assert files.rejects.sum() == len(reasons)


def died_twice(folder: Path, out: Path) -> None:
    """As if two runs had ended in the middle of the only unit."""

    def stop(progress):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        exa.parse(folder, out, EDITOR, report=stop)
    store = Store.open(out)
    Hints(store.path, "_stage", store.jobs()[0]).put("unit-00000000", {"began": 2})


def test_a_text_at_which_the_process_dies(tmp_path):
    """With threads the first two runs end with it; the third knows at which unit they did."""
    folder = write(tmp_path / "in", "row 0", "row 1", "segfault", "row 3", "segfault", "row 5")
    out = tmp_path / "a.exa"
    for _ in range(2):
        assert run_exa("parse", folder, "-o", out, "-e", EDITOR).returncode == -signal.SIGSEGV
    ended = run_exa("parse", folder, "-o", out, "-e", EDITOR)
    assert ended.returncode == 3, ended.stderr
    check(out, [0, 1, 3, 5], dict.fromkeys(["2.txt", "4.txt"], "E_WORKER_DIED(SIGSEGV)"))
    again = run_exa("parse", folder, "-o", out, "-e", EDITOR)
    assert again.returncode == 3
    assert "nothing to do" in again.stdout
    assert not list(out.glob("_stage/*/*.hint"))
    # Tried again, each by itself: one is mended, and the other kills no job.
    (folder / "2.txt").write_text("row 2\n")
    retried = run_exa("rejects", out, "--retry")
    assert retried.returncode == 0, retried.stderr
    assert "SIGSEGV" in retried.stdout
    container = exa.open(out)
    assert sorted(container.row.compute().n) == [0, 1, 2, 3, 5]
    [reject] = container["_rejects"].compute().itertuples()
    assert os.path.basename(reject.path) == "4.txt"


def test_what_could_not_be_read_is_tried_again(tmp_path):
    folder = write(tmp_path / "in", "row 0", "row 1")
    os.symlink(folder / "nowhere", folder / "2.txt")
    assert len(exa.parse(folder, tmp_path / "a.exa", EDITOR)["_rejects"]) == 1
    (folder / "nowhere").write_text("row 2\n")
    assert run_exa("rejects", tmp_path / "a.exa", "--retry").stdout == "no rejects\n"
    assert exa.open(tmp_path / "a.exa").row.compute().n.tolist() == [0, 1, 2]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "settings", "reason", "line"),
    [
        ("hang", {"EXA_JOBS_ALONE_SECONDS": "30"}, "E_WORKER_DIED(hang)", 0),
        # of Python's own errors the method is said to have died, not the process
        ("memory", {"EXA_JOBS_ALONE_MEMORY": str(1 << 30)}, "parse_row raised MemoryError", 1),
    ],
)
def test_a_text_that_hangs_or_takes_all_memory(tmp_path, monkeypatch, text, settings, reason, line):
    folder = write(tmp_path / "in", "row 0", text, "row 2")
    died_twice(folder, tmp_path / "a.exa")
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    exa.parse(folder, tmp_path / "a.exa", EDITOR)
    check(tmp_path / "a.exa", [0, 2], {"1.txt": reason}, line)


def test_a_bystander_is_read(tmp_path):
    """Who ran beside the one that died has notes too, and is no worse for it."""
    folder = write(tmp_path / "in", "row 0", "row 1")
    died_twice(folder, tmp_path / "a.exa")
    exa.parse(folder, tmp_path / "a.exa", EDITOR)
    check(tmp_path / "a.exa", [0, 1], {})


def test_what_a_process_of_its_own_raises_is_raised(tmp_path):
    folder = write(tmp_path / "in", "row x")
    died_twice(folder, tmp_path / "a.exa")
    exa.parse(folder, tmp_path / "a.exa", EDITOR)
    [reject] = exa.open(tmp_path / "a.exa")["_rejects"].compute().reason
    assert "invalid literal" in reject
    died_twice(folder, tmp_path / "b.exa")
    with pytest.raises(exa.ParseError, match="invalid literal"):
        exa.parse(folder, tmp_path / "b.exa", EDITOR, on_error="raise")


def test_an_exception_is_no_death(tmp_path):
    """The note goes with it, so that a third attempt is not made alone."""
    store = Store.create(tmp_path / "a.exa", {})
    [unit] = cut([Source.of_text("a")])
    pids = []

    def fail(unit):
        pids.append(os.getpid())
        raise ValueError("no")

    guarded = Guarded(fail, fail, store, "job", "unit")
    for _ in range(4):
        with pytest.raises(ValueError, match="no"):
            guarded(unit)
    assert pids == [os.getpid()] * 4
