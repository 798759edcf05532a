"""What a simulation tells besides its trajectory: a report of sections for people, and a log line per event."""

import math
from collections.abc import Iterator
from datetime import datetime, timedelta

import numpy as np

from exa.demo.fluid import KRYPTON, MASS, STEP, Fluid, count_distances

#: Element symbols by species.
SYMBOLS = np.array(["Ar", "Kr"])
#: Bins of the radial distribution function, from nothing to half the box.
BINS = 120
#: The relative distance from the wanted temperature that is worth a warning.
FAR_OFF = 0.05
STARTED = datetime(2026, 11, 22, 8, 0, 0)


class Log:
    """Lines such as ``2026-11-22 10:11:12,345 INFO md.integrator: step 100 T=0.71 E=-5.12``.

    The clock is the simulation's own, a millisecond per step, so that the same corpus has the same bytes.
    """

    def __init__(self, run: int) -> None:
        self.lines: list[str] = []
        self._started = STARTED + timedelta(minutes=7 * run)

    def write(self, step: int, level: str, component: str, message: str) -> None:
        stamp = self._started + timedelta(milliseconds=step)
        clock = f"{stamp:%Y-%m-%d %H:%M:%S},{stamp.microsecond // 1000:03d}"
        self.lines.append(f"{clock} {level} md.{component}: {message}\n")

    def state(self, fluid: Fluid, wanted: float) -> None:
        """The state in numbers, and a warning where the temperature is far from the wanted one."""
        now = fluid.temperature
        self.write(fluid.step, "INFO", "integrator", f"step {fluid.step} T={now:.4f} E={fluid.energy:.6f}")
        if abs(now / wanted - 1) > FAR_OFF:
            self.write(fluid.step, "WARNING", "thermostat", f"T={now:.4f} is {100 * (now / wanted - 1):+.1f} % off")


class Report:
    """Samples a fluid now and then, and at last prints what was seen."""

    def __init__(self, title: str) -> None:
        self._title = title
        #: Rows of step, temperature, pressure, total energy.
        self._samples: list[tuple[int, float, float, float]] = []
        self._distances = np.zeros(BINS, np.int64)

    def sample(self, fluid: Fluid) -> None:
        self._samples.append((fluid.step, fluid.temperature, fluid.pressure, fluid.energy))
        count_distances(fluid.position, fluid.box, self._distances)

    def text(self, fluid: Fluid) -> str:
        return "\n".join([*self._opening(fluid), *self._averages(), *self._radial(fluid), *self._final(fluid), ""])

    def _opening(self, fluid: Fluid) -> Iterator[str]:
        atoms, heavy = len(fluid.position), int((fluid.species == KRYPTON).sum())
        yield f" Lennard-Jones molecular dynamics: {self._title}"
        yield " " + "=" * 70
        yield ""
        yield " Velocity Verlet at constant energy, all quantities in reduced units."
        yield f" The box is a periodic cube of {fluid.box:.6f} with {atoms - heavy} argon and {heavy} krypton atoms."
        yield f" One step is {STEP} long, and {len(self._samples)} states were sampled on the way:"
        yield ""
        for step, *_, energy in self._samples:
            yield f" Total LJ energy = {energy:18.8f} at step {step:10d}"

    def _averages(self) -> Iterator[str]:
        values = np.array(self._samples)[:, 1:]
        yield ""
        yield " Thermodynamic averages"
        yield " ----------------------"
        yield "   quantity              mean         std"
        for name, column in zip(("temperature", "pressure", "total-energy"), values.T, strict=True):
            yield f"   {name:<14s}{column.mean():14.6f}{column.std():12.6f}"

    def _radial(self, fluid: Fluid) -> Iterator[str]:
        """The pair distances seen, over those of an ideal gas of the same density."""
        atoms = len(fluid.position)
        edges = np.linspace(0, fluid.box / 2, BINS + 1)
        shells = 4 / 3 * math.pi * np.diff(edges**3) / fluid.box**3
        per_sample = self._distances / len(self._samples)
        ratio = per_sample / (shells * atoms * (atoms - 1) / 2)
        within = np.cumsum(per_sample) * 2 / atoms
        yield ""
        yield " Radial distribution function"
        yield " ----------------------------"
        yield "          r        g(r)        n(r)"
        for r, g, n in zip((edges[1:] + edges[:-1]) / 2, ratio, within, strict=True):
            yield f" {r:11.5f}{g:12.6f}{n:12.4f}"

    def _final(self, fluid: Fluid) -> Iterator[str]:
        wrapped = fluid.position % fluid.box
        speeds = np.linalg.norm(fluid.velocity, axis=1)
        yield ""
        yield " Final configuration summary"
        yield " ---------------------------"
        yield "    no tag       mass           x           y           z       speed"
        rows = zip(SYMBOLS[fluid.species], MASS[fluid.species], wrapped, speeds, strict=True)
        for number, (symbol, mass, (x, y, z), speed) in enumerate(rows, start=1):
            yield f" {number:5d} {symbol:<3s}{mass:11.6f}{x:12.6f}{y:12.6f}{z:12.6f}{speed:12.6f}"
        yield ""
        yield f" Ended normally after {fluid.step} steps."
