"""The constants of physics, as CODATA recommends them and scipy has them."""

from collections.abc import Iterator, Mapping
from typing import Any

import scipy
from scipy.constants import find, physical_constants
from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from exa.relational.fact import Fact

#: What is written in formulas.
SYMBOLS = {
    "c": "speed of light in vacuum",
    "h": "Planck constant",
    "hbar": "reduced Planck constant",
    "e": "elementary charge",
    "kB": "Boltzmann constant",
    "NA": "Avogadro constant",
    "R": "molar gas constant",
    "F": "Faraday constant",
    "G": "Newtonian constant of gravitation",
    "eps0": "vacuum electric permittivity",
    "mu0": "vacuum mag. permeability",
    "alpha": "fine-structure constant",
    "Rinf": "Rydberg constant",
    "a0": "Bohr radius",
    "Eh": "Hartree energy",
    "me": "electron mass",
    "mp": "proton mass",
    "mn": "neutron mass",
    "u": "atomic mass constant",
    "muB": "Bohr magneton",
    "muN": "nuclear magneton",
    "ge": "electron g factor",
    "sigma": "Stefan-Boltzmann constant",
}
#: What exa 0.2 called them.
FORMER = {"hartree": "Eh", "bohr": "a0", "rydberg": "Rinf"}


class Constant(Fact):
    """A constant, by its name or the symbol of formulas.

    >>> f"{Constant['Eh']:.8e} {Constant['Bohr radius']:.8e}"
    '4.35974472e-18 5.29177211e-11'
    >>> Constant.find(Constant.symbol == "c")[0].unit
    'm s^-1'
    """

    __tablename__ = "constant"

    name: Mapped[str] = mapped_column(String, unique=True)
    symbol: Mapped[str | None] = mapped_column(String, index=True)
    value: Mapped[float]
    unit: Mapped[str]
    uncertainty: Mapped[float]
    "0 where it is exact."
    source: Mapped[str]

    @classmethod
    def facts(cls) -> Iterator[Mapping[str, Any]]:
        symbols = {name: symbol for symbol, name in SYMBOLS.items()}
        for name in find():
            value, unit, uncertainty = physical_constants[name]
            yield {
                "name": name,
                "symbol": symbols.get(name),
                "value": value,
                "unit": unit,
                "uncertainty": uncertainty,
                "source": f"CODATA, through scipy {scipy.__version__}",
            }

    @classmethod
    def item(cls, key: Any) -> float:
        """The value, in units of SI or those that the name says."""
        found = cls.find((cls.name == key) | (cls.symbol == FORMER.get(key, key)))
        if not found:
            near = find(str(key))[:3]
            hint = f"; near it are {', '.join(near)}" if near else "; Constant.table() has all"
            raise KeyError(f"there is no constant {key!r}{hint}")
        return found[0].value
