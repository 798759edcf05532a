"""Series and data frames that know what they must hold: the classes of which domain packages make their own.

They are dask's, with the declarations of exa 0.2: required columns and index, which columns a view gets and grouped
how, and which are categories. What a class requires is checked when an object is made, by names alone; nothing is
computed.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from typing import Any, ClassVar, Self

import dask
import dask.dataframe as dd
import pandas as pd

from exa.container.analytical import Formula
from exa.container.table import Table, total
from exa.error import RequiredColumnError, RequiredIndexError

#: What one partition of a frame in memory holds, in bytes.
PARTITION = 64 << 20
#: The methods of dask that select rows, or keep them all, and so give an object of the same class.
ROWWISE = (
    "__getitem__", "copy", "drop_duplicates", "dropna", "fillna", "get_partition", "head", "nlargest", "nsmallest",
    "optimize", "persist", "query", "repartition", "sample", "sort_values", "tail",
)  # fmt: skip
#: Those of them that keep all.
WHOLE = ("copy", "fillna", "optimize", "persist", "repartition", "sort_values")


class _Rows:
    """Selection by label or by partition, of an object whose class stays."""

    def __init__(self, owner: Any, indexer: Any) -> None:
        self._owner, self._indexer = owner, indexer

    def __getitem__(self, key: Any) -> Any:
        return self._owner._like(self._indexer[key])


class _Kept:
    """What selects rows gives an object of the same class."""

    formulas: Mapping[str, Formula] = {}

    @property
    def loc(self) -> Any:
        """Rows by label."""
        return _Rows(self, super().loc)  # type: ignore[misc]

    @property
    def partitions(self) -> Any:
        """Rows by partition."""
        return _Rows(self, super().partitions)  # type: ignore[misc]

    @classmethod
    def concat(cls, members: Iterable[Any]) -> Any:
        """The rows of several, in order, as one of this class.

        >>> len(DataFrame.concat([DataFrame({"x": [1]}), DataFrame({"x": [2, 3]})]))
        3
        """
        members = list(members)
        made: Any = cls(dd.concat(members))  # type: ignore[call-arg]
        made.known_rows = total(members)
        return made


class Series(_Kept, dd.Series):
    """A lazy column by itself, of a class that stays what it is.

    >>> class Energy(Series):
    ...     _precision = 6
    >>> energy = Energy([-76.4, -76.1], name="energy")
    >>> type(energy[energy < -76.2]).__name__, float(energy.min().compute())
    ('Energy', -76.4)

    Made of a pandas or dask Series, or of whatever `pandas.Series` takes.
    """

    _precision: ClassVar[int] = 3
    "How many decimals a view gets."
    _traits: ClassVar[list[str]] = []
    known_rows: int | None = None

    def __init__(self, data: Any = (), *args: Any, **kwargs: Any) -> None:
        super().__init__(_expression(data, pd.Series, args, kwargs))
        self.known_rows = getattr(data, "known_rows", None)
        if not hasattr(data, "_meta"):
            self.known_rows = super().__len__()

    def __len__(self) -> int:
        return super().__len__() if self.known_rows is None else self.known_rows

    def _like(self, result: Any) -> Any:
        return type(self)(result) if isinstance(result, dd.Series) and not isinstance(result, Series) else result

    def __reduce__(self) -> Any:
        return type(self), (self.expr,), {"known_rows": self.known_rows}


class DataFrame(_Kept, Table):
    """A lazy table of a class that says what it must hold.

    >>> class Atom(DataFrame):
    ...     _indices = ["atom"]
    ...     _columns = ["x", "symbol"]
    ...     _categories = {"symbol": str}
    >>> atom = Atom({"x": [0.0, 1.5], "symbol": ["O", "H"]})
    >>> atom.index.name, type(atom[atom.x > 1]).__name__, len(atom)
    ('atom', 'Atom', 2)

    Made of a pandas or dask dataframe, or of whatever `pandas.DataFrame` takes. Selecting rows, `copy`, `concat`,
    `persist` and pickling keep the class; what makes other columns gives a plain dask dataframe. `head` and `tail`
    compute, unless told ``compute=False``. An index without a name gets the required one. Raises
    `RequiredColumnError` and `RequiredIndexError`.
    """

    _indices: ClassVar[list[str]] = []
    "The name of the index."
    _columns: ClassVar[list[str]] = []
    "Columns that must be there."
    _traits: ClassVar[list[str]] = []
    "Columns that a view gets."
    _groupbys: ClassVar[list[str]] = []
    "Columns that group the rows: as a rule, each is the index of another table."
    _categories: ClassVar[dict[str, Any]] = {}
    "Columns that may be held as categories, and the types that they have otherwise."
    _units: ClassVar[dict[str, str]] = {}
    "The units of columns, which axes show."
    _precision: ClassVar[int] = 3
    "How many decimals a view gets."

    def __init__(self, data: Any = None, *args: Any, **kwargs: Any) -> None:
        super().__init__(_expression(data, pd.DataFrame, args, kwargs))
        if isinstance(data, Table):
            self.known_rows, self._locate, self._window = data.known_rows, data._locate, data._window
            self.formulas = data.formulas
        elif not hasattr(data, "_meta"):
            self.known_rows = len(self._meta) if data is None else dd.DataFrame.__len__(self)
        if missing := [name for name in self._columns if name not in self.columns]:
            raise RequiredColumnError(missing, type(self).__name__)
        if self._indices and self.index.name != self._indices[0]:
            if self.index.name is not None:
                raise RequiredIndexError(self._indices, type(self).__name__)
            self._expr = self.rename_axis(index=self._indices[0]).expr

    def _like(self, result: Any) -> Any:
        kept = isinstance(result, dd.DataFrame) and not isinstance(result, DataFrame)
        return self._of(result) if kept and set(self._columns) <= set(result.columns) else result

    def _of(self, rows: Any) -> Self:
        """An object of the same class with other rows."""
        return type(self)(rows)

    def _set_categories(self) -> None:
        """Hold as categories what may be."""
        self._convert(dict.fromkeys(self._categories, "category"))

    def _revert_categories(self) -> None:
        """Give what are categories the types that they have otherwise."""
        self._convert(self._categories)

    def _convert(self, kinds: dict[str, Any]) -> None:
        here = {name: kind for name, kind in kinds.items() if name in self.columns}
        if here:
            self._expr = self.astype(here).expr


def _expression(data: Any, kind: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """The dask expression of a collection, or of what pandas makes of other data."""
    if hasattr(data, "_meta"):  # an expression, or a collection, which has one
        return getattr(data, "expr", data)
    made = data if isinstance(data, kind) and not (args or kwargs) else kind(data, *args, **kwargs)
    size = int(made.memory_usage(index=True).sum()) if kind is pd.DataFrame else int(made.memory_usage())
    with dask.config.set({"dataframe.convert-string": False}):
        return dd.from_pandas(made, npartitions=1 + size // PARTITION, sort=False).expr


def _keeping(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def kept(self: Any, *args: Any, **kwargs: Any) -> Any:
        found = self._like(method(self, *args, **kwargs))
        if type(found) is type(self):
            if method.__name__ in WHOLE:
                found.known_rows = self.known_rows
            if method.__name__ != "fillna":  # which fills in what a formula gives, too
                found.formulas = {n: f for n, f in self.formulas.items() if {n, *f.names} <= set(found.columns)}
        return found

    return kept


for base, kind in ((dd.Series, Series), (dd.DataFrame, DataFrame)):
    for name in ROWWISE:
        if hasattr(base, name):
            setattr(kind, name, _keeping(getattr(base, name)))
