"""Facts of nature as rows: packaged or computed, in a database in memory that is filled when it is first asked.

They are no part of the catalogue, so that a newer exa brings newer facts and nothing has to be migrated.
"""

import os
import threading
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import Engine, MetaData, insert, select
from sqlalchemy.orm import DeclarativeBase, Session
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
    def table(cls) -> "pd.DataFrame":
        """All rows as a frame of pandas."""
        import pandas as pd

        columns = cls.__table__.columns
        query = select(*(column for column in columns if column.name != "pkid"))
        if cls.__mapper__.polymorphic_on is not None and cls.__mapper__.single:
            query = query.where(cls.__mapper__.polymorphic_on == cls.__mapper__.polymorphic_identity)
        with engine_of(cls).connect() as connection:
            rows = connection.execute(query)
            return pd.DataFrame(rows.all(), columns=list(rows.keys()))


def engine_of(kind: type[Fact]) -> Engine:
    """The engine of the database that holds these facts."""
    engine = _engine(os.getpid())
    owner = kind.__mapper__.base_mapper.class_
    with _lock:
        if (os.getpid(), owner.__name__) not in _filled:
            owner.__table__.create(engine, checkfirst=True)
            with engine.begin() as connection:
                connection.execute(insert(owner.__table__), [dict(row) for row in owner.facts()])
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
