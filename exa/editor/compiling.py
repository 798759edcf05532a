"""Compiling the members of an editor: sections and records become tracks, and what they say becomes steps."""

from dataclasses import replace

import numpy as np

from exa.editor.grammar.columns import Column
from exa.editor.grammar.marks import Marks, expression_of, of_marks
from exa.editor.grammar.patterns import Pattern
from exa.editor.grammar.regex import Regex
from exa.editor.grammar.section import Member, Record, Section
from exa.editor.grammar.template import Program, Template
from exa.editor.grammar.track import (
    LinesTrack,
    RecordTrack,
    SectionSpec,
    TableSpec,
    Track,
    columns_of,
    united_columns,
)
from exa.editor.readers.schema import declared, dtypes_of, table_class
from exa.error import EditorError
from exa.kernels import step
from exa.kernels import template as op
from exa.kernels.marks import NO_MARK

Step = tuple[int, int, int, int, int]
#: The field of the header that a section reads itself.
COLUMNS = "columns"


def parse_templates(name: str, text: str | tuple[str, ...], missing: tuple[str, ...] = ()) -> tuple[Template, ...]:
    """The alternatives of a row; a field must have the same type in all that have it."""
    templates = tuple(Template.parse(one).declared(missing) for one in ((text,) if isinstance(text, str) else text))
    kinds: dict[str, str] = {}
    for column in (column for template in templates for column in columns_of(template)):
        if kinds.setdefault(column.name, column.kind) != column.kind:
            raise EditorError(f"{name}: the field {column.name!r} has two types in the alternatives {text}")
    return templates


def templates_of(name: str, section: Section) -> tuple[Template, ...]:
    return parse_templates(name, section.template, section.missing) if section.template is not None else ()


def _row(name: str, section: Section) -> tuple[tuple[Template, ...], Pattern | None, tuple[Column, ...]]:
    """What reads the rows of a section, and the columns that it fills."""
    if section.regex is None:
        templates = templates_of(name, section)
        return templates, None, united_columns(templates)
    pattern = Pattern.parse(section.regex, section.missing)
    columns = united_columns(pattern.templates)
    return pattern.templates, pattern, tuple(replace(c, optional=c.name in pattern.optional) for c in columns)


def compile_member(name: str, member: Member) -> Track:
    """The track of one member of an editor."""
    if isinstance(member, Record):
        return _record(name, member)
    assert isinstance(member, Section)
    if member.is_lines:
        miss = op.REJECT_UNLESS_BLANK if member.strict else op.IGNORE
        if member.template is None and member.regex is None:
            raise EditorError(f"{name}: a Section with `columns` by itself needs `header`, a line's template")
        templates, pattern, columns = _row(name, member)
        columns = declared(name, columns, member.schema or {})
        if member.more:
            if member.more in (column.name for column in columns):
                raise EditorError(f"{name}: more={member.more!r} is a field of the template; name it otherwise")
            columns += (Column(member.more, "text"),)
        table = TableSpec(name, columns, kind=table_class(member.schema))
        return LinesTrack(table, templates, member.fortran, miss, pattern=pattern, more=member.more)
    if isinstance(member.count, str):
        raise EditorError(f"{name}: count={member.count!r} names a field, but a Section by itself has none before it")
    return _lone_section(name, member)


class _Steps:
    """The steps of a record while they are written."""

    def __init__(self, fortran: bool = False) -> None:
        self.program, self.fortran = Program(), fortran
        self.steps: list[Step] = []
        self.expressions: list[Regex] = []

    def add(self, code: int, a: int = 0, b: int = 0, c: int = 0, d: int = 0) -> int:
        self.steps.append((code, a, b, c, d))
        return len(self.steps) - 1

    def marks(self, marks: Marks) -> tuple[int, int]:
        """Where the texts of a mark are in the pool; of one with an expression its number, below `NO_MARK`."""
        expression = expression_of(of_marks(marks))
        if expression is None:
            return self.program.mark("\n".join(map(str, of_marks(marks))).encode())
        return self.expression(expression)

    def expression(self, expression: Regex) -> tuple[int, int]:
        """The number of an expression in place of a text in the pool."""
        self.expressions.append(expression)
        return NO_MARK - len(self.expressions), 0

    def seek(self, after: Marks | None, skip: int) -> None:
        if after is not None:
            self.add(step.SEEK, *self.marks(after))
        if skip:
            self.add(step.SKIP, skip)

    def rows(self, index: int, name: str, section: Section, slots: dict[str, int]) -> None:
        """The steps of a section, and the program of its rows for the walker, which keeps no value of them."""
        if not section.heads_itself:
            self.seek(section.after, section.skip)
        judge = -1
        if isinstance(section.template, str):
            judge = self.program.add(templates_of(name, section)[0], {}, section.fortran)
        if isinstance(section.count, str):
            if section.count not in slots:
                raise EditorError(f"{name}: count={section.count!r} is no field of the record's header {list(slots)}")
            self.add(step.COUNTED, index, slots[section.count], 0, judge)
        elif section.count is not None:
            self.add(step.COUNTED, index, -1, section.count, judge)
        elif section.until is not None:
            self.add(step.UNTIL, index, *self.marks(section.until))
        elif judge >= 0:
            self.add(step.WHILE, index, NO_MARK, 0, judge)
        elif section.regex is not None:
            self.add(step.WHILE, index, *self.expression(Pattern.parse(section.regex).expression), -1)
        elif section.template is None:
            raise EditorError(f"{name}: a Section whose header says its columns needs `until` or `count`")
        else:
            raise EditorError(
                f"{name}: a Section with alternative templates needs `until` or `count`, which say where its rows end"
            )

    def close(self, index: int, record: Record) -> None:
        """The end of an open record: before a mark, or where the next one begins."""
        first = self.steps[0][1] if record.after is None else -1
        marks = of_marks(record.after) + of_marks(record.until)
        start, stop = self.marks(marks) if marks else (NO_MARK, 0)
        self.add(step.CLOSE, index, start, stop, first)

    def array(self) -> np.ndarray:
        return np.array(self.steps, np.int64).reshape(-1, 5)


def _spec(name: str, section: Section, span: int, parent: str | None, numbered: str | None) -> SectionSpec:
    templates, pattern, columns = _row(name, section)
    owners = tuple(Column(owner, "int") for owner in (parent, numbered) if owner)
    if section.columns is None:
        # a class may name the column of the owner as one of its own
        columns = declared(name, owners + columns, section.schema or {})[len(owners) :]
    elif any(dtypes_of(section.schema or {}).values()):
        raise EditorError(f"{name}: the text says the columns, so that a schema cannot say their dtypes")
    miss = op.REJECT if section.count is not None else op.REJECT_UNLESS_BLANK if section.strict else op.IGNORE
    owner = parent or numbered
    if any(column.name == owner for column in columns):
        raise EditorError(f"{name}: {owner!r} is the name of the column that numbers its finds; rename the field")
    spec = TableSpec(name, columns, parent, numbered, table_class(section.schema))
    counted = section.count is not None
    header = COLUMNS if section.heads_itself else section.header
    return SectionSpec(spec, templates, header, section.columns, section.fortran, miss, counted, span, pattern)


def _lone_section(name: str, section: Section, parent: str | None = None, span: int = -1) -> RecordTrack:
    steps = _Steps()
    fields: tuple[Column, ...] = ()
    if section.after is None and not section.heads_itself:
        steps.add(step.ONCE)
    elif section.heads_itself:
        steps.seek(section.after, section.skip)
        header = Template.parse(str(section.header))
        fields = tuple(Column(COLUMNS, "text") for column in columns_of(header) if column.kind == "text")
        if len(fields) != 1:
            raise EditorError(f"{name}: header={section.header!r} needs one field of text, the names of the columns")
        steps.add(step.LINE_STEP, steps.program.add(header, {header.fields[0]: 0}))
    steps.rows(0, name, section, {})
    specs, inner = _inside(name, section, 0, parent, None if parent else "section")
    return RecordTrack(
        name, None, fields, specs, steps.array(), steps.program, {}, inner, tuple(steps.expressions), span
    )


def _inside(
    name: str, section: Section, span: int, parent: str | None, numbered: str | None
) -> tuple[tuple[SectionSpec, ...], tuple[RecordTrack, ...]]:
    """What is read of the lines of a section: its own rows, and the members inside it."""
    specs, inner = [], []
    if not (section.template is section.columns is section.regex is None):
        specs.append(_spec(name, section, span, parent, numbered))
    for key, member in section.sections.items():
        if isinstance(member, Record):
            inner.append(_record(key, member, parent, numbered, span))
        elif member.is_lines:
            specs.append(_spec(key, member, span, parent, numbered))
        else:
            inner.append(_lone_section(key, member, parent or numbered, span))
    return tuple(specs), tuple(inner)


def _record(
    name: str, record: Record, parent: str | None = None, numbered: str | None = None, span: int = -1
) -> RecordTrack:
    choices = [(item,) if isinstance(item, str) else item for item in record.templates]
    fields = _fields(name, record, choices)
    columns = tuple(fields.values())
    slots = {column.name: slot for slot, column in enumerate(columns)}
    sections = {key: member for key, member in record.sections.items() if isinstance(member, Section)}
    records = {key: member for key, member in record.sections.items() if isinstance(member, Record)}
    is_open = bool(records or record.values or record.until is not None)
    counted = not is_open and span < 0 and any(section.count is not None for section in sections.values())
    steps = _Steps(record.fortran)
    steps.seek(record.after, 0)
    for choice in choices:
        _choose(steps, record, choice, slots)
    if record.templates and record.after is None:
        first = Template.parse(str(record.templates[0]).split("\n")[0])
        code, a, _, c, _ = steps.steps[0]
        if code == step.TRY:
            raise EditorError(f"{name}: a record cannot begin with a line that has alternatives")
        steps.steps[0] = (code, a, int(not first.takes_anything), c, int(counted))
    whole = len(sections)
    if is_open:
        steps.add(step.OPEN, whole)
    specs: list[SectionSpec] = []
    inner = [_record(key, member, name, None, whole) for key, member in records.items()]
    for index, (key, section) in enumerate(sections.items()):
        if section.header is not None and fields.get(section.header, Column("", "")).kind != "text":
            raise EditorError(f"{name}.{key}: header={section.header!r} is no text field of the record's header")
        if isinstance(section.count, str) and section.count in fields and fields[section.count].optional:
            raise EditorError(f"{name}.{key}: count={section.count!r} is a field that a record may lack")
        steps.rows(index, f"{name}.{key}", section, slots)
        found = _inside(key, section, index, name, None)
        specs += found[0]
        inner += found[1]
    if is_open:
        steps.close(whole, record)
        for text in record.values:
            steps.add(step.GATHER, whole, steps.program.add(_line(record, text), slots, steps.fortran))
    keys = {text: dict(keyed) for text, keyed in record.keys.items()}
    kept = tuple(column for column in columns if not column.name.startswith("_"))
    table = TableSpec(name, kept, parent, numbered)
    return RecordTrack(
        name, table, columns, tuple(specs), steps.array(), steps.program, keys, tuple(inner), tuple(steps.expressions),
        span,
    )  # fmt: skip


def _fields(name: str, record: Record, choices: list[tuple[str | None, ...]]) -> dict[str, Column]:
    """The fields of a record: those of its header, of the keys in their texts, and of its values."""
    fields: dict[str, Column] = {}
    for choice in choices:
        for column in _chosen(record, choice):
            known = fields.get(column.name, column)
            if known.kind != column.kind:
                raise EditorError(f"{name}: the field {column.name!r} has two types")
            fields[column.name] = replace(column, optional=known.optional and column.optional)
    for keyed in record.keys.values():
        for names in keyed.values():
            if isinstance(names, str):
                fields[names] = Column(names, "text", optional=True)
            else:
                fields |= {key: Column(key, "float", optional=True) for key in names}
    for text in record.values:
        for column in columns_of(_line(record, text)):
            if column.name in fields:
                raise EditorError(f"{name}: the field {column.name!r} of the value {text!r} stands twice")
            fields[column.name] = replace(column, optional=True)
    return fields


def _line(record: Record, text: str) -> Template:
    """The template of one line of a record."""
    return Template.parse(text).declared(record.missing)


def _chosen(record: Record, choice: tuple[str | None, ...]) -> list[Column]:
    """The fields of a line of the header; those that not every alternative has are optional."""
    alternatives = [
        [column for line in text.split("\n") for column in columns_of(_line(record, line))] if text is not None else []
        for text in choice
    ]
    names = [{column.name for column in columns} for columns in alternatives]
    return [
        replace(column, optional=not all(column.name in found for found in names))
        for columns in alternatives
        for column in columns
    ]


def _choose(steps: _Steps, record: Record, choice: tuple[str | None, ...], slots: dict[str, int]) -> None:
    """A line of the header: its alternatives in turn, each jumping behind the last where it matches."""
    jumps = []
    for place, text in enumerate(choice):
        last = place == len(choice) - 1
        attempt = None if last else steps.add(step.TRY)
        for line in text.split("\n") if text is not None else ():
            steps.add(step.LINE_STEP, steps.program.add(_line(record, line), slots, steps.fortran))
        if attempt is not None:
            jumps.append(steps.add(step.COMMIT))
            steps.steps[attempt] = (step.TRY, len(steps.steps), 0, 0, 0)
    for jump in jumps:
        steps.steps[jump] = (step.COMMIT, len(steps.steps), 0, 0, 0)
