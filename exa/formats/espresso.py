"""Quantum ESPRESSO: what cp.x writes along a run."""

from typing import Any, ClassVar

from exa.editor.source import Source
from exa.editor.unit import Format
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
