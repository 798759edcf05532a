"""Members that are computed once and do not fit in memory: in a store of their own that goes with this process."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Mapping
from typing import Any

import dask

from exa.container.opening import stored_tables
from exa.container.saving import Saving
from exa.store import Store


def on_disk(members: Mapping[str, Any], folder: str | os.PathLike[str]) -> dict[str, Any]:
    """The same members, computed piece by piece into a store in a folder, and lazily from there.

    >>> on_disk({"x": da.ones(10**10)}, "/scratch")["x"].mean()  # doctest: +SKIP

    Nobody else is told of the store; it is deleted when this process ends, unless that is killed.
    """
    path = tempfile.mkdtemp(prefix="exa-", dir=folder)
    atexit.register(shutil.rmtree, path, ignore_errors=True)
    saving = Saving(Store.create(os.path.join(path, "scratch.exa"), {}))
    lazy = {name: member for name, member in members.items() if dask.is_dask_collection(member)}
    for name, member in lazy.items():
        saving.add(name, member)
    saving.commit({"kind": "container", "columns": {}, "attributes": {}}, {}, list(lazy))
    makers = stored_tables(saving.store, saving.store.snapshot()).makers
    return {name: makers[name]() if name in lazy else member for name, member in members.items()}
