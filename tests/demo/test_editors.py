"""The demo's editors read what its simulations wrote, all of it."""

import re

import numpy as np
import pytest

from exa.demo import make_corpus
from exa.demo.editors import FluidLog, FluidReport


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    make_corpus(folder, 1)
    return folder / "run-00"


def rows_after(text: str, mark: str) -> list[list[str]]:
    """The words of a table, found the plain way."""
    lines = text.splitlines()
    start = next(number for number, line in enumerate(lines) if mark in line) + 3
    return [line.split() for line in lines[start : lines.index("", start)]]


@pytest.mark.parametrize(
    ("table", "mark", "columns"),
    [
        ("average", "Thermodynamic averages", ["quantity", "mean", "std"]),
        ("radial", "Radial distribution function", ["r", "g", "n"]),
        ("final", "Final configuration summary", ["no", "tag", "mass", "x", "y", "z", "speed"]),
    ],
)
def test_tables_of_the_report(run, table, mark, columns):
    path = run / "report.out"
    read = getattr(FluidReport(path), table).compute()
    expected = rows_after(path.read_text(), mark)
    assert len(read) == len(expected) > 2
    for name, words in zip(columns, zip(*expected, strict=True), strict=True):
        values = read[name].to_numpy()
        same = (
            values.astype(str) == np.array(words) if name in ("quantity", "tag") else values == np.array(words, float)
        )
        assert same.all()


def test_values_in_prose(run):
    path = run / "report.out"
    energy = FluidReport(path).energy.compute()
    assert [*zip(energy["energy"], energy["step"], strict=True)] == [
        (float(e), int(step)) for e, step in re.findall(r"energy = +(\S+) at step +(\d+)", path.read_text())
    ]


def test_events_of_the_log(run):
    path = run / "run.log"
    lines = path.read_text().splitlines()
    event = FluidLog(path).event.compute()
    assert len(event) == len(lines) > 20
    assert [
        f"{time:%Y-%m-%d %H:%M:%S},{time.microsecond // 1000:03d} {level} {component}: {message}"
        for time, level, component, message in event[["time", "level", "component", "message"]].itertuples(index=False)
    ] == lines
    state = FluidLog(path).state.compute()
    found = [re.search(r"step (\d+) T=(\S+) E=(\S+)", line) for line in lines if "md.integrator" in line]
    assert state[["step", "temperature", "energy"]].to_numpy().tolist() == [
        [float(value) for value in match.groups()] for match in found
    ]
