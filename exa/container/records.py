"""What a store says of the members of a container that was saved in it, each by a record.

Classes are told by name, and found again among those that are loaded: nothing is imported, and no code is run, because
a store says so.
"""

import warnings
from collections.abc import Iterator, Mapping
from pkgutil import resolve_name
from typing import Any

from exa.container.analytical import Formula
from exa.container.field import Field, Field3D
from exa.container.numerical import DataFrame, Series
from exa.container.tables import name_of
from exa.error import StoreError
from exa.relational.container import kind_of

#: The classes of exa's own, the most special first.
OWN: tuple[type[Any], ...] = (Field3D, Field, DataFrame, Series)


def class_of(asked: type, said: Mapping[str, Any]) -> type:
    """The class of a container that was saved, or what was asked for where that is a more special one.

    TypeError where neither is made of the other.
    """
    if not said:
        return asked
    mapper = kind_of(said["kind"])
    if mapper is None:
        told = f"it was saved as a {said['kind']}, which is not loaded: import the package that has it"
        warnings.warn(told, stacklevel=3)
        return asked
    if issubclass(mapper.class_, asked):
        return mapper.class_
    if issubclass(asked, mapper.class_):
        return asked
    raise TypeError(f"it was saved as a {mapper.class_.__name__}, which is no {asked.__name__}")


def sent_class(name: str, kind: str, least: type) -> type:
    """The class of a container that another process has sent, by its name, else by its identity, else the least one."""
    try:
        found: Any = resolve_name(name)
    except (ImportError, AttributeError, ValueError):  # of a notebook, or of a function
        mapper = kind_of(kind)
        found = None if mapper is None else mapper.class_
    if found is None:
        warnings.warn(f"{name} is not here, so it is a {least.__name__}: import the package that has it", stacklevel=3)
    return found or least


def own_class(kind: type) -> str | None:
    """The class of exa's own that a member's class is made of; None for what is dask's."""
    return next((one.__name__ for one in OWN if issubclass(kind, one)), None)


def member_class(record: Mapping[str, Any]) -> type | None:
    """The class that a member had: as it is loaded now, else the one of exa's own that it was made of."""
    own = {one.__name__: one for one in OWN}
    if record.get("base") not in own:
        return None
    base = own[record["base"]]
    # The newest of that name, as a cell of a notebook may have run twice.
    found = [kind for kind in _below(base) if name_of(kind) == record["class"]]
    return found[-1] if found else base


def _below(kind: type[Any]) -> Iterator[type[Any]]:
    yield kind
    for one in kind.__subclasses__():
        yield from _below(one)


def formula_record(formula: Formula, name: str) -> dict[str, Any]:
    """A formula as its text and the names of its quantities, so that one called E or I stays one."""
    record = {"kind": "formula", "formula": formula.text, "names": list(formula.names)}
    try:
        if formula_of(record) == formula:
            return record
        why = "its symbols or numbers are not of the plain kind"
    except ValueError as error:
        why = str(error)
    raise StoreError(f"{name} is a formula that its text does not give back: {why}")


def formula_of(record: Mapping[str, Any]) -> Formula:
    """The formula of a record; ValueError for a text that does more than to calculate."""
    return Formula.parse(record["formula"], record["names"])
