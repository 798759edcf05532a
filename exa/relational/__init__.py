"""What exa knows in tables of SQL: the catalogue of stores, their sources and jobs; and facts of nature.

All of it is loaded when it is first used: a job parses before SQLAlchemy is there.
"""

from importlib import import_module
from typing import Any

_HOME = {
    "Base": "base",
    "ContainerRow": "container",
    # the three refer to each other
    "File": "container",
    "Job": "container",
    "session_scope": "session",
    "containers": "listing",
    "files": "listing",
    "rebuild": "catalogue",
    "register": "catalogue",
    "remember": "catalogue",
    "Isotope": "isotope",
    "Constant": "constant",
    "Unit": "unit",
    "Length": "unit",
    "Mass": "unit",
    "Time": "unit",
    "Energy": "unit",
    "Temperature": "unit",
    "Charge": "unit",
    "Force": "unit",
    "Pressure": "unit",
    "Frequency": "unit",
    "Dipole": "unit",
    "Current": "unit",
    "Amount": "unit",
    "Luminosity": "unit",
    "Dose": "unit",
    "Acceleration": "unit",
    "MolarMass": "unit",
}

__all__ = list(_HOME)


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
