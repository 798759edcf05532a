"""What jobs are to read: which sources there were, and which number each has that is read.

It lies beside the specification of a job, as columns: of a million files it would be 170 MB of JSON.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pyarrow as pa

from exa.editor.sources.columns import SCHEMA, Sources
from exa.store import Store

Spec = dict[str, Any]


def listed(store: Store, sources: Sources, places: np.ndarray, first: int) -> Spec:
    """What a specification says of the sources of a job, of which those at some places are read, numbered on."""
    numbers = np.full(len(sources), -1)
    numbers[places] = np.arange(first, first + len(places))
    rows = sources.table.append_column("file", pa.array(numbers))
    return {"listing": store.put_listing(rows), "first_file": first, "files": len(places)}


def numbers_of(spec: Mapping[str, Any]) -> range:
    """The numbers of the sources that a job reads."""
    files = spec["files"]
    return range(spec["first_file"], spec["first_file"] + (files if isinstance(files, int) else len(files)))


def listing_of(store: Store, spec: Mapping[str, Any]) -> pa.Table:
    """The sources of a job by path, size and identity; their `file` is -1 where they are not to be read."""
    if "listing" in spec:
        return store.listing(spec["listing"])
    # an older exa's
    numbers = dict(zip(spec["files"], numbers_of(spec), strict=True))
    rows = [[*source, numbers.get(source[0], -1)] for source in spec["sources"]]
    columns = zip(*rows, strict=True)
    return pa.table([list(column) for column in columns], schema=SCHEMA.append(pa.field("file", pa.int64())))


def read_by(store: Store, spec: Mapping[str, Any]) -> Sources:
    """The sources that a job reads, as they are listed."""
    rows = listing_of(store, spec)
    return Sources(rows.filter(rows["file"].to_numpy() >= 0).select(SCHEMA.names))
