"""A dask cluster that somebody else has started."""

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from typing import Any

from exa.error import SchedulerLost

#: Who tells of a connection that is lost; distributed gives its client a level of its own.
TALKERS = "distributed", "distributed.client", "tornado.application"
#: Seconds within which a scheduler must answer.
PATIENCE = 20


@contextmanager
def _connected(address: str) -> Iterator[Any]:
    from distributed import Client

    # What matters of what it says comes as an exception; the rest would end up between the lines of a command.
    for name in TALKERS:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", module="distributed")
        try:
            client = Client(address, set_as_default=False, timeout=PATIENCE)
        except (OSError, ValueError) as error:
            raise SchedulerLost(address) from error
        try:
            yield client
        finally:
            with suppress(Exception):
                client.close(timeout=2)


def connected(address: str | None) -> Any:
    """A client of the scheduler at an address, for as long as the block lasts; None without an address."""
    return nullcontext() if address is None else _connected(address)
