"""Delimited text: CSV, TSV and tables aligned by blanks."""

import csv
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Any, ClassVar

from exa.editor import Editor
from exa.editor.grammar.columns import distinct
from exa.editor.grammar.template import Cells, Field, Template
from exa.editor.grammar.track import LinesTrack, TableSpec, columns_of
from exa.editor.planning.unit import Fitted, Format
from exa.editor.readers.reading import HEAD, eol_of
from exa.editor.readers.widening import INTEGER, MISSING, NUMBER, is_integer
from exa.editor.sources.decoding import DecodedSource
from exa.editor.sources.source import Source
from exa.error import EditorError, SourceError
from exa.kernels.cells import LONGEST
from exa.kernels.template import REJECT_UNLESS_BLANK

SEPARATORS = ",\t;|"
SAMPLE = 1 << 16
#: So many lines are looked at, however long they are, up to a MiB.
FIRST = 4
NEARLY_ALL = 0.9
KINDS = {"int": "int", "int64": "int", "float": "float", "float64": "float", "str": "text", "object": "text"}
#: What stands in no text, by Unicode.
NO_LETTER = "\ufdd0"


class Delimited(Editor):
    """A table of which each line is a row. Separator, names and types are found from samples, or given:

    >>> exa.read("a.csv", "delimited", sep=";", names=["t", "p"], dtype={"t": float})  # doctest: +SKIP
    """

    patterns: ClassVar[tuple[str, ...]] = ("*.csv", "*.tsv", "*.dat", "*.tab")
    description = "CSV, TSV and blank-aligned tables (options: sep, names, header, dtype, quote, comment): table"

    @classmethod
    def sniff(cls, head: str) -> bool:
        lines = [line for line in head.splitlines()[:-1] if line.strip()][:20]
        counts = {sep: {line.count(sep) for line in lines} for sep in SEPARATORS}
        return len(lines) > 1 and any(len(found) == 1 and found != {0} for found in counts.values())

    @classmethod
    def fit(
        cls,
        source: Source,
        *,
        sep: str | None = None,
        names: Sequence[str] | None = None,
        header: bool | None = None,
        dtype: Mapping[str, Any] | None = None,
        quote: str = '"',
        comment: str | None = None,
        **unknown: Any,
    ) -> Format:
        """The editor for tables like this one.

        `sep` is one character, or ``" "`` for runs of blanks; `names` are the columns'; `header` says whether the
        first line names them; `dtype` maps columns to int, float or str. What is not given is found from samples of
        the text's beginning, middle and end.

        Lines that begin with `comment` are no rows: by default ``#`` where the first line begins so, else none. A
        comment above the rows with as many words as they have columns names these, where no other line does.
        """
        if unknown:
            raise EditorError(
                f"delimited has no option {', '.join(unknown)}; it takes sep, names, header, dtype, quote, comment"
            )
        if sep is not None and len(sep) != 1:
            raise EditorError(f"sep={sep!r}: one character is wanted, or ' ' for runs of blanks")
        samples = samples_of(source)
        if not samples[0]:
            why = "has no line in its first MiB" if source.size >= LONGEST else "is empty"
            raise SourceError(f"{source.path}: {why}, so that it says no columns; give names= and dtype=")
        if comment is None:
            comment = "#" if samples[0][0].startswith("#") else ""
        marks = tuple(comment) or ("\0",)
        body = [[line for line in sample if not line.startswith(marks)] for sample in samples]
        above = list(takewhile(lambda line: line.startswith(marks), samples[0]))
        sep = sep or _separator(body[0] or [line.lstrip(comment) for line in above])
        rows = [[_cells(line, sep, quote) for line in sample] for sample in body]
        first = _titles(above, rows, sep, quote) or (body[0][0] if body[0] else "")
        commented = first in above
        titles = _cells(first.lstrip(f"{comment} \t") if commented else first, sep, quote)
        if header is None:
            header = commented or (names is None and not any(NUMBER.fullmatch(cell) for cell in titles))
        if header and not commented:
            rows[0] = rows[0][1:]
        width = len(names) if names is not None else _width(rows, len(titles) if header else 0)
        titles = list(names) if names is not None else titles if header else []
        titles = [*titles[:width], *(f"c{k}" for k in range(len(titles), width))]
        columns = distinct(titles)
        known = kinds_of(dtype or {}, dict(zip(titles, columns, strict=True)) | {name: name for name in columns})
        full = [row for sample in rows for row in sample if len(row) == width]
        fields = [column_field(name, [row[k] for row in full], known.get(name)) for k, name in enumerate(columns)]
        line: Template | Cells = Cells(tuple(replace(field, missing=()) for field in fields), sep, quote)
        if sep == " ":
            line = Template("blanks", between_blanks([replace(field, word=True) for field in fields]))
        track = LinesTrack(
            TableSpec("table", columns_of(line)),
            (line,),
            miss=REJECT_UNLESS_BLANK,
            header=first.removesuffix("\r") if header else "",
            comment=comment,
        )
        return Fitted("Delimited", (track,))


def samples_of(source: Source) -> list[list[str]]:
    """The lines of the beginning, middle and end, without those that are cut."""
    offsets = (
        [0]
        if source.size <= 3 * SAMPLE or isinstance(source, DecodedSource)
        else [0, source.size // 2, source.size - SAMPLE]
    )
    samples = []
    ends = chr(eol_of(source.head(HEAD)))  # as those who read take it, from the same bytes
    for offset in offsets:
        raw = source.head(SAMPLE, offset) if offset else _first(source)
        lines = [line.rstrip("\r") for line in raw.decode(errors="replace").removeprefix("\ufeff").split(ends)]
        whole = offset + len(raw) >= source.size
        kept = [line for line in lines[bool(offset) : None if whole else -1] if line.strip()]
        # what a crash leaves says nothing of columns
        samples.append([line for place, line in enumerate(kept) if "\0" not in line or (place == 0 and not offset)])
    return samples


def _first(source: Source) -> bytes:
    """The beginning of a text, as far as its first lines go."""
    text, size = source.head(SAMPLE), SAMPLE
    while len(text) >= size < LONGEST and max(text.count(b"\n"), text.count(b"\r")) < FIRST:
        size *= 4
        text = source.head(size)
    return text


def _titles(above: list[str], rows: list[list[list[str]]], sep: str, quote: str) -> str:
    """The comment that names the columns: one that stands alone, or the last if it has as many words as the rows."""
    if len(above) == 1:
        return above[0]
    width = _width(rows, 0)
    return above[-1] if above and len(_cells(above[-1][1:].strip(), sep, quote)) == width else ""


def _separator(lines: list[str]) -> str:
    """The character of which each of the first lines has as many, else a blank."""
    head = lines[:50]
    found = [sep for sep in SEPARATORS if head[0].count(sep) and len({line.count(sep) for line in head}) == 1]
    return max(found, key=head[0].count) if found else next((sep for sep in SEPARATORS[:2] if sep in head[0]), " ")


def _cells(line: str, sep: str, quote: str) -> list[str]:
    if sep == " ":
        return line.split()
    options = {"quotechar": quote} if quote else {"quoting": csv.QUOTE_NONE}
    # to `csv` a carriage return is the end of a line, wherever it stands
    cells = next(csv.reader([line.replace("\r", NO_LETTER)], delimiter=sep, **options), [])
    return [cell.replace(NO_LETTER, "\r") for cell in cells]


def _width(samples: Sequence[Sequence[Sequence[str]]], header: int) -> int:
    """How many columns there are: as many as the header has (0 without one), unless nearly all rows have another."""
    widths = Counter(len(row) for sample in samples for row in sample)
    if not widths:
        return header
    width, rows = widths.most_common(1)[0]
    agreed = rows > 1 and rows >= NEARLY_ALL * widths.total()
    return width if agreed or not header else header


def infer(cells: Sequence[str]) -> str:
    values = [cell.strip() for cell in cells if cell.strip() not in MISSING]
    if not values:
        return "text"
    if all(INTEGER.fullmatch(value) for value in values):
        # a float would lose digits of those that do not fit 64 bits
        if not all(map(is_integer, values)):
            return "text"
        return "int" if len(values) == len(cells) else "float"
    return "float" if all(NUMBER.fullmatch(value) or set(value) == {"*"} for value in values) else "text"


def between_blanks(fields: Sequence[Field]) -> tuple[str | Field, ...]:
    """The parts of a template of fields with blanks between them."""
    parts: list[str | Field] = []
    for field in fields:
        parts += [" ", field] if parts else [field]
    return tuple(parts)


def column_field(name: str, cells: Sequence[str], kind: str | None, width: int = 0) -> Field:
    """The field of a column whose samples these are; its kind is guessed where it is not given.

    Words that mean a missing number are looked for only where samples have one: it costs half the speed.
    """
    guessed, kind = kind is None, kind or infer(cells)
    words = tuple(word for word in MISSING if word)
    missing = words if kind == "float" and not {cell.strip() for cell in cells}.isdisjoint(words) else ()
    return Field(name, kind, width, guessed=guessed, blank=width > 0 and kind == "float", missing=missing)


def kinds_of(dtype: Mapping[str, Any], columns: Mapping[str, str]) -> dict[str, str]:
    """The kinds that a user gives, by column; `columns` are those that there are, by each name they go by."""
    if not isinstance(dtype, Mapping):
        raise EditorError(f"dtype={dtype!r}: a mapping from columns to types is wanted, as in dtype={{'x': float}}")
    kinds = {}
    for name, kind in dtype.items():
        if name not in columns:
            raise EditorError(f"dtype names a column that is not there: {name!r}; there are {', '.join(columns)}")
        found = KINDS.get(kind if isinstance(kind, str) else getattr(kind, "__name__", str(kind)))
        if found is None:
            raise EditorError(f"dtype of {name!r}: int, float or str is wanted, not {kind!r}")
        kinds[columns[name]] = found
    return kinds
