"""What goes through the columns of a member of a container: through its files, or else its partitions."""

from collections.abc import Collection, Sequence
from typing import Any

from exa.container.scan.lazy import lazy_scan
from exa.container.scan.passing import Scan
from exa.container.scan.stored import StoredScan, snapshot_of


def scan_of(container: Any, name: str, columns: Sequence[str] = (), raw: Collection[str] = ()) -> Scan:
    """What goes through columns of a member, some of them `raw`: through its files, where it is stored as it is.

    >>> scan_of(water, "atom", ["x"]).rows  # doctest: +SKIP
    100000000

    KeyError where there is no such member or column, TypeError where one cannot be drawn.
    """
    if container.path is not None and container.version is not None and container._is_stored(name):
        store, snapshot = snapshot_of(str(container.path), container.version)
        table = snapshot.tables.get(name)
        if table is not None and table.schema:
            stored = StoredScan(store, snapshot, name)
            if set(columns) <= set(stored.columns) and set(raw) <= stored.names:
                return stored
    scan = lazy_scan(container[name])
    if missing := [column for column in columns if column not in scan.columns]:
        known = ", ".join(scan.columns) or "none"
        raise KeyError(f"{name} has no column {missing[0]!r} that can be drawn, but {known}")
    return scan
