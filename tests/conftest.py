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
