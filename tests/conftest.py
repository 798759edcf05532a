"""What every test may rely on: throw-away folders for exa, no deadlines, and `shared`, the real data."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent

# Set before exa is imported, here and in the processes that tests start. The kernels stay, as compiling takes longer
# than testing.
os.environ["NUMBA_CACHE_DIR"] = str(ROOT / ".cache" / "kernels")
os.environ["EXA_HOME"] = tempfile.mkdtemp(prefix="exa-home-")
atexit.register(shutil.rmtree, os.environ["EXA_HOME"], ignore_errors=True)

# The first example of a kernel compiles it, so no example has a deadline.
settings.register_profile("exa", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("exa")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real files, beside the checkout: `outputs`, `logs` and `numbers`."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        missing = f"the real files are not there: {folder}"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    return folder


#: What must be seen nowhere but in requests to the service.
KEY, SECRET = "AKIAWATCHED", "watched-secret"


def service_options(host: str, port: int) -> dict:
    """What fsspec needs to reach an object store there."""
    return {"key": KEY, "secret": SECRET, "client_kwargs": {"endpoint_url": f"http://{host}:{port}"}}


@pytest.fixture(scope="session")
def service():
    """Where an object store of moto's listens; it has a bucket ``stores``."""
    import fsspec
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    place = server.get_host_and_port()
    fsspec.filesystem("s3", **service_options(*place)).mkdir("stores")
    yield place
    server.stop()


@pytest.fixture
def options(service) -> dict:
    return service_options(*service)
