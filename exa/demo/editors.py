"""The two formats of the demo that exa does not ship: what a user writes for a program of one's own."""

from exa.editor import Editor, Section


class FluidReport(Editor):
    """Tables between marks, and values in prose."""

    description = "the report of a demo simulation"
    patterns = ("report.out",)

    energy = Section("Total LJ energy = {energy:f} at step {step:d}")
    average = Section("{quantity} {mean:f} {std:f}", after="Thermodynamic averages", skip=2, until="")
    radial = Section("{r:f} {g:f} {n:f}", after="Radial distribution function", skip=2, until="")
    final = Section(
        "{no:d} {tag} {mass:f} {x:f} {y:f} {z:f} {speed:f}", after="Final configuration summary", skip=2, until=""
    )


class FluidLog(Editor):
    """Every line is an event; some of them tell the state in numbers."""

    description = "the log of a demo simulation"
    patterns = ("run.log",)

    event = Section("{time:%Y-%m-%d %H:%M:%S,%f} {level} {component}: {message}")
    state = Section("{_} md.integrator: step {step:d} T={temperature:f} E={energy:f}")
