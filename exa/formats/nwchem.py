"""NWChem: what its output prints between prose."""

from exa.editor import Editor, Section


class NWChem(Editor):
    """Total energies of each method in hartree, geometries in the unit that the text names, and how a run went."""

    patterns = ("*.nwo", "*.nwout", "*nwchem*.out", "*.nw.out")
    description = "NWChem outputs: energy (with its method), geometry, and the steps towards them"
    energy = Section(
        (
            "Total {method} energy = {energy:f}",
            "Total {method} energy: {energy:f}",
            "{method} total energy / hartree = {energy:f}",
            "Total {method} energy {energy:f}",
        )
    )
    geometry = Section("{no:d} {tag} {charge:f} {x:f} {y:f} {z:f}", after="Output coordinates in", skip=3, until="")
    step = Section("@ {step:d} {energy:f} {delta:f} {gmax:f} {grms:f} {xrms:f} {xmax:f} {walltime:f} {_}")
    timing = Section("Total times cpu: {cpu:f}s wall: {wall:f}s")

    @classmethod
    def sniff(cls, head: str) -> bool:
        return "Northwest Computational Chemistry Package" in head or "argument  1 = " in head
