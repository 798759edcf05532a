"""A lock in an object store: one holds it, and it is free when he is gone."""

import threading
import time
import uuid

import pytest

from exa.store.backends import at, lease, located
from exa.store.backends.lease import Lease


@pytest.fixture
def place(monkeypatch):
    monkeypatch.setattr(lease, "LEASE", 0.4)
    path = located(f"memory://{uuid.uuid4().hex}.exa/_jobs/.lock")
    return at(path), path


def test_one_holds_it_and_gives_it_back(place):
    system, path = place
    with system.lock(path, path) as first:
        assert first
        time.sleep(1)  # longer than a lease
        with system.lock(path, path) as second:
            assert not second
        with system.lock(path, path) as third:
            assert not third
    with system.lock(path, path) as again:
        assert again
    with pytest.raises(FileNotFoundError):
        system.names(path.rpartition("/")[0])


def test_the_lock_of_somebody_who_is_gone_is_taken_over(place):
    system, path = place
    gone = Lease.take(system, path)
    gone._over.set()
    gone._thread.join()
    began = time.monotonic()
    with system.lock(path, path) as held:
        assert held
    assert time.monotonic() - began >= 0.4


def test_of_many_who_take_it_over_one_does(place):
    system, path = place
    gone = Lease.take(system, path)
    gone._over.set()
    gone._thread.join()
    taken: list = []
    threads = [threading.Thread(target=lambda: taken.append(Lease.take(system, path))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    [held] = [one for one in taken if one is not None]
    held.drop()
