"""Facts of nature as rows: packaged or computed, in a database in memory that is filled when it is first asked.

They are no part of the catalogue, so that a newer exa brings newer facts and nothing has to be migrated.
"""

import os
import threading
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import Engine, MetaData, insert, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.orm.decl_api import DeclarativeAttributeIntercept

from exa.relational.engine import memory_engine

if TYPE_CHECKING:
    import pandas as pd

_lock = threading.Lock()
_filled: set[tuple[int, str]] = set()


class Items(DeclarativeAttributeIntercept):
    """What gives a class of facts its items: ``Constant["Eh"]``."""

    def __getitem__(cls, key: Any) -> Any:
        return cls.item(key)  # type: ignore[attr-defined]


class Fact(DeclarativeBase, metaclass=Items):
    """Rows that exa comes with. They are read only: what a session adds to them is gone with the process."""

    metadata = MetaData()

    pkid: Mapped[int] = mapped_column(primary_key=True)
    "The place in the table, from 0."

    @classmethod
    def item(cls, key: Any) -> Any:
        """What ``cls[key]`` is."""
        raise NotImplementedError

    @classmethod
    def facts(cls) -> Iterable[Mapping[str, Any]]:
        """The rows of the table, as mappings."""
        raise NotImplementedError

    @classmethod
    def find(cls, *where: Any) -> list[Self]:
        """The rows for which all conditions hold.

        >>> from exa.relational import Isotope
        >>> [isotope.name for isotope in Isotope.find(Isotope.symbol == "C", Isotope.abundance > 0)]
        ['12C', '13C']
        """
        with Session(engine_of(cls), expire_on_commit=False) as session:
            return list(session.scalars(select(cls).where(*where).order_by(*cls.__mapper__.primary_key)))

    @classmethod
    def get_by_pkid(cls, pkid: int) -> Self | None:
        """The row of that number."""
        return next(iter(cls.find(cls.pkid == pkid)), None)

    @classmethod
    def get_by_name(cls, name: str) -> list[Self]:
        """The rows of that name."""
        return cls.find(cls.__mapper__.attrs["name"].class_attribute == name)

    @classmethod
    def table(cls) -> "pd.DataFrame":
        """All rows as a frame of pandas, whose index is `pkid`."""
        import pandas as pd

        query = select(cls.__table__).order_by("pkid")
        if cls.__mapper__.polymorphic_on is not None and cls.__mapper__.single:
            query = query.where(cls.__mapper__.polymorphic_on == cls.__mapper__.polymorphic_identity)
        with engine_of(cls).connect() as connection:
            rows = connection.execute(query)
            return pd.DataFrame(rows.all(), columns=list(rows.keys())).set_index("pkid")

    #: What exa 0.2 called it.
    to_frame = table


def engine_of(kind: type[Fact]) -> Engine:
    """The engine of the database that holds these facts."""
    engine = _engine(os.getpid())
    owner = kind.__mapper__.base_mapper.class_
    with _lock:
        if (os.getpid(), owner.__name__) not in _filled:
            owner.__table__.create(engine, checkfirst=True)
            with engine.begin() as connection:
                connection.execute(insert(owner.__table__), [{"pkid": k, **row} for k, row in enumerate(owner.facts())])
            _filled.add((os.getpid(), owner.__name__))
    return engine


@cache
def _engine(pid: int) -> Engine:
    return memory_engine("exa-facts")


class FactSession(Session):
    """A session that asks for facts where they are, and for all else where it is told."""

    def get_bind(self, mapper: Any = None, **how: Any) -> Any:
        kind = getattr(mapper, "class_", None)
        if isinstance(kind, type) and issubclass(kind, Fact):
            return engine_of(kind)
        return super().get_bind(mapper, **how)
