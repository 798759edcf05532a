"""The corpus is the same every time, complete or made again, and says in text what was computed."""

import json
import re

import numpy as np
import pytest

from exa.demo import make_corpus

SIZE = 1 << 20


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    """The folder of a small corpus; not to be changed."""
    folder = tmp_path_factory.mktemp("corpus")
    make_corpus(folder, SIZE)
    return folder


def contents(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def frames(path):
    """An independent reading of a trajectory: comment line, species and coordinates of every frame."""
    lines = iter(path.read_text().splitlines())
    for count in lines:
        comment = next(lines)
        words = [next(lines).split() for _ in range(int(count))]
        yield comment, [word[0] for word in words], np.array([word[1:] for word in words], float)


def test_same_size_and_seed_same_bytes(corpus, tmp_path):
    make_corpus(tmp_path, SIZE)
    assert contents(tmp_path) == contents(corpus)
    make_corpus(tmp_path, SIZE, seed=1)
    assert contents(tmp_path).keys() == contents(corpus).keys()
    assert all(text != contents(corpus)[name] for name, text in contents(tmp_path).items())


def test_files_are_named_and_sized(corpus):
    files = make_corpus(corpus, SIZE)
    assert [str(path.relative_to(corpus)) for path in files] == [
        f"run-0{run}/{name}" for run in (0, 1) for name in ("report.out", "run.log", "trajectory.xyz")
    ]
    assert SIZE <= sum(path.stat().st_size for path in files) < 1.15 * SIZE


def test_progress_tells_every_byte(tmp_path):
    told = []
    files = make_corpus(tmp_path, 1, progress=told.append)
    assert sum(told) == sum(path.stat().st_size for path in files if path.suffix == ".xyz")


def test_a_complete_corpus_is_not_made_again(tmp_path):
    made = make_corpus(tmp_path, 1)
    told = []
    assert make_corpus(tmp_path, 1, progress=told.append) == made
    assert told == []


@pytest.mark.parametrize("harm", ["truncate", "remove", "ledger"])
def test_an_incomplete_corpus_is_made_again(tmp_path, harm):
    make_corpus(tmp_path, 1)
    sound = contents(tmp_path)
    victim = tmp_path / "run-01" / "trajectory.xyz"
    if harm == "truncate":
        victim.write_bytes(victim.read_bytes()[:-1])
    elif harm == "remove":
        victim.unlink()
    else:
        (tmp_path / "corpus.json").write_text("{")
    make_corpus(tmp_path, 1)
    assert contents(tmp_path) == sound


def test_only_its_own_old_files_are_removed(tmp_path):
    (tmp_path / "old.xyz").write_text("1\n")
    (tmp_path / "mine.xyz").write_text("1\n")
    ledger = {"edition": 0, "size": 9, "seed": 0, "files": {"old.xyz": 2}}
    (tmp_path / "corpus.json").write_text(json.dumps(ledger))
    make_corpus(tmp_path, 1)
    assert not (tmp_path / "old.xyz").exists()
    assert (tmp_path / "mine.xyz").exists()


def test_an_interruption_comes_through_and_is_made_good(tmp_path, corpus):
    def interrupt(count):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_corpus(tmp_path, SIZE, progress=interrupt)
    make_corpus(tmp_path, SIZE)
    assert contents(tmp_path) == contents(corpus)


@pytest.mark.parametrize(("run", "atoms"), [("run-00", 500), ("run-01", 256)])
def test_trajectory_report_and_log_agree(corpus, run, atoms):
    read = list(frames(corpus / run / "trajectory.xyz"))
    box = float(re.match(r'Lattice="(\S+) 0', read[0][0])[1])
    assert {len(species) for _, species, _ in read} == {atoms}
    assert {*read[0][1]} == {"Ar", "Kr"}
    positions = np.array([position for *_, position in read])
    assert positions.min() >= 0
    assert positions.max() <= box + 1e-6
    jumps = np.diff(positions, axis=0)
    jumps -= box * np.rint(jumps / box)
    assert 0 < np.abs(jumps).max() < 0.2

    energy = {int(step): float(e) for step, e in re.findall(r"step=(\d+) energy=(\S+)", "".join(c for c, *_ in read))}
    report = (corpus / run / "report.out").read_text()
    reported = re.findall(r"Total LJ energy = +(\S+) at step +(\d+)", report)
    assert len(reported) > 1
    assert all(abs(energy[int(step)] - float(e)) < 1e-6 for e, step in reported if int(step) in energy)
    log = (corpus / run / "run.log").read_text()
    logged = re.findall(r"step (\d+) T=\S+ E=(\S+)", log)
    assert all(energy[int(step)] == float(e) for step, e in logged if int(step) in energy)
    assert all(re.match(r"2026-11-22 \d\d:\d\d:\d\d,\d{3} [A-Z]+ md\.\w+: ", line) for line in log.splitlines())


def test_the_radial_distribution_is_that_of_a_fluid(corpus):
    lines = (corpus / "run-00" / "report.out").read_text().splitlines()
    start = next(i for i, line in enumerate(lines) if "Radial distribution" in line) + 3
    table = np.array([line.split() for line in lines[start : lines.index("", start)]], float)
    r, g, _ = table.T
    assert (g[r < 0.8] == 0).all()
    assert 1.0 < r[g.argmax()] < 1.2
    assert g.max() > 2
    assert abs(g[r > 3].mean() - 1) < 0.05
