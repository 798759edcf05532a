"""The container: tables by name, lazy, with what is known of them."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import replace
from typing import Any, Self

import dask
import pandas as pd
from sqlalchemy.orm import class_mapper, reconstructor

from exa.container import interop, relations, saving
from exa.container.describing import as_html, as_text, described, size_of
from exa.container.looking import Looks
from exa.container.members import as_member, declared
from exa.container.network import Network
from exa.container.opening import Origins, no_origins, stored_tables
from exa.container.plotting import Plot
from exa.container.records import class_of, sent_class
from exa.container.rows import statistics_of
from exa.container.scratch import on_disk
from exa.container.table import Table
from exa.container.tables import Summary, Tables, name_of
from exa.relational.container import ContainerRow
from exa.relational.values import from_json
from exa.store import Store
from exa.store.compaction import Compacted
from exa.store.snapshot import CONTAINER


class Container(Looks, ContainerRow):
    """A lazy collection of tables.

    >>> water = exa.open("water.exa")                       # doctest: +SKIP
    >>> water.atom.groupby("symbol").x.mean().compute()     # doctest: +SKIP

    Tables are dask dataframes, reached as attributes or by ``container["atom"]``; a name with a leading underscore
    is exa's own (``_files``, ``_rejects``). A table is made when it is first asked for.

    It is besides a class of SQLAlchemy's, whose columns are those of `ContainerRow`, so that a subclass may have more.
    What is not saved needs no database; what a query of the catalogue gives opens its store when that is needed.
    """

    def __init__(self, tables: Tables | Mapping[str, Callable[[], Table]] | None = None, **columns: Any) -> None:
        mapped = {name: value for name, value in columns.items() if name in self.__mapper__.attrs}
        super().__init__(**{"name": "", "description": "", **mapped})
        self._known: Tables | None = tables if isinstance(tables, Tables) else Tables(tables or {})
        self._made: dict[str, Any] = {}
        self._opened: dict[str, Any] = {}
        for name, value in columns.items():
            if name not in mapped:
                setattr(self, name, value)

    @reconstructor
    def _revive(self) -> None:
        """What ``__init__`` is for an object that a query has made."""
        self._known, self._made, self._opened = None, {}, {}

    @classmethod
    def stored(
        cls,
        path: str,
        version: int | None = None,
        origins: Origins = no_origins,
        kinds: Mapping[str, type] | None = None,
    ) -> Self:
        """The container in the store at a path, at its newest version or an earlier one.

        `origins` makes of a table's parts what finds the sources of its rows; `kinds` are classes of tables, by name.
        """
        store = Store.open(path)
        snapshot = store.snapshot(version)
        said: Mapping[str, Any] = snapshot.tables[CONTAINER].meta if CONTAINER in snapshot.tables else {}
        facts = {"uid": store.id, "path": store.path, "version": snapshot.version}
        columns = {"name": str(store.path), "editor": store.meta.get("editor"), **from_json(said.get("columns", {}))}
        values = {**columns, **facts, **from_json(said.get("attributes", {}))}
        return cls._new(class_of(cls, said), stored_tables(store, snapshot, origins, kinds), values)

    def save(self, path: str | os.PathLike[str] | None = None, memory_limit: int | str | None = None) -> Self:
        """Write all members to a new store, or what is new to that of the container, in one commit; register it.

        >>> water.save("water.exa").pkid  # doctest: +SKIP
        7

        Partitions and chunks are computed and written one by one, by threads or the workers of the active dask client.
        `load` gives back its class, columns, attributes and members with their classes; formulas are kept as such. From
        then on the members are those in the store. Raises `StoreError` for what no store keeps, `StoreExists` where
        another container is, `CommitConflict` where the store has changed, `MemoryLimitError` for too large chunks.
        """
        saving.save(self, path, memory_limit)
        return self

    @classmethod
    def load(cls, path_or_pkid: str | os.PathLike[str] | int) -> Self:
        """The container in the store at a path, or of that number in the catalogue.

        >>> type(Container.load(7)).__name__  # doctest: +SKIP
        'MyContainer'

        Its class is the one that was saved, where that is loaded or a package names it by an entry point in
        ``exa.containers``; what a job has parsed becomes the class that is asked. Raises `CatalogueError` where the
        catalogue has no such number, TypeError where what was saved is no such container.
        """
        if isinstance(path_or_pkid, int):
            path, columns = saving.row_of(path_or_pkid)
            made = cls.stored(path)
            for name, value in {**columns, "pkid": path_or_pkid}.items():
                setattr(made, name, value)
            return made
        return cls.stored(os.fspath(path_or_pkid))

    def __setattr__(self, name: str, value: Any) -> None:
        """Keep a table or an array as a member, lazily, and as what the class declares it to be (``atom: Atom``)."""
        owner = type(self).__name__
        member = None if name.startswith("_") else as_member(value, declared(type(self)).get(name), f"{owner}.{name}")
        if member is None:
            super().__setattr__(name, value)
        elif hasattr(type(self), name):
            raise AttributeError(f"every {owner} has something else called {name!r}: choose another name")
        else:
            self._made[name] = member

    def __delattr__(self, name: str) -> None:
        if name not in self:
            super().__delattr__(name)
        self._made.pop(name, None)
        makers = {other: make for other, make in self._tables.makers.items() if other != name}
        self._known = replace(self._tables, makers=makers)

    @property
    def _tables(self) -> Tables:
        if self._known is None:
            store = Store.open(self.path) if self.path else None
            self._known = stored_tables(store, store.snapshot()) if store else Tables()
        return self._known

    def __getitem__(self, name: str | slice | list[int]) -> Any:
        """A member by name; for a slice or a list, these rows of the cardinal table and all that refers to them."""
        if isinstance(name, slice | list):
            return self._of({own: self[own] for own in self._kept()} | relations.sliced(self._members(), name))
        if name not in self._made:
            if name not in self._tables.makers:
                raise KeyError(f"{self.name or 'the container'} has no table {name!r}, but {', '.join(self) or 'none'}")
            kind = declared(type(self)).get(name)
            table = self._tables.makers[name]()
            self._made[name] = as_member(table, kind, f"{type(self).__name__}.{name}")
            self._opened[name] = saving.state(self._made[name])
        return self._made[name]

    def __getattr__(self, name: str) -> Any:
        # Nothing is looked up in an object that is being made or unpickled.
        if "_known" in self.__dict__ and not name.startswith(("_sa_", "_tables", "_made")):
            if name in self:
                return self[name]
            if compute := getattr(type(self), f"compute_{name}", None):
                setattr(self, name, compute(self))
                return getattr(self, name)
        tables = ", ".join(self) if "_known" in self.__dict__ else ""
        raise AttributeError(f"{type(self).__name__} has no table or attribute {name!r}; tables: {tables}")

    def __iter__(self) -> Iterator[str]:
        return (name for name in {**self._tables.makers, **self._made} if not name.startswith("_"))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, name: object) -> bool:
        return name in self._made or name in self._tables.makers

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self._tables.makers, *self._made]

    @property
    def cardinal(self) -> str | None:
        """The name of the table to which most others refer, as atoms do to frames; None where none does."""
        return relations.cardinal(self._members())

    def groupby(self) -> Iterator[tuple[Any, Self]]:
        """Each label of the cardinal table, and a container of that row and all that refers to it.

        >>> {frame: len(one.atom) for frame, one in water.groupby()}  # doctest: +SKIP
        """
        return ((label, self._of(members)) for label, members in relations.groups(self._members()))

    def copy(self) -> Self:
        """Another container of the same members: what is set in these does not change those of this one."""
        return self._of({name: copy(self[name]) for name in self._kept()})

    def concat(self, *others: "Container") -> Self:
        """A container of the rows of this one and others, one behind another, lazily.

        Labels to which tables refer, such as the numbers of frames, are counted on, and so is what refers to them. The
        files that rows came from, and rejects, go along.
        """
        every: list[Container] = [self, *others]
        return self._of(relations.joined([{name: one[name] for name in one._kept()} for one in every]))

    def network(self) -> Network:
        """How the members are related; a notebook shows a picture, whose nodes are as large as their members."""
        return Network.of(self._members())

    #: Static pictures of any number of rows: ``water.plot.density("atom", "x", "y")``.
    plot = property(Plot)

    def memory_usage(self) -> pd.Series:
        """The bytes that each member takes in memory, as far as lengths are known; nothing is computed."""
        sizes = {name: size_of(member) for name, member in self._members().items()}
        return pd.Series(sizes, dtype="Int64", name="bytes")

    def info(self) -> pd.DataFrame:
        """A row for each member: what it is, its length, its columns, its bytes in memory and at rest."""
        known = self._tables.summaries() if self._tables.summaries else {}
        rows = {name: described(member, known.get(name)) for name, member in self._members().items()}
        return pd.DataFrame.from_dict(rows, orient="index")

    def compact(self) -> Compacted:
        """Merge the files of its store into few, an array into one of zarr's; what was merged. As `exa compact` does.

        >>> water.compact().after  # doctest: +SKIP
        {'atom': 7, 'position': 1}

        The container then has the version that this makes, unless others had changed the store already.
        """
        return saving.compacted(self)

    def persist(self, folder: str | os.PathLike[str] | None = None) -> Self:
        """The same with every member computed and kept in memory, in pieces: on the workers of the active client.

        With a `folder`, on a disk that all workers see, it is kept there instead, until this process ends.
        """
        if folder is not None:
            return self._of(on_disk(self._members(), folder))
        members = self._members().items()
        return self._of(
            {name: member.persist() if dask.is_dask_collection(member) else member for name, member in members}
        )

    def compute(self) -> dict[str, Any]:
        """All members in memory, as pandas and numpy, by name; what they have in common is computed once."""
        members = self._members()
        # dask warns where tables and arrays are computed at once, and does it piece by piece
        kinds = [[name for name in members if hasattr(members[name], "index") is framed] for framed in (True, False)]
        done = {n: v for names in kinds for n, v in zip(names, dask.compute(*map(members.get, names)), strict=True)}
        return {name: done[name] for name in members}

    def to_pandas(self) -> dict[str, Any]:
        """All tables and columns as pandas, by name; they must fit in memory."""
        return interop.to_pandas(self)

    def to_polars(self) -> dict[str, Any]:
        """Each table as a lazy frame of polars, by name; of a stored one over its files, so that nothing is read."""
        return interop.to_polars(self)

    def to_xarray(self) -> Any:
        """A DataTree of xarray, lazy: a dataset to each table, with the arrays at its root. It has no formulas."""
        return interop.to_xarray(self)

    def sql(self, query: str) -> pd.DataFrame:
        """What duckdb answers to a query of the tables, which of a stored container are read from their files.

        >>> water.sql("SELECT symbol, avg(x) FROM atom GROUP BY symbol")  # doctest: +SKIP
        """
        return interop.sql(self, query)

    def visualize(self, filename: str = "exa.svg", **how: Any) -> Any:
        """A picture of the tasks that would compute the members, drawn by graphviz; options are dask's."""
        interop.needed("graphviz")
        members = [member for member in self._members().values() if dask.is_dask_collection(member)]
        return dask.visualize(*members, filename=filename, **how)

    def _is_stored(self, name: str) -> bool:
        """Whether a member is still as it was opened."""
        if name not in self._tables.makers:
            return False
        return name not in self._made or saving.state(self._made[name]) == self._opened.get(name)

    def _kept(self) -> list[str]:
        """The names of what goes where the members go."""
        return [*self, *(name for name in saving.KEPT if name in self)]

    def _members(self) -> dict[str, Any]:
        return {name: self[name] for name in self}

    def _of(self, members: Mapping[str, Any]) -> Self:
        """A container of this class with other members, which is not stored."""
        made = self._new(type(self), Tables(), self._columns() | self._attributes())
        made._made.update(members)
        return made

    @staticmethod
    def _new(kind: type["Container"], tables: Tables | None, values: Mapping[str, Any]) -> Any:
        """An object on which ``__init__`` is not called, which in a subclass may ask for more than is known."""
        made: Container = class_mapper(kind).class_manager.new_instance()
        made._known, made._made, made._opened = tables, {}, {}
        for name, value in values.items():
            setattr(made, name, value)
        return made

    def __reduce__(self) -> Any:
        # Classes of SQLAlchemy's cannot be sent, so that one of a notebook is told by name.
        columns = {name: value for name, value in vars(self).items() if name in self.__mapper__.column_attrs}
        state = (self._known, self._made, self._opened, columns | self._attributes())
        return _received, (name_of(type(self)), self.__mapper__.polymorphic_identity, *state)

    def _columns(self) -> dict[str, Any]:
        """What is the user's own of the mapped columns."""
        theirs = ContainerRow.__table__.columns
        own = [column.key for column in self.__mapper__.columns if not column.primary_key and column.key not in theirs]
        return {name: getattr(self, name) for name in ("name", "description", "editor", *own)}

    def _attributes(self) -> dict[str, Any]:
        """What was set and is no member and no column."""
        mapped = self.__mapper__.attrs
        return {name: value for name, value in vars(self).items() if not name.startswith("_") and name not in mapped}

    def summaries(self) -> Mapping[str, Summary]:
        """What is known of each table, exa's own among them."""
        if self._tables.summaries is not None:
            return self._tables.summaries()
        return {name: _summary(name, self[name]) for name in self._tables.makers}

    def files(self, table: str) -> list[str]:
        """The live Parquet files of a table, for duckdb, polars and pandas; of an array its zarr arrays, in order.

        >>> duckdb.read_parquet(water.files("atom"))  # doctest: +SKIP
        >>> zarr.open(*water.files("position"))  # doctest: +SKIP

        Of an array there is one, unless a job is writing it; `compact` makes one of several. The values of a field are
        arrays of their own: ``field.0`` those of the row 0 of ``field``.
        """
        return list(self._stored(self._tables.files, table))

    def statistics(self, table: str) -> pd.DataFrame:
        """A row for each column of a stored table: its dtype, least and greatest value, and how many are missing.

        >>> water.statistics("atom").loc["x", "max"]  # doctest: +SKIP
        4.25

        From the store's log, without a task. Where not `exact`, the values of hidden rows (of files that changed since)
        are among them until `exa compact`, or some are not known.
        """
        known = self._stored(self._tables.statistics, table)
        return statistics_of(known, self.summaries()[table].columns)

    def rows_by_file(self, table: str) -> pd.Series:
        """How many rows of a stored table came from each source file, by its number in ``_files``; from the log."""
        counts = self._stored(self._tables.sources, table)
        return pd.Series(counts, index=pd.Index(counts, name="file", dtype="int64"), name="rows", dtype="int64")

    def rows(
        self, table: str, start: int | None = None, stop: int | None = None, columns: Sequence[str] | None = None
    ) -> Any:
        """Rows of a table by place, as the slice ``[start:stop]`` of a list would give them: a pandas DataFrame.

        >>> water.rows("atom", -100, None, columns=["x"])  # doctest: +SKIP

        Of a store only the row groups are read that they touch. Of other tables the partitions are counted first, which
        for one that is read from text means reading it.
        """
        return relations.window(self[table], start, stop, columns)

    def _stored(self, known: Callable[[str], Any] | None, table: str) -> Any:
        """What a store knows of a table."""
        if known is None:
            raise TypeError(f"{self.name or 'this container'} is in no store; exa.parse makes one of texts")
        if table not in self._tables.makers and table.rpartition(".")[0] not in self._tables.makers:
            raise KeyError(f"{self.name} stores no table {table!r}, but {', '.join(self._tables.makers) or 'none'}")
        return known(table)

    def source(self, table: str, row: int | Sequence[int]) -> Any:
        """Where a row of a table came from (see `Table.source`).

        >>> print(water.source("atom", -1))  # doctest: +SKIP
        runs/b.xyz:4025 (byte 217350): H 0.7 0.1 0.2
        """
        if not hasattr(self[table], "source"):
            raise TypeError(f"{table} is no table; rows_by_file({table!r}) says how many came from each source")
        return self[table].source(row)

    def __repr__(self) -> str:
        return as_text(self)

    def _repr_html_(self) -> str:
        return as_html(self)


def _received(
    name: str, kind: str, tables: Tables | None, made: dict[str, Any], opened: dict[str, Any], values: dict[str, Any]
) -> Container:
    """A container that was sent, of its class where that is known here."""
    received: Container = Container._new(sent_class(name, kind, Container), tables, values)
    received._made, received._opened = made, opened
    return received


def _summary(name: str, member: Any) -> Summary:
    if not hasattr(member, "dtypes"):
        return Summary(name, None, None, {"value": str(member.dtype)}, shape=member.shape)
    return Summary(name, member.known_rows, None, {column: str(dtype) for column, dtype in member.dtypes.items()})
