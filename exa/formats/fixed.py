"""Text in columns of fixed width, as Fortran writes it."""

from collections.abc import Mapping, Sequence
from typing import Any

from exa.editor import Editor
from exa.editor.grammar.columns import distinct
from exa.editor.grammar.template import Field, Template
from exa.editor.grammar.track import LinesTrack, TableSpec, columns_of
from exa.editor.planning.unit import Fitted, Format
from exa.editor.sources.source import Source
from exa.error import EditorError, SourceError
from exa.formats.delimited import column_field, kinds_of, samples_of
from exa.kernels.template import REJECT_UNLESS_BLANK

OPTIONS = "names, widths or colspecs, dtype, header, comment"


class Fixed(Editor):
    """A table of which each line is a row, and each column has its place in the line.

    >>> exa.read("hitran.par", "fixed", names=["molecule", "iso", "nu"], widths=[2, 1, 12])  # doctest: +SKIP
    """

    description = f"columns of fixed width (options: {OPTIONS}): table"

    @classmethod
    def fit(
        cls,
        source: Source,
        *,
        names: Sequence[str] | None = None,
        widths: Sequence[int] | None = None,
        colspecs: Sequence[tuple[int, int]] | None = None,
        dtype: Mapping[str, Any] | None = None,
        header: bool = False,
        comment: str = "",
        **unknown: Any,
    ) -> Format:
        """The editor for tables like this one.

        `widths` are those of columns that follow one another; `colspecs` their places, first byte and end, counted
        from 0, with gaps that are not read. Without either, a column is where the lines of the text's beginning
        have anything but blanks. `dtype` maps columns to int, float or str; what it does not say is found from samples.
        A blank number is NaN in a column of floats and a reject in one of integers. `header` says that the first
        line is no row, and names the columns where `names` does not; so are lines that begin with `comment`.

        Raises `EditorError` for columns that overlap, and for names that are not as many as these.
        """
        if unknown:
            raise EditorError(f"fixed has no option {', '.join(unknown)}; it takes {OPTIONS}")
        samples = [[x for x in lines if not comment or not x.startswith(comment)] for lines in samples_of(source)]
        places = _places(widths, colspecs)
        told = places and names is not None and set(names) <= set(dtype or {}) and not header
        if not samples[0] and not told:
            raise SourceError(f"{source.path}: is empty, so that it says no columns; give colspecs=, names= and dtype=")
        lines = [line for sample in samples for line in sample]
        first = lines[0].removesuffix("\r") if header else ""
        lines = [_bytes(line) for line in lines[int(header) :]]
        places = places or _blank_between(lines)
        if not places:
            raise EditorError(f"{source.path}: has no rows that show where columns are; give widths= or colspecs=")
        if names is not None and len(names) != len(places):
            raise EditorError(f"fixed: {len(names)} names for {len(places)} columns")
        titles = names or [first.encode()[a:b].decode(errors="replace") for a, b in places]
        columns = distinct(titles)
        known = kinds_of(dtype or {}, dict(zip(columns, columns, strict=True)))
        fields = [
            column_field(name, [line[a:b] for line in lines], known.get(name), b - a)
            for name, (a, b) in zip(columns, places, strict=True)
        ]
        line = Template("fixed", tuple(_with_gaps(fields, places)))
        track = LinesTrack(
            TableSpec("table", columns_of(line)),
            (line,),
            miss=REJECT_UNLESS_BLANK,
            header=first,
            comment=comment,
        )
        return Fitted("Fixed", (track,))


def _bytes(line: str) -> str:
    """A line with a letter for each byte, as columns are counted; samples have U+FFFD for one that is not UTF-8."""
    return line.replace("\ufffd", "?").encode().decode("latin-1")


def _places(widths: Sequence[int] | None, colspecs: Sequence[tuple[int, int]] | None) -> list[tuple[int, int]]:
    """First byte and end of each column."""
    if widths is not None and colspecs is not None:
        raise EditorError("fixed takes widths or colspecs, not both")
    places = [(int(a), int(b)) for a, b in colspecs or ()]
    for width in widths or ():
        start = places[-1][1] if places else 0
        places.append((start, start + int(width)))
    for (a, b), (_, before) in zip(places, [(0, 0), *places], strict=False):
        if a < before or b <= a:
            raise EditorError(f"fixed: the column from {a} to {b} is empty, or begins before the one before it ends")
    return places


def _blank_between(lines: Sequence[str]) -> list[tuple[int, int]]:
    """The columns that lines show: runs of places at which some line has no blank, each with the blanks before it."""
    width = max(map(len, lines), default=0)
    used = [any(k < len(line) and line[k] not in " \t" for line in lines) for k in range(width)]
    ends = [k + 1 for k, here in enumerate(used) if here and not (k + 1 < len(used) and used[k + 1])]
    return list(zip([0, *ends], ends, strict=False))


def _with_gaps(fields: Sequence[Field], places: Sequence[tuple[int, int]]) -> list[Field]:
    """The fields of a whole line: those of the columns, what is between them, and what is behind."""
    parts: list[Field] = []
    position = 0
    for field, (a, b) in zip(fields, places, strict=True):
        parts += [Field("_", "text", a - position)] if a > position else []
        parts.append(field)
        position = b
    return [*parts, Field("_", "text")]
