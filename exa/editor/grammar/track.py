"""Tracks: what the members of an editor are compiled to, for the kernels to run.

Each `Section` and `Record` is a track, read over the whole text by itself: lines that stand for themselves, or records,
which are walked.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from exa.editor.grammar.columns import Column
from exa.editor.grammar.patterns import Pattern
from exa.editor.grammar.regex import Regex
from exa.editor.grammar.template import Cells, Program, Template
from exa.error import EditorError
from exa.kernels import step
from exa.kernels import template as op

#: The steps whose lines are a span.
SPANNED = (step.COUNTED, step.UNTIL, step.WHILE, step.OPEN)


@dataclass(frozen=True)
class TableSpec:
    """What is known of a table before a text is seen."""

    name: str
    columns: tuple[Column, ...]
    "The fields of the template; none where the text itself says its columns."
    parent: str | None = None
    "The table whose rows own these, and the name of the column that says which; None for a table of its own."
    numbered: str | None = None
    "The column that numbers the finds of a section within its source."
    kind: type | None = None
    "The class of the table, where a schema is one of tables."

    @property
    def number(self) -> str:
        """The column in which a store keeps the numbers of records; its own name may be that of a field."""
        return f"_{self.name}" if any(column.name == self.name for column in self.columns) else self.name


@dataclass(frozen=True)
class OneTable:
    """A track of one table, which has its name."""

    table: TableSpec

    @property
    def name(self) -> str:
        return self.table.name

    @property
    def tables(self) -> tuple[TableSpec, ...]:
        return (self.table,)


@dataclass(frozen=True)
class LinesTrack(OneTable):
    """A section of lines that each stand for themselves."""

    templates: tuple[Template | Cells, ...]
    "Alternatives: a line is read by the first that matches."
    fortran: bool = False
    miss: int = op.IGNORE
    "What becomes of a line that does not match, see `exa.kernels.template`."
    header: str = ""
    "The line of each source that names its columns: the first, or the first behind comments, or a comment."
    comment: str = ""
    "Lines that begin with this character are no rows."
    pattern: Pattern | None = None
    "The expression that reads a line in place of the templates."
    split: str = ""
    "Lines that begin with this text end a find: the table's numbered column counts those before a row."
    more: str = ""
    "The column of the lines behind a row that are no rows themselves."

    def __post_init__(self) -> None:
        if len(self.comment.encode()) > 1:
            raise EditorError(f"comment={self.comment!r}: one ASCII character is wanted")

    @property
    def quoted(self) -> int:
        """The separator and the quote where a quoted cell may hold newlines, else 0."""
        cells = self.templates[0]
        return cells.quoted if isinstance(cells, Cells) and cells.quote else 0

    @property
    def walked(self) -> bool:
        """Whether a walk is needed to know where rows begin.

        Any newline ends one, but not within quotes, and none begins before a header that comments have pushed back.
        Finds are counted by a walk, too.
        """
        pushed = self.comment and self.header and not self.header.startswith(self.comment)
        return bool(self.quoted or self.split or pushed)


@dataclass(frozen=True)
class SectionSpec:
    """A section of a record: where its rows are found, and how they are read."""

    table: TableSpec
    templates: tuple[Template, ...]
    "Alternatives; none where the header says the template."
    header: str | None
    columns: Callable[[str], str] | None
    fortran: bool
    miss: int
    counted: bool
    span: int = 0
    "Which of the spans that the walk finds in each record it is."
    pattern: Pattern | None = None
    "The expression that reads a line in place of the templates."


@dataclass(frozen=True)
class RecordTrack:
    """Records, walked from one to the next."""

    name: str
    table: TableSpec | None
    "The table of the headers; None for a section that stands alone."
    fields: tuple[Column, ...]
    "The header's fields, one to a slot."
    sections: tuple[SectionSpec, ...]
    steps: np.ndarray = field(compare=False)
    program: Program = field(compare=False)
    keys: dict[str, dict[str, str | tuple[str, ...]]] = field(default_factory=dict)
    inner: "tuple[RecordTrack, ...]" = ()
    "Tracks that are read within spans of this one's records."
    expressions: tuple[Regex, ...] = ()
    "The marks that are expressions, as the steps number them."
    span: int = -1
    "Within which span of the records around it it is read; -1 where it is read over the whole text."

    @property
    def tables(self) -> tuple[TableSpec, ...]:
        own = (self.table,) if self.table else ()
        inner = tuple(table for track in self.inner for table in track.tables)
        return own + tuple(section.table for section in self.sections) + inner

    @property
    def family(self) -> "tuple[RecordTrack, ...]":
        """This track and those inside it, to any depth."""
        return (self, *(track for inner in self.inner for track in inner.family))

    @property
    def spans(self) -> int:
        """How many spans the walk finds in each record."""
        return int(self.steps[np.isin(self.steps[:, step.CODE], SPANNED), step.A].max(initial=-1)) + 1

    @property
    def speculative(self) -> bool:
        """Whether a walk that starts anywhere must first find a line that is believable as a start."""
        return bool(self.steps[0, step.CODE] == step.LINE_STEP and self.steps[0, step.D])

    walked = True


@dataclass(frozen=True)
class ObjectsTrack(OneTable):
    """A table of which each line is a JSON object."""

    walked = True


Track = LinesTrack | ObjectsTrack | RecordTrack


def columns_of(template: Template | Cells) -> tuple[Column, ...]:
    """The columns that a template fills."""
    kinds = {"hex": "int"}
    return tuple(Column(f.name, kinds.get(f.kind, f.kind), False, f.missing) for f in template.columns)


def united_columns(templates: tuple[Template | Cells, ...]) -> tuple[Column, ...]:
    """The columns that alternatives fill; those that not every one has are optional."""
    columns = {column.name: column for template in templates for column in columns_of(template)}
    return tuple(
        replace(column, optional=not all(name in template.fields for template in templates))
        for name, column in columns.items()
    )
