"""How points look: what each is called, its colour and its radius, from the facts of isotopes."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any
from zlib import crc32

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from exa.container import Container
from exa.container.field import Field
from exa.relational.isotope import Isotope
from exa.view.tables import rows_of

#: Columns that name what a point is, the surest first.
NAMED = ("symbol", "element", "species", "Z", "tag", "typelabel", "name", "label", "type")
#: Of what has no colour of its own; no two are alike to colour-blind eyes (Okabe and Ito).
COLOURS = ("#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#999999")
#: Of what is no element, in angstrom.
RADIUS = 0.7
BOHR = 0.529177210544
#: Kinds that are told apart.
KINDS = 255
SYMBOL = re.compile(r"(\d{1,3})?([A-Z][a-z]?)(?:\d.*|[-_].*)?")


def naming(columns: Iterable[str]) -> str | None:
    """The column that names what each row is, if any does."""
    return next((name for name in NAMED if name in set(columns)), None)


@lru_cache(maxsize=4096)
def look(name: str) -> dict[str, Any]:
    """What a kind of points is called, its colour and its radius in angstrom.

    >>> look("O"), look("8") == look("O"), look("H12")["radius"]
    ({'name': 'O', 'colour': '#ff0d0d', 'radius': 0.66}, True, 0.31)
    """
    if name.isdigit() and name in _symbols():
        name = _symbols()[name]
    if (found := SYMBOL.fullmatch(name)) is not None and found[2] in _symbols().values():
        radius = float(Isotope.values([found[2]], "covalent_radius")[0])
        colour = Isotope.values([found[2]], "colour")[0]
        if colour is not None:
            return {"name": name, "colour": str(colour), "radius": radius if np.isfinite(radius) else RADIUS}
    return {"name": name, "colour": COLOURS[crc32(name.encode()) % len(COLOURS)], "radius": None}


@lru_cache(maxsize=1)
def _symbols() -> dict[str, str]:
    """Symbols of the elements by their numbers."""
    return {str(row["Z"]): str(row["symbol"]) for row in Isotope.facts()}


class Palette:
    """The kinds of points that were met so far, each with a number."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def codes(self, column: pa.ChunkedArray) -> np.ndarray:
        """The number of the kind of each row, uint8; those beyond `KINDS`, and what is missing, are one kind."""
        joined = column.combine_chunks()
        coded = joined if pa.types.is_dictionary(joined.type) else pc.dictionary_encode(joined)
        if isinstance(coded, pa.ChunkedArray):
            coded = coded.combine_chunks()
        words = [_word(value) for value in coded.dictionary.to_pylist()]
        # a dictionary may have words that no row has
        used = np.unique(coded.indices.drop_null().to_numpy())
        numbers = np.full(len(words) + 1, KINDS, np.uint8)
        for place in used:
            if words[place] not in self.names and len(self.names) < KINDS:
                self.names.append(words[place])
            if words[place] in self.names:
                numbers[place] = self.names.index(words[place])
        places = coded.indices.fill_null(len(words)).to_numpy()
        found: np.ndarray = numbers[places]
        return found

    def looks(self, scale: float = 1.0) -> list[dict[str, Any]]:
        """How each kind looks, with radii in the unit of the coordinates, of which one angstrom is `scale`."""
        looks = [look(name) for name in self.names]
        return [
            one | {"radius": (one["radius"] or RADIUS) * scale, "known": one["radius"] is not None} for one in looks
        ]


def _word(value: Any) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def radii(codes: np.ndarray, looks: Sequence[dict[str, Any]]) -> np.ndarray:
    """The radius of each point."""
    known = np.full(KINDS + 1, RADIUS)
    known[: len(looks)] = [one["radius"] for one in looks]
    found: np.ndarray = known[codes]
    return found


def angstrom(container: Container) -> float:
    """How long one angstrom is in the unit of a container's coordinates: fields of cube files are in bohr."""
    for name in container:
        member = container[name]
        if isinstance(member, Field) and "angstrom" in member.columns:
            return 1.0 if True in rows_of(container, name).page(0, 1, ["angstrom"])[0].to_pylist() else 1 / BOHR
    return 1.0
