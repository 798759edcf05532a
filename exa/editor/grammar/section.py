"""Sections and records: what an editor is made of. They only say; `exa.editor.compiling` compiles them."""

from collections.abc import Callable, Mapping
from typing import Any

from exa.editor.grammar.marks import Marks, expression_of, of_marks
from exa.editor.grammar.patterns import Pattern
from exa.error import EditorError


class Member:
    """What is named in the body of an `Editor` and becomes a table: on an instance it is that table, lazily."""

    name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type) -> Any:
        return self if instance is None else instance.table(self.name)


class Section(Member):
    """A table inside a text: which lines belong to it, and the template of a row.

    >>> Section("{no:d} {tag} {x:f} {y:f} {z:f}", after="Output coordinates in angstroms", skip=3, until="")
    Section('{no:d} {tag} {x:f} {y:f} {z:f}', after='Output coordinates in angstroms', skip=3, until='')

    Without `after` and `count` every matching line of the text is a row. With `after` the rows begin `skip` lines
    behind each line that holds that text, and each find is numbered in a column ``section``. They end before a line
    that holds `until` (``""``: a blank line; None: the first line that does not match), or after `count` lines, a
    number or the name of a field read before. `after` and `until` may be expressions of RE2,
    ``re.compile("^ *END")``, matched anywhere in a line, or tuples: any of these texts and expressions. The template
    may be a tuple: a line is read by the first that matches, and a field that this one lacks is missing (NaN, NaT, an
    empty text). Behind `after`, alternatives need `until` or `count`.

    What a template cannot say, `regex` can: named groups with the types of fields, matched anywhere in a line by RE2,
    ``Section(regex=r"^(?P<pid:d>\\d+) (?P<level>WARN|ERROR) (?P<message>.*)")``. A line that matches and has a value
    that its type cannot hold is a reject; a group that takes no part in a match is missing. It stands wherever a
    template may, with all that says where a section is.

    Under `fortran`, ``1.0D+05`` and ``1.0+05`` are numbers.

    `missing` are words that stand in the text where a value is missing, ``missing=("NA", "-")``: a float is then NaN,
    a time NaT, a text null, and an integer null in a column of integers, which pandas has as Int64.

    `more` names a text column for the lines behind a row that do not match, joined by newlines, as the trace behind a
    line of a log: ``Section("{time:%Y-%m-%d %H:%M:%S} {level} {message}", more="trace")``.

    `schema` declares dtypes, ``schema={"n": "int8", "x": "float32", "level": "category"}``, or is a class whose
    annotations do, or whose ``_columns`` name columns that must be there. A value that its dtype cannot hold makes its
    line a reject. The table of a section whose schema is a subclass of `exa.DataFrame` is an instance of it.

    Otherwise a line that does not match is not part of the section; under `strict`, and inside a counted section, it
    is a reject. `header` names a text field of the record around the section, and `columns` is a function from that
    text to the template of the rows below it, where a file says itself which columns it has. By itself, a section
    reads its header: ``Section(header="Step {names}", columns=rows, until="")``; the table has the columns of all
    headers, and null where one lacks them.

    Sections and records inside a section, ``Section(after="BEGIN", until="END", atom=Section(...))``, are read from
    its lines, each by itself, and carry the number of their owner as its rows do. The template may then be missing.
    """

    def __init__(
        self,
        template: str | tuple[str, ...] | None = None,
        *,
        regex: str | None = None,
        after: Marks | None = None,
        skip: int = 0,
        until: Marks | None = None,
        count: int | str | None = None,
        strict: bool = False,
        missing: str | tuple[str, ...] = (),
        fortran: bool = False,
        schema: Any = None,
        header: str | None = None,
        columns: Callable[[str], str] | None = None,
        more: str = "",
        **sections: "Section | Record",
    ) -> None:
        ways = [way for way in (template, regex, columns) if way is not None]
        if len(ways) > 1 or (not ways and not sections):
            raise EditorError(
                "a Section needs a template or a `regex`, or a function `columns` that makes one from its `header`"
            )
        if columns is not None and header is None:
            raise EditorError("a Section with `columns` needs `header`, the field from which the columns are made")
        if count is not None and until is not None:
            raise EditorError("a Section ends after `count` lines or at `until`, not at both")
        if skip < 0 or (isinstance(count, int) and count < 0):
            raise EditorError("`skip` and `count` cannot be negative")
        if after is not None and (not of_marks(after) or "" in of_marks(after)):
            raise EditorError("`after` is a text to be found in a line; a blank one would be found in every line")
        expression_of(of_marks(after) + of_marks(until))
        self.regex = regex
        self.template, self.after, self.skip, self.until, self.count = template, after, skip, until, count
        self.strict, self.fortran, self.header, self.columns = strict, fortran, header, columns
        self.missing, self.more = (missing,) if isinstance(missing, str) else missing, more
        if columns is not None and missing:
            raise EditorError("`missing` belongs to the template of a Section, not to `columns` that its header says")
        self.sections = _named("Section", sections)
        if regex is not None:
            if header is not None:
                raise EditorError("a Section with `regex` has the columns of its groups, not those of a header")
            Pattern.parse(regex, self.missing)
        self.schema = schema
        if schema is not None and (more or not ways or (columns is not None and not isinstance(schema, type))):
            raise EditorError(
                "`schema` gives dtypes to the fields of a template or a regex, and does not go with `more`"
            )
        if sections and self.is_lines:
            raise EditorError("a Section with others inside needs `after`, `until` or `count`, which say where it is")
        if more and (strict or regex is not None or not self.is_lines):
            raise EditorError(
                "`more` takes lines that do not match: without regex, strict, after, until, count, header"
            )

    @property
    def is_lines(self) -> bool:
        """Whether each line stands for itself: nothing says where the section begins or ends."""
        return self.after is None and self.count is None and self.until is None and not self.heads_itself

    @property
    def heads_itself(self) -> bool:
        """Whether `header` is the template of a line, not the name of a field."""
        return self.header is not None and "{" in self.header

    def __repr__(self) -> str:
        return _show(self, () if self.template is None else (self.template,))


class Record(Member):
    """Several templates and sections that repeat together, for instance one frame of a trajectory.

    >>> frame = Record("{nat:d}", "{comment}", atom=Section("{symbol} {x:f} {y:f} {z:f} {_}", count="nat"))

    The templates are the lines of the header; one that is a tuple is a choice, of which the first that matches is
    taken, and None among them means that the line may be missing. A field that not every alternative has may be
    missing: a number is then NaN, so that integers become floats, a time is NaT, and a text is empty. A text with
    several lines is several templates.
    The sections follow in their order and become tables of their own, with the record's number in a column that has
    the record's name. `after` as in a `Section`: the header begins behind a line that holds that text.

    With `until`, `values` or a record inside, a record reaches from its header to the line that holds `until`, or to
    the next of its kind. `values` are templates that may match any line on the way, the last one counting; each field
    is a column, null where no line has it: ``Record(after="INPUT", until="", values=("cutoff = {cutoff:f}",))``.
    Records inside, to any depth, are found there too, and carry the number of the one around them:
    ``Record("Step {n:d}", scf=Record("SCF {kind}", iteration=Section("{k:d} {e:f}", after="history")))``.

    In a record with a counted section nothing may stand between two records but blank lines: what does is a reject.
    Other records may stand in prose. `keys` says what of a text's ``key=value`` pairs becomes columns, numbers by the
    names of a tuple and a text by one name: ``keys={"comment": {"energy": ("energy",), "units": "units"}}``. A column
    that no record fills is left out, and so is one whose name begins with an underscore. `missing` and `fortran` are as
    in a `Section`, for the header and the values.
    """

    def __init__(
        self,
        *templates: str | tuple[str | None, ...],
        after: Marks | None = None,
        until: Marks | None = None,
        values: tuple[str, ...] = (),
        keys: Mapping[str, Mapping[str, str | tuple[str, ...]]] | None = None,
        missing: str | tuple[str, ...] = (),
        fortran: bool = False,
        **sections: "Section | Record",
    ) -> None:
        if not templates and not after:
            raise EditorError("a Record needs the template of a line at which it begins, or `after`")
        if isinstance(values, str):
            raise EditorError(f"Record(values={values!r}): a tuple of templates is wanted, as in values=({values!r},)")
        expression_of(of_marks(after) + of_marks(until))
        self.templates, self.after, self.until, self.values = templates, after, until, values
        self.keys, self.fortran, self.sections = dict(keys or {}), fortran, _named("Record", sections)
        self.missing = (missing,) if isinstance(missing, str) else missing

    def __repr__(self) -> str:
        return _show(self, self.templates)


def _named(owner: str, members: "dict[str, Section | Record]") -> "dict[str, Section | Record]":
    """The members inside another, each with its name."""
    for name, member in members.items():
        if not isinstance(member, (Section, Record)):
            raise EditorError(f"{owner}({name}=...): a Section or Record is wanted, not {type(member).__name__}")
        member.name = name
    return members


def _show(member: Member, first: tuple[Any, ...]) -> str:
    defaults = {"template", "templates", "name", "sections"}
    options = [
        f"{k}={v!r}"
        for k, v in vars(member).items()
        if k not in defaults and not (v is None or v is False or v in ({}, ()) or (k, v) in (("skip", 0), ("more", "")))
    ]
    options += [f"{k}={v!r}" for k, v in getattr(member, "sections", {}).items()]
    return f"{type(member).__name__}({', '.join([*map(repr, first), *options])})"
