"""A text as a list of lines that can be searched and edited, however long it is."""

import io
import logging
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from copy import copy
from itertools import chain, islice, zip_longest
from operator import index
from typing import Any, Self

import pandas as pd

from exa.editor.editing import writing
from exa.editor.editing.matching import Pattern, candidates, chunks, lines, literals_of
from exa.editor.editing.pieces import Piece, Pieces
from exa.editor.editing.recoding import recoded
from exa.editor.editing.showing import shown
from exa.editor.planning.blocks import Blocks
from exa.editor.sources.decoding import again
from exa.editor.sources.source import Source

#: Texts up to this size are counted when they are shown, and made whole in memory when they are asked for as one.
HANDY = 1 << 26
#: So many lines are searched before threads read far ahead.
NEAR = 1 << 16
VARIABLE = re.compile(r"(?<!\{)(?:\{\{)*(\{[A-z0-9]*\})(?:\}\})*(?!\})")


class Document:
    """A list of lines, counted from 0, that the source holds as long as they are not edited.

    >>> from exa import Editor
    >>> document = Editor.from_string("one\\ntwo\\n")
    >>> document.insert({1: "between"})
    >>> document[1], len(document), document.find("t")
    ('between', 3, [(1, 'between'), (2, 'two')])

    A line has no end. One that is put in is kept as it is, also if there are line ends in it, until it is written.
    """

    source: Source
    #: Where `find_next` goes on.
    cursor: int
    #: How many lines of head and tail the repr shows.
    nprint: int
    name: str | None
    meta: dict[str, Any] | None
    _pieces: Pieces
    _text: Any

    @property
    def log(self) -> logging.Logger:
        """The logger of this class."""
        return logging.getLogger(f"{type(self).__module__}.{type(self).__name__}")

    def __len__(self) -> int:
        return len(self._pieces)

    def __iter__(self) -> Iterator[str]:
        return (line for _, line in lines(self._pieces))

    def __contains__(self, text: str) -> bool:
        return any(text in line for _, line in candidates(self._pieces, [text]))

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, str):
            return getattr(self, key)
        if not isinstance(key, slice):
            return self._pieces.line(self._number(key))
        step = 1 if key.step is None else index(key.step)
        if step < 1:
            return [self._pieces.line(number) for number in range(*key.indices(len(self)))]
        start, stop = self._bounds(key.start, key.stop)
        return [line for _, line in islice(lines(self._pieces, start, stop), 0, None, step)]

    def __setitem__(self, key: int | slice, value: str | Sequence[str]) -> None:
        if not isinstance(key, slice):
            number = self._number(key)
            if not self._pieces.has(number):
                raise IndexError(f"there is no line {number}")
            self._edit(number, number + 1, [_line(value)])
            return
        given = _lines(value)
        start, stop, step = key.indices(len(self))
        if step == 1:
            self._edit(start, max(start, stop), given)
            return
        numbers = range(start, stop, step)
        if len(numbers) != len(given):
            raise ValueError(f"{len(given)} lines cannot take the place of {len(numbers)}")
        for number, line in zip(numbers, given, strict=True):
            self._edit(number, number + 1, [line])

    def __delitem__(self, key: int | slice) -> None:
        if isinstance(key, slice):
            self.delete_lines(range(*key.indices(len(self))))
        else:
            self.delete_lines([key])

    def __str__(self) -> str:
        return "".join(self._parts())

    def __repr__(self) -> str:
        known = self._pieces.counted or self.source.size <= HANDY
        return shown(self._pieces, self.nprint, len(self) if known else None)

    def __eq__(self, other: object) -> bool:
        """Whether two texts have the same lines; how the lines end does not matter."""
        if not isinstance(other, Document):
            return NotImplemented
        return all(a == b for a, b in zip_longest(self, other))

    __hash__ = None  # type: ignore[assignment]

    def copy(self) -> Self:
        """Another editor of the same lines, which can be edited by itself."""
        twin = copy(self)
        twin._pieces, twin._text = self._pieces.copy(), None
        twin.meta = None if self.meta is None else dict(self.meta)
        return twin

    def head(self, n: int = 10) -> None:
        """Print the first lines."""
        sys.stdout.write("\n".join(islice(self, n)))

    def tail(self, n: int = 10) -> None:
        """Print the last lines; no others are read."""
        sys.stdout.write("\n".join(self._pieces.last(n)))

    def append(self, lines: str | Sequence[str]) -> None:
        """Put lines, or a text, behind the last line."""
        self._pieces.append(_lines(lines))
        self._text = None

    def prepend(self, lines: str | Sequence[str]) -> None:
        """Put lines, or a text, before the first line."""
        self._edit(0, 0, _lines(lines))

    def insert(self, lines: Mapping[int, str]) -> None:
        """Put each line before the one that has its number now.

        >>> from exa import Editor
        >>> editor = Editor.from_string("a\\nb")
        >>> editor.insert({0: "first", 1: "second"})
        >>> editor[:]
        ['first', 'a', 'second', 'b']
        """
        given = [(self._place(number), _line(line)) for number, line in lines.items()]
        for number, line in sorted(given, key=lambda pair: pair[0])[::-1]:
            self._edit(number, number, [line])

    def delete_lines(self, lines: Iterable[int]) -> None:
        """Take out the lines that have these numbers now; an `IndexError` where there is no such line."""
        if isinstance(lines, range) and lines.step == 1 and lines.start >= 0:
            runs = [(lines.start, lines.stop)] * bool(lines)
        else:
            runs = _runs(sorted({self._number(number) for number in lines}))
        if runs and not self._pieces.has(runs[-1][1] - 1):
            raise IndexError(f"there is no line {runs[-1][1] - 1}")
        for start, stop in reversed(runs):
            self._edit(start, stop, [])

    def remove_blank_lines(self) -> None:
        """Take out the lines in which nothing but blanks is."""
        self.delete_lines([number for number, line in lines(self._pieces) if not line.strip()])

    def find(self, *strings: str, start: int = 0, stop: int | None = None, keys_only: bool = False) -> Any:
        """The lines in which a text stands, as ``(number, line)``; for several texts a dictionary of such lists.

        >>> from exa import Editor
        >>> Editor.from_string("word one\\nword two\\nthree").find("two", "three")
        {'two': [(1, 'word two')], 'three': [(2, 'three')]}

        `keys_only` gives the numbers. As in exa 0.5 these count from `start`, which is 0 if it is not given.
        """
        start, stop = self._bounds(start, stop)
        found: dict[str, list[Any]] = {string: [] for string in strings}
        for number, line in candidates(self._pieces, strings, start, stop) if strings else ():
            for string, hits in found.items():
                if string in line:
                    hits.append(number - start if keys_only else (number - start, line))
        return found[strings[0]] if len(strings) == 1 else found

    def find_next(self, *strings: str, start: int | None = None, keys_only: bool = False) -> Any:
        """The next line at the `cursor` or behind it in which one of the texts stands, as ``(number, line)``, or None.

        Behind the last line it goes on at the first. The cursor is then behind that line. `start` is used in place of
        the cursor; `keys_only` gives the number.
        """
        start, _ = self._bounds(self.cursor if start is None else start, None)
        near = start + NEAR
        for bounds in ((start, near), (near, None), (0, start)):
            for number, line in candidates(self._pieces, strings, *bounds) if strings else ():
                if any(string in line for string in strings):
                    self.cursor = number + 1
                    return number if keys_only else (number, line)
        return None

    def regex(
        self, *patterns: Pattern, start: int = 0, stop: int | None = None, keys_only: bool = False, flags: int = 0
    ) -> Any:
        """The lines in which Python's ``re.search`` finds an expression, in the form of `find`.

        >>> from exa import Editor
        >>> Editor.from_string("x = 1\\ny = 2").regex("([a-z]) = 2")
        [(1, 'y')]

        An expression with groups gives ``(number, group)`` for each of its groups.
        """
        start, stop = self._bounds(start, stop)
        found: dict[Pattern, list[Any]] = {pattern: [] for pattern in patterns}
        compiled = [(re.compile(pattern, flags), hits) for pattern, hits in found.items()]
        literals = [literals_of(pattern, flags) for pattern in found]
        known = [text for texts in literals for text in texts] if all(literals) else []
        for number, line in candidates(self._pieces, known, start, stop) if patterns else ():
            for expression, hits in compiled:
                match = expression.search(line)
                if match is None:
                    continue
                if keys_only:
                    hits.append(number - start)
                else:
                    hits.extend((number - start, each) for each in match.groups() or (line,))
        return found[patterns[0]] if len(patterns) == 1 else found

    def replace(self, pattern: str, replacement: str) -> None:
        """Replace a text wherever it stands in a line; in lines of the source that is done when they are read."""
        self._pieces.replace(pattern, replacement)
        self._text = None

    @property
    def variables(self) -> list[str]:
        """The variables of a template, sorted: what `format` fills in.

        >>> from exa import Editor
        >>> Editor.from_string("Hello {user}, {{not this}}").variables
        ['{user}']
        """
        found = (VARIABLE.findall(line) for _, line in candidates(self._pieces, ["{"]))
        return sorted({variable for some in found for variable in some})

    def format(self, *args: Any, inplace: bool = False, **kwargs: Any) -> str | None:
        """The text with its variables filled in, as by ``str.format``; `inplace` makes it the text of this editor."""
        text = str(self).format(*args, **kwargs)
        if not inplace:
            return text
        new = text.removesuffix("\n") if self._ended else text
        self._pieces = Pieces(self._pieces.blocks, [_piece(new.split("\n") if text else [])])
        self._text = None
        return None

    def write(self, path: str | os.PathLike[str] | None = None, *args: Any, **kwargs: Any) -> None:
        """Write the text to a file, or print it; with arguments, `format` it first.

        Encoding, compression, line ends and byte order mark stay as in the source, and the last line has an end if it
        had one there. The file appears whole in place of the one that was there. It may be the source itself: the
        editor then goes on with what was written. Under another name the ending of the name says how it is compressed,
        unless it is that of the source's name. Raises `SourceError` where that fails, also for a letter that the
        encoding has not.
        """
        if path is None:
            for part in [str(self.format(*args, **kwargs))] if args or kwargs else self._parts():
                sys.stdout.write(part)
            sys.stdout.write("\n")
            return
        blocks, path = self._pieces.blocks, os.fspath(path)
        if args or kwargs:
            text = str(self.format(*args, **kwargs)).replace("\n", blocks.end)
            parts: Iterable[writing.Bytes] = [blocks.encode("\ufeff" if blocks.start else ""), blocks.encode(text)]
        else:
            parts = writing.encoded(self._pieces)
        writing.write(path, recoded(parts, self.source, path))
        with suppress(OSError):
            if self.source.text is None and os.path.samefile(path, self.source.path):
                self.source = again(self.source)
                self._pieces, self._text = Pieces(Blocks(self.source, blocks.encoding)), None

    def to_stream(self) -> io.TextIOBase:
        """The text as a file to read: a `StringIO`, or a stream over the lines of a text of more than 64 MiB."""
        if self.source.size <= HANDY:
            return io.StringIO(str(self))
        raw = writing.Stream(part.encode("utf-8", "surrogateescape") for part in self._parts())
        return io.TextIOWrapper(io.BufferedReader(raw, 1 << 20), "utf-8", "surrogateescape", newline="\n")

    def pandas_dataframe(
        self, start: int, stop: int, columns: int | Sequence[Any] | None = None, ncol: Any = None, **options: Any
    ) -> pd.DataFrame:
        """Lines ``[start, stop)`` as a table of columns between blanks.

        >>> from exa import Editor
        >>> Editor.from_string("a 1\\nb 2").pandas_dataframe(0, 2, ["name", "n"]).n.sum()
        np.int64(3)

        `columns` are their names, or how many they are (`ncol`, its name in exa 0.5, may be used for it); `options` go
        to ``pandas.read_csv``.
        """
        names = ncol if columns is None else columns
        names = range(names) if isinstance(names, int) else names
        text = io.StringIO("\n".join(self[start:stop]))
        return pd.read_csv(text, **{"sep": r"\s+", "names": names, **options})

    @property
    def _ended(self) -> bool:
        return self._pieces.blocks.ended

    def _parts(self) -> Iterator[str]:
        """The text, some at a time, with newlines."""
        part = None
        for _, some in chunks(self._pieces):
            yield "" if part is None else "\n"
            part = "\n".join(some)
            yield part
        if part is not None and self._ended:
            yield "\n"

    def _number(self, key: Any) -> int:
        """The number of a line, which may be counted from the end."""
        number = index(key)
        if number < 0:
            number += len(self)
            if number < 0:
                raise IndexError(f"there is no line {number - len(self)}")
        return number

    def _place(self, key: Any) -> int:
        """The line before which something is put, as for a list."""
        number = index(key)
        return number if number >= 0 else max(number + len(self), 0)

    def _bounds(self, start: Any, stop: Any) -> tuple[int, int | None]:
        """First line and the one behind the last, of which None is the end: nothing is counted that need not be."""
        return 0 if start is None else self._place(start), None if stop is None else self._place(stop)

    def _edit(self, start: int, stop: int, text: Sequence[str]) -> None:
        if start < stop:
            self._pieces.delete(start, stop)
        self._pieces.insert(start, text)
        self._text = None

    def _edited(self) -> Source:
        """The source of what is here now: of an edited text, the text itself, or a temporary file of it."""
        if self._pieces.untouched:
            return self.source
        parts: list[bytes] = []
        size = 0
        more = writing.encoded(self._pieces)
        for part in more:
            size += len(part)
            parts.append(bytes(part))
            if size > HANDY:
                return writing.spilled(chain(parts, more), self.source.name)
        return Source.of_text(b"".join(parts), self.source.path)


def _line(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"a line is a str, not {type(value).__name__}")
    return value


def _lines(value: Any) -> list[str]:
    """Lines, or those of a text."""
    if isinstance(value, str):
        return value.split("\n")
    if not isinstance(value, Iterable):
        raise TypeError(f"Unsupported type {type(value)} for lines")
    return [_line(line) for line in value]


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Rising numbers as ranges."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number:
            runs[-1] = runs[-1][0], number + 1
        else:
            runs.append((number, number + 1))
    return runs


def _piece(text: Sequence[str]) -> Piece:
    return Piece(text, 0, len(text))
