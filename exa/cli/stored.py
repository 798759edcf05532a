"""What a store holds, for commands that show it: from its log, as far as a job wrote it, without loading dask."""

from typing import Any

#: Values of a row of an array that are shown.
WIDE = 12


def opened(path: str) -> tuple[Any, Any]:
    """A store, and what it holds now."""
    from exa.store import Store

    store = Store.open(path)
    return store, store.snapshot()


def is_parsed(snapshot: Any, table: str | None = None) -> bool:
    """Whether a job wrote a table, or all of them; what a container was saved with is made by the container."""
    from exa.container.summaries import is_saved

    if table is None:
        return not any(is_saved(name, one) for name, one in snapshot.tables.items())
    return table in snapshot.tables and not is_saved(table, snapshot.tables[table])


def known(store: Any, snapshot: Any) -> dict[str, Any]:
    """What is known of each member (`exa.container.tables.Summary`), those first that the container shows."""
    if is_parsed(snapshot):
        from exa.container.summaries import summaries

        return summaries(snapshot)

    from exa import api

    container = api.open(store.path, snapshot.version)
    return {**dict.fromkeys(container), **container.summaries()}


def statistics(store: Any, snapshot: Any, table: str, dtypes: Any) -> Any:
    """A row of pandas for each column of a table, as `Container.statistics` has them."""
    from exa.container.rows import statistics_of

    return statistics_of(store.statistics(table, snapshot.version), dtypes)


def first_rows(store: Any, snapshot: Any, table: str, count: int) -> Any:
    """The first rows of a table or an array as pandas, from as little as holds them."""
    if is_parsed(snapshot, table) and not {"array", "values"} & set(snapshot.tables[table].meta):
        from exa.container.rows import rows_of

        return rows_of(store, snapshot, table)(0, count)

    from exa import api

    return rows_from(api.open(store.path, snapshot.version)[table], count)


def rows_from(table: Any, count: int) -> Any:
    """The same of a table or an array of dask's."""
    import pandas as pd

    if not hasattr(table, "columns"):
        return _first_values(table, count)
    frames, missing = [], count
    for number in range(table.npartitions):
        frames.append(table.get_partition(number).compute(scheduler="synchronous").head(missing))
        missing -= len(frames[-1])
        if missing <= 0:
            break
    return frames[0] if len(frames) == 1 else pd.concat(frames)


def _first_values(array: Any, count: int) -> Any:
    """The first rows of an array, each with a column to each of its first values."""
    import numpy as np
    import pandas as pd

    array = array if array.ndim else array[None]
    first = array.blocks[:1] if np.isnan(array.shape[0]) else array[:count]
    values = first.compute(scheduler="synchronous")[:count]
    places = list(np.ndindex(values.shape[1:]))[:WIDE]
    names = [",".join(map(str, place)) or "value" for place in places]
    return pd.DataFrame({name: values[(slice(None), *place)] for name, place in zip(names, places, strict=True)})
