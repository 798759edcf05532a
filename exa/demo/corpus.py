"""Makes the demo corpus: a folder per simulation, with a trajectory, a report and a log.

    corpus.json                 what was asked for, and the size of every file once all are written
    run-00/trajectory.xyz       extended XYZ, nearly all of the bytes
    run-00/report.out           prose, and tables between marks
    run-00/run.log              a line per event

The same size and seed give the same bytes; a complete corpus is not made again. Runs go on side by side in threads,
as the kernels release the GIL.
"""

import json
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from exa.demo.fluid import Fluid
from exa.demo.printing import WIDEST, rows
from exa.demo.report import SYMBOLS, Log, Report

SIZE = 200 << 20
#: Steps between two frames: few, as the demo is about reading what was computed.
STRIDE = 2
MELTING = 200
#: Frames between two samples of the report, and between two lines of the log.
SAMPLING, LOGGING = 100, 5
#: Bytes gathered before they are written to the trajectory.
BATCH = 4 << 20
#: Raised whenever the bytes for a size and seed change.
EDITION = 1


@dataclass(frozen=True)
class State:
    """Where a simulation takes place: density, temperature, and 4 cells³ atoms."""

    density: float
    temperature: float
    cells: int


#: Liquids, a dense gas and a crystal; every run has its own number of atoms or its own state.
STATES = [
    State(0.84, 0.75, 5),
    State(0.75, 1.00, 4),
    State(0.65, 1.35, 6),
    State(0.50, 1.50, 5),
    State(0.30, 1.80, 4),
    State(1.05, 0.60, 5),
    State(0.84, 1.20, 7),
    State(0.10, 2.00, 4),
]


def make_corpus(
    folder: Path, size: int = SIZE, seed: int = 0, progress: Callable[[int], None] | None = None
) -> list[Path]:
    """The files of a corpus of about ``size`` bytes, made where they are not there yet.

    ``progress`` is called with the bytes written since its last call, from one thread at a time.

    >>> make_corpus(Path("demo-data"), size=200 << 20)  # doctest: +SKIP
    [PosixPath('demo-data/run-00/report.out'), PosixPath('demo-data/run-00/run.log'), ...]
    """
    asked = {"edition": EDITION, "size": size, "seed": seed}
    ledger = folder / "corpus.json"
    known, there = _read_ledger(ledger)
    if known == asked and all(path.is_file() and path.stat().st_size == length for path, length in there.items()):
        return sorted(there)
    runs = min(len(STATES), max(2, size >> 24))
    folders = [folder / f"run-{run:02d}" for run in range(runs)]
    # Only what an earlier call made is removed; the folder may hold other things.
    for path in there:
        path.unlink(missing_ok=True)
    for place in folders:
        place.mkdir(parents=True, exist_ok=True)
    files = sorted(place / name for place in folders for name in ("trajectory.xyz", "report.out", "run.log"))
    _write_ledger(ledger, asked, dict.fromkeys(files, -1))

    lock, stop = threading.Lock(), threading.Event()

    def tell(count: int) -> None:
        if stop.is_set():
            raise InterruptedError("another run failed or was interrupted")
        with lock:
            if progress:
                progress(count)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        pending = [pool.submit(simulate, place, run, size // runs, seed, tell) for run, place in enumerate(folders)]
        try:
            for ended in as_completed(pending):
                ended.result()
        except BaseException:
            stop.set()
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    _write_ledger(ledger, asked, {path: path.stat().st_size for path in files})
    return files


def simulate(folder: Path, run: int, size: int, seed: int, tell: Callable[[int], None]) -> None:
    """One run: melts a crystal, then writes frames until the trajectory has its size, but at least two."""
    state = STATES[run]
    fluid = Fluid.at(state.density, state.temperature, state.cells, seed=seed * len(STATES) + run)
    log, report = Log(run), Report(f"run {run:02d}, density {state.density}, temperature {state.temperature}")
    log.write(0, "INFO", "setup", f"{len(fluid.position)} atoms in a box of {fluid.box:.6f}")
    _equilibrate(fluid, state.temperature, log)

    labels = SYMBOLS.astype("S2")[fluid.species].view(np.uint8).reshape(-1, 2)
    out = np.empty(BATCH + 400 + len(labels) * 3 * WIDEST, np.uint8)
    at = frames = written = 0
    with open(folder / "trajectory.xyz", "wb") as trajectory:
        while frames < 2 or written + at < size:
            if frames % SAMPLING == 0:
                report.sample(fluid)
            if frames % LOGGING == 0:
                log.state(fluid, state.temperature)
            head = _frame_head(fluid)
            out[at : at + len(head)] = np.frombuffer(head, np.uint8)
            at = rows(out, at + len(head), labels, fluid.position, fluid.box)
            frames += 1
            if at >= BATCH:
                trajectory.write(out[:at].data)
                tell(at)
                log.write(fluid.step, "DEBUG", "writer", f"{frames} frames, {written + at} bytes")
                written, at = written + at, 0
            fluid.advance(STRIDE)
        trajectory.write(out[:at].data)
    log.state(fluid, state.temperature)
    log.write(fluid.step, "INFO", "neighbours", f"listed {fluid.lists} times")
    log.write(fluid.step, "INFO", "writer", f"closed after {frames} frames, {written + at} bytes")
    report.sample(fluid)
    (folder / "report.out").write_text(report.text(fluid))
    (folder / "run.log").write_text("".join(log.lines))
    tell(at)


def _equilibrate(fluid: Fluid, temperature: float, log: Log) -> None:
    """Lets the crystal find its state, with the temperature set again and again."""
    for _ in range(MELTING // 10):
        fluid.advance(10)
        log.write(fluid.step, "DEBUG", "thermostat", f"rescaling T={fluid.temperature:.4f} to {temperature:.4f}")
        fluid.rescale(temperature)


def _frame_head(fluid: Fluid) -> bytes:
    """The two lines before the atoms of an extended XYZ frame."""
    edge, zero = f"{fluid.box:.6f}", "0.000000"
    lattice = " ".join([edge, zero, zero, zero, edge, zero, zero, zero, edge])
    return (
        f'{len(fluid.position)}\nLattice="{lattice}" Properties=species:S:1:pos:R:3 pbc="T T T" '
        f"step={fluid.step} energy={fluid.energy:.6f} temperature={fluid.temperature:.6f}\n"
    ).encode()


def _read_ledger(ledger: Path) -> tuple[dict[str, Any], dict[Path, int]]:
    """What was asked for last time, and the files of then with their sizes; nothing if there was no last time."""
    try:
        known = json.loads(ledger.read_text())
        return known, {ledger.parent / name: size for name, size in known.pop("files").items()}
    except (FileNotFoundError, ValueError):
        return {}, {}


def _write_ledger(ledger: Path, asked: dict[str, int], sizes: dict[Path, int]) -> None:
    """Says what the folder holds; a size of -1 is that of a file still to be written."""
    files = {str(path.relative_to(ledger.parent)): size for path, size in sizes.items()}
    ledger.write_text(json.dumps({**asked, "files": files}, indent=1) + "\n")
