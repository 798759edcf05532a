"""Steps of a coordinator that are done whole or not at all, whenever somebody presses Ctrl-C."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

INTERRUPTS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Hold a signal that has a handler in Python back until what is within is done; a second one is not held.

    >>> with uninterrupted():  # doctest: +SKIP
    ...     signal.raise_signal(signal.SIGINT)
    ...     print("done, and then the KeyboardInterrupt")
    done, and then the KeyboardInterrupt
    """
    before: dict[signal.Signals, Any] = {}
    held: list[int] = []

    def hold(number: int, frame: Any) -> None:
        if held:
            before[signal.Signals(number)](number, frame)
        held.append(number)

    try:
        if threading.current_thread() is threading.main_thread():  # no other thread is interrupted
            for each in INTERRUPTS:
                if callable(handler := signal.getsignal(each)):
                    before[each] = handler
                    signal.signal(each, hold)
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
        if held:
            signal.raise_signal(held[0])
