"""A dask cluster that somebody else has started, or one of processes of this machine, for as long as it is needed."""

import logging
import signal
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from multiprocessing import resource_tracker
from typing import Any

from exa.error import SchedulerLost
from exa.schedule.stream import default_threads

#: Who tells of a connection that is lost; distributed gives its client a level of its own.
TALKERS = "distributed", "distributed.client", "tornado.application"
#: Seconds within which a scheduler must answer.
PATIENCE = 20


@contextmanager
def cluster(workers: int | None = None) -> Iterator[Any]:
    """Processes of this machine that work instead of threads: a dask client, active for as long as the block lasts.

    >>> with exa.cluster(4):                                    # doctest: +SKIP
    ...     exa.parse("runs/*.out", "runs.exa", "mine.py:Mine")

    For editors that hold the GIL (`parse_*` methods in plain Python); kernels do as well on threads. There are as
    many `workers`, of one thread each, as cores, if not said otherwise. All of it listens on loopback alone, and
    speaks TLS by certificates made for this cluster: others on the machine are refused. A script
    must have its work under ``if __name__ == "__main__":``. ImportError says how to get what TLS needs.
    """
    from distributed import Client, LocalCluster, Security

    try:
        security = Security.temporary()
    except ImportError as error:
        raise ImportError(f"exa.cluster needs TLS: pip install 'exa[cluster]' ({error})") from error
    local = partial(LocalCluster, host="127.0.0.1", dashboard_address="127.0.0.1:0", security=security)
    how = {"n_workers": workers or default_threads(), "threads_per_worker": 1, "silence_logs": logging.CRITICAL}
    _track()
    with _quiet(), local(**how) as processes, Client(processes) as client:
        client.register_worker_callbacks(_ignore_interrupts)
        yield client


def _track() -> None:
    """Start the tracker of multiprocessing's resources, which ignores Ctrl-C, where SIGHUP does not reach it either."""
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGHUP})
    try:
        resource_tracker.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)


def _ignore_interrupts() -> None:
    """Ctrl-C and SIGHUP reach all processes of a terminal; what is to end then, who started them decides."""
    for each in (signal.SIGINT, signal.SIGHUP):
        signal.signal(each, signal.SIG_IGN)


@contextmanager
def connected(address: str | None, processes: int | None = None) -> Iterator[Any]:
    """A client of the scheduler at an address, or of so many processes, while the block lasts; None without either."""
    if address is None and processes is None:
        yield None
        return
    if address is None:
        with cluster(processes) as client:
            yield client
        return
    from distributed import Client

    with _quiet():
        try:
            client = Client(address, set_as_default=False, timeout=PATIENCE)
        except (OSError, ValueError) as error:
            raise SchedulerLost(address) from error
        try:
            yield client
        finally:
            with suppress(Exception):
                client.close(timeout=2)


@contextmanager
def _quiet() -> Iterator[None]:
    """What matters of what dask says comes as an exception; the rest would end up between the lines of a command."""
    for name in TALKERS:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", module="distributed")
        yield
