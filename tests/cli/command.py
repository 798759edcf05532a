"""Running the command as users do: a process of its own, its outputs, its exit code."""

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

#: What a user's terminal or CI may have set, and what must not matter.
PLAIN = {key: value for key, value in os.environ.items() if key not in ("FORCE_COLOR", "COLUMNS", "NO_COLOR")}


def exa_command(*args: object) -> list[str]:
    return [sys.executable, "-m", "exa", *map(str, args)]


def environment(**more: str) -> dict[str, str]:
    return PLAIN | {"PYTHONPATH": str(ROOT)} | more


def run_exa(*args: object, cwd: Path | None = None, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(exa_command(*args), cwd=cwd or ROOT, env=environment(**more), capture_output=True, text=True)
