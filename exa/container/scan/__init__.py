"""Going once through columns of a member, batch by batch, whatever holds them: files of a store, or lazy partitions."""

from exa.container.scan.columns import Batch, Column
from exa.container.scan.passing import Scan, Where, ends, passed, scan_of

__all__ = ["Batch", "Column", "Scan", "Where", "ends", "passed", "scan_of"]
