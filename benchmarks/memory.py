"""What a process takes."""

import resource
import sys
from pathlib import Path


def peak() -> int:
    """The most memory this process has held, in bytes, pages of mapped files included."""
    # Linux carries ru_maxrss of the parent over fork and exec; VmHWM begins anew with the program.
    status = Path("/proc/self/status")
    if status.exists():
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM")) << 10
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most << 10
