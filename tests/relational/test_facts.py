"""Facts of nature: by item, as tables and in queries, equal to what their sources say."""

import math
import threading

import dask
import dask.array as da
import numpy as np
import pandas as pd
import pytest
import scipy.constants
from ase.data import atomic_masses_iupac2016, atomic_numbers
from sqlalchemy import func, select

from exa import DataFrame, Series, relational
from exa.relational import Constant, Energy, Isotope, Length, Mass, Pressure, Temperature, Time, Unit, session_scope


def test_an_isotope_has_what_is_known_of_it():
    carbon = Isotope["13C"]
    assert (carbon.A, carbon.Z, carbon.symbol, carbon.element) == (13, 6, "C", "Carbon")
    assert carbon.mass == pytest.approx(13.003354835)
    assert (carbon.spin, carbon.parity, carbon.half_life) == ("1/2", "-", None)
    assert carbon.g_factor == pytest.approx(1.40482, abs=2e-4)
    assert carbon.colour == "#909090"
    assert Isotope["2H"].quadrupole_moment == pytest.approx(0.00286, abs=1e-5)
    assert Isotope["14C"].half_life == pytest.approx(5700 * 365.2422 * 86400, rel=1e-6)
    assert Isotope["12C"].mass == 12
    assert [isotope.A for isotope in Isotope["H"]] == list(range(1, 8))
    with pytest.raises(KeyError, match="no isotope or element 'Xx'"):
        Isotope["Xx"]


def test_isotopes_have_numbers_and_the_names_of_exa_02():
    table = Isotope.to_frame()
    assert (table.index.name, table.index.tolist()) == ("pkid", list(range(len(table))))
    assert table.szuid.is_unique
    for found in (Isotope[175], Isotope.get_by_pkid(Isotope["13C"].pkid), *Isotope.get_by_name("13C")):
        assert (found.name, found.szuid, found.strid) == ("13C", 175, "13C")
    # numbers that are no `szuid` are places, as they were
    assert (Isotope[0].name, Isotope[1].name) == ("1H", "2H")
    assert Isotope.get_by_pkid(-1) is None
    with pytest.raises(KeyError, match="no isotope or element -1"):
        Isotope[-1]
    hydrogen = Isotope["hydrogen"][0]
    assert (hydrogen.af, hydrogen.gfactor, hydrogen.radius, hydrogen.eneg, hydrogen.color, hydrogen.quadmom) == (
        hydrogen.abundance, hydrogen.g_factor, hydrogen.covalent_radius, hydrogen.electronegativity, "#ffffff", 0.0,
    )  # fmt: skip
    assert [one.name for one in Isotope.find(Isotope.strid == "2H")] == ["2H"]


def test_the_table_holds_all_and_makes_sense():
    table = Isotope.table()
    assert len(table) == 3557
    assert table.name.is_unique
    assert set(table.Z) == set(range(1, 119))
    # A nucleus weighs what its number says, to a hundredth.
    assert (abs(table.mass - table.A) / table.A < 0.02).all()
    sums = table[table.abundance.notna()].groupby("symbol").abundance.sum()
    assert len(sums) > 80
    assert (abs(sums - 1) < 5e-3).all()
    spins = table.spin.dropna().map(lambda text: eval(text.replace("1/2", "0.5")) if "/" not in text else None).dropna()
    assert (spins % 1 == 0).all()
    assert pd.api.types.is_float_dtype(table.half_life)


def test_weights_agree_with_another_source():
    stable = [symbol for symbol, number in atomic_numbers.items() if 0 < number < 84 and number not in (43, 61)]
    ours = Isotope.values(stable, "mass")
    theirs = np.array([atomic_masses_iupac2016[atomic_numbers[symbol]] for symbol in stable])
    np.testing.assert_allclose(ours, theirs, rtol=5e-4)


def test_values_come_as_arrays():
    symbols = np.array([["O", "H", "H"], ["O", "H", "2H"]])
    masses = Isotope.values(symbols, "mass")
    assert masses.shape == (2, 3)
    assert masses[1, 2] == Isotope["2H"].mass
    assert Isotope.values(pd.Series(["C", "U"]), "Z").tolist() == [6, 92]
    assert Isotope.values(["C", "13C", "Fe"], "spin").tolist() == ["0", "1/2", "0"]
    assert Isotope.values(["H"], "colour").tolist() == ["#ffffff"]
    assert math.isnan(Isotope.values(["He"], "electronegativity")[0])
    assert Isotope.values([], "mass").shape == (0,)
    with pytest.raises(KeyError, match="no isotopes or elements Qq"):
        Isotope.values(["H", "Qq"], "mass")


def test_every_column_says_where_it_is_from():
    columns = Isotope.columns()
    assert set(columns.index) | {"name"} == set(Isotope.table().columns)
    assert not [name for name in columns.index if not columns.source[name] and name not in ("symbol", "element", "Z")]


def test_constants_are_scipys():
    assert Constant["Eh"] == scipy.constants.physical_constants["Hartree energy"][0]
    assert Constant["c"] == scipy.constants.c
    table = Constant.table()
    assert dict(zip(table.name, table.value, strict=True)) == {
        name: scipy.constants.value(name) for name in scipy.constants.find()
    }
    assert set(Constant.table().symbol.dropna()) >= {"Eh", "a0", "kB", "NA", "alpha"}
    assert table.source.str.contains("CODATA").all()
    with pytest.raises(KeyError, match="near it are Planck constant"):
        Constant["Planck"]


def test_units_convert_numbers_and_arrays():
    assert Length["angstrom", "au"] == pytest.approx(1e-10 / Constant["a0"], rel=1e-9)
    assert Energy["au", "eV"] == pytest.approx(scipy.constants.value("Hartree energy in eV"), rel=1e-9)
    assert Mass["au", "kg"] == pytest.approx(Constant["me"], rel=1e-12)
    assert Mass["Da", "kg"] == pytest.approx(Constant["u"], rel=1e-12)
    assert Time["au", "s"] == pytest.approx(scipy.constants.value("atomic unit of time"), rel=1e-9)
    assert Pressure["au", "Pa"] == pytest.approx(Constant["Eh"] / Constant["a0"] ** 3, rel=1e-9)
    np.testing.assert_allclose(np.arange(3) * Length["nm", "angstrom"], [0, 10, 20])
    np.testing.assert_allclose(Temperature.convert(np.array([0.0, 100.0]), "degC", "kelvin"), [273.15, 373.15])
    frame = pd.DataFrame({"x": [1.0, 2.0]})
    assert (frame.x * Length["km", "m"]).tolist() == [1000.0, 2000.0]
    assert Unit.convert(1.0, "km/h", "m/s") == pytest.approx(1 / 3.6)


@pytest.mark.parametrize(
    ("kind", "pair", "expected"),
    [
        ("Length", ("angstroms", "au"), 1.88972613),
        ("Length", ("A", "a0"), 1.88972613),
        ("Mass", ("amu", "kg"), 1.66053907e-27),
        ("Mass", ("kg", "lb"), 2.2046226218),
        ("Time", ("hr", "s"), 3600),
        ("Time", ("weeks", "days"), 7),
        ("Current", ("A", "C_s"), 1),
        ("Current", ("A", "Bi"), 0.1),
        ("Amount", ("gmol", "mol"), 1),
        ("Amount", ("lbmol", "mol"), 453.59237),
        ("Luminosity", ("cp", "cd"), 0.981),
        ("Dose", ("Gy", "rd"), 100),
        ("Dose", ("J_kg", "rd"), 100),
        ("Acceleration", ("m_s2", "cm_s2"), 100),
        ("Acceleration", ("m_s2", "stdgrav"), 0.1019716213),
        ("Charge", ("e", "C"), 1.602176634e-19),
        ("Dipole", ("yCm", "D"), 299792.458),
        ("Energy", ("J", "cal"), 0.2390057361),
        ("Energy", ("kcal", "Btu"), 4184 / 1055.056),
        ("Energy", ("cm-1", "J"), 1.986445857e-23),
        ("Energy", ("Ha", "eV"), 27.211386246),
        ("Force", ("N", "lbf"), 0.2248089431),
        ("Frequency", ("1_s", "Hz"), 1),
        ("MolarMass", ("g_mol", "kg_mol"), 0.001),
    ],
)
def test_units_as_exa_02_spelled_them(kind, pair, expected):
    units = getattr(relational, kind)
    assert units[pair] == pytest.approx(expected, rel=1e-7)
    assert units.to_frame().quantity.eq(kind.lower()).all()


@pytest.mark.parametrize(
    "values",
    [
        2.0,
        [2.0, 3.0],
        np.array([[2.0], [3.0]]),
        pd.Series([2.0, 3.0], index=[7, 9], name="x"),
        pd.DataFrame({"x": [2.0, 3.0]}, index=[7, 9]),
        da.from_array(np.array([2.0, 3.0]), chunks=1),
        Series([2.0, 3.0], name="x"),
        DataFrame({"x": [2.0, 3.0], "y": [4.0, 5.0]}).x,
    ],
    ids=lambda values: type(values).__name__,
)
def test_what_is_converted_stays_what_it_was(values):
    found = Temperature.convert(values, "degC", "K")
    assert dask.is_dask_collection(found) == dask.is_dask_collection(values)
    found, values = (one.compute() if dask.is_dask_collection(one) else one for one in (found, values))
    np.testing.assert_allclose(found, np.asarray(values) + 273.15)
    if hasattr(values, "index") and hasattr(values, "iloc"):
        assert type(found) is type(values)
        assert (found.index == values.index).all()
        assert getattr(found, "name", None) == getattr(values, "name", None)


def test_units_that_make_no_sense_are_refused():
    with pytest.raises(KeyError, match="'angstroem' is not defined"):
        Length["angstroem", "au"]
    for nonsense in (("qq_m", "m"), ("m", "1/"), ("m",), "m"):
        with pytest.raises(KeyError, match=r"is not defined among|is no pair of units"):
            Length[nonsense]
    with pytest.raises(ValueError, match="second is no unit of length"):
        Length["m", "s"]
    with pytest.raises(ValueError, match=r"use Temperature\.convert"):
        Temperature["degC", "K"]


def test_units_are_a_table():
    lengths = Length.table()
    assert set(lengths.quantity) == {"length"}
    assert lengths.set_index("name").factor["angstrom"] == pytest.approx(1e-10)
    assert len(Unit.table()) > len(lengths)
    assert {row.name for row in Temperature.find(Temperature.offset != 0)} == {"degree_Celsius", "degree_Fahrenheit"}


def test_facts_are_asked_in_the_session_of_the_catalogue(tmp_path):
    with session_scope(f"sqlite:///{tmp_path}/catalogue.sqlite") as session:
        heavy = session.scalars(select(Isotope.name).where(Isotope.Z == 92, Isotope.abundance > 0.5)).all()
        assert heavy == ["238U"]
        assert session.scalar(select(func.count()).select_from(Constant)) > 300
        assert [unit.symbol for unit in session.scalars(select(Length).where(Length.name == "bohr"))] == ["a_0"]


def test_threads_share_them():
    found, threads = [], [threading.Thread(target=lambda: found.append(len(Isotope["Xe"]))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1
