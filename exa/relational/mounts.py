"""Which file system a path is on, and whether the locks of a database can be trusted there."""

import os
import re
from pathlib import Path

#: POSIX locks over these fail silently, as the corrupt databases of many users show.
NETWORK = re.compile(
    r"(nfs\d?|cifs|smb\d?|smbfs|smb2|afs|ceph|glusterfs|lustre|gpfs|beegfs|pvfs2|orangefs|panfs|ncpfs|davfs|coda"
    r"|fuse\.(?!fuse-overlayfs$|lxcfs$|portal$|snapfuse$|squashfuse$|gocryptfs$|encfs$).*)"
)
_OCTAL = re.compile(r"\\([0-7]{3})")


def network_file_system(path: str | os.PathLike[str], mountinfo: str = "/proc/self/mountinfo") -> str | None:
    """The type of the network file system that a path is on, or would be if it existed; None where it is on no such.

    >>> network_file_system("/proc")
    """
    try:
        lines = Path(mountinfo).read_text("utf-8", "surrogateescape").splitlines()
    except OSError:  # another system than Linux
        return None
    real, kind, longest = os.path.realpath(path), "", -1
    for line in lines:
        mount, _, source = line.partition(" - ")
        # the kernel spells blanks and backslashes in octal
        point = _OCTAL.sub(lambda code: chr(int(code[1], 8)), mount.split(" ")[4])
        # the last one that is mounted on a point hides those before
        if len(point) >= longest and (real == point or real.startswith(point.rstrip("/") + "/")):
            kind, longest = source.split(" ")[0], len(point)
    return kind if NETWORK.fullmatch(kind) else None
