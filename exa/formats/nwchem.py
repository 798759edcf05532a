"""NWChem: what its output prints between prose."""

from exa.editor import Editor, Section


class NWChem(Editor):
    """Total energies of each method in hartree, geometries in the unit that the text names, and how a run went.

    Row k of ``unit`` is the unit of the geometry whose `section` is k, and what makes bohr of it. Gradients are in
    atomic units, frequencies of the modes in 1/cm. ``cycle`` are those of a density functional's iterations, ``root``
    the excited states of TDDFT and ``strength`` the oscillator strengths of those that spin allows, ``correction`` what
    frequencies add to the energy.
    """

    patterns = ("*.nwo", "*.nwout", "*nwchem*.out", "*.nw.out")
    description = "NWChem outputs: energy (with its method), geometry, gradient, mode, step, cycle, root, timing"
    energy = Section(
        (
            "Total {method} energy = {energy:f}",
            "Total {method} energy: {energy:f}",
            "{method} total energy / hartree = {energy:f}",
            "Total {method} energy : {energy:f} {_}",
            "Total {method} energy {energy:f}",
        )
    )
    geometry = Section(
        "{no:d} {tag} {charge:f} {x:f} {y:f} {z:f}", after="Output coordinates in", skip=3, until="", strict=True
    )
    unit = Section("Output coordinates in {unit} (scale by {scale:f} to convert to a.u.)")
    gradient = Section(
        "{no:d} {tag} {x:f} {y:f} {z:f} {gx:f} {gy:f} {gz:f}", after="ENERGY GRADIENTS", skip=3, until="", strict=True
    )
    mode = Section(
        "{mode:d} {frequency:f} || {au:f} {debye:f} {intensity:f} {arbitrary:f}",
        after="Projected Infra Red Intensities",
        skip=2,
    )
    step = Section("@ {step:d} {energy:f} {delta:f} {gmax:f} {grms:f} {xrms:f} {xmax:f} {walltime:f} {_}", fortran=True)
    cycle = Section(
        (
            "d= {_},ls={_},diis {cycle:d} {energy:f} {delta:f} {rms:f} {error:f} {time:f}",
            "d={_},ls={_},diis {cycle:d} {energy:f} {delta:f} {rms:f} {error:f} {time:f}",
            "d= {_},ls={_} {cycle:d} {energy:f} {delta:f} {rms:f} {time:f}",
            "d={_},ls={_} {cycle:d} {energy:f} {delta:f} {rms:f} {time:f}",
        ),
        fortran=True,
    )
    root = Section(
        (
            "Root {root:d} {spin} {irrep} {energy:f} a.u. {ev:f} eV{_}",
            "Root {root:d} {irrep} {energy:f} a.u. {ev:f} eV{_}",
        )
    )
    strength = Section("Dipole Oscillator Strength {strength:f}")
    correction = Section("{correction} = {kcal:f} kcal/mol ( {energy:f} au)")
    timing = Section("Total times cpu: {cpu:f}s wall: {wall:f}s")

    @classmethod
    def sniff(cls, head: str) -> bool:
        return "Northwest Computational Chemistry Package" in head or "argument  1 = " in head
