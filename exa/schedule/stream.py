"""Bounded windows of tasks: at most so many are alive at a time, whatever their number.

No graph is built, so a million units cost what a thousand do. Tasks run on threads of this process, or on the
cluster of the active dask client.
"""

import concurrent.futures as cf
import itertools
import os
import pickle
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

from exa.error import SchedulerLost

T = TypeVar("T")
#: How often a task is given to the cluster; each time it may take as many workers down as dask allows.
TRIES = 5


class Outcome(NamedTuple):
    """What became of one item: a result, or the exception that its task raised."""

    item: Any
    result: Any
    error: BaseException | None


def active_client() -> Any | None:
    """The dask client that is active in this process, or None; nothing is started and distributed is not imported."""
    import sys

    # another thread may be in the midst of importing it
    get_client = getattr(sys.modules.get("distributed"), "get_client", None)
    if get_client is None:
        return None
    try:
        return get_client()
    except ValueError:
        return None


def default_threads() -> int:
    """As many threads as this process may use cores."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def process_threads(client: Any | None = None) -> int:
    """How many tasks one process runs at once: this one, or at most one of a cluster."""
    return default_threads() if client is None else max(client.nthreads().values(), default=1)


def count_workers(client: Any | None = None, threads: int | None = None) -> int:
    """How many tasks can run at once."""
    return sum(client.nthreads().values()) if client is not None else threads or default_threads()


def stream(
    function: Callable[[T], Any],
    items: Iterable[T],
    *,
    client: Any | None = None,
    threads: int | None = None,
    window: int | None = None,
    key: str = "exa",
    short: Callable[[T], Any] | None = None,
) -> Iterator[Outcome]:
    """Apply a function to many items and yield the outcomes as they come; the items may be a lazy iterator.

    >>> sorted(outcome.result for outcome in stream(abs, [-1, -2, -3]))
    [1, 2, 3]

    Close the generator to stop early: what has not begun is cancelled, what runs is waited for. `short` gives what is
    sent to a cluster in the place of an item, and is an equal one when it is unpickled there.
    """
    if client is not None:
        yield from _on_cluster(function, iter(items), client, window, key, short)
        return
    threads = threads or default_threads()
    yield from _on_threads(function, iter(items), threads, window or 2 * threads, key)


def _on_threads(
    function: Callable[[T], Any], items: Iterator[T], threads: int, window: int, key: str
) -> Iterator[Outcome]:
    with cf.ThreadPoolExecutor(threads, thread_name_prefix=key) as pool:
        live: dict[cf.Future[Any], T] = {}
        try:
            while True:
                for item in itertools.islice(items, window - len(live)):
                    live[pool.submit(function, item)] = item
                if not live:
                    return
                for future in cf.wait(live, return_when=cf.FIRST_COMPLETED).done:
                    error = future.exception()
                    yield Outcome(live.pop(future), None if error else future.result(), error)
        finally:
            for future in live:
                future.cancel()


def stream_in_order(
    function: Callable[[T], Any], items: Iterable[T], *, threads: int | None = None, key: str = "exa"
) -> Iterator[Outcome]:
    """As `stream` on threads, the outcomes in the order of the items; no more than four to a thread are waiting.

    >>> [outcome.result for outcome in stream_in_order(abs, [-1, -2, -3])]
    [1, 2, 3]
    """
    threads = threads or default_threads()
    waiting: deque[tuple[T, cf.Future[Any]]] = deque()
    left = iter(items)
    with cf.ThreadPoolExecutor(threads, thread_name_prefix=key) as pool:
        try:
            while True:
                for item in itertools.islice(left, 4 * threads - len(waiting)):
                    waiting.append((item, pool.submit(function, item)))
                if not waiting:
                    return
                item, future = waiting.popleft()
                error = future.exception()
                yield Outcome(item, None if error else future.result(), error)
        finally:
            for _, future in waiting:
                future.cancel()


def for_each(function: Callable[[T], Any], items: Iterable[T]) -> None:
    """Apply a function to all items on threads, where there are several, and raise what it raises."""
    items = list(items)
    if len(items) == 1:
        function(items[0])
        return
    for outcome in stream_in_order(function, items):
        if outcome.error is not None:
            raise outcome.error


def _on_cluster(
    function: Callable[[T], Any],
    items: Iterator[T],
    client: Any,
    window: int | None,
    key: str,
    short: Callable[[T], Any] | None,
) -> Iterator[Outcome]:
    import cloudpickle
    import dask.config
    from distributed import KilledWorker, as_completed

    window = window or max(16, 4 * count_workers(client))
    live: dict[Any, tuple[T, int]] = {}
    # Opaque to the scheduler, which would unpickle and hold every item; and classes of a script travel with it.
    dumped = cloudpickle.dumps(function)

    def push(batch: list[tuple[T, int]]) -> list[Any]:
        if not batch:
            return []
        with dask.config.set({"distributed.admin.large-graph-warning-threshold": 1 << 40}):
            # `map` costs a twentieth of as many calls of `submit`
            calls = [dumped] * len(batch), [_packed(short(item) if short else item) for item, _ in batch]
            futures: list[Any] = client.map(_call, *calls, pure=False, key=key)
        live.update(zip(futures, batch, strict=True))
        return futures

    def more(count: int) -> list[Any]:
        return push([(item, 1) for item in itertools.islice(items, count)])

    done = as_completed(more(window), raise_errors=False, loop=client.loop, with_results=True)
    try:
        for future, result in done:
            item, tries = live.pop(future)
            if future.status == "error" and isinstance(result[1], KilledWorker) and tries < TRIES:
                # Whose worker died shares the blame of its neighbours; who is to blame is found out by `function`.
                done.update(push([(item, tries + 1)]))
            elif future.status == "finished":
                yield Outcome(item, result, None)
            elif future.status == "error":
                yield Outcome(item, None, result[1])
            else:
                raise SchedulerLost(str(client.scheduler.address if client.scheduler else ""))
            future.release()
            if len(live) <= window // 2 and (new := more(window - len(live))):
                done.update(new)
    finally:
        if live and client.status == "running":
            client.cancel(list(live))


def _call(function: bytes, item: bytes) -> Any:
    """What a worker does for an item."""
    return _loaded(function)(pickle.loads(zlib.decompress(item)))


def _packed(item: Any) -> bytes:
    """An item as it travels.

    The scheduler keeps its last thousand messages to each worker: of a small file 250 bytes, packed 40.
    """
    import cloudpickle

    return zlib.compress(cloudpickle.dumps(item), 1)


@lru_cache(maxsize=8)
def _loaded(function: bytes) -> Callable[[Any], Any]:
    loaded: Callable[[Any], Any] = pickle.loads(function)
    return loaded


def in_order(outcomes: Iterable[Outcome], position: Callable[[Any], int], first: int = 0) -> Iterator[Outcome]:
    """The same outcomes in the order of their items' positions, which count up from `first`."""
    early: dict[int, Outcome] = {}
    for outcome in outcomes:
        early[position(outcome.item)] = outcome
        while first in early:
            yield early.pop(first)
            first += 1
