"""Going once through columns of a member, batch by batch, whatever holds them: files of a store, or lazy partitions."""

from exa.container.scan.columns import Batch, Column
from exa.container.scan.passing import Scan, Where, ends, passed, scan_of
from exa.container.scan.possible import Box

__all__ = ["Batch", "Box", "Column", "Scan", "Where", "ends", "passed", "scan_of"]
