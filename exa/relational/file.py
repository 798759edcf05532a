"""The sources of containers, one row each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from exa.relational.base import Base, BigInt

if TYPE_CHECKING:
    from exa.relational.container import ContainerRow


class File(Base):
    """A source that is whole in a store."""

    # Numbers are not used twice: the index of texts may still have what a number once was.
    __table_args__ = (UniqueConstraint("container_pkid", "number"), {"sqlite_autoincrement": True})

    pkid: Mapped[int] = mapped_column(BigInt, primary_key=True)
    container_pkid: Mapped[int] = mapped_column(BigInt, ForeignKey("container.pkid", ondelete="CASCADE"))
    number: Mapped[int] = mapped_column(BigInt)
    "The row of the store's table `_files`."
    path: Mapped[str]
    size: Mapped[int | None] = mapped_column(BigInt)
    "In bytes."
    identity: Mapped[str | None]
    "What tells that the source has changed since."
    lines: Mapped[int | None] = mapped_column(BigInt)
    rejects: Mapped[int | None] = mapped_column(BigInt)

    container: Mapped[ContainerRow] = relationship(back_populates="sources")
