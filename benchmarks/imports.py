"""How long exa keeps a person waiting who has not asked for anything yet."""

from __future__ import annotations

import subprocess
import sys


def timeraw_import() -> str:
    return "import exa"


def time_help() -> None:
    subprocess.run([sys.executable, "-m", "exa", "-h"], check=True, stdout=subprocess.DEVNULL)
