"""What a coordinator does in one step is done, and an interrupt comes behind it."""

import signal
import threading

import pytest

from exa.jobs.uninterrupted import INTERRUPTS, uninterrupted


@pytest.fixture(autouse=True)
def handled():
    """Ctrl-C as in a terminal: a shell has what runs in its background ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize("which", INTERRUPTS)
def test_an_interrupt_comes_behind_the_step(which):
    came: list[int] = []
    before = signal.signal(which, lambda number, frame: came.append(number))
    mine = signal.getsignal(which)
    try:
        for _ in range(2):
            with uninterrupted(), uninterrupted():
                signal.raise_signal(which)
                assert came == []
            assert signal.getsignal(which) is mine
            assert came == [which]
            came.clear()
    finally:
        signal.signal(which, before)


def test_who_asks_twice_does_not_wait():
    reached = []

    @uninterrupted()
    def step() -> None:
        for k in (1, 2):
            signal.raise_signal(signal.SIGINT)
            reached.append(k)

    with pytest.raises(KeyboardInterrupt):
        step()
    assert reached == [1]


@uninterrupted()
def failing() -> None:
    signal.raise_signal(signal.SIGINT)
    raise ValueError("of the step")


def test_a_step_in_an_error_and_in_another_thread():
    with pytest.raises(KeyboardInterrupt) as error:
        failing()
    assert isinstance(error.value.__context__, ValueError)
    done: list[int] = []

    @uninterrupted()
    def step() -> None:
        done.append(1)

    thread = threading.Thread(target=step)
    thread.start()
    thread.join()
    step()
    assert done == [1, 1]
