r"""Rows by a regular expression: named groups, each with the type of a template's field.

``(?P<pid:d>\d+) (?P<t:%H:%M:%S>\S+) (?P<message>.*)`` is an expression of RE2 once the types are taken out of it.
"""

import re
from dataclasses import dataclass, replace

from exa.editor.grammar import regex
from exa.editor.grammar.regex import Regex
from exa.editor.grammar.template import Field, Template
from exa.error import EditorError

#: What is escaped, or a named group with a type.
TYPED = re.compile(r"\\.|\((?P<open>\?P?<(?P<name>[^\W\d]\w*)):(?P<code>[^>]*)>", re.DOTALL)


@dataclass(frozen=True)
class Pattern:
    r"""The expression of a row.

    >>> pattern = Pattern.parse(r"(?P<pid:d>\d+)(?: in (?P<seconds:f>\S+) s)?: (?P<what>.*)")
    >>> [field.kind for field in pattern.fields], sorted(pattern.optional)
    (['int', 'float', 'text'], ['seconds'])
    """

    text: str
    "As it was given, with the types."
    expression: Regex
    templates: tuple[Template, ...]
    "Of each group, in the order of the expression: one field."
    optional: frozenset[str]
    "The groups that a match may lack."

    @classmethod
    def parse(cls, text: str, missing: tuple[str, ...] = ()) -> "Pattern":
        """Read an expression; an `EditorError` says what is wrong with it."""
        codes: dict[str, str] = {}

        def untyped(found: re.Match[str]) -> str:
            if found["name"] is None:
                return found[0]
            codes[found["name"]] = found["code"]
            return f"({found['open']}>"

        bare = TYPED.sub(untyped, text)
        expression = regex.compile(bare)
        if not expression.names:
            raise EditorError(
                f"regular expression {text!r}: each group becomes a column and needs a name, as in (?P<pid:d>\\d+); "
                "one that is no column is written (?:...)"
            )
        if "\n" in bare:
            raise EditorError(f"regular expression {text!r}: holds a line end, but lines are matched one by one")
        templates = tuple(
            Template.parse(f"{{{name}:{codes.get(name, '')}}}").declared(missing) for name in expression.names
        )
        for template in templates:
            if any(isinstance(part, Field) and part.width for part in template.parts):
                raise EditorError(f"regular expression {text!r}: {template.text}: the expression says how wide it is")
        return cls(text, expression, templates, regex.optional_names(bare))

    @property
    def fields(self) -> tuple[Field, ...]:
        """The groups that are kept."""
        return tuple(field for template in self.templates for field in template.columns)

    def candidates(self, strict: bool) -> Regex:
        """An expression of which the literals alone say which lines may match; all of them where each is judged."""
        return replace(self.expression, exact=True, literals=() if strict else self.expression.literals)
