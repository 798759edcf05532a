"""What all mapped classes have in common: names of their tables, times in UTC, and how rows are looked up."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar, Self

from sqlalchemy import JSON, BigInteger, Column, DateTime, Dialect, Integer, MetaData, TypeDecorator, insert, select
from sqlalchemy.orm import DeclarativeBase, MappedColumn, Session, declared_attr

#: Rows of files may be more than 2**31; SQLite numbers rows by itself for INTEGER alone.
BigInt = BigInteger().with_variant(Integer(), "sqlite")

#: Constraints have names, since migrations must be able to drop them.
NAMES = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Moment(TypeDecorator[datetime]):
    """A point in time, kept in UTC; what comes back is aware of that."""

    impl = DateTime(timezone=False)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


def moment(microseconds: int) -> datetime:
    """The time that a store's log gives in microseconds since 1970.

    >>> moment(1_500_000)
    datetime.datetime(1970, 1, 1, 0, 0, 1, 500000, tzinfo=datetime.timezone.utc)
    """
    seconds, rest = divmod(microseconds, 1_000_000)
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest)


def has_key(cls: Any) -> bool:
    """Whether a class itself, not one above it, has a primary key, and so a table."""
    columns = (value.column if isinstance(value, MappedColumn) else value for value in vars(cls).values())
    return any(isinstance(column, Column) and column.primary_key for column in columns)


class Base(DeclarativeBase):
    """The mapped classes of exa and of packages built on it.

    A class with a primary key of its own has a table of its own, named as the class is in lower case; one without
    shares the table of the class above.
    """

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {dict[str, Any]: JSON, dict[str, int]: JSON, datetime: Moment}
    # Annotations of classes above tables are also those of a container's members, which are no columns.
    __allow_unmapped__ = True

    @declared_attr.directive
    def __tablename__(cls) -> str | None:
        # `exa.Container` is the name of what stands further down, and shares this table.
        return {"ContainerRow": "container"}.get(cls.__name__, cls.__name__.lower()) if has_key(cls) else None

    @classmethod
    def get_by_pkid(cls, session: Session, pkid: int) -> Self | None:
        """The row of that number."""
        return session.get(cls, pkid)

    @classmethod
    def get_by_name(cls, session: Session, name: str) -> list[Self]:
        """The rows of that name, which more than one may have."""
        return list(session.scalars(select(cls).filter_by(name=name)))

    @classmethod
    def get_by_uid(cls, session: Session, uid: str) -> list[Self]:
        """The rows of that id: more than one where a store was copied."""
        return list(session.scalars(select(cls).filter_by(uid=uid)))

    @classmethod
    def bulk_insert(cls, session: Session, rows: Iterable[Mapping[str, Any]]) -> None:
        """Insert many rows, given as mappings, without making objects of them."""
        if many := [dict(row) for row in rows]:
            session.execute(insert(cls), many)
