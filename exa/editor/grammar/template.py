"""Templates: one line of a format, written as a Python format string and read in reverse.

``"{symbol} {x:f} {y:f} {z:f} {_}"`` is compiled to a program of op codes (see `exa.kernels.template`); compiling takes
microseconds and involves no machine code.
"""

import re
import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from exa.error import EditorError
from exa.kernels import plain
from exa.kernels import template as op
from exa.kernels.datetimes import compile_format
from exa.kernels.jit import PADDING

#: In a literal: exactly one blank, where a space stands for a run of them.
EXACT = "\t"
SPEC = re.compile(r"(?:.?[<>=^])?[-+ ]?#?0?(?P<width>\d*)(?:\.\d+)?(?P<type>[a-zA-Z]?)")
KINDS = {"": "text", "s": "text", "d": "int", "x": "hex", "X": "hex"} | dict.fromkeys("eEfFgG", "float")
FREE = {"float": op.FLOAT, "int": op.INT, "hex": op.HEX}
FIXED = {"text": op.FIXED_TEXT, "float": op.FIXED_FLOAT, "int": op.FIXED_INT, "hex": op.FIXED_HEX}


@dataclass(frozen=True)
class Field:
    """One field of a template."""

    name: str
    "The name of its column; ``_`` is read and not kept."
    kind: str
    "``text``, ``float``, ``int``, ``hex`` or ``time``."
    width: int = 0
    "How many columns of the line it fills, or 0 where its text says where it ends."
    format: str = ""
    "The strptime format of a ``time``."
    guessed: bool = False
    "Whether the kind was found from samples; a number then becomes a wider one, or text, where a value asks for it."
    blank: bool = False
    "Whether a float of fixed width may be blank, which is then missing."
    word: bool = False
    "Whether a text ends at a blank, also where it is the last of its line."
    missing: tuple[str, ...] = ()
    "The words that stand for a missing value."
    choices: tuple[str, ...] = ()
    "The words of which a text is one; any text without them."


@dataclass(frozen=True)
class Cells:
    """A row of delimited text in place of a template: the same cells in every row, one separator between two."""

    columns: tuple[Field, ...]
    sep: str
    quote: str = '"'
    "Empty where no cell is quoted."
    missing: tuple[str, ...] = ("", "NA", "N/A", "NULL", "null", "None", "#N/A", "n/a")
    "What a cell holds where a number is missing."

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(field.name for field in self.columns)

    @property
    def quoted(self) -> int:
        """The separator and the quote as the kernels take them."""
        return ord(self.sep) << 8 | (ord(self.quote) if self.quote else 0)


CELLS = {"text": op.CELL_TEXT, "float": op.CELL_FLOAT, "int": op.CELL_INT}


@dataclass(frozen=True)
class Template:
    """A parsed template: literals and fields in turn.

    >>> Template.parse("{symbol} {x:f} {y:f}").fields
    ('symbol', 'x', 'y')
    """

    text: str
    parts: tuple[str | Field, ...]
    given: tuple[tuple[str, int], ...] = ()
    "Columns of integers that say by which of several alternatives a line was read."

    @classmethod
    def parse(cls, text: str) -> "Template":
        """Read a template; an `EditorError` says what is wrong with it."""
        if "\n" in text:
            raise EditorError(f"template {text!r}: a template is one line; give several lines as several templates")
        try:
            pieces = list(string.Formatter().parse(text))
        except ValueError as error:
            raise EditorError(f"template {text!r}: {error}") from None
        parts: list[str | Field] = []
        for literal, name, spec, conversion in pieces:
            if conversion:
                raise EditorError(f"template {text!r}: !{conversion} has no meaning when a line is read")
            field = None if name is None else _field(text, name, spec or "")
            if literal:
                literal = _runs(literal, exact=field is not None and field.width > 0)
                before = parts.pop() if parts and isinstance(parts[-1], str) else ""
                parts.append(f"{before}{literal}")
            if field is not None:
                parts.append(field)
        if parts and isinstance(parts[0], str):
            parts[0] = parts[0].lstrip(" ")
        if parts and isinstance(parts[-1], str):
            parts[-1] = parts[-1].rstrip(" ")
        parsed = cls(text, tuple(part for part in parts if part != ""))
        parsed._check()
        return parsed

    def _check(self) -> None:
        seen = set()
        for left, right in zip(self.parts, (*self.parts[1:], ""), strict=False):
            if not isinstance(left, Field):
                continue
            if left.name != "_" and left.name in seen:
                raise EditorError(f"template {self.text!r}: the name {left.name!r} stands twice")
            seen.add(left.name)
            if left.kind == "text" and not (left.width or left.choices) and isinstance(right, Field):
                raise EditorError(
                    f"template {self.text!r}: nothing says where {left.name!r} ends and {right.name!r} begins; "
                    "put a literal between them or give a width, as in {name:<8s}"
                )

    @property
    def columns(self) -> tuple[Field, ...]:
        """The fields that are kept."""
        return tuple(part for part in self.parts if isinstance(part, Field) and part.name != "_")

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields that are kept."""
        return tuple(field.name for field in self.columns)

    def declared(self, missing: tuple[str, ...]) -> "Template":
        """The template with words that stand for what is missing."""
        parts = (replace(part, missing=missing) if isinstance(part, Field) else part for part in self.parts)
        return replace(self, parts=tuple(parts))

    @property
    def takes_anything(self) -> bool:
        """Whether every line matches, a blank one too."""
        return len(self.parts) == 1 and self._is_rest(0)

    def _is_rest(self, place: int) -> bool:
        part = self.parts[place]
        is_last = place == len(self.parts) - 1
        return (
            is_last
            and isinstance(part, Field)
            and part.kind == "text"
            and not (part.width or part.word or part.choices)
        )


def _runs(literal: str, exact: bool) -> str:
    """A literal with each run of blanks as one blank; with `exact` the last run keeps its length.

    Before a field of fixed width a blank is a blank: what follows may be the padding of the field.
    """
    body = literal.rstrip(" \t") if exact else literal
    return re.sub(r"[ \t]+", " ", body) + EXACT * (len(literal) - len(body))


def _field(text: str, name: str, spec: str) -> Field:
    if not re.fullmatch(r"[^\s{}:!]+", name):
        raise EditorError(f"template {text!r}: {{{name}}} is not a name; a field to skip is written {{_}}")
    if "%" in spec:
        try:
            compile_format(spec)
        except ValueError as error:
            raise EditorError(f"template {text!r}: {{{name}}}: {error}") from None
        return Field(name, "time", format=spec)
    if "," in spec or "_" in spec:
        raise EditorError(f"template {text!r}: {{{name}:{spec}}}: digits in groups are written, but not read")
    found = SPEC.fullmatch(spec)
    if found is None and "|" in spec:
        choices = tuple(spec.split("|"))
        if any(not word or word != word.strip() for word in choices):
            raise EditorError(f"template {text!r}: {{{name}:{spec}}}: a word is empty, or begins or ends with a blank")
        return Field(name, "text", choices=choices)
    if found is None or found["type"] not in KINDS:
        raise EditorError(
            f"template {text!r}: {{{name}:{spec}}}: known types are s, d, f, e, g, x, strptime "
            "formats like %Y-%m-%d and words like yes|no"
        )
    return Field(name, KINDS[found["type"]], int(found["width"] or 0))


class Program:
    """Templates compiled behind one another into the arrays that the kernels take.

    >>> program = Program()
    >>> program.add(Template.parse("{nat:d}"), {"nat": 0})
    0
    """

    def __init__(self) -> None:
        self._ops: list[tuple[int, ...]] = []
        self._pool = bytearray()
        self._owners: list[str] = []
        self._lead = 0

    def add(
        self,
        template: Template | Cells,
        slots: dict[str, int],
        fortran: bool = False,
        lacking: Mapping[int, int] | None = None,
    ) -> int:
        """Compile a template, its fields to the given slots (others are read, not kept); the place of its first op.

        `lacking` are the slots of columns that the template has no field for, and the bits they get.
        """
        first = len(self._ops)
        if isinstance(template, Cells):
            start, stop = self._words(template.missing)
            for column in template.columns:
                slot = slots.get(column.name, -1)
                self._emit(column.name, CELLS[column.kind], template.quoted, start, stop, slot)
            self._emit("", op.END)
            return first
        for place, part in enumerate(template.parts):
            if isinstance(part, str):
                self._literal(template, place, part)
            else:
                self._read(template, place, part, slots.get(part.name, -1), fortran)
        for slot, bits in (lacking or {}).items():
            self._emit("", op.NOTHING, bits, slot=slot)
        self._emit("", op.END)
        self._note_tails(first)
        return first

    def _note_tails(self, first: int) -> None:
        """Tell each float how many of them end its line with it, so that they are looked at together."""
        tail = 0
        for place in range(len(self._ops) - 2, first - 1, -1):
            code, a, _, c, slot, lead = self._ops[place]
            if code == op.FLOAT:
                tail += 1
                self._ops[place] = (code, a, tail, c, slot, lead)
            elif code != op.SKIP_REST:
                break

    def mark(self, text: bytes) -> tuple[int, int]:
        """The place of bytes in the pool, into which they are put if they are not there."""
        start = self._pool.find(text)
        if start < 0:
            start = len(self._pool)
            self._pool += text
        return start, start + len(text)

    def _words(self, words: Sequence[str]) -> tuple[int, int]:
        return self.mark("".join(f"{word}\n" for word in words).encode())

    def _emit(self, owner: str, code: int, a: int = 0, b: int = 0, c: int = 0, slot: int = -1) -> None:
        self._ops.append((code, a, b, c, slot, self._lead))
        self._owners.append(owner)
        self._lead = 0

    def _open_end(self, template: Template, place: int) -> int:
        """1 where the literal at this place may end with the line: only the rest of the line, maybe empty, follows."""
        literal = template.parts[place]
        last = place + 1 < len(template.parts) and template._is_rest(place + 1)
        return int(isinstance(literal, str) and literal.endswith(" ") and last)

    def _literal(self, template: Template, place: int, literal: str) -> None:
        open_end = self._open_end(template, place)
        if literal.startswith(" "):
            self._lead = 2 if literal == " " and open_end else 1
            literal = literal[1:]
        if literal:
            owner = next((p.name for p in template.parts[place:] if isinstance(p, Field)), "")
            self._emit(owner, op.LITERAL, *self.mark(literal.encode()), open_end)

    def _read(self, template: Template, place: int, field: Field, slot: int, fortran: bool) -> None:
        if field.missing and field.kind != "text":
            following = template.parts[place + 1] if place + 1 < len(template.parts) else ""
            ends = following.encode()[0] if isinstance(following, str) and following else 0
            self._emit(field.name, op.MISSING, *self._words(field.missing), ends, slot)
        if field.kind == "time":
            start, stop = self.mark(bytes(compile_format(field.format)))
            self._emit(field.name, op.DATETIME, start, stop, slot=slot)
        elif field.width:
            self._emit(field.name, FIXED[field.kind], field.width, int(field.blank), int(fortran), slot)
        elif field.choices:
            self._emit(field.name, op.ONE_OF, *self._words(field.choices), slot=slot)
        elif field.kind != "text":
            self._emit(field.name, FREE[field.kind], c=int(fortran), slot=slot)
        elif field.word:
            self._emit(field.name, op.WORD, slot=slot)
        elif place == len(template.parts) - 1:
            self._emit(field.name, op.SKIP_REST if field.name == "_" else op.REST, slot=slot)
        elif template.parts[place + 1] == " " and not self._open_end(template, place + 1):
            self._emit(field.name, op.WORD, slot=slot)
        else:
            literal = str(template.parts[place + 1])
            start, stop = self.mark(literal.encode())
            how = self._open_end(template, place + 1) | 2 * (not literal.startswith(" "))
            self._emit(field.name, op.TEXT, start, stop, how, slot)

    def plain(self, first: int) -> int:
        """By which way of `exa.kernels.plain` the lines of a program may be tried before the grammar's own."""
        codes = []
        for code, *_, lead in self._ops[first:]:
            codes.append(code)
            if code != op.END and (len(codes) > 1) != bool(lead) and code < op.CELL_TEXT:
                return plain.NO
            if code == op.END:
                break
        kinds = set(codes[:-1])
        if not kinds:
            return plain.NO
        if kinds <= {op.CELL_TEXT, op.CELL_FLOAT, op.CELL_INT}:
            return plain.CELLS
        tokens = {op.WORD, op.FLOAT, op.INT}
        whole = kinds <= tokens or (codes[-2] == op.SKIP_REST and kinds <= tokens | {op.SKIP_REST})
        return plain.TOKENS if whole else plain.NO

    def kept(self, first: int) -> np.ndarray:
        """The slots of the fields that a program keeps, in the order of its ops."""
        stop = next(k for k in range(first, len(self._ops)) if self._ops[k][0] == op.END)
        return np.array([slot for *_, slot, _ in self._ops[first:stop] if slot >= 0], np.int64)

    def owner(self, place: int) -> str:
        """The field to which the op at this place belongs ("" for the end of a line)."""
        return self._owners[place] if 0 <= place < len(self._owners) else ""

    @property
    def ops(self) -> np.ndarray:
        return np.array(self._ops, dtype=np.int64).reshape(-1, op.WIDE)

    @property
    def pool(self) -> np.ndarray:
        return np.frombuffer(bytes(self._pool) + bytes(PADDING), dtype=np.uint8).copy()
