"""Which rows to see, in a small language: comparisons of columns, ``and``, ``or``, ``not``; nothing of it is Python.

>>> where = parse("symbol in ('O', 'N') and not (x < 0.5 or x is nan)")
>>> sorted(where.columns), where.mask(pa.table({"symbol": ["O", "H"], "x": [1.0, 2.0]})).to_pylist()
(['symbol', 'x'], [True, False])

A comparison with what is missing is neither true nor false, as in SQL, and a row is seen where the whole is true.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from exa.container.scan.possible import Known, number
from exa.error import ExaError
from exa.store.cells import kind_of
from exa.view.comparing import OPERATORS, beside, compared, duration_of, ticks, time_of
from exa.view.tables import to_arrow

#: Longer filters, and deeper ones, are refused.
LONG, DEEP = 10_000, 50
_SPELLED = {"=": "==", "<>": "!="}
_TOKEN = re.compile(
    r"""\s*(?:(?P<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w.]))
    |(?P<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|`(?P<name>(?:[^`]|``)*)`(?!`)|(?P<sign><=|>=|==|!=|<>|[=<>(),])
    |(?P<word>[^\s'"`=<>!(),]+))""",
    re.VERBOSE,
)


class FilterError(ExaError, ValueError):
    """A filter that cannot be read, or does not fit the columns."""


class Filter(ABC):
    """A condition on the columns of a table."""

    columns: frozenset[str]

    @abstractmethod
    def mask(self, table: pa.Table) -> Any:
        """For each row of a table whether it is so: true, false, or null where something is missing."""

    def possible(self, known: Known) -> bool:
        """Whether any row may be so, by what is known of the columns."""
        return True

    def of(self, frame: Any) -> Any:
        """The rows of a dask dataframe for which it is so, lazily.

        >>> parse("x > 1").of(water.atom).y.mean().compute()  # doctest: +SKIP

        Where pandas holds a missing number as nan, it is nan here.
        """
        fit(self, {str(name): str(dtype) for name, dtype in frame.dtypes.items()} | {str(frame.index.name): ""})
        return frame.map_partitions(_kept, self, meta=frame._meta)


def _kept(frame: pd.DataFrame, where: Filter) -> pd.DataFrame:
    columns = frame.reset_index() if frame.index.name in where.columns else frame
    table = pa.table({name: to_arrow(columns[name]) for name in where.columns})
    return frame[pc.fill_null(where.mask(table), False).to_numpy()]


def _of_words(column: Any, function: Callable[[Any], Any]) -> Any:
    """A function of the values of a column, of one of categories of each word once."""
    if not pa.types.is_dictionary(column.type):
        return function(column)
    chunks = column.chunks if isinstance(column, pa.ChunkedArray) else [column]
    return pa.chunked_array([function(chunk.dictionary).take(chunk.indices) for chunk in chunks], pa.bool_())


@dataclass(frozen=True)
class Compare(Filter):
    """A column beside a value, or beside another column."""

    column: str
    sign: str
    value: Any
    beside: bool = False
    "Whether the value is the name of a column."

    @property
    def columns(self) -> frozenset[str]:  # type: ignore[override]
        return frozenset({self.column, self.value} if self.beside else {self.column})

    def mask(self, table: pa.Table) -> Any:
        if self.beside:
            return beside(self.sign, table[self.column], table[self.value])
        return _of_words(table[self.column], lambda values: compared(self.sign, values, self.value))

    def possible(self, known: Known) -> bool:
        bounds = known(self.column)
        if self.beside or bounds is None or self.sign == "!=":
            return True
        if bounds.low is None:
            return False
        value, low, high = self.value, number(bounds.low), number(bounds.high)
        if isinstance(bounds.low, np.datetime64):
            value = ticks(value, np.datetime_data(bounds.low.dtype)[0])
        try:
            if self.sign == "==":
                return bool(low <= value <= high)
            end = low if self.sign in ("<", "<=") else high
            return bool(OPERATORS[self.sign][1](end, value))
        except TypeError:
            return True


@dataclass(frozen=True)
class Missing(Filter):
    """A column without a value (null), or with one that is no number (nan)."""

    column: str
    what: str

    @property
    def columns(self) -> frozenset[str]:  # type: ignore[override]
        return frozenset({self.column})

    def mask(self, table: pa.Table) -> Any:
        column = table[self.column]
        if self.what == "null":
            return pc.is_null(column)
        return pc.is_nan(column) if pa.types.is_floating(column.type) else pa.array(np.zeros(len(column), bool))

    def possible(self, known: Known) -> bool:
        bounds = known(self.column)
        return self.what == "nan" or bounds is None or bounds.missing != 0


@dataclass(frozen=True)
class Holds(Filter):
    """A text in which another is, or which an expression of RE2 matches somewhere."""

    column: str
    pattern: str
    how: str

    @property
    def columns(self) -> frozenset[str]:  # type: ignore[override]
        return frozenset({self.column})

    def mask(self, table: pa.Table) -> Any:
        look = pc.match_substring if self.how == "contains" else pc.match_substring_regex
        return _of_words(table[self.column], lambda texts: look(texts, self.pattern))


@dataclass(frozen=True)
class Not(Filter):
    one: Filter

    @property
    def columns(self) -> frozenset[str]:  # type: ignore[override]
        return self.one.columns

    def mask(self, table: pa.Table) -> Any:
        return pc.invert(self.one.mask(table))


@dataclass(frozen=True)
class Both(Filter):
    """All of several."""

    many: tuple[Filter, ...]

    @property
    def columns(self) -> frozenset[str]:  # type: ignore[override]
        return frozenset().union(*(one.columns for one in self.many))

    def mask(self, table: pa.Table) -> Any:
        found = self.many[0].mask(table)
        for one in self.many[1:]:
            found = pc.and_kleene(found, one.mask(table))
        return found

    def possible(self, known: Known) -> bool:
        return all(one.possible(known) for one in self.many)


@dataclass(frozen=True)
class Either(Both):
    """Any of several."""

    def mask(self, table: pa.Table) -> Any:
        found = self.many[0].mask(table)
        for one in self.many[1:]:
            found = pc.or_kleene(found, one.mask(table))
        return found

    def possible(self, known: Known) -> bool:
        return any(one.possible(known) for one in self.many)


def parse(text: str) -> Filter:
    """The filter that a text spells; FilterError says where it does not spell one.

    ``name < 3``, ``name == other``, ``name in ('a', 'b')``, ``name contains 'text'``, ``name matches 'regex'``,
    ``name is null``, ``name is not nan``, joined by ``and``, ``or``, ``not`` and parentheses. A name with blanks stands
    in backticks, where two stand for one of its own; times are texts.
    """
    if len(text) > LONG:
        raise FilterError(f"a filter has at most {LONG} letters")
    reader = _Reader(text)
    found = reader.either(0)
    if reader.kind != "end":
        raise reader.wrong("and, or, or nothing more")
    return found


class _Reader:
    """Reads a filter from left to right."""

    def __init__(self, text: str) -> None:
        self._text, self._end = text, 0
        self.next()

    def next(self) -> None:
        """Go on to the next piece."""
        self.begin = self._end
        rest = self._text[self._end :]
        if not rest.strip():
            self.kind, self.value = "end", ""
            return
        found = _TOKEN.match(self._text, self._end)
        if found is None:
            self.kind, self.value = "strange", rest.strip()[:1]
            raise self.wrong("a name, a value or a sign")
        self.kind, self._end = str(found.lastgroup), found.end()
        self.value = found[self.kind]
        if self.kind == "name":
            self.value = self.value.replace("``", "`")
        elif self.kind == "text":
            self.value = re.sub(r"\\(['\"\\])", r"\1", self.value[1:-1])

    def wrong(self, wanted: str) -> FilterError:
        """What to say where something else stands than is wanted."""
        here = repr(self.value) if self.kind != "end" else "the end"
        return FilterError(f"column {self.begin + 1} of the filter: {wanted} is wanted, not {here}")

    def take(self, *words: str) -> str | None:
        """Go on if one of these words or signs is next, and say which."""
        said = self.value.lower()
        if self.kind in ("word", "sign") and said in words:
            self.next()
            return said
        return None

    def either(self, depth: int) -> Filter:
        if depth > DEEP:
            raise FilterError(f"a filter has parentheses up to {DEEP} deep")
        many = [self.both(depth)]
        while self.take("or"):
            many.append(self.both(depth))
        return many[0] if len(many) == 1 else Either(tuple(many))

    def both(self, depth: int) -> Filter:
        many = [self.one(depth)]
        while self.take("and"):
            many.append(self.one(depth))
        return many[0] if len(many) == 1 else Both(tuple(many))

    def one(self, depth: int) -> Filter:
        if self.take("not"):
            if depth > DEEP:
                raise FilterError(f"a filter has {DEEP} times not at most")
            return Not(self.one(depth + 1))
        if self.take("("):
            found = self.either(depth + 1)
            if not self.take(")"):
                raise self.wrong("a closing parenthesis")
            return found
        return self.condition()

    def condition(self) -> Filter:
        if self.kind not in ("word", "name"):
            raise self.wrong("the name of a column")
        column = self.value
        self.next()
        if sign := self.take(*OPERATORS, *_SPELLED):
            kind, value = self.kind, self.literal()
            return Compare(column, _SPELLED.get(sign, sign), value, kind != "text" and isinstance(value, str))
        negated = bool(self.take("not"))
        if how := self.take("contains", "matches"):
            if self.kind != "text":
                raise self.wrong("a text in quotes")
            made: Filter = Holds(column, str(self.literal()), how)
        elif self.take("in"):
            made = self.among(column)
        elif not negated and self.take("is"):
            negated = bool(self.take("not"))
            if not (what := self.take("null", "nan")):
                raise self.wrong("null or nan")
            made = Missing(column, what)
        else:
            raise self.wrong("a comparison, in, contains, matches or is")
        return Not(made) if negated else made

    def among(self, column: str) -> Filter:
        if not self.take("("):
            raise self.wrong("values in parentheses")
        many: list[Filter] = []
        while not many or self.take(","):
            many.append(Compare(column, "==", self.literal()))
        if not self.take(")"):
            raise self.wrong("a comma or a closing parenthesis")
        return many[0] if len(many) == 1 else Either(tuple(many))

    def literal(self) -> Any:
        """A value, or the name of another column."""
        kind, value = self.kind, self.value
        if kind not in ("number", "text", "name", "word"):
            raise self.wrong("a value")
        self.next()
        if kind == "number":
            return int(value) if re.fullmatch(r"[+-]?\d+", value) else float(value)
        words = {"true": True, "false": False, "inf": np.inf, "-inf": -np.inf}
        return words.get(value.lower(), value) if kind == "word" else value


def fit(where: Filter, dtypes: Mapping[str, str]) -> None:
    """FilterError where a filter does not fit columns of these dtypes; nothing is read."""
    for column in where.columns:
        if column not in dtypes:
            raise FilterError(f"there is no column {column!r}, but {', '.join(list(dtypes)[:20])}; texts have quotes")
    _fit(where, dtypes)


def _fit(where: Filter, dtypes: Mapping[str, str]) -> None:
    if isinstance(where, Both):
        for one in where.many:
            _fit(one, dtypes)
    elif isinstance(where, Not):
        _fit(where.one, dtypes)
    elif isinstance(where, Holds):
        if kind_of(dtypes[where.column]) != "text":
            raise FilterError(f"{where.column} is {dtypes[where.column]}, not of texts")
        try:
            pc.match_substring_regex(pa.array([""]), where.pattern if where.how == "matches" else "")
        except pa.ArrowInvalid as problem:
            raise FilterError(f"{where.pattern!r} is no regular expression: {problem}") from None
    elif isinstance(where, Compare) and not where.beside:
        _fit_value(where, dtypes[where.column])


def _fit_value(where: Compare, dtype: str) -> None:
    kind = kind_of(dtype)
    if dtype.lower().startswith(("timedelta", "duration")):
        try:
            duration_of(where.value if isinstance(where.value, str) else "")
        except ValueError:
            raise FilterError(
                f"{where.column} is of times that pass, which are written in quotes with their unit, such as '5s', "
                f"'1 min', '2h' or '3 days': not as {where.value!r}"
            ) from None
        return
    wanted = {"number": (int, float), "bool": (bool,), "text": (str,), "time": (str,)}[kind]
    if not isinstance(where.value, wanted) or (kind == "number" and isinstance(where.value, bool)):
        raise FilterError(f"{where.column} is of kind {kind}: {where.value!r} cannot be compared with that")
    if kind == "time":
        try:
            time_of(str(where.value))
        except ValueError:
            raise FilterError(f"{where.value!r} is no time, such as '2026-11-30 01:25'") from None
