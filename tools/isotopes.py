"""Writes ``exa/static/isotopes.csv`` and ``elements.csv``: what mendeleev has gathered of nuclei and elements.

    pip install mendeleev==1.3.0
    python tools/isotopes.py

mendeleev is no dependency of exa; it is asked once, here. Where it has each number from is in
``exa/static/isotope_columns.csv``, which is written by hand.
"""

from pathlib import Path

from mendeleev.fetch import fetch_table

STATIC = Path(__file__).parent.parent / "exa" / "static"
#: Seconds in the units of mendeleev, where a year is the tropical one.
SECONDS = {"sec": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "year": 31_556_926.0}
PREFIXES = {"": 0, "m": -3, "u": -6, "n": -9, "p": -12, "f": -15, "a": -18, "z": -21, "y": -24} | {
    "k": 3, "M": 6, "G": 9, "T": 12, "P": 15, "E": 18, "Z": 21, "Y": 24,
}  # fmt: skip
ISOTOPE = {
    "atomic_number": "Z", "mass_number": "A", "mass": "mass", "mass_uncertainty": "mass_uncertainty",
    "abundance": "abundance", "spin": "spin", "parity": "parity", "half_life": "half_life", "g_factor": "g_factor",
    "quadrupole_moment": "quadrupole_moment",
}  # fmt: skip
ELEMENT = {
    "atomic_number": "Z", "symbol": "symbol", "name": "element", "atomic_weight": "atomic_weight",
    "covalent_radius_cordero": "covalent_radius", "vdw_radius": "van_der_waals_radius",
    "en_pauling": "electronegativity", "jmol_color": "colour",
}  # fmt: skip


def seconds(unit: str | float) -> float:
    """How many seconds a unit such as ``msec`` has; nan for none.

    >>> seconds("kyear")
    31556926000.0
    """
    if not isinstance(unit, str):
        return float("nan")
    word = next(word for word in SECONDS if unit.endswith(word))
    return SECONDS[word] * 10.0 ** PREFIXES[unit.removesuffix(word)]


def main() -> None:
    isotopes = fetch_table("isotopes")
    # Rounded to what the sources give, since a conversion to seconds adds digits that mean nothing.
    lives = isotopes["half_life"] * isotopes["half_life_unit"].map(seconds)
    isotopes["half_life"] = lives.map(lambda life: float(f"{life:.10g}"))
    isotopes["abundance"] = (isotopes["abundance"] / 100).map(lambda part: float(f"{part:.10g}"))
    for moment in ("g_factor", "quadrupole_moment"):
        # mendeleev keeps them in single precision, whose further digits are noise.
        isotopes[moment] = isotopes[moment].map(lambda value: float(f"{value:.7g}"))
    chosen = isotopes[list(ISOTOPE)].rename(columns=ISOTOPE).sort_values(["Z", "A"])
    chosen.to_csv(STATIC / "isotopes.csv", index=False, lineterminator="\n")
    elements = fetch_table("elements")[list(ELEMENT)].rename(columns=ELEMENT).sort_values("Z")
    for radius in ("covalent_radius", "van_der_waals_radius"):
        elements[radius] = (elements[radius] / 100).map(lambda length: float(f"{length:.6g}"))
    elements.to_csv(STATIC / "elements.csv", index=False, lineterminator="\n")
    print(f"{len(chosen)} isotopes of {len(elements)} elements")


if __name__ == "__main__":
    main()
