"""Where exa keeps what belongs to the user, and the settings that may be changed there or by environment."""

import os
import sys
from pathlib import Path


def home() -> Path:
    """The folder of everything the user owns (catalogue, logs, caches): ``EXA_HOME`` or the platform's data folder.

    >>> home()  # doctest: +SKIP
    PosixPath('/home/ada/.local/share/exa')
    """
    if chosen := os.environ.get("EXA_HOME"):
        return Path(chosen).expanduser()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", "~")).expanduser() / "exa"
    if sys.platform == "darwin":
        return Path("~/Library/Application Support/exa").expanduser()
    return Path(os.environ.get("XDG_DATA_HOME") or "~/.local/share").expanduser() / "exa"


def kernel_cache() -> str:
    """The folder of compiled kernels, for this user alone (numba's cache is pickle, so a shared one is a hole)."""
    if chosen := os.environ.get("NUMBA_CACHE_DIR"):
        return chosen
    folder = home() / "kernels"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return str(folder)
