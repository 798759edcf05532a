"""The Editor: a format, and one open text of it."""

import inspect
import os
from collections.abc import Iterator
from functools import cache
from typing import Any, ClassVar

from exa.editor.section import Member
from exa.editor.source import Source
from exa.editor.text import Text
from exa.editor.track import Track, compile_member
from exa.editor.unit import PARSE, Format
from exa.error import EditorError


class Editor:
    """A text format: a class made of sections, records and ``parse_<name>`` methods.

    >>> from exa import Editor, Section
    >>> class HDFS(Editor):
    ...     log = Section("{time:%y%m%d %H%M%S} {pid:d} {level} {component}: {content}")
    >>> HDFS("hdfs.log").log.level.value_counts().compute()  # doctest: +SKIP

    An instance is one open source; its members are its tables, lazily. The class goes where a format is asked for:
    ``exa.read("logs/*.log", HDFS)``.
    """

    #: Names of files that are likely of this format, as patterns.
    patterns: ClassVar[tuple[str, ...]] = ()
    #: A few words on the format, for ``exa formats``.
    description: ClassVar[str] = ""

    def __init__(self, path_or_text: str | os.PathLike[str] | Source, **options: Any) -> None:
        self.source = path_or_text if isinstance(path_or_text, Source) else _source(path_or_text)
        self._options = options
        self._text: Text | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.source.path!r})"

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name not in type(self).table_names():
            raise AttributeError(f"{type(self).__name__} has no table or attribute {name!r}")
        return self.table(name)

    def __str__(self) -> str:
        return self.source.head(self.source.size).decode(errors="surrogateescape")

    def __iter__(self) -> Iterator[str]:
        return iter(str(self).splitlines())

    def table(self, name: str) -> Any:
        """The table of that name, lazily."""
        if self._text is None:
            self._text = Text(type(self).fit(self.source, **self._options), [self.source])
        return self._text.table(name)

    @classmethod
    def sniff(cls, head: str) -> bool:
        """Whether a text that begins so is likely of this format."""
        return False

    @classmethod
    def fit(cls, source: Source, **options: Any) -> Format:
        """The editor for texts like this one: this class, or one made from the options and what the text shows."""
        if options:
            raise EditorError(f"{cls.__name__} takes no options, but was given {', '.join(sorted(options))}")
        return cls

    @classmethod
    def tracks(cls) -> tuple[Track, ...]:
        """The sections and records, compiled."""
        return _tracks(cls)  # type: ignore[arg-type]  # mypy takes the hash of instances for that of the class

    @classmethod
    def parse_methods(cls) -> tuple[str, ...]:
        """The names of the tables that ``parse_<name>`` methods make."""
        return tuple(name.removeprefix(PARSE) for name, _ in inspect.getmembers(cls, callable) if _is_parser(name))

    @classmethod
    def table_names(cls) -> tuple[str, ...]:
        """The names of all tables, in the order in which the class names them."""
        return tuple(spec.name for track in cls.tracks() for spec in track.tables) + cls.parse_methods()


def _is_parser(name: str) -> bool:
    return name.startswith(PARSE) and name != "parse_methods"


def _source(path_or_text: str | os.PathLike[str]) -> Source:
    """A path where it can be one, else a text: what holds a newline, or nothing, names no file."""
    text = os.fspath(path_or_text)
    if not text or "\n" in text or "\r" in text:
        return Source.of_text(text)
    return Source.of(text)


@cache
def _tracks(editor: type[Editor]) -> tuple[Track, ...]:
    members: dict[str, Member] = {}
    for base in reversed(editor.__mro__):
        members |= {name: value for name, value in vars(base).items() if isinstance(value, Member)}
    tracks = tuple(compile_member(name, member) for name, member in members.items())
    names = [spec.name for track in tracks for spec in track.tables] + list(editor.parse_methods())
    for name in names:
        if names.count(name) > 1:
            raise EditorError(f"{editor.__name__}: two tables are named {name!r}")
        if name.startswith("_"):
            raise EditorError(f"{editor.__name__}: a table cannot be named {name!r}; a leading underscore is exa's own")
    return tracks
