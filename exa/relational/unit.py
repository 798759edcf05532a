"""Units of measurement and what one is in another, through pint with the constants of `exa.relational.constant`."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pint
from sqlalchemy import String
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from exa.relational.constant import Constant
from exa.relational.fact import Fact

#: What pint takes from an older CODATA than scipy does, with pint's other names of it; the rest follows from these.
MEASURED = {
    "Rydberg constant": "rydberg_constant = {} = R_∞ = R_inf",
    "electron mass": "electron_mass = {} = m_e = atomic_unit_of_mass = a_u_mass",
    "proton mass": "proton_mass = {} = m_p",
    "neutron mass": "neutron_mass = {} = m_n",
    "atomic mass constant": "atomic_mass_constant = {} = m_u",
    "Newtonian constant of gravitation": "newtonian_constant_of_gravitation = {} = _ = gravitational_constant",
}
#: The units that tables show, by quantity: what is SI's comes first. Items take any unit that pint knows.
UNITS = {
    "length": "meter centimeter millimeter micrometer nanometer angstrom picometer femtometer bohr inch foot mile "
    "astronomical_unit light_year parsec",
    "mass": "kilogram gram milligram dalton electron_mass proton_mass pound metric_ton",
    "time": "second millisecond microsecond nanosecond picosecond femtosecond attosecond minute hour day year "
    "atomic_unit_of_time",
    "energy": "joule kilojoule electron_volt hartree rydberg calorie kilocalorie erg watt_hour british_thermal_unit",
    "temperature": "kelvin degree_Celsius degree_Fahrenheit degree_Rankine atomic_unit_of_temperature",
    "charge": "coulomb elementary_charge ampere_hour",
    "force": "newton dyne pound_force atomic_unit_of_force",
    "pressure": "pascal bar atmosphere torr megapascal gigapascal pound_force_per_square_inch",
    "frequency": "hertz kilohertz megahertz gigahertz terahertz",
    "dipole": "coulomb*meter debye",
    "current": "ampere biot",
    "amount": "mole pound_mole",
    "luminosity": "candela candlepower",
    "dose": "gray rads",
    "acceleration": "meter/second**2 centimeter/second**2 standard_gravity",
    "molarmass": "kilogram/mole gram/mole",
}
#: What ``au`` is: the atomic unit of each quantity, not the astronomical unit.
ATOMIC = {
    "length": "bohr",
    "mass": "electron_mass",
    "time": "atomic_unit_of_time",
    "energy": "hartree",
    "temperature": "atomic_unit_of_temperature",
    "charge": "elementary_charge",
    "force": "atomic_unit_of_force",
    "pressure": "hartree/bohr**3",
    "frequency": "1/atomic_unit_of_time",
    "dipole": "elementary_charge*bohr",
}
#: What is short for another unit where it stands for one of a quantity; most are what exa 0.2 called them.
SHORT = {
    "length": {"A": "angstrom"},
    "dipole": {"yCm": "yoctocoulomb*meter"},
    "energy": {"cm-1": "planck_constant*speed_of_light/centimeter", "Ha": "hartree"},
    "amount": {"gmol": "mole", "lbmol": "pound_mole"},
    "luminosity": {"cp": "candlepower"},
    "dose": {"rd": "rads"},
    "acceleration": {"stdgrav": "standard_gravity"},
}
#: What pint lacks.
MORE = ("pound_mole = 453.59237 * mole", "candlepower = 0.981 * candela")
#: A unit for another, to a power, as exa 0.2 wrote it: m_s2.
FRACTION = re.compile(r"(1|[A-Za-z]+)_([A-Za-z]+)(\d?)")


@cache
def registry() -> pint.UnitRegistry:
    """The units of pint, on the constants of scipy."""
    made: pint.UnitRegistry = pint.UnitRegistry(on_redefinition="ignore", autoconvert_offset_to_baseunit=True)
    for name, definition in MEASURED.items():
        [row] = Constant.find(Constant.name == name)
        made.define(definition.format(f"{row.value!r} * {row.unit.replace('^', '**').replace(' ', '*')}"))
    for definition in MORE:
        made.define(definition)
    return made


def unit_of(name: str, quantity: str | None) -> pint.Unit:
    """The unit that a name means among those of a quantity. KeyError for what is none."""
    own = {"au": ATOMIC.get(quantity, "au"), **SHORT.get(quantity, {})} if quantity else {}
    spellings = [own.get(name, name)]
    if fraction := FRACTION.fullmatch(name):
        spellings.append(f"{fraction[1]}/{fraction[2]}**{fraction[3] or 1}")
    for spelling in spellings:
        try:
            return registry().Unit(spelling)
        except Exception:  # of many kinds, from Python's tokenizer on
            continue
    raise KeyError(f"{name!r} is not defined among the units of {quantity or 'any quantity'}")


class Unit(Fact):
    """A unit of measurement; `Length`, `Energy` and so on are those of one quantity.

    >>> round(Length["angstrom", "au"], 6)
    1.889726
    >>> Temperature.convert([0.0, 100.0], "degC", "K").tolist()
    [273.15, 373.15]
    """

    __tablename__ = "unit"

    name: Mapped[str] = mapped_column(String, index=True)
    quantity: Mapped[str] = mapped_column(String, index=True)
    symbol: Mapped[str]
    factor: Mapped[float]
    "How many of SI's units one is."
    offset: Mapped[float]
    "What 0 of it is in SI's unit: not 0 for some temperatures."
    source: Mapped[str]

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        if cls.__name__ == "Unit":
            return {"polymorphic_on": "quantity", "polymorphic_abstract": True}
        return {"polymorphic_identity": cls.__name__.lower()}

    @classmethod
    def facts(cls) -> Iterator[Mapping[str, Any]]:
        units = registry()
        for quantity, names in UNITS.items():
            si = names.split()[0]
            for name in names.split():
                zero, one = (units.Quantity(value, name).to(si).magnitude for value in (0.0, 1.0))
                yield {
                    "name": name,
                    "quantity": quantity,
                    "symbol": f"{units.Unit(name):~}",
                    "factor": one - zero,
                    "offset": zero,
                    "source": f"pint {pint.__version__}, with constants of CODATA",
                }

    @classmethod
    def item(cls, key: Any) -> float:
        """How many of the second unit one of the first is: ``x * Length["angstrom", "au"]`` is in atomic units."""
        if not isinstance(key, tuple) or len(key) != 2:
            raise KeyError(f"{key!r} is no pair of units: {cls.__name__}['m', 's'] has two")
        start, end = key
        zero, one = (float(cls.convert(value, start, end)) for value in (0.0, 1.0))
        if zero:
            raise ValueError(f"{start} and {end} differ by more than a factor: use {cls.__name__}.convert")
        return one

    @classmethod
    def convert(cls, values: Any, start: str, end: str) -> Any:
        """Numbers, arrays or tables, lazy ones too, in another unit; of the kind that they were, lists as arrays."""
        import pandas as pd

        if isinstance(values, pd.Series):
            return pd.Series(cls.convert(values.to_numpy(), start, end), values.index, name=values.name)
        if isinstance(values, pd.DataFrame):
            return values.apply(cls.convert, args=(start, end))
        quantity = cls.__mapper__.polymorphic_identity
        parsed = [unit_of(name, quantity) for name in (start, end)]
        wrong = [name for name in parsed if quantity and not name.is_compatible_with(UNITS[quantity].split()[0])]
        if wrong:
            raise ValueError(f"{wrong[0]} is no unit of {quantity}")
        try:
            return registry().Quantity(values, parsed[0]).to(parsed[1]).magnitude
        except pint.DimensionalityError as error:
            raise ValueError(str(error)) from None


class Length(Unit):
    """Units of length; ``au`` is the bohr."""


class Mass(Unit):
    """Units of mass; ``au`` is that of the electron."""


class Time(Unit):
    """Units of time."""


class Energy(Unit):
    """Units of energy; ``au`` is the hartree."""


class Temperature(Unit):
    """Units of temperature; those of everyday have a zero of their own, and need `convert`."""


class Charge(Unit):
    """Units of charge; ``au`` is the elementary charge."""


class Force(Unit):
    """Units of force."""


class Pressure(Unit):
    """Units of pressure."""


class Frequency(Unit):
    """Units of frequency."""


class Dipole(Unit):
    """Units of electric dipole moments; ``au`` is the elementary charge times the bohr."""


class Current(Unit):
    """Units of electric current."""


class Amount(Unit):
    """Units of the amount of substance."""


class Luminosity(Unit):
    """Units of luminous intensity."""


class Dose(Unit):
    """Units of absorbed dose; ``rd`` is the rad, which to pint is an angle."""


class Acceleration(Unit):
    """Units of acceleration."""


class MolarMass(Unit):
    """Units of mass to an amount of substance."""
