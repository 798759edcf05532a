"""Marks: what says that a section or a record begins or ends, texts or regular expressions."""

import re
from collections.abc import Iterable

from exa.editor.grammar import regex
from exa.editor.grammar.regex import Regex
from exa.error import EditorError

#: Texts to be found in a line, or expressions.
Marks = str | re.Pattern[str] | tuple[str | re.Pattern[str], ...]
#: What a blank line is.
BLANK = r"^[ \t\r]*$"
#: Flags of Python's that change nothing in a line by itself, or that RE2 has too.
HARMLESS = re.UNICODE | re.ASCII | re.MULTILINE | re.DOTALL | re.IGNORECASE


def of_marks(marks: Marks | None) -> tuple[str | re.Pattern[str], ...]:
    """Marks one by one.

    >>> of_marks("END"), of_marks(None)
    (('END',), ())
    """
    if marks is None:
        return ()
    return (marks,) if isinstance(marks, str | re.Pattern) else tuple(marks)


def expression_of(marks: Iterable[str | re.Pattern[str]]) -> Regex | None:
    r"""One expression for marks of which some are expressions; None where all are texts.

    >>> expression_of(("a+b", re.compile(r"^END\b", re.IGNORECASE))).pattern
    '(?:a\\+b)|(?i:^END\\b)'
    """
    marks = tuple(marks)
    if all(isinstance(mark, str) for mark in marks):
        return None
    return regex.compile("|".join(_pattern(mark) for mark in marks))


def _pattern(mark: str | re.Pattern[str]) -> str:
    """A mark in RE2's syntax."""
    if isinstance(mark, str):
        return f"(?:{re.escape(mark)})" if mark else f"(?:{BLANK})"
    if not isinstance(mark.pattern, str) or mark.flags & ~HARMLESS:
        raise EditorError(f"{mark!r}: a mark is an expression for str, without flags but re.IGNORECASE")
    regex.compile(mark.pattern)
    return f"(?i:{mark.pattern})" if mark.flags & re.IGNORECASE else f"(?:{mark.pattern})"
