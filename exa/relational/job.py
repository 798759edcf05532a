"""The jobs that wrote containers, one row each."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from exa.relational.base import Base, BigInt

if TYPE_CHECKING:
    from exa.relational.container import ContainerRow


class Job(Base):
    """One job of a store, as its specification and the log tell."""

    __table_args__ = (UniqueConstraint("container_pkid", "uid"),)

    pkid: Mapped[int] = mapped_column(BigInt, primary_key=True)
    container_pkid: Mapped[int] = mapped_column(BigInt, ForeignKey("container.pkid", ondelete="CASCADE"))
    uid: Mapped[str] = mapped_column(String, index=True)
    "The hash of the specification."
    editor: Mapped[str | None]
    options: Mapped[dict[str, Any]] = mapped_column(default=dict)
    unit_count: Mapped[int] = mapped_column(BigInt, default=0)
    "Units in the log."
    started: Mapped[datetime | None]
    "Of the first commit."
    modified: Mapped[datetime | None]
    "Of the last commit."

    container: Mapped[ContainerRow] = relationship(back_populates="jobs")
