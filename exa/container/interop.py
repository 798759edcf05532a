"""Members as other tools hold them: pandas, polars, xarray, tables of SQL. Each is asked for where it is needed."""

import re
from importlib import import_module
from typing import Any

import dask
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pyarrow.parquet as pq

from exa.container.analytical import Formula
from exa.container.frames import dense
from exa.container.rows import UNNAMED_INDEX
from exa.error import StoreError


def needed(module: str, extra: str = "interop") -> Any:
    """A module that exa does without, unless this is asked; ImportError says how to get it."""
    try:
        return import_module(module)
    except ImportError as error:
        raise ImportError(f"this needs {module}: pip install 'exa[{extra}]' ({error})") from error


def frames(container: Any) -> dict[str, Any]:
    """The tables and columns of a container."""
    return {name: container[name] for name in container if isinstance(container[name], dd.DataFrame | dd.Series)}


def to_pandas(container: Any) -> dict[str, Any]:
    """All tables and columns in memory."""
    found = frames(container)
    return dict(zip(found, dask.compute(*found.values()), strict=True))


def to_polars(container: Any) -> dict[str, Any]:
    """Each table as a lazy frame of polars: over its Parquet files where they are all there is of it."""
    polars = needed("polars")
    made = {}
    for name, member in frames(container).items():
        if paths := _files(container, name):
            made[name] = polars.scan_parquet(paths).drop(polars.selectors.matches(UNNAMED_INDEX.pattern))
        else:
            made[name] = polars.from_pandas(_flat(member.compute())).lazy()
    return made


def to_xarray(container: Any) -> Any:
    """A tree of datasets, one to a table, and the arrays at its root, lazily; lengths of tables may be counted."""
    xarray = needed("xarray")
    tree: dict[str, Any] = {"/": xarray.Dataset()}
    for name in container:
        member = container[name]
        if isinstance(member, Formula):
            continue
        if not isinstance(member, dd.DataFrame | dd.Series):
            tree["/"][name] = ([f"{name}_{axis}" for axis in range(member.ndim)], member)
            continue
        table = member if isinstance(member, dd.DataFrame) else member.to_frame(name=member.name or name)
        dim = table.index.name or "row"
        columns = [column for column in table.columns if column != dim]
        lengths = tuple(table.map_partitions(len).compute())
        # texts, categories and the like are objects to numpy
        types = {column: table[column].dtype for column in columns if not isinstance(table[column].dtype, np.dtype)}
        plain = {column: getattr(kind, "subtype", object) for column, kind in types.items()}
        table = table.astype(plain) if plain else table
        values = {str(column): (dim, table[column].to_dask_array(lengths=lengths)) for column in columns}
        tree[name] = xarray.Dataset(values, coords={dim: table.index.compute().to_numpy()})
    return xarray.DataTree.from_dict(tree)


def sql(container: Any, query: str) -> pd.DataFrame:
    """What a query of SQL gives; of stored tables duckdb reads the Parquet files, so they may be larger than memory."""
    duckdb = needed("duckdb")
    with duckdb.connect() as connection:
        for name, member in frames(container).items():
            if not re.search(rf"\b{re.escape(name)}\b", query, re.IGNORECASE):
                continue
            quoted = '"' + name.replace('"', '""') + '"'
            if paths := _files(container, name):
                given = ", ".join("'" + path.replace("'", "''") + "'" for path in paths)
                rows = f"read_parquet([{given}], union_by_name=true)"
                indexes = filter(UNNAMED_INDEX.fullmatch, pq.read_schema(paths[0]).names)
                but = "".join(f' EXCLUDE ("{index}")' for index in indexes)
                connection.execute(f"CREATE VIEW {quoted} AS SELECT *{but} FROM {rows}")
            else:
                connection.register(name, _flat(member.compute()))
        found: pd.DataFrame = connection.sql(query).df()
        return found


def _files(container: Any, name: str) -> list[str]:
    """The Parquet files of a table, if the table is what is in them and nothing else."""
    if container._tables.files is None or not container._is_stored(name):
        return []
    try:
        return container.files(name)
    except StoreError:  # some of their rows are hidden
        return []


def _flat(frame: Any) -> pd.DataFrame:
    """A frame whose index is a column where it has a name, as it is in files."""
    table = dense(frame if isinstance(frame, pd.DataFrame) else frame.to_frame(frame.name or "values"))
    return table.reset_index() if table.index.name not in (None, *table.columns) else table.reset_index(drop=True)
