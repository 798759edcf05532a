"""A folder in memory, and a proxy before the object store of the tests."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import service_options
from tests.store.proxy import proxy


@pytest.fixture
def memory() -> Iterator[Path]:
    """A folder for thousands of small files, in memory where the machine has that."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        yield Path(folder)


@pytest.fixture
def faulty(service):
    """The proxy, and what fsspec needs to reach it."""
    with proxy(*service) as server:
        yield server, service_options(*server.server_address)
