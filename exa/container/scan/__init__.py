"""Going once through columns of a member, batch by batch, whatever holds them: files of a store, or lazy partitions.

What makes a scan of a member of a container is in `exa.container.scan.members`: it loads dask, which files need not.
"""

from exa.container.scan.columns import Batch, Column
from exa.container.scan.passing import Scan, Where, ends, passed
from exa.container.scan.possible import Box

__all__ = ["Batch", "Box", "Column", "Scan", "Where", "ends", "passed"]
