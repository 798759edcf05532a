"""A proxy before the object store of the tests."""

import pytest

from tests.conftest import service_options
from tests.store.proxy import proxy


@pytest.fixture
def faulty(service):
    """The proxy, and what fsspec needs to reach it."""
    with proxy(*service) as server:
        yield server, service_options(*server.server_address)
