"""Quantum ESPRESSO: what cp.x writes along a run."""

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
