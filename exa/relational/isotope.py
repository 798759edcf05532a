"""All known isotopes, with what is known of their nuclei and of their elements."""

from collections.abc import Iterable, Iterator, Mapping
from csv import DictReader
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column, synonym

import exa.static
from exa.relational.fact import Fact

if TYPE_CHECKING:
    import pandas as pd

STATIC = Path(exa.static.__file__).parent
TEXTS = {"name", "symbol", "element", "spin", "parity", "colour"}
INTEGERS = {"A", "Z"}
#: Where a column of an element differs in name, or is made of those of its isotopes.
WEIGHTS = {"mass": "atomic_weight"}


class Isotope(Fact):
    """An isotope of an element; what belongs to the element is the same for all of its isotopes.

    >>> Isotope["13C"].mass, Isotope["13C"].spin
    (13.00335483534, '1/2')
    >>> [isotope.name for isotope in Isotope["H"]]
    ['1H', '2H', '3H', '4H', '5H', '6H', '7H']
    >>> Isotope.values(["O", "H", "2H"], "mass")
    array([15.999     ,  1.008     ,  2.01410178])

    Units and sources of the columns are in `Isotope.columns()`; None is what nobody has measured.
    """

    __tablename__ = "isotope"

    name: Mapped[str] = mapped_column(String, unique=True)
    "Mass number and symbol: 13C."
    szuid: Mapped[int] = mapped_column(unique=True)
    "A number of its own, made of Z and A: 175 for 13C."
    symbol: Mapped[str] = mapped_column(String, index=True)
    element: Mapped[str]
    A: Mapped[int]
    Z: Mapped[int] = mapped_column(index=True)
    mass: Mapped[float]
    mass_uncertainty: Mapped[float]
    abundance: Mapped[float | None]
    spin: Mapped[str | None]
    parity: Mapped[str | None]
    half_life: Mapped[float | None]
    g_factor: Mapped[float | None]
    quadrupole_moment: Mapped[float | None]
    atomic_weight: Mapped[float]
    covalent_radius: Mapped[float | None]
    van_der_waals_radius: Mapped[float | None]
    electronegativity: Mapped[float | None]
    colour: Mapped[str | None]

    # What exa 0.2 called them.
    strid: Mapped[str] = synonym("name")
    af: Mapped[float | None] = synonym("abundance")
    emass: Mapped[float] = synonym("mass_uncertainty")
    gfactor: Mapped[float | None] = synonym("g_factor")
    quadmom: Mapped[float | None] = synonym("quadrupole_moment")
    radius: Mapped[float | None] = synonym("covalent_radius")
    eneg: Mapped[float | None] = synonym("electronegativity")
    color: Mapped[str | None] = synonym("colour")

    def __repr__(self) -> str:
        return f"Isotope({self.name!r})"

    @classmethod
    def facts(cls) -> Iterator[Mapping[str, Any]]:
        elements = {row["Z"]: row for row in _rows("elements.csv")}
        for row in _rows("isotopes.csv"):
            symbol = elements[row["Z"]]["symbol"]
            yield {**elements[row["Z"]], **row, "name": f"{row['A']}{symbol}", "szuid": pairing(row["Z"], row["A"])}

    @classmethod
    def item(cls, key: Any) -> Any:
        """The isotope of a name, a `szuid` or a `pkid`; of an element, by symbol or name, all, the lightest first."""
        if isinstance(key, int):
            one = cls.find(cls.szuid == key) or cls.find(cls.pkid == key)
        elif found := cls.find((cls.symbol == key) | (cls.element == str(key).capitalize())):
            return found
        else:
            one = cls.find(cls.name == key)
        if not one:
            raise KeyError(f"there is no isotope or element {key!r}: 13C and C are names")
        return one[0]

    @classmethod
    def values(cls, keys: Iterable[str], column: str) -> np.ndarray:
        """A column for many isotopes or elements at once, as an array; nan is what is not known.

        For a symbol, what belongs to nuclei is that of the most abundant isotope, but a mass is the atomic weight.
        """
        by_key = _by_key(column)
        asked = np.asarray(list(keys) if not hasattr(keys, "__array__") else keys)
        names, places = np.unique(asked.astype(str), return_inverse=True)
        unknown = [str(name) for name in names if name not in by_key]
        if unknown:
            raise KeyError(f"there are no isotopes or elements {', '.join(unknown[:5])}: 13C and C are names")
        found = np.array([by_key[str(name)] for name in names], dtype=object if column in TEXTS else np.float64)
        return found[places].reshape(asked.shape)

    @classmethod
    def columns(cls) -> "pd.DataFrame":
        """Unit, description and source of each column."""
        import pandas as pd

        return pd.read_csv(STATIC / "isotope_columns.csv", index_col="column", keep_default_na=False)


def pairing(x: int, y: int) -> int:
    """A number for each pair of natural numbers, and for no other (Szudzik's elegant pairing).

    >>> pairing(6, 13), pairing(1, 1)
    (175, 3)
    """
    return y * y + x if x < y else x * x + x + y


@cache
def _by_key(column: str) -> dict[str, Any]:
    """The values of a column by name of isotope and by symbol of element."""
    found: dict[str, Any] = {}
    best: dict[str, tuple[float, float]] = {}
    for row in Isotope.facts():
        value = row[column] if column in row else row["name"]
        found[row["name"]] = value if value is not None or column in TEXTS else np.nan
        rank = (row["abundance"] or 0.0, row["half_life"] or 0.0)
        if rank > best.get(row["symbol"], (-1.0, 0.0)):
            best[row["symbol"]] = rank
            found[row["symbol"]] = row.get(WEIGHTS.get(column, column), found[row["name"]])
            if found[row["symbol"]] is None and column not in TEXTS:
                found[row["symbol"]] = np.nan
    return found


def _rows(file: str) -> Iterator[dict[str, Any]]:
    with open(STATIC / file, encoding="utf-8", newline="") as lines:
        for row in DictReader(lines):
            yield {name: _value(name, text) for name, text in row.items()}


def _value(name: str, text: str) -> Any:
    if name in TEXTS:
        return text or None
    return int(text) if name in INTEGERS else float(text) if text else None
