"""What exa knows in tables of SQL: the catalogue of stores, their sources and jobs; and facts of nature.

The classes of rows refer to each other, and are loaded together; the rest when it is first used.
"""

from importlib import import_module
from typing import Any

from exa.relational.base import Base
from exa.relational.container import ContainerRow
from exa.relational.file import File
from exa.relational.job import Job

_HOME = {
    "session_scope": "session",
    "containers": "listing",
    "files": "listing",
    "rebuild": "catalogue",
    "register": "catalogue",
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

__all__ = ["Base", "ContainerRow", "File", "Job"]
__all__ += list(_HOME)


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
