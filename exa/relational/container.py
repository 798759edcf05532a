"""The columns of a container: what the catalogue knows of a store, and `exa.Container` inherits."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from datetime import datetime
from importlib.metadata import entry_points
from typing import Any

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.exc import SAWarning
from sqlalchemy.orm import Mapped, Mapper, declared_attr, mapped_column, relationship

from exa.relational.base import Base, BigInt, has_key
from exa.relational.file import File
from exa.relational.job import Job

#: The entry points by which packages name their containers, by polymorphic identity.
GROUP = "exa.containers"


class ContainerRow(Base):
    """A container as a row. `exa.Container` and its subclasses are the classes that rows become.

    A subclass with a primary key of its own, ``Column(Integer, ForeignKey("container.pkid"), primary_key=True)``,
    has a table of its own, which is joined; what `kind` says of a row is the subclass's ``polymorphic_identity``,
    its name in lower case where it gives none.
    """

    __table_args__ = (UniqueConstraint("path"),)

    pkid: Mapped[int] = mapped_column(BigInt, primary_key=True)
    kind: Mapped[str] = mapped_column(String, index=True)
    uid: Mapped[str | None] = mapped_column(String, index=True)
    "The id of the store; a copy of a store has it too."
    name: Mapped[str] = mapped_column(String, index=True, default="")
    description: Mapped[str] = mapped_column(String, default="")
    path: Mapped[str | None]
    "Where the store is; None for what is not stored."
    editor: Mapped[str | None] = mapped_column(String, index=True)
    "What reads its sources, as the job that made it was told."
    version: Mapped[int | None]
    "Of the store, when it was registered last."
    contents: Mapped[dict[str, int]] = mapped_column(default=dict)
    "How many rows each table has; exa's own tables have an underscore before their names."
    row_count: Mapped[int] = mapped_column(BigInt, default=0)
    "Of all tables but exa's own."
    file_count: Mapped[int] = mapped_column(BigInt, default=0)
    reject_count: Mapped[int] = mapped_column(BigInt, default=0)
    size: Mapped[int] = mapped_column(BigInt, default=0)
    "Bytes at rest."
    created: Mapped[datetime | None]
    modified: Mapped[datetime | None] = mapped_column(index=True)
    "When the version was committed."

    sources: Mapped[list[File]] = relationship(
        back_populates="container", passive_deletes=True, cascade="all, delete-orphan"
    )
    jobs: Mapped[list[Job]] = relationship(
        back_populates="container", passive_deletes=True, cascade="all, delete-orphan"
    )

    def __init_subclass__(cls, **how: Any) -> None:
        # A cell of a notebook that is run again defines its class again: the newer one replaces the older.
        former = cls.metadata.tables.get(cls.__name__.lower())
        if former is not None and has_key(cls):
            cls.metadata.remove(former)
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "This declarative base already contains", SAWarning)
            warnings.filterwarnings("ignore", "Reassigning polymorphic association", SAWarning)
            super().__init_subclass__(**how)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        # Nothing but `exa.Container`, which stands further down, makes objects of rows.
        if cls.__name__ == "ContainerRow":
            return {"polymorphic_on": "kind", "polymorphic_abstract": True}
        return {"polymorphic_identity": cls.__name__.lower()}


class Kinds(dict[Any, "Mapper[Any]"]):
    """The classes of containers by identity; those of installed packages are loaded when a row or a store names them.

    What nobody here knows is a container of no special kind, so that a row of a package that is gone can be read.
    """

    def __init__(self, known: Mapping[Any, Mapper[Any]]) -> None:
        super().__init__(known)

    def __missing__(self, identity: Any) -> Mapper[Any]:
        for entry in entry_points(group=GROUP, name=str(identity)):
            entry.load()
        return self[identity] if identity in self else self["container"]


ContainerRow.__mapper__.polymorphic_map = Kinds(ContainerRow.__mapper__.polymorphic_map)


def kind_of(identity: str) -> Mapper[Any] | None:
    """The mapped class of an identity; None where no package that is here has one."""
    found = ContainerRow.__mapper__.polymorphic_map[identity]
    return found if found.polymorphic_identity == identity else None
