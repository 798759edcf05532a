"""Sessions: the catalogue through SQLAlchemy's ORM."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.engine import URL
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from exa.relational.engine import refused
from exa.relational.fact import FactSession
from exa.relational.schema import extend, writer


@contextmanager
def session_scope(url: str | URL | None = None) -> Iterator[Session]:
    """A session that is committed at the end of the block, or rolled back where that raises.

    >>> with session_scope() as session:                        # doctest: +SKIP
    ...     Container.get_by_name(session, "water.exa")
    """
    made = writer(url)
    try:
        extend(made)
        with FactSession(made, expire_on_commit=False) as session, session.begin():
            yield session
    except SQLAlchemyError as error:
        raise refused(made, error) from error
