"""Quantum ESPRESSO: what pw.x prints, and what cp.x writes along a run."""

from typing import Any, ClassVar

from exa.editor import Editor, Record, Section
from exa.editor.planning.unit import Format
from exa.editor.sources.source import Source
from exa.formats.delimited import Delimited


class EVP(Delimited):
    """Energies, temperatures and pressures of each step, by the names that the file gives them, in its units."""

    patterns: ClassVar[tuple[str, ...]] = ("*.evp",)
    description = "Quantum ESPRESSO cp.x evp files (energies along a run): table"

    @classmethod
    def sniff(cls, head: str) -> bool:
        return head.startswith("#") and "nfi" in head[:40] and "ekinc" in head[:400]

    @classmethod
    def fit(cls, source: Source, **options: Any) -> Format:
        return super().fit(source, **{"sep": " ", "comment": "#"} | options)


#: Lines of ten eigenvalues of eight columns each, and what is left for the last.
LEVELS = tuple("".join(f"{{e{k}:8.2f}}" for k in range(count)) for count in range(10, 0, -1))


class EIG(Editor):
    """Eigenvalues in eV of each k point and spin at each step, ten to a row, NaN where the last row has fewer.

    `states` says which they are where they are not those that are occupied: ``Empty States``.
    """

    patterns = ("*.eig",)
    description = "Quantum ESPRESSO cp.x eig files: step, kpoint, eigenvalue, gap"
    step = Record(
        "STEP: {step:d} {time:f}",
        kpoint=Record(
            "{states}Eigenvalues (eV), kp = {kp:d} , spin = {spin:d}",
            eigenvalue=Section(LEVELS, until=("Eigenvalues", "STEP:", "Gap"), strict=True),
        ),
        gap=Section("Electronic Gap (eV) = {gap:f}", until="STEP:"),
    )

    @classmethod
    def sniff(cls, head: str) -> bool:
        return head.lstrip().startswith("STEP:") and "Eigenvalues (eV)" in head[:200]


#: Two blanks, and lines of eight band energies of nine columns each, and what is left for the last.
BANDS = tuple("{_:<2s}" + "".join(f"{{e{k}:9.4f}}" for k in range(count)) for count in range(8, 0, -1))


class PW(Editor):
    """Energies, forces, stress, positions and bands of each self-consistent calculation, in the units of the file.

    `section` and the numbers of records count them along the run. Energies are in Ry, forces in Ry/bohr, stress in
    Ry/bohr^3 (`x`, `y`, `z`) and kbar (`kx`, `ky`, `kz`), bands in eV, eight to a row, NaN where the last has fewer.
    """

    patterns = ("*.pwo", "*.pw.out")
    description = "Quantum ESPRESSO pw.x output: energy, force, stress, geometry, atom, cell, kpoint, band, fermi"
    energy = Section(("!    total energy = {energy:f} Ry", "!!   total energy = {energy:f} Ry"))
    fermi = Section(
        (
            "the Fermi energy is {fermi:f} ev",
            "highest occupied, lowest unoccupied level (ev): {highest:f} {lowest:f}",
            "highest occupied level (ev): {highest:f}",
        )
    )
    force = Section(
        "atom {no:d} type {type:d} force = {x:f} {y:f} {z:f}",
        after="Forces acting on atoms",
        skip=1,
        until=("", "The ", "Total force"),
        strict=True,
    )
    pressure = Record(
        "total stress (Ry/bohr**3) (kbar) P= {pressure:f}",
        stress=Section("{x:f} {y:f} {z:f} {kx:f} {ky:f} {kz:f}", until="", strict=True),
    )
    geometry = Record(
        "ATOMIC_POSITIONS ({units})",
        atom=Section("{symbol} {x:f} {y:f} {z:f} {_}", until=("", "End final coordinates"), strict=True),
    )
    cell = Record("CELL_PARAMETERS ({units})", vector=Section("{x:f} {y:f} {z:f}", until="", strict=True))
    kpoint = Record(
        "k ={kx:7.4f}{ky:7.4f}{kz:7.4f} {_} (ev):",
        "{_}",
        band=Section(BANDS, until="", strict=True),
    )

    @classmethod
    def sniff(cls, head: str) -> bool:
        return "Program PWSCF" in head[:2000]
