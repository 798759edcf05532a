"""What was found of texts, kept in the user's folder from one process to the next."""

import os
import tempfile
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from exa._config import home

KEPT = 256


def place(facts: object, kind: str) -> Path:
    """Where what is found by these facts is kept."""
    name = blake2b(repr(facts).encode(errors="surrogateescape"), digest_size=16).hexdigest()
    return home() / "index" / f"{name}.{kind}"


def put(path: Path, data: bytes) -> None:
    """Keep what was found, beside the newest of what was kept before; where that fails, it is found again."""
    with suppress(OSError):
        folder = path.parent
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, suffix=".tmp", delete=False) as file:
            file.write(data)
        os.replace(file.name, path)
        for old in sorted(folder.iterdir(), key=os.path.getmtime)[:-KEPT]:
            old.unlink()
